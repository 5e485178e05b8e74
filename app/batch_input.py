"""What files and folders that are given to a batch are meant to be: portraits, voices, or a table of jobs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from app.i18n import tr
from app.importing import PICTURES, SOUNDS, VIDEOS
from app.session import SUFFIX
from engine.batch.table import BatchJob, read_jobs
from engine.errors import LikenessError

Kind = Literal["any", "portraits", "voices"]
TABLES = frozenset((".csv", ".tsv", ".txt"))
Found = tuple[list[Path], list[Path], list[BatchJob], list[Path]]
"""Portraits, voices, jobs, and what is none of them."""


def sort_out(paths: Sequence[Path], kind: Kind) -> Found:
    """What files and folders are meant to be; raises LikenessError for a table that cannot be read."""
    portraits: list[Path] = []
    voices: list[Path] = []
    jobs: list[BatchJob] = []
    strange: list[Path] = []
    for given in paths:
        for path in _inside(given.absolute(), kind):
            suffix = path.suffix.lower()
            if suffix in PICTURES or suffix == SUFFIX or (suffix in VIDEOS and kind == "portraits"):
                portraits.append(path)
            elif suffix in SOUNDS | VIDEOS:
                voices.append(path)
            elif suffix in TABLES:
                jobs += read_jobs(path)
            else:
                strange.append(path)
    return portraits, voices, jobs, strange


def _inside(path: Path, kind: Kind) -> list[Path]:
    """A file itself; of a folder its sounds, or its pictures where these are wanted or all that is there."""
    if not path.is_dir():
        return [path]
    files = sorted((each for each in path.iterdir() if not each.name.startswith(".")), key=_counted)
    sounds = [each for each in files if each.suffix.lower() in SOUNDS and each.is_file()]
    pictures = [each for each in files if each.suffix.lower() in PICTURES and each.is_file()]
    found = pictures if kind == "portraits" else sounds or (pictures if kind == "any" else [])
    if not found:
        raise LikenessError(
            tr("The folder {name} holds no pictures and no sounds; choose another one.").format(name=path.name)
        )
    return found


def _counted(path: Path) -> list[tuple[int, int, str]]:
    """So that line2 comes before line10."""
    parts = re.split(r"([0-9]+)", path.name.casefold())
    return [(1, int(part), "") if part.isdigit() and part.isascii() else (0, 0, part) for part in parts]
