"""The list of work: what it says and what its buttons do."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.export_queue import Export, ExportQueue
from app.jobs import Job
from app.studio import Studio
from app.views.jobs import JobsView
from engine.document import Project
from engine.formats import ExportJob


@pytest.fixture
def queue(studio: Studio, tmp_path: Path) -> ExportQueue:
    return ExportQueue(studio.jobs, tmp_path / "exports")


@pytest.fixture
def view(qtbot: QtBot, studio: Studio, queue: ExportQueue) -> JobsView:
    view = JobsView(studio, queue)
    qtbot.addWidget(view)
    view.resize(300, 500)
    view.show()
    return view


def put(queue: ExportQueue, tmp_path: Path, name: str, state: str, **fields: object) -> Export:
    """An export in the list as it is after `state` was reached, without the work before it."""
    from filelock import FileLock

    preset = "web" if name.endswith(".mp4") else "png"
    folder = tmp_path / "exports" / name
    folder.mkdir(parents=True)
    lock = FileLock(folder / "lock", thread_local=False)
    export = Export(name, ExportJob(preset, str(tmp_path / name)), Project(), folder, lock, 0.0, ready=True)
    for field, value in {"state": state, **fields}.items():
        setattr(export, field, value)
    queue.list.append(export)
    queue.changed.emit()
    return export


def shown_buttons(view: JobsView, export: Export | Job) -> list[str]:
    row = view.row(export)
    return [name for name in ("play", "folder", "retry", "cancel", "remove") if _visible(row, name)]


def _visible(row: object, name: str) -> bool:
    try:
        return row.button(name).isVisible()  # type: ignore[attr-defined]
    except KeyError:
        return False


def test_an_empty_list_says_what_will_be_here(view: JobsView) -> None:
    assert view.empty.isVisible()
    assert not view.clear.isVisible()


def test_progress_of_a_running_export(view: JobsView, queue: ExportQueue, studio: Studio, tmp_path: Path) -> None:
    job = Job(1, "export", {}, "Exporting", "export", quiet=False, state="running", stage="rendering", done=5, total=20)
    export = put(queue, tmp_path, "talk.mp4", "running", running=job)
    view.refresh()
    row = view.row(export)
    assert (row.title.text(), row.words.text()) == ("talk.mp4", "Rendering · 25 %")
    assert row.bar.isVisible()
    assert row.bar.value() == 250
    assert shown_buttons(view, export) == ["cancel"]
    job.stage = "writing"
    job.done = job.total = 0
    view.refresh()
    assert row.words.text() == "Writing the file"
    assert row.bar.maximum() == 0, "busy, without a share"


def test_a_failure_is_told_and_can_be_retried(
    qtbot: QtBot, view: JobsView, queue: ExportQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = put(queue, tmp_path, "talk.mp4", "failed", message="The disk is full; free some space.")
    view.refresh()
    assert view.row(export).words.text() == "The disk is full; free some space."
    assert view.row(export).words.property("role") == "bad"
    assert shown_buttons(view, export) == ["retry", "remove"]
    asked: list[Export] = []
    monkeypatch.setattr(queue, "retry", asked.append)
    qtbot.mouseClick(view.row(export).button("retry"), Qt.MouseButton.LeftButton)
    assert asked == [export]


def test_a_finished_video_can_be_played(
    qtbot: QtBot, view: JobsView, queue: ExportQueue, studio: Studio, tmp_path: Path
) -> None:
    out = tmp_path / "talk.mp4"
    out.write_bytes(b"video")
    export = put(queue, tmp_path, "talk.mp4", "done", result={"path": str(out)})
    view.refresh()
    assert shown_buttons(view, export) == ["play", "folder", "remove"]
    with qtbot.waitSignal(view.play_requested) as asked:
        view.row(export).button("play").setFocus()
        qtbot.keyClick(view.row(export).button("play"), Qt.Key.Key_Space)
    assert asked.args == [out]
    out.unlink()
    told: list[tuple[str, str]] = []
    studio.notice.connect(lambda level, sentence: told.append((level, sentence)))
    qtbot.mouseClick(view.row(export).button("play"), Qt.MouseButton.LeftButton)
    assert told == [("error", "talk.mp4 is no longer where it was written; export it again.")]


def test_a_folder_is_shown_not_played(view: JobsView, queue: ExportQueue, tmp_path: Path) -> None:
    export = put(queue, tmp_path, "pictures", "done")
    view.refresh()
    assert shown_buttons(view, export) == ["folder", "remove"]


def test_the_order_and_clearing(qtbot: QtBot, view: JobsView, queue: ExportQueue, tmp_path: Path) -> None:
    states = {
        "old.mp4": "done",
        "new.mp4": "failed",
        "next.mp4": "waiting",
        "later.mp4": "waiting",
        "now.mp4": "running",
    }
    exports = {name: put(queue, tmp_path, name, state) for name, state in states.items()}
    view.refresh()
    tops = sorted(exports, key=lambda name: view.row(exports[name]).y())
    assert tops == ["now.mp4", "next.mp4", "later.mp4", "new.mp4", "old.mp4"]
    qtbot.mouseClick(view.clear, Qt.MouseButton.LeftButton)
    assert {export.title for export in queue.list} == {"next.mp4", "later.mp4", "now.mp4"}
    assert not view.clear.isVisible()
    with pytest.raises(KeyError):
        view.row(exports["old.mp4"])


def test_tab_goes_down_the_list(qtbot: QtBot, view: JobsView, queue: ExportQueue, tmp_path: Path) -> None:
    old = put(queue, tmp_path, "old.mp4", "done")
    view.refresh()
    new = put(queue, tmp_path, "new.mp4", "failed")
    view.refresh()
    qtbot.waitUntil(view.row(new).isVisible)
    chain: list[QWidget] = [view.row(new).button("play")]
    while chain[-1] is not view.clear:
        following = chain[-1].nextInFocusChain()
        assert following is not None
        chain.append(following)
    stops = [widget for widget in chain if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    names = [view.row(new).button(name) for name in ("retry", "remove")]
    names += [view.row(old).button(name) for name in ("play", "folder", "remove")]
    assert stops == [*names, view.clear]


def test_other_work_is_listed_until_it_is_done(qtbot: QtBot, view: JobsView, studio: Studio) -> None:
    job = Job(7, "generate", {}, "Generating motion", "studio", quiet=False, state="running", stage="motion")
    hidden = Job(8, "voice", {}, "Reading", "studio", quiet=True, state="running")
    exporting = Job(9, "export", {}, "Exporting", "export", quiet=False, state="running")
    studio.jobs.list += [job, hidden, exporting]
    studio.jobs.changed.emit()
    qtbot.waitUntil(lambda: not view.empty.isVisible())
    assert view.row(job).words.text() == "Making motion"
    for other in (hidden, exporting):
        with pytest.raises(KeyError):
            view.row(other)
    job.state = "failed"
    job.message = "The voice is silent; choose another one."
    view.refresh()
    assert view.row(job).words.text() == "The voice is silent; choose another one."
    assert view.row(job).button("retry").isVisible()
    job.state = "done"
    view.refresh()
    assert view.empty.isVisible()
