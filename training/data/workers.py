"""Runs one function over many jobs in worker processes that may die: on this machine, or on a Ray cluster.

What is running when a worker dies (out of memory, kill -9, a lost machine) is tried once more elsewhere; a job that
kills its worker twice comes back as WorkerDied. Nothing else is lost or done twice. Every worker is polite (nice 10)
and single-threaded: as many workers as processors is right.

On a cluster, Likeness is installed on every machine and the folders that jobs name are shared by all under the same
path.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import socket
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Literal, TypeVar, cast
from urllib.parse import urlsplit

from engine.errors import LikenessError

Job = TypeVar("Job")
Result = TypeVar("Result")
Backend = Literal["pool", "ray"]

TRIES = 2
"""Workers that may die of a job before it is given up."""
STILLBORN = 3
"""Workers that may die in a row before they are up, before that is taken for our fault and not bad luck."""
NICE = 10
ONE_THREAD = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS")
RAY_STORE_BYTES = 100 << 20
"""Shared memory of a local Ray cluster: results are small."""


@dataclass(frozen=True)
class WorkerDied:
    """In place of a result: `times` workers died of this job."""

    times: int = TRIES


def run(
    function: Callable[[Job], Result],
    jobs: Iterable[Job],
    *,
    workers: int,
    backend: Backend = "pool",
    address: str | None = None,
) -> Generator[tuple[Job, Result | WorkerDied]]:
    """Yields (job, result) as they come, in any order; `jobs` is read only as fast as they are done.

    `function` and jobs are pickled, the function by its name. Ray starts a local cluster of `workers` processes, or
    joins the one at `address` ("auto", "host:6379", "ray://host:10001") and uses all of it. An exception in the
    function ends the run and is raised here; ending the generator kills the workers.
    Raises LikenessError if Ray is wanted and not there, ValueError for no workers.
    """
    if workers < 1:
        raise ValueError(f"{workers} workers cannot do anything")
    if backend == "ray":
        return _run_ray(function, jobs, workers, address)
    return _run_pool(function, jobs, workers)


# A pool of processes


@dataclass(frozen=True)
class _Worker:
    """A process and our end of the pipe to it."""

    process: BaseProcess
    pipe: Connection


def _run_pool(
    function: Callable[[Job], Result], jobs: Iterable[Job], workers: int
) -> Generator[tuple[Job, Result | WorkerDied]]:
    # concurrent.futures loses every running job with one dead worker and cannot say whose fault it was; with a pipe
    # to every worker, an end of file names both.
    source, again = iter(jobs), deque[tuple[Job, int]]()
    idle: list[_Worker] = []
    busy: dict[Any, tuple[_Worker, Job, int]] = {}
    starting: set[Any] = set()
    stillborn = 0
    try:
        while True:
            while len(busy) < workers and (
                task := again.popleft() if again else next(((job, 0) for job in source), None)
            ):
                worker = idle.pop() if idle else _start(function, starting)
                busy[worker.pipe] = (worker, *task)
                with suppress(OSError):  # it is dead already: reading from it will tell
                    worker.pipe.send(task[0])
            if not busy:
                return
            for pipe in cast(list[Connection], wait(list(busy))):
                worker, job, deaths = busy[pipe]
                try:
                    failure, result = pipe.recv()
                except (EOFError, OSError):
                    del busy[pipe]
                    _end([worker])
                    if pipe in starting:
                        stillborn += 1
                        if stillborn >= STILLBORN:
                            raise LikenessError(
                                "The worker processes end as soon as they start; above stands what they say."
                            ) from None
                        again.append((job, deaths))
                    elif deaths + 1 < TRIES:
                        again.append((job, deaths + 1))
                    else:
                        yield job, WorkerDied()
                    starting.discard(pipe)
                    continue
                if pipe in starting:
                    starting.remove(pipe)
                    stillborn = 0
                    continue
                del busy[pipe]
                idle.append(worker)
                if failure is not None:
                    raise failure
                yield job, result
    finally:
        _end([*idle, *(worker for worker, *_ in busy.values())])


def _start(function: Callable[[Any], Any], starting: set[Any]) -> _Worker:
    # Spawned, because MediaPipe's threads do not survive a fork.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, function), daemon=True)
    with _single_threaded():
        process.start()
    theirs.close()  # so that the only other end is the worker's, and closes when it dies
    starting.add(ours)
    return _Worker(process, ours)


def _end(pool: list[_Worker]) -> None:
    for worker in pool:
        worker.process.kill()
    for worker in pool:
        worker.process.join()
        worker.process.close()
        worker.pipe.close()


@contextmanager
def _single_threaded() -> Generator[None]:
    """Lets processes that are started inside see ONE_THREAD, before they import numpy or torch."""
    before = {name: os.environ.get(name) for name in ONE_THREAD}
    os.environ.update((name, "1") for name in ONE_THREAD)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _serve(pipe: Connection, function: Callable[[Any], Any]) -> None:
    """The worker: says that it is up, then answers every job with (failure, result) until its parent ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches all of a terminal's processes; the parent decides
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _settle()
    with suppress(EOFError, OSError):
        pipe.send((None, None))
        while True:
            job = pipe.recv()
            try:
                answer = None, function(job)
            except Exception as failure:  # noqa: BLE001 (raised in the parent)
                answer = failure, None
            try:
                pipe.send(answer)
            except (TypeError, AttributeError, pickle.PicklingError) as failure:
                pipe.send((TypeError(f"{answer!r} cannot be sent to another process: {failure}"), None))


def _end_with_parent() -> None:
    if (parent := multiprocessing.parent_process()) is not None:
        parent.join()
    os._exit(1)


def _settle() -> None:
    """Makes this process polite and single-threaded; calling it again changes nothing."""
    if sys.platform != "win32":
        os.nice(max(0, NICE - os.nice(0)))
    if "torch" in sys.modules:  # imported later, it obeys ONE_THREAD
        sys.modules["torch"].set_num_threads(1)
    if "cv2" in sys.modules:
        sys.modules["cv2"].setNumThreads(1)


# A Ray cluster


def _run_ray(
    function: Callable[[Job], Result], jobs: Iterable[Job], workers: int, address: str | None
) -> Generator[tuple[Job, Result | WorkerDied]]:
    try:
        import ray
        from ray.exceptions import NodeDiedError, OutOfMemoryError, RayTaskError, WorkerCrashedError
    except ImportError as error:
        raise LikenessError(
            'Ray is not installed: `pip install -e ".[cluster]" -c constraints.txt` gets it; --backend pool needs none.'
        ) from error

    def work(job: Job) -> Result:
        _settle()
        return function(job)

    # Ray counts the deaths and tries again itself; exceptions are the function's own and are not tried again.
    task = ray.remote(num_cpus=1, max_retries=TRIES - 1, retry_exceptions=False)(work)
    source, running = iter(jobs), dict[Any, Job]()
    with _cluster(workers, address):
        try:
            while True:
                most = max(workers, 2 * int(ray.cluster_resources().get("CPU", 1)))
                while len(running) < most and (more := next(((job,) for job in source), None)):
                    running[task.remote(more[0])] = more[0]
                if not running:
                    return
                for done in ray.wait(list(running), num_returns=1)[0]:
                    job = running.pop(done)
                    try:
                        result = ray.get(done)
                    except (WorkerCrashedError, NodeDiedError, OutOfMemoryError):
                        result = WorkerDied()
                    except RayTaskError as failure:
                        raise failure.cause or failure from None
                    yield job, result
        finally:
            for left in running:
                ray.cancel(left, force=True)


@contextmanager
def _cluster(workers: int, address: str | None) -> Generator[None]:
    """A connection to Ray; one that was there before is used and left as it is."""
    import ray

    if ray.is_initialized():
        yield
        return
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # Likeness sends nothing anywhere
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")  # or Ray warns about GPUs nobody asked for
    quiet: dict[str, Any] = {"log_to_driver": False, "logging_level": "error"}
    try:
        if address is None:
            quiet |= {"num_cpus": workers, "object_store_memory": RAY_STORE_BYTES, "include_dashboard": False}
            ray.init("local", **quiet)
        else:
            _knock(address)
            ray.init(address, **quiet)
    except (OSError, RuntimeError, ValueError) as error:
        where = (
            f"The Ray cluster at {address} cannot be reached" if address else "A local Ray cluster cannot be started"
        )
        raise LikenessError(f"{where} ({str(error).splitlines()[0]}); check it with `ray status`.") from error
    try:
        yield
    finally:
        ray.shutdown()


def _knock(address: str) -> None:
    """Raises OSError or ValueError if nobody listens at "host:6379" or "ray://host:10001"; Ray tries for minutes."""
    if address != "auto":
        host = urlsplit(address if "://" in address else f"ray://{address}")
        socket.create_connection((host.hostname or "", host.port or 6379), timeout=10).close()
