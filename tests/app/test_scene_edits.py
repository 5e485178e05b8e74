"""Edits of the motion, from the command to what the window shows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from app import scene
from app.studio import Studio
from engine import edits
from engine.compose import compose_project
from engine.document import FloatArray

Wait = Callable[[Callable[[], bool]], None]


def shown(studio: Studio) -> FloatArray:
    assert studio.scene.composed is not None
    return studio.scene.composed.landmarks_TPD


def test_an_edit_is_seen_at_once_and_undone_to_the_last_bit(spoken: Studio) -> None:
    before = spoken.scene.composed
    assert before is not None
    spoken.edit(edits.add_range(spoken.project, 0.4, 1.6, mouth_gain=2.0), "Move the mouth more")
    after = spoken.scene.composed
    assert after is not None
    changed = np.flatnonzero((after.landmarks_TPD != before.landmarks_TPD).any((1, 2)))
    assert 0 < len(changed) <= 30
    spoken.session.undo()
    undone = spoken.scene.composed
    assert undone is not None
    assert np.array_equal(undone.landmarks_TPD, before.landmarks_TPD)


def test_the_window_knows_what_the_voice_says(spoken: Studio) -> None:
    tracks, motion = spoken.scene.tracks, spoken.project.motion
    assert tracks is not None
    assert motion is not None
    assert motion.heard is not None
    assert tracks.heard_T2 is not None
    assert tracks.heard_T2.shape == (motion.frames, 2)
    assert set(spoken.scene.files(spoken.project)) >= {blob.sha256 for blob in motion.blobs}


def test_a_part_is_generated_anew_with_another_seed(
    spoken: Studio, wait_for: Wait, notices: list[tuple[str, str]], tmp_path: Path
) -> None:
    before = spoken.scene.composed
    assert before is not None
    spoken.generation.start_segment(0.8, 1.6, seed=41)
    wait_for(lambda: bool(spoken.project.segments) or bool(notices))
    assert [segment.motion.seed for segment in spoken.project.segments] == [41]
    wait_for(lambda: spoken.scene.tracks is not None and bool(spoken.scene.tracks.segments))
    after = spoken.scene.composed
    assert after is not None
    changed = np.flatnonzero((after.landmarks_TPD != before.landmarks_TPD).any((1, 2)))
    assert 20 <= changed.min() <= 22
    assert 38 <= changed.max() <= 39
    assert spoken.session.undo_label == "Generate a part anew"
    copy = spoken.session.file.copy_to(tmp_path / "copy.likeness")
    spoken.session.undo()
    assert np.array_equal(shown(spoken), before.landmarks_TPD)
    spoken.session.open(copy)
    wait_for(lambda: spoken.scene.composed is not None)
    assert np.array_equal(shown(spoken), after.landmarks_TPD)


def test_a_part_needs_motion_first(studio: Studio, notices: list[tuple[str, str]]) -> None:
    studio.generation.start_segment(0.0, 1.0, 3)
    assert notices == [("error", "A part can be made anew once there is motion for this face and voice.")]
    assert not studio.jobs.list


def test_edits_of_long_motion_are_composed_beside_the_window(
    spoken: Studio, wait_for: Wait, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(scene, "COMPOSED_AT_ONCE", 10)
    project = spoken.project
    for gain in np.linspace(1.1, 2.0, 10):
        spoken.edit(edits.add_range(project, 0.4, 1.6, mouth_gain=gain), "Move the mouth more", "drag")
    with qtbot.waitSignal(spoken.scene.motion_changed):
        pass
    tracks = spoken.scene.tracks
    assert tracks is not None
    expected = compose_project(spoken.project, tracks).landmarks_TPD

    def arrived() -> bool:
        composed = spoken.scene.composed
        return composed is not None and np.array_equal(composed.landmarks_TPD, expected)

    wait_for(arrived)
    spoken.session.undo()
    assert spoken.scene.composed is not None
    assert np.array_equal(spoken.scene.composed.landmarks_TPD, tracks.base.landmarks_TPD)
