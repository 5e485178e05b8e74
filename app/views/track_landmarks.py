"""The row of landmark keys."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_lanes import Lane
from engine.document import LandmarkKey, Project
from engine.selection import Selection


class LandmarkLane(Lane):
    """A diamond for every moment at which landmarks were moved by hand, and how long it lasts."""

    kind = "landmark_key"
    share = 0.0
    least = 20

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Landmarks")
        self.tip = tr("Landmarks that you moved by hand: drag points in the preview to add one.")
        self.keys: tuple[LandmarkKey, ...] = ()
        self.selected: frozenset[str] = frozenset()

    def show_project(self, project: Project, selection: Selection, duration_s: float) -> None:  # noqa: ARG002
        selected = selection.ids("landmark_key")
        if project.landmark_keys is not self.keys or selected != self.selected:
            self.keys, self.selected = project.landmark_keys, selected
            self.refresh()

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        """Draws what is in sight."""
