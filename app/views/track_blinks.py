"""The row of blinks.

Shape letters: N blinks, K points of a bump, W columns.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app import theme
from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_grips import Grip
from app.views.timeline_lanes import Lane, Word, columns_image, polygon
from app.views.track_spans import BOXES, Spans, chosen, dashed, end_of_motion_s, line_over, part_at, set_font, stretched
from engine import edits
from engine.compose import EASES, closure
from engine.document import Blink, BlinkEase, BlinkTrack, Project
from engine.selection import Item, Selection

TICKS_BELOW = 5.0
"""Pixels; a narrower blink is a tick."""
SLACK = 6.0
"""Pixels beside a blink that still take hold of it."""
PEAK = 5.0
"""Pixels from the top of a bump that still take hold of it."""
ROUGH_BELOW = 14.0
"""Pixels; the bump of a narrower blink has fewer points."""
LETTER_FROM = 15.0
"""Pixels; a narrower wink has no room for its letter."""
LONGEST_S = 11.0
"""A blink is stretched no further."""


class BlinkLane(Lane):
    """A bump for every blink: the user's own are filled, generated ones outlined."""

    kind = "blink"
    share = 1.4
    least = 32

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Blinks")
        self.tip = tr(
            "Blinks: yours are filled, generated ones outlined. Drag one to move it, its ends to stretch it, its top "
            "to close the lids more or less. Double-click adds one (B), Delete removes."
        )
        self.blinks: tuple[Blink, ...] = ()
        self.selected: frozenset[Blink] = frozenset()
        self.muted = False
        self._spans = Spans()
        self._own_N = np.zeros(0, bool)
        self._chosen_N = np.zeros(0, bool)
        self._minutes = 0.0

    @property
    def info(self) -> tuple[Word, ...]:
        muted = (Word(tr("muted"), theme.palette().warn),) if self.muted else ()
        if not self.blinks or self._minutes <= 0:
            return muted
        own = sum(blink.own for blink in self.blinks)
        rate = tr("{n}/min").format(n=round(len(self.blinks) / self._minutes))
        yours = (Word(tr("{n} yours").format(n=own), theme.palette().blink),) if own else ()
        # What there may be no room for comes last; while they are muted, the rate is that of none.
        count = Word(f"{len(self.blinks)}")
        return (*muted, *yours, count) if self.muted else (count, *yours, Word(rate))

    def show_project(self, project: Project, selection: Selection, duration_s: float) -> None:
        track, selected = project.blinks, selection.blinks
        same = track.blinks is self.blinks and track.muted == self.muted and selected == self.selected
        if same and duration_s / 60 == self._minutes:
            return
        if track.blinks is not self.blinks:
            self._spans = Spans((b.start_s for b in track.blinks), (b.end_s for b in track.blinks))
            self._own_N = np.array([blink.own for blink in track.blinks], bool)
        self.blinks, self.muted, self.selected = track.blinks, track.muted, selected
        self._chosen_N = chosen(self._spans, self.blinks, (blink.start_s for blink in selected), selected)
        self._minutes = duration_s / 60
        self.refresh()

    # What can be taken hold of

    def grip_at(self, x: float, y: float, axis: TimeAxis) -> Grip | None:
        seconds, slack_s = axis.seconds(x), SLACK / axis.scale
        near = [self.blinks[i] for i in self._spans.between(seconds - slack_s, seconds + slack_s)]
        if not near:
            return None
        # What is selected comes first where two are close, or it could not be taken hold of again.
        blink = min(near, key=lambda b: (_apart(b, seconds), b not in self.selected, abs(_middle(b) - seconds)))
        left, right = axis.x(blink.start_s), axis.x(blink.end_s)
        peak_s = _peak(blink)
        if self._on_peak(x, y, blink, axis):
            return Grip("blink", blink, sum(peak_s) / 2, "peak", value=True)
        match part_at(x, left, right):
            case "start":
                return Grip("blink", blink, blink.start_s, "start")
            case "end":
                return Grip("blink", blink, blink.end_s, "end")
            case _:
                return Grip("blink", blink, blink.start_s)

    def _on_peak(self, x: float, y: float, blink: Blink, axis: TimeAxis) -> bool:
        """Whether the pointer is at the top of a bump that is wide enough to have one."""
        if blink.length_s * axis.scale <= 2 * TICKS_BELOW:
            return False
        base, reach = _place(self.rect.height())
        low_s, high_s = _peak(blink)
        top = base - blink.closure * reach
        below = min(PEAK, reach / 3)  # a low row keeps some of the bump to move it by
        return top - PEAK <= y <= top + below and axis.x(low_s) - 3 <= x <= axis.x(high_s) + 3

    def within(self, start_s: float, end_s: float) -> tuple[Item, ...]:
        return tuple(self.blinks[i] for i in self._spans.between(start_s, end_s))

    def dragged(self, project: Project, selection: Selection, grip: Grip, by_s: float, up_px: float) -> Project:
        if grip.part == "body":
            return super().dragged(project, selection, grip, by_s, up_px)
        if grip.part == "peak":
            up = up_px / _place(self.rect.height())[1]
            return _changed(project, selection, lambda b: replace(b, closure=min(1.0, max(0.0, b.closure + up))))
        end_s = end_of_motion_s(project)

        def stretch(blink: Blink) -> Blink:
            start_s, stop_s = stretched((blink.start_s, blink.end_s), grip.part, by_s, end_s, LONGEST_S)
            # Lids that are held are held longer or shorter, and move as they did.
            longer_s = (stop_s - start_s) - blink.length_s
            hold_s = max(0.0, blink.hold_s + longer_s) if blink.hold_s else 0.0
            return replace(blink, start_s=start_s, length_s=stop_s - start_s, hold_s=hold_s)

        return _changed(project, selection, stretch)

    # How it looks

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        base, _ = _place(height)
        visible = self._spans.between(axis.start_s, axis.seconds(width))
        if not visible:
            return
        narrow_N = self._spans.widths(axis) < TICKS_BELOW
        if narrow_N[visible].any():
            self._draw_ticks(painter, axis, narrow_N, (width, height), ratio)
        for index in visible:
            if not narrow_N[index]:
                self._draw_bump(painter, axis, height, self.blinks[index])
        if self._chosen_N.any():
            boxed = [i for i in visible if self._chosen_N[i]]
            if len(boxed) > BOXES:
                line_over(painter, axis, self._spans, self._chosen_N, (width, height), ratio)
                return
            for blink in (self.blinks[i] for i in boxed):
                left, right = axis.x(blink.start_s), axis.x(blink.end_s)
                dashed(painter, QRectF(left - 4.5, 1.5, max(2.0, right - left) + 9, base + 0.5))

    def _draw_ticks(
        self, painter: QPainter, axis: TimeAxis, narrow_N: np.ndarray, size: tuple[float, float], ratio: float
    ) -> None:
        """One column each: from afar thousands of them cost no more than a few."""
        columns, rows = math.ceil(size[0] * ratio), math.ceil(size[1] * ratio)
        base, reach = _place(size[1])
        dim = 0.5 if self.muted else 1.0
        middles_N = (self._spans.start_N + self._spans.end_N) / 2
        for own, opaque in ((False, 0.55 * dim), (True, dim)):
            chosen_N = narrow_N & (self._own_N == own)
            place = np.floor((middles_N[chosen_N] - axis.start_s) * axis.scale * ratio).astype(int)
            top_W = np.full(columns, np.nan, np.float32)
            top_W[place[(place >= 0) & (place < columns)]] = (base - reach) * ratio
            colour = theme.colour(theme.palette().blink, opaque)
            image = columns_image(top_W, np.full(columns, base * ratio, np.float32), rows, colour)
            image.setDevicePixelRatio(ratio)
            painter.drawImage(QPointF(0, 0), image)

    def _draw_bump(self, painter: QPainter, axis: TimeAxis, height: float, blink: Blink) -> None:
        p = theme.palette()
        base, reach = _place(height)
        phase_K, shut_K = bump(
            blink.ease, round(blink.hold_s / max(blink.length_s, 1e-6), 3), blink.length_s * axis.scale < ROUGH_BELOW
        )
        x_K = axis.x(blink.start_s) + phase_K * blink.length_s * axis.scale
        points = polygon(x_K, base - shut_K * blink.closure * reach)
        line = theme.colour(p.blink, 0.55 if self.muted else 1.0)
        style = Qt.PenStyle.DotLine if self.muted else Qt.PenStyle.SolidLine
        painter.setPen(QPen(line, 1.5, style, Qt.PenCapStyle.FlatCap if self.muted else Qt.PenCapStyle.RoundCap))
        if blink.own:
            painter.setBrush(theme.colour(p.blink, 0.2 if self.muted else 0.6))
            painter.drawPolygon(points)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(points)
        if blink.eyes != "both":
            self._draw_eye(painter, blink, QRectF(x_K[0], base - reach, x_K[-1] - x_K[0], reach))

    def _draw_eye(self, painter: QPainter, blink: Blink, box: QRectF) -> None:
        """Which eye winks: a letter says it where there is room, else a mark on that side, as one looks at the face."""
        p = theme.palette()
        middle = box.center().x()
        if box.width() < LETTER_FROM or box.height() < 9:
            side = -1 if blink.eyes == "right" else 1
            painter.fillRect(QRectF(middle - 1 + side * 2.5, box.bottom() + 0.5, 3, 2), QColor(p.blink))
            return
        tab = QRectF(middle - 5.5, box.bottom() - 10.5, 11, 11)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(p.blink, 0.6 if self.muted else 1.0))
        painter.drawRoundedRect(tab, 2.5, 2.5)
        set_font(painter, 9, bold=True)
        painter.setPen(QColor(p.canvas))
        letter = tr("R") if blink.eyes == "right" else tr("L")
        painter.drawText(tab, Qt.AlignmentFlag.AlignCenter, letter)


def _changed(project: Project, selection: Selection, change: Callable[[Blink], Blink]) -> Project:
    """The project with each selected blink changed, which is then the user's own; others make way."""
    mine = [blink for blink in project.blinks.blinks if blink in selection]
    made = [replace(change(blink), own=True) for blink in mine]
    return edits.put_blinks(edits.remove_blinks(project, selection.indices(project)), made) if mine else project


def _place(height: float) -> tuple[float, float]:
    """Where the lids are open, in pixels from the row's top, and how far above that they are shut."""
    base = height - (4.0 if height < 28 else 5.0)
    return base, max(4.0, base - (4.0 if height < 28 else 7.0))


def _middle(blink: Blink) -> float:
    return blink.start_s + blink.length_s / 2


def _apart(blink: Blink, seconds: float) -> float:
    return max(0.0, blink.start_s - seconds, seconds - blink.end_s)


def _peak(blink: Blink) -> tuple[float, float]:
    """From when to when the lids are at their peak, in seconds."""
    rise, rest = EASES[blink.ease]
    moving_s = max(blink.length_s - blink.hold_s, 0.0)
    return blink.start_s + rise * moving_s, blink.start_s + (rise + rest) * moving_s + blink.hold_s


@lru_cache(maxsize=256)
def bump(ease: BlinkEase, hold: float, rough: bool = False) -> tuple[np.ndarray, np.ndarray]:
    """The shape of a blink of length 1 and closure 1, held for a share `hold` of it: phases (K,) and closures (K,).

    As `engine.compose.closure` moves the lids; `rough` ones have fewer points.
    """
    count = 6 if rough else 13
    rise, rest = EASES[ease]
    moving = max(1.0 - hold, 1e-3)
    low, high = rise * moving, (rise + rest) * moving + hold
    phase_K = np.unique(np.r_[np.linspace(0, low, count), np.linspace(high, 1, count)])
    shut_K = closure(BlinkTrack((Blink(0.0, 1.0, ease=ease, hold_s=hold),)), phase_K)[:, 0]
    return phase_K, shut_K
