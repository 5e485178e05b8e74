"""What a project's edits ask of each frame, as numbers: the first half of composing, before any landmark is touched.

Shape letters: T frames of the track, K edits of one kind, M pairs of an edit and a frame.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from engine.composing.cues import CuePlan
from engine.composing.spans import SAME, Ints, Spans, curve_values, faded, spans
from engine.document import FPS, CurveName, FloatArray, LandmarkKey, Project, RangeEdit
from engine.limits import CURVE_LIMITS, RANGE_LIMITS

OFFSET_EASE = 2.0
"""An offset is reached in so many times its own length at least, so that the mouth never runs backwards."""
TAPS = 3.0
"""Standard deviations that smoothing sees to each side."""

GAZE: frozenset[CurveName] = frozenset({"gaze_x", "gaze_y"})
"""Curves that move no landmark (`composing.gaze`)."""

Mask = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class RangePlan:
    """Range edits: `weight_M` of each of their frames, and what comes of them for each frame of the track.

    `gain_T` and `head_T`: times as far; `later_T`: frames; `silence_T`, `bilabial_T`: how far closing is wanted.
    """

    edits: tuple[RangeEdit, ...]
    spans: Spans
    weight_M: FloatArray
    gain_T: FloatArray
    head_T: FloatArray
    later_T: NDArray[np.float64]
    close_T: FloatArray
    smile_T: FloatArray
    brows_T: FloatArray

    def each(self, wanted: Callable[[RangeEdit], Any]) -> list[tuple[RangeEdit, slice, FloatArray]]:
        """The edits that are wanted, with their frames and weights."""
        found = [(k, edit) for k, edit in enumerate(self.edits) if wanted(edit)]
        return [
            (e, self.spans.frames(k), self.weight_M[self.spans.pairs(k)]) for k, e in found if self.spans.count_K[k]
        ]


@dataclass(frozen=True, eq=False)
class Plan:
    """All that is asked of the frames. `curves`: values (T,) of those that are not 0 everywhere.

    `touched_T`: the frames that change; `needed_T`: those and what they are made from.
    """

    ranges: RangePlan | None
    curves: dict[CurveName, FloatArray]
    cues: CuePlan
    keys: tuple[LandmarkKey, ...]
    key_spans: Spans
    key_weight_M: FloatArray
    touched_T: Mask
    needed_T: Mask


def plan_of(project: Project, frames: int, heard_T2: FloatArray | None, only_T: Mask | None = None) -> Plan:
    """What `project` asks of a track of so many frames; of those in `only_T` (T,), if others are of no interest."""
    touched_T, needed_T = np.zeros(frames, bool), np.zeros(frames, bool)
    ranges = _ranges(project.ranges, frames, heard_T2) if project.ranges else None
    if ranges is not None:
        _mark_ranges(ranges, touched_T, needed_T)
    curves: dict[CurveName, FloatArray] = {}
    for curve in project.curves:
        if curve.name not in GAZE and any(key.value for key in curve.keys):
            values_T = curve_values(curve, frames)
            curves[curve.name] = values_T if only_T is None else np.where(only_T, values_T, np.float32(0))
    _add_expression(curves, ranges)
    for values_T in curves.values():
        touched_T |= values_T != 0
    cues = CuePlan.of([cue for cue in project.cues if cue.own], frames)
    touched_T[cues.spans.frame_M[cues.weight_M > 0]] = True
    keys = tuple(key for key in project.landmark_keys if key.dx or key.dy)
    key_spans, key_weight_M = key_weights(keys, frames)
    touched_T[key_spans.frame_M[key_weight_M > 0]] = True
    needed_T |= touched_T
    if only_T is not None:
        touched_T &= only_T
    return Plan(ranges, curves, cues, keys, key_spans, key_weight_M, touched_T, needed_T)


def _ranges(edits: tuple[RangeEdit, ...], frames: int, heard_T2: FloatArray | None) -> RangePlan:
    numbers = [
        (e.start_s * FPS, e.end_s * FPS, e.ease_s * FPS, e.mouth_gain, e.head_gain, e.offset_ms, e.smile, e.brows)
        for e in edits
    ]
    start_K, end_K, ease_K, gain_K, head_K, offset_K, smile_K, brows_K = np.array(numbers, np.float64).T
    found = spans(start_K, end_K, frames)
    weight_M = faded(found, start_K, end_K, ease_K, ease_K)
    late_K = offset_K / 1000 * FPS
    most_K = (end_K - start_K) / 2 / OFFSET_EASE
    late_K = np.clip(late_K, -most_K, most_K)
    slow_K = np.where(late_K, np.maximum(ease_K, np.abs(late_K) * OFFSET_EASE), ease_K)
    slow_M = faded(found, start_K, end_K, slow_K, slow_K) if late_K.any() else weight_M
    return RangePlan(
        edits=edits,
        spans=found,
        weight_M=weight_M,
        gain_T=_product(found, weight_M, gain_K, frames, RANGE_LIMITS["mouth_gain"]),
        head_T=_product(found, weight_M, head_K, frames, RANGE_LIMITS["head_gain"]),
        later_T=_sum(found, slow_M, late_K, frames).astype(np.float64),
        close_T=_close(edits, found, weight_M, frames, heard_T2),
        smile_T=_sum(found, weight_M, smile_K, frames),
        brows_T=_sum(found, weight_M, brows_K, frames),
    )


def _product(
    found: Spans, weight_M: FloatArray, gain_K: NDArray[Any], frames: int, limits: tuple[float, float]
) -> FloatArray:
    out_T = np.ones(frames)
    if (gain_K != 1).any():
        np.multiply.at(out_T, found.frame_M, 1 + weight_M * (gain_K[found.span_M] - 1))
    return np.clip(out_T, *limits).astype(np.float32)


def _sum(found: Spans, weight_M: FloatArray, value_K: NDArray[Any], frames: int) -> FloatArray:
    if not value_K.any():
        return np.zeros(frames, np.float32)
    return np.bincount(found.frame_M, weight_M * value_K[found.span_M], frames).astype(np.float32)


def _close(
    edits: Sequence[RangeEdit], found: Spans, weight_M: FloatArray, frames: int, heard_T2: FloatArray | None
) -> FloatArray:
    """How far the closing rules of ranges ask for closed lips, 0 … 1, with soft edges in time: (T,)."""
    out_T = np.zeros(frames, np.float32)
    if heard_T2 is None or not len(heard_T2):
        return out_T
    last = np.minimum(np.arange(frames), len(heard_T2) - 1)
    silence_T, bilabial_T = np.clip(1 - heard_T2[last, 0], 0, 1), np.clip(heard_T2[last, 1], 0, 1)
    for rule, signal_T in (("close_in_silence", silence_T), ("close_on_bilabials", bilabial_T)):
        on_K = np.array([getattr(edit, rule) for edit in edits])
        if on_K.any():
            on_M = on_K[found.span_M]
            frame_M = found.frame_M[on_M]
            np.maximum.at(out_T, frame_M, weight_M[on_M] * _soft(signal_T)[frame_M])
    return out_T


def _soft(signal_T: FloatArray) -> FloatArray:
    """The signal, half as strong a frame before it begins and after it ends."""
    out_T = np.array(signal_T, np.float32)
    np.maximum(out_T[1:], signal_T[:-1] / 2, out=out_T[1:])
    np.maximum(out_T[:-1], signal_T[1:] / 2, out=out_T[:-1])
    return out_T


def smoothing_frames(edit: RangeEdit) -> float:
    """Standard deviation of an edit's smoothing, in frames: that of a mean over `smoothing_ms`."""
    return float(edit.smoothing_ms / 1000 * FPS / np.sqrt(12))


def start_frame(edit: RangeEdit, frames: int) -> int:
    """The frame that an edit holds."""
    return min(max(round(edit.start_s * FPS), 0), frames - 1)


def later_places(later_T: NDArray[np.float64]) -> tuple[Ints, NDArray[np.float64]]:
    """The frames (N,) that an offset changes and where in the track each is taken from, in frames."""
    rows = np.flatnonzero(later_T)
    return rows, np.clip(rows - later_T[rows], 0, len(later_T) - 1)


def _mark_ranges(ranges: RangePlan, touched_T: Mask, needed_T: Mask) -> None:
    frames = len(touched_T)
    for values_T, nothing in ((ranges.gain_T, 1), (ranges.head_T, 1), (ranges.later_T, 0), (ranges.close_T, 0)):
        touched_T |= values_T != nothing
    if ranges.later_T.any():
        _, place_N = later_places(ranges.later_T)
        needed_T[place_N.astype(np.intp)] = needed_T[np.ceil(place_N).astype(np.intp)] = True
    for edit, span, weight_N in ranges.each(lambda edit: edit.smoothing_ms or edit.hold_mouth or edit.freeze):
        touched_T[span] |= weight_N > 0
        needed_T[start_frame(edit, frames)] = True
        reach = int(np.ceil(smoothing_frames(edit) * TAPS))
        needed_T[max(span.start - reach, 0) : span.stop + reach] = True


def _add_expression(curves: dict[CurveName, FloatArray], ranges: RangePlan | None) -> None:
    """Adds what ranges say of smile and brows to the curves of those names, within their limits."""
    if ranges is None:
        return
    for name, more_T in (("smile", ranges.smile_T), ("brows", ranges.brows_T)):
        if more_T.any():
            name = cast("CurveName", name)
            curves[name] = np.clip(curves.get(name, np.float32(0)) + more_T, *CURVE_LIMITS[name]).astype(np.float32)


def key_weights(keys: tuple[LandmarkKey, ...], frames: int) -> tuple[Spans, FloatArray]:
    """The frames that each key is on, and how far it is."""
    numbers = np.array([(k.time_s, k.before_s, k.after_s) for k in keys], np.float64).reshape(-1, 3) * FPS
    time_K, before_K, after_K = numbers.T
    # A key is at its frame in full, however short its way there and back.
    frame_K = np.rint(time_K)
    found = spans(frame_K - before_K, frame_K + np.maximum(after_K, 0.5), frames)
    middle_M = frame_K[found.span_M]
    fade_M = np.where(found.frame_M < middle_M, before_K[found.span_M], after_K[found.span_M])
    share_M = 1 - np.abs(found.frame_M - middle_M) / np.maximum(fade_M, SAME)
    share_M = np.clip(share_M, 0, 1)
    return found, (share_M * share_M * (3 - 2 * share_M)).astype(np.float32)
