"""What happens between the press of a mouse button on the timeline and its release.

A drag is told where the pointer is; it changes the project through one gesture, the playhead or the view, and what the
canvas shows meanwhile: a readout at the pointer, a line where something snapped, a rubber band.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt

from app.editing.words import named
from app.i18n import joined, number, tr
from app.views.timeline_grips import Grip
from app.views.timeline_lanes import Lane
from app.views.timeline_snap import SnapPlaces, to_frame
from app.views.track_curves import amount
from engine import edits
from engine.document import FPS, Blink, Project
from engine.selection import CurveKey, Selection, span_s

if TYPE_CHECKING:
    from app.editing.selected import Gesture
    from app.views.timeline_mouse import TimelineMouse

BEGIN_PX = 3.0
"""Pixels that the pointer has to go before a press becomes a drag."""
FINE = 0.1
"""The share of the pointer's way that a fine drag goes."""
LEAST_RANGE = 2
"""Frames between in and out at least."""


@dataclass(frozen=True)
class Pointer:
    """Where it is on the canvas, in pixels, and what is held: `snap` is Ctrl, `fine` is Shift."""

    x: float
    y: float
    snap: bool = False
    fine: bool = False


class Drag:
    """The base of all drags: `name` tells the canvas what is going on."""

    name = "drag"
    cursor: Qt.CursorShape | None = None

    def __init__(self, mouse: TimelineMouse, at: Pointer) -> None:
        self.mouse, self.start = mouse, at
        self.canvas, self.studio = mouse.canvas, mouse.studio
        self.begun = False

    def seconds(self, at: Pointer) -> float:
        """The moment under the pointer, within what is in sight and within the video."""
        axis = self.canvas.axis
        return min(max(axis.seconds(min(max(at.x, 0.0), axis.width)), 0.0), axis.duration_s)

    def move(self, at: Pointer) -> None:
        """Follows the pointer, once it has gone far enough."""
        if not self.begun:
            if math.hypot(at.x - self.start.x, at.y - self.start.y) < BEGIN_PX:
                return
            self.begun = True
            self.begin(at)
        self.follow(at)

    def begin(self, at: Pointer) -> None:
        """Comes once, when the press has become a drag."""

    def follow(self, at: Pointer) -> None:
        """Comes with every move from then on."""
        raise NotImplementedError

    def release(self) -> None:
        """The button was let go."""

    def cancel(self) -> None:
        """It is given up."""


class PanDrag(Drag):
    """Pushes the view."""

    name = "pan"

    def __init__(self, mouse: TimelineMouse, at: Pointer) -> None:
        super().__init__(mouse, at)
        self._held_s = self.canvas.axis.seconds(at.x)

    def follow(self, at: Pointer) -> None:
        axis = self.canvas.axis
        axis.scroll_to(self._held_s - at.x / axis.scale)


class PlayheadDrag(Drag):
    """Takes the playhead along, from the press on."""

    name = "playhead"

    def __init__(self, mouse: TimelineMouse, at: Pointer) -> None:
        super().__init__(mouse, at)
        self._places: SnapPlaces | None = None
        self.studio.playback.seek(self.seconds(at), True)

    def follow(self, at: Pointer) -> None:
        seconds, snapped = self.seconds(at), None
        if at.snap:
            self._places = self._places or SnapPlaces(self.studio.project, Selection())
            snapped = self._places.nearest([seconds], self.canvas.axis)
        self.studio.playback.seek(seconds if snapped is None else snapped[1], True)
        self.canvas.show_drag(snapped_s=None if snapped is None else snapped[1])


class RangeDrag(Drag):
    """Draws in and out, or one of them; `fixed_s`: the other edge."""

    name = "range"
    cursor = Qt.CursorShape.SizeHorCursor

    def __init__(self, mouse: TimelineMouse, at: Pointer, fixed_s: float) -> None:
        super().__init__(mouse, at)
        self._fixed_s = fixed_s
        self._gesture: Gesture | None = None
        self._places = SnapPlaces(self.studio.project, Selection(), self.studio.playback.position_s)

    def begin(self, at: Pointer) -> None:  # noqa: ARG002
        if self.mouse.may_edit():
            self._gesture = self.studio.selected.gesture(tr("Set in and out"))

    def follow(self, at: Pointer) -> None:
        if self._gesture is None:
            return
        moving_s, snapped = self.seconds(at), None
        if at.snap:
            snapped = self._places.nearest([moving_s], self.canvas.axis)
        low, high = sorted((self._fixed_s, to_frame(moving_s) if snapped is None else snapped[1]))
        if high - low < LEAST_RANGE / FPS - 1e-9:
            return
        wanted = (low, min(high, self.canvas.axis.duration_s))
        self._gesture.apply(lambda start: edits.change(start, range=wanted))
        text = tr("{n} s").format(n=number(wanted[1] - wanted[0], 2))
        self.canvas.show_drag((at.x, at.y, text), None if snapped is None else snapped[1])

    def cancel(self) -> None:
        if self._gesture is not None:
            self._gesture.cancel()


class BandDrag(Drag):
    """Selects what of a row lies between press and pointer, besides what of it was selected."""

    name = "band"

    def __init__(self, mouse: TimelineMouse, at: Pointer, lane: Lane) -> None:
        super().__init__(mouse, at)
        self._lane, self._from_s = lane, self.seconds(at)
        self._y = at.y - lane.rect.top()
        self._before = self.studio.selected.selection

    def follow(self, at: Pointer) -> None:
        axis, rect = self.canvas.axis, self._lane.rect
        low, high = sorted((self._from_s, self.seconds(at)))
        kind, caught = self._lane.caught(low, high, self._y)
        if kind is None:
            return
        self.studio.selected.select(kind, {*self._before.among(kind), *caught})
        left, right = axis.x(low), axis.x(high)
        self.canvas.show_drag(band=QRectF(left, rect.top() + 1, right - left, rect.height() - 3))

    def cancel(self) -> None:
        kind = self._before.kind
        if kind is None:
            self.studio.selected.clear()
        else:
            self.studio.selected.select(kind, self._before.items)


class ThingDrag(Drag):
    """Moves or stretches what is selected, as the row of the thing under the pointer has it.

    `clicked`: what is done at the release where it was no drag.
    """

    name = "thing"

    def __init__(
        self, mouse: TimelineMouse, at: Pointer, lane: Lane, grip: Grip, clicked: Callable[[], object] | None
    ) -> None:
        super().__init__(mouse, at)
        self._lane, self._grip, self._clicked = lane, grip, clicked
        self._gesture: Gesture | None = None
        self._places: SnapPlaces | None = None
        self._last_s, self._last_y = self.seconds(at), at.y
        self._by_s, self._up_px = 0.0, 0.0
        self.cursor = Qt.CursorShape.ClosedHandCursor if grip.part == "body" and not grip.value else grip.cursor

    def begin(self, at: Pointer) -> None:
        if not self.mouse.may_edit():
            return
        if self._grip.part == "peak" and abs(at.x - self.start.x) > abs(at.y - self.start.y):
            # Who pulls a top sideways wants to move the thing: of a low one the top is nearly all there is.
            start_s = span_s(self.studio.project, self._grip.kind, self._grip.item)[0]
            self._grip = replace(self._grip, at_s=start_s, part="body", value=False)
            self.canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        studio, part = self.studio, self._grip.part
        words = {"body": tr("Move {what}"), "peak": tr("Change {what}")}
        what = named(studio.project, studio.selected.selection)
        self._gesture = studio.selected.gesture(words.get(part, tr("Stretch {what}")).format(what=what))

    def follow(self, at: Pointer) -> None:
        gesture = self._gesture
        if gesture is None:
            return
        share = FINE if at.fine else 1.0
        self._by_s += share * (self.seconds(at) - self._last_s)
        self._up_px += share * (self._last_y - at.y)
        self._last_s, self._last_y = self.seconds(at), at.y
        by_s, snapped_s = self._by_s, None
        if at.snap and self._grip.part != "peak":
            further = self._snap(gesture.start, gesture.selection)
            by_s, snapped_s = (by_s, None) if further is None else (by_s + further[0], further[1])
        if gesture.apply(lambda start: self._dragged(start, gesture.selection, by_s)):
            self.canvas.show_drag((at.x, at.y, self._words(gesture)), snapped_s)

    def _dragged(self, start: Project, selection: Selection, by_s: float) -> Project:
        return self._lane.dragged(start, selection, self._grip, by_s, self._up_px)

    def _snap(self, start: Project, selection: Selection) -> tuple[float, float] | None:
        grip = self._grip
        if self._places is None:
            own = (grip.at_s,) if grip.value else ()  # a key that is only to go up can stay where it is
            self._places = SnapPlaces(start, selection, self.studio.playback.position_s, *own)
        # Of a whole thing, its end snaps as well.
        ends = span_s(start, grip.kind, grip.item) if grip.part == "body" else ()
        moments = dict.fromkeys((grip.at_s, *ends))
        return self._places.nearest([at_s + self._by_s for at_s in moments], self.canvas.axis)

    def _words(self, gesture: Gesture) -> str:
        """What has come of it: how far it went, how long it is, which value it has."""
        before, now = gesture.selection, self.studio.selected.selection
        one, part = now.one, self._grip.part
        if part == "peak":
            return _value(one)
        spans = (
            edits.selected_span_s(gesture.start, before),
            edits.selected_span_s(self.studio.project, now),
        )
        if spans[0] is None or spans[1] is None:
            return ""
        edge = 1 if part == "end" else 0
        far = tr("{n} s").format(n=number(spans[1][edge] - spans[0][edge], 2, signed=True))
        if part != "body" and one is not None:
            long = tr("{n} s").format(n=number(spans[1][1] - spans[1][0], 2))
            return tr("{far} · {long} long").format(far=far, long=long)
        return joined((far, _value(one) if self._grip.value else ""))

    def release(self) -> None:
        if not self.begun and self._clicked is not None:
            self._clicked()
        self._lane.drag_over()

    def cancel(self) -> None:
        if self._gesture is not None:
            self._gesture.cancel()
        self._lane.drag_over()


def _value(item: object) -> str:
    """What a key adds, or how far a blink closes."""
    if isinstance(item, Blink):
        return tr("{n} % closed").format(n=round(100 * item.closure))
    if isinstance(item, CurveKey):
        return amount(item.curve, item.key.value, sign=True)
    return ""
