"""A canonical face that a net made, laid over the portrait: only where it changed, and without a seam.

The net sees 54 px between the eyes, a portrait has many more. So in full size a frame is the portrait P plus what the
net changed, and where that is a lot, minus what the portrait has beyond the net's small picture of it
(laid_change.py): where lips part or a chin has gone, nothing of the old lines is left. The mask holds cheeks, lips and
chin: eyes and lids belong to the blink and gaze tracks, hair, neck and background to the portrait.

Shape letters: H and W pixels of the portrait, H, V = 128, 96 of the canonical face, C = 3 colours, V mesh vertices, P =
68 landmarks, D coordinates. The centre of the first pixel is (0, 0).
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.document import FloatArray
from engine.faces.canonical_face import HEIGHT, WIDTH, Map, canonical_picture, inverse, laid, to_canonical
from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK
from engine.render.laid_change import box_of, lay, rise, softened

Picture = NDArray[np.uint8]

_CHANGED = (0.012, 0.045)
"""Change of a colour, 0 … 1, from which on the net's is shown, and shown whole; below, it is a net's tremble."""
_MUCH = (0.05, 0.13)
"""Change from which on the portrait's own detail begins to go, and is gone: lines have moved there."""
_NEAR = 5
"""Canonical pixels, odd: in a window of so many the strongest change decides, for a line's ghost lies beside it."""
_SOFT = 1.6
"""Standard deviation, in canonical pixels, of whatever is decided a pixel."""
_UNDER_EYES = (3.0, 14.0)
"""Canonical pixels below the lower lids where the mask begins, and is whole."""
_DROP = 13.0
"""How far below a resting chin the mask reaches, in canonical pixels: a jaw that drops takes the place of the neck."""
_INSET, _EDGE = 9, 3.0
"""The jaw line is left by so many pixels (twice, odd), and how soft that edge is."""
_BORDER = 12.0
"""Canonical pixels over which all fades out towards the picture's border."""
_PLANE = np.r_[3:14, 31:36, 48:68]
"""Landmarks through which the plane of the canonical face is laid: jaw, base of the nose, lips."""


class LaidFace:
    """The canonical face of one portrait, and where in the portrait a changed one may be laid.

    `still_HVC`: (128, 96, 3) uint8, what a net is shown.
    """

    def __init__(self, picture_HWC: Picture, face: FaceGeometry) -> None:
        cut = to_canonical(face.landmarks_PD)
        self.still_HVC = canonical_picture(picture_HWC, cut)
        self._still = self.still_HVC.astype(np.float32)
        self._mask_HV = _mask(laid(face.landmarks_PD, cut), face.mask_HW, cut)
        self._lift_43 = _lift(inverse(cut), face)
        rows, columns = (np.flatnonzero(self._mask_HV.any(axis)) for axis in (1, 0))
        low, high = (columns[0], rows[0]), (columns[-1], rows[-1])
        self._corners_ND = np.array([[x, y] for x in (low[0], high[0]) for y in (low[1], high[1])], np.float64)

    def over(self, frame_HWC: Picture, made_HVC: FloatArray, pose_DH: FloatArray) -> None:
        """Lays a made face (128, 96, 3), 0 … 1, over a frame of the portrait whose head is in a pose (2, 4), in place.

        The pose is that of `engine.render.deform.head_motion`. Pixels outside the mask keep every bit.
        """
        place = np.asarray(pose_DH, np.float64) @ self._lift_43
        box = box_of(laid(self._corners_ND, place), *frame_HWC.shape[1::-1])
        if box is None:
            return
        x0, y0, x1, y1 = box
        place[:, 2] -= (x0, y0)
        change = made_HVC * 255 - self._still
        shown_HV, much_HV = self._decided(change)
        if not shown_HV.any():
            return
        lay(frame_HWC[y0:y1, x0:x1], change, shown_HV, place, self._still, much_HV)

    def _decided(self, change_HVC: FloatArray) -> tuple[FloatArray, FloatArray]:
        """How much of a change, in levels of 255, is shown, and how much of the portrait's detail goes, (H, V) each."""
        size_HV = np.abs(change_HVC).max(-1) / np.float32(255)
        shown = rise(softened(size_HV, _SOFT), *_CHANGED)
        near = cv2.dilate(softened(size_HV, _SOFT / 2), np.ones((_NEAR, _NEAR), np.uint8))
        much = softened(rise(np.asarray(near, np.float32), *_MUCH), _SOFT)
        return softened(shown, _SOFT) * self._mask_HV, much


def _mask(points_PD: FloatArray, person_HW: Picture, cut: Map) -> FloatArray:
    """(H, V) 0 … 1, where a change may be shown, for the landmarks (68, 2) in the canonical face."""
    jaw = points_PD[:17].astype(np.float64)
    jaw[:, 1] += _DROP * np.sin(np.linspace(0, np.pi, 17)) ** 2
    canvas = np.zeros((HEIGHT, WIDTH), np.uint8)
    cv2.fillPoly(canvas, [np.round(jaw * 16).astype(np.int32)], (255,), cv2.LINE_AA, 4)
    how: Any = {"flags": cv2.INTER_LINEAR, "borderMode": cv2.BORDER_REPLICATE}
    person = np.asarray(cv2.warpAffine(person_HW, cut, (WIDTH, HEIGHT), **how), np.uint8)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (_INSET, _INSET))
    inside = np.asarray(cv2.erode(np.minimum(canvas, person), disc), np.float32)
    soft = softened(inside / 255, _EDGE) * (person.astype(np.float32) / 255)
    lids = float(points_PD[[40, 41, 46, 47], 1].max())
    rows, columns = np.arange(HEIGHT, dtype=np.float32), np.arange(WIDTH, dtype=np.float32)
    below = rise(rows, lids + _UNDER_EYES[0], lids + _UNDER_EYES[1])
    down, across = (rise(np.minimum(at, at[::-1]), 0, _BORDER) for at in (rows, columns))
    mask = soft * (below * down)[:, None] * across
    return np.where(mask < 1 / 255, np.float32(0), mask)


def _lift(back: Map, face: FaceGeometry) -> NDArray[np.float64]:
    """(4, 3): from [x, y, 1] in the canonical face to [x, y, z, 1] in the space of the resting mesh.

    The canonical face lies on the plane that fits lips and jaw best: on one through the whole face's middle, the mouth
    would slide over the face when the head turns.
    """
    points = face.mesh_VD[MESH_OF_LANDMARK][_PLANE].astype(np.float64)
    flat = np.c_[points[:, :2], np.ones(len(points))]
    depth = np.linalg.lstsq(flat, points[:, 2], rcond=None)[0]
    places = np.vstack([back, [0, 0, 1]])
    return np.vstack([back, depth @ places, [0, 0, 1]])
