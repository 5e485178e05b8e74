"""Composes tracks into what a renderer obeys: landmarks and lid closure for every frame of the video."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.document import FPS, BlinkTrack, FloatArray, MotionTrack, Project

RISE = 0.36
"""Share of a blink in which the lids close; they open in the rest, more slowly (Evinger et al. 1991)."""
HOLD = 0.16
"""Share of a blink in which the lids stay at their peak."""
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
    out_TE = np.zeros((len(times_s), 2), np.float32)
    for blink in blinks.blinks:
        phase = (times_s - blink.start_s) / blink.length_s
        inside = (phase > 0) & (phase < 1)
        p = phase[inside]
        rise = np.clip(p / RISE, 0, 1)
        fall = np.clip((1 - p) / (1 - RISE - HOLD), 0, 1)
        ease = np.minimum(rise, fall)
        shut = blink.closure * ease * ease * (3 - 2 * ease)
        for eye, name in enumerate(("right", "left")):
            if blink.eyes in ("both", name):
                out_TE[inside, eye] = np.maximum(out_TE[inside, eye], shut)
    return out_TE


def compose(motion: MotionTrack, blinks: BlinkTrack, times_s: np.ndarray) -> ComposedMotion:
    """The tracks at `times_s` (T,), in seconds; landmarks between two frames are interpolated linearly."""
    times_s = np.asarray(times_s, np.float64)
    place = np.clip(times_s * FPS, 0, motion.frames - 1)
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
