"""A prepared voice as it lies on disk: a memory-mapped WAV, and the blocks of it that are sent to a sound device.

Shape letters: N samples, C channels.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.i18n import tr
from engine.errors import VoiceError

RATE = 48000
"""Samples a second of every prepared voice."""
BLOCK = 960
"""Samples that are handed to the device at a time: 20 ms."""
SILENT_ABOVE = 2.0
"""Faster than this nobody understands a word: only the picture runs."""
GRAIN_S = 0.06
"""What is heard at the pointer while scrubbing."""
RAMP = 192
"""Samples over which sound comes and goes at a cut, so that it does not click: 4 ms."""

_EXTENSIBLE = 0xFFFE


def map_wav(path: Path) -> np.ndarray:
    """The samples of a 48 kHz, 16-bit WAV without reading them: (N, C) int16, read-only, C = 1 or 2.

    Raises VoiceError for anything else.
    """
    said = tr("{name} cannot be played: it is not a 16-bit WAV of 48 kHz. Choose the voice again.")
    bad = VoiceError(said.format(name=path.name))
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            if struct.unpack("<4sI4s", file.read(12))[::2] != (b"RIFF", b"WAVE"):
                raise bad
            channels = 0
            while True:
                name, length = struct.unpack("<4sI", file.read(8))
                if name == b"data":
                    break
                body = file.read(length + length % 2)
                if name == b"fmt ":
                    kind, channels, rate, _, _, bits = struct.unpack("<HHIIHH", body[:16])
                    if kind not in (1, _EXTENSIBLE) or rate != RATE or bits != 16 or channels not in (1, 2):
                        raise bad
            start = file.tell()
    except (OSError, struct.error) as error:
        raise bad from error
    # A WAV that was streamed says 4 GB, one that was cut off says more than there is.
    frames = min(length, size - start) // (2 * channels) if channels else 0
    if not frames:
        raise bad
    return np.memmap(path, np.int16, "r", start, (frames, channels))


@dataclass(frozen=True)
class Piece:
    """Part of a block: from sample `offset` of it on, `samples` play from `at_s` of the voice at `rate`."""

    offset: int
    samples: int
    at_s: float
    rate: float


@dataclass(frozen=True, eq=False)
class Block:
    """`sound_NC`: (N, 2) float32, -1 … 1, or None for silence; `last`: nothing comes after it.

    `pieces`: what of the voice plays when; none for a grain, which does not move the playhead.
    """

    sound_NC: np.ndarray | None
    samples: int
    pieces: tuple[Piece, ...] = ()
    last: bool = False
    level: float = 0.0


@dataclass(frozen=True)
class Span:
    """What is played: `duration_s` in all, the range from `in_s` to `out_s` in it, and whether it comes again."""

    duration_s: float = 0.0
    in_s: float = 0.0
    out_s: float = 0.0
    loop: bool = False

    def end(self, at_s: float, rate: float) -> float:
        """Where playing from `at_s` has to stop or turn; beyond the range that is the end of all of it."""
        if rate > 0:
            return self.out_s if at_s < self.out_s else self.duration_s
        return self.in_s if at_s > self.in_s else 0.0


def read(sound_NC: np.ndarray | None, at_s: float, samples: int, step: float) -> np.ndarray | None:
    """`samples` of the voice from `at_s` on, `step` of its samples for each: (samples, 2) float32; None if silent."""
    if sound_NC is None or abs(step) > SILENT_ABOVE * 1.2:
        return None
    first = at_s * RATE
    whole = round(first)
    out = np.zeros((samples, 2), np.float32)
    if step == 1.0:
        start, stop = max(0, whole), min(len(sound_NC), whole + samples)
        if stop > start:
            out[start - whole : stop - whole] = sound_NC[start:stop]
    else:
        place = first + step * np.arange(samples)
        below = np.floor(place).astype(np.int64)
        inside = (below >= 0) & (below < len(sound_NC) - 1)
        share = (place - below)[inside, None].astype(np.float32)
        low, high = sound_NC[below[inside]].astype(np.float32), sound_NC[below[inside] + 1].astype(np.float32)
        out[inside] = low + share * (high - low)
    out /= 32768
    return out


def grain(sound_NC: np.ndarray | None, at_s: float, device_rate: int = RATE) -> list[Block]:
    """A short windowed piece of the voice around `at_s`, in blocks."""
    samples = round(GRAIN_S * device_rate / BLOCK + 0.499) * BLOCK
    out = read(sound_NC, at_s - GRAIN_S / 2, samples, RATE / device_rate)
    if out is None:
        return []
    out *= np.hanning(samples).astype(np.float32)[:, None]
    parts = [out[i : i + BLOCK] for i in range(0, samples, BLOCK)]
    return [Block(part, len(part), level=peak(part)) for part in parts]


def peak(sound_NC: np.ndarray | None) -> float:
    """The largest deflection, 0 … 1."""
    return 0.0 if sound_NC is None or not len(sound_NC) else float(np.abs(sound_NC).max())


def faded(block: Block) -> Block:
    """The block, gone silent by its end: what is heard when playing is cut off."""
    if block.sound_NC is None:
        return block
    out = block.sound_NC.copy()
    out[:RAMP] *= np.linspace(1, 0, RAMP, dtype=np.float32)[:, None]
    out[RAMP:] = 0
    return Block(out, block.samples, level=peak(out))


def blocks(
    sound_NC: np.ndarray | None, span: Span, at_s: float, rate: float, device_rate: int = RATE
) -> Iterator[Block]:
    """What to play from `at_s` on, block by block, endless in a loop; the cut at its beginning is softened."""
    first = True
    while True:
        pieces: list[Piece] = []
        sound = np.zeros((BLOCK, 2), np.float32)
        offset, ended = 0, False
        while offset < BLOCK and not ended:
            end_s = span.end(at_s, rate)
            left = max(0, round((end_s - at_s) / rate * device_rate))
            samples = min(BLOCK - offset, left)
            part = read(sound_NC, at_s, samples, rate * RATE / device_rate)
            if part is not None:
                sound[offset : offset + samples] = part
            if samples:
                pieces.append(Piece(offset, samples, at_s, rate))
            offset += samples
            at_s += samples / device_rate * rate
            if samples == left:
                again = span.loop and span.out_s - span.in_s >= 0.02
                ended = not again
                at_s = (span.in_s if rate > 0 else span.out_s) if again else end_s
        if first:
            sound[:RAMP] *= np.linspace(0, 1, RAMP, dtype=np.float32)[:, None]
            first = False
        if ended:
            pieces.append(Piece(offset, 0, at_s, 0.0))
        yield Block(sound, BLOCK, tuple(pieces), ended, peak(sound))
        if ended:
            return
