"""What lips, brows and head take from the whole of a voice, in a form that runs while it is spoken; in streams only.

`engine.motion.lips.voice_gates`, `head.make_brows` and `head.make_turns` filter with windows that reach seconds ahead.
Here a frame is made of what was heard up to `look_ahead` frames after it.
"""

from __future__ import annotations

from collections import deque

import numpy as np
from numpy.typing import NDArray

from engine.document import FPS
from engine.motion.ears import HeardFrame
from engine.motion.head import DRIFT_DEG, DRIFTS_S, NOD_DEG, STRESS_HEIGHT, HeadMotionConfig, ease
from engine.motion.lips import LipConfig, heard_share

Vector = NDArray[np.float64]


class RunningGates:
    """Whether the lips may move and how active the voice is, as `voice_gates` says with what is known by then.

    A dip counts as a pause only once it has lasted for `shortest_frames`, so with little look-ahead the lips are held
    open a little longer. Three frames of look-ahead and more for closing, two more for the edges, and it is the same.
    """

    def __init__(self, lips: LipConfig, look_ahead: int) -> None:
        self._lips = lips
        behind = lips.shortest_frames + len(lips.around) + 1
        self._heard: deque[float] = deque([0.0] * behind, maxlen=behind + look_ahead + 1)
        self._loud: deque[float] = deque([0.0] * behind, maxlen=behind + look_ahead + 1)
        self._newest = -1

    def add(self, heard: HeardFrame) -> None:
        """One more frame was heard."""
        self._newest += 1
        self._heard.append(heard_share(heard.over_db, heard.floor_db, self._lips))
        self._loud.append(float(np.clip(1 + heard.over_db / 30, 0, 1)))

    def at(self, frame: int, *, ended: bool) -> tuple[float, float]:
        """Gate and activity of a frame, one of the last `look_ahead` + 1; `ended`: silence follows what was heard."""
        place = len(self._heard) - 1 - (self._newest - frame)
        before, after = place - 1 if frame else place, place + 1
        if after >= len(self._heard):
            after = place
        gate = 0.25 * self._open(before, ended) + 0.5 * self._open(place, ended) + 0.25 * self._open(after, ended)
        return gate, gate * self._loud[place]

    def _open(self, place: int, ended: bool) -> float:
        around = self._lips.around
        late = (len(around) - 1) // 2
        known = len(self._heard)
        return max(share * self._closed(p, ended) for n, share in enumerate(around) if (p := place + n - late) < known)

    def _closed(self, place: int, ended: bool) -> float:
        """What was heard with short dips filled: the least of the loudest in all windows that hold this frame."""
        side, known = self._lips.shortest_frames, len(self._heard)
        ends = [end for end in range(place, place + side) if ended or end < known]
        return min(max(self._heard[p] for p in range(max(0, end - side + 1), min(end + 1, known))) for end in ends)


class RunningHead:
    """Brows, and the turns of a head that no net steers, a frame at a time; the seed decides it all.

    The same motion as `make_brows` and `make_turns` in kind and size, but not in detail: a stress is known only once it
    is over, so brows rise at it and not before, and the head nods a tenth of a second late. Noise is drawn as it goes.
    """

    def __init__(self, seed: int, config: HeadMotionConfig) -> None:
        self._config = config
        self._frame = -1
        self._random = np.random.default_rng(np.random.SeedSequence([seed, 0xB20]))
        self._drifts = [_Drift(seed, n, slow_s * FPS) for n, slow_s in enumerate(DRIFTS_S)]
        self._near, self._around, self._awake = [0.0, 0.0], 0.0, 0.0
        self._stresses = (0.0, 0.0, 0.0)
        self._peak = -STRESS_GAP
        self._free_s = config.start_s
        self._pulses: list[tuple[int, float, float]] = []
        self._first: Vector | None = None

    def step(self, activity: float) -> tuple[float, Vector]:
        """The next frame's raise of the brows, 0 … 1, and its turns (3,) in degrees, not yet within bounds."""
        self._frame += 1
        for n in range(2):  # twice over, so that it begins and ends without a kink
            self._near[n] += ((activity, self._near[0])[n] - self._near[n]) / NEAR
        self._around += (activity - self._around) / AROUND
        self._awake += (activity - self._awake) / (0.5 * FPS)
        self._stresses = (*self._stresses[1:], self._near[1] - self._around)
        drift = sum((wave.step() for wave in self._drifts), np.zeros(3))
        turns = drift * np.array(DRIFT_DEG) * 2**self._config.lively * (1 + 2 * self._awake) / 3
        turns[1] += NOD_DEG * self._stresses[2]
        if self._first is None:
            self._first = turns
        return self._brows(), turns - self._first

    def _brows(self) -> float:
        before, peak, after = self._stresses
        if before <= peak > after and peak > STRESS_HEIGHT and self._frame - self._peak > STRESS_GAP:
            self._peak = self._frame
            draw, size, length_s = self._random.random(3)
            if draw < self._config.brow_chance and self._frame / FPS >= self._free_s:
                self._pulses.append((self._frame, 0.5 + 0.5 * size, 2 * (0.2 + 0.25 * length_s) * FPS))
                self._free_s = self._frame / FPS + self._config.brow_gap_s
        self._pulses = [pulse for pulse in self._pulses if self._frame - pulse[0] < 2 * pulse[2]]
        raised = [size * _swell((self._frame - begin) / rise) for begin, size, rise in self._pulses]
        return max(raised, default=0.0) * float(ease(np.array(self._frame / (self._config.start_s * FPS))))


NEAR, AROUND = 2.0, 18.0
"""Frames over which a voice is averaged to find its stresses."""
STRESS_GAP = 8
"""Frames between two stresses at least."""


def _swell(share: float) -> float:
    """Up from 0 at 0 to 1 at 1 and down again until 2."""
    return float(ease(np.array(1 - abs(1 - share))))


class _Drift:
    """Slow noise (3,) of unit variance without an end: white noise through a Gaussian, which may look ahead in it."""

    def __init__(self, seed: int, wave: int, slow: float) -> None:
        self._random = np.random.default_rng(np.random.SeedSequence([seed, 0x4EAD, wave]))
        reach = int(4 * slow + 0.5)
        kernel = np.exp(-0.5 * (np.arange(-reach, reach + 1) / slow) ** 2)
        self._kernel = kernel / np.linalg.norm(kernel) / np.sqrt(len(DRIFTS_S))
        self._noise = self._random.normal(size=(len(kernel), 3))

    def step(self) -> Vector:
        value = self._kernel @ self._noise
        self._noise = np.concatenate([self._noise[1:], self._random.normal(size=(1, 3))])
        return value
