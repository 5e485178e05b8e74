"""Edits of the motion between two moments, known by their ids."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any

from engine.document import Project, RangeEdit
from engine.edits.limits import limited, new_id, placed
from engine.limits import RANGE_LIMITS


def add_range(project: Project, start_s: float, end_s: float, **fields: Any) -> Project:
    """The project with one edit more between two moments: the last of its ranges. `fields`: those of RangeEdit."""
    start_s, end_s = placed(start_s, end_s)
    made = RangeEdit(new_id(project), start_s, end_s, **limited(fields, RANGE_LIMITS))
    return replace(project, ranges=(*project.ranges, made))


def change_range(project: Project, id: str, **fields: Any) -> Project:  # noqa: A002 (the field's own name)
    """The project with fields of one range changed, its start and end among them."""
    return replace(project, ranges=tuple(_changed(r, fields) if r.id == id else r for r in project.ranges))


def remove_ranges(project: Project, ids: Collection[str]) -> Project:
    """The project without some of its ranges."""
    return replace(project, ranges=tuple(edit for edit in project.ranges if edit.id not in ids))


def _changed(edit: RangeEdit, fields: dict[str, Any]) -> RangeEdit:
    changed = replace(edit, **limited(fields, RANGE_LIMITS))
    start_s, end_s = placed(changed.start_s, changed.end_s)
    return replace(changed, start_s=start_s, end_s=end_s)
