"""What the mouse does on the timeline, by real presses, moves and releases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.studio import Studio
from app.views.timeline import TimelineView
from app.views.timeline_lanes import Lane
from app.views.timeline_menu import Place, timeline_menu
from engine.document import FPS, Blink, BlinkTrack, Cue, GeneratedMotion, Marker, RangeEdit
from engine.quality import Problem
from engine.selection import CurveKey
from tests.app.inspecting import hover

SECONDS = 10.0
BLINKS = (Blink(2.0, 0.4), Blink(5.0, 0.4, own=True), Blink(8.0, 0.4, eyes="left"))
LEFT = Qt.MouseButton.LeftButton
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def view(qtbot, studio: Studio) -> Iterator[TimelineView]:
    """A timeline of ten seconds with three blinks, at 110 pixels a second."""
    made = TimelineView(studio)
    qtbot.addWidget(made)
    made.resize(1300, 420)
    made.show()
    still = np.random.default_rng(0).normal(size=(68, 2)) * 20 + 300
    still[[36, 45, 62, 66, 60, 64]] = (250, 280), (350, 280), (300, 350), (300, 352), (270, 350), (330, 350)
    content = BytesIO()
    np.save(content, np.repeat(still[None], round(SECONDS * FPS), 0).astype(np.float32))
    blob = studio.session.keep(content.getvalue(), "motion.npy")
    motion = GeneratedMotion(blob, "audio2keypoint", 0, round(SECONDS * FPS), "")
    studio.session.edit(replace(studio.project, motion=motion, blinks=BlinkTrack(BLINKS)), "Motion")
    made.fit()
    yield made
    studio.playback.close()


def at(view: TimelineView, seconds: float, lane: Lane) -> QPoint:
    return QPoint(round(view.axis.x(seconds)), round(lane.rect.center().y()))


def press(view: TimelineView, where: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mousePress(view.canvas, LEFT, keys, where)


def move(view: TimelineView, where: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    """A real move event; QTest's own knows no modifiers while it moves."""
    place = QPointF(where)
    everywhere = QPointF(view.canvas.mapToGlobal(where))
    QApplication.sendEvent(
        view.canvas, QMouseEvent(QEvent.Type.MouseMove, place, everywhere, Qt.MouseButton.NoButton, LEFT, keys)
    )


def drag(
    view: TimelineView, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE, held: Qt.KeyboardModifier = NONE
) -> None:
    """Presses with `keys` and moves in four steps with these and `held`."""
    press(view, start, keys)
    for share in (0.25, 0.5, 0.75, 1.0):
        move(view, start + (end - start) * share, keys | held)
    QTest.mouseRelease(view.canvas, LEFT, keys | held, end)


def click(view: TimelineView, where: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    QTest.mouseClick(view.canvas, LEFT, keys, where)


def starts(studio: Studio) -> list[float]:
    return [blink.start_s for blink in studio.project.blinks.blinks]


# Blinks --------------------------------------------------------------------------------------------------------------


def test_a_blink_is_dragged_in_one_step_that_has_its_name(view: TimelineView, studio: Studio) -> None:
    drag(view, at(view, 2.18, view.blinks), at(view, 3.18, view.blinks))
    pixel = 1 / view.axis.scale
    assert starts(studio) == pytest.approx([3.0, 5.0, 8.0], abs=2 * pixel)
    moved = studio.project.blinks.blinks[0]
    assert moved.own, "what is touched is the user's own"
    assert moved.length_s == pytest.approx(0.4)
    assert studio.session.undo_label == "Move blink 00:02.0"
    assert studio.selected.selection.one == moved
    assert studio.playback.position_s == 0, "the playhead stays"
    studio.session.undo()
    assert studio.project.blinks.blinks == BLINKS
    assert studio.selected.selection.items == {BLINKS[0]}, "undo selects what it was"
    assert studio.session.undo_label == "Motion"


def test_a_click_is_no_drag(view: TimelineView, studio: Studio) -> None:
    start = at(view, 2.18, view.blinks)
    drag(view, start, start + QPoint(2, 1))
    assert studio.project.blinks.blinks == BLINKS
    assert studio.session.undo_label == "Motion"
    assert studio.selected.selection.items == {BLINKS[0]}


def test_the_end_of_a_blink_is_stretched(view: TimelineView, studio: Studio) -> None:
    view.axis.zoom_to(400, 0)
    view.axis.scroll_to(4.5)
    drag(view, at(view, 5.4, view.blinks), at(view, 5.9, view.blinks))
    blink = studio.project.blinks.blinks[1]
    assert blink.start_s == pytest.approx(5.0)
    assert blink.end_s == pytest.approx(5.9, abs=0.02)
    assert studio.session.undo_label == "Stretch blink 00:05.0"


def test_several_selected_things_move_together_and_a_click_selects_one_of_them(
    view: TimelineView, studio: Studio
) -> None:
    click(view, at(view, 2.18, view.blinks))
    click(view, at(view, 8.18, view.blinks), CTRL)
    assert studio.selected.selection.items == {BLINKS[0], BLINKS[2]}
    drag(view, at(view, 2.18, view.blinks), at(view, 2.68, view.blinks))
    assert starts(studio) == pytest.approx([2.5, 5.0, 8.5], abs=0.02)
    assert studio.session.undo_label == "Move 2 blinks"
    assert len(studio.selected.selection) == 2
    click(view, at(view, 2.68, view.blinks))
    assert len(studio.selected.selection) == 1
    click(view, at(view, 2.68, view.blinks), SHIFT)
    assert not studio.selected.selection, "Shift and click takes it out again"


def test_a_rubber_band_selects_what_of_the_row_it_touches(view: TimelineView, studio: Studio) -> None:
    drag(view, at(view, 1.0, view.blinks), at(view, 6.0, view.blinks), CTRL)
    assert studio.selected.selection.items == set(BLINKS[:2])
    assert view.canvas.band is None
    press(view, at(view, 7.0, view.blinks), CTRL)
    move(view, at(view, 9.0, view.blinks), CTRL)
    assert len(studio.selected.selection) == 3
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert studio.selected.selection.items == set(BLINKS[:2])
    QTest.mouseRelease(view.canvas, LEFT, CTRL, at(view, 9.0, view.blinks))


def test_ctrl_snaps_and_shows_where(view: TimelineView, studio: Studio) -> None:
    studio.session.edit(replace(studio.project, markers=(Marker(3.5, "here"),)), "Marker")
    start = at(view, 2.18, view.blinks)
    press(view, start)
    away = QPoint(round(1.5 * view.axis.scale) + 5, 0)
    move(view, start + away)
    assert starts(studio)[0] == pytest.approx(3.5 + 5 / view.axis.scale, abs=0.006)
    assert view.canvas.snapped_s is None
    move(view, start + away, CTRL)
    assert starts(studio)[0] == 3.5
    assert view.canvas.snapped_s == 3.5
    assert view.canvas.readout is not None
    assert view.canvas.readout[2].startswith("+1.50 s")
    QTest.mouseRelease(view.canvas, LEFT, CTRL, start + away)
    assert view.canvas.snapped_s is None
    assert view.canvas.readout is None


def test_ctrl_snaps_to_frames_where_nothing_is_nearer(view: TimelineView, studio: Studio) -> None:
    view.axis.zoom_to(600, 0)
    view.axis.scroll_to(1.5)
    start = at(view, 2.18, view.blinks)
    press(view, start)
    move(view, start + QPoint(100, 0), CTRL)
    move(view, start + QPoint(187, 0), CTRL)
    QTest.mouseRelease(view.canvas, LEFT, CTRL, start + QPoint(187, 0))
    assert starts(studio)[0] == pytest.approx(2.32)


def test_who_pulls_the_top_of_a_blink_sideways_moves_it(view: TimelineView, studio: Studio) -> None:
    low = replace(BLINKS[1], closure=0.3)
    studio.session.edit(replace(studio.project, blinks=BlinkTrack((BLINKS[0], low, BLINKS[2]))), "Low")
    lane = view.blinks
    tops = [y for y in range(round(lane.rect.height())) if top_of(lane, low, y, view)]
    top = QPoint(round(view.axis.x(5.16)), round(lane.rect.top()) + tops[len(tops) // 2])
    drag(view, top, top + QPoint(80, 3))
    moved = studio.project.blinks.blinks[1]
    assert moved.start_s == pytest.approx(5.0 + 80 / view.axis.scale, abs=0.01)
    assert moved.closure == 0.3
    studio.session.undo()
    drag(view, top, top + QPoint(3, -10))
    lifted = studio.project.blinks.blinks[1]
    assert lifted.start_s == 5.0
    assert lifted.closure > 0.4


def top_of(lane: Lane, blink: Blink, y: int, view: TimelineView) -> bool:
    grip = lane.grip_at(view.axis.x(blink.start_s + 0.16), y, view.axis)
    return grip is not None and grip.part == "peak"


def test_shift_drags_ten_times_as_finely(view: TimelineView, studio: Studio) -> None:
    drag(view, at(view, 2.18, view.blinks), at(view, 4.18, view.blinks), held=SHIFT)
    assert starts(studio)[0] == pytest.approx(2.2, abs=0.01)


def test_escape_gives_a_drag_up(view: TimelineView, studio: Studio) -> None:
    press(view, at(view, 2.18, view.blinks))
    move(view, at(view, 4.18, view.blinks))
    assert studio.project.blinks.blinks != BLINKS
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert studio.project.blinks.blinks == BLINKS
    move(view, at(view, 6.18, view.blinks))
    QTest.mouseRelease(view.canvas, LEFT, NONE, at(view, 6.18, view.blinks))
    assert studio.project.blinks.blinks == BLINKS
    assert studio.session.undo_label == "Motion"
    assert studio.selected.selection.items == {BLINKS[0]}


def test_the_view_goes_along_over_its_edge(qtbot, view: TimelineView, studio: Studio) -> None:
    view.axis.zoom_to(400, 0)
    start = at(view, 2.18, view.blinks)
    press(view, start)
    move(view, QPoint(view.canvas.width() + 60, start.y()))
    qtbot.waitUntil(lambda: view.axis.start_s > 0.5, timeout=3000)
    assert starts(studio)[0] > 3.0
    QTest.mouseRelease(view.canvas, LEFT, NONE, QPoint(view.canvas.width() + 60, start.y()))
    rests_s = view.axis.start_s
    qtbot.wait(100)
    assert view.axis.start_s == rests_s


def test_a_project_for_reading_says_so_once(
    view: TimelineView, studio: Studio, notices: list[tuple[str, str]], tmp_path: Path
) -> None:
    copy = tmp_path / "copy.likeness"
    studio.session.save_copy(copy)
    studio.session.open(copy, read_only=True)
    notices.clear()
    view.fit()
    drag(view, at(view, 2.18, view.blinks), at(view, 4.18, view.blinks))
    assert [level for level, _ in notices] == ["error"]
    assert "Save As" in notices[0][1]
    assert studio.project.blinks.blinks == BLINKS
    notices.clear()
    drag(view, at(view, 3.0, view.blinks), at(view, 4.0, view.blinks), SHIFT)
    assert len(notices) == 1
    assert studio.project.range is None


# In and out, markers, keys, cues ------------------------------------------------------------------------------------


def test_shift_and_drag_sets_in_and_out_in_one_undoable_step(view: TimelineView, studio: Studio) -> None:
    drag(view, at(view, 4.013, view.voice), at(view, 6.01, view.voice), SHIFT)
    assert studio.project.range == (4.0, 6.0), "edges lie on frames"
    assert studio.session.undo_label == "Set in and out"
    studio.session.undo()
    assert studio.project.range is None


@pytest.mark.parametrize(
    ("edge", "to", "want"), [(4.0, 2.0, (2.0, 6.0)), (6.0, 9.0, (4.0, 9.0)), (4.0, 8.0, (6.0, 8.0))]
)
def test_edges_of_the_range_can_be_dragged(
    view: TimelineView, studio: Studio, edge: float, to: float, want: tuple[float, float]
) -> None:
    studio.set_range((4.0, 6.0))
    drag(view, at(view, edge, view.head) + QPoint(2, 0), at(view, to, view.head))
    assert studio.project.range == pytest.approx(want)
    assert studio.playback.range_s == pytest.approx(want)
    assert studio.playback.position_s == 0, "the playhead stays"


def test_the_cursor_says_what_can_be_taken_hold_of(view: TimelineView, studio: Studio) -> None:
    studio.set_range((4.0, 6.0))
    for seconds, lane, shape in (
        (4.0, view.voice, Qt.CursorShape.SizeHorCursor),
        (0.0, view.canvas.ruler, Qt.CursorShape.SizeHorCursor),
        (3.0, view.blinks, Qt.CursorShape.ArrowCursor),
    ):
        hover(view.canvas, at(view, seconds, lane))
        assert view.canvas.cursor().shape() == shape, seconds
    hover(view.canvas, at(view, 2.18, view.blinks))
    assert view.canvas.cursor().shape() != Qt.CursorShape.ArrowCursor


def test_markers_are_added_dragged_named_and_removed(qtbot, view: TimelineView, studio: Studio) -> None:
    flag = QPoint(round(view.axis.x(3.0)) + 4, 6)
    QTest.mouseDClick(view.canvas, LEFT, NONE, QPoint(round(view.axis.x(3.0)), 6))
    (marker,) = studio.project.markers
    assert marker.time_s == pytest.approx(3.0, abs=0.01)
    assert studio.selected.selection.markers == {marker}
    with qtbot.waitSignal(view.numbers_wanted):
        QTest.mouseDClick(view.canvas, LEFT, NONE, flag)
    assert len(studio.project.markers) == 1
    drag(view, flag, flag + QPoint(round(2 * view.axis.scale), 0))
    assert studio.project.markers[0].time_s == pytest.approx(5.0, abs=0.02)
    assert studio.session.undo_label == "Move marker 00:03.0"
    studio.cues.change_marker(text="Here it comes")
    tip = view.canvas.tip_at(view.axis.x(5.0) + 4, 6)
    assert "Here it comes" in tip
    studio.selected.delete()
    assert studio.project.markers == ()


def test_a_key_is_dragged_in_time_and_value(view: TimelineView, studio: Studio) -> None:
    view.toggle_wide(view.mouth.name)
    x = round(view.axis.x(4.0))
    QTest.mouseDClick(view.canvas, LEFT, NONE, QPoint(x, round(view.mouth.rect.bottom()) - 12))
    (item,) = studio.selected.selection.keys
    assert item.curve == "mouth_open"
    assert item.key.value == 0.0
    assert item.key.time_s == pytest.approx(4.0)
    ys = range(round(view.mouth.rect.top()), round(view.mouth.rect.bottom()))
    where = [QPoint(x, y) for y in ys if view.canvas.grip_at(x, y) is not None]
    middle = where[len(where) // 2]
    press(view, middle)
    move(view, middle + QPoint(30, -20))
    move(view, middle + QPoint(round(view.axis.scale), -40))
    assert view.canvas.readout is not None
    assert "+1.0" in view.canvas.readout[2]
    assert "·" in view.canvas.readout[2], "the value is told, too"
    QTest.mouseRelease(view.canvas, LEFT, NONE, middle + QPoint(round(view.axis.scale), -40))
    (moved,) = studio.project.curve("mouth_open").keys
    assert moved.time_s == pytest.approx(5.0, abs=0.02)
    assert moved.value > 0.02
    assert studio.selected.selection.one == CurveKey("mouth_open", moved)
    assert studio.session.undo_label == "Move key 00:04.0"


def test_double_clicks_add_what_the_row_holds(view: TimelineView, studio: Studio) -> None:
    QTest.mouseDClick(view.canvas, LEFT, NONE, at(view, 6.5, view.blinks))
    assert any(blink.own and blink.start_s < 6.5 < blink.end_s for blink in studio.project.blinks.blinks)
    QTest.mouseDClick(view.canvas, LEFT, NONE, at(view, 3.0, view.cues))
    (cue,) = studio.project.cues
    assert cue.own
    assert (cue.start_s, cue.end_s) == pytest.approx((3.0, 3.16), abs=0.01)
    assert studio.selected.selection.cues == {cue}
    QTest.mouseDClick(view.canvas, LEFT, NONE, at(view, 7.0, view.ranges))
    (made,) = studio.project.ranges
    assert made.start_s < 7.0 < made.end_s
    assert studio.selected.selection.one == made.id


def test_quality_goes_to_the_worst_frame(view: TimelineView, studio: Studio) -> None:
    view.quality.show_problems((Problem(4.0, 5.0, "open_in_silence", 4.8, 0.5, 0.1, 0.05),))
    click(view, at(view, 4.2, view.quality))
    assert studio.playback.position_s == pytest.approx(4.8, abs=0.001)
    QTest.mouseDClick(view.canvas, LEFT, NONE, at(view, 4.2, view.quality))
    assert [edit.close_in_silence for edit in studio.project.ranges] == [True]


# The menu ------------------------------------------------------------------------------------------------------------


def choose(view: TimelineView, text: str, place: Place) -> None:
    """Opens the menu and takes the entry that begins so, also of its sub-menus."""
    menu = timeline_menu(view, place)
    menus = (menu, *menu.findChildren(QMenu))
    action = next(action for part in menus for action in part.actions() if action.text().startswith(text))
    assert action.isEnabled(), text
    action.trigger()
    menu.close()


def test_the_menu_changes_what_is_selected(view: TimelineView, studio: Studio) -> None:
    studio.selected.select("blink", [BLINKS[0]])
    choose(view, "Wink with the left eye", Place(1.0))
    assert studio.project.blinks.blinks[0].eyes == "left"
    choose(view, "Hold closed", Place(1.0))
    held = studio.project.blinks.blinks[0]
    assert (held.hold_s, held.length_s) == pytest.approx((0.5, 0.9))
    assert studio.selected.selection.one == held
    choose(view, "Copy", Place(1.0))
    choose(view, "Paste here", Place(6.5))
    assert starts(studio) == pytest.approx([2.0, 5.0, 6.5, 8.0])
    choose(view, "Delete", Place(1.0))
    assert starts(studio) == pytest.approx([2.0, 5.0, 8.0])
    studio.motion.set_key("yaw", 3.0, 4.0)
    choose(view, "Goes on straight", Place(1.0))
    assert studio.project.curve("yaw").keys[0].ease == "linear"


def test_the_menu_adds_and_sets(view: TimelineView, studio: Studio) -> None:
    choose(view, "Set in here", Place(3.01))
    assert studio.project.range == (3.0, SECONDS)
    choose(view, "Set out here", Place(7.0))
    assert studio.project.range == (3.0, 7.0)
    choose(view, "Change in to out", Place(1.0))
    assert [(edit.start_s, edit.end_s) for edit in studio.project.ranges] == [(3.0, 7.0)]
    choose(view, "Clear in and out", Place(1.0))
    assert studio.project.range is None
    choose(view, "Add a blink here", Place(6.5))
    assert any(blink.start_s < 6.5 < blink.end_s for blink in studio.project.blinks.blinks)
    choose(view, "Add a marker here", Place(6.5))
    assert studio.project.markers == (Marker(6.5),)
    choose(view, "Add a key here", Place(2.0, curve="smile", added=0.05))
    assert studio.project.curve("smile").keys[0].value == 0.05
    choose(view, "Add a mouth cue here", Place(2.0))
    assert studio.project.cues == (Cue(2.0, 2.16, "A", own=True),)
    choose(view, "Mute", Place(1.0))
    assert studio.project.blinks.muted
    choose(view, "Other generated blinks", Place(1.0))
    assert studio.project.blinks.seed == 1
    choose(view, view.head.name, Place(1.0))
    assert view.canvas.wide == {view.head.name}


def test_a_right_click_selects_what_it_is_asked_for(qtbot, view: TimelineView, studio: Studio) -> None:
    studio.session.edit(replace(studio.project, ranges=(RangeEdit("e1", 1.0, 2.0),)), "Range")
    where = at(view, 5.18, view.blinks)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, view.canvas.mapToGlobal(where))
    QApplication.sendEvent(view.canvas, event)
    menu = view.findChild(QMenu)
    assert menu is not None
    qtbot.waitUntil(menu.isVisible, timeout=3000)
    assert menu.actions()[0].text() == "Blink with both eyes"
    assert studio.selected.selection.items == {BLINKS[1]}
    menu.close()
