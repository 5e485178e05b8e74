"""The names of the timeline's rows, on their left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app import theme
from app.i18n import joined, tr
from app.views.timeline_lanes import Lane
from app.widgets.elided_label import plain_tip

WIDTH = 176
"""Pixels across."""
GAP = 2 * theme.STEP
TWO_LINES = 32
"""Pixels of a row from which on its small print stands below its name."""
BUTTON = 16.0
"""Pixels of the switch that mutes, both ways."""


class Headers(QWidget):
    """Name and small print of each row, at the row's own height.

    `toggled(name)`: a row is to be opened wide, or no more; `mute_toggled`: the switch of the blinks was clicked.
    All of it can be done from the timeline's context menu, too. `wide`: names of the rows that are opened wide.
    """

    toggled = Signal(str)
    mute_toggled = Signal()

    def __init__(self, lanes: Sequence[Lane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lanes = tuple(lanes)
        self.note = ""
        self._calm = False
        self.nothing = True
        self.muted = False
        self.wide: frozenset[str] = frozenset()
        self._hover: Lane | None = None
        self._on_mute = False
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Rows of the timeline"))
        self.setAccessibleDescription(tr("The context menu of the timeline opens rows wide and mutes blinks"))

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(WIDTH, 200)

    def set_note(self, note: str, *, calm: bool = False) -> None:
        """A word at the ruler's height, as a warning unless `calm`; "" for none."""
        if (note, calm) != (self.note, self._calm):
            self.note, self._calm = note, calm
            self.update()

    def mute_place(self) -> QRectF:
        """Where the switch is that mutes all blinks; empty where there is no row of them."""
        blinks = next((lane for lane in self.lanes if lane.kind == "blink"), None)
        if blinks is None:
            return QRectF()
        return QRectF(WIDTH - BUTTON - theme.STEP, round(_middle(blinks) - BUTTON / 2), BUTTON, BUTTON)

    # Painting

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
        if not self.nothing:
            self._draw_mute(painter, small)
        painter.fillRect(QRectF(WIDTH - 1, 0, 1, self.height()), QColor(p.line))
        painter.end()

    def _draw_row(self, painter: QPainter, lane: Lane, name_font: QFont, small: QFont) -> None:
        p, rect = theme.palette(), lane.rect
        hovered = lane is self._hover and not self.nothing
        if hovered:
            painter.fillRect(QRectF(0, rect.top(), WIDTH, rect.height() - 1), QColor(p.hover))
        painter.fillRect(QRectF(0, rect.bottom() - 1, WIDTH, 1), QColor(p.line))
        two_lines = rect.height() >= TWO_LINES
        middle = _middle(lane)
        if hovered or lane.name in self.wide:
            self._draw_arrow(painter, middle, wide=lane.name in self.wide)
        painter.setFont(name_font)
        painter.setPen(QColor(p.disabled if self.nothing else p.text))
        name_y = middle - 4 if two_lines else middle + 4
        painter.drawText(QPointF(GAP, name_y), lane.name)
        x = GAP if two_lines else GAP + QFontMetricsF(name_font).horizontalAdvance(lane.name) + theme.STEP
        y = middle + 12 if two_lines else middle + 4
        painter.setFont(small)
        metrics = QFontMetricsF(small)
        end = self.mute_place().left() - 4 if lane.kind == "blink" else WIDTH - 6
        for place, word in enumerate(lane.info):
            room = end - x
            if room < 12 or (place and metrics.horizontalAdvance(word.text) > room):
                break  # half a word says nothing; all of them stand in the tooltip
            text = metrics.elidedText(word.text, Qt.TextElideMode.ElideRight, room)
            painter.setPen(QColor(word.colour or p.muted))
            painter.drawText(QPointF(x, y), text)
            x += metrics.horizontalAdvance(text) + 7

    @staticmethod
    def _draw_arrow(painter: QPainter, middle: float, *, wide: bool) -> None:
        """To the right, or downwards where the row is wide."""
        points = ((5, -2), (11, -2), (8, 2)) if wide else ((6, -3), (10, 0), (6, 3))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette().muted))
        painter.drawPolygon(QPolygonF([QPointF(x, middle + y) for x, y in points]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _draw_mute(self, painter: QPainter, font: QFont) -> None:
        p, place = theme.palette(), self.mute_place()
        if place.isEmpty():
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(p.accent if self.muted else p.edge), 1))
        painter.setBrush(QColor(p.accent_fill) if self.muted else QColor(p.raised if self._on_mute else p.field))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(font)
        painter.setPen(QColor(p.on_accent if self.muted else p.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tr("M"))

    # Events

    def lane_at(self, y: float) -> Lane | None:
        return next((lane for lane in self.lanes if lane.rect.top() <= y < lane.rect.bottom()), None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Shows what can be clicked."""
        lane = None if self.nothing else self.lane_at(event.position().y())
        on_mute = not self.nothing and self.mute_place().contains(event.position())
        if (lane, on_mute) != (self._hover, self._on_mute):
            self._hover, self._on_mute = lane, on_mute
            self.update()
        if lane is None:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802, ARG002
        """Shows nothing as hovered any more."""
        self._hover, self._on_mute = None, False
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Opens the row wide or closes it, or mutes the blinks."""
        if event.button() != Qt.MouseButton.LeftButton or self.nothing:
            return
        lane = self.lane_at(event.position().y())
        if self.mute_place().contains(event.position()):
            self.mute_toggled.emit()
        elif lane is not None:
            self.toggled.emit(lane.name)

    def tip_at(self, x: float, y: float) -> str:
        """What is told of a place."""
        lane = self.lane_at(y)
        if lane is None:
            return self.note
        if self.mute_place().contains(QPointF(x, y)) and not self.nothing:
            return tr("All blinks are shown again") if self.muted else tr("Mute all blinks: they are kept, not seen")
        words = joined(word.full or word.text for word in lane.info)
        click = tr("Click makes the row low again") if lane.name in self.wide else tr("Click opens the row wide")
        return "\n".join(filter(None, (lane.tip, words, click)))

    def event(self, event: QEvent) -> bool:
        """Explains the row under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos().x(), event.pos().y())), self)
            return True
        return super().event(event)


def _middle(lane: Lane) -> float:
    """Where a row's name stands: in its middle, of a wide row at its top."""
    return min(lane.rect.center().y(), lane.rect.top() + 24)
