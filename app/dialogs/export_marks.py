"""The switch of the visible mark in the export dialog, and why it is off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app import theme
from app.i18n import tr
from app.provenance import REASON
from app.settings import Settings
from engine.errors import OutputError
from engine.provenance.marks import LONGEST_REASON


class MarkRows(QWidget):
    """Whether the badge is drawn; without it, a reason is asked for, and remembered for the next time."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.switch = QCheckBox(tr("&Mark the picture as AI-generated"))
        self.switch.setProperty("switch", True)
        self.switch.setToolTip(tr("A small badge in the lower right corner"))
        self.switch.setAccessibleName(tr("Mark the picture as AI-generated"))
        self.switch.setChecked(True)
        self.reason = QLineEdit(str(settings.value(REASON)))
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setPlaceholderText(tr("Why without the badge? It is written into the manifest."))
        self.reason.setToolTip(tr("Such as: labelled beside the player. It is remembered for the next export"))
        self.reason.setAccessibleName(tr("Why without the badge"))
        self.reason.hide()
        words = QLabel(
            tr(
                "A small mark says that this video was made by a computer. "
                "Leave it on unless you label the video yourself."
            )
            + " "
            + tr("An unseen mark and a signed manifest say it too.")
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        for widget in (self.switch, self.reason, words):
            column.addWidget(widget)
        self.switch.toggled.connect(self._toggled)
        self.reason.textEdited.connect(lambda _: self.changed.emit())

    def why(self) -> str:
        """The reason for leaving the badge out, "" with it; raises OutputError where none is given."""
        if self.switch.isChecked():
            return ""
        reason = " ".join(self.reason.text().split())
        if not reason:
            raise OutputError(tr("Without the badge a reason is needed; type it above, once for all."))
        return reason

    def remember(self) -> None:
        """Keeps the reason for the next export."""
        if not self.switch.isChecked():
            self._settings.set(REASON, self.why())

    def _toggled(self, on: bool) -> None:
        self.reason.setVisible(not on)
        if not on and not self.reason.text():
            self.reason.setFocus()
        self.changed.emit()
