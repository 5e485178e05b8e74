"""A worker process as tests speak to it, and what they have it do."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest

from engine import __version__
from engine.cache import frame_keys, scene_key
from engine.codec import from_plain, to_plain
from engine.compose import compose_project
from engine.document import Blob, FoundFace, GeneratedMotion, MotionTrack, Portrait, Project, Tracks

ROOT = Path(__file__).parents[3]
PATIENCE_S = 60.0
SIZE = 128


class Worker:
    """A worker process and all that it has told."""

    def __init__(self, *command: str, cwd: Path = ROOT) -> None:
        self.process = subprocess.Popen(
            command or [sys.executable, "-m", "engine.worker"],
            cwd=cwd,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.told: list[dict[str, Any]] = []
        self._lines: queue.Queue[bytes] = queue.Queue()
        self._log: list[bytes] = []
        self._threads = [
            threading.Thread(target=self._read, daemon=True),
            threading.Thread(target=lambda: self._log.extend(self.process.stderr or ()), daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def send(self, request_id: int | None = None, op: str = "", **values: Any) -> None:
        self.write(json.dumps({"id": request_id, "op": op, **values}).encode() + b"\n")

    def write(self, line: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def wait(self, event: str | tuple[str, ...], request_id: int | None = None, count: int = 1) -> dict[str, Any]:
        """The next event of that name and request, or the `count`-th."""
        names = (event,) if isinstance(event, str) else event
        deadline = time.monotonic() + PATIENCE_S
        while True:
            try:
                told = json.loads(self._lines.get(timeout=max(0.0, deadline - time.monotonic())))
            except queue.Empty:
                raise AssertionError(f"no {event} of {request_id}; told {self.told[-5:]}; log {self.log}") from None
            self.told.append(told)
            if told["event"] in names and told.get("id") == request_id:
                count -= 1
                if count == 0:
                    return told

    def ask(self, request_id: int, op: str, **values: Any) -> dict[str, Any]:
        """Sends a request and waits for its end."""
        self.send(request_id, op, **values)
        return self.wait(("done", "error"), request_id)

    def frames(self, request_id: int) -> list[int]:
        """The frames that were told of, in order."""
        return [told["index"] for told in self.told if told.get("id") == request_id and told["event"] == "frame"]

    @property
    def log(self) -> str:
        return b"".join(self._log).decode()

    def end(self) -> float:
        """Closes standard input; seconds until the process is gone. Nothing of it may be left."""
        assert self.process.stdin is not None
        children = psutil.Process(self.process.pid).children(recursive=True) if self.process.poll() is None else []
        started = time.monotonic()
        self.process.stdin.close()
        self.process.wait(30)
        took = time.monotonic() - started
        for thread in self._threads:
            thread.join(30)
        for stream in (self.process.stdout, self.process.stderr):
            assert stream is not None
            stream.close()
        assert psutil.wait_procs(children, timeout=5)[1] == []
        return took

    def _read(self) -> None:
        for line in self.process.stdout or ():
            self._lines.put(line)


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """One that is warm for most tests."""
    worker = Worker()
    ready = worker.wait("ready")
    assert ready == {"event": "ready", "version": __version__}
    yield worker
    if worker.process.poll() is None:
        worker.end()


class Studio:
    """A project as the window would have it, with the files of its blobs."""

    def __init__(self, project: Project, files: dict[str, str]) -> None:
        self.project, self.files = project, files

    def blob(self, path: Path) -> Blob:
        content = path.read_bytes()
        digest = sha256(content).hexdigest()
        self.files[digest] = str(path)
        return Blob(digest, path.name, len(content))

    def motion(self) -> MotionTrack:
        assert self.project.motion is not None
        return MotionTrack(np.load(self.files[self.project.motion.track.sha256]), "audio2keypoint", 0)

    def request(self, cache: Path, **more: Any) -> dict[str, Any]:
        asked = {"renderer": "warp", "size": SIZE, "cache": str(cache), "cache_gb": 1, "focus": 0, **more}
        return {"op": "preview", "project": to_plain(self.project), "files": self.files, **asked}

    def keys(self, renderer: str = "warp") -> list[str]:
        assert self.project.portrait is not None
        composed = compose_project(self.project, Tracks(self.motion()))
        return frame_keys(scene_key(self.project.portrait, renderer, SIZE), composed)


@pytest.fixture(scope="module")
def studio(worker: Worker, portrait: Path, voice: Path, tmp_path_factory: pytest.TempPathFactory) -> Studio:
    """A portrait and a voice, made to move by the worker."""
    folder = tmp_path_factory.mktemp("studio")
    studio = Studio(Project(seed=3), {})
    told = worker.ask(101, "portrait", path=str(portrait), folder=str(folder))
    assert told["event"] == "done", told
    faces = tuple(from_plain(FoundFace, face) for face in told["faces"])
    picture = studio.blob(Path(told["picture"]))
    studio.project = replace(
        studio.project,
        portrait=Portrait(studio.blob(portrait), picture, told["width"], told["height"], faces),
    )
    out = folder / "motion.npy"
    asked = {"project": to_plain(studio.project), "files": studio.files, "voice": str(voice), "out": str(out)}
    told = worker.ask(102, "generate", **asked)
    assert told["event"] == "done", told
    made = GeneratedMotion(studio.blob(out), "audio2keypoint", 3, told["frames"], "")
    studio.project = replace(studio.project, motion=made)
    return studio


@pytest.fixture(scope="module")
def long(studio: Studio, tmp_path_factory: pytest.TempPathFactory) -> Studio:
    """The same with so many frames that there is always time to interrupt."""
    track = studio.motion().landmarks_TPD
    drift = np.linspace(0, 2, 1000, dtype=np.float32)[:, None, None]
    path = tmp_path_factory.mktemp("long") / "motion.npy"
    np.save(path, np.tile(track, (20, 1, 1)) + drift)
    out = Studio(studio.project, dict(studio.files))
    out.project = replace(studio.project, motion=GeneratedMotion(out.blob(path), "audio2keypoint", 3, 1000, ""))
    return out


def stop(worker: Worker, number: int) -> None:
    worker.send(number, "cancel")
    told = worker.wait(("done", "error"), number)
    assert (told["event"], told["code"], told["message"]) == ("error", 130, "Stopped.")
