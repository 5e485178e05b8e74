"""Projects that the desktop hands over while the program runs: macOS tells so what was double-clicked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent

from app import commands

if TYPE_CHECKING:
    from app.main_window import MainWindow


class FileOpener(QObject):
    """Opens in `window` what the desktop asks for; other files than projects are left to Qt."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QFileOpenEvent) and event.file().lower().endswith(".likeness"):
            path = Path(event.file())
            QTimer.singleShot(0, self, lambda: commands.open_path(self._window, path))  # it may ask, amid Qt's event
            return True
        return super().eventFilter(watched, event)
