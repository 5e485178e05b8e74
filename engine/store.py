"""The project file: one SQLite file with every state of a project and all the bytes it needs.

Every edit is a transaction of its own, so there is nothing unsaved: not at the end of the process, however it ends, and
after `flush` not in a power cut either. Undo and redo move a pointer in the file, and survive as well.
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from engine import store_blobs, store_history, store_schema, store_space
from engine.document import Blob, Project
from engine.errors import ProjectError
from engine.store_files import (
    back_up,
    beside,
    connected,
    lock,
    locked,
    placed,
    told,
    transaction,
    unlock,
)
from engine.store_history import Revision
from engine.store_open import Opened, open_for_reading, open_for_writing

if TYPE_CHECKING:
    from filelock import BaseFileLock

__all__ = ["ProjectFile", "Revision", "checkpoint"]

MERGE_S = 1.0
"""Edits of one kind that follow each other within this time are one step: a drag is."""

WORTH_COMPACTING = 50_000_000
"""Bytes that a file has to become shorter by for closing to see to it."""

CLOSING_S = 1.0
"""How long closing may take over that, about; the next closing goes on."""

CLOSING_MS = 1000
"""How long closing waits for other processes that read."""


class ProjectFile:
    """An open project file. Methods may be called from any thread; those for blobs and copies let edits through.

    `read_only`: nothing can be committed. `notes`: sentences about what could not be saved of a damaged file, or why
    it is read-only. Use as a context manager, or call `close`.
    """

    def __init__(self, path: Path, opened: Opened, held: BaseFileLock | None) -> None:
        self.path = path
        self.notes = opened.notes
        self.read_only = held is None
        self._opened = opened
        self._lock = held
        self._connection = opened.connection
        self._guard = threading.RLock()
        self._revisions = opened.revisions
        self._at = next(i for i, revision in enumerate(opened.revisions) if revision.number == opened.head)
        self._project = opened.project
        self._merging: tuple[str, float] | None = None
        self._added: set[str] = set()
        self._closed = False
        self._identity = _identity(opened.database)

    @classmethod
    def create(cls, path: Path, project: Project | None = None, *, replace: bool = False) -> ProjectFile:
        """A new file, open for writing; one that is there already is replaced only if asked. Raises ProjectError."""
        target = path.absolute().resolve()
        with told(path), locked(target):
            if target.exists() and not replace:
                raise ProjectError(f"{path.name} is there already: open it, or choose another name.")
            with placed(target) as part, closing(sqlite3.connect(part, isolation_level=None)) as connection:
                store_schema.create(connection)
                packed = store_history.pack(project or Project())
                with transaction(connection):
                    store_history.write(connection, Revision(1, "", time.time()), packed)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, read_only: bool = False) -> ProjectFile:
        """Opens a file at its present state; a damaged one, or one in a place that is not ours, for reading only.

        Raises ProjectInUse if another window has it open for writing, ProjectError if nothing of it can be read.
        """
        path = path.absolute()
        target = path.resolve()
        if not target.is_file():
            raise ProjectError(f"{path} is not there any more: look for it, or open another project.")
        if target.stat().st_size == 0:
            raise ProjectError(f"{path.name} is empty: open another copy of it.")
        held = None if read_only else lock(target)
        try:
            with told(path):
                if held is None:
                    why = f"{path.name} cannot be written where it is: it is open for reading only."
                    return cls(path, open_for_reading(target, "" if read_only else why), None)
                opened = open_for_writing(target)
        except BaseException:
            if held is not None:
                unlock(held)
            raise
        if opened.read_only:
            unlock(held)
            held = None
        return cls(path, opened, held)

    # The present state

    @property
    def project(self) -> Project:
        """The project as it is now."""
        return self._project

    @property
    def undo_label(self) -> str | None:
        """What `undo` takes back; None if there is nothing."""
        with self._guard:
            return self._revisions[self._at].label if self._at > 0 else None

    @property
    def redo_label(self) -> str | None:
        """What `redo` does again; None if there is nothing."""
        with self._guard:
            return self._revisions[self._at + 1].label if self._at + 1 < len(self._revisions) else None

    def history(self) -> list[Revision]:
        """All revisions, the oldest first; those that were undone too."""
        with self._guard:
            return list(self._revisions)

    @property
    def position(self) -> int:
        """Place of the present revision in `history()`."""
        with self._guard:
            return self._at

    def commit(self, project: Project, label: str, merge: str | None = None, within_s: float = MERGE_S) -> None:
        """Makes `project` the present state and saves it; what was undone before is gone for good.

        The same `merge` as `within_s` seconds ago or less: replaces that revision. Raises ProjectError, and nothing is
        changed.
        """
        self._need_writable()
        packed = store_history.pack(project)
        label = label.encode("utf-8", "replace").decode()
        with self._guard, told(self.path):
            present, now = self._revisions[self._at], time.monotonic()
            last, last_time = self._merging or (None, 0.0)
            merges = merge is not None and merge == last and now - last_time <= within_s
            revision = Revision(present.number + (not merges), label, time.time())
            with transaction(self._connection):
                store_history.write(self._connection, revision, packed)
            oldest = revision.number - store_history.KEPT
            kept = self._revisions[: self._at + (not merges)]
            self._revisions = [*(known for known in kept if known.number > oldest), revision]
            self._at = len(self._revisions) - 1
            self._project = project
            self._merging = None if merge is None else (merge, now)

    def undo(self) -> Project:
        """Goes one step back, if there is one; the project as it is then. Raises ProjectError."""
        return self._step(-1)

    def redo(self) -> Project:
        """Goes one step forth again, if there is one; the project as it is then. Raises ProjectError."""
        return self._step(1)

    def go_to(self, position: int) -> Project:
        """Goes to a revision by its place in `history()`, however many steps that is; the project as it is then.

        Nothing happens where there is none. Raises ProjectError.
        """
        with self._guard:
            return self._step(position - self._at)

    def _step(self, by: int) -> Project:
        self._need_writable()
        with self._guard, told(self.path):
            at = self._at + by
            if not by or not 0 <= at < len(self._revisions):
                return self._project
            number = self._revisions[at].number
            project = store_history.project(self._connection, number)
            with transaction(self._connection):
                store_history.set_head(self._connection, number)
            self._at, self._project, self._merging = at, project, None
            return project

    # Bytes

    def add_blob(self, source: Path | bytes, name: str) -> Blob:
        """Keeps bytes, up to 900 MB, under their SHA-256; the same bytes are kept once. Raises ProjectError.

        A blob that no revision names is dropped by `compact` after the next opening, or when the file is closed.
        """
        self._need_writable()
        with told(self.path), self._own_connection() as connection:
            blob = store_blobs.add(connection, source, name)
        with self._guard:
            self._added.add(blob.sha256)
        return blob

    def has_blob(self, blob: Blob) -> bool:
        """Whether the file holds its bytes."""
        with told(self.path), self._own_connection() as connection:
            return store_blobs.has(connection, blob.sha256)

    def read_blob(self, blob: Blob) -> bytes:
        """Its bytes; raises ProjectError if they are missing or damaged."""
        with told(self.path), self._own_connection() as connection:
            return b"".join(store_blobs.pieces(connection, blob))

    def extract(self, blob: Blob, folder: Path) -> Path:
        """Its bytes as the file `SHA256.suffix` in `folder`, if they are not there yet. Raises ProjectError."""
        with told(self.path):
            folder.mkdir(parents=True, exist_ok=True)
            if known := store_blobs.extracted(blob, folder):
                return known
            with self._own_connection() as connection:
                return store_blobs.extract(store_blobs.pieces(connection, blob), blob, folder)

    # The file

    def copy_to(self, path: Path) -> Path:
        """Writes the whole project, history and all, to another file, in place of what is there. Raises ProjectError.

        ProjectInUse if a window has that file open.
        """
        target = path.absolute().resolve()
        if target == self.path.resolve() and not self.read_only:
            self.flush()
            return path
        with told(path), locked(target), self._own_connection() as connection, placed(target) as part:
            back_up(connection, part)
        return path

    def flush(self) -> None:
        """Makes all that is committed survive a power cut; takes as long as the disk takes. Raises ProjectError.

        Also if the file was moved or deleted meanwhile.
        """
        if self.read_only:
            return
        if _identity(self._opened.database) != self._identity:
            raise ProjectError(f"{self.path.name} was moved or deleted while it was open: save a copy of it now.")
        checkpoint(self._opened.database)

    def reclaimable(self) -> int:
        """Bytes that `compact` would free. Reads every revision. Raises ProjectError."""
        with self._guard, told(self.path), self._own_connection() as connection:
            return store_space.reclaimable(connection, self._added)

    def compact(self, within_s: float = float("inf")) -> None:
        """Drops bytes that no revision needs and gives their space back, as far as that is done in `within_s` seconds.

        Takes as long as copying what is moved, and edits wait. Whatever ends the process leaves the file whole. Raises
        ProjectError.
        """
        self._need_writable()
        with self._guard, told(self.path), self._own_connection() as connection:
            store_space.give_back(connection, self._added, within_s)

    def close(self) -> None:
        """Leaves one file, with nothing beside it, shortened where that is worth it; may be called twice."""
        with self._guard:
            if self._closed:
                return
            with suppress(ProjectError):  # it stays longer than it need be, that is all
                self._shorten()
            self._closed = self.read_only = True
            try:
                with told(self.path):
                    if self._lock is not None:
                        # Also where another process still reads, and ours is not the last connection, which tidies up.
                        self._connection.execute(f"PRAGMA busy_timeout={CLOSING_MS}")
                        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                self._opened.close()
                if self._lock is not None:
                    unlock(self._lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _shorten(self) -> None:
        if self.read_only or _identity(self._opened.database) != self._identity:
            return
        self._added.clear()  # nothing is on its way into the project any more
        named = {blob.sha256 for blob in self._project.blobs}
        with told(self.path):
            if store_space.at_most(self._connection, named) >= WORTH_COMPACTING:
                store_space.give_back(self._connection, self._added, CLOSING_S, WORTH_COMPACTING)

    def _need_writable(self) -> None:
        if self.read_only:
            raise ProjectError(f"{self.path.name} is open for reading only: save a copy of it to go on.")

    @contextmanager
    def _own_connection(self) -> Generator[sqlite3.Connection]:
        """For work that takes long: edits go through the other connection meanwhile."""
        with connected(self._opened.database, self._opened.mode) as connection:
            yield connection


def checkpoint(path: Path) -> None:
    """Makes all that is committed to a project file survive a power cut, from any thread or process.

    Edits go on meanwhile. Nothing to do if nobody has it open. Raises ProjectError.
    """
    target = path.absolute().resolve()
    log = beside(target, "-wal")
    if not (target.is_file() and log.is_file()):
        return
    with told(path), suppress(FileNotFoundError), connected(target, "rw") as connection:
        # By hand, since a checkpoint does not write it where a reader keeps it from going on. Never the file itself:
        # POSIX drops a process's locks on a file as soon as it closes any handle of it.
        with log.open("rb+") as file:
            os.fsync(file.fileno())
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
