"""Room in a project file that nothing needs any more, and giving it back to the disk, a little at a time."""

from __future__ import annotations

import sqlite3
import time

from engine import store_blobs
from engine.store_schema import GRADUAL, PAGE

STEP = 512
"""Pages that are given back in one transaction, 8 MiB: about a tenth of a second."""
EASY = 32 << 20
"""Bytes of a file that is written anew as a whole without asking how long that may take."""


def reclaimable(connection: sqlite3.Connection, keep: set[str]) -> int:
    """Bytes that `give_back` would free if it had the time: empty pages, and blobs that no revision names."""
    return _freed(connection, store_blobs.unneeded(connection, keep))


def at_most(connection: sqlite3.Connection, keep: set[str]) -> int:
    """What `reclaimable` says or more, told at once: no revision is read."""
    rows = connection.execute("SELECT id, sha256 FROM blobs")
    return _freed(connection, [number for number, sha256 in rows if sha256 not in keep])


def give_back(connection: sqlite3.Connection, keep: set[str], within_s: float, worth: int = 0) -> None:
    """Drops blobs that no revision names, but for `keep`, and shortens the file until that is done or time is up.

    Nothing happens where that frees less than `worth` bytes. Each step is a transaction of its own: whatever ends the
    process leaves the file whole, and the next call goes on. A file of the first versions can only be written anew as
    a whole, which is put off where it could take long.
    """
    until = time.monotonic() + within_s
    numbers = store_blobs.unneeded(connection, keep, until)
    freed = _freed(connection, numbers)
    if freed < worth:
        return
    if not _is_gradual(connection):
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        if within_s == float("inf") or pages * PAGE - freed <= EASY:
            _write_anew(connection, numbers)
        return
    _shorten(connection, until)
    for number in numbers:
        if time.monotonic() > until:
            return
        store_blobs.drop(connection, [number])
    _shorten(connection, until)


def _shorten(connection: sqlite3.Connection, until: float) -> None:
    """Moves pages from the end of the file into empty ones, and cuts it off behind them."""
    while (empty := _empty(connection)) and time.monotonic() < until:
        # As a script: `execute` takes one step of a statement without rows, which here is one page.
        connection.executescript(f"PRAGMA incremental_vacuum({STEP})")
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        if _empty(connection) >= empty:
            return


def _write_anew(connection: sqlite3.Connection, numbers: list[int]) -> None:
    store_blobs.drop(connection, numbers)
    connection.execute(f"PRAGMA auto_vacuum={GRADUAL}")  # of the new one
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()


def _freed(connection: sqlite3.Connection, numbers: list[int]) -> int:
    """Bytes in empty pages, and in blobs by their numbers."""
    sizes = dict(connection.execute("SELECT id, size FROM blobs").fetchall())
    return _empty(connection) * PAGE + sum(sizes[number] for number in numbers if isinstance(sizes[number], int))


def _is_gradual(connection: sqlite3.Connection) -> bool:
    return connection.execute("PRAGMA auto_vacuum").fetchone()[0] == GRADUAL


def _empty(connection: sqlite3.Connection) -> int:
    """Pages that hold nothing."""
    return connection.execute("PRAGMA freelist_count").fetchone()[0]
