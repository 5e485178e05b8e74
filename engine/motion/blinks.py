"""Blinks with human statistics, from a seed."""

from __future__ import annotations

import math

import numpy as np

from engine.compose import HOLD, RISE
from engine.document import FPS, Blink, BlinkTrack

RATE_PER_S = (0.28, 0.40)
"""Blinks a second of people at rest and speaking (identity-preserving paper, section IV-B)."""
LENGTH_S = (0.10, 0.40)
_MEDIAN_LENGTH_S = 0.22
_LENGTH_SPREAD = 0.28
_MIN_GAP_S = 0.45
_GAP_SHAPE = 2.5


def sample_blinks(duration_s: float, seed: int) -> BlinkTrack:
    """A blink track for `duration_s` seconds; the same seed gives the same blinks.

    The number of blinks follows a rate drawn from 0.28-0.4 a second; lengths are log-normal within 0.1-0.4 s; the
    pauses between them are gamma distributed, so that they are irregular but never overlap.
    """
    rng = np.random.default_rng(np.random.SeedSequence([seed, 0xB11]))
    count = _count(duration_s, rng)
    lengths = np.clip(_MEDIAN_LENGTH_S * np.exp(rng.normal(0, _LENGTH_SPREAD, count)), *LENGTH_S)
    # One pause before each blink and one after the last; what is left of the time is shared out among them.
    free_s = duration_s - lengths.sum() - _MIN_GAP_S * (count + 1)
    if count == 0 or free_s < 0:
        return BlinkTrack((), seed)
    shares = rng.gamma(_GAP_SHAPE, size=count + 1)
    pauses = _MIN_GAP_S + free_s * shares / shares.sum()
    starts = np.cumsum(pauses[:-1]) + np.r_[0, np.cumsum(lengths[:-1])]
    return BlinkTrack(tuple(_blink(float(s), float(n)) for s, n in zip(starts, lengths, strict=True)), seed)


def _count(duration_s: float, rng: np.random.Generator) -> int:
    low, high = (duration_s * rate for rate in RATE_PER_S)
    wanted = round(duration_s * rng.uniform(*RATE_PER_S))
    least, most = math.ceil(low), math.floor(high)
    return min(max(wanted, least), most) if least <= most else wanted


def _blink(start_s: float, length_s: float) -> Blink:
    # The peak is laid on a frame, or a short blink could fall between two frames and never look shut.
    to_peak_s = (RISE + HOLD / 2) * length_s
    return Blink(round((start_s + to_peak_s) * FPS) / FPS - to_peak_s, length_s)
