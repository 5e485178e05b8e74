"""Faces laid on the canonical one, and back."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from engine.faces.canonical_face import (
    ALIGNED,
    HEIGHT,
    PLACES_ND,
    WIDTH,
    canonical_picture,
    inverse,
    laid,
    similarity_map,
    steady_maps,
    to_canonical,
)


def turned(points_ND: np.ndarray, degrees: float, scale: float, shift: tuple[float, float]) -> np.ndarray:
    angle = np.radians(degrees)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return scale * points_ND @ turn.T + shift


def landmarks(degrees: float = 0.0, scale: float = 1.0, shift: tuple[float, float] = (0.0, 0.0)) -> np.ndarray:
    """68 landmarks of which only those that are aligned are where a face has them."""
    face = np.random.default_rng(1).normal(60, 20, (68, 2))
    face[ALIGNED] = PLACES_ND
    return turned(face, degrees, scale, shift)


@pytest.mark.parametrize(("degrees", "scale", "shift"), [(0, 1, (0, 0)), (30, 3.5, (400, -20)), (-170, 0.4, (9, 200))])
def test_eyes_and_nose_get_to_their_places_and_back(degrees: float, scale: float, shift: tuple[float, float]) -> None:
    face = landmarks(degrees, scale, shift)
    there = to_canonical(face)
    np.testing.assert_allclose(laid(face, there)[ALIGNED], PLACES_ND, atol=1e-3)
    np.testing.assert_allclose(laid(laid(face, there), inverse(there)), face, atol=1e-2)
    # A similarity: turn and scale alone, no shear, no mirror.
    assert np.linalg.det(there[:, :2]) == pytest.approx(scale**-2)
    np.testing.assert_allclose(there[:, :2] @ there[:, :2].T, np.eye(2) * scale**-2, atol=1e-9)


def test_the_fit_is_the_least_squares_one() -> None:
    random = np.random.default_rng(0)
    face = landmarks(12, 2, (50, 60))
    face[ALIGNED] += random.normal(0, 3, (5, 2))
    best = to_canonical(face)

    def error(map_23: np.ndarray) -> float:
        return float(((face[ALIGNED] @ map_23[:, :2].T + map_23[:, 2] - PLACES_ND) ** 2).sum())

    for _ in range(50):
        turn, shift = 1 + 0.02 * random.normal(), 0.5 * random.normal(size=2)
        angle = 0.02 * random.normal()
        other = turned(best[:, :2].T, np.degrees(angle), turn, (0, 0)).T
        assert error(best) <= error(np.c_[other, best[:, 2] + shift])


def test_places_are_left_and_right_alike() -> None:
    mirrored = PLACES_ND[[0, 4, 3, 2, 1]] * [-1, 1] + [WIDTH - 1, 0]
    np.testing.assert_allclose(mirrored, PLACES_ND)
    assert (PLACES_ND > 0).all()
    assert (PLACES_ND < [WIDTH, HEIGHT]).all()


@pytest.mark.parametrize("scale", [0.7, 1.0, 4.0])
def test_a_picture_is_cut_where_its_landmarks_are(scale: float) -> None:
    """Dots at the landmarks of a large, small or turned face come out at their canonical places, to half a pixel."""
    face = landmarks(15, scale, (120 * scale, 30 * scale))
    picture = np.full((round(260 * scale), round(300 * scale), 3), 40, np.uint8)
    for x, y in face[ALIGNED]:
        centre = round(x * 256), round(y * 256)
        cv2.circle(picture, centre, round(3 * scale * 256), (230, 230, 230), -1, cv2.LINE_AA, shift=8)
    seen = canonical_picture(picture, to_canonical(face))
    assert seen.shape == (HEIGHT, WIDTH, 3)
    for x, y in PLACES_ND:
        x0, y0 = round(x) - 6, round(y) - 6
        light = seen[y0 : y0 + 13, x0 : x0 + 13, 0].astype(float) - 40
        rows, columns = np.mgrid[y0 : y0 + 13, x0 : x0 + 13]
        centre = (light * columns).sum() / light.sum(), (light * rows).sum() / light.sum()
        np.testing.assert_allclose(centre, (x, y), atol=0.35)


def test_large_faces_do_not_alias() -> None:
    """Stripes finer than a canonical pixel become grey instead of other stripes."""
    face = landmarks(0, 8.0, (0, 0))
    picture = np.zeros((HEIGHT * 8, WIDTH * 8, 3), np.uint8)
    picture[:, ::3] = 255
    seen = canonical_picture(picture, to_canonical(face))
    assert seen[10:-10, 10:-10].std() < 12


def test_a_clip_is_aligned_without_trembling_and_across_gaps() -> None:
    random = np.random.default_rng(0)
    way = np.linspace(0, 30, 40)
    clean = np.stack([landmarks(0, 1.5, (x, 0)) for x in way])
    seen = clean + random.normal(0, 0.5, clean.shape)
    seen[10:14] = np.nan
    maps = steady_maps(seen)
    assert len(maps) == 40
    at = np.stack([laid(face, one)[33] for face, one in zip(clean, maps, strict=True)])
    rough = np.stack([laid(face, to_canonical(one))[33] for face, one in zip(clean[20:], seen[20:], strict=True)])
    assert np.diff(at[20:], axis=0).std() < 0.5 * np.diff(rough, axis=0).std()
    np.testing.assert_allclose(at[3:-3], np.broadcast_to(PLACES_ND[0], (34, 2)), atol=0.8)


def test_what_cannot_be_aligned_is_refused() -> None:
    with pytest.raises(ValueError, match="one place"):
        similarity_map(np.ones((5, 2)), PLACES_ND)
    with pytest.raises(ValueError, match="no frame has a face"):
        steady_maps(np.full((3, 68, 2), np.nan))
