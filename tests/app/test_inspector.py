"""The right panel: every change is an undoable edit, a drag is one. What is selected: test_inspector_selected.py."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from app.studio import Studio
from app.views.inspector import InspectorView
from app.views.inspector_blink import free_between
from engine import edits
from engine.document import Blink, BlinkTrack, Crop, FoundFace, GeneratedMotion, HeadPose, Portrait, Take
from tests.app.inspecting import LEFT, drag


@pytest.fixture
def filled(studio: Studio, portrait: Path, voice: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Studio:
    """Portrait, voice, and motion with three blinks, as jobs would leave them; no job is started."""
    monkeypatch.setattr(studio.generation, "soon", lambda: None)
    monkeypatch.setattr(studio.scene, "_prepare_voice", lambda *_: None)
    picture = studio.session.keep(portrait, "astronaut.png")
    numbers = np.round(np.random.default_rng(0).normal(size=(68, 2)) * 30 + 130)
    landmarks = tuple((float(x), float(y)) for x, y in numbers)
    face = FoundFace(landmarks, Crop(40, 30, 160), HeadPose(-2, 7, 1), 0.99, ("Turn to the camera.",))
    sound = studio.session.keep(voice, "voice.wav")
    project = edits.set_portrait(studio.project, Portrait(picture, picture, 256, 256, (face,)))
    project = edits.add_take(project, Take("t1", "Take 1", sound, 2.0, text="Hello."))
    path = tmp_path / "motion.npy"
    np.save(path, np.tile(np.array(landmarks, np.float32), (50, 1, 1)))
    track = studio.session.keep(path, "motion.npy")
    made = GeneratedMotion(track, project.generator, project.seed, 50, edits.motion_inputs(project))
    blinks = BlinkTrack((Blink(0.2, 0.2), Blink(0.8, 0.24), Blink(1.5, 0.2)))
    studio.session.edit(edits.set_motion(project, made, blinks), "All")
    return studio


@pytest.fixture
def view(qtbot: QtBot, studio: Studio) -> InspectorView:
    made = InspectorView(studio)
    made.resize(290, 1400)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
        made.activateWindow()
    return made


def take_of(studio: Studio) -> Take:
    assert studio.project.voice is not None
    return studio.project.voice


def portrait_of(studio: Studio) -> Portrait:
    assert studio.project.portrait is not None
    return studio.project.portrait


def select_blink(studio: Studio, index: int) -> None:
    studio.selected.select("blink", [studio.project.blinks.blinks[index]])


def undos(studio: Studio) -> int:
    """How often undo finds something to do; all is redone and selected again afterwards."""
    count, chosen = 0, studio.selected.selection
    while studio.session.undo_label is not None:
        studio.session.undo()
        count += 1
    for _ in range(count):
        studio.session.redo()
    if chosen.kind is not None:
        studio.selected.select(chosen.kind, chosen.items)
    QApplication.processEvents()
    return count


def test_nothing_to_show_is_told(view: InspectorView) -> None:
    assert view.empty.isVisible()


def test_it_shows_what_is_there(filled: Studio, view: InspectorView) -> None:
    assert view.take.isVisible()
    assert view.portrait.isVisible()
    assert not view.blink.isVisible()
    facts = view.portrait.facts.values()
    assert facts["Picture"] == "256 × 256 px"
    assert facts["Turn, nod, tilt"] == "−2° · 7° · 1°"
    assert view.motion.facts.values()["Blinks"] == "3 · 90 a minute"
    assert view.take.spoken.toPlainText() == "Hello."
    assert view.take.name.text() == "Take 1"


def test_a_selected_blink_is_on_top(filled: Studio, view: InspectorView, qtbot: QtBot) -> None:
    select_blink(filled, 1)
    qtbot.waitUntil(view.blink.isVisible)
    assert view.blink.text() == "Blink · generated"
    assert view.blink.start.shown() == "0:00.80"
    assert view.blink.length.value() == pytest.approx(0.24)
    filled.selected.clear()
    qtbot.waitUntil(lambda: not view.blink.isVisible())


@pytest.mark.parametrize(("name", "field", "value"), [("closure", "closure", 0.5), ("length", "length_s", 0.4)])
def test_a_drag_of_a_blink_is_one_edit(
    filled: Studio, view: InspectorView, qtbot: QtBot, name: str, field: str, value: float
) -> None:
    select_blink(filled, 1)
    qtbot.waitUntil(view.blink.isVisible)
    before, steps = filled.project, undos(filled)
    slider = getattr(view.blink, name)
    drag(slider, value * 0.8, value * 0.9, value)
    blink = filled.project.blinks.blinks[1]
    assert getattr(blink, field) == pytest.approx(value, abs=0.02)
    assert blink.own
    assert undos(filled) == steps + 1
    drag(slider, value * 0.7)
    assert undos(filled) == steps + 2, "another drag is another edit"
    filled.session.undo()
    filled.session.undo()
    assert filled.project == before
    qtbot.waitUntil(lambda: view.blink.text() == "Blink · generated")


def test_a_blink_cannot_be_pushed_into_its_neighbours(filled: Studio, view: InspectorView, qtbot: QtBot) -> None:
    select_blink(filled, 1)
    qtbot.waitUntil(view.blink.isVisible)
    for key, start_s in ((Qt.Key.Key_Home, 0.4), (Qt.Key.Key_End, 1.5 - 0.24)):
        QTest.keyClick(view.blink.start.slider, key)
        assert filled.project.blinks.blinks[1].start_s == pytest.approx(start_s, abs=1e-6)
        assert filled.selected.selection.one == filled.project.blinks.blinks[1]
    QTest.keyClick(view.blink.start.slider, Qt.Key.Key_Home)
    QTest.keyClick(view.blink.length.slider, Qt.Key.Key_End)
    blinks = filled.project.blinks.blinks
    assert all(a.end_s <= b.start_s + 1e-6 for a, b in pairwise(blinks))


def test_room_of_a_blink() -> None:
    blinks = (Blink(0.2, 0.2), Blink(0.3, 0.2, eyes="left"), Blink(0.8, 0.2, eyes="right"), Blink(1.5, 0.2))
    assert free_between(blinks, 2, 2.0) == pytest.approx((0.4, 1.5)), "the left eye is not in its way"
    assert free_between(blinks, 3, 2.0) == pytest.approx((1.0, 2.0))
    assert free_between((Blink(1.9, 0.3),), 0, 2.0) == pytest.approx((0.0, 2.2)), "never shorter than it is"


def test_the_other_eye_and_removing(filled: Studio, view: InspectorView, qtbot: QtBot) -> None:
    select_blink(filled, 0)
    qtbot.waitUntil(view.blink.isVisible)
    QTest.mouseClick(view.blink.eyes.button("left"), LEFT)
    assert filled.project.blinks.blinks[0].eyes == "left"
    QTest.mouseClick(view.blink.remove, LEFT)
    assert len(filled.project.blinks.blinks) == 2
    qtbot.waitUntil(lambda: not view.blink.isVisible())


def test_gain_counts_when_the_drag_ends(filled: Studio, view: InspectorView) -> None:
    seen: list[float] = []
    filled.session.changed.connect(lambda _, after: seen.append(after.voice.gain_db))
    drag(view.take.gain, -3, -6, -9)
    assert len(seen) == 1
    assert seen[0] == pytest.approx(-9, abs=0.5)
    QTest.mouseDClick(view.take.gain.slider, LEFT, pos=QPoint(5, 9))
    assert take_of(filled).gain_db == 0


def test_trim(filled: Studio, view: InspectorView) -> None:
    QTest.keyClick(view.take.end.slider, Qt.Key.Key_Home)
    assert take_of(filled).end_s == pytest.approx(0.5), "half a second is left at least"
    assert view.take.facts.values()["Heard"] == "0:00.5 of 0:02.0"
    QTest.keyClick(view.take.end.slider, Qt.Key.Key_End)
    assert take_of(filled).end_s is None, "the end of the file is no trim"
    QTest.keyClick(view.take.start.slider, Qt.Key.Key_End)
    assert take_of(filled).start_s == pytest.approx(1.5)


def test_noise_gate(filled: Studio, view: InspectorView) -> None:
    assert not view.take.gate.isVisible()
    QTest.mouseClick(view.take.gated, LEFT, pos=QPoint(10, view.take.gated.height() // 2))
    assert take_of(filled).gate_db == -50
    assert view.take.gate.isVisible()
    QTest.keyClick(view.take.gate.slider, Qt.Key.Key_Right)
    assert take_of(filled).gate_db == -49
    QTest.keyClick(view.take.gated, Qt.Key.Key_Space)
    assert take_of(filled).gate_db is None


def test_name_of_the_voice(filled: Studio, view: InspectorView) -> None:
    view.take.name.selectAll()
    QTest.keyClicks(view.take.name, "Softly")
    QTest.keyClick(view.take.name, Qt.Key.Key_Return)
    assert take_of(filled).name == "Softly"
    view.take.name.clear()
    QTest.keyClick(view.take.name, Qt.Key.Key_Return)
    assert take_of(filled).name == "Softly"
    assert view.take.name.text() == "Softly"


def test_crop(filled: Studio, view: InspectorView, qtbot: QtBot) -> None:
    assert not view.portrait.reset.isEnabled()
    steps = undos(filled)
    drag(view.portrait.side, 180, 200)
    square = portrait_of(filled).square
    assert square.side == pytest.approx(200, abs=4)
    assert square.x + square.side / 2 == pytest.approx(120), "it grows about its middle"
    assert undos(filled) == steps + 1
    qtbot.waitUntil(view.portrait.reset.isEnabled)
    view.portrait.across.edit()
    QTest.keyClicks(view.portrait.across._edit, "12")
    QTest.keyClick(view.portrait.across._edit, Qt.Key.Key_Return)
    assert portrait_of(filled).square.x == 12
    QTest.mouseClick(view.portrait.reset, LEFT)
    assert portrait_of(filled).crop is None


def test_seed(filled: Studio, view: InspectorView, qtbot: QtBot) -> None:
    field = view.motion.seed.lineEdit()
    field.selectAll()
    QTest.keyClicks(field, "12")
    assert filled.project.seed == 0, "a seed that is being typed is none yet"
    QTest.keyClick(view.motion.seed, Qt.Key.Key_Return)
    assert filled.project.seed == 12
    QTest.mouseClick(view.motion.dice, LEFT)
    assert filled.project.seed != 12
    drawn, field = filled.project.seed, view.motion.seed
    view.motion.dice.setFocus()
    middle = QPointF(field.rect().center())
    turn = QWheelEvent(
        middle, field.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, turn)
    assert filled.project.seed == drawn, "the panel is scrolled"
    assert not field.hasFocus()
    qtbot.waitUntil(lambda: view.motion.seed.value() == filled.project.seed)


def test_everything_has_a_name_and_a_tip(filled: Studio, view: InspectorView, qtbot: QtBot) -> None:
    select_blink(filled, 0)
    qtbot.waitUntil(view.blink.isVisible)
    kinds = (QAbstractButton, QSlider, QAbstractSpinBox, QLineEdit)
    controls = [w for kind in kinds for w in view._inside.findChildren(kind) if w.parent() is not view.motion.seed]
    assert len(controls) > 15
    for control in controls:
        assert control.toolTip() or control.isHidden(), control
        assert control.accessibleName() or getattr(control, "text", str)(), control


def test_blinks_of_the_motion(filled: Studio, view: InspectorView, qtbot: QtBot) -> None:
    motion = view.motion
    QTest.mouseClick(motion.mute, LEFT, pos=QPoint(10, 10))
    assert filled.project.blinks.muted, "a click on the words switches too"
    QTest.mouseClick(motion.other, LEFT)
    assert filled.project.blinks.seed == 1
    filled.session.undo()
    QTest.mouseClick(motion.fewer, LEFT)
    assert len(filled.project.blinks.blinks) == 2
    select_blink(filled, 0)
    filled.blinks.change(closure=0.5)
    filled.selected.select_all()
    filled.blinks.change(closure=0.5)
    qtbot.waitUntil(lambda: not motion.more.isEnabled())


def test_a_range_between_in_and_out(filled: Studio, view: InspectorView, qtbot: QtBot) -> None:
    assert not view.motion.change.isEnabled()
    assert not view.motion.anew.isEnabled()
    filled.set_range((0.4, 1.2))
    qtbot.waitUntil(view.motion.change.isEnabled)
    QTest.mouseClick(view.motion.change, LEFT)
    assert [(edit.start_s, edit.end_s) for edit in filled.project.ranges] == [(0.4, 1.2)]
    qtbot.waitUntil(view.range.isVisible)


def test_keys_of_one_slider_in_a_row_are_one_edit(filled: Studio, view: InspectorView, qtbot: QtBot) -> None:
    select_blink(filled, 1)
    qtbot.waitUntil(view.blink.isVisible)
    steps = undos(filled)
    for _ in range(3):
        QTest.keyClick(view.blink.closure.slider, Qt.Key.Key_Left)
    assert filled.project.blinks.blinks[1].closure == pytest.approx(0.97)
    assert undos(filled) == steps + 1
    QTest.keyClick(view.blink.closure.slider, Qt.Key.Key_Left)
    assert undos(filled) == steps + 2, "undo and redo came in between"
    select_blink(filled, 0)
    QTest.keyClick(view.blink.closure.slider, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: view.blink.start.shown() == "0:00.20")
    assert filled.project.blinks.blinks[1].closure == pytest.approx(0.96), "the other blink is left alone"


def test_escape_gives_a_drag_up(filled: Studio, view: InspectorView, qtbot: QtBot) -> None:
    select_blink(filled, 1)
    qtbot.waitUntil(view.blink.isVisible)
    before, handle = filled.project, view.blink.closure.slider
    QTest.mousePress(handle, LEFT, pos=QPoint(round(handle._x(1.0)), 9))
    QTest.mouseMove(handle, QPoint(round(handle._x(0.3)), 9))
    assert filled.project.blinks.blinks[1].closure == pytest.approx(0.3, abs=0.02)
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    QTest.mouseMove(handle, QPoint(round(handle._x(0.6)), 9))
    QTest.mouseRelease(handle, LEFT, pos=QPoint(round(handle._x(0.6)), 9))
    assert filled.project == before
    assert view.blink.closure.value() == 1.0


def test_how_far_the_eyes_look_about(filled: Studio, view: InspectorView, qtbot: QtBot) -> None:
    gaze, history = view.motion.gaze, filled.session.undo_label
    assert gaze.isVisible()
    assert gaze.amount.shown() == "100 %"
    drag(gaze.amount, 1.4, 0.3, 0.5)
    assert filled.project.gaze.amount == pytest.approx(0.5, abs=0.03)
    assert filled.session.undo_label == "Change the gaze"
    filled.session.undo()
    assert filled.project.gaze.amount == 1.0
    assert filled.session.undo_label == history, "a drag is one step"
    QTest.mouseClick(gaze.other, LEFT)
    assert filled.project.gaze.seed == 1
    qtbot.waitUntil(lambda: gaze.amount.shown() == "100 %")
    gaze.amount.slider.setFocus()
    for _ in range(3):
        QTest.keyClick(gaze.amount.slider, Qt.Key.Key_Left)
    assert filled.project.gaze.amount == pytest.approx(0.85)
    filled.session.undo()
    assert filled.project.gaze.amount == 1.0, "so are keys that follow one another"
    filled.session.edit(edits.change_gaze(filled.project, amount=0.0), "Still")
    qtbot.waitUntil(lambda: gaze.amount.shown() == "0 %" and not gaze.other.isEnabled())
    gaze.amount.reset()
    assert filled.project.gaze.amount == 1.0, "natural"
