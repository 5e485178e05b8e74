"""What the mouse does on the timeline: it selects, drags, seeks, pushes the view and adds things."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from app.i18n import tr
from app.studio import Studio
from app.views.timeline_canvas import Canvas
from app.views.timeline_drags import BandDrag, Drag, PanDrag, PlayheadDrag, Pointer, RangeDrag, ThingDrag
from app.views.timeline_grips import Grip
from app.views.timeline_lanes import Lane
from app.views.timeline_ruler import FLAGS, RULER
from app.views.timeline_snap import to_frame
from app.views.track_quality import QualityLane

SCROLL_MS = 30
"""How often the view goes on while something is dragged over its edge."""
NEW_CUE_S, NEW_RANGE_S = 0.16, 1.0
"""How long a cue and a range are that a double click adds."""


class TimelineMouse(QObject):
    """Turns the canvas' mouse events into commands; `numbers_wanted`: the inspector is to show what is selected."""

    numbers_wanted = Signal()

    def __init__(self, studio: Studio, canvas: Canvas) -> None:
        super().__init__(canvas)
        self.studio, self.canvas = studio, canvas
        self.drag: Drag | None = None
        self._at = Pointer(0.0, 0.0)
        self._scroll = QTimer(self, interval=SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)
        canvas.mouse = self

    # Events of the canvas

    def press(self, event: QMouseEvent) -> None:
        """Takes hold of a thing or an edge, or puts the playhead here."""
        if self.drag is not None:
            return
        at = self._pointer(event)
        if event.button() == Qt.MouseButton.MiddleButton:
            self._begin(PanDrag(self, at))
        elif event.button() == Qt.MouseButton.LeftButton and not self.canvas.nothing:
            self._begin(self._pressed(at))

    def move(self, event: QMouseEvent) -> None:
        """Goes on with a drag, or shows by the pointer's shape what could be dragged."""
        at = self._pointer(event)
        if self.drag is None:
            self._hover(at)
            return
        self._at = at
        outside = not 0 <= at.x <= self.canvas.width() and not isinstance(self.drag, PanDrag)
        if not outside:
            self._scroll.stop()
        elif not self._scroll.isActive():
            self._scroll.start()
        self._follow(at)

    def release(self) -> None:
        """Lets go."""
        drag = self._end()
        if drag is not None:
            drag.release()

    def cancel(self) -> bool:
        """Gives up what is being dragged; whether there was anything."""
        drag = self._end()
        if drag is not None:
            drag.cancel()
        return drag is not None

    def double_click(self, event: QMouseEvent) -> None:
        """On a thing: its numbers. On an empty place: a new thing."""
        at = self._pointer(event)
        if event.button() != Qt.MouseButton.LeftButton or self.canvas.nothing:
            return
        lane, grip = self.canvas.lane_at(at.y), self._grip(at)
        if grip is not None:
            self.studio.selected.select(grip.kind, [grip.item])
            self.numbers_wanted.emit()
        elif lane is not None and self.may_edit():
            self._add(lane, at)

    # Inside

    def may_edit(self) -> bool:
        """Whether the project can be changed; where it cannot, the user is told."""
        if self.studio.session.read_only:
            self.studio.fail(tr("This project is open for reading only: use Save As to go on in a copy of your own."))
        return not self.studio.session.read_only

    @staticmethod
    def _pointer(event: QMouseEvent) -> Pointer:
        place: QPointF = event.position()
        keys = event.modifiers()
        return Pointer(
            place.x(),
            place.y(),
            bool(keys & Qt.KeyboardModifier.ControlModifier),
            bool(keys & Qt.KeyboardModifier.ShiftModifier),
        )

    def _grip(self, at: Pointer) -> Grip | None:
        return self.canvas.grip_at(at.x, at.y)

    def _edge(self, at: Pointer) -> str:
        """The edge of in and out under the pointer. On the ruler the flags of markers come first."""
        return "" if at.y < FLAGS and self._grip(at) is not None else self.canvas.edge_at(at.x)

    def _pressed(self, at: Pointer) -> Drag:
        lane, grip, range_s = self.canvas.lane_at(at.y), self._grip(at), self.canvas.range_s
        if lane is not None and grip is not None:
            return self._taken(at, lane, grip)
        edge = self._edge(at)
        if edge and range_s is not None:
            return RangeDrag(self, at, range_s[1 if edge == "in" else 0])
        if at.fine:
            return RangeDrag(self, at, to_frame(min(max(self.canvas.axis.seconds(at.x), 0.0), self._end_s)))
        if at.snap and lane is not None and lane.kind is not None:
            return BandDrag(self, at, lane)
        if at.y >= RULER:  # who only looks elsewhere by the ruler keeps what is selected
            self.studio.selected.clear()
        problem = (
            lane.problem_at(at.x, at.y - lane.rect.top(), self.canvas.axis) if isinstance(lane, QualityLane) else None
        )
        drag = PlayheadDrag(self, at)
        if problem is not None:
            self.studio.playback.seek(problem.worst_s, True)
        return drag

    def _taken(self, at: Pointer, lane: Lane, grip: Grip) -> ThingDrag:
        """Selects what is taken hold of; what would unselect something waits until it is known to be no drag."""
        selected = self.studio.selected
        chosen = grip.kind == selected.selection.kind and grip.item in selected.selection
        more = at.snap or at.fine
        clicked = None
        if not chosen:
            selected.select(grip.kind, [grip.item], extend=more)
        elif more:
            clicked = lambda: selected.select(grip.kind, [grip.item], extend=True)  # noqa: E731
        elif len(selected.selection) > 1:
            clicked = lambda: selected.select(grip.kind, [grip.item])  # noqa: E731
        return ThingDrag(self, at, lane, grip, clicked)

    @property
    def _end_s(self) -> float:
        return self.canvas.axis.duration_s

    def _begin(self, drag: Drag) -> None:
        self.drag = drag
        self._at = drag.start
        self.canvas.dragging = drag.name
        self.canvas.set_hover(None)
        if drag.cursor is not None:
            self.canvas.setCursor(drag.cursor)

    def _follow(self, at: Pointer) -> None:
        drag = self.drag
        if drag is not None:
            drag.move(at)

    def _end(self) -> Drag | None:
        drag, self.drag = self.drag, None
        self._scroll.stop()
        self.canvas.dragging = ""
        self.canvas.show_drag()
        self.canvas.unsetCursor()
        return drag

    def _scroll_on(self) -> None:
        """Moves the view while something is held beyond its edge: the further, the faster."""
        axis, x = self.canvas.axis, self._at.x
        beyond = min(x, 0.0) or max(0.0, x - self.canvas.width())
        axis.scroll_to(axis.start_s + 0.4 * beyond / axis.scale)
        self._follow(self._at)

    def _hover(self, at: Pointer) -> None:
        canvas = self.canvas
        lane, grip = canvas.lane_at(at.y), self._grip(at)
        near_playhead = at.y < RULER and abs(canvas.axis.x(canvas.playhead_s) - at.x) <= 7
        if grip is not None:
            canvas.setCursor(grip.cursor)
        elif self._edge(at) or near_playhead:
            canvas.setCursor(Qt.CursorShape.SizeHorCursor)
        elif isinstance(lane, QualityLane) and lane.problem_at(at.x, at.y - lane.rect.top(), canvas.axis) is not None:
            canvas.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            canvas.unsetCursor()
        canvas.set_hover(at.x)

    def _add(self, lane: Lane, at: Pointer) -> None:
        """What a double click on an empty place of a row adds there."""
        studio, axis, y = self.studio, self.canvas.axis, at.y - lane.rect.top()
        seconds = min(max(axis.seconds(at.x), 0.0), self._end_s)
        curve = lane.curve_at(at.x, y, axis)
        if isinstance(lane, QualityLane):
            problem = lane.problem_at(at.x, y, axis)
            if problem is not None:
                studio.quality.fix(problem)
        elif curve is not None:
            at_s = to_frame(seconds)
            studio.motion.set_key(curve, at_s, lane.added_at(curve, at_s))
        elif lane.kind == "marker":
            studio.cues.add_marker(seconds)
        elif lane.kind == "blink":
            studio.blinks.add(seconds)
        elif lane.kind == "cue":
            studio.cues.add(seconds, min(seconds + NEW_CUE_S, self._end_s), "A")
        elif lane.kind == "range":
            studio.motion.add_range(*self._new_range(seconds))

    def _new_range(self, seconds: float) -> tuple[float, float]:
        """In and out if they are round this moment, else a second round it."""
        in_out = self.canvas.range_s
        if in_out is not None and in_out[0] <= seconds <= in_out[1]:
            return in_out
        start_s = to_frame(max(0.0, seconds - NEW_RANGE_S / 2))
        return start_s, min(start_s + NEW_RANGE_S, self._end_s)
