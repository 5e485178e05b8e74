"""Real blinks: windows of the landmarks round the eyes of a dataset's people, and how these people blink.

Shape letters: N windows, T frames of a window or a clip, L = 22 landmarks round the eyes, D = 2 coordinates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.document import FPS, FloatArray
from engine.motion.blink_sequences import ROUND_THE_EYES, FoundBlink, aspects, found_blinks
from training.checkpoint import TrainingError
from training.data.corpus import canonical_faces, fill_gaps, make_template
from training.data.records import ClipRecord
from training.data.shards import read_records

OPEN = 60
"""Percentile of the eye aspect from which on the eyes count as open."""
EVERY = 3
"""Frames from one window to the next."""
FOLLOW_S = 2.5
"""The longest pause that a clip of three seconds shows."""


@dataclass(frozen=True, eq=False)
class EyeClip:
    """The eyes of one clip: `eyes_TLD` (T, 22, 2) on the canonical head, and the blinks in them."""

    speaker: str
    split: str
    eyes_TLD: FloatArray
    blinks: tuple[FoundBlink, ...]

    @property
    def seconds(self) -> float:
        return len(self.eyes_TLD) / FPS

    def rest(self) -> FloatArray:
        """The eyes open, (22, 2): the mean of the frames in which they are."""
        aspect_T = aspects(self.eyes_TLD)
        return self.eyes_TLD[aspect_T >= np.percentile(aspect_T, OPEN)].mean(0).astype(np.float32)


@dataclass(frozen=True)
class Habit:
    """How people blink: `per_s` over `seconds`, lengths and pauses (peak to peak) in seconds."""

    per_s: float
    seconds: float
    lengths_s: tuple[float, ...]
    gaps_s: tuple[float, ...]


def read_eyes(folder: Path) -> list[EyeClip]:
    """The eyes of a dataset's filmed clips, the test split left out. Raises TrainingError where there are none."""
    template_VD = make_template(read_records(folder, ["train"]))
    clips = [eyes_of(record, template_VD) for record in read_records(folder, ["train", "val"]) if len(record.mesh_TVD)]
    if not any(clip.blinks for clip in clips if clip.split == "train"):
        raise TrainingError(f"Nobody blinks in the training split of {folder}: prepare a dataset with more films.")
    return clips


def eyes_of(record: ClipRecord, template_VD: FloatArray) -> EyeClip:
    """The eyes of a clip whose head is turned to the front and held still."""
    eyes_TLD = canonical_faces(fill_gaps(record.mesh_TVD), template_VD)[:, ROUND_THE_EYES]
    return EyeClip(record.speaker, record.split, eyes_TLD, tuple(found_blinks(aspects(eyes_TLD))))


def habit_of(clips: Iterable[EyeClip]) -> Habit:
    """How the people of these clips blink, every blink counting the same."""
    return _habit([(clip.seconds, clip.blinks) for clip in clips])


def habit_of_sequences(sequences: Iterable[list[FoundBlink]], seconds: float) -> Habit:
    """The same of what the net made, each sequence being so long."""
    return _habit([(seconds, tuple(found)) for found in sequences])


def _habit(parts: list[tuple[float, tuple[FoundBlink, ...]]]) -> Habit:
    seconds = sum(length for length, _ in parts)
    lengths = [blink.length_s for _, found in parts for blink in found]
    gaps = [b.peak_s - a.peak_s for _, found in parts for a, b in pairwise(found)]
    short = tuple(gap for gap in gaps if gap < FOLLOW_S)
    return Habit(len(lengths) / max(seconds, 1e-9), seconds, tuple(lengths), short)


@dataclass(frozen=True, eq=False)
class Windows:
    """What the net is to match.

    `moved_NTLD` (N, T, 22, 2) float32: displacements from the clip's own open eyes, in eye distances. `odds_N`: how
    often each is taken, so that the wanted number of blinks is in them. `rest_LD`: (22, 2) everybody's mean open eyes.
    `low_LD`, `high_LD`: (22, 2) the least and greatest displacement of each landmark in a clip, mean over clips that
    hold a blink: the range that min-max regularisation keeps the net in.
    """

    moved_NTLD: FloatArray
    odds_N: NDArray[np.float64]
    rest_LD: FloatArray
    low_LD: FloatArray
    high_LD: FloatArray

    def batch(self, count: int, rng: np.random.Generator) -> FloatArray:
        return self.moved_NTLD[rng.choice(len(self.moved_NTLD), count, p=self.odds_N)]


def windows_of(clips: Iterable[EyeClip], frames: int, per_s: float) -> Windows:
    """Windows of `frames` of the training split's clips, in which people blink `per_s` times a second.

    Raises TrainingError where no clip is so long.
    """
    own = [clip for clip in clips if clip.split == "train" and len(clip.eyes_TLD) >= frames]
    if not own:
        raise TrainingError(f"No clip of the training split has {frames} frames: choose a smaller --frames.")
    windows: list[FloatArray] = []
    counts: list[int] = []
    for clip in own:
        moved = clip.eyes_TLD - clip.rest()
        peaks = np.array([blink.peak_s * FPS for blink in clip.blinks])
        for first in range(0, len(moved) - frames + 1, EVERY):
            windows.append(moved[first : first + frames])
            counts.append(int(((peaks >= first) & (peaks < first + frames)).sum()))
    blinking = [clip.eyes_TLD - clip.rest() for clip in own if clip.blinks] or [own[0].eyes_TLD - own[0].rest()]
    rests = {clip.speaker: clip.rest() for clip in own}
    return Windows(
        np.stack(windows),
        tilted(np.array(counts), per_s * frames / FPS),
        np.mean(list(rests.values()), axis=0).astype(np.float32),
        np.mean([moved.min(0) for moved in blinking], axis=0).astype(np.float32),
        np.mean([moved.max(0) for moved in blinking], axis=0).astype(np.float32),
    )


def tilted(counts_N: NDArray[np.int64], mean: float) -> NDArray[np.float64]:
    """Odds, the sum being 1, that make `mean` the mean count; as even as they can be (exponential tilting).

    A mean that no odds reach gives those that come nearest.
    """

    def odds(tilt: float) -> NDArray[np.float64]:
        unscaled_N = np.exp(-tilt * (counts_N - counts_N.min()))
        return unscaled_N / unscaled_N.sum()

    low, high = -20.0, 20.0
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if odds(middle) @ counts_N > mean else (low, middle)
    return odds((low + high) / 2)
