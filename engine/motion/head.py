"""Turns of the head and raised brows on a face.

Shape letters: T frames (25 a second), P = 68 landmarks, D coordinates.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d
from scipy.signal import find_peaks

from engine.document import FPS, FloatArray
from engine.faces import points
from engine.motion.retarget import HeadFrame

DRIFT_DEG = (1.1, 0.9, 0.5)
"""Deviations of yaw, pitch and roll of a head that nothing steers, at `lively` 0."""
DRIFTS_S = (0.35, 1.2)
"""How slow each of the two noises is that such a head follows, in seconds."""
NOD_DEG = 3.0
STRESS_HEIGHT = 0.08
"""How far a stress stands out of the voice around it at least."""
NECK = np.array([0.0, 1.5, 0.7])
"""Where the head turns, on the canonical head: below the chin and behind it, in eye distances."""


@dataclass(frozen=True, kw_only=True)
class HeadMotionConfig:
    """How the head and the brows move; angles are (yaw, pitch, roll) in degrees.

    `lively` is log2 of the head's speed over that of people who read short sentences to a camera (GRID: 2, 5 and 1
    degrees a second); a man who makes a speech reaches 1.4.
    """

    lively: float = 0.7
    bound: tuple[float, float, float] = (7.0, 5.0, 3.5)
    start_s: float = 0.8
    brow_chance: float = 0.3
    brow_gap_s: float = 1.6


def bounded_turns(angles_T3: np.ndarray, first: int, config: HeadMotionConfig) -> NDArray[np.float64]:
    """Turns of frames `first`, `first` + 1 … that begin as in the portrait and never leave the bounds, smoothly."""
    bound = np.array(config.bound)
    begin = ease((first + np.arange(len(angles_T3))) / (config.start_s * FPS))
    return bound * np.tanh(angles_T3 / bound) * begin[:, None]


def make_brows(activity_T: np.ndarray, seed: int, config: HeadMotionConfig) -> FloatArray:
    """Raise of the brows (T,), 0 … 1, at some of the stresses of a voice; the seed decides which.

    `activity_T` (T,) runs from 0 (silence) to 1 (loud).
    """
    random = np.random.default_rng(seed)
    frames = len(activity_T)
    peaks, _ = find_peaks(_stresses(activity_T), height=STRESS_HEIGHT, distance=8)
    brows, free_s = np.zeros(frames), config.start_s
    for peak in peaks:
        draw, size, length_s = random.random(3)
        if draw < config.brow_chance and peak / FPS >= free_s:
            brows = np.maximum(brows, (0.5 + 0.5 * size) * _pulse(frames, peak, (0.2 + 0.25 * length_s) * FPS))
            free_s = peak / FPS + config.brow_gap_s
    return (brows * ease(np.arange(frames) / (config.start_s * FPS))).astype(np.float32)


def make_turns(activity_T: np.ndarray, seed: int, config: HeadMotionConfig) -> NDArray[np.float64]:
    """Yaw, pitch and roll (T, 3) in degrees of a head that no net steers: it drifts, and nods with stresses.

    Slow noise of about a degree times 2 ** `lively`, a third of that in pauses. The seed decides it all.
    """
    random = np.random.default_rng(np.random.SeedSequence([seed, 0x4EAD]))
    drift = np.zeros((len(activity_T), 3))
    for slow in np.array(DRIFTS_S) * FPS:
        wave = gaussian_filter1d(random.normal(size=drift.shape), slow, axis=0, mode="wrap")
        drift += wave * np.sqrt(slow * np.sqrt(np.pi))  # each gives half of the variance, however short the voice
    awake_T = (1 + 2 * gaussian_filter1d(np.asarray(activity_T, np.float64), 0.5 * FPS, mode="nearest")) / 3
    turns = drift * np.array(DRIFT_DEG) * 2**config.lively * awake_T[:, None]
    turns[:, 1] += NOD_DEG * _stresses(activity_T)
    return turns - turns[:1]


def _stresses(activity_T: np.ndarray) -> NDArray[np.float64]:
    """How much more active a voice is than around, (T,)."""
    near, around = (gaussian_filter1d(np.asarray(activity_T, np.float64), wide, mode="nearest") for wide in (2, 12))
    return near - around


def _pulse(frames: int, centre: float, width: float) -> NDArray[np.float64]:
    return np.exp(-0.5 * ((np.arange(frames) - centre) / width) ** 2)


def ease(share: np.ndarray) -> NDArray[np.float64]:
    """0 up to 0, 1 from 1 on, smooth in between and at both ends."""
    x = np.clip(share.astype(np.float64), 0, 1)
    return x * x * (3 - 2 * x)


def turn_head(points_TPD: np.ndarray, angles_T3: np.ndarray, head: HeadFrame) -> NDArray[np.float64]:
    """Turns picture points (T, 68, 3) about the neck by yaw, pitch, roll in degrees (T, 3), in the head's own axes.

    yaw > 0 turns to the picture's right, pitch > 0 down, roll > 0 clockwise, as HeadPose counts them.
    """
    yaw, pitch, roll = np.radians(angles_T3.astype(np.float64)).T
    zero, one = np.zeros_like(yaw), np.ones_like(yaw)

    def matrix(*rows: list[np.ndarray]) -> NDArray[np.float64]:
        return np.moveaxis(np.array(rows), 2, 0)

    # y points down and z away from the viewer, so the nose (z < 0) goes right for yaw > 0 and down for pitch > 0.
    about_y = matrix([np.cos(yaw), zero, -np.sin(yaw)], [zero, one, zero], [np.sin(yaw), zero, np.cos(yaw)])
    about_x = matrix([one, zero, zero], [zero, np.cos(pitch), -np.sin(pitch)], [zero, np.sin(pitch), np.cos(pitch)])
    about_z = matrix([np.cos(roll), -np.sin(roll), zero], [np.sin(roll), np.cos(roll), zero], [zero, zero, one])
    change = about_z @ about_x @ about_y - np.eye(3)
    arm = head.to_canonical(points_TPD) - NECK
    return points_TPD + head.scale * (arm @ np.swapaxes(change, 1, 2) @ head.rotation_DD)


def raise_brows(faces_TPD: np.ndarray, brows_T: np.ndarray, height: float = 0.035) -> NDArray[np.float64]:
    """Canonical faces (T, 68, 2) with the brows raised by up to `height` eye distances, the inner ends most."""
    faces = np.array(faces_TPD, np.float64)
    arch = np.array([0.55, 0.8, 0.95, 1.0, 0.95, 0.95, 1.0, 0.95, 0.8, 0.55])
    faces[:, points.BROWS, 1] -= height * brows_T[:, None] * arch
    return faces
