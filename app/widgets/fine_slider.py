"""A slider for decimal numbers: it goes where it is clicked, Shift makes it ten times finer, a double click resets."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from app import direction, theme
from app.widgets.focus_ring import FocusRing
from app.widgets.keeps_keys import claimed

TICKS = 10_000
"""Places of the slider from end to end."""
HANDLE = 12
KEYS = frozenset(
    (
        Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
        Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Delete, Qt.Key.Key_F2,
    )
)  # fmt: skip
FINE = 0.1
"""Share of the pointer's way that the handle goes while Shift is held."""


class FineSlider(QSlider):
    """Values from `low` to `high`; the coloured part reaches from `origin` (None: the left end) to the value.

    `moved(value)`: while the user drags or presses keys; `let_go(value)`: when such a move ends; `reset_asked`: a
    double click; `edit_asked`: Enter or F2; `given_up`: Escape while it is dragged, after a `moved` back to where it
    was. Setting a value from outside gives no signal.
    """

    moved = Signal(float)
    let_go = Signal(float)
    reset_asked = Signal()
    edit_asked = Signal()
    given_up = Signal()

    def __init__(self, low: float, high: float, step: float, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, TICKS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.low, self.high, self.step = low, high, step
        self.origin: float | None = None
        self._number = low
        self._held: tuple[float, float] | None = None  # pointer's x and the number, where the last move began
        self._moved = False
        self._pressed = low  # the number before the press
        direction.rightwards(self)  # numbers grow to the right, and some mean the picture's right

    def number(self) -> float:
        return self._number

    def set_number(self, number: float) -> None:
        """Moves the handle without a signal; a number beyond the ends stands at the end."""
        self._number = min(max(number, self.low), self.high)
        self.setValue(round(self._share(self._number) * TICKS))
        self.update()

    def set_limits(self, low: float, high: float) -> None:
        self.low, self.high = low, max(high, low)
        self.set_number(self._number)

    def held(self) -> bool:
        """Whether the user is dragging it."""
        return self._held is not None

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, 18)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(48, 18)

    def _share(self, number: float) -> float:
        return (number - self.low) / (self.high - self.low) if self.high > self.low else 0.0

    def _x(self, number: float) -> float:
        """Middle of the handle, in pixels."""
        return HANDLE / 2 + self._share(number) * (self.width() - HANDLE)

    def _user(self, number: float) -> None:
        number = min(max(number, self.low), self.high)
        if number != self._number:
            self.set_number(number)
            self._moved = True
            self.moved.emit(number)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x = event.position().x()
        self._moved = False
        self._pressed = self._number
        self._held = (x, self._number)
        # On the handle it stays where it is, elsewhere it comes.
        if abs(x - self._x(self._number)) > HANDLE / 2 + 2:
            self._user(self.low + (x - HANDLE / 2) / max(1, self.width() - HANDLE) * (self.high - self.low))
        self._held = (x, self._number)
        self.setSliderDown(True)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._held is None:
            return
        x, number = self._held
        fine = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        way = (event.position().x() - x) / max(1, self.width() - HANDLE) * (self.high - self.low) * fine
        self._user(number + way)
        # Relative to the last place, so that pressing Shift midway does not make it jump.
        self._held = (event.position().x(), min(max(number + way, self.low), self.high))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._held is not None and event.button() == Qt.MouseButton.LeftButton:
            self._held = None
            self.setSliderDown(False)
            if self._moved:
                self.let_go.emit(self._number)
            self.update()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset_asked.emit()
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self._ring.came(event)
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        keys = KEYS | {Qt.Key.Key_Escape} if self.held() else KEYS
        return claimed(event, keys) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self._ring.key()
        key = event.key()
        fine = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        ways: dict[int, float] = {
            Qt.Key.Key_Left: -fine, Qt.Key.Key_Down: -fine, Qt.Key.Key_Right: fine, Qt.Key.Key_Up: fine,
            Qt.Key.Key_PageUp: 10.0, Qt.Key.Key_PageDown: -10.0,
        }  # fmt: skip
        if key in ways:
            self._by_key(self._number + ways[key] * self.step)
        elif key == Qt.Key.Key_Home:
            self._by_key(self.low)
        elif key == Qt.Key.Key_End:
            self._by_key(self.high)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.edit_asked.emit()
        elif key == Qt.Key.Key_Delete:
            self.reset_asked.emit()
        elif key == Qt.Key.Key_Escape and self.held():
            self._give_up()
        else:
            super().keyPressEvent(event)

    def _give_up(self) -> None:
        self._user(self._pressed)
        self._held = None
        self.setSliderDown(False)
        self.update()
        self.given_up.emit()

    def _by_key(self, number: float) -> None:
        before = self._number
        self._user(number)
        if self._number != before:
            self.let_go.emit(self._number)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        # The panel scrolls under the pointer: only a slider that has the focus turns with the wheel.
        if not self.hasFocus():
            event.ignore()
            return
        self._by_key(self._number + (self.step if event.angleDelta().y() > 0 else -self.step))
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        on = self.isEnabled()
        painter.setBrush(theme.colour(p.groove))
        painter.drawRoundedRect(QRectF(0, middle - 1.5, self.width(), 3), 1.5, 1.5)
        x = self._x(self._number)
        origin = self._x(self.origin) if self.origin is not None and self.low < self.origin < self.high else 0.0
        left = min(x, origin)
        painter.setBrush(theme.colour(p.accent if on else p.groove))
        painter.drawRoundedRect(QRectF(left, middle - 1.5, max(x, origin) - left, 3), 1.5, 1.5)
        if origin:
            painter.setBrush(theme.colour(p.edge))
            painter.drawRect(QRectF(round(origin) - 0.5, middle - 4, 1, 8))
        if self._ring.shown():
            painter.setBrush(theme.colour(p.accent, 0.35))
            painter.drawEllipse(QRectF(x - 9, middle - 9, 18, 18))
        self._paint_handle(painter, x, middle)

    def _paint_handle(self, painter: QPainter, x: float, middle: float) -> None:
        p = theme.palette()
        painter.setBrush(theme.colour(p.handle if self.isEnabled() else p.disabled))
        lit = self.underMouse() or self._ring.shown()
        if not p.dark or lit:
            painter.setPen(theme.colour(p.accent if lit else p.edge))
        size = HANDLE + 1 if self.held() else HANDLE - 1
        painter.drawEllipse(QRectF(x - size / 2, middle - size / 2, size, size))
