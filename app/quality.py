"""What looks wrong in the motion, looked for beside the window after every edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app import background
from app.i18n import tr
from engine import quality
from engine.quality import Problem

if TYPE_CHECKING:
    from app.studio import Studio

CALM_MS = 120
"""A drag makes many edits; the motion is looked at when it rests."""


class Quality(QObject):
    """The problems of the motion as it is now; `changed`: they were looked for again."""

    changed = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self.problems: tuple[Problem, ...] = ()
        self._soon = QTimer(self, interval=CALM_MS, singleShot=True)
        self._soon.timeout.connect(self._look)
        self._looking = False
        studio.scene.motion_changed.connect(self._soon.start)

    def _look(self) -> None:
        scene, portrait = self._studio.scene, self._studio.project.portrait
        composed, tracks = scene.composed, scene.tracks
        if composed is None or tracks is None or portrait is None:
            self._show(())
            return
        if self._looking:
            self._soon.start()
            return
        self._looking = True
        face, heard_T2 = portrait.chosen, tracks.heard_T2
        background.run(lambda: quality.problems(composed, face, heard_T2), self._found, self._failed)

    def _found(self, problems: tuple[Problem, ...]) -> None:
        self._looking = False
        if self._studio.scene.composed is None:
            problems = ()
        self._show(problems)

    def _failed(self, why: str) -> None:
        self._looking = False
        self._studio.fail(why)

    def _show(self, problems: tuple[Problem, ...]) -> None:
        if problems != self.problems:
            self.problems = problems
            self.changed.emit()

    def can_fix(self, problem: Problem) -> bool:
        """Whether one edit mends it."""
        return not self._studio.session.read_only and quality.fix(problem, self._studio.project) is not None

    def fix(self, *problems: Problem) -> None:
        """Mends problems by one edit."""
        project = self._studio.project
        for problem in problems:
            found = quality.fix(problem, project)
            project = project if found is None else found.apply(project)
        self._studio.edit(project, tr("Mend what looks wrong"))
