"""A named number: label left, value right, slider below."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app import direction, theme
from app.i18n import ISOLATES, number, tr
from app.widgets.fine_slider import FineSlider


def read_number(text: str) -> float | None:
    """The number in what a user typed: `1,5 s`, `-3 dB`, `0:03.55` (minutes and seconds); None if there is none."""
    text = text.translate(ISOLATES).strip().replace(",", ".").replace("−", "-")
    clock = re.fullmatch(r"(?:(\d+):)?(\d+):(\d+(?:\.\d*)?)", text)
    if clock:
        hours, minutes, seconds = clock.groups()
        return int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds)
    found = re.match(r"[-+]?(?:\d+\.?\d*|\.\d+)", text)
    return float(found.group()) if found else None


class _Name(QLabel):
    """What the number is called; a double click resets it."""

    reset_asked = Signal()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self.reset_asked.emit()
        event.accept()


class _Value(QLabel):
    """The number as text; a double click edits it, and so does Tab when it comes here."""

    edit_asked = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.edit_asked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.edit_asked.emit()
        event.accept()


@dataclass(frozen=True)
class Number:
    """A number the user may set, from `low` to `high`; `default` is what a reset goes back to.

    Shown is the value times `factor` (100 for per cent) with so many `decimals` and the `unit`, or what `form` makes
    of it. `step`: of an arrow key, by default a hundredth of the way.
    """

    low: float
    high: float
    default: float
    unit: str = ""
    decimals: int = 2
    factor: float = 1.0
    step: float | None = None
    form: Callable[[float], str] | None = None

    def shown(self, value: float) -> str:
        """The value as it is written, with a true minus."""
        if self.form is not None:
            return self.form(value)
        return f"{number(value * self.factor, self.decimals)} {self.unit}".rstrip()


class LabelledSlider(QWidget):
    """A `Number` under the name `label`.

    `changed(value)`: while the user drags; `committed(value)`: at the end of a drag, after a key, typing or a reset,
    always after a `changed`; `cancelled`: Escape in a drag, after a `changed` back to what it was.
    """

    changed = Signal(float)
    committed = Signal(float)
    cancelled = Signal()

    def __init__(self, label: str, number: Number, parent: QWidget | None = None, *, tip: str = "") -> None:
        super().__init__(parent)
        self._number = number
        self._default = number.default
        self._mixed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._label = _Name(label)
        self._value = _Value()
        self._value.setFont(theme.tabular(self._value.font()))
        self._value.setCursor(Qt.CursorShape.IBeamCursor)
        self._value.setToolTip(tr("Double-click to type a number"))
        self._value.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._value.setAccessibleName(label)
        self._edit = QLineEdit()
        self._edit.setProperty("inline", True)
        self._edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._edit.setFixedWidth(88)
        self._edit.setAccessibleName(label)
        self._edit.setToolTip(tr("Enter takes the number, Escape leaves it as it was"))
        self._edit.hide()
        self._edit.installEventFilter(self)
        step = number.step if number.step is not None else (number.high - number.low) / 100
        self.slider = FineSlider(number.low, number.high, step)
        self.slider.setAccessibleName(label)
        self.set_tip(tip)
        self._lay_out()
        self.slider.moved.connect(self._moved)
        self.slider.let_go.connect(self.committed)
        self.slider.reset_asked.connect(self.reset)
        self.slider.edit_asked.connect(self.edit)
        self.slider.given_up.connect(self.cancelled)
        self._label.reset_asked.connect(self.reset)
        self._value.edit_asked.connect(self.edit)
        self._edit.editingFinished.connect(self._typed)
        self.set_value(number.default)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self._label, 1)
        top.addWidget(self._value)
        top.addWidget(self._edit)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(self.slider)
        # The line keeps its height while a number is typed.
        self._label.setMinimumHeight(22)

    def value(self) -> float:
        return self.slider.number()

    def set_value(self, value: float) -> None:
        """Shows a value without a signal; ignored while the user holds the handle."""
        if not self.slider.held():
            self.slider.set_number(value)
            self._show()

    def set_mixed(self, mixed: bool) -> None:
        """Says that several things have different values, of which the first one's is shown."""
        if mixed != self._mixed:
            self._mixed = mixed
            self._show()

    def set_number(self, number: Number) -> None:
        """Another number under the same name: its ends, default, unit and step; ignored while the handle is held."""
        if number == self._number or self.slider.held():
            return
        self._number, self._default = number, number.default
        self.slider.step = number.step if number.step is not None else (number.high - number.low) / 100
        self.slider.set_limits(number.low, number.high)
        self._show()

    def set_tip(self, tip: str) -> None:
        """What the number means; how it is set is told below it."""
        for widget, how in (
            (self._label, tr("Double-click to reset")),
            (self.slider, tr("Double-click to reset, Shift for fine steps, Enter to type")),
        ):
            widget.setToolTip(f"{tip}\n{how}" if tip else how)

    def set_limits(self, low: float, high: float) -> None:
        """Other ends; the value moves inside them, without a signal."""
        self.slider.set_limits(low, high)
        self._show()

    def set_default(self, default: float) -> None:
        """Another value to go back to."""
        self._default = default

    def set_origin(self, origin: float) -> None:
        """The coloured part reaches from here to the value: 0 for what can be negative."""
        self.slider.origin = origin
        self.slider.update()

    def shown(self) -> str:
        """The value as it is written."""
        return self._value.text()

    def reset(self) -> None:
        """Back to the default, as the user's own doing."""
        self._take(self._default)

    def edit(self) -> None:
        """Lets the user type the number."""
        self._edit.setText(self._number.shown(self.slider.number()))
        self._edit.show()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._edit.selectAll()
        self._value.hide()  # after it has lost the focus, or that would go on to the next control

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if watched is self._edit and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() != Qt.Key.Key_Escape:
                return False
            self._edit.setText(self._number.shown(self.slider.number()))
            self._end_edit()
            return True
        return super().eventFilter(watched, event)

    def _moved(self, number: float) -> None:
        self._show()
        self.changed.emit(number)

    def _typed(self) -> None:
        if self._edit.isHidden():
            return
        text = self._edit.text()
        unchanged = text == self._number.shown(self.slider.number()) and not self._edit.isModified()
        self._end_edit()
        number = read_number(text)
        if number is not None and not unchanged:
            self._take(number / self._number.factor)

    def _end_edit(self) -> None:
        had_focus = self._edit.hasFocus()
        self._edit.hide()
        self._value.show()
        if had_focus:
            self.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, number: float) -> None:
        before = self.slider.number()
        self.slider.set_number(number)
        self._show()
        if self.slider.number() != before or self._mixed:
            self.changed.emit(self.slider.number())
            self.committed.emit(self.slider.number())

    def _show(self) -> None:
        text = self._number.shown(self.slider.number())
        if self._mixed:
            text = tr("mixed · {value}").format(value=text)
        self._value.setText(text)
        self._value.setLayoutDirection(direction.of(text))  # figures and unit keep their order
        self.slider.setAccessibleDescription(text)
