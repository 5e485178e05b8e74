"""Blinks with human statistics, from a seed.

How long blinks are and how the pauses between them differ is what a net learnt from filmed eyes (blink_sequences.py).
How many there are follows the rate of people.
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
from engine.errors import ModelError
from engine.motion.blink_sequences import MODEL, learned_sequences

RATE_PER_S = (0.28, 0.40)
"""Blinks a second of people at rest and speaking (identity-preserving paper, section IV-B)."""
LENGTH_S = (0.10, 0.40)
"""Of a blink; the few of the net's that are shorter or longer are not taken."""
_MIN_GAP_S = 0.45
_SEQUENCE_S = 20
_SEQUENCES = (8, 32)
"""Of the net, in one draw, at least and at most; longer tracks take some of their blinks again."""


def sample_blinks(duration_s: float, seed: int) -> BlinkTrack:
    """A blink track for `duration_s` seconds; the same seed gives the same blinks.

    The number of blinks follows a rate drawn from 0.28-0.4 a second; lengths lie within 0.1-0.4 s; pauses between
    blinks are irregular, but blinks never overlap. Raises ModelError where the net is missing or damaged.
    """
    rng = np.random.default_rng(np.random.SeedSequence([seed, 0xB11]))
    count = _count(duration_s, rng)
    if count == 0:
        return BlinkTrack((), seed)
    habits = _Habits.of(seed, count)
    lengths = rng.choice(habits.lengths_s, count)
    # One pause before each blink and one after the last; what is left of the time is shared out among them.
    free_s = duration_s - lengths.sum() - _MIN_GAP_S * (count + 1)
    if free_s < 0:
        return BlinkTrack((), seed)
    shares = rng.choice(habits.gaps_s, count + 1)
    pauses = _MIN_GAP_S + free_s * shares / shares.sum()
    starts = np.cumsum(pauses[:-1]) + np.r_[0, np.cumsum(lengths[:-1])]
    return BlinkTrack(tuple(_blink(float(s), float(n)) for s, n in zip(starts, lengths, strict=True)), seed)


@dataclass(frozen=True, eq=False)
class _Habits:
    """How somebody blinks: lengths and pauses in seconds, as the net has them."""

    lengths_s: NDArray[np.float64]
    gaps_s: NDArray[np.float64]

    @classmethod
    def of(cls, seed: int, blinks: int) -> _Habits:
        """Those of a seed, enough for about so many blinks."""
        rng = np.random.default_rng(np.random.SeedSequence([seed, 0xE7E]))
        count = int(np.clip(math.ceil(blinks / (_SEQUENCE_S * RATE_PER_S[0])), *_SEQUENCES))
        found = learned_sequences().blinks(count, _SEQUENCE_S * FPS, rng)
        # Milliseconds, so that the last bits of a sum, which differ between processors, do not tell.
        lengths_s = np.round([blink.length_s for sequence in found for blink in sequence], 3)
        gaps_s = [b.peak_s - a.peak_s for sequence in found for a, b in pairwise(sequence)]
        usual_s = lengths_s[(lengths_s >= LENGTH_S[0]) & (lengths_s <= LENGTH_S[1])]
        if not len(usual_s) or not gaps_s:
            raise ModelError(f"The model {MODEL} makes no blinks; please install Likeness again.")
        return cls(usual_s, np.array(gaps_s))


def scaled_rate(track: BlinkTrack, duration_s: float, factor: float) -> BlinkTrack:
    """The track with `factor` times as many generated blinks; those of the user's own stay. The same every time.

    Fewer: some are left out, and fewer still leave the same ones out. More: each is added in the longest pause that
    is left, while there is room for it. Raises ModelError where there are to be more and the net is missing or damaged.
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
        length_s = float(rng.choice(habits.lengths_s))
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
