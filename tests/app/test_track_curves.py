"""Rows of curves: where their keys lie, what dragging them does, and how they look."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import theme
from app.motion_curves import CURVES, curve_values
from app.studio import Studio
from app.views.timeline import TimelineView
from app.views.timeline_axis import TimeAxis
from app.views.timeline_lanes import Curve as Line
from app.views.track_curves import CurveLane, FaceLane, HeadLane, MouthLane, curve_lines
from engine import edits
from engine.document import FPS, CurveName, FloatArray, Key, Project
from engine.selection import NOTHING, CurveKey, Selection
from tests.app.speaking_face import (
    AMOUNTS,
    FRAMES,
    STRAIGHT,
    composed,
    found,
    give_motion,
    portrayed,
    speaking,
)


def told(project: Project, curve: CurveName) -> list[tuple[float, float, str]]:
    """Time, value and ease of a curve's keys."""
    return [(key.time_s, key.value, key.ease) for key in project.curve(curve).keys]


class Row:
    """A row of 140 x 800 pixels that shows a speaking face, eight seconds in sight."""

    def __init__(self, lane: CurveLane, project: Project) -> None:
        self.lane, self.tracks = lane, speaking(STRAIGHT)
        self.axis = TimeAxis()
        self.axis.set_width(800)
        self.axis.set_duration(FRAMES / FPS)
        lane.rect = QRectF(0, 0, 800, 140)
        self.project = project
        self.show(project)

    def show(self, project: Project, selection: Selection = NOTHING) -> None:
        self.project = project
        self.lane.show_lines(curve_lines(composed(project, self.tracks), found(STRAIGHT)))
        self.lane.show_project(project, selection, FRAMES / FPS)

    def place(self, item: CurveKey) -> tuple[float, float]:
        """Where a key can be taken hold of, in the middle of all places."""
        x = self.axis.x(item.key.time_s)
        rows = [y for y in np.arange(0, 140, 0.5) if (grip := self.lane.grip_at(x, y, self.axis)) and grip.item == item]
        return x, float(np.mean(rows))

    def key(self, name: CurveName, index: int = 0) -> CurveKey:
        return CurveKey(name, self.project.curve(name).keys[index])

    def image(self) -> QImage:
        return self.lane.pixmap(self.axis, 1.0).toImage()


def keyed(*keys: tuple[CurveName, float, float]) -> Project:
    project = portrayed(STRAIGHT)
    for name, time_s, value in keys:
        project = edits.set_key(project, name, time_s, value, "linear")
    return project


LANES: dict[CurveName, type[CurveLane]] = {
    name: lane for lane in (MouthLane, FaceLane, HeadLane) for name in lane.curves
}


@pytest.mark.parametrize("name", CURVES)
def test_a_key_goes_with_the_pointer(qapp: QApplication, name: CurveName) -> None:
    some = AMOUNTS[name] / 10
    row = Row(LANES[name](), keyed((name, 2.0, some), (name, 4.0, -some), (name, 6.0, some)))
    item = row.key(name, 2)
    x, y = row.place(item)
    grip = row.lane.grip_at(x, y, row.axis)
    assert grip is not None
    assert (grip.kind, grip.at_s, grip.value) == ("key", 6.0, True)
    start = row.project
    for by_s, up_px in ((0.0, 10.0), (0.4, 12.0), (0.4, -15.0 if name != "mouth_open" else 15.0)):
        made = row.lane.dragged(start, Selection.of("key", [item]), grip, by_s, up_px)
        now = CurveKey(name, made.curve(name).keys[2])
        row.show(made, Selection.of("key", [now]))
        at_x, at_y = row.place(now)
        assert at_x == pytest.approx(x + by_s * row.axis.scale)
        was = row.lane.value_at(name, now.key.time_s)
        # The motion itself may be elsewhere at another moment.
        plain = curve_values(composed(start, row.tracks), found(STRAIGHT))[name]
        drift_px = (plain[round((6 + by_s) * FPS)] - plain[150]) / row.lane._unit(name, 140)
        drift_px *= -1 if name in ("pitch", "shift_y") else 1
        assert y - at_y == pytest.approx(up_px + drift_px, abs=0.8)
        assert was == pytest.approx(
            plain[round((6 + by_s) * FPS)] + now.key.value - item.key.value,
            abs=0.1 * abs(some) + 0.2 * (abs(some) > 0.5),
        )


def test_a_pixel_is_worth_what_the_row_draws(qapp: QApplication) -> None:
    row = Row(MouthLane(), keyed(("mouth_open", 2.0, 0.0)))
    grip = row.lane.grip_at(*row.place(row.key("mouth_open")), row.axis)
    assert grip is not None
    line = row.lane.lines["mouth_open"]
    assert (line.bottom, line.top) == pytest.approx((0.0, 0.2))
    made = row.lane.dragged(row.project, Selection.of("key", [grip.item]), grip, 0.0, 67.0)
    assert told(made, "mouth_open") == [(2.0, pytest.approx(0.1), "linear")], "half of the row"
    low = row.lane.dragged(row.project, Selection.of("key", [grip.item]), grip, -9.0, -1e6)
    assert low.curve("mouth_open").keys == (Key(0.0, -0.4, "linear"),), "no further than a key may go"


def test_only_the_curve_under_the_pointer_changes_its_value(qapp: QApplication) -> None:
    row = Row(HeadLane(), keyed(("yaw", 2.0, 2.0), ("yaw", 5.0, 1.0), ("roll", 3.0, -2.0), ("pitch", 4.0, 1.0)))
    chosen = Selection.of("key", [row.key("yaw"), row.key("yaw", 1), row.key("roll")])
    grip = row.lane.grip_at(*row.place(row.key("yaw")), row.axis)
    assert grip is not None
    made = row.lane.dragged(row.project, chosen, grip, 0.2, 13.4)
    unit = row.lane._unit("yaw", 140)
    assert [key.time_s for key in made.curve("yaw").keys] == pytest.approx([2.2, 5.2])
    assert [key.value for key in made.curve("yaw").keys] == pytest.approx([2 + 13.4 * unit, 1 + 13.4 * unit])
    assert told(made, "roll") == [(pytest.approx(3.2), -2.0, "linear")]
    assert made.curve("pitch") == row.project.curve("pitch")


def test_scales_wait_until_a_drag_is_over(qapp: QApplication) -> None:
    row = Row(HeadLane(), keyed(("yaw", 2.0, 1.0)))
    grip = row.lane.grip_at(*row.place(row.key("yaw")), row.axis)
    assert grip is not None
    row.image()
    scale, start = row.lane._unit("yaw", 140), row.project
    for up_px in (20.0, 200.0):
        made = row.lane.dragged(start, Selection.of("key", [grip.item]), grip, 0.0, up_px)
        row.show(made, Selection.of("key", [CurveKey("yaw", made.curve("yaw").keys[0])]))
        assert row.lane._unit("yaw", 140) == scale
        assert made.curve("yaw").keys[0].value == pytest.approx(1 + up_px * scale)
        row.image()
    row.lane.drag_over()
    wide = row.lane._unit("yaw", 140)
    assert wide > 2 * scale
    assert wide == row.lane._unit("pitch", 140), "angles have one scale"
    row.show(edits.set_key(start, "yaw", 2.0, 12.0))
    assert row.lane._unit("yaw", 140) == wide, "a little less does not change it"
    row.show(start)
    assert row.lane._unit("yaw", 140) == scale, "far less does"


def test_giving_up_a_drag_lets_scales_fit_again(qapp: QApplication) -> None:
    row = Row(HeadLane(), keyed(("roll", 2.0, 1.0)))
    grip = row.lane.grip_at(*row.place(row.key("roll")), row.axis)
    assert grip is not None
    start, scale = row.project, row.lane._unit("roll", 140)
    made = row.lane.dragged(start, Selection.of("key", [grip.item]), grip, 0.0, 150.0)
    row.show(made)
    row.show(edits.set_key(start, "roll", 4.0, 15.0))  # by somebody else
    assert row.lane._unit("roll", 140) > scale


def test_the_nearest_curve_is_meant_and_far_from_all_the_first(qapp: QApplication) -> None:
    lane = HeadLane()
    assert lane.curve_at(100, 70, TimeAxis()) is None
    assert lane.tip_at(100, 70, TimeAxis()) == lane.tip
    row = Row(lane, keyed(("yaw", 2.0, 5.0), ("pitch", 2.0, 5.0)))
    x = row.axis.x(4.0)
    high, low = (row.place(row.key(name))[1] for name in ("yaw", "pitch"))
    assert high < 70 < low, "who nods lowers the line"
    assert lane.curve_at(row.axis.x(2.0), high + 3, row.axis) == "yaw"
    assert lane.curve_at(row.axis.x(2.0), low + 8, row.axis) == "pitch"
    assert lane.curve_at(x, 138, row.axis) == "yaw"
    assert lane.added_at("pitch", 4.0) == 5.0
    assert lane.tip_at(row.axis.x(6.0), low, row.axis).startswith("Nod 5.0°")
    assert lane.tip_at(*row.place(row.key("pitch")), row.axis).endswith("Key +5.0°")


def test_the_mouth_says_how_far_it_is_open(qapp: QApplication) -> None:
    row = Row(MouthLane(), keyed(("mouth_open", 0.0, 0.1)))
    x = row.axis.x(14 / FPS)
    opening = row.lane.value_at("mouth_open", 14 / FPS)
    assert opening == pytest.approx(0.27, abs=0.01)
    y = next(y for y in range(140) if row.lane.curve_at(x, y + 12, row.axis) == "mouth_open")
    assert row.lane.tip_at(x, y + 13, row.axis) == f"Mouth opening {opening:.2f}"


def test_a_rubber_band_takes_keys_of_all_curves_of_the_row(qapp: QApplication) -> None:
    row = Row(FaceLane(), keyed(("brows", 2.0, 0.02), ("smile", 3.0, 0.02), ("smile", 5.0, 0.0), ("yaw", 2.5, 1.0)))
    assert set(row.lane.within(2.0, 4.0)) == {row.key("brows"), row.key("smile")}
    assert row.lane.within(5.1, 9.0) == ()


def test_before_anything_is_generated_there_are_no_keys(qapp: QApplication) -> None:
    lane, axis = MouthLane(), TimeAxis()
    lane.rect = QRectF(0, 0, 800, 60)
    axis.set_width(800)
    lane.show_lines({})
    lane.show_project(keyed(("mouth_open", 1.0, 0.1)), NOTHING, 0.0)
    assert lane.info == ()
    assert lane.within(0.0, 9.0) == ()
    assert lane.grip_at(axis.x(1.0), 30, axis) is None
    assert colours(lane.pixmap(axis, 1.0).toImage(), theme.palette().mouth) == 0


# How they look -------------------------------------------------------------------------------------------------------


def colours(image: QImage, name: str, part: tuple[int, int, int, int] | None = None) -> int:
    """Pixels of nearly this colour, of all or of (x, y, width, height)."""
    image = (image if part is None else image.copy(*part)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[..., 2::-1].astype(int)
    wanted = QColor(name)
    return int((np.abs(pixels - (wanted.red(), wanted.green(), wanted.blue())).max(-1) < 14).sum())


def teal(image: QImage) -> int:
    """Pixels as green as the smile's line."""
    pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint8).reshape(-1, 4)
    return int((pixels[:, 1].astype(int) - pixels[:, 2] > 60).sum())


def test_keys_lie_on_their_curve_and_selected_ones_are_white(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    row = Row(FaceLane(), keyed(("brows", 2.0, 0.03), ("brows", 5.0, 0.0), ("smile", 4.0, 0.0)))
    p, (x, y) = theme.palette(), row.place(row.key("brows"))
    here = round(x) - 5, round(y) - 5, 11, 11
    plain = row.image()
    assert colours(plain, p.blink, here) > 14
    assert colours(plain, p.handle) == 0
    assert teal(plain) > 400
    row.lane.show_project(row.project, Selection.of("key", [row.key("brows")]), FRAMES / FPS)
    chosen = row.image()
    assert colours(chosen, p.handle, here) > 10
    assert teal(chosen) == 0, "the other curve is dim"
    assert colours(chosen, p.blink) > 100


def test_a_stem_shows_how_far_a_key_lifts_the_line(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    row = Row(FaceLane(), keyed(("brows", 2.0, 0.0), ("brows", 4.0, 0.04), ("brows", 6.0, 0.0)))
    x, y = row.place(row.key("brows", 1))
    ground = row.image()
    column = [ground.pixelColor(round(x), row_y).name() for row_y in range(round(y) + 8, 68)]
    assert len(column) > 30
    assert all(name != theme.palette().canvas for name in column)


def test_thousands_of_keys_from_afar_are_ticks(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    project = edits.put_keys(portrayed(STRAIGHT), "yaw", [Key(t, 1.0) for t in np.arange(0, 8, 0.05)])
    row = Row(HeadLane(), project)
    x, y = row.place(row.key("yaw", 80))
    image = row.image()
    assert all(
        colours(image, theme.palette().head[0], (round(row.axis.x(t)) - 1, round(y) - 4, 3, 9)) >= 5 for t in (3.9, 4.0)
    )
    chosen = Selection.of("key", [row.key("yaw", 80)])
    row.lane.show_project(project, chosen, FRAMES / FPS)
    assert colours(row.image(), theme.palette().text, (round(x) - 1, 0, 3, 140)) >= 5


def test_curves_are_drawn_between_steps_that_seldom_change() -> None:
    quiet, keys = portrayed(STRAIGHT), {"yaw": 9.0, "shift_y": 0.3}
    lines = curve_lines(speaking(STRAIGHT).base.landmarks_TPD, found(STRAIGHT))
    assert set(lines) == set(CURVES)
    assert (lines["mouth_open"].bottom, lines["mouth_open"].top) == pytest.approx((0, 0.2))
    assert (lines["yaw"].bottom, lines["yaw"].top) == pytest.approx((-4, 4), abs=0.05)
    for name, value in keys.items():
        quiet = edits.set_key(quiet, name, 1.0, value)  # type: ignore[arg-type]
    wide = curve_lines(composed(quiet, speaking(STRAIGHT)), found(STRAIGHT))
    assert wide["roll"].top == pytest.approx(15, abs=0.05)
    assert wide["shift_x"].top == pytest.approx(0.4, abs=0.01)
    assert float(wide["shift_y"].pyramid.values.mean()) == pytest.approx(-0.3, abs=0.01), "down is down"
    assert all(isinstance(line, Line) for line in curve_lines(np.zeros((0, 68, 2), np.float32), None).values())


# In the studio -------------------------------------------------------------------------------------------------------


@pytest.fixture
def talking(studio: Studio) -> Studio:
    """Eight seconds of motion, as if they had been generated."""
    give_motion(studio, speaking(STRAIGHT).base.landmarks_TPD)
    return studio


def seen_by(studio: Studio) -> FloatArray:
    assert studio.scene.composed is not None
    return studio.scene.composed.landmarks_TPD


def test_f6_sets_a_key_that_changes_nothing_yet(talking: Studio) -> None:
    for time_s, value in ((1.0, 0.0), (3.0, 6.0)):
        talking.edit(edits.set_key(talking.project, "roll", time_s, value, "linear"), "Key")
    before = seen_by(talking)
    talking.motion.set_keys_here(2.03, ["roll", "yaw"])
    made = talking.project.curve("roll").keys[1]
    assert (made.time_s, made.value, made.ease) == (2.0, pytest.approx(3.0), "linear"), "at the frame that is seen"
    assert talking.project.curve("yaw").keys == (Key(2.0, 0.0, "smooth"),)
    np.testing.assert_allclose(seen_by(talking), before, atol=1e-3)
    assert {item.curve for item in talking.selected.selection.keys} == {"roll", "yaw"}
    assert talking.session.undo_label == "Key of 2 curves 00:02.0"
    talking.session.undo()
    assert len(talking.project.curve("roll").keys) == 2
    assert talking.project.curve("yaw").keys == ()


def test_f6_takes_the_curves_that_are_selected_or_the_mouth(talking: Studio) -> None:
    talking.motion.set_keys_here(1.0)
    assert [item.curve for item in talking.selected.selection.keys] == ["mouth_open"]
    talking.motion.set_key("brows", 2.0, 0.05)
    talking.motion.set_keys_here(4.0)
    assert told(talking.project, "brows") == [(2.0, 0.05, "smooth"), (4.0, pytest.approx(0.05), "smooth")]
    assert len(talking.project.curve("mouth_open").keys) == 1
    label = talking.session.undo_label
    talking.motion.set_keys_here(2.0)
    assert talking.session.undo_label == label, "there is one already"
    assert talking.selected.selection == Selection.of("key", [CurveKey("brows", Key(2.0, 0.05))])


def test_f6_without_motion_says_what_is_missing(studio: Studio, notices: list[tuple[str, str]]) -> None:
    studio.motion.set_keys_here(1.0)
    assert studio.project == Project()
    assert "add a portrait and a voice" in notices[-1][1]


def test_the_mouse_drags_a_key_and_the_curve_comes_along(qtbot: QtBot, talking: Studio) -> None:
    talking.edit(edits.set_key(talking.project, "mouth_open", 3.0, 0.02), "Key")
    view = TimelineView(talking)
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show()
    view.fit()
    lane = view.mouth
    item = CurveKey("mouth_open", talking.project.curve("mouth_open").keys[0])
    x = round(view.axis.x(3.0))
    y = next(y for y in range(round(lane.rect.height())) if (g := lane.grip_at(x, y + 6, view.axis)) and g.item == item)
    start = QPoint(x, round(lane.rect.top()) + y + 6)
    unit, by = lane._unit("mouth_open", lane.rect.height()), QPoint(60, -10)
    opening = lane.value_at("mouth_open", 0.0)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view.canvas, left, none, start)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(view.canvas, start + by * share)
    QTest.mouseRelease(view.canvas, left, none, start + by)
    (key,) = talking.project.curve("mouth_open").keys
    assert key.time_s == pytest.approx(3.0 + 60 / view.axis.scale, abs=0.5 / view.axis.scale)
    assert key.value == pytest.approx(0.02 + 10 * unit, abs=1e-6)
    assert talking.selected.selection == Selection.of("key", [CurveKey("mouth_open", key)])
    assert lane.value_at("mouth_open", 0.0) == pytest.approx(opening + 10 * unit, abs=1e-3)
    talking.session.undo()
    assert talking.project.curve("mouth_open").keys == (item.key,), "one step"
