"""The mouth painter: a UNet with an attention and a colour head, as in the identity-preserving paper, for the mouth.

Shape letters: B batch, C channels, S side of the square around the mouth (a multiple of 16; 112 in training).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, interpolate, leaky_relu, pixel_shuffle, pixel_unshuffle

INPUTS = 11
"""Warped mouth (3), its lip planes (3: gap, inner edge, outer edge), the portrait's mouth (3) and its planes (2)."""
_KEEP = 1.0
"""Before training, sigmoid(1) = 73% of the warp is kept."""
_BORDER = 0.09
"""Share of the square at each side over which the net's say fades to none."""


@dataclass(frozen=True, kw_only=True)
class MouthPainterConfig:
    """Sizes; the defaults are those of the weights that are shipped. `widths`: channels at S/2, S/4, S/8, S/16.

    `rub_out`: whether colours between the lips start from a mean instead of from the warp's drawn mouth. `say`: share
    of what the net would change that is changed; below 1 an unsure net's soft mean and the warp's sharp lines meet.
    """

    widths: tuple[int, int, int, int] = (48, 72, 112, 144)
    rub_out: bool = True
    say: float = 1.0

    @property
    def stride(self) -> int:
        """What S must be a multiple of."""
        return 2 ** len(self.widths)


class Block(nn.Module):
    """Two 3x3 convolutions with a shortcut; group norm where maps are small, for it is slow on large ones."""

    def __init__(self, inputs: int, width: int, *, norm: bool) -> None:
        super().__init__()
        self.enter = nn.Conv2d(inputs, width, 3, padding=1)
        self.leave = nn.Conv2d(width, width, 3, padding=1)
        self.norm = nn.GroupNorm(8, width) if norm else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        inner = leaky_relu(self.enter(x), 0.2)
        return inner + leaky_relu(self.norm(self.leave(inner)), 0.2)


class MouthPainter(nn.Module):
    """(B, 11, S, S), 0 … 1 -> how much of the warp to keep (B, 1, S, S), and colours (B, 3, S, S), about 0 … 1."""

    def __init__(self, config: MouthPainterConfig) -> None:
        super().__init__()
        self.config = config
        widths = config.widths
        self.enter = Block(4 * INPUTS, widths[0], norm=False)
        small = [index >= 2 for index in range(len(widths))]
        self.down = nn.ModuleList(nn.Conv2d(a, b, 4, 2, 1) for a, b in pairwise(widths))
        self.inner = nn.ModuleList(Block(b, b, norm=n) for b, n in zip(widths[1:], small[1:], strict=True))
        self.up = nn.ModuleList(Block(a + b, a, norm=n) for (a, b), n in zip(pairwise(widths), small[:-1], strict=True))
        self.leave = nn.Conv2d(widths[0], 4 * 4, 3, padding=1)
        with torch.no_grad():
            for parameter in self.leave.parameters():
                parameter.mul_(0.1)

    def forward(self, seen_BCSS: Tensor) -> tuple[Tensor, Tensor]:
        x = pixel_unshuffle(seen_BCSS * 2 - 1, 2).contiguous(memory_format=torch.channels_last)
        levels = [self.enter(x)]
        for down, inner in zip(self.down, self.inner, strict=True):
            levels.append(inner(leaky_relu(down(levels[-1]), 0.2)))
        x = levels.pop()
        for up in reversed(self.up):
            skip = levels.pop()
            x = up(torch.cat([skip, interpolate(x, scale_factor=2.0, mode="nearest")], 1))
        out = pixel_shuffle(self.leave(x), 2).float()
        keep = torch.sigmoid(out[:, :1] + _KEEP)
        # Colours start as the warped ones, so that the net only has to learn what differs.
        start, gap = seen_BCSS[:, :3].float(), seen_BCSS[:, 3:4].float()
        if self.config.rub_out:
            start = torch.lerp(start, _blurred(start), gap)
        colour = start + out[:, 1:]
        return 1 - self.config.say * (1 - keep) * _border(keep.shape[-1], keep.device), colour


def merge(keep_B1SS: Tensor, colour_BCSS: Tensor, warped_BCSS: Tensor) -> Tensor:
    """The painted mouth: the warp where it is kept, the net's colours elsewhere."""
    return torch.lerp(colour_BCSS, warped_BCSS, keep_B1SS)


def _blurred(picture_BCSS: Tensor) -> Tensor:
    """The mean over squares of 15 px."""
    rows = avg_pool2d(picture_BCSS, (1, 15), 1, (0, 7), count_include_pad=False)
    return avg_pool2d(rows, (15, 1), 1, (7, 0), count_include_pad=False)


def _border(side: int, device: torch.device) -> Tensor:
    """(S, S): 0 at the border of the square, 1 further in."""
    place = (torch.arange(side, device=device) + 0.5) / side
    inset = (torch.minimum(place, 1 - place) / _BORDER - 0.1).clamp(0, 1)
    rise = inset * inset * (3 - 2 * inset)
    return rise[:, None] * rise[None, :]


def sizes_of(config: Mapping[str, Any]) -> MouthPainterConfig:
    """The sizes of a net's configuration as JSON gives it, unknown names left out."""
    known = {field.name for field in fields(MouthPainterConfig)}
    own: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in config.items() if name in known
    }
    return MouthPainterConfig(**own)


def from_weights(weights: Mapping[str, Tensor], config: Mapping[str, Any]) -> MouthPainter:
    """The painter with trained weights, in eval mode."""
    net = MouthPainter(sizes_of(config))
    net.load_state_dict({name: value.float() for name, value in weights.items()})
    return net.eval().requires_grad_(requires_grad=False)
