"""The rendered driver: the portrait as the `warp` renderer moves it, as a net that reenacts is shown a driving frame.

So an edited track drives a net that only knows filmed drivers. Nothing has to be looked for in the frame: where the
mesh is follows from the landmarks, as it does in the warp, and the person's mask stays where it is but for the face.
Still and driver are one person in one square, so the motion is what it is in the picture.

Shape letters: V = 478 mesh vertices, P = 68 landmarks, D coordinates, E = 2 eyes, H and W pixels of the portrait, S
side of the square, C = 3 colours. The centre of the first pixel is (0, 0).
"""

from __future__ import annotations

from typing import NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from engine.document import FloatArray
from engine.faces.geometry import FaceGeometry
from engine.reenactment.views import HeadSquare, head_square, shown
from engine.render.deform import apply_pose, move_mesh
from engine.render.topology import EYE_LOWER, EYE_UPPER, FACE, Warp

Picture = NDArray[np.uint8]

_LOWER_RISE = 0.12
"""Share of the opening that the lower lid covers, as in engine.render.eyelids."""
_IRISES = (slice(468, 473), slice(473, 478))
_BLURS = 4
"""Standard deviations of the blur before a square is cut that bear on it."""


class View(NamedTuple):
    """A frame as the net is shown it, `seen` (1, 5, S, S), 0 … 1.

    `small_SSC`: its colours, (S, S, 3). `mesh_VD`: its mesh in the square with lids as open as at rest, (478, 2).
    """

    seen: Tensor
    small_SSC: Picture
    mesh_VD: FloatArray


class RenderedDriver:
    """One portrait and its square; `still` is how the net is shown the portrait itself."""

    def __init__(self, picture_HWC: Picture, face: FaceGeometry, spread: FloatArray, side: int) -> None:
        """`spread` is that of the warp renderer, `side` that of the net's pictures."""
        self.square, self.side = head_square(face.mesh_VD[None]), side
        self._mesh, self._landmarks, self._spread = face.mesh_VD, face.landmarks_PD, spread
        none = np.zeros(0, np.float32)
        self._face = Warp(face.mesh_VD[:FACE, :2], np.zeros((0, 3), np.int64), none, none)
        self._box = _box(self.square, side, face.width, face.height)
        self._mask_SS = self._cut(face.mask_HW)
        self.still = self._view(picture_HWC, face.mesh_VD[:, :2], np.zeros(2, np.float32))

    def view(
        self, frame_HWC: Picture, landmarks_PD: FloatArray, closure_E: FloatArray, gaze_D: FloatArray | None
    ) -> View:
        """A frame that the warp made with these landmarks, closures and gaze, as the net is shown it."""
        return self._view(frame_HWC, self.mesh(landmarks_PD, gaze_D), closure_E)

    def mesh(self, landmarks_PD: FloatArray, gaze_D: FloatArray | None = None) -> FloatArray:
        """The portrait's mesh, (478, 2) in its pixels, moved as the warp moves the portrait; its lids stay open."""
        moved = move_mesh(self._face, self._mesh, self._landmarks, landmarks_PD[None], self._spread)
        mesh_VD = np.concatenate([moved.vertices_TND[0], apply_pose(moved.pose_TDH, self._mesh[FACE:])[0]])
        if gaze_D is not None:
            _turn_eyes(mesh_VD, gaze_D)
        return mesh_VD

    def _view(self, frame_HWC: Picture, mesh_VD: FloatArray, closure_E: FloatArray) -> View:
        small_SSC = self._cut(frame_HWC)
        place = self.square.place(self.side)
        inside_VD = (mesh_VD @ place[:, :2].T + place[:, 2]).astype(np.float32)
        mask_SS = self._mask_SS.copy()
        hull = cv2.convexHull(inside_VD).reshape(-1, 2)
        cv2.fillConvexPoly(mask_SS, np.round(hull).astype(np.int32), [255], cv2.LINE_AA)
        seen = shown([small_SSC], [closed(inside_VD, closure_E)], [mask_SS])
        return View(seen, small_SSC, inside_VD)

    def _cut(self, picture_HWC: Picture) -> Picture:
        """The square of a picture, (S, S) or (S, S, 3); what lies far from it is not looked at."""
        x0, y0, x1, y1 = self._box
        near = self.square._replace(left=self.square.left - x0, top=self.square.top - y0)
        return near.cut(picture_HWC[y0:y1, x0:x1], self.side)


def closed(mesh_VD: FloatArray, closure_E: FloatArray) -> FloatArray:
    """A mesh (478, 2) whose lids are as far shut as the warp shuts them; it is left as it is."""
    out = mesh_VD.copy()
    for eye in np.flatnonzero(closure_E):
        upper, lower = mesh_VD[EYE_UPPER[eye]], mesh_VD[EYE_LOWER[eye]]
        gap = closure_E[eye] * (lower - upper)
        out[EYE_UPPER[eye]] = upper + (1 - _LOWER_RISE) * gap
        out[EYE_LOWER[eye]] = lower - _LOWER_RISE * gap
    return out


def _turn_eyes(mesh_VD: FloatArray, gaze_D: FloatArray) -> None:
    """Moves the irises, in place, by a gaze as in `engine.render.gaze.look`."""
    across_ED = mesh_VD[EYE_UPPER[:, -1]] - mesh_VD[EYE_UPPER[:, 0]]
    level = across_ED.sum(0) / np.linalg.norm(across_ED.sum(0))
    way = gaze_D[0] * level + gaze_D[1] * np.array([-level[1], level[0]])
    for iris, width in zip(_IRISES, np.linalg.norm(across_ED, axis=1), strict=True):
        mesh_VD[iris] += width * way


def _box(square: HeadSquare, side: int, width: int, height: int) -> tuple[int, int, int, int]:
    """Whole pixels (x0, y0, x1, y1) of a picture that bear on a square of it, one at least."""
    room = _BLURS * square.side / side + 2
    x0, y0 = (
        int(np.clip(np.floor(at - room), 0, most - 1)) for at, most in ((square.left, width), (square.top, height))
    )
    x1, y1 = (
        int(np.clip(np.ceil(at + square.side + room), low + 1, most))
        for at, low, most in ((square.left, x0, width), (square.top, y0, height))
    )
    return x0, y0, x1, y1
