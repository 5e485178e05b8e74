"""The open project: the one place that changes it and tells everybody. Every change is saved as it is made."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app import background
from app.i18n import tr
from engine.document import Blob, Project
from engine.errors import ProjectError
from engine.store import MERGE_S, ProjectFile

SUFFIX = ".likeness"
FLUSH_MS = 2000
"""Quiet time after which what is committed is made to survive a power cut too."""


class Session(QObject):
    """The project that is open, its file, undo and redo.

    `coming(after)`: what `edit` is about to save, so that the worker can begin meanwhile; `changed(before, after)`:
    another Project; `opened`: another file; `problem`: it can be saved no more.
    """

    coming = Signal(object)
    changed = Signal(object, object)
    opened = Signal()
    problem = Signal(str)

    def __init__(self, drafts: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._file: ProjectFile | None = None
        self._project = Project()
        self.opening = 0
        """Another number for every project that is opened; Save As goes on in the same one."""
        self._flush = QTimer(self)
        self._flush.setSingleShot(True)
        self._flush.setInterval(FLUSH_MS)
        self._flush.timeout.connect(self._make_durable)

    # The file

    @property
    def file(self) -> ProjectFile:
        if self._file is None:
            raise RuntimeError("no project is open")
        return self._file

    @property
    def is_open(self) -> bool:
        """Whether there is a file; there is none any more while the program ends."""
        return self._file is not None

    @property
    def project(self) -> Project:
        return self._project

    @property
    def path(self) -> Path:
        return self.file.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: the file cannot be written, or none is open any more."""
        return self._file is None or self._file.read_only

    @property
    def is_draft(self) -> bool:
        """Whether the user has not given it a name yet; it is saved all the same, among the drafts."""
        return self._file is not None and self._file.path.parent == self._drafts

    @property
    def is_empty_draft(self) -> bool:
        """Whether nothing was ever done in it."""
        return self.is_draft and self._project == Project() and self.undo_label is None and self.redo_label is None

    @property
    def title(self) -> str:
        """What the window calls it."""
        if self._file is None:
            return ""
        return tr("Untitled") if self.is_draft else self._file.path.stem

    def new(self) -> None:
        """Opens a new, empty project among the drafts; raises ProjectError where nothing can be written."""
        try:
            self._drafts.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProjectError(
                tr("Nothing can be written in {folder}; free some space or mend its rights.").format(
                    folder=self._drafts
                )
            ) from error
        number = 1
        while (self._drafts / f"untitled-{number}{SUFFIX}").exists():
            number += 1
        self._take(ProjectFile.create(self._drafts / f"untitled-{number}{SUFFIX}"), another=True)

    def open(self, path: Path, read_only: bool = False) -> None:
        """Opens a project file in place of this one; raises ProjectError, or ProjectInUse for another window's."""
        if self._file is not None and self._file.path == path and not read_only:
            return
        self._take(ProjectFile.open(path, read_only=read_only), another=True)

    def save_as(self, path: Path) -> None:
        """Goes on in a copy at `path`; a draft is moved there. Raises ProjectError."""
        was_draft, old = self.is_draft, self.path
        if path.absolute().resolve() == old.resolve() and not self.read_only:
            return
        self.file.copy_to(path)
        self._take(ProjectFile.open(path), another=False)
        if was_draft:
            with suppress(OSError):
                old.unlink()

    def save_copy(self, path: Path) -> None:
        """Writes a copy to `path` and stays in this file; raises ProjectError."""
        self.file.copy_to(path)

    def close(self) -> None:
        """Closes the file; a draft in which nothing was ever done goes away."""
        if self._file is None:
            return
        empty = self.is_empty_draft
        path = self._file.path
        self._flush.stop()
        self._file.close()
        self._file = None
        if empty:
            with suppress(OSError):
                path.unlink()

    def _take(self, file: ProjectFile, *, another: bool) -> None:
        self.close()
        self.opening += another
        self._file = file
        self._project = file.project
        self.opened.emit()

    # Changes

    def edit(self, project: Project, label: str, merge: str | None = None, within_s: float = MERGE_S) -> None:
        """Makes `project` the state that is seen and saved; edits with the same `merge` within that time are one."""
        if self.read_only:
            raise ProjectError(tr("This project is open for reading only: use Save As to go on in a copy of your own."))
        before = self._project
        if project == before:
            return
        self.coming.emit(project)
        try:
            self.file.commit(project, label, merge, within_s)
        except ProjectError:
            self.coming.emit(before)
            raise
        self._settle(before, project)

    def undo(self) -> None:
        """Goes one edit back."""
        if self.undo_label is not None:
            self._settle(self._project, self.file.undo())

    def redo(self) -> None:
        """Goes one edit forth."""
        if self.redo_label is not None:
            self._settle(self._project, self.file.redo())

    def go_to(self, position: int) -> None:
        """Goes to a revision by its place in the file's history: many steps of undo or redo in one."""
        if not self.read_only and position != self.file.position:
            self._settle(self._project, self.file.go_to(position))

    @property
    def undo_label(self) -> str | None:
        return None if self.read_only else self.file.undo_label

    @property
    def redo_label(self) -> str | None:
        return None if self.read_only else self.file.redo_label

    def keep(self, source: Path | bytes, name: str) -> Blob:
        """Puts bytes into the file."""
        return self.file.add_blob(source, name)

    def _settle(self, before: Project, after: Project) -> None:
        self._project = after
        self._flush.start()
        self.changed.emit(before, after)

    def _make_durable(self) -> None:
        if self._file is not None:
            # On the disk's own time, not the window's: a sync may take a second.
            background.run(self._file.flush, lambda _: None, self.problem.emit)
