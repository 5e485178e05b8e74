"""The right panel's parts for what is selected: several things at once, typed numbers, every kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from app.studio import Studio
from app.views.inspector import InspectorView
from app.views.inspector_cue import shapes
from app.views.inspector_landmark import points_words
from app.widgets.labelled_slider import LabelledSlider
from engine import edits
from engine.document import Blink, Cue, Marker
from engine.selection import CurveKey, Kind, items
from tests.app.inspecting import LEFT, drag
from tests.app.speaking_face import give_motion

SECONDS = 8


@pytest.fixture
def filled(studio: Studio) -> Studio:
    """Eight seconds of motion with four blinks, as if it had been generated."""
    still_PD = np.random.default_rng(0).normal(size=(68, 2)) * 20 + 300
    blinks = Blink(0.2, 0.2), Blink(0.8, 0.24), Blink(1.5, 0.2, own=True), Blink(5.0, 0.2)
    give_motion(studio, np.repeat(still_PD[None], SECONDS * 25, 0), blinks, seed=3)
    return studio


@pytest.fixture
def view(qtbot: QtBot, filled: Studio) -> InspectorView:
    made = InspectorView(filled)
    made.resize(280, 1000)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
        made.activateWindow()
    return made


def select(studio: Studio, view: InspectorView, kind: Kind, *places: int) -> None:
    """Selects things by their places and lets the panel follow."""
    studio.selected.select(kind, [items(studio.project, kind)[place] for place in places])
    QApplication.processEvents()
    assert view.selected_parts[kind].isVisible()
    assert [other for other, part in view.selected_parts.items() if part.isVisible()] == [kind]


def type_into(slider: LabelledSlider, text: str) -> None:
    """A double click on the number, and what is typed there."""
    QTest.mouseDClick(slider._value, LEFT)
    assert slider._edit.hasFocus()
    QTest.keyClicks(slider._edit, text)
    QTest.keyClick(slider._edit, Qt.Key.Key_Return)
    QApplication.processEvents()


def steps(studio: Studio) -> int:
    return studio.session.file.position


def test_several_blinks_change_together(filled: Studio, view: InspectorView) -> None:
    select(filled, view, "blink", 1, 2, 3)
    assert view.blink.text() == "3 blinks · some yours"
    assert view.blink.length.shown() == "mixed · 0.24 s"
    assert view.blink.closure.shown() == "100 %"
    before = steps(filled)
    drag(view.blink.closure, 0.8, 0.5, 0.6)
    closures = [blink.closure for blink in filled.project.blinks.blinks]
    assert closures[0] == 1.0
    assert closures[1] == pytest.approx(0.6, abs=0.02)
    assert closures[1] == closures[2] == closures[3]
    assert steps(filled) == before + 1
    assert filled.session.undo_label == "Change 3 blinks"
    type_into(view.blink.length, "0.24")
    assert [blink.length_s for blink in filled.project.blinks.blinks[1:]] == pytest.approx([0.24] * 3)
    assert view.blink.length.shown() == "0.24 s", "no more mixed"
    drag(view.blink.start, 1.0, 2.0)
    moved = [blink.start_s for blink in filled.project.blinks.blinks]
    assert moved[1] == pytest.approx(2.0, abs=0.1)
    assert np.diff(moved[1:]) == pytest.approx([0.7, 3.5]), "they keep their distances"
    QTest.mouseClick(view.blink.eyes.button("left"), LEFT)
    QTest.mouseClick(view.blink.ease.button("snap"), LEFT)
    assert [(b.eyes, b.ease) for b in filled.project.blinks.blinks[1:]] == [("left", "snap")] * 3
    QTest.mouseClick(view.blink.remove, LEFT)
    assert len(filled.project.blinks.blinks) == 1


def test_a_blink_held_closed_makes_way_and_gives_it_back(filled: Studio, view: InspectorView) -> None:
    select(filled, view, "blink", 1)
    start = filled.project.blinks.blinks
    drag(view.blink.hold, 3.0, 0.0)
    assert filled.project.blinks.blinks[0] == start[0]
    assert filled.project.blinks.blinks[2:] == start[2:], "what it passed over is there again"
    type_into(view.blink.hold, "2 s")
    held = filled.project.blinks.blinks[1]
    assert (held.hold_s, held.length_s) == (pytest.approx(2.0), pytest.approx(2.24))
    assert view.blink.text() == "Blink · yours"
    picture = view.blink.curve.grab().toImage()
    filled.session.undo()
    QApplication.processEvents()
    assert view.blink.curve.grab().toImage() != picture


@pytest.mark.parametrize("text", ["", "soon", "- -", "%"])
def test_what_is_no_number_is_refused_quietly(
    filled: Studio, view: InspectorView, notices: list[tuple[str, str]], text: str
) -> None:
    select(filled, view, "blink", 1)
    before = steps(filled)
    QTest.mouseDClick(view.blink.closure._value, LEFT)
    view.blink.closure._edit.clear()
    QTest.keyClicks(view.blink.closure._edit, text)
    QTest.keyClick(view.blink.closure._edit, Qt.Key.Key_Return)
    assert view.blink.closure.shown() == "100 %"
    assert (steps(filled), notices) == (before, [])


def test_tab_goes_from_number_to_number(filled: Studio, view: InspectorView) -> None:
    select(filled, view, "blink", 1)
    view.edit_numbers()
    assert view.blink.start._edit.hasFocus()
    QTest.keyClicks(view.blink.start._edit, "0:00.9")
    QTest.keyClick(view.blink.start._edit, Qt.Key.Key_Tab)
    assert filled.project.blinks.blinks[1].start_s == pytest.approx(0.9)
    assert view.blink.start.slider.hasFocus()
    QTest.keyClick(view.blink.start.slider, Qt.Key.Key_Tab)
    assert view.blink.length._edit.hasFocus()
    QTest.keyClick(view.blink.length._edit, Qt.Key.Key_Backtab)
    assert view.blink.start.slider.hasFocus()
    QTest.keyClick(view.blink.start.slider, Qt.Key.Key_Backtab)
    assert view.blink.start._edit.hasFocus()
    QTest.keyClick(view.blink.start._edit, Qt.Key.Key_Escape)
    assert view.blink.start.slider.hasFocus()


def test_a_range(filled: Studio, view: InspectorView) -> None:
    filled.motion.add_range(1.9, 5.8)
    QApplication.processEvents()
    assert view.range.text() == "Mouth · 0:01.9 – 0:05.8"
    before = steps(filled)
    drag(view.range.numbers["mouth_gain"], 1.5, 2.0)
    type_into(view.range.numbers["offset_ms"], "-120 ms")
    type_into(view.range.numbers["smile"], "900")
    QTest.mouseClick(view.range.switches["freeze"].switch, LEFT, pos=QPoint(10, 10))
    made = filled.project.ranges[0]
    assert made.mouth_gain == pytest.approx(2.0, abs=0.03)
    assert (made.offset_ms, made.smile, made.freeze) == (-120, 0.15, True), "numbers end at their limits"
    assert steps(filled) == before + 4
    QTest.mouseDClick(view.range.numbers["mouth_gain"]._label, LEFT)
    assert filled.project.ranges[0].mouth_gain == 1.0
    drag(view.range.end, 3.0, 0.5)
    assert filled.project.ranges[0].end_s == pytest.approx(1.94), "it never turns over"
    assert filled.session.undo_label == "Change range 00:01.9"


def test_rules_that_nobody_listened_for(filled: Studio, view: InspectorView) -> None:
    filled.motion.add_range(1.0, 2.0)
    QApplication.processEvents()
    assert view.range.why.isVisible()
    assert not view.range.switches["close_in_silence"].isEnabled()
    filled.motion.change_ranges([filled.project.ranges[0].id], close_in_silence=True)
    QApplication.processEvents()
    QTest.mouseClick(view.range.switches["close_in_silence"].switch, LEFT, pos=QPoint(10, 10))
    assert not filled.project.ranges[0].close_in_silence, "what is on can be taken back"
    assert filled.scene.tracks is not None
    filled.scene.tracks = replace(filled.scene.tracks, heard_T2=np.zeros((SECONDS * 25, 2), np.float32))
    view.refresh()
    assert not view.range.why.isVisible()
    assert view.range.switches["close_on_bilabials"].isEnabled()


def test_several_ranges(filled: Studio, view: InspectorView) -> None:
    filled.motion.add_range(1.0, 2.0, mouth_gain=0.5, hold_mouth=True)
    filled.motion.add_range(4.0, 5.0)
    select(filled, view, "range", 0, 1)
    hold = view.range.switches["hold_mouth"]
    assert (hold.is_mixed(), hold.value()) == (True, False)
    QTest.mouseClick(hold.switch, LEFT, pos=QPoint(10, 10))
    assert [edit.hold_mouth for edit in filled.project.ranges] == [True, True]
    assert not view.range.end.isVisible()
    type_into(view.range.start, "2")
    assert [(edit.start_s, edit.end_s) for edit in filled.project.ranges] == [(2.0, 3.0), (5.0, 6.0)]


def test_keys(filled: Studio, view: InspectorView) -> None:
    filled.motion.set_key("yaw", 1.0, 5.0)
    filled.motion.set_key("yaw", 3.0, 8.0)
    filled.motion.set_key("mouth_open", 1.0, 0.1)
    select(filled, view, "key", 1)
    assert (view.key.text(), view.key.value.shown()) == ("Turn · key", "5.0°")
    assert "Above 0 to the right" in view.key.value.slider.toolTip()
    type_into(view.key.value, "99")
    assert filled.project.curve("yaw").keys[0].value == 20.0
    drag(view.key.time, 2.0, 4.0, 2.0)
    assert [key.time_s for key in filled.project.curve("yaw").keys] == pytest.approx([2.0, 3.0], abs=0.05)
    QTest.mouseClick(view.key.ease.button("linear"), LEFT)
    assert filled.project.curve("yaw").keys[0].ease == "linear"
    select(filled, view, "key", 0, 1)
    assert not view.key.value.isVisible(), "values of two curves have no common number"
    select(filled, view, "key", 0)
    assert isinstance(filled.selected.selection.one, CurveKey)
    assert (view.key.text(), view.key.value.shown()) == ("Mouth opening · key", "10.0 %")
    assert "Above 0" not in view.key.value.slider.toolTip()
    QTest.mouseClick(view.key.remove, LEFT)
    select(filled, view, "key", 0, 1)
    assert view.key.text() == "Turn · 2 keys"
    type_into(view.key.value, "-3")
    assert [key.value for key in filled.project.curve("yaw").keys] == [-3.0, -3.0]
    QTest.mouseClick(view.key.clear, LEFT)
    assert filled.project.curves == ()


def test_a_cue(filled: Studio, view: InspectorView) -> None:
    filled.session.edit(edits.set_found_cues(filled.project, [Cue(1.0, 1.4, "B"), Cue(2.0, 2.2, "C")]), "Cues")
    select(filled, view, "cue", 0)
    assert view.cue.text() == "Mouth cue · found"
    assert [letter for letter, _, _ in shapes()] == list("ABCDEFGHX")
    QTest.mouseClick(view.cue.shape.button("F"), LEFT)
    QApplication.processEvents()
    assert view.cue.text() == "Mouth cue · yours"
    type_into(view.cue.end, "1.25")
    assert filled.project.cues[0] == Cue(1.0, 1.25, "F", own=True)
    select(filled, view, "cue", 0, 1)
    assert view.cue.shape.value() == ""
    QTest.mouseClick(view.cue.shape.button("A"), LEFT)
    assert [cue.shape for cue in filled.project.cues] == ["A", "A"]


def test_words_of_a_marker(filled: Studio, view: InspectorView) -> None:
    filled.cues.add_marker(1.0)
    filled.cues.add_marker(2.0)
    before = steps(filled)
    view.edit_numbers()
    assert view.marker.words.hasFocus()
    QTest.keyClicks(view.marker.words, "Smile here")
    QTest.keyClick(view.marker.words, Qt.Key.Key_Return)
    assert filled.project.markers[1] == Marker(2.0, "Smile here")
    assert steps(filled) == before + 1
    QTest.keyClicks(view.marker.words, "!")
    select(filled, view, "marker", 0)
    assert filled.project.markers == (Marker(1.0), Marker(2.0, "Smile here!")), "they belong to the one they were for"
    assert view.marker.words.text() == ""
    QTest.keyClicks(view.marker.words, "no")
    QTest.keyClick(view.marker.words, Qt.Key.Key_Escape)
    type_into(view.marker.time, "3.5")
    assert filled.project.markers[1] == Marker(3.5)
    select(filled, view, "marker", 0, 1)
    assert not view.marker.words.isVisible()


def test_landmark_keys(filled: Studio, view: InspectorView) -> None:
    filled.landmarks.add(2.0, range(48, 68), 0.02, -0.05, radius=0.1)
    filled.landmarks.add(3.0, (8, 30), 0.0, 0.1)
    select(filled, view, "landmark_key", 0)
    assert view.landmark.facts.values() == {"Landmarks": "20 · mouth"}
    assert view.landmark.numbers["dy"].shown() == "−5.0 %"
    type_into(view.landmark.numbers["radius"], "25 %")
    QTest.mouseClick(view.landmark.mirror.switch, LEFT, pos=QPoint(10, 10))
    key = filled.project.landmark_keys[0]
    assert (key.radius, key.mirror) == (0.25, True)
    select(filled, view, "landmark_key", 0, 1)
    drag(view.landmark.numbers["before_s"], 1.0, 2.0)
    assert filled.project.landmark_keys[0].before_s == filled.project.landmark_keys[1].before_s > 1.5
    assert points_words((8, 30)) == "2 · jaw, nose"


def test_takes_of_a_new_part(filled: Studio, view: InspectorView, monkeypatch: pytest.MonkeyPatch) -> None:
    motion = filled.project.motion
    assert motion is not None
    for seed in (4, 5):
        project = edits.set_segment(filled.project, 1.0, 2.0, replace(motion, seed=seed))
        filled.session.edit(project, "Generate a part anew")
    select(filled, view, "segment", 0)
    assert view.part.text() == "New part · 0:01.0 – 0:02.0"
    assert view.part.takes.button("1").text() == "Take 2\nseed 5"
    assert view.part.takes.value() == "1"
    QTest.mouseClick(view.part.takes.button("0"), LEFT)
    assert filled.project.segments[0].motion.seed == 4
    QTest.mouseClick(view.part.takes.button("original"), LEFT)
    assert not filled.project.segments[0].shown
    assert filled.session.undo_label == "Choose the original motion"
    type_into(view.part.blend, "0.4")
    assert filled.project.segments[0].blend_s == 0.4
    asked: list[tuple[float, float]] = []
    monkeypatch.setattr(filled.generation, "start_segment", lambda start_s, end_s, *_: asked.append((start_s, end_s)))
    view.part.another.setEnabled(True)
    QTest.mouseClick(view.part.another, LEFT)
    assert asked == [(1.0, 2.0)]
    QTest.mouseClick(view.part.remove, LEFT)
    assert filled.project.segments == ()


def test_everything_has_a_name_and_a_tip(filled: Studio, view: InspectorView) -> None:
    kinds = (QAbstractButton, QSlider, QAbstractSpinBox, QLineEdit)
    controls = [w for kind in kinds for w in view._inside.findChildren(kind) if w.parent() is not view.motion.seed]
    assert len(controls) > 90
    for control in controls:
        assert control.toolTip(), control
        assert control.accessibleName() or getattr(control, "text", str)(), control
    assert view.minimumSizeHint().width() <= 280


def test_a_project_for_reading_only_shows_and_changes_nothing(filled: Studio, view: InspectorView) -> None:
    path = filled.session.path
    filled.session.close()
    filled.session.open(path, read_only=True)
    QApplication.processEvents()
    select(filled, view, "blink", 0)
    before = filled.project
    view.edit_numbers()
    QTest.keyClick(view.blink.closure.slider, Qt.Key.Key_Left)
    QTest.mouseClick(view.blink.remove, LEFT)
    assert filled.project == before


def test_takes_are_made_and_compared(
    spoken: Studio, qtbot: QtBot, wait_for: Callable[[Callable[[], bool]], None]
) -> None:
    view = InspectorView(spoken)
    qtbot.addWidget(view)
    view.resize(280, 1200)
    with qtbot.waitExposed(view):
        view.show()
    composed = spoken.scene.composed
    assert composed is not None
    original = composed.landmarks_TPD.copy()
    spoken.set_range((0.5, 1.5))
    qtbot.waitUntil(view.motion.anew.isEnabled)
    QTest.mouseClick(view.motion.anew, LEFT)
    wait_for(lambda: len(spoken.project.segments) == 1)
    select(spoken, view, "segment", 0)
    wait_for(view.part.another.isEnabled)
    QTest.mouseClick(view.part.another, LEFT)
    wait_for(lambda: len(spoken.project.segments[0].motions) == 2)
    seen: list[np.ndarray] = []
    for key in ("original", "0", "1"):
        QApplication.processEvents()
        QTest.mouseClick(view.part.takes.button(key), LEFT)
        qtbot.waitUntil(lambda key=key: view.part.takes.value() == key)
        now = spoken.scene.composed
        assert now is not None
        seen.append(now.landmarks_TPD.copy())
    assert np.array_equal(seen[0], original)
    assert not np.array_equal(seen[1], seen[0])
    assert not np.array_equal(seen[2], seen[1])
    assert all(np.array_equal(takes[40:], original[40:]) for takes in seen), "nothing else changes"
