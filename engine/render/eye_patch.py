"""The squares around the eyes, and what their painter is told of the lids in them.

One net serves both eyes: the subject's left one is mirrored for it, so that the nose is always on the same side.

Shape letters: V mesh vertices, N vertices of the warp, D = 2 or 3 coordinates, H = 4 (x, y, z, 1) in poses, E eyes, S
the side of the square in pixels.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from engine.document import FloatArray
from engine.nets.patch_painter import PatchPainter
from engine.render.curves import Opening
from engine.render.eyelids import closing
from engine.render.patch import PaintedPatch, PatchSquare, slit_planes, to_square
from engine.render.sampling import pixel_grid
from engine.render.topology import EYE_LOWER, EYE_UPPER

SIDE = 80
"""Pixels along the square that the net was trained on."""
_WIDTH = 0.62
"""Side of the square, in distances of the outer eye corners: about two eyes, corner to corner."""
_REACH = 0.15
"""Distance from the lids' edges, in sides of the square, at which the planes of distance end."""
_ABOVE, _BELOW, _BESIDE = 0.30, 0.16, 0.10
"""How far the lids reach above, below and beside the open eye, in eye widths."""
_SAY = 0.5
"""Share of the net's light that is applied: it knows filmed people, and portraits are not such."""
_FROM, _WHOLE = 0.03, 0.15
"""Closures from which on the net has a say, and all of it."""
_CORNERS = (33, 263)


def eye_square(mesh_VD: FloatArray, eye: int, scale: float = 1.0) -> PatchSquare:
    """The square round `eye` (0 the subject's right one) of a resting mesh (478, 3).

    It is `scale` times as large as the one that the net expects.
    """
    a, b = mesh_VD[list(_CORNERS)]
    across = (b - a)[:2] / np.linalg.norm((b - a)[:2])
    half = _WIDTH * float(np.linalg.norm(b - a)) / 2 * scale
    down = half * np.array([-across[1], across[0]])
    right = half * (across if eye == 0 else -across)
    middle = mesh_VD[np.r_[EYE_UPPER[eye], EYE_LOWER[eye]]].mean(0)
    return PatchSquare(middle.astype(np.float32), right.astype(np.float32), down.astype(np.float32))


def lid_planes(
    vertices_ND: FloatArray,
    place: FloatArray,
    eye: int,
    closure: float,
    side: int = SIDE,
    device: torch.device | None = None,
) -> Tensor:
    """What the net is told of the lids, (1, 3, S, S), 0 … 1.

    How much of a pixel is eyeball between the lids at this closure; how far above the upper lid's edge it is, and how
    far inside all of both lids, 0.5 being the edge. `vertices_ND` are those of open lids.
    """
    rows = [to_square(vertices_ND[r[eye], :2], place, side) for r in (EYE_UPPER, EYE_LOWER)]
    if np.linalg.det(place[:, :2]) < 0:  # in a mirrored square rows run from right to left
        rows = [row[::-1] for row in rows]
    eyes = Opening.between(*rows)
    lids = closing(eyes, closure)
    x, y = pixel_grid(0, 0, side, side, torch.device("cpu") if device is None else device)
    along, across = eyes.place(x, y)
    ball, _ = slit_planes(lids, along, across)
    edge = lids.at(lids.upper, along) - across
    whole = replace(
        eyes,
        width=eyes.width * (1 + 2 * _BESIDE),
        upper=eyes.upper - np.float32(_ABOVE * eyes.width),
        lower=eyes.lower + np.float32(_BELOW * eyes.width),
    )
    _, inside = slit_planes(whole, along, across)
    far = 2 * _REACH * side
    return torch.stack([ball, (edge / far + 0.5).clamp(0, 1), (inside / far + 0.5).clamp(0, 1)])[None]


class PaintedEyes:
    """The learned touches on one portrait's eyes."""

    def __init__(self, net: PatchPainter, picture_1CHW: Tensor, mesh_VD: FloatArray) -> None:
        def of(eye: int) -> PaintedPatch:
            def rest(place: FloatArray) -> Tensor:
                return lid_planes(mesh_VD, place, eye, 0.0, device=picture_1CHW.device)

            return PaintedPatch(net, picture_1CHW, eye_square(mesh_VD, eye), rest, SIDE)

        self._patches = of(0), of(1)

    def paint(self, frame_CHW: Tensor, vertices_ND: FloatArray, pose_DH: FloatArray, closure_E: FloatArray) -> None:
        """Touches up a warped frame (3, H, W), 0 … 1, in place; its lids have been closed by eyelids.py.

        An eye that is as open as in the portrait stays as it is.
        """
        for eye, patch in enumerate(self._patches):
            closure = float(closure_E[eye])
            if closure <= _FROM:
                continue

            def lids(place: FloatArray, eye: int = eye, closure: float = closure) -> Tensor:
                return lid_planes(vertices_ND, place, eye, closure, device=frame_CHW.device)

            patch.paint(frame_CHW, pose_DH, lids, _SAY * min(1.0, (closure - _FROM) / (_WHOLE - _FROM)))
