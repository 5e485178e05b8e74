"""The rotation of the head, read from the mesh's own symmetry."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.document import HeadPose

# Vertices of the subject's right and left that mirror each other: eye corners, temples, cheekbones, nostrils, mouth.
RIGHT = np.array([33, 133, 127, 234, 93, 98, 61, 70, 105])
LEFT = np.array([263, 362, 356, 454, 323, 327, 291, 300, 334])
FOREHEAD, CHIN = 10, 152
LEAN = np.radians(4.0)
"""How far the chin lies behind the forehead on a level head: the median of 18 people looking into a camera."""


def head_axes(mesh_VD: NDArray[np.floating]) -> NDArray[np.float64]:
    """The head's own axes as columns of a (3, 3) rotation: to its left ear, to its chin, to the back of the head.

    In camera axes (x right, y down, z away), so the identity is a head that looks straight into the lens. Sideways is
    the mean of mirrored pairs of vertices; down is forehead to chin, made square to it and freed of its natural lean.
    """
    mesh = np.asarray(mesh_VD, np.float64)
    aside = (mesh[LEFT] - mesh[RIGHT]).sum(0)
    aside /= np.linalg.norm(aside)
    down = mesh[CHIN] - mesh[FOREHEAD]
    down -= aside * (down @ aside)
    down /= np.linalg.norm(down)
    back = np.cross(aside, down)
    level = down * np.cos(LEAN) - back * np.sin(LEAN)
    return np.column_stack([aside, level, np.cross(aside, level)]).astype(np.float64)


def rotation(pose: HeadPose) -> NDArray[np.float64]:
    """The (3, 3) rotation of a pose: first roll about the line of sight, then pitch, then yaw, in camera axes."""
    yaw, pitch, roll = np.radians([pose.yaw, pose.pitch, pose.roll])
    cos, sin = np.cos, np.sin
    about_y = np.array([[cos(yaw), 0, -sin(yaw)], [0, 1, 0], [sin(yaw), 0, cos(yaw)]])
    about_x = np.array([[1, 0, 0], [0, cos(pitch), -sin(pitch)], [0, sin(pitch), cos(pitch)]])
    about_z = np.array([[cos(roll), -sin(roll), 0], [sin(roll), cos(roll), 0], [0, 0, 1]])
    return np.asarray(about_y @ about_x @ about_z, np.float64)


def head_pose(mesh_VD: NDArray[np.floating]) -> HeadPose:
    """Yaw, pitch and roll in degrees of a (478, 3) mesh in pixels; `rotation` of the result gives `head_axes`."""
    axes = head_axes(mesh_VD)
    ahead = -axes[:, 2]
    yaw = float(np.degrees(np.arctan2(ahead[0], -ahead[2])))
    pitch = float(np.degrees(np.arcsin(np.clip(ahead[1], -1, 1))))
    upright = rotation(HeadPose(yaw, pitch, 0)).T @ axes
    roll = float(np.degrees(np.arctan2(upright[1, 0], upright[0, 0])))
    return HeadPose(yaw, pitch, roll)
