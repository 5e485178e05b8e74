"""The voice's row: its waveform."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from app import theme
from app.i18n import tr
from app.peaks import Peaks
from app.views.timeline_axis import TimeAxis
from app.views.timeline_lanes import Lane, Word, columns_image, hint, line


class VoiceLane(Lane):
    """Draws what of the voice is in sight, from the level of its peaks that fits."""

    share = 2.4
    least = 40

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Voice")
        self.tip = tr("What is heard: the chosen take with its trim, gain and gate")
        self.peaks: Peaks | None = None
        self.take = ""
        self.waiting = False

    @property
    def info(self) -> tuple[Word, ...]:
        return (Word(self.take),)

    def show_peaks(self, peaks: Peaks | None, waiting: bool = False) -> None:
        """Shows another waveform; `waiting`: it is on its way."""
        self.peaks, self.waiting = peaks, waiting
        self.refresh()

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        p = theme.palette()
        line(painter, min(width, axis.x(axis.duration_s)), height / 2, p.line)
        if self.peaks is None:
            if self.waiting:
                hint(painter, QRectF(0, 0, width, height), tr("Drawing the waveform …"))
            return
        columns, rows = math.ceil(width * ratio), math.ceil(height * ratio)
        low_W, high_W = self.peaks.columns(axis.start_s, 1 / axis.scale / ratio, columns)
        middle, reach = rows / 2, rows / 2 - 3 * ratio
        half = np.float32(0.5 * ratio)  # silence is a thin line, too
        image = columns_image(middle - high_W * reach - half, middle - low_W * reach + half, rows, QColor(p.voice))
        image.setDevicePixelRatio(ratio)
        painter.drawImage(QPointF(0, 0), image)
