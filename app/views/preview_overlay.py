"""The landmarks of a moment as smooth lines and dots, painted by Qt: quick enough for every frame.

Shape letters: P = 68 landmarks, D = 2 coordinates (x, y), E = 2 eyes, the subject's right one first.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.palette import DARK
from engine.document import FloatArray

_LINES: Sequence[Sequence[int]] = (
    range(17),
    range(17, 22),
    range(22, 27),
    range(27, 31),
    range(31, 36),
    (36, 37, 38, 39),
    (39, 40, 41, 36),
    (42, 43, 44, 45),
    (45, 46, 47, 42),
    range(48, 55),
    (54, 55, 56, 57, 58, 59, 48),
    range(60, 65),
    (64, 65, 66, 67, 60),
)
"""Curves of the face; those of eyes and lips end at their corners, so that these stay sharp."""
_UPPER_LID = np.array([37, 38, 43, 44])
_LOWER_LID = np.array([41, 40, 47, 46])
"""The landmarks below those of the upper lid."""
_LOWER_RISE = 0.12
"""Share of the eye's opening that the lower lid covers when it shuts, as the renderers have it."""
_LINE, _DOT = 0.012, 0.019
"""Width of a line and radius of a dot, in eye distances."""
_CROWDED = 80
"""Eye distance below which dots would run into one another and are left out."""


def close_lids(landmarks_PD: np.ndarray, closure_E: np.ndarray) -> FloatArray:
    """Landmarks (68, 2) with lids as far shut as `closure_E` (2,) says: 0 as they are … 1 shut."""
    out_PD = np.array(landmarks_PD, np.float32)
    upper, lower = out_PD[_UPPER_LID], out_PD[_LOWER_LID]
    gap = np.repeat(np.asarray(closure_E, np.float32), 2)[:, None] * (lower - upper)
    out_PD[_UPPER_LID] = upper + (1 - _LOWER_RISE) * gap
    out_PD[_LOWER_LID] = lower - _LOWER_RISE * gap
    return out_PD


def smooth_path(points: Sequence[tuple[float, float]]) -> QPainterPath:
    """A curve through `points` (Catmull and Rom 1974), as cubic Bézier pieces."""
    path = QPainterPath(QPointF(*points[0]))
    last = len(points) - 1
    for i in range(last):
        before, here, there, after = points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, last)]
        path.cubicTo(
            here[0] + (there[0] - before[0]) / 6,
            here[1] + (there[1] - before[1]) / 6,
            there[0] - (after[0] - here[0]) / 6,
            there[1] - (after[1] - here[1]) / 6,
            *there,
        )
    return path


def paint_landmarks(painter: QPainter, landmarks_PD: np.ndarray, strength: float = 1.0) -> None:
    """Paints landmarks (68, 2), already in the painter's units; `strength` 0 … 1 is how opaque they are."""
    if not np.isfinite(landmarks_PD).all():
        return
    points: list[tuple[float, float]] = [(float(x), float(y)) for x, y in landmarks_PD]
    unit = float(np.hypot(points[36][0] - points[45][0], points[36][1] - points[45][1]))
    width = min(max(_LINE * unit, 1.2), 5.0)
    radius = min(max(_DOT * unit, 1.4), 7.0)
    colour, shade = QColor(DARK.mouth), QColor("#0a0b0d")  # on a photo, whatever the theme
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(painter.opacity() * strength)
    # Line by line: stroking one path of all of them costs Qt several times as much.
    lines = [smooth_path([points[i] for i in line]) for line in _LINES]
    shade.setAlphaF(0.45)
    for pen in (_pen(shade, width + 1.6), _pen(colour, width)):
        for line in lines:
            painter.strokePath(line, pen)
    if unit >= _CROWDED:
        shade.setAlphaF(0.9)
        painter.setBrush(shade)
        painter.setPen(QPen(colour, max(width * 0.8, 1.0)))
        for point in points:
            painter.drawEllipse(QPointF(*point), radius, radius)
    painter.restore()


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
