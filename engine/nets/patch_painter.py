"""The patch painter: a small UNet that corrects the light on a square of a warped face, a mouth or an eye.

Its answer is the attention of the identity-preserving paper's texture stage, I = attention * I_source + colour, with an
attention that may brighten as well as fade, and no colour: every line in the result is a line of the portrait or of
what the warp has drawn, so that nothing that the net is unsure of turns into a blur, and the same answer, which is
coarser than the square, serves a frame of any size.

Shape letters: B batch, C channels, S side of the square (a multiple of 16).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import interpolate, leaky_relu, pixel_unshuffle

INPUTS = 11
"""The warped square (3), three planes that describe it, the portrait's square (3) and the first two of its planes."""
HELD = 3
"""The channel that tells what is between the lips or lids."""
_BORDER = 0.09
"""Share of the square at each side over which the net's say fades to none."""
_DARKER, _BRIGHTER = 0.5, 0.25
"""Limits of the change as natural logarithms: more brightening brings out the noise of dark lashes and cavities."""


@dataclass(frozen=True, kw_only=True)
class PatchPainterConfig:
    """Sizes; the defaults are those of the weights that are shipped for the mouth.

    `widths`: channels at S/2, S/4, S/8, S/16. `tint`: whether each colour has a light of its own. `held_only`: whether
    only what is between the lips or lids may change.
    """

    widths: tuple[int, int, int, int] = (32, 48, 64, 96)
    tint: bool = True
    held_only: bool = True


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


class PatchPainter(nn.Module):
    """(B, 11, S, S), 0 … 1 -> by how much to multiply the warped square, (B, 3, S, S)."""

    def __init__(self, config: PatchPainterConfig) -> None:
        super().__init__()
        self.config = config
        widths = config.widths
        self.enter = Block(4 * INPUTS, widths[0], norm=False)
        small = [index >= 2 for index in range(len(widths))]
        self.down = nn.ModuleList(nn.Conv2d(a, b, 4, 2, 1) for a, b in pairwise(widths))
        self.inner = nn.ModuleList(Block(b, b, norm=n) for b, n in zip(widths[1:], small[1:], strict=True))
        self.up = nn.ModuleList(Block(a + b, a, norm=n) for (a, b), n in zip(pairwise(widths), small[:-1], strict=True))
        self.leave = nn.Conv2d(widths[0], 3 if config.tint else 1, 3, padding=1)
        with torch.no_grad():
            for parameter in self.leave.parameters():
                parameter.mul_(0.1)

    def forward(self, seen_BCSS: Tensor) -> Tensor:
        x = pixel_unshuffle(seen_BCSS * 2 - 1, 2).contiguous(memory_format=torch.channels_last)
        levels = [self.enter(x)]
        for down, inner in zip(self.down, self.inner, strict=True):
            levels.append(inner(leaky_relu(down(levels[-1]), 0.2)))
        x = levels.pop()
        for up in reversed(self.up):
            skip = levels.pop()
            x = up(torch.cat([skip, interpolate(x, scale_factor=2.0, mode="nearest")], 1))
        out = self.leave(x).float().contiguous()
        light = torch.tanh(interpolate(out, scale_factor=2.0, mode="bilinear", align_corners=False))
        light = torch.where(light < 0, _DARKER * light, _BRIGHTER * light) * _border(light.shape[-1], light.device)
        if self.config.held_only:
            light = light * seen_BCSS[:, HELD : HELD + 1].float()
        return torch.exp(light).expand(-1, 3, -1, -1)


def _border(side: int, device: torch.device) -> Tensor:
    """(S, S): 0 at the border of the square, 1 further in."""
    place = (torch.arange(side, device=device) + 0.5) / side
    inset = (torch.minimum(place, 1 - place) / _BORDER - 0.1).clamp(0, 1)
    rise = inset * inset * (3 - 2 * inset)
    return rise[:, None] * rise[None, :]


def sizes_of(config: Mapping[str, Any]) -> PatchPainterConfig:
    """The sizes of a net's configuration as JSON gives it, unknown names left out."""
    known = {field.name for field in fields(PatchPainterConfig)}
    own: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in config.items() if name in known
    }
    return PatchPainterConfig(**own)


def from_weights(weights: Mapping[str, Tensor], config: Mapping[str, Any]) -> PatchPainter:
    """The painter with trained weights, in eval mode."""
    net = PatchPainter(sizes_of(config))
    net.load_state_dict({name: value.float() for name, value in weights.items()})
    return net.eval().requires_grad_(requires_grad=False)
