"""The worker as the window has it: a process that is spoken to in JSON lines."""

from __future__ import annotations

import signal
import sys
import time
import wave
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import psutil
import pytest

from engine import __version__
from engine.codec import to_plain
from engine.document import Project, Take
from engine.edits import motion_inputs
from engine.formats import ExportJob
from tests.e2e.worker.conftest import Studio, Worker, stop


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
