"""The selected blink in the right panel: when, how long, how far, which eye."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from app import theme
from app.i18n import tr
from app.studio import Studio
from app.views.words import clock
from app.widgets.blink_curve import BlinkCurve
from app.widgets.icon_button import explain
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.section import Section
from app.widgets.segmented import SegmentedControl
from engine.document import FPS, Blink

SHORTEST_S, LONGEST_S = 0.08, 1.2
"""Below two frames a blink cannot be seen."""
USUAL_S = 0.24


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


class BlinkPart(Section):
    """Shown while a blink is selected; every drag is one edit."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(tr("Blink"), parent)
        self._studio = studio
        self._drags = 0
        self.eyes = SegmentedControl(
            (
                ("both", tr("Both"), tr("Both eyes")),
                ("right", tr("Right"), tr("The person's right eye, on the left of the picture")),
                ("left", tr("Left"), tr("The person's left eye, on the right of the picture")),
            ),
            tr("Eyes"),
        )
        self.start = LabelledSlider(
            tr("Start"), Number(0, 1, 0, step=1 / FPS, form=lambda value: clock(value, 2)), tip=tr("Where it begins")
        )
        self.length = LabelledSlider(
            tr("Length"),
            Number(SHORTEST_S, LONGEST_S, USUAL_S, "s", step=0.01),
            tip=tr("From first to last move"),
        )
        self.closure = LabelledSlider(
            tr("Closure"), Number(0, 1, 1, "%", 0, 100, 0.01), tip=tr("How far the lids are shut at the peak")
        )
        self.curve = BlinkCurve()
        self.remove = QPushButton(tr("Remove this blink"))
        self.remove.setProperty("kind", "danger")
        theme.set_icon(self.remove, "trash", "bad")
        explain(self.remove, tr("Remove this blink"), "Del")
        self.remove.clicked.connect(studio.selected.delete)
        for widget in (self.eyes, self.start, self.length, self.closure, self.curve, self.remove):
            self.add(widget)
        self.eyes.changed.connect(lambda eyes: self._change(None, eyes=eyes))
        self.start.changed.connect(lambda value: self._change("start", start_s=value))
        self.length.changed.connect(lambda value: self._change("length", length_s=value))
        self.closure.changed.connect(lambda value: self._change("closure", closure=value))
        for slider in (self.start, self.length, self.closure):
            slider.committed.connect(self._next_drag)

    def refresh(self) -> None:
        """Shows the selected blink, or nothing."""
        blinks, blink = self._studio.session.project.blinks.blinks, self._studio.selected.selection.one
        there = isinstance(blink, Blink) and blink in blinks
        self.setVisible(there)
        if not there or not isinstance(blink, Blink):
            return
        index = blinks.index(blink)
        self.set_text(tr("Blink · yours") if blink.own else tr("Blink"))
        self.eyes.set_value(blink.eyes)
        low, high = free_between(blinks, index, self._studio.scene.duration_s)
        # A limit that moves under the pointer would make the handle run away.
        if not self.start.slider.held():
            self.start.set_limits(low, max(low, high - blink.length_s))
        if not self.length.slider.held():
            self.length.set_limits(SHORTEST_S, max(blink.length_s, min(LONGEST_S, high - blink.start_s)))
        self.start.set_value(blink.start_s)
        self.length.set_value(blink.length_s)
        self.closure.set_value(blink.closure)
        self.curve.set_blink(blink)

    def _change(self, what: str | None, **fields: Any) -> None:
        self._studio.blinks.change(None if what is None else f"blink {what} {self._drags}", **fields)

    def _next_drag(self) -> None:
        self._drags += 1
