"""Edits: what becomes of blinks, ranges, keys, cues, markers and segments."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from engine import edits
from engine.codec import from_json, to_json
from engine.document import Blink, BlinkTrack, Blob, Cue, GeneratedMotion, Key, Marker, Project, Take
from engine.errors import LikenessError
from engine.limits import RANGE_LIMITS
from engine.motion.blinks import sample_blinks
from engine.tracks import load_tracks

BLOB = Blob("1" * 64, "motion.npy", 1)
MOTION = GeneratedMotion(BLOB, "audio2keypoint", 0, 500, "")
START = Project(motion=MOTION, blinks=BlinkTrack((Blink(1.0, 0.2), Blink(2.0, 0.3), Blink(4.0, 0.2)), seed=5))


def times(project: Project) -> list[float]:
    return [round(blink.start_s, 3) for blink in project.blinks.blinks]


def test_a_blink_that_is_added_or_moved_takes_its_place() -> None:
    added = edits.add_blink(START, 2.1)
    assert [blink.own for blink in added.blinks.blinks] == [False, True, False]
    assert times(added)[1] == pytest.approx(2.1 - 0.24 * 0.44, abs=1e-3)
    moved = edits.move_blinks(START, (0,), 1.1)
    assert times(moved) == [2.1, 4.0]
    assert edits.move_blinks(START, (), 1.0) is START
    assert edits.move_blinks(START, (7,), 1.0) is START
    assert times(edits.move_blinks(START, (0, 1), -3.0)) == [0.0, 1.0, 4.0]
    assert times(edits.move_blinks(START, (0, 1, 2), 99.0)) == [16.8, 17.8, 19.8]  # 20 s of motion


def test_winks_of_both_eyes_may_overlap() -> None:
    winks = edits.add_blink(edits.add_blink(Project(), 1.0, "right"), 1.05, "left")
    assert [blink.eyes for blink in winks.blinks.blinks] == ["right", "left"]
    both = edits.change_blink(winks, 0, eyes="both")
    assert len(both.blinks.blinks) == 1
    assert len(edits.add_blink(winks, 1.0, "right").blinks.blinks) == 2


def test_blinks_are_stretched_held_muted_and_removed() -> None:
    stretched = edits.stretch_blink(START, 1, 2.5, 2.2).blinks.blinks[1]
    assert (stretched.start_s, stretched.length_s, stretched.own) == (2.2, pytest.approx(0.3), True)
    held = edits.hold_blink(START, 1, 0.5).blinks.blinks[1]
    assert (held.hold_s, held.length_s) == (0.5, pytest.approx(0.8))
    assert edits.hold_blink(edits.hold_blink(START, 1, 0.5), 1, 0.0).blinks.blinks[1].length_s == pytest.approx(0.3)
    assert edits.mute_blinks(START).blinks.muted
    assert edits.mute_blinks(edits.mute_blinks(START), muted=False) == START
    assert times(edits.remove_blinks(START, (0, 2))) == [2.0]
    assert edits.remove_blink(START, 9) is START
    odd = edits.change_blinks(START, (0,), length_s=-1.0, closure=7.0, hold_s=9.0).blinks.blinks[0]
    assert (odd.closure, odd.hold_s) == (1.0, 0.0)
    assert odd.length_s == pytest.approx(0.04)


def test_replaced_blinks_come_from_the_seed_and_spare_one_s_own() -> None:
    own = edits.add_blink(START, 10.0)
    replaced = edits.replace_blinks(own, 11)
    generated = [blink for blink in replaced.blinks.blinks if not blink.own]
    assert set(generated) <= set(sample_blinks(20.0, 11).blinks)
    assert [blink for blink in replaced.blinks.blinks if blink.own] == [own.blinks.blinks[-1]]
    assert replaced.blinks.seed == 11
    assert edits.replace_blinks(own, 11) == replaced
    assert edits.replace_blinks(edits.mute_blinks(own), 11).blinks.muted


def test_the_rate_of_blinks_is_scaled() -> None:
    project = replace(START, blinks=sample_blinks(120.0, 3), motion=replace(MOTION, frames=3000))
    project = edits.add_blink(project, 60.0)
    count = sum(not blink.own for blink in project.blinks.blinks)
    half, quarter, more = (edits.scale_blink_rate(project, factor) for factor in (0.5, 0.25, 1.5))
    kept = [{blink for blink in p.blinks.blinks if not blink.own} for p in (quarter, half, project, more)]
    assert [len(one) for one in kept] == [round(count * 0.25), round(count * 0.5), count, round(count * 1.5)]
    assert kept[0] < kept[1] < kept[2] < kept[3]
    for scaled in (half, quarter, more):
        assert [blink for blink in scaled.blinks.blinks if blink.own] == [b for b in project.blinks.blinks if b.own]
    ends = [(blink.start_s, blink.end_s) for blink in more.blinks.blinks]
    assert all(end <= start for (_, end), (start, _) in pairwise(ends))
    assert more.blinks.blinks[-1].end_s <= 120
    full = edits.scale_blink_rate(edits.scale_blink_rate(project, 4.0), 4.0)
    assert len(full.blinks.blinks) < 120 / 0.6  # as many as there is room for
    assert edits.scale_blink_rate(project, 0.0).blinks.blinks == (next(b for b in project.blinks.blinks if b.own),)


def test_ranges_are_added_changed_within_limits_and_removed() -> None:
    project = edits.add_range(START, 3.0, 1.0, mouth_gain=9.0, offset_ms=-9999.0)
    made = project.ranges[-1]
    assert (made.start_s, made.end_s, made.mouth_gain, made.offset_ms) == (1.0, 3.0, 3.0, -500.0)
    project = edits.add_range(project, 5.0, 5.0)
    assert project.ranges[1].end_s == pytest.approx(5.04)
    assert project.ranges[1].id != made.id
    changed = edits.change_range(project, made.id, head_gain=-1.0, freeze=True, end_s=0.5).ranges[0]
    assert (changed.head_gain, changed.freeze, changed.start_s, changed.end_s) == (0.0, True, 0.5, 1.0)
    assert edits.remove_ranges(project, (made.id, "gone")).ranges == project.ranges[1:]
    assert RANGE_LIMITS["mouth_gain"] == (0.0, 3.0)
    with pytest.raises(TypeError):
        edits.add_range(START, 1.0, 2.0, volume=3.0)


def test_keys_of_a_curve() -> None:
    project = edits.set_key(edits.set_key(START, "yaw", 2.0, 99.0), "yaw", 1.0, -5.0, "linear")
    assert project.curve("yaw").keys == (Key(1.0, -5.0, "linear"), Key(2.0, 20.0))
    assert edits.set_key(project, "yaw", 2.01, 3.0).curve("yaw").keys[1] == Key(2.01, 3.0)  # the same frame
    moved = edits.move_keys(project, "yaw", (0,), 1.0, 1.0)
    assert moved.curve("yaw").keys == (Key(2.0, -4.0, "linear"),)
    assert edits.move_keys(project, "yaw", (0, 1), -5.0).curve("yaw").keys[0].time_s == 0.0
    assert edits.set_key_ease(project, "yaw", (0, 1), "hold").curve("yaw").keys[1].ease == "hold"
    assert edits.delete_keys(project, "yaw", (0, 1)).curves == ()
    assert edits.clear_curve(project, "yaw").curves == ()
    assert edits.clear_curve(project, "smile") is project
    assert project.curve("smile").keys == ()


def test_landmark_keys() -> None:
    project = edits.add_landmark_key(START, 2.0, [49, 48, 48, 99, -3], 0.1, 5.0, radius=-1.0, mirror=True)
    key = project.landmark_keys[0]
    assert (key.points, key.dx, key.dy, key.radius, key.mirror) == ((48, 49), 0.1, 0.5, 0.0, True)
    project = edits.add_landmark_key(project, 1.0, (8,), 0.0, 0.1)
    assert [k.time_s for k in project.landmark_keys] == [1.0, 2.0]
    assert edits.change_landmark_key(project, key.id, time_s=0.5).landmark_keys[0].id == key.id
    assert edits.remove_landmark_keys(project, (key.id,)).landmark_keys[0].points == (8,)
    assert edits.add_landmark_key(START, 1.0, (), 0.1, 0.1) is START


def test_markers_and_cues() -> None:
    project = edits.add_marker(edits.add_marker(START, 2.0, "b"), -1.0, "a")
    assert project.markers == (Marker(0.0, "a"), Marker(2.0, "b"))
    assert edits.change_marker(project, 0, time_s=3.0).markers[1] == Marker(3.0, "a")
    assert edits.remove_marker(project, 1).markers == (Marker(0.0, "a"),)
    assert edits.remove_marker(project, 5) is project
    project = edits.set_found_cues(START, [Cue(0.0, 1.0, "X"), Cue(1.0, 2.0, "D")])
    project = edits.add_cue(edits.add_cue(project, 0.5, 0.8, "A"), 0.7, 0.9, "F")
    assert [(cue.shape, cue.own) for cue in project.cues] == [("X", False), ("F", True), ("D", False)]
    changed = edits.change_cue(project, 2, shape="C")
    assert changed.cues[2] == Cue(1.0, 2.0, "C", own=True)
    again = edits.set_found_cues(changed, [Cue(0.0, 3.0, "B")])
    assert [(cue.shape, cue.own) for cue in again.cues] == [("B", False), ("F", True), ("C", True)]
    assert [cue.shape for cue in edits.remove_cue(project, 0).cues] == ["F", "D"]


def test_segments_make_room_for_one_another() -> None:
    project = edits.set_segment(START, 1.0, 5.0, MOTION)
    split = edits.set_segment(project, 2.0, 3.0, replace(MOTION, seed=9))
    assert [(s.start_s, s.end_s, s.motion.seed) for s in split.segments] == [(1, 2, 0), (3, 5, 0), (2, 3, 9)]
    assert len({segment.id for segment in split.segments}) == 3
    whole = edits.set_segment(split, 0.0, 9.0, MOTION)
    assert len(whole.segments) == 1
    moved = edits.change_segment(split, split.segments[-1].id, start_s=3.5, end_s=4.5)
    assert [(s.start_s, s.end_s) for s in moved.segments] == [(1, 2), (3, 3.5), (4.5, 5), (3.5, 4.5)]
    assert edits.remove_segment(split, split.segments[0].id).segments == split.segments[1:]
    assert edits.change_segment(split, "gone", start_s=1.0) is split
    assert BLOB in project.blobs


def test_new_motion_keeps_edits_and_drops_segments_of_another_voice() -> None:
    project = edits.add_take(Project(), Take("a", "A", BLOB, 5.0))
    made = replace(MOTION, seed=0, inputs=edits.motion_inputs(project), heard=Blob("2" * 64, "heard.npy", 1))
    other = replace(MOTION, seed=8, inputs=edits.segment_inputs(project, replace(MOTION, seed=8)))
    project = edits.set_motion(project, made, BlinkTrack())
    project = edits.mute_blinks(edits.add_range(edits.set_segment(project, 1.0, 2.0, other), 1.0, 2.0))
    assert {blob.sha256[0] for blob in project.blobs} == {"1", "2"}
    reseeded = edits.set_motion(edits.change(project, seed=4), replace(made, seed=4), BlinkTrack())
    assert (reseeded.segments, reseeded.ranges, reseeded.blinks.muted) == (project.segments, project.ranges, True)
    louder = edits.set_motion(edits.change_take(project, "a", gain_db=3.0), made, BlinkTrack())
    assert (louder.segments, louder.ranges) == ((), project.ranges)


def test_ids_are_free_and_all_edits_can_be_saved() -> None:
    project = edits.add_range(edits.add_landmark_key(START, 1.0, (8,), 0.1, 0.1), 1.0, 2.0)
    project = edits.set_segment(project, 1.0, 2.0, MOTION)
    project = edits.remove_ranges(project, (project.ranges[0].id,))
    assert edits.new_id(project) not in {item.id for item in (*project.landmark_keys, *project.segments)}
    project = edits.add_cue(edits.add_marker(edits.set_key(project, "roll", 1.0, 3.0), 1.0), 1.0, 2.0, "D")
    assert from_json(to_json(project)) == project


def test_tracks_are_read_from_files(tmp_path: Path) -> None:
    landmarks_TPD = np.random.default_rng(0).random((5, 68, 2), np.float32)
    np.save(tmp_path / "a.npy", landmarks_TPD)
    np.save(tmp_path / "heard.npy", np.ones((5, 2), np.float32))
    heard = Blob("2" * 64, "heard.npy", 1)
    project = edits.set_segment(replace(START, motion=replace(MOTION, heard=heard)), 1.0, 2.0, MOTION)
    files = {"1" * 64: tmp_path / "a.npy", "2" * 64: tmp_path / "heard.npy"}
    tracks = load_tracks(project, files)
    assert np.array_equal(tracks.base.landmarks_TPD, landmarks_TPD)
    assert np.array_equal(tracks.segments["1" * 64].landmarks_TPD, landmarks_TPD)
    assert tracks.heard_T2 is not None
    assert tracks.heard_T2.shape == (5, 2)
    assert load_tracks(project, files, {"1" * 64: tracks.base}).base is tracks.base
    for wrong in ({}, {**files, "2" * 64: tmp_path / "a.npy"}, {**files, "1" * 64: tmp_path / "none.npy"}):
        with pytest.raises(LikenessError, match="generate it again"):
            load_tracks(project, wrong)
    with pytest.raises(LikenessError, match="no motion yet"):
        load_tracks(Project(), files)
