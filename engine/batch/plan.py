"""Jobs made ready: settings filled in, names final, and an id for each by what it is made from.

The id is a digest of the bytes of its portrait and voice, of its settings and its name: so a second run of a list knows
what it has already made, wherever its files lie today.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from engine.batch.names import check_names, dated, named
from engine.errors import LikenessError
from engine.limits import NATURAL_GAZE

if TYPE_CHECKING:
    from engine.batch.table import BatchJob, Settings

PROJECT = ".likeness"
VIDEOS = frozenset(
    (".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".mts", ".m2ts", ".mpg", ".mpeg", ".wmv", ".flv", ".ogv", ".3gp")
)
"""Endings by which a portrait is known to be a video, which is dubbed."""
ONLY_DUBS = ("strength", "duck")
NOT_DUBS = ("renderer", "fps", "size", "gaze", "no_blink", "crop", "backend", "cues", "motion_file")
FILES = ("portrait", "voice", "cues", "motion_file")
"""What a task names by its path; it counts by its bytes."""
CHUNK = 1 << 20
DEFAULTS: Mapping[str, Any] = {
    "renderer": "warp",
    "motion": "audio2keypoint",
    "backend": "mediapipe",
    "seed": 0,
    "fps": 25,
    "size": None,
    "start_s": 0.0,
    "end_s": None,
    "face": 0,
    "crop": None,
    "blink": True,
    "gaze": NATURAL_GAZE,
    "no_mark": "",
    "dub": False,
    "strength": 1.0,
    "duck_db": None,
    "cues": None,
    "motion_file": None,
}
"""What `likeness render` does, in the words of `engine.order.Order`."""


@dataclass(frozen=True)
class Planned:
    """A job made ready. `name`: its video, seen from the batch's folder. `task`: what a worker is told, but for where
    it is to write. `refused`: why it cannot be made at all, where that is known.
    """

    id: str
    index: int
    job: BatchJob
    name: str
    task: Mapping[str, Any] = field(default_factory=dict[str, Any])
    refused: str = ""


def plan(
    jobs: Sequence[BatchJob],
    pattern: str,
    folder: Path,
    digest: Callable[[Path], str],
    check: Callable[[], None] = lambda: None,
    common: Mapping[str, Any] = MappingProxyType({}),
) -> tuple[Planned, ...]:
    """The jobs in their order; portraits of projects are taken out into `folder`.

    `digest` tells the SHA-256 of a file, empty where there is none; `check` is called before each job and may raise to
    stop. `common`: what goes for every task. Raises JobListError for names.
    """
    names = named(jobs, pattern)
    final = [dated(name) for name in names]
    check_names(final, [job.line for job in jobs])
    projects: dict[Path, Mapping[str, Any] | str] = {}
    out: list[Planned] = []
    for index, (job, name) in enumerate(zip(jobs, names, strict=True)):
        check()
        base: Mapping[str, Any] | str = {"portrait": str(job.portrait)}
        if job.portrait.suffix.lower() == PROJECT:
            if job.portrait not in projects:
                projects[job.portrait] = _from_project(job.portrait, folder)
            base = projects[job.portrait]
        refused, base = (base, {"portrait": str(job.portrait)}) if isinstance(base, str) else ("", base)
        dubs = job.portrait.suffix.lower() in VIDEOS
        refused = refused or _misplaced(job, dubs=dubs)
        task: dict[str, Any] = {
            **DEFAULTS,
            **common,
            **base,
            **_own(job.settings),
            "voice": str(job.voice),
            "dub": dubs,
        }
        sources = [digest(Path(task[each])) if task[each] else None for each in FILES]
        out.append(Planned(_id(task, sources, name), index, job, final[index], task, refused))
    return tuple(out)


def sha256_of(path: Path) -> str:
    """SHA-256 of an ordinary file; empty where there is none that can be read."""
    try:
        if not path.is_file():  # a pipe could hang
            return ""
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while block := file.read(CHUNK):
                digest.update(block)
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return ""
    return digest.hexdigest()


def _id(task: Mapping[str, Any], sources: Sequence[str | None], name: str) -> str:
    made_of = {key: value for key, value in task.items() if key not in FILES}
    text = json.dumps([made_of, sources, name], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def _own(settings: Settings) -> dict[str, Any]:
    """What a row says itself, in the words of an order."""
    told = {
        "renderer": settings.renderer,
        "motion": settings.motion,
        "backend": settings.backend,
        "seed": settings.seed,
        "fps": settings.fps,
        "size": settings.size,
        "face": None if settings.face is None else settings.face - 1,
        "crop": None if settings.crop is None else list(settings.crop),
        "blink": None if settings.no_blink is None else not settings.no_blink,
        "gaze": settings.gaze,
        "strength": settings.strength,
        "duck_db": settings.duck,
        "cues": None if settings.cues is None else str(settings.cues),
        "motion_file": None if settings.motion_file is None else str(settings.motion_file),
    }
    out = {name: value for name, value in told.items() if value is not None}
    if settings.range is not None:
        out |= {"start_s": settings.range[0], "end_s": settings.range[1]}
    return out


def _misplaced(job: BatchJob, *, dubs: bool) -> str:
    """What to leave out of a job because it says nothing about a picture, or about a video; empty where all is well."""
    given = [name for name in (NOT_DUBS if dubs else ONLY_DUBS) if getattr(job.settings, name) is not None]
    if not given:
        return ""
    told = " and ".join(given)
    if dubs:
        return f"{job.portrait.name} is a video, of which only the lips change: leave out {told}."
    return f"{job.portrait.name} is a picture, and {told} goes for videos that are dubbed: leave it out."


def _from_project(path: Path, folder: Path) -> dict[str, Any] | str:
    """What a project says about every voice: its portrait, taken out into `folder`, and settings; or why not.

    What was edited along its own voice's time says nothing about another voice, and stays behind.
    """
    from engine.store import ProjectFile

    try:
        with ProjectFile.open(path, read_only=True) as file:
            project = file.project
            if project.portrait is None:
                return f"The project {path.name} has no portrait yet: choose a picture in it first."
            folder.mkdir(parents=True, exist_ok=True)
            picture = file.extract(project.portrait.picture, folder)
    except LikenessError as error:
        return str(error)
    except OSError as error:
        return f"The portrait of {path.name} cannot be written to {folder} ({error.strerror}): make room there."
    crop = project.portrait.crop
    return {
        "portrait": str(picture),
        "renderer": project.renderer,
        "motion": project.generator,
        "seed": project.seed,
        "face": project.portrait.face,
        "crop": None if crop is None else [crop.x, crop.y, crop.side],
        "blink": not project.blinks.muted,
        "gaze": project.gaze.amount,
    }
