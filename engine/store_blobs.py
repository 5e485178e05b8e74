"""Bytes in a project file: in pieces of 1 MiB, so that memory stays flat and edits can be saved in between."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import re
import sqlite3
import tempfile
import time
from collections.abc import Generator, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import BinaryIO

from engine import store_history
from engine.codec import SHA256
from engine.document import Blob
from engine.errors import ProjectError
from engine.store_files import transaction

CHUNK = 1 << 20
LARGEST = 900_000_000
PARTS = 1 << 20
"""Piece n of blob b has the id b * PARTS + n: the pieces of a blob lie side by side, in order."""


def add(connection: sqlite3.Connection, source: Path | bytes, name: str) -> Blob:
    """Puts bytes into the file, once however often they are added; see `ProjectFile.add_blob`."""
    name = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        with closing(_opened(source)) as stream:
            size = stream.seek(0, io.SEEK_END)
            if size > LARGEST:
                raise ProjectError(
                    f"{name} has {size / 1e6:.0f} MB, and a project takes files up to 900 MB: shorten it."
                )
            # Only bytes of a length that is there already can be there already: then it pays to read them twice.
            if connection.execute("SELECT 1 FROM blobs WHERE size = ?", (size,)).fetchone():
                sha256 = _digest(stream)
                if has(connection, sha256):
                    return Blob(sha256, name, size)
            stream.seek(0)
            return _write(connection, stream, name, size)
    except OSError as error:
        raise ProjectError(f"{name} cannot be read ({error.strerror}): choose another file.") from error


def _opened(source: Path | bytes) -> BinaryIO:
    return io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")


def _digest(stream: BinaryIO) -> str:
    stream.seek(0)
    digest = hashlib.sha256()
    while piece := stream.read(CHUNK):
        digest.update(piece)
    return digest.hexdigest()


def _write(connection: sqlite3.Connection, stream: BinaryIO, name: str, size: int) -> Blob:
    with transaction(connection):
        row = connection.execute("INSERT INTO blobs (name, size) VALUES (?, ?) RETURNING id", (name, size)).fetchone()
    number = int(row[0])
    try:
        sha256 = _receive(connection, stream, number, size)
        with transaction(connection):
            if has(connection, sha256):  # by another thread, meanwhile
                _delete(connection, number)
            else:
                connection.execute("UPDATE blobs SET sha256 = ? WHERE id = ?", (sha256, number))
    except BaseException:
        with suppress(sqlite3.Error), transaction(connection):  # if not now, at the next opening
            _delete(connection, number)
        raise
    return Blob(sha256, name, size)


def _receive(connection: sqlite3.Connection, stream: BinaryIO, number: int, size: int) -> str:
    """Every piece is a transaction of its own, so that nobody waits long; only the name makes them a blob."""
    digest = hashlib.sha256()
    for part in range(-(-size // CHUNK)):
        wanted = min(CHUNK, size - part * CHUNK)
        piece = stream.read(wanted)
        if len(piece) != wanted:
            raise OSError(errno.EIO, "it changes while it is read")
        digest.update(piece)
        with transaction(connection):
            connection.execute("INSERT INTO chunks VALUES (?, ?)", (number * PARTS + part, piece))
    return digest.hexdigest()


def has(connection: sqlite3.Connection, sha256: str) -> bool:
    return connection.execute("SELECT 1 FROM blobs WHERE sha256 = ?", (sha256,)).fetchone() is not None


def pieces(connection: sqlite3.Connection, blob: Blob) -> Generator[bytes]:
    """The bytes in order; raises ProjectError before the end where they are missing, or not what the name says."""
    row = connection.execute("SELECT id, size FROM blobs WHERE sha256 = ?", (blob.sha256,)).fetchone()
    if row is None:
        raise ProjectError(f"{blob.name or 'A file'} is missing in this project: add it again.")
    number, size = row[0], row[1] if isinstance(row[1], int) else 0
    digest, found = hashlib.sha256(), 0
    for part in range(-(-size // CHUNK)):
        piece = connection.execute("SELECT bytes FROM chunks WHERE id = ?", (number * PARTS + part,)).fetchone()
        if piece is None or not isinstance(piece[0], bytes):
            break
        digest.update(piece[0])
        found += len(piece[0])
        if found > LARGEST:
            break
        yield piece[0]
    if digest.hexdigest() != blob.sha256:
        raise ProjectError(f"{blob.name or 'A file'} is damaged in this project: add it again.")


def extract(parts: Iterator[bytes], blob: Blob, folder: Path) -> Path:
    """Writes the pieces to `folder`, as a whole file or not at all."""
    out = folder / (blob.sha256 + suffix(blob.name))
    handle, temporary = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
    part = Path(temporary)
    try:
        with os.fdopen(handle, "wb") as file:
            file.writelines(parts)
        part.replace(out)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
    return out


def extracted(blob: Blob, folder: Path) -> Path | None:
    """The file in `folder` that an earlier `extract` wrote."""
    if not SHA256.fullmatch(blob.sha256):
        raise ProjectError("This project names a file in a way that cannot be right: open another copy of it.")
    out = folder / (blob.sha256 + suffix(blob.name))
    return out if out.is_file() and out.stat().st_size == blob.size else None


def suffix(name: str) -> str:
    """What tells programs the kind of a file; nothing else of a name from a project becomes part of a path."""
    found = re.search(r"\.[a-z0-9]{1,8}$", name.lower())
    return found.group() if found else ""


def incomplete(connection: sqlite3.Connection) -> list[int]:
    """Numbers of blobs whose bytes did not all come in before the program ended."""
    return [number for (number,) in connection.execute("SELECT id FROM blobs WHERE sha256 IS NULL")]


def unneeded(connection: sqlite3.Connection, keep: set[str], until: float = float("inf")) -> list[int]:
    """Numbers of blobs that no revision names, but for `keep`; none where a revision cannot be read.

    None either where that is not known `until` that time of the monotonic clock: there may be many long revisions.
    """
    needed = set(keep)
    try:
        for (packed,) in connection.execute("SELECT project FROM revisions"):
            if time.monotonic() > until:
                return []
            needed |= store_history.named(store_history.unpack_text(packed))
    except ProjectError:
        return []
    rows = connection.execute("SELECT id, sha256 FROM blobs WHERE sha256 IS NOT NULL")
    return [number for number, sha256 in rows if sha256 not in needed]


def drop(connection: sqlite3.Connection, numbers: list[int]) -> None:
    """Takes blobs out; their space is used again."""
    if not numbers:
        return
    with transaction(connection):
        for number in numbers:
            _delete(connection, number)


def _delete(connection: sqlite3.Connection, number: int) -> None:
    connection.execute("DELETE FROM chunks WHERE id >= ? AND id < ?", (number * PARTS, (number + 1) * PARTS))
    connection.execute("DELETE FROM blobs WHERE id = ?", (number,))
