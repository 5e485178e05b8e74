"""The row of mouth cues."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_lanes import Lane
from engine.document import Cue, Project
from engine.selection import Selection


class CueLane(Lane):
    """A box with its letter for every cue: the user's own are filled, found ones outlined."""

    kind = "cue"
    share = 0.0
    least = 20

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Cues")
        self.tip = tr("Mouth cues: yours bend the mouth to their shape, those found in the voice are only shown.")
        self.cues: tuple[Cue, ...] = ()
        self.selected: frozenset[Cue] = frozenset()

    def show_project(self, project: Project, selection: Selection, duration_s: float) -> None:  # noqa: ARG002
        if project.cues is not self.cues or selection.cues != self.selected:
            self.cues, self.selected = project.cues, selection.cues
            self.refresh()

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        """Draws what is in sight."""
