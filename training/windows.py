"""Windows of speech and faces for training a motion generator: batch n is made of (seed, n, process) and nothing else.

Shape letters: B batch, T video frames, S = 4 T mel steps, M mel bands, P = 68 landmarks, D = 2, K = 136, A = 3 angles,
I speakers, R rig weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, NamedTuple

import numpy as np
import torch
from scipy.ndimage import gaussian_filter1d
from torch import Tensor

from engine.nets.audio2keypoint import ANGLES, LOUD, STEPS, Audio2KeypointConfig, head_noise, level_mel
from training.augment import AugmentConfig, FaceAugment, VoiceAugment
from training.config import Least
from training.data.corpus import FilmedClip, RigTake, resting_faces
from training.losses import liveliness

HUSH = LOUD - 9.0
"""Log power of the silence that some windows are replaced by."""


@dataclass(frozen=True, kw_only=True)
class WindowConfig:
    """What a batch is made of."""

    batch: Annotated[int, "windows of filmed speech in a batch of one process", Least(1)] = 32
    frames: Annotated[int, "frames of a window", Least(16)] = 64
    balance: Annotated[float, "speakers are drawn by this power of how much there is of them", Least(0)] = 0.4
    speed: Annotated[float, "log of how much faster or slower a window is played", Least(0)] = 0.2
    cut_chance: Annotated[float, "share of windows made of two clips cut together", Least(0)] = 0.3
    silence_share: Annotated[float, "share of windows that are silent, lips shut", Least(0)] = 0.04
    augment: Annotated[float, "how far voices are bent", Least(0)] = 0.7
    rig_share: Annotated[float, "windows of rig takes in a batch, as a share of the filmed ones", Least(0)] = 0.5
    rig_late: Annotated[float, "frames by which rig weights come after their sound", Least(0)] = 1.5


class Batch(NamedTuple):
    """What goes into the net (of all B windows) and what it is held against.

    `faces_BTPD`, `turns_BTA` (degrees from the clip's mean) and `counts_BT` (0 where a frame says nothing) are those of
    the first windows, the filmed ones; `rig_BTR` is that of the windows after them. `whole_B`: which filmed windows are
    of one clip, so that nothing jumps in them; one at least is.
    """

    mel_BSM: Tensor
    reference_BK: Tensor
    noise_BZT: Tensor
    lively_B: Tensor
    faces_BTPD: Tensor
    turns_BTA: Tensor
    counts_BT: Tensor
    whole_B: Tensor
    rig_BTR: Tensor


class Windows:
    """Filmed clips and rig takes on one long axis of frames, and batches of windows of it."""

    def __init__(self, filmed: Sequence[FilmedClip], rigs: Sequence[RigTake], config: WindowConfig) -> None:
        self.config = config
        rigs = rigs if config.rig_share else ()
        clips = [*filmed, *rigs]
        self.filmed = len(filmed)
        self.start = np.cumsum([0] + [clip.frames for clip in clips])
        self.mel_SM = torch.cat([torch.from_numpy(clip.mel_SM) for clip in clips])
        self.faces_TPD = torch.from_numpy(np.concatenate([clip.faces_TPD for clip in filmed]))
        self.turns_TA = torch.from_numpy(np.concatenate([turns(clip) for clip in filmed]))
        self.speakers = sorted({clip.speaker for clip in filmed})
        rests = resting_faces((clip.speaker, clip.faces_TPD) for clip in filmed)
        self.rests_IPD = torch.from_numpy(np.stack([rests[speaker] for speaker in self.speakers]))
        self.clips_of = [[i for i, clip in enumerate(filmed) if clip.speaker == name] for name in self.speakers]
        frames = np.array([sum(filmed[i].frames for i in own) for own in self.clips_of], np.float64)
        self.chance = frames**config.balance / (frames**config.balance).sum()
        self.takes = tuple(rigs)
        self.rig_TR = _whitened(np.concatenate([clip.rig_TR for clip in rigs])) if rigs else torch.zeros(0, 0)
        augment = AugmentConfig().scaled(config.augment)
        self.other_voice, self.other_face = VoiceAugment(augment), FaceAugment(augment, self.rests_IPD)

    @property
    def rig_size(self) -> int:
        """Numbers of the rig that move at all."""
        return self.rig_TR.shape[1]

    def batch(self, net: Audio2KeypointConfig, seed: int, step: int, rank: int = 0) -> Batch:
        """Batch number `step` of process `rank`."""
        rng = np.random.default_rng([seed, step, rank])
        random = torch.Generator().manual_seed(int(rng.integers(2**62)))
        mel, reference, faces, angles, counts, whole = self._filmed_windows(rng, random)
        lively = liveliness(angles)
        rig = torch.zeros(0, self.config.frames, 0)
        if self.takes:
            rig_mel, rig_reference, rig = self._rig_windows(rng, random)
            mel, reference = torch.cat([mel, rig_mel]), torch.cat([reference, rig_reference])
            lively = torch.cat([lively, torch.zeros(len(rig))])
        noise = head_noise(net, len(mel), self.config.frames // net.stride, random)
        return Batch(level_mel(mel), reference.flatten(1), noise, lively, faces, angles, counts, whole, rig)

    def rig_of(self, take: int) -> np.ndarray:
        """The rig of a take as its sound has it, frame by frame: (T, R)."""
        first, last = self.start[self.filmed + take : self.filmed + take + 2] - self.start[self.filmed]
        late_T = np.minimum(np.arange(first, last) + self.config.rig_late, last - 1)
        return _between(self.rig_TR, late_T).numpy()

    def _filmed_windows(self, rng: np.random.Generator, random: torch.Generator) -> tuple[Tensor, ...]:
        config = self.config
        batch, frames = config.batch, config.frames
        speaker_B = rng.choice(len(self.speakers), batch, p=self.chance)
        speed_B = np.exp(rng.uniform(-config.speed, config.speed, batch))
        place_BT, counts_BT = np.zeros((batch, frames)), np.ones((batch, frames), np.float32)
        reference_B, whole_B = np.zeros(batch, np.int64), np.ones(batch, bool)
        for b, speaker in enumerate(speaker_B):
            clip, other, face = rng.choice(self.clips_of[speaker], 3)
            place_BT[b] = self._window(clip, rng, speed_B[b])
            reference_B[b] = rng.integers(self.start[face], self.start[face + 1])
            if b and rng.random() < config.cut_chance:
                # Two sentences cut together, so that the net does not learn the order of GRID's words by heart.
                cut = int(rng.integers(8, frames - 8))
                place_BT[b, cut:] = self._window(other, rng, speed_B[b])[cut:]
                counts_BT[b, cut - 4 : cut + 4] = 0
                whole_B[b] = False
        mel = self._mel(place_BT, speed_B)
        faces, reference = _between(self.faces_TPD, place_BT), self.faces_TPD[reference_B]
        angles = _between(self.turns_TA, place_BT)
        silent = torch.from_numpy(rng.random(batch) < config.silence_share)
        mel = torch.where(silent[:, None, None], torch.tensor(HUSH), mel)
        faces = torch.where(silent[:, None, None, None], self.rests_IPD[speaker_B][:, None], faces)
        mel = self.other_voice(mel, random)
        faces, reference, angles = self.other_face(faces, reference, angles, torch.from_numpy(speaker_B), random)
        return mel, reference, faces, angles, torch.from_numpy(counts_BT), torch.from_numpy(whole_B)

    def _rig_windows(self, rng: np.random.Generator, random: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
        config = self.config
        batch = max(1, round(config.batch * config.rig_share))
        clips = self.filmed + rng.integers(len(self.takes), size=batch)
        speed_B = np.exp(rng.uniform(-config.speed, config.speed, batch))
        place_BT = np.stack([self._window(clip, rng, speed) for clip, speed in zip(clips, speed_B, strict=True)])
        mel = self.other_voice(self._mel(place_BT, speed_B), random)
        reference = self.rests_IPD[rng.integers(len(self.speakers), size=batch)]
        late_BT = np.minimum(place_BT + config.rig_late, self.start[clips + 1][:, None] - 1)
        return mel, reference, _between(self.rig_TR, late_BT - self.start[self.filmed])

    def _window(self, clip: int, rng: np.random.Generator, speed: float) -> np.ndarray:
        """Frame numbers (T,), with fractions, of a stretched window of a clip on the long axis."""
        frames = self.config.frames
        length = self.start[clip + 1] - self.start[clip]
        first = rng.uniform(0, max(0.0, length - 1 - (frames - 1) * speed))
        return self.start[clip] + np.minimum(first + np.arange(frames) * speed, length - 1)

    def _mel(self, place_BT: np.ndarray, speed_B: np.ndarray) -> Tensor:
        """Mel steps (B, S, M) of frames with fractions."""
        place = place_BT[:, :, None] * STEPS + np.arange(STEPS) * speed_B[:, None, None]
        place = np.minimum(place.reshape(len(place_BT), -1), len(self.mel_SM) - 1.001)
        low = torch.from_numpy(np.floor(place).astype(np.int64))
        share = torch.from_numpy(place - np.floor(place)).float()[..., None]
        return self.mel_SM[low] * (1 - share) + self.mel_SM[low + 1] * share


def turns(clip: FilmedClip) -> np.ndarray:
    """The head's angles in every frame (T, A), degrees from the clip's mean, the tracker's tremble smoothed away."""
    angles = clip.head_T6[:, :ANGLES]
    return gaussian_filter1d(angles - angles.mean(0), 1.0, axis=0, mode="nearest").astype(np.float32)


def _between(values_TX: Tensor, place_BT: np.ndarray) -> Tensor:
    """Values (B, T, ...) at frames with fractions."""
    low = torch.from_numpy(np.floor(place_BT).astype(np.int64)).clamp(max=len(values_TX) - 1)
    high = (low + 1).clamp(max=len(values_TX) - 1)
    share = torch.from_numpy(place_BT - np.floor(place_BT)).float()
    share = share.reshape(*share.shape, *([1] * (values_TX.ndim - 1)))
    return values_TX[low] * (1 - share) + values_TX[high] * share


def _whitened(rig_TR: np.ndarray) -> Tensor:
    """The rig's numbers that move, each with mean 0 and about deviation 1."""
    rig_TR = rig_TR[:, rig_TR.std(0) > 0.01]
    return torch.from_numpy((rig_TR - rig_TR.mean(0)) / (rig_TR.std(0) + 0.02))
