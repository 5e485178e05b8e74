"""Where faces are in a picture: both MediaPipe detectors over the whole picture and over ever smaller tiles."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from engine.faces.mediapipe_models import DETECTOR_INPUT, Kind, MediaPipeModels
from engine.faces.pyramid import Pyramid, Square

SMALLEST_TILE = 320
"""Pixels; in a tile of this side a face of 40 px is surely large enough for the detectors."""
TILINGS = (1, 2, 4, 8)
"""How many times smaller than the picture the tiles are."""
ROI = 1.5
"""Side of the square that the mesh network wants, in sides of the detector's box (MediaPipe's face_landmark)."""


def candidates(pyramid: Pyramid, models: MediaPipeModels, turn: float = 0.0) -> list[tuple[Square, float]]:
    """Squares that may hold a face, each with a score of 0 … 1, the likeliest first.

    `turn` in radians is how far heads are expected to lie clockwise. The 8-fold tiling, slow in large pictures, is
    searched only if no face was seen before it.
    """
    found: list[tuple[Square, float]] = []
    for parts in TILINGS:
        if parts == 8 and found:
            break
        for tile, kind in _tiles(pyramid, parts, turn):
            found += _detect(pyramid, models, tile, kind)
    return _distinct(found)


def _tiles(pyramid: Pyramid, parts: int, turn: float) -> Iterator[tuple[Square, Kind]]:
    width, height = pyramid.width, pyramid.height
    larger = max(width, height)
    if parts == 1:
        whole = ((width - 1) / 2, (height - 1) / 2)
        for margin in (1.0, 1.6):  # a face that fills its picture is only found with room around it
            yield Square(*whole, larger * margin, turn), "near"
        yield Square(*whole, larger, turn), "far"
        return
    side = larger / parts
    if side < SMALLEST_TILE:
        return
    for y in _centres(height, side):
        for x in _centres(width, side):
            yield Square(x, y, side, turn), "far"


def _centres(length: int, side: float) -> list[float]:
    """Centres of tiles that overlap by half and cover `length` pixels."""
    if length <= side:
        return [(length - 1) / 2]
    count = int(np.ceil((length - side) / (side / 2))) + 1
    return [float(place) for place in np.linspace(side / 2, length - side / 2, count) - 0.5]


def _detect(pyramid: Pyramid, models: MediaPipeModels, tile: Square, kind: Kind) -> list[tuple[Square, float]]:
    size = DETECTOR_INPUT[kind]
    found: list[tuple[Square, float]] = []
    to_picture = tile.to_picture(size)
    for detection in models.detect(pyramid.cut(tile, size, cv2.BORDER_CONSTANT), kind):
        left, top, right, bottom = detection.box
        middle = to_picture @ np.array([(left + right) / 2 - 0.5, (top + bottom) / 2 - 0.5, 1])
        eyes = detection.keys_KD[1] - detection.keys_KD[0]
        side = max(right - left, bottom - top) * tile.side / size
        angle = tile.angle + float(np.arctan2(eyes[1], eyes[0]))
        found.append((Square(float(middle[0]), float(middle[1]), side * ROI, angle), detection.score))
    return found


def _distinct(found: list[tuple[Square, float]]) -> list[tuple[Square, float]]:
    """Of squares that lie on each other, the likeliest."""
    kept: list[tuple[Square, float]] = []
    for square, score in sorted(found, key=lambda one: -one[1]):
        if not any(same(square, other) for other, _ in kept):
            kept.append((square, score))
    return kept


def same(one: Square, other: Square) -> bool:
    """Whether two squares show one and the same face."""
    apart = np.hypot(one.x - other.x, one.y - other.y)
    ratio = one.side / other.side
    return bool(apart < 0.2 * min(one.side, other.side) and 0.67 < ratio < 1.5)
