"""Lips of a person from the mean face's motion: shut in silence, nearly closed ones pressed shut; for all generators.

Shape letters: T frames (25 a second), P = 68 landmarks, D coordinates.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import convolve1d, grey_closing, median_filter

from engine.audio import Speech, loudness_T
from engine.document import FloatArray
from engine.faces import points
from engine.motion.retarget import Person, lip_gaps, retarget, with_lip_gaps

Matrix = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class LipConfig:
    """How the net's motion becomes lips; openings in eye distances, levels in dB under the voice's level."""

    gain: float = 1.0
    nearly_closed: float = 0.03
    silent_db: float = -36.0
    noisy_db: float = -32.0
    over_noise_db: float = 2.0
    fade_db: float = 5.0
    shortest_frames: int = 4
    around: tuple[float, ...] = (0.5, 1.0, 1.0)
    smooth: float = 0.05


def speak(motion_TPD: np.ndarray, lips_T: np.ndarray, person: Person, lips: LipConfig) -> Matrix:
    """The person's canonical face in motion, (T, 68, 2): the motion retargeted, as far as `lips_T` lets it.

    Nearly closed lips are closed. What a smile keeps open at rest is shut while the voice is heard, or no p would be.
    Eyes and nose stay as they are in the portrait.
    """
    motion = np.array(motion_TPD, np.float64) * lips_T[:, None, None]
    motion[:, points.NOSE.start : points.LEFT_EYE.stop] = 0
    faces = retarget(lips.gain * motion, person)
    rest = lip_gaps(person.rest_PD)
    opened = closing(lip_gaps(faces) - rest, lips.nearly_closed)
    return with_lip_gaps(faces, np.maximum(rest * (1 - lips_T[:, None]) + opened, 0))


def closing(gaps: np.ndarray, nearly: float) -> Matrix:
    """Gaps with those below `nearly` pressed towards 0, smoothly, and those above twice that left as they are."""
    share = np.clip(gaps / (2 * nearly), 0, 1)
    return gaps * share * share * (3 - 2 * share)


def voice_level(speech: Speech) -> float:
    """RMS of the loud frames of a voice: the 95th percentile of those within 30 dB of the loudest; 0 for silence.

    What is over within three frames (a knock, a click) does not count as loudest.
    """
    db_T = loudness_T(speech)
    loudest = float(median_filter(db_T, 7, mode="nearest").max(initial=-100))
    return float(10 ** (np.percentile(db_T[db_T >= loudest - 30], 95) / 20)) if loudest > -90 else 0.0


def voice_gates(speech: Speech, level: float, lips: LipConfig) -> tuple[FloatArray, FloatArray]:
    """For every frame whether the lips may move and how active the voice is, both 0 … 1, (T,).

    Pauses shorter than `lips.shortest_frames` are none. The lips begin to part two frames before a sound and are shut
    two after (`lips.around`: how far a sound lets them in the frame after it, its own, and the one before; softened
    over three frames). In steady noise the threshold rises a little above it. Not `engine.audio.silence_gate_T`, which
    tells speech from noise: lips also move in quiet breath, and held by it they followed real ones far less (0.57
    instead of 0.84 for one of two speakers).
    """
    if level <= 0:
        silent_T = np.zeros(speech.frames, np.float32)
        return silent_T, silent_T
    db_T = loudness_T(speech) - 20 * np.log10(level)
    heard_T = heard_share(db_T, float(np.percentile(db_T, 5)), lips)
    # Short dips are filled, or steady noise near the threshold would make the lips flutter.
    side = lips.shortest_frames
    heard_T = grey_closing(np.pad(heard_T, side), side)[side:-side]
    late = (len(lips.around) - 1) // 2
    wide_T = np.pad(heard_T, late)
    gate_T = np.max([share * wide_T[n : n + len(heard_T)] for n, share in enumerate(lips.around)], axis=0)
    gate_T = convolve1d(gate_T, [0.25, 0.5, 0.25], mode="nearest")
    return gate_T.astype(np.float32), (gate_T * np.clip(1 + db_T / 30, 0, 1)).astype(np.float32)


@overload
def heard_share(over_db: float, floor_db: float, lips: LipConfig) -> float: ...
@overload
def heard_share(over_db: FloatArray, floor_db: float, lips: LipConfig) -> FloatArray: ...
def heard_share(over_db: float | FloatArray, floor_db: float, lips: LipConfig) -> float | FloatArray:
    """Whether frames so loud, in dB over the voice's level, are heard as speech, 0 … 1; noise lies at `floor_db`."""
    threshold = np.clip(floor_db + lips.over_noise_db, lips.silent_db, lips.noisy_db)
    share = np.clip((over_db - threshold) / lips.fade_db, 0, 1)
    return share * share * (3 - 2 * share)
