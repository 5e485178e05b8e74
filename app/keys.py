"""Lets a control keep the keys it needs: Space presses a button, arrows move a slider, though actions have them too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

_MOVE = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End))
_PRESS = frozenset((Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter))
_KEPT: tuple[tuple[tuple[type, ...], frozenset[Qt.Key]], ...] = (
    ((QAbstractButton,), _PRESS),
    ((QAbstractSlider, QTabBar), _MOVE),
    ((QAbstractItemView, QComboBox), _MOVE | _PRESS | {Qt.Key.Key_Delete}),
    ((QAbstractSpinBox,), _MOVE | {Qt.Key.Key_Delete}),
)
_KINDS = tuple(kind for kinds, _ in _KEPT for kind in kinds)


class ControlKeys(QObject):
    """Watches the control that has the focus. Text fields look after their own keys already.

    Only that one and what it lies in: a filter for the whole application would be called for every event of every
    widget, which makes each of them several times as slow.
    """

    def __init__(self, app: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._follow)
        self._follow(None, app.focusWidget())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Claims keys for the focused control before a shortcut takes them."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            key = Qt.Key(event.key())
            if plain and any(isinstance(watched, kinds) and key in keys for kinds, keys in _KEPT):
                event.accept()
                return True
        return False

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        widget = now
        while widget is not None:  # a key that a control has no use for goes on to what it lies in
            if isinstance(widget, _KINDS):
                widget.installEventFilter(self)
                self._watched.append(widget)
            widget = None if widget.isWindow() else widget.parentWidget()
