"""What tests of panels and views share: hands at sliders, a mouse that hovers."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.widgets.labelled_slider import LabelledSlider

LEFT = Qt.MouseButton.LeftButton


def drag(slider: LabelledSlider, *numbers: float) -> None:
    """Takes the handle and leads it through these values."""
    handle = slider.slider

    def place(number: float) -> QPoint:
        return QPoint(round(handle._x(number)), handle.height() // 2)

    QTest.mousePress(handle, LEFT, pos=place(slider.value()))
    for number in numbers:
        QTest.mouseMove(handle, place(number))
        QApplication.processEvents()
    QTest.mouseRelease(handle, LEFT, pos=place(numbers[-1]))
    QApplication.processEvents()


def hover(widget: QWidget, place: QPoint) -> None:
    """Moves the mouse over a place of a widget, whatever other window of the tests lies there on the screen."""
    window = widget.window()
    handle = window.windowHandle()
    assert handle is not None
    QTest.mouseMove(handle, widget.mapTo(window, place))
    QApplication.processEvents()
