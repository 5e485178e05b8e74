"""How far the lids are shut in the course of one blink, as a curve."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import theme
from app.i18n import tr
from engine.compose import closure
from engine.document import Blink, BlinkTrack

POINTS = 96


class BlinkCurve(QWidget):
    """Draws what the composer makes of a blink; the whole height is a lid that is shut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blink: Blink | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Course of the blink"))
        self.setToolTip(tr("How far the lids are shut, from the start of the blink to its end"))

    def set_blink(self, blink: Blink) -> None:
        self._blink = blink
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(160, 64)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(p.line))
        painter.setBrush(theme.colour(p.canvas if p.dark else p.field))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        blink = self._blink
        if blink is None:
            return
        room = QRectF(self.rect()).adjusted(10, 10, -10, -10)
        times_s = np.linspace(blink.start_s, blink.end_s, POINTS)
        shut_T = closure(BlinkTrack((blink,)), times_s).max(axis=1)
        curve = QPainterPath(QPointF(room.left(), room.bottom()))
        for i, shut in enumerate(shut_T.tolist()):
            curve.lineTo(room.left() + i / (POINTS - 1) * room.width(), room.bottom() - shut * room.height())
        painter.fillPath(curve, theme.colour(p.blink, 0.22))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(p.blink), 1.5))
        painter.drawPath(curve)
        # Where the lids come to their peak and leave it: what holding moves apart.
        shut = [i for i, value in enumerate(shut_T.tolist()) if value >= float(shut_T.max()) - 1e-3]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(p.handle if p.dark else p.blink))
        for i in {shut[0], shut[-1]}:
            x, y = room.left() + i / (POINTS - 1) * room.width(), room.bottom() - float(shut_T[i]) * room.height()
            painter.drawEllipse(QPointF(x, y), 3, 3)
