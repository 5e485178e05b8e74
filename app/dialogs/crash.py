"""What the user sees of a crash: that nothing is lost, and what can be done now."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.errors import Report
from app.i18n import tr

GO_ON = 1
QUIT = 0


class CrashDialog(QDialog):
    """Ends with GO_ON or QUIT; Escape and the window's cross mean to go on."""

    def __init__(self, report: Report, logs: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report = report
        self._logs = logs
        self.setObjectName("CrashDialog")
        self.setWindowTitle(tr("Something went wrong"))
        self.setModal(True)
        self.setMinimumWidth(72 * theme.STEP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * theme.STEP,) * 4)
        layout.setSpacing(2 * theme.STEP)
        layout.addWidget(self._words())
        layout.addLayout(self._details_head())
        self.details = QPlainTextEdit(report.text)
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setAccessibleName(tr("Report"))
        self.details.setMinimumHeight(32 * theme.STEP)
        self.details.hide()
        layout.addWidget(self.details)
        layout.addLayout(self._buttons())
        self.go_on.setFocus()

    def reject(self) -> None:
        self.done(GO_ON)

    def _words(self) -> QLabel:
        label = QLabel(
            tr(
                "<p><b>Something went wrong inside Likeness.</b></p>"
                "<p>Your project is safe: every change is saved the moment you make it, and nothing that you have made "
                "is lost.</p>"
                "<p>You can go on working. If it happens again, start Likeness anew; a report helps us to mend it. "
                "It names no folders of yours.</p>"
            )
        )
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _details_head(self) -> QHBoxLayout:
        self.fold = QToolButton()
        self.fold.setText(tr("Details"))
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setArrowType(Qt.ArrowType.RightArrow)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setToolTip(tr("Show the report"))
        self.fold.setAccessibleName(tr("Details"))
        self.fold.toggled.connect(self._unfold)
        row = QHBoxLayout()
        row.addWidget(self.fold)
        row.addStretch(1)
        return row

    def _unfold(self, open_: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow)
        self.details.setVisible(open_)
        self.adjustSize()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.STEP)
        self.copy = self._button(tr("Copy report"), tr("Put the report on the clipboard"), self._copy)
        self.open_logs = self._button(tr("Open log folder"), tr("Show the logs in the file manager"), self._open_logs)
        self.quit = self._button(tr("Quit"), tr("Close Likeness"), lambda: self.done(QUIT))
        self.go_on = self._button(tr("Go on"), tr("Back to the window (Esc)"), lambda: self.done(GO_ON))
        self.go_on.setDefault(True)
        self.go_on.setProperty("kind", "primary")
        row.addWidget(self.copy)
        row.addWidget(self.open_logs)
        row.addStretch(1)
        row.addWidget(self.quit)
        row.addWidget(self.go_on)
        return row

    def _button(self, text: str, tip: str, pressed: object) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.text)
        self.copy.setText(tr("Copied"))

    def _open_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._logs)))
