"""A control under its name, as sliders have it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.i18n import tr


class Captioned(QWidget):
    """`control` below the words `label`; at their right stands "mixed" where several things differ."""

    def __init__(self, label: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mixed = QLabel(tr("mixed"))
        self._mixed.setProperty("role", "muted")
        self._mixed.hide()
        name = QLabel(label)
        name.setMinimumHeight(22)
        top = QHBoxLayout()
        top.addWidget(name, 1)
        top.addWidget(self._mixed)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(top)
        rows.addWidget(control)

    def set_mixed(self, mixed: bool) -> None:
        """Says that several things differ."""
        self._mixed.setVisible(mixed)

    def is_mixed(self) -> bool:
        return not self._mixed.isHidden()
