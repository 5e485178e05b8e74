"""Rendered frames keep up with the sound: dropped where the renderer is slow, never shown late."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.playback import Playback
from app.studio import Studio
from app.views.preview import PreviewView
from app.views.preview_frames import LATE
from engine.document import FPS


@pytest.fixture
def preview(spoken: Studio, qtbot: QtBot) -> PreviewView:
    made = PreviewView(spoken)
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_while_it_plays_no_picture_is_behind_the_sound(
    preview: PreviewView, spoken: Studio, qtbot: QtBot, wait_for: Callable[[Callable[[], bool]], None]
) -> None:
    renderer = spoken.project.renderer
    spoken.settings.set("preview_px", 192)  # nothing of it is in the cache yet
    asked: list[tuple[int, int]] = []
    look_at = spoken.scene.rendered.look_at
    preview.set_mode("photoreal")
    wait_for(lambda: bool(spoken.scene.cached(renderer).any()))
    shown: list[tuple[int, int]] = []
    image = spoken.scene.image

    def seen(frame: int, name: str) -> object:
        shown.append((int(round(spoken.playback.position_s * FPS, 6)), frame))
        return image(frame, name)

    def looked(frame: int) -> None:
        asked.append((int(spoken.playback.position_s * FPS), frame))
        look_at(frame)

    spoken.scene.image = seen  # type: ignore[method-assign]
    spoken.scene.rendered.look_at = looked  # type: ignore[method-assign]
    spoken.playback.play()
    qtbot.waitUntil(lambda: not spoken.playback.playing, timeout=20_000)
    playing = [pair for pair in asked if pair[0] < spoken.scene.frames - FPS]
    assert playing
    assert all(now <= frame <= now + FPS + 1 for now, frame in playing)
    assert max(frame - now for now, frame in playing) >= 1  # what is asked for has not been heard yet
    assert shown
    assert [(due, frame) for due, frame in shown if not 0 <= due - frame <= LATE + 1] == []
    frames = [frame for _, frame in shown]
    assert frames == sorted(frames)


def test_where_it_stops_that_very_frame_is_made_first(
    preview: PreviewView, spoken: Studio, qtbot: QtBot, wait_for: Callable[[Callable[[], bool]], None]
) -> None:
    renderer = spoken.project.renderer
    spoken.settings.set("preview_px", 128)
    preview.set_mode("photoreal")
    spoken.playback.play()
    qtbot.wait(300)
    spoken.playback.pause()
    frame = int(spoken.playback.position_s * FPS)
    wait_for(lambda: bool(spoken.scene.cached(renderer)[frame]))
    assert preview.canvas.content.left is not None
    wait_for(lambda: not preview.state.pulsing)


def test_the_playback_is_what_is_looked_ahead_in(spoken: Studio) -> None:
    playback: Playback = spoken.playback
    assert spoken.scene.rendered.ahead.frame(playback, 1.0) == FPS
