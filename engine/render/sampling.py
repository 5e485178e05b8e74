"""Reading a picture at fractional places."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import grid_sample


def sample(picture_1CHW: Tensor, x: Tensor, y: Tensor, mode: str = "bilinear") -> Tensor:
    """The picture at pixel places x, y (H', W'), as (C, H', W'); pixel (0, 0) has its centre at (0.5, 0.5)."""
    height, width = picture_1CHW.shape[-2:]
    return sample_at(picture_1CHW, torch.stack([x * (2 / width) - 1, y * (2 / height) - 1])[None], mode)[0]


def sample_at(pictures_BCHW: Tensor, places_B2HW: Tensor, mode: str = "bilinear") -> Tensor:
    """Pictures at places x, y that run from -1 to 1, from one edge of a picture to the other, as (B, C, H', W')."""
    # Coordinates stay in planes: laying them side by side first takes longer than reading them apart.
    grid = places_B2HW.permute(0, 2, 3, 1)
    return grid_sample(pictures_BCHW, grid, mode=mode, padding_mode="border", align_corners=False)


def pixel_grid(x0: int, y0: int, x1: int, y1: int, device: torch.device) -> tuple[Tensor, Tensor]:
    """Centres of the pixels of a rectangle, x and y, each (y1 - y0, x1 - x0)."""
    y, x = torch.meshgrid(
        torch.arange(y0, y1, device=device) + 0.5, torch.arange(x0, x1, device=device) + 0.5, indexing="ij"
    )
    return x, y


def smoothstep(t: Tensor) -> Tensor:
    """0 below 0, 1 above 1, and a smooth rise between."""
    t = t.clamp(0, 1)
    return t * t * (3 - 2 * t)
