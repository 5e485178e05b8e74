"""What a view shows while it has nothing to show: an icon, one friendly sentence, what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app import theme


class EmptyState(QWidget):
    """A centred icon, a sentence below it, then buttons in the order they are added; the first is the primary one."""

    def __init__(self, icon: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words = QLabel(sentence)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._words.setProperty("role", "muted")
        self.buttons: list[QPushButton] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(theme.STEP * 2, theme.STEP * 2, theme.STEP * 2, theme.STEP * 2)
        self._rows.setSpacing(theme.STEP)
        self._rows.addStretch(1)
        self._rows.addWidget(self._sign)
        self._rows.addWidget(self._words)
        self._rows.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.signals.changed.connect(self._dress)
        self._dress()

    def add_button(self, text: str, do: Callable[[], object], tip: str = "", icon: str | None = None) -> QPushButton:
        """A button below the sentence."""
        button = QPushButton(text)
        button.setToolTip(tip or text)
        button.setAccessibleName(text)
        button.setProperty("kind", "quiet" if self.buttons else "primary")
        if icon:
            theme.set_icon(button, icon, None if self.buttons else "on_accent")
        button.clicked.connect(lambda: do())  # noqa: PLW0108 - `checked` is not for `do`
        self._rows.insertWidget(self._rows.count() - 1, button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.buttons.append(button)
        return button

    def set_sentence(self, text: str) -> None:
        self._words.setText(text)

    def _dress(self) -> None:
        self._sign.setPixmap(theme.icon(self._icon, theme.palette().edge).pixmap(40, 40))
