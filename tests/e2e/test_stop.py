"""Ctrl-C, SIGTERM and a killed encoder, at many moments of a real run: nothing is left behind."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

ROOT = Path(__file__).parents[2]
AS_TYPED = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("engine.cli", run_name="__main__")
"""
"""`python -m engine.cli` from a terminal: tests may run in the background, where children are made to ignore Ctrl-C."""
STOPPED = "likeness: Stopped; nothing was written.\n"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")


class Run:
    """A running `likeness render --json` whose events can be waited for."""

    def __init__(self, portrait: Path, voice: Path, folder: Path, *more: str) -> None:
        self.folder, self.out = folder, folder / "out.mp4"
        command = [sys.executable, "-c", AS_TYPED, "render", portrait, voice, "-o", self.out, "--json", *more]
        self.process = subprocess.Popen(
            list(map(str, command)),
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def wait_for(self, event: str, **values: object) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            told = json.loads(line)
            if told["event"] == event and all(told[key] == value for key, value in values.items()):
                return
        raise AssertionError(f"ended without {event} {values}")

    def encoder(self) -> psutil.Process:
        return next(child for child in psutil.Process(self.process.pid).children() if "ffmpeg" in child.name())

    def end(self) -> tuple[int, str]:
        """Exit code and standard error; the folder must be as it was and no process at work in it."""
        _, err = self.process.communicate(timeout=60)
        assert list(self.folder.iterdir()) == []
        at_work = (process.info["cmdline"] for process in psutil.process_iter(["cmdline"]))
        assert [command for command in at_work if str(self.out) in str(command)] == []
        return self.process.returncode, err


@pytest.fixture(scope="module")
def long_voice(tmp_path_factory: pytest.TempPathFactory, make_voice: Callable[[Path, np.ndarray], Path]) -> Path:
    """A minute of sound: more than can be rendered before a signal comes."""
    times = np.arange(60 * 16000) / 16000
    return make_voice(tmp_path_factory.mktemp("long") / "voice.wav", 0.3 * np.sin(800 * times) * np.sin(9 * times))


@pytest.fixture
def start(portrait: Path, long_voice: Path, tmp_path: Path) -> Iterator[Callable[..., Run]]:
    runs: list[Run] = []

    def begin(*more: str) -> Run:
        runs.append(Run(portrait, long_voice, tmp_path, *more))
        return runs[-1]

    yield begin
    for run in runs:
        run.process.kill()
        run.process.communicate()


@pytest.mark.parametrize(
    ("event", "values", "later_s"),
    [
        pytest.param("stage", {"name": "starting"}, 0.3, id="imports"),
        pytest.param("progress", {"done": 1}, 0.0, id="encoder-starts"),
        pytest.param("progress", {"done": 9}, 0.0, id="rendering", marks=pytest.mark.slow),
        pytest.param("stage", {"name": "starting"}, 0.0, id="start", marks=pytest.mark.slow),
        pytest.param("stage", {"name": "starting"}, 1.0, id="torch", marks=pytest.mark.slow),
        pytest.param("stage", {"name": "reading"}, 0.0, id="reading", marks=pytest.mark.slow),
        pytest.param("stage", {"name": "reading"}, 0.1, id="decoding", marks=pytest.mark.slow),
        pytest.param("stage", {"name": "face"}, 0.1, id="face-models", marks=pytest.mark.slow),
        pytest.param("stage", {"name": "motion"}, 0.0, id="motion", marks=pytest.mark.slow),
        pytest.param("stage", {"name": "rendering"}, 0.0, id="renderer", marks=pytest.mark.slow),
        pytest.param("progress", {"done": 1}, 0.02, id="encoder-is-starting", marks=pytest.mark.slow),
    ],
)
def test_ctrl_c(start: Callable[..., Run], event: str, values: dict[str, object], later_s: float) -> None:
    run = start()
    run.wait_for(event, **values)
    time.sleep(later_s)
    run.process.send_signal(signal.SIGINT)
    assert run.end() == (130, STOPPED)


@pytest.mark.slow
def test_ctrl_c_pressed_again_and_again(start: Callable[..., Run]) -> None:
    run = start()
    run.wait_for("progress", done=5)
    for _ in range(20):
        if run.process.poll() is None:
            run.process.send_signal(signal.SIGINT)
            time.sleep(0.01)
    assert run.end() == (130, STOPPED)


@pytest.mark.slow
def test_ctrl_c_while_the_file_is_finished(start: Callable[..., Run]) -> None:
    run = start("--range", "0-2")
    run.wait_for("progress", done=50)
    run.process.send_signal(signal.SIGINT)
    assert run.end() == (130, STOPPED)


@pytest.mark.slow
def test_a_signal_after_the_end_changes_nothing(start: Callable[..., Run]) -> None:
    run = start("--range", "0-1")
    run.wait_for("done")
    run.process.terminate()
    assert run.process.wait(timeout=60) == 0
    assert list(run.folder.iterdir()) == [run.out]


def test_sigterm(start: Callable[..., Run]) -> None:
    run = start()
    run.wait_for("progress", done=5)
    run.process.terminate()
    assert run.end() == (143, STOPPED)


def test_ffmpeg_killed_midway(start: Callable[..., Run]) -> None:
    run = start()
    run.wait_for("progress", done=20)
    run.encoder().kill()
    code, err = run.end()
    assert code == 5
    assert err.startswith("likeness: ")
    assert err.count("\n") == 1
    assert "SIGKILL" in err


@pytest.mark.slow
def test_nobody_reads_the_progress(start: Callable[..., Run]) -> None:
    run = start()
    run.wait_for("progress", done=3)
    assert run.process.stdout is not None
    run.process.stdout.close()
    assert run.process.wait(timeout=60) == 141
    assert run.process.stderr is not None
    assert run.process.stderr.read() == ""
    assert list(run.folder.iterdir()) == []
