"""A word of help beside the thing it speaks of, for the first run."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import theme
from app.i18n import tr

POINT = 8
"""Length of the tip that points at the thing, in pixels."""
WIDTH = 264


class HintBubble(QWidget):
    """A bubble that points at `target` and lies in its window; it takes no focus and moves along.

    `dismissed`: the user has read it ("Got it"); `ended`: the user wants no more hints.
    """

    dismissed = Signal()
    ended = Signal()

    def __init__(self, target: QWidget, text: str, *, step: str = "", last: bool = False) -> None:
        super().__init__(target.window())
        self._target = target
        self._side = "below"
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(text)
        words = QLabel(text)
        words.setWordWrap(True)
        count = QLabel(step)
        count.setProperty("role", "muted")
        self.next = QPushButton(tr("Got it") if last else tr("Next"))
        self.next.setToolTip(tr("Close this hint") if last else tr("Show the next hint"))
        self.next.setProperty("kind", "primary")
        self.next.clicked.connect(self.dismissed)
        self.stop = QPushButton(tr("No more hints"))
        self.stop.setToolTip(tr("Close this hint and show no others"))
        self.stop.setProperty("kind", "quiet")
        self.stop.setVisible(not last)
        self.stop.clicked.connect(self.ended)
        row = QHBoxLayout()
        row.addWidget(count, 1)
        row.addWidget(self.stop)
        row.addWidget(self.next)
        rows = QVBoxLayout(self)
        edge = theme.STEP * 2 - 4 + POINT
        rows.setContentsMargins(edge, edge, edge, edge)
        rows.setSpacing(theme.STEP)
        rows.addWidget(words)
        rows.addLayout(row)
        self.setFixedWidth(WIDTH + 2 * POINT)
        target.installEventFilter(self)
        target.window().installEventFilter(self)

    def place(self) -> None:
        """Shows the bubble where there is room: right of its thing, left, below or above."""
        self.adjustSize()
        window = self._target.window()
        at = QRectF(QPointF(self._target.mapTo(window, QPoint(0, 0))), self._target.size())
        free = {
            "right": window.width() - at.right() - self.width(),
            "left": at.left() - self.width(),
            "below": window.height() - at.bottom() - self.height(),
            "above": at.top() - self.height(),
        }
        self._side = next((side for side in ("right", "left", "below", "above") if free[side] >= 0), "below")
        x, y = {
            "right": (at.right(), at.center().y() - self.height() / 2),
            "left": (at.left() - self.width(), at.center().y() - self.height() / 2),
            "below": (at.center().x() - self.width() / 2, at.bottom()),
            "above": (at.center().x() - self.width() / 2, at.top() - self.height()),
        }[self._side]
        x = min(max(x, 0), max(0, window.width() - self.width()))
        y = min(max(y, 0), max(0, window.height() - self.height()))
        self.move(round(x), round(y))
        self.show()
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        moved = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)
        if event.type() in moved and self.isVisible() and self._target.isVisible():
            self.place()
        elif watched is self._target and event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def _tip(self) -> QPointF:
        """Where it points to, in its own pixels: the middle of the near edge of its thing."""
        middle = QPointF(self.mapFrom(self.window(), self._target.mapTo(self.window(), self._target.rect().center())))
        near, far = 22.0, POINT / 2
        x = min(max(middle.x(), near), self.width() - near)
        y = min(max(middle.y(), near), self.height() - near)
        return {
            "right": QPointF(far, y),
            "left": QPointF(self.width() - far, y),
            "below": QPointF(x, far),
            "above": QPointF(x, self.height() - far),
        }[self._side]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QPainterPath()
        box = QRectF(self.rect()).adjusted(POINT + 0.5, POINT + 0.5, -POINT - 0.5, -POINT - 0.5)
        body.addRoundedRect(box, theme.RADIUS, theme.RADIUS)
        tip = self._tip()
        across = QPointF(0, 7) if self._side in ("left", "right") else QPointF(7, 0)
        inward = QPointF(
            min(max(tip.x(), box.left() + 1), box.right() - 1), min(max(tip.y(), box.top() + 1), box.bottom() - 1)
        )
        arrow = QPainterPath(tip)
        arrow.lineTo(inward + across)
        arrow.lineTo(inward - across)
        arrow.closeSubpath()
        painter.setPen(theme.colour(p.accent))
        painter.setBrush(theme.colour(p.raised))
        painter.drawPath(body.united(arrow))
