"""The row of landmark keys.

Shape letters: N keys, W columns.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app import theme
from app.i18n import number, tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_grips import Grip, Part
from app.views.timeline_lanes import Lane, Word
from app.views.track_spans import Spans, diamond_size, draw_columns
from engine import edits
from engine.document import LandmarkKey, Project
from engine.selection import Item, Selection

NEAR = 6.0
"""Pixels from a diamond's middle that take hold of it."""
END = 4.0
"""Pixels from the end of a line that take hold of it."""
APART = 2.5
"""Pixels; where diamonds are closer on average, they are a band."""


class LandmarkLane(Lane):
    """A diamond for every moment at which landmarks were moved by hand, and a line for how long that is felt."""

    kind = "landmark_key"
    share = 0.0
    least = 20

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Landmarks")
        self.tip = tr(
            "Landmarks that you moved by hand. Drag points in the preview to add one; here a double click adds none."
        )
        self.keys: tuple[LandmarkKey, ...] = ()
        self.selected: frozenset[str] = frozenset()
        self._spans = Spans()
        self._time_N = np.zeros(0)

    @property
    def info(self) -> tuple[Word, ...]:
        if not self.keys:
            return ()
        return (Word(tr("1 key") if len(self.keys) == 1 else tr("{n} keys").format(n=len(self.keys))),)

    def show_project(self, project: Project, selection: Selection, duration_s: float) -> None:  # noqa: ARG002
        selected = selection.ids("landmark_key")
        if project.landmark_keys is self.keys and selected == self.selected:
            return
        if project.landmark_keys is not self.keys:
            keys = project.landmark_keys
            self._spans = Spans((key.time_s - key.before_s for key in keys), (key.time_s + key.after_s for key in keys))
            self._time_N = np.array([key.time_s for key in keys])
        self.keys, self.selected = project.landmark_keys, selected
        self.refresh()

    # What can be taken hold of

    def grip_at(self, x: float, y: float, axis: TimeAxis) -> Grip | None:  # noqa: ARG002
        seconds, slack_s = axis.seconds(x), NEAR / axis.scale
        found: list[tuple[tuple[bool, bool, float], Grip]] = []
        for key in (self.keys[i] for i in self._spans.between(seconds - slack_s, seconds + slack_s)):
            ends: tuple[tuple[Part, float, float], ...] = (
                ("body", key.time_s, NEAR),
                ("start", key.time_s - key.before_s, END),
                ("end", key.time_s + key.after_s, END),
            )
            for part, at_s, reach in ends:
                apart = abs(axis.x(at_s) - x)
                # An end that is as near as the diamond itself would keep it from being moved.
                if apart <= reach and (part == "body" or abs(at_s - key.time_s) * axis.scale > NEAR + END):
                    rank = part != "body", key.id not in self.selected, apart
                    found.append((rank, Grip("landmark_key", key.id, at_s, part)))
        return min(found, key=lambda pair: pair[0])[1] if found else None

    def within(self, start_s: float, end_s: float) -> tuple[Item, ...]:
        return tuple(key.id for key in self.keys if start_s <= key.time_s <= end_s)

    def dragged(self, project: Project, selection: Selection, grip: Grip, by_s: float, up_px: float) -> Project:
        if grip.part not in ("start", "end"):
            return super().dragged(project, selection, grip, by_s, up_px)
        for key in [key for key in project.landmark_keys if key.id in selection]:
            fields = {"before_s": key.before_s - by_s} if grip.part == "start" else {"after_s": key.after_s + by_s}
            project = edits.change_landmark_key(project, key.id, **fields)
        return project

    def tip_at(self, x: float, y: float, axis: TimeAxis) -> str:
        grip = self.grip_at(x, y, axis)
        key = None if grip is None else next((key for key in self.keys if key.id == grip.item), None)
        if key is None:
            return self.tip
        what = tr("1 landmark") if len(key.points) == 1 else tr("{n} landmarks").format(n=len(key.points))
        return tr("{what} moved by hand, felt from {before} s before to {after} s after").format(
            what=what, before=number(key.before_s, 2), after=number(key.after_s, 2)
        )

    # How it looks

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        visible = self._spans.between(axis.start_s - NEAR / axis.scale, axis.seconds(width + NEAR))
        if not visible:
            return
        p, middle = theme.palette(), round((height - 1) / 2) + 0.5
        every_N, columns = np.ones(len(self.keys), bool), math.ceil(width * ratio)
        covered_W = self._spans.columns(every_N, axis, columns, ratio)
        draw_columns(painter, covered_W, middle - 0.75, middle + 0.75, ratio, theme.colour(p.keys, 0.5))
        size = diamond_size(height)
        if len(visible) > width / APART / 2:
            self._draw_ticks(painter, axis, middle, size, (columns, ratio))
            return
        line = QPen(QColor(p.keys), 1.4)
        for key in (self.keys[i] for i in visible):
            if size + 3 < min(key.before_s, key.after_s) * axis.scale or key.id in self.selected:
                self._draw_ends(painter, axis, key, middle)
        for key in (self.keys[i] for i in visible):
            chosen = key.id in self.selected
            x = axis.x(key.time_s)
            painter.setPen(QPen(QColor(p.text), 1.4) if chosen else line)
            painter.setBrush(QColor(p.keys if chosen else p.canvas))
            corners = ((x - size, middle), (x, middle - size), (x + size, middle), (x, middle + size))
            painter.drawPolygon(QPolygonF([QPointF(a, b) for a, b in corners]))

    def _draw_ends(self, painter: QPainter, axis: TimeAxis, key: LandmarkKey, middle: float) -> None:
        colour = theme.colour(theme.palette().keys, 0.8)
        for at_s in (key.time_s - key.before_s, key.time_s + key.after_s):
            painter.fillRect(_mark(axis.x(at_s), middle), colour)

    def _draw_ticks(
        self, painter: QPainter, axis: TimeAxis, middle: float, size: float, pixels: tuple[int, float]
    ) -> None:
        """A column for each key, the selected ones taller."""
        columns, ratio = pixels
        moments = Spans(self._time_N, self._time_N)
        chosen_N = np.array([key.id in self.selected for key in self.keys], bool)
        p = theme.palette()
        for which_N, reach, colour in ((~chosen_N, size, p.keys), (chosen_N, size + 2, p.text)):
            if which_N.any():
                covered_W = moments.columns(which_N, axis, columns, ratio)
                draw_columns(painter, covered_W, middle - reach, middle + reach, ratio, QColor(colour))


def _mark(x: float, middle: float) -> QRectF:
    return QRectF(x - 0.75, middle - 3, 1.5, 6)
