"""Rows of the timeline that show how the face moves, as curves, with the keys that were set on them.

Shape letters: T frames, P = 68 landmarks, D = 2 coordinates.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QPainter

from app import theme
from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_lanes import Curve, Lane, Look, Word, line

STABLE = (27, 28, 29, 30, 36, 39, 42, 45)
"""Landmarks of the bridge of the nose and the corners of the eyes: they move with the head, not with speech."""


def eye_distances(landmarks_TPD: np.ndarray) -> np.ndarray:
    """(T,) from outer eye corner to outer eye corner, in pixels."""
    return np.maximum(np.linalg.norm(landmarks_TPD[:, 45] - landmarks_TPD[:, 36], axis=1), 1e-6)


def mouth_curves(landmarks_TPD: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Lip opening (62 to 66) and width of the inner lips (60 to 64), both (T,) in eye distances."""
    unit_T = eye_distances(landmarks_TPD)
    opening_T = np.linalg.norm(landmarks_TPD[:, 66] - landmarks_TPD[:, 62], axis=1) / unit_T
    width_T = np.linalg.norm(landmarks_TPD[:, 64] - landmarks_TPD[:, 60], axis=1) / unit_T
    return opening_T, width_T


def head_curves(landmarks_TPD: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """How far the head is from its usual place: right and down in eye distances, tilt in degrees; each (T,).

    These are movements in the picture, not the angles of a head in space.
    """
    centre_TD = landmarks_TPD[:, STABLE].mean(1)
    centre_TD = (centre_TD - np.median(centre_TD, axis=0)) / np.median(eye_distances(landmarks_TPD))
    eyes_TD = landmarks_TPD[:, 45] - landmarks_TPD[:, 36]
    tilt_T = np.degrees(np.unwrap(np.arctan2(eyes_TD[:, 1], eyes_TD[:, 0])))
    return centre_TD[:, 0], centre_TD[:, 1], tilt_T - np.median(tilt_T)


def mouth_lines(landmarks_TPD: np.ndarray) -> tuple[Curve, ...]:
    """Opening and width, each between limits that suit it."""
    opening_T, width_T = mouth_curves(landmarks_TPD)
    usual = float(np.median(width_T))
    reach = max(0.15, float(np.abs(width_T - usual).max()) * 1.1)
    most = max(0.2, float(opening_T.max()) * 1.05)
    return Curve(opening_T, 0.0, most), Curve(width_T, usual - reach, usual + reach)


def head_lines(landmarks_TPD: np.ndarray) -> tuple[Curve, ...]:
    """Sideways, up and down, and tilt; both shifts on one scale."""
    right_T, down_T, tilt_T = head_curves(landmarks_TPD)
    shift = max(0.05, float(max(np.abs(right_T).max(), np.abs(down_T).max())) * 1.1)
    tilt = max(2.0, float(np.abs(tilt_T).max()) * 1.1)
    # Down is down in the row too.
    return Curve(right_T, -shift, shift), Curve(-down_T, -shift, shift), Curve(tilt_T, -tilt, tilt)


class MouthLane(Lane):
    """Lip opening as a filled curve, width of the mouth as a line."""

    share = 2.0
    least = 34

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Mouth")
        self.tip = tr("Opening and width of the inner lips, in eye distances")
        self._opening: Curve | None = None
        self._width: Curve | None = None

    @property
    def info(self) -> tuple[Word, ...]:
        p = theme.palette()
        return (Word(tr("opening"), p.mouth), Word(tr("width"), p.keys)) if self._opening else ()

    def show_curves(self, curves: tuple[Curve, ...]) -> None:
        """Shows what `mouth_lines` made, or nothing."""
        self._opening, self._width = curves or (None, None)
        self.refresh()

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        if self._opening is None or self._width is None:
            return
        p = theme.palette()
        self._opening.draw(painter, axis, width, height, ratio, Look(p.mouth, 1.5, fill=0.28))
        self._width.draw(painter, axis, width, height, ratio, Look(p.keys, 1.1))


class HeadLane(Lane):
    """Three lines round the middle of the row."""

    share = 1.7
    least = 32

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Head")
        self.tip = tr("Movement in the picture: sideways and up or down in eye distances, tilt in degrees")
        self._curves: tuple[Curve, ...] = ()

    @property
    def info(self) -> tuple[Word, ...]:
        colours = theme.palette().head
        words = (tr("sideways"), tr("up, down"), tr("tilt"))
        return tuple(map(Word, words, colours)) if self._curves else ()

    def show_curves(self, curves: tuple[Curve, ...]) -> None:
        """Shows what `head_lines` made, or nothing."""
        self._curves = curves
        self.refresh()

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        if not self._curves:
            return
        p = theme.palette()
        line(painter, min(width, axis.x(axis.duration_s)), round(height / 2) + 0.5, p.line)
        for curve, colour in zip(self._curves, p.head, strict=True):
            curve.draw(painter, axis, width, height, ratio, Look(colour, 1.3))
