"""Squares cut from a picture at any place, size and angle, without aliasing."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Square:
    """A square of the picture in its pixels: centre, side, and the angle in radians it is turned clockwise."""

    x: float
    y: float
    side: float
    angle: float = 0.0

    def to_picture(self, size: int) -> NDArray[np.float64]:
        """The (2, 3) matrix from pixel centres of the cut (size, size) square to those of the picture."""
        scale = self.side / size
        turn = np.array([[np.cos(self.angle), -np.sin(self.angle)], [np.sin(self.angle), np.cos(self.angle)]]) * scale
        middle = np.array([self.x, self.y]) - turn @ np.full(2, (size - 1) / 2)
        return np.column_stack([turn, middle])


class Pyramid:
    """A picture, (H, W, 3) uint8, and its halves, so that small cuts of large areas stay sharp and quick."""

    def __init__(self, picture_HWC: NDArray[np.uint8]) -> None:
        self.levels = [picture_HWC]
        while max(self.levels[-1].shape[:2]) > 256:
            height, width = self.levels[-1].shape[:2]
            half = (max(1, (width + 1) // 2), max(1, (height + 1) // 2))
            self.levels.append(cv2.resize(self.levels[-1], half, interpolation=cv2.INTER_AREA).astype(np.uint8))

    @property
    def width(self) -> int:
        return self.levels[0].shape[1]

    @property
    def height(self) -> int:
        return self.levels[0].shape[0]

    def cut(self, square: Square, size: int, edge: int = cv2.BORDER_REPLICATE) -> NDArray[np.uint8]:
        """The square at (size, size) pixels; beyond the picture its edge is repeated, or black with BORDER_CONSTANT."""
        shrink = max(square.side / size, 1e-6)
        wanted = int(np.clip(np.round(np.log2(shrink)), 0, len(self.levels) - 1))
        level = self.levels[wanted]
        ratio = np.array([level.shape[1] / self.width, level.shape[0] / self.height])
        matrix = square.to_picture(size)
        # Pixel centres: u_level = (u + 0.5) * ratio - 0.5
        matrix = matrix * ratio[:, None]
        matrix[:, 2] += 0.5 * ratio - 0.5
        how = cv2.INTER_LINEAR if shrink > 0.75 else cv2.INTER_CUBIC
        cut = cv2.warpAffine(level, matrix, (size, size), flags=how | cv2.WARP_INVERSE_MAP, borderMode=edge)
        return cut.astype(np.uint8, copy=False)
