"""Controls that show several things at once, and other numbers under the same name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.captioned import Captioned
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.segmented import SegmentedControl
from app.widgets.switch_row import SwitchRow

LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, widget: QWidget, width: int = 252) -> None:
    qtbot.addWidget(widget)
    widget.resize(width, widget.sizeHint().height())
    with qtbot.waitExposed(widget):
        widget.show()
        widget.activateWindow()


def test_a_mixed_number_takes_the_same_number_for_all(qtbot: QtBot) -> None:
    slider = LabelledSlider("Gain", Number(0, 3, 1, "%", 0, 100))
    shown(qtbot, slider)
    slider.set_value(1.5)
    slider.set_mixed(True)
    assert slider.shown() == "mixed · 150 %"
    told: list[float] = []
    slider.committed.connect(told.append)
    QTest.mouseDClick(slider._value, LEFT)
    assert slider._edit.text() == "150 %", "what is typed begins with the number alone"
    QTest.keyClicks(slider._edit, "150")
    QTest.keyClick(slider._edit, Qt.Key.Key_Return)
    assert told == [1.5]
    slider.set_mixed(False)
    assert slider.shown() == "150 %"


def test_a_double_click_on_the_name_resets(qtbot: QtBot) -> None:
    slider = LabelledSlider("Gain", Number(0, 3, 1, "%", 0, 100))
    shown(qtbot, slider)
    slider.set_value(2.5)
    with qtbot.waitSignal(slider.committed):
        QTest.mouseDClick(slider._label, LEFT)
    assert slider.value() == 1


def test_another_number_under_the_same_name(qtbot: QtBot) -> None:
    slider = LabelledSlider("Value", Number(0, 1, 0, "%", 0, 100))
    shown(qtbot, slider)
    slider.set_number(Number(-20, 20, 5, "deg", 1, step=0.5))
    slider.set_value(-3)
    assert slider.shown() == "−3.0 deg"
    QTest.keyClick(slider.slider, Qt.Key.Key_Right)
    assert slider.value() == -2.5
    slider.reset()
    assert slider.value() == 5
    QTest.mousePress(slider.slider, LEFT, pos=QPoint(round(slider.slider._x(5)), 9))
    slider.set_number(Number(0, 1, 0))
    assert slider.value() == 5, "not while it is held"
    QTest.mouseRelease(slider.slider, LEFT)


def test_a_switch_of_several(qtbot: QtBot) -> None:
    row = SwitchRow("Freeze", "Everything stays as it is")
    shown(qtbot, row)
    told: list[bool] = []
    row.changed.connect(told.append)
    row.set_value(True, mixed=True)
    assert (row.value(), row.is_mixed()) == (False, True)
    QTest.mouseClick(row, LEFT, pos=QPoint(5, row.height() // 2))
    row.set_value(True)
    assert not row.is_mixed()
    QTest.keyClick(row.switch, Qt.Key.Key_Space)
    assert told == [True, False]
    row.setEnabled(False)
    QTest.mouseClick(row, LEFT, pos=QPoint(5, row.height() // 2))
    assert told == [True, False]


def test_segments_of_several_and_other_segments(qtbot: QtBot) -> None:
    control = SegmentedControl((("a", "Original"), ("b", "Take 1\nseed 7")), "Takes", columns=3)
    caption = Captioned("Shown", control)
    after = QLineEdit(caption)
    shown(qtbot, caption)
    told: list[str] = []
    control.changed.connect(told.append)
    control.set_mixed()
    caption.set_mixed(True)
    assert (control.value(), caption.is_mixed()) == ("", True)
    assert not any(control.button(key).isChecked() for key in "ab")
    QTest.mouseClick(control.button("a"), LEFT)
    assert told == ["a"]
    low = control.sizeHint().height()
    control.set_segments([(key, f"Take {key}\nseed 7") for key in "abcd"])
    assert control.value() == "a"
    assert control.button("a").isChecked()
    assert control.sizeHint().height() > low, "the fourth stands in another line"
    assert control.button("d").accessibleName() == "Take d, seed 7"
    QTest.mouseClick(control.button("d"), LEFT)
    assert told == ["a", "d"]
    control.button("d").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(control.button("d"), Qt.Key.Key_Tab)
    assert after.hasFocus(), "new segments stand where the old ones stood"
    with pytest.raises(KeyError):
        control.set_value("e")
