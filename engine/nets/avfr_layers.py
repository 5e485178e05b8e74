"""What the parts of AVFR-GAN are built of: places in a picture, maps carried by a flow, and three kinds of blocks.

Places go from -1 to 1, to the right and down, from edge to edge of a picture, so that they mean the same at every
scale: a pixel's own place is its middle.

Shape letters: B batch, C channels, D = 2 (right, down), S side of a map.
"""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, grid_sample, interpolate, leaky_relu, relu

_PLAIN = 1e-3
"""Variance that a norm adds: maps with hardly anything in them, as of a plain wall, are not blown up to full size."""


def places(side: int, device: torch.device | None = None) -> Tensor:
    """The middles of a map's cells, (S, S, D), -1 … 1."""
    along = (torch.arange(side, device=device, dtype=torch.float32) + 0.5) * (2 / side) - 1
    down, right = torch.meshgrid(along, along, indexing="ij")
    return torch.stack([right, down], 2)


def resized(maps: Tensor, side: int) -> Tensor:
    """Maps of any side, (B, C, side, side)."""
    if maps.shape[-1] == side:
        return maps
    return interpolate(maps, (side, side), mode="bilinear", align_corners=False)


def carried(maps_BCSS: Tensor, flow: Tensor) -> Tensor:
    """Maps whose every cell is fetched from where a flow (B, D, any, any) says, in places from its own."""
    side = maps_BCSS.shape[-1]
    grid = places(side, maps_BCSS.device) + resized(flow.float(), side).movedim(1, -1)
    # In float32: eight bits of a place are not enough to tell neighbouring pixels apart.
    fetched = grid_sample(maps_BCSS.float(), grid, mode="bilinear", padding_mode="border", align_corners=False)
    return fetched.to(maps_BCSS.dtype)


def fitted(maps: Tensor, net: nn.Module) -> Tensor:
    """Maps in the numbers that a net has its weights in, laid out as convolutions like them."""
    return maps.to(next(net.parameters()).dtype).contiguous(memory_format=torch.channels_last)


class Conv(nn.Sequential):
    """A convolution that keeps the side, batch norm and ReLU."""

    def __init__(self, inside: int, outside: int, kernel: int = 3) -> None:
        conv = nn.Conv2d(inside, outside, kernel, padding=kernel // 2, bias=False)
        super().__init__(conv, nn.BatchNorm2d(outside), nn.ReLU())


class Hourglass(nn.Module):
    """Down by half `blocks` times and up again, each scale joined with what went down there.

    (B, inside, S, S) to (B, out, S, S), where out = width + inside: the maps themselves come along. FOMM, section A.
    """

    def __init__(self, inside: int, width: int, widest: int, blocks: int) -> None:
        super().__init__()
        sizes = [inside, *(min(widest, width << index) for index in range(1, blocks + 1))]
        self.down = nn.ModuleList(Conv(a, b) for a, b in pairwise(sizes))
        self.up = nn.ModuleList()
        made = sizes[-1]
        for index in reversed(range(blocks)):
            outside = min(widest, width << index)
            self.up.append(Conv(made, outside))
            made = outside + sizes[index]
        self.out = made

    def forward(self, x: Tensor) -> Tensor:
        levels = [x]
        for down in self.down:
            levels.append(avg_pool2d(down(levels[-1]), 2))
        x = levels.pop()
        for up in self.up:
            x = torch.cat([up(interpolate(x, scale_factor=2.0, mode="nearest")), levels.pop()], 1)
        return x


class SpadeBlock(nn.Module):
    """A residual block whose norms are scaled and shifted, place by place, by maps of the same side.

    "Spatially adaptive normalization" (Park et al., section 3), which AVFR-GAN's generator is inspired by. Ours: one
    convolution tells scale and shift of a norm, and norms are those of one picture, whatever its batch.
    """

    def __init__(self, width: int, told: int) -> None:
        super().__init__()
        self.norm = nn.InstanceNorm2d(width, eps=_PLAIN)
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)
        self.told_first = nn.Conv2d(told, 2 * width, 3, padding=1)
        self.told_second = nn.Conv2d(told, 2 * width, 3, padding=1)

    def forward(self, x: Tensor, told: Tensor) -> Tensor:
        inner = self.first(leaky_relu(self._normed(x, self.told_first(told)), 0.2))
        return x + self.second(leaky_relu(self._normed(inner, self.told_second(told)), 0.2))

    def _normed(self, x: Tensor, scale_and_shift: Tensor) -> Tensor:
        scale, shift = scale_and_shift.chunk(2, 1)
        return self.norm(x) * (1 + scale) + shift


class PlainBlock(nn.Module):
    """FOMM's residual block: norm, ReLU and convolution, twice."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norms = nn.ModuleList(nn.BatchNorm2d(width) for _ in range(2))
        self.convs = nn.ModuleList(nn.Conv2d(width, width, 3, padding=1) for _ in range(2))

    def forward(self, x: Tensor) -> Tensor:
        inner = x
        for norm, conv in zip(self.norms, self.convs, strict=True):
            inner = conv(relu(norm(inner)))
        return x + inner
