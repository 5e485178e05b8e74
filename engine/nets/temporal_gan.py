"""The temporal GAN's generator: raw sound and one still in, frames of the canonical face out, one at a time.

From "End-to-end speech-driven facial animation with temporal GANs" (sections 2.1.1 to 2.1.3): an identity encoder, a
context encoder on windows of 0.16 s with a GRU of two layers, a GRU that makes noise wander, and a frame decoder with
skips from the identity encoder. Ours: the decoder tells changes of the still's own colours, so that a face it was not
trained on keeps what does not move; and what the still contributes to each scale is computed once a still (a
convolution of two pictures that are joined is the sum of two convolutions).

Shape letters: B batch, T frames (25 a second), N samples (16 kHz), W = 2560 of a window, C channels, H, V = 128, 96
rows and columns of a picture, Z noise, L = 2 layers, X = 256 numbers of context.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from itertools import pairwise
from typing import Any, NamedTuple, cast

import numpy as np
import torch
from torch import Tensor, nn

ROWS, COLUMNS = 128, 96
"""Of the canonical face (engine.faces.canonical_face)."""
HOP, WINDOW = 640, 2560
"""Samples of a video frame, and those that are heard for it: 0.16 s with the frame in the middle."""
MARGIN = (WINDOW - HOP) // 2
"""Samples before and after a frame that are heard for it: 0.06 s, which is how far the net looks ahead."""
LEVEL = 0.1
"""RMS of the loud frames (engine.motion.lips.voice_level) of voices that the net is used to; half or twice is fine."""
_SCALES = 5
_STRIDES = (2, 2, 2, 2, 2)
"""The first convolution leaves 160 steps of 1 ms; these are the prime factors but for the last, 5."""
_WIDEST = 256
_SHY = 0.2
"""What the last layer begins with over what layers do, so that frames begin near the still."""


@dataclass(frozen=True, kw_only=True)
class TemporalGanConfig:
    """Sizes: `widths` channels of pictures at 64 x 48, 32 x 24 … 4 x 3, `sound` those of the first convolution.

    Without `recurrent` it is the static baseline of the paper's Table 1: each frame from its own window and noise.
    """

    widths: tuple[int, ...] = (32, 64, 128, 256, 256)
    sound: int = 16
    identity: int = 50
    context: int = 256
    noise: int = 10
    recurrent: bool = True

    def __post_init__(self) -> None:
        if len(self.widths) != _SCALES:
            raise ValueError(f"The temporal GAN has widths for {_SCALES} scales, not {len(self.widths)}.")


TINY = TemporalGanConfig(widths=(4, 4, 8, 8, 8), sound=4, identity=6, context=12, noise=3)
"""For tests: some thousand parameters."""


class Still(NamedTuple):
    """What is computed once of a still: its picture (B, 3, H, V), -1 … 1, its code, and its part of each scale."""

    picture: Tensor
    code_BX: Tensor
    parts: tuple[Tensor, ...]


@dataclass(frozen=True, eq=False)
class Talking:
    """What a net remembers between two pieces of a voice.

    `held_BN`: samples that later frames still need. `heard` samples and `made` frames so far. `context_LBX` and
    `noise_LBZ`: the memories of the two GRUs (empty in the static net). `seed`: of the noise.
    """

    still: Still
    held_BN: Tensor
    context_LBX: Tensor
    noise_LBZ: Tensor
    seed: int
    heard: int = 0
    made: int = 0


class SoundEncoder(nn.Module):
    """Windows of a waveform (N, W) to codes (N, X): the first kernel takes in 5 ms at a time, every 1 ms."""

    def __init__(self, width: int, code: int) -> None:
        super().__init__()
        widths = [min(width << scale, max(width, _WIDEST)) for scale in range(len(_STRIDES) + 1)]
        layers: list[nn.Module] = [nn.Conv1d(1, width, 80, 16, 32, bias=False), nn.BatchNorm1d(width), nn.ReLU()]
        for (a, b), stride in zip(pairwise(widths), _STRIDES, strict=True):
            layers += [nn.Conv1d(a, b, 2 * stride, stride, stride // 2, bias=False), nn.BatchNorm1d(b), nn.ReLU()]
        self.layers = nn.Sequential(*layers, nn.Conv1d(widths[-1], code, 5))

    def forward(self, windows_NW: Tensor) -> Tensor:
        return self.layers(windows_NW[:, None])[..., 0]


class IdentityEncoder(nn.Module):
    """A still (B, 3, H, V), -1 … 1, to its code (B, X) and what it is at every scale, the largest first."""

    def __init__(self, widths: Sequence[int], code: int) -> None:
        super().__init__()
        self.layers = nn.ModuleList(
            nn.Sequential(nn.Conv2d(a, b, 4, 2, 1, bias=False), nn.BatchNorm2d(b), nn.ReLU())
            for a, b in pairwise((3, *widths))
        )
        self.leave = nn.Conv2d(widths[-1], code, (4, 3))

    def forward(self, picture: Tensor) -> tuple[Tensor, list[Tensor]]:
        x, scales = picture.contiguous(memory_format=torch.channels_last), []
        for layer in self.layers:
            x = layer(x)
            scales.append(x)
        return self.leave(x).flatten(1), scales


class _Up(nn.Module):
    """Twice as large: a strided transposed convolution of what was made so far, joined with the still's scale."""

    def __init__(self, inside: int, outside: int, *, last: bool) -> None:
        super().__init__()
        self.made = nn.ConvTranspose2d(inside, outside, 4, 2, 1, bias=last)
        self.still = nn.ConvTranspose2d(inside, outside, 4, 2, 1, bias=False)
        self.after = nn.Identity() if last else nn.Sequential(nn.BatchNorm2d(outside), nn.ReLU())

    def forward(self, x: Tensor, part_BCHV: Tensor) -> Tensor:
        made = self.made(x)
        joined = made.unflatten(0, (len(part_BCHV), -1)) + part_BCHV[:, None]
        return self.after(joined.flatten(0, 1))


class FrameDecoder(nn.Module):
    """Latents (B, T, X) and a still to frames (B, T, 3, H, V), about -1 … 1."""

    def __init__(self, latent: int, widths: Sequence[int]) -> None:
        super().__init__()
        self.enter = nn.Sequential(
            nn.ConvTranspose2d(latent, widths[-1], (4, 3), bias=False), nn.BatchNorm2d(widths[-1]), nn.ReLU()
        )
        steps = list(pairwise((*widths[::-1], 3)))
        self.up = nn.ModuleList(_Up(a, b, last=index == len(steps) - 1) for index, (a, b) in enumerate(steps))
        with torch.no_grad():
            for parameter in self.up[-1].parameters():
                parameter.mul_(_SHY)

    def parts(self, scales: Sequence[Tensor]) -> tuple[Tensor, ...]:
        """What a still, at every scale (the largest first), adds to what the decoder makes, the smallest first."""
        ups = cast("list[_Up]", list(self.up))
        return tuple(up.still(scale) for up, scale in zip(ups, reversed(scales), strict=True))

    def forward(self, latent_BTX: Tensor, still: Still) -> Tensor:
        x = self.enter(latent_BTX.flatten(0, 1)[..., None, None].contiguous(memory_format=torch.channels_last))
        for up, part in zip(self.up, still.parts, strict=True):
            x = up(x, part)
        return still.picture.float()[:, None] + x.float().unflatten(0, latent_BTX.shape[:2])


class TemporalGan(nn.Module):
    """The generator; `forward` is for training, `start` and `push` for whatever runs it, live or not."""

    def __init__(self, config: TemporalGanConfig) -> None:
        super().__init__()
        self.config = config
        self.identity = IdentityEncoder(config.widths, config.identity)
        self.sound = SoundEncoder(config.sound, config.context)
        self.decoder = FrameDecoder(config.identity + config.context + config.noise, config.widths)
        if config.recurrent:
            self.context = nn.GRU(config.context, config.context, num_layers=2, batch_first=True)
            self.wander = nn.GRU(config.noise, config.noise, batch_first=True)

    def forward(
        self, picture: Tensor, sound_BN: Tensor, noise_BTZ: Tensor, first: int = 0, memory_LBX: Tensor | None = None
    ) -> Tensor:
        """Frames `first` … T (B, T - first, 3, H, V), about 0 … 1, of a still (B, 3, H, V), 0 … 1.

        `sound_BN` holds T frames of 640 samples and a margin of 960 at either end; the noise has T frames too.
        `memory_LBX` is what the context's GRU remembers of what was said before: nothing unless it is given.
        """
        return self.show(picture, self.hear(sound_BN, memory_LBX), noise_BTZ, first)

    def hear(self, sound_BN: Tensor, memory_LBX: Tensor | None = None) -> Tensor:
        """The context (B, T, X) of a sound, as `forward` has it."""
        windows_BTW = sound_BN.unfold(1, WINDOW, HOP)
        codes_BTX = self.sound(windows_BTW.flatten(0, 1)).unflatten(0, windows_BTW.shape[:2])
        return _remember(self.context, codes_BTX, memory_LBX)[0] if self.config.recurrent else codes_BTX

    def show(self, picture: Tensor, context_BTX: Tensor, noise_BTZ: Tensor, first: int = 0) -> Tensor:
        """The frames of a still with what was heard, as `forward` has them."""
        if self.config.recurrent:
            noise_BTZ, _ = _remember(self.wander, noise_BTZ, None)
        return self._decode(self._still(picture), context_BTX[:, first:], noise_BTZ[:, first:])

    def start(self, picture: Tensor, seed: int = 0) -> Talking:
        """Begins with a still (B, 3, H, V), 0 … 1, before anything was said; `seed` decides the noise."""
        still = self._still(picture.to(self._dtype))
        batch, config = len(picture), self.config
        layers = 2 if config.recurrent else 0
        return Talking(
            still=still,
            held_BN=picture.new_zeros(batch, MARGIN, dtype=self._dtype),
            context_LBX=picture.new_zeros(layers, batch, config.context, dtype=self._dtype),
            noise_LBZ=picture.new_zeros(layers // 2, batch, config.noise, dtype=self._dtype),
            seed=seed,
        )

    def push(self, samples_BN: Tensor, state: Talking, *, last: bool = False) -> tuple[Tensor, Talking]:
        """The frames (B, t, 3, H, V), 0 … 1, that are certain once these samples are heard, and what to remember.

        A frame comes MARGIN samples after its end; with `last` the voice ends here (in silence) and the rest comes, as
        many frames as the voice began. However a voice is cut into pieces, its frames have the same bits, for each is
        made by itself.
        """
        said_BTX, state = self.follow(samples_BN, state, last=last)
        return self.paint(state.still, said_BTX), state

    def follow(self, samples_BN: Tensor, state: Talking, *, last: bool = False) -> tuple[Tensor, Talking]:
        """What is said in those frames, (B, t, X + Z): the context and the noise that `paint` makes a frame of."""
        held_BN = torch.cat([state.held_BN, samples_BN.to(state.held_BN)], 1)
        heard = state.heard + samples_BN.shape[1]
        count = max(0, (held_BN.shape[1] - WINDOW) // HOP + 1)
        if last:
            count = -(-heard // HOP) - state.made
            held_BN = nn.functional.pad(held_BN, (0, max(0, WINDOW + (count - 1) * HOP - held_BN.shape[1])))
        context_LBX, noise_LBZ = state.context_LBX, state.noise_LBZ
        said = [held_BN.new_zeros(len(held_BN), 0, self.config.context + self.config.noise)]
        for index in range(count):
            code_BTX = self.sound(held_BN[:, index * HOP : index * HOP + WINDOW])[:, None]
            noise_BTZ = drawn_noise(state.seed, state.made + index, (len(held_BN), self.config.noise)).to(code_BTX)
            if self.config.recurrent:
                code_BTX, context_LBX = _remember(self.context, code_BTX, context_LBX)
                noise_BTZ, noise_LBZ = _remember(self.wander, noise_BTZ, noise_LBZ)
            said.append(torch.cat([code_BTX, noise_BTZ], 2))
        rest = replace(state, held_BN=held_BN[:, count * HOP :], context_LBX=context_LBX, noise_LBZ=noise_LBZ)
        return torch.cat(said, 1), replace(rest, heard=heard, made=state.made + count)

    def paint(self, still: Still, said_BTX: Tensor) -> Tensor:
        """The frames (B, t, 3, H, V), 0 … 1, of a still and of what is said, (B, t, X + Z), each made by itself."""
        sizes = [self.config.context, self.config.noise]
        frames = [still.picture.new_zeros(len(still.picture), 0, 3, ROWS, COLUMNS, dtype=torch.float32)]
        for one_BTX in said_BTX.to(still.code_BX.dtype).split(1, 1):
            context_BTX, noise_BTZ = one_BTX.split(sizes, 2)
            frames.append(self._decode(still, context_BTX, noise_BTZ).clamp(0, 1))
        return torch.cat(frames, 1)

    @property
    def _dtype(self) -> torch.dtype:
        return next(self.parameters()).dtype

    def _still(self, picture: Tensor) -> Still:
        own = picture * 2 - 1
        code_BX, scales = self.identity(own)
        return Still(own, code_BX, self.decoder.parts(scales))

    def _decode(self, still: Still, codes_BTX: Tensor, noise_BTZ: Tensor) -> Tensor:
        identity = still.code_BX[:, None].expand(-1, codes_BTX.shape[1], -1)
        latent_BTX = torch.cat([part.to(identity.dtype) for part in (identity, codes_BTX, noise_BTZ)], 2)
        return (self.decoder(latent_BTX, still) + 1) / 2


def drawn_noise(seed: int, frame: int, size: tuple[int, int]) -> Tensor:
    """The noise (B, 1, Z) of a frame of a voice, by its number: the same on every machine."""
    drawn = np.random.default_rng([seed, frame]).standard_normal(size, np.float32)
    return torch.from_numpy(drawn)[:, None]


def _remember(gru: nn.GRU, x_BTX: Tensor, memory_LBX: Tensor | None) -> tuple[Tensor, Tensor]:
    # In the weights' own numbers: what is remembered for minutes is not to be rounded at every step.
    with torch.autocast(x_BTX.device.type, enabled=False):
        dtype = next(gru.parameters()).dtype
        return gru(x_BTX.to(dtype), None if memory_LBX is None else memory_LBX.to(dtype))


def sizes_of(config: Mapping[str, Any]) -> TemporalGanConfig:
    """The sizes of a net's configuration as JSON gives it, unknown names left out."""
    known = {field.name for field in fields(TemporalGanConfig)}
    own: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in config.items() if name in known
    }
    return TemporalGanConfig(**own)


def from_weights(weights: Mapping[str, Tensor], config: Mapping[str, Any]) -> TemporalGan:
    """The generator with trained weights, in eval mode."""
    net = TemporalGan(sizes_of(config))
    counters = {name: value for name, value in net.state_dict().items() if name.endswith("num_batches_tracked")}
    net.load_state_dict(counters | {name: value.float() for name, value in weights.items()})
    return net.eval().requires_grad_(requires_grad=False)
