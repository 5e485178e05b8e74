"""Dub a video, with the real worker: the dialog says what is missing, the dub runs in the lane of exports."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.dialogs.dub import DUCK_DB, DubDialog
from app.studio import Studio
from engine.target import part_of
from engine.video import probe
from tests.conftest import voice_samples, write_wav
from tests.engine.driving import made_drivers

WaitFor = Callable[[Callable[[], bool]], None]


@pytest.fixture(scope="session")
def footage(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Half a second of a face that speaks, with sound."""
    folder = tmp_path_factory.mktemp("footage")
    sound = write_wav(folder / "sound.wav", voice_samples(1.0, seed=2))
    return made_drivers.write_video(folder / "ann.mp4", made_drivers.Studio().frames(25)[:13], sound=sound)


@pytest.fixture
def video(footage: Path, tmp_path: Path) -> Path:
    """The same in a folder of this test's own."""
    path = tmp_path / "films" / "ann.mp4"
    path.parent.mkdir()
    path.write_bytes(footage.read_bytes())
    return path


@pytest.fixture
def voice_file(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "words.wav", voice_samples(0.5, seed=9))


def opened(studio: Studio, video: Path, wait_for: WaitFor) -> DubDialog:
    dialog = DubDialog(studio, video)
    dialog.show()
    wait_for(lambda: dialog.card.words.text() != "Looking for a face…")
    return dialog


def test_a_file_is_dubbed_and_told(
    studio: Studio, video: Path, voice_file: Path, qtbot: QtBot, wait_for: WaitFor, notices: list[tuple[str, str]]
) -> None:
    dialog = opened(studio, video, wait_for)
    assert "one face" in dialog.card.words.text()
    assert not dialog.faces.isVisible()
    assert dialog.voice.value() == "file", "the project has no voice"
    assert not dialog.dub.isEnabled()
    dialog.take_voice(voice_file)
    assert dialog.voice_name.text() == "words.wav"
    assert dialog.dub.isEnabled()
    assert not dialog.level.isVisible()
    dialog.duck.switch.click()
    assert dialog.level.isVisible()
    order = dialog.order()
    assert order is not None
    assert (order.duck_db, order.strength, order.face) == (DUCK_DB, 1.0, 0)
    assert order.out == video.with_name("ann dubbed.mp4")
    made: list[Path] = []
    studio.dubbing.made.connect(made.append)
    dialog.marks.switch.click()
    dialog.marks.reason.setText("labelled in the player")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert studio.dubbing.running
    job = next(job for job in studio.jobs.list if job.op == "dub")
    assert job.arguments["no_mark"] == "labelled in the player"
    assert (job.lane, job.title) == ("export", "Dubbing ann dubbed.mp4")
    wait_for(lambda: bool(made) or job.finished)
    assert made == [order.out]
    info = probe(order.out)
    assert (info.width, info.fps, info.has_sound) == (320, 25, True)
    assert not studio.dubbing.running
    assert [sentence for level, sentence in notices if level == "error"] == []


def test_the_projects_voice_is_the_first_choice(spoken: Studio, video: Path, qtbot: QtBot, wait_for: WaitFor) -> None:
    dialog = opened(spoken, video, wait_for)
    assert dialog.voice.value() == "take"
    assert not dialog.open_voice.isVisible()
    order = dialog.order()
    assert order is not None
    assert order.voice == spoken.scene.voice_path
    assert order.motion == spoken.project.generator
    dialog.strength.set_value(1.5)
    changed = dialog.order()
    assert changed is not None
    assert changed.strength == 1.5
    dialog.reject()


def test_cancelled_it_leaves_nothing(studio: Studio, video: Path, voice_file: Path, wait_for: WaitFor) -> None:
    dialog = opened(studio, video, wait_for)
    dialog.take_voice(voice_file)
    out = video.with_name("other.mp4")
    dialog.take_place(video.with_name("other"))
    dialog.accept()
    job = next(job for job in studio.jobs.list if job.op == "dub")
    wait_for(lambda: job.state == "running")
    studio.jobs.cancel(job)
    wait_for(lambda: job.finished)
    assert job.state == "cancelled"
    assert not out.exists()
    assert not part_of(out).exists()
    assert not studio.dubbing.running


def test_what_cannot_be_dubbed_is_said(
    studio: Studio, video: Path, voice_file: Path, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = video.with_name("text.mp4")
    text.write_text("no video")
    dialog = opened(studio, text, wait_for)
    dialog.take_voice(voice_file)
    assert "damaged or no video" in dialog.problem.text()
    assert not dialog.dub.isEnabled()
    dialog.reject()
    # Without the badge a reason is needed.
    dialog = opened(studio, video, wait_for)
    dialog.take_voice(voice_file)
    dialog.marks.switch.click()
    dialog.accept()
    assert "a reason is needed" in dialog.problem.text()
    assert not studio.dubbing.running
    dialog.reject()
    # A video is never written over itself, nor another one without a question.
    dialog = opened(studio, video, wait_for)
    dialog.take_voice(voice_file)
    dialog.take_place(video)
    dialog.accept()
    assert "overwrite its own source" in dialog.problem.text()
    other = video.with_name("other.mp4")
    other.write_bytes(b"kept")
    dialog.take_place(other)
    asked: list[str] = []

    def decline(box: QMessageBox) -> int:
        asked.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", decline)
    dialog.accept()
    assert asked == ["“other.mp4” exists already."]
    assert other.read_bytes() == b"kept"
    assert not studio.dubbing.running


def test_a_dub_that_fails_is_told(
    studio: Studio, video: Path, tmp_path: Path, wait_for: WaitFor, notices: list[tuple[str, str]]
) -> None:
    silence = write_wav(tmp_path / "silence.wav", np.zeros(8000))
    dialog = opened(studio, video, wait_for)
    dialog.take_voice(silence)
    dialog.accept()
    wait_for(lambda: any(level == "error" for level, _ in notices))
    assert "silent" in notices[-1][1]
    assert not video.with_name("ann dubbed.mp4").exists()
