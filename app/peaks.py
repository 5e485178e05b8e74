"""Lowest and highest values of long series, at any zoom, without looking at all of them again.

Shape letters: N values, C channels, L blocks of a level, W columns.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.playback_sound import RATE, map_wav

FINEST = 256
"""Samples of a voice in the smallest blocks: 5 ms. Closer than that the samples themselves are read."""
COARSER = 4
"""Blocks of one level in one of the next."""
AT_ONCE = 1 << 22
"""Values read at a time, so that a long voice costs no memory."""


@dataclass(frozen=True, eq=False)
class Level:
    """`low_L`, `high_L`: extremes of every `block` values."""

    block: int
    low_L: np.ndarray
    high_L: np.ndarray


class Pyramid:
    """Extremes of `values` (N,) or (N, C), all channels together, in ever larger blocks from `finest` values on."""

    def __init__(self, values: np.ndarray, finest: int = COARSER) -> None:
        self.values = values
        self.levels: list[Level] = []
        low_L, high_L = _finest(values, finest)
        block = finest
        while len(low_L) > 1:
            self.levels.append(Level(block, low_L, high_L))
            low_L, high_L = _halve(low_L, np.minimum), _halve(high_L, np.maximum)
            block *= COARSER

    def __len__(self) -> int:
        return len(self.values)

    def columns(self, first: float, step: float, width: int) -> tuple[np.ndarray, np.ndarray]:
        """Lowest and highest value in each of `width` columns of `step` values, from value `first` on: (W,) float32.

        Columns outside of the values are NaN.
        """
        low_W = np.full(width, np.nan, np.float32)
        high_W = low_W.copy()
        edges = first + step * np.arange(width + 1)
        inside = np.flatnonzero((edges[1:] > 0) & (edges[:-1] < len(self.values)))
        if not len(inside):
            return low_W, high_W
        level = next((level for level in reversed(self.levels) if level.block <= step), None)
        block = level.block if level else 1
        end = -(-len(self.values) // block)
        begins = np.clip(np.floor(edges[inside] / block).astype(np.int64), 0, end - 1)
        stop = int(np.clip(np.ceil(edges[inside[-1] + 1] / block), begins[-1] + 1, end))
        start = int(begins[0])
        if level:
            lows, highs = level.low_L[start:stop], level.high_L[start:stop]
        else:
            part = np.asarray(self.values[start:stop])
            lows, highs = (part, part) if part.ndim == 1 else (part.min(1), part.max(1))
        low_W[inside] = np.minimum.reduceat(lows, begins - start)
        high_W[inside] = np.maximum.reduceat(highs, begins - start)
        return low_W, high_W


def _finest(values: np.ndarray, block: int) -> tuple[np.ndarray, np.ndarray]:
    lows: list[np.ndarray] = []
    highs: list[np.ndarray] = []
    at_once = max(block, AT_ONCE // block * block)
    for first in range(0, len(values), at_once):
        part = np.asarray(values[first : first + at_once])
        part = part.reshape(len(part), -1)
        whole = len(part) // block * block
        for rows in (part[:whole].reshape(-1, block * part.shape[1]), part[whole:].reshape(1, -1)):
            if rows.size:
                lows.append(rows.min(1))
                highs.append(rows.max(1))
    if not lows:
        return np.zeros(0, values.dtype), np.zeros(0, values.dtype)
    return np.concatenate(lows), np.concatenate(highs)


def _halve(values_L: np.ndarray, extreme: np.ufunc) -> np.ndarray:
    return extreme.reduceat(values_L, np.arange(0, len(values_L), COARSER))


class Peaks:
    """The waveform of a prepared voice; made in a thread, for an hour of it takes most of a second.

    Raises VoiceError where the file is no 48 kHz, 16-bit WAV.
    """

    def __init__(self, path: Path) -> None:
        self._pyramid = Pyramid(map_wav(path), FINEST)

    @property
    def duration_s(self) -> float:
        return len(self._pyramid) / RATE

    def columns(self, start_s: float, column_s: float, width: int) -> tuple[np.ndarray, np.ndarray]:
        """Lowest and highest sample of `width` columns, each `column_s` long: (W,) float32, -1 … 1, NaN outside."""
        low_W, high_W = self._pyramid.columns(start_s * RATE, column_s * RATE, width)
        return low_W / 32768, high_W / 32768
