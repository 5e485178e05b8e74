"""The temporal GAN's two discriminators: one looks at frames beside the still, one at sequences beside their sound.

"End-to-end speech-driven facial animation with temporal GANs", sections 2.2.1 and 2.2.2. Both give logits: real frames
and sequences have high ones. Ours: instance norm, and the sequence discriminator sees frames at half their size.

Shape letters: B batch, T frames, C channels, H, V = 128, 96 rows and columns, W = 2560 samples of a window, X a code.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, softplus

from engine.nets.temporal_gan import HOP, WINDOW, SoundEncoder


class FrameJudge(nn.Module):
    """Frames (B, 3, H, V) and the stills they should show, both 0 … 1, to logits (B,): six convolutions."""

    def __init__(self, widths: Sequence[int] = (32, 64, 128, 256, 256)) -> None:
        super().__init__()
        self.layers = nn.Sequential(*_halvings((6, *widths)), nn.Conv2d(widths[-1], 1, (4, 3)))

    def forward(self, frame: Tensor, still: Tensor) -> Tensor:
        return self.layers(_normed(torch.cat([frame, still], 1))).flatten()


class SequenceJudge(nn.Module):
    """Sequences (B, T, 3, H, V), 0 … 1, and their sound (B, N), T frames with margins, to logits (B,)."""

    def __init__(self, widths: Sequence[int] = (32, 64, 128, 256), sound: int = 8, code: int = 64) -> None:
        super().__init__()
        self.frames = nn.Sequential(*_halvings((3, *widths)), nn.Conv2d(widths[-1], code, (4, 3)))
        self.sound = SoundEncoder(sound, code)
        self.follow = nn.GRU(2 * code, 2 * code, num_layers=2, batch_first=True)
        self.classify = nn.Sequential(nn.Linear(2 * code, code), nn.LeakyReLU(0.2), nn.Linear(code, 1))

    def forward(self, frames: Tensor, sound_BN: Tensor) -> Tensor:
        seen = self.frames(_normed(avg_pool2d(frames.flatten(0, 1), 2))).flatten(1)
        heard = self.sound(sound_BN.unfold(1, WINDOW, HOP).flatten(0, 1))
        with torch.autocast(frames.device.type, enabled=False):
            both = torch.cat([seen.float(), heard.float()], 1).unflatten(0, frames.shape[:2])
            followed, _ = self.follow(both)
            return self.classify(followed[:, -1])[:, 0]


def realism_loss(judge: nn.Module, *made: Tensor) -> Tensor:
    """How far from being taken for real it is; equation 1, not saturating. The judge learns nothing of it."""
    frozen = {name: value.detach() for name, value in judge.named_parameters()}
    told: Tensor = torch.func.functional_call(judge, frozen, made)
    return softplus(-told.float()).mean()


def judge_loss(told_real: Tensor, told_made: Tensor) -> Tensor:
    """How far a discriminator is from telling apart; equation 1."""
    return softplus(-told_real.float()).mean() + softplus(told_made.float()).mean()


def _halvings(widths: Sequence[int]) -> list[nn.Module]:
    layers: list[nn.Module] = []
    for index, (a, b) in enumerate(pairwise(widths)):
        layers += [nn.Conv2d(a, b, 4, 2, 1, bias=index == 0)]
        layers += [nn.InstanceNorm2d(b, affine=True)] if index else []
        layers += [nn.LeakyReLU(0.2)]
    return layers


def _normed(pictures: Tensor) -> Tensor:
    return (pictures * 2 - 1).contiguous(memory_format=torch.channels_last)
