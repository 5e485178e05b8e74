"""The Batch page: portraits and voices at the left, their jobs in the middle, choices at the right, Start below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.batch import Batch
from app.batch_model import Filter
from app.i18n import tell, tr
from app.studio import Studio
from app.views.batch_asking import BatchAsking
from app.views.batch_bar import KEY, BatchBar, Figures
from app.views.batch_choices import BatchChoices
from app.views.batch_sources import SourcePart, local_paths
from app.views.batch_table import BatchTable
from app.views.jobs import reveal
from app.widgets.empty_state import EmptyState
from app.widgets.icon_button import IconButton
from app.widgets.segmented import SegmentedControl

SOURCES, CHOICES = 264, 272
"""Pixels: the widths of the columns at the left and at the right."""


class BatchView(QWidget):
    """`play_requested(Path)`: the user wants to see a video."""

    play_requested = Signal(object)

    def __init__(self, studio: Studio, batch: Batch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.studio, self.batch, self.draft = studio, batch, batch.draft
        self.ask = BatchAsking(self, batch.draft, studio.settings)
        self.setAccessibleName(tr("Batch"))
        self.setAcceptDrops(True)
        self.portraits = SourcePart("portraits", self.draft.facts)
        self.voices = SourcePart("voices", self.draft.facts)
        self.own = self.portraits.add_button("user-focus", tr("Use the open project's portrait"))
        self.add_portraits = self.portraits.add_button("plus", tr("Add portraits"))
        self.add_folder = self.voices.add_button("folder-plus", tr("Add all sounds of a folder"))
        self.add_voices = self.voices.add_button("plus", tr("Add voices"))
        self.table = BatchTable(self.draft.model, self.draft.facts)
        self.empty = EmptyState("rows", "")
        self.empty.add_button(tr("Add portraits…"), self.ask.portraits, tr("Choose pictures of faces"), "user-square")
        self.empty.add_button(tr("Add voices…"), self.ask.voices, tr("Choose sound files"), "speaker-high")
        self.empty.add_button(tr("Open a list…"), self.ask.table, tr("Open a table of jobs"), "folder-open")
        self.empty.setProperty("surface", "canvas")
        self.empty.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty)
        self.pages.addWidget(self.table)
        self.about = QLabel()
        self.about.setObjectName("batchAbout")
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.about.setAccessibleName(tr("What is told about the chosen job"))
        self.choices = BatchChoices()
        self.bar = BatchBar()
        self._lay_out()
        self._connect()
        self._show_list()
        self._show_state()

    # Putting together

    def _lay_out(self) -> None:
        left = QSplitter(Qt.Orientation.Vertical)
        left.setObjectName("batchSources")
        left.setChildrenCollapsible(False)
        left.setFixedWidth(SOURCES)
        for part in (self.portraits, self.voices):
            part.setContentsMargins(theme.STEP + 4, theme.STEP, theme.STEP + 4, theme.STEP)
            left.addWidget(part)
        left.setStretchFactor(0, 2)
        left.setStretchFactor(1, 3)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._tools())
        middle.addWidget(self.pages, 1)
        middle.addWidget(self.about)
        inside = QWidget()
        inside.setProperty("surface", "panel")
        edge = theme.STEP * 2 - 4
        column = QVBoxLayout(inside)
        column.setContentsMargins(edge, theme.STEP, edge, edge)
        column.addWidget(self.choices)
        right = QScrollArea()
        right.setObjectName("batchColumn")
        right.setWidgetResizable(True)
        right.setFixedWidth(CHOICES)
        right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        right.setWidget(inside)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(left)
        upper.addLayout(middle, 1)
        upper.addWidget(right)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(upper, 1)
        rows.addWidget(self.bar)

    def _tools(self) -> QWidget:
        """The line above the table."""
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.count.setFont(theme.tabular(self.count.font()))
        self.filter = SegmentedControl(
            (
                ("all", tr("All"), tr("Show all jobs")),
                ("open", tr("To do"), tr("Show the jobs that are not made yet")),
                ("failed", tr("Failed"), tr("Show the jobs that failed")),
                ("problems", tr("Check"), tr("Show the videos in whose motion something looks wrong")),
            ),
            tr("Which jobs are shown"),
        )
        widest = max(self.filter.button(key).sizeHint().width() for key in ("all", "open", "failed", "problems"))
        self.filter.setFixedSize(4 * widest, self.filter.sizeHint().height())
        self.open_list = IconButton("folder-open", tr("Open a list: add the jobs of a table (CSV)"))
        self.save_list = IconButton("floppy-disk", tr("Save the list as a table that can be opened again (CSV)"))
        self.remove = IconButton("minus-circle", tr("Take the chosen jobs off the list; videos stay"), shortcut="Del")
        self.clear = IconButton("trash", tr("Empty the list; videos stay"))
        line = QWidget()
        line.setObjectName("batchTools")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.STEP + 4, theme.STEP // 2, theme.STEP, theme.STEP // 2)
        row.setSpacing(theme.STEP // 2)
        row.addWidget(self.filter)
        row.addSpacing(theme.STEP)
        row.addWidget(self.count)
        row.addStretch(1)
        for button in (self.open_list, self.save_list, self.remove, self.clear):
            row.addWidget(button)
        return line

    def _connect(self) -> None:
        draft, batch = self.draft, self.batch
        draft.changed.connect(self._show_list)
        draft.derived_changed.connect(self._show_state)
        batch.state_changed.connect(self._show_state)
        batch.progressed.connect(self._show_state)
        self.portraits.dropped.connect(lambda paths: draft.add(paths, "portraits"))
        self.voices.dropped.connect(lambda paths: draft.add(paths, "voices"))
        for part in (self.portraits, self.voices):
            part.remove_asked.connect(draft.remove_sources)
        self.own.clicked.connect(draft.use_project)
        self.add_portraits.clicked.connect(self.ask.portraits)
        self.add_voices.clicked.connect(self.ask.voices)
        self.add_folder.clicked.connect(self.ask.folder_of_voices)
        self.choices.chose.connect(lambda fields: draft.choose(**fields))
        self.choices.folder_asked.connect(self.ask.folder)
        self.filter.changed.connect(draft.model.set_filter)
        self.open_list.clicked.connect(self.ask.table)
        self.save_list.clicked.connect(self.ask.save)
        self.remove.clicked.connect(lambda: draft.remove_jobs(self.table.places()))
        self.clear.clicked.connect(draft.clear)
        self.table.remove_asked.connect(draft.remove_jobs)
        self.table.retry_asked.connect(lambda: batch.start(again=True))
        self.table.play_asked.connect(self.play)
        self.table.show_asked.connect(lambda place: self._there(place, reveal))
        self.table.chosen.connect(self._show_tools)
        self.bar.pressed.connect(self.toggle)
        self.bar.retry_asked.connect(lambda: batch.start(again=True))
        self.bar.folder_asked.connect(self._open_folder)
        self.bar.report_asked.connect(self._open_report)
        self.studio.session.changed.connect(lambda *_: self._show_own())
        self.studio.session.opened.connect(self._show_own)
        QShortcut(QKeySequence(KEY), self, self.toggle).setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What the user asks for

    def toggle(self) -> None:
        """Starts the batch, or stops it."""
        self.choices.settle()
        if self.batch.running:
            self.batch.stop()
        else:
            self.batch.start()

    def play(self, place: int) -> None:
        """Shows a video that is made; says why there is none."""
        outcome = self.draft.model.outcome(place)
        if outcome.whole:
            self._there(place, self.play_requested.emit)
        elif outcome.message:
            self.studio.notice.emit("error", outcome.message)

    def _there(self, place: int, do: object) -> None:
        path = Path(self.draft.model.outcome(place).path)
        if path.is_file() and callable(do):
            do(path)
            return
        text = tr("{name} is no longer where it was written; press Start to make it again.")
        self.studio.notice.emit("error", text.format(name=self.draft.model.row(place).name))

    def _open_folder(self) -> None:
        folder = self.draft.list.how.folder
        if folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
        else:
            text = tr("The folder {name} is made when the batch starts.").format(name=folder.name)
            self.studio.notice.emit("advice", text)

    def _open_report(self) -> None:
        report = self.draft.report
        if report is not None and report.is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(report)))
        else:
            self.studio.notice.emit("advice", tr("There is no report yet; it is written while the batch runs."))

    # Following

    def _show_list(self) -> None:
        of = self.draft.list
        self.portraits.show_paths([portrait.path for portrait in of.portraits])
        self.voices.show_paths(of.voices)
        self.choices.show_list(of)
        self._show_state()

    def _show_state(self, *_: object) -> None:
        batch, model = self.batch, self.draft.model
        running = batch.running
        for part in (self.portraits, self.voices):
            part.set_locked(running)
        self.choices.setEnabled(not running)
        self.table.locked = running
        self.pages.setCurrentWidget(self.table if model.total else self.empty)
        counts = model.counts
        whole = counts["done"] + counts["kept"]
        trouble = "" if self.draft.list.empty else tell(self.draft.trouble)
        if not self.draft.derived.jobs:
            trouble = trouble or tr("Add portraits and voices first.")
        figures = Figures(model.total, whole, counts["failed"], model.share, batch.left_s)
        self.bar.show_state(running, batch.state == "stopping", trouble, figures)
        self.bar.show_figures(figures, running)
        self._show_empty(trouble)
        self.bar.report.setEnabled(self.draft.report is not None)
        self.bar.folder.setEnabled(bool(model.total))
        self._show_tools()
        self._show_own()

    def _show_empty(self, trouble: str) -> None:
        """What to do next where there is no job to be seen."""
        of = self.draft.list
        first = tr(
            "Every portrait speaks with every voice: drop pictures and sound files here, or a table of jobs (CSV)."
        )
        self.empty.set_sentence(first if of.empty else trouble)
        next_ = self.empty.buttons[1 if of.portraits and not of.voices else 0]
        for button, icon in zip(self.empty.buttons, ("user-square", "speaker-high", "folder-open"), strict=True):
            kind = "primary" if button is next_ else "quiet"
            if button.property("kind") != kind:
                button.setProperty("kind", kind)
                theme.polish(button)
                theme.set_icon(button, icon, "on_accent" if kind == "primary" else None)

    def _show_tools(self) -> None:
        model, running = self.draft.model, self.batch.running
        count = model.total
        self.count.setText("" if not count else tr("1 job") if count == 1 else tr("{n} jobs").format(n=count))
        chosen = len(self.table.places())
        if chosen > 1:
            self.count.setText(tr("{n} of {all} jobs chosen").format(n=chosen, all=count))
        self.open_list.setEnabled(not running)
        self.save_list.setEnabled(bool(count))
        self.remove.setEnabled(bool(chosen) and not running)
        self.clear.setEnabled(not self.draft.list.empty and not running)
        self._show_about()

    def _show_about(self) -> None:
        """All that a row tells, where one is chosen: there is little room in it."""
        places = self.table.places()
        outcome = self.draft.model.outcome(places[0]) if len(places) == 1 else None
        words = tell(outcome.message) if outcome is not None else ""
        self.about.setText(words)
        self.about.setVisible(bool(words))
        role = "bad" if outcome is not None and outcome.state == "failed" else "value"
        if self.about.property("role") != role:
            self.about.setProperty("role", role)
            theme.polish(self.about)

    def show_only(self, what: Filter) -> None:
        """Shows some of the jobs: `all`, `open`, `failed` or `problems`."""
        self.filter.set_value(what)
        self.draft.model.set_filter(what)

    def _show_own(self) -> None:
        session = self.studio.session
        self.own.setEnabled(session.is_open and self.studio.project.portrait is not None and not self.batch.running)

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Takes files while nothing runs."""
        if event.mimeData().hasUrls() and not self.batch.running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Adds what was dropped, whatever it is."""
        self.draft.add(local_paths(event))
        event.acceptProposedAction()
