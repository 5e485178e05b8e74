"""Turns of a head as other programs count them, and as HeadPose does."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.document import HeadPose
from engine.faces.pose import rotation

Matrix = NDArray[np.float64]


def angles(axes_TDD: np.ndarray) -> Matrix:
    """Yaw, pitch, roll in degrees (T, 3) of heads whose axes are the columns of rotations (T, 3, 3).

    Camera axes: x to the right, y down, z away.
    """
    ahead_TD = -axes_TDD[:, :, 2]
    yaw = np.arctan2(ahead_TD[:, 0], -ahead_TD[:, 2])
    pitch = np.arcsin(np.clip(ahead_TD[:, 1], -1, 1))
    # What is left once yaw and pitch are undone: the angle of the head's first axis to the picture's.
    cos, sin = np.cos, np.sin
    right_TD = np.stack([cos(yaw), np.zeros_like(yaw), sin(yaw)], axis=1)
    down_TD = np.stack([-sin(yaw) * sin(pitch), cos(pitch), cos(yaw) * sin(pitch)], axis=1)
    aside_TD = axes_TDD[:, :, 0]
    roll = np.arctan2((aside_TD * down_TD).sum(1), (aside_TD * right_TD).sum(1))
    return np.degrees(np.column_stack([yaw, pitch, roll]))


def axes(turn_T3: np.ndarray) -> Matrix:
    """The reverse of `angles`: (T, 3) degrees to (T, 3, 3)."""
    return np.stack([rotation(HeadPose(*map(float, turn))) for turn in turn_T3]).reshape(-1, 3, 3)


def of_openface(euler_T3: np.ndarray) -> Matrix:
    """Yaw, pitch, roll (T, 3) in degrees of OpenFace's Rx, Ry, Rz in radians: R = Rx Ry Rz in camera axes."""
    (s1, s2, s3), (c1, c2, c3) = np.sin(euler_T3).T, np.cos(euler_T3).T
    rows = [
        [c2 * c3, -c2 * s3, s2],
        [c1 * s3 + c3 * s1 * s2, c1 * c3 - s1 * s2 * s3, -c2 * s1],
        [s1 * s3 - c1 * c3 * s2, c3 * s1 + c1 * s2 * s3, c1 * c2],
    ]
    return angles(np.moveaxis(np.array(rows), 2, 0))


def to_openface(turn_T3: np.ndarray) -> Matrix:
    """Rx, Ry, Rz in radians (T, 3) of yaw, pitch, roll in degrees."""
    turned = axes(turn_T3)
    ry = np.arcsin(np.clip(turned[:, 0, 2], -1, 1))
    rx = np.arctan2(-turned[:, 1, 2], turned[:, 2, 2])
    rz = np.arctan2(-turned[:, 0, 1], turned[:, 0, 0])
    return np.column_stack([rx, ry, rz])
