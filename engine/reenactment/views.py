"""What AVFR-GAN is shown of a frame: a square round the head, the drawn face mesh, and which pixels are person.

"Audio-visual face reenactment" (section 3.1): five channels, of which mesh and segmentation tell the net where a face
has what. A driver has one square for all its frames, as driving videos are cropped, so heads move in it.

Shape letters: T frames, B rows, S side of the square, C = 3 colours, V = 478 mesh vertices, D coordinates.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.document import FloatArray
from engine.faces.mediapipe_models import MASK_INPUT, models

ROOM = 1.9
"""Side of the square over how far the mesh of all frames reaches: hair and neck are inside."""
_UP = 0.08
"""How far above the middle of the meshes the square's is, in its sides: hair needs more room than the chin."""
_SKIN, _LINES = 70, 255
"""How bright the mesh is drawn, and the lines round lips, eyes, brows and face in it."""
_SHIFT = 4
"""Binary digits after the point with which lines are drawn."""
Picture = NDArray[np.uint8]


class HeadSquare(NamedTuple):
    """A square in a picture: left and top edge and side in its pixels, the centre of the first pixel at 0."""

    left: float
    top: float
    side: float

    def place(self, side: int) -> NDArray[np.float64]:
        """(2, 3): from pixels of the picture to those of the square in `side` px."""
        scale = side / self.side
        place = np.array([[scale, 0, -self.left * scale], [0, scale, -self.top * scale]])
        place[:, 2] += (scale - 1) / 2  # centres of pixels, not their corners, are told
        return place

    def cut(self, picture_HWC: Picture, side: int) -> Picture:
        """The square in `side` px, (S, S, 3), without aliasing; beyond the picture its border goes on."""
        blur = max(0.0, 0.5 * self.side / side - 0.5)
        soft = cv2.GaussianBlur(picture_HWC, (0, 0), blur) if blur > 0.1 else picture_HWC
        place = self.place(side)
        cut = cv2.warpAffine(soft, place, (side, side), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        return np.asarray(cut, np.uint8)

    def moved(self, mesh_VD: FloatArray, side: int) -> FloatArray:
        """Vertices (..., 3) of the picture as they are in the square in `side` px, depth as large."""
        scale = np.float32(side / self.side)
        moved = mesh_VD.astype(np.float32) * scale
        moved[..., :2] += self.place(side)[:, 2].astype(np.float32)
        return moved


def head_square(mesh_TVD: FloatArray) -> HeadSquare:
    """The one square of meshes (T, 478, 3), NaN where there is no face; raises ValueError without any."""
    seen_T = np.isfinite(mesh_TVD).all((1, 2))
    if not seen_T.any():
        raise ValueError("no frame has a face to cut out")
    low, high = mesh_TVD[seen_T, :, :2].min((0, 1)), mesh_TVD[seen_T, :, :2].max((0, 1))
    side = ROOM * float((high - low).max())
    middle = (low + high) / 2 - [0, _UP * side]
    return HeadSquare(float(middle[0] - side / 2), float(middle[1] - side / 2), side)


def person_mask(frame_SSC: Picture, mesh_VD: FloatArray) -> Picture:
    """The person's share of every pixel of a square (S, S), 0 … 255; the face, if there is one, is always inside."""
    side = len(frame_SSC)
    large = cv2.resize(frame_SSC, (MASK_INPUT, MASK_INPUT), interpolation=cv2.INTER_CUBIC)
    share = models().segment(np.asarray(large, np.uint8))
    mask = cv2.resize((share * 255).clip(0, 255).astype(np.uint8), (side, side), interpolation=cv2.INTER_AREA)
    if np.isfinite(mesh_VD).all():
        hull = cv2.convexHull(np.ascontiguousarray(mesh_VD[:, :2], np.float32)).reshape(-1, 2)
        cv2.fillConvexPoly(mask, np.round(hull).astype(np.int32), [255], cv2.LINE_AA)
    return np.asarray(mask, np.uint8)


def drawn_mesh(mesh_VD: FloatArray, side: int) -> Picture:
    """The face mesh drawn in a square, (S, S), 0 … 255: all its edges, and brighter those of the features.

    `mesh_VD` (478, 3 or 2) in the square's pixels; nothing is drawn of a mesh with NaN.
    """
    canvas = np.zeros((side, side), np.uint8)
    if np.isfinite(mesh_VD).all():
        fixed = np.round(mesh_VD[:, :2] * (1 << _SHIFT)).astype(np.int32)
        for edges, bright in zip(_edges(), (_SKIN, _LINES), strict=True):
            cv2.polylines(canvas, list(fixed[edges]), False, [bright], 1, cv2.LINE_AA, _SHIFT)
    return canvas


def shown(frames: Sequence[Picture], meshes: Sequence[FloatArray], masks: Sequence[Picture]) -> Tensor:
    """What the net is shown of frames (S, S, 3), their meshes and their masks: (B, 5, S, S), 0 … 1."""
    rows = [
        np.dstack([frame, drawn_mesh(mesh, len(frame)), mask])
        for frame, mesh, mask in zip(frames, meshes, masks, strict=True)
    ]
    return torch.from_numpy(np.stack(rows)).movedim(-1, 1).float().div_(255)


def seen_in(picture_HWC: Picture, mesh_VD: FloatArray, square: HeadSquare, side: int) -> Tensor:
    """What the net is shown of a square of a picture whose face has this mesh (478, 3): (1, 5, S, S), 0 … 1."""
    frame, mesh = square.cut(picture_HWC, side), square.moved(mesh_VD, side)
    return shown([frame], [mesh], [person_mask(frame, mesh)])


@cache
def _edges() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Edges (E, 2) of the whole mesh, each once, and of the lines round its features."""
    from mediapipe.python.solutions import face_mesh_connections as connections

    skin = {tuple(sorted(edge)) for edge in connections.FACEMESH_TESSELATION}
    lines = {tuple(sorted(edge)) for edge in connections.FACEMESH_CONTOURS | connections.FACEMESH_IRISES}
    return np.array(sorted(skin - lines)), np.array(sorted(lines))
