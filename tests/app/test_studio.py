"""The studio's commands from beginning to end, with the real worker: portrait, voice, motion, blinks, frames."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from app.studio import Studio
from engine.compose import compose_project
from engine.document import Crop, Project

Wait = Callable[[Callable[[], bool]], None]


Notices = list[tuple[str, str]]


def test_a_portrait_and_a_voice_become_motion(spoken: Studio) -> None:
    project, scene = spoken.project, spoken.scene
    assert project.portrait is not None
    assert project.motion is not None
    assert scene.motion is not None
    assert scene.composed is not None
    assert (project.portrait.width, project.portrait.height) == (256, 256)
    assert scene.duration_s == pytest.approx(2.0, abs=0.01)
    assert scene.frames == project.motion.frames == 50
    assert not scene.stale
    opening = np.linalg.norm(scene.composed.landmarks_TPD[:, 66] - scene.composed.landmarks_TPD[:, 62], axis=1)
    assert opening.std() > 0.5  # lips move
    assert scene.picture is not None
    assert scene.picture.width() == 256


def test_everything_comes_back_after_closing(spoken: Studio, wait_for: Wait, tmp_path: Path) -> None:
    path = tmp_path / "talk.likeness"
    spoken.session.save_as(path)
    before, composed = spoken.project, spoken.scene.composed
    spoken.session.new()
    assert spoken.scene.picture is None
    assert spoken.scene.composed is None
    spoken.session.open(path)
    assert spoken.project == before
    assert spoken.scene.composed is not None
    assert composed is not None
    np.testing.assert_array_equal(spoken.scene.composed.landmarks_TPD, composed.landmarks_TPD)
    wait_for(lambda: spoken.scene.voice_path is not None)
    assert spoken.session.undo_label == "Generate motion"


def test_the_voice_is_prepared_again_when_the_cache_is_gone(spoken: Studio, wait_for: Wait, tmp_path: Path) -> None:
    path = tmp_path / "talk.likeness"
    spoken.session.save_as(path)
    spoken.session.new()
    for file in (spoken.scene.cache_folder / "voices").iterdir():
        file.unlink()
    spoken.session.open(path)
    wait_for(lambda: spoken.scene.voice_path is not None)
    assert spoken.scene.duration_s == pytest.approx(2.0, abs=0.01)


def test_frames_are_rendered_and_only_those_that_changed_again(spoken: Studio, wait_for: Wait) -> None:
    spoken.show_renderers(["landmarks"])
    wait_for(lambda: bool(spoken.scene.cached("landmarks").all()) and len(spoken.scene.cached("landmarks")) == 50)
    image = spoken.scene.image(10, "landmarks")
    assert image is not None
    assert (image.width(), image.height()) == (256, 256)
    made: list[int] = []
    spoken.jobs.previewed.connect(lambda event: made.append(event["index"]) if event["event"] == "frame" else None)
    before = spoken.scene.composed
    assert before is not None
    spoken.blinks.add(1.0)
    after = compose_project(spoken.project, spoken.scene.tracks) if spoken.scene.tracks else before
    changed = np.flatnonzero((before.closure_TE != after.closure_TE).any(1))
    assert 3 <= len(changed) < 25
    wait_for(lambda: len(made) >= len(changed) and bool(spoken.scene.cached("landmarks").all()))
    assert sorted(made) == changed.tolist()
    spoken.session.undo()
    wait_for(lambda: bool(spoken.scene.cached("landmarks").all()))
    assert sorted(made) == changed.tolist()  # what was seen before is still in the cache


def test_another_seed_gives_other_motion_and_keeps_own_blinks(spoken: Studio, wait_for: Wait) -> None:
    spoken.blinks.add(1.0)
    own = [blink for blink in spoken.project.blinks.blinks if blink.own]
    motion = spoken.project.motion
    spoken.reseed()
    assert spoken.scene.stale
    wait_for(lambda: not spoken.scene.stale)
    assert spoken.project.motion != motion
    assert [blink for blink in spoken.project.blinks.blinks if blink.own] == own


def test_undo_goes_back_over_generation(spoken: Studio) -> None:
    while spoken.session.undo_label is not None:
        spoken.session.undo()
    assert spoken.project == Project()
    assert spoken.scene.composed is None
    assert spoken.scene.picture is None
    while spoken.session.redo_label is not None:
        spoken.session.redo()
    assert spoken.scene.composed is not None


def test_trim_and_gain_are_heard_and_motion_follows(spoken: Studio, wait_for: Wait) -> None:
    take = spoken.project.takes[0]
    spoken.change_take(take.id, start_s=0.5, end_s=1.5)
    wait_for(lambda: spoken.scene.voice_ready and not spoken.scene.stale)
    assert spoken.scene.duration_s == pytest.approx(1.0, abs=0.01)
    assert spoken.scene.frames == 25


def test_takes_are_chosen_renamed_and_removed(studio: Studio, wait_for: Wait, voice: Path) -> None:
    studio.imports.voice(voice)
    studio.imports.voice(voice)
    wait_for(lambda: len(studio.project.takes) == 2)
    first, second = studio.project.takes
    assert (first.name, second.name) == ("voice", "voice 2")
    assert first.sound == second.sound  # the same bytes lie in the file once
    assert studio.project.voice == second
    studio.choose_take(first.id)
    assert studio.project.voice == first
    studio.change_take(first.id, name="Hello")
    studio.remove_take(first.id)
    assert studio.project.voice == second
    studio.session.undo()
    assert [take.name for take in studio.project.takes] == ["Hello", "voice 2"]


def test_bad_files_leave_the_project_as_it_is(studio: Studio, notices: Notices, wait_for: Wait, tmp_path: Path) -> None:
    for name in ("broken.jpg", "broken.wav", "notes.txt", "broken.mp4"):
        (tmp_path / name).write_bytes(b"nothing of use")
    studio.imports.drop(
        [tmp_path / "broken.jpg", tmp_path / "broken.wav", tmp_path / "notes.txt", tmp_path / "gone.png"]
    )
    wait_for(lambda: len(notices) == 4)
    assert studio.project == Project()
    assert {level for level, _ in notices} == {"error"}
    for _, sentence in notices:
        assert "Traceback" not in sentence
        assert sentence.endswith(".")


def test_a_picture_without_a_face_is_refused(studio: Studio, notices: Notices, wait_for: Wait) -> None:
    sky = QImage(320, 240, QImage.Format.Format_RGB888)
    sky.fill(0x88AACC)
    studio.imports.portrait_image(sky, "Sky")
    wait_for(lambda: bool(notices))
    assert "No face was found in Sky" in notices[0][1]
    assert studio.project.portrait is None
    studio.imports.portrait_image(QImage(), "Nothing")
    assert "clipboard" in notices[-1][1]


def test_the_portrait_is_turned_and_turned_back(spoken: Studio, wait_for: Wait) -> None:
    before = spoken.project.portrait
    assert before is not None
    spoken.imports.turn_portrait("left")
    wait_for(lambda: spoken.project.portrait != before)
    turned = spoken.project.portrait
    assert turned is not None
    assert spoken.session.undo_label == "Turn the portrait to the left"
    assert turned.original.name == before.original.name
    assert "on its side" in turned.chosen.advice[0]
    assert turned.original != before.original
    assert spoken.scene.stale
    wait_for(lambda: not spoken.scene.stale)
    spoken.imports.turn_portrait("right")
    wait_for(lambda: spoken.project.portrait not in (turned, before) and spoken.project.portrait is not None)
    upright = spoken.project.portrait
    assert upright is not None
    assert upright.picture == before.picture
    assert upright.faces == before.faces
    spoken.session.undo()
    assert spoken.project.portrait == turned


def test_the_crop_is_an_edit_and_a_drag_is_one_step(spoken: Studio) -> None:
    label = spoken.session.undo_label
    for side in (200.0, 210.0, 220.0):
        spoken.set_crop(Crop(10, 5, side), merge="crop")
    assert spoken.project.portrait is not None
    assert spoken.project.portrait.square == Crop(10, 5, 220.0)
    spoken.session.undo()
    assert spoken.session.undo_label == label


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_worker_killed_while_rendering_is_replaced_and_the_rest_rendered(spoken: Studio, wait_for: Wait) -> None:
    spoken.show_renderers(["warp"])
    wait_for(lambda: bool(spoken.scene.cached("warp").any()))
    os.kill(spoken.jobs.worker_pid("studio"), signal.SIGKILL)
    wait_for(lambda: bool(spoken.scene.cached("warp").all()))


def test_a_wish_for_motion_without_a_voice_is_answered(studio: Studio, notices: Notices) -> None:
    studio.generation.start()
    studio.blinks.add(1.0)
    assert [level for level, _ in notices] == ["error", "error"]
    assert studio.project == Project()


def test_an_import_follows_save_as_but_no_other_project(
    studio: Studio, wait_for: Wait, voice: Path, tmp_path: Path
) -> None:
    studio.imports.voice(voice)
    studio.session.save_as(tmp_path / "talk.likeness")
    wait_for(lambda: bool(studio.project.takes))
    job = studio.imports.voice(voice)
    studio.session.new()
    wait_for(lambda: job.finished)
    assert studio.project == Project()
