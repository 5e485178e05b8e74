"""What AVFR-GAN changed in its square of a frame, laid over the whole frame: its light and colours, on the face alone.

The net sees a face 60 px wide and answers what it is unsure of with a blur, so it draws no lines
(docs/adr/0027): its change is taken coarsely, and lips, pores and hair stay as sharp as the frame has them.

Shape letters: S side of the square, H and W pixels of the frame, C = 3 colours, V = 478 mesh vertices, D = 2. The
centre of the first pixel is (0, 0).
"""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.document import FloatArray
from engine.reenactment.views import HeadSquare
from engine.render.laid_change import Place, box_of, lay, rise, softened
from engine.render.topology import EYE_LOWER, EYE_UPPER, face_oval

Picture = NDArray[np.uint8]

# Lengths in shares of the square's side.
_COARSE = 0.012
"""Standard deviation at which the net's colours are taken."""
_CHANGED = (0.012, 0.04)
"""Change of a colour, 0 … 1, from which on it is shown, and shown whole; below, it is a net's tremble."""
_MOST = 40.0
"""Levels of 255 that a colour is changed by at most, softly: a net that is wrong about a mouth must not fill it."""
_INSET, _EDGE = 0.04, 0.013
"""How far inside the face's outline a change fades out, and how softly."""
_EYES = 0.03
"""How far round the eyes nothing is changed."""
_BORDER = 0.06
"""How far from the square's border all fades out."""


def lay_on_face(frame_HWC: Picture, change_SSC: FloatArray, mesh_VD: FloatArray, square: HeadSquare) -> None:
    """Lays a change, -255 … 255, over a frame, in place; a pixel outside the face or at the eyes keeps every bit.

    `mesh_VD` (478, 2) is the face's in the square's S pixels, its lids open: what comes down over an eye is the warp's.
    """
    side = len(change_SSC)
    change = softened(_MOST * np.tanh(np.asarray(change_SSC, np.float32) / np.float32(_MOST)), _COARSE * side)
    shown = softened(rise(np.abs(change).max(-1) / np.float32(255), *_CHANGED), _COARSE * side)
    shown *= region(mesh_VD, side)
    rows, columns = (np.flatnonzero(shown.any(axis)) for axis in (1, 0))
    if not len(rows):
        return
    low, high = (columns[0] - 1, rows[0] - 1), (columns[-1] + 1, rows[-1] + 1)
    at = place_of(square, side)
    box = box_of(np.array([low, high]) @ at[:, :2].T + at[:, 2], *frame_HWC.shape[1::-1])
    if box is not None:
        x0, y0, x1, y1 = box
        at[:, 2] -= (x0, y0)
        lay(frame_HWC[y0:y1, x0:x1], change, shown, at)


def place_of(square: HeadSquare, side: int) -> Place:
    """(2, 3): from pixels of a square seen in `side` px to those of the picture that it lies in."""
    return np.asarray(cv2.invertAffineTransform(square.place(side)), np.float64)


def region(mesh_VD: FloatArray, side: int) -> FloatArray:
    """Where in the square the net has a say, (S, S), 0 … 1: in the face of this mesh (478, 2), not round its eyes."""
    face = _filled(mesh_VD[face_oval()], side)
    eyes = np.zeros_like(face)
    for upper, lower in zip(EYE_UPPER, EYE_LOWER, strict=True):
        eyes[_filled(mesh_VD[np.r_[upper, lower[::-1]]], side) > 0] = 1  # of a narrow eye no pixel is filled
    face = softened(np.asarray(cv2.erode(face, _disc(_INSET * side)), np.float32), _EDGE * side)
    eyes = softened(np.asarray(cv2.dilate(eyes, _disc(_EYES * side)), np.float32), _EYES * side / 3)
    say = face * (1 - eyes) * fading(side)
    return np.where(say < 1 / 255, np.float32(0), say)


@cache
def fading(side: int) -> FloatArray:
    """(S, S): 0 at the square's border, 1 further in."""
    along = np.arange(side, dtype=np.float32)
    fade = rise(np.minimum(along, along[::-1]), 0, _BORDER * side)
    return np.minimum(fade[:, None], fade[None])


def _filled(points_ND: FloatArray, side: int) -> FloatArray:
    """1 within a closed line of points in the square, else 0: (S, S)."""
    canvas = np.zeros((side, side), np.uint8)
    cv2.fillPoly(canvas, [np.round(points_ND * 16).astype(np.int32)], (255,), cv2.LINE_AA, 4)
    return canvas.astype(np.float32) / 255


def _disc(reach: float) -> Picture:
    size = 2 * max(1, round(reach)) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)), np.uint8)
