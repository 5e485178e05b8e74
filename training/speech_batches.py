"""Batches of speech with its text for the acoustic model, bent into other throats, microphones, rooms and tempos.

Shape letters: B batch, S mel steps (100 a second), M mel bands, L letters of all texts of a batch, one after another.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import interpolate

from engine.nets.acoustic import LETTERS, STACK
from training.augment import NEPER, AugmentConfig, VoiceAugment
from training.data.spoken import LOW, Utterance, fits, unpacked

BENT = AugmentConfig(
    warp=0.12, noise_chance=0.85, noise_db=(2.0, 45.0), gain_db=8.0, mask_bands=14, mask_steps=14, smooth_chance=0.2
)
"""Noise more often and louder than lips are trained with: the features are there to be told apart in noise."""
NEAR = 0.06
"""Share of all synthetic utterances, by length, that a batch is drawn from: little of it is padding."""
ROUND = 2 * STACK
"""Mel steps that lengths are rounded up to."""


class SpeechBatch(NamedTuple):
    """Log-mel (B, S, M), its true lengths in mel steps (B,); the symbols of all texts (L,), their lengths (B,)."""

    mel_BSM: Tensor
    steps_B: Tensor
    letters_L: Tensor
    lengths_B: Tensor


class SpeechBatches:
    """Utterances in memory as bytes, and batches of them, made of (seed, step, rank) alone.

    `real`: the share of a batch that is real speech where there is some. `bend`: how far voices are bent (0: not).
    """

    def __init__(
        self, synthetic: Sequence[Utterance], real: Sequence[Utterance], batch: int, share: float, bend: float
    ) -> None:
        self.synthetic = sorted(synthetic, key=lambda one: len(one.mel_SM))
        self.real = list(real)
        self.batch, self.share = batch, share if synthetic and real else float(bool(real))
        self.bend = bend
        self.augment = VoiceAugment(BENT.scaled(bend))

    @property
    def speakers(self) -> list[str]:
        return sorted({one.speaker for one in (*self.synthetic, *self.real)})

    def mean_std(self) -> tuple[Tensor, Tensor]:
        """Each band's mean (M,) and deviation (M,) over up to 500 utterances of each kind."""
        some = [*self.synthetic[:: max(1, len(self.synthetic) // 500)], *self.real[:: max(1, len(self.real) // 500)]]
        mel_SM = torch.from_numpy(unpacked(np.concatenate([one.mel_SM for one in some])))
        return mel_SM.mean(0), mel_SM.std(0).clamp_min(0.5)

    def draw(self, seed: int, step: int, rank: int = 0) -> SpeechBatch:
        """The batch of a step."""
        random = np.random.default_rng([seed, step, rank])
        real = int(random.binomial(self.batch, self.share))
        chosen = [self.real[i] for i in random.integers(0, max(1, len(self.real)), real)]
        if count := self.batch - real:
            near = max(count, round(len(self.synthetic) * NEAR))
            first = int(random.integers(0, max(1, len(self.synthetic) - near + 1)))
            last = min(first + near, len(self.synthetic))
            chosen += [self.synthetic[i] for i in random.integers(first, last, count)]
        batch = stacked(chosen)
        return self.bent(batch, chosen, random) if self.bend else batch

    def bent(self, batch: SpeechBatch, chosen: Sequence[Utterance], random: np.random.Generator) -> SpeechBatch:
        """The same said by others, elsewhere, faster or slower, some with others talking."""
        generator = torch.Generator().manual_seed(int(random.integers(2**62)))
        tempo = math.exp(random.uniform(-0.12, 0.12) * self.bend)
        steps_B = (batch.steps_B * tempo).long()
        mel_BSM, steps = batch.mel_BSM, batch.steps_B
        if all(fits(one.text, int(count)) for one, count in zip(chosen, steps_B, strict=True)):
            size = round_up(int(mel_BSM.shape[1] * tempo) + 1)
            mel_BSM, steps = interpolate(mel_BSM.transpose(1, 2), size=size, mode="linear").transpose(1, 2), steps_B
        mel_BSM = self.augment(babble(mel_BSM, 0.2 * self.bend, generator), generator)
        return batch._replace(mel_BSM=mel_BSM, steps_B=steps)


def stacked(utterances: Sequence[Utterance]) -> SpeechBatch:
    """Utterances side by side, the shorter ones filled up with silence."""
    steps = [len(one.mel_SM) for one in utterances]
    bands = utterances[0].mel_SM.shape[1]
    mel_BSM = torch.full((len(utterances), round_up(max(steps)), bands), LOW)
    for row, one in zip(mel_BSM, utterances, strict=True):
        row[: len(one.mel_SM)] = torch.from_numpy(unpacked(one.mel_SM))
    return SpeechBatch(
        mel_BSM=mel_BSM,
        steps_B=torch.tensor(steps),
        letters_L=torch.tensor([LETTERS.index(letter) for one in utterances for letter in one.text]),
        lengths_B=torch.tensor([len(one.text) for one in utterances]),
    )


def babble(mel_BSM: Tensor, chance: float, random: torch.Generator) -> Tensor:
    """Behind some utterances another one of the batch, 4 to 20 dB quieter."""
    loud_B = torch.quantile(mel_BSM.exp().mean(2), 0.95, dim=1).log()
    below = torch.empty(len(mel_BSM)).uniform_(4, 20, generator=random) * NEPER
    chosen = torch.rand(len(mel_BSM), 1, 1, generator=random) < chance
    level_B = loud_B - loud_B.roll(1) - below
    return torch.where(chosen, torch.logaddexp(mel_BSM, mel_BSM.roll(1, 0) + level_B[:, None, None]), mel_BSM)


def round_up(steps: int) -> int:
    return -(-steps // ROUND) * ROUND
