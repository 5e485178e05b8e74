"""Blinks and gaze of a driver, as the tracks that the timeline edits.

Shape letters: T frames of the video as it was tracked, E = 2 eyes (the subject's right one first), D = 2 (right, down).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label, median_filter

from engine.compose import HOLD, RISE
from engine.document import Blink, BlinkTrack, Curve, CurveName, Eyes, Key
from engine.limits import CURVE_LIMITS
from engine.motion.blink_sequences import HALF_SHARE

SHUT = 0.09
"""Opening of the lids in eye widths at which they are shut (engine.faces.advice.SHUT_EYES)."""
USUAL_PERCENTILE = 75
"""Of the openings of a shot: as open as the eyes usually are."""
NARROWEST = 0.15
"""Eye widths; eyes that are never opened further are not seen well enough to blink."""
MOVING, BLINKING = 0.35, 0.55
"""Closure from which lids may be blinking, and that they reach in a blink: a glance down closes them half."""
WHOLLY = 0.8
"""Such a closure is told for lids that touch: lashes keep landmarks apart."""
WINK = 0.35
"""Closure that the other eye stays under while one winks."""
SWIFT_S = 0.36
"""Of what is longer, the lids are held at their peak."""
LENGTH_S = (0.08, 0.4)
GAZE_FINE = 0.02
"""Eye widths by which the keys of the gaze may miss it."""
GAZE_STEADY = 3
"""Frames of the median that takes the tremble out of the irises."""
AXES: tuple[CurveName, CurveName] = ("gaze_x", "gaze_y")

Matrix = NDArray[np.float64]


def closures(open_TE: np.ndarray, shot_T: np.ndarray) -> Matrix:
    """How far the lids are shut, 0 as open as usual in that shot … 1 shut, from openings (T, 2); NaN as 0."""
    out = np.zeros(open_TE.shape)
    for shot in np.unique(shot_T):
        mine = shot_T == shot
        for eye in range(2):
            opening_T = open_TE[mine, eye]
            if np.isnan(opening_T).all():
                continue
            usual = float(np.nanpercentile(opening_T, USUAL_PERCENTILE))
            if usual > NARROWEST:
                out[mine, eye] = np.clip((usual - np.nan_to_num(opening_T, nan=usual)) / (usual - SHUT), 0, 1)
    return out


@dataclass(frozen=True)
class _Shut:
    """An eye that was shut: from when to when more than half as far as at its peak, in seconds."""

    eye: int
    begin_s: float
    end_s: float
    peak: float


def found_blinks(open_TE: np.ndarray, shot_T: np.ndarray, rate: float) -> BlinkTrack:
    """The driver's blinks and winks from its lids' openings (T, 2), NaN where it is not seen, `rate` frames a second.

    A blink's length is told from how long the lids are more than half as far shut as at the peak, between frames too;
    lids that stay shut for longer than a blink are one blink that is held.
    """
    closure_TE = closures(open_TE, shot_T)
    found = sorted((one for eye in range(2) for one in _shut(closure_TE[:, eye], eye, rate)), key=lambda s: s.begin_s)
    blinks: list[Blink] = []
    while found:
        first = found.pop(0)
        other = next((o for o in found if o.eye != first.eye and o.begin_s < first.end_s), None)
        begin, end = first.begin_s, first.end_s
        eyes: Eyes = "both"
        peak = first.peak
        if other is not None:
            found.remove(other)
            begin, end = (begin + other.begin_s) / 2, (end + other.end_s) / 2
            peak = (peak + other.peak) / 2
        else:
            part = slice(int(begin * rate), int(end * rate) + 2)
            if closure_TE[part, 1 - first.eye].max() < WINK:
                eyes = "left" if first.eye else "right"
        blink = _blink(begin, end, 1.0 if peak > WHOLLY else round(peak, 2), eyes, blinks[-1].end_s if blinks else 0.0)
        if blink is not None:
            blinks.append(blink)
    return BlinkTrack(tuple(blinks))


def _shut(closure_T: np.ndarray, eye: int, rate: float) -> list[_Shut]:
    regions_T, count = cast("tuple[NDArray[np.int32], int]", label(closure_T > MOVING))
    out: list[_Shut] = []
    for number in range(1, count + 1):
        frames = np.flatnonzero(regions_T == number)
        peak = float(closure_T[frames].max())
        if peak < BLINKING:
            continue
        over = frames[closure_T[frames] >= peak / 2]
        first, last = int(over[0]), int(over[-1])
        begin = first - _crossing(closure_T, first, first - 1, peak / 2)
        end = last + _crossing(closure_T, last, last + 1, peak / 2)
        out.append(_Shut(eye, max(begin, 0) / rate, end / rate, peak))
    return out


def _crossing(values_T: np.ndarray, inside: int, outside: int, level: float) -> float:
    """How far from the last frame over a level to the first under it that level is passed, 0 … 1."""
    if not 0 <= outside < len(values_T) or values_T[inside] <= values_T[outside]:
        return 0.5
    return float(np.clip((values_T[inside] - level) / (values_T[inside] - values_T[outside]), 0, 1))


def _blink(begin_s: float, end_s: float, peak: float, eyes: Eyes, free_s: float) -> Blink | None:
    """The blink whose lids are half shut from `begin_s` to `end_s`; None where there is no room after `free_s`."""
    half_s = end_s - begin_s
    moving_s = float(np.clip(half_s / HALF_SHARE, *LENGTH_S))
    hold_s = max(0.0, half_s - HALF_SHARE * moving_s) if half_s / HALF_SHARE > SWIFT_S else 0.0
    # Half shut in the middle of the rise and of the fall.
    lead_s = RISE / 2 * moving_s
    start_s = max(begin_s - lead_s, free_s, 0.0)
    length_s = end_s + (1 - RISE - HOLD) / 2 * moving_s - start_s
    if length_s < LENGTH_S[0]:
        return None
    return Blink(round(start_s, 3), round(length_s, 3), peak, eyes, own=True, hold_s=round(hold_s, 3))


def gaze_curves(
    iris_TD: np.ndarray, closure_TE: np.ndarray, shot_T: np.ndarray, rate: float, strength: float
) -> tuple[Curve, ...]:
    """Keys of the gaze, so few that they miss it by 0.02 eye widths at most; none where the driver hardly looks about.

    `iris_TD` (T, 2) as in Measured: what differs from where the eyes mostly are in that shot counts. While the lids
    cover the eye, it goes on between what was seen before and after.
    """
    times_T = np.arange(len(iris_TD)) / rate
    sure_T = ~np.isnan(iris_TD[:, 0]) & (closure_TE.max(1) < MOVING)
    if strength <= 0 or sure_T.sum() < 2:
        return ()
    gaze_TD = np.zeros(iris_TD.shape)
    for shot in np.unique(shot_T[sure_T]):
        mine = sure_T & (shot_T == shot)
        gaze_TD[mine] = iris_TD[mine] - np.median(iris_TD[mine], axis=0)
    out: list[Curve] = []
    for axis, name in enumerate(AXES):
        values_T = np.interp(times_T, times_T[sure_T], gaze_TD[sure_T, axis])
        steady_T = np.asarray(median_filter(values_T, GAZE_STEADY, mode="nearest"), np.float64)
        limited_T = np.clip(strength * steady_T, *CURVE_LIMITS[name])
        keys = [Key(round(float(times_T[i]), 3), round(float(limited_T[i]), 3), "linear") for i in _corners(limited_T)]
        if any(abs(key.value) > GAZE_FINE for key in keys):
            out.append(Curve(name, tuple(keys)))
    return tuple(out)


def _corners(values_T: Matrix) -> list[int]:
    """Frames between which straight lines miss the values by GAZE_FINE at most (Douglas and Peucker 1973)."""
    kept = {0, len(values_T) - 1}
    open_parts = [(0, len(values_T) - 1)]
    while open_parts:
        first, last = open_parts.pop()
        if last - first < 2:
            continue
        part = np.arange(first, last + 1)
        away = np.abs(values_T[part] - np.interp(part, [first, last], values_T[[first, last]]))
        worst = int(away.argmax())
        if away[worst] > GAZE_FINE:
            kept.add(first + worst)
            open_parts += [(first, first + worst), (first + worst, last)]
    return sorted(kept)
