"""Where the eyes look: what they do by themselves, what keys of the timeline add, and the lids that follow.

Shape letters: T moments, D = 2 (right, down), E = 2 eyes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.composing.plan import GAZE
from engine.composing.spans import SAME, curve_values
from engine.document import FPS, Curve, CurveName, FloatArray, Gaze
from engine.limits import CURVE_LIMITS
from engine.motion.gaze import natural_gaze

AXES: tuple[CurveName, ...] = ("gaze_x", "gaze_y")
"""The curves that are added to each coordinate."""
_FREE = 0.012
"""Eye widths; so far the eyes look down without the lids: they do not tremble with every drift."""
_LIDS = 2.2
"""Closure for each eye width beyond it: the lid of an eye, open a third of its width, goes most of the iris's way."""


def looked(gaze: Gaze, curves: Iterable[Curve], times_s: NDArray[Any], frames: int, shut_s: NDArray[Any]) -> FloatArray:
    """The gaze (T, 2) at `times_s` (T,), in eye widths, of a track of so many frames; all 0 if nothing moves the eyes.

    `shut_s` (B,): the peaks of blinks. Keys are added to what is natural, both together within the curves' limits.
    """
    keyed = [curve for curve in curves if curve.name in GAZE and any(key.value for key in curve.keys)]
    out_TD = np.zeros((len(times_s), 2), np.float32)
    if gaze.amount:
        out_TD += np.float32(gaze.amount) * natural_gaze(times_s, gaze.seed, shut_s)
    place_T = np.asarray(times_s, np.float64) * FPS
    whole_T = np.rint(place_T)
    place_T = np.where(np.abs(place_T - whole_T) < SAME, whole_T, place_T)
    for curve in keyed:
        values_T = curve_values(curve, frames)
        out_TD[:, AXES.index(curve.name)] += np.interp(place_T, np.arange(frames), values_T).astype(np.float32)
    if keyed or gaze.amount:
        for axis, name in enumerate(AXES):
            np.clip(out_TD[:, axis], *CURVE_LIMITS[name], out=out_TD[:, axis])
    return out_TD


def follow_down(closure_TE: FloatArray, gaze_TD: FloatArray) -> FloatArray:
    """The closure (T, 2) of lids that follow eyes which look down; the same array if none do."""
    follow_T = _LIDS * np.maximum(gaze_TD[:, 1] - np.float32(_FREE), 0)
    if not follow_T.any():
        return closure_TE
    return (closure_TE + follow_T[:, None] * (1 - closure_TE)).astype(np.float32)
