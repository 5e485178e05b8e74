"""The patch painter: a small UNet that corrects light and colour of a square of a warped face, a mouth or an eye.

Its answer has the form of the identity-preserving paper's texture stage, I = attention * I_source + colour, with an
attention that may brighten as well as fade and a colour that is an offset. Both are smooth, coarser than the square:
every line in the result is a line of the portrait or of what the warp has drawn, so that nothing that the net is unsure
of turns into a blur, and the same answer serves a frame of any size.

Shape letters: B batch, C channels, S side of the square (a multiple of 16).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, interpolate, leaky_relu, pixel_unshuffle

INPUTS = 11
"""The warped square (3), three planes that describe it, the portrait's square (3) and the first two of its planes."""
HELD = 3
"""The channel that tells where colours may only get lighter or darker: between the lips, on the eyeball."""
_BORDER = 0.09
"""Share of the square at each side over which the net's say fades to none."""
_LIGHT, _HELD_LIGHT = 0.9, 0.3
"""Strongest brightening as a natural logarithm, 2.5 times, and 1.35 times where only the light may change."""
_DARKER, _BRIGHTER = 0.5, 0.25
"""Limits of the one light of a net that changes no colours: more brightening brings out the noise of dark lashes."""


@dataclass(frozen=True, kw_only=True)
class PatchPainterConfig:
    """Sizes; the defaults are those of the weights that are shipped. `widths`: channels at S/2, S/4, S/8, S/16.

    A net without `colour` answers with one light for all colours, which darkens more than it brightens.
    """

    widths: tuple[int, int, int, int] = (48, 72, 112, 144)
    colour: bool = True

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


class PatchPainter(nn.Module):
    """(B, 11, S, S), 0 … 1 -> gain and offset, (B, 3, S, S) each, to be applied by `touched`."""

    def __init__(self, config: PatchPainterConfig) -> None:
        super().__init__()
        self.config = config
        widths = config.widths
        self.enter = Block(4 * INPUTS, widths[0], norm=False)
        small = [index >= 2 for index in range(len(widths))]
        self.down = nn.ModuleList(nn.Conv2d(a, b, 4, 2, 1) for a, b in pairwise(widths))
        self.inner = nn.ModuleList(Block(b, b, norm=n) for b, n in zip(widths[1:], small[1:], strict=True))
        self.up = nn.ModuleList(Block(a + b, a, norm=n) for (a, b), n in zip(pairwise(widths), small[:-1], strict=True))
        self.leave = nn.Conv2d(widths[0], 9, 3, padding=1)
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
        out = self.leave(x).float().contiguous()
        out = torch.cat([_blurred(out[:, :6]), out[:, 6:]], 1)
        light, offset, held_light = interpolate(out, scale_factor=2.0, mode="bilinear", align_corners=False).chunk(3, 1)
        say = _border(light.shape[-1], light.device)
        if not self.config.colour:
            lit = torch.tanh(held_light.mean(1, keepdim=True))
            lit = torch.where(lit < 0, _DARKER * lit, _BRIGHTER * lit)
            return torch.exp(lit * say).expand_as(offset), torch.zeros_like(offset)
        held = seen_BCSS[:, HELD : HELD + 1].float()
        # Two lights, parted by the sharp edge of what is held: one of them would shine over it onto lips or lids.
        light = torch.lerp(_LIGHT * torch.tanh(light), _HELD_LIGHT * torch.tanh(held_light), held)
        return torch.exp(light * say), offset * say * (1 - held)


def touched(picture_BCSS: Tensor, gain_BCSS: Tensor, offset_BCSS: Tensor) -> Tensor:
    """The picture with a painter's answer applied to it."""
    return picture_BCSS * gain_BCSS + offset_BCSS


def _blurred(maps_BCSS: Tensor) -> Tensor:
    """Light and colour of skin and lips, without the finer lines that a net would take from a sharp portrait."""
    for _ in range(2):
        maps_BCSS = avg_pool2d(maps_BCSS, 5, 1, 2, count_include_pad=False)
    return maps_BCSS


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
