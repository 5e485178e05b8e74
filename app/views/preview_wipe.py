"""The divider between two renderers: dragged by its handle, or moved by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app import theme
from app.i18n import tr
from app.palette import DARK

SIZE = 34
STEP, COARSE = 0.01, 0.1
"""How far an arrow key moves it, in widths of the picture; the second with Shift."""
_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class WipeHandle(QWidget):
    """A round handle with a line through the picture; `moved(share)` 0 … 1 of the picture's width."""

    moved = Signal(float)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.share = 0.5
        self._canvas = parent
        self._place = QRectF()
        self._grip: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setAccessibleName(tr("Divider between A and B"))
        self.setToolTip(tr("Drag to compare A with B (arrow keys move it, Home and End take it to the edges)"))

    def lay_over(self, place: QRectF) -> None:
        """The picture lies at `place` of the parent widget."""
        self._place = place
        x = place.left() + place.width() * self.share
        seen = place.intersected(QRectF(self._canvas.rect()))
        self.setGeometry(round(x) - SIZE // 2, round(seen.top()), SIZE, max(SIZE, round(seen.height())))
        self.update()

    def set_share(self, share: float) -> None:
        """Moves the divider."""
        share = min(max(share, 0.0), 1.0)
        if share != self.share:
            self.share = share
            self.lay_over(self._place)
            self.moved.emit(share)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(SIZE / 2, self.height() / 2)
        painter.setPen(QPen(theme.colour("#0a0b0d", 0.5), 3))
        painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), self.height()))
        painter.setPen(QPen(QColor("#ffffff"), 1.5))
        painter.drawLine(QPointF(middle.x(), 0), QPointF(middle.x(), self.height()))
        painter.setBrush(QColor("#ffffff"))
        painter.setPen(QPen(QColor(DARK.accent if self.hasFocus() else "#0a0b0d"), 3 if self.hasFocus() else 1))
        painter.drawEllipse(middle, 13, 13)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#14161a"))
        for way in (-1, 1):
            tip = middle + QPointF(8.0 * way, 0)
            painter.drawPolygon(QPolygonF([tip, tip + QPointF(-4.5 * way, -4), tip + QPointF(-4.5 * way, 4)]))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position().x() - SIZE / 2
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._grip is not None and self._place.width() > 0:
            x = self.mapToParent(event.position()).x() - self._grip
            self.set_share((x - self._place.left()) / self._place.width())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802
        self._grip = None

    def event(self, event: QEvent) -> bool:
        # Before the window's own shortcuts: Left and Right also mean one frame.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        step = COARSE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        if event.key() == Qt.Key.Key_Left:
            self.set_share(self.share - step)
        elif event.key() == Qt.Key.Key_Right:
            self.set_share(self.share + step)
        elif event.key() == Qt.Key.Key_Home:
            self.set_share(0.0)
        elif event.key() == Qt.Key.Key_End:
            self.set_share(1.0)
        else:
            super().keyPressEvent(event)
