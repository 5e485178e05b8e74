"""What all motion generators share when a voice is followed while it is spoken.

Whatever the pieces in which sound arrives, a frame is made as soon as `look_ahead` frames after it are heard, of all
that was heard by then and of nothing else. So pieces do not matter, and a stream is a function of its voice. What a net
would still have to hear is filled up with what it heard last (`NetStream.say`).

Shape letters: T frames (25 a second), S mel steps, M mel bands, P = 68 landmarks, D = 2 coordinates.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.document import FPS, FloatArray
from engine.motion.ears import LATE_S, Ears, HeardFrame
from engine.motion.head import HeadMotionConfig, bounded_turns, raise_brows, turn_head
from engine.motion.lips import LipConfig, speak
from engine.motion.protocol import StreamConfig
from engine.motion.retarget import Person, lay_on_portrait
from engine.motion.running import RunningGates, RunningHead

Matrix = NDArray[np.float64]


class NetStream(Protocol):
    """A generator's net while a voice is spoken; what it holds does not grow."""

    def hear(self, heard: HeardFrame) -> None:
        """One more frame of the voice."""
        ...

    def say(self, frame: int, *, ended: bool) -> tuple[Matrix, Matrix | None]:
        """Motion (68, 2) of the canonical face in a frame, one of the last `look_ahead` + 1 that were heard.

        With it the turns (3,) of the head in degrees, None where the net leaves them to chance. `ended`: the voice ends
        with what was heard.
        """
        ...


class LandmarkStream:
    """A MotionStream of one voice, one person and one net."""

    def __init__(
        self, net: NetStream, person: Person, seed: int, config: StreamConfig, lips: LipConfig, head: HeadMotionConfig
    ) -> None:
        self._net, self._person, self._config = net, person, config
        self._lips, self._head = lips, head
        self._ears = Ears(config.voice)
        self._gates = RunningGates(lips, config.look_ahead)
        self._chance = RunningHead(seed, head)
        self._heard, self._told = 0, 0
        self._ended = False

    @property
    def look_ahead_s(self) -> float:
        """Frame t is told once the sound up to (t + 1) / 25 s + this is heard."""
        return self._config.look_ahead / FPS + LATE_S

    def push(self, samples_N: FloatArray) -> FloatArray:
        """(T, 68, 2) float32, the frames that are certain by now; samples as `Speech` has them, (N,), any N."""
        if self._ended:
            raise ValueError("the voice of this stream has ended")
        return self._take(self._ears.push(samples_N))

    def finish(self) -> FloatArray:
        """(T, 68, 2) float32, the frames that are left; nothing may be pushed after it."""
        made = [self._take(self._ears.finish())]
        self._ended = True
        made.append(_stacked([self._make() for _ in range(self._told, self._heard)]))
        return np.concatenate(made)

    def _take(self, frames: list[HeardFrame]) -> FloatArray:
        made: list[FloatArray] = []
        for heard in frames:
            self._net.hear(heard)
            self._gates.add(heard)
            self._heard += 1
            if self._heard - self._told > self._config.look_ahead:
                made.append(self._make())
        return _stacked(made)

    def _make(self) -> FloatArray:
        """The next frame, (68, 2)."""
        frame, person = self._told, self._person
        self._told += 1
        gate, activity = self._gates.at(frame, ended=self._ended)
        motion_PD, asked_A = self._net.say(frame, ended=self._ended)
        brows, chance_A = self._chance.step(activity)
        faces_TPD = raise_brows(speak(motion_PD[None], np.array([gate]), person, self._lips), np.array([brows]))
        points_TPD = lay_on_portrait(faces_TPD, person.face_PD, person.head, person.points_PD)
        turns_TA = bounded_turns((chance_A if asked_A is None else asked_A)[None], frame, self._head)
        return turn_head(points_TPD, turns_TA, person.head)[0, :, :2].astype(np.float32)


def _stacked(made: list[FloatArray]) -> FloatArray:
    return np.stack(made) if made else np.zeros((0, 68, 2), np.float32)
