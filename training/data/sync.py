"""By how much the sound of a clip comes too late for its picture: lips that are heard against lips that are seen.

Shape letters: T video frames (25 a second), P = 68 landmarks, L latenesses.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.audio import Speech
from training.data.records import ClipRecord
from training.metrics.landmarks import lip_opening

if TYPE_CHECKING:
    from engine.faces.geometry import FaceGeometry
    from engine.motion.protocol import MotionGenerator

FARTHEST = 12
"""Frames, either way, within which lateness is looked for."""
SHORTEST = 50
PEAK = 0.5
CLEAR = 0.2
PEAK_WIDTH = 3
"""Frames beside the best lateness that belong to its peak: lips do not move faster."""
MOST_MISSING = 0.1


def measure_lateness(record: ClipRecord) -> int | None:
    """Frames by which the sound comes late against the picture (negative: early), or None where that is not clear.

    The opening of the lips that the shipped audio2keypoint hears is correlated with the one seen (|62-66| over
    |36-45|) at every lateness of -12 … 12 frames. The best one counts if it correlates by 0.5, by 0.2 more than any
    more than 3 frames away, lies within the range, and the clip has 2 s. Measured with the sound of 43 clips of 3 s
    (GRID, validation) and of 20 parts of 3 s of free speech (training) moved by 0, 3, 8 and 10 frames either way: right
    within a frame 99.7 % and 96.4 %, wrong 0 and 0, unclear the rest, 8 or more found 99.4 % and 97.5 %, false alarms
    (over 5 frames where it is within 3) none; in 2 s right 98.3 % and 82.9 %, wrong 0 and 0.9 %. Another sentence's
    sound passes for measured in 10-30 % of clips of 2-3 s, whose rhythms are alike, but in none of 5 s and more. All
    by the ears of audio2keypoint-v1.
    """
    seen_T = lip_opening(record.landmarks_TPD)
    missing = np.isnan(seen_T)
    if len(record.rig_TR) or len(seen_T) < SHORTEST or missing.mean() > MOST_MISSING or not record.samples_N.any():
        return None
    times = np.arange(len(seen_T))
    seen_T = np.interp(times, times[~missing], seen_T[~missing])
    return clear_peak(correlations(heard_opening(record.samples_N), seen_T))


def heard_opening(samples_N: NDArray[np.int16]) -> NDArray[np.float64]:
    """How far the lips of the demo's portrait open to this sound (int16, 16 kHz), (T,)."""
    import torch

    generator, face = _listener()
    threads = torch.get_num_threads()
    torch.set_num_threads(1)  # the net is small, and the other processors have clips of their own
    try:
        track = generator.generate(Speech(samples_N.astype(np.float32) / 32768), face, 0)
    finally:
        torch.set_num_threads(threads)
    return lip_opening(track.landmarks_TPD)


def correlations(heard_T: NDArray[np.float64], seen_T: NDArray[np.float64]) -> NDArray[np.float64]:
    """Pearson's correlation of the two at every lateness -12 … 12 of the first, (25,), over the frames they share."""
    count = min(len(heard_T), len(seen_T))
    heard, seen = heard_T[:count], seen_T[:count]
    out = np.zeros(2 * FARTHEST + 1)
    for index, late in enumerate(range(-FARTHEST, FARTHEST + 1)):
        one, other = heard[max(late, 0) : count + min(late, 0)], seen[max(-late, 0) : count - max(late, 0)]
        if len(one) > 1 and min(np.ptp(one), np.ptp(other)) > 1e-9:
            out[index] = np.corrcoef(one, other)[0, 1]
    return out


def clear_peak(correlation_L: NDArray[np.float64]) -> int | None:
    """The lateness at which the correlations (25,) peak, or None if the peak is low, flat or at the edge."""
    best = int(correlation_L.argmax())
    beside = np.abs(np.arange(len(correlation_L)) - best) <= PEAK_WIDTH
    high = float(correlation_L[best])
    if best in (0, len(correlation_L) - 1) or high < PEAK or high - correlation_L[~beside].max() < CLEAR:
        return None
    return best - FARTHEST


@cache
def _listener() -> tuple[MotionGenerator, FaceGeometry]:
    from engine.assets import asset_like
    from engine.faces.detect import find_face
    from engine.faces.picture import load_picture
    from engine.motion.registry import make_generator

    return make_generator(), find_face(load_picture(asset_like("demo", "portrait")))
