"""How loud a live voice is: remembered from one live take to the next, and mistrusted where it is another voice.

A stream that knows its voice beforehand follows it more truly (docs/adr/0029), but one that was told wrong may hold the
lips shut. So what is heard is compared with what was told.

Shape letters: N samples (16 kHz), T frames (25 a second), P = 68 landmarks, D = 2.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from engine.audio import FRAME, Speech, loudness_T
from engine.document import FloatArray
from engine.motion.ears import RunningLevel
from engine.motion.protocol import KnownVoice, MotionStream

CERTAIN = 125
"""Voiced frames (5 s) after which the level of a voice is known."""
_WRONG_DB = 8.0
"""So far from what was told, it is another voice, or another gain of the microphone."""
_VOICED_DB = 25.0
_BLEND = 10
"""Frames in which motion that begins anew takes over."""


class VoiceMeter:
    """Measures a voice while it is spoken."""

    def __init__(self) -> None:
        self._level = RunningLevel(None)
        self._rest_N = np.zeros(0, np.float32)
        self._voiced = 0

    def push(self, samples_N: FloatArray) -> None:
        """Hears what follows, (N,) float32, any N."""
        joined_N = np.concatenate([self._rest_N, samples_N])
        whole = len(joined_N) // FRAME * FRAME
        self._rest_N = joined_N[whole:]
        if not whole:
            return
        for db in loudness_T(Speech(joined_N[:whole])).tolist():
            self._level.add(db)
            self._voiced += db > max(self._level.level_db - _VOICED_DB, -60.0)

    @property
    def voice(self) -> KnownVoice | None:
        """What is known of the voice; None until enough of it was heard."""
        if self._voiced < CERTAIN:
            return None
        return KnownVoice(10 ** (self._level.level_db / 20), self._level.floor_db)


class SureStream:
    """A MotionStream that is told what is known of its voice, and begins anew, once, where that proves wrong.

    `opened`: opens a stream for what is known. Of the sound it holds what the next frames need.
    """

    def __init__(self, opened: Callable[[KnownVoice | None], MotionStream], known: KnownVoice | None) -> None:
        self._opened, self._known = opened, known
        self._stream = opened(known)
        self._meter = VoiceMeter()
        self._recent_N = np.zeros(0, np.float32)  # from the first frame that is not told yet on
        self._in_frame = 0
        self._last_PD: FloatArray | None = None
        self._away_PD: FloatArray | None = None
        self._blended = 0

    @property
    def look_ahead_s(self) -> float:
        """Frame t is told once the sound up to (t + 1) / 25 s + this is heard."""
        return self._stream.look_ahead_s

    @property
    def voice(self) -> KnownVoice | None:
        """What is known of the voice by now; None until enough of it was heard."""
        return self._meter.voice

    def push(self, samples_N: FloatArray) -> FloatArray:
        """As `MotionStream.push`."""
        parts: list[FloatArray] = []
        while len(samples_N):
            piece_N, samples_N = np.split(samples_N, [FRAME - self._in_frame])
            self._in_frame = (self._in_frame + len(piece_N)) % FRAME
            self._meter.push(piece_N)
            parts.append(self._heard(piece_N))
            if not self._in_frame and self._is_wrong():
                parts.append(self._begin_anew())
        return np.concatenate(parts) if parts else np.zeros((0, 68, 2), np.float32)

    def finish(self) -> FloatArray:
        """As `MotionStream.finish`."""
        return self._told(self._stream.finish())

    def _heard(self, piece_N: FloatArray) -> FloatArray:
        if self._known is not None:
            self._recent_N = np.concatenate([self._recent_N, piece_N])
        return self._told(self._stream.push(piece_N))

    def _told(self, landmarks_TPD: FloatArray) -> FloatArray:
        frames = len(landmarks_TPD)
        if not frames:
            return landmarks_TPD
        if self._known is not None:
            self._recent_N = self._recent_N[frames * FRAME :]
        if self._away_PD is not None:
            landmarks_TPD = self._blend(landmarks_TPD)
        self._last_PD = landmarks_TPD[-1]
        return landmarks_TPD

    def _is_wrong(self) -> bool:
        known, heard = self._known, self._meter.voice
        if known is None or heard is None:
            return False
        return abs(20 * math.log10(max(known.level, 1e-9) / max(heard.level, 1e-9))) > _WRONG_DB

    def _begin_anew(self) -> FloatArray:
        self._stream, recent_N = self._opened(self._meter.voice), self._recent_N
        self._known, self._recent_N = None, np.zeros(0, np.float32)
        self._away_PD, self._blended = self._last_PD, 0
        return self._told(self._stream.push(recent_N))

    def _blend(self, landmarks_TPD: FloatArray) -> FloatArray:
        """Goes over from where the face was to where the new motion has it."""
        away_PD = self._away_PD
        if away_PD is None:
            return landmarks_TPD
        if not self._blended:
            self._away_PD = away_PD = away_PD - landmarks_TPD[0]
        share_T = np.clip(1 - np.arange(self._blended, self._blended + len(landmarks_TPD)) / _BLEND, 0, 1)
        share_T = (share_T * share_T * (3 - 2 * share_T)).astype(np.float32)
        self._blended += len(landmarks_TPD)
        if self._blended >= _BLEND:
            self._away_PD = None
        return landmarks_TPD + share_T[:, None, None] * away_PD
