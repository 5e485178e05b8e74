"""A named switch: words left, switch right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from app.i18n import tr


class SwitchRow(QWidget):
    """Something that is on or off; a click on its name switches too. `changed(bool)`: the user switched."""

    changed = Signal(bool)

    def __init__(self, label: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip)
        self.switch = QCheckBox()
        self.switch.setProperty("switch", True)
        self.switch.setProperty("bare", True)
        self.switch.setAccessibleName(label)
        self.switch.setToolTip(tip)
        self._mixed = QLabel(tr("mixed"))
        self._mixed.setProperty("role", "muted")
        self._mixed.hide()
        name = QLabel(label)
        name.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(name, 1)
        row.addWidget(self._mixed)
        row.addWidget(self.switch)
        self.switch.clicked.connect(self.changed)

    def value(self) -> bool:
        return self.switch.isChecked()

    def is_mixed(self) -> bool:
        return not self._mixed.isHidden()

    def set_value(self, on: bool, *, mixed: bool = False) -> None:
        """Shows a state without a signal; of several that differ, the next switching makes all on."""
        self.switch.setChecked(on and not mixed)
        self._mixed.setVisible(mixed)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.switch.click()
        event.accept()
