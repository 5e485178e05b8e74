"""The timeline's row of where the eyes look: its keys are those of any curve."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QApplication

from app.editing.words import curve_word
from app.views.timeline_axis import TimeAxis
from app.views.track_curves import GazeLane, amount, gaze_lines
from engine import edits
from engine.compose import compose_project
from engine.document import FPS, Project
from engine.selection import NOTHING, CurveKey, Selection
from tests.app.speaking_face import FRAMES, STRAIGHT, portrayed, speaking


def shown(project: Project) -> GazeLane:
    lane = GazeLane()
    lane.rect = QRectF(0, 0, 800, 140)
    lane.show_lines(gaze_lines(compose_project(project, speaking(STRAIGHT)).gaze_TD))
    lane.show_project(project, NOTHING, FRAMES / FPS)
    return lane


def axis() -> TimeAxis:
    made = TimeAxis()
    made.set_width(800)
    made.set_duration(FRAMES / FPS)
    return made


@pytest.mark.parametrize("name", ["gaze_x", "gaze_y"])
def test_a_key_goes_with_the_pointer(qapp: QApplication, name) -> None:
    project = edits.set_key(portrayed(STRAIGHT), name, 4.0, 0.02)
    lane, time = shown(project), axis()
    sign = -1 if name == "gaze_y" else 1
    y = 70 - sign * 0.02 / lane._unit(name, 140)
    grip = lane.grip_at(time.x(4.0), y, time)
    assert grip is not None
    assert grip.item == CurveKey(name, project.curve(name).keys[0])
    made = lane.dragged(project, Selection.of("key", [grip.item]), grip, 0.4, 10.0)
    (key,) = made.curve(name).keys
    assert key.time_s == pytest.approx(4.4)
    assert key.value == pytest.approx(0.02 + sign * 10 * lane._unit(name, 140))
    assert lane.value_at(name, 4.0) == pytest.approx(0.02), "down counts as down"


def test_it_shows_what_is_natural_and_what_keys_add_round_the_middle(qapp: QApplication) -> None:
    project = edits.change_gaze(portrayed(STRAIGHT), 1.0, 3)
    gaze_TD = compose_project(project, speaking(STRAIGHT)).gaze_TD
    lane = shown(project)
    assert (lane.lines["gaze_x"].pyramid.values == gaze_TD[:, 0]).all()
    assert (lane.lines["gaze_y"].pyramid.values == -gaze_TD[:, 1]).all()
    for line in lane.lines.values():
        assert line.top == -line.bottom >= np.abs(gaze_TD).max()
    assert lane.curve_at(axis().x(0.0), 70, axis()) == "gaze_x"
    image = lane.pixmap(axis(), 1.0).toImage()
    assert image.width() == 800
    shown(Project())
    assert not GazeLane().info, "nothing without motion"


def test_words(qapp: QApplication) -> None:
    assert amount("gaze_x", 0.0124) == "0.012"
    assert amount("gaze_y", -0.03, sign=True) == "-0.030"
    assert {curve_word(name) for name in GazeLane.curves} == {"Gaze sideways", "Gaze up and down"}
