"""A canonical face that speaks: the temporal GAN's net with one still, hearing and painting apart.

The renderer and the motion generator of that name both have one. It hears in float32 on the processor, so that what is
said is the same everywhere; it paints wherever, and in whatever numbers, its `painter` does.

Shape letters: N samples (16 kHz), T frames (25 a second), X what is said in a frame, H, V = 128, 96 rows and columns of
a canonical face, C = 3 colours.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from engine.audio import FRAME, RATE, Speech
from engine.document import FloatArray
from engine.motion.ears import RunningLevel
from engine.motion.lips import voice_level
from engine.nets.temporal_gan import LEVEL, MARGIN, Talking, TemporalGan

PIECE = 10 * RATE
"""Samples of a whole voice that are heard at once, so that an hour of it is never copied as a whole."""
LOOK_AHEAD_S = MARGIN / RATE


class TalkingFace:
    """One still; `net` hears, on the processor, and `painter`, the same net made ready to run, paints."""

    def __init__(self, net: TemporalGan, painter: TemporalGan, still_HVC: NDArray[np.uint8]) -> None:
        self.still_HVC = still_HVC
        self._net, self._painter = net, painter
        planes = torch.from_numpy(still_HVC.copy()).permute(2, 0, 1)[None].float() / 255
        self._start = _started(net, planes)
        self._still = self._start.still
        if painter is not net:
            self._still = _started(painter, planes.to(next(painter.parameters()).device)).still

    @torch.inference_mode()
    def paint(self, said_X: FloatArray) -> FloatArray:
        """The canonical face (128, 96, 3) float32, 0 … 1, that says this, a row of what was heard."""
        said_BTX = torch.from_numpy(np.array(said_X, np.float32))[None, None].to(self._still.code_BX.device)
        made = self._painter.paint(self._still, said_BTX)[0, 0]
        return made.permute(1, 2, 0).contiguous().cpu().numpy()

    def hear(self, speech: Speech, seed: int) -> FloatArray:
        """(T, X) float32, what is said in every frame of a whole voice, which is brought to the level the net knows."""
        follower = self.follow(seed, voice_level(speech))
        samples_N = speech.samples_N
        parts = [follower.push(samples_N[first : first + PIECE]) for first in range(0, len(samples_N), PIECE)]
        return np.concatenate([*parts, follower.finish()])

    def follow(self, seed: int, level: float | None = None) -> GanFollower:
        """Begins to hear a voice that is being spoken; as `engine.render.protocol.VoicedPortrait.follow`."""
        return GanFollower(self._net, replace(self._start, seed=seed), level)


class GanFollower:
    """A VoiceFollower of the temporal GAN's net, from a state before anything was said."""

    look_ahead_s = LOOK_AHEAD_S

    def __init__(self, net: TemporalGan, state: Talking, level: float | None) -> None:
        self._net, self._state = net, state
        self._gain = _RunningGain(level)
        self._ended = False

    def push(self, samples_N: FloatArray) -> FloatArray:
        """(T, X) float32, what is said in the frames that are certain by now; samples as `Speech` has them, any N."""
        if self._ended:
            raise ValueError("the voice of this follower has ended")
        return self._follow(self._gain.brought(np.asarray(samples_N, np.float32)))

    def finish(self) -> FloatArray:
        """(T, X), the rest once the voice has ended; nothing may be pushed after it."""
        self._ended = True
        return self._follow(np.zeros(0, np.float32), last=True)

    @torch.inference_mode()
    def _follow(self, samples_N: FloatArray, *, last: bool = False) -> FloatArray:
        said, self._state = self._net.follow(torch.from_numpy(samples_N)[None], self._state, last=last)
        return said[0].float().numpy()


class _RunningGain:
    """Brings a voice to LEVEL (that of `engine.motion.ears` too), sample by sample: pieces do not matter.

    Where the level is not known beforehand, the gain of a frame follows what was heard up to the frame before it, along
    a line: a step in it would be heard as a click, and waiting for a frame's end would cost 40 ms.
    """

    def __init__(self, level: float | None) -> None:
        self._level = RunningLevel(None) if level is None else None
        if level is None:
            self._now = RunningLevel(None).gain
        else:
            self._now = LEVEL / level if level > 0 else 1.0
        self._ramp_N = np.full(FRAME, self._now, np.float32)
        self._held_N = np.zeros(0, np.float32)

    def brought(self, samples_N: FloatArray) -> FloatArray:
        if self._level is None:
            return samples_N * np.float32(self._now)
        parts = [np.zeros(0, np.float32)]
        while len(samples_N):
            at = len(self._held_N)
            part, samples_N = samples_N[: FRAME - at], samples_N[FRAME - at :]
            parts.append(part * self._ramp_N[at : at + len(part)])
            self._held_N = np.concatenate([self._held_N, part])
            if len(self._held_N) == FRAME:
                self._step(self._level)
        return np.concatenate(parts)

    def _step(self, level: RunningLevel) -> None:
        """A frame is whole: it decides where the gain of the next one leads."""
        power = float(np.square(self._held_N, dtype=np.float64).mean())
        level.add(10 * np.log10(power + 1e-10))
        before, self._now = self._now, level.gain
        self._ramp_N = np.linspace(before, self._now, FRAME, endpoint=False, dtype=np.float32)
        self._held_N = np.zeros(0, np.float32)


@torch.inference_mode()
def _started(net: TemporalGan, planes: torch.Tensor) -> Talking:
    return net.start(planes)
