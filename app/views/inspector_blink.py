"""The selected blinks in the right panel: when, how long, how far, which eye."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.studio import Studio
from app.views.inspector_selected import (
    SelectedPart,
    differ,
    limit,
    move_to,
    show_choice,
    show_number,
    time_number,
)
from app.widgets.blink_curve import BlinkCurve
from app.widgets.captioned import Captioned
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.segmented import SegmentedControl
from engine import edits
from engine.document import Blink, Project
from engine.selection import Item, Selection

SHORTEST_S, LONGEST_S = 0.08, 1.2
"""Below two frames a blink cannot be seen."""
USUAL_S = 0.24
HELD_S = 5.0
"""The longest that the slider holds lids shut."""


def same_eye(one: Blink, other: Blink) -> bool:
    """Whether two blinks concern one eye, so that they must not overlap."""
    return "both" in (one.eyes, other.eyes) or one.eyes == other.eyes


def free_between(blinks: tuple[Blink, ...], index: int, duration_s: float) -> tuple[float, float]:
    """The time in seconds that blink `index` has to itself, from the blink before it to the one after."""
    mine = blinks[index]
    others = [blink for i, blink in enumerate(blinks) if i != index and same_eye(mine, blink)]
    low = max((other.end_s for other in others if other.end_s <= mine.start_s + 1e-9), default=0.0)
    high = min((other.start_s for other in others if other.start_s >= mine.end_s - 1e-9), default=duration_s)
    return low, max(high, mine.end_s)


def changed(field: str, project: Project, selection: Selection, value: float) -> Project:
    """The project with one field of all these blinks set."""
    fields: dict[str, Any] = {field: value}
    return edits.change_blinks(project, selection.indices(project), **fields)


def held(project: Project, selection: Selection, hold_s: float) -> Project:
    """The project with these blinks held shut for so long."""
    places = selection.indices(project)
    blinks = (project.blinks.blinks[place] for place in places)
    grown = [replace(b, hold_s=hold_s, length_s=b.length_s - b.hold_s + hold_s, own=True) for b in blinks]
    return edits.put_blinks(edits.remove_blinks(project, places), grown)


class BlinkPart(SelectedPart):
    """Shown while blinks are selected."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, "blink", parent)
        self.eyes = SegmentedControl(
            (
                ("both", tr("Both"), tr("Both eyes")),
                ("right", tr("Right"), tr("A wink of the person's right eye, on the left of the picture")),
                ("left", tr("Left"), tr("A wink of the person's left eye, on the right of the picture")),
            ),
            tr("Eyes"),
        )
        self.ease = SegmentedControl(
            (
                ("natural", tr("Natural"), tr("Closes fast and opens slowly, as lids do")),
                ("soft", tr("Soft"), tr("Takes longer to close, as when tired")),
                ("snap", tr("Snap"), tr("Closes and opens at once, and is shut for most of the time")),
            ),
            tr("Ease"),
        )
        self.start = LabelledSlider(tr("Start"), time_number(), tip=tr("Where it begins"))
        self.length = LabelledSlider(
            tr("Length"), Number(SHORTEST_S, LONGEST_S, USUAL_S, "s", step=0.01), tip=tr("From first to last move")
        )
        self.closure = LabelledSlider(
            tr("Closure"), Number(0, 1, 1, "%", 0, 100, 0.01), tip=tr("How far the lids are shut at the peak")
        )
        self.hold = LabelledSlider(
            tr("Held closed"),
            Number(0, HELD_S, 0, "s", step=0.04),
            tip=tr("How long the lids stay shut; the blink grows by that"),
        )
        self.curve = BlinkCurve()
        self._eyes_row = Captioned(tr("Eyes"), self.eyes)
        self._ease_row = Captioned(tr("Ease"), self.ease)
        self.add(self._eyes_row)
        self.slide(self.start, move_to, tr("Move {what}"))
        self.slide(self.length, lambda *at: changed("length_s", *at))
        self.slide(self.closure, lambda *at: changed("closure", *at))
        self.slide(self.hold, held, tr("Hold {what} closed"))
        for widget in (self._ease_row, self.curve, self.remove):
            self.add(widget)
        self.eyes.changed.connect(lambda eyes: studio.blinks.change(eyes=eyes))
        self.ease.changed.connect(lambda ease: studio.blinks.change(ease=ease))

    def title(self, item: Item) -> str:
        return tr("Blink · yours") if cast("Blink", item).own else tr("Blink · generated")

    def show_items(self, chosen: Sequence[Item]) -> None:
        blinks = cast("tuple[Blink, ...]", chosen)
        first, several = blinks[0], len(blinks) > 1
        if several:
            own = [blink.own for blink in blinks]
            whose = tr("some yours") if differ(own) else tr("yours") if own[0] else tr("generated")
            self.set_text(tr("{what} · {whose}").format(what=self.text(), whose=whose))
        show_choice(self.eyes, [blink.eyes for blink in blinks], self._eyes_row)
        show_choice(self.ease, [blink.ease for blink in blinks], self._ease_row)
        self._limit(first, several=several, end_s=max(blink.end_s for blink in blinks))
        self.start.set_mixed(several)
        self.start.set_value(first.start_s)
        show_number(self.length, [blink.length_s for blink in blinks])
        show_number(self.closure, [blink.closure for blink in blinks])
        show_number(self.hold, [blink.hold_s for blink in blinks])
        self.curve.set_blink(first)

    def _limit(self, first: Blink, *, several: bool, end_s: float) -> None:
        duration_s = self._studio.scene.duration_s
        if several:
            limit(self.start, 0.0, duration_s - (end_s - first.start_s))
            limit(self.length, SHORTEST_S, max(first.length_s, LONGEST_S))
        else:
            blinks = self.project.blinks.blinks
            low, high = free_between(blinks, blinks.index(first), duration_s)
            limit(self.start, low, high - first.length_s)
            limit(self.length, SHORTEST_S, max(first.length_s, min(LONGEST_S, high - first.start_s)))
        room_s = duration_s - first.start_s - (first.length_s - first.hold_s)
        limit(self.hold, 0.0, max(first.hold_s, min(HELD_S, room_s)))
