"""The list of a window's batch while it is put together: its commands, the jobs that follow, and that it is kept."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal

from app import background
from app.batch_facts import BatchFacts
from app.batch_input import Found, Kind, sort_out
from app.batch_list import (
    BatchList,
    BatchPortrait,
    Derived,
    How,
    derive,
    shown_name,
    with_jobs,
    with_portraits,
    with_voices,
    without_jobs,
    without_sources,
)
from app.batch_model import BatchModel, Row
from app.batch_outcome import WAITING, Outcome
from app.batch_store import TABLE, BatchStore, Saved
from app.i18n import tr
from app.settings import folders
from engine.batch.table import write_jobs
from engine.errors import ProjectError

if TYPE_CHECKING:
    from app.studio import Studio

SAVE_MS, SAVE_SELDOM_MS = 500, 5000
"""How long after a change the list is written; amid a run, where every job changes something, seldomer."""

log = logging.getLogger(__name__)


class BatchDraft(QObject):
    """Portraits, voices and choices, and the table of jobs that they become.

    `changed`: portraits, voices or choices; `derived_changed`: the jobs followed; `failed(sentence)`. While `locked`,
    nothing of it changes: the jobs are at work. `known`: how far jobs came, by their marks. `report`: of the last run.
    """

    changed = Signal()
    derived_changed = Signal()
    failed = Signal(str)

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent or studio)
        self._studio = studio
        self.model = BatchModel(self)
        self.facts = BatchFacts(self)
        self.list = BatchList(How(default_folder()))
        self.derived = Derived()
        self.known: dict[str, Outcome] = {}
        self.report: Path | None = None
        self.locked = False
        self._store = BatchStore(folders().data / "batches")
        self._opened = self._deriving = self._again = self._unsaved = False
        self._save_soon = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._save_soon.timeout.connect(self._save)

    @property
    def ready(self) -> bool:
        """Whether the jobs shown are those of the list; they follow it a moment later."""
        return not self._deriving

    @property
    def table(self) -> Path:
        """Where the command finds the jobs."""
        return self._store.folder / TABLE

    @property
    def trouble(self) -> str:
        """Why nothing can be started, in one sentence; "" if all is well."""
        if self.derived.problem:
            return self.derived.problem
        if not self.list.opened and not self.list.portraits:
            return tr("Add a portrait: a picture of a face.")
        if not self.list.opened and not self.list.voices:
            return tr("Add voices: sound files, or a folder of them.")
        return "" if self.derived.jobs else tr("There is no job in the list.")

    def open(self) -> None:
        """Brings back the list of the last time; called when it is first wanted."""
        if self._opened:
            return
        self._opened = True
        try:
            saved = self._store.open()
        except OSError as error:
            self.failed.emit(str(error))
            return
        if saved is not None:
            self.list, self.known = saved.list, dict(saved.outcomes)
            self.report = Path(saved.report) if saved.report else None
        self.changed.emit()
        self._derive()

    # Commands

    def add(self, paths: Sequence[Path], kind: Kind = "any") -> None:
        """Takes pictures, projects, sounds, videos, folders and tables of jobs; `kind`: what videos are meant to be."""

        def found(result: Found) -> None:
            portraits, voices, jobs, strange = result
            if strange:
                text = tr("{name} is neither a picture, a sound, a project nor a list of jobs; add one of these.")
                self.failed.emit(text.format(name=strange[0].name))
            after = with_portraits(self.list, map(BatchPortrait, portraits))
            self._set(with_jobs(with_voices(after, voices), jobs))

        if not self.locked:
            background.run(lambda: sort_out(paths, kind), found, self.failed.emit)

    def use_project(self) -> None:
        """Takes the portrait of the open project, its chosen face and square."""
        portrait = self._studio.project.portrait
        if portrait is None or self.locked:
            return
        file = self._studio.session.file
        # The picture as the project has it: the numbers of face and square are of that one.
        out = self._store.picture(portrait.original.name, portrait.picture.sha256)

        def take() -> Path:
            try:
                out.parent.mkdir(parents=True, exist_ok=True)
                return file.extract(portrait.picture, out.parent).replace(out)
            except OSError as error:
                raise ProjectError(
                    tr("The portrait cannot be kept in {folder} ({reason}); make room there and try again.").format(
                        folder=out.parent, reason=error.strerror or error
                    )
                ) from error

        crop = None if portrait.crop is None else (portrait.crop.x, portrait.crop.y, portrait.crop.side)
        added = BatchPortrait(out, portrait.face + 1, crop)
        background.run(take, lambda _: self._set(with_portraits(self.list, [added])), self.failed.emit)

    def remove_sources(self, paths: Iterable[Path]) -> None:
        """Takes portraits and voices out."""
        self._set(without_sources(self.list, paths))

    def remove_jobs(self, places: Iterable[int]) -> None:
        """Takes jobs off the list; what they made stays."""
        if self.ready:  # else the places are not those that the user saw
            self._set(without_jobs(self.list, places))

    def clear(self) -> None:
        """Empties the list; the choices stay."""
        self._set(BatchList(self.list.how))

    def choose(self, **fields: Any) -> None:
        """Other choices: fields of How."""
        self._set(replace(self.list, how=replace(self.list.how, **fields)))

    def save_table(self, path: Path) -> None:
        """Writes the jobs as a table that can be opened again, here or by the command line."""
        jobs = self.derived.jobs
        background.run(lambda: write_jobs(path, jobs), lambda _: None, self.failed.emit)

    # Keeping

    def set_report(self, path: str) -> None:
        """Where the report of the run lies."""
        self.report = Path(path)

    def keep(self, delay_ms: int = SAVE_MS) -> None:
        """Has all this written soon."""
        self._unsaved = True
        if not self._save_soon.isActive() or delay_ms < self._save_soon.remainingTime():
            self._save_soon.start(delay_ms)

    def close(self) -> None:
        """The end of the program: writes what is not written yet, and leaves the list to the next window."""
        self._save_soon.stop()
        self.facts.close()
        if self._unsaved and self._opened:
            try:
                self._store.save(self._saved())
            except OSError as error:
                log.warning("The list of the batch cannot be written: %s", error)
        self._store.close()

    def _saved(self) -> Saved:
        return Saved(self.list, dict(self.known), "" if self.report is None else str(self.report))

    def _save(self) -> None:
        self._unsaved = False
        saved, store = self._saved(), self._store
        background.run(lambda: store.save(saved), lambda _: None, self.failed.emit)

    # The jobs

    def _set(self, after: BatchList) -> None:
        if self.locked or after == self.list:
            return
        self.list = after
        self.keep()
        self._derive()
        self.changed.emit()

    def _derive(self) -> None:
        """Works out the jobs beside the window: there may be thousands."""
        if self._deriving:
            self._again = True
            return
        self._deriving = True
        of, known = self.list, dict(self.known)

        def work() -> tuple[Derived, list[Row], list[Outcome]]:
            derived = derive(of)
            rows = [Row(shown_name(job), str(job.portrait), str(job.voice)) for job in derived.jobs]
            return derived, rows, [known.get(mark, WAITING) for mark in derived.marks]

        def done(result: tuple[Derived, list[Row], list[Outcome]]) -> None:
            self._deriving = False
            if self._again:
                self._again = False
                self._derive()
                return
            self.derived, rows, outcomes = result
            self.model.set_rows(rows, outcomes)
            self.derived_changed.emit()

        def refused(sentence: str) -> None:
            self._deriving = False
            self.failed.emit(sentence)

        background.run(work, done, refused)


def default_folder() -> Path:
    """Where the videos of a batch go unless the user says otherwise."""
    movies = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
    return (Path(movies) if movies else Path.home()) / "Likeness batch"
