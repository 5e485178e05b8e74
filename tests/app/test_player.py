"""Playing an exported video: frames as they are in the file, seeking, and nothing left behind."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.dialogs.player import PlayerDialog
from app.player_frames import FrameReader, look_at
from app.studio import Studio
from engine.audio import Speech
from engine.encode import Recipe
from engine.errors import LikenessError
from engine.export import Frame, export

FRAMES, FPS = 50, 25
SPEECH = Speech(np.zeros(2 * 16000, np.float32) + 0.01)


def shade(index: int) -> int:
    """Every frame has a brightness of its own."""
    return 20 + 4 * index


def frames(alpha: bool) -> Iterator[Frame]:
    for index in range(FRAMES):
        frame = np.full((96, 128, 4 if alpha else 3), shade(index), np.uint8)
        if alpha:
            frame[..., 3] = 255
            frame[:, :64, 3] = 0
        yield frame


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export(frames(alpha=False), tmp_path_factory.mktemp("video") / "talk.mp4", SPEECH)


@pytest.fixture(scope="module")
def clear_video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("video") / "talk.webm"
    return export(frames(alpha=True), out, SPEECH, recipe=Recipe("vp9", "good", alpha=True))


@pytest.fixture
def player(qtbot: QtBot, studio: Studio, video: Path) -> Iterator[PlayerDialog]:
    dialog = PlayerDialog(studio, video)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.playback.playing, timeout=20_000)
    yield dialog
    dialog.reject()


def seen(dialog: PlayerDialog) -> float:
    """The frame whose brightness is seen."""
    image = dialog.canvas.image
    assert image is not None
    return (image.pixelColor(image.width() // 2, image.height() // 2).lightness() - 20) / 4


def encoders() -> list[psutil.Process]:
    found: list[psutil.Process] = []
    for child in psutil.Process().children():
        with contextlib.suppress(psutil.NoSuchProcess):  # it ended while we looked
            if "ffmpeg" in child.name():
                found.append(child)
    return found


def test_what_a_file_is(video: Path) -> None:
    facts = look_at(video)
    assert (facts.width, facts.height, facts.fps, facts.frames) == (128, 96, FPS, FRAMES)
    assert facts.sound is not None
    assert facts.sound.stat().st_size > 2 * 48000 * 4 * 0.9
    facts.sound.unlink()


def test_files_that_cannot_be_played_are_named(tmp_path: Path) -> None:
    (tmp_path / "talk.mp4").write_bytes(b"no video" * 100)
    with pytest.raises(LikenessError, match="is no video that can be played"):
        look_at(tmp_path / "talk.mp4")
    with pytest.raises(LikenessError, match="is no longer there"):
        look_at(tmp_path / "gone.mp4")


@pytest.mark.parametrize("order", [[0, 1, 2, 3], [20, 21, 49], [30, 5, 6], [49, 0]])
def test_every_frame_is_the_one_that_was_asked_for(qtbot: QtBot, video: Path, order: list[int]) -> None:
    facts = look_at(video)
    reader = FrameReader(video, facts, 64, 48)
    for index in order:
        at_s = (index + 0.5) / FPS
        qtbot.waitUntil(lambda at_s=at_s: reader.image(at_s) is not None and reader.shows(at_s), timeout=20_000)
        image = reader.image(at_s)
        assert image is not None
        assert image.pixelColor(30, 20).lightness() == pytest.approx(shade(index), abs=2)
    reader.close()
    qtbot.waitUntil(lambda: not encoders())


def test_transparency_is_seen(qtbot: QtBot, clear_video: Path) -> None:
    reader = FrameReader(clear_video, look_at(clear_video), 128, 96)
    qtbot.waitUntil(lambda: reader.image(0.0) is not None, timeout=20_000)
    image = reader.image(0.0)
    assert image is not None
    assert image.pixelColor(20, 50).alpha() < 10
    assert image.pixelColor(100, 50).alpha() > 245
    reader.close()


def test_it_plays_to_the_end(qtbot: QtBot, player: PlayerDialog) -> None:
    qtbot.waitUntil(lambda: not player.playback.playing, timeout=20_000)
    qtbot.waitUntil(lambda: seen(player) == pytest.approx(FRAMES - 1, abs=0.6), timeout=20_000)
    assert player.time.text() == "0:02.0 / 0:02.0"


def test_keys(qtbot: QtBot, player: PlayerDialog) -> None:
    qtbot.keyClick(player, Qt.Key.Key_Space)
    assert not player.playback.playing
    qtbot.keyClick(player, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: seen(player) == pytest.approx(0, abs=0.6), timeout=20_000)
    for _ in range(3):
        qtbot.keyClick(player, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: seen(player) == pytest.approx(3, abs=0.6), timeout=20_000)
    qtbot.keyClick(player, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: seen(player) == pytest.approx(2, abs=0.6), timeout=20_000)
    qtbot.keyClick(player, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: seen(player) == pytest.approx(FRAMES - 1, abs=0.6), timeout=20_000)
    qtbot.keyClick(player, Qt.Key.Key_L)
    assert player.playback.loop
    qtbot.keyClick(player, Qt.Key.Key_Space)
    assert player.playback.playing


def test_a_click_on_the_slider_goes_there(qtbot: QtBot, player: PlayerDialog) -> None:
    player.playback.pause()
    middle = player.slider.rect().center()
    qtbot.mouseClick(player.slider, Qt.MouseButton.LeftButton, pos=middle)
    assert player.playback.position_s == pytest.approx(1.0, abs=0.08)
    qtbot.waitUntil(lambda: seen(player) == pytest.approx(player.slider.value(), abs=0.6), timeout=20_000)


def test_escape_leaves_nothing_behind(qtbot: QtBot, studio: Studio, video: Path) -> None:
    dialog = PlayerDialog(studio, video)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.playback.playing, timeout=20_000)
    facts = dialog._facts
    assert facts is not None
    assert facts.sound is not None
    assert facts.sound.exists()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not encoders(), timeout=10_000)
    gc.collect()
    assert not facts.sound.exists()


def test_a_file_that_went_away_is_told(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    dialog = PlayerDialog(studio, tmp_path / "gone.mp4")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "gone.mp4 is no longer there" in dialog.problem.text()
    assert not dialog.play.isEnabled()
    dialog.reject()
