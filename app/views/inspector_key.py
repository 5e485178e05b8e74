"""The selected keys of curves in the right panel: moment, value, and how it goes on to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QPushButton, QWidget

from app import theme
from app.editing.words import curve_word, kinds_word
from app.i18n import number, tr
from app.studio import Studio
from app.views.inspector_selected import SelectedPart, limit, move_to, show_choice, show_number, show_rows, time_number
from app.widgets.captioned import Captioned
from app.widgets.icon_button import explain
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.segmented import SegmentedControl
from engine import edits
from engine.document import CurveName, Ease, Project
from engine.limits import CURVE_LIMITS
from engine.selection import CurveKey, Item, Selection

TURNS = ("yaw", "pitch", "roll")
"""Curves in degrees; gaze is in eye widths, the others in eye distances: both are shown in per cent of these."""


def turn_words(value: float) -> str:
    """An angle with a decimal, `−6.5°`."""
    return f"{number(value, 1)}°"


def curve_number(name: CurveName) -> Number:
    """A value of that curve, as it is written."""
    low, high = CURVE_LIMITS[name]
    if name in TURNS:
        return Number(low, high, 0.0, step=0.5, form=turn_words)
    return Number(low, high, 0.0, "%", 1, 100, 0.005)


def value_tip(name: CurveName) -> str:
    """What the number of a key does, and which way."""
    ways: dict[CurveName, str] = {
        "yaw": tr("Above 0 to the right of the picture"),
        "pitch": tr("Above 0 downwards"),
        "roll": tr("Above 0 clockwise"),
        "shift_x": tr("Above 0 to the right of the picture"),
        "shift_y": tr("Above 0 downwards"),
        "gaze_x": tr("Above 0 to the right of the picture"),
        "gaze_y": tr("Above 0 downwards"),
    }
    return "\n".join(filter(None, (tr("What is added to the motion here; 0 adds nothing"), ways.get(name))))


def keys_at_value(project: Project, selection: Selection, value: float) -> Project:
    """The project with all these keys at one value."""
    for name, indices in edits.keys_by_curve(project, selection):
        keys = [project.curve(name).keys[index] for index in indices]
        rest = edits.delete_keys(project, name, indices)
        project = edits.put_keys(rest, name, [replace(key, value=value) for key in keys])
    return project


class KeyPart(SelectedPart):
    """Shown while keys are selected; a value is shown where all are of one curve."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, "key", parent)
        self.value = LabelledSlider(tr("Value"), curve_number("mouth_open"))
        self.value.set_origin(0.0)
        self.time = LabelledSlider(tr("Time"), time_number(), tip=tr("The moment of the key"))
        self.ease = SegmentedControl(
            (
                ("hold", tr("Hold"), tr("The value stays until the next key")),
                ("linear", tr("Linear"), tr("Straight to the next key")),
                ("smooth", tr("Smooth"), tr("Starts and ends gently")),
            ),
            tr("Ease"),
        )
        self.clear = QPushButton(tr("Clear this curve"))
        theme.set_icon(self.clear, "eraser")
        explain(self.clear, tr("Take all keys of this curve away"))
        self._ease_row = Captioned(tr("To the next key"), self.ease)
        self.slide(self.time, move_to, tr("Move {what}"))
        self.slide(self.value, keys_at_value)
        for widget in (self._ease_row, self.remove, self.clear):
            self.add(widget)
        self.ease.changed.connect(lambda ease: studio.motion.set_ease(cast("Ease", ease)))
        self.clear.clicked.connect(self._clear)

    def title(self, item: Item) -> str:
        return tr("{curve} · key").format(curve=curve_word(cast("CurveKey", item).curve))

    def show_items(self, chosen: Sequence[Item]) -> None:
        keys = sorted(cast("tuple[CurveKey, ...]", chosen), key=lambda item: item.key.time_s)
        first, several = keys[0], len(keys) > 1
        one_curve = len({item.curve for item in keys}) == 1
        if several and one_curve:
            name = curve_word(first.curve)
            self.set_text(tr("{curve} · {what}").format(curve=name, what=kinds_word("key", len(keys))))
        length_s = keys[-1].key.time_s - first.key.time_s
        limit(self.time, 0.0, max(self._studio.scene.duration_s - length_s, first.key.time_s))
        self.time.set_mixed(differing_times(keys))
        self.time.set_value(first.key.time_s)
        show_rows(self.value, self.clear, when=one_curve)
        self.value.set_number(curve_number(first.curve))
        self.value.set_tip(value_tip(first.curve))
        show_number(self.value, [item.key.value for item in keys])
        show_choice(self.ease, [item.key.ease for item in keys], self._ease_row)

    def _clear(self) -> None:
        chosen = self.selected()
        if chosen:
            self._studio.motion.clear_curve(cast("CurveKey", chosen[0]).curve)


def differing_times(keys: list[CurveKey]) -> bool:
    """Whether they are not all at the same frame; F6 sets keys of several curves at one moment."""
    return keys[-1].key.time_s - keys[0].key.time_s > edits.SAME_KEY_S
