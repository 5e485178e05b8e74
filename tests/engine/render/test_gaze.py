"""Eyes that are turned: the iris goes where it is told, and lids, skin and corners stay as they are."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import Tensor

from engine.faces.geometry import FaceGeometry
from engine.render.curves import Opening
from engine.render.eyelids import eye_slit
from engine.render.gaze import Iris, look

WIDE = 60.0


def opening(angle: float = 0.0) -> Opening:
    """An eye of 60 px at (80, 50), a third as high as wide."""
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    along = np.linspace(-0.5, 0.5, 9)
    rows = (np.column_stack([along, sign * (0.18 - 0.72 * along**2)]) for sign in (-1, 1))
    upper, lower = (((row * WIDE) @ turn + [80, 50]).astype(np.float32) for row in rows)
    return Opening.between(upper, lower)


IRIS = Iris(0.0, 0.0, 0.14)


def eye(angle: float = 0.0, glint: bool = False) -> Tensor:
    """(3, 100, 160) a dark iris on white between lids of skin, with a reflection a little up."""
    slit = opening(angle)
    y, x = torch.meshgrid(torch.arange(100) + 0.5, torch.arange(160) + 0.5, indexing="ij")
    u, v = (a / slit.width for a in slit.place(x, y))
    upper, lower = (slit.at(curve, u * slit.width) / slit.width for curve in (slit.upper, slit.lower))
    open_ = ((v > upper) & (v < lower) & (u.abs() < 0.5)).float()
    dark = (torch.hypot(u, v) < IRIS.radius).float()
    frame = torch.tensor([0.8, 0.6, 0.5])[:, None, None].expand(3, 100, 160).clone()
    ball = 0.9 - 0.75 * dark
    if glint:
        ball = torch.maximum(ball, (torch.hypot(u, v + 0.04) < 0.035).float())
    return torch.where(open_ > 0, ball, frame)


def centre(frame_CHW: Tensor) -> np.ndarray:
    """The middle of what is dark, in pixels."""
    dark = (0.45 - frame_CHW.mean(0)).clamp(min=0).numpy()
    y, x = np.mgrid[:100, :160] + 0.5
    return np.array([(x * dark).sum(), (y * dark).sum()]) / dark.sum()


def turned(frame_CHW: Tensor, gaze: tuple[float, float], angle: float = 0.0) -> Tensor:
    out = frame_CHW.clone()
    look(out, [opening(angle)], [IRIS], np.array(gaze, np.float32))
    return out


@pytest.mark.parametrize("gaze", [(-0.1, 0.0), (0.05, 0.0), (0.1, 0.0), (0.03, 0.0)])
@pytest.mark.parametrize("angle", [0.0, 0.4])
def test_the_iris_goes_as_far_as_it_is_told(gaze: tuple[float, float], angle: float) -> None:
    """Also on a tilted head: along the line through the eyes."""
    before = eye(angle)
    moved = (centre(turned(before, gaze, angle)) - centre(before)) / WIDE
    wanted = np.array(gaze) @ np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    assert moved == pytest.approx(wanted, abs=0.015)


@pytest.mark.parametrize(("up", "sign"), [(-0.05, -1), (0.05, 1)])
def test_it_goes_up_and_down_behind_the_lids(up: float, sign: int) -> None:
    before = eye()
    moved = (centre(turned(before, (0.0, up))) - centre(before)) / WIDE
    assert sign * moved[1] > 0.012
    assert abs(moved[0]) < 0.004


def test_straight_ahead_leaves_every_bit_and_a_little_changes_little() -> None:
    before = torch.rand(3, 100, 160, generator=torch.manual_seed(0))
    assert torch.equal(turned(before, (0.0, 0.0)), before)
    smooth = eye(glint=True)
    assert (turned(smooth, (1e-5, 1e-5)) - smooth).abs().max() < 0.01


@pytest.mark.parametrize("gaze", [(0.2, 0.0), (-0.2, 0.1), (0.0, -0.12), (5.0, -5.0)])
def test_nothing_outside_the_opening_changes(gaze: tuple[float, float]) -> None:
    before = eye()
    after = turned(before, gaze)
    slit = opening()
    y, x = torch.meshgrid(torch.arange(100) + 0.5, torch.arange(160) + 0.5, indexing="ij")
    u, v = slit.place(x, y)
    lid = (v <= slit.at(slit.upper, u)) | (v >= slit.at(slit.lower, u)) | (u.abs() >= slit.width / 2)
    assert torch.equal(after[:, lid], before[:, lid])
    assert not torch.equal(after, before)
    assert after.min() >= 0
    assert after.max() <= 1
    assert abs(centre(after)[0] - 80) < (0.5 - IRIS.radius) * WIDE, "the iris stays in sight"


def test_no_skin_is_drawn_into_the_eye() -> None:
    """What comes out from under a lid is eye: skin is redder than anything in it."""
    before = eye()
    for gaze in ((0.0, 0.1), (0.0, -0.1), (0.15, 0.08)):
        red, was = (frame[0] - frame[2] for frame in (turned(before, gaze), before))
        assert was[40:60, 50:110].max() > 0.25
        assert (red - was).max() < 0.06


def test_a_reflection_goes_about_half_as_far() -> None:
    def bright(frame_CHW: Tensor) -> float:
        part = (frame_CHW.mean(0)[44:54, 76:86] - 0.4).clamp(min=0)
        return float((part.sum(0) * torch.arange(76, 86)).sum() / part.sum())

    before = eye(glint=True)
    moved = (bright(turned(before, (0.03, 0.0))) - bright(before)) / WIDE
    assert moved == pytest.approx(0.0165, abs=0.008)


def test_the_irises_of_a_photo_are_found(face: FaceGeometry) -> None:
    irises = [Iris.of(face.mesh_VD, number) for number in (0, 1)]
    for iris in irises:
        assert abs(iris.u) < 0.12
        assert abs(iris.v) < 0.12
        assert 0.17 < iris.radius < 0.24


def test_both_eyes_of_a_photo_look_the_same_way(picture: np.ndarray, face: FaceGeometry) -> None:
    mesh = face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)
    slits, irises = [eye_slit(mesh, n) for n in (0, 1)], [Iris.of(mesh, n) for n in (0, 1)]
    before = torch.from_numpy(picture.copy()).permute(2, 0, 1).float() / 255
    shown: list[Tensor] = []
    for gaze in ((-0.1, 0.0), (0.1, 0.0)):
        frame = before.clone()
        look(frame, slits, irises, np.array(gaze, np.float32))
        shown.append(frame)
    for slit in slits:
        x, y = (round(float(value)) for value in slit.origin)
        half = round(slit.width * 0.45)
        left, right = ((1 - frame[:, y - 2 : y + 3, x - half : x + half].mean((0, 1))) ** 4 for frame in shown)
        place = torch.arange(2.0 * half)
        way = (right * place).sum() / right.sum() - (left * place).sum() / left.sum()
        assert way > 0.08 * slit.width
