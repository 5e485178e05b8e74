"""A list of rows of which one is chosen; rows stay the same widgets when the list changes, so that focus stays too."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.widgets.choice_row import ChoiceRow
from app.widgets.elided_label import plain_tip


@dataclass(frozen=True)
class RowSpec:
    """What one row says. `key`: what signals call it."""

    key: str
    text: str
    secondary: str = ""
    tip: str = ""
    icon: str | None = None
    icon_role: str = "muted"


class ChoiceList(QWidget):
    """Rows by key, in the order given.

    `chosen(key)`: the user chose; the row is marked at once, `set_chosen` says what really holds. `remove_asked(key)`,
    `rename_asked(key)`, `menu_asked(key, QPoint)` come from keys and the context menu; `renamed(key, text)` after
    `rename`.
    """

    chosen = Signal(str)
    remove_asked = Signal(str)
    rename_asked = Signal(str)
    menu_asked = Signal(str, QPoint)
    renamed = Signal(str, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._rows: dict[str, ChoiceRow] = {}
        self._editor: _Rename | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_rows(self, specs: Sequence[RowSpec]) -> None:
        """Shows these rows and no others."""
        wanted = [spec.key for spec in specs]
        for key in [key for key in self._rows if key not in wanted]:
            self._drop(key)
        before = self._tab_before()
        for place, spec in enumerate(specs):
            row = self._rows.get(spec.key)
            if row is None:
                row = self._make(spec)
                if before is not None:  # else a new widget comes last in the window, wherever it stands
                    QWidget.setTabOrder(before, row)
            before = row
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
            row.set_label(spec.text)
            row.set_secondary(spec.secondary)
            row.setToolTip(plain_tip(spec.tip or spec.text))

    def _tab_before(self) -> QWidget | None:
        """The widget at which Tab stops before it comes to this list; None where there is none."""
        before = self.previousInFocusChain()
        while before is not None and before is not self and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
            before = before.previousInFocusChain()
        return None if before is self or before in self._rows.values() else before

    def set_chosen(self, key: str | None) -> None:
        """Marks a row, or none, without a signal."""
        if key in self._rows:
            self._rows[key].setChecked(True)
            return
        for row in self._rows.values():
            row.setAutoExclusive(False)
            row.setChecked(False)
            row.setAutoExclusive(True)

    def keys(self) -> list[str]:
        """In the order shown."""
        return sorted(self._rows, key=lambda key: self._column.indexOf(self._rows[key]))

    def row(self, key: str) -> ChoiceRow:
        return self._rows[key]

    def rename(self, key: str) -> None:
        """Lets the user type another text for a row, in its place."""
        row = self._rows[key]
        if self._editor is not None:
            self._editor.close_it(take=True)
        self._editor = _Rename(row, row.text())
        self._editor.ended.connect(lambda text: self._renamed(key, text))

    def _renamed(self, key: str, text: str) -> None:
        self._editor = None
        if key not in self._rows:
            return
        row = self._rows[key]
        row.setFocus(Qt.FocusReason.OtherFocusReason)
        if text and text != row.text():
            self.renamed.emit(key, text)

    def _make(self, spec: RowSpec) -> ChoiceRow:
        row = ChoiceRow(spec.text, spec.secondary, self, icon=spec.icon, icon_role=spec.icon_role)
        key = spec.key
        row.clicked.connect(lambda: self.chosen.emit(key))
        row.remove_asked.connect(lambda: self.remove_asked.emit(key))
        row.rename_asked.connect(lambda: self.rename_asked.emit(key))
        row.menu_asked.connect(lambda place: self.menu_asked.emit(key, place))
        self._rows[key] = row
        return row

    def _drop(self, key: str) -> None:
        """Takes a row away; if it had the focus, the next one has it, so that Delete can be pressed again."""
        row = self._rows.pop(key)
        place = self._column.indexOf(row)
        had_focus = row.hasFocus()
        self._column.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()
        if had_focus and self._rows:
            left = self.keys()
            self._rows[left[min(place, len(left) - 1)]].setFocus(Qt.FocusReason.OtherFocusReason)


class _Rename(QLineEdit):
    """A field over a row. `ended(text)`: Enter or a click elsewhere; Escape ends it with ""."""

    ended = Signal(str)

    def __init__(self, row: ChoiceRow, text: str) -> None:
        super().__init__(text, row)
        self._open = True
        self.setAccessibleName(text)
        self.setProperty("inline", True)  # the field of a dialog is higher than the row
        self.setGeometry(row.rect().adjusted(6, 2, -6, -2))
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.editingFinished.connect(lambda: self.close_it(take=True))
        self.installEventFilter(self)

    def close_it(self, *, take: bool) -> None:
        """Ends; the text counts if `take`."""
        if self._open:
            self._open = False
            text = self.text().strip() if take else ""
            self.hide()
            self.deleteLater()
            self.ended.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.close_it(take=False)
            return True
        return super().eventFilter(watched, event)
