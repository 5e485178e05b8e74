"""Which sounds of speech a voice is made of, and when: recognised by PocketSphinx, without words.

Its acoustic model is one of American English, and so are its 39 phones (those of the CMU Pronouncing Dictionary). Other
languages are heard through English ears: mouth shapes mostly come out right, the names of the sounds need not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.audio import RATE, Speech
from engine.document import FloatArray
from engine.errors import LikenessError, VoiceError

if TYPE_CHECKING:
    from engine.order import Tell

SILENCE = "SIL"
"""The name of everything that is not speech: pauses, breath, noises."""
BLOCK_S = 20
"""About how much is recognised at a time, so that an hour needs no more memory than this."""
SEEK_S = 5
"""A block ends at the quietest moment of its last seconds, in a pause if there is one."""
HOP = 160
"""Samples from one of the recogniser's frames to the next."""
LATE_S = (410 / 2 - HOP / 2) / RATE
"""What a frame tells is centred in its window of 410 samples, later than its first sample."""
SHORTEST = HOP * 10
"""Samples under which there is nothing to recognise."""
DEAF = 1e-3
"""A block whose loudest sample stays below this is silence; the recogniser would find noises in it."""
LOUD = 0.7
"""The loudest sample of what the recogniser hears: quiet voices are raised, or 16 bits would coarsen them."""


@dataclass(frozen=True, order=True)
class Phone:
    """A sound of speech from `start_s` to `end_s`; `name` in ARPABET without stress ("AA", "B"), or SILENCE."""

    start_s: float
    end_s: float
    name: str


def phones(speech: Speech, tell: Tell | None = None) -> tuple[Phone, ...]:
    """The sounds of `speech` in order and without gaps, from 0 to its end; neighbouring silences are one.

    Without words about one in three frames gets another sound than was spoken, mostly a similar one. The same voice
    gives the same phones; a second of it takes about a twentieth of a second. `tell` hears of progress in samples and
    may raise to stop. Raises VoiceError for a voice that cannot be recognised, LikenessError where PocketSphinx or its
    model is missing.
    """
    from engine.order import Progress

    out: list[Phone] = []
    gain = _gain(speech.samples_N)
    for first, last in _blocks(speech.samples_N):
        heard_N = speech.samples_N[first:last] * np.float32(gain)
        for phone in _recognised(heard_N, first / RATE):
            if out and out[-1].name == phone.name == SILENCE:
                out[-1] = Phone(out[-1].start_s, phone.end_s, SILENCE)
            else:
                out.append(phone)
        if tell is not None:
            tell(Progress(last, len(speech.samples_N)))
    return tuple(out)


def _gain(samples_N: FloatArray) -> float:
    peak = max((float(np.abs(block).max()) for block in _slices(samples_N)), default=0.0)
    return LOUD / peak if peak > DEAF else 1.0


def _slices(samples_N: FloatArray) -> Iterator[FloatArray]:
    return (samples_N[first : first + BLOCK_S * RATE] for first in range(0, len(samples_N), BLOCK_S * RATE))


def _blocks(samples_N: FloatArray) -> Iterator[tuple[int, int]]:
    """First and last sample of what is recognised at a time."""
    first = 0
    while len(samples_N) - first > BLOCK_S * RATE:
        begin = first + (BLOCK_S - SEEK_S) * RATE
        power_H = np.square(samples_N[begin : begin + SEEK_S * RATE]).reshape(-1, HOP).mean(1)
        around_H = np.convolve(
            power_H, np.ones(15), mode="same"
        )  # 0.15 s: in a pause rather than in the closure of a t
        around_H[:8] = around_H[-8:] = np.inf
        last = begin + int(around_H.argmin()) * HOP
        yield first, last
        first = last
    if first < len(samples_N):
        yield first, len(samples_N)


def _recognised(heard_N: FloatArray, start_s: float) -> list[Phone]:
    """The phones of one block, which starts at `start_s` of the voice."""
    end_s = start_s + len(heard_N) / RATE
    if len(heard_N) < SHORTEST or np.abs(heard_N).max() < DEAF:
        return [Phone(start_s, end_s, SILENCE)]
    decoder = _decoder()
    pcm = (np.clip(heard_N, -1, 1) * 32767).astype("<i2")
    try:
        decoder.reinit_feat()  # else it goes by the voice that it heard before
        decoder.start_utt()
        decoder.process_raw(pcm.tobytes(), full_utt=True)
        decoder.end_utt()
        found = [(part.word, part.end_frame + 1) for part in decoder.seg()]
    except (RuntimeError, TypeError) as error:  # TypeError: there is no hypothesis to go through
        _decoder.cache_clear()  # a decoder that failed in the middle of a block takes no other
        raise VoiceError(
            f"The sounds of the voice cannot be recognised between {start_s:.1f} s and {end_s:.1f} s; "
            "trim that part away or choose another recording."
        ) from error
    if not found:
        return [Phone(start_s, end_s, SILENCE)]
    ends_s = [min(start_s + frame * HOP / RATE + LATE_S, end_s) for _, frame in found]
    ends_s[-1] = end_s  # the last window reaches there
    names = [word if word.isalpha() else SILENCE for word, _ in found]  # +SPN+ and the like are noises
    parts = zip([start_s, *ends_s], ends_s, names, strict=False)
    return [Phone(first_s, last_s, name) for first_s, last_s, name in parts if last_s > first_s]


@cache
def _decoder() -> Any:
    """PocketSphinx with the model of its wheel, phones by their own language model; it writes nothing anywhere."""
    try:
        import pocketsphinx
    except ImportError as error:
        raise LikenessError("Mouth cues need PocketSphinx; install Likeness again to get it.") from error
    try:
        return pocketsphinx.Decoder(
            hmm=pocketsphinx.get_model_path("en-us/en-us"),
            allphone=pocketsphinx.get_model_path("en-us/en-us-phone.lm.bin"),
            lm=None,
            dict=None,
            # As CMU Sphinx recommends for phones; wider beams find the same.
            lw=2.0,
            beam=1e-20,
            pbeam=1e-20,
            samprate=RATE,
            loglevel="FATAL",
        )
    except (RuntimeError, OSError, ValueError) as error:
        raise LikenessError("The model of PocketSphinx is missing or damaged; install Likeness again.") from error
