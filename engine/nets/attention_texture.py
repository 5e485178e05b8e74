"""The attention net: what a moved face looks like, as an attention map and colours over the picture of a resting one.

From "Identity-preserving realistic talking face generation", section III-C: drawings of the landmarks now and at rest
go through one encoder, the difference of what it says and the picture through an encoder-decoder, and
I = (1 - att) C + att I_source (equation 6). Ours: a UNet on pictures folded to half their side; it is also shown what
the warp makes of the moved face, and tells colours as changes of that; at the border it has no say.

Shape letters: B batch, C channels, S side of the square around the face (a multiple of the net's stride).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from itertools import pairwise
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.functional import interpolate, leaky_relu, pixel_shuffle, pixel_unshuffle

from engine.nets.patch_painter import Block

_KEEP = 1.0
"""Before training, sigmoid(1) = 73% of the picture is kept."""
_BORDER = 0.06
"""Share of the square at each side over which the net's say fades to none."""


@dataclass(frozen=True, kw_only=True)
class AttentionConfig:
    """Sizes: `side` of the square in pixels, `widths` channels at S/2, S/4 …, `drawn` channels of a drawing's code."""

    side: int = 128
    widths: tuple[int, ...] = (48, 72, 112, 160)
    drawn: int = 32

    def __post_init__(self) -> None:
        if not self.widths:
            raise ValueError("The attention net needs the width of one scale at least.")
        if self.side <= 0 or self.side % self.stride:
            raise ValueError(f"The side of the attention net must be a multiple of {self.stride}, not {self.side}.")

    @property
    def stride(self) -> int:
        """What S must be a multiple of."""
        return 2 ** len(self.widths)


class Texture(NamedTuple):
    """`attention` (B, 1, S, S), how much of the picture stays, 0 … 1; `colour` (B, 3, S, S), about 0 … 1."""

    attention: Tensor
    colour: Tensor

    def over(self, picture_BCSS: Tensor) -> Tensor:
        """The frame: the picture where it is kept, the colours elsewhere; equation 6."""
        return torch.lerp(self.colour, picture_BCSS, self.attention)


class LandmarkEncoder(nn.Module):
    """A drawing of landmarks (B, 3, S, S), 0 … 1, to (B, drawn, S/2, S/2)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.enter = nn.Conv2d(12, width, 3, padding=1)
        self.leave = nn.Conv2d(width, width, 3, padding=1)

    def forward(self, drawing_BCSS: Tensor) -> Tensor:
        return self.leave(leaky_relu(self.enter(_folded(drawing_BCSS)), 0.2))


class AttentionTexture(nn.Module):
    """The generator: two pictures and two drawings, all (B, 3, S, S) and 0 … 1, to Texture.

    `picture` shows the resting face, `warped` what the warp makes of it, `resting` its landmarks, `moved` those of the
    frame.
    """

    def __init__(self, config: AttentionConfig) -> None:
        super().__init__()
        self.config = config
        widths = config.widths
        self.landmarks = LandmarkEncoder(config.drawn)
        self.enter = Block(24 + config.drawn, widths[0], norm=False)
        small = [index >= 2 for index in range(len(widths))]
        self.down = nn.ModuleList(nn.Conv2d(a, b, 4, 2, 1) for a, b in pairwise(widths))
        self.inner = nn.ModuleList(Block(b, b, norm=n) for b, n in zip(widths[1:], small[1:], strict=True))
        self.up = nn.ModuleList(Block(a + b, a, norm=n) for (a, b), n in zip(pairwise(widths), small[:-1], strict=True))
        self.leave = nn.Conv2d(widths[0], 4 * 4, 3, padding=1)
        with torch.no_grad():
            for parameter in self.leave.parameters():
                parameter.mul_(0.1)

    def forward(self, picture: Tensor, warped: Tensor, resting: Tensor, moved: Tensor) -> Texture:
        apart = self.landmarks(moved) - self.landmarks(resting)
        levels = [self.enter(torch.cat([_folded(picture), _folded(warped), apart], 1))]
        for down, inner in zip(self.down, self.inner, strict=True):
            levels.append(inner(leaky_relu(down(levels[-1]), 0.2)))
        x = levels.pop()
        for up in reversed(self.up):
            x = up(torch.cat([levels.pop(), interpolate(x, scale_factor=2.0, mode="nearest")], 1))
        out = pixel_shuffle(self.leave(x), 2).float()
        keep = torch.sigmoid(out[:, :1] + _KEEP)
        attention = 1 - (1 - keep) * border(keep.shape[-1], keep.device)
        return Texture(attention, bounded(warped.float() + out[:, 1:]))


class PatchDiscriminator(nn.Module):
    """Realism of patches of a picture, (B, 3, S, S), 0 … 1, to (B, 1, S', S'): PatchGAN with instance norm."""

    def __init__(self, widths: tuple[int, ...] = (48, 96, 192)) -> None:
        super().__init__()
        layers: list[nn.Module] = [nn.Conv2d(3, widths[0], 4, 2, 1), nn.LeakyReLU(0.2)]
        for index, (a, b) in enumerate(pairwise(widths), 1):
            last = index == len(widths) - 1
            layers += [nn.Conv2d(a, b, 3 if last else 4, 1 if last else 2, 1, bias=False)]
            layers += [nn.InstanceNorm2d(b, affine=True), nn.LeakyReLU(0.2)]
        self.layers = nn.Sequential(*layers, nn.Conv2d(widths[-1], 1, 3, 1, 1))

    def forward(self, picture_BCSS: Tensor) -> Tensor:
        return self.layers((picture_BCSS * 2 - 1).contiguous(memory_format=torch.channels_last))


def bounded(colour: Tensor) -> Tensor:
    """Colours held to 0 … 1 but for a hundredth of what is beyond, so that it is felt in training.

    Without this a net that is held to high attention would shout: a little of colours far outside of the range.
    """
    within = colour.clamp(0, 1)
    return within + 0.01 * (colour - within)


def border(side: int, device: torch.device) -> Tensor:
    """(S, S): 0 at the border of the square, 1 further in, so that pasting back leaves no seam."""
    place = (torch.arange(side, device=device) + 0.5) / side
    inset = (torch.minimum(place, 1 - place) / _BORDER - 0.15).clamp(0, 1)
    rise = inset * inset * (3 - 2 * inset)
    return rise[:, None] * rise[None, :]


def _folded(picture_BCSS: Tensor) -> Tensor:
    """Four neighbours as channels, -1 … 1: (B, 12, S/2, S/2)."""
    return pixel_unshuffle(picture_BCSS * 2 - 1, 2).contiguous(memory_format=torch.channels_last)


def sizes_of(config: Mapping[str, Any]) -> AttentionConfig:
    """The sizes of a net's configuration as JSON gives it, unknown names left out."""
    known = {field.name for field in fields(AttentionConfig)}
    own: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in config.items() if name in known
    }
    return AttentionConfig(**own)


def from_weights(weights: Mapping[str, Tensor], config: Mapping[str, Any]) -> AttentionTexture:
    """The generator with trained weights, in eval mode."""
    net = AttentionTexture(sizes_of(config))
    net.load_state_dict({name: value.float() for name, value in weights.items()})
    return net.eval().requires_grad_(requires_grad=False)
