"""Blinks that a net learnt from real eyes: sequences of displaced landmarks, and the blinks that are in them.

The net is `engine.nets.blink_rnn`; here it runs in NumPy, for blinks are also drawn where torch is not loaded, and it
is so small that a minute of its sequences takes milliseconds.

Shape letters: N sequences, T frames (25 a second), Z noise, H what the net remembers, L = 22 landmarks round the eyes
(brows 17-26, eyes 36-47), D = 2 coordinates, E = 2 eyes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.document import FPS
from engine.errors import ModelError
from engine.models import load_arrays, model_row

MODEL = "blinks-v1"
"""The model in the manifest."""
ROUND_THE_EYES = np.r_[17:27, 36:48]
"""(22,) which of the 68 landmarks the net moves."""
SHUT = 0.55
"""Share of the usual eye aspect below which an eye counts as blinking."""
OPEN_QUANTILE = 80
"""Percentile of the eye aspect that is the usual one."""
LONGEST_FRAMES = 20
"""Eyes that are shut for longer do not blink."""
HALF_SHARE = 0.58
"""Share of a natural blink (engine.compose) in which the lids are more than half as far shut as at its peak."""
Matrix = NDArray[np.float64]


class FoundBlink(NamedTuple):
    """A blink in a sequence: the moment of its deepest frame and its whole length, in seconds."""

    peak_s: float
    length_s: float


@dataclass(frozen=True, eq=False)
class BlinkSequences:
    """The trained net: its weights by their names in `engine.nets.blink_rnn`, and its warm-up in frames."""

    weights: Mapping[str, Matrix]
    warm_up: int

    @classmethod
    def of(cls, weights: Mapping[str, np.ndarray], warm_up: int) -> BlinkSequences:
        return cls({name: np.asarray(value, np.float64) for name, value in weights.items()}, warm_up)

    @property
    def noise(self) -> int:
        return self.weights["recurrent.weight_ih_l0"].shape[1]

    def displacements(self, count: int, frames: int, rng: np.random.Generator) -> Matrix:
        """Sequences (N, T, 22, 2) of displacements on the canonical head, in eye distances."""
        return self.run(rng.standard_normal((count, self.warm_up + frames, self.noise)))[:, self.warm_up :]

    def run(self, noise_NTZ: Matrix) -> Matrix:
        """What the net makes of noise, (N, T, 22, 2); a GRU and two linear layers."""
        w = self.weights
        into_NTX = noise_NTZ @ w["recurrent.weight_ih_l0"].T + w["recurrent.bias_ih_l0"]
        back, back_bias = w["recurrent.weight_hh_l0"].T, w["recurrent.bias_hh_l0"]
        hidden_NH = np.zeros((len(noise_NTZ), len(back)))
        remembered: list[Matrix] = []
        for into_NX in np.moveaxis(into_NTX, 1, 0):
            reset_i, update_i, new_i = np.split(into_NX, 3, axis=1)
            reset_h, update_h, new_h = np.split(hidden_NH @ back + back_bias, 3, axis=1)
            update = _sigmoid(update_i + update_h)
            new = np.tanh(new_i + _sigmoid(reset_i + reset_h) * new_h)
            hidden_NH = new + update * (hidden_NH - new)
            remembered.append(hidden_NH)
        parts = np.stack(remembered, 1) @ w["parts.weight"].T + w["parts.bias"]
        flat = parts @ w["leave.weight"].T + w["leave.bias"]
        return flat.reshape(*flat.shape[:2], len(ROUND_THE_EYES), 2)

    def blinks(self, count: int, frames: int, rng: np.random.Generator) -> list[list[FoundBlink]]:
        """The blinks of each of so many sequences."""
        eyes_NTLD = self.weights["rest_LD"] + self.displacements(count, frames, rng)
        return [found_blinks(aspect_T) for aspect_T in aspects(eyes_NTLD)]


def _sigmoid(x: Matrix) -> Matrix:
    return 0.5 * (1 + np.tanh(0.5 * x))


def aspects(eyes_LD: np.ndarray) -> Matrix:
    """How high over how wide the eyes are, the mean of both: (..., 22, 2) to (...). Soukupová and Čech 2016, eq. 1."""
    eyes = np.asarray(eyes_LD, np.float64)[..., 10:, :]
    eyes = eyes.reshape(*eyes.shape[:-2], 2, 6, 2)
    heights = np.linalg.norm(eyes[..., [1, 2], :] - eyes[..., [5, 4], :], axis=-1).mean(-1)
    return (heights / np.linalg.norm(eyes[..., 0, :] - eyes[..., 3, :], axis=-1)).mean(-1)


def found_blinks(aspect_T: np.ndarray) -> list[FoundBlink]:
    """The blinks in the aspect of a pair of eyes (T,); those that the sequence cuts off are left out.

    The length is told from how long the lids are more than half as far shut as at the peak, between frames too.
    """
    usual = float(np.percentile(aspect_T, OPEN_QUANTILE))
    shut_T = (aspect_T < SHUT * usual).astype(np.int8)
    edges = np.flatnonzero(np.diff(np.r_[0, shut_T, 0]))
    out: list[FoundBlink] = []
    for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        peak = start + int(np.argmin(aspect_T[start:end]))
        half = (usual + float(aspect_T[peak])) / 2
        before = np.flatnonzero(aspect_T[:peak] >= half)
        after = np.flatnonzero(aspect_T[peak:] >= half)
        if end - start > LONGEST_FRAMES or not len(before) or not len(after):
            continue
        first, last = int(before[-1]), peak + int(after[0])
        begin = first + _crossing(aspect_T[first], aspect_T[first + 1], half)
        finish = last - 1 + _crossing(aspect_T[last - 1], aspect_T[last], half)
        if not out or peak / FPS > out[-1].peak_s + out[-1].length_s / 2:
            out.append(FoundBlink(peak / FPS, (finish - begin) / FPS / HALF_SHARE))
    return out


def _crossing(before: float, after: float, level: float) -> float:
    """Where between two neighbouring frames a value passes a level, 0 … 1."""
    return float(np.clip((level - before) / (after - before), 0, 1)) if after != before else 0.5


@cache
def learned_sequences() -> BlinkSequences:
    """The net that ships; raises ModelError where it is missing or damaged."""
    try:
        return BlinkSequences.of(load_arrays(MODEL), int(model_row(MODEL).config["warm_up"]))
    except (LookupError, TypeError, ValueError) as error:
        raise ModelError(f"The model {MODEL} is damaged; please install Likeness again.") from error
