"""Landmarks moved by hand, with what lies around them.

Shape letters: K keys, M pairs of a key and a frame, N frames in hand, P = 68 landmarks.
"""

from __future__ import annotations

import numpy as np

from engine.composing.head import MIRROR, Head
from engine.composing.plan import Plan
from engine.composing.spans import Ints
from engine.document import FloatArray, LandmarkKey
from engine.limits import LANDMARK_KEY_LIMITS

SMALLEST = 0.001
"""Eye distances; a radius under it reaches no other landmark."""


def moved_by_keys(away_DNP: FloatArray, row_T: Ints, head: Head, plan: Plan) -> None:
    """Moves landmarks (2, N, 68) by all keys; several at once move one no further than a single one may."""
    if not plan.keys:
        return
    found = plan.key_spans
    frames = np.unique(found.frame_M)
    moved_DNP = np.zeros((2, len(frames), 68), np.float32)
    at_M = np.searchsorted(frames, found.frame_M)
    for k, key in enumerate(plan.keys):
        pairs = found.pairs(k)
        if found.count_K[k]:
            begin = int(at_M[pairs.start])
            rows = slice(begin, begin + int(found.count_K[k]))
            moved_DNP[:, rows] += plan.key_weight_M[pairs, None] * shift(key, head)[:, None]
    np.clip(moved_DNP, *LANDMARK_KEY_LIMITS["dx"], out=moved_DNP)
    used = plan.needed_T[frames]  # a key reaches its first frame with no weight; that one may not be in hand
    away_DNP[:, row_T[frames[used]]] += moved_DNP[:, used]


def shift(key: LandmarkKey, head: Head) -> FloatArray:
    """How far a key moves each landmark at its moment, in eye distances along the head's axes: (2, 68)."""
    points = np.array(key.points, np.intp)
    near_P = _near(points, key.radius, head)
    if not key.mirror:
        return np.stack([key.dx * near_P, key.dy * near_P])
    far_P = _near(MIRROR[points], key.radius, head)
    both_P = np.maximum(near_P + far_P, 1)  # in the middle of the face both sides pull
    return np.stack([key.dx * (near_P - far_P) / both_P, key.dy * (near_P + far_P) / both_P])


def _near(points: Ints, radius: float, head: Head) -> FloatArray:
    """How far each landmark follows, 0 … 1: (68,)."""
    out_P = np.zeros(68, np.float32)
    if radius > SMALLEST:
        near_P = 1 - np.square(head.distances[points].min(0) / np.float32(radius))
        out_P = np.square(np.maximum(near_P, 0))
    out_P[points] = 1
    return out_P
