"""What a net that reenacts hears: 0.2 s of log-mel with the frame in the middle, as a map and as what to attend to.

From "Audio-visual face reenactment", section 3 (audio-conditioned features, audio-visual attention).

Shape letters: B batch, T frames (25 a second), L = 20 mel steps of a window (100 a second), M mel bands, C channels,
X numbers of a code, Q side of the maps, a quarter of the picture's.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import interpolate

from engine.document import FloatArray
from engine.nets.avfr_layers import Conv
from engine.speech_features import SILENCE, STEPS

FRAMES = 5
"""Video frames of a window, the third of which is the one that is driven."""
LENGTH = FRAMES * STEPS
"""Mel steps of a window."""
_SMALLEST = 4
"""Side that a code of sound is first laid out on."""


class Heard(NamedTuple):
    """What was heard for one frame: maps (B, C, Q, Q) and the query (B, C') that places are asked by.

    A net without ears has no channels in either.
    """

    maps_BCQQ: Tensor
    query_BC: Tensor


def mel_windows(mel_LM: FloatArray, frames: int) -> FloatArray:
    """The windows (T, 20, M) of a voice's log-mel (any length, M), for its first T frames; beyond it is silence."""
    side = FRAMES // 2 * STEPS
    wanted = 2 * side + frames * STEPS
    padded = np.full((wanted, mel_LM.shape[1]), SILENCE, np.float32)
    inside = mel_LM[: wanted - side]
    padded[side : side + len(inside)] = inside
    starts = np.arange(frames)[:, None] * STEPS + np.arange(LENGTH)
    return padded[starts]


class SoundCode(nn.Module):
    """Windows of log-mel (B, L, M) to codes (B, X): 2-D convolutions over time and mel."""

    def __init__(self, mels: int, width: int, code: int) -> None:
        super().__init__()
        if mels % 8:
            raise ValueError(f"The mel bands of a sound must be a multiple of 8, not {mels}.")
        layers: list[nn.Module] = []
        steps = ((1, width, (1, 2)), (width, 2 * width, 2), (2 * width, 4 * width, 2))
        for inside, outside, stride in steps:
            layers += [nn.Conv2d(inside, outside, 3, stride, 1, bias=False), nn.BatchNorm2d(outside), nn.ReLU()]
        self.layers = nn.Sequential(*layers, nn.Conv2d(4 * width, code, (LENGTH // 4, mels // 8)))

    def forward(self, mel_BLM: Tensor) -> Tensor:
        level = (mel_BLM.float() - SILENCE) / 8 - 1  # silence is -1, loud speech about 1
        return self.layers(level[:, None].to(next(self.parameters()).dtype)).flatten(1)


class SoundMap(nn.Module):
    """Codes (B, X) to maps (B, C, Q, Q), laid out small and doubled until they have their side."""

    def __init__(self, code: int, width: int, side: int) -> None:
        super().__init__()
        self.side = side
        self.enter = nn.Linear(code, width * _SMALLEST**2)
        doublings = max(0, (side - 1) // _SMALLEST).bit_length()
        self.up = nn.ModuleList(Conv(width, width) for _ in range(doublings))

    def forward(self, code_BX: Tensor) -> Tensor:
        x = self.enter(code_BX).unflatten(1, (-1, _SMALLEST, _SMALLEST))
        for up in self.up:
            grown = min(self.side, 2 * x.shape[-1])
            x = up(interpolate(x, (grown, grown), mode="nearest"))
        return x


class Ears(nn.Module):
    """The audio encoder and the encoder of attention's query: windows (B, L, M) to Heard."""

    def __init__(self, mels: int, width: int, maps: int, query: int, side: int) -> None:
        super().__init__()
        code = 8 * width
        self.code = SoundCode(mels, width, code)
        self.maps = SoundMap(code, maps, side)
        self.query = SoundCode(mels, width, query)

    def forward(self, mel_BLM: Tensor) -> Heard:
        return Heard(self.maps(torch.relu(self.code(mel_BLM))), self.query(mel_BLM))


def attended(query_BC: Tensor, motion_BCQQ: Tensor) -> Tensor:
    """How much each place of the motion's map answers the sound, (B, 1, Q, Q), 0 … 1; equation 2."""
    asked = (query_BC.float()[:, :, None, None] * motion_BCQQ.float()).sum(1, keepdim=True)
    return torch.sigmoid(asked)
