"""Metrics that stand for people: is it the same person, do lips and voice agree, can it be read, do viewers like it.

Shape letters: T frames, F features of an embedding.
"""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.stats import binomtest

from engine.errors import LikenessError
from training.metrics.text import edits

Array = NDArray[np.float64]


class VotesError(LikenessError):
    """The table of votes cannot be read."""


def cosine_distance(a_F: np.ndarray, b_F: np.ndarray) -> Array:
    """1 - cos of the angle between embeddings (..., F), 0 (same direction) … 2."""
    return 1 - (_unit(a_F) * _unit(b_F)).sum(-1)


def acd(still_F: np.ndarray, made_TF: np.ndarray) -> float:
    """Average content distance: mean Euclidean distance of each frame's face embedding from the still picture's.

    Embeddings are brought to unit length, so 0 is the same person to the embedder and 2 the opposite; frames without a
    face (NaN) are left out. Temporal GAN 3.2.
    """
    return _mean_known(np.linalg.norm(_unit(made_TF) - _unit(still_F), axis=-1))


def aed(made_TF: np.ndarray, real_TF: np.ndarray) -> float:
    """Average Euclidean distance: the same between each made frame and the real frame of that moment. AVFR-GAN 4."""
    if len(made_TF) != len(real_TF):
        raise ValueError(f"{len(made_TF)} made frames and {len(real_TF)} real ones")
    return _mean_known(np.linalg.norm(_unit(made_TF) - _unit(real_TF), axis=-1))


class Sync(NamedTuple):
    """SyncNet's judgement: `confidence` (LSE-C, higher is better), `distance` (LSE-D, lower), `lag` of the picture."""

    confidence: float
    distance: float
    lag: int


def sync(picture_TF: np.ndarray, sound_TF: np.ndarray, span: int = 15) -> Sync:
    """How well lips and voice agree, from the embeddings of each moment by one SyncNet, (T, F) each.

    The mean distance of picture and sound at every offset within `span` steps: its least value is the distance, the
    median minus the least the confidence, the offset the lag (positive: the picture comes late). Beyond the ends the
    sound is zero, as where the published numbers were made. Chung and Zisserman 2016 (Out of time, 4); LSE: Prajwal
    et al. 2020.
    """
    if picture_TF.shape != sound_TF.shape or not len(picture_TF):
        raise ValueError(f"embeddings of different shapes, or none: {picture_TF.shape}, {sound_TF.shape}")
    picture = picture_TF.astype(np.float64)
    padded = np.pad(sound_TF.astype(np.float64), ((span, span), (0, 0)))
    offsets = range(2 * span + 1)
    apart = np.array([np.linalg.norm(picture - padded[i : i + len(picture)], axis=1).mean() for i in offsets])
    least = int(apart.argmin())
    return Sync(float(np.median(apart) - apart[least]), float(apart[least]), span - least)


def words(text: str) -> list[str]:
    """The words of a text in lower case, without punctuation but for apostrophes inside them."""
    kept = "".join(c if c.isalnum() or c in "'’" else " " for c in text.lower())
    return [word for word in (part.strip("'’") for part in kept.split()) if word]


def wer(pairs: Sequence[tuple[str, str]]) -> float:
    """Word error rate over (said, read) texts: edits of all over words said by all; 0 (all right), over 1 possible.

    NaN if nothing was said.
    """
    wrong = sum(edits(words(said), words(read)) for said, read in pairs)
    total = sum(len(words(said)) for said, _ in pairs)
    return wrong / total if total else float("nan")


@dataclass(frozen=True)
class Preference:
    """Share of the votes that `choice` won, and the 95% Wilson score interval around it."""

    choice: str
    votes: int
    share: float
    low: float
    high: float


def preferences(path: Path) -> list[Preference]:
    """What viewers preferred, most liked first, from a CSV with a column `choice` and a row a vote.

    Other columns (voter, video) are ignored. Raises VotesError. Wilson 1927; temporal GAN 3.4 asks 30 people about 30
    videos each.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.DictReader(file)
            if "choice" not in (reader.fieldnames or ()):
                raise VotesError(f"{path.name} has no column named choice: give it one, with a row for every vote.")
            choices = [(row["choice"] or "").strip() for row in reader]
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise VotesError(f"{path.name} cannot be read as a CSV table of votes: {error}.") from error
    choices = [choice for choice in choices if choice]
    if not choices:
        raise VotesError(f"{path.name} holds no vote: write a row with the preferred model for every vote.")
    return sorted((preference(name, choices) for name in set(choices)), key=lambda p: (-p.share, p.choice))


def preference(name: str, choices: Sequence[str]) -> Preference:
    """The share of the choices that are `name`; at least one choice."""
    won = list(choices).count(name)
    interval = binomtest(won, len(choices)).proportion_ci(confidence_level=0.95, method="wilson")
    return Preference(name, len(choices), won / len(choices), float(interval.low), float(interval.high))


def _unit(embeddings: np.ndarray) -> Array:
    values = np.asarray(embeddings, np.float64)
    return values / np.maximum(np.linalg.norm(values, axis=-1, keepdims=True), 1e-12)


def _mean_known(distances: Array) -> float:
    known = distances[np.isfinite(distances)]
    return float(known.mean()) if known.size else float("nan")
