"""Controls for what of a driver moves the portrait, and how much; the dialog and the right panel share them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app import theme
from app.i18n import tr
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.segmented import SegmentedControl
from app.widgets.switch_row import SwitchRow
from engine.driving.config import DrivingConfig

MOST = 2.0
"""Twice as far as the driver."""


class DrivingRows(QWidget):
    """Shows a DrivingConfig. `changed(config, held)`: the user changes it, `held` while the mouse leads a slider.

    `let_go`: that drag is over; `cancelled`: it was given up with Escape, after a `changed` back to what it was.
    """

    changed = Signal(object, bool)
    let_go = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._how = DrivingConfig()
        self.way = SegmentedControl(
            (
                ("relative", tr("Relative"), tr("The portrait stays itself; only what the driver changes is added")),
                ("absolute", tr("Absolute"), tr("The head turns and the lips part just as the driver's do")),
            ),
            tr("How the motion counts"),
        )
        self.about = QLabel()
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        self.match = SwitchRow(
            tr("Start from a matching frame"),
            tr("Motion counts from the frame in which the driver looks most like the portrait, else from the first"),
        )
        self.blink = SwitchRow(
            tr("Blinks of the driver"), tr("The driver's blinks are taken over; else they are generated")
        )
        self.sliders = {
            "head": _strength(tr("Head"), tr("How far the head turns, leans and shifts with the driver's")),
            "expression": _strength(tr("Expression"), tr("How far brows and nose move with the driver's")),
            "lips": _strength(tr("Lips"), tr("How far lips and jaw move with the driver's")),
            "gaze": _strength(tr("Gaze"), tr("How far the eyes look about with the driver's")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP)
        for widget in (self.way, self.about, self.match, *self.sliders.values(), self.blink):
            column.addWidget(widget)
        self.way.changed.connect(lambda key: self._take(absolute=key == "absolute"))
        self.match.changed.connect(lambda on: self._take(match=on))
        self.blink.changed.connect(lambda on: self._take(blink=on))
        for name, slider in self.sliders.items():
            slider.changed.connect(lambda value, name=name: self._slide(name, value))
            slider.committed.connect(lambda _: self.let_go.emit())
            slider.cancelled.connect(self.cancelled)
        self.set_value(self._how)

    def value(self) -> DrivingConfig:
        return self._how

    def set_value(self, how: DrivingConfig) -> None:
        """Shows another one, without a signal."""
        self._how = how
        self.way.set_value("absolute" if how.absolute else "relative")
        self.about.setText(
            tr("Head and lips stand as the driver's do.")
            if how.absolute
            else tr("What the driver changes is added to the portrait.")
        )
        self.match.set_value(how.match)
        self.blink.set_value(how.blink)
        for name, slider in self.sliders.items():
            if not slider.slider.held():
                slider.set_value(getattr(how, name))

    def _slide(self, name: str, value: float) -> None:
        fields: dict[str, Any] = {name: round(value, 3)}
        how = replace(self._how, **fields)
        if how != self._how:
            self._how = how
            self.changed.emit(how, self.sliders[name].slider.held())

    def _take(self, **fields: Any) -> None:
        self.set_value(replace(self._how, **fields))
        self.changed.emit(self._how, False)


def _strength(label: str, tip: str) -> LabelledSlider:
    slider = LabelledSlider(label, Number(0, MOST, 1, "%", 0, 100, 0.05), tip=tip)
    slider.set_origin(1)
    return slider
