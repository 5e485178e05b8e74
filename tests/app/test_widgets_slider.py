"""Sliders: dragging, fine steps, keys, typing, resetting."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app import theme
from app.widgets.fine_slider import FineSlider
from app.widgets.labelled_slider import LabelledSlider, Number, read_number

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Telling(LabelledSlider):
    """Keeps what it told."""

    told: list[tuple[str, float]]


def field_of(slider: LabelledSlider) -> QLineEdit:
    """The field to type the number in."""
    field = slider.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    return field


@pytest.fixture
def slider(qtbot: QtBot, qapp: QApplication) -> Telling:
    theme.apply(qapp, "dark")
    made = Telling("Gain", Number(0, 100, 50, "%", 0))
    made.resize(212, 44)
    qtbot.addWidget(made)
    made.show()
    made.told = []
    made.changed.connect(lambda value: made.told.append(("changed", value)))
    made.committed.connect(lambda value: made.told.append(("committed", value)))
    return made


def place(slider: FineSlider, number: float) -> QPoint:
    """Where the handle stands for a number."""
    return QPoint(round(slider._x(number)), slider.height() // 2)


def test_a_click_brings_the_handle(slider: Telling) -> None:
    QTest.mouseClick(slider.slider, LEFT, pos=place(slider.slider, 80))
    assert slider.value() == pytest.approx(80, abs=0.6)
    assert [kind for kind, _ in slider.told] == ["changed", "committed"]


def test_a_drag_tells_every_step_and_counts_once(slider: Telling) -> None:
    handle = slider.slider
    QTest.mousePress(handle, LEFT, pos=place(handle, 50))
    assert slider.told == [], "taking hold of the handle changes nothing"
    for number in (55, 60, 70):
        QTest.mouseMove(handle, place(handle, number))
    QTest.mouseRelease(handle, LEFT, pos=place(handle, 70))
    kinds = [kind for kind, _ in slider.told]
    assert kinds == ["changed"] * 3 + ["committed"]
    assert slider.value() == pytest.approx(70, abs=1)


def test_a_drag_that_comes_to_nothing_is_no_change(slider: Telling) -> None:
    handle = slider.slider
    QTest.mousePress(handle, LEFT, pos=place(handle, 50))
    QTest.mouseRelease(handle, LEFT, pos=place(handle, 50))
    assert slider.told == []


def test_shift_is_ten_times_finer(slider: Telling, qtbot: QtBot) -> None:
    handle = slider.slider
    start, way = place(handle, 50), QPoint(40, 0)
    QTest.mousePress(handle, LEFT, pos=start)
    at = QPointF(start + way)
    move = QMouseEvent(QEvent.Type.MouseMove, at, handle.mapToGlobal(at), Qt.MouseButton.NoButton, LEFT, SHIFT)
    QApplication.sendEvent(handle, move)
    assert slider.value() == pytest.approx(50 + 40 / 200 * 100 * 0.1, abs=0.2)
    QTest.mouseRelease(handle, LEFT, pos=start + way)


def test_a_double_click_resets(slider: Telling) -> None:
    slider.set_value(90)
    QTest.mouseDClick(slider.slider, LEFT, pos=place(slider.slider, 90))
    assert slider.value() == 50
    assert slider.told[-1] == ("committed", 50)


@pytest.mark.parametrize(
    ("key", "modifier", "value"),
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier, 51),
        (Qt.Key.Key_Left, SHIFT, 49.9),
        (Qt.Key.Key_PageUp, Qt.KeyboardModifier.NoModifier, 60),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, 100),
    ],
)
def test_keys(slider: Telling, key: Qt.Key, modifier: Qt.KeyboardModifier, value: float) -> None:
    slider.slider.setFocus()
    QTest.keyClick(slider.slider, key, modifier)
    assert slider.value() == pytest.approx(value)
    assert slider.told[-1] == ("committed", pytest.approx(value))


def test_keys_at_the_end_change_nothing(slider: Telling) -> None:
    slider.set_value(100)
    QTest.keyClick(slider.slider, Qt.Key.Key_Right)
    assert slider.told == []


def test_double_click_on_the_number_lets_type(slider: Telling) -> None:
    label = next(label for label in slider.findChildren(QLabel) if label.text() == "50 %")
    QTest.mouseDClick(label, LEFT)
    field = field_of(slider)
    assert field.isVisible()
    assert field.selectedText() == "50 %"
    QTest.keyClicks(field, "12,5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert slider.value() == 12.5
    assert slider.told == [("changed", 12.5), ("committed", 12.5)]
    assert not field.isVisible()


def test_typing_nonsense_or_escape_keeps_the_number(slider: Telling) -> None:
    field = field_of(slider)
    slider.edit()
    QTest.keyClicks(field, "loud")
    QTest.keyClick(field, Qt.Key.Key_Return)
    slider.edit()
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert slider.value() == 50
    assert slider.told == []
    assert not field.isVisible()


def test_typing_beyond_the_end_stops_there(slider: Telling) -> None:
    slider.edit()
    QTest.keyClicks(field_of(slider), "1000")
    QTest.keyClick(field_of(slider), Qt.Key.Key_Return)
    assert slider.value() == 100


def test_enter_on_the_slider_lets_type(slider: Telling) -> None:
    QTest.keyClick(slider.slider, Qt.Key.Key_Return)
    assert field_of(slider).isVisible()


def test_the_wheel_turns_only_what_has_the_focus(slider: Telling, qtbot: QtBot) -> None:
    middle = QPointF(slider.slider.rect().center())

    def turn() -> None:
        event = QWheelEvent(
            middle, slider.slider.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(slider.slider, event)

    slider.slider.clearFocus()
    turn()
    assert slider.value() == 50
    with qtbot.waitExposed(slider):
        slider.activateWindow()
    slider.slider.setFocus()
    qtbot.waitUntil(slider.slider.hasFocus)
    turn()
    assert slider.value() == 51


def test_setting_from_outside_is_silent_and_waits_for_the_hand(slider: Telling) -> None:
    slider.set_value(20)
    assert slider.told == []
    handle = slider.slider
    QTest.mousePress(handle, LEFT, pos=place(handle, 20))
    slider.set_value(90)
    assert slider.value() == 20
    QTest.mouseRelease(handle, LEFT, pos=place(handle, 20))


def test_shown() -> None:
    assert Number(0, 1, 0, "%", 0, 100).shown(0.958) == "96 %"
    assert Number(-24, 24, 0, "dB", 1).shown(-6) == "−6.0 dB"
    assert Number(-24, 24, 0, "dB", 1).shown(-0.01) == "0.0 dB"
    assert Number(0, 9, 0, form=lambda value: f"<{value:.0f}>").shown(3) == "<3>"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,5 s", 1.5), ("−3 dB", -3), (" +.25", 0.25), ("0:03.55", 3.55), ("1:02", 62), ("1:00:00", 3600),
        ("", None), ("loud", None), ("-", None),
    ],
)  # fmt: skip
def test_read_number(text: str, number: float | None) -> None:
    assert read_number(text) == number


def test_it_can_be_found_without_eyes(slider: Telling) -> None:
    assert slider.slider.accessibleName() == "Gain"
    assert slider.slider.accessibleDescription() == "50 %"
    assert slider.slider.toolTip()
