"""The `landmarks` renderer: the motion itself as a line drawing, one colour a part of the face.

What Audio2Keypoint shows its results as (section 5.4). It is a hundred times faster than a photoreal frame, and shows
what the motion generator made and nothing else.

Shape letters: T frames, P = 68 landmarks, D = 2 coordinates, E = 2 eyes, H and W pixels, C = 3 colours.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.compose import ComposedMotion
from engine.document import FloatArray
from engine.faces.geometry import FaceGeometry
from engine.render.protocol import OpenedPortrait
from engine.render.registry import LANDMARKS

Colour = tuple[int, int, int]
Canvas = NDArray[np.uint8]

BACKGROUND: Colour = (17, 19, 25)
COLOURS: Mapping[str, Colour] = {
    "jaw": (138, 155, 184),
    "brows": (242, 184, 75),
    "nose": (94, 201, 158),
    "eyes": (91, 184, 255),
    "outer lips": (255, 98, 121),
    "inner lips": (255, 194, 204),
}
"""The parts of the face in the order in which they are drawn, and the colour of each (red, green, blue)."""

_LINES: Mapping[str, Sequence[Sequence[int]]] = {
    "jaw": [range(17)],
    "brows": [range(17, 22), range(22, 27)],
    "nose": [range(27, 31), range(31, 36)],
    "eyes": [(36, 37, 38, 39), (39, 40, 41, 36), (42, 43, 44, 45), (45, 46, 47, 42)],
    "outer lips": [range(48, 55), (54, 55, 56, 57, 58, 59, 48)],
    "inner lips": [range(60, 65), (64, 65, 66, 67, 60)],
}
"""Curves of every part; those of eyes and lips end at their corners, so that these stay sharp."""
_FINE = ("eyes", "outer lips", "inner lips")
_STEPS = 6
"""Straight pieces between two landmarks."""
_WIDTH, _FINE_WIDTH = 0.028, 0.022
"""Width of a line in eye distances; the second is that of eyes and lips, which are small and move."""
_LEAST_WIDTH = 1.3
"""In pixels, for small faces."""
_SOFT = 1.5
"""OpenCV draws a smooth line that it is told to be t = 2, 4, 6 … pixels wide t + 1.5 pixels wide, and odd ones too."""
_LOWER_RISE = 0.12
"""Share of the eye's opening that the lower lid covers when it shuts, as in engine.render.eyelids."""
_UPPER_LID = np.array([37, 38, 43, 44])
_EYES = np.arange(36, 48).reshape(2, 6)
_PUPIL, _PUPIL_HIDDEN = 0.09, 0.5
"""Radius of a pupil as it is drawn, in eye widths; the closure from which on it is not."""
_LOWER_LID = np.array([41, 40, 47, 46])
"""The landmarks below those of the upper lid."""


def _curve(points: Sequence[int]) -> NDArray[np.float64]:
    """The weights (N, 68) with which landmarks make a smooth curve through `points` (Catmull and Rom 1974)."""
    chain = np.zeros((len(points), 68))
    chain[np.arange(len(points)), list(points)] = 1
    chain = np.concatenate([2 * chain[:1] - chain[1:2], chain, 2 * chain[-1:] - chain[-2:-1]])
    t = (np.arange(_STEPS) / _STEPS)[:, None]
    weights = [-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, -(t**2) + t**3]
    pieces = [
        sum((w * chain[i + j] / 2 for j, w in enumerate(weights)), np.zeros((_STEPS, 68)))
        for i in range(len(points) - 1)
    ]
    return np.concatenate([*pieces, chain[-2:-1]])


_CURVES = {part: [_curve(points) for points in lines] for part, lines in _LINES.items()}


class LandmarksRenderer:
    """Draws the landmarks of every frame in the portrait's size; `portrait` is how much of it shines through, 0 … 1."""

    info = LANDMARKS

    def __init__(self, portrait: float = 0.0) -> None:
        self._portrait = portrait

    def open(self, picture_HWC: NDArray[np.uint8], face: FaceGeometry) -> OpenedPortrait:
        """Dims the portrait; any drawing over it can then be had, (H, W, 3) uint8 RGB."""
        share = self._portrait
        dimmed = picture_HWC * np.float32(share) + np.array(BACKGROUND, np.float32) * (1 - share)
        background = (dimmed + 0.5).astype(np.uint8)

        def frame(
            landmarks_PD: FloatArray, closure_E: FloatArray, gaze_D: FloatArray | None = None
        ) -> NDArray[np.uint8]:
            drawing = background.copy()
            if gaze_D is not None:
                draw_pupils(drawing, landmarks_PD, closure_E, gaze_D)
            draw_landmarks(drawing, close_lids(landmarks_PD, closure_E), face.eye_distance)
            return drawing

        return frame

    def frames(
        self, picture_HWC: NDArray[np.uint8], face: FaceGeometry, motion: ComposedMotion
    ) -> Iterator[NDArray[np.uint8]]:
        """Drawings, (H, W, 3) uint8 RGB, one for each frame of `motion`, in order."""
        frame = self.open(picture_HWC, face)
        for landmarks_PD, closure_E, gaze_D in zip(
            motion.landmarks_TPD, motion.closure_TE, motion.gaze_TD, strict=True
        ):
            yield frame(landmarks_PD, closure_E, gaze_D)


def close_lids(landmarks_PD: FloatArray, closure_E: FloatArray) -> FloatArray:
    """Landmarks (..., 68, 2) with lids as far shut as `closure_E` (..., 2) says, the upper ones going most of the way.

    0 leaves an eye as it is, 1 lays the upper lid on the lower one; the subject's right eye comes first.
    """
    out = np.array(landmarks_PD, np.float32)
    upper, lower = out[..., _UPPER_LID, :], out[..., _LOWER_LID, :]
    gap = np.repeat(np.asarray(closure_E, np.float32), 2, axis=-1)[..., None] * (lower - upper)
    out[..., _UPPER_LID, :] = upper + (1 - _LOWER_RISE) * gap
    out[..., _LOWER_LID, :] = lower - _LOWER_RISE * gap
    return out


def pupils(landmarks_PD: np.ndarray, gaze_D: np.ndarray) -> NDArray[np.float64]:
    """Where the pupils are about, for landmarks (68, 2) and a gaze (2,), and how large: (2, 3) x, y, radius.

    Landmarks know no irises: an eye that looks as in the portrait is drawn looking straight ahead.
    """
    eyes_ECD = np.asarray(landmarks_PD, np.float64)[_EYES]
    right = eyes_ECD[:, 3] - eyes_ECD[:, 0]
    level = right.mean(0)
    way = (gaze_D[0] * level + gaze_D[1] * np.array([-level[1], level[0]])) / np.linalg.norm(level)
    width_E = np.linalg.norm(right, axis=1)
    return np.column_stack([eyes_ECD.mean(1) + width_E[:, None] * way, _PUPIL * width_E])


def draw_pupils(canvas_HWC: Canvas, landmarks_PD: np.ndarray, closure_E: np.ndarray, gaze_D: np.ndarray) -> None:
    """Draws where the eyes look on a canvas (H, W, 3) uint8, in place; no pupil in an eye that is nearly shut."""
    if not np.isfinite(landmarks_PD).all():
        return
    for (x, y, radius), shut in zip(pupils(landmarks_PD, gaze_D).tolist(), closure_E.tolist(), strict=True):
        if shut < _PUPIL_HIDDEN:
            place = round(x * 16), round(y * 16)
            cv2.circle(canvas_HWC, place, round(max(radius, 1) * 16), COLOURS["eyes"], cv2.FILLED, cv2.LINE_AA, 4)


def draw_landmarks(
    canvas_HWC: Canvas,
    landmarks_PD: np.ndarray,
    eye_distance: float | None = None,
    colours: Mapping[str, Colour] | Colour = COLOURS,
) -> None:
    """Draws landmarks (68, 2), in pixels, as smooth lines on a canvas (H, W, 3) uint8, in place; it must be contiguous.

    The width of the lines follows `eye_distance`, in pixels; None takes the landmarks' own. `colours`: one for each
    part of COLOURS, or one for all. What lies beyond the canvas is cut; landmarks that are NaN draw nothing.
    """
    size = canvas_HWC.shape[1], canvas_HWC.shape[0]
    points = np.asarray(landmarks_PD, np.float64)
    if not np.isfinite(points).all():
        return
    unit = float(np.linalg.norm(points[36] - points[45])) if eye_distance is None else eye_distance
    margin = 0.15 * unit + 2
    low = np.maximum(np.floor(points.min(0) - margin), 0).astype(int)
    high = np.minimum(np.ceil(points.max(0) + margin), size).astype(int)
    if (high <= low).any():
        return
    box = canvas_HWC[low[1] : high[1], low[0] : high[0]]
    # Drawn larger and shrunk, for the width of a line is a matter of half pixels.
    larger = 3 if unit < 150 else 2
    large: Any = cv2.resize(box, None, fx=larger, fy=larger, interpolation=cv2.INTER_NEAREST)
    for part, curves in _CURVES.items():
        # The centre of the first pixel is 0; enlarged, it lies in the middle of the first `larger` ones.
        places = [((curve @ points - low + 0.5) * larger - 0.5) * 16 for curve in curves]
        colour = colours[part] if isinstance(colours, Mapping) else colours
        chains = [np.round(place).astype(np.int32) for place in places]
        width = max((_FINE_WIDTH if part in _FINE else _WIDTH) * unit, _LEAST_WIDTH)
        thickness = 2 * max(1, round((width * larger - _SOFT) / 2))
        cv2.polylines(large, chains, False, colour, thickness, cv2.LINE_AA, 4)
    box[:] = cv2.resize(large, (box.shape[1], box.shape[0]), interpolation=cv2.INTER_AREA)
