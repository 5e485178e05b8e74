from __future__ import annotations

import cv2
import numpy as np
import pytest
import torch

from engine.compose import ComposedMotion
from engine.faces.geometry import FaceGeometry
from engine.render.eyelids import LidSkin, brow_height, close_eye, eye_slit, like_grain, skin_grain
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


def fine_texture(picture_HWC: np.ndarray, place: np.ndarray, half: int = 7) -> float:
    """Standard deviation of the fine texture round a place, 0 … 255, as a median tells it."""
    grey = picture_HWC.astype(np.float32).mean(-1)
    x, y = place.round().astype(int)
    part = (grey - cv2.blur(grey, (5, 5)))[y - half : y + half + 1, x - half : x + half + 1]
    return float(1.4826 * np.median(np.abs(part)))


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("closure", [0.6, 1.0])
def test_a_lid_is_as_grainy_as_the_skin_round_it(
    renderer: WarpRenderer, large: tuple[np.ndarray, FaceGeometry], eye: int, closure: float
) -> None:
    picture, face = large
    noise = np.random.default_rng(0).normal(0, 7, (*picture.shape[:2], 1))
    grainy = np.clip(picture + noise, 0, 255).astype(np.uint8)
    motion = ComposedMotion(face.landmarks_PD[None], np.full((1, 2), closure, np.float32))
    (frame,), (plain,) = renderer.frames(grainy, face, motion), renderer.frames(picture, face, motion)
    opening = face.landmarks_PD[36 + 6 * eye : 42 + 6 * eye]
    lid = opening[1:3].mean(0) + 0.2 * closure * (opening[4:6].mean(0) - opening[1:3].mean(0))
    cheek = (face.landmarks_PD[[2, 14][eye]] + face.landmarks_PD[[31, 35][eye]]) / 2
    assert 0.65 < fine_texture(frame, lid) / fine_texture(frame, cheek) < 1.25
    # Texture only: the light of the lid is the same.
    x, y = lid.round().astype(int)
    near = np.s_[y - 9 : y + 10, x - 14 : x + 15]
    assert frame[near].mean() == pytest.approx(plain[near].mean(), abs=1.5)


def test_a_hair_on_the_cheek_does_not_grow_on_the_lid() -> None:
    noise = torch.from_numpy(np.random.default_rng(0).normal(0, 0.02, (1, 3, 80, 120)).astype(np.float32))
    with_hair = noise.clone()
    with_hair[:, :, 18:20] -= 0.4
    (clean, deviation), (texture, found) = (like_grain(skin_grain(p)[0]) for p in (noise, with_hair))
    assert found == pytest.approx(deviation, rel=0.15)
    assert float(texture.std()) == pytest.approx(found, rel=0.01)
    assert float(texture.abs().max()) < 6 * found
    assert float(texture.mean((0, 2)).abs().max()) < 0.4 * found  # no line
    assert abs(float(clean.mean())) < 1e-6


@pytest.mark.parametrize("eye", EYES)
def test_a_lid_that_has_come_down_a_little_casts_a_small_shadow(
    large: tuple[np.ndarray, FaceGeometry], eye: int
) -> None:
    _, face = large
    grey = torch.full((1, 3, face.height, face.width), 0.8)
    slit = eye_slit(face.mesh_VD + [0.5, 0.5, 0], eye)
    brow = brow_height(slit, face.landmarks_PD + 0.5, eye)
    skin = LidSkin.of(grey, skin_grain(grey), slit, brow)
    middle = slit.back(torch.zeros(1), slit.at(slit.upper, torch.zeros(1)))
    x, top = (int(v) for v in middle)
    dark: list[float] = []
    for closure in (0.05, 0.1, 0.2, 0.34):
        frame = grey[0].clone()
        close_eye(frame, lambda x, _: torch.full((3, *x.shape), 0.8), slit, brow, skin, closure)
        below = frame[0, top + round(0.10 * slit.width) : top + round(0.30 * slit.width), x]
        dark.append(float((0.8 - below).sum()))
    assert dark[0] == pytest.approx(0, abs=1e-4)
    assert dark == sorted(dark)
    assert dark[1] < 0.05 * dark[3]
    assert dark[2] < 0.5 * dark[3]
