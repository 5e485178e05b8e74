"""Buttons of panels that do what an action of the window does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget


def window_action(widget: QWidget, name: str) -> QAction | None:
    """The action called `name` of the window that `widget` is in, a floating panel's too; None where there is none."""
    ancestor: QWidget | None = widget
    while ancestor is not None:
        action = ancestor.findChild(QAction, name, Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(action, QAction):
            return action
        ancestor = ancestor.parentWidget()
    return None


def trigger(widget: QWidget, name: str) -> None:
    """Does what the window's action called `name` does, unless it is disabled or missing."""
    action = window_action(widget, name)
    if action is not None:
        action.trigger()
