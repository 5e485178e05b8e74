"""Workers of a batch on this machine: processes of engine.worker that stay warm, and may die or hang.

What runs is told in updates; whoever asks decides what is tried again. As with training's pool, the end of a pipe
names both the worker that died and its job.
"""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import IO, Any, Literal, Protocol, Self

from engine.errors import LikenessError

PATIENCE_S = 900.0
"""Silence of a worker after which it is taken to hang: long voices are read and heard without a word."""
START_S = 300.0
"""The same until it is up."""
STILLBORN = 3
"""Workers that may die in a row before they are up, before that is taken for our fault and not bad luck."""
ENDING_S = 1.5
"""Time for workers to remove what they have begun."""
STAGES = {"reading": 0.01, "face": 0.03, "driver": 0.05, "motion": 0.06, "rendering": 0.1, "writing": 0.97}
"""What share of a job is done when a stage begins; frames are counted from `rendering` to `writing`."""


@dataclass(frozen=True)
class Update:
    """What became of the task called `key`: `progress` (a share `done`), `made` (an `answer`), `failed` (a `message`
    and its `code`) or `died`, of which `message` says how.
    """

    key: str
    kind: Literal["progress", "made", "failed", "died"]
    done: float = 0.0
    code: int = 0
    message: str = ""
    answer: Mapping[str, Any] = field(default_factory=dict[str, Any])


class Workers(Protocol):
    """Where the tasks of a batch are worked off; used in a `with` block, which ends all of them."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *_: object) -> None: ...

    @property
    def free(self) -> int:
        """How many more tasks would begin at once."""
        ...

    def submit(self, key: str, task: Mapping[str, Any]) -> None:
        """Begins a task; never more than are free."""
        ...

    def wait(self, timeout_s: float) -> list[Update]:
        """What happened; none if that is nothing within the time. Raises LikenessError if no worker can work."""
        ...


def command() -> list[str]:
    """What starts a worker, in a checkout, an installation or a frozen build."""
    return [sys.executable, "worker"] if getattr(sys, "frozen", False) else [sys.executable, "-m", "engine.worker"]


def worker_places(wanted: int | None) -> list[dict[str, str]]:
    """What is set in the environment of each worker: one for each CUDA device, else half as many as cores.

    `wanted`: how many workers, if the user says so.
    """
    from engine.devices import cpu_cores, devices

    names = [device.name for device in devices()]
    cuda = [name.removeprefix("cuda:") for name in names if name.startswith("cuda:")]
    cores = cpu_cores()
    usual = len(cuda) or (1 if "mps" in names else max(1, cores // 2))
    count = wanted or usual
    # A worker computes with half of its share of the cores; the other half is its encoder's.
    threads = {} if os.environ.get("OMP_NUM_THREADS") else {"OMP_NUM_THREADS": str(max(1, cores // (2 * count)))}
    shown = [name for name in os.environ.get("CUDA_VISIBLE_DEVICES", "").split(",") if name]
    cuda = shown if len(shown) == len(cuda) else cuda
    return [threads | ({"CUDA_VISIBLE_DEVICES": cuda[index % len(cuda)]} if cuda else {}) for index in range(count)]


@dataclass(eq=False)
class _Worker:
    """A process, what is set for it, and the task that it does."""

    process: subprocess.Popen[bytes]
    place: dict[str, str]
    heard_s: float
    key: str | None = None
    up: bool = False


class Pool:
    """Processes on this machine, started when there is work for them and again after they died.

    `places`: what is set in the environment of each. `clock`: seconds, as `time.monotonic`.
    """

    def __init__(
        self,
        places: Sequence[dict[str, str]],
        patience_s: float = PATIENCE_S,
        program: Sequence[str] = (),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._places = list(places)
        self._patience_s = patience_s
        self._program = list(program) or command()
        self._clock = clock
        self._workers: list[_Worker] = []
        self._events: queue.SimpleQueue[tuple[_Worker, dict[str, Any] | None]] = queue.SimpleQueue()
        self._stillborn = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for worker in self._workers:
            with suppress(OSError):
                _stream(worker.process.stdin).close()  # it stops between frames and tidies up
        end_s = time.monotonic() + ENDING_S
        for worker in self._workers:
            with suppress(subprocess.TimeoutExpired):
                worker.process.wait(max(0.0, end_s - time.monotonic()))
            _end(worker)
        self._workers.clear()

    @property
    def pids(self) -> dict[str, int]:
        """The process of each task that is being done."""
        return {worker.key: worker.process.pid for worker in self._workers if worker.key is not None}

    @property
    def free(self) -> int:
        return len(self._places) + sum(worker.key is None for worker in self._workers)

    def submit(self, key: str, task: Mapping[str, Any]) -> None:
        """Begins a task, by a worker that is warm if there is one."""
        worker = next((one for one in self._workers if one.key is None), None) or self._start()
        worker.key, worker.heard_s = key, self._clock()
        line = json.dumps({"id": key, "op": "batch_job", "task": dict(task)}).encode() + b"\n"
        with suppress(OSError):  # it is dead already: its end will tell
            _stream(worker.process.stdin).write(line)
            _stream(worker.process.stdin).flush()

    def wait(self, timeout_s: float) -> list[Update]:
        """What the workers told since the last time, and what was noticed about them."""
        out: list[Update] = []
        with suppress(queue.Empty):
            event = self._events.get(timeout=timeout_s)
            while True:
                out += self._take(*event)
                event = self._events.get_nowait()
        return out + [update for worker in list(self._workers) for update in self._hanging(worker)]

    def _start(self) -> _Worker:
        place = self._places.pop(0)
        try:
            process = subprocess.Popen(
                self._program,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={**os.environ, **place, "PYTHONUNBUFFERED": "1"},
            )
        except OSError as error:
            self._places.insert(0, place)
            raise LikenessError(f"A worker process cannot be started ({error.strerror}): free some memory.") from error
        worker = _Worker(process, place, self._clock())
        self._workers.append(worker)
        threading.Thread(target=self._read, args=(worker,), daemon=True, name=f"worker {process.pid}").start()
        return worker

    def _read(self, worker: _Worker) -> None:
        with suppress(OSError, ValueError):
            for line in _stream(worker.process.stdout):
                try:
                    event = json.loads(line)
                except ValueError:
                    continue
                if isinstance(event, dict):
                    self._events.put((worker, event))
        self._events.put((worker, None))

    def _take(self, worker: _Worker, event: dict[str, Any] | None) -> list[Update]:
        if worker not in self._workers:  # it was ended meanwhile
            return []
        if event is None:
            if not worker.up:
                self._stillborn += 1
                if self._stillborn >= STILLBORN:
                    raise LikenessError("The worker processes end as soon as they start: install Likeness again.")
            code = worker.process.wait()
            why = f"was ended from outside (signal {-code})" if code < 0 else f"ended by itself (code {code})"
            return self._lost(worker, f"The process that made this video {why}.")
        worker.heard_s = self._clock()
        if not worker.up:
            worker.up, self._stillborn = True, 0
        if worker.key is None or event.get("id") != worker.key:
            return []
        return self._told(worker, worker.key, event)

    def _told(self, worker: _Worker, key: str, event: dict[str, Any]) -> list[Update]:
        match event.get("event"):
            case "stage":
                return [Update(key, "progress", STAGES.get(str(event.get("name")), 0.0))]
            case "progress":
                return [Update(key, "progress", share_done(event.get("done"), event.get("total")))]
            case "done":
                worker.key = None
                return [Update(key, "made", 1.0, answer=event)]
            case "error":
                worker.key = None
                return [Update(key, "failed", code=int(event.get("code") or 1), message=str(event.get("message")))]
            case _:
                return []

    def _hanging(self, worker: _Worker) -> list[Update]:
        patience_s = self._patience_s if worker.up else max(START_S, self._patience_s)
        if worker.key is None or self._clock() - worker.heard_s < patience_s:
            return []
        return self._lost(worker, f"The process that made this video said nothing for {patience_s:.0f} s.")

    def _lost(self, worker: _Worker, message: str) -> list[Update]:
        self._workers.remove(worker)
        self._places.append(worker.place)
        _end(worker)
        return [] if worker.key is None else [Update(worker.key, "died", message=message)]


def share_done(done: object, total: object) -> float:
    """How much of a job is done once so many of its frames are."""
    if not isinstance(done, int) or not isinstance(total, int) or total <= 0:
        return 0.0
    first, last = STAGES["rendering"], STAGES["writing"]
    return first + (last - first) * min(1.0, max(0.0, done / total))


def _stream(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise TypeError("the worker was started without pipes")
    return stream


def _end(worker: _Worker) -> None:
    worker.process.kill()
    worker.process.wait()
    for stream in (worker.process.stdin, worker.process.stdout):
        with suppress(OSError):
            _stream(stream).close()
