"""Long work: who waits, who runs, how far it is. The work itself is done by worker processes."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from app.i18n import tr
from app.worker_process import WorkerProcess

State = Literal["waiting", "running", "done", "failed", "cancelled"]
Lane = Literal["studio", "export"]
"""Which worker does it: exports have one of their own, so that the preview goes on meanwhile."""
PATIENCE_MS = 4000
"""Time a cancelled job has to end by itself before its process is killed."""
KEPT = 50
"""Finished jobs that are remembered."""

Done = Callable[[dict[str, Any]], None]
Failed = Callable[[str], None]


@dataclass(eq=False)
class Job:
    """One piece of long work. `message` says why it failed, or the last advice; `quiet` jobs are not listed."""

    id: int
    op: str
    arguments: Mapping[str, Any]
    title: str
    lane: Lane
    quiet: bool
    on_done: Done | None = None
    on_failed: Failed | None = None
    state: State = "waiting"
    stage: str = ""
    done: int = 0
    total: int = 0
    message: str = ""
    advice: list[str] = field(default_factory=list[str])
    result: dict[str, Any] = field(default_factory=dict[str, Any])

    @property
    def finished(self) -> bool:
        return self.state in ("done", "failed", "cancelled")


class Jobs(QObject):
    """The jobs of this window, one at a time in each lane; previews run in the studio's lane between the others.

    `changed`: anything about any job; `finished(Job)`; `previewed(event)`: an event of a preview; `lost(lane,
    sentence)`: a worker died.
    """

    changed = Signal()
    finished = Signal(object)
    previewed = Signal(dict)
    lost = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._ended = False
        self.list: list[Job] = []
        self._previews: set[int] = set()
        self._workers: dict[str, WorkerProcess] = {}
        for lane in ("studio", "export"):
            worker = WorkerProcess(lane, self)
            worker.told.connect(self._told)
            worker.died.connect(lambda sentence, lane=lane: self._died(lane, sentence))
            self._workers[lane] = worker

    def start(
        self,
        op: str,
        arguments: Mapping[str, Any],
        title: str,
        done: Done | None = None,
        failed: Failed | None = None,
        *,
        lane: Lane = "studio",
        quiet: bool = False,
    ) -> Job:
        """Asks for `op`; `done(result)` or `failed(sentence)` is called when it is over, neither when cancelled."""
        job = Job(next(self._numbers), op, dict(arguments), title, lane, quiet, done, failed)
        if self._ended:
            job.state = "cancelled"
            return job
        self.list.append(job)
        self._drop_old()
        self._advance(lane)
        self.changed.emit()
        return job

    def preview(self, arguments: Mapping[str, Any]) -> int:
        """Asks for rendered frames, at the lowest priority; returns a number for `focus` and `stop_preview`."""
        number = next(self._numbers)
        if self._ended:
            return number
        self._previews.add(number)
        self._workers["studio"].send({"id": number, "op": "preview", **arguments})
        return number

    def focus(self, number: int, frame: int) -> None:
        """Tells a preview which frame is looked at."""
        if number in self._previews:
            self._workers["studio"].send({"op": "focus", "id": number, "frame": frame})

    def stop_preview(self, number: int) -> None:
        """Ends a preview; what it has rendered stays in the cache."""
        if number in self._previews:
            self._workers["studio"].send({"op": "cancel", "id": number})

    def cancel(self, job: Job) -> None:
        """Stops a job; one that does not listen loses its process."""
        if job.state == "waiting":
            self._finish(job, "cancelled")
        elif job.state == "running":
            self._workers[job.lane].send({"op": "cancel", "id": job.id})
            job.stage = "stopping"
            QTimer.singleShot(PATIENCE_MS, self, lambda: self._enforce(job))
            self.changed.emit()

    def retry(self, job: Job) -> Job:
        """Starts a failed or cancelled job again."""
        if job in self.list:
            self.list.remove(job)
        return self.start(job.op, job.arguments, job.title, job.on_done, job.on_failed, lane=job.lane, quiet=job.quiet)

    def clear_finished(self) -> None:
        """Forgets jobs that are over."""
        self.list = [job for job in self.list if not job.finished]
        self.changed.emit()

    @property
    def running(self) -> list[Job]:
        """Jobs that are not over yet, quiet ones left out."""
        return [job for job in self.list if not job.finished and not job.quiet]

    def worker_pid(self, lane: Lane) -> int:
        """Process number of a lane's worker, 0 where none runs."""
        return self._workers[lane].pid

    def set_environment(self, environment: Mapping[str, str]) -> None:
        """What workers find in their environment; one that is idle is started anew with it, a busy one next time."""
        for lane, worker in self._workers.items():
            if worker.environment == environment:
                continue
            worker.environment = dict(environment)
            if not any(job.lane == lane and job.state == "running" for job in self.list):
                worker.end()
                if lane == "studio" and self._previews:
                    self._previews.clear()
                    self.lost.emit(lane, tr("The worker process was started anew."))

    def end(self) -> None:
        """Ends the worker processes; what ran is cancelled, and nothing is begun any more."""
        self._ended = True
        for worker in self._workers.values():
            worker.end()
        self._previews.clear()
        for job in self.list:
            if not job.finished:
                job.state = "cancelled"

    def _advance(self, lane: str) -> None:
        mine = [job for job in self.list if job.lane == lane and not job.finished]
        if any(job.state == "running" for job in mine):
            return
        for job in mine:
            job.state = "running"
            self._workers[lane].send({"id": job.id, "op": job.op, **job.arguments})
            return

    def _told(self, event: dict[str, Any]) -> None:
        number, kind = event.get("id"), event.get("event")
        if number in self._previews:
            if kind in ("done", "error"):
                self._previews.discard(number)
            self.previewed.emit(event)
            return
        job = next((j for j in self.list if j.id == number and j.state == "running"), None)
        if job is None:
            return
        if kind == "stage":
            job.stage, job.done, job.total = str(event["name"]), 0, 0
        elif kind == "progress":
            job.done, job.total = int(event["done"]), int(event["total"])
        elif kind == "advice":
            job.advice.append(str(event["text"]))
        elif kind == "done":
            job.result = {key: value for key, value in event.items() if key not in ("id", "event")}
            self._finish(job, "done")
            return
        elif kind == "error":
            job.message = str(event.get("message", ""))
            self._finish(job, "cancelled" if event.get("code") == 130 else "failed")
            return
        self.changed.emit()

    def _died(self, lane: str, sentence: str) -> None:
        if lane == "studio":
            self._previews.clear()
        for job in [job for job in self.list if job.lane == lane and job.state == "running"]:
            job.message = sentence
            self._finish(job, "cancelled" if job.stage == "stopping" else "failed")
        self.lost.emit(lane, sentence)

    def _enforce(self, job: Job) -> None:
        if job.state == "running":
            self._workers[job.lane].kill()

    def _finish(self, job: Job, state: State) -> None:
        job.state = state
        if state == "done":
            job.message = job.message or " ".join(job.advice)
        self._advance(job.lane)
        if state == "done" and job.on_done:
            job.on_done(job.result)
        elif state == "failed" and job.on_failed:
            job.on_failed(job.message or tr("It failed without a reason; see the log."))
        self.finished.emit(job)
        self.changed.emit()

    def _drop_old(self) -> None:
        over = [job for job in self.list if job.finished]
        for job in over[:-KEPT]:
            self.list.remove(job)
