"""Audio2Keypoint's generator G(s, k): a voice and one reference face to 68 landmarks a frame, by convolutions only.

Shape letters: B batch, T video frames (25 a second), S mel steps (4 a frame), M mel bands, C channels, K = 136 numbers
of the 68 landmarks (x0, y0, x1, y1 …), R rig weights.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

STEPS = 4
"""Mel steps in one video frame (100 a second against 25)."""
KEYPOINTS = 136
VOICE_LEVEL = 0.1
"""RMS that loud frames of a voice are brought to before its log-mel is taken."""
LOUD = -2.2
"""Log power that the mean band then has in those frames."""
QUIET = -1.5
"""What the net sees of silence."""


@dataclass(frozen=True, kw_only=True)
class Audio2KeypointConfig:
    """Sizes of the generator; the defaults are those of the weights that are shipped."""

    mels: int = 64
    audio_channels: tuple[int, int, int, int] = (24, 48, 64, 96)
    width: int = 192
    depth: int = 3
    code: int = 32
    decoder_layers: int = 4
    rig: int = 0
    dropout: float = 0.1

    @property
    def stride(self) -> int:
        """Frames that the innermost step of the UNet covers; T must be a multiple of it."""
        return 2**self.depth

    @property
    def reach(self) -> int:
        """Frames on either side that can bear on one frame of the output, rounded up to a multiple of `stride`."""
        unet = sum(3 * 2**level for level in range(self.depth + 1)) + 2 * self.stride
        frames = 3 + unet + 2 * self.decoder_layers
        return -(-frames // self.stride) * self.stride


TINY = Audio2KeypointConfig(audio_channels=(4, 4, 8, 8), width=16, depth=2, code=8, decoder_layers=2)
"""For tests: a few thousand parameters."""


def _conv1d(inside: int, outside: int, kernel: int = 3, stride: int = 1) -> nn.Sequential:
    pad = (kernel - stride + 1) // 2
    return nn.Sequential(
        nn.Conv1d(inside, outside, kernel, stride, pad, bias=False), nn.BatchNorm1d(outside), nn.LeakyReLU(0.2)
    )


def _conv2d(inside: int, outside: int, stride: tuple[int, int]) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inside, outside, 3, stride, 1, bias=False), nn.BatchNorm2d(outside), nn.LeakyReLU(0.2)
    )


class AudioEncoder(nn.Module):
    """Log-mel to one code a video frame: 2-D convolutions over time and mel, then a 1-D UNet over time.

    In: (B, S, M), S = 4 T. Out: the code (B, C, T) and the encoder's maps before the UNet (B, C, T), which the decoder
    takes as a skip. Section 4.1.
    """

    def __init__(self, config: Audio2KeypointConfig) -> None:
        super().__init__()
        a, b, c, d = config.audio_channels
        self.spectral = nn.Sequential(
            _conv2d(1, a, (1, 2)), _conv2d(a, b, (2, 2)), _conv2d(b, c, (2, 2)), _conv2d(c, d, (1, 2))
        )
        self.flatten = nn.Sequential(_conv1d(d * config.mels // 16, config.width, kernel=1), nn.Dropout(config.dropout))
        width, depth = config.width, config.depth
        self.down = nn.ModuleList([_conv1d(width, width, kernel=4, stride=2) for _ in range(depth)])
        self.bottom = _conv1d(width, width)
        self.up = nn.ModuleList([_conv1d(width, width) for _ in range(depth)])

    def forward(self, mel_BSM: Tensor) -> tuple[Tensor, Tensor]:
        x = self.spectral(mel_BSM[:, None]).permute(0, 1, 3, 2).flatten(1, 2)
        skip_BCT = self.flatten(x)
        levels = [skip_BCT]
        for down in self.down:
            levels.append(down(levels[-1]))
        x = self.bottom(levels.pop())
        for up in self.up:
            x = up(levels.pop() + x.repeat_interleave(2, dim=2))
        return x, skip_BCT


class KeypointEncoder(nn.Module):
    """Reference landmarks to a code: (B, K) -> (B, code). One such net is the PV encoder, another the PIV encoder."""

    def __init__(self, config: Audio2KeypointConfig) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(KEYPOINTS, 4 * config.code), nn.LeakyReLU(0.2), nn.Linear(4 * config.code, config.code), nn.Tanh()
        )

    def forward(self, reference_BK: Tensor) -> Tensor:
        return self.layers(reference_BK)


class Audio2Keypoint(nn.Module):
    """The generator: log-mel (B, 4 T, M) and reference landmarks (B, K) -> landmarks (B, T, K), in one normed space.

    T is any multiple of `config.stride`. The reference is also added to the output (a residual), so the net keeps the
    face it is shown. Buffers `mean_K` and `std_K` are the training set's; `template_VD` is the head that faces are
    turned to (see engine.motion.retarget).
    """

    mean_K: Tensor
    std_K: Tensor
    template_VD: Tensor

    def __init__(self, config: Audio2KeypointConfig, template_vertices: int) -> None:
        super().__init__()
        self.config = config
        self.audio = AudioEncoder(config)
        self.pose_variant = KeypointEncoder(config)
        self.pose_invariant = KeypointEncoder(config)
        width = config.width
        self.merge = _conv1d(2 * width + 2 * config.code, width, kernel=1)
        self.decoder = nn.ModuleList([_conv1d(width, width) for _ in range(config.decoder_layers)])
        self.dropout = nn.Dropout(config.dropout)
        self.keypoints = nn.Conv1d(width, KEYPOINTS, 1)
        self.rig = nn.Conv1d(width, config.rig, 1) if config.rig else None
        self.register_buffer("mean_K", torch.zeros(KEYPOINTS))
        self.register_buffer("std_K", torch.ones(KEYPOINTS))
        self.register_buffer("template_VD", torch.zeros(template_vertices, 3))

    def features(self, mel_BSM: Tensor, reference_BK: Tensor) -> Tensor:
        """(B, C, T): the last maps of the decoder."""
        sound, skip = self.audio(mel_BSM)
        normed = (reference_BK - self.mean_K) / self.std_K
        face = torch.cat([self.pose_variant(normed), self.pose_invariant(normed)], dim=1)
        x = self.merge(torch.cat([sound, skip, face[:, :, None].expand(-1, -1, sound.shape[2])], dim=1))
        for layer in self.decoder:
            x = x + self.dropout(layer(x))
        return x

    def forward(self, mel_BSM: Tensor, reference_BK: Tensor) -> Tensor:
        moved = self.keypoints(self.features(mel_BSM, reference_BK)).transpose(1, 2)
        return moved * self.std_K + reference_BK[:, None]


def level_mel(mel_SM: Tensor) -> Tensor:
    """What the net sees of log-mel (..., S, M) of a voice at VOICE_LEVEL: its upper 43 dB, as about -1.5 … 1.5."""
    return (mel_SM - LOUD).clamp(-10.0, 4.0) / 4.0 + 1.0


def from_weights(weights: Mapping[str, Tensor], config: Mapping[str, Any]) -> Audio2Keypoint:
    """The net with `weights` and the sizes of `config`: fields of Audio2KeypointConfig, as JSON gives them."""
    sizes: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in config.items()}
    net = Audio2Keypoint(Audio2KeypointConfig(**sizes), len(weights["template_VD"]))
    counters = {name: value for name, value in net.state_dict().items() if name.endswith("num_batches_tracked")}
    net.load_state_dict(counters | {name: value.float() for name, value in weights.items()})
    return net.eval()
