"""A made face is laid over the portrait only where it changed, without a ghost, without a seam, never on the eyes."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.faces.canonical_face import canonical_picture, inverse, laid, to_canonical
from engine.faces.geometry import FaceGeometry
from engine.render.deform import head_motion
from engine.render.laid_face import LaidFace
from engine.render.warp import WarpRenderer

OPEN = np.zeros(2, np.float32)


@pytest.fixture(scope="module")
def layer(picture: np.ndarray, face: FaceGeometry) -> LaidFace:
    return LaidFace(picture, face)


def still_of(layer: LaidFace) -> np.ndarray:
    return layer.still_HVC.astype(np.float32) / 255


def pose_of(face: FaceGeometry, target_PD: np.ndarray) -> np.ndarray:
    return head_motion(face.mesh_VD, face.landmarks_PD, target_PD[None].astype(np.float32)).pose_TDH[0]


def over(
    layer: LaidFace, frame: np.ndarray, made: np.ndarray, face: FaceGeometry, target: np.ndarray | None = None
) -> np.ndarray:
    out = frame.copy()
    layer.over(out, made.astype(np.float32), pose_of(face, face.landmarks_PD if target is None else target))
    return out


def around(points: np.ndarray, by: int) -> tuple[slice, slice]:
    (left, top), (right, bottom) = points.min(0).astype(int) - by, points.max(0).astype(int) + by + 1
    return np.s_[top:bottom, left:right]


def spoken(face: FaceGeometry, far: float = 0.15) -> np.ndarray:
    """The landmarks with the jaw dropped."""
    landmarks = np.array(face.landmarks_PD)
    for part in (slice(55, 60), slice(65, 68), slice(5, 12)):
        landmarks[part, 1] += far * face.eye_distance
    return landmarks


def test_a_face_that_does_not_change_leaves_every_bit(layer: LaidFace, picture: np.ndarray, face: FaceGeometry) -> None:
    assert np.array_equal(over(layer, picture, still_of(layer), face), picture)
    tremble = np.random.default_rng(0).normal(0, 0.002, still_of(layer).shape)
    assert np.array_equal(over(layer, picture, still_of(layer) + tremble, face), picture)


def test_eyes_hair_and_border_are_never_touched(layer: LaidFace, picture: np.ndarray, face: FaceGeometry) -> None:
    frame = over(layer, picture, 1 - still_of(layer), face)
    changed = (frame != picture).any(-1)
    assert changed[around(face.landmarks_PD[48:68], 0)].mean() > 0.99
    # Where the pixels lie in the canonical face: nothing above its lower lids and at its border, nothing beyond.
    y, x = np.mgrid[: picture.shape[0], : picture.shape[1]]
    cut = to_canonical(face.landmarks_PD)
    place = laid(np.stack([x, y], -1).reshape(-1, 2), cut).reshape(*x.shape, 2)
    assert not changed[place[..., 1] < laid(face.landmarks_PD[36:48], cut)[:, 1].max() + 1].any()
    inset = np.minimum(place, [95, 127] - place).min(-1)
    assert not changed[inset < 0.5].any()
    assert not changed[cv2.dilate(face.mask_HW, np.ones((5, 5), np.uint8)) == 0].any()


def test_its_edge_is_not_seen(layer: LaidFace, picture: np.ndarray, face: FaceGeometry) -> None:
    """A step of 60 levels everywhere fades out softly: no neighbours differ much more than they did."""
    grey = np.full_like(picture, 100)
    flat = LaidFace(grey, face)
    frame = over(flat, grey, still_of(flat) + 60 / 255, face).astype(int)
    assert frame.max() == 160
    for axis in (0, 1):
        assert np.abs(np.diff(frame, axis=axis)).max() <= 60 * 0.16


@pytest.mark.parametrize("far", [0.05, 0.15])
def test_no_ghost_of_the_old_lips_is_left(
    picture: np.ndarray, face: FaceGeometry, renderer: WarpRenderer, far: float
) -> None:
    """What a net made is a small picture of a spoken face: laid over the portrait it is that face, but for its size."""
    wanted = renderer.open(picture, face)(spoken(face, far).astype(np.float32), OPEN)
    cut = to_canonical(face.landmarks_PD)
    small = canonical_picture(wanted, cut).astype(np.float32)
    layer = LaidFace(picture, face)
    made = over(layer, picture, small / 255, face)
    enlarged = cv2.warpAffine(small, inverse(cut), picture.shape[1::-1], flags=cv2.INTER_CUBIC)
    lips = around(spoken(face, far)[60:68], 2)
    ghost = np.abs(made[lips].astype(float) - enlarged[lips]).mean()
    assert ghost < 6
    assert np.abs(picture[lips].astype(float) - enlarged[lips]).mean() > 3 * ghost
    # Where nothing moved the frame is as sharp as the portrait.
    nose = around(face.landmarks_PD[28:31], 1)
    assert np.abs(made[nose].astype(int) - picture[nose]).mean() < 2


def test_skin_that_gets_lighter_keeps_its_pores(layer: LaidFace, picture: np.ndarray, face: FaceGeometry) -> None:
    frame = over(layer, picture, still_of(layer) + 0.05, face).astype(int)
    middle = face.landmarks_PD[[4, 33]].mean(0).round().astype(int)
    cheek = around(middle[None], 8)
    change = (frame - picture)[cheek]
    assert change.mean() == pytest.approx(0.05 * 255, abs=1)
    assert change.std() < 1.5


def test_it_goes_along_with_the_head(layer: LaidFace, picture: np.ndarray, face: FaceGeometry) -> None:
    made = still_of(layer)
    made[90:100, 40:56] = 0
    shift = np.array([12, 7])
    frame = over(layer, picture, made, face).astype(int)
    moved_picture = np.roll(picture, shift[::-1], (0, 1))
    moved = over(layer, moved_picture, made, face, face.landmarks_PD + shift).astype(int)
    back = np.roll(moved, -shift[::-1], (0, 1))
    lips = around(face.landmarks_PD[48:68], 10)
    assert np.abs(frame - picture)[lips].max() > 60
    assert np.abs(back - frame)[lips].mean() < 1


def test_the_mouth_stays_on_a_head_that_turns(
    layer: LaidFace, picture: np.ndarray, face: FaceGeometry, renderer: WarpRenderer
) -> None:
    """Laid on a turned head, the unchanged lips of the still lie on those that the warp has moved there."""
    mesh = face.mesh_VD.astype(np.float64)
    centre = np.r_[mesh[:, :2].mean(0), mesh[:, 2].max()]
    a = np.radians(8)
    turn = np.array([[np.cos(a), 0, -np.sin(a)], [0, 1, 0], [np.sin(a), 0, np.cos(a)]])
    from engine.faces.points import MESH_OF_LANDMARK

    points = mesh[MESH_OF_LANDMARK]
    shift = ((points - centre) @ turn.T + centre - points)[:, :2]
    target = (face.landmarks_PD + shift).astype(np.float32)
    place = pose_of(face, target) @ layer._lift_43
    rest = laid(face.landmarks_PD[48:68], to_canonical(face.landmarks_PD))
    apart = np.linalg.norm(laid(rest, place) - target[48:68], axis=1)
    assert apart.mean() < 0.03 * face.eye_distance


def test_a_head_that_leaves_the_picture_is_no_error(layer: LaidFace, picture: np.ndarray, face: FaceGeometry) -> None:
    for away in (5000, picture.shape[1] - face.landmarks_PD[30, 0]):
        target = face.landmarks_PD + np.array([away, 0], np.float32)
        assert over(layer, picture, 1 - still_of(layer), face, target).shape == picture.shape
