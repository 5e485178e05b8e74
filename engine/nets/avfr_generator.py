"""AVFR-GAN's generator: the still's own details, carried by the flow, and what is heard, to a frame.

From "Audio-visual face reenactment", section 3 (identity-aware generator): besides the carried features the decoder
gets the still through an encoder of its own, with skips, all in blocks after SPADE. Ours: skips are carried by the flow
too, for details have to be where the face is now; the flow itself is told, for carried lips do not say that a mouth has
opened between them; and the frame is told as changes of the carried still, so that a face it was not trained on keeps
its colours. `PlainGenerator` is FOMM's, which the paper compares with (Table 3).

Shape letters: B batch, C channels, S side of the picture, Q = S / 4.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, interpolate

from engine.nets.avfr_layers import Conv, PlainBlock, SpadeBlock, carried, fitted, resized
from engine.nets.avfr_motion import Dense

_SHY = 0.1
"""What the last layer's changes are multiplied by: it sums 784 weights, so one step of Adam would else repaint all."""
_BEYOND = 0.01
"""How much of what is beyond a picture's range is left in training, so that it is felt."""


class FeatureEncoder(nn.Module):
    """A picture (B, 3, S, S), -1 … 1, to features (B, C, Q, Q): what the flow carries."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.enter = Conv(3, width, 7)
        self.down = nn.ModuleList([Conv(width, 2 * width), Conv(2 * width, 4 * width)])

    def forward(self, picture_B3SS: Tensor) -> Tensor:
        x = self.enter(fitted(picture_B3SS, self))
        for down in self.down:
            x = avg_pool2d(down(x), 2)
        return x


class IdentityEncoder(nn.Module):
    """A picture (B, 3, S, S), -1 … 1, to what it is at S, S / 2 and S / 4, the picture telling every block."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.enter = nn.Conv2d(3, width, 3, padding=1)
        self.down = nn.ModuleList([nn.Conv2d(width, 2 * width, 4, 2, 1), nn.Conv2d(2 * width, 4 * width, 4, 2, 1)])
        self.blocks = nn.ModuleList(SpadeBlock(width << scale, 3) for scale in range(3))

    def forward(self, picture_B3SS: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        told = fitted(picture_B3SS, self)
        whole = self.blocks[0](self.enter(told), told)
        told = avg_pool2d(told, 2)
        half = self.blocks[1](self.down[0](whole), told)
        told = avg_pool2d(told, 2)
        return whole, half, self.blocks[2](self.down[1](half), told)


class IdentityAwareGenerator(nn.Module):
    """Decodes the joined maps (B, told, Q, Q) of motion, sound and attention beside the still's identity."""

    def __init__(self, width: int, told: int, blocks: int) -> None:
        super().__init__()
        self.identity = IdentityEncoder(width)
        self.enter = nn.Conv2d(told + 4 * width, 4 * width, 3, padding=1)
        self.blocks = nn.ModuleList(SpadeBlock(4 * width, told) for _ in range(blocks))
        self.up = nn.ModuleList([nn.Conv2d(4 * width, 2 * width, 3, padding=1), nn.Conv2d(2 * width, width, 3, 1, 1)])
        self.details = nn.ModuleList([SpadeBlock(2 * width, 2 * width), SpadeBlock(width, width)])
        self.leave = nn.Conv2d(width, 3, 7, padding=3)

    def identities(self, picture_B3SS: Tensor) -> tuple[Tensor, ...]:
        """What is computed once of a still (B, 3, S, S), -1 … 1, for `forward`."""
        return self.identity(picture_B3SS)

    def forward(self, told: Tensor, identities: tuple[Tensor, ...], picture_B3SS: Tensor, dense: Dense) -> Tensor:
        """Frames (B, 3, S, S), -1 … 1 and a little beyond."""
        whole, half, quarter = identities
        told = fitted(told, self)
        x = self.enter(torch.cat([told, quarter], 1))
        for block in self.blocks:
            x = block(x, told)
        for up, detail, own in zip(self.up, self.details, (half, whole), strict=True):
            skip = carried(own, dense.flow_BDQQ) * resized(dense.shown_B1QQ, own.shape[-1]).to(own.dtype)
            x = detail(up(interpolate(x, scale_factor=2.0, mode="nearest")), skip)
        return bounded(carried(picture_B3SS.float(), dense.flow_BDQQ) + _SHY * self.leave(x).float())


class PlainGenerator(nn.Module):
    """FOMM's decoder: the joined maps alone, which have to tell who it is as well as what moves."""

    def __init__(self, width: int, told: int, blocks: int) -> None:
        super().__init__()
        self.enter = nn.Conv2d(told, 4 * width, 3, padding=1)
        self.blocks = nn.Sequential(*(PlainBlock(4 * width) for _ in range(blocks)))
        self.up = nn.ModuleList([Conv(4 * width, 2 * width), Conv(2 * width, width)])
        self.leave = nn.Conv2d(width, 3, 7, padding=3)

    def identities(self, _picture_B3SS: Tensor) -> tuple[Tensor, ...]:
        """Nothing: this decoder does not look at the still."""
        return ()

    def forward(self, told: Tensor, _identities: tuple[Tensor, ...], _picture_B3SS: Tensor, _dense: Dense) -> Tensor:
        """Frames (B, 3, S, S), -1 … 1."""
        x = self.blocks(self.enter(fitted(told, self)))
        for up in self.up:
            x = up(interpolate(x, scale_factor=2.0, mode="nearest"))
        return torch.tanh(self.leave(x).float())


def bounded(picture: Tensor) -> Tensor:
    """A picture held to -1 … 1 but for a hundredth of what is beyond."""
    within = picture.clamp(-1, 1)
    return within + _BEYOND * (picture - within)
