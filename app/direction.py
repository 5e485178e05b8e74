"""Which way the window runs: what is mirrored for languages written leftwards, and what never is.

Qt mirrors layouts, docks and menus by itself. What paints itself asks here. Time, sound, pictures and numbers on a line
run rightwards in every language: such widgets stand outside the mirror (`rightwards`).
"""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QLabel, QStyle, QWidget

from app.i18n import runs_leftwards


def mirrored(widget: QWidget | None = None) -> bool:
    """Whether a widget, or the window as a whole, runs leftwards."""
    way = QGuiApplication.layoutDirection() if widget is None else widget.layoutDirection()
    return way == Qt.LayoutDirection.RightToLeft


def rightwards(*widgets: QWidget) -> None:
    """Keeps widgets, and all that is in them, as they are in English: left is earlier, or less."""
    for widget in widgets:
        widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def as_window(*widgets: QWidget) -> None:
    """Has widgets run as the window does although they lie in one that runs rightwards."""
    for widget in widgets:
        widget.setLayoutDirection(QGuiApplication.layoutDirection())


def in_order(row: QBoxLayout) -> None:
    """Keeps a row's first widget on the left."""
    if mirrored():
        row.setDirection(QBoxLayout.Direction.RightToLeft)


def of(text: str) -> Qt.LayoutDirection:
    """The direction in which a text by itself is read: that of its first letter."""
    return Qt.LayoutDirection.RightToLeft if runs_leftwards(text) else Qt.LayoutDirection.LeftToRight


def place(widget: QWidget, part: QRectF, room: QRectF | None = None) -> QRectF:
    """Where `part`, laid out as in English, lies in a widget, or in `room` of it."""
    if not mirrored(widget):
        return part
    room = QRectF(widget.rect()) if room is None else room
    return QRectF(room.left() + room.right() - part.right(), part.top(), part.width(), part.height())


def align(widget: QWidget, alignment: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Left is where lines begin; what a painter understands by it, whichever letters it paints."""
    return QStyle.visualAlignment(widget.layoutDirection(), alignment) | Qt.AlignmentFlag.AlignAbsolute


def lead(*labels: QLabel) -> None:
    """Has labels stand where lines begin also while they hold figures or names alone, which run rightwards."""
    for label in labels:
        label.setAlignment(align(label, label.alignment()))


def margins(left: int, top: int, right: int, bottom: int) -> QMargins:
    """Margins whose left is where lines begin."""
    return QMargins(right, top, left, bottom) if mirrored() else QMargins(left, top, right, bottom)
