"""The row of what looks wrong."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_lanes import Lane
from engine.quality import Problem


class QualityLane(Lane):
    """A bar where something looks wrong, the redder the worse."""

    share = 0.0
    least = 20

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Quality")
        self.tip = tr("What looks wrong: click to go to the worst frame.")
        self.problems: tuple[Problem, ...] = ()

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Shows what `engine.quality.problems` found."""
        if problems != self.problems:
            self.problems = problems
            self.refresh()

    def problem_at(self, x: float, y: float, axis: TimeAxis) -> Problem | None:  # noqa: ARG002
        """What lies under the pointer."""
        return None

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        """Draws what is in sight."""
