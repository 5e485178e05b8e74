"""Audio2Keypoint: generator G(s, k), pose-invariant (PIV) encoder and displacement discriminator; convolutions only.

Shape letters: B batch, T video frames (25 a second), S mel steps (4 a frame), M mel bands, C channels, K = 136 numbers
of the 68 landmarks (x0, y0, x1, y1 …), A = 3 angles of the head (yaw, pitch, roll), R rig weights.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

STEPS = 4
"""Mel steps in one video frame (100 a second against 25)."""
KEYPOINTS = 136
ANGLES = 3
VOICE_LEVEL = 0.1
"""RMS that loud frames of a voice are brought to before its log-mel is taken."""
LOUD = -2.2
"""Log power that the mean band then has in those frames."""
QUIET = -1.5
"""What the net sees of silence."""


@dataclass(frozen=True, kw_only=True)
class Audio2KeypointConfig:
    """Sizes of the generator; the defaults are those of the weights that are shipped.

    `reference` and `pose_invariant`: False leaves out what the ablation of the paper's Table 1 leaves out. `rig`:
    outputs of a second task that only training has.
    """

    mels: int = 64
    audio_channels: tuple[int, int, int, int] = (24, 48, 64, 96)
    width: int = 192
    depth: int = 3
    code: int = 32
    decoder_layers: int = 3
    dropout: float = 0.1
    noise: int = 8
    head_width: int = 48
    reference: bool = True
    pose_invariant: bool = True
    rig: int = 0

    @property
    def stride(self) -> int:
        """Frames that the innermost step of the UNet covers; T must be a multiple of it."""
        return 2**self.depth

    @property
    def reach(self) -> int:
        """Frames on either side that can bear on one frame of the output, rounded up to a multiple of `stride`."""
        down = sum(2 * 2**level for level in range(self.depth))
        up = sum(4 * 2**level for level in range(self.depth))
        frames = 3 + down + 2 * self.stride + up + 2 * self.decoder_layers + 3
        return -(-frames // self.stride) * self.stride


TINY = Audio2KeypointConfig(
    audio_channels=(4, 4, 8, 8), width=16, depth=2, code=8, decoder_layers=2, noise=2, head_width=4
)
"""For tests: a few thousand parameters."""


def _conv1d(inside: int, outside: int, kernel: int = 3, stride: int = 1) -> nn.Sequential:
    pad = (kernel - stride + 1) // 2
    return nn.Sequential(
        nn.Conv1d(inside, outside, kernel, stride, pad, bias=False), nn.BatchNorm1d(outside), nn.LeakyReLU(0.2)
    )


def _up1d(inside: int, outside: int) -> nn.Sequential:
    return nn.Sequential(
        nn.ConvTranspose1d(inside, outside, 4, 2, 1, bias=False), nn.BatchNorm1d(outside), nn.LeakyReLU(0.2)
    )


def _conv2d(inside: int, outside: int, stride: tuple[int, int]) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(inside, outside, 3, stride, 1, bias=False), nn.BatchNorm2d(outside), nn.LeakyReLU(0.2)
    )


class AudioEncoder(nn.Module):
    """Log-mel to maps at ever coarser times: 2-D convolutions over time and mel, then the UNet's way down.

    In: (B, S, M), S = 4 T. Out: `depth` + 1 maps (B, C, T / 2**n), the finest first. Section 4.1.
    """

    def __init__(self, config: Audio2KeypointConfig) -> None:
        super().__init__()
        a, b, c, d = config.audio_channels
        self.spectral = nn.Sequential(
            _conv2d(1, a, (1, 2)), _conv2d(a, b, (2, 2)), _conv2d(b, c, (2, 2)), _conv2d(c, d, (1, 2))
        )
        self.flatten = nn.Sequential(_conv1d(d * config.mels // 16, config.width, kernel=1), nn.Dropout(config.dropout))
        width = config.width
        self.down = nn.ModuleList([_conv1d(width, width, kernel=4, stride=2) for _ in range(config.depth)])

    def forward(self, mel_BSM: Tensor) -> list[Tensor]:
        x = self.spectral(mel_BSM[:, None]).permute(0, 1, 3, 2).flatten(1, 2)
        levels = [self.flatten(x)]
        for down in self.down:
            levels.append(down(levels[-1]))
        return levels


class KeypointEncoder(nn.Module):
    """Landmarks to a code: (..., K) -> (..., code). One such net is the PV encoder, another the PIV encoder."""

    def __init__(self, config: Audio2KeypointConfig) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(KEYPOINTS, 4 * config.code), nn.LeakyReLU(0.2), nn.Linear(4 * config.code, config.code), nn.Tanh()
        )

    def forward(self, reference_BK: Tensor) -> Tensor:
        return self.layers(reference_BK)


class Decoder(nn.Module):
    """The UNet's way up: transposed convolutions, at each level joined by the audio encoder's map of that level.

    In: the code (B, C, T / stride) and the encoder's finer maps. Out: (B, C, T). Section 4.1.
    """

    def __init__(self, config: Audio2KeypointConfig, code: int) -> None:
        super().__init__()
        width = config.width
        self.bottom = _conv1d(width + code, width)
        self.up = nn.ModuleList([_up1d(width, width) for _ in range(config.depth)])
        self.join = nn.ModuleList([_conv1d(2 * width, width) for _ in range(config.depth)])
        self.layers = nn.ModuleList([_conv1d(width, width) for _ in range(config.decoder_layers)])
        self.dropout = nn.Dropout(config.dropout)

    def forward(self, levels: list[Tensor], code_BC: Tensor) -> Tensor:
        *finer, coarsest = levels
        code = code_BC[:, :, None].expand(-1, -1, coarsest.shape[2])
        x = self.bottom(torch.cat([coarsest, code], dim=1))
        for up, join, skip in zip(self.up, self.join, reversed(finer), strict=True):
            x = join(torch.cat([up(x), skip], dim=1))
        for layer in self.layers:
            x = x + self.dropout(layer(x))
        return x


class HeadDecoder(nn.Module):
    """Head motion: what the voice asks for and what chance adds, as lively as is asked for.

    In: the audio encoder's finest map (B, C, T), noise (B, Z, T / stride) of `head_noise`, liveliness (B,). Out: two
    times angles (B, A, T) in degrees; their sum is the motion.
    """

    def __init__(self, config: Audio2KeypointConfig) -> None:
        super().__init__()
        width = config.head_width
        self.voice = nn.Sequential(
            _conv1d(config.width + 1, width, 1), _conv1d(width, width, 7), nn.Conv1d(width, ANGLES, 7, 1, 3)
        )
        self.wander = nn.ModuleList(
            [_conv1d(config.noise + 1, width, 5)] + [_up1d(width, width) for _ in range(config.depth)]
        )
        self.lively = _conv1d(config.width + 1, width, 1)
        self.mix = nn.Sequential(_conv1d(2 * width, width, 3), nn.Conv1d(width, ANGLES, 3, 1, 1))

    def forward(self, sound_BCT: Tensor, noise_BZT: Tensor, lively_B: Tensor) -> tuple[Tensor, Tensor]:
        def told(x: Tensor) -> Tensor:
            return torch.cat([x, lively_B[:, None, None].to(x).expand(-1, 1, x.shape[2])], dim=1)

        sound = told(sound_BCT)
        # Noise and its opposite ask for opposite turns, so that no liveliness makes a head look aside for good.
        x = torch.cat([told(noise_BZT), told(-noise_BZT)])
        for layer in self.wander:
            x = layer(x)
        one, other = self.mix(torch.cat([x, self.lively(sound).repeat(2, 1, 1)], dim=1)).chunk(2)
        return self.voice(sound), (one - other) / 2


SLOWED = (3.0, 9.0)
"""Steps over which head_noise is slowed: one and three seconds at the shipped sizes."""


def head_noise(config: Audio2KeypointConfig, batch: int, length: int, random: torch.Generator) -> Tensor:
    """Noise (B, Z, length) of unit variance for HeadDecoder, a step each `stride` frames; every second channel slow."""
    margin = round(3 * SLOWED[-1])
    noise = torch.randn(batch, config.noise, length + 2 * margin, generator=random)
    channels = list(noise[:, :, margin:-margin].unbind(1))
    for slow, width in enumerate(SLOWED):
        kernel = torch.exp(-0.5 * (torch.arange(-margin, margin + 1) / width) ** 2)
        for channel in range(1 + 2 * slow, config.noise, 2 * len(SLOWED)):
            channels[channel] = nn.functional.conv1d(noise[:, None, channel], (kernel / kernel.norm())[None, None])[
                :, 0
            ]
    return torch.stack(channels, dim=1)


class Spoken(NamedTuple):
    """What the generator says of a voice: `faces_BTK` on the canonical head, and how the head turns.

    `turns_BTA` is the sum of `asked_BTA` (what the voice asks for) and what chance adds, in degrees. `rig_BTR`: a face
    rig's weights, made of the same features; None where the net has no such task.
    """

    faces_BTK: Tensor
    turns_BTA: Tensor
    asked_BTA: Tensor
    rig_BTR: Tensor | None


class Audio2Keypoint(nn.Module):
    """The generator: log-mel and reference landmarks to landmarks of every frame, and to turns of the head.

    In: levelled log-mel (B, 4 T, M); reference landmarks (B, K) on the canonical head; noise (B, Z, T / stride) of
    `head_noise` and liveliness (B,) for the head. T is any multiple of `config.stride`. The reference is also added to
    the output (a residual), so the net keeps the face it is shown. Buffers `mean_K` and `std_K` are the training
    set's; `template_VD` is the head that faces are turned to (see engine.motion.retarget). Section 4.1.
    """

    mean_K: Tensor
    std_K: Tensor
    template_VD: Tensor

    def __init__(self, config: Audio2KeypointConfig, template_vertices: int) -> None:
        super().__init__()
        self.config = config
        width = config.width
        self.audio = AudioEncoder(config)
        self.pose_variant = KeypointEncoder(config) if config.reference else None
        self.pose_invariant = KeypointEncoder(config) if config.reference and config.pose_invariant else None
        codes = sum(encoder is not None for encoder in (self.pose_variant, self.pose_invariant))
        self.decoder = Decoder(config, codes * config.code)
        self.keypoints = nn.Conv1d(width, KEYPOINTS, 1)
        self.head = HeadDecoder(config)
        self.rig = nn.Conv1d(width, config.rig, 1) if config.rig else None
        self.register_buffer("mean_K", torch.zeros(KEYPOINTS))
        self.register_buffer("std_K", torch.ones(KEYPOINTS))
        self.register_buffer("template_VD", torch.zeros(template_vertices, 3))

    def forward(self, mel_BSM: Tensor, reference_BK: Tensor, noise_BZT: Tensor, lively_B: Tensor) -> Spoken:
        levels = self.audio(mel_BSM)
        normed = self.normed(reference_BK)
        codes = [encoder(normed) for encoder in (self.pose_variant, self.pose_invariant) if encoder is not None]
        x = self.decoder(levels, torch.cat([normed[:, :0], *codes], dim=1))
        base = reference_BK[:, None] if self.config.reference else self.mean_K
        # What the head does must not change what the lips learn.
        asked, chance = (turns.transpose(1, 2).float() for turns in self.head(levels[0].detach(), noise_BZT, lively_B))
        return Spoken(
            faces_BTK=self.keypoints(x).transpose(1, 2).float() * self.std_K + base,
            turns_BTA=asked + chance,
            asked_BTA=asked,
            rig_BTR=None if self.rig is None else self.rig(x).transpose(1, 2).float(),
        )

    def normed(self, faces_BK: Tensor) -> Tensor:
        """Landmarks (..., K) with the training set's mean and deviation taken out; section 4.5."""
        return (faces_BK - self.mean_K) / self.std_K


class Discriminator(nn.Module):
    """PatchGAN over time on what changes from frame to frame: (B, T, K + A) -> (B, T') realism; section 4.3.

    In: landmarks as `Audio2Keypoint.normed` has them, and the head's angles. `scale_K`: their usual change in a frame.
    """

    scale_K: Tensor

    def __init__(self, widths: tuple[int, int, int] = (64, 128, 256)) -> None:
        super().__init__()
        inputs = KEYPOINTS + ANGLES
        layers: list[nn.Module] = [nn.Conv1d(inputs, widths[0], 4, 2, 1), nn.LeakyReLU(0.2)]
        for inside, outside, stride in ((widths[0], widths[1], 2), (widths[1], widths[2], 1)):
            layers += [
                nn.Conv1d(inside, outside, 4, stride, 1, bias=False),
                nn.InstanceNorm1d(outside, affine=True),
                nn.LeakyReLU(0.2),
            ]
        self.layers = nn.Sequential(*layers, nn.Conv1d(widths[2], 1, 4, 1, 1))
        self.register_buffer("scale_K", torch.ones(inputs))

    def forward(self, positions_BTK: Tensor) -> Tensor:
        moved = positions_BTK.diff(dim=1) / self.scale_K
        return self.layers(moved.transpose(1, 2))[:, 0]


def level_mel(mel_SM: Tensor) -> Tensor:
    """What the net sees of log-mel (..., S, M) of a voice at VOICE_LEVEL: its upper 43 dB, as about -1.5 … 1.5."""
    return (mel_SM - LOUD).clamp(-10.0, 4.0) / 4.0 + 1.0


def sizes_of(config: Mapping[str, Any]) -> Audio2KeypointConfig:
    """Sizes as JSON gives them."""
    sizes: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in config.items()}
    return Audio2KeypointConfig(**sizes)


def from_weights(weights: Mapping[str, Tensor], config: Mapping[str, Any]) -> Audio2Keypoint:
    """The net with `weights` and the sizes of `config`: fields of Audio2KeypointConfig, as JSON gives them."""
    net = Audio2Keypoint(sizes_of(config), len(weights["template_VD"]))
    counters = {name: value for name, value in net.state_dict().items() if name.endswith("num_batches_tracked")}
    net.load_state_dict(counters | {name: value.float() for name, value in weights.items()})
    return net.eval()
