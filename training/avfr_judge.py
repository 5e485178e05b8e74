"""AVFR-GAN's discriminator: which patches of a picture are filmed and which are made.

"Audio-visual face reenactment", section 3: convolutions, each with a spectral norm, and leaky ReLU. Ours: it is trained
by least squares (`training.train_attention.judge_loss` and `realism_loss`), as FOMM's is, in place of equation 3's
logarithms, whose slope dies when it is sure.

Shape letters: B batch, S side of the picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn.utils.parametrizations import spectral_norm


class AvfrJudge(nn.Module):
    """Realism of patches of a picture (B, 3, S, S), 0 … 1, to (B, 1, S', S'): about 1 for filmed ones, 0 for made."""

    def __init__(self, widths: Sequence[int] = (32, 64, 128, 256)) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for inside, outside in pairwise((3, *widths)):
            layers += [spectral_norm(nn.Conv2d(inside, outside, 4, 2, 1)), nn.LeakyReLU(0.2)]
        self.layers = nn.Sequential(*layers, spectral_norm(nn.Conv2d(widths[-1], 1, 3, padding=1)))

    def forward(self, picture_B3SS: Tensor) -> Tensor:
        return self.layers((picture_B3SS * 2 - 1).contiguous(memory_format=torch.channels_last))
