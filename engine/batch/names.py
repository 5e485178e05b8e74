"""The names of a batch's videos: from patterns, always inside the batch's folder, never two alike.

A pattern is a name with {portrait}, {voice}, {n}, {seed}, {renderer} or {date} in it; {{ and }} mean the signs
themselves. What is filled in is the name of a file without its ending, so it can bring no folder with it; folders are
named by the pattern itself.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import JobListError, OutputError
from engine.target import MP4

if TYPE_CHECKING:
    from engine.batch.table import BatchJob

PATTERN = "{portrait}-{voice}"
FIELDS = ("portrait", "voice", "n", "seed", "renderer", "date")
LONGEST = 200
"""Bytes of one part of a name; file systems take 255, of which `.part` and the like need some."""
LONGEST_FIELD = 80
"""Bytes of what is filled in, so that two of them fit."""
DEEPEST = 8
"""Folders below the batch's."""

_FIELD = re.compile(r"\{\{|\}\}|\{([^{}]*)\}|[{}]")
_BAD = re.compile(r'[<>:"|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]')
"""What Windows refuses in a name, and signs that are not seen or turn the order of what is."""
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)
_OTHER = re.compile(r"\.(avi|mkv|webm|gif|mpg|mpeg|wmv|png|jpg|jpeg|wav|mp3|csv|html)", re.IGNORECASE)


def named(jobs: Sequence[BatchJob], pattern: str = PATTERN) -> tuple[str, ...]:
    """The name of every job's video, its ending included, seen from the batch's folder and with / between folders.

    `pattern` is for jobs that have no output of their own. {date} stays as it is (see `dated`), so that the name of a
    job is the same on the next day. Raises JobListError for a pattern that is none and for a name that is not allowed.
    """
    return tuple(_named(index, job, job.output or pattern) for index, job in enumerate(jobs, 1))


def dated(name: str, today: date | None = None) -> str:
    """A name with the date filled in, as 2025-01-31."""
    return name.replace("{date}", (today or date.today()).isoformat())  # noqa: DTZ011 (the user's own day)


def check_names(names: Sequence[str], lines: Sequence[int] = ()) -> None:
    """Raises JobListError where two jobs have one name, also on systems that take a for A.

    `lines`: where the list has them.
    """
    seen: dict[str, int] = {}
    for index, name in enumerate(names):
        other = seen.setdefault(alike(name), index)
        if other != index:
            first, second = (f"line {lines[i]}" if lines and lines[i] else f"job {i + 1}" for i in (other, index))
            raise JobListError(
                f"Both {first} and {second} would be written to {name}: give them names of their own, "
                "or a pattern with the number of the job."
            )


def is_allowed(name: str) -> bool:
    """Whether this is a whole name as `named` and `dated` make them."""
    try:
        return _checked(name, 0) == name
    except JobListError:
        return False


def alike(name: str) -> str:
    """What two names have in common that some file system takes for one."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def place(folder: Path, name: str) -> Path:
    """Where a video of the batch in `folder` (whole, links followed) lies; raises OutputError where that is outside.

    The folders of the name are made.
    """
    path = folder / name
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        inside = path.parent.resolve().is_relative_to(folder)
    except OSError as error:
        raise OutputError(f"The folder {path.parent} cannot be made ({error.strerror}): choose another one.") from error
    if not inside or path.is_symlink():
        raise OutputError(f"{path} is a link to somewhere else: choose another name for this video.")
    return path


def _named(index: int, job: BatchJob, pattern: str) -> str:
    values = {
        "portrait": _plain(job.portrait.stem),
        "voice": _plain(job.voice.stem),
        "n": str(index),
        "seed": str(job.settings.seed or 0),
        "renderer": job.settings.renderer or "warp",
        "date": "{date}",
    }

    def fill(match: re.Match[str]) -> str:
        found = match[0]
        if found in ("{{", "}}"):
            return found[0]
        if match[1] not in values:
            known = ", ".join(f"{{{name}}}" for name in FIELDS)
            raise JobListError(
                f"The name {_short(pattern)} has {_short(found)} in it: what can be filled in is {known}."
            )
        return values[match[1]]

    return _checked(_FIELD.sub(fill, pattern), job.line)


def _plain(stem: str) -> str:
    """The name of a file as a part of another one."""
    text = _BAD.sub("_", unicodedata.normalize("NFC", stem)).replace("/", "_").replace("\\", "_")
    text = "".join(sign if sign.isprintable() else "_" for sign in text.replace("{", "(").replace("}", ")"))
    text = text.encode("utf-8", "replace")[:LONGEST_FIELD].decode(errors="ignore")
    return text.strip(" .~") or "_"


def _checked(name: str, line: int) -> str:
    """A name with its ending; raises JobListError for one that leaves the folder or that not every system takes."""
    where = f"Line {line}: the" if line else "The"
    parts = re.split(r"[/\\]", name.strip())
    if not parts[0] or re.match(r"[A-Za-z]:", name.strip()) or ".." in parts or parts[0].startswith("~"):
        raise JobListError(f"{where} name {_short(name)} leads out of the batch's folder: name a file inside it.")
    if len(parts) > DEEPEST + 1:
        raise JobListError(f"{where} name {_short(name)} lies too deep: use at most {DEEPEST} folders.")
    if _OTHER.fullmatch(Path(parts[-1]).suffix):
        raise JobListError(f"{where} name {_short(name)} has another ending: the videos of a batch end in {MP4[0]}.")
    if not parts[-1].lower().endswith(MP4):
        parts[-1] += MP4[0]
    for part in parts:
        if not part.strip(" .") or part != part.strip(" ") or part.endswith(".") or part.startswith("."):
            raise JobListError(f"{where} name {_short(name)} has a part that begins or ends badly: use plain words.")
        if _BAD.search(part) or _DEVICES.fullmatch(part):
            raise JobListError(f"{where} name {_short(name)} is not allowed on every system: use plain words.")
        if len(part.encode("utf-8", "replace")) > LONGEST or "\ufffd" in part or not part.isprintable():
            raise JobListError(f"{where} name {_short(name)} is too long or no plain text: use fewer, plain signs.")
    return "/".join(parts)


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:59] + "…")
