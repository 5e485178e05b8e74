"""How a project file is connected to, locked and put in its place; errors of SQLite and the disk as sentences."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from engine.errors import ProjectError, ProjectInUse

if TYPE_CHECKING:
    from filelock import BaseFileLock

Mode = Literal["rw", "ro", "frozen"]
"""`frozen`: for reading what nobody writes: nothing is made beside the file, so its folder need not be writable."""

BUSY_S = 10.0
LARGEST_ROW = 64 << 20
"""A file of somebody else's making cannot make us read more than this at a time."""


def beside(path: Path, ending: str) -> Path:
    """The file that SQLite keeps beside `path`: its name with `ending`."""
    return path.with_name(path.name + ending)


def connect(path: Path, mode: Mode) -> sqlite3.Connection:
    """A connection for any one thread at a time to a file that is there; transactions are begun by hand."""
    # Read by its percent-signs, so that a name may hold ?, # and %; //server/share has to come after an empty host.
    uri = path.as_uri()
    if not uri.startswith("file:///"):
        uri = "file://" + uri.removeprefix("file:")
    uri += "?immutable=1&mode=ro" if mode == "frozen" else f"?mode={mode}"
    connection = sqlite3.connect(uri, timeout=BUSY_S, isolation_level=None, check_same_thread=False, uri=True)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_ROW)
    # NORMAL: what is committed survives the end of the process at once, and a power cut after a checkpoint.
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "synchronous=NORMAL"):
        connection.execute(f"PRAGMA {pragma}")
    # A checkpoint waits for the disk: we make them off the interface thread; this is only the last resort.
    connection.execute("PRAGMA wal_autocheckpoint=4000")
    # Text that is no UTF-8 is damage that should not stop what comes after it from being read.
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    return connection


@contextmanager
def connected(path: Path, mode: Mode) -> Generator[sqlite3.Connection]:
    """A connection that is closed again."""
    with closing(connect(path, mode)) as connection:
        yield connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Generator[None]:
    """All of it or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


@contextmanager
def told(path: Path) -> Generator[None]:
    """Turns errors of SQLite and of the disk into a ProjectError about `path`."""
    try:
        yield
    except sqlite3.Error as error:
        raise ProjectError(_sentence(path, error)) from error
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = f"{path.name} cannot be read or written ({reason}): look after the disk, then try again."
        raise ProjectError(sentence) from error


def _sentence(path: Path, error: sqlite3.Error) -> str:
    name: str = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL"):
        return f"The disk is full, {path.name} cannot be saved: free some space, then try again."
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return f"Another program is busy with {path.name}: wait a moment, then try again."
    if name.startswith(("SQLITE_READONLY", "SQLITE_PERM")):
        return f"{path.name} cannot be written: save a copy elsewhere."
    if name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_TOOBIG", "SQLITE_MISMATCH")):
        return f"{path.name} is damaged: close it and open it again to see what can be saved."
    return f"{path.name} cannot be read or written ({error}): look after the disk and its space, then try again."


# ------------------------------------------------------------------------------------------------------- the lock


def lock(path: Path) -> BaseFileLock | None:
    """The right to write `path`, None where its folder cannot be written; raises ProjectInUse where another has it.

    The system gives up the lock of a process that ends, however it ends.
    """
    from filelock import FileLock, Timeout

    if not path.parent.is_dir():  # it would be made
        return None
    held = FileLock(path.with_name(f".{path.name}.lock"), timeout=0, thread_local=False)
    try:
        held.acquire(blocking=False)
    except Timeout:
        raise ProjectInUse(
            f"{path.name} is open in another window: close it there, or open it here for reading only."
        ) from None
    except OSError:
        return None
    return held


def unlock(held: BaseFileLock) -> None:
    """Gives the right back and leaves no file behind."""
    path = Path(held.lock_file)
    with suppress(OSError):
        if sys.platform != "win32":
            path.unlink(missing_ok=True)  # while it is ours: whoever waits for it notices, and makes another
    held.release(force=True)
    with suppress(OSError):
        if sys.platform == "win32":
            path.unlink(missing_ok=True)


@contextmanager
def locked(path: Path) -> Generator[None]:
    """Keeps every window from writing `path`; raises ProjectInUse, or ProjectError where the folder is not ours."""
    held = lock(path)
    if held is None:
        raise ProjectError(f"Nothing can be written in {path.parent}: choose another folder.")
    try:
        yield
    finally:
        unlock(held)


# ---------------------------------------------------------------------------------------------------- whole files


@contextmanager
def placed(path: Path) -> Generator[Path]:
    """A `.part` to write, which takes the place of `path` once it is whole; whatever goes wrong, it is removed."""
    part = beside(path, ".part")
    try:
        _discard(part)
        yield part
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        for ending in ("-wal", "-shm", "-journal"):  # left by the file that is replaced: they would spoil the new one
            beside(path, ending).unlink(missing_ok=True)
        part.replace(path)
        _sync_folder(path.parent)
    except BaseException:
        with suppress(OSError):
            _discard(part)
        raise


def _discard(part: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal"):
        beside(part, ending).unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def back_up(source: sqlite3.Connection, out: Path) -> None:
    """Writes all that `source` sees to `out`, also while others write."""
    with closing(sqlite3.connect(out)) as target:
        source.backup(target)


def copy_aside(path: Path, folder: Path) -> Path:
    """A copy in `folder`, with the log of what is not in the file itself yet, so that the file need not be touched."""
    out = folder / f"copy{path.suffix}"
    for ending in ("", "-wal", "-journal"):
        if beside(path, ending).is_file():
            shutil.copyfile(beside(path, ending), beside(out, ending))
    return out
