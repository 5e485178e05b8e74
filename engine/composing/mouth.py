"""The mouth on the head: its shapes, how it opens and closes, and that its lips never pass through one another.

Everything works on `away_DNP` (2, N, 68), how far landmarks are from their place at rest along the head's axes, in eye
distances, and changes it in place. `rows` are the frames of N that are meant.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.composing.spans import Ints
from engine.document import CueShape, FloatArray
from engine.faces.points import JAW, MOUTH

UPPER, LOWER = np.array([61, 62, 63]), np.array([67, 66, 65])
"""Inner-lip landmarks that meet when the lips close."""
UPPER_SHARE = 0.3
"""Share of a change of the lips' gap that the upper lip takes; the lower lip and the chin take the rest."""
OPENING = np.array([0.97, 1.0, 0.97], np.float32)
"""How far the three pairs of inner-lip landmarks part when the mouth opens by 1: the median of filmed people."""


def _lips() -> FloatArray:
    table = np.zeros((3, 20))
    up, down = -UPPER_SHARE, 1 - UPPER_SHARE
    table[[0, 1, 2], UPPER - 48], table[[0, 1, 2], LOWER - 48] = up, down
    table[:, 1:6] = up * np.array([[0.65, 0.85, 0, 0, 0], [0, 0.15, 1, 0.15, 0], [0, 0, 0, 0.85, 0.65]])
    table[:, 7:12] = down * np.array([[0, 0, 0, 0.85, 0.75], [0, 0.15, 1, 0.15, 0], [0.75, 0.85, 0, 0, 0]])
    return table.astype(np.float32)


_LIPS = _lips()
"""(3, 20) how far down each landmark of the mouth goes when the gaps of the inner pairs grow by 1."""
_CHIN = np.zeros((3, 17), np.float32)
_CHIN[:, 5:12] = np.array([0.25, 0.5, 0.7, 0.8, 0.7, 0.5, 0.25]) * (1 - UPPER_SHARE) / 3
"""(3, 17) the same for the jaw."""

JAW_SHARE = np.array([0, 0, 0.05, 0.15, 0.35, 0.6, 0.85, 1, 1, 1, 0.85, 0.6, 0.35, 0.15, 0.05, 0, 0], np.float32)
"""(17,) how far the jaw follows what is done to the mouth as a whole."""

_WIDE = np.array([-1, -0.6, -0.28, 0, 0.28, 0.6, 1, 0.62, 0.3, 0, -0.3, -0.62, -0.9, -0.3, 0, 0.3, 0.9, 0.3, 0, -0.3])
WIDTH = (_WIDE / 2).astype(np.float32)
"""(20,) how far right each landmark of the mouth goes when it gets wider by 1."""
_LIFT = np.array([1, 0.55, 0.2, 0.08, 0.2, 0.55, 1, 0.6, 0.25, 0.1, 0.25, 0.6, 0.9, 0.3, 0.1, 0.3, 0.9, 0.3, 0.1, 0.3])
SMILE_XY = np.stack([0.5 * _WIDE, -_LIFT]).astype(np.float32)
"""(2, 20) where each landmark of the mouth goes when its corners are raised by 1."""
ARCH = np.array([0.55, 0.8, 0.95, 1.0, 0.95, 0.95, 1.0, 0.95, 0.8, 0.55], np.float32)
"""(10,) how far up each landmark of the brows goes when they are raised by 1."""

SHAPES: dict[CueShape, tuple[float, float]] = {
    "A": (0.0, 0.0),
    "B": (0.035, 0.03),
    "C": (0.11, 0.01),
    "D": (0.22, 0.0),
    "E": (0.12, -0.05),
    "F": (0.045, -0.13),
    "G": (0.02, 0.01),
    "H": (0.12, 0.0),
    "X": (0.0, 0.0),
}
"""Gap of the inner lips, and how much wider the mouth is than at rest, in eye distances."""
TUCKED = 0.035
"""How far the lower lip goes up to the teeth for f and v."""


def gaps(away_DNP: FloatArray, rest_3: FloatArray, rows: Any = slice(None)) -> FloatArray:
    """Gaps between the inner lips (N, 3); below 0 where they cross. `rest_3`: those of the face at rest."""
    down_NP = away_DNP[1, rows]
    return rest_3 + down_NP[:, LOWER] - down_NP[:, UPPER]


def part(away_DNP: FloatArray, change_N3: FloatArray, rows: Any) -> None:
    """Lets the gaps grow by (N, 3), the rest of the lips and the chin following."""
    for points, table in ((MOUTH, _LIPS), (JAW, _CHIN)):
        away_DNP[1, rows, points] += sum(change_N3[:, k, None] * table[k] for k in range(3))


def open_by(away_DNP: FloatArray, rest_3: FloatArray, open_N: FloatArray, rows: Ints) -> None:
    """Opens the mouth by (N,) eye distances; below 0 closes it, as far as there is anything to close."""
    wanted = open_N[:, None] * OPENING
    part(away_DNP, np.maximum(wanted, -np.maximum(gaps(away_DNP, rest_3, rows), 0)), rows)


def close(away_DNP: FloatArray, rest_3: FloatArray, close_N: FloatArray, rows: Ints) -> None:
    """Takes the share (N,) of their gaps from the lips."""
    part(away_DNP, -close_N[:, None] * np.maximum(gaps(away_DNP, rest_3, rows), 0), rows)


def keep_apart(away_DNP: FloatArray, rest_3: FloatArray, least_N3: FloatArray, rows: Ints) -> None:
    """Parts lips whose gaps are less than (N, 3), at most 0."""
    change_N3 = least_N3 - gaps(away_DNP, rest_3, rows)
    crossing = (change_N3 > 0).any(1)
    if crossing.any():
        part(away_DNP, np.maximum(change_N3[crossing], 0), rows[crossing])


def toward(away_DNP: FloatArray, target_DNP: FloatArray, weight_N: FloatArray, rows: Any) -> None:
    """Moves mouth and jaw the share (N,) of the way to where they are in `target_DNP`."""
    weight_N1 = weight_N[:, None]
    for d in range(2):
        mouth, jaw = away_DNP[d, rows, MOUTH], away_DNP[d, rows, JAW]
        away_DNP[d, rows, MOUTH] = mouth + weight_N1 * (target_DNP[d, :, MOUTH] - mouth)
        away_DNP[d, rows, JAW] = jaw + weight_N1 * JAW_SHARE * (target_DNP[d, :, JAW] - jaw)


def amplify(away_DNP: FloatArray, gain_N: FloatArray, rows: Ints) -> None:
    """Multiplies how far the mouth and its share of the jaw are from rest by (N,)."""
    more_N1 = gain_N[:, None] - 1
    away_DNP[:, rows, MOUTH] *= 1 + more_N1
    away_DNP[:, rows, JAW] *= 1 + more_N1 * JAW_SHARE


def shape(name: CueShape, rest_3: FloatArray) -> FloatArray:
    """Where a cue wants the landmarks: (2, 1, 68) away from rest."""
    opened, wider = SHAPES[name]
    away_DNP = np.zeros((2, 1, 68), np.float32)
    part(away_DNP, (opened * OPENING - rest_3)[None].astype(np.float32), slice(None))
    away_DNP[0, :, MOUTH] += wider * WIDTH
    if name == "G":
        away_DNP[1, :, 55:60] -= TUCKED * np.array([0.5, 0.9, 1, 0.9, 0.5], np.float32)
    return away_DNP
