"""Finds the clips of a folder, however its corpus lays them out, and gives each a name, a speaker and a split."""

from __future__ import annotations

import csv
import hashlib
import os
import re
from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.errors import LikenessError
from training.data.records import SPLITS, Clip
from training.data.splits import natural, with_splits

VIDEO_SUFFIXES = frozenset(
    ".3gp .avi .flv .m2ts .m4v .mkv .mov .mp4 .mpeg .mpg .mts .mxf .ogv .vob .webm .wmv".split()  # noqa: SIM905
)
LAYOUTS = ("list", "grid", "tcd-timit", "voxceleb2", "folder")
EXPECTED = {
    "list": "clips.csv with the columns file, split and speaker",
    "grid": "a folder for each talker (s1, s2, …) with .mpg files in it or in video/mpg_6000",
    "tcd-timit": "volunteers/01M/Clips/straightcam/*.mp4 and lipspeakers/Lipspkr1/Clips/straightcam/*.mp4",
    "voxceleb2": "dev/mp4/id00012/VIDEO/00001.mp4 and test/mp4/…",
    "folder": "videos (mp4, mov, avi, mkv, mpg, webm, …)",
}
NAME_LENGTH = 100
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
"""Windows gives these names to devices."""


@dataclass(frozen=True)
class _Found:
    """A video that a layout found; clips are named after `title`, and `parts` is its path inside the folder."""

    parts: tuple[str, ...]
    title: str
    speaker: str
    file: Path
    split: str = ""
    sound: Path | None = None


def find_clips(folder: Path, layout: str = "auto") -> list[Clip]:
    """Every clip of `folder`, sorted by its path; `file` is `folder` / its path.

    Layouts: "list" (clips.csv with the columns file, split, speaker; and rig takes, rig/NAME.flac + NAME.npz, that
    train), "grid", "tcd-timit" (the camera in front; a .wav beside a video is its sound), "voxceleb2" as these corpora
    are published, "folder" (videos at any depth; the speaker is the first folder, or the file's own name at the top),
    or "auto" (`detect_layout`). Splits: `training.data.splits`. Names are unique whatever the case and made of letters,
    digits, "_" and "-"; a clip keeps its name until another would have the same. Hidden files and folders are left
    out, and what links lead to counts once. Raises LikenessError for an unknown layout, a folder that cannot be read
    or holds no clips.
    """
    if layout == "auto":
        layout = detect_layout(folder)
    if layout not in LAYOUTS:
        raise LikenessError(f"There is no layout named {layout!r}: choose auto, {', '.join(LAYOUTS[:-1])} or folder.")
    if layout == "list":
        return _listed(folder)
    found = [one for path in _videos(folder) if (one := _READERS[layout](path.relative_to(folder).parts, path))]
    if layout == "grid":
        found = _best_copies(found)
    if not found:
        raise LikenessError(f"There are no videos to train on in {folder}: it should hold {EXPECTED[layout]}.")
    return with_splits(_clips(found), layout)


def detect_layout(folder: Path) -> str:
    """Which of `LAYOUTS` a folder has: clips.csv makes a list, else what most of its videos look like."""
    if (folder / "clips.csv").is_file():
        return "list"
    places = [(path.relative_to(folder).parts, path) for path in _videos(folder)]
    for layout in ("tcd-timit", "voxceleb2"):
        if any(_READERS[layout](*place) for place in places):
            return layout
    talkers = sum(bool(re.fullmatch(r"s\d{1,2}", parts[0], re.IGNORECASE)) for parts, _ in places if len(parts) > 1)
    return "grid" if places and talkers == len(places) else "folder"


# Layouts


def _grid(parts: tuple[str, ...], path: Path) -> _Found | None:
    """s1/bbaf2n.mpg or s1/video/mpg_6000/bbaf2n.mpg."""
    return _Found(parts, f"{parts[0]}/{path.stem}", parts[0], path) if len(parts) > 1 else None


def _best_copies(found: Sequence[_Found]) -> list[_Found]:
    """GRID is published at two qualities: of every sentence the one in mpg_6000, where both were fetched."""
    best: dict[tuple[str, str], _Found] = {}
    for one in sorted(found, key=lambda one: "mpg_6000" in one.parts):
        best[one.speaker, one.file.name.casefold()] = one
    return sorted(best.values(), key=lambda one: one.parts)


def _tcd_timit(parts: tuple[str, ...], path: Path) -> _Found | None:
    """volunteers/01M/Clips/straightcam/sa1.mp4, lipspeakers/Lipspkr1/Clips/straightcam/sa1.mp4."""
    lower = [part.lower() for part in parts]
    place = next((i for i, part in enumerate(lower[:-2]) if part in ("volunteers", "lipspeakers")), None)
    if place is None or "straightcam" not in lower[place + 2 : -1]:
        return None
    speaker = parts[place + 1]
    return _Found(parts, f"{speaker}/{path.stem}", speaker, path, sound=_sound_beside(path))


def _sound_beside(path: Path) -> Path | None:
    return next((beside for end in (".wav", ".WAV") if (beside := path.with_suffix(end)).is_file()), None)


def _voxceleb2(parts: tuple[str, ...], path: Path) -> _Found | None:
    """dev/mp4/id00012/21Uxsk56VDQ/00001.mp4, test/mp4/…."""
    lower = [part.lower() for part in parts]
    if len(parts) != 5 or lower[0] not in ("dev", "test") or lower[1] != "mp4" or not re.fullmatch(r"id\d+", lower[2]):
        return None
    title = "/".join((*parts[2:4], path.stem))
    return _Found(parts, title, parts[2], path, split=lower[0])


def _folder(parts: tuple[str, ...], path: Path) -> _Found | None:
    title = "/".join((*parts[:-1], path.stem))
    return _Found(parts, title, parts[0] if len(parts) > 1 else path.stem, path)


_READERS: dict[str, Callable[[tuple[str, ...], Path], _Found | None]] = {
    "grid": _grid,
    "tcd-timit": _tcd_timit,
    "voxceleb2": _voxceleb2,
    "folder": _folder,
}


def _listed(folder: Path) -> list[Clip]:
    table = folder / "clips.csv"
    try:
        with table.open(newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        why = getattr(error, "strerror", None) or "it is no UTF-8 text"
        raise LikenessError(f"{table} cannot be read ({why}); it should be {EXPECTED['list']}.") from error
    found: list[_Found] = []
    named: set[tuple[str, ...]] = set()
    for number, row in enumerate(rows, 2):
        file, split, speaker = ((row.get(name) or "").strip() for name in ("file", "split", "speaker"))
        if not Path(file).name or split not in SPLITS or not speaker:
            raise LikenessError(
                f"Line {number} of {table} needs a file, a split ({', '.join(SPLITS)}) and a speaker; correct it."
            )
        parts = Path(file).parts
        if parts in named:
            raise LikenessError(f"Line {number} of {table} names {file} a second time; delete one of them.")
        named.add(parts)
        found.append(_Found(parts, Path(file).with_suffix("").as_posix(), speaker, folder / file, split))
    found += [
        _Found(("rig", path.name), f"rig/{path.stem}", "rig", path, "train")
        for path in sorted((folder / "rig").glob("*.flac"))
        if path.with_suffix(".npz").is_file() and ("rig", path.name) not in named
    ]
    if not found:
        raise LikenessError(f"{table} names no clips; it should have the columns file, split and speaker.")
    return _clips(found)


# Files


def _videos(folder: Path) -> list[Path]:
    """Every video below `folder`, sorted (s2 before s10)."""
    if not folder.is_dir():
        raise LikenessError(f"The folder {folder} does not exist: choose a folder with videos.")
    return sorted(_walk(folder), key=lambda path: [natural(part) for part in path.parts])


def _walk(folder: Path) -> Iterator[Path]:
    """The videos below `folder`, each once: links count only where they lead to something not met yet."""
    seen = {_identity(folder)}
    links: deque[Path] = deque()
    waiting = deque([folder])
    while waiting or links:
        here = waiting.popleft() if waiting else links.popleft()  # links last: what lies here goes by its own name
        if here.is_symlink() and here != folder:
            if (identity := _identity(here)) in seen:
                continue
            seen.add(identity)
        if not here.is_dir():
            yield here
            continue
        for path in _entries(here):
            if path.is_symlink():
                links.append(path)
            else:
                seen.add(_identity(path))
                waiting.append(path)


def _entries(folder: Path) -> list[Path]:
    """The folders and videos in `folder`, but no hidden ones."""
    try:
        names = sorted(name for name in os.listdir(folder) if not name.startswith("."))  # noqa: PTH208
        paths = [folder / name for name in names]
        return [path for path in paths if path.is_dir() or (path.suffix.lower() in VIDEO_SUFFIXES and path.is_file())]
    except OSError as error:
        raise LikenessError(f"The folder {folder} cannot be read ({error.strerror}); check its rights.") from error


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino


# Names


def _clips(found: Sequence[_Found]) -> list[Clip]:
    plain = [_plain(one.title) for one in found]
    many = Counter(name.casefold() for name in plain)
    clips: list[Clip] = []
    for one, name in zip(found, plain, strict=True):
        if many[name.casefold()] > 1 or name != one.title.replace("/", "_") or RESERVED.fullmatch(name):
            # All that share a name are told apart by their paths, so that no name passes to another file later.
            name = f"{name}-{_digest('/'.join(one.parts))}"  # noqa: PLW2901
        speaker = one.speaker.encode("utf-8", "replace").decode()
        clips.append(Clip(name=name, speaker=speaker, split=one.split, file=one.file, sound=one.sound))
    return clips


def _plain(title: str) -> str:
    """Letters, digits, "_" and "-" of ASCII, and no dot: WebDataset takes all after the first for the file's kind."""
    return re.sub(r"[^A-Za-z0-9_-]+", "-", title.replace("/", "_"))[:NAME_LENGTH].strip("-") or "clip"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:8]
