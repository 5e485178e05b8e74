"""Where things on the timeline snap to while they are dragged with Ctrl held."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from app.views.timeline_axis import TimeAxis
from engine.document import FPS, Project
from engine.selection import Selection

NEAR_PX = 8.0
"""Pixels within which a moment snaps."""


def to_frame(seconds: float) -> float:
    """The nearest beginning of a frame."""
    return round(seconds * FPS) / FPS


class SnapPlaces:
    """The moments that a drag snaps to, looked up once at its begin: those of everything that is not dragged itself."""

    def __init__(self, project: Project, dragged: Selection, *more_s: float) -> None:
        self._places = sorted({*_moments(project, dragged), *(project.range or ()), *more_s})

    def nearest(self, moments: Iterable[float], axis: TimeAxis) -> tuple[float, float] | None:
        """How far what has these moments has to go on to the nearest place, and that place; None where none is near.

        A frame is a place only for the first of the moments, and only where nothing else is near.
        """
        moments = tuple(moments)
        found = [(place - at, place) for at in moments for place in self._around(at)]
        found = [pair for pair in found if abs(pair[0]) * axis.scale <= NEAR_PX]
        if not found and moments:
            frame = to_frame(moments[0])
            found = [(frame - moments[0], frame)] if abs(frame - moments[0]) * axis.scale <= NEAR_PX else []
        return min(found, key=lambda pair: abs(pair[0]), default=None)

    def _around(self, at_s: float) -> list[float]:
        after = bisect_left(self._places, at_s)
        return self._places[max(0, after - 1) : after + 1]


def _moments(project: Project, dragged: Selection) -> Iterator[float]:
    """Where everything that is not dragged starts and ends."""
    for blink in project.blinks.blinks:
        if blink not in dragged.blinks:
            yield from (blink.start_s, blink.end_s)
    for cue in project.cues:
        if cue not in dragged.cues:
            yield from (cue.start_s, cue.end_s)
    for part in (*project.ranges, *project.segments):
        if part.id not in dragged:
            yield from (part.start_s, part.end_s)
    moving = {(item.curve, item.key) for item in dragged.keys}
    yield from (key.time_s for curve in project.curves for key in curve.keys if (curve.name, key) not in moving)
    yield from (key.time_s for key in project.landmark_keys if key.id not in dragged)
    yield from (marker.time_s for marker in project.markers if marker not in dragged.markers)
