"""Lets a control keep the keys it needs: Space presses a button, arrows move a slider, though actions have them too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QTabBar

_MOVE = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End))
_PRESS = frozenset((Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter))
_KEPT: tuple[tuple[tuple[type, ...], frozenset[Qt.Key]], ...] = (
    ((QAbstractButton,), _PRESS),
    ((QAbstractSlider, QTabBar), _MOVE),
    ((QAbstractItemView, QComboBox), _MOVE | _PRESS | {Qt.Key.Key_Delete}),
    ((QAbstractSpinBox,), _MOVE | {Qt.Key.Key_Delete}),
)


class ControlKeys(QObject):
    """An event filter for the application. Text fields look after their own keys already."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Claims keys for the focused control before a shortcut takes them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            key = Qt.Key(event.key())
            if plain and any(isinstance(watched, kinds) and key in keys for kinds, keys in _KEPT):
                event.accept()
                return True
        return False
