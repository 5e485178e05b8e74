"""Segments: other motion in place of a track's own, blended on the head and in where the head is.

Mouths of two generations from one voice differ little, and go from one to the other within the blend that the user
sets. Heads may look elsewhere: those take as long as they need to get there unhurried, and where a segment is too short
for that, go only part of the way.

Shape letters: T frames, K segments, M pairs of a segment and a frame that lies in it, N frames of a blend.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.composing.head import Head
from engine.composing.spans import SAME, Ints, Spans, faded, spans
from engine.document import FPS, FloatArray, Segment, Tracks

UNHURRIED = 0.012
"""Eye distances a frame that a blend may add to what the head does by itself; generated heads reach 0.02 to 0.03."""
WINDOW = 32
"""Frames at either end in which heads are compared: they take no longer than about this from one to the other."""
STEEPEST = 1.5
"""The way from 0 to 1 (`spans.smooth`) at its steepest, times its length."""
FARTHEST = np.array([0, 8, 16, 19, 24, 30])
"""Landmarks that turns of the head move most."""


def with_segments(tracks: Tracks, segments: Sequence[Segment], head: Head) -> FloatArray:
    """The base track with the segments in it that are shown: (T, 68, 2); the base's own array if none is.

    Segments whose tracks are not there are left out.
    """
    there = [s for s in segments if s.shown and s.motion.track.sha256 in tracks.segments]
    base_TPD = tracks.base.landmarks_TPD
    if not there:
        return base_TPD
    numbers = np.array([(s.start_s, s.end_s, s.blend_s) for s in there], np.float64) * FPS
    start_K, end_K, blend_K = numbers.T
    others = [tracks.segments[s.motion.track.sha256].landmarks_TPD for s in there]
    long_K = np.array([len(other_TPD) for other_TPD in others], np.float64)
    found = spans(start_K, np.minimum(end_K, long_K), tracks.base.frames)
    in_K, out_K, share_K = _head_blends(found, base_TPD, others, blend_K, head)
    face_M = faded(found, start_K, end_K, blend_K, blend_K)
    head_M = faded(found, start_K, end_K, in_K, out_K) * share_K[found.span_M]
    out_TPD = base_TPD.copy()
    whole_M = (face_M == 1) & (head_M == 1)
    for k, other_TPD in enumerate(others):
        pairs = found.pairs(k)
        rows = found.frame_M[pairs][whole_M[pairs]]
        out_TPD[rows] = other_TPD[rows]
    mixed = np.flatnonzero(~whole_M & ((face_M > 0) | (head_M > 0)))
    if len(mixed):
        rows = found.frame_M[mixed]
        other_NPD = _gathered(found.span_M[mixed], rows, others)
        out_TPD[rows] = _blend(base_TPD[rows], other_NPD, face_M[mixed], head_M[mixed], head)
    return out_TPD


def _head_blends(
    found: Spans, base_TPD: FloatArray, others: Sequence[FloatArray], blend_K: NDArray[Any], head: Head
) -> tuple[FloatArray, FloatArray, FloatArray]:
    """How many frames each head takes at the begin and at the end of its segment, and how far it goes, 0 … 1.

    A blend of 0 is a cut, of the head too.
    """
    place_M = np.arange(len(found.frame_M)) - found.first_K[found.span_M]
    left_M = found.count_K[found.span_M] - 1 - place_M
    near = np.flatnonzero((place_M < WINDOW) | (left_M < WINDOW))
    span_N, row_N = found.span_M[near], found.frame_M[near]
    apart_N = _apart(base_TPD[row_N], _gathered(span_N, row_N, others), head)
    needed_2K = np.zeros((2, len(blend_K)))
    for needed_K, close_M in zip(needed_2K, (place_M, left_M), strict=True):
        close = close_M[near] < WINDOW
        np.maximum.at(needed_K, span_N[close], apart_N[close] * (STEEPEST / UNHURRIED))
    blends_2K = np.where(blend_K > SAME, np.maximum(needed_2K, blend_K), blend_K)
    half_K = np.maximum(found.count_K / 2, SAME)
    share_K = np.where(blend_K > SAME, np.minimum(1, half_K / np.maximum(needed_2K.max(0), SAME)), 1)
    return blends_2K[0], blends_2K[1], share_K.astype(np.float32)


def _gathered(span_N: Ints, row_N: Ints, others: Sequence[FloatArray]) -> FloatArray:
    """The frames of segments' tracks: (N, 68, 2)."""
    out_NPD = np.empty((len(row_N), 68, 2), np.float32)
    edges = np.flatnonzero(np.diff(span_N, prepend=-1, append=-1))
    for first, last in pairwise(edges.tolist()):
        out_NPD[first:last] = others[int(span_N[first])][row_N[first:last]]
    return out_NPD


def _apart(one_NPD: FloatArray, other_NPD: FloatArray, head: Head) -> FloatArray:
    """How far the same head is moved by going from one of its places to the other, in eye distances: (N,)."""
    between = head.poses(other_NPD) - head.poses(one_NPD)
    far_N = np.zeros(len(between), np.float32)
    for point in FARTHEST:
        x, y, z, _ = head.points_PQ[point]
        moved_ND = x * between[:, 0] + y * between[:, 1] + z * between[:, 2] + between[:, 3]
        np.maximum(far_N, np.hypot(moved_ND[:, 0], moved_ND[:, 1]), out=far_N)
    return far_N / np.float32(head.scale)


def _blend(
    one_NPD: FloatArray, other_NPD: FloatArray, face_N: FloatArray, head_N: FloatArray, head: Head
) -> FloatArray:
    """Shares (N,) of the way from one face to another on the head, and from one place of the head to another."""
    one, other = head.poses(one_NPD), head.poses(other_NPD)
    one_away, other_away = head.on_head(one_NPD, one), head.on_head(other_NPD, other)
    poses = one + head_N[:, None, None] * (other - one)
    return head.in_picture(one_away + face_N[:, None] * (other_away - one_away), poses)
