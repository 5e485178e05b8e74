"""Edits of markers and mouth cues; each is known by its index in the order of time."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from engine.document import Cue, CueShape, Marker, Project
from engine.edits.limits import Taken, placed


def add_marker(project: Project, time_s: float, text: str = "") -> Project:
    """The project with a marker more."""
    return _with_markers(project, (*project.markers, Marker(max(0.0, float(time_s)), text)))


def change_marker(project: Project, index: int, **fields: Any) -> Project:
    """The project with time or text of a marker changed."""
    if not 0 <= index < len(project.markers):
        return project
    changed = replace(project.markers[index], **fields)
    changed = replace(changed, time_s=max(0.0, float(changed.time_s)))
    return _with_markers(project, (*project.markers[:index], changed, *project.markers[index + 1 :]))


def remove_marker(project: Project, index: int) -> Project:
    """The project without one marker."""
    if not 0 <= index < len(project.markers):
        return project
    return _with_markers(project, (*project.markers[:index], *project.markers[index + 1 :]))


def put_markers(project: Project, markers: Iterable[Marker]) -> Project:
    """The project with more markers; a second one at the same moment with the same words is none."""
    return _with_markers(project, {*project.markers, *markers})


def move_markers(project: Project, indices: Collection[int], by_s: float) -> Project:
    """The project with some markers earlier or later."""
    moved = [replace(project.markers[i], time_s=max(0.0, project.markers[i].time_s + by_s)) for i in set(indices)]
    return put_markers(remove_markers(project, indices), moved)


def remove_markers(project: Project, indices: Collection[int]) -> Project:
    """The project without some of its markers."""
    return _with_markers(project, (marker for place, marker in enumerate(project.markers) if place not in indices))


def _with_markers(project: Project, markers: Iterable[Marker]) -> Project:
    return replace(project, markers=tuple(sorted(markers)))


def set_found_cues(project: Project, cues: Iterable[Cue]) -> Project:
    """The project with other cues that were found in a voice; the user's own stay."""
    found = (replace(cue, own=False) for cue in cues)
    return _with_cues(project, [*found, *(cue for cue in project.cues if cue.own)])


def add_cue(project: Project, start_s: float, end_s: float, shape: CueShape) -> Project:
    """The project with a cue of the user's own; own ones that it overlaps make way."""
    start_s, end_s = placed(start_s, end_s)
    return _with_own_cues(project, project.cues, [Cue(start_s, end_s, shape, own=True)])


def change_cue(project: Project, index: int, **fields: Any) -> Project:
    """The project with start, end or shape of a cue changed; it is the user's own from then on."""
    if not 0 <= index < len(project.cues):
        return project
    changed = replace(project.cues[index], own=True, **fields)
    start_s, end_s = placed(changed.start_s, changed.end_s)
    others = [cue for other, cue in enumerate(project.cues) if other != index]
    return _with_own_cues(project, others, [replace(changed, start_s=start_s, end_s=end_s)])


def remove_cue(project: Project, index: int) -> Project:
    """The project without one cue."""
    if not 0 <= index < len(project.cues):
        return project
    return _with_cues(project, [cue for other, cue in enumerate(project.cues) if other != index])


def put_cues(project: Project, cues: Iterable[Cue]) -> Project:
    """The project with more cues of the user's own; own ones that they overlap make way."""
    new = [replace(cue, own=True) for cue in cues]
    return _with_own_cues(project, project.cues, new) if new else project


def move_cues(project: Project, indices: Collection[int], by_s: float) -> Project:
    """The project with some cues earlier or later; they are the user's own from then on.

    A drag moves those of the project where it began, or what it passes over would be gone.
    """
    moved = [project.cues[index] for index in sorted(set(indices))]
    by_s = max(by_s, -min((cue.start_s for cue in moved), default=0.0))
    moved = [replace(cue, start_s=cue.start_s + by_s, end_s=cue.end_s + by_s) for cue in moved]
    return put_cues(remove_cues(project, indices), moved)


def remove_cues(project: Project, indices: Collection[int]) -> Project:
    """The project without some of its cues."""
    return _with_cues(project, (cue for place, cue in enumerate(project.cues) if place not in indices))


def _with_own_cues(project: Project, others: Iterable[Cue], new: list[Cue]) -> Project:
    """The project with `new` cues beside others; of own ones that overlap, the new one stays, the last of several."""
    taken, last = Taken(), list[Cue]()
    for cue in reversed(new):
        if not taken.overlaps(cue.start_s, cue.end_s):
            last.append(cue)
        taken.take(cue.start_s, cue.end_s)  # also where it makes way itself
    kept = (cue for cue in others if not cue.own or not taken.overlaps(cue.start_s, cue.end_s))
    return _with_cues(project, [*kept, *last])


def _with_cues(project: Project, cues: Iterable[Cue]) -> Project:
    return replace(project, cues=tuple(sorted(cues)))
