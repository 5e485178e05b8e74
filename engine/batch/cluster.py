"""The same tasks on a Ray cluster: many machines, any of which may be lost.

Likeness is installed on every machine, and the folders that jobs name are shared by all under the same path. Ray runs
a task and says when its process or its machine has died; whoever asked decides what is tried again, so that tries are
counted in one place. A task writes under a name of its own, and the driver alone puts it in its place.
"""

from __future__ import annotations

import os
import signal
import socket
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, Self
from urllib.parse import urlsplit

from engine.batch.pool import Update
from engine.errors import LikenessError

CORES = 1
"""Of a machine, for each video."""
STORE_BYTES = 100 << 20
"""Shared memory of a local cluster: answers are small."""
KNOCK_S = 10.0


def make(task: Mapping[str, Any]) -> dict[str, Any]:
    """One task, in a process of Ray; what it comes to as plain values, for errors do not all travel."""
    from engine.batch.work import make as make_video
    from engine.worker.loop import explained

    try:
        return {"made": make_video(task, lambda _: None)}
    except Exception as error:  # noqa: BLE001 (told to whoever asked)
        code, message = explained(error)
        return {"code": code, "message": message}


class Cluster:
    """Workers on a Ray cluster, joined at `address` ("auto": this computer's) or made here ("local").

    `workers`: how many videos at a time, None for as many as the cluster has room for. `function`: what is done with a
    task. Raises LikenessError where Ray is not installed or the cluster cannot be reached.
    """

    def __init__(
        self,
        address: str,
        workers: int | None = None,
        function: Callable[[Mapping[str, Any]], dict[str, Any]] = make,
    ) -> None:
        self._address, self._workers, self._function = address, workers, function
        self._running: dict[Any, str] = {}
        self._room = 1

    def __enter__(self) -> Self:
        ray = _ray()
        _join(ray, self._address, self._workers)
        gpus = ray.cluster_resources().get("GPU", 0.0)
        # Deaths are counted by whoever asked, and errors are answers.
        self._task = ray.remote(num_cpus=CORES, num_gpus=1 if gpus >= 1 else 0, max_retries=0)(self._function)
        self._resource = "GPU" if gpus >= 1 else "CPU"
        self._count()
        return self

    def __exit__(self, *_: object) -> None:
        ray = _ray()
        for left in self._running:
            with suppress(Exception):
                ray.cancel(left, force=True)
        self._running.clear()
        with _own_signals():
            ray.shutdown()

    @property
    def free(self) -> int:
        return self._room - len(self._running)

    def submit(self, key: str, task: Mapping[str, Any]) -> None:
        """Begins a task where there is room."""
        self._running[self._task.remote(dict(task))] = key

    def wait(self, timeout_s: float) -> list[Update]:
        """What has ended since the last time; Ray tells nothing of a task's progress."""
        ray = _ray()
        done, _ = ray.wait(list(self._running), num_returns=1, timeout=timeout_s)
        self._count()
        return [self._ended(ray, reference) for reference in done]

    def _ended(self, ray: Any, reference: Any) -> Update:
        from ray.exceptions import RayError

        key = self._running.pop(reference)
        try:
            answer = ray.get(reference)
        except RayError as error:
            first = str(error).strip().partition("\n")[0].rstrip(".")
            return Update(key, "died", message=f"The process or the machine that made this video was lost ({first}).")
        if "made" in answer:
            return Update(key, "made", 1.0, answer=answer["made"])
        return Update(key, "failed", code=answer["code"], message=answer["message"])

    def _count(self) -> None:
        """How many videos the machines that are there now have room for."""
        import ray

        room = int(ray.cluster_resources().get(self._resource, 0.0) / CORES)
        self._room = max(1, min(room, self._workers or room))


def _ray() -> Any:
    try:
        import ray
    except ImportError as error:
        raise LikenessError(
            'Ray is not installed: `pip install "likeness[cluster]"` gets it; without --cluster none is needed.'
        ) from error
    return ray


def _join(ray: Any, address: str, workers: int | None) -> None:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # Likeness sends nothing anywhere
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")  # or Ray warns about GPUs nobody asked for
    quiet: dict[str, Any] = {"log_to_driver": False, "logging_level": "error"}
    try:
        with _own_signals():
            if address == "local":
                own = {"object_store_memory": STORE_BYTES, "include_dashboard": False}
                ray.init("local", num_cpus=workers or max(1, (os.cpu_count() or 2) // 2), **own, **quiet)
            else:
                _knock(address)
                ray.init(address, **quiet)
    except (OSError, RuntimeError, ValueError) as error:
        where = "A Ray cluster cannot be started here" if address == "local" else f"No Ray cluster is at {address}"
        first = str(error).strip().partition("\n")[0].rstrip(".")
        raise LikenessError(f"{where} ({first}): check it with `ray status`.") from error


def _knock(address: str) -> None:
    """Raises OSError or ValueError if nobody listens at "host:6379" or "ray://host:10001"; Ray tries for minutes."""
    if address != "auto":
        host = urlsplit(address if "://" in address else f"ray://{address}")
        socket.create_connection((host.hostname or "", host.port or 6379), timeout=KNOCK_S).close()


@contextmanager
def _own_signals() -> Generator[None]:
    """What Ctrl-C and SIGTERM do stays as it was: Ray puts handlers of its own in their places."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.getsignal(number) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            with suppress(ValueError, TypeError):  # not in the main thread, or not set by Python
                signal.signal(number, handler)
