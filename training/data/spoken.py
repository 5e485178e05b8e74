"""Speech with its text, as the acoustic model is trained on: shards of log-mel in one byte a number.

A shard is SPLIT-KIND-0000.npz: `mel` (S, 64) uint8, `steps` (I,) of each utterance, `about`, JSON of each ("text",
"speaker", "file"), and, for validation and test, `samples` (N,) int16 with `lengths` (I,), so that noise can be added
to the sound itself. KIND is "synthetic" or "real": they are never averaged together.

Shape letters: S mel steps (100 a second), M mel bands, N samples (16 kHz), I utterances.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

from engine.audio import log_mel
from engine.errors import LikenessError
from engine.nets.acoustic import LETTERS, STACK
from training.data.records import SPLITS
from training.data.shards import whole_file
from training.sentences import spelled

KINDS = ("synthetic", "real")
LOW, STEP = -14.0, 22.0 / 255
"""Log-mel of a zero byte, and what one more adds: the rounding is a tenth of what noise adds at 40 dB."""
GRID_SIGNS = (
    {"b": "bin", "l": "lay", "p": "place", "s": "set"},
    {"b": "blue", "g": "green", "r": "red", "w": "white"},
    {"a": "at", "b": "by", "i": "in", "w": "with"},
    {letter: letter for letter in LETTERS[1:27] if letter != "w"},
    dict(
        zip(
            "z123456789",
            ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
            strict=True,
        )
    ),
    {"a": "again", "n": "now", "p": "please", "s": "soon"},
)
"""What each sign of a GRID file name means (Cooke et al. 2006, table I)."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Utterance:
    """Something said: `mel_SM` log-mel, `text` as the model spells it; `samples_N` int16 but for training."""

    text: str
    speaker: str
    file: str
    mel_SM: np.ndarray
    samples_N: np.ndarray | None = None

    @property
    def seconds(self) -> float:
        return len(self.mel_SM) / 100


@dataclass(frozen=True, kw_only=True)
class Told:
    """A sound file whose text is known."""

    file: Path
    text: str
    speaker: str
    split: str


def grid_text(name: str) -> str | None:
    """What is said in the GRID file `name` without its ending: "bbaf2n" is "bin blue at f two now"; None for others."""
    if len(name) != len(GRID_SIGNS):
        return None
    words = [signs.get(sign) for sign, signs in zip(name.lower(), GRID_SIGNS, strict=True)]
    return None if None in words else " ".join(word for word in words if word)


def read_texts(table: Path) -> list[Told]:
    """Sound files beside a table with the columns file, text, speaker, split; raises LikenessError."""
    try:
        with table.open(newline="", encoding="utf-8-sig") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise LikenessError(
            f"{table} cannot be read ({error}); it should have the columns file, text, speaker and split."
        ) from error
    told: list[Told] = []
    for number, row in enumerate(rows, 2):
        name, text, speaker, split = ((row.get(key) or "").strip() for key in ("file", "text", "speaker", "split"))
        try:
            text = spelled(text)
        except ValueError as error:
            raise LikenessError(f"Line {number} of {table}: {error}.") from error
        if not name or not text or not speaker or split not in SPLITS:
            raise LikenessError(
                f"Line {number} of {table} needs a file, a text, a speaker and a split ({', '.join(SPLITS)})."
            )
        told.append(Told(file=table.parent / name, text=text, speaker=speaker, split=split))
    return told


def fits(text: str, steps: int) -> bool:
    """Whether CTC can write `text` in so many mel steps: one step of scores a letter, one more between equal ones."""
    return steps // STACK >= len(text) + sum(a == b for a, b in pairwise(text))


def packed(mel_SM: np.ndarray) -> np.ndarray:
    return np.clip(np.rint((mel_SM - LOW) / STEP), 0, 255).astype(np.uint8)


def unpacked(bytes_SM: np.ndarray) -> np.ndarray:
    return bytes_SM.astype(np.float32) * np.float32(STEP) + np.float32(LOW)


def mel_of(samples_N: np.ndarray) -> np.ndarray:
    """Log-mel (S, M) of int16 samples."""
    return log_mel(samples_N.astype(np.float32) / 32768)


def write_spoken(path: Path, utterances: Sequence[Utterance]) -> None:
    """Writes a shard, the whole file or none; raises OutputError."""
    about = [{"text": one.text, "speaker": one.speaker, "file": one.file} for one in utterances]
    arrays: dict[str, Any] = {
        "mel": np.concatenate([packed(one.mel_SM) for one in utterances]),
        "steps": np.array([len(one.mel_SM) for one in utterances], np.int32),
        "about": np.frombuffer(json.dumps(about).encode(), np.uint8),
    }
    sounds = [one.samples_N for one in utterances if one.samples_N is not None]
    if len(sounds) == len(utterances):
        arrays |= {"samples": np.concatenate(sounds), "lengths": np.array([len(x) for x in sounds], np.int32)}
    with whole_file(path) as file:
        np.savez_compressed(file, **arrays)


def read_spoken(folder: Path, split: str, kinds: Sequence[str] = KINDS) -> dict[str, list[Utterance]]:
    """The utterances of a split by kind; raises LikenessError where the folder has none of it or a damaged shard."""
    found: dict[str, list[Utterance]] = {}
    for kind in kinds:
        for path in sorted(folder.glob(f"{split}-{kind}-*.npz")):
            found.setdefault(kind, []).extend(_read(path))
    if not found:
        raise LikenessError(f"{folder} has no speech for {split}: run `likeness-train speech` first.")
    return found


def _read(path: Path) -> list[Utterance]:
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
            about = json.loads(arrays["about"].tobytes())
            mels = np.split(arrays["mel"], np.cumsum(arrays["steps"])[:-1])
            cuts = np.cumsum(arrays["lengths"])[:-1] if "lengths" in arrays.files else None
            sounds = [None] * len(about) if cuts is None else np.split(arrays["samples"], cuts)
        return [
            Utterance(mel_SM=mel, samples_N=sound, **one) for one, mel, sound in zip(about, mels, sounds, strict=True)
        ]
    except (OSError, ValueError, LookupError, TypeError, BadZipFile) as error:
        raise LikenessError(f"The shard {path} is damaged; delete it and run `likeness-train speech` again.") from error


def is_grid(file: Path) -> bool:
    """Whether a file's name spells a GRID sentence and its folder is a talker's."""
    return grid_text(file.stem) is not None and any(re.fullmatch(r"s\w{1,2}", part) for part in file.parts[:-1])
