"""Learned touches on a part of a warped face: a small net sees a square of it and answers with light.

The square is a plane in the resting face's space that is carried along with the head, so that a part that does not move
stays on the same pixels. See engine/nets/patch_painter.py for the net; mouth_patch.py and eye_patch.py tell where the
squares are and what the net is told of lips and lids.

Shape letters: V mesh vertices, D = 2 or 3 coordinates, H = 4 (x, y, z, 1) in poses, C channels, S the side of the
square in the net's pixels.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import affine_grid, avg_pool2d, grid_sample

from engine.document import FloatArray
from engine.nets.patch_painter import PatchPainter
from engine.render.curves import Opening

RESTING = np.eye(2, 4, dtype=np.float32)
"""The pose of the portrait itself."""
MOST_FINE = 8
"""Most pixels in a row that are averaged for one of the net's."""

Describe = Callable[[FloatArray], Tensor]
"""Planes (1, 3, S, S), 0 … 1, of what lies in a square, given its place (2, 3)."""


@dataclass(frozen=True, eq=False)
class PatchSquare:
    """A square on the resting face, as a plane in its space.

    `middle` (3,) in the region's pixels; `right` and `down` (2,) lead from it to the middles of its sides. A mirrored
    square's `right` leads to the left: so one net serves both eyes.
    """

    middle: FloatArray
    right: FloatArray
    down: FloatArray

    def carried(self, pose_DH: FloatArray) -> FloatArray:
        """(2, 3): from places in the square, -1 … 1 to the right and down, to pixels, in a pose (2, 4)."""
        middle = pose_DH @ np.r_[self.middle, 1]
        return np.stack([pose_DH[:, :2] @ self.right, pose_DH[:, :2] @ self.down, middle], 1).astype(np.float32)


class PaintedPatch:
    """One such part of one portrait; all coordinates are those of the portrait's region, pixel edges at 0.

    `net` is one that is ready to run (engine/nets/packed.py); `describe_rest` tells what lies in the portrait's square.
    """

    def __init__(
        self, net: PatchPainter, picture_1CHW: Tensor, square: PatchSquare, describe_rest: Describe, side: int
    ) -> None:
        self._net, self._square, self._side = net, square, side
        rest = square.carried(RESTING)
        self._source = torch.cat([cut(picture_1CHW, rest, side), describe_rest(rest)[:, :2]], 1)
        self._kind = next(net.parameters()).dtype

    def box(self, pose_DH: FloatArray, width: int, height: int) -> tuple[int, int, int, int] | None:
        """Whole pixels (x0, y0, x1, y1) of a frame that may be painted in a pose, or None outside the frame."""
        return _box(self._square.carried(pose_DH), width, height)

    @torch.inference_mode()
    def paint(self, frame_CHW: Tensor, pose_DH: FloatArray, describe: Describe, share: float = 1.0) -> None:
        """Touches up a warped frame (3, H, W), 0 … 1, in place, by a share of what the net would change."""
        place = self._square.carried(pose_DH)
        box = _box(place, frame_CHW.shape[-1], frame_CHW.shape[-2])
        if box is None:
            return
        seen = torch.cat([cut(frame_CHW[None], place, self._side), describe(place), self._source], 1)
        change = self._net(seen.to(self._kind)).float() - 1
        _lay(frame_CHW, change if share == 1 else change * share, place, box)


def _lay(frame_CHW: Tensor, change_1CSS: Tensor, place: FloatArray, box: tuple[int, int, int, int]) -> None:
    """Applies a net's answer, gain less one, to the square at `place`, in the `box` of a frame around it, in place."""
    x0, y0, x1, y1 = box
    to_square = np.linalg.inv(place[:, :2])
    # From the part's own places, -1 … 1, to the square's: one affine map.
    scale, middle = np.array([x1 - x0, y1 - y0]) / 2, np.array([x0 + x1, y0 + y1]) / 2
    theta = np.c_[to_square * scale, to_square @ (middle - place[:, 2])].astype(np.float32)
    grid = affine_grid(
        torch.from_numpy(theta).to(frame_CHW.device)[None], [1, 1, y1 - y0, x1 - x0], align_corners=False
    )
    # It is nothing at the square's border: beyond it zeros are read, and nothing changes.
    lit = grid_sample(change_1CSS, grid, padding_mode="zeros", align_corners=False)[0]
    part = frame_CHW[:, y0:y1, x0:x1]
    part.addcmul_(part, lit).clamp_(0, 1)


def cut(picture_1CHW: Tensor, place: FloatArray, side: int) -> Tensor:
    """The square that `place` (2, 3) tells, as (1, C, S, S); several source pixels for one are averaged."""
    pixels = 2 * float(np.abs(np.linalg.svd(place[:, :2], compute_uv=False)).max())
    fine = max(1, min(MOST_FINE, round(pixels / side)))
    height, width = picture_1CHW.shape[-2:]
    theta = (place * [[2 / width], [2 / height]] - [[0, 0, 1], [0, 0, 1]]).astype(np.float32)
    grid = affine_grid(
        torch.from_numpy(theta).to(picture_1CHW.device)[None], [1, 1, side * fine, side * fine], align_corners=False
    )
    mode = "bicubic" if fine == 1 else "bilinear"
    seen = grid_sample(picture_1CHW, grid, mode=mode, padding_mode="border", align_corners=False).clamp_(0, 1)
    return avg_pool2d(seen, fine) if fine > 1 else seen


def slit_planes(slit: Opening, along: Tensor, across: Tensor) -> tuple[Tensor, Tensor]:
    """How much of each pixel is between the edges of a slit, and how far inside it is (negative outside), in pixels.

    The first is exact for gaps far below a pixel, so that it changes smoothly as lips or lids part.
    """
    upper, lower = slit.at_each(np.stack([slit.upper, slit.lower]), along)
    ends = slit.width / 2 - along.abs()
    cover = (torch.minimum(lower, across + 0.5) - torch.maximum(upper, across - 0.5)).clamp_(0, 1)
    return cover * (ends + 0.5).clamp_(0, 1), torch.minimum(torch.minimum(across - upper, lower - across), ends)


def to_square(points_ND: FloatArray, place: FloatArray, side: int) -> FloatArray:
    """Points (N, 2) in the net's pixels of a square."""
    return ((points_ND - place[:, 2]) @ np.linalg.inv(place[:, :2]).T + 1) * (side / 2)


def as_tensor(picture_HWC: NDArray[np.uint8]) -> Tensor:
    """A picture (H, W, 3) uint8 as (1, 3, H, W), 0 … 1."""
    return torch.from_numpy(np.array(picture_HWC)).permute(2, 0, 1)[None].float() / 255


def _box(place: FloatArray, width: int, height: int) -> tuple[int, int, int, int] | None:
    """Whole pixels (x0, y0, x1, y1) of a frame around the carried square, or None outside the frame."""
    reach = np.abs(place[:, :2]).sum(1)
    x0, y0 = np.maximum(np.floor(place[:, 2] - reach), 0).astype(int).tolist()
    x1, y1 = np.minimum(np.ceil(place[:, 2] + reach) + 1, [width, height]).astype(int).tolist()
    return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None
