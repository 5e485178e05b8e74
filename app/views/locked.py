"""Why nothing can be changed: a line on top of the panels of a project that is open for reading only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.i18n import tr
from app.studio import Studio


class LockedNote(QLabel):
    """Seen only while the project can be read and not changed; says how to go on."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setText(tr("Open for reading only. Save as (Ctrl+S) goes on in a copy that can be changed."))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", "advice")
        studio.session.opened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows or hides itself, as the open project asks for."""
        session = self._studio.session
        self.setVisible(session.is_open and session.read_only)
