"""The learned mouth: a small net looks at the warped mouth and paints over it what the warp cannot know.

It sees a square that is carried along with the head, so that a mouth that does not move stays on the same pixels, and
answers with colours and with how much of the warp to keep. See engine/nets/mouth_painter.py for the net.

Shape letters: V mesh vertices, N vertices of the warp, D = 2 or 3 coordinates, H = 4 (x, y, z, 1) in poses, C channels,
S the side of the square in the net's pixels.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import avg_pool2d, grid_sample

from engine.document import FloatArray
from engine.faces.geometry import FaceGeometry
from engine.nets.mouth_painter import MouthPainter, merge
from engine.render.curves import Opening
from engine.render.deform import move_mesh
from engine.render.protocol import OpenedPortrait
from engine.render.sampling import pixel_grid
from engine.render.topology import MOUTH_LOWER, MOUTH_UPPER, build_warp

SIDE = 112
"""Pixels along the square that the net was trained on; it is convolutional and takes other multiples of 16 too."""
_WIDTH = 1.10
"""Side of the square, in distances of the outer eye corners (in space, so that a turned head counts the same)."""
_DOWN = 0.40
"""How far under the base of the nose the square's middle is, in the same unit: the jaw drops, the nose does not."""
_REACH = 0.1
"""Distance from the lips' edges, in sides of the square, at which the planes of distance end."""
_EYES, _NOSE = (33, 263), 2
OUTER_UPPER = np.array([61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291])
OUTER_LOWER = np.array([61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291])
"""(11,) vertices of the lips' outer edges, from the right corner of the mouth to the left one."""
RESTING = np.eye(2, 4, dtype=np.float32)
"""The pose of the portrait itself."""


@dataclass(frozen=True, eq=False)
class MouthSquare:
    """The square around the mouth, as a plane in the resting face's space.

    `middle` (3,) in the region's pixels; `right` and `down` (2,) lead from it to the middles of its sides.
    """

    middle: FloatArray
    right: FloatArray
    down: FloatArray

    @classmethod
    def of(cls, mesh_VD: FloatArray, scale: float = 1.0) -> MouthSquare:
        """The square of a resting mesh (478, 3), `scale` times as large as the one that the net expects."""
        a, b = mesh_VD[list(_EYES)]
        across = (b - a)[:2] / np.linalg.norm((b - a)[:2])
        down = np.array([-across[1], across[0]])
        unit = float(np.linalg.norm(b - a))
        depth = mesh_VD[np.r_[MOUTH_UPPER, MOUTH_LOWER], 2].mean()
        middle = np.r_[mesh_VD[_NOSE, :2] + _DOWN * unit * down, depth]
        half = _WIDTH * unit / 2 * scale
        return cls(middle.astype(np.float32), (half * across).astype(np.float32), (half * down).astype(np.float32))

    def carried(self, pose_DH: FloatArray) -> FloatArray:
        """(2, 3): from places in the square, -1 … 1 to the right and down, to pixels, in a pose (2, 4)."""
        middle = pose_DH @ np.r_[self.middle, 1]
        return np.stack([pose_DH[:, :2] @ self.right, pose_DH[:, :2] @ self.down, middle], 1).astype(np.float32)


def cut(picture_1CHW: Tensor, place: FloatArray, side: int = SIDE) -> Tensor:
    """The square that `place` (2, 3) tells, as (1, C, S, S); several source pixels for one are averaged."""
    pixels = 2 * float(np.abs(np.linalg.svd(place[:, :2], compute_uv=False)).max())
    fine = max(1, min(8, round(pixels / side)))
    u, v = _unit_grid(side * fine, picture_1CHW.device)
    height, width = picture_1CHW.shape[-2:]
    (a, b, c), (d, e, f) = place.tolist()
    grid = torch.stack([(a * u + b * v + c) * (2 / width) - 1, (d * u + e * v + f) * (2 / height) - 1], -1)[None]
    mode = "bicubic" if fine == 1 else "bilinear"
    seen = grid_sample(picture_1CHW, grid, mode=mode, padding_mode="border", align_corners=False).clamp(0, 1)
    return avg_pool2d(seen, fine) if fine > 1 else seen


def lip_planes(
    vertices_ND: FloatArray, place: FloatArray, side: int = SIDE, device: torch.device | None = None
) -> Tensor:
    """What the net is told of the lips, (1, 3, S, S), 0 … 1.

    How much of a pixel is between the lips (exact for gaps far below a pixel, so that it changes smoothly); how far
    inside the inner, and inside the outer edge of the lips it is, 0.5 being the edge.
    """
    square = torch.device("cpu") if device is None else device
    lips = np.concatenate([vertices_ND[rows, :2] for rows in (MOUTH_UPPER, MOUTH_LOWER, OUTER_UPPER, OUTER_LOWER)])
    inside = ((lips - place[:, 2]) @ np.linalg.inv(place[:, :2]).T + 1) * (side / 2)
    rows = inside.reshape(4, -1, 2)
    x, y = pixel_grid(0, 0, side, side, square)
    gap = Opening.between(rows[0], rows[1])
    along, across = gap.place(x, y)
    upper, lower = gap.at(gap.upper, along), gap.at(gap.lower, along)
    ends = gap.width / 2 - along.abs()
    cover = (torch.minimum(lower, across + 0.5) - torch.maximum(upper, across - 0.5)).clamp(0, 1)
    cover = cover * (ends + 0.5).clamp(0, 1)
    inner = torch.minimum(torch.minimum(across - upper, lower - across), ends)
    whole = Opening.between(rows[2], rows[3])
    along, across = whole.place(x, y)
    outer = torch.minimum(across - whole.at(whole.upper, along), whole.at(whole.lower, along) - across)
    outer = torch.minimum(outer, whole.width / 2 - along.abs())
    far = 2 * _REACH * side
    return torch.stack([cover, (inner / far + 0.5).clamp(0, 1), (outer / far + 0.5).clamp(0, 1)])[None]


class PaintedMouth:
    """The learned mouth of one portrait; all coordinates are those of the portrait's region, pixel edges at 0."""

    def __init__(self, net: MouthPainter, picture_1CHW: Tensor, mesh_VD: FloatArray, side: int = SIDE) -> None:
        self._net, self._side = net, side
        self._square = MouthSquare.of(mesh_VD)
        rest = self._square.carried(RESTING)
        device = picture_1CHW.device
        planes = lip_planes(mesh_VD, rest, side, device)
        self._source = torch.cat([cut(picture_1CHW, rest, side), planes[:, :2]], 1)

    def box(self, pose_DH: FloatArray, width: int, height: int) -> tuple[int, int, int, int] | None:
        """Whole pixels (x0, y0, x1, y1) of a frame that may be painted in a pose, or None outside the frame."""
        return _box(self._square.carried(pose_DH), width, height)

    @torch.inference_mode()
    def paint(self, frame_CHW: Tensor, vertices_ND: FloatArray, pose_DH: FloatArray) -> None:
        """Paints the mouth of a warped frame (3, H, W), 0 … 1, in place; its inside has been drawn by mouth.py."""
        place = self._square.carried(pose_DH)
        box = _box(place, frame_CHW.shape[-1], frame_CHW.shape[-2])
        if box is None:
            return
        warped = cut(frame_CHW[None], place, self._side)
        planes = lip_planes(vertices_ND, place, self._side, frame_CHW.device)
        keep, colour = self._answer(torch.cat([warped, planes, self._source], 1))
        painted = merge(keep, colour, warped).clamp(0, 1)

        x0, y0, x1, y1 = box
        x, y = pixel_grid(x0, y0, x1, y1, frame_CHW.device)
        back = np.linalg.inv(place[:, :2])
        (a, b), (c, d) = back.tolist()
        dx, dy = x - float(place[0, 2]), y - float(place[1, 2])
        grid = torch.stack([a * dx + b * dy, c * dx + d * dy], -1)[None]

        def over(seen_1CSS: Tensor) -> Tensor:
            return grid_sample(seen_1CSS, grid, mode="bilinear", padding_mode="zeros", align_corners=False)[0]

        frame = frame_CHW[:, y0:y1, x0:x1]
        # Lips and skin only shift their colour, so that pores finer than the net's pixels stay; what is between the
        # lips is the net's altogether, for the fine lines of drawn teeth are not those of the painted ones.
        change, replaced = over(painted - warped), over(planes[:, :1] * (1 - keep))
        result = torch.lerp(frame + change, over(painted), replaced)
        frame_CHW[:, y0:y1, x0:x1] = result.clamp(0, 1)

    def _answer(self, seen: Tensor) -> tuple[Tensor, Tensor]:
        keep, colour = self._net(seen.to(next(self._net.parameters()).dtype, memory_format=torch.channels_last))
        return keep.float(), colour.float()


def with_mouth(
    opened: OpenedPortrait,
    picture_HWC: NDArray[np.uint8],
    face: FaceGeometry,
    net: MouthPainter,
    spread: FloatArray,
    side: int = SIDE,
) -> OpenedPortrait:
    """A warped portrait whose mouth is painted by `net`; `spread` is the renderer's own (136, 936).

    For renderers that hand out finished frames. One that has a frame's vertices and pose anyway saves the time to find
    them again by calling `PaintedMouth.paint` itself.
    """
    # A detector puts the centre of the first pixel at 0, sampling puts its edge there.
    half = np.float32(0.5)
    mesh_VD = face.mesh_VD + np.array([half, half, 0], np.float32)
    resting_PD = face.landmarks_PD + half
    warp = build_warp(mesh_VD, face.width, face.height)
    mouth = PaintedMouth(net, as_tensor(picture_HWC), mesh_VD, side)

    def frame(landmarks_PD: FloatArray, closure_E: FloatArray) -> NDArray[np.uint8]:
        frame_HWC = opened(landmarks_PD, closure_E)
        moved = move_mesh(warp, mesh_VD, resting_PD, landmarks_PD[None] + half, spread)
        pose_DH, vertices_ND = moved.pose_TDH[0], moved.vertices_TND[0]
        box = mouth.box(pose_DH, frame_HWC.shape[1], frame_HWC.shape[0])
        if box is None:
            return frame_HWC
        x0, y0, x1, y1 = box
        corner = np.array([x0, y0], np.float32)
        part = as_tensor(frame_HWC[y0:y1, x0:x1])[0]
        mouth.paint(part, vertices_ND - corner, np.c_[pose_DH[:, :3], pose_DH[:, 3] - corner])
        frame_HWC[y0:y1, x0:x1] = (part * 255 + 0.5).to(torch.uint8).permute(1, 2, 0).numpy()
        return frame_HWC

    return frame


def as_tensor(picture_HWC: NDArray[np.uint8]) -> Tensor:
    """A picture (H, W, 3) uint8 as (1, 3, H, W), 0 … 1."""
    return torch.from_numpy(np.array(picture_HWC)).permute(2, 0, 1)[None].float() / 255


def _unit_grid(side: int, device: torch.device) -> tuple[Tensor, Tensor]:
    x, y = pixel_grid(0, 0, side, side, device)
    return x * (2 / side) - 1, y * (2 / side) - 1


def _box(place: FloatArray, width: int, height: int) -> tuple[int, int, int, int] | None:
    """Whole pixels (x0, y0, x1, y1) of a frame around the carried square, or None outside the frame."""
    reach = np.abs(place[:, :2]).sum(1)
    x0, y0 = np.maximum(np.floor(place[:, 2] - reach), 0).astype(int).tolist()
    x1, y1 = np.minimum(np.ceil(place[:, 2] + reach) + 1, [width, height]).astype(int).tolist()
    return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None
