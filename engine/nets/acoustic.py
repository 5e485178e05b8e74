"""The acoustic model: log-mel in, scores of 29 characters out, 50 a second; a stream heard in pieces gives the same.

It has the interface of DeepSpeech (Hannun et al., arXiv 1412.5567): space, a-z, apostrophe and the blank of CTC, one
row every 20 ms. Convolutions in time that look far back and 0.2 s ahead (as DeepSpeech's own context of 9 steps does).

Shape letters: B batch, S mel steps (100 a second), M mel bands, U steps of scores (50 a second), C channels, A = 29
symbols.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import torch
from torch import Tensor, nn

LETTERS = " abcdefghijklmnopqrstuvwxyz'"
"""The symbols in DeepSpeech's order; the blank comes after them."""
BLANK = len(LETTERS)
SYMBOLS = BLANK + 1
STACK = 2
"""Mel steps that become one step of scores."""
KEEP = 0.9967
"""Share of the running mean that a mel step keeps: a memory of three seconds."""
TRUST = 30.0
"""Mel steps that the mean of all training voices counts for before anything was heard."""
BLOCK = 100
"""Mel steps whose running mean is computed at once."""


@dataclass(frozen=True, kw_only=True)
class AcousticConfig:
    """Sizes of the net; `dilations` and `ahead` (steps of scores looked ahead) have one number a layer."""

    mels: int = 64
    width: int = 192
    kernel: int = 5
    dilations: tuple[int, ...] = (1, 1, 2, 1, 1, 2, 1, 4, 1, 4, 1, 8)
    ahead: tuple[int, ...] = (1, 1, 2, 1, 1, 2, 1, 0, 0, 0, 0, 0)
    dropout: float = 0.1

    def __post_init__(self) -> None:
        if len(self.dilations) != len(self.ahead):
            raise ValueError("dilations and ahead must have one number for each layer")
        if any(
            ahead > (self.kernel - 1) * dilation for dilation, ahead in zip(self.dilations, self.ahead, strict=True)
        ):
            raise ValueError("a layer cannot look further ahead than its kernel reaches")

    @property
    def look_ahead(self) -> int:
        """Steps of scores (20 ms each) after a step that bear on it."""
        return 1 + sum(self.ahead)


TINY = AcousticConfig(width=12, kernel=3, dilations=(1, 2, 1), ahead=(1, 2, 0), dropout=0.0)
"""For tests: some thousand parameters."""


@dataclass(frozen=True, eq=False)
class AcousticState:
    """What a net remembers of a voice between two pieces: the running mean, and what each layer still needs."""

    sum_BM: Tensor
    weight: float
    held: tuple[Tensor, ...]


class _Layer(nn.Module):
    """A convolution with a way round it, over exactly the steps it is given: n + reach in, n out."""

    def __init__(self, inside: int, outside: int, kernel: int, dilation: int, ahead: int, dropout: float) -> None:
        super().__init__()
        self.ahead = ahead
        self.behind = (kernel - 1) * dilation - ahead
        self.conv = nn.Conv1d(inside, outside, kernel, dilation=dilation, bias=False)
        self.norm = nn.BatchNorm1d(outside)
        self.dropout = nn.Dropout(dropout)
        self.skip = inside == outside

    def forward(self, x_BCU: Tensor) -> Tensor:
        made = self.dropout(torch.relu(self.norm(self.conv(x_BCU))))
        return made + x_BCU[:, :, self.behind : x_BCU.shape[2] - self.ahead] if self.skip else made


class Acoustic(nn.Module):
    """Log-mel (B, S, M) of `engine.audio.log_mel` -> log-probabilities (B, S / 2, A); S is even.

    The mean of each band over the last seconds is taken out of what is heard, so neither loudness nor microphone
    count; buffers `mean_M` and `std_M` are the training voices'. `forward` hears a whole voice; `start` and `push` hear
    it in pieces and end on the same numbers.
    """

    mean_M: Tensor
    std_M: Tensor

    def __init__(self, config: AcousticConfig) -> None:
        super().__init__()
        self.config = config
        width, drop = config.width, config.dropout
        layers = [_Layer(STACK * config.mels, width, 3, 1, 1, drop)]
        layers += [
            _Layer(width, width, config.kernel, dilation, ahead, drop)
            for dilation, ahead in zip(config.dilations, config.ahead, strict=True)
        ]
        self.layers = nn.ModuleList(layers)
        self.letters = nn.Conv1d(width, SYMBOLS, 1)
        self.register_buffer("mean_M", torch.zeros(config.mels))
        self.register_buffer("std_M", torch.ones(config.mels))

    def forward(self, mel_BSM: Tensor) -> Tensor:
        return self.push(mel_BSM, self.start(len(mel_BSM)), last=True)[0]

    def start(self, batch: int = 1) -> AcousticState:
        """What is remembered before the first piece: nothing but the training voices' mean."""
        held = [self.mean_M.new_zeros(batch, layer.conv.in_channels, layer.behind) for layer in cast(Any, self.layers)]
        return AcousticState((self.mean_M * TRUST).expand(batch, -1), TRUST, tuple(held))

    def push(self, mel_BSM: Tensor, state: AcousticState, *, last: bool = False) -> tuple[Tensor, AcousticState]:
        """Scores that are certain once this piece (S even, may be 0) is heard, and what to remember.

        Steps come out `config.look_ahead` late; with `last` the voice ends here and all that is left comes out.
        """
        if mel_BSM.shape[1] % STACK:
            raise ValueError(f"{mel_BSM.shape[1]} mel steps are not a multiple of {STACK}")
        normed_BSM, total_BM, weight = self._level(mel_BSM, state)
        x = normed_BSM.unflatten(1, (-1, STACK)).flatten(2).transpose(1, 2)
        held: list[Tensor] = []
        for layer, before in zip(cast("list[_Layer]", self.layers), state.held, strict=True):
            x = torch.cat([before.to(x.dtype), x], dim=2)
            if last:
                x = nn.functional.pad(x, (0, layer.ahead))
            reach = layer.behind + layer.ahead
            held.append(x[:, :, max(0, x.shape[2] - reach) :].detach())
            x = layer(x) if x.shape[2] > reach else x.new_zeros(len(x), layer.conv.out_channels, 0)
        told = self.letters(x) if x.shape[2] else x.new_zeros(len(x), SYMBOLS, 0)
        return told.transpose(1, 2).float().log_softmax(2), AcousticState(total_BM, weight, tuple(held))

    def _level(self, mel_BSM: Tensor, state: AcousticState) -> tuple[Tensor, Tensor, float]:
        """Log-mel without its running mean, over the usual deviation; the running sum and its weight at the end."""
        out: list[Tensor] = [mel_BSM[:, :0]]
        total_BM, weight = state.sum_BM, state.weight
        steps = torch.arange(BLOCK, device=mel_BSM.device)
        fade_SS = (KEEP ** (steps[:, None] - steps)).tril()
        for block_BSM in mel_BSM.split(BLOCK, dim=1) if mel_BSM.shape[1] else ():
            count = block_BSM.shape[1]
            fade_S = KEEP ** (steps[:count] + 1.0)
            # In full precision: rounded sums would make pieces differ from the whole.
            with torch.autocast(mel_BSM.device.type, enabled=False):
                sums_BSM = fade_SS[:count, :count] @ block_BSM.float() + fade_S[:, None] * total_BM[:, None]
            weights_S = (1 - fade_S) / (1 - KEEP) + fade_S * weight
            out.append((block_BSM - sums_BSM / weights_S[:, None]) / self.std_M)
            total_BM, weight = sums_BSM[:, -1], float(weights_S[-1])
        return torch.cat(out, dim=1), total_BM, weight


def sizes_of(config: Mapping[str, Any]) -> AcousticConfig:
    """Sizes as JSON gives them."""
    sizes: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in config.items()}
    return AcousticConfig(**sizes)


def from_weights(weights: Mapping[str, Tensor], config: Mapping[str, Any]) -> Acoustic:
    """The net with `weights` and the sizes of `config`: fields of AcousticConfig, as JSON gives them."""
    net = Acoustic(sizes_of(config))
    counters = {name: value for name, value in net.state_dict().items() if name.endswith("num_batches_tracked")}
    net.load_state_dict(counters | {name: value.float() for name, value in weights.items()})
    return net.eval()
