"""The window's actions, made from the table: in its menus, with their keys, enabled while they can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from app import theme
from app.action_table import ON_BATCH, ON_LIVE, rows
from app.i18n import tr, without_key
from app.studio import Studio

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.pages import Page


def make_actions(window: MainWindow) -> dict[str, QAction]:
    """The actions of `window` by id, with their keys, in its menus."""
    made: dict[str, QAction] = {}
    for row in rows():
        action = QAction(row.text, window)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = row.tip or without_key(row.text).rstrip("…")
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip(tip)
        action.setCheckable(row.checked is not None)
        if row.icon:
            theme.set_icon(action, row.icon)
        action.triggered.connect(lambda _=False, row=row: row.run(window))
        window.addAction(action)
        made[row.id] = action
    return made


def refresh(actions: dict[str, QAction], studio: Studio, page: Page = "edit") -> None:
    """Enables what can be done now on the page that is seen, and says what undo and redo would do."""
    there = {"live": ON_LIVE, "batch": ON_BATCH}.get(page)
    for row in rows():
        actions[row.id].setEnabled((there is None or row.id in there) and row.when(studio))
        if row.checked is not None:
            actions[row.id].setChecked(row.checked(studio))
    # A name may hold an &, of a take, say, which a menu would take for the mark of a letter to press.
    undo, redo = ((label or "").replace("&", "&&") for label in (studio.session.undo_label, studio.session.redo_label))
    actions["undo"].setText(tr("&Undo {what}").format(what=undo) if undo else tr("&Undo"))
    actions["redo"].setText(tr("&Redo {what}").format(what=redo) if redo else tr("&Redo"))
