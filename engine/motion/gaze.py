"""Where the eyes look by themselves, from a seed: fixations, quick shifts between them, and drift.

All numbers are in degrees of the eye's turn until they leave this file in eye widths, to the picture's right and down;
both eyes turn alike.

Shape letters: T moments, K fixations, D = 2 (right, down).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.document import FloatArray

WIDTHS_PER_DEGREE = 0.006
"""How far an iris moves for each degree, in eye widths: it lies about 10 mm before the centre about which the eye
turns, in an opening of about 29 mm."""

# Fixations
FIXATION_S = (0.4, 3.0)
_MEDIAN_S, _SPREAD = 0.95, 0.55
_AWAY_S = (0.4, 1.1)
_AWAY_SHARE = 0.17
"""Share of fixations that are away from the camera: one in six seconds, a tenth of the time. In a talk face to face the
partner's face is looked at for about 2.2 s at a time (Rogers et al. 2018); who speaks to a camera looks away less."""
_NEAR = ((0.0, 0.0, 0.40), (-1.7, 0.0, 0.22), (1.7, 0.0, 0.22), (0.0, 2.2, 0.16))
"""Where a face is looked at that is a metre away, and how often: between its eyes, either eye, towards its mouth. All
of it still counts as looking at the viewer, who takes about 4 degrees for eye contact."""
_NEAR_JITTER = 0.45
_AWAY = (5.0, 10.0)
"""Degrees of a look away; in talk they reach much further (Lee, Badler and Badler 2002), which looks shifty in a
picture whose head does not turn with them."""
_UPWARDS = 0.3
"""Share of looks away that go up rather than down; all go to a side as well."""

# Shifts
_SHIFT_S, _SHIFT_S_PER_DEGREE = 0.025, 0.0024
"""Length of a saccade: 20-30 ms and 2-2.7 ms for each degree (Lee, Badler and Badler 2002)."""
_LARGE = 4.0
"""From so many degrees on, shifts tend to come with a blink (Evinger et al. 1994)."""
_TO_BLINK_S = 0.32
"""A large shift waits for, or comes ahead to, a blink so near."""
_LEAST_S = 0.2
"""What is left at least of a fixation beside a shift that has gone to a blink."""

# Drift
_DRIFT = ((0.55, 0.22), (0.17, 0.08))
"""Seconds between the knots of each octave of the drift within fixations, and its reach in degrees."""

_ROWS = 256
"""Fixations are drawn in blocks of so many."""

Floats = NDArray[np.float64]


def natural_gaze(times_s: NDArray[Any], seed: int, shut_s: NDArray[Any] | None = None) -> FloatArray:
    """Where the eyes look at `times_s` (T,): (T, 2) float32, eye widths to the picture's right and down.

    The same seed gives the same gaze, of which a longer time only sees more. `shut_s` (B,): when blinks are at their
    peak; large shifts nearby happen then. Begins at the camera, 0. Sources: Lee, Badler and Badler 2002, "Eyes Alive";
    Rogers et al. 2018, "Using dual eye tracking to uncover personal gaze patterns during social interaction"; Evinger
    et al. 1994, "Not looking while leaping"; Duchowski et al. 2016, "Eye movement synthesis" (drift as pink noise).
    """
    times_s = np.asarray(times_s, np.float64)
    if not len(times_s):
        return np.zeros((0, 2), np.float32)
    last_s = float(times_s.max())
    begin_K, place_KD = _fixations(seed, _blocks(last_s / FIXATION_S[0] + 2))
    if shut_s is not None and len(shut_s):
        begin_K = _with_blinks(begin_K, place_KD, np.sort(np.asarray(shut_s, np.float64)))
    k_T = np.clip(np.searchsorted(begin_K, times_s, "right") - 1, 0, len(begin_K) - 1)
    step_KD = np.diff(place_KD, axis=0, prepend=place_KD[:1])
    length_K = _SHIFT_S + _SHIFT_S_PER_DEGREE * np.hypot(*step_KD.T)
    share_T = np.clip((times_s - begin_K[k_T]) / length_K[k_T], 0, 1)
    # Still at both ends, fastest in the middle, as a saccade is.
    done_T = share_T**3 * (10 + share_T * (6 * share_T - 15))
    gaze_TD = place_KD[k_T] - (1 - done_T)[:, None] * step_KD[k_T]
    gaze_TD += _drift(seed, times_s, last_s)
    return (gaze_TD * WIDTHS_PER_DEGREE).astype(np.float32)


def _blocks(count: float) -> int:
    return (int(count) // _ROWS + 1) * _ROWS


@lru_cache(maxsize=8)
def _fixations(seed: int, count: int) -> tuple[Floats, Floats]:
    """When each fixation's shift begins (K,), in seconds, and where it looks (K, 2); the first is the camera."""
    rng = np.random.default_rng(np.random.SeedSequence([seed, 0x6A2E]))
    # Row by row, so that more of them begin with the same ones.
    which, far, angle, length, more, side = rng.random((count, 6)).T
    normal = np.sqrt(-2 * np.log1p(-length)) * np.cos(2 * np.pi * more)
    away = which < _AWAY_SHARE
    away[1:] &= ~away[:-1]  # back to the viewer in between
    away[:2] = False
    length_K = np.where(
        away,
        _AWAY_S[0] + (_AWAY_S[1] - _AWAY_S[0]) * length,
        np.clip(_MEDIAN_S * np.exp(_SPREAD * normal), *FIXATION_S),
    )
    spots, odds = np.array(_NEAR)[:, :2], np.cumsum([odds for *_, odds in _NEAR])
    near_KD = spots[np.searchsorted(odds[:-1], (which - _AWAY_SHARE) / (1 - _AWAY_SHARE), "right")]
    turn = 2 * np.pi * angle
    near_KD = near_KD + (_NEAR_JITTER * np.sqrt(far))[:, None] * np.stack([np.cos(turn), np.sin(turn)], 1)
    # To the sides rather than straight up or down.
    rise = np.radians(np.where(angle < _UPWARDS, -30 * angle / _UPWARDS, 45 * (angle - _UPWARDS) / (1 - _UPWARDS)))
    reach = _AWAY[0] + (_AWAY[1] - _AWAY[0]) * far
    away_KD = reach[:, None] * np.stack([np.where(side < 0.5, -1, 1) * np.cos(rise), np.sin(rise)], 1)
    place_KD = np.where(away[:, None], away_KD, near_KD)
    place_KD[0] = 0
    begin_K = np.concatenate([[0.0], np.cumsum(length_K)[:-1]])
    begin_K.flags.writeable = place_KD.flags.writeable = False
    return begin_K, place_KD


def _with_blinks(begin_K: Floats, place_KD: Floats, shut_B: Floats) -> Floats:
    """The begins of the shifts, with large ones at the peak of a blink that is near; each moves by itself.

    So a blink that is moved by hand changes only what is near it.
    """
    step_K = np.hypot(*np.diff(place_KD, axis=0, prepend=place_KD[:1]).T)
    place_K = np.clip(np.searchsorted(shut_B, begin_K), 1, len(shut_B)) - 1
    after_K = np.minimum(place_K + 1, len(shut_B) - 1)
    nearer = np.abs(shut_B[after_K] - begin_K) < np.abs(shut_B[place_K] - begin_K)
    wanted_K = np.where(nearer, shut_B[after_K], shut_B[place_K]) - _SHIFT_S
    # Neighbours may go as well, so that each stays within its own half of what lies between them.
    gap_K = np.diff(begin_K)
    room_K = np.maximum((gap_K - _LEAST_S) / 2, 0)
    earliest_K = begin_K - np.concatenate([[0.0], room_K])
    latest_K = begin_K + np.concatenate([room_K, [0.0]])
    alone_K = np.concatenate([[False], step_K[1:] < _LARGE])  # what stays leaves its half to its neighbours
    earliest_K[1:] -= np.where(alone_K[:-1], room_K, 0)
    latest_K[:-1] += np.where(alone_K[1:], room_K, 0)
    goes_K = (
        (step_K >= _LARGE)
        & (np.abs(wanted_K - begin_K) <= _TO_BLINK_S)
        & (wanted_K >= earliest_K)
        & (wanted_K <= latest_K)
    )
    return np.where(goes_K, wanted_K, begin_K)


def _drift(seed: int, times_s: Floats, last_s: float) -> Floats:
    """Slow wandering (T, 2), in degrees."""
    out_TD = np.zeros((len(times_s), 2))
    for octave, (spacing_s, reach) in enumerate(_DRIFT):
        knots_ND = _knots(seed, octave, _blocks(max(last_s, 0.0) / spacing_s + 2))
        place_T = np.maximum(times_s, 0) / spacing_s
        knot_T = place_T.astype(np.intp)
        share_T = place_T - knot_T
        share_T = (share_T * share_T * (3 - 2 * share_T))[:, None]
        out_TD += reach * ((1 - share_T) * knots_ND[knot_T] + share_T * knots_ND[knot_T + 1])
    return out_TD


@lru_cache(maxsize=16)
def _knots(seed: int, octave: int, count: int) -> Floats:
    rng = np.random.default_rng(np.random.SeedSequence([seed, 0xD21F7, octave]))
    knots_ND = 2 * rng.random((count, 2)) - 1
    knots_ND[0] = 0  # begins at the camera
    knots_ND.flags.writeable = False
    return knots_ND
