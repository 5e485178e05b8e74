"""The worker as the window has it: a process that is spoken to in JSON lines."""

from __future__ import annotations

import json
import queue
import signal
import subprocess
import sys
import threading
import time
import wave
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import psutil
import pytest

from engine import __version__
from engine.cache import FrameCache, frame_keys, scene_key
from engine.codec import from_plain, to_plain
from engine.compose import compose_project
from engine.document import Blob, FoundFace, GeneratedMotion, MotionTrack, Portrait, Project, Take, Tracks
from engine.edits import add_blink, motion_inputs
from engine.formats import ExportJob

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0
SIZE = 128


class Worker:
    """A worker process and all that it has told."""

    def __init__(self, *command: str) -> None:
        self.process = subprocess.Popen(
            command or [sys.executable, "-m", "engine.worker"],
            cwd=ROOT,
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


def test_a_picture_becomes_a_portrait(studio: Studio, worker: Worker, portrait: Path) -> None:
    made = studio.project.portrait
    assert made is not None
    assert (made.width, made.height) == (256, 256)
    picture = cv2.imread(studio.files[made.picture.sha256])
    np.testing.assert_array_equal(picture, cv2.imread(str(portrait)))
    assert len(made.faces) == 1
    assert len(made.chosen.landmarks) == 68
    assert made.chosen.confidence > 0.5
    assert [told["name"] for told in worker.told if told.get("id") == 101 and told["event"] == "stage"] == [
        "reading",
        "face",
    ]


def test_motion_fits_the_voice_and_the_face(studio: Studio) -> None:
    motion = studio.motion()
    assert motion.frames == 50
    assert studio.project.motion is not None
    assert studio.project.motion.frames == 50
    assert studio.project.portrait is not None
    rest = np.array(studio.project.portrait.chosen.landmarks)
    # The head begins as in the portrait: the stable points of the nose stay where they were found.
    np.testing.assert_allclose(motion.landmarks_TPD[0, 27:31], rest[27:31], atol=3)


def test_every_frame_is_rendered_into_the_cache(studio: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(1, **studio.request(tmp_path))
    done = worker.wait("done", 1)
    assert (done["frames"], done["rendered"], done["renderer"]) == (50, 50, "warp")
    assert worker.frames(1) == list(range(50))
    cache, keys = FrameCache(tmp_path), studio.keys()
    assert cache.present(keys).all()
    content = cache.get(keys[7])
    assert content is not None
    frame = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    assert frame.shape == (SIZE, SIZE, 3)
    assert studio.project.portrait is not None
    still = cv2.imread(studio.files[studio.project.portrait.picture.sha256])
    still = cv2.resize(still, (SIZE, SIZE), interpolation=cv2.INTER_AREA)
    away = np.abs(frame.astype(int) - still)
    assert away.mean() < 12
    assert away.max() > 30  # it moved


def test_after_a_change_of_one_blink_only_the_changed_frames_are_rendered(
    studio: Studio, worker: Worker, tmp_path: Path
) -> None:
    worker.send(2, **studio.request(tmp_path))
    worker.wait("done", 2)
    changed = Studio(add_blink(studio.project, 1.0), studio.files)
    different = [index for index, (a, b) in enumerate(zip(studio.keys(), changed.keys(), strict=True)) if a != b]
    assert 4 <= len(different) <= 7
    worker.send(3, **changed.request(tmp_path))
    done = worker.wait("done", 3)
    assert worker.frames(3) == different
    assert done["rendered"] == len(different)
    worker.send(4, **studio.request(tmp_path))  # undone
    assert worker.wait("done", 4)["rendered"] == 0
    assert worker.frames(4) == []


def test_rendering_begins_where_the_user_looks_and_wraps_round(studio: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(5, **studio.request(tmp_path, focus=40))
    worker.wait("done", 5)
    assert worker.frames(5) == [*range(40, 50), *range(40)]


def stop(worker: Worker, number: int) -> None:
    worker.send(number, "cancel")
    told = worker.wait(("done", "error"), number)
    assert (told["event"], told["code"], told["message"]) == ("error", 130, "Stopped.")


def test_the_focus_moves(long: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(6, **long.request(tmp_path))
    worker.wait("frame", 6, count=2)
    worker.send(6, "focus", frame=990)
    worker.wait("frame", 6)
    while worker.frames(6)[-1] != 999:
        worker.wait("frame", 6)
    worker.wait("frame", 6, count=3)
    stop(worker, 6)
    order = worker.frames(6)
    jump = order.index(990)
    assert order[:jump] == list(range(jump))
    assert order[jump:] == [*range(990, 1000), *range(jump, jump + len(order) - jump - 10)]


def test_a_preview_is_cancelled_between_frames(long: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(7, **long.request(tmp_path))
    worker.wait("frame", 7, count=3)
    stop(worker, 7)
    made = worker.frames(7)
    assert 3 <= len(made) < 1000
    assert FrameCache(tmp_path).present(long.keys()).nonzero()[0].tolist() == made
    worker.send(8, **long.request(tmp_path))
    worker.wait("frame", 8)
    assert worker.frames(8) == [len(made)]  # it goes on where the other was stopped
    stop(worker, 8)


def test_other_requests_come_before_the_rest_of_a_preview(
    long: Studio, worker: Worker, portrait: Path, tmp_path: Path
) -> None:
    worker.send(9, **long.request(tmp_path))
    worker.wait("frame", 9, count=2)
    worker.send(10, "portrait", path=str(portrait), folder=str(tmp_path))
    assert worker.wait(("done", "error"), 10)["event"] == "done"
    before = len(worker.frames(9))
    assert 2 <= before < 1000
    worker.wait("frame", 9, count=3)
    assert worker.frames(9) == list(range(before + 3))
    stop(worker, 9)


def test_a_newer_preview_by_the_same_renderer_replaces_the_older(long: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(11, **long.request(tmp_path))
    worker.wait("frame", 11, count=2)
    worker.send(12, **long.request(tmp_path, focus=500))
    older = worker.wait("done", 11)
    assert older["replaced"] is True
    assert older["rendered"] == len(worker.frames(11))
    worker.wait("frame", 12, count=2)
    assert worker.frames(12) == [500, 501]
    stop(worker, 12)
    assert worker.told[-1]["id"] == 12  # nothing more of the older one


def test_two_renderers_take_turns(long: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(13, **long.request(tmp_path))
    worker.wait("frame", 13)
    worker.send(14, **long.request(tmp_path, renderer="landmarks"))
    worker.wait("frame", 14, count=20)
    mixed = [told["renderer"] for told in worker.told if told.get("id") in (13, 14) and told["event"] == "frame"]
    assert mixed[mixed.index("landmarks") :] == [*["landmarks", "warp"] * 19, "landmarks"]
    stop(worker, 13)
    stop(worker, 14)


def test_a_waiting_request_can_be_cancelled(studio: Studio, worker: Worker, voice: Path, tmp_path: Path) -> None:
    out = tmp_path / "motion.npy"
    asked = {"project": to_plain(studio.project), "files": studio.files, "voice": str(voice), "out": str(out)}
    worker.send(15, "generate", **asked)
    worker.send(16, "generate", **{**asked, "out": str(tmp_path / "other.npy")})
    worker.send(16, "cancel")
    told = worker.wait(("done", "error"), 16)
    assert (told["event"], told["code"]) == ("error", 130)
    worker.wait("done", 15)
    np.testing.assert_array_equal(np.load(out), studio.motion().landmarks_TPD)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["motion.heard.npy", "motion.npy"]


def test_a_take_is_heard_exported_and_looked_at_again(
    studio: Studio, worker: Worker, voice: Path, tmp_path: Path
) -> None:
    take = Take("t1", "Take 1", studio.blob(voice), 2.0, gain_db=-3.0)
    heard, film, picture = tmp_path / "heard.wav", tmp_path / "film.mp4", tmp_path / "still.png"
    told = worker.ask(70, "voice", source=str(voice), take=to_plain(take), out=str(heard))
    assert (told["event"], told["path"], told["note"]) == ("done", str(heard), "")
    assert told["duration_s"] == pytest.approx(2.0)

    project = replace(studio.project, takes=(take,), take="t1")
    assert project.motion is not None
    project = replace(project, motion=replace(project.motion, inputs=motion_inputs(project)))
    job = to_plain(ExportJob("source", str(film), range=(0.4, 1.4)))
    asked = {"job": job, "project": to_plain(project), "files": studio.files, "voice": str(heard)}
    told = worker.ask(71, "export", **asked)
    assert told["event"] == "done", told
    assert (told["path"], told["frames"], told["width"], told["height"]) == (str(film), 25, 256, 256)
    progress = [one for one in worker.told if one.get("id") == 71 and one["event"] == "progress"]
    assert progress[-1]["done"] == progress[-1]["total"] == 25

    told = worker.ask(72, "video", path=str(film))
    assert (told["width"], told["height"], told["fps"], told["has_sound"]) == (256, 256, 25, True)
    assert told["duration_s"] == pytest.approx(1.0, abs=0.1)
    told = worker.ask(73, "still", path=str(film), time_s=0.5, out=str(picture), height=64)
    assert told["path"] == str(picture)
    assert cv2.imread(str(picture)).shape == (64, 64, 3)
    assert worker.ask(74, "video", path=str(heard))["code"] == 3


def export_of(long: Studio, voice: Path, folder: Path) -> dict[str, Any]:
    """A request to export 40 seconds, for which there is no hurry."""
    heard = folder / "heard.wav"
    with wave.open(str(heard), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48000)
        file.writeframes(bytes(2 * 48000 * 40))
    take = Take("t1", "Take 1", long.blob(voice), 40.0)
    project = replace(long.project, takes=(take,), take="t1")
    assert project.motion is not None
    project = replace(project, motion=replace(project.motion, inputs=motion_inputs(project)))
    job = ExportJob("source", str(folder / "film.mp4"))
    return {"job": to_plain(job), "project": to_plain(project), "files": long.files, "voice": str(heard)}


def test_an_export_is_cancelled_and_leaves_nothing(long: Studio, worker: Worker, voice: Path, tmp_path: Path) -> None:
    worker.send(75, "export", **export_of(long, voice, tmp_path))
    worker.wait("progress", 75, count=2)
    stop(worker, 75)
    assert [path.name for path in tmp_path.iterdir()] == ["heard.wav"]


def test_text_is_spoken_or_the_reason_told(worker: Worker, tmp_path: Path) -> None:
    there = worker.ask(76, "voices")["voices"]
    name = f"{there[0]['engine']}:{there[0]['id']}" if there else "none:none"
    told = worker.ask(77, "speak", text="Good morning.", voice=name, rate=1.0, out=str(tmp_path / "spoken.wav"))
    assert (told["event"] == "done") == bool(there), told
    if there:
        assert 0.3 < told["duration_s"] < 5
    else:
        assert told["message"].endswith(".")


@pytest.mark.parametrize(
    ("line", "code", "message"),
    [
        (b"garbage\n", 2, "no request"),
        (b"[1, 2]\n", 2, "no request"),
        (b'{"id": 20}\n', 2, "no request"),
        (b'{"id": 20, "op": 3}\n', 2, "no request"),
        (b"\xff\xfe\x00{\n", 2, "no request"),
        (b'{"id": 21, "op": "dance"}\n', 2, "knows no dance"),
        (b'{"id": 21, "op": "portrait"}\n', 2, "not told path"),
        (b'{"id": 21, "op": "portrait", "path": "no such.png", "folder": "x"}\n', 3, "was not found"),
        (b'{"id": 21, "op": "generate", "project": {}, "out": "x"}\n', None, ""),
        (b'{"id": 21, "op": "preview", "renderer": "warp"}\n', 2, "not told files"),
    ],
    ids=range(10),
)
def test_what_cannot_be_understood_is_answered_and_nothing_more(
    worker: Worker, line: bytes, code: int | None, message: str
) -> None:
    worker.write(b"\n")  # nothing at all is answered by nothing
    worker.write(line)
    told = worker.wait("error", 21 if b'"id": 21' in line else None)
    assert code in (None, told["code"])
    assert message in told["message"]
    assert worker.process.poll() is None


def test_a_project_without_portrait_or_motion_is_answered_by_a_sentence(
    studio: Studio, worker: Worker, tmp_path: Path
) -> None:
    cases = (
        (Project(), "choose a portrait first"),
        (replace(studio.project, motion=None), "no motion yet"),
        (replace(studio.project, renderer="x"), "no renderer called x"),
    )
    for number, (project, sentence) in enumerate(cases, 30):
        asked = Studio(project, studio.files).request(tmp_path, renderer=project.renderer)
        worker.send(number, **asked)
        assert sentence in worker.wait(("done", "error"), number)["message"]
    gone = Studio(studio.project, {}).request(tmp_path)
    worker.send(40, **gone)
    assert "generate it again" in worker.wait(("done", "error"), 40)["message"]


def test_a_full_or_forbidden_cache_folder_ends_the_preview_with_a_sentence(
    studio: Studio, worker: Worker, tmp_path: Path
) -> None:
    folder = tmp_path / "file"
    folder.write_text("in the way")
    worker.send(41, **studio.request(folder))
    told = worker.wait(("done", "error"), 41)
    assert told["code"] == 5
    assert "another folder" in told["message"]


def test_the_cache_keeps_to_its_limit(studio: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(42, **studio.request(tmp_path, cache_gb=0.0002))
    assert worker.wait("done", 42)["rendered"] == 50
    sizes = [path.stat().st_size for path in tmp_path.rglob("*.jpg")]
    assert 0 < sum(sizes) <= 200_000
    assert FrameCache(tmp_path).present(studio.keys())[-3:].all()  # the last ones made


def test_info(worker: Worker) -> None:
    told = worker.ask(50, "info")
    assert told["event"] == "done"
    assert told["version"] == __version__
    assert told["device"]
    assert told["renderers"][0] == "warp"


def test_nothing_but_the_protocol_is_printed(worker: Worker, studio: Studio) -> None:
    assert worker.told  # every line so far was JSON, or `wait` had failed
    assert "Traceback" not in worker.log


def wait_until(true: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not true() and time.monotonic() < deadline:
        time.sleep(0.02)
    return true()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="POSIX")
def test_the_worker_of_a_killed_window_ends_too(long: Studio, tmp_path: Path) -> None:
    # The window: starts a worker, passes on what is said both ways, and is killed amid a preview.
    window = (
        "import subprocess, sys; worker = subprocess.Popen([sys.executable, '-m', 'engine.worker'], "
        'stdin=subprocess.PIPE); print(\'{"event": "pid", "pid": %d}\' % worker.pid, flush=True)\n'
        "for line in sys.stdin.buffer: worker.stdin.write(line); worker.stdin.flush()"
    )
    parent = Worker(sys.executable, "-c", window)
    child = psutil.Process(parent.wait("pid")["pid"])
    parent.send(1, **long.request(tmp_path))
    parent.wait("frame", 1)
    parent.process.kill()
    assert wait_until(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE, 5)
    parent.end()


def test_it_ends_at_once_when_the_window_goes_and_yields_to_it_before(
    long: Studio, worker: Worker, voice: Path, tmp_path: Path
) -> None:
    """The last test of the warm worker: a preview waits, an export is being made."""
    if sys.platform != "win32":
        assert psutil.Process(worker.process.pid).nice() >= min(psutil.Process().nice() + 5, 19)
    (tmp_path / "cache").mkdir()
    worker.send(60, **long.request(tmp_path / "cache"))
    worker.wait("frame", 60)
    worker.send(61, "export", **export_of(long, voice, tmp_path))
    worker.wait("progress", 61, count=2)
    assert worker.end() < 2
    assert worker.process.returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cache", "heard.wav"]
    assert list(tmp_path.rglob("*.part")) == []
