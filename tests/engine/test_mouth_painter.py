"""The learned mouth: where it looks, what it is told, and that it touches nothing but the mouth."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK
from engine.models import load_weights
from engine.nets.mouth_painter import INPUTS, MouthPainter, MouthPainterConfig, from_weights, merge
from engine.render.painter import RESTING, SIDE, MouthSquare, PaintedMouth, as_tensor, cut, lip_planes, with_mouth
from engine.render.topology import MOUTH_LOWER
from engine.render.warp import WarpRenderer

SMALL = MouthPainterConfig(widths=(8, 8, 16, 16))


@pytest.fixture(scope="module")
def picture(portrait: Path) -> np.ndarray:
    return np.array(Image.open(portrait).convert("RGB"))


@pytest.fixture(scope="module")
def face(picture: np.ndarray) -> FaceGeometry:
    return find_face(picture)


@pytest.fixture
def net() -> MouthPainter:
    """Weights with a say of their own: a new net hardly dares to change anything."""
    torch.manual_seed(0)
    net = MouthPainter(SMALL).eval().requires_grad_(requires_grad=False)
    net.leave.weight.normal_(0, 0.5)
    return net


def opened_mouth(mesh_VD: np.ndarray, by: float) -> np.ndarray:
    mesh = mesh_VD.copy()
    mesh[MOUTH_LOWER[1:-1], 1] += by
    return mesh


def painted(net: MouthPainter, seen: torch.Tensor) -> torch.Tensor:
    keep, colour = net(seen)
    return merge(keep, colour, seen[:, :3])


def test_a_new_net_keeps_nearly_all_of_the_warp() -> None:
    torch.manual_seed(1)
    seen = torch.rand(2, INPUTS, SIDE, SIDE)
    net = MouthPainter(replace(SMALL, rub_out=False)).requires_grad_(requires_grad=False)
    keep, colour = net(seen)
    assert keep.shape == (2, 1, SIDE, SIDE)
    assert float((merge(keep, colour, seen[:, :3]) - seen[:, :3]).abs().max()) < 0.05


def test_between_the_lips_drawn_lines_can_be_rubbed_out_before_anything_is_learnt() -> None:
    seen = torch.rand(1, INPUTS, SIDE, SIDE)
    seen[:, 3] = 0
    seen[:, 3, 40:60, 30:80] = 1
    inside, outside = np.s_[..., 40:60, 30:80], np.s_[..., 70:100, :]
    net = MouthPainter(SMALL).requires_grad_(requires_grad=False)
    for parameter in net.leave.parameters():
        parameter.zero_()
    _, colour = net(seen)
    assert float(colour[inside].std()) < 0.2 * float(seen[:, :3][inside].std())
    torch.testing.assert_close(colour[outside], seen[:, :3][outside])


def test_the_border_of_the_square_is_always_the_warp(net: MouthPainter) -> None:
    seen = torch.rand(1, INPUTS, SIDE, SIDE)
    made = painted(net, seen)
    inside = made[..., 1:-1, 1:-1] - seen[:, :3, 1:-1, 1:-1]
    assert float(inside.abs().max()) > 0.1
    made[..., 1:-1, 1:-1] = seen[:, :3, 1:-1, 1:-1]
    torch.testing.assert_close(made, seen[:, :3], atol=1e-5, rtol=0)


def test_a_net_with_half_a_say_changes_half_as_much(net: MouthPainter) -> None:
    seen = torch.rand(1, INPUTS, SIDE, SIDE)
    half = from_weights(net.state_dict(), {"widths": [8, 8, 16, 16], "say": 0.5})
    whole, halved = (painted(one, seen) - seen[:, :3] for one in (net, half))
    torch.testing.assert_close(halved, whole / 2, atol=1e-5, rtol=0)


def test_weights_come_back_from_half_precision(net: MouthPainter) -> None:
    halved = {name: value.half() for name, value in net.state_dict().items()}
    again = from_weights(halved, {"widths": [8, 8, 16, 16], "something later": 1})
    seen = torch.rand(1, INPUTS, SIDE, SIDE)
    torch.testing.assert_close(again(seen)[0], net(seen)[0], atol=0.02, rtol=0)


def test_the_gap_grows_with_every_tenth_of_a_pixel(face: FaceGeometry) -> None:
    place = MouthSquare.of(face.mesh_VD).carried(RESTING)
    shut = face.mesh_VD.copy()
    middle = (shut[MOUTH_LOWER] + shut[[78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308]]) / 2
    shut[MOUTH_LOWER] = shut[[78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308]] = middle
    areas = [float(lip_planes(opened_mouth(shut, by), place)[0, 0].sum()) for by in (0, 0.1, 0.2, 0.4, 3.0)]
    assert areas[0] < 0.5
    assert all(b > a + 0.5 for a, b in pairwise(areas))
    assert areas[3] == pytest.approx(2 * areas[2], rel=0.15)


def test_planes_are_half_at_the_edges_of_the_lips(face: FaceGeometry) -> None:
    mesh = opened_mouth(face.mesh_VD, 1)
    place = MouthSquare.of(mesh).carried(RESTING)
    planes = lip_planes(mesh, place)[0]
    to_square = np.linalg.inv(place[:, :2])
    for vertex, plane in ((14, 1), (13, 1), (17, 2), (0, 2)):
        u, v = ((to_square @ (mesh[vertex, :2] - place[:, 2]) + 1) * SIDE / 2).astype(int)
        assert float(planes[plane, v, u]) == pytest.approx(0.5, abs=0.1)
    inside = planes[0] > 0.9
    assert bool((planes[1][inside] > 0.45).all())
    assert bool((planes[2][inside] > 0.5).all())


def test_the_square_stays_on_the_same_skin_when_the_head_moves(picture: np.ndarray, face: FaceGeometry) -> None:
    square = MouthSquare.of(face.mesh_VD)
    moved = np.roll(picture, (3, 5), (0, 1))
    pose = RESTING + np.array([[0, 0, 0, 5], [0, 0, 0, 3]], np.float32)
    before, after = cut(as_tensor(picture), square.carried(RESTING)), cut(as_tensor(moved), square.carried(pose))
    torch.testing.assert_close(before, after, atol=1e-3, rtol=0)
    assert before.shape == (1, 3, SIDE, SIDE)


def test_a_large_portrait_is_averaged_not_picked_from(picture: np.ndarray, face: FaceGeometry) -> None:
    square = MouthSquare.of(face.mesh_VD)
    place = square.carried(RESTING)
    noise = np.random.default_rng(0).integers(0, 256, (2048, 2048, 3), dtype=np.uint8)
    assert float(cut(as_tensor(noise), place * 8).std()) < 0.3 * noise.std() / 255


def test_only_the_mouth_is_painted(picture: np.ndarray, face: FaceGeometry, net: MouthPainter) -> None:
    mesh = face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)
    mouth = PaintedMouth(net, as_tensor(picture), mesh)
    before = as_tensor(picture)[0]
    after = before.clone()
    mouth.paint(after, opened_mouth(mesh, 4), RESTING)
    changed = (after - before).abs().amax(0) > 1 / 255
    rows, columns = (torch.nonzero(changed.any(dim)).flatten() for dim in (1, 0))
    x0, y0, x1, y1 = mouth.box(RESTING, picture.shape[1], picture.shape[0]) or (0, 0, 0, 0)
    assert len(rows)
    assert y0 <= int(rows.min()) <= int(rows.max()) < y1
    assert x0 <= int(columns.min()) <= int(columns.max()) < x1
    nose = mesh[5, :2].astype(int)
    assert not bool(changed[: nose[1]].any())


def test_a_net_that_keeps_everything_changes_nothing(picture: np.ndarray, face: FaceGeometry) -> None:
    net = MouthPainter(SMALL).eval().requires_grad_(requires_grad=False)
    net.leave.weight.zero_()
    mesh = face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)
    before = as_tensor(picture)[0]
    after = before.clone()
    # A shut mouth: what is between open lips is always brought to the net's resolution, as far as it is replaced.
    shut = mesh.copy()
    shut[MOUTH_LOWER] = shut[[78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308]]
    PaintedMouth(net, as_tensor(picture), mesh).paint(after, shut, RESTING)
    assert float((after - before).abs().max()) < 1.5 / 255


def test_a_head_out_of_the_picture_is_left_alone(picture: np.ndarray, face: FaceGeometry, net: MouthPainter) -> None:
    mouth = PaintedMouth(net, as_tensor(picture), face.mesh_VD)
    away = RESTING + np.array([[0, 0, 0, 5000], [0, 0, 0, 0]], np.float32)
    frame = as_tensor(picture)[0]
    mouth.paint(frame, face.mesh_VD[:, :2] + [5000, 0], away)
    assert mouth.box(away, picture.shape[1], picture.shape[0]) is None
    torch.testing.assert_close(frame, as_tensor(picture)[0])


def test_the_warp_renderer_with_a_mouth(picture: np.ndarray, face: FaceGeometry, net: MouthPainter) -> None:
    spread = load_weights("spread-v1")["spread"].float()
    opened = WarpRenderer(spread, torch.device("cpu")).open(picture, face)
    with_net = with_mouth(opened, picture, face, net, spread.numpy())
    target = face.mesh_VD[MESH_OF_LANDMARK, :2].copy()
    target[[65, 66, 67, 56, 57, 58], 1] += 6
    still = np.zeros(2, np.float32)
    plain, one, two = opened(target, still), with_net(target, still), with_net(target, still)
    np.testing.assert_array_equal(one, two)
    changed = (one != plain).any(2)
    assert changed.any()
    lips = target[48:68].astype(int)
    assert changed[lips[:, 1].min() : lips[:, 1].max(), lips[:, 0].min() : lips[:, 0].max()].mean() > 0.3
    eyes = target[36:48].astype(int)
    assert not changed[: eyes[:, 1].max() + 4].any()
