"""The selected mouth cues in the right panel: shape, start, end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.studio import Studio
from app.views.inspector_selected import (
    SelectedPart,
    ended,
    limit,
    show_choice,
    show_rows,
    started,
    time_number,
)
from app.widgets.captioned import Captioned
from app.widgets.labelled_slider import LabelledSlider
from app.widgets.segmented import SegmentedControl
from engine import edits
from engine.document import Cue, Project
from engine.selection import Item, Selection


def shapes() -> tuple[tuple[str, str, str], ...]:
    """All shapes: letter, letter, and what the mouth does."""
    words = {
        "A": tr("Lips shut, as in p, b, m"),
        "B": tr("Slightly open, teeth together, as in k, s, t and ee"),
        "C": tr("Open, as in e in men"),
        "D": tr("Wide open, as in a in father"),
        "E": tr("Slightly rounded, as in o in off"),
        "F": tr("Puckered, as in w, oo in you"),
        "G": tr("Upper teeth on the lower lip, as in f and v"),
        "H": tr("Open with the tongue raised, as in a long l"),
        "X": tr("At rest, as in a pause"),
    }
    return tuple((letter, letter, f"{letter}: {tip}") for letter, tip in words.items())


def cue_with(project: Project, selection: Selection, field: str, value: float) -> Project:
    """The project with one field of these cues set."""
    fields: dict[str, Any] = {field: value}
    for cue in sorted(selection.cues):
        if cue in project.cues:
            project = edits.change_cue(project, project.cues.index(cue), **fields)
    return project


class CuePart(SelectedPart):
    """Shown while mouth cues are selected; one that is touched is the user's own and bends the mouth."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, "cue", parent)
        self.shape = SegmentedControl(shapes(), tr("Shape of the mouth"))
        self._shape_row = Captioned(tr("Shape"), self.shape)
        self.start = LabelledSlider(tr("Start"), time_number(), tip=tr("Where it begins"))
        self.end = LabelledSlider(tr("End"), time_number(), tip=tr("Where it ends"))
        self.add(self._shape_row)
        self.slide(self.start, started(cue_with))
        self.slide(self.end, ended(cue_with))
        self.add(self.remove)
        self.shape.changed.connect(lambda shape: studio.cues.change(shape=shape))

    def title(self, item: Item) -> str:
        return tr("Mouth cue · yours") if cast("Cue", item).own else tr("Mouth cue · found")

    def show_items(self, chosen: Sequence[Item]) -> None:
        cues = cast("tuple[Cue, ...]", chosen)
        first, several = cues[0], len(cues) > 1
        duration_s = self._studio.scene.duration_s
        show_choice(self.shape, [cue.shape for cue in cues], self._shape_row)
        show_rows(self.end, when=not several)
        length_s = max(cue.end_s for cue in cues) - first.start_s
        limit(self.start, 0.0, duration_s - length_s if several else max(duration_s, first.end_s))
        limit(self.end, 0.0, max(duration_s, first.end_s))
        self.start.set_mixed(several)
        self.start.set_value(first.start_s)
        self.end.set_value(first.end_s)
