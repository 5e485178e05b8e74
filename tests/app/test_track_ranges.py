"""The row of ranges and new parts."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from app import theme
from app.views.timeline_grips import Grip
from app.views.track_ranges import RangeLane, words
from engine.document import Blob, GeneratedMotion, Project, RangeEdit, Segment
from engine.selection import NOTHING, Selection
from tests.app.timeline_rows import axis, painted

HEIGHT = 40
MOTION = GeneratedMotion(Blob("a" * 64, "motion.npy", 1), "audio2keypoint", 4, 250, "")
OTHER, THIRD = replace(MOTION, seed=5), replace(MOTION, seed=6)
RANGES = (RangeEdit("e1", 1.0, 4.0, mouth_gain=1.2, ease_s=0.5), RangeEdit("e2", 3.0, 5.0, freeze=True))
PARTS = (Segment("s1", 1.0, 2.0, OTHER, takes=(MOTION, OTHER, THIRD)), Segment("s2", 6.0, 7.0, MOTION, shown=False))
PROJECT = Project(motion=MOTION, ranges=RANGES, segments=PARTS)


@pytest.fixture
def lane(qapp: QApplication) -> RangeLane:
    theme.apply(qapp, "dark")
    made = RangeLane()
    made.rect = QRectF(0, 0, 1000, HEIGHT)
    made.show_project(PROJECT, NOTHING, 10.0)
    return made


def opacity(lane: RangeLane, scale: float = 100.0) -> np.ndarray:
    """(H, W) of what it draws."""
    return painted(lane, HEIGHT, scale)[..., 3]


def test_ranges_lie_above_parts(lane: RangeLane) -> None:
    above, below = lane.grip_at(150, 8, axis()), lane.grip_at(150, 30, axis())
    assert above == Grip("range", "e1", 1.0)
    assert below == Grip("segment", "s1", 1.0)
    lane.show_project(replace(PROJECT, segments=()), NOTHING, 10.0)
    assert lane.grip_at(150, 30, axis()) == Grip("range", "e1", 1.0), "without parts they have all the height"


def test_of_ranges_that_overlap_edges_and_the_selected_one_come_first(lane: RangeLane) -> None:
    assert lane.grip_at(301, 8, axis()) == Grip("range", "e2", 3.0, "start")
    assert lane.grip_at(398, 8, axis()) == Grip("range", "e1", 4.0, "end")
    assert lane.grip_at(350, 8, axis()) == Grip("range", "e2", 3.0), "the shorter one"
    lane.show_project(PROJECT, Selection.of("range", ["e1"]), 10.0)
    assert lane.grip_at(350, 8, axis()) == Grip("range", "e1", 1.0)


def test_edges_and_bodies_are_dragged(lane: RangeLane) -> None:
    both = Selection.of("range", ["e1", "e2"])
    after = lane.dragged(PROJECT, both, Grip("range", "e1", 1.0, "start"), 0.5, 0)
    assert [(r.start_s, r.end_s) for r in after.ranges] == [(1.5, 4.0), (3.5, 5.0)]
    after = lane.dragged(PROJECT, both, Grip("range", "e1", 4.0, "end"), -2.5, 0)
    assert [(r.start_s, r.end_s) for r in after.ranges] == [(1.0, 1.5), (3.0, pytest.approx(3.04))]
    after = lane.dragged(PROJECT, Selection.of("range", ["e2"]), Grip("range", "e2", 3.0), -1.0, 0)
    assert [(r.start_s, r.end_s) for r in after.ranges] == [(1.0, 4.0), (2.0, 4.0)]
    part = Selection.of("segment", ["s2"])
    after = lane.dragged(PROJECT, part, Grip("segment", "s2", 7.0, "end"), 9.0, 0)
    assert [(s.start_s, s.end_s) for s in after.segments] == [(1.0, 2.0), (6.0, 10.0)]
    after = lane.dragged(PROJECT, part, Grip("segment", "s2", 6.0), 1.0, 0)
    assert {(s.start_s, s.end_s) for s in after.segments} == {(1.0, 2.0), (7.0, 8.0)}


def test_fades_are_slanted_and_overlaps_darker(lane: RangeLane) -> None:
    image = opacity(lane)
    assert image[4, 110] == 0, "above the slope"
    assert image[15, 120] > 0, "below the slope"
    assert image[4, 250] > 0
    assert image[15, 325] > image[15, 250] * 1.2, "where two lie above each other"
    assert image[30, 680] < image[30, 190], "a part that is not shown is dim"


@pytest.mark.parametrize(
    ("thing", "want"),
    [
        (RANGES[0], "mouth 120 %"),
        (RANGES[1], "frozen"),
        (RangeEdit("e", 0, 1, close_in_silence=True, head_gain=0.5), "lips shut in silence · head 50 %"),
        (RangeEdit("e", 0, 1, offset_ms=-40, smoothing_ms=80), "40 ms earlier · smoothed 80 ms"),
        (RangeEdit("e", 0, 1, smile=0.1, brows=-0.02), "more smile · brows down"),
        (RangeEdit("e", 0, 1, hold_mouth=True, close_on_bilabials=True), "mouth held · lips shut on p, b, m"),
        (RangeEdit("e", 0, 1), "no change yet"),
        (PARTS[0], "seed 5 · take 2/3"),
        (PARTS[1], "the original"),
        (Segment("s", 0, 1, MOTION), "seed 4"),
    ],
)
def test_a_bar_says_what_it_does(thing: RangeEdit | Segment, want: str) -> None:
    assert words(thing) == want


def test_the_tip_says_it_where_the_bar_has_no_room(lane: RangeLane) -> None:
    assert lane.tip_at(150, 8, axis()) == "Range: mouth 120 %"
    assert lane.tip_at(150, 30, axis()) == "New part: seed 5 · take 2/3"
    assert lane.tip_at(900, 30, axis()) == lane.tip
    assert [word.text for word in lane.info] == ["2", "2 new parts"]


def test_a_rubber_band_catches_what_lies_in_the_half_where_it_began(lane: RangeLane) -> None:
    ranges, parts = tuple(one.id for one in lane.ranges), tuple(one.id for one in lane.parts)
    assert lane.caught(0.0, 100.0, 4.0) == ("range", ranges)
    assert lane.caught(0.0, 100.0, lane.rect.height() - 4) == ("segment", parts)
    lane.show_project(Project(segments=lane.parts), NOTHING, 10.0)
    assert lane.caught(0.0, 100.0, 4.0) == ("segment", parts), "they have all the height"
    lane.show_project(Project(), NOTHING, 10.0)
    assert lane.caught(0.0, 100.0, 4.0) == ("range", ())


def test_from_afar_thousands_are_columns(lane: RangeLane) -> None:
    many = tuple(RangeEdit(f"e{i}", i * 0.45, i * 0.45 + 0.2, freeze=True) for i in range(1000))
    project = Project(ranges=many)
    lane.show_project(project, NOTHING, 900.0)
    image = opacity(lane, 1.0)
    assert (image[20, :440] > 0).all()
    assert not image[20, 460:].any()
    lane.show_project(project, Selection.of("range", [r.id for r in many]), 900.0)
    assert (opacity(lane, 1.0)[0, :440] == 255).all(), "a line over what is selected"
    assert lane.within(0.0, 0.5) == ("e0", "e1")
