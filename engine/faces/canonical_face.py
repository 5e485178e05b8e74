"""The canonical face: a picture of 96 x 128 px in which everybody's eyes and nose are at the same places.

A similarity transform (turn, scale, shift) lays five landmarks that speech does not move (the base of the nose and the
corners of the eyes) on theirs; its inverse takes back what was made there. "End-to-end speech-driven facial animation
with temporal GANs" (section 3.1) aligns every face so.

Shape letters: N points, P = 68 landmarks, D = 2 coordinates, T frames, H and W pixels, C = 3 colours. The centre of the
first pixel is (0, 0). A map (2, 3) takes points [x, y, 1] of one picture to another.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.document import FloatArray

WIDTH, HEIGHT = 96, 128
"""Of the canonical face, in pixels."""
ALIGNED = np.array([33, 36, 39, 42, 45])
"""The landmarks that are laid on their places: base of the nose, outer and inner corners of the eyes."""
_EYE_DISTANCE, _EYE_LINE = 54.0, 44.0
"""Pixels between the outer eye corners, and how far down they are: the chin of a wide open mouth is still inside."""
_PLACES_ND = np.array([[0.0, 0.539], [-0.5, 0.0], [-0.19, 0.016], [0.19, 0.016], [0.5, 0.0]])
"""Where those landmarks are, in eye distances from the middle between the eyes: the mean of eleven filmed people."""
PLACES_ND = (_PLACES_ND * _EYE_DISTANCE + [(WIDTH - 1) / 2, _EYE_LINE]).astype(np.float64)
"""The same in pixels of the canonical face, (5, 2); left and right alike, so that a mirrored face is aligned too."""

Map = NDArray[np.float64]


def to_canonical(landmarks_PD: np.ndarray) -> Map:
    """The map (2, 3) from a picture to the canonical face, for the landmarks (68, 2) of a face in that picture."""
    return similarity_map(np.asarray(landmarks_PD)[ALIGNED], PLACES_ND)


def similarity_map(from_ND: np.ndarray, to_ND: np.ndarray) -> Map:
    """The turn, scale and shift that lay points (N, 2) on others by least squares, as a map (2, 3).

    Raises ValueError where all points are one.
    """
    a, b = (np.asarray(one, np.float64) @ [1, 1j] for one in (from_ND, to_ND))
    a_mean, b_mean = a.mean(), b.mean()
    spread = (np.abs(a - a_mean) ** 2).sum()
    if not spread > 0:
        raise ValueError("points that all lie in one place cannot be aligned")
    turn = (np.conj(a - a_mean) * (b - b_mean)).sum() / spread
    shift = b_mean - turn * a_mean
    return np.array([[turn.real, -turn.imag, shift.real], [turn.imag, turn.real, shift.imag]])


def inverse(map_23: Map) -> Map:
    """The map the other way round: from the canonical face back to the picture."""
    back = np.linalg.inv(map_23[:, :2])
    return np.c_[back, -back @ map_23[:, 2]]


def laid(points_ND: np.ndarray, map_23: Map) -> FloatArray:
    """Points (..., 2) taken to the other picture."""
    return (np.asarray(points_ND, np.float64) @ map_23[:, :2].T + map_23[:, 2]).astype(np.float32)


def canonical_picture(picture_HWC: NDArray[np.uint8], map_23: Map) -> NDArray[np.uint8]:
    """The canonical face (128, 96, 3) uint8 that a map of `to_canonical` cuts out; beyond the picture its edge goes on.

    A face that is larger than the canonical one is made smaller by areas first, so that nothing aliases.
    """
    scale = float(np.hypot(*map_23[:, 0]))
    picture, own = picture_HWC, map_23
    if scale < 1:
        height, width = picture_HWC.shape[:2]
        size = max(1, round(width * scale)), max(1, round(height * scale))
        picture = cv2.resize(picture_HWC, size, interpolation=cv2.INTER_AREA)
        # From pixels of the smaller picture to those of the whole one, both told by their centres.
        grow = np.array([width / size[0], height / size[1]])
        own = np.c_[map_23[:, :2] * grow, map_23[:, 2] + map_23[:, :2] @ ((grow - 1) / 2)]
    how: Any = {"flags": cv2.INTER_LINEAR, "borderMode": cv2.BORDER_REPLICATE}
    return np.asarray(cv2.warpAffine(picture, own, (WIDTH, HEIGHT), **how), np.uint8)


def steady_maps(landmarks_TPD: np.ndarray, frames: float = 2.0) -> list[Map]:
    """A map for each frame of a clip (T, 68, 2), from landmarks smoothed over some `frames`, so that nothing trembles.

    Frames without a face (NaN) take the map of those around them. Raises ValueError where no frame has a face.
    """
    own = np.asarray(landmarks_TPD, np.float64)[:, ALIGNED]
    seen_T = np.isfinite(own).all((1, 2))
    if not seen_T.any():
        raise ValueError("no frame has a face to align")
    apart = np.arange(len(own))[:, None] - np.flatnonzero(seen_T)
    # The nearest frames count even where they are far away: the smallest distance is taken out of each row.
    nearest = np.abs(apart).min(1, keepdims=True)
    weight = np.exp(-(apart**2 - nearest**2) / (2 * max(frames, 1e-3) ** 2))
    smooth = np.einsum("ts,snd->tnd", weight / weight.sum(1, keepdims=True), own[seen_T])
    return [similarity_map(points_ND, PLACES_ND) for points_ND in smooth]
