"""The learned mouth: where it looks, what it is told, and that it touches nothing but the mouth."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import torch

from engine.faces.geometry import FaceGeometry
from engine.models import load_weights
from engine.nets.patch_painter import PatchPainter, PatchPainterConfig
from engine.render.mouth_patch import SIDE, PaintedMouth, lip_planes, mouth_square
from engine.render.patch import RESTING, as_tensor, to_square
from engine.render.topology import MOUTH_LOWER, MOUTH_UPPER
from engine.render.warp import WarpRenderer


@pytest.fixture
def net() -> PatchPainter:
    """Weights with a say of their own: a new net hardly dares to change anything."""
    torch.manual_seed(0)
    net = PatchPainter(PatchPainterConfig(widths=(8, 8, 16, 16))).eval().requires_grad_(requires_grad=False)
    net.leave.weight.normal_(0, 0.5)
    return net


def opened_mouth(mesh_VD: np.ndarray, by: float) -> np.ndarray:
    mesh = mesh_VD.copy()
    mesh[MOUTH_LOWER[1:-1], 1] += by
    return mesh


def test_the_gap_grows_with_every_tenth_of_a_pixel(face: FaceGeometry) -> None:
    place = mouth_square(face.mesh_VD).carried(RESTING)
    shut = face.mesh_VD.copy()
    shut[MOUTH_LOWER] = shut[MOUTH_UPPER] = (shut[MOUTH_LOWER] + shut[MOUTH_UPPER]) / 2
    areas = [float(lip_planes(opened_mouth(shut, by), place)[0, 0].sum()) for by in (0, 0.1, 0.2, 0.4, 3.0)]
    assert areas[0] < 0.5
    assert all(b > a + 0.5 for a, b in pairwise(areas))
    assert areas[3] == pytest.approx(2 * areas[2], rel=0.15)


def test_planes_are_half_at_the_edges_of_the_lips(face: FaceGeometry) -> None:
    mesh = opened_mouth(face.mesh_VD, 1)
    place = mouth_square(mesh).carried(RESTING)
    planes = lip_planes(mesh, place)[0]
    for vertex, plane in ((14, 1), (13, 1), (17, 2), (0, 2)):
        u, v = to_square(mesh[[vertex], :2], place, SIDE)[0].astype(int)
        assert float(planes[plane, v, u]) == pytest.approx(0.5, abs=0.1)
    inside = planes[0] > 0.9
    assert bool((planes[1][inside] > 0.45).all())
    assert bool((planes[2][inside] > 0.5).all())


def test_only_the_mouth_is_painted(picture: np.ndarray, face: FaceGeometry, net: PatchPainter) -> None:
    mesh = face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)
    before = as_tensor(picture)[0]
    after = before.clone()
    dim = 2.0  # in so strong a light her teeth would be in the shade
    PaintedMouth(net, as_tensor(picture), mesh, dim).paint(after, opened_mouth(mesh, 4), RESTING)
    changed = (after - before).abs().amax(0) > 1 / 255
    lips = mesh[np.r_[MOUTH_UPPER, MOUTH_LOWER], :2].astype(int)
    assert changed[lips[:, 1].min() : lips[:, 1].max(), lips[:, 0].min() : lips[:, 0].max()].float().mean() > 0.5
    nose = mesh[5, :2].astype(int)
    assert not bool(changed[: nose[1]].any())


def test_well_lit_teeth_of_the_portrait_keep_their_light(
    picture: np.ndarray, face: FaceGeometry, net: PatchPainter
) -> None:
    mesh = face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)
    before = as_tensor(picture)[0]
    after = before.clone()
    PaintedMouth(net, as_tensor(picture), mesh, 1.0).paint(after, opened_mouth(mesh, 4), RESTING)
    assert torch.equal(after, before)


def test_the_warp_renderer_with_a_mouth(shaded: np.ndarray, face: FaceGeometry, net: PatchPainter) -> None:
    spread = load_weights("spread-v1")["spread"]
    target = face.landmarks_PD.copy()
    target[[65, 66, 67, 56, 57, 58], 1] += 6
    still = np.zeros(2, np.float32)
    plain = WarpRenderer(spread, torch.device("cpu")).open(shaded, face)(target, still)
    opened = WarpRenderer(spread, torch.device("cpu"), {"mouth": net}).open(shaded, face)
    one, two = opened(target, still), opened(target, still)
    np.testing.assert_array_equal(one, two)
    changed = (one != plain).any(2)
    lips = target[48:68].astype(int)
    assert changed[lips[:, 1].min() : lips[:, 1].max(), lips[:, 0].min() : lips[:, 0].max()].mean() > 0.3
    eyes = target[36:48].astype(int)
    assert not changed[: eyes[:, 1].max() + 4].any()
