"""Edits of the motion, from the command to what the window shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
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


def test_cues_are_found_with_the_motion_and_own_ones_stay(spoken: Studio, wait_for: Wait) -> None:
    found = spoken.project.cues
    assert found
    assert not any(cue.own for cue in found)
    assert found[-1].end_s == pytest.approx(spoken.scene.duration_s, abs=0.05)
    spoken.edit(edits.add_cue(spoken.project, 0.5, 0.9, "D"), "Mouth cue D")
    spoken.edit(replace(spoken.project, seed=spoken.project.seed + 1, cues=spoken.project.cues[-1:]), "Another seed")
    own = [cue for cue in spoken.project.cues if cue.own]
    spoken.generation.start()
    assert spoken.generation.running
    wait_for(lambda: not spoken.generation.running)
    assert [cue for cue in spoken.project.cues if not cue.own] == list(found)
    assert [cue for cue in spoken.project.cues if cue.own] == own


def test_a_part_that_is_generated_twice_has_two_takes_to_choose_from(
    spoken: Studio, wait_for: Wait, notices: list[tuple[str, str]]
) -> None:
    base, cues = shown(spoken), spoken.project.cues
    spoken.generation.start_segment(0.4, 1.6, seed=41)
    spoken.generation.start_segment(0.4, 1.6, seed=42, generator="audio2keypoint")
    assert [(part.seed, part.id) for part in spoken.generation.parts] == [(41, None), (42, None)]
    assert not spoken.generation.running  # the whole is not made anew, and may be looked at and changed
    spoken.edit(edits.add_marker(spoken.project, 1.0, "meanwhile"), "Marker")
    wait_for(lambda: not spoken.generation.parts or bool(notices))
    (part,) = spoken.project.segments
    assert [take.seed for take in part.takes] == [41, 42]
    assert (part.motion.seed, len(spoken.project.markers), spoken.project.cues) == (42, 1, cues)
    wait_for(lambda: spoken.scene.tracks is not None and len(spoken.scene.tracks.segments) == 2)
    second, tracks = shown(spoken), spoken.scene.tracks
    spoken.edit(edits.choose_segment_take(spoken.project, part.id, 0), "Choose take 1")
    assert spoken.scene.tracks is tracks  # both were at hand
    assert not np.array_equal(shown(spoken), second)
    spoken.edit(edits.choose_segment_take(spoken.project, part.id, None), "Choose the original motion")
    assert np.array_equal(shown(spoken), base)
    spoken.edit(edits.choose_segment_take(spoken.project, part.id, 1), "Choose take 2")
    assert np.array_equal(shown(spoken), second)


def test_parts_wait_for_one_another_and_end_with_their_project(
    spoken: Studio, wait_for: Wait, tmp_path: Path, notices: list[tuple[str, str]]
) -> None:
    copy = spoken.session.file.copy_to(tmp_path / "copy.likeness")
    for seed in (5, 6, 7):
        spoken.generation.start_segment(0.4, 1.0, seed)
    jobs = [job for job in spoken.jobs.list if job.op == "generate" and not job.finished]
    assert [job.state for job in jobs] == ["running", "waiting", "waiting"]
    spoken.generation.start()  # the whole is another job, and does not end these
    assert [part.seed for part in spoken.generation.parts] == [5, 6, 7]
    spoken.session.open(copy)
    assert spoken.generation.parts == () or jobs[0].stage == "stopping"
    wait_for(lambda: all(job.finished for job in spoken.jobs.list))
    assert {job.state for job in jobs[1:]} == {"cancelled"}
    assert spoken.project.segments == ()
    assert not notices


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
    assert str(spoken.session.undo_label).startswith("Generate a part anew 00:")
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
