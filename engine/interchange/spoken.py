"""Mouth cues of words whose times are known: heard in the voice where there is one, else spread by the dictionary.

PocketSphinx's dictionary and acoustic model are of American English. Words that it does not know are read letter by
letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.audio import RATE, Speech
from engine.cues import cues_of
from engine.document import Cue
from engine.errors import InterchangeError
from engine.interchange.records import Line
from engine.phones import HOP, LATE_S, LOUD, SILENCE, Phone

if TYPE_CHECKING:
    from engine.order import Tell

AROUND_S = 0.15
"""Words may begin so much before their subtitle is shown, and end after it."""
PHONE_S = 0.1
"""Words take no longer than this a phone, however long their subtitle is to be read."""
LONGEST_S = 60.0
"""Longer subtitles are spread, not searched for in the voice."""
MOST_WORDS = 400
PATIENCE = 20
"""Lines in a row that the voice does not say, after which it is taken to say something else."""
VOWELS = frozenset(["AA", "AE", "AH", "AO", "AW", "AY", "EH", "ER", "EY", "IH", "IY", "OW", "OY", "UH", "UW"])
LONGER = 1.6
"""A vowel lasts so many times as long as another sound."""
DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
LETTERS = {
    "sch": "SH", "tch": "CH", "igh": "AY", "th": "TH", "sh": "SH", "ch": "CH", "ph": "F", "ck": "K", "qu": "K W",
    "wh": "W", "ng": "NG", "ee": "IY", "ea": "IY", "ie": "IY", "oo": "UW", "ou": "AW", "ow": "OW", "au": "AO",
    "aw": "AO", "ai": "EY", "ay": "EY", "ei": "AY", "oi": "OY", "oy": "OY", "eu": "OY", "er": "ER", "a": "AE", "b": "B",
    "c": "K", "d": "D", "e": "EH", "f": "F", "g": "G", "h": "HH", "i": "IH", "j": "JH", "k": "K", "l": "L", "m": "M",
    "n": "N", "o": "OW", "p": "P", "q": "K", "r": "R", "s": "S", "t": "T", "u": "AH", "v": "V", "w": "W", "x": "K S",
    "y": "Y", "z": "Z",
}  # fmt: skip
"""Sounds of letters of words that no dictionary has, the longest group first."""
_GROUP = re.compile("|".join(sorted(LETTERS, key=len, reverse=True)))
_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*|\d")


@dataclass(frozen=True)
class Spoken:
    """`cues` in order and without gaps; `words` with their times; `notes`: sentences for the user."""

    cues: tuple[Cue, ...]
    words: tuple[Line, ...]
    notes: tuple[str, ...] = ()


def spoken(lines: Sequence[Line], speech: Speech | None, duration_s: float, tell: Tell | None = None) -> Spoken:
    """The mouths of words at their times, from 0 to `duration_s` or to the end of `speech`.

    `tell`: Progress in lines; may raise to stop. Raises InterchangeError where no word can be read, LikenessError where
    PocketSphinx or its model is missing.
    """
    from engine.order import Progress

    decoder = _decoder()
    end_s = duration_s if speech is None else len(speech.samples_N) / RATE
    found: list[Phone] = []
    words: list[Line] = []
    guessed: set[str] = set()
    spread, missed = 0, 0
    for count, line in enumerate(lines, 1):
        said = read_words(line.text)
        if said and line.start_s < end_s:
            guessed |= _learn(decoder, said)
            heard = None
            if speech is not None and missed < PATIENCE:
                heard = _heard(decoder, said, line, speech)
                missed = 0 if heard else missed + 1
                if heard is None:  # a decoder that failed amid an utterance takes no other
                    decoder = _decoder()
                    _learn(decoder, said)
            spread += heard is None and speech is not None
            phones, timed = heard or _spread(decoder, said, line)
            after_s = found[-1].end_s if found else 0.0
            found += [p for p in phones if p.start_s >= after_s - 1e-6 and p.end_s <= end_s + AROUND_S]
            words += timed
        if tell is not None:
            tell(Progress(count, len(lines)))
    if not found:
        raise InterchangeError("No words in Latin letters were found; mouth cues can be made of English text only.")
    notes = _notes(len(guessed), spread)
    return Spoken(cues_of(_with_silence(found, max(end_s, found[-1].end_s))), tuple(words), notes)


def read_words(text: str) -> list[str]:
    """The words of a text in small Latin letters, digits as words; without accents."""
    plain = unicodedata.normalize("NFKD", text.replace("\u2019", "'")).lower().replace("ß", "ss")
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    found = _WORD.findall(plain)[:MOST_WORDS]
    return [DIGITS[int(word)] if word.isdecimal() else word for word in found]


def by_letters(word: str) -> list[str]:
    """The sounds of a word that no dictionary has, read by its letters."""
    return [phone for group in _GROUP.findall(word) for phone in LETTERS[group].split()]


def _notes(guessed: int, spread: int) -> tuple[str, ...]:
    out: list[str] = []
    if guessed:
        out.append(f"Words that the English dictionary lacks, read letter by letter: {guessed}.")
    if spread:
        out.append(f"Subtitles that were not found in the voice, their words spread over their time: {spread}.")
    return tuple(out)


def _learn(decoder: Any, said: Iterable[str]) -> set[str]:
    """Teaches the decoder words that it does not know; returns them."""
    new = {word for word in said if decoder.lookup_word(word) is None}
    for word in sorted(new):
        decoder.add_word(word, " ".join(by_letters(word)), True)
    return new


def _heard(decoder: Any, said: list[str], line: Line, speech: Speech) -> tuple[list[Phone], list[Line]] | None:
    """Where the voice says the words of a line, by forced alignment; None where it does not seem to."""
    first_s = max(0.0, line.start_s - AROUND_S)
    first, last = int(first_s * RATE), int((line.end_s + AROUND_S) * RATE)
    samples_N = speech.samples_N[first:last]
    peak = float(np.abs(samples_N).max()) if len(samples_N) else 0.0
    if peak <= 0 or len(samples_N) < 10 * HOP or line.end_s - line.start_s > LONGEST_S:
        return None
    pcm = (np.clip(samples_N * (LOUD / peak), -1, 1) * 32767).astype("<i2").tobytes()
    try:
        decoder.set_align_text(" ".join(said))
        _listen(decoder, pcm)
        if decoder.hyp() is None:
            return None
        decoder.set_alignment()
        _listen(decoder, pcm)
        listed = decoder.get_alignment()
    except RuntimeError:  # the words cannot have been said in that time
        return None
    if listed is None:
        return None

    def at(frame: int) -> float:
        return first_s + frame * HOP / RATE + LATE_S

    phones = [Phone(at(p.start), at(p.start + p.duration), _plain(p.name)) for p in listed.phones()]
    words = [Line(at(w.start), at(w.start + w.duration), re.sub(r"\(\d+\)$", "", w.name)) for w in listed]
    sounds = [phone for phone in phones if phone.name != SILENCE]
    return (sounds, [word for word in words if not word.text.startswith(("<", "["))]) if sounds else None


def _listen(decoder: Any, pcm: bytes) -> None:
    decoder.start_utt()
    try:
        decoder.process_raw(pcm, full_utt=True)
    finally:
        decoder.end_utt()


def _plain(name: str) -> str:
    """A noise counts as silence."""
    return SILENCE if name == SILENCE or name.startswith("+") else name


def _spread(decoder: Any, said: list[str], line: Line) -> tuple[list[Phone], list[Line]]:
    """The words of a line one after the other over its time, vowels longer than other sounds."""
    sounds = [(word, str(decoder.lookup_word(word)).split()) for word in said]
    count = sum(len(phones) for _, phones in sounds)
    length_s = min(max(line.end_s - line.start_s, 0.0), PHONE_S * count)
    total = sum(LONGER if p in VOWELS else 1.0 for _, phones in sounds for p in phones) or 1.0
    at_s, out, words = line.start_s, list[Phone](), list[Line]()
    for word, phones in sounds:
        begin_s = at_s
        for phone in phones:
            end_s = at_s + length_s * (LONGER if phone in VOWELS else 1.0) / total
            out.append(Phone(at_s, end_s, phone))
            at_s = end_s
        words.append(Line(begin_s, at_s, word))
    return [phone for phone in out if phone.end_s > phone.start_s], words


def _with_silence(found: Sequence[Phone], end_s: float) -> list[Phone]:
    """The phones with silence between them, from 0 to the end."""
    out: list[Phone] = []
    at_s = 0.0
    for phone in found:
        start_s, stop_s = max(phone.start_s, at_s), max(phone.end_s, at_s)
        if stop_s <= start_s:
            continue
        if start_s > at_s + 1e-6:
            out.append(Phone(at_s, start_s, SILENCE))
        out.append(Phone(start_s if start_s > at_s + 1e-6 else at_s, stop_s, phone.name))
        at_s = stop_s
    if end_s > at_s:
        out.append(Phone(at_s, end_s, SILENCE))
    return out


def _decoder() -> Any:
    """A recogniser with the dictionary, for alignment."""
    from engine.errors import LikenessError

    try:
        import pocketsphinx
    except ImportError as error:
        raise LikenessError("PocketSphinx is missing; install Likeness again to get it.") from error
    try:
        return pocketsphinx.Decoder(
            hmm=pocketsphinx.get_model_path("en-us/en-us"),
            dict=pocketsphinx.get_model_path("en-us/cmudict-en-us.dict"),
            lm=None,
            bestpath=False,  # there is one row of words; looking for the best of its ways can fail at its end
            samprate=RATE,
            loglevel="FATAL",
        )
    except (RuntimeError, OSError, ValueError) as error:
        raise LikenessError("The model of PocketSphinx is missing or damaged; install Likeness again.") from error
