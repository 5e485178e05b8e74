"""Stretches of time as frames with a weight each, many of them at once.

Shape letters: K stretches, M pairs of a stretch and a frame that lies in it, T frames.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.document import FPS, Curve, FloatArray

SAME = 1e-6
"""Frames; a moment so near to a frame's is that frame's."""

Ints = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Spans:
    """`span_M`, `frame_M`: pairs in the order of spans, then frames. `first_K`, `count_K`: where each span's lie."""

    span_M: Ints
    frame_M: Ints
    first_K: Ints
    count_K: Ints

    def pairs(self, span: int) -> slice:
        """The pairs of one stretch."""
        return slice(int(self.first_K[span]), int(self.first_K[span] + self.count_K[span]))

    def frames(self, span: int) -> slice:
        """The frames of one stretch."""
        count = int(self.count_K[span])
        begin = int(self.frame_M[self.first_K[span]]) if count else 0
        return slice(begin, begin + count)


def spans(start_K: NDArray[Any], end_K: NDArray[Any], frames: int) -> Spans:
    """Which frames lie in stretches from `start_K` up to but without `end_K`, both in frames and fractions of one."""
    begin_K = np.clip(np.ceil(np.asarray(start_K, np.float64) - SAME), 0, frames).astype(np.intp)
    stop_K = np.clip(np.ceil(np.asarray(end_K, np.float64) - SAME), 0, frames).astype(np.intp)
    count_K = np.maximum(stop_K - begin_K, 0)
    first_K = np.cumsum(count_K) - count_K
    span_M = np.repeat(np.arange(len(count_K)), count_K)
    frame_M = np.arange(len(span_M)) + np.repeat(begin_K - first_K, count_K)
    return Spans(span_M, frame_M, first_K, count_K)


def faded(
    found: Spans, start_K: NDArray[Any], end_K: NDArray[Any], in_K: NDArray[Any], out_K: NDArray[Any]
) -> FloatArray:
    """The weight of each pair (M,): 0 at the ends of its stretch, rising to 1 within `in_K` and falling in `out_K`.

    All in frames. A fade of 0 is a step; one of more than half of its stretch is that half.
    """
    half_K = (end_K - start_K) / 2
    rise_K, fall_K = (np.maximum(np.minimum(fade, half_K), SAME)[found.span_M] for fade in (in_K, out_K))
    up = smooth((found.frame_M - start_K[found.span_M]) / rise_K)
    down = smooth((end_K[found.span_M] - found.frame_M) / fall_K)
    # At the first frame of a step the way up has not begun, but the step has been taken.
    up[(in_K <= SAME)[found.span_M]] = 1
    down[(out_K <= SAME)[found.span_M]] = 1
    return np.minimum(up, down).astype(np.float32)


def smooth(share: NDArray[Any]) -> NDArray[Any]:
    """From 0 to 1 without a jerk at either end; shares beyond them are cut off."""
    x = np.clip(share, 0, 1)
    return x * x * (3 - 2 * x)


def curve_values(curve: Curve, frames: int) -> FloatArray:
    """The value of a curve at every frame: (T,) float32."""
    keys = curve.keys
    out_T = np.empty(frames, np.float32)
    if not keys:
        out_T.fill(0)
        return out_T
    place_K = np.array([key.time_s for key in keys]) * FPS
    value_K = np.array([key.value for key in keys])
    found = spans(np.r_[-1.0, place_K], np.r_[place_K, float(frames)], frames)
    out_T[: found.count_K[0]] = value_K[0]
    key_M, frame_M = found.span_M[found.count_K[0] :] - 1, found.frame_M[found.count_K[0] :]
    next_M = np.minimum(key_M + 1, len(keys) - 1)
    share_M = (frame_M - place_K[key_M]) / np.maximum(place_K[next_M] - place_K[key_M], SAME)
    smooth_K = np.array([key.ease == "smooth" for key in keys])
    hold_K = np.array([key.ease == "hold" for key in keys])
    share_M = np.where(smooth_K[key_M], smooth(share_M), np.clip(share_M, 0, 1))
    share_M[hold_K[key_M]] = 0
    out_T[frame_M] = value_K[key_M] + share_M * (value_K[next_M] - value_K[key_M])
    return out_T
