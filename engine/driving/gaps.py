"""The driver's motion at 25 frames a second, whole: resampled, bridged where the face was lost, smooth across cuts.

Shape letters: N frames of the video as it was tracked, T frames, 25 a second, K channels that are 0 at rest.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.document import FPS

FACE_S, HEAD_S = 0.018, 0.034
"""Deviations of the bell over which the face and the head are averaged: lips must not blur, heads must not tremble."""
FACE_CHANNELS = 136
BRIDGED_S = 1.0
"""So long a face may be lost, and its motion goes on smoothly from where it was to where it is again."""
REST_S = 0.4
"""In which the portrait comes to rest where the face is lost for longer, and takes up the motion again."""
GLIDE_S = 0.3
"""In which the portrait gets over a cut of the driving video: its own head knows no cuts."""
REACH = 3.0
"""Deviations beyond which a frame does not count."""

Matrix = NDArray[np.float64]


def resampled(channels_NK: Matrix, shot_N: np.ndarray, rate: float, frames: int) -> tuple[Matrix, NDArray[np.int64]]:
    """The channels (T, K) at 25 frames a second, NaN where the face is not seen, and the shot of each frame (T,).

    Each moment is the mean of the seen frames of its shot around it, under a bell that is never narrower than the
    frames of the video are apart, so that 15 frames a second make no steps and of 60 all count.
    """
    count = len(channels_NK)
    seen_N = ~np.isnan(channels_NK[:, 0])
    out = np.full((frames, channels_NK.shape[1]), np.nan)
    shot_T = shot_N[np.minimum(np.rint(np.arange(frames) / FPS * rate).astype(int), count - 1)].astype(np.int64)
    for part, bell_s in ((slice(0, FACE_CHANNELS), FACE_S), (slice(FACE_CHANNELS, None), HEAD_S)):
        sigma = max(bell_s * rate, 0.45)  # in frames of the video
        reach = int(np.ceil(REACH * sigma))
        for frame in range(frames):
            place = min(frame / FPS * rate, count - 1)
            near = np.arange(max(0, int(place) - reach), min(count, int(place) + reach + 2))
            near = near[seen_N[near] & (shot_N[near] == shot_T[frame])]
            if not len(near) or np.abs(near - place).min() > 1:
                continue
            weights = np.exp(-0.5 * ((near - place) / sigma) ** 2)
            out[frame, part] = weights @ channels_NK[near, part] / weights.sum()
    return out, shot_T


def bridged(sampled_TK: Matrix, shot_T: np.ndarray) -> tuple[Matrix, list[tuple[float, float]]]:
    """What `resampled` gives without gaps, and those gaps, in seconds, in which the portrait rests.

    A face that is lost for up to 1 s goes on smoothly from where it was to where it is again; for longer, it comes to
    rest within 0.4 s. Across a cut it glides from one shot to the next within 0.3 s.
    """
    channels_TK, frames = np.array(sampled_TK), len(sampled_TK)
    seen = np.flatnonzero(~np.isnan(channels_TK[:, 0]))
    rests: list[tuple[float, float]] = []
    if not len(seen):  # a face so short that no moment of the 25 a second shows it
        return np.zeros_like(channels_TK), [(0.0, frames / FPS)]
    for before, after in zip([-1, *seen.tolist()], [*seen.tolist(), frames], strict=True):
        if after - before < 2:
            if before >= 0 and after < frames and shot_T[before] != shot_T[after]:
                _glide(channels_TK, before, after)
            continue
        gap = np.arange(before + 1, after)
        begin = channels_TK[before] if before >= 0 else None
        end = channels_TK[after] if after < frames else None
        if len(gap) <= BRIDGED_S * FPS:
            from_K = end if begin is None else begin
            to_K = begin if end is None else end
            if from_K is not None and to_K is not None:
                share = _ease((gap - before) / (after - before))[:, None]
                channels_TK[gap] = from_K + share * (to_K - from_K)
            continue
        channels_TK[gap] = 0
        steps = REST_S * FPS
        if begin is not None:
            channels_TK[gap] += begin * (1 - _ease((gap - before) / steps))[:, None]
        if end is not None:
            channels_TK[gap] += end * (1 - _ease((after - gap) / steps))[:, None]
        rests.append(((before + 1) / FPS, after / FPS))
    return channels_TK, rests


def _glide(channels_TK: Matrix, before: int, after: int) -> None:
    """Lets what differs across a cut die away in the frames after it."""
    frames = np.arange(after, min(after + int(np.ceil(GLIDE_S * FPS)), len(channels_TK)))
    left = 1 - _ease((frames - before) / (GLIDE_S * FPS))
    channels_TK[frames] += left[:, None] * (channels_TK[before] - channels_TK[after])


def _ease(share: np.ndarray) -> Matrix:
    x = np.clip(np.asarray(share, np.float64), 0, 1)
    return x * x * (3 - 2 * x)
