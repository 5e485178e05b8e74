"""Keys of curves as the timeline's rows draw them and find them again.

Shape letters: K keys, W columns (device pixels across), H rows (device pixels down).
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from app import theme
from engine.document import Curve, Key

SIZE = 4.5
"""Pixels from the middle of a diamond to its corners; a selected one is a little larger."""
STEM_FROM = 6.0
"""Pixels; a key that moves the line by less shows no stem."""
EACH = 14.0
"""Pixels of the row for each key in sight; with less, keys are ticks."""
TICK = 3.5
"""Pixels from the middle of a tick to its ends."""


class Keys:
    """The keys of one curve: `times_K`, `values_K`, and whether each is selected."""

    def __init__(self, curve: Curve, selected: frozenset[Key]) -> None:
        self.curve, self.selected = curve, selected
        self.keys = curve.keys
        self._times = [key.time_s for key in curve.keys]
        self.times_K = np.array(self._times, np.float64)
        self.values_K = np.array([key.value for key in curve.keys], np.float64)
        self.selected_K = np.zeros(len(curve.keys), bool)
        for key in selected:
            place = bisect_left(curve.keys, key)
            if place < len(curve.keys) and curve.keys[place] == key:
                self.selected_K[place] = True

    def between(self, start_s: float, end_s: float) -> slice:
        """Which lie between two moments, both included."""
        return slice(bisect_left(self._times, start_s), bisect_right(self._times, end_s))


@dataclass(frozen=True, eq=False)
class Marks:
    """Keys of one curve in sight, in pixels: (K,) each. `without_K`: where the line would be without the key."""

    colour: str
    x_K: np.ndarray
    y_K: np.ndarray
    without_K: np.ndarray
    selected_K: np.ndarray


def draw_marks(painter: QPainter, marks: list[Marks], width: float, height: float, ratio: float) -> None:
    """Draws keys: one by one, or from afar as ticks in one image."""
    if sum(len(some.x_K) for some in marks) > width / EACH:
        _draw_ticks(painter, marks, width, height, ratio)
        return
    for some in marks:
        _draw_stems(painter, some)
    for selected in (False, True):  # selected ones lie over the others
        for some in marks:
            _draw_diamonds(painter, some, selected)


def _draw_stems(painter: QPainter, some: Marks) -> None:
    painter.setPen(QPen(theme.colour(some.colour, 0.55), 1))
    for place in np.flatnonzero(np.abs(some.y_K - some.without_K) > STEM_FROM):
        x, y = float(some.x_K[place]), float(some.y_K[place])
        painter.drawLine(QPointF(x, y), QPointF(x, float(some.without_K[place])))


def _draw_diamonds(painter: QPainter, some: Marks, selected: bool) -> None:
    p = theme.palette()
    size = SIZE + 1 if selected else SIZE
    diamond = QPolygonF([QPointF(0, -size), QPointF(size, 0), QPointF(0, size), QPointF(-size, 0)])
    painter.setBrush(QColor(p.handle if selected else some.colour))
    # What is not selected is parted from its own line by an edge of the ground's colour.
    painter.setPen(QPen(QColor(some.colour if selected else p.canvas), 1.5, j=Qt.PenJoinStyle.MiterJoin))
    for place in np.flatnonzero(some.selected_K == selected):
        painter.drawPolygon(diamond.translated(float(some.x_K[place]), float(some.y_K[place])))


def _draw_ticks(painter: QPainter, marks: list[Marks], width: float, height: float, ratio: float) -> None:
    columns, rows = math.ceil(width * ratio), math.ceil(height * ratio)
    pixels_HW = np.zeros((rows, columns), np.uint32)
    p = theme.palette()
    half, edge = round(TICK * ratio), max(1, round(ratio))

    def stamp(column_K: np.ndarray, row_K: np.ndarray, wide: int, high: int, colour: QColor) -> None:
        columns_K = np.clip(column_K[:, None, None] + np.arange(-wide, wide + 1), 0, columns - 1)
        rows_K = np.clip(row_K[:, None, None] + np.arange(-high, high + 1)[:, None], 0, rows - 1)
        pixels_HW[rows_K, columns_K] = colour.rgba()

    for selected in (False, True):
        for some in marks:
            column_K, row_K = (np.floor(at_K * ratio).astype(int) for at_K in (some.x_K, some.y_K))
            seen_K = (some.selected_K == selected) & (column_K >= 0) & (column_K < columns)
            where = column_K[seen_K], row_K[seen_K]
            # As with diamonds, an edge of the ground's colour parts them from their own line.
            stamp(*where, edge, half + edge, QColor(p.canvas))
            stamp(*where, 0, half, QColor(p.text if selected else some.colour))
    image = QImage(pixels_HW.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(0, 0), image)
