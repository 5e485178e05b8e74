"""What rows of things with a start and an end share: which are in sight, where they are taken hold of, how they look.

Shape letters: N things, W columns (device pixels across).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app import theme
from app.views.timeline_axis import TimeAxis
from app.views.timeline_grips import Part
from app.views.timeline_lanes import columns_image
from engine.document import FPS, Project

T = TypeVar("T")

EDGE = 4.0
"""Pixels inside and outside an edge that take hold of it."""
EDGES_FROM = 16.0
"""Pixels; what is narrower has no edges to take hold of, or there would be no way to move it."""
BOXES = 80
"""Boxes round what is selected at most; more are a line above it."""
SHORTEST_S = 1 / FPS


class Spans:
    """Starts and ends of things, in seconds, in any order; they may overlap."""

    def __init__(self, starts_s: Iterable[float] = (), ends_s: Iterable[float] = ()) -> None:
        self.start_N, self.end_N = np.fromiter(starts_s, np.float64), np.fromiter(ends_s, np.float64)

    def __len__(self) -> int:
        return len(self.start_N)

    def between(self, start_s: float, end_s: float) -> list[int]:
        """Which lie, wholly or in part, between two moments."""
        return np.flatnonzero((self.end_N >= start_s) & (self.start_N <= end_s)).tolist()

    def widths(self, axis: TimeAxis) -> np.ndarray:
        """How wide each is in pixels, (N,)."""
        return (self.end_N - self.start_N) * axis.scale

    def columns(self, which_N: np.ndarray, axis: TimeAxis, count: int, ratio: float, gap: float = 0.0) -> np.ndarray:
        """(W,) which of `count` columns some of them cover, a column each at least; `gap` columns fewer at the end."""
        scale = axis.scale * ratio
        first_N = np.floor((self.start_N[which_N] - axis.start_s) * scale)
        last_N = np.maximum(np.floor((self.end_N[which_N] - axis.start_s) * scale - gap), first_N)
        seen_N = (last_N >= 0) & (first_N < count)
        steps_W = np.zeros(count + 1, np.int64)
        np.add.at(steps_W, np.clip(first_N[seen_N], 0, count).astype(np.int64), 1)
        np.add.at(steps_W, np.clip(last_N[seen_N] + 1, 0, count).astype(np.int64), -1)
        return np.cumsum(steps_W)[:count] > 0


def chosen(spans: Spans, things: Sequence[T], starts_s: Iterable[float], selected: AbstractSet[T]) -> np.ndarray:
    """(N,) which things are selected; `starts_s` are those of the selected ones.

    Only what begins when one of these does is looked up: an hour has tens of thousands of mouth cues.
    """
    if len(selected) == len(things):
        return np.ones(len(things), bool)
    mask_N = np.isin(spans.start_N, np.fromiter(starts_s, np.float64))
    for index in np.flatnonzero(mask_N).tolist():
        mask_N[index] = things[index] in selected
    return mask_N


def part_at(x: float, left: float, right: float) -> Part | None:
    """Which part of a thing from pixel `left` to `right` lies under the pointer; None beside it."""
    if right - left > EDGES_FROM:
        if abs(x - left) <= EDGE and abs(x - left) <= abs(x - right):
            return "start"
        if abs(x - right) <= EDGE:
            return "end"
    slack = 0.0 if right - left > EDGES_FROM else EDGE
    return "body" if left - slack <= x <= right + slack else None


def stretched(
    span_s: tuple[float, float], part: Part, by_s: float, last_s: float = math.inf, longest_s: float = math.inf
) -> tuple[float, float]:
    """A span whose start or end is later, a frame long at least, from 0 to `last_s`, at most `longest_s` long."""
    start_s, end_s = span_s
    if part == "start":
        return min(max(start_s + by_s, end_s - longest_s, 0.0), max(0.0, end_s - SHORTEST_S)), end_s
    latest_s = max(end_s, last_s)  # what reaches beyond already may stay so
    return start_s, max(min(end_s + by_s, latest_s, start_s + longest_s), start_s + SHORTEST_S)


def end_of_motion_s(project: Project) -> float:
    """Where the motion ends; things are not stretched beyond it."""
    return project.motion.frames / FPS if project.motion else math.inf


def draw_columns(
    painter: QPainter, covered_W: np.ndarray, top: float, bottom: float, ratio: float, colour: QColor
) -> None:
    """Fills whole columns from `top` to `bottom`: from afar thousands of things cost no more than a few."""
    rows = math.ceil(bottom - top) + 1
    top_W = np.where(covered_W, 0.0, np.nan)
    image = columns_image(top_W, np.full(len(covered_W), (bottom - top) * ratio), math.ceil(rows * ratio), colour)
    image.setDevicePixelRatio(ratio)
    painter.drawImage(QPointF(0, top), image)


def line_over(
    painter: QPainter, axis: TimeAxis, spans: Spans, which_N: np.ndarray, size: tuple[float, float], ratio: float
) -> None:
    """A line along the top of a row of (width, height) over what is selected, where boxes would be too many."""
    if which_N.any():
        covered_W = spans.columns(which_N, axis, math.ceil(size[0] * ratio), ratio)
        draw_columns(painter, covered_W, 0.0, 2.0, ratio, QColor(theme.palette().text))


def dashed(painter: QPainter, rect: QRectF) -> None:
    """The box round what is selected."""
    painter.setPen(QPen(QColor(theme.palette().text), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 3, 3)


def diamond_size(height: float) -> float:
    """Half the width of a diamond that suits a row."""
    return min(5.5, max(3.5, height * 0.2))


def set_font(painter: QPainter, size: int, *, bold: bool = False) -> QFontMetricsF:
    """Sets the size of what is written, in pixels."""
    font = painter.font()
    font.setPixelSize(size)
    font.setBold(bold)
    painter.setFont(font)
    return QFontMetricsF(font)
