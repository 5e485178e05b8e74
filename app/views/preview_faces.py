"""What is known of the portrait's faces before any long work: which there are, and what makes one hard to animate."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from app import theme
from app.i18n import tell, tr
from app.views.preview_chips import Level
from engine.document import Portrait

MOST = 9
"""Buttons; more faces than these are chosen with the pointer."""


class FaceButtons(QWidget):
    """One button a face; `chosen(index)` counts from 0."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.STEP // 2)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.chosen)
        self.setAccessibleName(tr("Faces of the portrait"))

    @property
    def buttons(self) -> list[QPushButton]:
        return [button for button in self._group.buttons() if isinstance(button, QPushButton)]

    def set_faces(self, count: int, chosen: int) -> None:
        """There are `count` faces, of which `chosen` is animated."""
        count = min(count, MOST)
        if count != len(self._group.buttons()):
            for button in self._group.buttons():
                self._group.removeButton(button)
                button.deleteLater()
            for index in range(count):
                button = QPushButton(tr("Face {n}").format(n=index + 1), self)
                button.setCheckable(True)
                button.setToolTip(tr("Make face {n} speak").format(n=index + 1))
                button.setAccessibleName(tr("Face {n}").format(n=index + 1))
                self._group.addButton(button, index)
                self._row.addWidget(button)
        if chosen < count:
            self._group.button(chosen).setChecked(True)


def advice_chips(portrait: Portrait) -> list[tuple[str, Level]]:
    """What is to be said of the chosen face, the most serious first; that it is good, where there is nothing."""
    sentences = portrait.chosen.advice
    if sentences:
        return [(tell(sentence), "warn") for sentence in sentences]
    return [(tr("Good: a clear face, seen from the front"), "good")]
