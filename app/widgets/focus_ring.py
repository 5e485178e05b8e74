"""When a focus ring is to be seen: where keys led, not where the mouse clicked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class FocusRing:
    """Remembers how a widget came by the focus; the widget hands on its events."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._by_keys = False

    def came(self, event: QFocusEvent) -> None:
        """From `focusInEvent`. When only the window came back, what held before holds again."""
        if event.reason() == Qt.FocusReason.MouseFocusReason:
            self._by_keys = False
        elif event.reason() not in _MOUSE:
            self._by_keys = True

    def key(self) -> None:
        """From `keyPressEvent`: whoever uses keys wants to see where they go."""
        if not self._by_keys:
            self._by_keys = True
            self._widget.update()

    def shown(self) -> bool:
        return self._by_keys and self._widget.hasFocus()
