"""Landmarks taken hold of in the preview: pointed at, chosen, dragged; what comes of it is a landmark key."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QPainter

from app.editing.landmarks import LandmarkDrag, key_at
from app.landmark_axes import Axes
from app.landmark_groups import GROUPS, TRAILED, members, mirrored, one_side
from app.palette import DARK
from app.studio import Studio
from app.views.landmark_bar import LandmarkBar
from app.views.preview_canvas import Canvas
from app.views.preview_overlay import paint_falloff, paint_held, paint_neighbours, paint_trails
from app.views.preview_show import Mode, Show
from app.views.preview_zoom import Zoom
from engine.document import FPS, FloatArray, LandmarkKey, Project

NUDGE, FINE = 0.005, 0.001
"""How far a key moves points, in eye distances; the second with Shift."""
SLOW = 0.1
"""Share of the pointer's way that points go while Shift is held."""
STILL = 0.25
"""A press that goes no further than so much of the pointer's reach is a click."""
NEIGHBOURS = ((-4, DARK.blink, 0.6), (-2, DARK.blink, 0.85), (4, DARK.keys, 0.65), (2, DARK.keys, 0.95))
"""Onion skin: frames from the one that is shown, colour and strength; the nearest are painted last."""
TRAIL_FRAMES = round(0.5 * FPS)
MOST_TRAILS = 12
"""More of them are a tangle."""

_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_MORE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class LandmarkTool:
    """The 68 points of the frame that is shown.

    A click chooses, with Shift or Ctrl it adds or removes; a drag moves what is chosen, slowly while Shift is held;
    with Alt the arrows move it. `chosen`: the points that are. `changed()` is called when something else is to be seen.
    """

    def __init__(self, studio: Studio, show: Show, bar: LandmarkBar, canvas: Canvas) -> None:
        self._studio, self._show, self._bar, self._canvas = studio, show, bar, canvas
        self.chosen: frozenset[int] = frozenset()
        self.hovered: int | None = None
        self._held: int | None = None  # the point under a press
        self._from = (0.0, 0.0)
        self._last = (0.0, 0.0)
        self._way = (0.0, 0.0)
        self._still = 0.0
        self._loses = False  # a click that takes the point out of the choice
        self._time_s = 0.0
        self._axes: Axes | None = None
        self._drag: LandmarkDrag | None = None

    # What is meant

    @property
    def dragging(self) -> bool:
        return self._drag is not None

    @property
    def ready(self) -> bool:
        """Whether there is motion whose points can be moved."""
        composed = self._studio.scene.composed
        return composed is not None and self._show.frame() < len(composed)

    def points_of(self, point: int) -> frozenset[int]:
        """The points that a drag of this one would move, but for their mirror image and what follows them."""
        of = self.chosen if point in self.chosen else members(self._bar.hold.group, point)
        return one_side(of, point) if self._bar.hold.mirror else of

    def _landmarks(self) -> np.ndarray | None:
        return self._show.landmarks(self._show.frame()) if self.ready else None

    def _nearest(self, x: float, y: float, reach: float) -> int | None:
        landmarks_PD = self._landmarks()
        if landmarks_PD is None or not np.isfinite((x, y)).all():
            return None
        away_P = np.hypot(*(landmarks_PD + 0.5 - (x, y)).T)
        allowed = np.array(sorted(GROUPS[self._bar.hold.group] | self.chosen))
        point = int(allowed[np.argmin(away_P[allowed])])
        return point if away_P[point] <= reach else None

    def _axes_now(self) -> Axes | None:
        scene, frame = self._studio.scene, self._show.frame()
        if scene.composed is None or scene.tracks is None or not self.ready:
            return None
        return Axes.at(self._studio.project, scene.tracks, scene.composed.landmarks_TPD[frame], frame)

    # The pointer

    def press(self, x: float, y: float, reach: float) -> bool:
        point = self._nearest(x, y, reach)
        more = bool(self._canvas.held_keys & _MORE)
        if point is None:
            if not more:
                self.choose(frozenset())
            return False
        self._studio.playback.pause()
        group = members(self._bar.hold.group, point)
        self._loses = more and point in self.chosen
        if more:
            self.choose(self.chosen | group)
        elif point not in self.chosen:
            self.choose(group)
        self._held, self._from, self._last, self._way = point, (x, y), (x, y), (0.0, 0.0)
        self._still, self.hovered = STILL * reach, point
        return True

    def drag(self, x: float, y: float) -> None:
        point = self._held
        if point is None:
            return
        if self._drag is None and np.hypot(x - self._from[0], y - self._from[1]) <= self._still:
            return
        if self._drag is None:
            self._begin(point)
        share = SLOW if self._canvas.held_keys & Qt.KeyboardModifier.ShiftModifier else 1.0
        self._way = (self._way[0] + share * (x - self._last[0]), self._way[1] + share * (y - self._last[1]))
        self._last = (x, y)
        if self._drag is not None and self._axes is not None:
            self._drag.move(*self._axes.lengths(self._drag.key, point, *self._way))

    def _begin(self, point: int) -> None:
        self._axes, points = self._axes_now(), self.points_of(point)
        if self._axes is None or not points:
            self.release()
            return
        self._time_s = self._show.frame() / FPS
        self._drag = self._studio.landmarks.drag(self._time_s, points, **self._bar.hold.fields)

    def release(self) -> None:
        if self._drag is None and self._held is not None:
            if self._loses:
                self.choose(self.chosen - members(self._bar.hold.group, self._held))
            elif self.chosen:
                self._take_key()
        self._held = self._drag = None

    def cancel(self) -> bool:
        drag, self._drag, self._held = self._drag, None, None
        if drag is not None:
            drag.cancel()
        return drag is not None

    def cursor(self, x: float, y: float, reach: float) -> Qt.CursorShape | None:
        before, self.hovered = self.hovered, self._nearest(x, y, reach)
        if before != self.hovered:
            self._canvas.update()
        return None if self.hovered is None else Qt.CursorShape.PointingHandCursor

    def forget(self) -> None:
        """Another project is open."""
        self._drag = self._held = self.hovered = None
        self.chosen = frozenset()

    def choose(self, points: frozenset[int]) -> None:
        """Chooses these points, and none of the landmark keys that move others."""
        self.chosen = points
        if not points and self._studio.selected.selection.kind == "landmark_key":
            self._studio.selected.clear()
        self._canvas.update()

    def _take_key(self) -> None:
        """Selects the landmark key that there is of the chosen points at this moment."""
        point = min(self.chosen) if self._held is None else self._held
        there = key_at(self._studio.project, self._show.frame() / FPS, self.points_of(point))
        if there is not None:
            self._studio.selected.select("landmark_key", [there.id])
        elif self._studio.selected.selection.kind == "landmark_key":
            self._studio.selected.clear()  # or Delete would take away what other points did

    # Keys

    def wants(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self.dragging or bool(self.chosen)
        if event.key() == Qt.Key.Key_Delete:
            return self._studio.selected.selection.kind == "landmark_key"
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return alt and event.key() in _ARROWS and bool(self.chosen) and self.ready

    def key(self, event: QKeyEvent) -> bool:
        if not self.wants(event):
            return False
        if event.key() == Qt.Key.Key_Escape:
            if not self.cancel():
                self.choose(frozenset())
        elif event.key() == Qt.Key.Key_Delete:
            self.cancel()
            self._studio.selected.delete()
        else:
            step = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else NUDGE
            across, down = _ARROWS[event.key()]
            self._studio.playback.pause()
            points, fields = self.points_of(min(self.chosen)), self._bar.hold.fields
            self._studio.landmarks.nudge(self._show.frame() / FPS, points, across * step, down * step, **fields)
        return True

    # Painting

    def paint(self, painter: QPainter, zoom: Zoom) -> None:
        landmarks_PD = self._landmarks()
        if landmarks_PD is None:
            return
        shown_PD = _on_canvas(landmarks_PD, zoom)
        follow_P = np.zeros(68, np.float32)
        point = self._held if self._held is not None else self.hovered
        axes = self._axes_now() if point is not None else None
        if axes is not None and point is not None:
            key = self._drag.key if self._drag is not None else self._key_of(point)
            follow_P = axes.follow(key)
            if key.radius > 0 and self._drag is None:
                for centre in {point, *(mirrored([point]) if key.mirror else ())}:
                    paint_falloff(painter, shown_PD[centre], axes.axes_AD * (key.radius * zoom.scale))
        if self._bar.trails.isChecked():
            self._paint_trails(painter, zoom)
        paint_held(painter, shown_PD, follow_P, sorted(self.chosen))

    def _key_of(self, point: int) -> LandmarkKey:
        """The key that a drag of a point would make, or would change."""
        points, hold = tuple(sorted(self.points_of(point))), self._bar.hold
        there = key_at(self._studio.project, self._show.frame() / FPS, points)
        return there or LandmarkKey("", 0.0, points, 0.0, 0.0, hold.radius, mirror=hold.mirror)

    def paint_under(self, painter: QPainter, zoom: Zoom) -> None:
        """Other moments, below the landmarks of this one."""
        if not self.ready or not self._bar.onion.isChecked():
            return
        frame, last = self._show.frame(), self._studio.scene.frames - 1
        there = [
            (self._show.landmarks(frame + by), colour, strength)
            for by, colour, strength in NEIGHBOURS
            if 0 <= frame + by <= last
        ]
        faces = [(_on_canvas(face, zoom), colour, strength) for face, colour, strength in there if face is not None]
        paint_neighbours(painter, faces)

    def _paint_trails(self, painter: QPainter, zoom: Zoom) -> None:
        frame, last = self._show.frame(), self._studio.scene.frames - 1
        first = max(frame - TRAIL_FRAMES, 0)
        points = sorted(self.chosen)[:MOST_TRAILS] or list(TRAILED)
        seen = [self._show.landmarks(at) for at in range(first, min(frame + TRAIL_FRAMES, last) + 1)]
        path_TKD = np.stack([face[points] for face in seen if face is not None])
        paint_trails(painter, _on_canvas(path_TKD, zoom), frame - first)


class LandmarkEditor(QObject):
    """Tool and bar together; follows the selection, and changes the selected landmark keys when the bar is used."""

    def __init__(self, studio: Studio, show: Show, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._studio, self._canvas = studio, canvas
        self.bar = LandmarkBar(canvas)
        self.bar.hide()
        self.tool = LandmarkTool(studio, show, self.bar, canvas)
        self._show = show
        self.bar.held_changed.connect(self._regroup)
        self.bar.shown_changed.connect(canvas.update)
        self.bar.field_changed.connect(self._set_field)
        self.bar.reset_asked.connect(self.put_back)
        studio.selected.selection_changed.connect(self._follow)
        studio.session.changed.connect(self._project_changed)
        studio.session.opened.connect(self.tool.forget)

    @property
    def on(self) -> bool:
        """Whether points can be taken hold of now."""
        return not self.bar.isHidden()

    def possible(self, mode: Mode, wanted: bool) -> bool:
        """Whether they may be: in their own mode always, over rendered frames where it is wanted."""
        return self._studio.scene.composed is not None and (mode == "landmarks" or (mode == "photoreal" and wanted))

    def set_on(self, on: bool) -> None:
        """Shows the bar and lets the points be taken; the tool is the canvas' own then."""
        if not on:
            self.tool.cancel()
        self.tool.hovered = None
        self.bar.setVisible(on)
        self._canvas.under = self.tool.paint_under if on else None
        self._canvas.takes_twice = on

    def put_back(self) -> None:
        """Takes away what was moved at the moment that is shown: of the chosen points, or all."""
        self.tool.cancel()
        self._studio.landmarks.put_back(self._show.frame() / FPS, self.tool.chosen)

    def _regroup(self) -> None:
        """A group that is named can be moved by keys at once; a single point has to be pointed at."""
        group = self.bar.hold.group
        self.tool.choose(frozenset() if group in ("point", "corners") else GROUPS[group])

    def _set_field(self, name: str, value: float | bool) -> None:
        keys = self._keys()
        if keys and not self.tool.dragging:
            if name == "mirror" and value:
                self._mirror(keys)
            else:
                self._studio.landmarks.change(f"landmark keys {name}", **{name: value})
        self._canvas.update()

    def _mirror(self, keys: list[LandmarkKey]) -> None:
        for key in keys:
            side = next((point for point in key.points if point == self.tool.hovered), key.points[0])
            self._studio.landmarks.change("landmark keys mirror", mirror=True, points=one_side(key.points, side))

    def _keys(self) -> list[LandmarkKey]:
        """The selected landmark keys."""
        chosen = self._studio.selected.selection.ids("landmark_key")
        return [key for key in self._studio.project.landmark_keys if key.id in chosen]

    def _project_changed(self, before: Project, after: Project) -> None:
        if before.landmark_keys is not after.landmark_keys:
            self._follow()

    def _follow(self) -> None:
        """Shows the selected landmark key, here as in the timeline."""
        keys = self._keys()
        if len(keys) == 1:
            self.bar.show_key(keys[0])
            if not set(keys[0].points) <= self.tool.chosen:
                self.tool.choose(frozenset(keys[0].points))
        self._canvas.update()


def _on_canvas(places: np.ndarray, zoom: Zoom) -> FloatArray:
    """Landmarks count from the middle of the first pixel, places on the canvas from its corner."""
    return ((places + 0.5) * zoom.scale + (zoom.x, zoom.y)).astype(np.float32)
