"""What can be saved of a damaged project file, written as a new file; the damaged one is only read.

Rows are looked up one by one, so that a damaged page costs what lies on it and no more. Blobs are known by the SHA-256
of their pieces, so that their list may be lost too.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import Any

from engine import store_blobs, store_history, store_schema
from engine.document import Blob, Project
from engine.errors import ProjectError
from engine.store_files import beside, connect, copy_aside, transaction
from engine.store_history import Revision

MAGIC = b"SQLite format 3\0"
GAP = 2000
"""Revisions that are looked for beyond those that can be listed."""


@dataclass
class _Found:
    """What a damaged file still says."""

    revisions: dict[int, tuple[Revision, bytes]] = field(default_factory=dict[int, tuple[Revision, bytes]])
    head: int | None = None

    def present(self) -> tuple[int, Project] | None:
        """The head, or the newest state before it that can be read, or the newest of all."""
        numbers = sorted(self.revisions, reverse=True)
        wanted = numbers[0] if self.head is None and numbers else self.head or 0
        for number in sorted(numbers, key=lambda n: (n > wanted, abs(wanted - n))):
            try:
                return number, store_history.unpack(self.revisions[number][1])
            except ProjectError:
                continue
        return None


def rescue(path: Path, folder: Path) -> tuple[Path, tuple[str, ...]]:
    """A new file in `folder` with all that can be read of `path`, and sentences about what cannot.

    Raises ProjectError if that is nothing.
    """
    aside, out = copy_aside(path, folder), folder / "rescued.likeness"
    later, earlier = _first_page(folder, gradual=True), _first_page(folder, gradual=False)
    mends = partial(_mend_first_page, first_page=later), partial(_mend_first_page, first_page=earlier)
    with closing(sqlite3.connect(out, isolation_level=None)) as fresh:
        store_schema.create(fresh)
        for mend in (_leave, _mend_log, *mends):
            mend(aside)
            try:
                with closing(connect(aside, "rw")) as damaged:
                    if not store_schema.is_ours(damaged):
                        continue
                    found = _read(damaged)
                    present = found.present()
                    if present is not None:
                        _write(fresh, found, present[0])
                        missing = _rescue_blobs(damaged, fresh, found, present[1])
                        return out, _notes(path, found, present[0], missing)
            except (sqlite3.Error, OSError):
                continue
    raise ProjectError(f"{path.name} is damaged and nothing of it could be read: open another copy of it.")


def looks_ours(path: Path) -> bool:
    """Whether a file that SQLite refuses was a project once, by what its first bytes still say."""
    with path.open("rb") as file:
        start = file.read(72)
    return start[:16] == MAGIC or start[68:72] == store_schema.APPLICATION_ID.to_bytes(4, "big")


# ---------------------------------------------------------------------------------------------------- mending copies


def _leave(_aside: Path) -> None:
    """First the copy as it is."""


def _mend_log(aside: Path) -> None:
    """Without the log of the last edits: it may be what cannot be read."""
    for ending in ("-wal", "-shm", "-journal"):
        beside(aside, ending).unlink(missing_ok=True)


def _mend_first_page(aside: Path, first_page: bytes) -> None:
    """With the first page of a new file: it tells where the tables begin, which is the same in all of one kind."""
    with aside.open("rb+") as file:
        pages = -(-file.seek(0, 2) // store_schema.PAGE)
        page = bytearray(first_page)
        page[28:32] = max(pages, 1).to_bytes(4, "big")
        file.truncate(max(pages, 1) * store_schema.PAGE)
        file.seek(0)
        file.write(page)


def _first_page(folder: Path, *, gradual: bool) -> bytes:
    empty = folder / f"empty-{gradual}.likeness"
    with closing(sqlite3.connect(empty, isolation_level=None)) as connection:
        store_schema.create(connection, gradual=gradual)
    with empty.open("rb") as file:
        return file.read(store_schema.PAGE)


# --------------------------------------------------------------------------------------------------------- reading


def _read(damaged: sqlite3.Connection) -> _Found:
    found = _Found()
    row = _one(damaged, "SELECT number FROM head")
    if row is not None and isinstance(row[0], int) and 0 < row[0] < store_history.NEVER:
        found.head = row[0]
    listed = set(_listed(damaged, "SELECT number FROM revisions ORDER BY number"))
    listed = {number for number in listed if 0 < number < store_history.NEVER}
    edges = {min(listed, default=1), max(listed, default=1), found.head or 1}
    beyond = {number for edge in edges for number in range(max(1, edge - GAP), edge + GAP)}
    for number in sorted(listed | beyond):
        row = _one(damaged, "SELECT label, time, project FROM revisions WHERE number = ?", number)
        if row is None or not isinstance(row[2], bytes):
            continue
        with suppress(ProjectError):
            store_history.unpack_text(row[2])
            revision = Revision(number, str(row[0])[: store_history.LABEL], store_history.as_time(row[1]))
            found.revisions[number] = revision, row[2]
    return found


def _one(connection: sqlite3.Connection, statement: str, *values: int) -> tuple[Any, ...] | None:
    try:
        return connection.execute(statement, values).fetchone()
    except sqlite3.Error:
        return None


def _listed(connection: sqlite3.Connection, statement: str) -> Iterator[int]:
    """Numbers from the first up, and from the last down, as far as the damage from either side."""
    for order in ("", " DESC"):
        try:
            for (number,) in connection.execute(statement + order):
                yield number
        except sqlite3.Error:
            continue


# --------------------------------------------------------------------------------------------------------- writing


def _write(fresh: sqlite3.Connection, found: _Found, head: int) -> None:
    with transaction(fresh):
        for number, (revision, packed) in sorted(found.revisions.items()):
            fresh.execute("INSERT INTO revisions VALUES (?, ?, ?, ?)", (number, revision.label, revision.time, packed))
        store_history.set_head(fresh, head)


def _rescue_blobs(
    damaged: sqlite3.Connection, fresh: sqlite3.Connection, found: _Found, present: Project
) -> tuple[Blob, ...]:
    """Copies every blob that a revision names and whose bytes are whole; those that `present` lacks."""
    wanted: set[str] = set()
    for _, packed in found.revisions.values():
        wanted |= store_history.named(store_history.unpack_text(packed))
    names = {blob.sha256: blob.name for blob in present.blobs}
    ids = sorted(set(_listed(damaged, "SELECT id FROM chunks ORDER BY id")))
    for number, parts in groupby(ids, lambda number: number // store_blobs.PARTS):
        with transaction(fresh):
            sha256, size = _copy(damaged, fresh, list(parts))
            if sha256 in wanted and not store_blobs.has(fresh, sha256):
                row = (number, sha256, names.get(sha256, ""), size)
                fresh.execute("INSERT INTO blobs VALUES (?, ?, ?, ?)", row)
            else:
                fresh.execute("DELETE FROM chunks WHERE id BETWEEN ? AND ?", _span(number))
    return tuple(blob for blob in present.blobs if not store_blobs.has(fresh, blob.sha256))


def _copy(damaged: sqlite3.Connection, fresh: sqlite3.Connection, parts: list[int]) -> tuple[str, int]:
    digest, size = hashlib.sha256(), 0
    for part in parts:
        row = _one(damaged, "SELECT bytes FROM chunks WHERE id = ?", part)
        if row is None or not isinstance(row[0], bytes):
            break
        digest.update(row[0])
        size += len(row[0])
        fresh.execute("INSERT INTO chunks VALUES (?, ?)", (part, row[0]))
    return digest.hexdigest(), size


def _span(number: int) -> tuple[int, int]:
    return number * store_blobs.PARTS, (number + 1) * store_blobs.PARTS - 1


def _notes(path: Path, found: _Found, present: int, missing: tuple[Blob, ...]) -> tuple[str, ...]:
    notes = [f"{path.name} is damaged; what could be read is shown, and the file is left as it is: save a copy."]
    if present != found.head:
        notes.append(
            f"The newest state could not be read; this is the one after “{found.revisions[present][0].label}”."
        )
    notes += [f"{blob.name} could not be read any more: add it again." for blob in missing]
    return tuple(dict.fromkeys(notes))
