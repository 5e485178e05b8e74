"""Exports that outlive the project, the window and failures."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock
from pytestqt.qtbot import QtBot

from app.export_queue import BLOBS, ITEM, LOCK, VOICE, Export, ExportQueue
from app.jobs import Job, Jobs, State
from app.studio import Studio
from engine.document import Blob, Crop, FoundFace, HeadPose, Portrait, Project
from engine.formats import ExportJob

POINTS = tuple((float(i), float(i)) for i in range(68))


class Scripted(Jobs):
    """Jobs without workers: a test says what becomes of each."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Job] = []

    def start(self, op: str, arguments: Mapping[str, Any], title: str, *args: Any, **more: Any) -> Job:
        job = Job(len(self.asked), op, dict(arguments), title, more["lane"], quiet=False, state="running")
        self.asked.append(job)
        self.list.append(job)
        return job

    def cancel(self, job: Job) -> None:
        self.end_job(job, "cancelled")

    def end_job(self, job: Job, state: State, message: str = "", **result: Any) -> None:
        job.state, job.message, job.result = state, message, dict(result)
        self.finished.emit(job)
        self.changed.emit()


class Order:
    """What exports are ordered from: a project, its files and its voice."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.picture, self.voice = folder / "picture.png", folder / "voice.wav"
        self.picture.write_bytes(b"picture")
        self.voice.write_bytes(b"voice" * 1000)
        blob = Blob("ab" * 32, "picture.png", 7)
        face = FoundFace(POINTS, Crop(0, 0, 100), HeadPose(0, 0, 0), 1.0)
        self.project = Project(portrait=Portrait(blob, blob, 100, 100, (face,)))
        self.files = {"ab" * 32: self.picture}

    def add(self, queue: ExportQueue, name: str = "talk.mp4") -> Export:
        return queue.add(ExportJob("web", str(self.folder / name)), self.project, self.files, self.voice)


@pytest.fixture
def jobs(qtbot: QtBot) -> Scripted:
    return Scripted()


@pytest.fixture
def order(tmp_path: Path) -> Order:
    return Order(tmp_path / "project")


@pytest.fixture
def make_queue(jobs: Scripted, tmp_path: Path) -> Callable[[], ExportQueue]:
    return lambda: ExportQueue(jobs, tmp_path / "exports")


def end_program(queue: ExportQueue) -> None:
    """What is left of a window that is gone: its folders, without its locks."""
    for export in queue.list:
        export.lock.release(force=True)
    queue.list.clear()


def test_one_runs_at_a_time_in_the_order_given(
    qtbot: QtBot, jobs: Scripted, order: Order, make_queue: Callable[[], ExportQueue]
) -> None:
    queue = make_queue()
    first, second = order.add(queue, "a.mp4"), order.add(queue, "b.mp4")
    assert queue.busy
    assert queue.paths_ahead() == {order.folder / "a.mp4", order.folder / "b.mp4"}
    qtbot.waitUntil(lambda: first.state == "running" and second.ready)
    assert [job.arguments["job"]["out"] for job in jobs.asked] == [first.job.out]
    assert second.state == "waiting"
    job = jobs.asked[0]
    job.done, job.total, job.stage = 3, 12, "rendering"
    jobs.changed.emit()
    assert first.share == 0.25
    told: list[Export] = []
    queue.finished.connect(told.append)
    jobs.end_job(job, "done", path=first.job.out, bytes=10)
    assert (first.state, second.state) == ("done", "running")
    assert told == [first]
    assert first.out == order.folder / "a.mp4"


def test_the_worker_is_given_copies_of_its_own(
    qtbot: QtBot, jobs: Scripted, order: Order, make_queue: Callable[[], ExportQueue]
) -> None:
    queue = make_queue()
    export = order.add(queue)
    qtbot.waitUntil(lambda: bool(jobs.asked))
    for path in (order.picture, order.voice):  # the project is closed and its cache emptied
        path.unlink()
    arguments = jobs.asked[0].arguments
    assert Path(arguments["files"]["ab" * 32]).read_bytes() == b"picture"
    assert Path(arguments["voice"]).read_bytes() == b"voice" * 1000
    assert arguments["project"]["portrait"]["width"] == 100
    assert Path(arguments["voice"]).is_relative_to(export.folder)


def test_a_failure_keeps_everything_for_retry(
    qtbot: QtBot, jobs: Scripted, order: Order, make_queue: Callable[[], ExportQueue]
) -> None:
    queue = make_queue()
    export = order.add(queue)
    qtbot.waitUntil(lambda: bool(jobs.asked))
    jobs.end_job(jobs.asked[0], "failed", "The disk is full; free some space.")
    assert (export.state, export.message) == ("failed", "The disk is full; free some space.")
    queue.retry(export)
    assert export.state == "running"
    assert export.message == ""
    assert jobs.asked[1].arguments == jobs.asked[0].arguments
    jobs.end_job(jobs.asked[1], "done")
    assert sorted(path.name for path in export.folder.iterdir()) == [ITEM, LOCK], "blobs are no longer needed"
    queue.retry(export)
    assert export.state == "done"


def test_cancelling_one_that_waits_and_one_that_runs(
    qtbot: QtBot, jobs: Scripted, order: Order, make_queue: Callable[[], ExportQueue]
) -> None:
    queue = make_queue()
    first, second, third = (order.add(queue, f"{name}.mp4") for name in "abc")
    qtbot.waitUntil(lambda: first.state == "running" and second.ready and third.ready)
    queue.cancel(second)
    queue.cancel(first)
    assert [export.state for export in (first, second, third)] == ["cancelled", "cancelled", "running"]
    queue.retry(second)
    assert second.state == "waiting"
    assert queue.list[-1] is second, "at the end of the line"


def test_clearing_removes_folders_and_nothing_else(
    qtbot: QtBot, jobs: Scripted, order: Order, make_queue: Callable[[], ExportQueue], tmp_path: Path
) -> None:
    queue = make_queue()
    first, second = order.add(queue, "a.mp4"), order.add(queue, "b.mp4")
    qtbot.waitUntil(lambda: second.ready and bool(jobs.asked))
    (order.folder / "a.mp4").write_bytes(b"video")
    jobs.end_job(jobs.asked[0], "done", path=str(order.folder / "a.mp4"))
    queue.remove(second)
    assert second in queue.list, "one that runs stays"
    queue.clear_finished()
    assert queue.list == [second]
    assert [path.name for path in (tmp_path / "exports").iterdir()] == [second.id]
    assert (order.folder / "a.mp4").read_bytes() == b"video"
    assert first.finished


def test_it_survives_the_program(
    qtbot: QtBot, jobs: Scripted, order: Order, make_queue: Callable[[], ExportQueue]
) -> None:
    queue = make_queue()
    done, running, waiting = (order.add(queue, f"{name}.mp4") for name in "abc")
    qtbot.waitUntil(lambda: waiting.ready and bool(jobs.asked))
    jobs.end_job(jobs.asked[0], "done", path=done.job.out, render_s=2.5)
    assert (running.state, waiting.state) == ("running", "waiting")
    end_program(queue)

    again = make_queue()
    assert [export.job.out for export in again.list] == [done.job.out, running.job.out, waiting.job.out]
    states = [export.state for export in again.list]
    assert states == ["done", "failed", "running"], "what ran is not started again by itself, what waited is"
    assert "choose Retry" in again.list[1].message
    assert again.list[0].result["render_s"] == 2.5
    assert again.list[2].project == order.project
    again.retry(again.list[1])
    assert again.list[-1].state == "waiting"


def test_what_runs_when_the_program_is_closed_goes_on_by_itself(
    qtbot: QtBot, jobs: Scripted, order: Order, make_queue: Callable[[], ExportQueue]
) -> None:
    queue = make_queue()
    running, waiting = order.add(queue, "a.mp4"), order.add(queue, "b.mp4")
    qtbot.waitUntil(lambda: waiting.ready and bool(jobs.asked))
    queue.rest()
    jobs.end_job(jobs.asked[0], "cancelled")  # its worker is ended with the program
    assert running.lock.is_locked, "its worker may still be writing"
    assert not waiting.lock.is_locked
    running.lock.release(force=True)  # as the end of the process does
    again = make_queue()
    assert [(Path(each.job.out).name, each.state) for each in again.list] == [
        ("a.mp4", "running"),
        ("b.mp4", "waiting"),
    ]
    assert running.id == again.list[0].id


@pytest.mark.parametrize("name", ["talk.mp4", "frames"])
def test_a_killed_worker_leaves_nothing_beside_the_export(
    qtbot: QtBot, jobs: Scripted, order: Order, make_queue: Callable[[], ExportQueue], name: str
) -> None:
    queue = make_queue()
    first, second = order.add(queue, name), order.add(queue, "b.mp4")
    qtbot.waitUntil(lambda: second.ready and bool(jobs.asked))
    part = order.folder / f"{name}.part"
    if name == "frames":
        part.mkdir()
        (part / "frame_00000.png").write_bytes(b"half")
    else:
        part.write_bytes(b"half")
    jobs.end_job(jobs.asked[0], "failed", "The worker process stopped unexpectedly.")
    assert first.state == "failed"
    assert not part.exists()
    left = order.folder / "b.mp4.part"
    left.write_bytes(b"half")
    end_program(queue)  # killed: nothing was put in order
    assert make_queue().list[1].state == "failed"
    assert not left.exists()


def test_exports_of_another_window_are_left_alone(
    qtbot: QtBot, jobs: Scripted, order: Order, make_queue: Callable[[], ExportQueue]
) -> None:
    queue = make_queue()
    export = order.add(queue)
    qtbot.waitUntil(lambda: export.ready)
    assert make_queue().list == []
    assert (export.folder / ITEM).is_file()
    assert (export.folder / BLOBS).is_dir()


@pytest.mark.parametrize("content", [None, b"", b"{", b"{}", b'{"version": 1, "job": {}}'])
def test_damaged_folders_go_away(make_queue: Callable[[], ExportQueue], tmp_path: Path, content: bytes | None) -> None:
    folder = tmp_path / "exports" / "old"
    folder.mkdir(parents=True)
    if content is not None:
        (folder / ITEM).write_bytes(content)
    assert make_queue().list == []
    assert not folder.exists()


def test_exports_of_a_later_version_stay(qtbot: QtBot, order: Order, make_queue: Callable[[], ExportQueue]) -> None:
    queue = make_queue()
    export = order.add(queue)
    qtbot.waitUntil(lambda: export.ready)
    end_program(queue)
    content = json.loads((export.folder / ITEM).read_text())
    (export.folder / ITEM).write_text(json.dumps({**content, "version": 99}))
    assert make_queue().list == []
    assert (export.folder / VOICE).is_file()
    with FileLock(export.folder / LOCK, timeout=0):
        pass


def test_what_cannot_be_kept_says_why(
    qtbot: QtBot, order: Order, make_queue: Callable[[], ExportQueue], tmp_path: Path
) -> None:
    queue = make_queue()
    order.picture.unlink()
    export = order.add(queue)
    qtbot.waitUntil(lambda: export.state == "failed")
    assert "make room there and export again" in export.message
    assert list((tmp_path / "exports").iterdir()) == []
    queue.retry(export)
    assert export.message == "What this export needs is no longer there; export again."


def test_cancelled_and_forgotten_while_it_is_collected(
    qtbot: QtBot, jobs: Scripted, order: Order, make_queue: Callable[[], ExportQueue], tmp_path: Path
) -> None:
    queue = make_queue()
    export = order.add(queue)
    queue.cancel(export)
    queue.remove(export)
    from app import background

    assert background.finish()
    qtbot.wait(20)
    assert list((tmp_path / "exports").iterdir()) == []
    assert jobs.asked == []


@pytest.mark.slow
def test_a_real_export_goes_on_after_the_project_changed(
    spoken: Studio, qtbot: QtBot, tmp_path: Path, wait_for: Callable[[Callable[[], bool]], None]
) -> None:
    queue = ExportQueue(spoken.jobs, tmp_path / "exports")
    project, voice = spoken.project, spoken.scene.voice_path
    assert voice is not None
    job = ExportJob("web", str(tmp_path / "talk.mp4"), (0.0, 0.4), quality="draft")
    export = queue.add(job, project, spoken.scene.files(project), voice)
    spoken.session.new()
    wait_for(lambda: export.finished)
    assert (export.state, export.message) == ("done", "")
    assert export.result["frames"] == 10
    assert (tmp_path / "talk.mp4").stat().st_size == export.result["bytes"]
    failing = queue.add(replace(job, renderer="none"), project, spoken.scene.files(project), voice)
    wait_for(lambda: failing.finished)
    assert failing.state == "failed"
