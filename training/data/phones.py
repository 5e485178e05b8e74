"""Which phone is spoken when: recognised freely, or aligned with known words, by PocketSphinx.

Shape letters: N sound samples (16 kHz), S mel steps (100 a second, step i centred on sample 160 i, as
`engine.audio.log_mel` has them), F frames of the recogniser.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from engine.audio import MEL_HOP, RATE
from engine.errors import LikenessError

UNKNOWN = -1
"""The class of a mel step whose phone is not known."""
PHONES = (
    "SIL", "AA", "AE", "AH", "AO", "AW", "AY", "B", "CH", "D", "DH", "EH", "ER", "EY", "F", "G", "HH", "IH", "IY", "JH",
    "K", "L", "M", "N", "NG", "OW", "OY", "P", "R", "S", "SH", "T", "TH", "UH", "UW", "V", "W", "Y", "Z", "ZH",
)  # fmt: skip
"""The phones of the CMU Pronouncing Dictionary, without stress, after silence (class 0)."""

VISEMES_OF_MPEG4 = {
    "rest": "SIL",
    "p, b, m": "P B M",
    "f, v": "F V",
    "th": "TH DH",
    "t, d": "T D",
    "k, g": "K G HH NG",
    "ch, sh": "CH JH SH ZH",
    "s, z": "S Z",
    "n, l": "N L",
    "r": "R ER",
    "a": "AA AY AW",
    "e": "EH AE AH EY",
    "i": "IH IY Y",
    "o": "AO OW OY",
    "u": "UH UW W",
}
"""Visemes 0-14 of MPEG-4 facial animation (ISO/IEC 14496-2, table of `viseme_select`) and the phones of each.

The standard names examples only; phones that it does not name are with the lip shape nearest to theirs, diphthongs
with that of their first part.
"""
VISEMES = tuple(VISEMES_OF_MPEG4)
VISEME_OF_PHONE = np.array(
    [next(v for v, group in enumerate(VISEMES_OF_MPEG4.values()) if phone in group.split()) for phone in PHONES],
    np.int8,
)
"""(40,) the viseme of every phone."""

WORST_FIT = -15.0
"""An alignment that falls behind free recognition by more than this, per frame of speech, has the wrong words."""
WINDOW_STEPS = 1
"""By how many mel steps the centre of the recogniser's frame i (sample 160 i + 205) comes after mel step i."""
SILENCE_PEAK = 32
"""int16 sound that never leaves this is silence, of which the recogniser makes noises."""

GRID_WORDS = (
    {"b": "bin", "l": "lay", "p": "place", "s": "set"},
    {"b": "blue", "g": "green", "r": "red", "w": "white"},
    {"a": "at", "b": "by", "i": "in", "w": "with"},
    {letter: letter for letter in "abcdefghijklmnopqrstuvxyz"},
    {"1": "one", "2": "two", "3": "three", "4": "four", "5": "five"}
    | {"6": "six", "7": "seven", "8": "eight", "9": "nine", "z": "zero"},
    {"a": "again", "n": "now", "p": "please", "s": "soon"},
)


@dataclass(frozen=True, eq=False)
class Aligned:
    """The phones of a sound whose words are known: `phones_S` (S,) int8.

    `fit`: mean log-likelihood ratio per frame of speech against free phone recognition (the goodness of pronunciation
    of Witt and Young 2000, in PocketSphinx's scores): -10 … 8 for the right words, below -18 for wholly other ones.
    """

    phones_S: np.ndarray
    fit: float


def phones_of(samples_N: np.ndarray, english: bool = True) -> np.ndarray:
    """The phone class of every mel step, (1 + N // 160,) int8, of int16 sound at 16 kHz whose words are unknown.

    English is recognised as words first, whose phones are then laid on the sound: a frame in six has another phone
    than was spoken, against one in three when only phones are recognised (read English with known times). Of a sound
    in which no words are found, and of other languages, the phones alone are recognised. Noises are silence.
    Raises LikenessError if PocketSphinx is not installed.
    """
    samples_N = _checked(samples_N)
    if np.abs(samples_N.astype(np.int32)).max(initial=0) <= SILENCE_PEAK:
        return np.zeros(1 + len(samples_N) // MEL_HOP, np.int8)
    spoken = _spoken_words(samples_N) if english else None
    phones_F = _free_phones(samples_N)[0] if spoken is None else spoken
    return _on_mel_steps(phones_F, len(samples_N))


def align(samples_N: np.ndarray, words: Sequence[str]) -> Aligned | None:
    """The phones of int16 sound at 16 kHz in which exactly `words` are spoken, with pauses anywhere.

    None where that cannot be: a word that the dictionary lacks, too short a sound, or other words (`WORST_FIT`).
    Raises LikenessError if PocketSphinx is not installed.
    """
    samples_N = _checked(samples_N)
    decoder = _decoder("align")
    if not words or any(decoder.lookup_word(word) is None for word in words):
        return None
    try:
        decoder.set_align_text(" ".join(words))
        _decode(decoder, samples_N)
        if decoder.hyp() is None:
            return None
        phones_F, score_F = _second_pass(decoder, samples_N)
    except RuntimeError:  # no path through the words
        return None
    free_F, free_score_F = _free_phones(samples_N)
    speech_F = (phones_F != 0) | (free_F != 0)
    fit = float((score_F - free_score_F)[speech_F].mean()) if speech_F.any() else -np.inf
    return Aligned(_on_mel_steps(phones_F, len(samples_N)), fit) if fit >= WORST_FIT else None


def grid_words(stem: str) -> list[str] | None:
    """The six words that the name of a GRID file spells (`bbaf2n`: bin blue at f two now), None for other names.

    Source: Cooke, Barker, Cunningham and Shao 2006, table I; letters are words of the dictionary.
    """
    if len(stem) != len(GRID_WORDS) or any(sign not in words for sign, words in zip(stem, GRID_WORDS, strict=True)):
        return None
    return [words[sign] for sign, words in zip(stem, GRID_WORDS, strict=True)]


def _checked(samples_N: np.ndarray) -> np.ndarray:
    if samples_N.dtype != np.int16 or samples_N.ndim != 1:
        raise ValueError(f"samples must be (N,) int16, not {samples_N.shape} {samples_N.dtype}")
    return samples_N


@cache
def _decoder(task: str) -> Any:
    """PocketSphinx with the American English model that its wheel carries, for "words", "align" or "phones"."""
    try:
        import pocketsphinx
    except ImportError:
        raise LikenessError(
            'Phone labels need PocketSphinx; install it with pip install "likeness[training]".'
        ) from None
    common: dict[str, Any] = {"samprate": RATE, "loglevel": "FATAL"}
    if task == "words":
        return pocketsphinx.Decoder(**common)
    if task == "phones":
        language_model = pocketsphinx.get_model_path("en-us/en-us-phone.lm.bin")
        return pocketsphinx.Decoder(**common, allphone=language_model, lm=None, lw=2.0, beam=1e-20, pbeam=1e-20)
    # The best path through the lattice may end before the last word does; the first pass's own never does.
    decoder = pocketsphinx.Decoder(**common, lm=None, bestpath=False)
    decoder.add_word("z(2)", "Z EH D")  # British
    return decoder


def _decode(decoder: Any, samples_N: np.ndarray) -> None:
    decoder.start_utt()
    decoder.process_raw(samples_N.tobytes(), full_utt=True)
    decoder.end_utt()


def _spoken_words(samples_N: np.ndarray) -> np.ndarray | None:
    """(F,) the phones of the words that are recognised; None where there are none."""
    decoder = _decoder("words")
    decoder.activate_search("_default")  # the alignment of the sound before has taken its place
    try:
        _decode(decoder, samples_N)
        if not (decoder.hyp() and decoder.hyp().hypstr):
            return None
        return _second_pass(decoder, samples_N)[0]
    except RuntimeError:
        return None


def _second_pass(decoder: Any, samples_N: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Phones (F,) and scores (F,) of the words that a decoder has just found; raises RuntimeError."""
    decoder.set_alignment()
    _decode(decoder, samples_N)
    found = [(phone.name, phone.start, phone.duration, phone.score) for phone in decoder.get_alignment().phones()]
    return _filled(found, decoder.n_frames())


def _free_phones(samples_N: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Phones (F,) and scores (F,) by the phone language model alone."""
    decoder = _decoder("phones")
    _decode(decoder, samples_N)
    log = decoder.get_logmath().log
    found = [
        (part.word, part.start_frame, part.end_frame - part.start_frame + 1, log(part.ascore)) for part in decoder.seg()
    ]
    return _filled(found, decoder.n_frames())


def _filled(found: Iterable[tuple[str, int, int, float]], frames: int) -> tuple[np.ndarray, np.ndarray]:
    phones_F, score_F = np.zeros(frames, np.int8), np.zeros(frames)
    for name, first, count, score in found:
        phones_F[first : first + count] = PHONES.index(name) if name in PHONES else 0
        score_F[first : first + count] = score / max(count, 1)
    return phones_F, score_F


def _on_mel_steps(phones_F: np.ndarray, samples: int) -> np.ndarray:
    if not len(phones_F):
        return np.zeros(1 + samples // MEL_HOP, np.int8)
    return phones_F[np.clip(np.arange(1 + samples // MEL_HOP) - WINDOW_STEPS, 0, len(phones_F) - 1)]
