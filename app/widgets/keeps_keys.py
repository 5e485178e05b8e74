"""Keys that a control needs for itself, though an action of the window has them as its shortcut too."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent


def claimed(event: QEvent, keys: Collection[int]) -> bool:
    """Accepts the question "is this key yours?" for one of `keys`; says whether it did."""
    if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in keys:
        event.accept()
        return True
    return False
