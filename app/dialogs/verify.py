"""What a file says of its making: one answer, then what it rests on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from app import theme
from app.i18n import tell, tr
from app.jobs import Job
from app.provenance import check, findings
from app.studio import Studio
from app.widgets.elided_label import ElidedLabel


class VerifyDialog(QDialog):
    """Reads the video, picture or folder at `path` as soon as it opens, and shows what was found."""

    def __init__(self, studio: Studio, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._over = studio, False
        self.setObjectName("VerifyDialog")
        self.setWindowTitle(tr("Where does it come from?"))
        self.setMinimumWidth(80 * theme.STEP)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle, role="muted")
        self.answer = QLabel(tr("Looking…"))
        self.answer.setWordWrap(True)
        self.answer.setTextFormat(Qt.TextFormat.PlainText)
        self.answer.setProperty("role", "title")
        self.answer.setAccessibleName(tr("Answer"))
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(3 * theme.STEP)
        self.form.setVerticalSpacing(theme.STEP)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.buttons = QDialogButtonBox()
        self.copy = self.buttons.addButton(tr("C&opy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(tr("Take all of it to the clipboard, as text"))
        self.copy.setAccessibleName(tr("Copy"))
        self.copy.setEnabled(False)
        self.close_button = self.buttons.addButton(tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setToolTip(tr("Close (Esc)"))
        self.close_button.setAccessibleName(tr("Close"))
        self.close_button.setDefault(True)
        self.copy.clicked.connect(self._copy)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * theme.STEP,) * 4)
        layout.setSpacing(2 * theme.STEP)
        layout.addWidget(name)
        layout.addWidget(self.answer)
        layout.addLayout(self.form)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self._name, self._text = name, ""
        self._job: Job | None = None
        self.setAcceptDrops(True)
        self.look(path)

    def look(self, path: Path) -> None:
        """Reads another file instead."""
        self._stop()
        self._name.setText(str(path))
        self.answer.setText(tr("Looking…"))
        self.copy.setEnabled(False)
        while self.form.rowCount():
            self.form.removeRow(0)
        self._job = check(self._studio, path, self._show, self._fail)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if len(event.mimeData().urls()) == 1 and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        event.acceptProposedAction()
        self.look(Path(event.mimeData().urls()[0].toLocalFile()))

    def done(self, result: int) -> None:
        self._over = True
        self._stop()
        super().done(result)

    def _stop(self) -> None:
        if self._job is not None and not self._job.finished:
            self._studio.jobs.cancel(self._job)

    def _show(self, told: dict[str, Any]) -> None:
        if self._over:
            return
        answer = tell(str(told.get("answer", "")))
        self.answer.setText(answer)
        rows = findings(told)
        for name, text in rows:
            title, words = QLabel(name), QLabel(text)
            title.setProperty("role", "muted")
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setAccessibleName(name)
            self.form.addRow(title, words)
        self._text = "\n".join([answer, *(f"{name}: {text}" for name, text in rows)])
        self.copy.setEnabled(True)

    def _fail(self, sentence: str) -> None:
        if not self._over:
            self.answer.setProperty("role", "bad")
            self.answer.setText(tell(sentence))
            self.answer.style().polish(self.answer)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
