"""Rows of the timeline that show the motion: mouth, blinks, head, and which frames are rendered.

Shape letters: T frames, N blinks, W columns.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app import theme
from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_lanes import Curve, Lane, Look, Word, columns_image, line, polygon
from engine.compose import HOLD, RISE
from engine.document import FPS, Blink

STABLE = (27, 28, 29, 30, 36, 39, 42, 45)
"""Landmarks of the bridge of the nose and the corners of the eyes: they move with the head, not with speech."""
TICKS_BELOW = 5.0
"""Pixels; a narrower blink is a tick."""


def eye_distances(landmarks_TPD: np.ndarray) -> np.ndarray:
    """(T,) from outer eye corner to outer eye corner, in pixels."""
    return np.maximum(np.linalg.norm(landmarks_TPD[:, 45] - landmarks_TPD[:, 36], axis=1), 1e-6)


def mouth_curves(landmarks_TPD: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Lip opening (62 to 66) and width of the inner lips (60 to 64), both (T,) in eye distances."""
    unit_T = eye_distances(landmarks_TPD)
    opening_T = np.linalg.norm(landmarks_TPD[:, 66] - landmarks_TPD[:, 62], axis=1) / unit_T
    width_T = np.linalg.norm(landmarks_TPD[:, 64] - landmarks_TPD[:, 60], axis=1) / unit_T
    return opening_T, width_T


def head_curves(landmarks_TPD: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """How far the head is from its usual place: right and down in eye distances, tilt in degrees; each (T,).

    These are movements in the picture, not the angles of a head in space.
    """
    centre_TD = landmarks_TPD[:, STABLE].mean(1)
    centre_TD = (centre_TD - np.median(centre_TD, axis=0)) / np.median(eye_distances(landmarks_TPD))
    eyes_TD = landmarks_TPD[:, 45] - landmarks_TPD[:, 36]
    tilt_T = np.degrees(np.unwrap(np.arctan2(eyes_TD[:, 1], eyes_TD[:, 0])))
    return centre_TD[:, 0], centre_TD[:, 1], tilt_T - np.median(tilt_T)


def mouth_lines(landmarks_TPD: np.ndarray) -> tuple[Curve, ...]:
    """Opening and width, each between limits that suit it."""
    opening_T, width_T = mouth_curves(landmarks_TPD)
    usual = float(np.median(width_T))
    reach = max(0.15, float(np.abs(width_T - usual).max()) * 1.1)
    most = max(0.2, float(opening_T.max()) * 1.05)
    return Curve(opening_T, 0.0, most), Curve(width_T, usual - reach, usual + reach)


def head_lines(landmarks_TPD: np.ndarray) -> tuple[Curve, ...]:
    """Sideways, up and down, and tilt; both shifts on one scale."""
    right_T, down_T, tilt_T = head_curves(landmarks_TPD)
    shift = max(0.05, float(max(np.abs(right_T).max(), np.abs(down_T).max())) * 1.1)
    tilt = max(2.0, float(np.abs(tilt_T).max()) * 1.1)
    # Down is down in the row too.
    return Curve(right_T, -shift, shift), Curve(-down_T, -shift, shift), Curve(tilt_T, -tilt, tilt)


class MouthLane(Lane):
    """Lip opening as a filled curve, width of the mouth as a line."""

    share = 2.0
    least = 34

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Mouth")
        self.tip = tr("Opening and width of the inner lips, in eye distances")
        self._opening: Curve | None = None
        self._width: Curve | None = None

    @property
    def info(self) -> tuple[Word, ...]:
        p = theme.palette()
        return (Word(tr("opening"), p.mouth), Word(tr("width"), p.keys)) if self._opening else ()

    def show_curves(self, curves: tuple[Curve, ...]) -> None:
        """Shows what `mouth_lines` made, or nothing."""
        self._opening, self._width = curves or (None, None)
        self.refresh()

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        if self._opening is None or self._width is None:
            return
        p = theme.palette()
        self._opening.draw(painter, axis, width, height, ratio, Look(p.mouth, 1.5, fill=0.28))
        self._width.draw(painter, axis, width, height, ratio, Look(p.keys, 1.1))


class HeadLane(Lane):
    """Three lines round the middle of the row."""

    share = 1.7
    least = 32

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Head")
        self.tip = tr("Movement in the picture: sideways and up or down in eye distances, tilt in degrees")
        self._curves: tuple[Curve, ...] = ()

    @property
    def info(self) -> tuple[Word, ...]:
        colours = theme.palette().head
        words = (tr("sideways"), tr("up, down"), tr("tilt"))
        return tuple(map(Word, words, colours)) if self._curves else ()

    def show_curves(self, curves: tuple[Curve, ...]) -> None:
        """Shows what `head_lines` made, or nothing."""
        self._curves = curves
        self.refresh()

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        if not self._curves:
            return
        p = theme.palette()
        line(painter, min(width, axis.x(axis.duration_s)), round(height / 2) + 0.5, p.line)
        for curve, colour in zip(self._curves, p.head, strict=True):
            curve.draw(painter, axis, width, height, ratio, Look(colour, 1.3))


class BlinkLane(Lane):
    """A bump for every blink: the user's own are filled, generated ones outlined."""

    share = 1.4
    least = 32

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Blinks")
        self.tip = tr("Blinks: yours are filled, generated ones outlined. Click selects, Delete removes.")
        self.blinks: tuple[Blink, ...] = ()
        self.selected: int | None = None
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

    def show_blinks(self, blinks: Sequence[Blink], selected: int | None, duration_s: float) -> None:
        """Shows blinks in order of time, and which of them is selected."""
        blinks = tuple(blinks)
        if (blinks, selected, duration_s / 60) == (self.blinks, self.selected, self._minutes):
            return
        self.blinks, self.selected, self._minutes = blinks, selected, duration_s / 60
        self._starts = [blink.start_s for blink in blinks]
        self._middles_N = np.array([blink.start_s + blink.length_s / 2 for blink in blinks])
        self._own_N = np.array([blink.own for blink in blinks], bool)
        self._longest_s = max((blink.length_s for blink in blinks), default=0.0)
        self.refresh()

    def at(self, seconds: float, slack_s: float) -> int | None:
        """The blink nearest to `seconds`, at most `slack_s` away from it."""
        near = self._between(seconds - slack_s, seconds + slack_s)
        return min(near, key=lambda i: abs(self._middles_N[i] - seconds), default=None)

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
        if self.selected is not None and self.selected in visible:
            blink = self.blinks[self.selected]
            left, right = axis.x(blink.start_s), axis.x(blink.end_s)
            pen = QPen(QColor(theme.palette().text), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
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


class FramesLane(Lane):
    """A bar under every frame that is rendered."""

    share = 0.0
    least = 20

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Frames")
        self.tip = tr("Frames that are rendered already and play at once")
        self._cached_T = np.zeros(0, bool)

    @property
    def info(self) -> tuple[Word, ...]:
        count, total = int(self._cached_T.sum()), len(self._cached_T)
        return (Word(tr("{n} of {total}").format(n=count, total=total)),) if total else ()

    def show_cached(self, cached_T: np.ndarray) -> None:
        """(T,) bool, whether each frame is rendered."""
        if not np.array_equal(cached_T, self._cached_T):
            self._cached_T = np.array(cached_T, bool)
            self.refresh()

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        if not len(self._cached_T):
            return
        columns = math.ceil(width * ratio)
        edges = np.clip((axis.start_s + np.arange(columns + 1) / axis.scale / ratio) * FPS, 0, len(self._cached_T))
        done = np.interp(edges, np.arange(len(self._cached_T) + 1), np.r_[0, np.cumsum(self._cached_T)])
        # A single row of pixels, each as opaque as the share of its frames that is rendered.
        share_W = np.diff(done) / np.maximum(np.diff(edges), 1e-9)
        image = columns_image(np.zeros(columns), share_W, 1, QColor(theme.palette().good))
        painter.drawImage(QRectF(0, round(height / 2) - 2, columns / ratio, 3), image, QRectF(0, 0, columns, 1))
