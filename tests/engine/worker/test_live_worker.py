"""A live session in a real worker process: real sound in, motion and tiny frames out; and what a slow renderer does."""

from __future__ import annotations

import base64
import json
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from engine.audio import FRAME, RATE
from engine.document import FloatArray, Gaze
from engine.live_files import read_frame, read_motion
from engine.worker.arguments import Arguments
from engine.worker.live import LiveSession
from tests.conftest import voice_samples

BLOCK = 480
SIDE = 64


class Process:
    """`python -m engine.worker`, as the window starts it."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "engine.worker"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.errors: list[bytes] = []
        self._log = threading.Thread(target=lambda: self.errors.extend(self._process.stderr or []), daemon=True)
        self._log.start()
        assert self.next()["event"] == "ready"

    def send(self, **message: Any) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(message).encode() + b"\n")
        self._process.stdin.flush()

    def next(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())

    def until(self, *kinds: str) -> list[dict[str, Any]]:
        """All events up to one of these."""
        told = [self.next()]
        while told[-1]["event"] not in kinds:
            told.append(self.next())
        return told

    def end(self) -> None:
        streams = (self._process.stdin, self._process.stdout, self._process.stderr)
        assert streams[0] is not None
        streams[0].close()
        self._process.wait(20)
        self._log.join(20)
        for stream in streams:
            assert stream is not None
            stream.close()


@pytest.fixture(scope="module")
def worker() -> Iterator[Process]:
    process = Process()
    yield process
    process.end()


@pytest.fixture(scope="module")
def person(worker: Process, portrait: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Portrait and files of a session, its faces found by the worker."""
    worker.send(id=1, op="portrait", path=str(portrait), folder=str(tmp_path_factory.mktemp("imports")), name="p.png")
    made = worker.until("done", "error")[-1]
    blobs = {
        name: {"sha256": digit * 64, "name": "p.png", "size": 1}
        for name, digit in (("original", "a"), ("picture", "b"))
    }
    size = {"width": made["width"], "height": made["height"]}
    told = {**blobs, **size, "faces": made["faces"], "face": 0, "crop": None}
    return {"portrait": told, "files": {blobs[name]["sha256"]: made[name] for name in blobs}}


def session(person: dict[str, Any], folder: Path, **changes: Any) -> dict[str, Any]:
    files = {"pixels": str(folder / "live.rgb"), "motion": str(folder / "live.npy")}
    what = {"renderer": "landmarks", "generator": "audio2keypoint", "size": SIDE, "seed": 3, "look_ahead": 0}
    return {**person, **what, "gaze": {"amount": 1.0, "seed": 3}, "blinks": True, **files, **changes}


def sound(samples_N: np.ndarray) -> str:
    return base64.b64encode(np.rint(samples_N * 32767).astype("<i2").tobytes()).decode()


def speak(worker: Process, number: int, samples_N: np.ndarray, rate: int) -> list[dict[str, Any]]:
    """A whole voice, in blocks of 10 ms; what is told of it."""
    for start in range(0, len(samples_N), BLOCK):
        worker.send(op="feed", id=number, samples=sound(samples_N[start : start + BLOCK]), rate=rate)
    worker.send(op="feed", id=number, over=True)
    return worker.until("done", "error")


def test_a_voice_becomes_motion_and_the_newest_frames(worker: Process, person: dict[str, Any], tmp_path: Path) -> None:
    voice_N = voice_samples(2.3, 48000)
    worker.send(id=2, op="live", **session(person, tmp_path))
    opened = worker.until("opened", "error")[-1]
    assert (opened["width"], opened["height"]) == (SIDE, SIDE)
    assert opened["look_ahead_s"] == pytest.approx(0.0025, abs=1e-6)
    *frames, done = speak(worker, 2, voice_N, 48000)
    assert done["frames"] == 58
    indices = [frame["index"] for frame in frames]
    assert indices == sorted(set(indices))
    assert indices[-1] == 57, "the last frame is seen"
    assert done["dropped"] == 58 - len(frames)
    assert done["rendered"] == len(frames)
    motion_TPD = read_motion(tmp_path / "live.npy")
    assert motion_TPD.shape == (58, 68, 2)
    opening_T = np.linalg.norm(motion_TPD[:, 62] - motion_TPD[:, 66], axis=1)
    assert np.ptp(opening_T) > 1.5, "the mouth moves"
    pixels = read_frame(tmp_path / "live.rgb", frames[-1]["slot"], 57, SIDE, SIDE)
    assert pixels is not None
    assert len(set(pixels)) > 2


def test_the_same_voice_moves_the_same_whatever_blocks_it_comes_in(
    worker: Process, person: dict[str, Any], tmp_path: Path
) -> None:
    voice_N, made = voice_samples(1.5), []
    for number, size in ((3, 160), (4, 1111)):
        worker.send(id=number, op="live", **session(person, tmp_path, motion=str(tmp_path / f"{size}.npy")))
        assert worker.until("opened", "error")[-1]["event"] == "opened"
        for start in range(0, len(voice_N), size):
            worker.send(op="feed", id=number, samples=sound(voice_N[start : start + size]), rate=RATE)
        worker.send(op="feed", id=number, over=True)
        assert worker.until("done", "error")[-1]["event"] == "done"
        made.append(read_motion(tmp_path / f"{size}.npy"))
    np.testing.assert_allclose(made[0], made[1], atol=1e-3)


def test_a_session_that_is_not_wanted_any_more_leaves_the_worker_ready(
    worker: Process, person: dict[str, Any], tmp_path: Path
) -> None:
    worker.send(id=5, op="live", **session(person, tmp_path))
    assert worker.until("opened", "error")[-1]["event"] == "opened"
    worker.send(op="feed", id=5, samples=sound(voice_samples(0.5)), rate=RATE)
    worker.send(op="cancel", id=5)
    assert worker.until("error")[-1]["code"] == 130
    worker.send(op="feed", id=5, samples=sound(voice_samples(0.5)), rate=RATE)  # on its way meanwhile
    worker.send(id=6, op="live_ready", **session(person, tmp_path))
    assert worker.until("done", "error")[-1]["event"] == "done"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"look_ahead": -1}, "look-ahead"),
        ({"voice": "loud"}, "voice"),
        ({"renderer": "crayon"}, "no renderer"),
        ({"generator": "crayon"}, "no motion generator"),
        ({"motion": "/nowhere/at/all.npy"}, "make room"),
        ({"files": {}}, "portrait is missing"),
    ],
)
def test_what_cannot_be_begun_says_why(
    worker: Process, person: dict[str, Any], tmp_path: Path, changes: dict[str, Any], said: str
) -> None:
    worker.send(id=7, op="live", **session(person, tmp_path, **changes))
    told = worker.until("opened", "error")[-1]
    assert told["event"] == "error"
    assert said in told["message"]


@pytest.mark.parametrize("block", [{"samples": "@@", "rate": RATE}, {"samples": "", "rate": 3}, {"rate": RATE}])
def test_sound_that_cannot_be_read_ends_the_session_with_a_sentence(
    worker: Process, person: dict[str, Any], tmp_path: Path, block: dict[str, Any]
) -> None:
    worker.send(id=8, op="live", **session(person, tmp_path))
    assert worker.until("opened", "error")[-1]["event"] == "opened"
    worker.send(op="feed", id=8, **block)
    told = worker.until("error")[-1]
    assert "The worker was" in told["message"]
    assert "Something went wrong" not in told["message"]


# One session on its own, with a portrait that says what it was shown


class Stream:
    """Motion that says which frame it is."""

    look_ahead_s = 0.0

    def __init__(self) -> None:
        self._samples = self._told = 0

    def push(self, samples_N: FloatArray) -> FloatArray:
        self._samples += len(samples_N)
        return self._until(self._samples // FRAME)

    def finish(self) -> FloatArray:
        return self._until(-(-self._samples // FRAME))

    def _until(self, frames: int) -> FloatArray:
        indices = np.arange(self._told, max(frames, self._told), dtype=np.float32)
        self._told += len(indices)
        return np.broadcast_to(indices[:, None, None], (len(indices), 68, 2)).copy()


class Ears(Stream):
    """A renderer's own hearing, which needs three frames more before it is certain."""

    look_ahead_s = 0.12

    def push(self, samples_N: FloatArray) -> FloatArray:
        self._samples += len(samples_N)
        return self._until(self._samples // FRAME - 3)

    def _until(self, frames: int) -> FloatArray:
        return super()._until(frames)[:, 0, :1]


class Shown(SimpleNamespace):
    """Stands in for a portrait that was opened."""

    def __init__(self, *, hears: bool, slow_s: float = 0.0) -> None:
        super().__init__(generator=self, face=None, seen=[], slow_s=slow_s, hears=hears)

    def open(self, _face: object, _seed: int, _config: object) -> Stream:
        return Stream()

    def follow(self, _seed: int, _level: float | None) -> Ears | None:
        return Ears() if self.hears else None

    def render(self, frame: Any, said_X: FloatArray | None) -> np.ndarray:
        time.sleep(self.slow_s)
        self.seen.append((frame.index, float(frame.landmarks_PD[0, 0]), None if said_X is None else float(said_X[0])))
        return np.full((8, 8, 3), frame.index % 256, np.uint8)


class Feed:
    """What a session is told, without a process."""

    def __init__(self) -> None:
        self.blocks: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
        self.told: list[dict[str, Any]] = []

    def fed(self, patience_s: float) -> list[dict[str, Any]]:
        found = []
        try:
            found.append(self.blocks.get(block=patience_s > 0, timeout=patience_s or None))
            while True:
                found.append(self.blocks.get_nowait())
        except queue.Empty:
            return found

    def check(self) -> None:
        pass

    def send(self, event: str, **values: Any) -> None:
        self.told.append({"event": event, **values})


def alone(shown: Shown, folder: Path, feed: Feed) -> LiveSession:
    from engine.codec import to_plain

    files = {"pixels": str(folder / "x.rgb"), "motion": str(folder / "x.npy")}
    arguments = {"seed": 1, "look_ahead": 0, "gaze": to_plain(Gaze()), "blinks": True, **files}
    return LiveSession(shown, Arguments(arguments), feed)  # type: ignore[arg-type]


@pytest.mark.parametrize("hears", [False, True])
def test_a_slow_renderer_leaves_frames_out_and_no_motion(tmp_path: Path, hears: bool) -> None:
    shown, feed = Shown(hears=hears, slow_s=0.15), Feed()
    live, result = alone(shown, tmp_path, feed), dict[str, Any]()
    thread = threading.Thread(target=lambda: result.update(live.run()))
    thread.start()
    for _ in range(200):  # two seconds as they are spoken
        feed.blocks.put({"samples": sound(np.zeros(160)), "rate": RATE})
        time.sleep(0.01)
    feed.blocks.put({"over": True})
    thread.join(20)
    assert result["frames"] == 50
    np.testing.assert_array_equal(read_motion(tmp_path / "x.npy")[:, 0, 0], np.arange(50))
    indices = [index for index, _, _ in shown.seen]
    assert indices == sorted(set(indices))
    assert indices[-1] == 49
    assert 5 <= len(indices) <= 25, "as many as there was time for"
    assert result["dropped"] == 50 - len(indices)
    assert [told["index"] for told in feed.told] == indices
    assert all(index == landmark for index, landmark, _ in shown.seen)
    if hears:
        assert all(said == index for index, _, said in shown.seen), "what is said belongs to the frame"
        assert live.look_ahead_s == pytest.approx(0.12)
    assert not live._waiting
    assert not live._said


def test_what_a_session_holds_does_not_grow(tmp_path: Path) -> None:
    shown, feed = Shown(hears=True), Feed()
    live = alone(shown, tmp_path, feed)
    for _ in range(20):
        for _ in range(100):
            feed.blocks.put({"samples": sound(np.zeros(640)), "rate": RATE})
        assert not live._over(feed.fed(1.0))
        while live._blocks:
            assert not live._over([])
        live._show()
        assert len(live._waiting) <= 4
        assert len(live._said) == 0
    live._hear_rest()
    live._pixels.close()
    live._motion.close()
    assert live.dropped > 1900
