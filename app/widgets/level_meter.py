"""How loud it is: a bar with a line that stays at the loudest for a moment, on a scale of dB."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import direction, theme
from app.i18n import number, tr

FLOOR_DB = -60.0
WARN_DB = -12.0
"""From here on the bar warns: speech that is recorded well peaks about here."""
HOT_DB = -3.0
FALL_DB_S = 24.0
"""How fast the bar falls, dB a second: as the meters of studios do (IEC 60268-18: 20 dB in 1.7 s, rounded up)."""
HOLD_S = 1.5
TICKS_DB = (-48, -36, -24, -12, -6, 0)


def to_db(peak: float) -> float:
    """Level of a peak 0 … 1 in dB of full scale, not below the meter's floor."""
    return max(FLOOR_DB, 20 * math.log10(peak)) if peak > 0 else FLOOR_DB


class _Channel:
    """Level and held peak of one channel, in dB; they fall with time."""

    def __init__(self) -> None:
        self.level = self.peak = FLOOR_DB
        self.peak_at = 0.0

    def feed(self, db: float, now: float) -> None:
        self.level = max(self.level, db)
        if db >= self.peak:
            self.peak, self.peak_at = db, now

    def fall(self, passed_s: float, now: float) -> None:
        self.level = max(FLOOR_DB, self.level - FALL_DB_S * passed_s)
        if now - self.peak_at > HOLD_S:
            self.peak = max(self.level, self.peak - FALL_DB_S * passed_s)


class LevelMeter(QWidget):
    """Feed it peaks 0 … 1 of each channel (`feed`); it falls by itself. `clipped()` says whether full scale was met."""

    def __init__(
        self,
        channels: int = 1,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
        *,
        scale: bool = True,
    ) -> None:
        super().__init__(parent)
        self._channels = [_Channel() for _ in range(channels)]
        self._flat = orientation == Qt.Orientation.Horizontal
        self._scale = scale
        self._clipped = False
        self._last = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(33)
        self._timer.timeout.connect(self._fall)
        direction.rightwards(self)
        free, fixed = QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        self.setSizePolicy(free if self._flat else fixed, fixed if self._flat else free)
        self.setAccessibleName(tr("Level"))
        self.setToolTip(tr("How loud it is, in dB below full scale; speech should peak between −12 and −3"))

    def feed(self, *peaks: float) -> None:
        """The loudest sample since the last call, 0 … 1, of each channel; one value does for all."""
        now = time.monotonic()
        if not self._timer.isActive():
            self._last = now
            self._timer.start()
        for i, channel in enumerate(self._channels):
            peak = peaks[min(i, len(peaks) - 1)]
            self._clipped = self._clipped or peak >= 0.999
            channel.feed(to_db(peak), now)
        self.update()

    def clipped(self) -> bool:
        return self._clipped

    def reset(self) -> None:
        """Silence, nothing held, not clipped."""
        self._channels = [_Channel() for _ in self._channels]
        self._clipped = False
        self._timer.stop()
        self.update()

    def _fall(self) -> None:
        now = time.monotonic()
        passed, self._last = now - self._last, now
        for channel in self._channels:
            channel.fall(passed, now)
        if all(channel.peak <= FLOOR_DB for channel in self._channels):
            self._timer.stop()  # at rest: an idle window draws nothing
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self._timer.stop()
        super().hideEvent(event)

    def sizeHint(self) -> QSize:  # noqa: N802
        across = len(self._channels) * 6 + (len(self._channels) - 1) * 2 + (16 if self._scale else 0)
        return QSize(200, across) if self._flat else QSize(across + (8 if self._scale else 0), 120)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        hint = self.sizeHint()
        return QSize(80, hint.height()) if self._flat else QSize(hint.width(), 60)

    def _bar(self, index: int, low_db: float, high_db: float) -> QRectF:
        """A piece of one channel's bar."""
        long = self.width() if self._flat else self.height()
        a, b = ((db - FLOOR_DB) / -FLOOR_DB * long for db in (low_db, high_db))
        across = index * 8
        return QRectF(a, across, b - a, 6) if self._flat else QRectF(across, long - b, 6, b - a)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        p = theme.palette()
        painter = QPainter(self)
        fine, loud, hot = p.meter
        zones = ((FLOOR_DB, WARN_DB, fine), (WARN_DB, HOT_DB, loud), (HOT_DB, 0.0, hot))
        for i, channel in enumerate(self._channels):
            painter.fillRect(self._bar(i, FLOOR_DB, 0.0), theme.colour(p.raised))
            for low, high, tint in zones:
                painter.fillRect(self._bar(i, low, high), theme.colour(tint, 0.16))
                if channel.level > low:
                    painter.fillRect(self._bar(i, low, min(high, channel.level)), theme.colour(tint))
            if channel.peak > FLOOR_DB:
                tint = hot if channel.peak >= HOT_DB else p.text
                painter.fillRect(self._bar(i, channel.peak - 0.6, channel.peak), theme.colour(tint))
        if self._scale:
            self._paint_scale(painter)

    def _paint_scale(self, painter: QPainter) -> None:
        font = theme.tabular(self.font())
        font.setPixelSize(10)
        painter.setFont(font)
        painter.setPen(theme.colour(theme.palette().muted))
        long, across = self.width() if self._flat else self.height(), len(self._channels) * 8
        need = 28 if self._flat else 14
        free = float(long) + need  # from the loud end on: where two numbers would touch, the quieter is left out
        for db in reversed(TICKS_DB):
            place = (db - FLOOR_DB) / -FLOOR_DB * long
            place = min(place, long - (4 if self._flat else 6))
            if place > free - need:
                continue
            free = place
            box = QRectF(place - 16, across, 32, 14) if self._flat else QRectF(across, long - place - 7, 24, 14)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number(db))
