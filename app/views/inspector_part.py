"""The selected new part in the right panel: its moments and its takes, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app import theme
from app.choices import generator_title
from app.i18n import tr
from app.studio import Studio
from app.views.generator_box import GeneratorBox
from app.views.inspector_selected import (
    SelectedPart,
    ended,
    limit,
    show_number,
    show_rows,
    started,
    time_number,
)
from app.views.words import clock
from app.widgets.captioned import Captioned
from app.widgets.icon_button import explain
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.segmented import SegmentedControl
from engine import edits
from engine.document import Project, Segment
from engine.edits.segments import BLEND_S
from engine.selection import Item, Selection

ORIGINAL = "original"
USUAL_BLEND_S = 0.12
IN_A_LINE = 3


def parts_with(project: Project, selection: Selection, field: str, value: float) -> Project:
    """The project with one field of all these parts set."""
    fields: dict[str, Any] = {field: value}
    for id_ in sorted(selection.ids("segment")):
        project = edits.change_segment(project, id_, **fields)
    return project


class NewPart(SelectedPart):
    """Shown while new parts are selected; their takes are compared by choosing one after the other."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, "segment", parent)
        self.takes = SegmentedControl(((ORIGINAL, tr("Original")),), tr("Takes"), columns=IN_A_LINE)
        self._takes_row = Captioned(tr("Shown"), self.takes)
        self.made_by = QLabel()
        self.made_by.setProperty("role", "muted")
        self.by = GeneratorBox(studio)
        self.another = QPushButton(tr("Another take"))
        theme.set_icon(self.another, "dice-five")
        explain(self.another, tr("Generates this part once more, with a seed that was not tried here"))
        self.start = LabelledSlider(tr("Start"), time_number(), tip=tr("Where it begins"))
        self.end = LabelledSlider(tr("End"), time_number(), tip=tr("Where it ends"))
        self.blend = LabelledSlider(
            tr("Blend"),
            Number(*BLEND_S, USUAL_BLEND_S, "s", step=0.04),
            tip=tr("How long it takes to go over at each end, so that nothing jumps"),
        )
        self.remove.setText(tr("Remove"))
        self.add(self._takes_row)
        self.add(self.made_by)
        self.add(self.by)
        self.add(self.another)
        self.slide(self.start, started(parts_with))
        self.slide(self.end, ended(parts_with))
        self.slide(self.blend, lambda project, chosen, value: parts_with(project, chosen, "blend_s", value))
        self.add(self.remove)
        self.takes.changed.connect(self._choose)
        self.another.clicked.connect(self._another)

    def _parts(self, chosen: Sequence[Item]) -> list[Segment]:
        found = [part for part in self.project.segments if part.id in chosen]
        return sorted(found, key=lambda part: part.start_s)

    def title(self, item: Item) -> str:
        part = self._parts((item,))[0]
        span = f"{clock(part.start_s)} – {clock(part.end_s)}"
        return tr("New part · {span}").format(span=span)

    def show_items(self, chosen: Sequence[Item]) -> None:
        parts = self._parts(chosen)
        first, several = parts[0], len(parts) > 1
        show_rows(self._takes_row, self.another, self.end, when=not several)
        self.by.refresh()
        if several:
            self.by.hide()
            self.made_by.hide()
        else:
            self._show_takes(first)
        scene = self._studio.scene
        self.another.setEnabled(scene.motion is not None and not scene.stale and scene.voice_path is not None)
        length_s = max(part.end_s for part in parts) - first.start_s
        limit(self.start, 0.0, scene.duration_s - length_s if several else max(scene.duration_s, first.end_s))
        limit(self.end, 0.0, max(scene.duration_s, first.end_s))
        self.start.set_mixed(several)
        self.start.set_value(first.start_s)
        self.end.set_value(first.end_s)
        show_number(self.blend, [part.blend_s for part in parts])
        self.remove.setText(tr("Remove all {n}").format(n=len(parts)) if several else tr("Remove"))

    def _show_takes(self, part: Segment) -> None:
        project, motion = self.project, self.project.motion
        seed, by = tr("seed {n}"), tr("Made by {name}")
        original = f"{tr('Original')}\n{seed.format(n=motion.seed if motion is not None else project.seed)}"
        made_by = by.format(name=generator_title(motion.generator if motion is not None else project.generator))
        segments = [(ORIGINAL, original, "\n".join((tr("The project's own motion, as it was before"), made_by)))]
        for place, take in enumerate(part.motions):
            text = f"{tr('Take {n}').format(n=place + 1)}\n{seed.format(n=take.seed)}"
            made_by = by.format(name=generator_title(take.generator))
            tip = "\n".join((tr("Show this take; the arrow keys go to the next"), made_by))
            segments.append((str(place), text, tip))
        self.takes.set_segments(segments)
        chosen = part.motions.index(part.motion) if part.motion in part.motions else 0
        self.takes.set_value(str(chosen) if part.shown else ORIGINAL)
        several = len({each.generator for each in (*part.motions, *([motion] if motion is not None else []))}) > 1
        shown = part.motion if part.shown else motion
        self.made_by.setVisible(several and shown is not None)
        if shown is not None:
            self.made_by.setText(by.format(name=generator_title(shown.generator)))

    def _choose(self, key: str) -> None:
        part = self.selection.one
        if isinstance(part, str):
            self._studio.motion.choose_take(part, None if key == ORIGINAL else int(key))

    def _another(self) -> None:
        parts = self._parts(self.selected())
        if len(parts) == 1:
            self._studio.motion.regenerate(parts[0].start_s, parts[0].end_s)
