"""After an edit the worker renders the frames that differ, the one that is looked at first, and no others."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app import moment
from app.studio import Studio
from engine import edits
from engine.compose import ComposedMotion
from engine.document import FPS, Blink, BlinkTrack, Project
from engine.errors import ProjectError

Wait = Callable[[Callable[[], bool]], None]

PX = 96


@pytest.fixture
def shown(spoken: Studio, wait_for: Wait) -> Studio:
    """All frames of a face with one blink are rendered, at a small size."""
    spoken.edit(edits.change(spoken.project, blinks=BlinkTrack((Blink(0.4, 0.24),))), "One blink")
    spoken.settings.set("preview_px", PX)
    spoken.show_renderers([spoken.project.renderer])
    wait_for(lambda: bool(spoken.scene.cached(spoken.project.renderer).all()) and not spoken.scene.rendered._requests)
    return spoken


def rendered(studio: Studio) -> set[Path]:
    """Every frame that was ever rendered."""
    return set((studio.scene.cache_folder / "frames").rglob("*.jpg"))


def composed(studio: Studio) -> ComposedMotion:
    assert studio.scene.composed is not None
    return studio.scene.composed


def different(one: ComposedMotion, other: ComposedMotion) -> list[int]:
    moved_T = (one.landmarks_TPD != other.landmarks_TPD).any((1, 2)) | (one.closure_TE != other.closure_TE).any(1)
    return np.flatnonzero(moved_T).tolist()


def at_rest(studio: Studio, qtbot: QtBot, wait_for: Wait) -> None:
    qtbot.wait(150)  # until frames are asked for
    wait_for(lambda: bool(studio.scene.cached(studio.project.renderer).all()))


@pytest.mark.parametrize(
    ("edit", "least", "most"),
    [
        (lambda p: edits.move_blinks(p, [0], 10 / FPS), 10, 12),
        (lambda p: edits.add_range(p, 0.5, 1.5, mouth_gain=1.6), 20, 25),
        (lambda p: edits.add_landmark_key(p, 1.0, (57,), 0.0, 0.05, radius=0.3), 8, 10),
    ],
    ids=["a blink by ten frames", "a range of a second", "a landmark key"],
)
def test_only_the_frames_that_differ_are_rendered(
    shown: Studio,
    qtbot: QtBot,
    wait_for: Wait,
    edit: Callable[[Project], Project],
    least: int,
    most: int,
) -> None:
    before, there = composed(shown), rendered(shown)
    told: list[int] = []
    shown.jobs.previewed.connect(lambda event: told.append(event.get("rendered", 0)))
    shown.playback.seek(0.56)
    shown.edit(edit(shown.project), "Edit")
    after = composed(shown)
    frames = different(before, after)
    assert least <= len(frames) <= most
    at_rest(shown, qtbot, wait_for)
    assert len(rendered(shown) - there) == len(frames)
    wait_for(lambda: sum(told) == len(frames))
    there = rendered(shown)
    shown.session.undo()
    at_rest(shown, qtbot, wait_for)
    shown.session.redo()
    at_rest(shown, qtbot, wait_for)
    assert rendered(shown) == there
    assert sum(told) == len(frames)


def test_in_a_drag_the_newest_state_wins_and_what_is_passed_over_is_not_rendered(
    shown: Studio, qtbot: QtBot, wait_for: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moment, "STAND_IN_MS", 60_000)  # the machine may be busy
    start, there, renderer = shown.project, rendered(shown), shown.project.renderer
    shown.playback.seek(1.0)
    frame = FPS
    asked: list[int] = []
    preview = shown.jobs.preview

    def count(arguments: dict[str, object]) -> int:
        asked.append(1)
        return preview(arguments)

    shown.jobs.preview = count  # type: ignore[method-assign]
    pictures: list[QImage] = []
    for step in range(60):  # no event in between: a worker that is slow beyond measure
        moved = edits.add_landmark_key(start, 1.0, (57,), 0.0, 0.001 * (step + 1))
        shown.edit(moved, "Drag", "drag")
        image = shown.scene.image(frame, renderer)
        assert image is not None  # what was seen stands in
        pictures.append(image)
    assert len(asked) == 1
    at_rest(shown, qtbot, wait_for)
    assert len(asked) <= 3  # the first state, the last one, and the frames around
    last = shown.scene.image(frame, renderer)
    assert last is not None
    assert last != pictures[0]
    around = 10
    assert len(rendered(shown) - there) <= around + 1


def test_the_frame_that_is_looked_at_does_not_wait_for_the_rest(
    shown: Studio, wait_for: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    renderer = shown.project.renderer
    shown.playback.seek(1.0)
    before = shown.scene.image(FPS, renderer)
    monkeypatch.setattr(shown.scene.rendered._settle, "start", lambda: None)  # the edits never come to rest
    shown.edit(edits.add_landmark_key(shown.project, 1.0, (57,), 0.0, 0.1, radius=0.3), "Move")
    wait_for(lambda: shown.scene.image(FPS, renderer) not in (None, before))
    shown.playback.seek(1.04)


def test_what_was_edited_while_nobody_looked_is_seen_afterwards(shown: Studio, qtbot: QtBot, wait_for: Wait) -> None:
    renderer = shown.project.renderer
    shown.playback.seek(1.0)
    shown.edit(edits.add_landmark_key(shown.project, 1.0, (57,), 0.0, 0.1, radius=0.3), "Move")
    shown.show_renderers([])  # before the worker has answered
    shown.edit(edits.add_landmark_key(shown.project, 1.0, (57,), 0.0, -0.1, radius=0.3), "Move back")
    wait_for(lambda: not shown.scene.rendered._moment.asking)
    shown.show_renderers([renderer])
    at_rest(shown, qtbot, wait_for)
    seen, key = shown.scene.image(FPS, renderer), shown.scene.rendered._keys[renderer][FPS]
    content = shown.scene.rendered.cache.get(key)
    assert content is not None
    assert seen == QImage.fromData(content)


def test_the_worker_is_asked_before_the_edit_is_saved_and_again_if_it_cannot_be(
    shown: Studio, wait_for: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    renderer = shown.project.renderer
    shown.playback.seek(1.0)
    before = shown.scene.image(FPS, renderer)
    edited = edits.add_landmark_key(shown.project, 1.0, (57,), 0.0, 0.1, radius=0.3)
    asked_first: list[bool] = []

    def full(*_: object) -> None:
        asked_first.append(shown.scene.rendered._moment.asking)
        raise ProjectError("The disk is full: make room there.")

    with monkeypatch.context() as patch:
        patch.setattr(shown.session.file, "commit", full)
        assert not shown.edit(edited, "Move")
    assert asked_first == [True]
    assert shown.project.landmark_keys == ()
    assert shown.scene.image(FPS, renderer) == before
    wait_for(lambda: not shown.scene.rendered._moment.asking)
    assert shown.scene.image(FPS, renderer) == before
    wait_for(lambda: bool(shown.scene.cached(renderer).all()))
    assert shown.edit(edited, "Move")
    wait_for(lambda: shown.scene.image(FPS, renderer) not in (None, before))


@pytest.mark.parametrize("pixels", [b"", bytes(11)], ids=["nothing", "too few"])
def test_a_file_without_a_picture_is_none(tmp_path: Path, pixels: bytes) -> None:
    path = tmp_path / "moment.rgb"
    assert moment.pixels_in(path, 2, 2) is None
    path.write_bytes(pixels)
    assert moment.pixels_in(path, 2, 2) is None


def test_pixels_are_red_green_and_blue_row_by_row(tmp_path: Path) -> None:
    path = tmp_path / "moment.rgb"
    path.write_bytes(bytes(range(18)) + b"what a larger picture left behind")
    image = moment.pixels_in(path, 3, 2)
    assert image is not None
    assert (image.width(), image.height()) == (3, 2)
    assert image.pixelColor(1, 1).getRgb() == (12, 13, 14, 255)


def test_a_picture_stands_in_for_a_moment_only(shown: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    renderer = shown.project.renderer
    shown.playback.seek(1.0)
    monkeypatch.setattr(shown.jobs, "preview", lambda _: 9999)  # a worker that is busy with other things
    shown.edit(edits.add_landmark_key(shown.project, 1.0, (57,), 0.0, 0.1), "Move")
    assert shown.scene.image(FPS, renderer) is not None
    assert shown.scene.cached(renderer)[FPS]
    ready: list[int] = []
    shown.scene.frame_ready.connect(lambda _, frame: ready.append(frame))
    qtbot.wait(moment.STAND_IN_MS + 100)
    assert shown.scene.image(FPS, renderer) is None
    assert not shown.scene.cached(renderer)[FPS]
    assert FPS in ready  # views look again
