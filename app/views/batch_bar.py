"""The line below the table of a batch: how far it is, and what can be done: start, stop, retry, look."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app import theme
from app.i18n import joined, tr
from app.views.words import clock
from app.widgets.elided_label import ElidedLabel
from app.widgets.icon_button import explain

KEY = "Ctrl+Return"
"""Starts and stops, on the page."""


@dataclass(frozen=True)
class Figures:
    """How far a batch is. `left_s`: how long it may take still, None where nobody can know yet."""

    total: int = 0
    whole: int = 0
    failed: int = 0
    share: float = 0.0
    left_s: float | None = None


class BatchBar(QWidget):
    """`pressed`: Start or Stop; `retry_asked`, `folder_asked`, `report_asked`: the other buttons."""

    pressed = Signal()
    retry_asked = Signal()
    folder_asked = Signal()
    report_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("batchBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = ElidedLabel()
        self.words.setFont(theme.tabular(self.words.font()))
        self.trouble = ElidedLabel(role="muted")
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress of the batch"))
        self.retry = self._button(tr("Retry failed"), "arrow-clockwise", tr("Try the jobs that failed once more"))
        self.report = self._button(
            tr("Report"), "file-text", tr("Open the report: every video with its picture and its quality")
        )
        self.folder = self._button(tr("Folder"), "folder-open", tr("Open the folder with the videos"))
        self.button = QPushButton()
        self.button.setMinimumSize(18 * theme.STEP, 5 * theme.STEP)
        for button, signal in (
            (self.retry, self.retry_asked),
            (self.report, self.report_asked),
            (self.folder, self.folder_asked),
            (self.button, self.pressed),
        ):
            button.clicked.connect(signal)
        self._lay_out()

    def _button(self, text: str, icon: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        theme.set_icon(button, icon)
        explain(button, tip)
        button.setAccessibleName(text)
        return button

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(theme.STEP // 2)
        line = QHBoxLayout()
        line.setSpacing(2 * theme.STEP)
        line.addWidget(self.words)
        line.addWidget(self.trouble, 1)
        left.addStretch()
        left.addLayout(line)
        left.addWidget(self.bar)
        left.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.STEP, theme.STEP, 2 * theme.STEP, theme.STEP)
        row.setSpacing(theme.STEP)
        row.addLayout(left, 1)
        row.addSpacing(theme.STEP)
        for button in (self.report, self.folder, self.retry, self.button):
            row.addWidget(button)

    def show_state(self, running: bool, stopping: bool, trouble: str, figures: Figures) -> None:
        """What the buttons do now; `trouble`: why nothing can be started."""
        open_ = figures.total - figures.whole - figures.failed
        begun = open_ > 0 and open_ < figures.total
        text = tr("Stopping…") if stopping else tr("Stop") if running else tr("Go on") if begun else tr("Start")
        tip = tr("Stops at once; what is whole stays, and Start goes on from there") if running else trouble
        self.button.setText(text)
        explain(self.button, tip or tr("Make all videos of the list that are not there yet"), KEY)
        self.button.setAccessibleName(text)
        self.button.setEnabled(not stopping and (running or not trouble))
        self.retry.setEnabled(figures.failed > 0 and not running)
        first = None if running or trouble else self.button if open_ else self.retry if figures.failed else None
        sign = "stop-fill" if running else "play-fill"
        for button, icon in ((self.button, sign), (self.retry, "arrow-clockwise")):
            kind = "primary" if button is first else ""
            if button.property("kind") != kind:
                button.setProperty("kind", kind)
                theme.polish(button)
            theme.set_icon(button, icon, "on_accent" if kind else None)
        self.trouble.setText("" if running else trouble)

    def show_figures(self, figures: Figures, running: bool) -> None:
        """How far it is."""
        self.words.setText(words_of(figures, running))
        self.words.setVisible(bool(self.words.text()))
        self.bar.setValue(round(1000 * figures.share))
        self.bar.setVisible(figures.total > 0)
        self.setAccessibleName(self.words.text())


def words_of(figures: Figures, running: bool) -> str:
    """`3 of 12 videos made · 1 failed · about 2:10 left`."""
    if not figures.total:
        return ""
    words = [tr("{n} of {all} videos made").format(n=figures.whole, all=figures.total)]
    if figures.failed:
        words.append(tr("{n} failed").format(n=figures.failed))
    if running and figures.left_s is not None:
        words.append(tr("about {time} left").format(time=clock(figures.left_s, 0)))
    return joined(words)
