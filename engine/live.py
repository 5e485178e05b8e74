"""A portrait that speaks while somebody does: samples in; landmarks, lids and gaze of each frame out.

Shape letters: N samples (16 kHz), T frames (25 a second), P = 68 landmarks, D = 2, E = 2 eyes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from engine.compose import eyes
from engine.document import FPS, Blink, BlinkTrack, FloatArray, Gaze
from engine.motion.blinks import sample_blinks
from engine.motion.protocol import MotionStream

SECTION_S = 60
"""Blinks are drawn for so many seconds at a time."""
_STILL = Gaze()


@dataclass(frozen=True, eq=False)
class LiveFrame:
    """What a renderer obeys in one frame; as in `engine.compose.ComposedMotion`.

    `index`: which frame, from 0 on. `landmarks_PD`: (68, 2) float32, portrait pixels. `closure_E` and `gaze_D`: (2,).
    """

    index: int
    landmarks_PD: FloatArray
    closure_E: FloatArray
    gaze_D: FloatArray

    @property
    def time_s(self) -> float:
        """Where the frame begins in the voice: it belongs to the sound from here to 1 / 25 s later."""
        return self.index / FPS


class LiveSpeaker:
    """Follows one voice with one motion generator; blinks and gaze come by themselves, from the seed.

    What it holds does not grow with the voice, but for some 50 bytes a second of where the eyes look. The frames are
    for a renderer's opened portrait, which may leave out any: none depends on another one.
    """

    def __init__(self, stream: MotionStream, seed: int, gaze: Gaze = _STILL, *, blinks: bool = True) -> None:
        self._stream, self._seed, self._gaze, self._blinking = stream, seed, gaze, blinks
        self._told = 0
        self._section = -1
        self._blinks = BlinkTrack((), seed)

    @property
    def look_ahead_s(self) -> float:
        """Seconds of sound after the end of a frame that must be heard before it is told."""
        return self._stream.look_ahead_s

    def push(self, samples_N: FloatArray) -> list[LiveFrame]:
        """The frames that are certain with these samples, (N,) float32, -1 … 1, any N: a microphone's next block."""
        return self._looking(self._stream.push(samples_N))

    def finish(self) -> list[LiveFrame]:
        """The frames that are left when the voice ends, so that all are ceil(duration * 25)."""
        return self._looking(self._stream.finish())

    def _looking(self, landmarks_TPD: FloatArray) -> list[LiveFrame]:
        if not len(landmarks_TPD):
            return []
        indices_T = self._told + np.arange(len(landmarks_TPD))
        self._told += len(landmarks_TPD)
        frames: list[LiveFrame] = []
        for part_T in np.split(indices_T, np.flatnonzero(np.diff(indices_T // (SECTION_S * FPS))) + 1):
            closure_TE, gaze_TD = eyes(self._near(int(part_T[0])), self._gaze, (), part_T / FPS, self._told)
            for index, closure_E, gaze_D in zip(part_T.tolist(), closure_TE, gaze_TD, strict=True):
                frames.append(LiveFrame(index, landmarks_TPD[index - indices_T[0]], closure_E, gaze_D))
        return frames

    def _near(self, frame: int) -> BlinkTrack:
        """The blinks of the section of a frame and of those beside it, for the gaze hides its shifts under blinks."""
        section = frame // (SECTION_S * FPS)
        if self._blinking and section != self._section:
            near = (blink for n in (section - 1, section, section + 1) if n >= 0 for blink in _section(self._seed, n))
            self._section, self._blinks = section, BlinkTrack(tuple(near), self._seed)
        return self._blinks


def live_blinks(seed: int, duration_s: float) -> BlinkTrack:
    """All blinks that a `LiveSpeaker` of this seed showed in `duration_s` seconds: those of the take that is kept."""
    sections = range(int(duration_s // SECTION_S) + 1)
    found = (blink for n in sections for blink in _section(seed, n) if blink.start_s < duration_s)
    return BlinkTrack(tuple(found), seed)


def _section(seed: int, number: int) -> Iterator[Blink]:
    own = int(np.random.SeedSequence([seed, 0x11FE, number]).generate_state(1)[0])
    for blink in sample_blinks(SECTION_S, own).blinks:
        yield replace(blink, start_s=blink.start_s + number * SECTION_S)
