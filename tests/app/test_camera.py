"""Filming with a camera that a video file stands in for, in the real worker, and a microphone made of code."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app import sound
from app.camera import Camera
from app.dialogs.film import FilmDialog
from app.recorder_line import RATE
from app.studio import Studio
from engine.audio import load_speech
from engine.video import probe
from tests.conftest import voice_samples
from tests.engine.driving.made_drivers import write_video

WaitFor = Callable[[Callable[[], bool]], None]
HEIGHT, WIDTH = 120, 160


@pytest.fixture(scope="module")
def stand_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What this camera sees: red at the left, and a picture that grows brighter."""
    frames: list[np.ndarray] = []
    for index in range(30):
        frame = np.full((HEIGHT, WIDTH, 3), 40 + 5 * index, np.uint8)
        frame[:, :40] = (200, 0, 0)
        frames.append(frame)
    return write_video(tmp_path_factory.mktemp("camera") / "camera.mp4", frames)


class Microphone:
    """Stands in for a PortAudio stream: somebody who speaks, 10 ms at a time."""

    samplerate, channels, latency = float(RATE), 1, 0.02
    voice_N = voice_samples(4.0, RATE).astype(np.float32)

    def __init__(self, callback: Callable[..., None]) -> None:
        self.callback, self.active, self.sent = callback, False, 0

    def start(self) -> None:
        self.active = True
        threading.Thread(target=self.run, daemon=True).start()

    def run(self) -> None:
        while self.active:
            values_N = np.take(self.voice_N, np.arange(self.sent, self.sent + 480), mode="wrap")
            self.sent += 480
            self.callback(values_N.tobytes(), 480, None, SimpleNamespace(input_overflow=False))
            time.sleep(0.01)

    def close(self, ignore_errors: bool = True) -> None:
        self.active = False


@pytest.fixture
def microphone(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Microphone]]:
    opened: list[Microphone] = []

    def open_stream(kind: str, *, callback: Callable[..., None], **settings: Any) -> Microphone:
        opened.append(Microphone(callback))
        return opened[-1]

    device = sound.Device(0, "Studio One", "ALSA", 1, 0, 48000.0, default_input=True)
    monkeypatch.setattr(sound, "find", lambda name, way: device)
    monkeypatch.setattr(sound, "open_stream", open_stream)
    monkeypatch.setattr(sound, "known_trouble", lambda way: "")
    yield opened
    for one in opened:
        one.active = False


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.camera.BEAT_MS", 50)


@pytest.mark.usefixtures("quick")
def test_what_the_camera_sees_is_filmed_with_sound_and_kept(
    studio: Studio, stand_in: Path, qtbot: QtBot, wait_for: WaitFor, microphone: list[Microphone]
) -> None:
    dialog = FilmDialog(studio, devices=[(str(stand_in), "A file")])
    qtbot.addWidget(dialog)
    seen: list[QImage] = []
    kept: list[Path] = []
    dialog.camera.frame.connect(seen.append)
    dialog.kept.connect(kept.append)
    dialog.open()
    wait_for(lambda: len(seen) > 2)
    first = seen[0]
    assert (first.width(), first.height()) == (WIDTH, HEIGHT)
    assert first.pixelColor(WIDTH - 10, 60).red() > 150, "as in a mirror"
    assert first.pixelColor(WIDTH - 10, 60).green() < 60
    assert dialog.record.isEnabled()
    assert not dialog.use.isEnabled()
    dialog.toggle()
    wait_for(lambda: dialog.camera.state == "filming" and dialog.camera._began_ns > 0)
    qtbot.wait(1500)
    dialog.toggle()
    wait_for(dialog.use.isEnabled)
    assert microphone
    dialog.keep()
    [film] = kept
    info = probe(film)
    assert (info.width, info.height, info.has_sound) == (WIDTH, HEIGHT, True)
    assert info.fps == 30
    assert 1.0 < info.duration_s < 20.0
    assert load_speech(film).duration_s == pytest.approx(info.duration_s, abs=0.2)
    assert [path.name for path in film.parent.iterdir() if path.suffix == ".mp4"] == [film.name]
    assert dialog.camera._process.pid == 0


@pytest.mark.usefixtures("quick")
def test_filming_again_and_leaving_leave_no_film(
    studio: Studio, stand_in: Path, qtbot: QtBot, wait_for: WaitFor
) -> None:
    dialog = FilmDialog(studio, devices=[(str(stand_in), "A file")])
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.sound.set_value(on=False)
    wait_for(lambda: dialog.camera.state == "watching")
    dialog.toggle()
    wait_for(lambda: dialog.camera.state == "filming" and dialog.camera._began_ns > 0)
    qtbot.wait(300)
    dialog.toggle()
    wait_for(dialog.use.isEnabled)
    [film] = (studio.settings.folders().data / "recordings").glob("*.mp4")
    assert not probe(film).has_sound
    dialog.film_again()
    assert not film.exists()
    wait_for(lambda: dialog.camera.state == "watching")
    dialog.reject()
    assert not dialog.isVisible()
    assert not list(film.parent.glob("*.mp4"))


def test_without_a_camera_it_is_one_sentence(studio: Studio, qtbot: QtBot) -> None:
    dialog = FilmDialog(studio, devices=[])
    qtbot.addWidget(dialog)
    assert "No camera was found" in dialog.picture.sentence
    assert not dialog.record.isEnabled()
    dialog.reject()


def test_a_camera_that_cannot_be_opened_is_one_sentence(
    studio: Studio, tmp_path: Path, qtbot: QtBot, wait_for: WaitFor
) -> None:
    camera = Camera(tmp_path)
    told: list[str] = []
    camera.failed.connect(told.append)
    camera.open(str(tmp_path / "no-camera"))
    wait_for(lambda: bool(told))
    assert "cannot be opened" in told[0]
    assert camera.state == "closed"
    camera.end()
