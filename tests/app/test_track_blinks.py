"""The row of blinks: what it shows, what can be taken hold of, and what a drag makes of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app import theme
from app.views.timeline_grips import Grip
from app.views.track_blinks import BlinkLane, bump
from engine.compose import closure
from engine.document import Blink, BlinkEase, BlinkTrack, Blob, GeneratedMotion, Project
from engine.selection import NOTHING, Selection
from tests.app.timeline_rows import SECONDS, WIDTH, axis, painted

HEIGHT = 40
MOTION = GeneratedMotion(Blob("a" * 64, "motion.npy", 1), "audio2keypoint", 0, 250, "")
BLINKS = (
    Blink(1.0, 0.3),
    Blink(2.0, 0.3, own=True),
    Blink(4.0, 0.3, eyes="left"),
    Blink(6.0, 1.3, hold_s=1.0, own=True),
)
PROJECT = Project(motion=MOTION, blinks=BlinkTrack(BLINKS))


def lane(project: Project = PROJECT, selected: Selection = NOTHING, height: float = HEIGHT) -> BlinkLane:
    made = BlinkLane()
    made.rect = QRectF(0, 0, WIDTH, height)
    made.show_project(project, selected, SECONDS)
    return made


def grip(x: float, y: float = HEIGHT / 2, made: BlinkLane | None = None, scale: float = 100.0) -> Grip:
    found = (made or lane()).grip_at(x, y, axis(scale))
    assert found is not None
    return found


def drawn(image: np.ndarray, left: int, right: int) -> int:
    """How opaque a part of the picture is in all."""
    return int(image[:, left:right, 3].sum(dtype=int))


@pytest.mark.parametrize("ease", ["natural", "soft", "snap"])
@pytest.mark.parametrize("hold", [0.0, 0.4])
def test_a_bump_is_the_closure_that_is_rendered(ease: BlinkEase, hold: float) -> None:
    phase_K, shut_K = bump(ease, hold)
    assert phase_K[[0, -1]].tolist() == [0, 1]
    assert shut_K.max() == pytest.approx(1)
    fine_T = np.linspace(0.001, 0.999, 997)
    true_T = closure(BlinkTrack((Blink(0.0, 1.0, ease=ease, hold_s=hold),)), fine_T)[:, 0]
    np.testing.assert_allclose(np.interp(fine_T, phase_K, shut_K), true_T, atol=0.02)


def test_edges_top_and_body_of_a_bump_are_taken_hold_of() -> None:
    assert grip(200, 30).part == "start"
    assert grip(231, 30).part == "end"
    assert grip(231, 30).at_s == pytest.approx(2.3)
    assert grip(214, 25) == Grip("blink", BLINKS[1], 2.0)
    top = grip(213, 8)
    assert (top.part, top.value) == ("peak", True)
    assert lane().grip_at(300, 20, axis()) is None


def test_a_narrow_bump_can_only_be_moved() -> None:
    assert {grip(x, 30, scale=40).part for x in range(77, 95)} == {"body"}
    assert {grip(x, y, scale=20).part for x in range(38, 50) for y in range(2, 38)} == {"body"}, "a tick"


@pytest.mark.parametrize("height", [18, 26, 60])
def test_every_part_can_be_reached_in_rows_of_all_heights(height: int) -> None:
    made = lane(height=height)
    found = {grip(x, y, made).part for x in range(196, 235) for y in range(height)}
    assert found == {"body", "start", "end", "peak"}


def test_the_selected_one_of_two_that_touch_is_meant() -> None:
    two = (Blink(2.0, 0.3), Blink(2.3, 0.3))
    project = replace(PROJECT, blinks=BlinkTrack(two))
    for blink, part in zip(two, ("end", "start"), strict=True):
        found = grip(230, 30, lane(project, Selection.of("blink", [blink])))
        assert (found.item, found.part) == (blink, part)


def test_dragging_an_edge_stretches_and_makes_it_the_users_own() -> None:
    made, chosen = lane(), Selection.of("blink", [BLINKS[0]])
    start = Grip("blink", BLINKS[0], 1.0, "start")
    earlier = made.dragged(PROJECT, chosen, start, -0.2, 0).blinks.blinks[0]
    assert (earlier.start_s, earlier.end_s, earlier.own) == (pytest.approx(0.8), pytest.approx(1.3), True)
    shortest = made.dragged(PROJECT, chosen, start, 5.0, 0).blinks.blinks[0]
    assert shortest.end_s == pytest.approx(1.3)
    assert shortest.length_s == pytest.approx(0.04)
    assert made.dragged(PROJECT, chosen, start, -9.0, 0).blinks.blinks[0].start_s == 0


def test_a_blink_ends_with_the_motion_at_last() -> None:
    last = Blink(9.5, 0.3)
    project = replace(PROJECT, blinks=BlinkTrack((last,)))
    end = Grip("blink", last, 9.8, "end")
    after = lane(project).dragged(project, Selection.of("blink", [last]), end, 5.0, 0)
    assert after.blinks.blinks[0].end_s == pytest.approx(SECONDS)


def test_several_are_stretched_by_the_same_amount() -> None:
    chosen = Selection.of("blink", BLINKS[:2])
    after = lane().dragged(PROJECT, chosen, Grip("blink", BLINKS[1], 2.3, "end"), 0.1, 0)
    assert [b.length_s for b in after.blinks.blinks] == pytest.approx([0.4, 0.4, 0.3, 1.3])
    assert after.blinks.blinks[2:] == BLINKS[2:]


def test_a_held_blink_is_held_longer() -> None:
    chosen = Selection.of("blink", [BLINKS[3]])
    end = Grip("blink", BLINKS[3], 7.3, "end")
    longer = lane().dragged(PROJECT, chosen, end, 0.5, 0).blinks.blinks[3]
    assert (longer.length_s, longer.hold_s) == (pytest.approx(1.8), pytest.approx(1.5))
    shorter = lane().dragged(PROJECT, chosen, end, -1.1, 0).blinks.blinks[3]
    assert (shorter.length_s, shorter.hold_s) == (pytest.approx(0.2), 0)


def test_dragging_the_top_by_the_rows_height_opens_the_lids() -> None:
    chosen = Selection.of("blink", BLINKS[:2])
    peak = Grip("blink", BLINKS[1], 2.1, "peak", value=True)
    made = lane()
    reach = HEIGHT - 5.0 - 7.0
    half = made.dragged(PROJECT, chosen, peak, 3.0, -reach / 2)
    assert [b.closure for b in half.blinks.blinks] == pytest.approx([0.5, 0.5, 1, 1])
    assert [b.start_s for b in half.blinks.blinks] == [b.start_s for b in BLINKS], "time stays"
    assert made.dragged(PROJECT, chosen, peak, 0, -500).blinks.blinks[0].closure == 0
    assert made.dragged(PROJECT, chosen, peak, 0, 500).blinks.blinks[0].closure == 1


def test_dragging_the_body_moves() -> None:
    chosen = Selection.of("blink", [BLINKS[0]])
    after = lane().dragged(PROJECT, chosen, Grip("blink", BLINKS[0], 1.0), 0.4, 30)
    assert after.blinks.blinks[0] == replace(BLINKS[0], start_s=1.4, own=True)


def test_it_says_how_many_there_are_and_that_they_are_muted() -> None:
    muted = replace(PROJECT, blinks=replace(PROJECT.blinks, muted=True))
    made = lane()
    assert [word.text for word in made.info] == ["4", "2 yours", "24/min"]
    before = made._version
    made.show_project(muted, NOTHING, SECONDS)
    assert made._version == before + 1
    assert [word.text for word in made.info] == ["muted", "2 yours", "4"]
    made.show_project(replace(muted), NOTHING, SECONDS)
    assert made._version == before + 1, "what has not changed is not drawn again"


def test_muted_ones_are_dimmer_and_own_ones_filled(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    seen = painted(lane(), HEIGHT)
    muted = painted(lane(replace(PROJECT, blinks=replace(PROJECT.blinks, muted=True))), HEIGHT)
    assert drawn(muted, 190, 240) < drawn(seen, 190, 240) / 2
    assert seen[25, 213, 3] > 100, "filled"
    assert seen[25, 113, 3] == 0, "outlined"
    assert drawn(seen, 395, 436) > drawn(seen, 95, 136) * 1.1, "a wink has its letter"


def test_thousands_from_afar_are_ticks_and_wide_ones_stay_bumps(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    many = tuple(Blink(i * 0.02, 0.01, own=i % 2 == 0) for i in range(200))
    made = lane(replace(PROJECT, blinks=BlinkTrack((*many, BLINKS[3]))))
    image = painted(made, HEIGHT)
    assert image[20, 100, 3] in (140, 255)
    assert image[20, 650, 3] > 100, "the held one"
    assert len(made.within(0, 4)) == 200
    chosen = painted(lane(replace(PROJECT, blinks=BlinkTrack(many)), Selection.of("blink", many)), HEIGHT)
    text = QColor(theme.palette().text)
    assert tuple(chosen[0, 100]) == text.getRgb(), "one line over many that are selected"
