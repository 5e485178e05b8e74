"""The list of a batch: jobs as a table that any spreadsheet writes, or portraits times voices.

Light enough for the window, which writes such tables for the command that works them off.
"""

from __future__ import annotations

import csv
import difflib
import io
import re
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from engine.batch.names import PATTERN, check_names, named
from engine.cli.values import SIZE_PX, number, square, time_range, whole
from engine.dubbing.orders import DUCK_LIMITS_DB, STRENGTH_LIMITS
from engine.errors import JobListError
from engine.files import write_whole
from engine.formats import RATES
from engine.limits import GAZE_LIMITS
from engine.motion.registry import NAMES as GENERATORS
from engine.render.registry import NAMES as RENDERERS

MOST_ROWS = 100_000
MOST_BYTES = 64 << 20
LONGEST_CELL = 4096
SOUNDS = frozenset(
    (".wav", ".flac", ".mp3", ".m4a", ".aac", ".ogg", ".oga", ".opus", ".aif", ".aiff", ".wma", ".caf", ".au", ".mka")
)
"""Endings by which the sounds of a folder are known."""


@dataclass(frozen=True)
class Settings:
    """How the videos of a batch are made; None: as the portrait's project has it, else as `likeness render` does.

    `range`: start and end in seconds of the voice, an end of None being its own. `face` counts from 1. `crop`: left,
    top and side in pixels of the picture as displayed. `strength` and `duck` (dB) go for videos that are dubbed.
    `cues`, `motion_file`: files of other programs, as in `engine.order.Order`.
    """

    renderer: str | None = None
    motion: str | None = None
    seed: int | None = None
    fps: int | None = None
    size: int | None = None
    range: tuple[float, float | None] | None = None
    face: int | None = None
    gaze: float | None = None
    no_blink: bool | None = None
    crop: tuple[float, float, float] | None = None
    backend: str | None = None
    strength: float | None = None
    duck: float | None = None
    cues: Path | None = None
    motion_file: Path | None = None


@dataclass(frozen=True)
class BatchJob:
    """One video to be made.

    `portrait`: a picture; a project file (`.likeness`) whose portrait and settings are taken; or a video, which is
    dubbed. `voice`: a sound file, or a video for its sound. `output`: its name, seen from the folder of the batch; it
    may be a pattern (`engine.batch.names`), and empty means the batch's own. `line`: where the list has it, 0 nowhere.
    """

    portrait: Path
    voice: Path
    output: str = ""
    settings: Settings = Settings()
    line: int = 0


@dataclass(frozen=True)
class Template:
    """Every portrait with every voice.

    `voices`: sound files, and folders whose sounds are meant. `name`: a pattern (`engine.batch.names`).
    """

    portraits: tuple[Path, ...]
    voices: tuple[Path, ...]
    name: str = PATTERN
    settings: Settings = Settings()


def expand(template: Template) -> tuple[BatchJob, ...]:
    """The jobs of a template, portrait by portrait, named but for the date; raises JobListError.

    Neither portraits nor sound files are looked into, but folders are.
    """
    voices = tuple(voice for path in template.voices for voice in _sounds(path))
    count = len(template.portraits) * len(voices)
    if not count:
        raise JobListError("A batch needs a portrait and a voice at least: name both.")
    if count > MOST_ROWS:
        raise JobListError(f"{count:,} videos are more than the {MOST_ROWS:,} a batch takes: make several batches.")
    pairs = ((portrait, voice) for portrait in template.portraits for voice in voices)
    jobs = tuple(BatchJob(_absolute(portrait), _absolute(voice), "", template.settings) for portrait, voice in pairs)
    names = named(jobs, template.name)
    check_names(names)
    return tuple(replace(job, output=name) for job, name in zip(jobs, names, strict=True))


def read_jobs(path: Path) -> tuple[BatchJob, ...]:
    """The jobs of a table: CSV with commas, semicolons or tabs, UTF-8; relative paths count from the table's folder.

    Portraits and voices are not looked for. Raises JobListError with the line and what to do.
    """
    text = _text(path)
    first = text.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    # strict: a quote that never ends would swallow the rest of the list.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        return _jobs(path, reader)
    except csv.Error as error:
        raise JobListError(
            f"Line {max(reader.line_num, 1)} of {path.name} cannot be read ({error}): check its quotes."
        ) from error


def write_jobs(path: Path, jobs: Iterable[BatchJob]) -> None:
    """Writes a table that `read_jobs` reads as the same jobs, with the columns that are needed; raises JobListError."""
    jobs = tuple(jobs)
    used = [name for name in COLUMNS if any(getattr(job.settings, name) is not None for job in jobs)]
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(("portrait", "voice", "output", *used))
    for job in jobs:
        settings = (getattr(job.settings, name) for name in used)
        writer.writerow((job.portrait, job.voice, job.output, *(_cell(value) for value in settings)))
    try:
        # The mark at its beginning tells spreadsheets that it is UTF-8.
        write_whole(path, out.getvalue().encode("utf-8-sig"))
    except UnicodeEncodeError as error:
        raise JobListError("A name in the list is no text that can be written: rename that file.") from error
    except OSError as error:
        why = error.strerror or error
        raise JobListError(f"The list {path} cannot be written ({why}): choose another name or folder.") from error


# What a cell may hold


def _one_of(what: str, names: Sequence[str]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in names:
            near = difflib.get_close_matches(text.lower(), names, 1)
            told = f"did you mean {near[0]}?" if near else f"choose {' or '.join(names)}."
            raise ArgumentTypeError(f"there is no {what} called {_short(text)}: {told}")
        return text

    return read


def _rate(text: str) -> int:
    if text not in map(str, RATES):
        raise ArgumentTypeError(f"the frame rate is one of {', '.join(map(str, RATES))}, not {_short(text)}")
    return int(text)


def _flag(text: str) -> bool:
    word = text.lower()
    if word in ("1", "yes", "true", "x", "y"):
        return True
    if word in ("0", "no", "false", "n"):
        return False
    raise ArgumentTypeError(f"this is yes or no, not {_short(text)}")


COLUMNS: Mapping[str, Callable[[str], Any]] = MappingProxyType(
    {
        "renderer": _one_of("renderer", RENDERERS),
        "motion": _one_of("motion generator", GENERATORS),
        "seed": whole("the seed", 0),
        "fps": _rate,
        "size": whole("the size", *SIZE_PX),
        "range": time_range,
        "face": whole("the face", 1),
        "gaze": number("the gaze", *GAZE_LIMITS["amount"]),
        "no_blink": _flag,
        "crop": square,
        "backend": _one_of("backend", ("mediapipe", "fan")),
        "strength": number("the strength", *STRENGTH_LIMITS),
        "duck": number("the ducking", *DUCK_LIMITS_DB),
        "cues": Path,
        "motion_file": Path,
    }
)
"""The columns beside portrait, voice and output: what turns a cell into the field of Settings of that name."""
ALL = ("portrait", "voice", "output", *COLUMNS)


def _cell(value: Any) -> str:
    """A setting as its column has it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple) and len(value) == 2:
        start_s, end_s = value
        return f"{start_s:.9f}-{'' if end_s is None else f'{end_s:.9f}'}"
    if isinstance(value, tuple):
        return ",".join(f"{part:.9f}" for part in value)
    return f"{value:.9f}" if isinstance(value, float) else str(value)


# Reading


def _text(path: Path) -> str:
    try:
        if not path.is_file():
            raise JobListError(f"The list {path} is not there: check its name.")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise JobListError(f"The list {path} has {size / 1e6:.0f} MB; a list of jobs has at most 64 MB.")
        content = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        why = getattr(error, "strerror", None) or error
        raise JobListError(f"The list {path} cannot be read ({why}): check its name and rights.") from error
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise JobListError(f"The list {path} is no text in UTF-8: save it as CSV in UTF-8.")
    return text


def _jobs(path: Path, reader: Any) -> tuple[BatchJob, ...]:
    columns: list[str] = []
    jobs: list[BatchJob] = []
    for line, cells in _rows(reader):
        if not columns:
            columns = _header(path, line, cells)
            continue
        if len(jobs) == MOST_ROWS:
            raise JobListError(f"{path.name} has more than {MOST_ROWS:,} rows: make several lists of it.")
        jobs.append(_job(path, line, columns, cells))
    if not columns:
        raise JobListError(f"The list {path} is empty: its first line names the columns portrait, voice and output.")
    if not jobs:
        raise JobListError(f"The list {path} names columns but no job: add a row for each video.")
    return tuple(jobs)


def _rows(reader: Any) -> Iterator[tuple[int, list[str]]]:
    """Every row that is not blank, with the line on which it begins."""
    before = 0
    for cells in reader:
        stripped = [cell.strip() for cell in cells]
        if any(stripped):
            yield before + 1, stripped
        before = reader.line_num


def _header(path: Path, line: int, cells: list[str]) -> list[str]:
    columns: list[str] = []
    for cell in cells:
        name = re.sub(r"[\s-]+", "_", cell.lower())
        if cell and name not in ALL:
            near = difflib.get_close_matches(name, ALL, 1)
            told = f"did you mean {near[0]}?" if near else f"the columns are {', '.join(ALL)}."
            raise JobListError(f"Line {line} of {path.name} has a column called {_short(cell)}: {told}")
        if name in columns and name:
            raise JobListError(f"Line {line} of {path.name} has two columns called {name}: leave one out.")
        columns.append(name)
    for needed in ("portrait", "voice"):
        if needed not in columns:
            raise JobListError(
                f"Line {line} of {path.name} names no column {needed}: the first line names the columns."
            )
    return columns


def _job(path: Path, line: int, columns: list[str], cells: list[str]) -> BatchJob:
    where = f"Line {line} of {path.name}"
    if any(cells[len(columns) :]):
        raise JobListError(
            f"{where} has {len(cells)} cells for {len(columns)} columns: check its separators and quotes."
        )
    found = {name: cell for name, cell in zip(columns, cells, strict=False) if name and cell}
    for name, cell in found.items():
        if len(cell) > LONGEST_CELL:
            raise JobListError(f"{where} has {len(cell):,} signs as {name}: shorten it.")
    for needed in ("portrait", "voice"):
        if needed not in found:
            raise JobListError(f"{where} names no {needed}: fill it in, or leave the row out.")
    values: dict[str, Any] = {}
    folder = path.absolute().parent
    for name, cell in found.items():
        if name in COLUMNS:
            try:
                value = COLUMNS[name](cell)
                values[name] = folder / value if isinstance(value, Path) else value
            except ArgumentTypeError as error:
                raise JobListError(f"{where}, column {name}: {str(error).rstrip('.')}.") from error
    portrait, voice = (folder / found[name] for name in ("portrait", "voice"))
    return BatchJob(portrait, voice, found.get("output", ""), Settings(**values), line)


def _sounds(path: Path) -> tuple[Path, ...]:
    """A sound file itself; of a folder its sounds, in the order in which people count them."""
    try:
        if not path.is_dir():
            return (path,)
        found = [each for each in path.iterdir() if each.suffix.lower() in SOUNDS and each.is_file()]
    except OSError as error:
        raise JobListError(f"The folder {path} cannot be read ({error.strerror}): check its rights.") from error
    if not found:
        raise JobListError(f"The folder {path} holds no sound files: choose another one.")
    return tuple(sorted((each for each in found if not each.name.startswith(".")), key=_counted))


def _counted(path: Path) -> list[tuple[int, int, str]]:
    """So that line2 comes before line10."""
    parts = re.split(r"([0-9]+)", path.name.casefold())
    return [(1, int(part), "") if part.isdigit() and part.isascii() else (0, 0, part) for part in parts]


def _absolute(path: Path) -> Path:
    return path.absolute()


def _short(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:39] + "…")
