"""Long work in real worker processes: done, failed, cancelled, killed."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.jobs import Jobs

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def jobs(qtbot: QtBot, home: Path) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.end()


def test_a_job_is_done_and_its_result_told(jobs: Jobs, wait_for: Wait, portrait: Path, tmp_path: Path) -> None:
    results: list[dict[str, Any]] = []
    job = jobs.start("portrait", {"path": str(portrait), "folder": str(tmp_path)}, "Looking", results.append)
    assert job.state == "running"
    wait_for(lambda: job.finished)
    assert job.state == "done"
    assert len(results[0]["faces"]) == 1
    assert Path(results[0]["picture"]).is_file()


def test_a_failure_is_one_sentence_and_the_next_job_goes_on(
    jobs: Jobs, wait_for: Wait, portrait: Path, tmp_path: Path
) -> None:
    said: list[str] = []
    text = tmp_path / "notes.png"
    text.write_text("these are no pixels")
    bad = jobs.start("portrait", {"path": str(text), "folder": str(tmp_path)}, "Looking", None, said.append)
    good = jobs.start("portrait", {"path": str(portrait), "folder": str(tmp_path)}, "Looking")
    assert good.state == "waiting"
    wait_for(lambda: good.finished)
    assert (bad.state, good.state) == ("failed", "done")
    assert said == [bad.message]
    assert "notes.png" in bad.message
    assert bad.message.count("\n") == 0


def test_an_unknown_job_is_refused(jobs: Jobs, wait_for: Wait) -> None:
    job = jobs.start("fly", {}, "Flying")
    wait_for(lambda: job.finished)
    assert job.state == "failed"


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_killed_worker_costs_one_job_and_is_replaced(
    jobs: Jobs, wait_for: Wait, portrait: Path, tmp_path: Path
) -> None:
    said: list[str] = []
    arguments = {"path": str(portrait), "folder": str(tmp_path)}
    first = jobs.start("portrait", arguments, "First", None, said.append)
    second = jobs.start("portrait", arguments, "Second")
    wait_for(lambda: jobs.worker_pid("studio") > 0)
    killed = jobs.worker_pid("studio")
    os.kill(killed, signal.SIGKILL)
    wait_for(lambda: second.finished)
    assert (first.state, second.state) == ("failed", "done")
    assert "killed" in said[0]
    assert jobs.worker_pid("studio") != killed
    again = jobs.retry(first)
    wait_for(lambda: again.finished)
    assert again.state == "done"
    assert first not in jobs.list


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_cancelling_a_job_that_does_not_listen_ends_its_process(
    jobs: Jobs, wait_for: Wait, portrait: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.jobs.PATIENCE_MS", 300)
    job = jobs.start("portrait", {"path": str(portrait), "folder": str(tmp_path)}, "Looking")
    wait_for(lambda: jobs.worker_pid("studio") > 0)
    os.kill(jobs.worker_pid("studio"), signal.SIGSTOP)  # it hangs
    jobs.cancel(job)
    wait_for(lambda: job.finished)
    assert job.state == "cancelled"
    after = jobs.start("info", {}, "Looking at this machine")
    wait_for(lambda: after.finished)
    assert after.state == "done"


def test_a_waiting_job_can_be_cancelled(jobs: Jobs, wait_for: Wait, portrait: Path, tmp_path: Path) -> None:
    arguments = {"path": str(portrait), "folder": str(tmp_path)}
    first, second = jobs.start("portrait", arguments, "First"), jobs.start("portrait", arguments, "Second")
    jobs.cancel(second)
    assert second.state == "cancelled"
    wait_for(lambda: first.finished)
    assert first.state == "done"
    jobs.clear_finished()
    assert jobs.list == []


@pytest.mark.skipif(not Path("/proc").exists(), reason="looks at /proc")
def test_workers_end_with_the_window(jobs: Jobs, wait_for: Wait) -> None:
    job = jobs.start("info", {}, "Looking at this machine")
    wait_for(lambda: job.finished)
    pid = jobs.worker_pid("studio")
    jobs.end()
    wait_for(lambda: not Path(f"/proc/{pid}").exists())
