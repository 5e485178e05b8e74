"""The net of `speech_landmarks` while a voice is spoken.

A score bears on sound up to 0.2 s after it, a window on scores up to 0.28 s after its frame. With a look-ahead of
`WHOLE` frames all of that is heard, and frames are those of the whole voice. With less the voice is heard as if it
went on for a moment as in its last frame (`_guessed`), and the last scores go on to the end of the window, much as
`windows_TWA` lets them at the end of a voice. All guesses are thrown away when more is heard.

Shape letters: S mel steps, M mel bands, U steps of scores (50 a second), A = 29 symbols, W = 16 frames of a window.
"""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from engine.audio import FRAME, MEL_HOP
from engine.document import FloatArray
from engine.motion.ears import HeardFrame
from engine.nets.acoustic import STACK, SYMBOLS, Acoustic
from engine.nets.speech_landmarks import SpeechLandmarks
from engine.speech_features import PER_FRAME, SILENCE, WINDOW, by_frame_TA

GOES_ON = 2
"""Frames whose mean score fills up a window: one would be closer to the lips and let them tremble, four the reverse."""
BEFORE, AFTER = WINDOW // 2, WINDOW - WINDOW // 2 - 1


def whole_frames(acoustic: Acoustic) -> int:
    """Frames of look-ahead with which nothing has to be guessed: the acoustic model's, the window's, and one to smooth.

    13 with the sizes that ship.
    """
    return -(-acoustic.config.look_ahead // PER_FRAME) + AFTER + 1


class SpeechLandmarksStream:
    """A NetStream; `smooth` as in `LipConfig`."""

    def __init__(self, net: SpeechLandmarks, acoustic: Acoustic, smooth: float, look_ahead: int) -> None:
        self._net, self._acoustic = net, acoustic
        self._side, self._look_ahead = smooth, look_ahead
        self._state = acoustic.start()
        self._scores_UA = np.zeros((0, SYMBOLS), np.float32)  # certain ones, from frame `_first` on
        self._first, self._heard = 0, 0
        self._last_M = np.zeros(0, np.float32)
        self._known_TA = np.zeros((0, SYMBOLS), np.float32)
        self._known_ended = False

    @torch.inference_mode()
    def hear(self, heard: HeardFrame) -> None:
        """One more frame of the voice."""
        mel_SM = heard.mel_SM.copy()
        mel_SM[heard.inside :] = SILENCE  # as a listener fills up the last frame
        scores, self._state = self._acoustic.push(torch.from_numpy(mel_SM)[None], self._state)
        self._scores_UA = np.concatenate([self._scores_UA, scores[0].numpy()])
        self._heard += 1
        self._last_M = mel_SM.mean(0)
        self._known_TA = np.zeros((0, SYMBOLS), np.float32)
        # The first frame that a window may still hold; one before the one that comes next, for it is smoothed.
        certain = self._first + len(self._scores_UA) // PER_FRAME
        first = max(0, min(self._heard - 1 - self._look_ahead - 1 - BEFORE, certain))
        self._scores_UA = self._scores_UA[PER_FRAME * (first - self._first) :]
        self._first = first

    @torch.inference_mode()
    def say(self, frame: int, *, ended: bool) -> tuple[NDArray[np.float64], None]:
        """How far the mean face's landmarks are from rest, (68, 2) in outer-eye distances; the head is left alone."""
        if not len(self._known_TA) or self._known_ended != ended:
            self._known_TA, self._known_ended = self._guessed(ended=ended), ended
        last = self._heard - 1
        frames = np.clip([frame - 1, frame, frame + 1], 0, last)
        places_TW = np.clip(frames[:, None] + np.arange(-BEFORE, AFTER + 1), 0, last) - self._first
        windows_TWA = self._known_TA[places_TW]
        if not ended:
            beyond_TW = frames[:, None] + np.arange(-BEFORE, AFTER + 1) > last
            windows_TWA[beyond_TW] = self._known_TA[-GOES_ON:].mean(0)
        moved_TPD = self._net(torch.from_numpy(windows_TWA)).unflatten(1, (68, 2)).double().numpy()
        return np.tensordot([self._side, 1 - 2 * self._side, self._side], moved_TPD, 1), None

    def _guessed(self, *, ended: bool) -> FloatArray:
        """Scores (T, 29) from frame `_first` to the last that was heard, those guessed that are not certain yet."""
        steps = FRAME // MEL_HOP
        mel_1SM = torch.from_numpy(np.repeat(self._last_M[None, None], 0 if ended else self._missing() * steps, 1))
        more, _ = self._acoustic.push(mel_1SM, self._state, last=ended)
        scores_UA = np.concatenate([self._scores_UA, more[0].numpy()])
        return by_frame_TA(scores_UA[: PER_FRAME * (self._heard - self._first)])

    def _missing(self) -> int:
        """Frames that must follow, so that every frame heard has its scores."""
        return -(-self._acoustic.config.look_ahead * STACK // (FRAME // MEL_HOP))
