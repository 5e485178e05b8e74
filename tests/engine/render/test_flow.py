from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.spatial import Delaunay

from engine.render.flow import raster_flow


def random_mesh(seed: int, points: int = 40, size: int = 48) -> tuple[torch.Tensor, torch.Tensor]:
    """Points over the whole grid, its corners included, and their triangles."""
    rng = np.random.default_rng(seed)
    inner = rng.uniform(0, size, (points, 2))
    corners = np.array([[0, 0], [size, 0], [0, size], [size, size]])
    source = np.concatenate([inner, corners]).astype(np.float32)
    return torch.from_numpy(source), torch.from_numpy(Delaunay(source).simplices.astype(np.int64))


def slow_flow(target: np.ndarray, source: np.ndarray, triangles: np.ndarray, size: int) -> np.ndarray:
    """The definition, pixel by pixel: the last triangle that contains a point maps it by its corners."""
    out = np.zeros((size, size, 2))
    for i in range(size):
        for j in range(size):
            point = out[i, j] = np.array([j + 0.5, i + 0.5])
            for triangle in triangles[::-1]:
                corners = np.c_[target[triangle], np.ones(3)].T
                weights = np.linalg.solve(corners, np.r_[point, 1])
                if (weights >= 0).all():
                    out[i, j] = weights @ source[triangle]
                    break
    return out


def test_a_mesh_at_rest_changes_nothing() -> None:
    source, triangles = random_mesh(0)
    flow = raster_flow(source[None], source, triangles, 48, 48)[0]
    y, x = torch.meshgrid(torch.arange(48) + 0.5, torch.arange(48) + 0.5, indexing="ij")
    assert torch.allclose(flow, torch.stack([x, y], -1), atol=1e-3)


@pytest.mark.parametrize("seed", range(3))
def test_agrees_with_the_definition_pixel_by_pixel(seed: int) -> None:
    source, triangles = random_mesh(seed, points=12, size=24)
    target = source + torch.from_numpy(np.random.default_rng(seed).normal(0, 1.0, source.shape).astype(np.float32))
    flow = raster_flow(target[None], source, triangles, 24, 24)[0].numpy()
    expected = slow_flow(target.double().numpy(), source.double().numpy(), triangles.numpy(), 24)
    # Points that lie on an edge may go to either side of it.
    assert (np.abs(flow - expected).max(-1) < 1e-2).mean() > 0.99


def test_later_triangles_lie_on_top() -> None:
    source = torch.tensor([[0.0, 0], [10, 0], [0, 10], [20, 20], [30, 20], [20, 30]])
    target = torch.tensor([[0.0, 0], [10, 0], [0, 10], [0, 0], [10, 0], [0, 10]])
    below_then_above = torch.tensor([[0, 1, 2], [3, 4, 5]])
    assert raster_flow(target[None], source, below_then_above, 12, 12)[0, 2, 2].tolist() == pytest.approx([22.5, 22.5])
    above_then_below = below_then_above.flip(0)
    assert raster_flow(target[None], source, above_then_below, 12, 12)[0, 2, 2].tolist() == pytest.approx([2.5, 2.5])


def test_points_that_no_triangle_covers_keep_their_place() -> None:
    source = torch.tensor([[0.0, 0], [4, 0], [0, 4]])
    flow = raster_flow(source[None] + 1, source, torch.tensor([[0, 1, 2]]), 12, 12)[0]
    assert flow[10, 7].tolist() == [7.5, 10.5]


def test_frames_of_a_batch_do_not_touch() -> None:
    source, triangles = random_mesh(3)
    targets = source + torch.randn(3, *source.shape, generator=torch.Generator().manual_seed(0))
    together = raster_flow(targets, source, triangles, 48, 48)
    alone = torch.cat([raster_flow(t[None], source, triangles, 48, 48) for t in targets])
    assert torch.equal(together, alone)


def test_triangles_without_area_or_outside_the_grid_are_harmless() -> None:
    source = torch.tensor([[0.0, 0], [4, 0], [0, 4]])
    targets = torch.stack([torch.full((3, 2), 5.0), source + 100, source - 100])
    assert torch.isfinite(raster_flow(targets, source, torch.tensor([[0, 1, 2]]), 12, 12)).all()
