"""Opening a project file: looks before it writes, and reads what it can of what is damaged, older or out of reach."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from engine import store_blobs, store_history, store_schema
from engine.document import Project
from engine.errors import ProjectError, ProjectInUse
from engine.store_files import Mode, back_up, beside, connect, connected, copy_aside, lock, placed, unlock
from engine.store_history import Revision
from engine.store_rescue import looks_ours, rescue

THOROUGH = 100 << 20
"""Bytes up to which the whole file is looked over at opening; of larger ones all but the voices and pictures."""

PASSING = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_PERM", "SQLITE_FULL")
"""What is wrong with the place or the moment rather than with the file."""

Folder = tempfile.TemporaryDirectory[str]


@dataclass(frozen=True)
class Opened:
    """A connection and what it found. `database` is what is read: the file, or what was made of it in `folder`."""

    connection: sqlite3.Connection
    database: Path
    mode: Mode
    revisions: list[Revision]
    head: int
    project: Project
    notes: tuple[str, ...] = ()
    folder: Folder | None = None

    @property
    def read_only(self) -> bool:
        return self.mode != "rw"

    def close(self) -> None:
        self.connection.close()
        if self.folder is not None:
            self.folder.cleanup()
        elif self.mode == "ro":
            _tidy(self.database)


class _DamagedError(Exception):
    """The file cannot be read as it is."""


def open_for_writing(path: Path) -> Opened:
    """Opens `path`, which the caller has locked: for writing if it is sound, else what can be read of it."""
    if not os.access(path, os.W_OK):
        return open_for_reading(path, f"{path.name} may not be changed: it is open for reading only.")
    try:
        # First by a connection that cannot write: one that can changes a damaged file merely by being closed.
        with closing(_reader(path)) as reader:
            sound = _look(reader, path, path, "rw")
        notes = () if sound else _bring_up_to_date(path)
        connection = connect(path, "rw")
        try:
            store_blobs.drop(connection, store_blobs.incomplete(connection))
            sound = sound or _current(connection, path)
            return replace(sound, connection=connection, notes=(*notes, *sound.notes))
        except BaseException:
            connection.close()
            raise
    except (_DamagedError, sqlite3.DatabaseError) as error:
        return _rescued(path, error)


def _current(connection: sqlite3.Connection, path: Path) -> Opened:
    found = _look(connection, path, path, "rw")
    if found is None:
        raise _DamagedError
    return found


def open_for_reading(path: Path, note: str = "") -> Opened:
    """Opens `path` without changing it, beside others that write it. `note`: why it is only for reading."""
    try:
        try:
            opened = _read(path, _reader(path), path)
        except sqlite3.OperationalError as error:
            if not error.sqlite_errorname.startswith(PASSING):
                raise
            # Its log cannot be read where it is (a folder that is not ours, after a crash): then elsewhere.
            opened = _elsewhere(path)
    except (_DamagedError, sqlite3.DatabaseError) as error:
        opened = _rescued(path, error)
    return replace(opened, notes=(note, *opened.notes)) if note else opened


def _reader(path: Path) -> sqlite3.Connection:
    # Where there is a log somebody writes, or did not come to tidying up.
    return connect(path, "ro" if beside(path, "-wal").exists() else "frozen")


def _read(path: Path, reader: sqlite3.Connection, database: Path, folder: Folder | None = None) -> Opened:
    """What `reader` sees of `database`; takes the connection and the folder over."""
    try:
        sound = _look(reader, path, database, "ro")
        if sound is None:
            sound = _newer_copy(path, reader)
            reader.close()
            return sound
        if folder is not None:
            return replace(sound, folder=folder)
        with suppress(sqlite3.OperationalError):  # in a folder that is not ours it has to stay frozen
            lasting = connect(database, "ro")
            try:
                lasting.execute("SELECT number FROM head").fetchone()
            except BaseException:
                lasting.close()
                raise
            reader.close()
            return replace(sound, connection=lasting)
        return replace(sound, mode="frozen")
    except BaseException:
        reader.close()
        raise


def _elsewhere(path: Path) -> Opened:
    folder = _folder()
    try:
        aside = copy_aside(path, Path(folder.name))
        return _read(path, connect(aside, "rw"), aside, folder)
    except BaseException:
        folder.cleanup()
        raise


def _folder() -> Folder:
    return tempfile.TemporaryDirectory(prefix="likeness-", ignore_cleanup_errors=True)


# ------------------------------------------------------------------------------------------------------ what it is


def _look(connection: sqlite3.Connection, path: Path, database: Path, mode: Mode) -> Opened | None:
    """What a sound file of this version holds, None for an older one; raises ProjectError for what is no project."""
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    ours, version = store_schema.is_ours(connection), store_schema.version_of(connection)
    marked = store_schema.application(connection) == store_schema.APPLICATION_ID
    if not (ours or marked) or not store_schema.is_plain(connection):
        raise ProjectError(f"{path.name} is no project of Likeness: open one whose name ends in .likeness.")
    if marked and version > store_schema.version():
        raise ProjectError(f"{path.name} was made by a newer version of Likeness: update Likeness to open it.")
    if marked and 1 <= version < store_schema.version():
        return None
    if not (ours and marked) or version < 1:
        raise _DamagedError
    _check_pages(connection, database)
    head, revisions = store_history.head(connection), store_history.revisions(connection)
    numbers = [revision.number for revision in revisions]
    if head not in numbers or not all(0 < number < store_history.NEVER for number in numbers):
        raise _DamagedError
    try:
        project = store_history.project(connection, head)
    except ProjectError as error:
        raise _DamagedError from error
    missing = (blob for blob in project.blobs if not store_blobs.has(connection, blob.sha256))
    notes = tuple(dict.fromkeys(f"{blob.name} is missing in this project: add it again." for blob in missing))
    return Opened(connection, database, mode, revisions, head, project, notes)


def _check_pages(connection: sqlite3.Connection, database: Path) -> None:
    size = database.stat().st_size
    if (
        size % connection.execute("PRAGMA page_size").fetchone()[0]
    ):  # SQLite itself takes the rest of the last page for zeros
        raise _DamagedError
    small = size <= THOROUGH
    for what in ("1",) if small else ("head", "revisions", "blobs"):
        if connection.execute(f"PRAGMA quick_check({what})").fetchone() != ("ok",):
            raise _DamagedError


# --------------------------------------------------------------------------------------------------- older versions


def _bring_up_to_date(path: Path) -> tuple[str, ...]:
    """Migrates the file, of which a copy is kept beside it."""
    with connected(path, "rw") as connection:
        kept = _free_name(path, store_schema.version_of(connection))
        with placed(kept) as part:
            back_up(connection, part)
        _migrate(path, connection)
    return (f"{path.name} was brought up to this version of Likeness; as it was before, it is kept as {kept.name}.",)


def _migrate(path: Path, connection: sqlite3.Connection) -> None:
    try:
        store_schema.migrate(connection)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname.startswith(PASSING):
            raise
        sentence = f"{path.name} is of an older version, and too damaged to be brought up to this one: "
        raise ProjectError(sentence + "open another copy of it.") from error


def _free_name(path: Path, version: int) -> Path:
    names = [f"{path.stem} (version {version}){path.suffix}"]
    names += [f"{path.stem} (version {version}, {number}){path.suffix}" for number in range(2, 1000)]
    return next(path.with_name(name) for name in names if not path.with_name(name).exists())


def _newer_copy(path: Path, reader: sqlite3.Connection) -> Opened:
    """An older file at this version, without changing it."""
    folder = _folder()
    try:
        copy = Path(folder.name) / f"copy{path.suffix}"
        back_up(reader, copy)
        with connected(copy, "rw") as connection:
            _migrate(path, connection)
        return _sound(path, copy, folder)
    except BaseException:
        folder.cleanup()
        raise


# ---------------------------------------------------------------------------------------------------- damaged files


def _rescued(path: Path, error: Exception) -> Opened:
    if isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorname", "").startswith(PASSING):
        raise error
    if not looks_ours(path):
        raise ProjectError(f"{path.name} is no project of Likeness: open one whose name ends in .likeness.") from error
    folder = _folder()
    try:
        copy, notes = rescue(path, Path(folder.name))
        opened = _sound(path, copy, folder)
        return replace(opened, notes=notes)
    except BaseException:
        folder.cleanup()
        raise


def _sound(path: Path, copy: Path, folder: Folder) -> Opened:
    return _read(path, connect(copy, "rw"), copy, folder)


def _tidy(path: Path) -> None:
    """Removes the empty log that a connection for reading makes and cannot remove, unless somebody else is there."""
    log = beside(path, "-wal")
    if not log.exists() or log.stat().st_size > 0 or not os.access(path, os.W_OK):
        return
    with suppress(ProjectInUse):
        held = lock(path)
        if held is not None:
            try:
                with connected(path, "rw") as connection:
                    connection.execute("SELECT number FROM head").fetchone()
            finally:
                unlock(held)
