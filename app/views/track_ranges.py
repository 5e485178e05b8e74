"""The row of ranges and of parts that were generated anew."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_lanes import Lane
from engine.document import Project, RangeEdit, Segment
from engine.selection import NOTHING, Selection


class RangeLane(Lane):
    """A bar for every range, and below them for every part with other motion."""

    kind = "range"
    share = 0.4
    least = 22

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Ranges")
        self.tip = tr("Ranges in which the motion is changed, and parts that were generated anew.")
        self.ranges: tuple[RangeEdit, ...] = ()
        self.parts: tuple[Segment, ...] = ()
        self.selected = NOTHING

    def show_project(self, project: Project, selection: Selection, duration_s: float) -> None:  # noqa: ARG002
        mine = selection if selection.kind in ("range", "segment") else NOTHING
        if (project.ranges, project.segments, mine) != (self.ranges, self.parts, self.selected):
            self.ranges, self.parts, self.selected = project.ranges, project.segments, mine
            self.refresh()

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        """Draws what is in sight."""
