"""What is selected is moved, copied and followed through edits, undo and redo, whichever kind it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from engine import edits
from engine.document import Blink, BlinkTrack, Blob, Cue, CurveName, GeneratedMotion, Key, Marker, Project
from engine.selection import NOTHING, CurveKey, Item, Kind, Selection, items, span_s

MOTION = GeneratedMotion(Blob("1" * 64, "motion.npy", 1), "test", 0, 500, "")
A, B, C = Blink(1.0, 0.3), Blink(2.0, 0.3), Blink(3.0, 0.2, 0.7, "left")


def full() -> Project:
    """Something of every kind."""
    project = Project(motion=MOTION, blinks=BlinkTrack((A, B, C)))
    keys: tuple[tuple[CurveName, float], ...] = (("yaw", 1.0), ("yaw", 2.0), ("smile", 1.5))
    for curve, time_s in keys:
        project = edits.set_key(project, curve, time_s, 0.1)
    project = edits.set_found_cues(project, [Cue(0.0, 1.0, "X"), Cue(1.0, 1.5, "D"), Cue(1.5, 2.0, "A")])
    project = edits.add_marker(edits.add_marker(project, 1.0, "here"), 4.0)
    project = edits.add_range(edits.add_range(project, 1.0, 2.0, smile=0.1), 1.5, 3.0, freeze=True)
    project = edits.add_landmark_key(edits.add_landmark_key(project, 1.0, (8,), 0.1, 0), 2.0, (48,), 0, 0.1)
    return edits.set_segment(edits.set_segment(project, 1.0, 2.0, MOTION), 2.5, 3.0, MOTION)


FULL = full()
KINDS: tuple[Kind, ...] = ("blink", "key", "range", "segment", "cue", "landmark_key", "marker")
COPIED: list[Kind] = [kind for kind in KINDS if kind != "segment"]


def chosen(kind: Kind, *places: int) -> Selection:
    return Selection.of(kind, [items(FULL, kind)[place] for place in places or range(len(items(FULL, kind)))])


def told(project: Project, kind: Kind) -> Sequence[object]:
    """All of a kind but ids and whose they are."""
    match kind:
        case "blink":
            return [replace(blink, own=True) for blink in project.blinks.blinks]
        case "cue":
            return sorted(replace(cue, own=True) for cue in project.cues)
        case "range":
            in_order = sorted(project.ranges, key=lambda edit: edit.start_s)
            return [replace(edit, id="") for edit in in_order]
        case "landmark_key":
            return [replace(key, id="") for key in project.landmark_keys]
        case "segment":
            return [replace(segment, id="") for segment in project.segments]
        case _:
            return list(items(project, kind))


@pytest.mark.parametrize("kind", COPIED)
def test_what_is_cut_and_pasted_where_it_was_is_there_again(kind: Kind) -> None:
    for selection in (chosen(kind), chosen(kind, 0), chosen(kind, 1)):
        span = edits.selected_span_s(FULL, selection)
        assert span is not None
        clip = edits.clip_of(FULL, selection)
        assert min(span_s(clip, kind, item)[0] for item in items(clip, kind)) == 0
        without = edits.remove_selected(FULL, selection)
        assert len(items(without, kind)) == len(items(FULL, kind)) - len(selection)
        assert told(edits.paste(without, clip, span[0]), kind) == told(FULL, kind)
        others: list[Kind] = [other for other in KINDS if other != kind]
        assert [items(without, other) for other in others] == [items(FULL, other) for other in others]


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_moved_is_followed_there_and_back(kind: Kind) -> None:
    selection = chosen(kind)
    before = edits.selected_span_s(FULL, selection)
    assert before is not None
    moved = edits.move_selected(FULL, selection, 0.5)
    there = selection.followed(FULL, moved)
    assert len(there) == len(selection)
    assert edits.selected_span_s(moved, there) == pytest.approx((before[0] + 0.5, before[1] + 0.5))
    assert there.followed(moved, FULL) == selection
    early = edits.move_selected(FULL, selection, -100.0)
    begin = edits.selected_span_s(early, selection.followed(FULL, early))
    assert begin is not None
    assert begin == pytest.approx((0.0, before[1] - before[0]))


@pytest.mark.parametrize("kind", COPIED)
def test_a_copy_lies_behind_what_is_copied(kind: Kind) -> None:
    selection = chosen(kind, 0)
    twice = edits.duplicate_selected(FULL, selection)
    assert selection.items <= set(items(twice, kind))
    span, copies = edits.selected_span_s(FULL, selection), set(items(twice, kind)) - set(items(FULL, kind))
    assert span is not None
    assert len(copies) == 1
    assert all(span_s(twice, kind, copy)[0] >= span[1] - 1e-9 for copy in copies)


def test_a_segment_cannot_be_copied_and_nothing_selected_does_nothing() -> None:
    assert edits.clip_of(FULL, chosen("segment")) == Project()
    assert edits.duplicate_selected(FULL, chosen("segment")) == FULL
    for nothing in (NOTHING, Selection.of("blink", [Blink(99.0, 1.0)]), Selection.of("range", ["gone"])):
        assert edits.move_selected(FULL, nothing, 1.0) == FULL
        assert edits.duplicate_selected(FULL, nothing) == FULL
        assert edits.selected_span_s(FULL, nothing) is None
        assert edits.clip_of(FULL, nothing) == Project()


def test_keys_of_several_curves_move_together_and_one_curve_in_value() -> None:
    moved = edits.move_selected(FULL, chosen("key"), -9.0, 0.05, "smile")
    assert [key.time_s for key in moved.curve("yaw").keys] == [0.0, 1.0]
    assert [key.value for key in moved.curve("yaw").keys] == [0.1, 0.1]
    (smile,) = moved.curve("smile").keys
    assert (smile.time_s, smile.value) == (0.5, pytest.approx(0.15))


def at(project: Project, item: Item) -> tuple[Selection, Project]:
    selection = Selection.of("blink", [item])
    assert selection.indices(project)
    return selection, project


def test_undo_finds_what_was_moved_although_what_made_way_is_back_too() -> None:
    selection, project = at(FULL, A)
    moved = edits.move_selected(project, selection, 1.0)  # on B, which makes way
    there = selection.followed(project, moved)
    assert there.one == replace(A, start_s=2.0, own=True)
    assert len(moved.blinks.blinks) == 2
    assert there.followed(moved, project) == selection
    assert selection.followed(project, moved) == there


def test_undo_finds_what_was_stretched_although_what_made_way_is_back_too() -> None:
    selection, project = at(FULL, A)
    long = edits.stretch_blink(project, 0, 1.0, 2.1)
    there = selection.followed(project, long)
    assert (len(long.blinks.blinks), len(there)) == (2, 1)
    assert there.followed(long, project) == selection


def test_what_is_gone_is_selected_no_more() -> None:
    selection = chosen("blink", 0, 1)
    assert selection.followed(FULL, edits.remove_blinks(FULL, (0,))) == Selection.of("blink", [B])
    assert selection.followed(FULL, edits.remove_blinks(FULL, (0, 1))) == NOTHING
    assert not chosen("range").followed(FULL, edits.remove_ranges(FULL, [edit.id for edit in FULL.ranges]))
    again = edits.replace_blinks(FULL, 5, 60.0)
    assert not chosen("blink").followed(FULL, again)  # others, that only came in their place
    assert NOTHING.followed(FULL, again) is NOTHING


def test_a_selection_is_of_one_kind() -> None:
    selection = Selection.of("key", [CurveKey("yaw", Key(1.0, 0.1))])
    assert (len(selection), selection.blinks, selection.markers) == (1, frozenset(), frozenset())
    assert Selection.of("marker", []) is NOTHING
    assert Selection.of("marker", [Marker(1.0), Marker(2.0)]).one is None
    with pytest.raises(KeyError):
        span_s(FULL, "range", "gone")
