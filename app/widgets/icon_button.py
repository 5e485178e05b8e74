"""Buttons that are a sign only, and never without words: tooltip and accessible name come from one call."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget

from app import theme


def with_shortcut(text: str, shortcut: str | None) -> str:
    """`text` for a tooltip, with the shortcut as the desktop writes it: `Record (R)`."""
    if not shortcut:
        return text
    return f"{text} ({key_words(shortcut)})"


def key_words(shortcut: str) -> str:
    """A shortcut as the desktop writes it."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


def explain(button: QAbstractButton, text: str, shortcut: str | None = None) -> None:
    """Gives a button its tooltip and its accessible name; the shortcut is only told, an action has to own it."""
    button.setToolTip(with_shortcut(text, shortcut))
    button.setAccessibleName(text)


class IconButton(QToolButton):
    """A square button with one icon; `role` is a name of the palette for it ("bad", "accent"), else that of text."""

    def __init__(
        self,
        icon: str,
        text: str,
        parent: QWidget | None = None,
        *,
        shortcut: str | None = None,
        role: str | None = None,
        checkable: bool = False,
        size: int = theme.ICON_PX,
    ) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(size, size))
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys where they were
        self.setCursor(Qt.CursorShape.ArrowCursor)
        theme.set_icon(self, icon, role)
        explain(self, text, shortcut)
