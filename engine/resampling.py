"""A microphone's samples at the engine's own rate, while they come.

Libraries that resample streams hold back up to 36 ms of sound; here it is 1.5 ms.

Shape letters: N samples in, M samples out, U phases, K taps.
"""

from __future__ import annotations

from math import gcd

import numpy as np

from engine.audio import RATE
from engine.document import FloatArray

HALF_S = 0.0015
"""Half the length of the filter, which is how much later sound a sample waits for."""
_PASSED = 0.97
"""Share of what the lower rate can hold that is let through: up to 7500 Hz, where log-mel ends, all but 2 dB."""
_BETA = 6.0
"""Of the Kaiser window: what would alias is 60 dB lower."""


class StreamResampler:
    """Brings samples at `rate` (Hz) to 16 kHz, one piece after the other; the pieces make no difference.

    A windowed sinc, of which each output sample takes the phase that it lies at.
    """

    def __init__(self, rate: int) -> None:
        if rate <= 0:
            raise ValueError("the rate must be positive")
        common = gcd(rate, RATE)
        self._up, self._down = RATE // common, rate // common
        self._half = max(8, round(HALF_S * rate)) if self._up != self._down else 0
        self._bank_UK = _bank(self._up, self._half, _PASSED * min(1.0, RATE / rate)) if self._half else None
        self._rest_N = np.zeros(self._half, np.float32)
        self._first = -self._half  # which input sample the rest begins with
        self._made = 0

    def push(self, samples_N: FloatArray) -> FloatArray:
        """(M,) float32, what is certain with these samples, (N,) float32, any N."""
        if self._bank_UK is None:
            return np.asarray(samples_N, np.float32)
        self._rest_N = np.concatenate([self._rest_N, np.asarray(samples_N, np.float32)])
        last = self._first + len(self._rest_N) - 1 - self._half  # the last input sample that enough is known round
        return self._make(self._bank_UK, -(-(last + 1) * self._up // self._down))

    def finish(self) -> FloatArray:
        """(M,), the rest: all are then ceil(N * 16000 / rate)."""
        if self._bank_UK is None:
            return np.zeros(0, np.float32)
        whole = self._first + len(self._rest_N)
        self._rest_N = np.concatenate([self._rest_N, np.zeros(self._half + 1, np.float32)])
        return self._make(self._bank_UK, -(-whole * self._up // self._down))

    def _make(self, bank_UK: FloatArray, until: int) -> FloatArray:
        places_M = np.arange(self._made, max(until, self._made)) * self._down
        before_M, phase_M = places_M // self._up, places_M % self._up
        around_MK = before_M[:, None] - self._half - self._first + np.arange(bank_UK.shape[1])
        out_M = np.einsum("mk,mk->m", self._rest_N[around_MK], bank_UK[phase_M])
        self._made += len(out_M)
        needed = self._made * self._down // self._up - self._half
        self._rest_N, self._first = self._rest_N[needed - self._first :], needed
        return out_M.astype(np.float32)


def _bank(up: int, half: int, passed: float) -> FloatArray:
    """(U, K) float32, the filter at every phase; `passed`: up to which share of half the input's rate."""
    away_UK = np.arange(-half, half + 1) - np.arange(up)[:, None] / up
    window_UK = np.i0(_BETA * np.sqrt(np.clip(1 - (away_UK / (half + 1)) ** 2, 0, 1)))
    taps_UK = np.sinc(passed * away_UK) * window_UK
    return (taps_UK / taps_UK.sum(axis=1, keepdims=True)).astype(np.float32)
