"""The row of what looks wrong, and the sentences about it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from app import theme
from app.views.problem_words import sentence, short
from app.views.track_quality import QualityLane
from engine.document import Blink, BlinkTrack, Project
from engine.quality import Problem
from engine.selection import NOTHING
from tests.app.timeline_rows import axis, painted

HEIGHT = 26
SILENCE = Problem(1.0, 1.4, "open_in_silence", 1.2, 0.4, 0.09, 0.06, "mouth")
TREMBLE = Problem(5.0, 5.5, "jitter", 5.2, 0.9, 0.021, 0.012, "head")
SHORT = Problem(7.0, 7.01, "crossed_lips", 7.0, 0.2, -0.02, -0.008, "mouth")
FAINT = Problem(0.0, 10.0, "low_confidence", 0.0, 0.3, 0.4, 0.5)
LONG = Problem(8.0, 9.2, "long_blink", 8.6, 0.3, 1.2, 0.8, "eyes")


@pytest.fixture
def lane(qapp: QApplication) -> QualityLane:
    theme.apply(qapp, "dark")
    made = QualityLane()
    made.rect = QRectF(0, 0, 1000, HEIGHT)
    made.show_problems((FAINT, SILENCE, TREMBLE, SHORT), looked=True)
    return made


def near(lane: QualityLane, colour: str, scale: float = 100.0) -> np.ndarray:
    """(H, W) where it draws in that colour."""
    pixels = painted(lane, HEIGHT, scale, theme.palette().canvas)[..., :3].astype(int)
    wanted = QColor(colour)
    return np.abs(pixels - (wanted.red(), wanted.green(), wanted.blue())).max(-1) < 12


def test_bars_are_coloured_by_how_bad_it_is_and_never_too_narrow(lane: QualityLane) -> None:
    p = theme.palette()
    warn, bad = near(lane, p.warn), near(lane, p.bad)
    middle = (HEIGHT - 1) // 2
    assert warn[middle, 102:138].all()
    assert bad[middle, 502:548].all()
    assert np.flatnonzero(warn[middle, 690:706]).size >= 3
    assert not bad[middle, :490].any()


def test_the_worst_have_their_words_beside_them(lane: QualityLane) -> None:
    bad = near(lane, theme.palette().bad)
    assert bad[:, 556:640].sum() > 60
    lane.show_problems((TREMBLE, replace(SILENCE, start_s=5.52, end_s=9.9)))
    bad = near(lane, theme.palette().bad)
    assert not bad[:, 556:640].any(), "no room on the right"
    assert bad[:, 380:494].sum() > 60, "on the left then"


def test_it_says_how_many_there_are_or_that_there_is_nothing(lane: QualityLane) -> None:
    p = theme.palette()
    assert [(word.text, word.colour) for word in lane.info] == [("4 to look at", p.bad)]
    lane.show_problems((SILENCE,), looked=True)
    assert [(word.text, word.colour) for word in lane.info] == [("1 to look at", p.warn)]
    lane.show_problems((), looked=True)
    assert [(word.text, word.colour) for word in lane.info] == [("nothing to see", p.good)]
    lane.show_problems((), looked=False)
    assert lane.info == ()


def test_what_lies_under_the_pointer(lane: QualityLane) -> None:
    assert lane.problem_at(120, 12, axis()) == SILENCE
    assert lane.problem_at(704, 12, axis()) == SHORT
    assert lane.problem_at(300, 12, axis()) == FAINT, "what is wrong with all of it comes last"
    lane.show_problems((SILENCE,))
    assert lane.problem_at(300, 12, axis()) is None


def test_the_tip_tells_what_was_measured_and_whether_it_can_be_mended(lane: QualityLane) -> None:
    lane.show_project(Project(), NOTHING, 10.0)
    told = lane.tip_at(120, 12, axis())
    assert "9.0 % of the eye distance" in told
    assert "double-click mends it" in told
    assert "double-click" not in lane.tip_at(300, 12, axis())
    lane.show_problems((LONG,))
    assert "double-click" not in lane.tip_at(850, 12, axis()), "there is no such blink"
    lane.show_project(Project(blinks=BlinkTrack((Blink(8.0, 1.4),))), NOTHING, 10.0)
    assert "double-click" in lane.tip_at(850, 12, axis())
    assert lane.tip_at(100, 12, axis()) == lane.tip


def test_thousands_are_columns(lane: QualityLane) -> None:
    many = tuple(Problem(i * 0.45, i * 0.45 + 0.3, "jitter", i * 0.45, 0.3, 0.02, 0.01, "mouth") for i in range(2000))
    lane.show_problems(many)
    warn = near(lane, theme.palette().warn, 1.0)
    assert warn[12, :899].all()
    assert not warn[12, 910:].any()


PROBLEMS = (
    (SILENCE, "lips open in silence", ("9.0 %", "6.0 %")),
    (TREMBLE, "head trembles", ("head", "2.1 %", "1.2 %")),
    (replace(TREMBLE, part="mouth"), "mouth trembles", ("mouth", "2.1 %")),
    (Problem(0, 1, "open_bilabial", 0, 0.5, 0.12, 0.05, "mouth"), "lips open on p, b or m", ("12 %", "5.0 %")),
    (Problem(0, 1, "out_of_place", 0, 0.5, 0.12, 0.09, "brows"), "brows out of place", ("Brows", "12 %", "9.0 %")),
    (Problem(0, 1, "stretched_jaw", 0, 0.5, 1.4, 1.32, "jaw"), "face too long", ("140 %", "132 %", "above")),
    (Problem(0, 1, "stretched_jaw", 0, 0.5, 0.8, 0.85, "jaw"), "face too short", ("80 %", "85 %", "below")),
    (SHORT, "lips cross", ("by 2.0 %", "0.8 %")),
    (FAINT, "face hard to find", ("40 %", "50 %")),
    (Problem(0, 1, "turned_away", 0, 0.5, 31.2, 25.0, "head"), "head turned too far", ("31°", "25°")),
    (LONG, "eyes shut too long", ("1.2 s", "0.8 s")),
    (Problem(0, 5, "dense_blinks", 1, 0.5, 9.0, 6.0, "eyes"), "blinks too often", ("9 blinks", "more than 6 ")),
)


@pytest.mark.parametrize(("problem", "few", "parts"), PROBLEMS, ids=lambda value: str(getattr(value, "kind", "")))
def test_every_problem_has_its_words(problem: Problem, few: str, parts: tuple[str, ...]) -> None:
    assert short(problem) == few
    told = sentence(problem)
    assert all(part in told for part in parts), told
    assert told.endswith(".")
    assert "{" not in told
