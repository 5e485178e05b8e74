"""Blinks with human statistics, from a seed.

How long blinks are and how the pauses between them differ is what a net learnt from filmed eyes (blink_sequences.py),
where its weights are part of the installation; else both are drawn from distributions of the literature. How many there
are follows the rate of people in either case.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from engine.compose import HOLD, RISE
from engine.document import FPS, Blink, BlinkTrack
from engine.motion.blink_sequences import BlinkSequences, learned_sequences

RATE_PER_S = (0.28, 0.40)
"""Blinks a second of people at rest and speaking (identity-preserving paper, section IV-B)."""
LENGTH_S = (0.10, 0.40)
_MEDIAN_LENGTH_S = 0.22
_LENGTH_SPREAD = 0.28
_MIN_GAP_S = 0.45
_GAP_SHAPE = 2.5
_SEQUENCE_S = 10
_MOST_SEQUENCES = 48
"""Of the net, in one draw; longer tracks have more blinks than these hold, and take some of them again."""


def sample_blinks(duration_s: float, seed: int) -> BlinkTrack:
    """A blink track for `duration_s` seconds; the same seed gives the same blinks.

    The number of blinks follows a rate drawn from 0.28-0.4 a second; lengths lie within 0.1-0.4 s; pauses between
    blinks are irregular, but blinks never overlap.
    """
    rng = np.random.default_rng(np.random.SeedSequence([seed, 0xB11]))
    count = _count(duration_s, rng)
    habits = _Habits.of(seed, count)
    lengths = habits.lengths(count, rng)
    # One pause before each blink and one after the last; what is left of the time is shared out among them.
    free_s = duration_s - lengths.sum() - _MIN_GAP_S * (count + 1)
    if count == 0 or free_s < 0:
        return BlinkTrack((), seed)
    shares = habits.gaps(count + 1, rng)
    pauses = _MIN_GAP_S + free_s * shares / shares.sum()
    starts = np.cumsum(pauses[:-1]) + np.r_[0, np.cumsum(lengths[:-1])]
    return BlinkTrack(tuple(_blink(float(s), float(n)) for s, n in zip(starts, lengths, strict=True)), seed)


@dataclass(frozen=True, eq=False)
class _Habits:
    """How somebody blinks: lengths and pauses in seconds, as the net has them; where there are none, they are drawn."""

    lengths_s: NDArray[np.float64]
    gaps_s: NDArray[np.float64]

    @classmethod
    def of(cls, seed: int, blinks: int) -> _Habits:
        """Those of a seed, enough for about so many blinks."""
        net = learned_sequences()
        return cls(np.zeros(0), np.zeros(0)) if net is None or not blinks else cls.by(net, seed, blinks)

    @classmethod
    def by(cls, net: BlinkSequences, seed: int, blinks: int) -> _Habits:
        rng = np.random.default_rng(np.random.SeedSequence([seed, 0xE7E]))
        count = min(_MOST_SEQUENCES, 4 + math.ceil(blinks / (_SEQUENCE_S * RATE_PER_S[0])))
        sequences = net.blinks(count, _SEQUENCE_S * FPS, rng)
        lengths = [blink.length_s for found in sequences for blink in found]
        gaps = [b.peak_s - a.peak_s for found in sequences for a, b in pairwise(found)]
        return cls(np.array(lengths), np.array(gaps))

    def lengths(self, count: int, rng: np.random.Generator) -> NDArray[np.float64]:
        """Lengths of so many blinks."""
        if not len(self.lengths_s):
            return np.clip(_MEDIAN_LENGTH_S * np.exp(rng.normal(0, _LENGTH_SPREAD, count)), *LENGTH_S)
        return np.clip(rng.choice(self.lengths_s, count), *LENGTH_S)

    def gaps(self, count: int, rng: np.random.Generator) -> NDArray[np.float64]:
        """Pauses of any unit, only their ratios count."""
        return rng.gamma(_GAP_SHAPE, size=count) if len(self.gaps_s) < 2 else rng.choice(self.gaps_s, count)


def scaled_rate(track: BlinkTrack, duration_s: float, factor: float) -> BlinkTrack:
    """The track with `factor` times as many generated blinks; those of the user's own stay. The same every time.

    Fewer: some are left out, and fewer still leave the same ones out. More: each is added in the longest pause that
    is left, while there is room for it.
    """
    generated = [blink for blink in track.blinks if not blink.own]
    own = [blink for blink in track.blinks if blink.own]
    wanted = round(len(generated) * factor)
    if wanted <= len(generated):
        kept = sorted(generated, key=lambda blink: _rank(blink, track.seed))[:wanted]
        return replace(track, blinks=(*kept, *own))
    rng = np.random.default_rng(np.random.SeedSequence([track.seed, 0x5CA1E]))
    pauses = [(begin - end, begin, end) for begin, end in _pauses(track, duration_s)]  # longest first
    heapq.heapify(pauses)
    added: list[Blink] = []
    habits = _Habits.of(track.seed, wanted - len(generated))
    while pauses and len(generated) + len(added) < wanted:
        _, begin_s, end_s = heapq.heappop(pauses)
        length_s = float(habits.lengths(1, rng)[0])
        room_s = end_s - begin_s - length_s - 2 * _MIN_GAP_S
        if room_s < 0:
            break
        blink = _blink(begin_s + _MIN_GAP_S + room_s * rng.uniform(0.3, 0.7), length_s)
        added.append(blink)
        for begin, end in ((begin_s, blink.start_s), (blink.end_s, end_s)):
            heapq.heappush(pauses, (begin - end, begin, end))
    return replace(track, blinks=(*generated, *added, *own))


def _pauses(track: BlinkTrack, duration_s: float) -> Iterator[tuple[float, float]]:
    """From the end of each blink to the start of the next; a wink may end before another of the other eye does."""
    open_s = 0.0
    for blink in track.blinks:
        if blink.start_s > open_s:
            yield open_s, blink.start_s
        open_s = max(open_s, blink.end_s)
    if duration_s > open_s:
        yield open_s, duration_s


def _rank(blink: Blink, seed: int) -> float:
    """A number from 0 to 1 that belongs to a generated blink, whichever others there are."""
    return float(np.random.default_rng([seed, max(0, round(blink.start_s * 1000))]).random())


def _count(duration_s: float, rng: np.random.Generator) -> int:
    low, high = (duration_s * rate for rate in RATE_PER_S)
    wanted = round(duration_s * rng.uniform(*RATE_PER_S))
    least, most = math.ceil(low), math.floor(high)
    return min(max(wanted, least), most) if least <= most else wanted


def _blink(start_s: float, length_s: float) -> Blink:
    # The peak is laid on a frame, or a short blink could fall between two frames and never look shut.
    to_peak_s = (RISE + HOLD / 2) * length_s
    return Blink(round((start_s + to_peak_s) * FPS) / FPS - to_peak_s, length_s)
