"""The note of consent: who is shown, who speaks, and that they agreed."""

from __future__ import annotations

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.i18n import tr
from app.provenance import consent_kinds, keep_consent
from app.studio import Studio
from engine.document import Consent, ConsentKind
from engine.limits import LONGEST_CONSENT


class ConsentDialog(QDialog):
    """Shows and changes the project's note of consent; `asked`: it came by itself, before the first export."""

    def __init__(self, studio: Studio, parent: QWidget | None = None, *, asked: bool = False) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setObjectName("ConsentDialog")
        self.setWindowTitle(tr("Note of consent"))
        self.setMinimumWidth(64 * theme.STEP)
        self._make_fields()
        self._lay_out(asked)
        self._show(studio.project.consent or Consent(date=QDate.currentDate().toString("yyyy-MM-dd")))
        self.shown.setFocus()

    def _make_fields(self) -> None:
        self.shown = _line(tr("Who is shown"), tr("The name of whoever the portrait shows"))
        self.speaks = _line(tr("Who speaks"), tr("The name of whoever is heard"))
        self.kind = QComboBox()
        for value, title in consent_kinds():
            self.kind.addItem(title, value)
        self.kind.setAccessibleName(tr("How they agreed"))
        self.kind.setToolTip(tr("How those who are shown and heard agreed to this video"))
        self.date = _line(tr("When"), tr("When they agreed, such as {date}").format(date="2026-03-14"))
        self.note = _line(tr("Anything else"), tr("Where the agreement is kept, or what it covers"))
        self.told = QCheckBox(tr("&Tell it in the manifest of exports"))
        self.told.setProperty("switch", True)
        self.told.setAccessibleName(tr("Tell it in the manifest of exports"))
        self.told.setToolTip(tr("Whoever gets the video can read the note then; otherwise it stays in the project"))

    def _lay_out(self, asked: bool) -> None:
        words = QLabel(
            tr("Before the first export: have those who are shown and heard agreed? The note stays in the project.")
            if asked
            else tr("Who is shown and heard, and that they agreed. The note stays in the project.")
        )
        words.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(2 * theme.STEP)
        form.setVerticalSpacing(theme.STEP + theme.STEP // 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields = (self.shown, self.speaks, self.kind, self.date, self.note)
        titles = (tr("&Shown"), tr("S&peaks"), tr("&Agreed"), tr("&When"), tr("N&ote"))
        for title, field in zip(titles, fields, strict=True):
            label = QLabel(title)
            label.setProperty("role", "muted")
            label.setBuddy(field)
            form.addRow(label, field)
        form.addRow(QLabel(), self.told)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = self.buttons.addButton(tr("&Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.keep.setDefault(True)
        self.keep.setToolTip(tr("Write the note into the project (Enter)"))
        self.keep.setAccessibleName(tr("Keep"))
        self.later = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        name = tr("Not now") if asked else tr("Cancel")
        self.later.setText(name)
        self.later.setAccessibleName(name)
        self.later.setToolTip(tr("Go on without a note (Esc)") if asked else tr("Leave the note as it is (Esc)"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * theme.STEP,) * 4)
        layout.setSpacing(2 * theme.STEP)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addStretch(1)
        layout.addWidget(self.buttons)

    def _show(self, consent: Consent) -> None:
        self.shown.setText(consent.shown)
        self.speaks.setText(consent.speaks)
        self.kind.setCurrentIndex(max(0, self.kind.findData(consent.kind)))
        self.date.setText(consent.date)
        self.note.setText(consent.note)
        self.told.setChecked(consent.told)

    def consent(self) -> Consent:
        """What stands in the fields."""
        kind: ConsentKind = next(value for value, _ in consent_kinds() if value == self.kind.currentData())
        return Consent(
            self.shown.text(), self.speaks.text(), kind, self.date.text(), self.note.text(), self.told.isChecked()
        )

    def accept(self) -> None:
        """Keeps the note and closes."""
        keep_consent(self._studio, self.consent())
        super().accept()


def _line(name: str, tip: str) -> QLineEdit:
    out = QLineEdit()
    out.setAccessibleName(name)
    out.setToolTip(tip)
    out.setMaxLength(LONGEST_CONSENT)
    return out
