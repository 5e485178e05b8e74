"""A voice as renderers hear it that make lips of the voice itself: any frame of it, heard as far as is asked for.

Shape letters: T frames (25 a second), X what is said in a frame.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from engine.audio import RATE, Speech
from engine.compose import SAME_FRAME, ComposedMotion
from engine.document import FPS, FloatArray
from engine.motion.lips import voice_level
from engine.render.protocol import Renderer, VoicedPortrait

if TYPE_CHECKING:
    from engine.faces.geometry import FaceGeometry

PIECE = RATE
"""Samples that are heard at once; between two pieces whoever asked may be cancelled."""


class Hearing:
    """One voice, heard by one portrait; what was heard is kept, a kilobyte a frame.

    A frame needs all that was said before it, but nothing later: so the first frames of a long voice are there at once,
    and those that follow cost their own time only.
    """

    def __init__(self, portrait: VoicedPortrait, speech: Speech, seed: int) -> None:
        self._speech = speech
        self._follower = portrait.follow(seed, voice_level(speech))
        self._parts: list[FloatArray] = []
        self._starts = [0]  # the first frame of each part, and of the one that comes next
        self._given = 0  # samples

    def at(self, frame: int, between: Callable[[], object] | None = None) -> FloatArray | None:
        """(X,) what is said in a frame, in the last one where the voice is over; None where there is no voice at all.

        `between` is called between two pieces of about a second, and may raise to cancel.
        """
        if not self._speech.frames:
            return None
        frame = min(max(frame, 0), self._speech.frames - 1)
        while frame >= self._starts[-1]:
            self._hear_on()
            if between is not None:
                between()
        part = int(np.searchsorted(self._starts, frame, "right")) - 1
        return self._parts[part][frame - self._starts[part]]

    def at_time(self, time_s: float, between: Callable[[], object] | None = None) -> FloatArray | None:
        """What is said in the frame at 25 a second into which a moment falls, as `at` tells it."""
        return self.at(frame_of(time_s), between)

    def _hear_on(self) -> None:
        samples_N = self._speech.samples_N[self._given : self._given + PIECE]
        said_TX = self._follower.push(samples_N)
        self._given += len(samples_N)
        if self._given == len(self._speech.samples_N):
            said_TX = np.concatenate([said_TX, self._follower.finish()])
        if len(said_TX):
            self._parts.append(said_TX)
            self._starts.append(self._starts[-1] + len(said_TX))


def frame_of(time_s: float) -> int:
    """The frame, at 25 a second, into which a moment falls."""
    return int(np.floor(time_s * FPS + SAME_FRAME))


def spoken_frames(
    renderer: Renderer,
    picture_HWC: NDArray[np.uint8],
    face: FaceGeometry,
    motion: ComposedMotion,
    speech: Speech,
    seed: int,
    fps: int = FPS,
) -> Iterator[NDArray[np.uint8]]:
    """Whole portraits, (H, W, 3) uint8 RGB, one for each frame of `motion`, by a renderer that hears `speech` or not.

    `motion` begins with the voice and has `fps` frames a second.
    """
    if not renderer.info.hears:
        yield from renderer.frames(picture_HWC, face, motion)
        return
    portrait = cast(VoicedPortrait, renderer.open(picture_HWC, face))
    hearing = Hearing(portrait, speech, seed)
    for index, now in enumerate(zip(motion.landmarks_TPD, motion.closure_TE, motion.gaze_TD, strict=True)):
        yield portrait(*now, hearing.at_time(index / fps))
