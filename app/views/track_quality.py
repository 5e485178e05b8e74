"""The row of what looks wrong.

Shape letters: N problems, W columns.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from app import theme
from app.i18n import tr
from app.views.problem_words import sentence, short
from app.views.timeline_axis import TimeAxis
from app.views.timeline_lanes import Lane, Word
from app.views.track_spans import Spans, draw_columns, set_font
from engine import quality
from engine.document import Project
from engine.quality import Problem
from engine.selection import Selection

BAD = 0.6
"""Severity above which a problem is red."""
LEAST = 4.0
"""Pixels; no bar is narrower."""
NEAR = 3.0
"""Pixels beside a bar that still mean it."""
MANY = 250
"""Bars in sight from which on they are columns, drawn all at once."""
NAMED = 12
"""Bars that have words beside them at most."""


class QualityLane(Lane):
    """A bar where something looks wrong, the redder the worse."""

    share = 0.0
    least = 20

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Quality")
        self.tip = tr("What looks wrong: click to go to the worst frame.")
        self.problems: tuple[Problem, ...] = ()
        self.looked = False
        self._project = Project()
        self._spans = Spans()
        self._bad_N = np.zeros(0, bool)
        self._whole_N = np.zeros(0, bool)

    @property
    def info(self) -> tuple[Word, ...]:
        p = theme.palette()
        if self.problems:
            worst = max(problem.severity for problem in self.problems)
            count = len(self.problems)
            return (Word(tr("{n} to look at").format(n=count), p.bad if worst > BAD else p.warn),)
        return (Word(tr("nothing to see"), p.good),) if self.looked else ()

    def show_project(self, project: Project, selection: Selection, duration_s: float) -> None:  # noqa: ARG002
        self._project = project

    def show_problems(self, problems: tuple[Problem, ...], looked: bool = True) -> None:
        """Shows what `engine.quality.problems` found; `looked`: whether there is motion and it was looked at."""
        if problems != self.problems or looked != self.looked:
            self.problems, self.looked = problems, looked
            self._spans = Spans((problem.start_s for problem in problems), (problem.end_s for problem in problems))
            self._bad_N = np.array([problem.severity > BAD for problem in problems], bool)
            # What is wrong with all of it is a thin line, or nothing else could be pointed at.
            self._whole_N = np.array([problem.kind == "low_confidence" for problem in problems], bool)
            self.refresh()

    def problem_at(self, x: float, y: float, axis: TimeAxis) -> Problem | None:  # noqa: ARG002
        """What lies under the pointer: of several the shortest."""
        slack_s, seconds = (LEAST / 2 + NEAR) / axis.scale, axis.seconds(x)
        near = [self.problems[i] for i in self._spans.between(seconds - slack_s, seconds + slack_s)]
        if not near:
            return None

        def rank(problem: Problem) -> tuple[bool, float, float]:
            return problem.kind == "low_confidence", problem.end_s - problem.start_s, -problem.severity

        return min(near, key=rank)

    def tip_at(self, x: float, y: float, axis: TimeAxis) -> str:
        problem = self.problem_at(x, y, axis)
        if problem is None:
            return self.tip
        mended = quality.fix(problem, self._project) is not None
        last = tr("Click to go to the worst frame; double-click mends it.") if mended else tr("Click to go there.")
        return f"{sentence(problem)}\n{last}"

    # How it looks

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        slack_s = LEAST / axis.scale
        visible = self._spans.between(axis.start_s - slack_s, axis.seconds(width) + slack_s)
        if not visible:
            return
        p, middle = theme.palette(), round((height - 1) / 2)
        half = min(4.0, height / 4)
        for i in visible:
            if self._whole_N[i]:
                colour = theme.colour(p.bad if self._bad_N[i] else p.warn, 0.7)
                left, right = max(0.0, axis.x(self._spans.start_N[i])), min(width, axis.x(self._spans.end_N[i]))
                painter.fillRect(QRectF(left, 1, right - left, 1.5), colour)
        bars = [i for i in visible if not self._whole_N[i]]
        if len(bars) > MANY:
            self._draw_columns(painter, axis, (middle - half, middle + half), math.ceil(width * ratio), ratio)
            return
        boxes = {i: _box(axis, self.problems[i], middle, half) for i in bars}
        painter.setPen(Qt.PenStyle.NoPen)
        for i in sorted(bars, key=lambda i: self.problems[i].severity):  # the worst above the others
            painter.setBrush(QColor(p.bad if self._bad_N[i] else p.warn))
            painter.drawRoundedRect(boxes[i], min(half, 3), min(half, 3))
        if height >= 13:
            whole = [i for i in visible if self._whole_N[i]]
            self._draw_words(painter, boxes, whole, width, height)

    def _draw_columns(
        self, painter: QPainter, axis: TimeAxis, rows: tuple[float, float], columns: int, ratio: float
    ) -> None:
        p = theme.palette()
        wide = Spans(self._spans.start_N, self._spans.end_N + LEAST / axis.scale)
        for which_N, colour in ((~self._bad_N, p.warn), (self._bad_N, p.bad)):
            covered_W = wide.columns(which_N & ~self._whole_N, axis, columns, ratio)
            draw_columns(painter, covered_W, *rows, ratio, QColor(colour))

    def _draw_words(
        self, painter: QPainter, boxes: dict[int, QRectF], whole: list[int], width: float, height: float
    ) -> None:
        """What is wrong, beside the bar, the worst first, where nothing else is."""
        p = theme.palette()
        metrics = set_font(painter, 11 if height >= 15 else 9)
        taken = [(box.left() - 4, box.right() + 4) for box in boxes.values()]
        worst = sorted(boxes, key=lambda i: -self.problems[i].severity)[:NAMED]
        for i in worst:
            text, box = short(self.problems[i]), boxes[i]
            place = _room(metrics, text, box, taken, width)
            if place is None:
                continue
            taken.append((place - 6, place + metrics.horizontalAdvance(text) + 6))
            painter.setPen(QColor(p.bad if self._bad_N[i] else p.warn))
            painter.drawText(_line(place, width, height), _LEFT, text)
        if whole and not boxes:
            painter.setPen(QColor(p.warn))
            painter.drawText(_line(6.0, width, height), _LEFT, short(self.problems[whole[0]]))


_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def _line(left: float, width: float, height: float) -> QRectF:
    return QRectF(left, 0, max(1.0, width - left), height - 1)


def _room(
    metrics: QFontMetricsF, text: str, box: QRectF, taken: list[tuple[float, float]], width: float
) -> float | None:
    """Where words have room beside a bar: on its right, or on its left; None where they have not."""
    length = metrics.horizontalAdvance(text)
    for left in (box.right() + 6, box.left() - 6 - length):
        right = left + length
        if left >= 2 and right <= width - 2 and not any(a < right and left < b for a, b in taken):
            return left
    return None


def _box(axis: TimeAxis, problem: Problem, middle: float, half: float) -> QRectF:
    left, right = axis.x(problem.start_s), axis.x(problem.end_s)
    width = max(LEAST, right - left)
    return QRectF((left + right - width) / 2, middle - half, width, 2 * half)
