"""The landmarks of a moment as smooth lines and dots, painted by Qt: quick enough for every frame.

Shape letters: P = 68 landmarks, D = 2 coordinates (x, y), E = 2 eyes, the subject's right one first.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QRadialGradient, QTransform

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
_UNSEEN = 0.02
"""What follows less than that is not marked."""
_SHADE = "#0a0b0d"
"""Under every line, so that it is seen on any photo; the other colours are those of the dark palette."""


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
    unit = eye_distance(landmarks_PD)
    width = min(max(_LINE * unit, 1.2), 5.0)
    radius = min(max(_DOT * unit, 1.4), 7.0)
    colour, shade = QColor(DARK.mouth), QColor(_SHADE)  # on a photo, whatever the theme
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(painter.opacity() * strength)
    lines = _curves(points)
    shade.setAlphaF(0.45)
    for pen in (_pen(shade, width + 1.6), _pen(colour, width)):
        for line in lines:
            painter.strokePath(line, pen)
    if unit >= _CROWDED:
        rim, dots = max(width * 0.8, 1.0), QPolygonF([QPointF(*point) for point in points])
        for pen in (_pen(colour, 2 * radius + rim), _pen(QColor(_SHADE), 2 * radius - rim)):
            painter.setPen(pen)
            painter.drawPoints(dots)
    painter.restore()


def paint_neighbours(painter: QPainter, faces: Sequence[tuple[np.ndarray, str, float]]) -> None:
    """Paints the landmarks (68, 2) of other moments as thin lines, each in its colour and strength 0 … 1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for landmarks_PD, name, strength in faces:
        if np.isfinite(landmarks_PD).all():
            # Darker rather than transparent, and with plain ends: Qt paints such lines four times as quickly.
            painter.setPen(QPen(QColor(name).darker(round(100 / strength)), 1.3))
            for line in _curves([(float(x), float(y)) for x, y in landmarks_PD]):
                painter.drawPath(line)
    painter.restore()


def paint_trails(painter: QPainter, paths_TKD: np.ndarray, now: int) -> None:
    """Paints the paths of K points over T frames (T, K, 2) with a dot a frame; `now`: the frame that is shown."""
    if not np.isfinite(paths_TKD).all():
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shade = QColor(_SHADE)
    shade.setAlphaF(0.5)
    for path in paths_TKD.transpose(1, 0, 2):
        places = [QPointF(float(x), float(y)) for x, y in path]
        for part, name in ((places[: now + 1], DARK.blink), (places[now:], DARK.keys)):
            line, dots = QPolygonF(part), QPolygonF(part)
            painter.setPen(QPen(shade, 2.6))
            painter.drawPolyline(line)
            painter.setPen(QPen(QColor(name), 1.0))
            painter.drawPolyline(line)
            painter.setPen(_pen(QColor(name), 3.6))
            painter.drawPoints(dots)
    painter.restore()


def paint_held(painter: QPainter, landmarks_PD: np.ndarray, follow_P: np.ndarray, chosen: Sequence[int]) -> None:
    """Paints the chosen landmarks (68, 2) as dots, and rings round others, as strong as they would follow (68,)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    size = min(max(0.026 * eye_distance(landmarks_PD), 3.5), 7.0)
    accent, shade = QColor(DARK.accent), QColor(_SHADE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for point in set(np.flatnonzero(follow_P > _UNSEEN).tolist()) - set(chosen):
        strength = 0.3 + 0.7 * float(follow_P[point])
        place = QPointF(*landmarks_PD[point].tolist())
        shade.setAlphaF(0.55 * strength)
        accent.setAlphaF(strength)
        for colour, width in ((shade, 3.4), (accent, 1.7)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(place, size, size)
    dots = QPolygonF([QPointF(*landmarks_PD[point].tolist()) for point in chosen])
    for colour, width in ((QColor(_SHADE), 2 * size + 0.6), (QColor(DARK.accent), 2 * size - 1.6)):
        painter.setPen(_pen(colour, width))
        painter.drawPoints(dots)
    painter.restore()


def paint_falloff(painter: QPainter, centre: np.ndarray, axes_AD: np.ndarray) -> None:
    """Paints a soft circle round a place (2,); `axes_AD` (2, 2): its radius along either axis of the head."""
    (a, b), (c, d) = axes_AD.tolist()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(QTransform(a, b, c, d, float(centre[0]), float(centre[1])), True)
    inside = QRadialGradient(0, 0, 1)
    colour = QColor(DARK.accent)
    for at in (0.0, 0.25, 0.5, 0.75, 1.0):
        colour.setAlphaF(0.34 * (1 - at * at) ** 2)
        inside.setColorAt(at, colour)
    colour.setAlphaF(0.75)
    edge = QPen(colour, 1.2, Qt.PenStyle.DashLine)
    edge.setCosmetic(True)
    painter.setPen(edge)
    painter.setBrush(inside)
    painter.drawEllipse(QRectF(-1, -1, 2, 2))
    painter.restore()


def eye_distance(landmarks_PD: np.ndarray) -> float:
    """From outer eye corner to outer eye corner of landmarks (68, 2), in their own units."""
    return float(np.hypot(*(landmarks_PD[45] - landmarks_PD[36])))


def _curves(points: Sequence[tuple[float, float]]) -> list[QPainterPath]:
    # Line by line: stroking one path of all of them costs Qt several times as much.
    return [smooth_path([points[i] for i in line]) for line in _LINES]


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
