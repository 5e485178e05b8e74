"""Facts that cannot be changed: names left, values right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from app import theme
from app.widgets.elided_label import ElidedLabel


class Facts(QWidget):
    """Lines of a name and a value; `set_facts` writes them anew. A value that has no room is shortened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.STEP * 2)
        self._grid.setVerticalSpacing(theme.STEP // 2)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, ElidedLabel]] = []

    def set_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Shows these names and values; lines with an empty value are left out."""
        shown = [(name, value) for name, value in facts if value]
        while len(self._lines) < len(shown):
            self._add_line()
        for place, (name, value) in enumerate(self._lines):
            there = place < len(shown)
            name.setVisible(there)
            value.setVisible(there)
            if there:
                name.setText(shown[place][0])
                value.setText(shown[place][1])

    def values(self) -> dict[str, str]:
        """What is shown, by name."""
        return {name.text(): value.text() for name, value in self._lines if not name.isHidden()}

    def _add_line(self) -> None:
        name, value = QLabel(), ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        name.setProperty("role", "muted")
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        value.setFont(theme.tabular(value.font()))
        line = len(self._lines)
        self._grid.addWidget(name, line, 0)
        self._grid.addWidget(value, line, 1)
        self._lines.append((name, value))
