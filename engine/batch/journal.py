"""What a batch has done, one JSON line after the other in its folder; a line is safe on the disk before it counts.

It is read by the next run of the same list. A line that was cut off by a crash is passed over, and so is whatever else
does not look like ours.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self, cast

from engine.batch.names import is_allowed
from engine.batch.plan import sha256_of
from engine.errors import OutputError
from engine.target import refused

if TYPE_CHECKING:
    from filelock import BaseFileLock

HOME = ".likeness-batch"
"""The folder of a batch's own files, in the folder of its videos."""
VERSION = 1
LONGEST_LINE = 1 << 18
THUMBNAILS = 2000
"""Thumbnails that are kept in memory, and shown: more would make a report that no browser opens."""
_ID, _TOKEN, _SHA256 = (re.compile(rf"[0-9a-f]{{{count}}}") for count in (24, 8, 64))


@dataclass(frozen=True)
class Entry:
    """How a job ended: `made`, or `failed` with a `message`.

    `name`: the video, seen from the batch's folder; `size` and `sha256` are its own. `token` is that of the attempt
    (see `Home.part`). The rest is as in `engine.batch.work.make`.
    """

    id: str
    state: Literal["made", "failed"]
    name: str
    tries: int = 1
    message: str = ""
    token: str = ""
    size: int = 0
    sha256: str = ""
    took_s: float = 0.0
    duration_s: float = 0.0
    problems: int = 0
    scores: Mapping[str, float] = field(default_factory=dict[str, float])
    thumbnail: str = ""


@dataclass(frozen=True)
class Home:
    """The folder of a batch, whole and with links followed, and what it keeps there for itself."""

    out: Path

    @property
    def folder(self) -> Path:
        return self.out / HOME

    @property
    def portraits(self) -> Path:
        return self.folder / "portraits"

    @property
    def parts(self) -> Path:
        return self.folder / "parts"

    def part(self, job_id: str, token: str, name: str) -> Path:
        """Where an attempt writes: a folder of its own, so that one that was given up disturbs no other."""
        return self.parts / f"{job_id}-{token}" / Path(name).name


class Journal:
    """The journal of one folder, held by one process at a time; a context manager.

    `entries`: how jobs ended, by their ids. `goes_on`: whether there was a batch in this folder before.
    """

    def __init__(self, home: Home) -> None:
        self.home = home
        self.entries: dict[str, Entry] = {}
        self._path = home.folder / "journal.jsonl"
        self._files: dict[tuple[str, int, int], str] = {}
        self._lock: BaseFileLock | None = None
        self._handle = -1
        self._thumbnails = 0
        self._torn = False
        self.goes_on = False

    def __enter__(self) -> Self:
        from filelock import FileLock, Timeout

        for folder in (self.home.folder, self.home.parts, self.home.portraits):
            if folder.is_symlink():
                raise OutputError(f"{folder} is a link to somewhere else: remove it, or choose another folder.")
        try:
            self.home.folder.mkdir(parents=True, exist_ok=True)
            self._lock = FileLock(self.home.folder / "lock", timeout=0)
            self._lock.acquire()
        except Timeout as error:
            raise OutputError(
                f"Another batch is at work in {self.home.out}: wait for it, or choose another folder."
            ) from error
        except OSError as error:
            raise OutputError(refused(self.home.folder, error)) from error
        try:
            self._read()
            self._handle = os.open(
                self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644
            )
            # A line that a crash cut off stays alone on its line.
            self._append(
                {"event": "opened", "version": VERSION}, before=b"\n" if os.fstat(self._handle).st_size else b""
            )
        except OSError as error:
            self.__exit__()
            raise OutputError(refused(self._path, error)) from error
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
        if self._lock is not None:
            self._lock.release()

    def add(self, entry: Entry) -> None:
        """Says how a job ended; it is on the disk when this returns. Raises OutputError."""
        self.entries[entry.id] = entry
        try:
            self._append({"event": "job", **asdict(entry)})
        except OSError as error:
            raise OutputError(refused(self._path, error)) from error

    def digest(self, path: Path) -> str:
        """SHA-256 of a file, remembered for as long as its size and time stay the same; empty where there is none."""
        try:
            status = path.stat()
        except (OSError, ValueError):
            return ""
        key = str(path), status.st_size, status.st_mtime_ns
        if key not in self._files:
            self._files[key] = sha256_of(path)
            line = {"event": "file", "path": key[0], "size": key[1], "mtime_ns": key[2], "sha256": self._files[key]}
            try:
                self._append(line, sync=False)
            except OSError as error:
                raise OutputError(refused(self._path, error)) from error
        return self._files[key]

    def _append(self, line: Mapping[str, Any], *, sync: bool = True, before: bytes = b"") -> None:
        # After a line that could not be written whole, the next one begins on its own.
        content, self._torn = (b"\n" if self._torn else before) + json.dumps(line).encode() + b"\n", True
        while content:
            content = content[os.write(self._handle, content) :]
        self._torn = False
        if sync:
            os.fsync(self._handle)

    def _read(self) -> None:
        self.goes_on = self._path.exists()
        if not self.goes_on:
            return
        with self._path.open("rb") as file:
            while line := file.readline(LONGEST_LINE):
                try:
                    told = json.loads(line)
                except (ValueError, RecursionError):
                    continue
                if isinstance(told, dict):
                    self._take(cast("dict[str, Any]", told))

    def _take(self, told: dict[str, Any]) -> None:
        match told.get("event"):
            case "opened":
                version = told.get("version")
                if isinstance(version, int) and version > VERSION:
                    raise OutputError(
                        f"The batch in {self.home.out} was begun by a newer Likeness: install that, or choose another "
                        "folder."
                    )
            case "file":
                path, size, time, sha256 = (told.get(name) for name in ("path", "size", "mtime_ns", "sha256"))
                if isinstance(path, str) and isinstance(size, int) and isinstance(time, int) and _is(_SHA256, sha256):
                    self._files[path, size, time] = str(sha256)
            case "job":
                entry = _entry(told)
                if entry is not None:
                    self.entries[entry.id] = self._lighter(entry)
            case _:
                pass

    def _lighter(self, entry: Entry) -> Entry:
        """Without its thumbnail, where there are many."""
        self._thumbnails += bool(entry.thumbnail)
        return entry if self._thumbnails <= THUMBNAILS else replace(entry, thumbnail="")


def _entry(told: Mapping[str, Any]) -> Entry | None:
    """An entry whose every value is of its kind; None for anything else."""
    values = {each.name: told[each.name] for each in fields(Entry) if each.name in told}
    texts = [values.get(name, "") for name in ("name", "message", "thumbnail")]
    wholes = [values.get(name, 0) for name in ("tries", "size", "problems")]
    numbers = [values.get(name, 0.0) for name in ("took_s", "duration_s")]
    scores = values.get("scores", {})
    if not all(isinstance(text, str) for text in texts) or not isinstance(scores, dict):
        return None
    marks = cast("dict[Any, Any]", scores)
    good = (
        _is(_ID, values.get("id"))
        and values.get("state") in ("made", "failed")
        and is_allowed(texts[0])
        and re.fullmatch(r"[A-Za-z0-9+/=]*", texts[2]) is not None
        and all(type(number) is int and number >= 0 for number in wholes)
        and all(_is_number(number) for number in [*numbers, *marks.values()])
        and all(isinstance(kind, str) for kind in marks)
    )
    if good and values["state"] == "made":
        good = _is(_TOKEN, values.get("token")) and _is(_SHA256, values.get("sha256"))
    return Entry(**values) if good else None


def _is(pattern: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and pattern.fullmatch(value) is not None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1e12
