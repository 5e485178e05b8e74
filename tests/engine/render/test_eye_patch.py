"""The learned eyes: what their painter is told of lids, and that open eyes stay as they are."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import torch

from engine.faces.geometry import FaceGeometry
from engine.nets.patch_painter import PatchPainter, PatchPainterConfig
from engine.render.eye_patch import SIDE, PaintedEyes, eye_square, lid_planes
from engine.render.eyelids import closing, eye_slit
from engine.render.patch import RESTING, as_tensor, cut, to_square
from engine.render.topology import EYE_LOWER, EYE_UPPER

EYES = (0, 1)
NOSE, FOREHEAD = 1, 10


@pytest.fixture(scope="module")
def mesh(face: FaceGeometry) -> np.ndarray:
    return face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)


@pytest.fixture
def net() -> PatchPainter:
    """Weights with a say of their own: a new net hardly dares to change anything."""
    torch.manual_seed(0)
    net = (
        PatchPainter(PatchPainterConfig(widths=(8, 8, 16, 16), held_only=False))
        .eval()
        .requires_grad_(requires_grad=False)
    )
    net.leave.weight.normal_(0, 0.5)
    return net


def planes_of(mesh_VD: np.ndarray, eye: int, closure: float) -> torch.Tensor:
    return lid_planes(mesh_VD, eye_square(mesh_VD, eye).carried(RESTING), eye, closure)[0]


def painted(net: PatchPainter, picture: np.ndarray, mesh: np.ndarray, closure: tuple[float, float]) -> torch.Tensor:
    """How much each pixel changes, (H, W)."""
    before = as_tensor(picture)[0]
    after = before.clone()
    PaintedEyes(net, as_tensor(picture), mesh).paint(after, mesh, RESTING, np.array(closure, np.float32))
    return (after - before).abs().amax(0)


@pytest.mark.parametrize("eye", EYES)
def test_less_and_less_eyeball_is_seen_as_the_lid_falls(mesh: np.ndarray, eye: int) -> None:
    areas = [float(planes_of(mesh, eye, closure)[0].sum()) for closure in (0, 0.1, 0.25, 0.5, 0.75, 1)]
    assert all(a > b + 1 for a, b in pairwise(areas[:-1]))
    assert areas[-1] == 0


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("closure", [0.0, 0.4, 1.0])
def test_the_second_plane_is_half_at_the_upper_lids_edge(mesh: np.ndarray, eye: int, closure: float) -> None:
    place = eye_square(mesh, eye).carried(RESTING)
    slit = closing(eye_slit(mesh, eye), closure)
    x, y = slit.back(torch.tensor(0.0), torch.tensor(float(slit.upper[48])))
    u, v = to_square(np.array([[float(x), float(y)]]), place, SIDE)[0].astype(int)
    plane = lid_planes(mesh, place, eye, closure)[0, 1]
    assert float(plane[v, u]) == pytest.approx(0.5, abs=0.06)
    assert float(plane[v - 6, u]) > 0.6
    assert float(plane[v + 6, u]) < 0.4


@pytest.mark.parametrize("eye", EYES)
def test_the_third_plane_is_both_lids_and_not_the_brow(face: FaceGeometry, mesh: np.ndarray, eye: int) -> None:
    place = eye_square(mesh, eye).carried(RESTING)
    plane = lid_planes(mesh, place, eye, 0.5)[0, 2]
    lids = to_square(mesh[np.r_[EYE_UPPER[eye], EYE_LOWER[eye]], :2], place, SIDE).astype(int)
    assert bool((plane[lids[:, 1], lids[:, 0]] > 0.5).all())
    brow = to_square(face.landmarks_PD[[19, 24]][[eye]] + 0.5, place, SIDE)[0].astype(int).clip(0)
    assert float(plane[brow[1], brow[0]]) < 0.5
    assert torch.equal(plane, lid_planes(mesh, place, eye, 0.0)[0, 2])


def test_the_nose_is_on_the_same_side_of_both_eyes(picture: np.ndarray, mesh: np.ndarray) -> None:
    for eye in EYES:
        nose = to_square(mesh[[NOSE], :2], eye_square(mesh, eye).carried(RESTING), SIDE)[0]
        assert nose[0] > SIDE / 2 < nose[1]
    one, other = (planes_of(mesh, eye, 0.3) for eye in EYES)
    assert float((one - other).abs().mean()) < 0.06
    assert float((one - other.flip(2)).abs().mean()) > float((one - other).abs().mean())
    left, right = (cut(as_tensor(picture), eye_square(mesh, eye).carried(RESTING), SIDE) for eye in EYES)
    assert float((left - right).abs().mean()) < float((left - right.flip(3)).abs().mean())


def test_a_mirrored_face_has_mirrored_eyes(mesh: np.ndarray) -> None:
    """What the net is told of one eye is what it is told of the other one in a mirror."""
    mirrored = mesh * np.array([-1, 1, 1], np.float32) + np.array([512, 0, 0], np.float32)
    swapped = mirrored.copy()
    for rows in (EYE_UPPER, EYE_LOWER):
        swapped[rows[0]], swapped[rows[1]] = mirrored[rows[1][::-1]], mirrored[rows[0][::-1]]
    torch.testing.assert_close(planes_of(swapped, 1, 0.4), planes_of(mesh, 0, 0.4), atol=2e-3, rtol=0)


def test_open_eyes_stay_as_they_are(picture: np.ndarray, mesh: np.ndarray, net: PatchPainter) -> None:
    assert float(painted(net, picture, mesh, (0, 0)).max()) == 0
    assert float(painted(net, picture, mesh, (0.02, 0.02)).max()) == 0
    slight, more = (float(painted(net, picture, mesh, (c, c)).max()) for c in (0.033, 0.5))
    assert 0 < slight < 0.05 * more


@pytest.mark.parametrize("eye", EYES)
def test_a_wink_touches_one_eye(picture: np.ndarray, mesh: np.ndarray, net: PatchPainter, eye: int) -> None:
    changed = painted(net, picture, mesh, (1.0, 0.0) if eye == 0 else (0.0, 1.0)) > 1 / 255
    for other in EYES:
        lids = mesh[np.r_[EYE_UPPER[other], EYE_LOWER[other]], :2].astype(int)
        inside = changed[lids[:, 1].min() : lids[:, 1].max(), lids[:, 0].min() : lids[:, 0].max()].float().mean()
        assert inside > 0.5 if other == eye else inside == 0
    assert not bool(changed[: int(mesh[FOREHEAD, 1])].any())
    assert not bool(changed[int(mesh[NOSE, 1]) :].any())
