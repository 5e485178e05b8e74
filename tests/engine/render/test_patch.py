"""Squares that are carried along with a head, and painting in them."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import torch

from engine.faces.geometry import FaceGeometry
from engine.nets.patch_painter import PatchPainter, PatchPainterConfig
from engine.render.curves import Opening
from engine.render.patch import RESTING, PaintedPatch, PatchSquare, as_tensor, cut, slit_planes, to_square
from engine.render.sampling import pixel_grid

SIDE = 48
SMALL = PatchPainterConfig(widths=(8, 8, 16, 16), held_only=False)


@pytest.fixture
def square(face: FaceGeometry) -> PatchSquare:
    """Round the nose, a little turned."""
    half = face.eye_distance * 0.6 * np.array([np.cos(0.1), np.sin(0.1)], np.float32)
    middle = np.r_[face.landmarks_PD[30], 0].astype(np.float32)
    return PatchSquare(middle, half, np.array([-half[1], half[0]]))


@pytest.fixture
def patch(picture: np.ndarray, square: PatchSquare) -> PaintedPatch:
    """Of a net with a say of its own."""
    torch.manual_seed(0)
    net = PatchPainter(SMALL).eval().requires_grad_(requires_grad=False)
    net.leave.weight.normal_(0, 0.5)
    return PaintedPatch(net, as_tensor(picture), square, nothing, SIDE)


def nothing(_: np.ndarray) -> torch.Tensor:
    return torch.zeros(1, 3, SIDE, SIDE)


def test_the_square_stays_on_the_same_skin_when_the_head_moves(picture: np.ndarray, square: PatchSquare) -> None:
    moved = np.roll(picture, (3, 5), (0, 1))
    pose = RESTING + np.array([[0, 0, 0, 5], [0, 0, 0, 3]], np.float32)
    before = cut(as_tensor(picture), square.carried(RESTING), SIDE)
    after = cut(as_tensor(moved), square.carried(pose), SIDE)
    torch.testing.assert_close(before, after, atol=1e-3, rtol=0)
    assert before.shape == (1, 3, SIDE, SIDE)


def test_a_square_that_leads_to_the_left_is_mirrored(picture: np.ndarray, square: PatchSquare) -> None:
    mirrored = PatchSquare(square.middle, -square.right, square.down)
    one, other = (cut(as_tensor(picture), s.carried(RESTING), SIDE) for s in (square, mirrored))
    torch.testing.assert_close(other, one.flip(3), atol=1e-4, rtol=0)


def test_a_large_portrait_is_averaged_not_picked_from(square: PatchSquare) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (2048, 2048, 3), dtype=np.uint8)
    assert float(cut(as_tensor(noise), square.carried(RESTING) * 8, SIDE).std()) < 0.3 * noise.std() / 255


def test_points_and_pixels_agree(square: PatchSquare) -> None:
    place = square.carried(RESTING)
    y, x = torch.meshgrid(*2 * [(torch.arange(SIDE) + 0.5) * (2 / SIDE) - 1], indexing="ij")
    at = place[:, :2] @ np.array([float(x[7, 30]), float(y[7, 30])], np.float32) + place[:, 2]
    np.testing.assert_allclose(to_square(at[None], place, SIDE)[0], [30.5, 7.5], atol=1e-3)


def test_a_slit_grows_with_every_tenth_of_a_pixel() -> None:
    x, y = pixel_grid(0, 0, SIDE, SIDE, torch.device("cpu"))
    areas: list[float] = []
    for height in (0, 0.1, 0.2, 0.4, 3):
        middle = np.array([[8, 20], [24, 20.3], [40, 20]], np.float32)
        half = np.array([[0, 0], [0, height / 2], [0, 0]], np.float32)
        slit = Opening.between(middle - half, middle + half)
        cover, inside = slit_planes(slit, *slit.place(x, y))
        assert float(inside.max()) == pytest.approx(height / 2, abs=0.5)
        assert bool((inside[cover > 0.99] > -0.01).all())
        areas.append(float(cover.sum()))
    assert areas[0] == pytest.approx(0, abs=1e-3)
    assert all(b > a + 1 for a, b in pairwise(areas))
    assert areas[3] == pytest.approx(2 * areas[2], rel=0.05)


def test_nothing_outside_the_square_is_painted(picture: np.ndarray, patch: PaintedPatch) -> None:
    before = as_tensor(picture)[0]
    after = before.clone()
    patch.paint(after, RESTING, nothing)
    changed = (after - before).abs().amax(0) > 1 / 255
    box = patch.box(RESTING, picture.shape[1], picture.shape[0])
    assert box is not None
    x0, y0, x1, y1 = box
    assert changed[y0:y1, x0:x1].float().mean() > 0.1
    changed[y0:y1, x0:x1] = False
    assert not bool(changed.any())


def test_half_a_share_is_half_the_change(picture: np.ndarray, patch: PaintedPatch) -> None:
    grey = torch.full_like(as_tensor(picture)[0], 0.5)
    whole, half, none = grey.clone(), grey.clone(), grey.clone()
    patch.paint(whole, RESTING, nothing)
    patch.paint(half, RESTING, nothing, 0.5)
    patch.paint(none, RESTING, nothing, 0.0)
    unclipped = (whole > 0.01) & (whole < 0.99)
    torch.testing.assert_close((half - grey)[unclipped], (whole - grey)[unclipped] / 2, atol=1e-5, rtol=0)
    assert torch.equal(none, grey)


def test_a_net_that_keeps_everything_changes_nothing(picture: np.ndarray, square: PatchSquare) -> None:
    net = PatchPainter(SMALL).eval().requires_grad_(requires_grad=False)
    net.leave.weight.zero_()
    net.leave.bias.zero_()  # type: ignore[union-attr]
    before = as_tensor(picture)[0]
    after = before.clone()
    PaintedPatch(net, as_tensor(picture), square, nothing, SIDE).paint(after, RESTING, nothing)
    torch.testing.assert_close(after, before)


def test_a_head_out_of_the_picture_is_left_alone(picture: np.ndarray, patch: PaintedPatch) -> None:
    away = RESTING + np.array([[0, 0, 0, 5000], [0, 0, 0, 0]], np.float32)
    frame = as_tensor(picture)[0]
    patch.paint(frame, away, nothing)
    assert patch.box(away, picture.shape[1], picture.shape[0]) is None
    assert torch.equal(frame, as_tensor(picture)[0])
