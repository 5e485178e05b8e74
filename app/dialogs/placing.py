"""Where a video goes: asked of the user, and whether an older one there may be replaced."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.i18n import tr


def ask_place(parent: QWidget, title: str, proposed: Path, chosen: Callable[[Path], object]) -> None:
    """Opens the desktop's dialog for a file or folder to be written; `chosen` gets the path."""
    dialog = QFileDialog(parent, title, str(proposed.parent))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)  # asked when the work is ordered
    dialog.selectFile(proposed.name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def may_replace(parent: QWidget, title: str, out: Path, more: str) -> bool:
    """Asks whether what is at `out` may be replaced; `more` says when."""
    text = tr("“{name}” exists already.").format(name=out.name)
    box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=parent)
    box.setInformativeText(more)
    replace = box.addButton(tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
    keep = box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    box.exec()
    return box.clickedButton() is replace
