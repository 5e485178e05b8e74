"""The revisions of a project file: every state of the project since it was made, and which one is the present."""

from __future__ import annotations

import re
import sqlite3
import zlib
from dataclasses import dataclass

from engine.codec import from_json, to_json
from engine.document import Project
from engine.errors import ProjectError

KEPT = 1000
"""Revisions that a file keeps; older ones cannot be undone to any more."""

LARGEST = 16 << 20
"""Bytes of one revision's JSON: a hundred times what an hour of blinks takes."""


NEVER = 2**53
"""No revision has a number as large."""

LABEL = 200
"""Characters of a label that are shown."""

_NAMED = re.compile(rb'"sha256":"([0-9a-f]{64})"')


@dataclass(frozen=True)
class Revision:
    """One step of the history: `label` says what was done, `time` when, in seconds since 1970 (UTC)."""

    number: int
    label: str
    time: float


def pack(project: Project) -> bytes:
    """The project as it lies in the file; raises ProjectError for what could not be read again."""
    text = to_json(project).encode()
    if len(text) > LARGEST:
        raise ProjectError("This state of the project is too large to be saved: undo the last step.")
    return zlib.compress(text, 1)  # on the interface thread: level 1 takes a third of a millisecond for two hours


def unpack_text(packed: object) -> bytes:
    """The JSON of a revision; raises ProjectError if it is damaged."""
    if not isinstance(packed, bytes):
        raise ProjectError("A step of this project is damaged: open another copy of it.")
    inflate = zlib.decompressobj()
    try:
        text = inflate.decompress(packed, LARGEST)
    except zlib.error:
        text = b""
    if not inflate.eof:  # also what would be larger than any project
        raise ProjectError("A step of this project is damaged: open another copy of it.")
    return text


def unpack(packed: object) -> Project:
    """The inverse of `pack`; raises ProjectError if it is damaged."""
    return from_json(unpack_text(packed))


def revisions(connection: sqlite3.Connection) -> list[Revision]:
    """All that the file holds, the oldest first."""
    rows = connection.execute("SELECT number, substr(label, 1, ?), time FROM revisions ORDER BY number", (LABEL,))
    return [Revision(number, str(label), as_time(time)) for number, label, time in rows]


def as_time(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0


def named(text: bytes) -> set[str]:
    """The SHA-256 of every blob that a revision's JSON names."""
    return {match.decode() for match in _NAMED.findall(text)}


def head(connection: sqlite3.Connection) -> int:
    """Number of the present revision; 0, which none has, where it is not known."""
    row = connection.execute("SELECT number FROM head").fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def project(connection: sqlite3.Connection, number: int) -> Project:
    """One revision's project; raises ProjectError where it cannot be read."""
    row = connection.execute("SELECT project FROM revisions WHERE number = ?", (number,)).fetchone()
    return unpack(row[0] if row else None)


def write(connection: sqlite3.Connection, revision: Revision, packed: bytes) -> None:
    """Makes `revision` the present one, in place of an equal number and of all that was undone."""
    connection.execute("DELETE FROM revisions WHERE number >= ?", (revision.number,))
    connection.execute("DELETE FROM revisions WHERE number <= ?", (revision.number - KEPT,))
    row = (revision.number, revision.label, revision.time, packed)
    connection.execute("INSERT INTO revisions VALUES (?, ?, ?, ?)", row)
    set_head(connection, revision.number)


def set_head(connection: sqlite3.Connection, number: int) -> None:
    connection.execute("INSERT OR REPLACE INTO head VALUES (1, ?)", (number,))
