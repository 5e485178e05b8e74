"""Segments: other motion in place of a track's own, blended on the head and in where the head is.

Shape letters: T frames, N frames of a blend.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine.composing.head import Head
from engine.composing.spans import faded, spans
from engine.document import FPS, FloatArray, Segment, Tracks


def with_segments(tracks: Tracks, segments: Sequence[Segment], head: Head) -> FloatArray:
    """The base track with the segments in it whose tracks are there: (T, 68, 2); the base's own array if none is."""
    there = [s for s in segments if s.motion.track.sha256 in tracks.segments]
    if not there:
        return tracks.base.landmarks_TPD
    frames = tracks.base.frames
    numbers = np.array([(s.start_s, s.end_s, s.blend_s) for s in there], np.float64) * FPS
    start_K, end_K, blend_K = numbers.T
    found = spans(start_K, end_K, frames)
    weight_M = faded(found, start_K, end_K, blend_K, blend_K)
    out_TPD = tracks.base.landmarks_TPD.copy()
    for k, segment in enumerate(there):
        rows, weight_N = found.frame_M[found.pairs(k)], weight_M[found.pairs(k)]
        track_TPD = tracks.segments[segment.motion.track.sha256].landmarks_TPD
        within = rows < len(track_TPD)
        rows, weight_N = rows[within], weight_N[within]
        blended = (weight_N > 0) & (weight_N < 1)
        if blended.any():
            mixed = rows[blended]
            mixed_NPD = _blend(out_TPD[mixed], track_TPD[mixed], weight_N[blended], head)
            out_TPD[mixed] = mixed_NPD
        whole = rows[weight_N == 1]
        out_TPD[whole] = track_TPD[whole]
    return out_TPD


def _blend(one_NPD: FloatArray, other_NPD: FloatArray, share_N: FloatArray, head: Head) -> FloatArray:
    """The share (N,) of the way from one face to another, on the head and of the head."""
    one, other = head.poses(one_NPD), head.poses(other_NPD)
    one_away, other_away = head.on_head(one_NPD, one), head.on_head(other_NPD, other)
    poses = one + share_N[:, None, None] * (other - one)
    return head.in_picture(one_away + share_N[:, None] * (other_away - one_away), poses)
