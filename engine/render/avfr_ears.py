"""What AVFR-GAN hears of a voice, frame by frame: 0.2 s of it with the frame in the middle, as the net's two codes.

The net hears in float32 on the processor, one window at a time, so that what is said is the same everywhere and in
whatever pieces the voice comes. Both codes are half a kilobyte a frame; the window itself would be five.

Shape letters: N samples (16 kHz), T frames (25 a second), L = 20 mel steps of a window, M mel bands, X what is said in
a frame.
"""

from __future__ import annotations

from collections import deque

import numpy as np
import torch

from engine.audio import RATE, Speech
from engine.document import FPS, FloatArray
from engine.motion.ears import LATE_S, LEVEL, Ears, HeardFrame
from engine.motion.lips import voice_level
from engine.motion.protocol import KnownVoice
from engine.nets.avfr import Avfr
from engine.nets.avfr_sound import FRAMES, Heard
from engine.speech_features import SILENCE, STEPS

LOUDNESS = 0.3
"""RMS of the loud frames of the voices that the net learnt from, to which every voice is brought."""
AFTER = FRAMES // 2
"""Frames of a window that come after the one it is for."""
_GAIN = (LOUDNESS / LEVEL) ** 2
_LEAST = np.exp(SILENCE)
_PIECE = 10 * RATE


class AvfrFollower:
    """A VoiceFollower of AVFR-GAN: windows of a voice that is being spoken, each as soon as it is whole."""

    look_ahead_s = AFTER / FPS + LATE_S

    def __init__(self, net: Avfr, level: float | None) -> None:
        """`net`: with float32 weights on the processor. `level`: RMS of the voice's loud frames, where it is known."""
        self._net = net
        self._ears = Ears(None if level is None else KnownVoice(level, -100.0))
        silence_LM = _silence(net, STEPS)
        self._window = deque([silence_LM] * (FRAMES - 1), FRAMES - 1)  # of the frame that comes next, but for its last
        self._early = AFTER  # frames of sound before there is one to tell
        self._none = np.zeros((0, len(silent(net))), np.float32)
        self._ended = False

    def push(self, samples_N: FloatArray) -> FloatArray:
        """(T, X) float32, what is said in the frames that are certain by now; samples as `Speech` has them, any N."""
        if self._ended:
            raise ValueError("the voice of this follower has ended")
        return self._told([_at_level(frame) for frame in self._ears.push(np.asarray(samples_N, np.float32))])

    def finish(self) -> FloatArray:
        """(T, X), the rest once the voice has ended; nothing may be pushed after it."""
        self._ended = True
        heard = [_at_level(frame) for frame in self._ears.finish()]
        return self._told([*heard, *[_silence(self._net, STEPS)] * AFTER])

    def _told(self, steps: list[FloatArray]) -> FloatArray:
        told: list[FloatArray] = []
        for mel_LM in steps:
            if self._early:
                self._early -= 1
            else:
                told.append(said_of(self._net, np.concatenate([*self._window, mel_LM])))
            self._window.append(mel_LM)
        return np.stack(told) if told else self._none


def hear(net: Avfr, speech: Speech) -> FloatArray:
    """(T, X) float32, what is said in every frame of a whole voice, brought to the level that the net knows."""
    follower = AvfrFollower(net, voice_level(speech))
    samples_N = speech.samples_N
    parts = [follower.push(samples_N[first : first + _PIECE]) for first in range(0, len(samples_N), _PIECE)]
    return np.concatenate([*parts, follower.finish()])


def silent(net: Avfr) -> FloatArray:
    """(X,) what is said in digital silence."""
    return said_of(net, _silence(net, FRAMES * STEPS))


@torch.inference_mode()
def said_of(net: Avfr, mel_LM: FloatArray) -> FloatArray:
    """(X,) float32, both codes of one window; nothing of a net that does not hear."""
    if not net.config.sound:
        return np.zeros(0, np.float32)
    window = torch.from_numpy(np.asarray(mel_LM, np.float32))[None]
    return torch.cat([net.ears.code(window), net.ears.query(window)], 1)[0].float().numpy()


def heard_of(net: Avfr, said_X: FloatArray) -> Heard:
    """What one row of what was said is to the net, wherever that is and in whatever numbers it computes."""
    weight = next(net.parameters())
    if not net.config.sound:
        return net.hear(weight.new_zeros(1, FRAMES * STEPS, net.config.mels))
    said_BX = torch.from_numpy(np.array(said_X, np.float32))[None].to(weight.device)
    size = net.ears.maps.enter.in_features
    return Heard(net.ears.maps(torch.relu(said_BX[:, :size]).to(weight.dtype)), said_BX[:, size:])


def _silence(net: Avfr, steps: int) -> FloatArray:
    return np.full((steps, net.config.mels), SILENCE, np.float32)


def _at_level(frame: HeardFrame) -> FloatArray:
    """(4, M) the log-mel of a frame, from the level at which other nets hear to this one's."""
    power_SM = np.maximum(np.exp(frame.mel_SM.astype(np.float64)) - _LEAST, 0) * _GAIN
    mel_SM = np.log(power_SM + _LEAST).astype(np.float32)
    mel_SM[frame.inside :] = SILENCE  # beyond the voice, as in a whole voice's windows
    return mel_SM
