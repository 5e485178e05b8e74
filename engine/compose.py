"""Composes tracks into what a renderer obeys: landmarks and lid closure for every frame of the video."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.document import FPS, BlinkTrack, FloatArray, MotionTrack, Project

RISE = 0.36
"""Share of a blink in which the lids close; they open in the rest, more slowly (Evinger et al. 1991)."""
HOLD = 0.16
"""Share of a blink in which the lids stay at their peak."""
SAME_FRAME = 1e-6
"""Frames; a moment so near to a frame's is that frame's: 3.68 s * 25 is 91.99999… in floating point."""
BLOCK = 1024
"""Frames composed at a time, so that a long video costs no more than its own landmarks."""


@dataclass(frozen=True, eq=False)
class ComposedMotion:
    """What is to be seen in each frame.

    `landmarks_TPD`: (T, 68, 2) float32, portrait pixels, lids as open as in the portrait.
    `closure_TE`: (T, 2) float32, 0 as open as in the portrait … 1 shut; the subject's right eye first.
    """

    landmarks_TPD: FloatArray
    closure_TE: FloatArray

    def __len__(self) -> int:
        return len(self.landmarks_TPD)


def closure(blinks: BlinkTrack, times_s: np.ndarray) -> FloatArray:
    """How far each eye is closed at `times_s` (T,): (T, 2) float32, 0 open … 1 shut, right eye first."""
    times_s = np.asarray(times_s, np.float64)
    out_TE = np.zeros((len(times_s), 2), np.float32)
    order_T = np.argsort(times_s, kind="stable")
    sorted_T = times_s[order_T]
    for eye, name in enumerate(("right", "left")):
        mine = [blink for blink in blinks.blinks if blink.eyes in ("both", name)]
        start_N, length_N, depth_N = np.array([(b.start_s, b.length_s, b.closure) for b in mine]).reshape(-1, 3).T
        # All blinks at once, each with the moments that lie in it: an hour has a thousand of them.
        first_N = np.searchsorted(sorted_T, start_N, "right")
        count_N = np.maximum(np.searchsorted(sorted_T, start_N + length_N, "left") - first_N, 0)
        blink_M = np.repeat(np.arange(len(mine)), count_N)
        place_M = order_T[np.arange(len(blink_M)) + np.repeat(first_N - np.cumsum(count_N) + count_N, count_N)]
        phase = np.clip((times_s[place_M] - start_N[blink_M]) / length_N[blink_M], 0, 1)
        ease = np.minimum(np.clip(phase / RISE, 0, 1), np.clip((1 - phase) / (1 - RISE - HOLD), 0, 1))
        shut_M = depth_N[blink_M] * ease * ease * (3 - 2 * ease)
        np.maximum.at(out_TE[:, eye], place_M, shut_M.astype(np.float32))
    return out_TE


def compose(motion: MotionTrack, blinks: BlinkTrack, times_s: np.ndarray) -> ComposedMotion:
    """The tracks at `times_s` (T,), in seconds; landmarks between two frames are interpolated linearly."""
    times_s = np.asarray(times_s, np.float64)
    place = np.clip(times_s * FPS, 0, motion.frames - 1)
    whole = np.rint(place)
    place = np.where(np.abs(place - whole) < SAME_FRAME, whole, place)
    if len(place) == motion.frames and np.array_equal(place, np.arange(motion.frames)):
        return ComposedMotion(motion.landmarks_TPD, closure(blinks, times_s))  # every frame as it is, and no copy
    before = np.floor(place).astype(int)
    after = np.minimum(before + 1, motion.frames - 1)
    share_T11 = (place - before).astype(np.float32)[:, None, None]
    landmarks_TPD = np.empty((len(place), 68, 2), np.float32)
    for first in range(0, len(place), BLOCK):
        part = slice(first, first + BLOCK)
        left, right = motion.landmarks_TPD[before[part]], motion.landmarks_TPD[after[part]]
        landmarks_TPD[part] = left + share_T11[part] * (right - left)
    return ComposedMotion(landmarks_TPD, closure(blinks, times_s))


def compose_project(project: Project, motion: MotionTrack, times_s: np.ndarray | None = None) -> ComposedMotion:
    """What `project` shows at `times_s` (T,), by default at every frame of `motion`, the track its generator made."""
    return compose(motion, project.blinks, np.arange(motion.frames) / FPS if times_s is None else times_s)
