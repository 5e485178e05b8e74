"""Edits of segments: ranges that were generated again with another seed, known by their ids."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from engine.document import GeneratedMotion, Project, Segment
from engine.edits.limits import SHORTEST_S, new_id, placed, within

BLEND_S = (0.0, 1.0)
"""Least and most of a blend."""


def set_segment(
    project: Project, start_s: float, end_s: float, motion: GeneratedMotion, blend_s: float = 0.12
) -> Project:
    """The project with other motion between two moments: the last of its segments. Older ones make room for it."""
    start_s, end_s = placed(start_s, end_s)
    made = Segment(new_id(project), start_s, end_s, motion, within(blend_s, BLEND_S))
    return _with_segment(project, project.segments, made)


def change_segment(project: Project, id: str, **fields: Any) -> Project:  # noqa: A002 (the field's own name)
    """The project with start, end or blend of a segment changed; others make room for it."""
    found = next((segment for segment in project.segments if segment.id == id), None)
    if found is None:
        return project
    changed = replace(found, **fields)
    start_s, end_s = placed(changed.start_s, changed.end_s)
    changed = replace(changed, start_s=start_s, end_s=end_s, blend_s=within(changed.blend_s, BLEND_S))
    return _with_segment(project, tuple(segment for segment in project.segments if segment.id != id), changed)


def choose_segment_take(project: Project, id: str, take: int | None) -> Project:  # noqa: A002 (the field's own name)
    """The project with another take of a segment; None shows the project's own motion there."""
    found = next((segment for segment in project.segments if segment.id == id), None)
    if found is None or take is None:
        return project if found is None else change_segment(project, id, shown=False)
    takes = found.takes or (found.motion,)
    if not 0 <= take < len(takes):
        return project
    return change_segment(project, id, motion=takes[take], shown=True)


def remove_segment(project: Project, id: str) -> Project:  # noqa: A002 (the field's own name)
    """The project without one segment: its own motion shows there again."""
    return replace(project, segments=tuple(segment for segment in project.segments if segment.id != id))


def _with_segment(project: Project, others: tuple[Segment, ...], new: Segment) -> Project:
    kept = [part for other in others for part in _beside(other, new)]
    taken = {new.id}
    for index, part in enumerate(kept):  # one that the new one parts becomes two
        if part.id in taken:
            kept[index] = replace(part, id=new_id(replace(project, segments=(*project.segments, new, *kept))))
        taken.add(kept[index].id)
    return replace(project, segments=(*kept, new))


def _beside(segment: Segment, new: Segment) -> Iterator[Segment]:
    """What is left of a segment beside a new one."""
    if segment.end_s <= new.start_s or new.end_s <= segment.start_s:
        yield segment
        return
    if new.start_s - segment.start_s >= SHORTEST_S:
        yield replace(segment, end_s=new.start_s)
    if segment.end_s - new.end_s >= SHORTEST_S:
        yield replace(segment, start_s=new.end_s)
