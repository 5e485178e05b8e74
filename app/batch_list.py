"""The list of a batch as the user made it, and the jobs that follow from it: every portrait with every voice.

A value like a project: each change gives the next list. Jobs that were opened from a table stand below.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from app.session import SUFFIX
from engine.batch.names import PATTERN, check_names, dated, named
from engine.batch.plan import VIDEOS
from engine.batch.table import MOST_ROWS, BatchJob, Settings
from engine.errors import JobListError, LikenessError

RATE, RETRIES = 25, 1
MOST_WORKERS = 64


@dataclass(frozen=True)
class BatchPortrait:
    """A picture or a project file. `face` (from 1) and `crop` (left, top, side in pixels): None for the usual ones."""

    path: Path
    face: int | None = None
    crop: tuple[float, float, float] | None = None


@dataclass(frozen=True)
class How:
    """With what the videos are made, where to, and by how many workers at a time; None is what the command would take.

    `size`: longer side in pixels. `name`: a pattern (`engine.batch.names`). `overwrite`: older files of other origin
    are replaced.
    """

    folder: Path
    renderer: str = "warp"
    motion: str = "audio2keypoint"
    size: int | None = None
    fps: int = RATE
    name: str = PATTERN
    workers: int | None = None
    overwrite: bool = False


@dataclass(frozen=True)
class BatchList:
    """What the user put together. `left_out`: pairs of portrait and voice that were taken off the list."""

    how: How
    portraits: tuple[BatchPortrait, ...] = ()
    voices: tuple[Path, ...] = ()
    opened: tuple[BatchJob, ...] = ()
    left_out: tuple[tuple[Path, Path], ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing in it at all."""
        return not (self.portraits or self.voices or self.opened)


@dataclass(frozen=True)
class Derived:
    """What follows from a list: its jobs, each named, and a mark of each by which its outcome is found again.

    `problem`: why there are none, in one sentence; "" where all is well.
    """

    jobs: tuple[BatchJob, ...] = ()
    marks: tuple[str, ...] = ()
    problem: str = ""


def with_portraits(before: BatchList, more: Iterable[BatchPortrait]) -> BatchList:
    """The list with these portraits too; one that is there already is changed, not doubled."""
    portraits = {each.path: each for each in (*before.portraits, *more)}
    return replace(before, portraits=tuple(portraits.values()))


def with_voices(before: BatchList, more: Iterable[Path]) -> BatchList:
    """The list with these voices too, none twice."""
    return replace(before, voices=tuple(dict.fromkeys((*before.voices, *more))))


def with_jobs(before: BatchList, more: Iterable[BatchJob]) -> BatchList:
    """The list with the jobs of a table too, none twice."""
    return replace(before, opened=tuple(dict.fromkeys((*before.opened, *(replace(job, line=0) for job in more)))))


def without_sources(before: BatchList, paths: Iterable[Path]) -> BatchList:
    """The list without these portraits and voices."""
    gone = set(paths)
    return replace(
        before,
        portraits=tuple(each for each in before.portraits if each.path not in gone),
        voices=tuple(each for each in before.voices if each not in gone),
        left_out=tuple(pair for pair in before.left_out if not gone.intersection(pair)),
    )


def without_jobs(before: BatchList, places: Iterable[int]) -> BatchList:
    """The list without the jobs at these places, as `derive` orders them."""
    gone = set(places)
    pairs = _pairs(before)
    left_out = [(portrait.path, voice) for place, (portrait, voice) in enumerate(pairs) if place in gone]
    kept = tuple(job for place, job in enumerate(before.opened, len(pairs)) if place not in gone)
    after = replace(before, opened=kept, left_out=(*before.left_out, *left_out))
    # A portrait of which nothing is left stays: without it the numbers in the names of others would change.
    return after if _pairs(after) or not pairs else replace(after, portraits=(), voices=(), left_out=())


def derive(of: BatchList) -> Derived:
    """The jobs of a list, named; what cannot be done is told as its problem."""
    every = len(of.portraits) * len(of.voices) + len(of.opened)
    if every > MOST_ROWS:
        return Derived(problem=_too_many(every))
    left_out = set(of.left_out)
    # Named before rows are left out: the number in a name stays the same then.
    paired = [_paired(of.how, portrait, voice) for portrait in of.portraits for voice in of.voices]
    try:
        both = list(zip(paired, named(paired, of.how.name), strict=True))
        both = [(job, name) for job, name in both if (job.portrait, job.voice) not in left_out]
        opened = [_filled(of.how, job) for job in of.opened]
        both += zip(opened, named(opened, of.how.name), strict=True)
        check_names([name for _, name in both])
    except LikenessError as error:
        return Derived(problem=str(error))
    jobs = tuple(replace(job, output=escaped(name)) for job, name in both)
    return Derived(jobs, tuple(_mark(of.how.folder, job) for job in jobs))


def example(of: BatchList) -> str:
    """The name that the first video would get, today; raises JobListError for a pattern that is none."""
    portrait = of.portraits[0] if of.portraits else BatchPortrait(Path("anna.jpg"))
    voice = of.voices[0] if of.voices else Path("line-1.wav")
    return dated(named([_paired(of.how, portrait, voice)], of.how.name)[0])


def shown_name(job: BatchJob) -> str:
    """The name of a derived job's video, today."""
    return dated(job.output).replace("{{", "{").replace("}}", "}")


def escaped(name: str) -> str:
    """A finished name as a pattern that gives it again; the date stays to be filled in."""
    return name.replace("{", "{{").replace("}", "}}").replace("{{date}}", "{date}")


def _pairs(of: BatchList) -> list[tuple[BatchPortrait, Path]]:
    left_out = set(of.left_out)
    return [
        (portrait, voice) for portrait in of.portraits for voice in of.voices if (portrait.path, voice) not in left_out
    ]


def _paired(how: How, portrait: BatchPortrait, voice: Path) -> BatchJob:
    settings = Settings(face=portrait.face, crop=portrait.crop)
    return _filled(how, BatchJob(portrait.path, voice, "", settings))


def _filled(how: How, job: BatchJob) -> BatchJob:
    """A job with what was chosen wherever its own row says nothing.

    A project keeps how it was made; of a video, which is dubbed, only the motion of its lips can be chosen.
    """
    settings, suffix = job.settings, job.portrait.suffix.lower()
    if suffix != SUFFIX:
        settings = replace(settings, motion=settings.motion or how.motion)
    if suffix not in VIDEOS:
        settings = replace(settings, fps=settings.fps or how.fps, size=settings.size or how.size)
    if suffix != SUFFIX and suffix not in VIDEOS:
        settings = replace(settings, renderer=settings.renderer or how.renderer)
    return replace(job, settings=settings)


def _mark(folder: Path, job: BatchJob) -> str:
    return hashlib.sha256(repr((folder, replace(job, line=0))).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _too_many(count: int) -> str:
    return str(JobListError(f"{count:,} videos are more than the {MOST_ROWS:,} a batch takes: make several batches."))
