"""Works the jobs of a batch off: resumes, tries again, puts whole videos in their places, keeps journal and report.

A video is made under a name of its own. Once it is whole, the journal says so, and only then it goes to its place in
one step; a run that finds the line and not the video does that step again. So whatever is killed when, nothing is lost
and nothing is made twice.
"""

from __future__ import annotations

import os
import secrets
import shutil
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from engine.batch.journal import Entry, Home, Journal
from engine.batch.names import PATTERN, place
from engine.batch.plan import Planned, plan, sha256_of
from engine.batch.pool import PATIENCE_S
from engine.errors import Cancelled, OutputError, Unfinished
from engine.target import commit, refused

if TYPE_CHECKING:
    from engine.batch.pool import Update, Workers
    from engine.batch.table import BatchJob

State = Literal["waiting", "running", "done", "failed", "kept"]
REPORT_HTML, REPORT_CSV = "report.html", "report.csv"
TELL_S = 0.25
"""Progress of a job is told no more often than this."""
WAIT_S = 0.2
REPORT_SHARE = 0.1
"""The report is written anew after every job, unless that would take more than this share of the time."""
INPUT_CODES = frozenset((2, 3, 4, 7, 8, 12))
"""Exit codes of what is wrong with a portrait, a voice or a setting: to try again would change nothing."""


@dataclass(frozen=True)
class BatchOrder:
    """What the user asked for.

    `out`: the folder of the videos. `pattern`: for jobs without an output. `workers`: None for as many as fit.
    `retry`: how often a job that failed is tried again. `again`: also jobs that failed in an earlier run. `cluster`:
    address of a Ray cluster, "auto" for the one this computer belongs to, "local" for one of its own; None for none.
    `no_mark`: why the videos bear no visible mark; empty where they do.
    """

    jobs: Sequence[BatchJob]
    out: Path
    pattern: str = PATTERN
    workers: int | None = None
    retry: int = 1
    again: bool = False
    overwrite: bool = False
    patience_s: float = PATIENCE_S
    cluster: str | None = None
    no_mark: str = ""


@dataclass(eq=False)
class JobState:
    """A job and how it stands. `done`: share of it, 0 … 1. `path`: where the video is, or will be."""

    planned: Planned
    path: Path
    state: State = "waiting"
    done: float = 0.0
    message: str = ""
    tries: int = 0
    entry: Entry | None = None
    token: str = ""
    began_s: float = 0.0
    told_s: float = 0.0

    @property
    def took_s(self) -> float:
        return self.entry.took_s if self.entry else 0.0

    @property
    def scores(self) -> Mapping[str, float]:
        return self.entry.scores if self.entry else {}

    @property
    def problems(self) -> int:
        return self.entry.problems if self.entry else 0


@dataclass(frozen=True)
class Began:
    """The batch is known: so many jobs, into the folder `out`, told of in `report`."""

    total: int
    out: Path
    report: Path


@dataclass(frozen=True)
class Outcome:
    """How a batch ended: videos made now, kept from earlier runs, and jobs that failed."""

    made: int
    kept: int
    failed: int
    report: Path


Tell = Callable[[Began | JobState], None]


def run_batch(
    order: BatchOrder,
    tell: Tell,
    check: Callable[[], None] = lambda: None,
    workers: Callable[[BatchOrder], Workers] | None = None,
) -> Outcome:
    """Makes the videos of `order`; returns when no job is left that could still be made.

    `check` is called again and again and may raise Cancelled to stop: then all workers end, and Unfinished is raised.
    `workers`: what works, by default this computer's processes or a cluster. Raises JobListError and OutputError before
    any work.
    """
    home = Home(_folder(order.out))
    with Journal(home) as journal:
        _check_reports(journal, order)
        common = {"no_mark": order.no_mark}
        jobs = plan(order.jobs, order.pattern, home.portraits, journal.digest, check, common)
        batch = Batch(order, journal, jobs, tell)
        try:
            batch.settle(check)
            if batch.waiting:
                with (workers or _workers)(order) as pool:
                    batch.work(pool, check)
            batch.report(last=True)
        except BaseException as error:
            with suppress(OutputError):
                batch.report(last=True)
            if not isinstance(error, Cancelled):
                raise
            counted = batch.outcome()
            raise Unfinished(
                f"Stopped with {counted.made + counted.kept} of {len(jobs)} videos made; give the same command again "
                "to go on."
            ) from error
        finally:
            shutil.rmtree(home.parts, ignore_errors=True)
        return batch.outcome()


class Batch:
    """The jobs of one run and how they stand."""

    def __init__(self, order: BatchOrder, journal: Journal, jobs: Sequence[Planned], tell: Tell) -> None:
        self._order, self._journal, self._tell = order, journal, tell
        self._home = journal.home
        self.states = [JobState(job, self._home.out / job.name) for job in jobs]
        self._by_id = {state.planned.id: state for state in self.states}
        self.waiting: deque[JobState] = deque()
        self._running: dict[str, JobState] = {}
        self._report = Report(self._home.out)

    def settle(self, check: Callable[[], None]) -> None:
        """Finds out what earlier runs have made, and tells of every job."""
        self._tell(Began(len(self.states), self._home.out, self._report.html))
        for state in self.states:
            check()
            entry = self._journal.entries.get(state.planned.id)
            if entry is not None and entry.state == "made" and self._is_whole(entry):
                state.state, state.done, state.entry, state.path = "kept", 1.0, entry, self._home.out / entry.name
                state.tries, state.message = entry.tries, entry.message
            elif entry is not None and entry.state == "failed" and not self._order.again:
                state.state, state.message, state.tries = "failed", entry.message, entry.tries
            elif problem := self._hindrance(state):
                self._fail(state, problem, lasting=False)
            else:
                self.waiting.append(state)
            self._say(state)
        shutil.rmtree(self._home.parts, ignore_errors=True)
        self.report()

    def work(self, pool: Workers, check: Callable[[], None]) -> None:
        """Hands jobs to workers until none is left."""
        while self.waiting or self._running:
            check()
            while self.waiting and pool.free > 0:
                check()
                self._begin(self.waiting.popleft(), pool)
            for update in pool.wait(WAIT_S):
                self._take(update)

    def outcome(self) -> Outcome:
        """How many there are of each."""
        count = {name: sum(state.state == name for state in self.states) for name in ("done", "kept", "failed")}
        return Outcome(count["done"], count["kept"], count["failed"], self._report.html)

    def report(self, *, last: bool = False) -> None:
        """Writes the report, unless there was hardly time for it since the last one."""
        self._report.write(self.states, last=last)

    # One job

    def _begin(self, state: JobState, pool: Workers) -> None:
        if problem := self._hindrance(state):
            self._fail(state, problem, lasting=False)
            self._say(state)
            return
        state.token = secrets.token_hex(4)
        part = self._home.part(state.planned.id, state.token, state.planned.name)
        try:
            part.parent.mkdir(parents=True)
        except OSError as error:
            raise OutputError(refused(part, error)) from error
        state.state, state.done, state.message = "running", 0.0, ""
        state.tries += 1
        state.began_s = time.monotonic()
        self._running[state.planned.id] = state
        pool.submit(state.planned.id, {**state.planned.task, "out": str(part)})
        self._say(state)

    def _take(self, update: Update) -> None:
        state = self._running.get(update.key)
        if state is None:
            return
        if update.kind == "progress":
            state.done = max(state.done, round(update.done, 4))
            if time.monotonic() - state.told_s >= TELL_S:
                self._say(state)
            return
        del self._running[update.key]
        if update.kind == "made":
            try:
                self._keep(state, update.answer)
            except OutputError as error:
                self._fail(state, str(error))
        else:
            self._discard(state)
            if state.tries <= self._order.retry and update.code not in INPUT_CODES:
                state.state, state.done, state.message = "waiting", 0.0, update.message
                self.waiting.append(state)
                self._say(state)
                return
            self._fail(state, update.message)
        self._say(state)
        self.report()

    def _keep(self, state: JobState, answer: Mapping[str, Any]) -> None:
        """Puts a whole video in its place; raises OutputError, after which nothing of it is left."""
        planned = state.planned
        part = self._home.part(planned.id, state.token, planned.name)
        try:
            if not part.is_file() or part.stat().st_size != answer["size"]:
                raise OutputError(f"The video {planned.name} did not arrive whole: check the disk of {self._home.out}.")
            path = self._free_place(planned.name)
            entry = Entry(
                id=planned.id,
                state="made",
                name=planned.name,
                tries=state.tries,
                token=state.token,
                size=answer["size"],
                sha256=answer["sha256"],
                took_s=round(time.monotonic() - state.began_s, 3),
                duration_s=answer["duration_s"],
                problems=answer["problems"],
                scores=answer["scores"],
                thumbnail=answer["thumbnail"],
                message=" ".join(answer["advice"])[:1000],
            )
            _sync(part)
            self._journal.add(entry)
            commit(part, path)
        except OSError as error:
            raise OutputError(refused(part, error)) from error
        finally:
            self._discard(state)
        state.state, state.done, state.entry, state.path = "done", 1.0, entry, path
        state.message = entry.message

    def _fail(self, state: JobState, message: str, *, lasting: bool = True) -> None:
        """`lasting`: the next run leaves it at that, unless it is told to try again."""
        state.state, state.message, state.done = "failed", " ".join(message.split()), 0.0
        planned = state.planned
        if lasting:
            self._journal.add(Entry(planned.id, "failed", planned.name, state.tries, state.message))

    def _discard(self, state: JobState) -> None:
        part = self._home.part(state.planned.id, state.token, state.planned.name)
        shutil.rmtree(part.parent, ignore_errors=True)

    def _say(self, state: JobState) -> None:
        state.told_s = time.monotonic()
        self._tell(state)

    # Places

    def _hindrance(self, state: JobState) -> str:
        """Why a job need not be begun; empty if it can be."""
        if state.planned.refused:
            return state.planned.refused
        try:
            self._free_place(state.planned.name)
        except OutputError as error:
            return str(error)
        return ""

    def _free_place(self, name: str) -> Path:
        """Where a video goes; raises OutputError if there is something that must not be replaced."""
        path = place(self._home.out, name)
        if path.is_dir() or (path.exists() and not path.is_file()):
            raise OutputError(f"{path} is no video but stands in its place: move it away.")
        if path.exists() and not self._order.overwrite:
            raise OutputError(f"{path} is there already: move it away, choose another name, or give --overwrite.")
        if path.exists() and _file_number(path) in self._sources:
            raise OutputError(f"The video would overwrite {path}, from which videos are made: choose another name.")
        return path

    @cached_property
    def _sources(self) -> frozenset[tuple[int, int] | None]:
        """Portraits and voices of all jobs, by their numbers on the disk."""
        own = ((job.portrait, job.voice, job.settings.cues, job.settings.motion_file) for job in self._order.jobs)
        paths = {path for paths in own for path in paths if path is not None}
        return frozenset(_file_number(path) for path in paths) - {None}

    def _is_whole(self, entry: Entry) -> bool:
        """Whether what an earlier run made is there as it was; a last step that it could not take is taken now."""
        try:
            path = place(self._home.out, entry.name)
            part = self._home.part(entry.id, entry.token, entry.name)
            if not path.exists() and _has(part, entry):
                commit(part, path)
        except OutputError:
            return False
        return _has(path, entry)


class Report:
    """The report's two files, written anew as jobs end."""

    def __init__(self, out: Path) -> None:
        self.html, self._csv = out / REPORT_HTML, out / REPORT_CSV
        self._next_s = 0.0

    def write(self, states: Sequence[JobState], *, last: bool = False) -> None:
        """Writes both files whole, or leaves them as they were; raises OutputError."""
        from engine.batch.report import csv_of, html_of
        from engine.files import write_whole

        began_s = time.monotonic()
        if not last and began_s < self._next_s:
            return
        try:
            write_whole(self._csv, csv_of(states).encode("utf-8-sig"))
            write_whole(self.html, html_of(states, self.html.parent).encode())
        except OSError as error:
            raise OutputError(refused(self.html, error)) from error
        ended_s = time.monotonic()
        self._next_s = ended_s + (ended_s - began_s) * (1 / REPORT_SHARE - 1)


def _workers(order: BatchOrder) -> Workers:
    if order.cluster is not None:
        from engine.batch.cluster import Cluster

        return Cluster(order.cluster, order.workers)
    from engine.batch.pool import Pool, worker_places

    return Pool(worker_places(order.workers), order.patience_s)


def _folder(out: Path) -> Path:
    """The folder of the videos, made if need be; whole, links followed."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        return out.resolve()
    except (OSError, ValueError, RuntimeError) as error:
        why = getattr(error, "strerror", None) or error
        raise OutputError(f"The folder {out} cannot be made ({why}): choose another one.") from error


def _has(path: Path, entry: Entry) -> bool:
    """Whether a file holds the bytes that an entry tells of."""
    try:
        return path.is_file() and path.stat().st_size == entry.size and sha256_of(path) == entry.sha256
    except OSError:
        return False


def _file_number(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def _check_reports(journal: Journal, order: BatchOrder) -> None:
    """Raises OutputError where a file of somebody else has the report's name."""
    for name in () if journal.goes_on or order.overwrite else (REPORT_HTML, REPORT_CSV):
        path = journal.home.out / name
        if path.exists():
            raise OutputError(f"{path} is there already and of no batch: choose another folder, or give --overwrite.")


def _sync(file: Path) -> None:
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())
