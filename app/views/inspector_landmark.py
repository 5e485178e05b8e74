"""The selected landmark keys in the right panel: which landmarks, how far, how near, how long."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.landmark_groups import Group, group_of
from app.studio import Studio
from app.views.inspector_selected import SelectedPart, limit, move_to, show_number, show_switch, time_number
from app.widgets.facts import Facts
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.switch_row import SwitchRow
from engine import edits
from engine.document import LandmarkKey, Project
from engine.limits import LANDMARK_KEY_LIMITS
from engine.selection import Item, Selection

_PARTS: tuple[tuple[int, Group], ...] = (
    (17, "jaw"),
    (22, "right_brow"),
    (27, "left_brow"),
    (36, "nose"),
    (42, "right_eye"),
    (48, "left_eye"),
    (68, "lips"),
)
"""One behind the last landmark of each part."""


def part_word(part: Group) -> str:
    """What a part of the face is called in a list."""
    words: dict[Group, str] = {
        "point": tr("one landmark"),
        "lips": tr("mouth"),
        "upper_lip": tr("upper lip"),
        "lower_lip": tr("lower lip"),
        "corners": tr("corner of the mouth"),
        "jaw": tr("jaw"),
        "right_brow": tr("right brow"),
        "left_brow": tr("left brow"),
        "nose": tr("nose"),
        "right_eye": tr("right eye"),
        "left_eye": tr("left eye"),
        "all": tr("whole face"),
    }
    return words[part]


def points_words(points: tuple[int, ...]) -> str:
    """How many landmarks, and where: `3 · mouth`, `12 · upper lip`."""
    group = group_of(points)
    parts: dict[Group, None] = dict.fromkeys(next(part for end, part in _PARTS if point < end) for point in points)
    where = part_word(group) if group is not None else ", ".join(part_word(part) for part in parts)
    return f"{len(points)} · {where}"


def landmarks_with(project: Project, selection: Selection, field: str, value: float) -> Project:
    """The project with one field of all these landmark keys set."""
    fields: dict[str, Any] = {field: value}
    for id_ in sorted(selection.ids("landmark_key")):
        project = edits.change_landmark_key(project, id_, **fields)
    return project


class LandmarkPart(SelectedPart):
    """Shown while landmark keys are selected."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, "landmark_key", parent)
        self.facts = Facts()
        self.add(self.facts)
        self.time = LabelledSlider(tr("Time"), time_number(), tip=tr("The moment at which they are moved furthest"))
        self.slide(self.time, move_to, tr("Move {what}"))
        self.numbers: dict[str, LabelledSlider] = {}
        rows = (
            ("dx", tr("Sideways"), tr("To the picture's right, in eye distances")),
            ("dy", tr("Down"), tr("Down in the picture, in eye distances")),
            ("radius", tr("Falloff"), tr("How far around them the face moves along, in eye distances")),
            ("before_s", tr("Before"), tr("How long before its moment it begins")),
            ("after_s", tr("After"), tr("How long after its moment it is over")),
        )
        for field, label, tip in rows:
            self._number(field, label, tip)
        self.mirror = SwitchRow(tr("Mirror"), tr("The other side of the face moves as in a mirror"))
        self.mirror.changed.connect(lambda on: studio.landmarks.change(mirror=on))
        self.add(self.mirror)
        self.add(self.remove)

    def _number(self, field: str, label: str, tip: str) -> None:
        low, high = LANDMARK_KEY_LIMITS[field]
        if field.endswith("_s"):
            number = Number(low, high, 0.2, "s", step=0.04)
        else:
            number = Number(low, high, 0.0, "%", 1, 100, 0.005)
        slider = LabelledSlider(label, number, tip=tip)
        if low < 0:
            slider.set_origin(0.0)
        self.numbers[field] = slider
        self.slide(slider, lambda project, chosen, value: landmarks_with(project, chosen, field, value))

    def title(self, item: Item) -> str:  # noqa: ARG002
        return tr("Landmark key")

    def show_items(self, chosen: Sequence[Item]) -> None:
        keys: list[LandmarkKey] = [key for key in self.project.landmark_keys if key.id in chosen]
        first = keys[0]
        self.facts.set_facts(((tr("Landmarks"), points_words(first.points) if len(keys) == 1 else tr("mixed")),))
        limit(self.time, 0.0, max(first.time_s, self._studio.scene.duration_s - (keys[-1].time_s - first.time_s)))
        self.time.set_mixed(len(keys) > 1)
        self.time.set_value(first.time_s)
        for field, slider in self.numbers.items():
            show_number(slider, [cast("float", getattr(key, field)) for key in keys])
        show_switch(self.mirror, [key.mirror for key in keys])
