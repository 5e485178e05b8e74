"""The selected ranges in the right panel: what is done to mouth, head and expression between two moments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from PySide6.QtWidgets import QLabel, QWidget

from app.editing.words import kinds_word
from app.i18n import tr
from app.studio import Studio
from app.views.inspector_selected import (
    SelectedPart,
    ended,
    limit,
    show_number,
    show_rows,
    show_switch,
    started,
    time_number,
)
from app.views.words import clock
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.section import SectionHeader
from app.widgets.switch_row import SwitchRow
from engine import edits
from engine.document import Project, RangeEdit
from engine.limits import RANGE_LIMITS
from engine.selection import Item, Selection

NEUTRAL = RangeEdit("", 0.0, 0.0)
"""What its sliders are reset to: a range that changes nothing."""


def ranges_with(project: Project, selection: Selection, field: str, value: float) -> Project:
    """The project with one field of all these ranges set."""
    fields: dict[str, Any] = {field: value}
    for id_ in sorted(selection.ids("range")):
        project = edits.change_range(project, id_, **fields)
    return project


def _limited(field: str, unit: str, decimals: int = 0, factor: float = 1.0, step: float = 0.01) -> Number:
    low, high = RANGE_LIMITS[field]
    return Number(low, high, getattr(NEUTRAL, field), unit, decimals, factor, step)


class RangePart(SelectedPart):
    """Shown while ranges are selected; a double click on a name or a slider makes that neutral again."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, "range", parent)
        self.numbers: dict[str, LabelledSlider] = {}
        self.switches: dict[str, SwitchRow] = {}
        self._mouth()
        self.add(SectionHeader(tr("Head")))
        self._number(
            "head_gain",
            LabelledSlider(
                tr("Amount"),
                _limited("head_gain", "%", factor=100),
                tip=tr("How far the head moves; 0 % holds it still"),
            ),
            1.0,
        )
        self._switch("freeze", tr("Freeze"), tr("Everything but the lids stays as it is at the start"))
        self.add(SectionHeader(tr("Expression")))
        self._number(
            "smile",
            LabelledSlider(
                tr("Smile"), _limited("smile", "%", 1, 100, 0.001), tip=tr("Corners of the mouth, in eye distances")
            ),
            0.0,
        )
        self._number(
            "brows",
            LabelledSlider(tr("Brows"), _limited("brows", "%", 1, 100, 0.001), tip=tr("Raised, in eye distances")),
            0.0,
        )
        self.add(SectionHeader(tr("Range")))
        self.start = LabelledSlider(tr("Start"), time_number(), tip=tr("Where it begins"))
        self.end = LabelledSlider(tr("End"), time_number(), tip=tr("Where it ends"))
        self.slide(self.start, started(ranges_with))
        self.slide(self.end, ended(ranges_with))
        ease = LabelledSlider(
            tr("Ease"), _limited("ease_s", "s", 2), tip=tr("How long it takes to come in and to go out, inside it")
        )
        self._number("ease_s", ease)
        self.add(self.remove)

    def _mouth(self) -> None:
        self._number(
            "mouth_gain",
            LabelledSlider(
                tr("Gain"), _limited("mouth_gain", "%", factor=100), tip=tr("How far the mouth moves from its rest")
            ),
            1.0,
        )
        self._number(
            "offset_ms",
            LabelledSlider(
                tr("Offset"),
                _limited("offset_ms", "ms", step=10),
                tip=tr("How much later the mouth moves; less is earlier"),
            ),
            0.0,
        )
        smoothing = LabelledSlider(
            tr("Smoothing"), _limited("smoothing_ms", "ms", step=10), tip=tr("Calms the mouth over about this time")
        )
        self._number("smoothing_ms", smoothing)
        self._switch("hold_mouth", tr("Hold the mouth"), tr("The mouth stays as it is at the start"))
        self._switch("close_in_silence", tr("Lips shut in silence"), tr("The lips meet wherever the voice is silent"))
        self._switch("close_on_bilabials", tr("Lips shut on p, b, m"), tr("The lips meet wherever p, b or m is spoken"))
        self.why = QLabel(tr("Generate the motion anew to use this: it was made before voices were listened to."))
        self.why.setProperty("role", "muted")
        self.why.setWordWrap(True)
        self.add(self.why)

    def _number(self, field: str, slider: LabelledSlider, origin: float | None = None) -> None:
        if origin is not None:
            slider.set_origin(origin)
        self.numbers[field] = slider
        self.slide(slider, lambda project, chosen, value: ranges_with(project, chosen, field, value))

    def _switch(self, field: str, label: str, tip: str) -> None:
        row = SwitchRow(label, tip)
        self.switches[field] = row
        row.changed.connect(lambda on: self._set(field, on))
        self.add(row)

    def _set(self, field: str, on: bool) -> None:
        fields: dict[str, Any] = {field: on}
        self._studio.motion.change_ranges(sorted(self.selection.ids("range")), **fields)

    def _ranges(self, chosen: Sequence[Item]) -> list[RangeEdit]:
        found = [edit for edit in self.project.ranges if edit.id in chosen]
        return sorted(found, key=lambda edit: edit.start_s)

    def title(self, item: Item) -> str:
        edit = self._ranges((item,))[0]
        span = f"{clock(edit.start_s)} – {clock(edit.end_s)}"
        return tr("Mouth · {what}").format(what=span)

    def show_items(self, chosen: Sequence[Item]) -> None:
        ranges = self._ranges(chosen)
        first, several = ranges[0], len(ranges) > 1
        if several:
            self.set_text(tr("Mouth · {what}").format(what=kinds_word("range", len(ranges))))
        for field, slider in self.numbers.items():
            show_number(slider, [cast("float", getattr(edit, field)) for edit in ranges])
        for field, row in self.switches.items():
            show_switch(row, [cast("bool", getattr(edit, field)) for edit in ranges])
        self._show_listened(ranges)
        duration_s = self._studio.scene.duration_s
        show_rows(self.end, when=not several)
        length_s = max(edit.end_s for edit in ranges) - first.start_s
        limit(self.start, 0.0, duration_s - length_s if several else max(duration_s, first.end_s))
        limit(self.end, 0.0, max(duration_s, first.end_s))
        self.start.set_mixed(several)
        self.start.set_value(first.start_s)
        self.end.set_value(first.end_s)

    def _show_listened(self, ranges: list[RangeEdit]) -> None:
        """Rules that need the voice can be switched off but not on where nobody listened to it."""
        tracks = self._studio.scene.tracks
        deaf = tracks is not None and tracks.heard_T2 is None
        self.why.setVisible(deaf)
        for field in ("close_in_silence", "close_on_bilabials"):
            self.switches[field].setEnabled(not deaf or any(getattr(edit, field) for edit in ranges))
