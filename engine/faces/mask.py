"""Which pixels belong to the person, from MediaPipe's selfie segmentation."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.document import FloatArray
from engine.faces.mediapipe_models import MASK_INPUT, MediaPipeModels
from engine.faces.mesh import Mesh
from engine.faces.pyramid import Pyramid, Square

ISLANDS_SIZE = 512
"""Larger side in pixels at which connected parts are told apart."""
PERSON = 4.0
"""Side of the square that shows head, hair and shoulders, in sides of the face."""


def person_mask(pyramid: Pyramid, models: MediaPipeModels, face: Mesh, roll: float) -> NDArray[np.uint8]:
    """The person's share of every pixel, (H, W) uint8, 0 … 255 with soft edges; the face itself is always inside.

    `roll` in degrees turns the picture upright for the network. Near the face the mask comes from a close square,
    further out from the whole picture.
    """
    height, width = pyramid.height, pyramid.width
    left, top, right, bottom = face.box
    angle = np.radians(roll)
    centre = np.array([(left + right) / 2, (top + bottom) / 2])
    centre += np.array([-np.sin(angle), np.cos(angle)]) * face.side * 0.6
    near = Square(float(centre[0]), float(centre[1]), face.side * PERSON, float(angle))
    far = Square((width - 1) / 2, (height - 1) / 2, float(max(width, height)), float(np.round(roll / 90) * np.pi / 2))
    mask_HW = _back(_bytes(_segment(pyramid, models, far)), far, width, height)
    _blend_near(mask_HW, _segment(pyramid, models, near), near)
    _drop_islands(mask_HW, face)
    hull = cv2.convexHull(face.mesh_VD[:, :2].astype(np.float32)).reshape(-1, 2)
    cv2.fillConvexPoly(mask_HW, np.round(hull).astype(np.int32), [255], cv2.LINE_AA)
    return mask_HW


def _segment(pyramid: Pyramid, models: MediaPipeModels, square: Square) -> FloatArray:
    """The network's answer in a square, the mean of its answers to the picture and to its mirror image."""
    cut = pyramid.cut(square, MASK_INPUT)
    mirrored = models.segment(np.ascontiguousarray(cut[:, ::-1]))
    return (models.segment(cut) + mirrored[:, ::-1]) / 2


def _drop_islands(mask_HW: NDArray[np.uint8], face: Mesh) -> None:
    """Empties everything that is not connected with the face: other people, and furniture taken for one."""
    height, width = mask_HW.shape
    scale = min(1.0, ISLANDS_SIZE / max(height, width))
    size = (max(round(width * scale), 1), max(round(height * scale), 1))
    small = cv2.resize(mask_HW, size, interpolation=cv2.INTER_AREA)
    inside = np.where(small > 64, 255, 0).astype(np.uint8)
    middle = face.mesh_VD[:, :2].mean(0) * scale
    cv2.circle(inside, (round(middle[0]), round(middle[1])), max(round(face.side * scale / 4), 1), [255], -1)
    labels = cv2.connectedComponents(inside)[1]
    row = int(np.clip(round(middle[1]), 0, size[1] - 1))
    column = int(np.clip(round(middle[0]), 0, size[0] - 1))
    others = np.where((labels != labels[row, column]) & (labels > 0), 255, 0).astype(np.uint8)
    if not others.any():
        return
    reach = cv2.dilate(others, np.ones((5, 5), np.uint8))
    reach[
        cv2.dilate(np.where(labels == labels[row, column], 255, 0).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    ] = 0
    weight = 255 - cv2.resize(cv2.blur(reach, (3, 3)), (width, height), interpolation=cv2.INTER_LINEAR)
    cv2.multiply(mask_HW, weight, dst=mask_HW, scale=1 / 255)


def _bytes(share: FloatArray) -> NDArray[np.uint8]:
    return np.clip(share * 255 + 0.5, 0, 255).astype(np.uint8)


def _back(small: NDArray[np.uint8], square: Square, width: int, height: int) -> NDArray[np.uint8]:
    """A square's values at (height, width) of the picture, its border values beyond it."""
    matrix = square.to_picture(small.shape[0])
    out = cv2.warpAffine(small, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return out.astype(np.uint8, copy=False)


def _blend_near(mask_HW: NDArray[np.uint8], near_mask: FloatArray, near: Square) -> None:
    """Writes the closer mask over the picture's, softly towards the square's border."""
    reach = near.side * (abs(np.cos(near.angle)) + abs(np.sin(near.angle))) / 2
    left, top = max(int(near.x - reach), 0), max(int(near.y - reach), 0)
    part = mask_HW[top : int(near.y + reach) + 2, left : int(near.x + reach) + 2]
    here = replace(near, x=near.x - left, y=near.y - top)
    height, width = part.shape
    border = np.minimum(np.arange(MASK_INPUT), np.arange(MASK_INPUT)[::-1])
    ramp = np.clip(border / (0.12 * MASK_INPUT), 0, 1).astype(np.float32)
    weight = _back(_bytes(np.minimum(ramp[:, None], ramp[None, :])), here, width, height).astype(np.float32) / 255
    close = _back(_bytes(near_mask), here, width, height)
    part[:] = np.clip(part + (close.astype(np.float32) - part) * weight + 0.5, 0, 255).astype(np.uint8)
