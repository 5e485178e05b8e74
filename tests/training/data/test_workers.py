"""Work spread over processes that die: nothing lost, nothing done twice, and a sentence where something is missing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from pathlib import Path
from types import ModuleType
from typing import Any

import psutil
import pytest

from engine.errors import LikenessError, VoiceError
from training.data import workers
from training.data.workers import WorkerDied, run

JOBS = '''
"""Jobs for worker processes; a job is (folder, what, number)."""
import os, signal, time
from pathlib import Path
from engine.errors import VoiceError

def work(job):
    folder, what, number = job
    with (Path(folder) / f"begun-{number}").open("a") as log:
        log.write("x")
    tries = len((Path(folder) / f"begun-{number}").read_text())
    if what == "kill" or (what == "kill once" and tries == 1):
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "fail":
        raise VoiceError("The voice is no voice; take another one.")
    if what == "sleep":
        time.sleep(60)
    if what == "lambda":
        return lambda: 0
    if what == "look":
        return os.getpid(), os.nice(0), os.environ["OMP_NUM_THREADS"]
    time.sleep(0.02)
    return number * number
'''


@pytest.fixture
def jobs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[ModuleType]:
    """A module that worker processes can import, as they import what lies in the project."""
    (tmp_path / "jobs_of_test.py").write_text(JOBS)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(tmp_path), str(Path.cwd())]))
    import jobs_of_test  # pyright: ignore[reportMissingImports]

    yield jobs_of_test
    del sys.modules["jobs_of_test"]


def begun(folder: Path) -> Counter[int]:
    return Counter({int(log.name.split("-")[1]): len(log.read_text()) for log in folder.glob("begun-*")})


def children() -> list[psutil.Process]:
    """Processes of ours but for the one that Python keeps to watch over the others."""
    ours: list[psutil.Process] = []
    for child in psutil.Process().children(recursive=True):
        with suppress(psutil.NoSuchProcess):  # it ended meanwhile, or is a zombie that another test left
            if not any("resource_tracker" in part for part in child.cmdline()):
                ours.append(child)
    return ours


def test_every_job_is_done_once(jobs: ModuleType, tmp_path: Path) -> None:
    results = dict(run(jobs.work, ((str(tmp_path), "square", n) for n in range(12)), workers=2))
    assert {job[2]: result for job, result in results.items()} == {n: n * n for n in range(12)}
    assert begun(tmp_path) == Counter(range(12))
    assert list(run(jobs.work, [], workers=2)) == []
    with pytest.raises(ValueError, match="0 workers"):
        run(jobs.work, [], workers=0)


def test_a_killed_worker_loses_nothing(jobs: ModuleType, tmp_path: Path) -> None:
    whats = ["square", "kill once", "square", "kill", "square", "square", "kill once", "square"]
    results = {
        job[2]: result
        for job, result in run(jobs.work, [(str(tmp_path), w, n) for n, w in enumerate(whats)], workers=2)
    }
    assert results == {n: WorkerDied() if what == "kill" else n * n for n, what in enumerate(whats)}
    assert begun(tmp_path) == Counter({n: 2 if "kill" in what else 1 for n, what in enumerate(whats)})


def test_workers_are_polite(jobs: ModuleType, tmp_path: Path) -> None:
    before = dict(os.environ)
    seen = [result for _, result in run(jobs.work, [(str(tmp_path), "look", n) for n in range(4)], workers=1)]
    assert len(set(seen)) == 1
    seen_first: Any = seen[0]
    pid, nice, threads = seen_first
    assert pid != os.getpid()
    assert nice >= workers.NICE or sys.platform == "win32"
    assert threads == "1"
    assert dict(os.environ) == before


def test_errors_come_back_and_workers_go(jobs: ModuleType, tmp_path: Path) -> None:
    with pytest.raises(VoiceError, match="take another one"):
        list(run(jobs.work, [(str(tmp_path), "sleep", 0), (str(tmp_path), "fail", 1)], workers=2))
    assert children() == []
    with pytest.raises(TypeError, match="cannot be sent"):
        list(run(jobs.work, [(str(tmp_path), "lambda", 2)], workers=1))


def test_ending_early_kills_the_workers(jobs: ModuleType, tmp_path: Path) -> None:
    with closing(run(jobs.work, [(str(tmp_path), "square", 0), (str(tmp_path), "sleep", 1)], workers=2)) as results:
        assert next(results)[1] == 0
        assert children()
    assert children() == []


def test_workers_that_cannot_start_end_the_run(
    jobs: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "jobs_of_test.py").write_text("raise SystemExit(3)")
    with pytest.raises(LikenessError, match="as soon as they start"):
        list(run(jobs.work, [(str(tmp_path), "square", 0)], workers=1))


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize(("how", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_workers_end_with_their_parent(jobs: ModuleType, tmp_path: Path, how: signal.Signals, code: int) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import jobs_of_test, sys\n"
        "from training.data.workers import run\n"
        "if __name__ == '__main__':\n"
        "    try:\n"
        f"        list(run(jobs_of_test.work, [({str(tmp_path)!r}, 'sleep', n) for n in range(9)], workers=2))\n"
        "    except KeyboardInterrupt:\n"
        "        sys.exit(130)\n"
    )
    parent = subprocess.Popen([sys.executable, str(script)], start_new_session=True)
    wait_until(lambda: len(begun(tmp_path)) == 2)
    family = psutil.Process(parent.pid).children(recursive=True)
    if how == signal.SIGINT:
        os.killpg(parent.pid, how)  # as a terminal does
    else:
        parent.send_signal(how)
    assert parent.wait(20) == code
    _, alive = psutil.wait_procs(family, timeout=20)
    assert alive == []
    assert len(begun(tmp_path)) == 2


def wait_until(true: Callable[[], Any], patience_s: float = 60) -> None:
    end = time.monotonic() + patience_s
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_ray_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(LikenessError, match=r"pip install -e \"\.\[cluster\]\""):
        list(run(abs, [1], workers=1, backend="ray"))


@pytest.mark.slow
def test_a_ray_cluster_loses_nothing(jobs: ModuleType, tmp_path: Path) -> None:
    """A real cluster of two workers on this machine; one is killed amid its job, another by every try of its job."""
    pytest.importorskip("ray")
    whats = ["square", "kill once", "square", "kill", *["square"] * 8]
    tasks = [(str(tmp_path), what, n) for n, what in enumerate(whats)]
    results = {job[2]: result for job, result in run(jobs.work, tasks, workers=2, backend="ray")}
    assert results == {n: WorkerDied() if what == "kill" else n * n for n, what in enumerate(whats)}
    assert begun(tmp_path) == Counter({n: 2 if "kill" in what else 1 for n, what in enumerate(whats)})
    with pytest.raises(VoiceError, match="take another one"):
        list(run(jobs.work, [(str(tmp_path), "fail", 99)], workers=1, backend="ray"))
    assert children() == []


@pytest.mark.parametrize("address", ["127.0.0.1:1", "ray://127.0.0.1:1", "127.0.0.1:no port"])
def test_a_ray_cluster_that_is_not_there(address: str) -> None:
    pytest.importorskip("ray")
    with pytest.raises(LikenessError, match="cannot be reached"):
        list(run(abs, [1], workers=1, backend="ray", address=address))
