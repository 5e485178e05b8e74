"""`likeness batch` as it is typed: made, killed in the middle, gone on with, and looked at."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
from PIL import Image

from engine.batch.journal import HOME
from engine.batch.table import read_jobs
from engine.video import probe
from tests.conftest import voice_samples

ROOT = Path(__file__).parents[2]
AS_TYPED = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("engine.cli", run_name="__main__")
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")


class Batch:
    """A running `likeness batch --json`."""

    def __init__(self, *words: object) -> None:
        command = [sys.executable, "-c", AS_TYPED, "batch", *words, "--json"]
        self.events: list[dict[str, Any]] = []
        self.process = subprocess.Popen(
            list(map(str, command)), cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )

    def until(self, when: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The first event of that kind."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.events.append(json.loads(line))
            if when(self.events[-1]):
                return self.events[-1]
        assert self.process.stderr is not None
        raise AssertionError(f"ended without it: {self.events[-3:]} {self.process.stderr.read()}")

    def worker(self) -> psutil.Process:
        children = psutil.Process(self.process.pid).children()
        return next(child for child in children if "engine.worker" in child.cmdline())

    def end(self) -> tuple[int, str]:
        """Exit code and standard error, at the very end; all that it started has ended too."""
        out, err = self.process.communicate(timeout=200)
        self.events += [json.loads(line) for line in out.splitlines()]
        return self.process.returncode, err

    @property
    def last(self) -> dict[str, dict[str, Any]]:
        """The last event of each job, by its voice."""
        return {Path(event["voice"]).stem: event for event in self.events if event["event"] == "job"}


@pytest.fixture
def start() -> Iterator[Callable[..., Batch]]:
    """Starts batches, and ends what is left of them."""
    begun: list[Batch] = []

    def one(*words: object) -> Batch:
        begun.append(Batch(*words))
        return begun[-1]

    yield one
    for batch in begun:
        if batch.process.poll() is None:
            batch.process.kill()
        batch.process.communicate()


@pytest.fixture
def folder(portrait: Path, tmp_path: Path, make_voice: Callable[[Path, np.ndarray], Path]) -> Path:
    """A portrait, three voices of a second, and a file that is none."""
    with Image.open(portrait) as picture:
        picture.resize((128, 128)).save(tmp_path / "anna.png")
    (tmp_path / "voices").mkdir()
    for index in range(3):
        make_voice(tmp_path / "voices" / f"line{index}.wav", voice_samples(1.0, seed=index))
    (tmp_path / "voices" / "line9.wav").write_bytes(b"no sound at all")
    return tmp_path


def job(state: str, least: float = 0.0) -> Callable[[dict[str, Any]], bool]:
    return lambda event: event["event"] == "job" and event["state"] == state and event["done"] >= least


def test_killed_and_gone_on_with(start: Callable[..., Batch], folder: Path) -> None:
    """The whole command is killed amid its second video, and the worker of the next run; nothing is lost."""
    out = folder / "out"
    words = ["--portrait", folder / "anna.png", "--voices", folder / "voices", "--renderer", "landmarks", "--size", 128]
    words += ["--out", out, "--workers", 1]
    first = start(*words)
    first.until(job("done"))
    first.until(job("running"))
    worker = first.worker()
    first.process.send_signal(signal.SIGKILL)
    first.process.wait()
    worker.wait(30)  # it ends by itself
    made = {path.name: path.stat().st_mtime_ns for path in out.glob("*.mp4")}
    assert list(made) == ["anna-line0.mp4"]

    second = start(*words)
    second.until(job("kept"))
    second.until(job("running"))
    second.worker().kill()
    code, err = second.end()
    assert (code, err) == (10, "")
    last = second.last
    assert {name: event["state"] for name, event in last.items()} == {
        "line0": "kept",
        "line1": "done",
        "line2": "done",
        "line9": "failed",
    }
    assert sorted(last[name]["tries"] for name in ("line1", "line2")) == [1, 2]
    assert "not a sound or video file" in last["line9"]["message"]
    told = second.events[-1]
    assert (told["event"], told["made"], told["kept"], told["failed"]) == ("done", 2, 1, 1)
    assert (out / "anna-line0.mp4").stat().st_mtime_ns == made["anna-line0.mp4"]
    videos = sorted(out.rglob("*.mp4*"))
    assert [path.name for path in videos] == ["anna-line0.mp4", "anna-line1.mp4", "anna-line2.mp4"]
    assert all(abs(probe(path).duration_s - 1.0) < 0.1 for path in videos)
    assert sorted(path.name for path in (out / HOME).iterdir()) == ["journal.jsonl", "lock"]
    lines = [json.loads(line) for line in (out / HOME / "journal.jsonl").read_text("utf-8").splitlines() if line]
    commits = Counter(line["name"] for line in lines if line["event"] == "job" and line["state"] == "made")
    assert commits == Counter(path.name for path in videos)
    rows = list(csv.DictReader((out / "report.csv").read_text("utf-8-sig").splitlines()))
    assert [row["state"] for row in rows] == ["kept", "done", "done", "failed"]
    assert all(0 <= float(row["jitter"]) <= 1 for row in rows[:3])
    page = (out / "report.html").read_text("utf-8")
    assert page.count("data:image/jpeg;base64,/9j/") == 3


def test_ctrl_c_says_how_to_go_on(start: Callable[..., Batch], folder: Path) -> None:
    jobs, out = folder / "jobs.csv", folder / "jobs"
    made = subprocess.run(
        [sys.executable, "-m", "engine.cli", "batch", "--portrait", folder / "anna.png", "--voices", folder / "voices"]
        + ["--save", jobs, "--renderer", "landmarks", "--size", "128"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert made.stdout == f"{jobs} - 4 videos\n"
    assert [each.output for each in read_jobs(jobs)] == [f"anna-line{index}.mp4" for index in (0, 1, 2, 9)]
    batch = start(jobs)
    batch.until(job("running"))
    batch.process.send_signal(signal.SIGINT)
    code, err = batch.end()
    assert code == 130
    assert err == "likeness: Stopped with 0 of 4 videos made; give the same command again to go on.\n"
    assert batch.events[-1]["event"] == "error"
    assert list(out.rglob("*.mp4*")) == []
    assert not (out / HOME / "parts").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], "A batch needs a list, or --portrait and --voices"),
        (["no.csv"], "The list no.csv is not there"),
        (["jobs.csv", "--renderer", "warp"], "leave out --renderer"),
        (["--portrait", "a.jpg", "--voices", "b.wav"], "name it with --out"),
        (
            ["--portrait", "a.jpg", "--voices", "b.wav", "--out", "x", "--name", "../{voice}"],
            "out of the batch's folder",
        ),
        (["jobs.csv", "--workers", "0"], "--workers is a whole number"),
    ],
)
def test_what_cannot_be_understood(words: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    from engine.cli import main

    assert main(["batch", *words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert told in err
    assert err.count("\n") == 1
