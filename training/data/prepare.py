"""`likeness-train prepare`: from a folder of videos to a sharded dataset, resumable at every clip.

    likeness-train prepare VIDEOS --out runs/dataset

What lies in OUT:

- SPLIT-000000.tar …: shards (see training.data.shards), and beside each SPLIT-000000.json: its clips with their
  frames, or why they were left out, and its SHA-256;
- dataset.json: version, layout, tracker, splits, speakers, counts, hours, shards;
- report.json and report.txt: every clip, its frames and seconds, accepted or the reason;
- plan.json and, while the work goes on, staging/ (see training.data.plan). A killed run loses at most the clips that
  were being annotated.

A second run does only what is missing: new clips go to new shards, and so do clips that were left out and whose file
has changed since. With --backend ray, VIDEOS and OUT are folders that all machines share under the same paths.
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Callable, Generator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from engine.errors import LikenessError, OutputError
from training.data import workers as crew
from training.data.annotate import TRACKERS, annotate
from training.data.layouts import LAYOUTS, detect_layout, find_clips
from training.data.plan import Shard, make_plan, read_seal, relative, stage_accepted, stage_rejected
from training.data.records import BadClip, Clip
from training.data.report import Report, write_dataset, write_report
from training.data.sync import measure_lateness
from training.data.verdict import verdict

CLIPS_PER_SHARD = 64


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="folder with the videos")
    parser.add_argument("--out", type=Path, default=Path("runs/dataset"), help="folder for the dataset")
    parser.add_argument("--layout", choices=("auto", *LAYOUTS), default="auto", help="how the folder is laid out")
    parser.add_argument(
        "--tracker", choices=TRACKERS, default="mediapipe", help="fan is face-alignment, without a mesh"
    )
    parser.add_argument("--workers", type=int, default=2, help="processes at once; one for each processor is right")
    parser.add_argument("--backend", choices=("pool", "ray"), default="pool")
    parser.add_argument("--ray-address", help="a Ray cluster, for example auto or HOST:6379; without: a local one")
    parser.add_argument("--clips-per-shard", type=int, default=CLIPS_PER_SHARD)
    parser.add_argument("--allow-portrait", action="store_true", help="take videos in portrait mode too")


def main(args: argparse.Namespace) -> None:
    """Prepares and prints the report; raises LikenessError if not one clip was accepted."""
    report = prepare(
        args.folder,
        args.out,
        layout=args.layout,
        tracker=args.tracker,
        workers=args.workers,
        backend=args.backend,
        address=args.ray_address,
        clips_per_shard=args.clips_per_shard,
        allow_portrait=args.allow_portrait,
    )
    print(report.summary(args.out))
    if not report.accepted:
        raise LikenessError(
            f"None of the {len(report.rows)} clips in {args.folder} can be used; {args.out / 'report.txt'} says why."
        )


def prepare(  # noqa: PLR0913 (the options of the command)
    folder: Path,
    out: Path,
    *,
    layout: str = "auto",
    tracker: str = "mediapipe",
    workers: int = 2,
    backend: crew.Backend = "pool",
    address: str | None = None,
    clips_per_shard: int = CLIPS_PER_SHARD,
    allow_portrait: bool = False,
) -> Report:
    """Annotates every clip of `folder` that `out` does not hold yet, and packs them into shards.

    Raises LikenessError for a folder without clips, settings that differ from those `out` was made with, or a second
    run at the same time; OutputError where `out` cannot be written.
    """
    if workers < 1 or clips_per_shard < 1:
        raise LikenessError("There must be at least 1 worker and 1 clip per shard.")
    folder, out = folder.absolute(), out.absolute()
    layout = detect_layout(folder) if layout == "auto" else layout
    clips = find_clips(folder, layout)
    settings = {"layout": layout, "tracker": tracker, "allow_portrait": allow_portrait}
    with _alone_in(out):
        plan = make_plan(out, folder, clips, settings, clips_per_shard)
        _tidy(out, plan)
        shards = [Shard(out, name, inside) for name, inside in plan.items() if read_seal(out, name) is None]
        jobs = [
            _Job(clip, relative(clip.file, folder), shard.staging, tracker, allow_portrait)
            for shard in shards
            for clip in shard.clips
            if clip.name in shard.missing
        ]
        _work(shards, jobs, workers, backend, address)
        shutil.rmtree(out / "staging", ignore_errors=True)
        seals = [seal for name in plan if (seal := read_seal(out, name)) is not None]
        report = Report.of(seals)
        write_report(out, report)
        write_dataset(out, report, settings, seals)
    return report


@dataclass(frozen=True)
class _Job:
    """A clip for a worker; `file` is how its file is written down."""

    clip: Clip
    file: str
    staging: Path
    tracker: str
    allow_portrait: bool


def _annotate(job: _Job) -> None:
    """Stages the clip, accepted or rejected; what the user must mend before all others (disk, weights) is raised."""
    frames = 0
    try:
        record = replace(annotate(job.clip, job.tracker, allow_portrait=job.allow_portrait), file=job.file)
        record = replace(record, late_frames=measure_lateness(record))
        frames, reason = record.frames, verdict(record)
    except BadClip as bad:
        reason = str(bad)
    except (LikenessError, ImportError, MemoryError):
        raise
    except Exception as error:  # noqa: BLE001 (one odd file among thousands must not end the run)
        reason = f"annotating it fails ({type(error).__name__}: {error})"
    else:
        if reason is None:
            stage_accepted(job.staging, job.clip, record)
            return
    stage_rejected(job.staging, job.clip, job.file, reason, frames)


def _work(shards: list[Shard], jobs: list[_Job], workers: int, backend: crew.Backend, address: str | None) -> None:
    """Annotates the jobs and packs every shard as soon as it is whole."""
    shard_of = {clip.name: shard for shard in shards for clip in shard.clips}
    for shard in shards:
        if not shard.missing:
            shard.pack()
    if not jobs:
        return
    results = crew.run(_annotate, jobs, workers=min(workers, len(jobs)), backend=backend, address=address)
    with closing(results), _progress(len(jobs)) as progress:
        for job, result in results:
            shard = shard_of[job.clip.name]
            if isinstance(result, crew.WorkerDied):
                reason = f"{result.times} workers died of it (out of memory?)"
                stage_rejected(shard.staging, job.clip, job.file, reason, final=False)
            shard.missing.discard(job.clip.name)
            if not shard.missing:
                shard.pack()
            progress()


@contextmanager
def _alone_in(out: Path) -> Generator[None]:
    """Holds the folder's lock; the system lets go of it when the process ends, however it ends."""
    from filelock import FileLock, Timeout

    lock = FileLock(out / ".lock")
    try:
        out.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout:
        raise LikenessError(
            f"Another `prepare` is writing to {out}; wait until it is done or choose another --out."
        ) from None
    except OSError as error:
        raise OutputError(f"{out} cannot be written ({error.strerror or error}); choose another --out.") from error
    try:
        yield
    finally:
        lock.release()


def _tidy(out: Path, plan: Mapping[str, object]) -> None:
    """Removes what a killed run left: half-written files, and staged clips whose shard is sealed."""
    for part in [*out.glob("*.part"), *out.glob("staging/*/*.part")]:
        part.unlink(missing_ok=True)
    for name in plan:
        if read_seal(out, name) is not None:
            shutil.rmtree(out / "staging" / name, ignore_errors=True)


@contextmanager
def _progress(total: int) -> Generator[Callable[[], None]]:
    """A bar on standard error, nothing where that is no terminal; the function given counts one clip."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task("annotating", total=total)
        yield lambda: bar.advance(task)
