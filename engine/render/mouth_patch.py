"""The square around the mouth, and what its painter is told of the lips in it.

Shape letters: V mesh vertices, N vertices of the warp, D = 2 or 3 coordinates, S the side of the square in pixels.
"""

from __future__ import annotations

from functools import partial

import numpy as np
import torch
from torch import Tensor

from engine.document import FloatArray
from engine.nets.patch_painter import PatchPainter
from engine.render.curves import Opening
from engine.render.patch import RESTING, PaintedPatch, PatchSquare, cut, slit_planes, to_square
from engine.render.sampling import pixel_grid, smoothstep
from engine.render.topology import MOUTH_LOWER, MOUTH_UPPER

SIDE = 112
"""Pixels along the square that the net was trained on."""
_WIDTH = 1.10
"""Side of the square, in distances of the outer eye corners (in space, so that a turned head counts the same)."""
_DOWN = 0.40
"""How far under the base of the nose the square's middle is, in the same unit: the jaw drops, the nose does not."""
_REACH = 0.1
"""Distance from the lips' edges, in sides of the square, at which the planes of distance end."""
_SEEN = 60.0
"""Pixels of the square between the lips, from which on a portrait shows the inside of its mouth."""
_TEETH = (0.48, 0.60)
"""Brightness between a portrait's lips, in that of its place, from which on it is perhaps, and surely, teeth."""
_EYES, _NOSE = (33, 263), 2
OUTER_UPPER = np.array([61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291])
OUTER_LOWER = np.array([61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291])
"""(11,) vertices of the lips' outer edges, from the right corner of the mouth to the left one."""


def mouth_square(mesh_VD: FloatArray, scale: float = 1.0) -> PatchSquare:
    """The square of a resting mesh (478, 3), `scale` times as large as the one that the net expects."""
    a, b = mesh_VD[list(_EYES)]
    across = (b - a)[:2] / np.linalg.norm((b - a)[:2])
    down = np.array([-across[1], across[0]])
    unit = float(np.linalg.norm(b - a))
    depth = mesh_VD[np.r_[MOUTH_UPPER, MOUTH_LOWER], 2].mean()
    middle = np.r_[mesh_VD[_NOSE, :2] + _DOWN * unit * down, depth]
    half = _WIDTH * unit / 2 * scale
    return PatchSquare(middle.astype(np.float32), (half * across).astype(np.float32), (half * down).astype(np.float32))


def lip_planes(
    vertices_ND: FloatArray, place: FloatArray, side: int = SIDE, device: torch.device | None = None
) -> Tensor:
    """What the net is told of the lips, (1, 3, S, S), 0 … 1.

    How much of a pixel is between the lips; how far inside the inner, and inside the outer edge of the lips it is, 0.5
    being the edge.
    """
    rows = [to_square(vertices_ND[r, :2], place, side) for r in (MOUTH_UPPER, MOUTH_LOWER, OUTER_UPPER, OUTER_LOWER)]
    x, y = pixel_grid(0, 0, side, side, torch.device("cpu") if device is None else device)
    gap, whole = Opening.between(*rows[:2]), Opening.between(*rows[2:])
    cover, inner = slit_planes(gap, *gap.place(x, y))
    _, outer = slit_planes(whole, *whole.place(x, y))
    far = 2 * _REACH * side
    return torch.stack([cover, (inner / far + 0.5).clamp(0, 1), (outer / far + 0.5).clamp(0, 1)])[None]


class PaintedMouth:
    """The learned light in one portrait's mouth; `light` is the brightness of the place, 1 being well-lit skin's."""

    def __init__(self, net: PatchPainter, picture_1CHW: Tensor, mesh_VD: FloatArray, light: float) -> None:
        def rest(place: FloatArray) -> Tensor:
            return lip_planes(mesh_VD, place, device=picture_1CHW.device)

        self._patch = PaintedPatch(net, picture_1CHW, mouth_square(mesh_VD), rest, SIDE)
        self._share = 1 - _shown_teeth(picture_1CHW, mesh_VD, light)

    def paint(self, frame_CHW: Tensor, vertices_ND: FloatArray, pose_DH: FloatArray) -> None:
        """Touches up a warped frame (3, H, W), 0 … 1, in place; its inside has been drawn by mouth.py."""
        if self._share > 0:
            planes = partial(lip_planes, vertices_ND, device=frame_CHW.device)
            self._patch.paint(frame_CHW, pose_DH, planes, self._share)


def _shown_teeth(picture_1CHW: Tensor, mesh_VD: FloatArray, light: float) -> float:
    """How surely what a portrait shows between its lips is well-lit teeth, 0 … 1.

    Such a portrait is the best judge of their light; filmed teeth, from which the net has learnt, are mostly darker.
    """
    place = mouth_square(mesh_VD).carried(RESTING)
    gap_SS = lip_planes(mesh_VD, place, device=picture_1CHW.device)[0, 0]
    if float(gap_SS.sum()) < _SEEN:
        return 0.0
    bright = float((cut(picture_1CHW, place, SIDE)[0].mean(0) * gap_SS).sum() / gap_SS.sum()) / light
    return float(smoothstep(torch.tensor((bright - _TEETH[0]) / (_TEETH[1] - _TEETH[0]))))
