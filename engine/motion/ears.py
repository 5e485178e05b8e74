"""A voice that is still being spoken, frame by frame: how loud, and its log-mel at one level.

`generate` measures the level and the noise of the whole voice first. Here both are running, in streams only: what was
heard in the last seconds stands for the voice (`RunningLevel`).

Shape letters: N samples (16 kHz), S mel steps (100 a second, 4 a frame), M mel bands.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy.signal import get_window

from engine.audio import FRAME, MEL_HOP, MELS, RATE, Speech, loudness_T
from engine.document import FPS, FloatArray
from engine.motion.lips import voice_level
from engine.motion.protocol import KnownVoice

LEVEL = 0.1
"""RMS that the loud frames of a voice are brought to before a net hears it; all nets were trained so."""
STEPS = FRAME // MEL_HOP
HALF = 200
"""Samples on either side of a mel step that bear on it."""
LATE = HALF + (STEPS - 1) * MEL_HOP - FRAME
"""Samples of the next frame that bear on the last step of a frame."""
LATE_S = LATE / RATE

# Level
_BINS_DB = np.arange(-100.0, 12.0, 0.5)
_MEMORY_S = 10.0
"""Seconds of sound in which what was heard counts for less and less."""
_GUESS_DB, _GUESS_FRAMES = -24.0, 1.5
"""Level of a voice of which nothing was heard, and the frames that this guess counts for."""
_VOICED_DB = 30.0
"""Frames so far under the level are no voice."""
_LEAST_DB = -50.0
"""No voice is quieter; else a microphone's hiss before the first word would be brought to a voice's level."""
_QUANTILE = 0.975
"""Of voiced frames; so the level comes out where the 95th percentile of a whole voice lies."""
_RISE_DB, _FALL_DB = 4.0, 0.5
"""How far the level goes in one frame at most; up at once, or the first word would be heard far too loud."""
_AROUND, _KNOCK = 7, 2
"""Of so many frames, so many may be loud without counting: a knock, a click."""

# Noise
_FLOOR_QUANTILE = 0.05
_FLOOR_MEMORY_S = 20.0


def known_voice(speech: Speech) -> KnownVoice:
    """What a stream may be told of a voice that was recorded before: all that `generate` measures of it."""
    db_T = loudness_T(speech)
    return KnownVoice(voice_level(speech), float(np.percentile(db_T, 5)) if len(db_T) else -100.0)


@dataclass(frozen=True, eq=False)
class HeardFrame:
    """One frame of a voice.

    `mel_SM`: its log-mel (4, 64), the voice at LEVEL; `inside` of the steps are centred on a sample of the voice.
    `over_db`: loudness over the voice's level. `floor_db`: over the same level, what the quietest frames stay under.
    """

    mel_SM: FloatArray
    inside: int
    over_db: float
    floor_db: float


class RunningLevel:
    """The level of a voice so far and its floor, in dB of full scale: running forms of what `lips` takes of the whole.

    `voice_level` is a percentile of what lies within 30 dB of the loudest frames; this is one of all voiced frames so
    far without knocks, those of the last ten seconds counting most. Silence does not make it forget. The floor is the
    5th percentile of the last 20 s.
    """

    def __init__(self, known: KnownVoice | None) -> None:
        self._known = known
        self._voiced, self._all = np.zeros(len(_BINS_DB)), np.zeros(len(_BINS_DB))
        self._voiced[_bin(_GUESS_DB)] = _GUESS_FRAMES
        self._last = np.full(_AROUND, -100.0)
        self.level_db = _GUESS_DB if known is None else _decibels(known.level)
        self.floor_db = -100.0 if known is None else known.floor_db

    def add(self, db: float) -> None:
        """One more frame was so loud, in dB of full scale."""
        if self._known is not None:
            return
        self._last = np.r_[self._last[1:], db]
        steady_db = min(db, float(np.sort(self._last)[-1 - _KNOCK]))
        if steady_db > self.level_db - _VOICED_DB:
            self._voiced *= 1 - 1 / (_MEMORY_S * FPS)
            self._voiced[_bin(steady_db)] += 1
        wanted_db = max(_quantile(self._voiced, _QUANTILE), _LEAST_DB)
        self.level_db += float(np.clip(wanted_db - self.level_db, -_FALL_DB, _RISE_DB))
        self._all *= 1 - 1 / (_FLOOR_MEMORY_S * FPS)
        self._all[_bin(db)] += 1
        self.floor_db = _quantile(self._all, _FLOOR_QUANTILE)

    @property
    def gain(self) -> float:
        """What samples are multiplied with to bring the voice to LEVEL."""
        return float(LEVEL / 10 ** (self.level_db / 20))


def _bin(db: float) -> int:
    return int(np.clip(round((db - _BINS_DB[0]) * 2), 0, len(_BINS_DB) - 1))


def _quantile(weights: NDArray[np.float64], share: float) -> float:
    """The level that a share of all frames stays under, to a part of a bin."""
    total = np.cumsum(weights)
    place = int(np.searchsorted(total, share * total[-1]))
    before = total[place - 1] if place else 0.0
    return float(_BINS_DB[place] + 0.5 * ((share * total[-1] - before) / max(weights[place], 1e-12) - 0.5))


def _decibels(rms: float) -> float:
    """What an RMS is in dB; of a voice that is silent so high that nothing is loud beside it."""
    return float(20 * np.log10(rms)) if rms > 0 else 100.0


class Ears:
    """Samples in, heard frames out, each as soon as the sound up to its end and `LATE` samples more are there."""

    def __init__(self, known: KnownVoice | None = None) -> None:
        self.level = RunningLevel(known)
        self._raw_N = np.zeros(0, np.float32)  # from the frame that comes next on
        self._before_N = np.zeros(HALF, np.float32)  # of what the next frame's first step needs, at LEVEL
        self._fed = 0  # samples of the next frame that are already among those
        self._gains = (self.level.gain, self.level.gain)

    def push(self, samples_N: FloatArray) -> list[HeardFrame]:
        """The frames that are complete with these samples."""
        self._raw_N = np.concatenate([self._raw_N, np.asarray(samples_N, np.float32)])
        heard: list[HeardFrame] = []
        while len(self._raw_N) >= FRAME + LATE:
            heard.append(self._frame(FRAME, STEPS))
        return heard

    def finish(self) -> list[HeardFrame]:
        """The frames that are left, silence after the voice's end; the last one's loudness is that of what it holds."""
        heard: list[HeardFrame] = []
        while len(self._raw_N):
            held = min(len(self._raw_N), FRAME)
            inside = min(STEPS, 1 + held // MEL_HOP)
            missing = max(0, FRAME + LATE - len(self._raw_N))
            rest = max(0, len(self._raw_N) - FRAME)
            self._raw_N = np.pad(self._raw_N, (0, missing))
            heard.append(self._frame(held, inside))
            self._raw_N = self._raw_N[:rest]
        return heard

    def _frame(self, held: int, inside: int) -> HeardFrame:
        frame_N, ahead_N = self._raw_N[:FRAME], self._raw_N[FRAME : FRAME + LATE]
        power = float(np.square(frame_N[:held], dtype=np.float64).mean())
        db = 10 * np.log10(power + 1e-10)
        self.level.add(db)
        # The gain goes from one frame's to the next one's along a line: a step in it would be heard as a click.
        before, now = self._gains
        after = self.level.gain
        ramp_N = np.linspace(before, now, FRAME, endpoint=False, dtype=np.float32)
        next_N = now + (after - now) * np.arange(LATE, dtype=np.float32) / FRAME
        new_N = np.concatenate([(frame_N * ramp_N)[self._fed :], ahead_N * next_N])
        sound_N = np.concatenate([self._before_N, new_N])
        self._before_N = sound_N[len(sound_N) - HALF - LATE :]
        self._fed, self._gains, self._raw_N = LATE, (now, after), self._raw_N[FRAME:]
        return HeardFrame(_mel(sound_N), inside, db - self.level.level_db, self.level.floor_db - self.level.level_db)


def _mel(sound_N: FloatArray) -> FloatArray:
    """Log-mel (4, 64) of a frame with all that bears on it, as `engine.audio.log_mel`, without building its filters."""
    window_N, filters_FM = _filters()
    steps_SN = np.lib.stride_tricks.sliding_window_view(sound_N, 2 * HALF)[::MEL_HOP]
    power_SF = np.abs(np.fft.rfft(steps_SN * window_N, 512)) ** 2
    return np.log(power_SF @ filters_FM + 1e-6).astype(np.float32)


@cache
def _filters() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    from librosa.filters import mel

    filters_MF = mel(sr=RATE, n_fft=512, n_mels=MELS, fmin=125, fmax=7500)
    return np.asarray(get_window("hann", 2 * HALF), np.float64), np.asarray(filters_MF.T, np.float64)
