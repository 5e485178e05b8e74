"""The row of ranges and of parts that were generated anew.

Shape letters: N ranges or parts, W columns.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from app import theme
from app.i18n import joined, tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_grips import Grip, Part
from app.views.timeline_lanes import Lane, Word
from app.views.track_spans import (
    BOXES,
    EDGE,
    Spans,
    dashed,
    draw_columns,
    end_of_motion_s,
    line_over,
    part_at,
    set_font,
    stretched,
)
from engine import edits
from engine.document import Project, RangeEdit, Segment
from engine.selection import NOTHING, Item, Kind, Selection

WORDS_FROM = 26.0
"""Pixels; a narrower bar says nothing."""
LEAST_WORDS = 24.0
"""Pixels; in less there is no room for a word that says anything."""
COLUMNS_BELOW, SLANTED_FROM = 6.0, 18.0
"""Pixels; narrower bars are drawn all at once, or without slanted ends."""


@dataclass(frozen=True)
class _Bar:
    """A bar as it lies in the row."""

    thing: RangeEdit | Segment
    left: float
    right: float
    top: float
    bottom: float


class RangeLane(Lane):
    """A bar for every range, and below them for every part with other motion; slanted ends are their fades."""

    kind = "range"
    share = 0.4
    least = 22

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Ranges")
        self.tip = tr(
            "Ranges in which the motion is changed (E makes one of in and out), and parts that were generated anew."
        )
        self.ranges: tuple[RangeEdit, ...] = ()
        self.parts: tuple[Segment, ...] = ()
        self.selected = NOTHING
        self._range_spans, self._part_spans = Spans(), Spans()
        self._range_looks, self._part_looks = _looks(()), _looks(())

    @property
    def info(self) -> tuple[Word, ...]:
        ranges = (Word(f"{len(self.ranges)}"),) if self.ranges else ()
        parts = tr("1 new part") if len(self.parts) == 1 else tr("{n} new parts").format(n=len(self.parts))
        return (*ranges, *((Word(parts, theme.palette().accent),) if self.parts else ()))

    def show_project(self, project: Project, selection: Selection, duration_s: float) -> None:  # noqa: ARG002
        mine = selection if selection.kind in ("range", "segment") else NOTHING
        if project.ranges is self.ranges and project.segments is self.parts and mine == self.selected:
            return
        if project.ranges is not self.ranges:
            self._range_spans, self._range_looks = _spans(project.ranges), _looks(project.ranges)
        if project.segments is not self.parts:
            self._part_spans, self._part_looks = _spans(project.segments), _looks(project.segments)
        self.ranges, self.parts, self.selected = project.ranges, project.segments, mine
        self.refresh()

    # What can be taken hold of

    def grip_at(self, x: float, y: float, axis: TimeAxis) -> Grip | None:
        seconds, slack_s = axis.seconds(x), EDGE / axis.scale
        found: list[tuple[tuple[bool, bool, float, int], _Bar, Part]] = []
        for place, bar in enumerate(self._bars(axis, seconds - slack_s, seconds + slack_s, self.rect.height())):
            part = part_at(x, bar.left, bar.right)
            if part is not None and bar.top - 1 <= y <= bar.bottom + 1:
                # Where bars overlap: what is selected, then edges, then the shortest, then what lies above.
                rank = bar.thing.id not in self.selected, part == "body", bar.right - bar.left, -place
                found.append((rank, bar, part))
        if not found:
            return None
        _, bar, part = min(found, key=lambda one: one[0])
        at_s = bar.thing.end_s if part == "end" else bar.thing.start_s
        return Grip("range" if isinstance(bar.thing, RangeEdit) else "segment", bar.thing.id, at_s, part)

    def tip_at(self, x: float, y: float, axis: TimeAxis) -> str:
        grip = self.grip_at(x, y, axis)
        things = (*self.ranges, *self.parts)
        thing = None if grip is None else next((thing for thing in things if thing.id == grip.item), None)
        if thing is None:
            return self.tip
        if isinstance(thing, RangeEdit):
            return tr("Range: {what}").format(what=words(thing))
        return tr("New part: {what}").format(what=words(thing))

    def within(self, start_s: float, end_s: float) -> tuple[Item, ...]:
        return tuple(self.ranges[i].id for i in self._range_spans.between(start_s, end_s))

    def caught(self, start_s: float, end_s: float, y: float) -> tuple[Kind | None, tuple[Item, ...]]:
        # Of parts where the band began among them: only things of one kind are selected together.
        if self.parts and (not self.ranges or y > self._rows(self.rect.height())[0][1]):
            return "segment", tuple(self.parts[i].id for i in self._part_spans.between(start_s, end_s))
        return "range", self.within(start_s, end_s)

    def dragged(self, project: Project, selection: Selection, grip: Grip, by_s: float, up_px: float) -> Project:
        if grip.part not in ("start", "end"):
            return super().dragged(project, selection, grip, by_s, up_px)
        latest_s = end_of_motion_s(project)
        for thing in project.ranges if grip.kind == "range" else project.segments:
            if thing.id in selection:
                start_s, end_s = stretched((thing.start_s, thing.end_s), grip.part, by_s, latest_s)
                change = edits.change_range if grip.kind == "range" else edits.change_segment
                project = change(project, thing.id, start_s=start_s, end_s=end_s)
        return project

    # How it looks

    def _rows(self, height: float) -> tuple[tuple[float, float], tuple[float, float]]:
        """Top and bottom of the bars of ranges and of parts; either has all the height where there is no other."""
        top, bottom = 2.0, height - 3.0
        split = top + (bottom - top) * 0.5
        both = bool(self.ranges and self.parts)
        return (top, split - 0.5 if both else bottom), (split + 1.0 if both else top, bottom)

    def _bars(self, axis: TimeAxis, start_s: float, end_s: float, height: float, least: float = 0.0) -> Iterator[_Bar]:
        """What lies between two moments, in the order in which it is drawn; `least`: pixels it is wide at least."""
        for things, spans, row in zip(
            (self.ranges, self.parts), (self._range_spans, self._part_spans), self._rows(height), strict=True
        ):
            wide_N = spans.widths(axis) >= least
            for thing in (things[i] for i in spans.between(start_s, end_s) if wide_N[i]):
                yield _Bar(thing, axis.x(thing.start_s), axis.x(thing.end_s), *row)

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        for spans, looks, row in zip(
            (self._range_spans, self._part_spans),
            (self._range_looks, self._part_looks),
            self._rows(height),
            strict=True,
        ):
            narrow_N = spans.widths(axis) < COLUMNS_BELOW
            for look, alike_N in looks.items():
                if (narrow_N & alike_N).any():
                    covered_W = spans.columns(narrow_N & alike_N, axis, math.ceil(width * ratio), ratio)
                    draw_columns(painter, covered_W, *row, ratio, _colour(look))
        bars = list(self._bars(axis, axis.start_s, axis.seconds(width), height, COLUMNS_BELOW))
        plain: dict[Look, list[QRectF]] = {}
        for bar in bars:
            if bar.right - bar.left < SLANTED_FROM:
                box = QRectF(bar.left, bar.top, bar.right - bar.left, bar.bottom - bar.top)
                plain.setdefault(_look(bar.thing), []).append(box)
            else:
                self._draw_bar(painter, axis, bar, _colour(_look(bar.thing)))
        for look, boxes in plain.items():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_colour(look))
            painter.drawRects(boxes)
        self._draw_words(painter, axis, bars, width)
        self._draw_selected(painter, axis, (width, height), ratio)

    def _draw_selected(self, painter: QPainter, axis: TimeAxis, size: tuple[float, float], ratio: float) -> None:
        if not self.selected:
            return
        boxed: list[QRectF] = []
        for things, spans, row in zip(
            (self.ranges, self.parts), (self._range_spans, self._part_spans), self._rows(size[1]), strict=True
        ):
            chosen_N = np.array([thing.id in self.selected for thing in things], bool)
            mine = [i for i in spans.between(axis.start_s, axis.seconds(size[0])) if chosen_N[i]]
            if len(mine) > BOXES:
                line_over(painter, axis, spans, chosen_N, size, ratio)
                continue
            for left, right in ((axis.x(things[i].start_s), axis.x(things[i].end_s)) for i in mine):
                boxed.append(QRectF(left - 2, row[0] - 1.5, max(2.0, right - left) + 4, row[1] - row[0] + 3))
        for box in boxed:
            dashed(painter, box)

    def _draw_bar(self, painter: QPainter, axis: TimeAxis, bar: _Bar, colour: QColor) -> None:
        thing = bar.thing
        fade = _fade(bar, axis)
        line = QColor(colour)
        line.setAlphaF(min(1.0, colour.alphaF() * 2.2))
        hidden = isinstance(thing, Segment) and not thing.shown
        painter.setPen(QPen(line, 1, Qt.PenStyle.DotLine if hidden else Qt.PenStyle.SolidLine))
        painter.setBrush(colour)
        corners = ((bar.left, bar.bottom), (bar.left + fade, bar.top), (bar.right - fade, bar.top))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in (*corners, (bar.right, bar.bottom))]))

    def _draw_words(self, painter: QPainter, axis: TimeAxis, bars: list[_Bar], width: float) -> None:
        """What bars do, where nothing is written yet."""
        p = theme.palette()
        wide = [bar for bar in bars if bar.right - bar.left >= WORDS_FROM]
        size = min((int(min(11.0, bar.bottom - bar.top - 1)) for bar in wide), default=0)
        if size < 8:
            return
        metrics = set_font(painter, size)
        taken: list[tuple[float, float, float]] = []
        lengths: dict[str, float] = {}
        for bar in reversed(wide):  # the last made lies above the others
            text = words(bar.thing)
            if text not in lengths:
                lengths[text] = metrics.horizontalAdvance(text)
            length = lengths[text]
            left, right = max(bar.left, 0.0) + 6, min(bar.right, width) - 6
            flat = max(left, bar.left + _fade(bar, axis) + 3)  # behind the slope, where there is room
            left = flat if right - flat > length else left
            for top, before, after in taken[-4:]:
                if top == bar.top and before < right and left < after:
                    # Beside the words that are there, on the larger side.
                    left, right = (after, right) if right - after > before - left else (left, before)
            if length > right - left:
                text = _cut(metrics, text, right - left)
                length = right - left
            if text:
                hidden = isinstance(bar.thing, Segment) and not bar.thing.shown
                painter.setPen(QColor(p.muted if hidden else p.text))
                box = QRectF(left, bar.top, right - left, bar.bottom - bar.top)
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
                taken.append((bar.top, left - 6, left + length + 6))


def _cut(metrics: QFontMetricsF, text: str, width: float) -> str:
    """As much of a text as there is room for; nothing where that says nothing."""
    if width < LEAST_WORDS:
        return ""
    cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    return cut if len(cut) > 4 else ""


def _fade(bar: _Bar, axis: TimeAxis) -> float:
    """How wide a bar's slanted ends are, in pixels."""
    fade_s = bar.thing.ease_s if isinstance(bar.thing, RangeEdit) else bar.thing.blend_s
    return min(fade_s * axis.scale, (bar.right - bar.left) / 2)


def words(thing: RangeEdit | Segment) -> str:
    """What a range does, or which motion a part shows, in a few words."""
    if isinstance(thing, Segment):
        takes = thing.motions
        seed = tr("seed {n}").format(n=thing.motion.seed)
        if not thing.shown:
            return tr("the original")
        if len(takes) < 2:
            return seed
        which = takes.index(thing.motion) + 1 if thing.motion in takes else len(takes)
        return tr("{seed} · take {n}/{total}").format(seed=seed, n=which, total=len(takes))
    return joined(_doings(thing)) or tr("no change yet")


def _doings(edit: RangeEdit) -> Iterator[str]:
    """All that a range does, in the order in which it matters."""
    if edit.freeze:
        yield tr("frozen")
    if edit.hold_mouth:
        yield tr("mouth held")
    if edit.mouth_gain != 1:
        yield tr("mouth {n} %").format(n=round(100 * edit.mouth_gain))
    if edit.close_in_silence:
        yield tr("lips shut in silence")
    if edit.close_on_bilabials:
        yield tr("lips shut on p, b, m")
    if edit.head_gain != 1:
        yield tr("head {n} %").format(n=round(100 * edit.head_gain))
    if edit.offset_ms:
        word = tr("{n} ms later") if edit.offset_ms > 0 else tr("{n} ms earlier")
        yield word.format(n=round(abs(edit.offset_ms)))
    if edit.smoothing_ms:
        yield tr("smoothed {n} ms").format(n=round(edit.smoothing_ms))
    if edit.smile:
        yield tr("more smile") if edit.smile > 0 else tr("less smile")
    if edit.brows:
        yield tr("brows up") if edit.brows > 0 else tr("brows down")


Look = Literal["mouth", "head", "both", "part", "hidden"]
"""A range has the colour of the row that it changes."""


def _look(thing: RangeEdit | Segment) -> Look:
    if isinstance(thing, Segment):
        return "part" if thing.shown else "hidden"
    mouth = (
        thing.mouth_gain != 1
        or thing.hold_mouth
        or thing.close_in_silence
        or thing.close_on_bilabials
        or bool(thing.smoothing_ms or thing.offset_ms or thing.smile)
    )
    head = thing.head_gain != 1
    if thing.freeze or mouth == head:
        return "both"
    return "mouth" if mouth else "head"


def _colour(look: Look) -> QColor:
    p = theme.palette()
    looks: dict[Look, tuple[str, float]] = {
        "mouth": (p.mouth, 0.32),
        "head": (p.head[2], 0.32),
        "both": (p.keys, 0.3),
        "part": (p.accent, 0.3),
        "hidden": (p.accent, 0.1),
    }
    return theme.colour(*looks[look])


def _looks(things: Sequence[RangeEdit | Segment]) -> dict[Look, np.ndarray]:
    """Which things look alike, as masks (N,)."""
    each = np.array([_look(thing) for thing in things], object)
    return {look: each == look for look in ("mouth", "head", "both", "part", "hidden")}


def _spans(things: Sequence[RangeEdit | Segment]) -> Spans:
    return Spans((thing.start_s for thing in things), (thing.end_s for thing in things))
