"""What looks wrong in the motion, looked for beside the window after every edit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app import background
from app.editing.words import moment
from app.i18n import tr
from engine import edits, quality
from engine.compose import ComposedMotion
from engine.document import FPS, FloatArray, FoundFace, Project
from engine.errors import LikenessError
from engine.quality import Fix, Problem

if TYPE_CHECKING:
    from app.studio import Studio

CALM_MS = 120
"""A drag makes many edits; the motion is looked at when it rests, for a look shares the processor with the window."""
GAINS = ("mouth_gain", "head_gain")
"""Fields of a range that grow stronger when ranges overlap."""


class Quality(QObject):
    """The problems of the motion as it is now; `changed`: they were looked for again.

    `looked`: whether there is motion and it was looked at; a motion that is out of date is not judged.
    """

    changed = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self.problems: tuple[Problem, ...] = ()
        self.looked = False
        self._soon = QTimer(self, interval=CALM_MS, singleShot=True)
        self._soon.timeout.connect(self._look)
        self._looking = False
        self._again = False
        self._told = False
        studio.scene.motion_changed.connect(self._wait)
        studio.session.opened.connect(self._forget)
        studio.session.changed.connect(self._follow)

    # Looking

    def _forget(self) -> None:
        """Another project: what was found belongs to the one before."""
        self._told = False
        self._show((), looked=False)
        self._soon.start()

    def _follow(self, before: Project, after: Project) -> None:
        """Another face, voice, generator or seed: the motion is out of date, or is not any more."""
        if edits.motion_inputs(before) != edits.motion_inputs(after):
            self._wait()

    def _wait(self) -> None:
        if self._subject() is None:
            self._soon.stop()
            self._show((), looked=False)
        else:
            self._soon.start()

    def _subject(self) -> tuple[ComposedMotion, FoundFace, FloatArray | None] | None:
        """The motion that can be judged, the face it was made for, and what is heard; None where there is none."""
        scene, portrait = self._studio.scene, self._studio.project.portrait
        if scene.composed is None or scene.tracks is None or portrait is None or scene.stale:
            return None
        return scene.composed, portrait.chosen, scene.tracks.heard_T2

    def _look(self) -> None:
        subject = self._subject()
        if subject is None:
            self._show((), looked=False)
        elif self._looking:
            self._again = True
        else:
            self._looking = True
            background.run(lambda: _problems(subject), lambda found: self._found(subject[0], found), self._failed)

    def _found(self, composed: ComposedMotion, problems: tuple[Problem, ...]) -> None:
        self._told = False
        # What was found in a motion that has changed since is not shown: the next look is on its way.
        if self._studio.scene.composed is composed and self._subject() is not None:
            self._show(problems, looked=True)
        self._go_on()

    def _failed(self, why: str) -> None:
        self._show((), looked=False)
        if not self._told:  # once, not after every edit
            self._told = True
            self._studio.fail(why)
        self._go_on()

    def _go_on(self) -> None:
        self._looking = False
        if self._again:
            self._again = False
            self._look()

    def _show(self, problems: tuple[Problem, ...], *, looked: bool) -> None:
        if problems != self.problems or looked != self.looked:
            self.problems, self.looked = problems, looked
            self.changed.emit()

    # What is done about it

    def next(self, now_s: float, by: int) -> Problem | None:
        """The problem whose worst moment comes next after `now_s` (`by` 1) or before it (-1), round the ends."""
        ordered = sorted(self.problems, key=lambda problem: (problem.worst_s, -problem.severity))
        if not ordered:
            return None
        apart_s = 0.5 / FPS  # the playhead stands on the frame of the one that it was sent to
        if by >= 0:
            return next((p for p in ordered if p.worst_s > now_s + apart_s), ordered[0])
        return next((p for p in reversed(ordered) if p.worst_s < now_s - apart_s), ordered[-1])

    def can_fix(self, problem: Problem) -> bool:
        """Whether one edit mends it."""
        return not self._studio.session.read_only and quality.fix(problem, self._studio.project) is not None

    def fix(self, *problems: Problem) -> None:
        """Mends problems by one edit."""
        project = mended(self._studio.project, problems)
        if project == self._studio.project:
            self._studio.notice.emit("advice", tr("No edit mends this; another seed, voice or portrait may."))
            return
        one = tr("Mend what looks wrong {time}").format(time=moment(problems[0].worst_s))
        several = tr("Mend {n} things that look wrong").format(n=len(problems))
        self._studio.edit(project, one if len(problems) == 1 else several)

    def fix_all(self) -> None:
        """Mends all that can be mended, by one edit."""
        project = self._studio.project
        self.fix(*(problem for problem in self.problems if quality.fix(problem, project) is not None))


def _problems(subject: tuple[ComposedMotion, FoundFace, FloatArray | None]) -> tuple[Problem, ...]:
    try:
        return quality.problems(*subject)
    except (ArithmeticError, LookupError, MemoryError, ValueError) as error:
        raise LikenessError(
            tr("What looks wrong in the motion could not be found out ({why}). It can be edited all the same.").format(
                why=error
            )
        ) from error


def mended(project: Project, problems: Iterable[Problem]) -> Project:
    """The project without these problems, as far as edits mend them.

    Ranges that would do the same at overlapping times become one, or two gains would be multiplied.
    """
    ranges: list[dict[str, Any]] = []
    others: list[Problem] = []
    for problem in problems:
        found = quality.fix(problem, project)
        if found is not None and found.name == "add_range":
            ranges.append(found.arguments)
        elif found is not None:
            others.append(problem)
    for fields in _joined(ranges):
        project = Fix("add_range", fields).apply(project)
    for problem in others:  # what one of them mends may be gone for the next
        found = quality.fix(problem, project)
        project = project if found is None else found.apply(project)
    return project


def _joined(ranges: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Ranges by what they do; those that overlap are one, with the lesser gain."""
    places = {"start_s", "end_s", "ease_s"}
    joined: list[dict[str, Any]] = []
    last: dict[tuple[str, ...], dict[str, Any]] = {}
    for fields in sorted(ranges, key=lambda fields: fields["start_s"]):
        kind = tuple(sorted(fields.keys() - places))
        before = last.get(kind)
        if before is not None and fields["start_s"] <= before["end_s"]:
            before["end_s"] = max(before["end_s"], fields["end_s"])
            before["ease_s"] = min(before["ease_s"], fields["ease_s"])
            before.update({gain: min(before[gain], fields[gain]) for gain in GAINS if gain in kind})
        else:
            last[kind] = dict(fields)
            joined.append(last[kind])
    return joined
