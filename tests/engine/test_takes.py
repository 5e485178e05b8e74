"""Takes of parts that are generated anew: kept side by side, chosen, saved, and at hand when they are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine import edits, tracks
from engine.codec import from_json, to_json
from engine.document import Blob, GeneratedMotion, Project
from engine.edits.segments import move_segments, segment_at
from engine.errors import LikenessError, ProjectError
from engine.store import ProjectFile
from engine.tracks import load_tracks, other_tracks, track_blobs


def motion(sign: str, size: int = 100) -> GeneratedMotion:
    return GeneratedMotion(Blob(sign * 64, "motion.npy", size), "test", int(sign, 16), 100, "inputs")


BASE, ONE, TWO, THREE = (motion(sign) for sign in "0123")
START = Project(motion=BASE)
PART = edits.set_segment(START, 1.0, 2.0, ONE)
BOTH = edits.set_segment(PART, 1.015, 1.985, TWO, blend_s=0.5)


def test_a_part_that_is_generated_twice_has_two_takes() -> None:
    assert PART.segments[0].motions == (ONE,)
    (part,) = BOTH.segments
    assert (part.takes, part.motion, part.shown) == ((ONE, TWO), TWO, True)
    assert (part.start_s, part.end_s, part.blend_s) == (1.0, 2.0, 0.12)
    again = edits.set_segment(BOTH, 1.0, 2.0, ONE)
    assert (again.segments[0].takes, again.segments[0].motion) == ((ONE, TWO), ONE)
    elsewhere = edits.set_segment(BOTH, 5.0, 6.0, THREE, id=part.id)
    assert [(s.start_s, s.motion, len(s.takes)) for s in elsewhere.segments] == [(1.0, THREE, 3)]
    gone = edits.set_segment(BOTH, 5.0, 6.0, THREE, id="gone")
    assert [(s.start_s, s.motion) for s in gone.segments] == [(1.0, TWO), (5.0, THREE)]
    other = edits.set_segment(PART, 1.03, 2.0, TWO)  # more than half a frame away
    assert [s.motions for s in other.segments] == [(TWO,)]


def test_takes_are_chosen_and_none_is_lost() -> None:
    part = BOTH.segments[0].id
    hidden = edits.choose_segment_take(BOTH, part, None)
    assert (hidden.segments[0].shown, hidden.segments[0].takes) == (False, (ONE, TWO))
    first = edits.choose_segment_take(hidden, part, 0)
    assert (first.segments[0].shown, first.segments[0].motion, first.segments[0].takes) == (True, ONE, (ONE, TWO))
    assert edits.choose_segment_take(first, part, 1) == BOTH
    for nothing in (edits.choose_segment_take(BOTH, part, 2), edits.choose_segment_take(BOTH, "gone", 0)):
        assert nothing is BOTH
    assert edits.choose_segment_take(BOTH, part, 1) is BOTH
    assert edits.set_segment(hidden, 1.0, 2.0, THREE).segments[0].shown  # what was just made is seen


def test_takes_stay_when_a_part_is_moved_or_parted() -> None:
    part = BOTH.segments[0].id
    assert edits.change_segment(BOTH, part, start_s=0.5).segments[0].takes == (ONE, TWO)
    parted = edits.set_segment(BOTH, 1.4, 1.6, THREE)
    assert [(s.start_s, s.end_s, s.motions) for s in parted.segments] == [
        (1.0, 1.4, (ONE, TWO)),
        (1.6, 2.0, (ONE, TWO)),
        (1.4, 1.6, (THREE,)),
    ]
    assert segment_at(parted, 1.41, 1.59) == parted.segments[2]


def test_neighbours_that_move_together_do_not_cut_each_other() -> None:
    project = edits.set_segment(PART, 2.0, 3.0, TWO)
    ids = [segment.id for segment in project.segments]
    moved = move_segments(project, ids, 0.5)
    assert [(s.start_s, s.end_s) for s in moved.segments] == [(1.5, 2.5), (2.5, 3.5)]
    assert [(s.start_s, s.end_s) for s in move_segments(moved, ids, -9.0).segments] == [(0.0, 1.0), (1.0, 2.0)]
    assert [(s.start_s, s.end_s) for s in move_segments(project, ids[:1], 0.5).segments] == [(2.5, 3.0), (1.5, 2.5)]
    assert move_segments(project, ("gone",), 1.0) is project


def test_all_takes_are_saved_and_a_chosen_one_that_is_none_is_refused(tmp_path: Path) -> None:
    hidden = edits.choose_segment_take(BOTH, BOTH.segments[0].id, None)
    for project in (PART, BOTH, hidden):
        assert from_json(to_json(project)) == project
        assert {blob.sha256[0] for blob in project.blobs} >= {m.track.sha256[0] for m in project.segments[0].motions}
    with pytest.raises(ProjectError, match=r"motion is not one of its takes"):
        to_json(replace(BOTH, segments=(replace(BOTH.segments[0], motion=THREE),)))
    chosen = '"motion":{"track":{"sha256":"'
    with pytest.raises(ProjectError, match=r"motion is not one of its takes"):
        from_json(to_json(BOTH).replace(f"{chosen}{'2' * 64}", f"{chosen}{'3' * 64}"))
    with ProjectFile.create(tmp_path / "a.likeness", START) as file:
        names = [file.add_blob(sign.encode(), "motion.npy") for sign in "012"]
        one, two = (replace(ONE, track=names[1]), replace(TWO, track=names[2]))
        project = edits.set_segment(edits.set_segment(START, 1.0, 2.0, one), 1.0, 2.0, two)
        file.commit(edits.choose_segment_take(project, project.segments[0].id, 0), "Choose take 1")
    with ProjectFile.open(tmp_path / "a.likeness") as file:
        file.compact()
        assert all(file.has_blob(take.track) for take in file.project.segments[0].takes)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    for sign in "0123":
        np.save(tmp_path / f"{sign}.npy", np.full((5, 68, 2), int(sign), np.float32))
    return {sign * 64: tmp_path / f"{sign}.npy" for sign in "0123"}


def test_other_takes_are_at_hand_as_far_as_there_is_room(
    files: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    project = edits.set_segment(edits.set_segment(BOTH, 1.0, 2.0, THREE), 5.0, 6.0, ONE)
    first = edits.choose_segment_take(project, project.segments[0].id, 0)
    hidden = edits.choose_segment_take(project, project.segments[0].id, None)
    for one, seen, others in ((project, "031", "2"), (first, "01", "23"), (hidden, "01", "23")):
        assert {blob.sha256[0] for blob in track_blobs(one)} == set(seen)
        assert {blob.sha256[0] for blob in other_tracks(one)} == set(others)
    loaded = load_tracks(project, files)
    assert {sha256[0] for sha256 in loaded.segments} == set("123")
    assert loaded.segments["2" * 64].seed == 2
    shown = {sha256: path for sha256, path in files.items() if sha256[0] in "01"}
    assert {sha256[0] for sha256 in load_tracks(first, shown).segments} == {"1"}  # an exporter needs no more
    monkeypatch.setattr(tracks, "AHEAD_BYTES", 300)
    assert [blob.sha256[0] for blob in other_tracks(first)] == ["2"]
    assert other_tracks(project) == []


def test_a_damaged_take_hurts_only_when_it_is_chosen(files: dict[str, Path]) -> None:
    files["1" * 64].write_bytes(b"broken")
    assert set(load_tracks(BOTH, files).segments) == {"2" * 64}
    with pytest.raises(LikenessError, match="generate it again"):
        load_tracks(edits.choose_segment_take(BOTH, BOTH.segments[0].id, 0), files)
