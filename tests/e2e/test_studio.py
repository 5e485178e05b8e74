"""The real studio on a real X server, by mouse and keyboard: drop portrait and voice, add a blink, export, compare."""

from __future__ import annotations

import json
import signal
from pathlib import Path
from typing import Any

from engine.document import Project
from engine.store import ProjectFile
from tests.media import packets_of


def own_blinks(project: Project) -> int:
    return sum(blink.own for blink in project.blinks.blinks)


def test_from_an_empty_window_to_an_mp4(desk: Any, portrait: Path, voice: Path) -> None:
    desk.start()
    started = json.loads((desk.home / "started.json").read_text())
    assert started["heavy"] == []  # neither torch nor OpenCV in the window's process
    desk.drag(portrait, voice)
    desk.wait(lambda: desk.project.motion is not None, 120, "motion")
    desk.keys("Home", "shift+Right", "b")
    desk.wait(lambda: own_blinks(desk.project) == 1, 20, "the blink")
    desk.keys("ctrl+z")
    desk.wait(lambda: own_blinks(desk.project) == 0, 20, "undo")
    desk.keys("ctrl+shift+z")
    desk.wait(lambda: own_blinks(desk.project) == 1, 20, "redo")
    desk.keys("ctrl+e")
    desk.keys("Escape", window=desk.find("^Note of consent$"))
    dialog = desk.find("^Export$")
    desk.keys("Return", window=dialog)
    desk.wait(lambda: list(desk.videos.glob("*.mp4")), 180, "the MP4")
    (out,) = desk.videos.glob("*.mp4")
    project = desk.project
    assert desk.end() == 0
    assert sorted(path.name for path in desk.file.parent.iterdir()) == [desk.file.name]  # one file, nothing beside it
    assert packets_of(out) == packets_of(again(desk, project))


def again(desk: Any, project: Project) -> Path:
    """The same export without the window, by the engine alone."""
    from engine.deliver import deliver
    from engine.formats import ExportJob
    from engine.voice import prepare_voice

    def tell(_: object) -> None:
        pass

    assert project.voice is not None
    folder = desk.home / "again"
    folder.mkdir()
    with ProjectFile.open(desk.file, read_only=True) as file:
        files = {blob.sha256: file.extract(blob, folder) for blob in project.blobs}
    sound = folder / "voice.wav"
    prepare_voice(files[project.voice.sound.sha256], project.voice, sound, tell)
    job = ExportJob(preset="web", out=str(folder / "again.mp4"), renderer=project.renderer)
    deliver(job, project, files, sound, tell)
    return folder / "again.mp4"


def test_what_was_done_survives_kill_9(desk: Any, portrait: Path, voice: Path) -> None:
    desk.start()
    desk.drag(portrait, voice)
    desk.wait(lambda: desk.project.motion is not None, 120, "motion")
    desk.keys("Home", "shift+Right", "b")
    desk.wait(lambda: own_blinks(desk.project) == 1, 20, "the blink")
    before = desk.project
    desk.end(signal.SIGKILL)
    desk.start()
    assert desk.project == before
    desk.keys("ctrl+z")  # undo survived too
    desk.wait(lambda: own_blinks(desk.project) == 0, 20, "undo")
    assert desk.end() == 0
