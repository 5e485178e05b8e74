"""Batches of talking faces for the temporal GAN: pieces of clips with the sound before them, mirrored, lit, overheard.

A piece is a few frames that are made and compared, and `warm_up` frames before them whose sound alone is heard, so that
the net's memory is not that of somebody who has just begun. What happens to a piece's light happens to its still.

Shape letters: B pieces, T frames, H, W = 128, 96 pixels, C = 3 colours, N samples, P = 68 landmarks, Z noise, L layers.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.audio import FRAME
from engine.document import FloatArray
from engine.nets.temporal_gan import LEVEL, MARGIN, TemporalGanConfig
from training.checkpoint import TrainingError
from training.sounds import coloured_noise, through_microphone, with_noise
from training.speakers import odds_of
from training.temporal_data import KINDS


@dataclass(frozen=True, eq=False)
class Talk:
    """A batch: `still` (B, 3, H, W) and `real` (B, T, 3, H, W), 0 … 1; `sound` (B, N) with warm-up and margins.

    `lips` (B, warm-up + T, 4): see `lip_shape`; NaN where there is no clip or no face.

    `noise` (B, warm-up + T, Z); `memory` (L, B, X) what the net's GRU remembers at the beginning, half of the time
    nothing; `picked` (B, K): the frames that the frame discriminator sees.
    """

    still: Tensor
    sound: Tensor
    real: Tensor
    noise: Tensor
    memory: Tensor
    picked: Tensor
    lips: Tensor

    def to(self, device: torch.device) -> Talk:
        return Talk(*(getattr(self, field.name).to(device) for field in fields(self)))


@dataclass(frozen=True, kw_only=True)
class Change:
    """How far light and sound are changed; 0 or a chance of 0 leaves them as filmed."""

    light: float = 0.12
    loudness_db: float = 6.0
    microphone_db: float = 4.0
    noise_chance: float = 0.4
    noise_db: tuple[float, float] = (10.0, 40.0)


@dataclass(frozen=True, eq=False)
class FaceClip:
    """What `training.temporal_data` cut of a clip, read where it lies; see `Faces` there. `level`: of its voice."""

    name: str
    speaker: str
    split: str
    level: float
    frames: NDArray[np.uint8]
    sound: NDArray[np.int16]
    points: NDArray[np.float32]

    def heard(self) -> FloatArray:
        """The whole sound (N,), -1 … 1, at the level that the net is used to."""
        return np.asarray(self.sound, np.float32) * np.float32(LEVEL / 32768 / max(self.level, 1e-3))

    def picture(self, frame: int) -> Tensor:
        """A frame (3, H, W), 0 … 1."""
        return self.pictures(frame, 1)[0]

    def pictures(self, first: int, frames: int) -> Tensor:
        """Frames in a row (T, 3, H, W), 0 … 1."""
        copied = np.array(self.frames[first : first + frames])
        return torch.from_numpy(copied).movedim(-1, -3).float().div_(255)


class FaceClips:
    """Clips to train on, to watch and to know; raises TrainingError when there is nothing to train on.

    `own` are those to train on, `watched` those of people held out, `known` clips of the validation split.
    """

    def __init__(self, folder: Path, held_out: Collection[str], frames: int, balance: float = 0.5) -> None:
        """`frames` of a piece at least; people are drawn by the `balance`-th power of how much there is of them."""
        try:
            index = json.loads((folder / "index.json").read_text("utf-8"))
            clips = [open_clip(folder, row) for row in index["clips"] if row["frames"] >= frames]
        except (OSError, ValueError, LookupError) as error:
            raise TrainingError(
                f"{folder} holds no faces; cut them with `python -m training.temporal_data`."
            ) from error
        learnt = [clip for clip in clips if clip.split == "train"]
        self.own = [clip for clip in learnt if clip.speaker not in held_out]
        self.watched = [clip for clip in learnt if clip.speaker in held_out]
        self.known = [clip for clip in clips if clip.split == "val"]
        self.speakers = sorted({clip.speaker for clip in self.own})
        if not self.own or not self.watched + self.known:
            raise TrainingError(f"{folder} needs people to train on and, by --hold-out, people to validate on.")
        self._odds = odds_of(self.own, [len(clip.points) for clip in self.own], balance)

    def batch(
        self, config: TemporalGanConfig, sizes: tuple[int, int, int, int], seed: tuple[int, int, int], change: Change
    ) -> Talk:
        """A batch that depends on the clips and these numbers alone.

        `sizes`: pieces, frames of each, frames of warm-up, frames that the frame discriminator sees. `seed`: that of
        the run, the step, the process.
        """
        pieces, frames, warm_up, picks = sizes
        rng = np.random.default_rng(seed)
        stills, sounds, reals, lips = [], [], [], []
        for number in rng.choice(len(self.own), pieces, p=self._odds):
            clip = self.own[number]
            first = int(rng.integers(len(clip.points) - frames + 1))
            # The still is any frame of the clip, for a portrait may have any expression.
            still = int(rng.integers(len(clip.points)))
            real = clip.pictures(first, frames)
            both = lit(torch.cat([clip.picture(still)[None], real]), change.light, rng)
            if rng.random() < 0.5:
                both = both.flip(-1)
            stills.append(both[0])
            reals.append(both[1:])
            sounds.append(overheard(piece_of(clip.heard(), first - warm_up, warm_up + frames), change, rng))
            lips.append(_rows(lip_shape(clip.points), first - warm_up, warm_up + frames))
        memory = rng.uniform(-1, 1, (2, pieces, config.context)) * (rng.random((1, pieces, 1)) < 0.5)
        return Talk(
            still=torch.stack(stills),
            sound=torch.from_numpy(np.stack(sounds)),
            real=torch.stack(reals),
            noise=torch.from_numpy(rng.standard_normal((pieces, warm_up + frames, config.noise), np.float32)),
            memory=torch.from_numpy(memory.astype(np.float32)),
            picked=torch.from_numpy(rng.integers(0, frames, (pieces, picks))),
            lips=torch.from_numpy(np.stack(lips)),
        )


def open_clip(folder: Path, row: dict[str, Any]) -> FaceClip:
    """A clip of the index, its arrays mapped."""
    frames, sound, points = (np.load(folder / f"{row['name']}.{kind}.npy", mmap_mode="r") for kind in KINDS)
    return FaceClip(row["name"], row["speaker"], row["split"], row["level"], frames, sound, points)


def lip_shape(points_TPD: NDArray[np.float32]) -> FloatArray:
    """How far lips are open, wide and high and the chin is down against the clip's mean, in 4 px: (T, 4), NaN unseen.

    A mirrored face has the same.
    """
    x, y = np.moveaxis(np.asarray(points_TPD, np.float32), -1, 0)
    pairs = (y[:, 66] - y[:, 62], x[:, 54] - x[:, 48], y[:, 57] - y[:, 51], y[:, 8] - y[:, 33])
    shape = np.stack(pairs, 1)
    seen = shape[np.isfinite(shape).all(1)]
    return ((shape - seen.mean(0)) / 4 if len(seen) else shape).astype(np.float32)


def _rows(values_TK: FloatArray, first: int, count: int) -> FloatArray:
    """Rows `first` … of a table, NaN where it has none."""
    out = np.full((count, values_TK.shape[1]), np.nan, np.float32)
    inside = values_TK[max(0, first) : max(0, first + count)]
    out[max(0, -first) :][: len(inside)] = inside
    return out


def piece_of(samples_N: FloatArray, first: int, frames: int) -> FloatArray:
    """The sound of `frames` frames from `first` on with a margin at both ends; silence beyond the clip."""
    begin, length = first * FRAME - MARGIN, frames * FRAME + 2 * MARGIN
    out = np.zeros(length, np.float32)
    inside = samples_N[max(0, begin) : max(0, begin + length)]
    out[max(0, -begin) :][: len(inside)] = inside
    return out


def lit(pictures_TCHW: Tensor, much: float, rng: np.random.Generator) -> Tensor:
    """Pictures of one face, 0 … 1, all in the same other light: brightness, warmth, contrast."""
    drawn = rng.normal(size=5)
    if not much:
        return pictures_TCHW
    gain = torch.from_numpy(np.exp(much * (drawn[0] + 0.4 * drawn[1:4]))).float()[:, None, None]
    return (pictures_TCHW.clamp_min(1e-4) ** float(np.exp(much * drawn[4])) * gain).clamp(0, 1)


def overheard(samples_N: FloatArray, change: Change, rng: np.random.Generator) -> FloatArray:
    """A voice as other microphones, at other distances and in noise, would have it."""
    made = samples_N
    if change.microphone_db:
        made = through_microphone(made, change.microphone_db, rng)
    if rng.random() < change.noise_chance and np.abs(made).max() > 0:
        made = with_noise(made, coloured_noise(made, rng, rng.uniform()), rng.uniform(*change.noise_db))
    return made * np.float32(10 ** (rng.uniform(-1, 1) * change.loudness_db / 20))
