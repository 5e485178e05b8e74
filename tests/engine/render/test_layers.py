from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn.functional import grid_sample, interpolate

from engine.render import layers
from engine.render.layers import Layers

HEIGHT, WIDTH = 90, 70


def noise(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.rand(*shape, generator=torch.Generator().manual_seed(seed))


def figure() -> torch.Tensor:
    """The opacity of somebody with a head, no neck and broad shoulders, softly cut out."""
    y, x = np.mgrid[:HEIGHT, :WIDTH]
    head = np.clip(14 - np.hypot(x - 33, y - 30), 0, 3) / 3
    shoulders = np.clip(y - 60, 0, 3) / 3 * (np.abs(x - 33) < 26)
    return torch.from_numpy(np.maximum(head, shoulders).astype(np.float32))[None, None]


def flow_field(strength: float) -> torch.Tensor:
    coarse = (noise(1, 2, 5, 4, seed=3) - 0.5) * 2 * strength
    return interpolate(coarse, (45, 35), mode="bilinear", align_corners=False)


def expected(picture: torch.Tensor, opacity: torch.Tensor, behind: torch.Tensor, flow: torch.Tensor) -> torch.Tensor:
    """The definition: everything read everywhere, then one laid over the other."""
    y, x = torch.meshgrid(torch.arange(HEIGHT) + 0.5, torch.arange(WIDTH) + 0.5, indexing="ij")
    dx, dy = interpolate(flow, (HEIGHT, WIDTH), mode="bilinear", align_corners=False)[0]
    grid = torch.stack([(x + dx) * (2 / WIDTH) - 1, (y + dy) * (2 / HEIGHT) - 1], -1)[None]
    read = [
        grid_sample(what, grid, mode=mode, padding_mode="border", align_corners=False)[0]
        for what, mode in ((picture, "bicubic"), (opacity, "bilinear"))
    ]
    return behind + (read[0] - behind) * read[1]


@pytest.mark.parametrize("strength", [0.0, 2.5, 40.0])
def test_strips_beside_the_person_that_are_left_out_change_nothing(strength: float) -> None:
    picture, behind, flow = noise(1, 3, HEIGHT, WIDTH), noise(3, HEIGHT, WIDTH, seed=1), flow_field(strength)
    frame, opacity = Layers(picture, figure(), behind).moved(flow)
    assert opacity is None
    assert torch.allclose(frame, expected(picture, figure(), behind, flow), atol=2e-5)


def test_how_the_region_is_cut_does_not_change_a_bit(monkeypatch: pytest.MonkeyPatch) -> None:
    portrait = Layers(noise(1, 3, HEIGHT, WIDTH), figure(), noise(3, HEIGHT, WIDTH, seed=1))
    whole = portrait.moved(flow_field(2.5))[0]
    for rows, parts in ((7, 1), (32, 1), (200, 4)):
        monkeypatch.setattr(layers, "_ROWS", rows)
        monkeypatch.setattr(layers, "_PARTS", parts)
        assert torch.equal(portrait.moved(flow_field(2.5))[0], whole)


def test_without_a_plate_all_is_read_and_the_opacity_told() -> None:
    picture, flow = noise(1, 3, HEIGHT, WIDTH), flow_field(2.5)
    frame, opacity = Layers(picture, figure(), None).moved(flow)
    nothing = torch.zeros(3, HEIGHT, WIDTH)
    assert torch.allclose(frame, expected(picture, torch.ones_like(figure()), nothing, flow), atol=2e-5)
    assert opacity is not None
    white = torch.ones(1, 1, HEIGHT, WIDTH)
    assert torch.allclose(opacity, expected(white, figure(), nothing[:1], flow), atol=2e-5)


def test_the_plate_itself_is_never_painted_on() -> None:
    behind = noise(3, HEIGHT, WIDTH, seed=1)
    before = behind.clone()
    Layers(noise(1, 3, HEIGHT, WIDTH), figure(), behind).moved(flow_field(2.5))
    assert torch.equal(behind, before)


def test_nobody_in_the_region_leaves_the_plate() -> None:
    behind = noise(3, HEIGHT, WIDTH, seed=1)
    nobody = torch.zeros(1, 1, HEIGHT, WIDTH)
    assert torch.equal(Layers(noise(1, 3, HEIGHT, WIDTH), nobody, behind).moved(flow_field(5))[0], behind)
