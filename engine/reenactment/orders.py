"""What is asked of streams and of direct reenactment, and what comes of it; without torch, for a starting program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.document import FPS
from engine.provenance.marks import ALL_MARKS, Marks
from engine.reenactment.stream_file import Account


@dataclass(frozen=True, kw_only=True)
class EncodeOrder:
    """A stream to be made of a driving video.

    `portrait`: the picture that the driver moves, whose `face` counts from 0, the largest first; None moves the video's
    own first face. `voice`: a sound file to be heard instead of the driver's sound. `kbps`: thousands of bits of sound
    a second, 0 for none. `lossless`: the still is sent without loss.
    """

    driver: Path
    out: Path
    portrait: Path | None = None
    face: int = 0
    voice: Path | None = None
    kbps: int
    lossless: bool = False


@dataclass(frozen=True, kw_only=True)
class DecodeOrder:
    """A video, or with `pictures` a folder of PNG pictures and the sound, to be made of a stream."""

    stream: Path
    out: Path
    pictures: bool = False
    marks: Marks = ALL_MARKS


@dataclass(frozen=True, kw_only=True)
class DirectOrder:
    """A portrait to be moved by a driving video's frames, as its net sees them, without tracks that could be edited.

    As EncodeOrder, but that the video is made at once.
    """

    portrait: Path
    driver: Path
    out: Path
    face: int = 0
    voice: Path | None = None
    marks: Marks = ALL_MARKS


@dataclass(frozen=True)
class Encoded:
    """The stream that was written: `path` in full, `side` in pixels, bits as in `Account`; `took_s` the whole way."""

    path: str
    frames: int
    side: int
    bytes: int
    motion_bits: int
    sound_bits: int
    still_bits: int
    rest_bits: int
    took_s: float

    @property
    def duration_s(self) -> float:
        return self.frames / FPS

    @property
    def motion_bits_per_pixel(self) -> float:
        return self.motion_bits / self.frames / self.side**2


def encoded(path: Path, frames: int, side: int, bits: Account, took_s: float) -> Encoded:
    """What is told of a stream that was written."""
    return Encoded(str(path), frames, side, bits.total // 8, bits.motion, bits.sound, bits.still, bits.rest, took_s)
