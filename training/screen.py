"""What a training run shows while it works: a progress bar on a terminal, plain lines elsewhere; on standard error."""

from __future__ import annotations

import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

LINES_S = 15
"""Seconds between two plain lines about the losses."""


class Screen:
    """Bar or lines for a run of `steps` steps; `quiet` shows nothing (processes but the first)."""

    def __init__(self, steps: int, *, quiet: bool = False) -> None:
        self._steps, self._quiet = steps, quiet
        self._console = Console(stderr=True, quiet=quiet)
        self._progress: Progress | None = None
        self._line_at, self._done = 0.0, 0

    @contextmanager
    def bar(self, done: int) -> Generator[None]:
        """Shows the bar, `done` steps along, until the block ends."""
        self._done = done
        if self._console.is_terminal and not self._quiet:
            self._progress = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TextColumn("{task.fields[rate]}"),
                TimeElapsedColumn(),
                TimeRemainingColumn(compact=True),
                TextColumn("{task.fields[losses]}"),
                console=self._console,
                redirect_stdout=False,
                redirect_stderr=False,
            )
            self._progress.add_task("training", total=self._steps, completed=done, rate="", losses="")
            self._progress.start()
        try:
            yield
        finally:
            self.stop()

    def stop(self) -> None:
        """Takes the bar away."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None

    def advance(self, done: int) -> None:
        self._done = done
        if self._progress is not None:
            speed = self._progress.tasks[0].speed
            rate = f"{speed:.{1 if speed < 10 else 0}f} steps/s" if speed else ""
            self._progress.update(self._progress.task_ids[0], completed=done, rate=rate)

    def losses(self, values: Mapping[str, float]) -> None:
        """The latest means: beside the bar, or as a line now and then."""
        text = "  ".join(f"{name.removeprefix('loss/')} {value:.3g}" for name, value in values.items())
        if self._progress is not None:
            self._progress.update(self._progress.task_ids[0], losses=text)
        elif time.monotonic() - self._line_at >= LINES_S:
            self._line_at = time.monotonic()
            self.say(f"step {self._done} of {self._steps}: {text}")

    def say(self, line: str) -> None:
        """A line, above the bar where there is one."""
        self._console.print(line, markup=False, highlight=False, soft_wrap=True)
