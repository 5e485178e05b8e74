"""What a stream's file holds, and what is missing of it, for people and for scripts; without torch."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.document import FPS
from engine.reenactment.stream_file import Account, Stream, account, load_stream

SIDE = 256
"""Pixels of the frames of "Audio-visual face reenactment", by which it counts bits a pixel."""


@dataclass(frozen=True)
class Facts:
    """A stream: `bytes` of its file, `frames` that were sent, `there` that arrived, `side` in pixels.

    `portrait`: whether somebody else moves the still. `missing`: one sentence for each thing that is.
    """

    path: str
    bytes: int
    frames: int
    there: int
    side: int
    keypoints: int
    portrait: bool
    sound: bool
    bits: Account
    net: str
    missing: tuple[str, ...]
    fps: int = FPS

    @property
    def duration_s(self) -> float:
        return self.frames / FPS

    @property
    def frame_bits(self) -> float:
        """Bits of one frame's keypoints."""
        return self.bits.motion / max(1, self.there)

    @property
    def kbps(self) -> float:
        """Thousands of bits a second, all included."""
        return self.bits.total / 1000 / (max(1, self.there) / FPS)


def facts_of(path: Path) -> Facts:
    """What the stream in a file holds; raises StreamError where it cannot be read."""
    stream = load_stream(path)
    return Facts(
        path=str(path),
        bytes=path.stat().st_size,
        frames=stream.frames,
        there=len(stream.motion),
        side=stream.side,
        keypoints=stream.keypoints,
        portrait=stream.other,
        sound=bool(stream.sounds),
        bits=account(stream),
        net=stream.net.hex(),
        missing=tuple(notes_of(stream)),
    )


def lines(facts: Facts) -> list[str]:
    """The facts for people, one a line."""
    seconds = max(1, facts.there) / FPS
    bits = facts.bits

    def share(own: int) -> str:
        return f"{own / 1000 / seconds:.1f} kbit/s"

    def pixel(side: int) -> str:
        return f"{facts.frame_bits / side**2:.4f}"

    moved = "a portrait that a driver moves" if facts.portrait else "the first face of the video"
    return [
        f"stream      {facts.path}",
        f"length      {facts.duration_s:.2f} s, {facts.frames} frames, {facts.fps} a second",
        f"picture     {facts.side}x{facts.side}, {moved}",
        f"motion      {facts.frame_bits:.0f} bits a frame ({facts.keypoints} keypoints), {share(bits.motion)}",
        f"            {pixel(facts.side)} bits a pixel at {facts.side} px, {pixel(SIDE)} if it were {SIDE} px",
        f"sound       {share(bits.sound)} (Opus)" if facts.sound else "sound       none",
        f"still       {bits.still / 8000:.1f} kB, once",
        f"around      {share(bits.rest)} (numbers, checksums, header)",
        f"all         {facts.bytes / 1000:.1f} kB, {facts.kbps:.1f} kbit/s",
        *(f"missing     {text}" for text in facts.missing),
    ]


def notes_of(stream: Stream) -> list[str]:
    """What a user is to know of what is missing, one sentence each."""
    notes: list[str] = []
    if stream.ends < stream.frames:
        notes.append(
            f"The stream ends after {stream.ends / FPS:.1f} s of {stream.frames / FPS:.1f} s: it was cut short."
        )
    if stream.lost:
        notes.append(f"{stream.lost} of {stream.ends} frames are missing or damaged: their motion is bridged.")
    if stream.lost_sound:
        notes.append(f"{stream.lost_sound / FPS:.2f} s of the sound are missing or damaged: there it is silent.")
    return notes
