"""Makes other voices, rooms and faces out of those in the training set; all on log-mel, in batches, on any device.

Shape letters: B batch, S mel steps (100 a second), M mel bands, P = 68 landmarks, D = 2.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import librosa
import numpy as np
import torch
from torch import Tensor


@dataclass(frozen=True, kw_only=True)
class AugmentConfig:
    """How far voices and faces are bent; decibels are of power, chances are per sample."""

    warp: float = 0.22
    equaliser_db: float = 6.0
    noise_chance: float = 0.6
    noise_db: tuple[float, float] = (5.0, 45.0)
    room_chance: float = 0.5
    room_s: tuple[float, float] = (0.08, 0.6)
    narrow_chance: float = 0.15
    smooth_chance: float = 0.3
    gain_db: float = 4.0
    mask_bands: int = 10
    mask_steps: int = 8
    identity: float = 1.0
    stretch: float = 0.08

    def scaled(self, much: float) -> AugmentConfig:
        """The same with voices bent `much` times as far and as often."""
        names = ("warp", "equaliser_db", "noise_chance", "room_chance", "narrow_chance", "smooth_chance", "gain_db")
        masks = {"mask_bands": round(self.mask_bands * much), "mask_steps": round(self.mask_steps * much)}
        return replace(self, **{name: getattr(self, name) * much for name in names}, **masks)


NEPER = math.log(10) / 10
"""Log power per decibel."""
# fmt: off
MIRROR = np.array([
    *range(16, -1, -1), *range(26, 16, -1), 27, 28, 29, 30, 35, 34, 33, 32, 31,
    45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40,
    54, 53, 52, 51, 50, 49, 48, 59, 58, 57, 56, 55, 64, 63, 62, 61, 60, 67, 66, 65,
])
# fmt: on
"""For each landmark the one on the other side of the face."""


class VoiceAugment:
    """Turns log-mel (B, S, M) into that of another throat, microphone, room and background."""

    def __init__(self, config: AugmentConfig, mels: int = 64) -> None:
        self.config = config
        self.centres = librosa.mel_frequencies(n_mels=mels + 2, fmin=125, fmax=7500)[1:-1]

    def __call__(self, mel_BSM: Tensor, random: torch.Generator) -> Tensor:
        config = self.config
        x = self._warp(mel_BSM, random)
        x = x + self._curve(x, random) * config.equaliser_db * NEPER
        x = self._narrow(x, random)
        x = self._room(x, random)
        x = self._noise(x, random)
        x = self._smooth(x, random)
        x = x + (torch.rand(len(x), 1, 1, generator=random) * 2 - 1) * config.gain_db * NEPER
        return self._mask(x, random)

    def _warp(self, x: Tensor, random: torch.Generator) -> Tensor:
        """Longer and shorter vocal tracts: every frequency times one factor."""
        factor = torch.exp((torch.rand(len(x), 1, generator=random) * 2 - 1) * self.config.warp).numpy()
        index = np.interp((self.centres * factor).ravel(), self.centres, np.arange(len(self.centres)))
        place = torch.from_numpy(index.reshape(len(x), -1)).float()
        low = place.floor().long().clamp(max=x.shape[2] - 2)
        share = (place - low)[:, None]
        low = low[:, None].expand(-1, x.shape[1], -1)
        return x.gather(2, low) * (1 - share) + x.gather(2, low + 1) * share

    def _curve(self, x: Tensor, random: torch.Generator) -> Tensor:
        """A smooth random curve over the bands for each sample, (B, 1, M), about 1 high."""
        phase = torch.arange(x.shape[2]) / x.shape[2] * math.pi
        waves = torch.stack([torch.cos(phase * n) / math.sqrt(n) for n in range(1, 6)])
        return (torch.randn(len(x), 5, generator=random) @ waves / 1.5)[:, None]

    def _narrow(self, x: Tensor, random: torch.Generator) -> Tensor:
        """Telephones and dull microphones: nothing above a random band."""
        edge = torch.randint(x.shape[2] * 2 // 3, x.shape[2], (len(x), 1, 1), generator=random)
        chosen = torch.rand(len(x), 1, 1, generator=random) < self.config.narrow_chance
        return torch.where(chosen & (torch.arange(x.shape[2]) > edge), x - 10.0, x)

    def _room(self, x: Tensor, random: torch.Generator) -> Tensor:
        """Exponential reverberation of the power in each band."""
        config = self.config
        decay_s = torch.empty(len(x), 1, 1).uniform_(*config.room_s, generator=random)
        keep = torch.exp(-13.8 * 0.01 / decay_s)  # power falls by 60 dB in decay_s
        wet = torch.rand(len(x), 1, 1, generator=random) * 0.5
        wet = wet * (torch.rand(len(x), 1, 1, generator=random) < config.room_chance)
        steps = 40
        echo = (1 - keep) * keep ** torch.arange(steps)[None, None]  # (B, 1, steps)
        power = x.exp().transpose(1, 2)
        padded = torch.nn.functional.pad(power, (steps - 1, 0))
        late = torch.nn.functional.conv1d(
            padded.reshape(1, -1, padded.shape[2]),
            echo.flip(2).expand(-1, x.shape[2], -1).reshape(-1, 1, steps),
            groups=padded.shape[0] * padded.shape[1],
        ).reshape_as(power)
        return torch.log((1 - wet) * power + wet * late + 1e-9).transpose(1, 2)

    def _noise(self, x: Tensor, random: torch.Generator) -> Tensor:
        """Steady or slowly changing background of any colour."""
        config = self.config
        below = torch.empty(len(x), 1, 1).uniform_(*config.noise_db, generator=random) * NEPER
        chosen = torch.rand(len(x), 1, 1, generator=random) < config.noise_chance
        loud = torch.quantile(x.exp().mean(2), 0.95, dim=1).log()[:, None, None]
        slow = torch.randn(len(x), 1 + x.shape[1] // 50, generator=random)
        slow = torch.nn.functional.interpolate(slow[:, None], size=x.shape[1], mode="linear").transpose(1, 2)
        grain = torch.randn(x.shape, generator=random) * 0.5
        noise = loud - below + self._curve(x, random) * 2 + slow * 0.5 + grain
        return torch.where(chosen, torch.logaddexp(x, noise), x)

    def _smooth(self, x: Tensor, random: torch.Generator) -> Tensor:
        """Hides single harmonics, as a whisper or a lower pitch would."""
        chosen = torch.rand(len(x), 1, 1, generator=random) < self.config.smooth_chance
        padded = torch.nn.functional.pad(x, (1, 1), mode="replicate")
        return torch.where(chosen, (padded[..., :-2] + padded[..., 1:-1] + padded[..., 2:]) / 3, x)

    def _mask(self, x: Tensor, random: torch.Generator) -> Tensor:
        """SpecAugment: one stripe of bands and one of steps set to the sample's mean."""
        out = x
        for axis, most in ((2, self.config.mask_bands), (1, self.config.mask_steps)):
            size = torch.randint(0, most + 1, (len(x), 1), generator=random)
            start = (torch.rand(len(x), 1, generator=random) * (x.shape[axis] - size)).long()
            place = torch.arange(x.shape[axis])
            inside = (place >= start) & (place < start + size)
            inside = inside[:, None, :] if axis == 2 else inside[:, :, None]
            out = torch.where(inside, x.mean((1, 2), keepdim=True), out)
        return out


class FaceAugment:
    """Gives a speaker's motion to other faces: same displacements, another identity, size and side."""

    def __init__(self, config: AugmentConfig, rests_IPD: Tensor) -> None:
        self.config = config
        self.rests_IPD = rests_IPD

    def __call__(
        self, faces_BTPD: Tensor, reference_BPD: Tensor, turns_BTA: Tensor, speaker_B: Tensor, random: torch.Generator
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Faces, references and the turns of heads (yaw, pitch, roll) of other people, some of them mirrored."""
        batch = len(faces_BTPD)
        other_B = torch.randint(0, len(self.rests_IPD), (batch,), generator=random)
        share = torch.rand(batch, 1, 1, generator=random) * self.config.identity
        shift = (self.rests_IPD[other_B] - self.rests_IPD[speaker_B]) * share
        size = 1 + torch.randn(batch, 1, 2, generator=random) * self.config.stretch / 2
        flip = torch.rand(batch, generator=random) < 0.5
        faces, reference = (faces_BTPD + shift[:, None]) * size[:, None], (reference_BPD + shift) * size
        reference = reference + torch.randn(reference.shape, generator=random) * 0.004
        turned = torch.tensor([-1.0, 1.0])
        return (
            torch.where(flip[:, None, None, None], faces[:, :, MIRROR] * turned, faces),
            torch.where(flip[:, None, None], reference[:, MIRROR] * turned, reference),
            torch.where(flip[:, None, None], turns_BTA * torch.tensor([-1.0, 1.0, -1.0]), turns_BTA),
        )
