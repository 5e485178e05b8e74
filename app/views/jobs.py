"""Work that waits, runs or is over: exports with their files, and what the studio does meanwhile."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QProcess, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from app import direction, theme
from app.export_queue import Export, ExportQueue
from app.i18n import tell, tr
from app.jobs import Job, State
from app.studio import Studio
from app.widgets.elided_label import ElidedLabel, plain_tip
from app.widgets.empty_state import EmptyState
from app.widgets.icon_button import IconButton

REFRESH_MS = 100
"""Progress comes faster than anybody reads."""
SIGNS: dict[State, tuple[str, str]] = {
    "waiting": ("hourglass", "muted"),
    "running": ("export", "accent"),
    "done": ("check-circle", "good"),
    "failed": ("warning-circle", "bad"),
    "cancelled": ("prohibit", "muted"),
}


@dataclass(frozen=True)
class Line:
    """What a row says. `share`: how much is done, None where nobody knows; `words`: the muted second line."""

    title: str
    state: State
    words: str
    share: float | None
    tip: str = ""


def stage_words(stage: str) -> str:
    """What a worker does, for the user."""
    return {
        "": tr("Starting"),
        "starting": tr("Starting"),
        "reading": tr("Reading"),
        "face": tr("Looking at the face"),
        "driver": tr("Following the driver's face"),
        "footage": tr("Following the face"),
        "motion": tr("Making motion"),
        "rendering": tr("Rendering"),
        "writing": tr("Writing the file"),
        "stopping": tr("Stopping"),
    }.get(stage, stage)


def progress_words(job: Job) -> str:
    """Stage and percentage of a running job."""
    words = stage_words(job.stage)
    if job.total and job.stage != "stopping":
        return tr("{stage} · {n} %").format(stage=words, n=int(100 * job.done / job.total))
    return words


def export_line(export: Export) -> Line:
    """The row of an export."""
    tip, state = str(export.out), export.state
    if export.running is not None:
        return Line(export.title, state, progress_words(export.running), export.share, tip)
    if state == "failed":
        words = tell(export.message)
    elif state == "done":
        words = tell(export.message) or tr("Done · {folder}").format(folder=export.out.parent)
    else:
        words = tr("Waiting") if state == "waiting" else tr("Cancelled")
    return Line(export.title, state, words, None, tip)


def job_line(job: Job) -> Line:
    """The row of other work."""
    if job.state == "running":
        return Line(job.title, job.state, progress_words(job), job.done / job.total if job.total else None)
    words = {"waiting": tr("Waiting"), "failed": tell(job.message)}.get(job.state, tr("Cancelled"))
    return Line(job.title, job.state, words, None)


class JobRow(QFrame):
    """One piece of work, what can be done with it at its right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self._line: Line | None = None
        self._sign = QLabel()
        self._sign.setFixedSize(theme.ICON_PX, theme.ICON_PX)
        self.title = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("role", "muted")
        self.words.setFont(theme.tabular(self.words.font()))
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(tr("Progress"))
        head = self._head = QHBoxLayout()
        head.setSpacing(theme.STEP // 2)
        head.addWidget(self._sign)
        head.addSpacing(theme.STEP // 2)
        head.addWidget(self.title, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(direction.margins(theme.STEP + 4, theme.STEP // 2, theme.STEP // 2, theme.STEP))
        rows.setSpacing(theme.STEP // 2)
        rows.addLayout(head)
        rows.addWidget(self.words)
        rows.addWidget(self.bar)
        self._buttons: dict[str, IconButton] = {}
        theme.signals.changed.connect(self._dress)

    def add_button(self, name: str, icon: str, text: str, do: Callable[[], object]) -> None:
        """A button at the right; `show_buttons` says which are seen."""
        button = IconButton(icon, text)
        button.clicked.connect(lambda: do())  # noqa: PLW0108 - `checked` is not for `do`
        self._head.addWidget(button)
        self._buttons[name] = button

    def button(self, name: str) -> IconButton:
        return self._buttons[name]

    def buttons(self) -> list[IconButton]:
        """All, from left to right."""
        return list(self._buttons.values())

    def show_buttons(self, *names: str) -> None:
        """Shows these and no others."""
        for name, button in self._buttons.items():
            button.setVisible(name in names)

    def show_line(self, line: Line) -> None:
        """Says what `line` says."""
        before, self._line = self._line, line
        self.title.setText(line.title)
        self.words.setText(line.words)
        self.setToolTip(plain_tip(line.tip))
        self.setAccessibleName(f"{line.title}: {line.words}")
        self.bar.setVisible(line.state == "running")
        if line.state == "running":
            self.bar.setRange(0, 0 if line.share is None else 1000)
            self.bar.setValue(round(1000 * (line.share or 0)))
        if before is None or before.state != line.state:
            self.words.setProperty("role", "bad" if line.state == "failed" else "muted")
            theme.polish(self.words)
            self._dress()

    def _dress(self) -> None:
        icon, role = SIGNS[self._line.state if self._line else "waiting"]
        colour = getattr(theme.palette(), role)
        self._sign.setPixmap(theme.icon(icon, colour).pixmap(theme.ICON_PX, theme.ICON_PX))


class JobsView(QWidget):
    """What runs, what comes next, and what is over, the newest first.

    `play_requested(Path)`: the user wants to see an exported video.
    """

    play_requested = Signal(object)

    def __init__(self, studio: Studio, queue: ExportQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._queue = studio, queue
        self._rows: dict[Export | Job, JobRow] = {}
        self.empty = EmptyState("export", tr("Exports appear here while they are made, and stay until you clear them."))
        inside = QWidget()
        inside.setProperty("surface", "panel")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(theme.STEP, theme.STEP, theme.STEP, theme.STEP)
        self._column.setSpacing(theme.STEP)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self.clear = QPushButton(tr("Clear finished"))
        self.clear.setProperty("kind", "quiet")
        self.clear.setToolTip(tr("Take what is over off this list; files stay"))
        self.clear.setAccessibleName(tr("Clear finished"))
        self.clear.clicked.connect(self.clear_finished)
        filled = QWidget()
        rows = QVBoxLayout(filled)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(area, 1)
        rows.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignRight)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(filled)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self.refresh)
        studio.jobs.changed.connect(self._start)
        queue.changed.connect(self._start)
        self.refresh()

    def row(self, work: Export | Job) -> JobRow:
        """The row of an export or a job."""
        return self._rows[work]

    def refresh(self) -> None:
        """Shows everything as it is now."""
        shown = self._shown()
        for work in [work for work in self._rows if work not in shown]:
            row = self._rows.pop(work)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        moved = False
        for place, work in enumerate(shown):
            row = self._rows.get(work) or self._make(work)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
                moved = True
            self._fill(work, row)
        if moved:
            self._order_tabs([self._rows[work] for work in shown])
        self._stack.setCurrentIndex(1 if shown else 0)
        self.clear.setVisible(any(work.finished for work in shown))

    def clear_finished(self) -> None:
        """Takes what is over off the list."""
        self._queue.clear_finished()
        self._studio.jobs.clear_finished()
        self.refresh()

    # Inside

    def _start(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _shown(self) -> list[Export | Job]:
        # What the studio itself has done is seen in the studio; only what failed there is worth a line.
        exports = {id(export.running) for export in self._queue.list if export.running}
        others = [
            job
            for job in self._studio.jobs.list
            if not job.quiet
            and job.op != "export"
            and id(job) not in exports
            and job.state in ("waiting", "running", "failed")
        ]
        every: list[Export | Job] = [*others, *self._queue.list]
        running = [work for work in every if work.state == "running"]
        waiting = [work for work in every if work.state == "waiting"]
        return [*running, *waiting, *(work for work in reversed(every) if work.finished)]

    def _make(self, work: Export | Job) -> JobRow:
        row = JobRow()
        if isinstance(work, Export):
            row.add_button("play", "play", tr("Play"), lambda: self._play(work))
            row.add_button("folder", "folder-open", tr("Show in folder"), lambda: self._reveal(work))
            row.add_button("retry", "arrow-clockwise", tr("Retry"), lambda: self._queue.retry(work))
            row.add_button("cancel", "x", tr("Cancel"), lambda: self._queue.cancel(work))
            row.add_button("remove", "trash", tr("Take off the list"), lambda: self._queue.remove(work))
        else:
            row.add_button("retry", "arrow-clockwise", tr("Retry"), lambda: self._studio.jobs.retry(work))
            row.add_button("cancel", "x", tr("Cancel"), lambda: self._studio.jobs.cancel(work))
        self._rows[work] = row
        return row

    def _fill(self, work: Export | Job, row: JobRow) -> None:
        if isinstance(work, Export):
            row.show_line(export_line(work))
            if work.state == "done":
                play = () if work.job.how.is_folder else ("play",)
                row.show_buttons(*play, "folder", "remove")
                return
            row.show_buttons(*(("retry", "remove") if work.finished else ("cancel",)))
            return
        row.show_line(job_line(work))
        row.show_buttons("retry" if work.finished else "cancel")

    def _order_tabs(self, rows: list[JobRow]) -> None:
        """Tab goes down the list, whichever came first, and then to what clears it."""
        stops = [button for row in rows for button in row.buttons()]
        for before, after in pairwise([*stops, self.clear]):
            QWidget.setTabOrder(before, after)

    def _play(self, export: Export) -> None:
        if self._there(export):
            self.play_requested.emit(export.out)

    def _reveal(self, export: Export) -> None:
        if self._there(export):
            reveal(export.out)

    def _there(self, export: Export) -> bool:
        if export.out.exists():
            return True
        self._studio.notice.emit(
            "error", tr("{name} is no longer where it was written; export it again.").format(name=export.title)
        )
        return False


def reveal(path: Path) -> None:
    """Shows a file in the desktop's file manager, chosen where that can be asked for; a folder is opened."""
    if path.is_dir():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
    elif sys.platform == "win32":
        QProcess.startDetached("explorer", ["/select,", str(path)])
    elif sys.platform == "darwin":
        QProcess.startDetached("open", ["-R", str(path)])
    else:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
