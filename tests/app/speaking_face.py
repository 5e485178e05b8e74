"""A face made by hand, that speaks: for tests of what its motion means."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import numpy as np

from app.studio import Studio
from engine.compose import compose_project
from engine.composing.head import DEPTH
from engine.document import (
    Blink,
    BlinkTrack,
    Blob,
    Crop,
    CurveName,
    FloatArray,
    FoundFace,
    GeneratedMotion,
    HeadPose,
    MotionTrack,
    Portrait,
    Project,
    Tracks,
)
from engine.faces.pose import rotation

FRAMES = 200
UNIT = 120.0
"""Pixels between the outer eye corners of a head that looks straight ahead."""
STRAIGHT, TURNED = HeadPose(0, 0, 0), HeadPose(14, -8, 11)
AMOUNTS: dict[CurveName, float] = {
    "mouth_open": 0.1, "mouth_width": 0.1, "smile": 0.08, "brows": 0.06, "yaw": 8, "pitch": 8, "roll": 8,
    "shift_x": 0.1, "shift_y": 0.1,
}  # fmt: skip
"""A value of each curve that is well seen."""


def front() -> np.ndarray:
    """(68, 2) a face seen from the front, in eye distances, landmark 27 at the origin."""
    points = np.zeros((68, 2))
    turn = np.linspace(np.pi, 0, 17)
    points[:17] = np.c_[0.72 * np.cos(turn), 0.1 + 1.15 * np.sin(turn)]
    points[17:27] = [(x, -0.28 - 0.1 * np.sin(np.pi * (abs(x) - 0.1) / 0.6)) for x in np.r_[-0.62:-0.1:5j, 0.1:0.62:5j]]
    points[27:31] = [(0, 0), (0, 0.14), (0, 0.28), (0, 0.42)]
    points[31:36] = [(-0.14, 0.48), (-0.07, 0.5), (0, 0.52), (0.07, 0.5), (0.14, 0.48)]
    points[36:42] = [(-0.5, 0), (-0.4, -0.05), (-0.28, -0.05), (-0.19, 0), (-0.28, 0.04), (-0.4, 0.04)]
    points[42:48] = points[[39, 38, 37, 36, 41, 40]] * (-1, 1)
    points[48:60] = [
        (-0.3, 0.8), (-0.2, 0.75), (-0.08, 0.72), (0, 0.74), (0.08, 0.72), (0.2, 0.75), (0.3, 0.8), (0.2, 0.86),
        (0.08, 0.9), (0, 0.91), (-0.08, 0.9), (-0.2, 0.86),
    ]  # fmt: skip
    points[60:68] = [
        (-0.26, 0.8), (-0.08, 0.79), (0, 0.79), (0.08, 0.79), (0.26, 0.8), (0.08, 0.81), (0, 0.81), (-0.08, 0.81),
    ]  # fmt: skip
    return points


def seen(points_PD: np.ndarray, pose: HeadPose, unit: float = UNIT) -> np.ndarray:
    """(68, 2) pixels of a head at a pose, seen from afar."""
    return (np.c_[points_PD, DEPTH] @ rotation(pose).T)[:, :2] * unit + (300, 240)


def found(pose: HeadPose) -> FoundFace:
    """The front face at a pose."""
    pairs = tuple((float(x), float(y)) for x, y in seen(front(), pose))
    return FoundFace(pairs, Crop(0, 0, 600), pose, 1.0)


def speaking(pose: HeadPose) -> Tracks:
    """Eight seconds in which the mouth opens again and again, by up to 0.15, and the head turns by two degrees."""
    landmarks_TPD = np.empty((FRAMES, 68, 2))
    for frame in range(FRAMES):
        points = front()
        opening = 0.15 * np.sin(frame / 9) ** 2
        points[[65, 66, 67, 55, 56, 57, 58, 59], 1] += opening
        points[6:11, 1] += 0.7 * opening
        landmarks_TPD[frame] = seen(points, replace(pose, yaw=pose.yaw + 2 * np.sin(frame / 30)))
    return Tracks(MotionTrack(landmarks_TPD.astype(np.float32), "test", 0))


def portrayed(pose: HeadPose) -> Project:
    blob = Blob("0" * 64, "face.png", 1)
    return Project(portrait=Portrait(blob, blob, 600, 600, (found(pose),)))


def composed(project: Project, tracks: Tracks) -> FloatArray:
    return compose_project(project, tracks).landmarks_TPD


def give_motion(
    studio: Studio, landmarks_TPD: FloatArray, blinks: tuple[Blink, ...] = (), seed: int = 0
) -> GeneratedMotion:
    """Puts motion and blinks into the project, as if they had been generated."""
    content = BytesIO()
    np.save(content, landmarks_TPD.astype(np.float32))
    blob = studio.session.keep(content.getvalue(), "motion.npy")
    motion = GeneratedMotion(blob, "audio2keypoint", seed, len(landmarks_TPD), "")
    studio.session.edit(replace(studio.project, motion=motion, blinks=BlinkTrack(blinks)), "Motion")
    assert studio.scene.composed is not None
    return motion
