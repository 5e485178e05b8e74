"""Edits of segments: ranges that were generated again with another seed, known by their ids."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from engine.document import FPS, GeneratedMotion, Project, Segment
from engine.edits.limits import SHORTEST_S, new_id, placed, within

BLEND_S = (0.0, 1.0)
"""Least and most of a blend."""


SAME_S = 0.5 / FPS
"""What begins and ends so near to a segment means that segment."""


def set_segment(
    project: Project,
    start_s: float,
    end_s: float,
    motion: GeneratedMotion,
    blend_s: float = 0.12,
    id: str | None = None,  # noqa: A002 (the field's own name)
) -> Project:
    """The project with other motion between two moments: the last of its segments. Older ones make room for it.

    Where a segment lies at these moments already, or has the `id` that is given, the motion is its newest take, and
    chosen; its moments and its blend stay.
    """
    start_s, end_s = placed(start_s, end_s)
    there = next((segment for segment in project.segments if segment.id == id), None)
    there = there or segment_at(project, start_s, end_s)
    if there is not None:
        takes = there.motions if motion in there.motions else (*there.motions, motion)
        return change_segment(project, there.id, motion=motion, takes=takes, shown=True)
    made = Segment(new_id(project), start_s, end_s, motion, within(blend_s, BLEND_S))
    return _with_segment(project, project.segments, made)


def segment_at(project: Project, start_s: float, end_s: float) -> Segment | None:
    """The segment that begins and ends at these moments, to half a frame; None where there is none."""
    return next(
        (s for s in project.segments if abs(s.start_s - start_s) <= SAME_S and abs(s.end_s - end_s) <= SAME_S), None
    )


def change_segment(project: Project, id: str, **fields: Any) -> Project:  # noqa: A002 (the field's own name)
    """The project with fields of a segment changed, its start and end among them; others make room for it."""
    found = next((segment for segment in project.segments if segment.id == id), None)
    if found is None:
        return project
    changed = replace(found, **fields)
    start_s, end_s = placed(changed.start_s, changed.end_s)
    changed = replace(changed, start_s=start_s, end_s=end_s, blend_s=within(changed.blend_s, BLEND_S))
    if changed == found:
        return project
    if (start_s, end_s) == (found.start_s, found.end_s):  # nothing has to make room
        return replace(project, segments=tuple(changed if s.id == id else s for s in project.segments))
    return _with_segment(project, tuple(segment for segment in project.segments if segment.id != id), changed)


def move_segments(project: Project, ids: Collection[str], by_s: float) -> Project:
    """The project with some segments earlier or later, as far as the begin allows; others make room for them.

    A drag moves those of the project where it began, or what it passes over would be gone.
    """
    moved = [segment for segment in project.segments if segment.id in ids]
    by_s = max(by_s, -min((segment.start_s for segment in moved), default=0.0))
    if not moved or by_s == 0:
        return project
    others = tuple(s for s in project.segments if s.id not in ids)
    later = [replace(s, start_s=s.start_s + by_s, end_s=s.end_s + by_s) for s in moved]
    return _with_segments(project, others, later)


def choose_segment_take(project: Project, id: str, take: int | None) -> Project:  # noqa: A002 (the field's own name)
    """The project with another take of a segment; None shows the project's own motion there."""
    found = next((segment for segment in project.segments if segment.id == id), None)
    if found is None or take is None:
        return project if found is None else change_segment(project, id, shown=False)
    if not 0 <= take < len(found.motions):
        return project
    return change_segment(project, id, motion=found.motions[take], shown=True)


def remove_segment(project: Project, id: str) -> Project:  # noqa: A002 (the field's own name)
    """The project without one segment: its own motion shows there again."""
    return replace(project, segments=tuple(segment for segment in project.segments if segment.id != id))


def _with_segment(project: Project, others: tuple[Segment, ...], new: Segment) -> Project:
    return _with_segments(project, others, [new])


def _with_segments(project: Project, others: tuple[Segment, ...], new: list[Segment]) -> Project:
    """The project with `new` segments, for which others make room; the new ones lie as they do to one another."""
    kept = list(others)
    for segment in new:
        kept = [part for other in kept for part in _beside(other, segment)]
    taken = {segment.id for segment in new}
    for index, part in enumerate(kept):  # one that a new one parts becomes two
        if part.id in taken:
            kept[index] = replace(part, id=new_id(replace(project, segments=(*project.segments, *new, *kept))))
        taken.add(kept[index].id)
    return replace(project, segments=(*kept, *new))


def _beside(segment: Segment, new: Segment) -> Iterator[Segment]:
    """What is left of a segment beside a new one."""
    if segment.end_s <= new.start_s or new.end_s <= segment.start_s:
        yield segment
        return
    if new.start_s - segment.start_s >= SHORTEST_S:
        yield replace(segment, end_s=new.start_s)
    if segment.end_s - new.end_s >= SHORTEST_S:
        yield replace(segment, start_s=new.end_s)
