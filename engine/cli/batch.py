"""Runs `likeness batch`, and says how it goes: JSON lines, a line a video, or bars."""

from __future__ import annotations

import json
from argparse import Namespace
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, Self, TextIO

from engine.batch.names import PATTERN
from engine.batch.run import BatchOrder, Began, JobState, Outcome, run_batch
from engine.batch.table import Settings, Template, expand, read_jobs, write_jobs
from engine.cli.screen import json_line
from engine.errors import JobListError

if TYPE_CHECKING:
    from engine.cli.process import Stop, Streams

SOME_FAILED = 10
"""Exit code when a batch came to its end, but not all of its videos could be made."""


def batch(chosen: Namespace, streams: Streams, stop: Stop) -> int:
    """Carries out `likeness batch`; returns its exit code, or raises a LikenessError."""
    # Signals are only noted, and asked for between steps: workers are to be started and ended in peace.
    stop.hold(True)
    order = _order(chosen)
    if chosen.save is not None:
        write_jobs(Path(chosen.save), order.jobs)
        if chosen.json:
            json_line(streams.out, "saved", path=str(Path(chosen.save).absolute()), total=len(order.jobs))
        else:
            print(f"{chosen.save} - {len(order.jobs)} videos", file=streams.out, flush=True)
        return 0
    with _screen(streams, chosen.json) as screen:
        outcome = run_batch(order, screen.tell, stop.check)
    screen.done(outcome)
    return SOME_FAILED if outcome.failed else 0


def _order(chosen: Namespace) -> BatchOrder:
    own = {each.name: getattr(chosen, each.name, None) for each in fields(Settings)}  # cues belong to one voice
    if chosen.jobs is None:
        if not chosen.portrait or not chosen.voices:
            raise JobListError(
                "A batch needs a list, or --portrait and --voices: name them (see likeness batch --help)."
            )
        if chosen.out is None and chosen.save is None:
            raise JobListError("Videos of --portrait and --voices need a folder: name it with --out.")
        portraits, voices = (tuple(Path(path) for path in given) for given in (chosen.portrait, chosen.voices))
        jobs = expand(Template(portraits, voices, chosen.name or PATTERN, Settings(**own)))
    else:
        told_too = {"portrait": chosen.portrait, "voices": chosen.voices, "save": chosen.save, **own}
        given = [name for name, value in told_too.items() if value is not None]
        if given:
            told = ", ".join(f"--{name.replace('_', '-')}" for name in given)
            raise JobListError(f"A list says for each video how it is made: leave out {told}, or the list.")
        jobs = read_jobs(Path(chosen.jobs))
    out = Path(chosen.out) if chosen.out is not None else _beside(Path(chosen.jobs or "batch"))
    return BatchOrder(
        jobs=jobs,
        out=out,
        pattern=chosen.name or PATTERN,
        workers=chosen.workers,
        retry=chosen.retry,
        again=chosen.again,
        overwrite=chosen.overwrite,
        patience_s=chosen.patience,
        cluster=chosen.cluster,
        no_mark=chosen.no_mark or "",
    )


def _beside(jobs: Path) -> Path:
    return jobs.with_suffix("") if jobs.suffix else jobs.with_name(f"{jobs.name}-videos")


# What is said meanwhile


class Screen(Protocol):
    """Where a batch reports to; used in a `with` block."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def tell(self, event: Began | JobState) -> None:
        """Shows how a job stands."""
        ...

    def done(self, outcome: Outcome) -> None:
        """Says how the batch ended."""
        ...


def _screen(streams: Streams, as_json: bool) -> Screen:
    if as_json:
        return JsonScreen(streams.out)
    return Bars(streams) if streams.err.isatty() else Lines(streams)


def job_event(state: JobState) -> dict[str, Any]:
    """A job as the JSON line has it."""
    planned = state.planned
    return {
        "id": planned.id,
        "index": planned.index,
        "name": planned.name,
        "portrait": str(planned.job.portrait),
        "voice": str(planned.job.voice),
        "state": state.state,
        "done": round(state.done, 4),
        "message": state.message,
        "path": str(state.path),
        "took_s": state.took_s,
        "tries": state.tries,
        "scores": dict(state.scores),
        "problems": state.problems,
    }


class JsonScreen:
    """One JSON object a line on standard output."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def tell(self, event: Began | JobState) -> None:
        if isinstance(event, Began):
            said = {"event": "batch", "total": event.total, "out": str(event.out), "report": str(event.report)}
            print(json.dumps(said), file=self._out, flush=True)
        else:
            json_line(self._out, "job", **job_event(event))

    def done(self, outcome: Outcome) -> None:
        numbers = {"made": outcome.made, "kept": outcome.kept, "failed": outcome.failed}
        json_line(self._out, "done", **numbers, report=str(outcome.report))


class Lines:
    """A line for every video that is made, and for every one that failed."""

    def __init__(self, streams: Streams) -> None:
        self._out, self._err = streams.out, streams.err
        self._total = self._ended = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def tell(self, event: Began | JobState) -> None:
        if isinstance(event, Began):
            self._total = event.total
        elif event.state in ("done", "kept", "failed"):
            self._ended += 1
            line = f"{self._ended}/{self._total} {ending(event)}"
            self._write(line, self._err if event.state == "failed" else self._out)

    def done(self, outcome: Outcome) -> None:
        print(summary(outcome), file=self._out, flush=True)

    def _write(self, line: str, stream: TextIO) -> None:
        print(line, file=stream, flush=True)


class Bars(Lines):
    """The same, with a bar for the whole batch and one for each video that is being made."""

    def __init__(self, streams: Streams) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

        super().__init__(streams)
        self._bars = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TaskProgressColumn(),
            TimeElapsedColumn(),
            console=Console(file=streams.err),
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._whole = self._bars.add_task("Starting", total=None)
        self._tasks: dict[str, Any] = {}

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def tell(self, event: Began | JobState) -> None:
        super().tell(event)
        if isinstance(event, Began):
            self._bars.update(self._whole, description="All videos", total=event.total)
            return
        key = event.planned.id
        if event.state == "running":
            if key not in self._tasks:
                self._tasks[key] = self._bars.add_task(event.planned.name, total=1.0)
            self._bars.update(self._tasks[key], completed=event.done)
        elif key in self._tasks:
            self._bars.remove_task(self._tasks.pop(key))
        self._bars.update(self._whole, completed=self._ended)

    def _write(self, line: str, stream: TextIO) -> None:  # noqa: ARG002 (bars and lines share the terminal)
        self._bars.console.print(line, markup=False, highlight=False, soft_wrap=True)


def ending(state: JobState) -> str:
    """How a video ended, on one line."""
    if state.state == "failed":
        return f"{state.planned.name} failed: {state.message}"
    if state.state == "kept":
        return f"{state.planned.name} - made earlier"
    found = f", {state.problems} to look at" if state.problems else ""
    return f"{state.planned.name} - took {state.took_s:.1f} s{found}"


def summary(outcome: Outcome) -> str:
    """The whole batch on one line."""
    kept = f", {outcome.kept} made earlier" if outcome.kept else ""
    failed = f", {outcome.failed} failed" if outcome.failed else ""
    videos = "video" if outcome.made == 1 else "videos"
    return f"{outcome.made} {videos} made{kept}{failed}; see {outcome.report}"
