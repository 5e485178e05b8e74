"""Edits of blinks; each is known by its index in the order of time. A blink that is touched is the user's own."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from engine.document import FPS, Blink, Eyes, Project
from engine.edits.limits import SHORTEST_S, Taken, placed, within
from engine.motion.blinks import sample_blinks, scaled_rate

OWN_BLINK_S = 0.24
"""Length of a blink that the user adds: a usual one."""
LONGEST_S = 10.0
"""Eyes that are held shut longer are asleep."""


def add_blink(
    project: Project, peak_s: float, eyes: Eyes = "both", length_s: float = OWN_BLINK_S, closure: float = 1.0
) -> Project:
    """The project with a blink of the user's own, or a wink, that is shut at `peak_s`; others it overlaps make way."""
    start_s = max(0.0, peak_s - length_s * 0.44)
    return _with_blinks(project, (), [Blink(start_s, length_s, within(closure, (0, 1)), eyes, own=True)])


def change_blink(project: Project, index: int, **changes: Any) -> Project:
    """The project with fields of one blink changed; it is the user's own from then on."""
    return change_blinks(project, (index,), **changes)


def change_blinks(project: Project, indices: Collection[int], **changes: Any) -> Project:
    """The project with the same fields of some blinks changed; others that they overlap then make way."""
    blinks = project.blinks.blinks
    return _with_blinks(
        project, indices, [_sound(replace(blinks[i], own=True, **changes)) for i in _there(project, indices)]
    )


def move_blinks(project: Project, indices: Collection[int], by_s: float) -> Project:
    """The project with some blinks earlier or later, as far as its begin and end allow; others make way.

    A drag moves those of the project where it began, or what it passes over would be gone.
    """
    blinks = [project.blinks.blinks[i] for i in _there(project, indices)]
    if not blinks:
        return project
    by_s = max(by_s, -min(blink.start_s for blink in blinks))
    if project.motion is not None and by_s > 0:
        end_s = project.motion.frames / FPS
        by_s = max(0.0, min(by_s, end_s - max(blink.end_s for blink in blinks)))
    return _with_blinks(project, indices, [replace(b, start_s=b.start_s + by_s, own=True) for b in blinks])


def stretch_blink(project: Project, index: int, start_s: float, end_s: float) -> Project:
    """The project with one blink between two other moments."""
    start_s, end_s = placed(start_s, end_s)
    return change_blinks(project, (index,), start_s=start_s, length_s=end_s - start_s)


def hold_blink(project: Project, index: int, hold_s: float) -> Project:
    """The project with one blink whose lids stay at their peak for so long; it grows by that, lids move as before."""
    if not _there(project, (index,)):
        return project
    blink = project.blinks.blinks[index]
    hold_s = within(hold_s, (0.0, LONGEST_S))
    return change_blinks(project, (index,), hold_s=hold_s, length_s=blink.length_s - blink.hold_s + hold_s)


def put_blinks(project: Project, blinks: Iterable[Blink]) -> Project:
    """The project with more blinks; others that they overlap make way."""
    return _with_blinks(project, (), [_sound(blink) for blink in blinks])


def remove_blink(project: Project, index: int) -> Project:
    """The project without one blink."""
    return remove_blinks(project, (index,))


def remove_blinks(project: Project, indices: Collection[int]) -> Project:
    """The project without some of its blinks."""
    return _with_blinks(project, indices, [])


def mute_blinks(project: Project, muted: bool = True) -> Project:
    """The project whose blinks are kept but not seen, or seen again."""
    return project if muted == project.blinks.muted else replace(project, blinks=replace(project.blinks, muted=muted))


def replace_blinks(project: Project, seed: int, duration_s: float | None = None) -> Project:
    """The project with newly generated blinks in place of the generated ones; the user's own stay.

    `duration_s`: how long it is; that of its motion if none is told.
    """
    made = sample_blinks(_duration_s(project, duration_s), seed)
    own, taken = [blink for blink in project.blinks.blinks if blink.own], _TakenEyes()
    for blink in own:
        taken.take(blink)
    free = [blink for blink in made.blinks if not taken.overlaps(blink)]
    return replace(project, blinks=replace(project.blinks, blinks=(*free, *own), seed=seed))


def scale_blink_rate(project: Project, factor: float, duration_s: float | None = None) -> Project:
    """The project with `factor` times as many generated blinks; the user's own stay. 0 … 4.

    Fewer: some are left out, always the same first. More: they are added in the longest pauses, while there is room.
    """
    scaled = scaled_rate(project.blinks, _duration_s(project, duration_s), within(factor, (0.0, 4.0)))
    return replace(project, blinks=scaled)


def _duration_s(project: Project, duration_s: float | None) -> float:
    if duration_s is not None:
        return duration_s
    return project.motion.frames / FPS if project.motion else 0.0


def _there(project: Project, indices: Iterable[int]) -> list[int]:
    """The indices that there are; a click may come after what it meant is gone."""
    return sorted({index for index in indices if 0 <= index < len(project.blinks.blinks)})


def _sound(blink: Blink) -> Blink:
    length_s = within(blink.length_s, (SHORTEST_S, LONGEST_S + 1))
    return replace(
        blink,
        start_s=max(0.0, blink.start_s),
        length_s=length_s,
        closure=within(blink.closure, (0.0, 1.0)),
        hold_s=within(blink.hold_s, (0.0, max(0.0, length_s - SHORTEST_S))),
    )


class _TakenEyes:
    """When each eye is taken by a blink."""

    def __init__(self) -> None:
        self._right, self._left = Taken(), Taken()

    def take(self, blink: Blink) -> None:
        for eye in self._eyes(blink):
            eye.take(blink.start_s, blink.end_s)

    def overlaps(self, blink: Blink) -> bool:
        """Whether another wants the same eye at the same time."""
        return any(eye.overlaps(blink.start_s, blink.end_s) for eye in self._eyes(blink))

    def _eyes(self, blink: Blink) -> tuple[Taken, ...]:
        if blink.eyes == "both":
            return self._right, self._left
        return (self._right if blink.eyes == "right" else self._left,)


def _with_blinks(project: Project, without: Collection[int], new: list[Blink]) -> Project:
    """The project with `new` blinks instead of some; of those that overlap, the new one stays, the last of several."""
    without = set(_there(project, without))
    if not without and not new:
        return project
    kept = [blink for index, blink in enumerate(project.blinks.blinks) if index not in without]
    taken, last = _TakenEyes(), list[Blink]()
    for blink in reversed(new):
        if not taken.overlaps(blink):
            last.append(blink)
        taken.take(blink)  # also where it makes way itself
    kept = [blink for blink in kept if not taken.overlaps(blink)]
    return replace(project, blinks=replace(project.blinks, blinks=(*kept, *reversed(last))))
