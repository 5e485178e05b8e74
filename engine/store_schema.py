"""The tables of a project file, its version, and the steps from older versions to this one."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from engine.store_files import transaction

APPLICATION_ID = 0x4C696B65
"""`Like`: at byte 68 of every project file."""

PAGE = 16384
"""Bytes; large ones hold portraits and voices in few steps."""

GRADUAL = 2
"""SQLite's name for files that can be shortened step by step (auto_vacuum=INCREMENTAL); those of the first versions
cannot."""

SCHEMA = (
    (
        "CREATE TABLE revisions "
        "(number INTEGER PRIMARY KEY, label TEXT NOT NULL, time REAL NOT NULL, project BLOB NOT NULL)"
    ),
    "CREATE TABLE head (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL)",
    "CREATE TABLE blobs (id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, name TEXT NOT NULL, size INTEGER NOT NULL)",
    "CREATE TABLE chunks (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
)
"""`revisions.project`: zlib of JSON. `blobs.sha256`: NULL while its bytes are still coming in. `chunks.id`: see
`store_blobs`."""

TABLES = ("revisions", "head", "blobs", "chunks")

Migration = Callable[[sqlite3.Connection], None]


def _edits_of_motion(_: sqlite3.Connection) -> None:
    """Version 2 knows edits of the motion; a project of version 1 has none, and says as much by naming none."""


def _takes_of_parts(_: sqlite3.Connection) -> None:
    """Version 3 knows takes of parts that were generated anew; those of version 2 have one each, which is shown."""


def _gaze(_: sqlite3.Connection) -> None:
    """Version 4 knows gaze; the eyes of a project of version 3 stay as they are in the portrait."""


def _consent(_: sqlite3.Connection) -> None:
    """Version 5 knows a note of consent; a project of version 4 has none."""


MIGRATIONS: tuple[Migration, ...] = (_edits_of_motion, _takes_of_parts, _gaze, _consent)
"""Number n (from 1) brings a file from version n to n + 1. A new field of the document without a default, and any field
that older versions would refuse, needs one."""


def version() -> int:
    """The version that this program writes."""
    return len(MIGRATIONS) + 1


def create(connection: sqlite3.Connection, *, gradual: bool = True) -> None:
    """Lays out an empty file; not `gradual`: as the first versions did."""
    connection.execute(f"PRAGMA page_size={PAGE}")
    if gradual:
        connection.execute(f"PRAGMA auto_vacuum={GRADUAL}")
    connection.execute("PRAGMA journal_mode=WAL")
    with transaction(connection):
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={version()}")
        for statement in SCHEMA:
            connection.execute(statement)


def application(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA application_id").fetchone()[0])


def version_of(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_plain(connection: sqlite3.Connection) -> bool:
    """Whether there are only tables and SQLite's own indices: a trigger or view could make us run what others wrote."""
    kinds = connection.execute("SELECT DISTINCT type FROM sqlite_master WHERE NOT (type = 'index' AND sql IS NULL)")
    return {kind for (kind,) in kinds} <= {"table"}


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the tables are exactly those that this version makes."""
    found = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
    return found == set(SCHEMA)


def migrate(connection: sqlite3.Connection) -> None:
    """Brings a file to this version: all steps, or none."""
    with transaction(connection):
        for number in range(version_of(connection), version()):
            MIGRATIONS[number - 1](connection)
        connection.execute(f"PRAGMA user_version={version()}")
