"""Which frames an edit may have changed, and which of all edits decide how those look.

A frame may depend on others: an offset takes the mouth from earlier or later, smoothing sees its neighbours, holding
and freezing repeat one frame. What is told here is never too little; it may be a little too much.

Shape letters: T frames, K ranges.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.composing.plan import GAZE, TAPS, Mask, key_weights, smoothing_frames, start_frame
from engine.composing.spans import Ints, Spans, curve_values, spans
from engine.document import FPS, Cue, Curve, CurveName, LandmarkKey, Project, RangeEdit, Segment, Tracks


class _Known(Protocol):
    @property
    def id(self) -> str: ...


K = TypeVar("K", bound=_Known)


@dataclass(frozen=True, eq=False)
class Change:
    """`frames_T` (T,): the frames that may look otherwise. `project`: only what decides how those look."""

    frames_T: Mask
    project: Project


def change(before: Project, had: Tracks, after: Project, has: Tracks) -> Change | None:
    """What is different between two states, one with the tracks `had` and one with `has`; None if all may be."""
    frames = has.base.frames
    if had.base is not has.base or _pose(before) != _pose(after) or not _same_heard(had, has):
        return None
    ranges = _differing(before.ranges, after.ranges)
    segments = _differing(before.segments, after.segments, lambda one: _track(had, one) is _track(has, one))
    keys = _differing(before.landmark_keys, after.landmark_keys)
    if ranges is None or segments is None or keys is None:
        return None
    changed_T = np.zeros(frames, bool)
    for found in (_stretches(ranges, frames), _stretches(segments, frames)):
        changed_T[found.frame_M] = True
    readers = _Readers((*after.ranges, *(r for r in before.ranges if r in ranges)), frames)
    readers.spread(changed_T)
    if not _mark_curves(changed_T, before, after):
        return None
    _mark_cues(changed_T, before, after)
    changed_T[key_weights(tuple(keys), frames)[0].frame_M] = True
    return Change(changed_T, _deciding(after, changed_T))


def _pose(project: Project) -> object:
    return project.portrait.chosen.pose if project.portrait is not None and project.portrait.faces else None


def _same_heard(had: Tracks, has: Tracks) -> bool:
    one, other = had.heard_T2, has.heard_T2
    return one is other or (one is not None and other is not None and np.array_equal(one, other))


def _track(tracks: Tracks, segment: Segment) -> object:
    return tracks.segments.get(segment.motion.track.sha256)


def _always(_: Any) -> bool:
    return True


def _differing(before: Sequence[K], after: Sequence[K], same: Callable[[K], bool] = _always) -> list[K] | None:
    """What is in one of them only; None if what is in both came into another order, which may decide."""
    old, new = {item.id: item for item in before}, {item.id: item for item in after}
    if len(old) != len(before) or len(new) != len(after):
        return None

    def stays(item: K) -> bool:
        one, other = old.get(item.id), new.get(item.id)
        return one is not None and other is not None and (one is other or one == other) and same(item)

    kept = {item.id for item in after if stays(item)}
    if [item.id for item in before if item.id in kept] != [item.id for item in after if item.id in kept]:
        return None
    return [item for item in (*before, *after) if item.id not in kept]


def _stretches(items: Sequence[RangeEdit | Segment | Cue], frames: int) -> Spans:
    numbers = np.array([(item.start_s, item.end_s) for item in items], np.float64).reshape(-1, 2) * FPS
    return spans(numbers[:, 0], numbers[:, 1], frames)


class _Readers:
    """Ranges as what they change and what they look at: `from_K` up to but without `to_K`, and the frame they hold."""

    def __init__(self, ranges: Sequence[RangeEdit], frames: int) -> None:
        self._spans = _stretches(ranges, frames)
        late_K = np.array([abs(edit.offset_ms) for edit in ranges]) / 1000 * FPS
        # Offsets of ranges that overlap add up.
        total_T = np.bincount(self._spans.frame_M, late_K[self._spans.span_M], frames) if len(ranges) else np.zeros(1)
        reach_K = np.array([int(np.ceil(smoothing_frames(edit) * TAPS)) for edit in ranges], np.intp)
        reach_K = reach_K + np.where(late_K > 0, int(np.ceil(total_T.max())) + 1, 0)
        begin_K = np.array([self._spans.frames(k).start for k in range(len(ranges))], np.intp)
        self._from_K = np.maximum(begin_K - reach_K, 0)
        self._to_K = np.minimum(begin_K + self._spans.count_K + reach_K, frames)
        self._held_K = np.array([start_frame(edit, frames) for edit in ranges], np.intp)
        holds_K = np.array([edit.hold_mouth or edit.freeze for edit in ranges], bool)
        self._reads_K = ((reach_K > 0) | holds_K) & (self._spans.count_K > 0)
        self._begin_K, self._stop_K = begin_K, begin_K + self._spans.count_K

    def spread(self, changed_T: Mask) -> None:
        """Marks what ranges make of the frames that are marked."""
        todo_K = self._reads_K.copy()
        while todo_K.any():
            hit_K = todo_K & (_any_within(changed_T, self._from_K, self._to_K) | changed_T[self._held_K])
            if not hit_K.any():
                return
            for k in np.flatnonzero(hit_K).tolist():
                changed_T[self._begin_K[k] : self._stop_K[k]] = True
            todo_K &= ~hit_K

    def gather(self, needed_T: Mask) -> Mask:
        """Marks what the marked frames are made from; tells which ranges (K,) lie on any of them."""
        todo_K = self._reads_K.copy()
        while todo_K.any():
            hit_K = todo_K & _any_within(needed_T, self._begin_K, self._stop_K)
            if not hit_K.any():
                break
            for k in np.flatnonzero(hit_K).tolist():
                needed_T[self._from_K[k] : self._to_K[k]] = True
                needed_T[self._held_K[k]] = True
            todo_K &= ~hit_K
        return _any_within(needed_T, self._begin_K, self._stop_K)


def _any_within(marked_T: Mask, from_K: Ints, to_K: Ints) -> Mask:
    counted = np.concatenate([[0], np.cumsum(marked_T)])
    return counted[to_K] > counted[from_K]


def _mark_curves(changed_T: Mask, before: Project, after: Project) -> bool:
    """Marks where curves have other values; False if there are two of a name."""
    if before.curves is after.curves:
        return True
    old: dict[CurveName, Curve] = {curve.name: curve for curve in before.curves}
    new: dict[CurveName, Curve] = {curve.name: curve for curve in after.curves}
    if len(old) != len(before.curves) or len(new) != len(after.curves):
        return False
    for name in (old.keys() | new.keys()) - GAZE:
        one, other = (had.get(name, Curve(name)) for had in (old, new))
        if one != other:
            changed_T |= curve_values(one, len(changed_T)) != curve_values(other, len(changed_T))
    return True


def _mark_cues(changed_T: Mask, before: Project, after: Project) -> None:
    """Marks own cues that differ and those beside them, which lead to them."""
    if before.cues is after.cues:
        return
    old, new = _own(before), _own(after)
    shorter = min(len(old), len(new))
    first = next((k for k in range(shorter) if old[k] != new[k]), shorter)
    same = next((k for k in range(shorter - first) if old[-1 - k] != new[-1 - k]), shorter - first)
    for cues in (old, new):
        if len(old) == len(new) == first:
            return
        part = cues[max(first - 1, 0) : len(cues) - same + 1]
        changed_T[_stretches(part, len(changed_T)).frame_M] = True


def _own(project: Project) -> list[Cue]:
    return [cue for cue in project.cues if cue.own]


def _deciding(project: Project, changed_T: Mask) -> Project:
    """The project with only those edits that the marked frames depend on, all curves among them."""
    frames = len(changed_T)
    needed_T = changed_T.copy()
    on_K = _Readers(project.ranges, frames).gather(needed_T)
    cues = _own(project)
    there = np.flatnonzero(_touching(_stretches(cues, frames), changed_T))
    first, last = (int(there[0]), int(there[-1])) if len(there) else (0, -2)
    keys: tuple[LandmarkKey, ...] = project.landmark_keys
    touching = _touching(key_weights(keys, frames)[0], changed_T)
    segments = _touching(_stretches(project.segments, frames), needed_T)
    return replace(
        project,
        ranges=tuple(edit for edit, on in zip(project.ranges, on_K, strict=True) if on),
        cues=tuple(cues[max(first - 1, 0) : last + 2]),
        landmark_keys=tuple(key for key, on in zip(keys, touching, strict=True) if on),
        segments=tuple(segment for segment, on in zip(project.segments, segments, strict=True) if on),
    )


def _touching(found: Spans, marked_T: Mask) -> NDArray[np.bool_]:
    """Which of the stretches lie on marked frames."""
    return np.bincount(found.span_M, marked_T[found.frame_M], len(found.count_K)) > 0
