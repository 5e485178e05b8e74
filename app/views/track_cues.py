"""The row of mouth cues.

Shape letters: N cues, W columns.
"""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app import theme
from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_grips import Grip
from app.views.timeline_lanes import Lane, Word
from app.views.track_spans import Spans, chosen, draw_columns, end_of_motion_s, line_over, part_at, set_font, stretched
from engine import edits
from engine.document import Cue, Project
from engine.selection import Item, Selection

BOXES_FROM = 10.0
"""Pixels; narrower cues are columns without a letter, drawn all at once."""
ROUND = 60
"""Boxes with round corners at most; more are drawn at once."""
LEAST_LETTER = 8
"""Pixels; smaller letters cannot be read."""
REST = "X"
"""The mouth at rest."""


class CueLane(Lane):
    """A box with its letter for every cue: the user's own are filled, found ones quiet."""

    kind = "cue"
    share = 0.0
    least = 20

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Cues")
        self.tip = tr("Mouth cues: yours bend the mouth to their shape, those found in the voice are only shown.")
        self.cues: tuple[Cue, ...] = ()
        self.selected: frozenset[Cue] = frozenset()
        self._spans = Spans()
        self._own_N = np.zeros(0, bool)
        self._rest_N = np.zeros(0, bool)
        self._chosen_N = np.zeros(0, bool)

    @property
    def info(self) -> tuple[Word, ...]:
        if not self.cues:
            return ()
        own = int(self._own_N.sum())
        yours = (Word(tr("{n} yours").format(n=own), theme.palette().mouth),) if own else ()
        return (Word(f"{len(self.cues)}"), *yours)

    def show_project(self, project: Project, selection: Selection, duration_s: float) -> None:  # noqa: ARG002
        if project.cues is self.cues and selection.cues == self.selected:
            return
        if project.cues is not self.cues:
            self._spans = Spans((cue.start_s for cue in project.cues), (cue.end_s for cue in project.cues))
            self._own_N = np.array([cue.own for cue in project.cues], bool)
            self._rest_N = np.array([cue.shape == REST for cue in project.cues], bool)
        self.cues, self.selected = project.cues, selection.cues
        self._chosen_N = chosen(self._spans, self.cues, (cue.start_s for cue in self.selected), self.selected)
        self.refresh()

    # What can be taken hold of

    def grip_at(self, x: float, y: float, axis: TimeAxis) -> Grip | None:  # noqa: ARG002
        slack_s, seconds = 4.0 / axis.scale, axis.seconds(x)
        found: list[tuple[tuple[bool, bool, bool, float], Grip]] = []
        for cue in (self.cues[i] for i in self._spans.between(seconds - slack_s, seconds + slack_s)):
            part = part_at(x, axis.x(cue.start_s), axis.x(cue.end_s))
            if part is not None:
                inside = cue.start_s <= seconds <= cue.end_s
                # Of neighbours that share an edge the selected one is meant, then one's own, then the one pointed at.
                rank = (cue not in self.selected, not cue.own, not inside, cue.end_s - cue.start_s)
                found.append((rank, Grip("cue", cue, cue.end_s if part == "end" else cue.start_s, part)))
        return min(found, key=lambda pair: pair[0])[1] if found else None

    def within(self, start_s: float, end_s: float) -> tuple[Item, ...]:
        return tuple(self.cues[i] for i in self._spans.between(start_s, end_s))

    def dragged(self, project: Project, selection: Selection, grip: Grip, by_s: float, up_px: float) -> Project:
        if grip.part not in ("start", "end"):
            return super().dragged(project, selection, grip, by_s, up_px)
        end_s = end_of_motion_s(project)
        mine = [cue for cue in project.cues if cue in selection]
        spans = [stretched((cue.start_s, cue.end_s), grip.part, by_s, end_s) for cue in mine]
        made = [replace(cue, start_s=start, end_s=end) for cue, (start, end) in zip(mine, spans, strict=True)]
        return edits.put_cues(edits.remove_cues(project, selection.indices(project)), made) if mine else project

    def tip_at(self, x: float, y: float, axis: TimeAxis) -> str:
        grip = self.grip_at(x, y, axis)
        if grip is None or not isinstance(grip.item, Cue):
            return self.tip
        whose = tr("yours: it bends the mouth") if grip.item.own else tr("found in the voice; drag it to make it yours")
        return tr("Mouth cue {shape}, {what}").format(shape=grip.item.shape, what=whose)

    # How it looks

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        visible = self._spans.between(axis.start_s, axis.seconds(width))
        if not visible:
            return
        top, bottom = (2.0, height - 3.0) if height < 28 else (4.0, height - 5.0)
        narrow_N = self._spans.widths(axis) < BOXES_FROM
        if narrow_N[visible].any():
            self._draw_columns(painter, axis, narrow_N, (top, bottom, width), ratio)
        wide = [i for i in visible if not narrow_N[i]]
        self._draw_boxes(painter, axis, wide, top, bottom)
        if not self._chosen_N.any():
            return
        line_over(painter, axis, self._spans, self._chosen_N & narrow_N, (width, height), ratio)
        painter.setPen(QPen(QColor(theme.palette().text), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for i in wide:
            if self._chosen_N[i]:
                box = _box(axis, self.cues[i], top, bottom)
                painter.drawRoundedRect(box.adjusted(0, -0.5, 0, 0.5), 2.5, 2.5)

    def _draw_columns(
        self, painter: QPainter, axis: TimeAxis, narrow_N: np.ndarray, size: tuple[float, float, float], ratio: float
    ) -> None:
        top, bottom, width = size
        columns = math.ceil(width * ratio)
        for which_N, colour in (
            (narrow_N & ~self._own_N & self._rest_N, _quiet(rest=True)),
            (narrow_N & ~self._own_N & ~self._rest_N, _quiet()),
            (narrow_N & self._own_N, theme.colour(theme.palette().mouth, 0.75)),
        ):
            if which_N.any():
                covered_W = self._spans.columns(which_N, axis, columns, ratio, gap=1.0)
                draw_columns(painter, covered_W, top, bottom, ratio, colour)

    def _draw_boxes(self, painter: QPainter, axis: TimeAxis, wide: list[int], top: float, bottom: float) -> None:
        """Boxes of one look together, and their letters."""
        p = theme.palette()
        boxes = {i: _box(axis, self.cues[i], top, bottom) for i in wide}
        size = int(min(11.0, bottom - top - 2))
        metrics = set_font(painter, max(size, 1))
        widths = {shape: metrics.horizontalAdvance(shape) for shape in {self.cues[i].shape for i in wide}}
        y = (top + bottom + metrics.capHeight()) / 2
        for own in (False, True):  # one's own hide what they take the place of
            mine = {i: box for i, box in boxes.items() if self._own_N[i] == own}
            painter.setPen(Qt.PenStyle.NoPen)
            if own:
                painter.setBrush(QColor(p.canvas))
                painter.drawRects(list(mine.values()))
            for rest in (True, False):
                painter.setBrush(theme.colour(p.mouth, 0.3 if rest else 0.5) if own else _quiet(rest=rest))
                alike = [box for i, box in mine.items() if self._rest_N[i] == rest]
                if len(alike) > ROUND:
                    painter.drawRects(alike)
                else:
                    for box in alike:
                        painter.drawRoundedRect(box, 2.5, 2.5)
            painter.setPen(QColor(p.text if own else p.muted))
            for i, box in mine.items() if size >= LEAST_LETTER else ():
                shape = self.cues[i].shape
                if box.width() >= widths[shape] + 1:
                    painter.drawText(QPointF(box.center().x() - widths[shape] / 2, y), shape)


def _box(axis: TimeAxis, cue: Cue, top: float, bottom: float) -> QRectF:
    left, right = axis.x(cue.start_s) + 0.5, axis.x(cue.end_s) - 0.5
    return QRectF(left, top, max(1.0, right - left), bottom - top)


def _quiet(*, rest: bool = False) -> QColor:
    """The ground of found cues; the mouth at rest is faintest."""
    p = theme.palette()
    return theme.colour(p.muted, (0.07 if rest else 0.2) if p.dark else (0.1 if rest else 0.24))
