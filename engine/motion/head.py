"""Small natural movements of the head and the brows that go with a voice, drawn from a seed.

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

NECK = np.array([0.0, 1.5, 0.7])
"""Where the head turns, on the canonical head: below the chin and behind it, in eye distances."""


@dataclass(frozen=True, kw_only=True)
class HeadMotionConfig:
    """Sizes of the movement; angles are (yaw, pitch, roll) in degrees.

    Standard deviations and speeds lie between those of people who read short sentences to a camera (GRID: 0.5, 0.8,
    0.35 degrees; 2, 4, 1.4 degrees a second) and of one who makes a speech (4, 2, 1.2; 8, 8, 3).
    """

    deviation: tuple[float, float, float] = (1.9, 1.25, 0.8)
    bound: tuple[float, float, float] = (4.0, 3.0, 2.0)
    slow_s: float = 0.9
    quick_s: float = 0.28
    quick_share: float = 0.45
    calm: float = 0.45
    nod_deg: float = 1.5
    nod_chance: float = 0.45
    brow_chance: float = 0.3
    brow_gap_s: float = 1.6
    start_s: float = 0.8


@dataclass(frozen=True, eq=False)
class HeadMotion:
    """`angles_T3`: yaw, pitch, roll in degrees; `brows_T`: raise of the brows, 0 … 1. All begin at 0."""

    angles_T3: FloatArray
    brows_T: FloatArray


def make_head_motion(activity_T: np.ndarray, seed: int, config: HeadMotionConfig | None = None) -> HeadMotion:
    """Head and brows for a voice whose `activity_T` (T,) runs from 0 (silence) to 1 (loud); the seed decides the rest.

    Slow wandering, a quicker part that grows with the voice, nods and raised brows at some of its stresses.
    """
    config = config or HeadMotionConfig()
    frames = len(activity_T)
    random = np.random.default_rng(seed)
    slow = _noise(random, frames, config.slow_s)
    quick = _noise(random, frames, config.quick_s)
    lively = config.calm + (1 - config.calm) * gaussian_filter1d(activity_T, 0.4 * FPS, mode="nearest")[:, None]
    share = config.quick_share
    angles = (np.sqrt(1 - share**2) * slow + share * quick * lively) * config.deviation
    nods, brows = _stresses(activity_T, random, config)
    angles[:, 1] += config.nod_deg * nods
    begin = _ease(np.arange(frames) / (config.start_s * FPS))
    bound = np.array(config.bound)
    angles = bound * np.tanh(angles / bound) * begin[:, None]
    return HeadMotion(angles.astype(np.float32), (brows * begin).astype(np.float32))


def _noise(random: np.random.Generator, frames: int, width_s: float) -> NDArray[np.float64]:
    """Three smooth random curves of unit variance, (T, 3)."""
    sigma = width_s * FPS
    margin = int(4 * sigma) + 1
    white = random.standard_normal((frames + 2 * margin, 3))
    return gaussian_filter1d(white, sigma, axis=0)[margin : margin + frames] * np.sqrt(2 * sigma * np.sqrt(np.pi))


def _stresses(
    activity_T: np.ndarray, random: np.random.Generator, config: HeadMotionConfig
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Nods and raised brows, (T,) each, at random ones of the peaks of the voice."""
    frames = len(activity_T)
    envelope = gaussian_filter1d(activity_T, 2, mode="nearest") - gaussian_filter1d(activity_T, 12, mode="nearest")
    peaks, _ = find_peaks(envelope, height=0.08, distance=8)
    nods, brows = np.zeros(frames), np.zeros(frames)
    free_s = 0.0
    for peak in peaks:
        draw_nod, draw_brow, size, length_s = random.random(4)
        if draw_nod < config.nod_chance:
            nods += (0.5 + size) * _pulse(frames, peak + 1, (0.16 + 0.1 * length_s) * FPS)
        if draw_brow < config.brow_chance and peak / FPS >= free_s:
            brows = np.maximum(brows, (0.5 + 0.5 * size) * _pulse(frames, peak, (0.2 + 0.25 * length_s) * FPS))
            free_s = peak / FPS + config.brow_gap_s
    return nods, brows


def _pulse(frames: int, centre: float, width: float) -> NDArray[np.float64]:
    return np.exp(-0.5 * ((np.arange(frames) - centre) / width) ** 2)


def _ease(share: np.ndarray) -> NDArray[np.float64]:
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
