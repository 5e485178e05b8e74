"""What a command says while it works: lines and bars for people, JSON lines for scripts."""

from __future__ import annotations

import dataclasses
import json
from typing import Any, Protocol, Self, TextIO

from engine.cli.process import Streams
from engine.order import Advice, Event, Progress, Result, Stage
from engine.reenactment.orders import Encoded

TITLES = {
    "starting": "Starting",
    "reading": "Reading the picture and the voice",
    "face": "Finding the face",
    "driver": "Following the driver's face",
    "footage": "Following the face",
    "motion": "Making the motion",
    "rendering": "Rendering",
    "writing": "Writing the file",
}
"""Stages of the pipeline as people read them."""


class Screen(Protocol):
    """Where a command reports to; used in a `with` block, which takes the bars away at its end."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    def tell(self, event: Event) -> None:
        """Shows what the pipeline is doing."""
        ...

    def done(self, result: Result | Encoded) -> None:
        """Says that the video, or the stream, is there."""
        ...


def make_screen(streams: Streams, as_json: bool) -> Screen:
    """JSON lines if asked for; otherwise bars where standard error is a terminal, and only lines where it is not."""
    if as_json:
        return JsonScreen(streams.out)
    return Bars(streams) if streams.err.isatty() else Lines(streams)


def json_line(out: TextIO, event: str, **values: Any) -> None:
    """One JSON object on one line, at once."""
    print(json.dumps({"event": event, **values}, default=str), file=out, flush=True)


class JsonScreen:
    """One JSON object a line on standard output."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def tell(self, event: Event) -> None:
        json_line(self._out, type(event).__name__.lower(), **dataclasses.asdict(event))

    def done(self, result: Result | Encoded) -> None:
        numbers = dataclasses.asdict(result)
        if isinstance(result, Encoded):
            numbers |= {"motion_bits_per_pixel": round(result.motion_bits_per_pixel, 5)}
        else:
            numbers |= {
                "times_real_time": round(result.times_real_time, 3),
                "frames_per_s": round(result.frames_per_s, 2),
            }
        json_line(self._out, "done", **numbers)


class Lines:
    """Advice on standard error and the result on standard output; no bars."""

    def __init__(self, streams: Streams) -> None:
        self._out, self._err = streams.out, streams.err

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def tell(self, event: Event) -> None:
        if isinstance(event, Advice):
            print(event.text, file=self._err, flush=True)

    def done(self, result: Result | Encoded) -> None:
        print(summary(result), file=self._out, flush=True)


class Bars(Lines):
    """A line for every stage and, while frames are made, a bar with their rate and the time left."""

    def __init__(self, streams: Streams) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as RichProgress

        super().__init__(streams)
        self._bars = RichProgress(
            SpinnerColumn(finished_text="[green]✓[/]"),
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]}"),
            TimeRemainingColumn(compact=True),
            console=Console(file=streams.err),
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._task = self._bars.add_task("Starting", total=None, rate="")

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    def tell(self, event: Event) -> None:
        if isinstance(event, Advice):
            self._bars.console.print(event.text, markup=False, highlight=False, soft_wrap=True)
        elif isinstance(event, Stage):
            self._bars.remove_task(self._task)
            self._task = self._bars.add_task(TITLES[event.name], total=None, rate="")
        else:
            self._show(event)

    def done(self, result: Result | Encoded) -> None:
        self._bars.stop()  # or the result would be written into the bar
        super().done(result)

    def _show(self, progress: Progress) -> None:
        speed = self._bars.tasks[-1].speed
        rate = f"{speed:.1f} frames/s" if speed else ""
        self._bars.update(self._task, completed=progress.done, total=progress.total, rate=rate)


def summary(result: Result | Encoded) -> str:
    """The result on one line: path, duration, size, and what it took."""
    if isinstance(result, Encoded):
        return (
            f"{result.path} - {result.duration_s:.2f} s, {result.side}x{result.side}, {result.bytes / 1000:.1f} kB: "
            f"{result.motion_bits / 1000 / result.duration_s:.1f} kbit/s of motion ({result.motion_bits_per_pixel:.4f} "
            f"bits a pixel), {result.sound_bits / 1000 / result.duration_s:.1f} of sound, the still "
            f"{result.still_bits / 8000:.1f} kB; took {result.took_s:.1f} s"
        )
    return (
        f"{result.path} - {result.duration_s:.2f} s, {result.width}x{result.height}, {result.fps:g} frames/s, "
        f"{result.bytes / 1e6:.1f} MB, seed {result.seed}; took {result.took_s:.1f} s "
        f"({result.times_real_time:.2f}x real time, {result.frames_per_s:.1f} frames/s rendered)"
    )
