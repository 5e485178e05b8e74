"""The timeline's picture: ruler, rows, range and playhead on one time axis, and what the mouse does to them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app import theme
from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_grips import Grip
from app.views.timeline_lanes import Lane, hint
from app.views.timeline_ruler import ticks
from engine.document import FPS

RULER = 28
"""Height of the ruler."""
NEAR = 5.0
"""Pixels within which the pointer takes hold of an edge."""
LEAST_RANGE = 2
"""Frames between in and out at least."""


def to_frame(seconds: float) -> float:
    """The nearest beginning of a frame."""
    return round(seconds * FPS) / FPS


class Canvas(QWidget):
    """Draws the rows and turns the mouse into signals; it changes nothing itself.

    `sought(seconds, scrub)`; `ranged(in_s, out_s, key)`: edges are dragged, all with one `key` belong together;
    `picked(grip or None)`: a thing is clicked, or nothing.
    """

    sought = Signal(float, bool)
    ranged = Signal(float, float, str)
    picked = Signal(object)

    def __init__(self, axis: TimeAxis, lanes: Sequence[Lane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis, self.lanes = axis, tuple(lanes)
        self.range_s: tuple[float, float] | None = None
        self.playhead_s = 0.0
        self.nothing = True
        self.dragging = ""
        self._fixed_s = 0.0
        self._pan_s = 0.0
        self._hover: float | None = None
        self._keys = itertools.count()
        self._key = ""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Timeline"))
        axis.changed.connect(self.update)

    # Layout

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Shares the height among the rows."""
        free = self.height() - RULER - sum(lane.least for lane in self.lanes)
        shares = sum(lane.share for lane in self.lanes)
        top = float(RULER)
        for lane in self.lanes:
            height = max(12.0, float(round(lane.least + free * lane.share / shares)))
            lane.rect = QRectF(0, top, self.width(), height)
            top += height
        self.axis.set_width(self.width())
        super().resizeEvent(event)

    # Painting

    def set_playhead(self, seconds: float) -> None:
        """Moves the playhead; only where it was and where it is is painted again."""
        before, self.playhead_s = self.playhead_s, seconds
        old, new = self._strip(before), self._strip(seconds)
        if old != new:
            self.update(old)
            self.update(new)

    def _strip(self, seconds: float) -> QRect:
        return QRect(round(self.axis.x(seconds)) - 8, 0, 17, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Copies rows that are drawn already, and lays range and playhead over them."""
        painter = QPainter(self)
        part = QRectF(event.rect())
        ratio = self.devicePixelRatioF()
        if part.top() < RULER:
            self._draw_ruler(painter, part)
        for lane in () if self.nothing else self.lanes:
            inside = lane.rect & part
            if not inside.isEmpty():
                source = inside.translated(-lane.rect.topLeft())
                source = QRectF(source.topLeft() * ratio, source.size() * ratio)
                painter.drawPixmap(inside, lane.pixmap(self.axis, ratio), source)
        below = RULER if self.nothing else self.lanes[-1].rect.bottom()
        painter.fillRect(QRectF(0, below, self.width(), self.height() - below) & part, QColor(theme.palette().canvas))
        if self.nothing:
            self._draw_invitation(painter)
        else:
            self._draw_range(painter)
            self._draw_hover(painter)
            self._draw_playhead(painter)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.palette().accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _draw_ruler(self, painter: QPainter, part: QRectF) -> None:
        p, axis = theme.palette(), self.axis
        painter.fillRect(QRectF(part.left(), 0, part.width(), RULER), QColor(p.window))
        font = theme.tabular(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        # A label reaches to the right of its tick.
        for seconds, text in ticks(axis.seconds(part.left() - 100), axis.seconds(part.right()), axis.scale):
            x = round(axis.x(seconds))
            if seconds > axis.duration_s + 1e-6 and not self.nothing:
                break
            painter.fillRect(
                QRectF(x, RULER - (14 if text else 6), 1, 14 if text else 6), QColor(p.edge if text else p.groove)
            )
            if text:
                painter.setPen(QColor(p.muted))
                painter.drawText(QPointF(x + 5, RULER - 8), text)
        painter.fillRect(QRectF(part.left(), RULER - 1, part.width(), 1), QColor(p.line))

    def _draw_invitation(self, painter: QPainter) -> None:
        middle = QPointF(self.width() / 2, (self.height() + RULER) / 2)
        place = QRectF(middle.x() - 16, middle.y() - 36, 32, 32).toRect()
        theme.icon("microphone", theme.palette().muted).paint(painter, place)
        hint(painter, QRectF(0, middle.y(), self.width(), 32), tr("Drop a voice here or record one"))

    def _draw_range(self, painter: QPainter) -> None:
        if self.range_s is None:
            return
        p = theme.palette()
        left, right = (self.axis.x(seconds) for seconds in self.range_s)
        end = self.axis.x(self.axis.duration_s)
        shade = theme.colour(p.window, 0.55)
        height = self.height() - RULER
        painter.fillRect(QRectF(0, RULER, left, height), shade)
        painter.fillRect(QRectF(right, RULER, max(0.0, end - right), height), shade)
        painter.fillRect(QRectF(left, RULER, right - left, height), theme.colour(p.accent, 0.05))
        painter.fillRect(QRectF(left, RULER - 4, right - left, 3), QColor(p.accent))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(p.accent))
        for x, way in ((left, 1), (right, -1)):
            painter.fillRect(QRectF(round(x) - 0.5, RULER - 4, 1.5, height), QColor(p.accent))
            painter.drawPolygon(
                QPolygonF([QPointF(x, RULER - 4), QPointF(x + 8 * way, RULER - 4), QPointF(x, RULER - 14)])
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _draw_hover(self, painter: QPainter) -> None:
        if self._hover is None or self.dragging:
            return
        p = theme.palette()
        painter.fillRect(QRectF(round(self._hover), RULER, 1, self.height()), theme.colour(p.text, 0.22))

    def _draw_playhead(self, painter: QPainter) -> None:
        x = round(self.axis.x(self.playhead_s))
        if not -8 <= x <= self.width() + 8:
            return
        p = theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(p.text))
        points = ((-6, 4), (6, 4), (6, 12), (0, 18), (-6, 12))
        painter.drawPolygon(QPolygonF([QPointF(x + 0.5 + a, b) for a, b in points]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.fillRect(QRectF(x, 16, 1.5, self.height()), QColor(p.text))

    # The mouse

    def lane_at(self, y: float) -> Lane | None:
        return next((lane for lane in self.lanes if lane.rect.top() <= y < lane.rect.bottom()), None)

    def edge_at(self, x: float) -> str:
        """Which edge of the range the pointer can take hold of: "in", "out" or none ("")."""
        if self.range_s is None:
            return ""
        apart = {name: abs(self.axis.x(at) - x) for name, at in zip(("in", "out"), self.range_s, strict=True)}
        nearest = min(apart, key=lambda name: apart[name])
        return nearest if apart[nearest] <= NEAR else ""

    def grip_at(self, x: float, y: float) -> Grip | None:
        """What the pointer can take hold of."""
        lane = self.lane_at(y)
        return None if lane is None else lane.grip_at(x, y - lane.rect.top(), self.axis)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Takes hold of an edge or a blink, or puts the playhead here."""
        x, y = event.position().x(), event.position().y()
        if event.button() == Qt.MouseButton.MiddleButton:
            self.dragging, self._pan_s = "pan", self.axis.seconds(x)
            return
        if event.button() != Qt.MouseButton.LeftButton or self.nothing:
            return
        edge, grip = self.edge_at(x), self.grip_at(x, y)
        self._key = f"range {next(self._keys)}"
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.dragging, self._fixed_s = "range", to_frame(self._seconds(x))
        elif edge and self.range_s:
            self.dragging, self._fixed_s = "range", self.range_s[1 if edge == "in" else 0]
        elif grip is not None:
            self.picked.emit(grip)
        else:
            self.dragging = "playhead"
            self.picked.emit(None)
            self.sought.emit(self._seconds(x), True)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drags what was taken hold of, or shows by the cursor what can be."""
        x, y = event.position().x(), event.position().y()
        if not self.dragging:
            self._show_what_can_be_dragged(x, y)
            return
        if self.dragging == "pan":
            self.axis.scroll_to(self._pan_s - x / self.axis.scale)
            return
        if not 0 <= x <= self.width():  # dragged over the edge: the view goes along
            self.axis.scroll_to(self.axis.start_s + (x - min(max(x, 0), self.width())) / self.axis.scale)
        if self.dragging == "playhead":
            self.sought.emit(self._seconds(x), True)
        else:
            self._drag_range(to_frame(self._seconds(x)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802, ARG002
        """Lets go."""
        self.dragging = ""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802, ARG002
        """Takes the pointer's line away."""
        self._set_hover(None)

    def _seconds(self, x: float) -> float:
        return min(max(self.axis.seconds(x), 0.0), self.axis.duration_s)

    def _drag_range(self, moving_s: float) -> None:
        low, high = sorted((self._fixed_s, moving_s))
        if high - low < LEAST_RANGE / FPS - 1e-9:
            return
        self.ranged.emit(low, min(high, self.axis.duration_s), self._key)

    def _show_what_can_be_dragged(self, x: float, y: float) -> None:
        near_playhead = y < RULER and abs(self.axis.x(self.playhead_s) - x) <= 7
        if self.edge_at(x) or near_playhead:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
        elif self.grip_at(x, y) is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        self._set_hover(x)

    def _set_hover(self, x: float | None) -> None:
        for place in (self._hover, x):
            if place is not None:
                self.update(round(place) - 1, RULER, 3, self.height())
        self._hover = x

    # Other events

    def event(self, event: QEvent) -> bool:
        """Says what lies under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.nothing:
            lane = self.lane_at(event.pos().y())
            time = theme.timecode(self._seconds(event.pos().x()))
            tip = lane.tip if lane else tr("Drag to move the playhead, Shift and drag to set in and out")
            QToolTip.showText(event.globalPos(), f"{time}\n{tip}", self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Shows the focus ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hides the focus ring."""
        super().focusOutEvent(event)
        self.update()
