"""The row of blinks.

Shape letters: N blinks, W columns.
"""

from __future__ import annotations

import math
from bisect import bisect_left

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app import theme
from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_grips import Grip
from app.views.timeline_lanes import Lane, Word, columns_image, polygon
from engine.compose import HOLD, RISE
from engine.document import Blink, Project
from engine.selection import Item, Selection

TICKS_BELOW = 5.0
"""Pixels; a narrower blink is a tick."""
SLACK = 6.0
"""Pixels beside a blink that still take hold of it."""


class BlinkLane(Lane):
    """A bump for every blink: the user's own are filled, generated ones outlined."""

    kind = "blink"
    share = 1.4
    least = 32

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Blinks")
        self.tip = tr("Blinks: yours are filled, generated ones outlined. Click selects, Delete removes.")
        self.blinks: tuple[Blink, ...] = ()
        self.selected: frozenset[Blink] = frozenset()
        self._starts: list[float] = []
        self._middles_N = np.zeros(0)
        self._own_N = np.zeros(0, bool)
        self._longest_s = 0.0
        self._minutes = 0.0

    @property
    def info(self) -> tuple[Word, ...]:
        if not self.blinks or self._minutes <= 0:
            return ()
        own = sum(blink.own for blink in self.blinks)
        rate = tr("{n}/min").format(n=round(len(self.blinks) / self._minutes))
        yours = (Word(tr("{n} yours").format(n=own), theme.palette().blink),) if own else ()
        return (Word(f"{len(self.blinks)}"), Word(rate), *yours)

    def show_project(self, project: Project, selection: Selection, duration_s: float) -> None:
        blinks, selected = project.blinks.blinks, selection.blinks
        if blinks is self.blinks and selected == self.selected and duration_s / 60 == self._minutes:
            return
        self.blinks, self.selected, self._minutes = blinks, selected, duration_s / 60
        self._starts = [blink.start_s for blink in blinks]
        self._middles_N = np.array([blink.start_s + blink.length_s / 2 for blink in blinks])
        self._own_N = np.array([blink.own for blink in blinks], bool)
        self._longest_s = max((blink.length_s for blink in blinks), default=0.0)
        self.refresh()

    def grip_at(self, x: float, y: float, axis: TimeAxis) -> Grip | None:  # noqa: ARG002
        seconds, slack_s = axis.seconds(x), SLACK / axis.scale
        near = self._between(seconds - slack_s, seconds + slack_s)
        if not near:
            return None
        blink = self.blinks[min(near, key=lambda i: abs(self._middles_N[i] - seconds))]
        return Grip("blink", blink, blink.start_s)

    def within(self, start_s: float, end_s: float) -> tuple[Item, ...]:
        return tuple(self.blinks[i] for i in self._between(start_s, end_s))

    def _between(self, start_s: float, end_s: float) -> list[int]:
        first = bisect_left(self._starts, start_s - self._longest_s)
        last = bisect_left(self._starts, end_s)
        return [i for i in range(first, last) if self.blinks[i].end_s > start_s]

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        visible = self._between(axis.start_s, axis.seconds(width))
        if not visible:
            return
        if self._longest_s * axis.scale < TICKS_BELOW:
            self._draw_ticks(painter, axis, width, height, ratio)
        else:
            for index in visible:
                self._draw_bump(painter, axis, height, index)
        painter.setPen(QPen(QColor(theme.palette().text), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for blink in (self.blinks[i] for i in visible if self.blinks[i] in self.selected):
            left, right = axis.x(blink.start_s), axis.x(blink.end_s)
            painter.drawRoundedRect(QRectF(left - 4.5, 2.5, max(2.0, right - left) + 9, height - 6), 3, 3)

    def _draw_ticks(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        """One column each: from afar thousands of them cost no more than a few."""
        columns, rows = math.ceil(width * ratio), math.ceil(height * ratio)
        for own, opaque in ((False, 0.55), (True, 1.0)):
            place = np.floor((self._middles_N[self._own_N == own] - axis.start_s) * axis.scale * ratio).astype(int)
            top_W = np.full(columns, np.nan, np.float32)
            top_W[place[(place >= 0) & (place < columns)]] = 6 * ratio
            colour = theme.colour(theme.palette().blink, opaque)
            image = columns_image(top_W, np.full(columns, rows - 6 * ratio, np.float32), rows, colour)
            image.setDevicePixelRatio(ratio)
            painter.drawImage(QPointF(0, 0), image)

    def _draw_bump(self, painter: QPainter, axis: TimeAxis, height: float, index: int) -> None:
        blink = self.blinks[index]
        p = theme.palette()
        x_N = axis.x(blink.start_s) + _PHASE * blink.length_s * axis.scale
        base, reach = height - 5, height - 12
        y_N = base - _SHAPE * blink.closure * reach
        painter.setPen(QPen(QColor(p.blink), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(theme.colour(p.blink, 0.6) if blink.own else Qt.BrushStyle.NoBrush)
        if blink.own:
            painter.drawPolygon(polygon(x_N, y_N))
        else:
            painter.drawPolyline(polygon(x_N, y_N))
        if blink.eyes != "both" and blink.length_s * axis.scale > 16:
            font = painter.font()
            font.setPixelSize(10)
            painter.setFont(font)
            painter.setPen(QColor(p.text))
            letter = tr("R") if blink.eyes == "right" else tr("L")
            painter.drawText(QRectF(x_N[0], base - 14, x_N[-1] - x_N[0], 12), Qt.AlignmentFlag.AlignCenter, letter)


def _bump() -> tuple[np.ndarray, np.ndarray]:
    """A blink of length 1 and closure 1, as `engine.compose.closure` moves the lids."""
    phase = np.linspace(0, 1, 33)
    ease = np.minimum(np.clip(phase / RISE, 0, 1), np.clip((1 - phase) / (1 - RISE - HOLD), 0, 1))
    return phase, ease * ease * (3 - 2 * ease)


_PHASE, _SHAPE = _bump()
