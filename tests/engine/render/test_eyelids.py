from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch

from engine.compose import ComposedMotion
from engine.faces.geometry import FaceGeometry
from engine.render.eyelids import LidSkin, brow_height, eye_slit, skin_grain
from engine.render.warp import WarpRenderer

EYES = (0, 1)


@pytest.fixture(scope="module")
def large(picture: np.ndarray, face: FaceGeometry) -> tuple[np.ndarray, FaceGeometry]:
    """The portrait four times as large, and its face."""
    from engine.faces.detect import find_face

    x, y, side = (int(v) for v in (face.crop.x, face.crop.y, face.crop.side))
    cut = cv2.resize(picture[max(0, y) : y + side, x : x + side], None, fx=4, fy=4, interpolation=cv2.INTER_CUBIC)
    return np.asarray(cut, np.uint8), find_face(np.asarray(cut, np.uint8))


def skin_of(picture_HWC: np.ndarray, face: FaceGeometry, eye: int) -> LidSkin:
    slit = eye_slit(face.mesh_VD + [0.5, 0.5, 0], eye)
    tensor = torch.from_numpy(picture_HWC).permute(2, 0, 1)[None].float() / 255
    return LidSkin.of(tensor, skin_grain(tensor), slit, brow_height(slit, face.landmarks_PD + 0.5, eye))


def with_rims(picture_HWC: np.ndarray, face: FaceGeometry) -> tuple[np.ndarray, np.ndarray]:
    """The portrait with the dark upper rims of glasses, and where they are."""
    where = np.zeros(picture_HWC.shape[:2], np.uint8)
    for eye in EYES:
        corners = face.landmarks_PD[[36 + 6 * eye, 39 + 6 * eye]]
        wide = np.linalg.norm(corners[1] - corners[0])
        top = face.landmarks_PD[36 + 6 * eye : 42 + 6 * eye, 1].min() - 0.22 * wide
        (x0, _), (x1, _) = corners
        ends = (round(float(x0 - 0.3 * wide)), round(float(top))), (round(float(x1 + 0.3 * wide)), round(float(top)))
        cv2.line(where, *ends, (255.0,), round(float(0.09 * wide)))
    glasses = picture_HWC.copy()
    glasses[where > 0] = 20
    return glasses, where > 0


@pytest.mark.parametrize("eye", EYES)
def test_skin_ends_where_a_rim_begins(large: tuple[np.ndarray, FaceGeometry], eye: int) -> None:
    picture, face = large
    glasses, _ = with_rims(picture, face)
    middle = slice(30, 67)
    assert skin_of(glasses, face, eye).free_S[middle].max() < 0.12
    assert skin_of(picture, face, eye).free_S[middle].min() > 0.15


@pytest.mark.parametrize("eye", EYES)
def test_a_lid_has_the_colour_of_skin(large: tuple[np.ndarray, FaceGeometry], eye: int) -> None:
    picture, face = large
    cheek = picture[tuple(face.landmarks_PD[[41, 46][eye]].astype(int)[::-1] + [14, 0])] / 255
    assert skin_of(picture, face, eye).colour_SC[48] == pytest.approx(cheek, abs=0.2)


def test_a_blink_leaves_glasses_where_they_are(renderer: WarpRenderer, large: tuple[np.ndarray, FaceGeometry]) -> None:
    picture, face = large
    glasses, rims = with_rims(picture, face)
    shut = ComposedMotion(face.landmarks_PD[None], np.ones((1, 2), np.float32))
    (frame,) = renderer.frames(glasses, face, shut)
    core = cv2.erode(rims.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    assert (np.abs(frame[core].astype(int) - 20).max(-1) < 30).mean() > 0.97
    for eye in EYES:
        x, y = face.landmarks_PD[36 + 6 * eye : 42 + 6 * eye].mean(0).round().astype(int)
        assert (
            np.abs(frame[y - 4 : y + 5, x - 4 : x + 5].astype(int) - glasses[y - 4 : y + 5, x - 4 : x + 5]).max() > 60
        )
        above = frame[int(face.landmarks_PD[37 + 6 * eye, 1]) - 2 : y, x].astype(int).mean(-1)
        assert above.min() > 60  # no smear of the rim over the lid
