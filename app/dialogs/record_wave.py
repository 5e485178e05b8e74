"""The waveform of a recording: live, or still with trim handles, gate line and playhead."""

from __future__ import annotations

from typing import Literal

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import theme
from app.i18n import tr
from app.recorder_line import BIN, FULL

Grip = Literal["start", "end", "gate", "head"]

LIVE_S = 8.0
"""What is seen of a running recording."""
NEAR = 8
"""Pixels within which a handle is taken."""
BEND = 0.4
"""Exponent of the drawn height: the eye sees what the gate decides about, -40 dB, at a sixth of the height."""
LEAST_S = 0.2
"""A trimmed recording is not shorter than a voice has to be."""
PAD = 8


class TakeWave(QWidget):
    """`trimmed(start_s, end_s)` and `gated(db)` while the user drags or presses keys; `play_asked`; `sought(s)`.

    Keys: Left and Right move the playhead (with Shift by 10 ms), Home and End go to the ends, I and O trim there.
    """

    trimmed = Signal(float, float)
    gated = Signal(float)
    sought = Signal(float)
    play_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins_B2 = np.zeros((0, 2), np.float32)
        self._live: np.ndarray | None = None  # grows by doubling
        self._filled = 0
        self.duration_s = 0.0
        self.start_s = 0.0
        self.end_s = 0.0
        self.head_s = 0.0
        self.gain_db = 0.0
        self.gate_db: float | None = None
        self._note = ""
        self._count = 0
        self._grip: Grip | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Waveform"))
        self.setToolTip(
            tr(
                "Drag the amber handles, or press I and O, to trim; drag the dashed line to set the noise gate; "
                "click to listen from there"
            )
        )
        theme.signals.changed.connect(self.update)

    # What is shown

    def show_take(self, bins_B2: np.ndarray, duration_s: float) -> None:
        """A whole recording; trim, gain and gate follow by `set_treatment`."""
        self._live, self._count = None, 0
        self._bins_B2, self.duration_s = bins_B2, duration_s
        self.start_s, self.end_s, self.head_s = 0.0, duration_s, 0.0
        self.update()

    def set_treatment(self, start_s: float, end_s: float, gain_db: float, gate_db: float | None) -> None:
        self.start_s, self.end_s, self.gain_db, self.gate_db = start_s, end_s, gain_db, gate_db
        self.update()

    def show_live(self) -> None:
        """A recording that begins now."""
        self._live, self._filled, self._count = np.zeros((4096, 2), np.float32), 0, 0
        self.duration_s = 0.0
        self.update()

    def add_live(self, bins_B2: np.ndarray) -> None:
        """What has come in since."""
        if self._live is None:
            return
        end = self._filled + len(bins_B2)
        if end > len(self._live):
            self._live = np.concatenate([self._live, np.zeros((max(end, len(self._live)), 2), np.float32)])
        self._live[self._filled : end] = bins_B2
        self._filled = end
        self.duration_s = end * BIN
        self.update()

    def show_count(self, number: int) -> None:
        """Three, two, one; 0 takes the number away."""
        self._count = number
        self.update()

    def show_note(self, text: str) -> None:
        """What to say while there is nothing to draw."""
        self._note = text
        self.update()

    def note(self) -> str:
        return self._note

    def set_head(self, seconds: float) -> None:
        """Moves the playhead without a signal."""
        self.head_s = seconds
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(640, 176)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(240, 96)

    # What the user does

    def _still(self) -> bool:
        return self._live is None and self.duration_s > 0

    def x_of(self, seconds: float) -> float:
        """Pixels from the left edge."""
        return PAD + seconds / max(self.duration_s, 1e-9) * (self.width() - 2 * PAD)

    def _seconds(self, x: float) -> float:
        share = (x - PAD) / max(1, self.width() - 2 * PAD)
        return min(max(share, 0.0), 1.0) * self.duration_s

    def tall(self, size: float) -> float:
        """Pixels above the middle of an amplitude 0 … 1, with gain."""
        return min(1.0, size * 10 ** (self.gain_db / 20)) ** BEND * (self.height() / 2 - PAD)

    def _grip_at(self, at: QPointF) -> Grip:
        if abs(at.x() - self.x_of(self.start_s)) <= NEAR:
            return "start"
        if abs(at.x() - self.x_of(self.end_s)) <= NEAR:
            return "end"
        if self.gate_db is not None:
            off = abs(abs(at.y() - self.height() / 2) - self.tall(10 ** (self.gate_db / 20)))
            if off <= NEAR / 2:
                return "gate"
        return "head"

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._still() and event.button() == Qt.MouseButton.LeftButton:
            self._grip = self._grip_at(event.position())
            self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._grip is not None:
            self._drag(event.position())
        elif self._still():
            shapes = {"gate": Qt.CursorShape.SizeVerCursor, "head": Qt.CursorShape.ArrowCursor}
            self.setCursor(shapes.get(self._grip_at(event.position()), Qt.CursorShape.SizeHorCursor))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802
        self._grip = None

    def _drag(self, at: QPointF) -> None:
        seconds = self._seconds(at.x())
        if self._grip == "start":
            self._trim(seconds, self.end_s)
        elif self._grip == "end":
            self._trim(self.start_s, seconds)
        elif self._grip == "gate":
            share = abs(at.y() - self.height() / 2) / max(1.0, self.height() / 2 - PAD)
            self.gate_db = 20 / BEND * float(np.log10(max(share, 1e-3))) - self.gain_db
            self.gated.emit(self.gate_db)
            self.update()
        else:
            self._seek(seconds)

    def _trim(self, start_s: float, end_s: float) -> None:
        """The handle that was moved gives way to the other one."""
        least = min(LEAST_S, self.duration_s)
        if start_s != self.start_s:
            start_s = min(max(0.0, start_s), max(0.0, self.end_s - least))
        else:
            end_s = max(min(end_s, self.duration_s), self.start_s + least)
        self.start_s, self.end_s = start_s, min(end_s, self.duration_s)
        self.trimmed.emit(self.start_s, self.end_s)
        self.update()

    def _seek(self, seconds: float) -> None:
        self.head_s = min(max(seconds, 0.0), self.duration_s)
        self.sought.emit(self.head_s)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        step = 0.01 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.1
        places: dict[int, float] = {
            Qt.Key.Key_Left: self.head_s - step,
            Qt.Key.Key_Right: self.head_s + step,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: self.duration_s,
        }
        if not self._still():
            super().keyPressEvent(event)
        elif event.key() in places:
            self._seek(places[event.key()])
        elif event.key() == Qt.Key.Key_I:
            self._trim(self.head_s, self.end_s)
        elif event.key() == Qt.Key.Key_O:
            self._trim(self.start_s, self.head_s)
        elif event.key() == Qt.Key.Key_Space:
            self.play_asked.emit()
        else:
            super().keyPressEvent(event)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(p.accent if self.hasFocus() else p.line))
        painter.setBrush(theme.colour(p.canvas))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        if self._count:
            _paint_words(self, painter, str(self._count), 72, p.text)
        elif self._live is not None:
            bins_B2 = self._live[max(0, self._filled - round(LIVE_S / BIN)) : self._filled]
            _paint_bins(self, painter, bins_B2, len(bins_B2) * BIN / LIVE_S, live=True)
        elif self._still():
            _paint_bins(self, painter, self._bins_B2, 1.0, live=False)
            _paint_gate(self, painter)
            _paint_trim(self, painter)
        else:
            _paint_words(self, painter, self._note, theme.FONT_PX, p.muted)


def _paint_words(wave: QWidget, painter: QPainter, text: str, size: int, tint: str) -> None:
    font = QFont(theme.tabular(wave.font()))
    font.setPixelSize(size)
    painter.setFont(font)
    painter.setPen(theme.colour(tint))
    inside = QRectF(wave.rect()).adjusted(3 * PAD, PAD, -3 * PAD, -PAD)
    painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), text)


def _paint_bins(wave: TakeWave, painter: QPainter, bins_B2: np.ndarray, share: float, *, live: bool) -> None:
    columns = max(1, int((wave.width() - 2 * PAD) * share))
    if not len(bins_B2):
        return
    edges = (np.arange(columns) * len(bins_B2) / columns).astype(np.int64)
    low = np.minimum.reduceat(bins_B2[:, 0], edges)
    high = np.maximum.reduceat(bins_B2[:, 1], edges)
    size = np.maximum(np.abs(low), np.abs(high))
    p = theme.palette()
    gain = 1.0 if live else 10 ** (wave.gain_db / 20)
    full = wave.height() / 2 - PAD
    up = np.minimum(1.0, np.maximum(high, 0) * gain) ** BEND * full
    down = np.minimum(1.0, np.maximum(-low, 0) * gain) ** BEND * full
    gate = 0.0 if live or wave.gate_db is None else 10 ** (wave.gate_db / 20)
    hot = size >= FULL
    pressed = ~hot & (size * gain > 1.0)
    shut = ~hot & (size < gate)
    plain = ~(hot | pressed | shut)
    middle = wave.height() / 2
    painter.setPen(theme.colour(p.line))
    painter.drawLine(QLineF(PAD, middle, wave.width() - PAD, middle))
    tints = ((plain, p.bad if live else p.voice), (shut, p.groove), (pressed, p.warn), (hot, p.bad))
    for chosen, tint in tints:
        places = np.flatnonzero(chosen)
        rows = zip(places.tolist(), up[places].tolist(), down[places].tolist(), strict=True)
        lines = [QLineF(PAD + x + 0.5, middle - a - 0.5, PAD + x + 0.5, middle + b + 0.5) for x, a, b in rows]
        painter.setPen(QPen(theme.colour(tint), 1))
        painter.drawLines(lines)


def _paint_gate(wave: TakeWave, painter: QPainter) -> None:
    if wave.gate_db is None:
        return
    pen = QPen(theme.colour(theme.palette().accent, 0.8), 1, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    height = wave.tall(10 ** (wave.gate_db / 20))
    for y in (wave.height() / 2 - height, wave.height() / 2 + height):
        painter.drawLine(QLineF(PAD, round(y) + 0.5, wave.width() - PAD, round(y) + 0.5))


def _paint_trim(wave: TakeWave, painter: QPainter) -> None:
    p = theme.palette()
    left, right, top, bottom = wave.x_of(wave.start_s), wave.x_of(wave.end_s), 1.0, wave.height() - 1.0
    veil = theme.colour(p.canvas, 0.72)
    painter.fillRect(QRectF(PAD, top, left - PAD, bottom - top), veil)
    painter.fillRect(QRectF(right, top, wave.width() - PAD - right, bottom - top), veil)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(p.accent))
    for x, way in ((left, 1), (right, -1)):
        painter.drawRect(QRectF(x - 1, top, 2, bottom - top))
        painter.drawPolygon(QPolygonF([QPointF(x, top), QPointF(x + 9 * way, top), QPointF(x, top + 12)]))
    painter.setBrush(theme.colour(p.text))
    painter.drawRect(QRectF(wave.x_of(wave.head_s) - 0.5, top, 1, bottom - top))
