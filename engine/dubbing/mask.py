"""The part of a frame that a dub may change: lips, chin and what lies close by, soft at its edge.

It lies on the head, not on the lips: it follows how the head turns, and nothing of it moves when the lips do.
Shape letters: P = 68 landmarks, D coordinates, H and W of a picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from engine.dubbing.lips import Rest
from engine.motion.retarget import HeadFrame
from engine.render.sampling import pixel_grid, smoothstep

SOFT = 0.4
"""Share of the mask's radius over which it fades."""
UNDER_CHIN = 0.30
"""How far under the chin it ends, in eye distances: what lies there gives way to a chin that drops."""
POWER = 2.4
"""2 is an ellipse; more fills the corners of the jaw."""

Box = tuple[int, int, int, int]


@dataclass(frozen=True, eq=False)
class SoftMask:
    """A soft oval on the head.

    Places in pixels (x, y), pixel edges at 0, are `to_head` (2, 2) @ (place - origin) in eye distances from the mouth;
    `wide`, `above` and `below` are how far the oval reaches there.
    """

    origin: tuple[float, float]
    to_head: tuple[float, float, float, float]
    wide: float
    above: float
    below: float

    @classmethod
    def of(cls, head: HeadFrame, frame: int, rest: Rest) -> SoftMask:
        """The mask of a frame, given the T HeadFrames and how the face rests."""
        rest_PD = rest.face_PD
        mouth = (rest_PD[48] + rest_PD[54]) / 2
        chin, nose = float(rest_PD[8, 1]), float(rest_PD[30, 1] + rest_PD[33, 1]) / 2
        wide = float(rest_PD[12, 0] - rest_PD[4, 0]) / 2
        scale, rotation, offset = head.scale[frame], head.rotation_DD[frame], head.offset_D[frame]
        place = scale * (np.r_[mouth, rest.depth] @ rotation) + offset
        back = np.linalg.inv(scale * rotation[:2, :2].T)
        x, y = (place[:2] + 0.5).tolist()
        a, b, c, d = back.ravel().tolist()
        return cls((x, y), (a, b, c, d), wide, mouth[1] - nose, chin + UNDER_CHIN - mouth[1])

    def box(self, width: int, height: int) -> Box | None:
        """Whole pixels (x0, y0, x1, y1) round it in a frame of this size; None where none of it is in the frame."""
        a, b, c, d = self.to_head
        across = np.linalg.inv(np.array([[a, b], [c, d]]))
        corners = np.array([[x, y] for x in (-self.wide, self.wide) for y in (-self.above, self.below)]) @ across.T
        low, high = corners.min(0) + self.origin, corners.max(0) + self.origin
        x0, y0 = np.maximum(np.floor(low), 0).astype(int).tolist()
        x1, y1 = np.minimum(np.ceil(high), [width, height]).astype(int).tolist()
        return (x0, y0, x1, y1) if x1 - x0 > 1 and y1 - y0 > 1 else None

    def opacity(self, box: Box, device: torch.device) -> Tensor:
        """How much of each pixel of a box is new, (H, W), 0 … 1."""
        return self._at(*pixel_grid(*box, device))

    def coarse(self, box: Box, grid: tuple[int, int]) -> Tensor:
        """The same at the points of a grid of so many columns and rows over the box."""
        x0, y0, x1, y1 = box
        x, y = pixel_grid(0, 0, *grid, torch.device("cpu"))
        return self._at(x0 + x * ((x1 - x0) / grid[0]), y0 + y * ((y1 - y0) / grid[1]))

    def _at(self, x: Tensor, y: Tensor) -> Tensor:
        a, b, c, d = self.to_head
        dx, dy = x - self.origin[0], y - self.origin[1]
        right, down = a * dx + b * dy, c * dx + d * dy
        tall = torch.where(down < 0, self.above, self.below)
        radius = ((right / self.wide).abs() ** POWER + (down / tall).abs() ** POWER) ** (1 / POWER)
        return smoothstep((1 - radius) / SOFT)
