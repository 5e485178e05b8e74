"""Composing only what changed: bit for bit what composing everything gives."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import edits, recompose
from engine.compose import ComposedMotion, compose_project
from engine.composing.changes import Change
from engine.document import MotionTrack, Project, Tracks
from engine.motion.blinks import sample_blinks
from engine.recompose import Composer
from tests.engine.random_edits import ANY_EDIT, OTHER, SECONDS, START, TRACKS, Edit


def busy() -> Project:
    """A project whose edits lie on one another."""
    made = edits.add_range(START, 0.5, 2.5, smoothing_ms=200.0, offset_ms=120.0)
    made = edits.add_range(made, 2.2, 3.4, freeze=True)
    made = edits.add_range(made, 3.1, 4.6, hold_mouth=True, mouth_gain=1.4)
    made = edits.add_cue(edits.add_cue(made, 1.0, 1.3, "D"), 1.3, 1.6, "F")
    return edits.add_landmark_key(edits.set_key(made, "yaw", 1.0, 4.0), 2.0, (57,), 0.1, 0.05, radius=0.3)


BUSY = busy()


def same(one: ComposedMotion, other: ComposedMotion) -> bool:
    names = ("landmarks_TPD", "closure_TE", "gaze_TD")
    pairs = [(getattr(one, name), getattr(other, name)) for name in names]
    return all(a.dtype == b.dtype and a.tobytes() == b.tobytes() for a, b in pairs)


@pytest.fixture(autouse=True)
def always_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tracks are short: most edits touch more than half of them."""
    monkeypatch.setattr(recompose, "MOST", 2.0)
    monkeypatch.setattr(recompose, "LEAST", 0)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from([START, BUSY]), st.lists(ANY_EDIT, min_size=1, max_size=12), st.data())
def test_any_sequence_of_edits_composed_again_is_the_same_to_the_last_bit(
    start: Project, steps: list[Edit], data: st.DataObject
) -> None:
    composer, project = Composer(), start
    seen = [(project, composer.compose(project, TRACKS))]
    for step in steps:
        project = step(project)
        now = composer.compose(project, TRACKS)
        assert same(now, compose_project(project, TRACKS))
        seen.append((project, now))
    project, then = data.draw(st.sampled_from(seen))  # undone, several steps at once
    assert same(composer.compose(project, TRACKS), then)


@pytest.mark.parametrize(
    ("edit", "frames"),
    [
        (lambda p: edits.add_landmark_key(p, 4.0, (48,), 0.1, 0.0), set(range(95, 106))),
        (lambda p: edits.add_range(p, 5.0, 5.4, mouth_gain=2.0), set(range(125, 136))),
        (lambda p: edits.move_blinks(p, [0], 0.1), set()),
        (lambda p: edits.add_marker(p, 1.0), set()),
    ],
    ids=["landmark key", "range", "blink", "marker"],
)
def test_only_the_frames_of_an_edit_are_composed(edit: Edit, frames: set[int], monkeypatch: pytest.MonkeyPatch) -> None:
    composer, written = Composer(), set[int]()
    composer.compose(BUSY, TRACKS)
    again = recompose.edited_again

    def noted(found: Change, tracks: Tracks, before_TPD: np.ndarray) -> np.ndarray:
        written.update(np.flatnonzero(found.frames_T).tolist())
        return again(found, tracks, before_TPD)

    monkeypatch.setattr(recompose, "edited_again", noted)
    monkeypatch.setattr(recompose, "compose_project", lambda *_: pytest.fail("all of it"))
    composer.compose(edit(BUSY), TRACKS)
    assert written <= frames
    assert bool(written) == bool(frames)


def test_what_reads_from_the_frames_that_changed_is_composed_too() -> None:
    held = edits.add_range(START, 2.0, 5.0, freeze=True)
    composer = Composer()
    before = composer.compose(held, TRACKS)
    moved = edits.add_range(held, 1.9, 2.1, ease_s=0.0, mouth_gain=3.0)  # changes the frame that is held
    after = composer.compose(moved, TRACKS)
    assert same(after, compose_project(moved, TRACKS))
    assert (after.landmarks_TPD[100] != before.landmarks_TPD[100]).any()


def test_another_track_another_pose_and_an_empty_project_are_composed_whole() -> None:
    composer = Composer()
    other = Tracks(MotionTrack(TRACKS.base.landmarks_TPD + np.float32(1), "test", 1), TRACKS.segments, TRACKS.heard_T2)
    deaf = replace(TRACKS, heard_T2=None)
    shut = edits.add_range(BUSY, 0.0, SECONDS, close_in_silence=True)
    for project, tracks in ((shut, TRACKS), (shut, other), (shut, deaf), (Project(), TRACKS), (shut, TRACKS)):
        assert same(composer.compose(project, tracks), compose_project(project, tracks))


def test_a_segment_whose_motion_came_later_is_composed() -> None:
    composer = Composer()
    sha256 = OTHER.track.sha256
    project = edits.set_segment(BUSY, 1.0, 2.0, OTHER)
    without = replace(TRACKS, segments={})
    first = composer.compose(project, without)
    assert same(first, compose_project(project, without))
    second = composer.compose(project, replace(TRACKS, segments={sha256: TRACKS.segments[sha256]}))
    assert same(second, compose_project(project, TRACKS))
    assert not same(first, second)


def test_what_is_told_can_not_be_written_to() -> None:
    composer = Composer()
    composer.compose(BUSY, TRACKS)
    with pytest.raises(ValueError, match="read-only"):
        composer.compose(edits.add_landmark_key(BUSY, 4.0, (48,), 0.1, 0.0), TRACKS).landmarks_TPD[0] = 0


def test_undoing_everything_gives_the_tracks_own_array() -> None:
    composer = Composer()
    project = replace(START, blinks=sample_blinks(SECONDS, 3))
    composer.compose(edits.add_landmark_key(project, 4.0, (48,), 0.1, 0.0), TRACKS)
    assert composer.compose(project, TRACKS).landmarks_TPD is TRACKS.base.landmarks_TPD
