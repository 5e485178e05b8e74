"""All shortcuts on one sheet, made from the table of actions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import direction, theme
from app.i18n import tr, without_key

WIDTH = 84 * theme.STEP
HEIGHT = 76 * theme.STEP


class HasKeys(Protocol):
    """A row of the table of actions, as far as the sheet needs it; `&` marks letters of menus."""

    @property
    def menu(self) -> str: ...
    @property
    def text(self) -> str: ...
    @property
    def keys(self) -> tuple[str, ...]: ...


def plain(text: str) -> str:
    """Words of a menu without their marked letter and without the dots of a dialog."""
    return without_key(text).removesuffix("…")


def key_names(keys: Sequence[str]) -> list[str]:
    """Shortcuts as this system writes them on its keys."""
    return [QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys]


class ShortcutsDialog(QDialog):
    """Actions with keys under the names of their menus, in two columns; a field narrows them down."""

    def __init__(self, rows: Sequence[HasKeys], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ShortcutsDialog")
        self.setWindowTitle(tr("Shortcuts"))
        self.resize(WIDTH, HEIGHT)
        self._lines: list[tuple[str, QWidget]] = []
        self._groups: list[tuple[QWidget, list[QWidget]]] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an action or a key"))
        self.search.setAccessibleName(tr("Find an action or a key"))
        self.search.setToolTip(tr("Show only what has these words"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._narrow)
        self._nothing = QLabel(tr("No action has these words."))
        self._nothing.setProperty("role", "muted")
        self._nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(2 * theme.STEP,) * 4)
        layout.setSpacing(2 * theme.STEP)
        layout.addWidget(self.search)
        layout.addWidget(self._nothing)
        layout.addWidget(self._sheet(rows), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setToolTip(tr("Close (Esc)"))
        close.setAccessibleName(tr("Close"))
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self.search.setFocus()

    @property
    def shown(self) -> list[str]:
        """Words and keys of the lines that are not hidden."""
        return [words for words, line in self._lines if not line.isHidden()]

    def _sheet(self, rows: Sequence[HasKeys]) -> QScrollArea:
        groups: dict[str, list[HasKeys]] = {}
        for row in rows:
            if row.keys:
                groups.setdefault(plain(row.menu), []).append(row)
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(direction.margins(0, 0, theme.STEP, 0))
        columns.setSpacing(4 * theme.STEP)
        sides = [QVBoxLayout(), QVBoxLayout()]
        heights = [0, 0]
        for title, members in groups.items():
            side = 0 if heights[0] <= heights[1] else 1
            heights[side] += len(members) + 2
            sides[side].addWidget(self._group(title, members))
        for side in sides:
            side.setSpacing(2 * theme.STEP)
            side.addStretch(1)
            columns.addLayout(side, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(tr("Shortcuts"))
        area.setWidget(sheet)
        bar = area.verticalScrollBar().sizeHint().width()
        area.setMinimumWidth(sheet.sizeHint().width() + bar)  # other languages have longer keys, too
        return area

    def _group(self, title: str, members: Sequence[HasKeys]) -> QWidget:
        group = QWidget()
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP // 2)
        heading = QLabel(title.upper())
        heading.setProperty("role", "section")
        column.addWidget(heading)
        lines = [self._line(row) for row in members]
        for line in lines:
            column.addWidget(line)
        self._groups.append((group, lines))
        return group

    def _line(self, row: HasKeys) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.STEP // 2)
        words, names = plain(row.text), key_names(row.keys)
        layout.addWidget(QLabel(words), 1)
        for name in names:
            cap = QLabel(name)
            cap.setProperty("surface", "raised")
            cap.setContentsMargins(theme.STEP, theme.STEP // 4, theme.STEP, theme.STEP // 4)
            layout.addWidget(cap)
        line.setAccessibleName(f"{words}: {', '.join(names)}")
        self._lines.append((f"{words} {' '.join(names)}".casefold(), line))
        return line

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().split()
        for words, line in self._lines:
            line.setVisible(all(one in words for one in wanted))
        for group, lines in self._groups:
            group.setVisible(any(not line.isHidden() for line in lines))
        self._nothing.setVisible(not self.shown)
