"""What rows of events share, and how fast they all are with two thousand events in an hour."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from app import theme
from app.views.timeline_axis import TimeAxis
from app.views.timeline_lanes import Lane
from app.views.track_blinks import BlinkLane
from app.views.track_cues import CueLane
from app.views.track_landmarks import LandmarkLane
from app.views.track_quality import QualityLane
from app.views.track_ranges import RangeLane
from app.views.track_spans import Spans, chosen, end_of_motion_s, part_at, stretched
from engine.document import (
    Blink,
    BlinkTrack,
    Blob,
    Cue,
    CueShape,
    GeneratedMotion,
    LandmarkKey,
    Project,
    RangeEdit,
    Segment,
)
from engine.quality import Problem
from engine.selection import NOTHING, Selection, items

HOUR_S = 3600.0
MANY = range(2000)
MOTION = GeneratedMotion(Blob("a" * 64, "motion.npy", 1), "audio2keypoint", 0, 90_000, "")
SHAPES: tuple[CueShape, ...] = ("A", "B", "C", "D", "E", "F", "G", "H", "X")
HOUR = Project(
    motion=MOTION,
    blinks=BlinkTrack(tuple(Blink(i * 1.8, 0.24, own=i % 3 == 0) for i in MANY)),
    cues=tuple(Cue(i * 1.8, i * 1.8 + 1.8, SHAPES[i % 9], own=i % 7 == 0) for i in MANY),
    ranges=tuple(RangeEdit(f"r{i}", i * 1.8, i * 1.8 + 2.5, mouth_gain=1.2) for i in MANY),
    segments=tuple(Segment(f"s{i}", i * 3.6, i * 3.6 + 3, MOTION) for i in MANY[:1000]),
    landmark_keys=tuple(LandmarkKey(f"k{i:04}", i * 1.8, (48,), 0.1, 0.0) for i in MANY),
)
PROBLEMS = tuple(Problem(i * 1.8, i * 1.8 + 0.5, "jitter", i * 1.8, i % 10 / 10, 0.03, 0.012, "mouth") for i in MANY)


def test_part_at() -> None:
    assert [part_at(x, 100, 140) for x in (95, 96, 104, 105, 135, 136, 144, 145)] == [
        None,
        *("start", "start", "body", "body", "end", "end"),
        None,
    ]
    assert [part_at(x, 100, 116) for x in (95, 96, 108, 120, 121)] == [None, "body", "body", "body", None]


def test_stretched_stays_within_its_limits() -> None:
    assert stretched((1.0, 2.0), "start", 0.5) == (1.5, 2.0)
    assert stretched((1.0, 2.0), "start", -5) == (0, 2.0)
    assert stretched((1.0, 2.0), "start", 5) == (pytest.approx(1.96), 2.0)
    assert stretched((1.0, 2.0), "start", -0.9, longest_s=1.5) == (0.5, 2.0)
    assert stretched((1.0, 2.0), "end", 5, 4.0) == (1.0, 4.0)
    assert stretched((1.0, 2.0), "end", 5, 4.0, 1.5) == (1.0, 2.5)
    assert stretched((1.0, 2.0), "end", -5, 4.0) == (1.0, pytest.approx(1.04))
    assert stretched((1.0, 2.0), "end", 0.1, 1.5) == (1.0, 2.0), "what reaches beyond the end is not cut"
    assert end_of_motion_s(HOUR) == HOUR_S
    assert end_of_motion_s(Project()) == float("inf")


def test_columns_are_those_that_things_cover() -> None:
    axis = TimeAxis()
    axis.set_width(10)
    axis.set_duration(10)
    axis.zoom_to(1.0, 0)
    axis.start_s = 2.0
    spans = Spans([1.0, 4.2, 7.0, 30.0], [3.5, 4.3, 9.0, 40.0])
    covered = spans.columns(np.ones(4, bool), axis, 10, 1.0)
    assert np.flatnonzero(covered).tolist() == [0, 1, 2, 5, 6, 7]
    assert spans.between(3.5, 7.0) == [0, 1, 2]


def test_only_the_selected_ones_are_chosen() -> None:
    cues = (Cue(1.0, 2.0, "A"), Cue(1.0, 2.0, "B"), Cue(3.0, 4.0, "A"))
    spans = Spans((cue.start_s for cue in cues), (cue.end_s for cue in cues))
    assert chosen(spans, cues, [1.0], {cues[1]}).tolist() == [False, True, False]
    assert chosen(Spans(), (), [], set[Cue]()).tolist() == []


@pytest.mark.parametrize("make", [BlinkLane, CueLane, RangeLane, LandmarkLane, QualityLane])
@pytest.mark.parametrize("all_selected", [False, True])
def test_two_thousand_events_in_an_hour_are_drawn_at_once(
    qapp: QApplication, make: Callable[[], Lane], all_selected: bool
) -> None:
    theme.apply(qapp, "dark")
    lane = make()
    lane.rect = QRectF(0, 0, 1600, 34)
    selection = Selection.of(lane.kind, items(HOUR, lane.kind)) if lane.kind and all_selected else NOTHING
    lane.show_project(HOUR, selection, HOUR_S)
    if isinstance(lane, QualityLane):
        lane.show_problems(PROBLEMS, looked=True)
    axis = TimeAxis()
    axis.set_width(1600)
    axis.set_duration(HOUR_S)
    for scale in (axis.fit_scale, 2.0, 8.0, 30.0, 200.0, 2000.0):
        axis.zoom_to(scale, 800)
        took: list[float] = []
        for _ in range(8):
            lane.refresh()
            begin = time.thread_time()
            lane.pixmap(axis, 1.0)
            took.append(time.thread_time() - begin)
        assert min(took) < 0.012, f"{scale:.1f} px/s; 2 ms on an idle machine"


@pytest.mark.parametrize("make", [BlinkLane, CueLane, RangeLane, LandmarkLane])
def test_an_edit_elsewhere_draws_nothing_anew(make: Callable[[], Lane]) -> None:
    lane = make()
    lane.show_project(HOUR, NOTHING, HOUR_S)
    before = lane._version
    lane.show_project(replace(HOUR, seed=3), NOTHING, HOUR_S)
    lane.show_project(replace(HOUR, seed=4), Selection.of("marker", []), HOUR_S)
    assert lane._version == before
