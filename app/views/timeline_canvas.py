"""The timeline's picture: ruler, rows, range and playhead on one time axis."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
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
from app.views.timeline_lanes import Lane
from app.views.timeline_overlay import Readout, draw_drag, draw_invitation
from app.views.timeline_ruler import RULER, Ruler
from app.widgets.elided_label import plain_tip

if TYPE_CHECKING:
    from app.views.timeline_mouse import TimelineMouse

NEAR = 5.0
"""Pixels within which the pointer takes hold of an edge."""
LOW, TALL = 18, 132
"""Pixels of a row at least, and of one that is opened wide."""


def row_heights(lanes: Sequence[Lane], wide: frozenset[str], room: float) -> list[float]:
    """How high each row is: none lower than LOW, those opened wide (by name) first, the rest by what they ask for."""
    heights = [float(LOW)] * len(lanes)
    left = max(0.0, room - sum(heights))
    opened = [place for place, lane in enumerate(lanes) if lane.name in wide]
    for place in opened:
        heights[place] += min(TALL - LOW, left / len(opened))
    left = max(0.0, room - sum(heights))
    asked = [max(0, lane.least - LOW) if lane.name not in wide else 0 for lane in lanes]
    given = min(1.0, left / sum(asked)) if sum(asked) else 0.0
    heights = [height + given * more for height, more in zip(heights, asked, strict=True)]
    left = max(0.0, room - sum(heights))
    shares = sum(lane.share for lane in lanes) or 1.0
    return [height + left * lane.share / shares for height, lane in zip(heights, lanes, strict=True)]


class Canvas(QWidget):
    """Draws the ruler and the rows; `mouse` is told what the pointer does. It changes nothing itself.

    `wide`: names of the rows that are opened wide; `range_s`: in and out; `nothing`: there is no video yet.
    """

    def __init__(self, axis: TimeAxis, lanes: Sequence[Lane], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.axis, self.lanes, self.ruler = axis, tuple(lanes), Ruler()
        self.mouse: TimelineMouse | None = None
        self.wide: frozenset[str] = frozenset()
        self.range_s: tuple[float, float] | None = None
        self.playhead_s = 0.0
        self.nothing = True
        self.dragging = ""
        self._hover: float | None = None
        self.readout: Readout | None = None
        self.snapped_s: float | None = None
        self.band: QRectF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Timeline"))
        axis.changed.connect(self.update)

    # Layout

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Shares the height among the rows."""
        self._lay_out()
        self.axis.set_width(self.width())
        super().resizeEvent(event)

    def set_wide(self, name: str, wide: bool) -> None:
        """Opens a row wide, or makes it as high as the others again."""
        self.wide = self.wide | {name} if wide else self.wide - {name}
        self._lay_out()
        self.update()

    def _lay_out(self) -> None:
        self.ruler.rect = QRectF(0, 0, self.width(), RULER)
        bottom = float(RULER)
        for lane, height in zip(self.lanes, row_heights(self.lanes, self.wide, self.height() - RULER), strict=True):
            top, bottom = bottom, bottom + height
            lane.rect = QRectF(0, round(top), self.width(), round(bottom) - round(top))

    def lane_at(self, y: float) -> Lane | None:
        """The row, or the ruler."""
        return next((lane for lane in (self.ruler, *self.lanes) if lane.rect.top() <= y < lane.rect.bottom()), None)

    def edge_at(self, x: float) -> str:
        """Which edge of the range the pointer can take hold of: "in", "out" or none ("")."""
        if self.range_s is None:
            return ""
        apart = {name: abs(self.axis.x(at) - x) for name, at in zip(("in", "out"), self.range_s, strict=True)}
        nearest = min(apart, key=lambda name: apart[name])
        return nearest if apart[nearest] <= NEAR else ""

    def grip_at(self, x: float, y: float) -> Grip | None:
        """What the pointer can take hold of."""
        lane = None if self.nothing else self.lane_at(y)
        return None if lane is None else lane.grip_at(x, y - lane.rect.top(), self.axis)

    def seconds_at(self, x: float) -> float:
        """The moment of the video under the pointer."""
        return min(max(self.axis.seconds(x), 0.0), self.axis.duration_s)

    # What is shown

    def set_playhead(self, seconds: float) -> None:
        """Moves the playhead; only where it was and where it is is painted again."""
        before, self.playhead_s = self.playhead_s, seconds
        old, new = self._strip(before), self._strip(seconds)
        if old != new:
            self.update(old)
            self.update(new)

    def _strip(self, seconds: float) -> QRect:
        return QRect(round(self.axis.x(seconds)) - 8, 0, 17, self.height())

    def set_hover(self, x: float | None) -> None:
        """Moves the pointer's line; None takes it away."""
        for place in (self._hover, x):
            if place is not None:
                self.update(round(place) - 1, RULER, 3, self.height())
        self._hover = x

    def show_drag(
        self,
        readout: Readout | None = None,
        snapped_s: float | None = None,
        band: QRectF | None = None,
    ) -> None:
        """Shows what a drag is doing: words at a place, where it snapped, a rubber band; or nothing any more."""
        if (readout, snapped_s, band) != (self.readout, self.snapped_s, self.band):
            self.readout, self.snapped_s, self.band = readout, snapped_s, band
            self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Copies rows that are drawn already, and lays range and playhead over them."""
        painter = QPainter(self)
        part = QRectF(event.rect())
        ratio = self.devicePixelRatioF()
        if part.top() < RULER:
            self.ruler.draw_part(painter, self.axis, part, bounded=not self.nothing)
        for lane in () if self.nothing else self.lanes:
            inside = lane.rect & part
            if not inside.isEmpty():
                source = inside.translated(-lane.rect.topLeft())
                source = QRectF(source.topLeft() * ratio, source.size() * ratio)
                painter.drawPixmap(inside, lane.pixmap(self.axis, ratio), source)
        below = RULER if self.nothing else self.lanes[-1].rect.bottom()
        painter.fillRect(QRectF(0, below, self.width(), self.height() - below) & part, QColor(theme.palette().canvas))
        if self.nothing:
            draw_invitation(painter, self.rect())
        else:
            self._draw_range(painter)
            if self._hover is not None and not self.dragging:
                below = QRectF(round(self._hover), RULER, 1, self.height())
                painter.fillRect(below, theme.colour(theme.palette().text, 0.22))
            self._draw_playhead(painter)
            snapped = None if self.snapped_s is None else round(self.axis.x(self.snapped_s))
            draw_drag(painter, self, self.band, snapped, self.readout)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.palette().accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

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
            painter.fillRect(QRectF(round(x) - 0.5, RULER - 4, 1.5, height + 4), QColor(p.accent))
            painter.drawPolygon(
                QPolygonF([QPointF(x, RULER - 4), QPointF(x + 8 * way, RULER - 4), QPointF(x, RULER - 14)])
            )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

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

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """As `TimelineMouse` has it."""
        if self.mouse is not None:
            self.mouse.press(event)
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """As `TimelineMouse` has it."""
        if self.mouse is not None:
            self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """As `TimelineMouse` has it."""
        if self.mouse is not None and event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self.mouse.release()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """As `TimelineMouse` has it."""
        if self.mouse is not None:
            self.mouse.double_click(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802, ARG002
        """Takes the pointer's line away."""
        self.set_hover(None)

    def event(self, event: QEvent) -> bool:
        """Says what lies under the pointer."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.nothing:
            if not self.dragging:
                QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(event.pos().x(), event.pos().y())), self)
            return True
        return super().event(event)

    def tip_at(self, x: float, y: float) -> str:
        """What is told of a place: its time, and what lies there."""
        lane = self.lane_at(y)
        tip = lane.tip_at(x, y - lane.rect.top(), self.axis) if lane is not None else ""
        return f"{theme.timecode(self.seconds_at(x))}\n{tip}".strip()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Shows the focus ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Hides the focus ring."""
        super().focusOutEvent(event)
        self.update()
