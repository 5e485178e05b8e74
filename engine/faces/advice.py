"""Short sentences about what makes a photo hard to animate, measured from its geometry and pixels."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.faces.geometry import FaceGeometry
from engine.faces.hands import hand_in_front
from engine.faces.points import MESH_OF_LANDMARK
from engine.faces.pyramid import Pyramid, Square

MAX_YAW, MAX_PITCH, MAX_ROLL = 25.0, 20.0, 20.0
OPEN_MOUTH = 0.12
"""Gap between the inner lips, in eye distances, beyond which the lips cannot be closed convincingly."""
WIDE_OPEN_MOUTH = 0.25
"""Passed by one of 17 filmed people while speaking, in her widest frames."""
SHUT_EYES = 0.12
"""Opening of the lids, in widths of the eye, mean of both: shut in a blink it was measured at 0.04 to 0.09, of the
narrowest open eyes among 17 people at 0.19, of most at 0.27 to 0.35."""
SMALL_FACE = 128
BLURRED = 0.68
"""Reached by a sharp face softened with a sigma of about 1 % of its side."""
BLUR_SIZE = 192


def advice(geometry: FaceGeometry, picture_HWC: NDArray[np.uint8]) -> tuple[str, ...]:
    """What the user should know about this portrait before animating it, most serious first; empty if it suits.

    `picture_HWC`: (H, W, 3) uint8 RGB. Takes some tenths of a second. Raises ModelError if hands cannot be looked for.
    """
    roll = abs(geometry.pose.roll)
    low, high = geometry.landmarks_PD.min(0), geometry.landmarks_PD.max(0)
    out: list[str] = []
    if roll > 60:
        out.append("The head lies on its side or upside down: turn the picture upright.")
    if hand_in_front(geometry, picture_HWC):
        out.append("A hand is in front of the face: use a picture that shows all of the face.")
    if low.min() < 0 or high[0] > geometry.width - 1 or high[1] > geometry.height - 1:
        out.append("The face is cut off by the edge of the picture: use a picture that shows all of it.")
    out += _turned(geometry)
    if eye_opening(geometry) < SHUT_EYES:
        out.append("The eyes are closed: use a picture with open eyes, for closed ones stay closed.")
    out += _open_mouth(geometry)
    if MAX_ROLL < roll <= 60:
        out.append(f"The head is tilted by {roll:.0f} degrees: straighten the picture for a steadier result.")
    side = float((high - low).max())
    if side < SMALL_FACE:
        out.append(f"The face is only {side:.0f} px large: a larger picture gives a sharper result.")
    elif blur(geometry, picture_HWC) > BLURRED:
        out.append("The face is blurred: a sharper picture gives a better result.")
    return tuple(out)


def _turned(geometry: FaceGeometry) -> list[str]:
    pose = geometry.pose
    out: list[str] = []
    if abs(pose.yaw) > MAX_YAW:
        out.append(f"The head is turned aside by {abs(pose.yaw):.0f} degrees: a view from the front works better.")
    if abs(pose.pitch) > MAX_PITCH:
        way = "down" if pose.pitch > 0 else "up"
        out.append(f"The head looks {way} by {abs(pose.pitch):.0f} degrees: a view from the front works better.")
    return out


def _open_mouth(geometry: FaceGeometry) -> list[str]:
    upper, lower = geometry.landmarks_PD[[62, 66]]
    gap = float(np.linalg.norm(lower - upper)) / _true_eye_distance(geometry)
    if gap > WIDE_OPEN_MOUTH:
        return ["The mouth is wide open: use a picture with closed lips, for these can hardly be brought together."]
    return ["The mouth is open: a picture with closed lips works better."] if gap > OPEN_MOUTH else []


def eye_opening(geometry: FaceGeometry) -> float:
    """How far the lids are apart, in widths of the eye, the mean of both eyes; measured in three dimensions."""
    points = geometry.mesh_VD[MESH_OF_LANDMARK]
    ratios: list[float] = []
    for first in (36, 42):
        eye = points[first : first + 6]
        height = np.linalg.norm(eye[1] - eye[5]) + np.linalg.norm(eye[2] - eye[4])
        ratios.append(float(height / 2 / np.linalg.norm(eye[0] - eye[3])))
    return sum(ratios) / 2


def _true_eye_distance(geometry: FaceGeometry) -> float:
    """Between the outer eye corners in three dimensions, so that a turned head counts in full."""
    return float(np.linalg.norm(geometry.mesh_VD[33] - geometry.mesh_VD[263]))


def blur(geometry: FaceGeometry, picture_HWC: NDArray[np.uint8]) -> float:
    """How blurred the face looks at 192 px, 0 sharp … 1 smooth.

    The share of the difference between neighbouring pixels that survives a further blur (Crete et al. 2007, "The blur
    effect"), the larger of across and down.
    """
    box = geometry.mesh_VD[:, :2]
    middle, half = (box.min(0) + box.max(0)) / 2, float(np.ptp(box, axis=0).max()) / 2
    left, top = np.maximum(np.floor(middle - half), 0).astype(int)
    right, bottom = np.ceil(middle + half).astype(int) + 1
    part = picture_HWC[top:bottom, left:right]
    square = Square(float(middle[0] - left), float(middle[1] - top), 2 * half)
    grey = cv2.cvtColor(Pyramid(part).cut(square, BLUR_SIZE), cv2.COLOR_RGB2GRAY).astype(np.float32)
    lost: list[float] = []
    for axis in (0, 1):
        kernel = np.ones((9, 1) if axis == 0 else (1, 9), np.float32) / 9
        sharp = np.abs(np.diff(grey, axis=axis))
        soft = np.abs(np.diff(cv2.filter2D(grey, -1, kernel), axis=axis))
        lost.append(1 - float(np.maximum(sharp - soft, 0).sum()) / max(float(sharp.sum()), 1e-6))
    return max(lost)
