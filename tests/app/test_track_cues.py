"""The rows of mouth cues and of landmark keys."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from app import theme
from app.views.timeline_grips import Grip
from app.views.track_cues import CueLane
from app.views.track_landmarks import LandmarkLane
from engine.document import Cue, LandmarkKey, Project
from engine.selection import NOTHING, Selection
from tests.app.timeline_rows import WIDTH, axis, painted

HEIGHT = 26
CUES = (Cue(1.0, 1.5, "A"), Cue(1.5, 2.0, "X"), Cue(2.0, 2.05, "C"), Cue(3.0, 3.5, "D", own=True))
KEYS = (
    LandmarkKey("k1", 1.0, (48,), 0.1, 0.0),
    LandmarkKey("k2", 4.0, (48, 54), 0.0, 0.1, before_s=0.5, after_s=1.0),
    LandmarkKey("k3", 8.0, (48,), 0.1, 0.0, before_s=0.02, after_s=0.02),
)
PROJECT = Project(cues=CUES, landmark_keys=KEYS)


@pytest.fixture
def cues(qapp: QApplication) -> CueLane:
    theme.apply(qapp, "dark")
    lane = CueLane()
    lane.rect = QRectF(0, 0, WIDTH, HEIGHT)
    lane.show_project(PROJECT, NOTHING, 10.0)
    return lane


@pytest.fixture
def landmarks(qapp: QApplication) -> LandmarkLane:
    theme.apply(qapp, "dark")
    lane = LandmarkLane()
    lane.rect = QRectF(0, 0, WIDTH, HEIGHT)
    lane.show_project(PROJECT, NOTHING, 10.0)
    return lane


def test_cues_have_edges_and_a_body(cues: CueLane) -> None:
    for x, place, part in ((101, 0, "start"), (125, 0, "body"), (147, 0, "end"), (175, 1, "body"), (203, 2, "body")):
        grip = cues.grip_at(x, 12, axis())
        assert grip is not None
        assert (grip.item, grip.part) == (CUES[place], part), x
    assert cues.grip_at(270, 12, axis()) is None
    cues.show_project(PROJECT, Selection.of("cue", [CUES[1]]), 10.0)
    grip = cues.grip_at(148, 12, axis())
    assert grip is not None
    assert (grip.item, grip.part) == (CUES[1], "start"), "of two that share an edge the selected one is meant"


def test_a_found_cue_that_is_dragged_is_the_users_own(cues: CueLane) -> None:
    chosen = Selection.of("cue", [CUES[0]])
    longer = cues.dragged(PROJECT, chosen, Grip("cue", CUES[0], 1.5, "end"), 0.2, 0)
    assert Cue(1.0, 1.7, "A", own=True) in longer.cues
    assert len(longer.cues) == 4
    moved = cues.dragged(PROJECT, chosen, Grip("cue", CUES[0], 1.0), 0.25, 0)
    assert Cue(1.25, 1.75, "A", own=True) in moved.cues
    least = cues.dragged(PROJECT, chosen, Grip("cue", CUES[0], 1.0, "start"), 3, 0)
    (short,) = (cue for cue in least.cues if cue.own and cue.shape == "A")
    assert (short.start_s, short.end_s) == (pytest.approx(1.46), 1.5)


def test_several_cues_are_stretched_together(cues: CueLane) -> None:
    chosen = Selection.of("cue", CUES[2:])
    after = cues.dragged(PROJECT, chosen, Grip("cue", CUES[3], 3.5, "end"), 0.1, 0)
    assert [(c.end_s, c.own) for c in after.cues[2:]] == [(pytest.approx(2.15), True), (pytest.approx(3.6), True)]


def test_own_cues_are_in_the_mouths_colour_and_rest_is_faintest(cues: CueLane) -> None:
    image = painted(cues, HEIGHT)
    found, rest, own = (image[5, x, 3] for x in (110, 160, 310))
    assert rest < found < own
    assert image[5, 310, 1] > image[5, 310, 0], "green rather than red"
    letters = image[6:20, 110:140, 3]
    assert letters.max() > found * 2, "its letter"
    assert [word.text for word in cues.info] == ["4", "1 yours"]


def test_ones_own_hides_what_it_takes_the_place_of(cues: CueLane) -> None:
    own = Cue(1.2, 1.8, "D", own=True)
    cues.show_project(Project(cues=(own,)), NOTHING, 10.0)
    alone = painted(cues, HEIGHT)
    cues.show_project(Project(cues=tuple(sorted((*CUES[:2], own)))), NOTHING, 10.0)
    np.testing.assert_array_equal(painted(cues, HEIGHT)[6:20, 125:175], alone[6:20, 125:175])


def test_from_afar_cues_are_a_band_of_few_strokes(cues: CueLane) -> None:
    many = tuple(Cue(i * 0.1, i * 0.1 + 0.1, "A") for i in range(9000))
    cues.show_project(Project(cues=many), NOTHING, 900.0)
    image = painted(cues, HEIGHT, 1.0)
    assert (image[12, :890, 3] == image[12, 10, 3]).all()
    assert image[12, 10, 3] > 0
    assert len(cues.within(10.05, 20.05)) == 101
    cues.show_project(Project(cues=many), Selection.of("cue", many[100:200]), 900.0)
    line = painted(cues, HEIGHT, 1.0)[0, :, 3] > 200
    assert np.flatnonzero(line)[[0, -1]].tolist() == pytest.approx([10, 20], abs=1)


def test_the_tip_names_the_cue(cues: CueLane) -> None:
    assert "Mouth cue A" in cues.tip_at(125, 12, axis())
    assert "yours" in cues.tip_at(325, 12, axis())
    assert cues.tip_at(270, 12, axis()) == cues.tip


def test_keys_are_moved_by_their_diamonds_and_lengthened_by_their_lines(landmarks: LandmarkLane) -> None:
    for x, name, part, at_s in ((100, "k1", "body", 1.0), (349, "k2", "start", 3.5), (501, "k2", "end", 5.0)):
        grip = landmarks.grip_at(x, 12, axis())
        assert grip is not None
        assert (grip.kind, grip.item, grip.part, grip.at_s) == ("landmark_key", name, part, pytest.approx(at_s))
    assert landmarks.grip_at(450, 12, axis()) is None, "the line itself is nothing to take hold of"
    near = {grip.part for x in range(790, 812) if (grip := landmarks.grip_at(x, 12, axis())) is not None}
    assert near == {"body"}, "ends that lie under the diamond do not keep it from being moved"


def test_dragging_the_ends_changes_how_long_a_key_is_felt(landmarks: LandmarkLane) -> None:
    chosen = Selection.of("landmark_key", ["k1", "k2"])
    before = landmarks.dragged(PROJECT, chosen, Grip("landmark_key", "k2", 3.5, "start"), -0.3, 0)
    assert [key.before_s for key in before.landmark_keys] == pytest.approx([0.5, 0.8, 0.02])
    after = landmarks.dragged(PROJECT, chosen, Grip("landmark_key", "k2", 5.0, "end"), -0.5, 0)
    assert [key.after_s for key in after.landmark_keys] == pytest.approx([0.0, 0.5, 0.02])
    moved = landmarks.dragged(PROJECT, chosen, Grip("landmark_key", "k2", 4.0), 0.5, 9)
    assert [key.time_s for key in moved.landmark_keys] == pytest.approx([1.5, 4.5, 8.0])


def test_selected_keys_are_filled(landmarks: LandmarkLane) -> None:
    plain = painted(landmarks, HEIGHT)
    assert [word.text for word in landmarks.info] == ["3 keys"]
    landmarks.show_project(PROJECT, Selection.of("landmark_key", ["k1"]), 10.0)
    filled = painted(landmarks, HEIGHT)
    assert filled[11, 100, 2] > plain[11, 100, 2] + 80
    np.testing.assert_array_equal(plain[:, 350:510], filled[:, 350:510])
    assert plain[12, 450, 3] > 50, "the line says how long it is felt"
    assert "2 landmarks" in landmarks.tip_at(400, 12, axis())


def test_thousands_of_keys_are_ticks(landmarks: LandmarkLane) -> None:
    many = tuple(LandmarkKey(f"k{i}", i * 0.45, (48,), 0.1, 0.0) for i in range(2000))
    landmarks.show_project(Project(landmark_keys=many), Selection.of("landmark_key", ["k1000"]), 900.0)
    image = painted(landmarks, HEIGHT, 1.0)
    assert (image[12, :890, 3] > 0).all()
    tall = np.flatnonzero(image[6, :, 3])
    assert tall.tolist() == [450]
    assert landmarks.within(0, 1) == ("k0", "k1", "k2")
