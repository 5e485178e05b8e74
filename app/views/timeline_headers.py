"""The names of the timeline's rows, on their left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app import theme
from app.i18n import tr
from app.views.timeline_lanes import Lane
from app.widgets.elided_label import plain_tip

WIDTH = 176
"""Pixels across."""
GAP = 2 * theme.STEP


class Headers(QWidget):
    """Name and small print of each row, at the row's own height."""

    def __init__(self, lanes: Sequence[Lane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lanes = tuple(lanes)
        self.note = ""
        self._calm = False
        self.nothing = True
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(tr("Rows of the timeline"))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(WIDTH, 200)

    def set_note(self, note: str, *, calm: bool = False) -> None:
        """A word at the ruler's height, as a warning unless `calm`; "" for none."""
        if note != self.note:
            self.note, self._calm = note, calm
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """Draws all of it: it changes rarely."""
        p = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(p.window))
        name_font, small = QFont(self.font()), QFont(theme.tabular(self.font()))
        name_font.setPixelSize(12)
        name_font.setWeight(QFont.Weight.DemiBold)
        small.setPixelSize(11)
        top = self.lanes[0].rect.top()
        if self.note:
            painter.setFont(small)
            painter.setPen(QColor(p.muted if self._calm else p.warn))
            painter.drawText(QRectF(GAP, 0, WIDTH - GAP, top), Qt.AlignmentFlag.AlignVCenter, self.note)
        painter.fillRect(QRectF(0, top - 1, WIDTH, 1), QColor(p.line))
        for lane in self.lanes:
            self._draw_row(painter, lane, name_font, small)
        painter.fillRect(QRectF(WIDTH - 1, 0, 1, self.height()), QColor(p.line))
        painter.end()

    def _draw_row(self, painter: QPainter, lane: Lane, name_font: QFont, small: QFont) -> None:
        p, rect = theme.palette(), lane.rect
        painter.fillRect(QRectF(0, rect.bottom() - 1, WIDTH, 1), QColor(p.line))
        two_lines = rect.height() >= 38
        middle = rect.center().y()
        painter.setFont(name_font)
        painter.setPen(QColor(p.disabled if self.nothing else p.text))
        name_y = middle - 4 if two_lines else middle + 4
        painter.drawText(QPointF(GAP, name_y), lane.name)
        x = GAP if two_lines else GAP + QFontMetricsF(name_font).horizontalAdvance(lane.name) + theme.STEP
        y = middle + 12 if two_lines else middle + 4
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        for word in lane.info:
            room = WIDTH - x - 6
            if room < 12:
                break
            text = metrics.elidedText(word.text, Qt.TextElideMode.ElideRight, room)
            painter.setPen(QColor(word.colour or p.muted))
            painter.drawText(QPointF(x, y), text)
            x += metrics.horizontalAdvance(text) + 7

    def event(self, event: QEvent) -> bool:
        """Explains the row under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            y = event.pos().y()
            lane = next((lane for lane in self.lanes if lane.rect.top() <= y < lane.rect.bottom()), None)
            words = " · ".join(word.text for word in lane.info) if lane else ""
            QToolTip.showText(event.globalPos(), plain_tip(f"{lane.tip}\n{words}".strip()) if lane else self.note, self)
            return True
        return super().event(event)
