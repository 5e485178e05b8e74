"""Edits of whatever is selected: moved, removed, copied and put down again, whichever kind it is."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from engine.document import Blink, BlinkTrack, Cue, Curve, CurveName, Key, LandmarkKey, Marker, Project, RangeEdit
from engine.edits.blinks import move_blinks, put_blinks, remove_blinks
from engine.edits.cues import move_cues, move_markers, put_cues, put_markers, remove_cues, remove_markers
from engine.edits.keys import delete_keys, move_keys, put_keys, put_landmark_keys, remove_landmark_keys
from engine.edits.limits import new_id
from engine.edits.ranges import remove_ranges
from engine.edits.segments import move_segments, remove_segment
from engine.selection import Selection, items, span_s

T = TypeVar("T", Blink, Cue, Marker, Key, RangeEdit, LandmarkKey)

APART_S = 0.2
"""A copy of a moment is put so far behind it; that of what has a length, right behind it."""


def selected_span_s(project: Project, selection: Selection) -> tuple[float, float] | None:
    """From the first begin to the last end of what is selected; None where that is nothing."""
    if selection.kind is None:
        return None
    there = [item for item in items(project, selection.kind) if item in selection]
    spans = [span_s(project, selection.kind, item) for item in there]
    return (min(start for start, _ in spans), max(end for _, end in spans)) if spans else None


def move_selected(
    project: Project, selection: Selection, by_s: float, by_value: float = 0.0, curve: CurveName | None = None
) -> Project:
    """The project with what is selected earlier or later, none of it before the begin.

    `by_value`: how much higher the keys of one `curve` are. A drag moves those of the project where it began.
    """
    span = selected_span_s(project, selection)
    if span is None:
        return project
    by_s, places = max(by_s, -span[0]), selection.indices(project)
    match selection.kind:
        case "blink":
            return move_blinks(project, places, by_s)
        case "key":
            for name, indices in keys_by_curve(project, selection):
                project = move_keys(project, name, indices, by_s, by_value if name == curve else 0.0)
            return project
        case "cue":
            return move_cues(project, places, by_s)
        case "marker":
            return move_markers(project, places, by_s)
        case "range":
            return replace(project, ranges=tuple(_later(r, by_s) if r.id in selection else r for r in project.ranges))
        case "landmark_key":
            moved = [replace(k, time_s=k.time_s + by_s) for k in project.landmark_keys if k.id in selection]
            return put_landmark_keys(remove_landmark_keys(project, selection.ids("landmark_key")), moved)
        case _:
            return move_segments(project, selection.ids("segment"), by_s)


def remove_selected(project: Project, selection: Selection) -> Project:
    """The project without what is selected."""
    places = selection.indices(project)
    match selection.kind:
        case "blink":
            return remove_blinks(project, places)
        case "key":
            for name, indices in keys_by_curve(project, selection):
                project = delete_keys(project, name, indices)
            return project
        case "cue":
            return remove_cues(project, places)
        case "marker":
            return remove_markers(project, places)
        case "range":
            return remove_ranges(project, selection.ids("range"))
        case "landmark_key":
            return remove_landmark_keys(project, selection.ids("landmark_key"))
        case _:
            for id_ in selection.ids("segment"):
                project = remove_segment(project, id_)
            return project


def clip_of(project: Project, selection: Selection) -> Project:
    """A project that holds what is selected and nothing else, the earliest of it at 0 s.

    Segments cannot be copied: their motion belongs to its moment.
    """
    span = selected_span_s(project, selection)
    if span is None:
        return Project()
    back_s = -span[0]
    curves = tuple(
        Curve(name, tuple(_later(project.curve(name).keys[i], back_s) for i in indices))
        for name, indices in (keys_by_curve(project, selection) if selection.kind == "key" else ())
    )
    return Project(
        blinks=BlinkTrack(tuple(_later(blink, back_s) for blink in selection.blinks)),
        curves=curves,
        cues=tuple(sorted(_later(cue, back_s) for cue in selection.cues)),
        markers=tuple(sorted(_later(marker, back_s) for marker in selection.markers)),
        ranges=tuple(_later(edit, back_s) for edit in project.ranges if edit.id in selection.ids("range")),
        landmark_keys=tuple(
            _later(key, back_s) for key in project.landmark_keys if key.id in selection.ids("landmark_key")
        ),
    )


def paste(project: Project, clip: Project, at_s: float) -> Project:
    """The project with all that a clip holds, its earliest at `at_s`; what it is laid on makes way."""
    at_s = max(0.0, at_s)
    project = put_blinks(project, [replace(_later(blink, at_s), own=True) for blink in clip.blinks.blinks])
    for curve in clip.curves:
        project = put_keys(project, curve.name, [_later(key, at_s) for key in curve.keys])
    project = put_cues(project, [replace(_later(cue, at_s), own=True) for cue in clip.cues])
    project = put_markers(project, [_later(marker, at_s) for marker in clip.markers])
    for edit in clip.ranges:
        made = replace(_later(edit, at_s), id=new_id(project))
        project = replace(project, ranges=(*project.ranges, made))
    for key in clip.landmark_keys:
        project = put_landmark_keys(project, [replace(_later(key, at_s), id=new_id(project))])
    return project


def duplicate_selected(project: Project, selection: Selection) -> Project:
    """The project with what is selected once more, behind itself."""
    span = selected_span_s(project, selection)
    if span is None:
        return project
    at_s = span[1] + (APART_S if selection.kind in ("key", "marker", "landmark_key") else 0.0)
    return paste(project, clip_of(project, selection), at_s)


def keys_by_curve(project: Project, selection: Selection) -> tuple[tuple[CurveName, tuple[int, ...]], ...]:
    """Curves with selected keys, each with the indices of these."""
    found: list[tuple[CurveName, tuple[int, ...]]] = []
    for curve in project.curves:
        mine = {item.key for item in selection.keys if item.curve == curve.name}
        indices = tuple(index for index, key in enumerate(curve.keys) if key in mine)
        if indices:
            found.append((curve.name, indices))
    return tuple(found)


def _later(event: T, by_s: float) -> T:
    if isinstance(event, Blink):
        return replace(event, start_s=event.start_s + by_s)
    if isinstance(event, (Cue, RangeEdit)):
        return replace(event, start_s=event.start_s + by_s, end_s=event.end_s + by_s)
    return replace(event, time_s=event.time_s + by_s)
