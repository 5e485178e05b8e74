"""A driver's motion made as long as the voice that is heard with it.

Shape letters: T frames, 25 a second, P = 68 landmarks, D = 2 coordinates.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from engine.document import FPS, BlinkTrack, Curve, FloatArray, Key, MotionTrack
from engine.driving.gaps import REST_S
from engine.driving.transfer import DrivenMotion

NEARLY_S = 0.1
"""A voice that is longer or shorter by less is as long as the driver."""


def as_long(driven: DrivenMotion, rest_PD: np.ndarray, frames: int) -> DrivenMotion:
    """The same motion with `frames` frames: what is too long is left out, after what is too short the portrait rests.

    `rest_PD`: the landmarks (68, 2) of the portrait, to which it comes within 0.4 s; the eyes look straight then.
    """
    moved_TPD = driven.motion.landmarks_TPD
    if len(moved_TPD) < frames:
        moved_TPD = np.concatenate([moved_TPD, _rest(moved_TPD[-1], rest_PD, frames - len(moved_TPD))])
    end_s = frames / FPS
    driver_s = driven.motion.frames / FPS
    blinks = tuple(blink for blink in driven.blinks.blinks if blink.end_s <= end_s)
    curves = tuple(_cut(curve, driver_s, end_s) for curve in driven.curves)
    return replace(
        driven,
        motion=MotionTrack(moved_TPD[:frames].astype(np.float32), driven.motion.generator, driven.motion.seed),
        blinks=BlinkTrack(blinks, driven.blinks.seed),
        curves=curves,
    )


def lengths_sentence(driver_s: float, voice_s: float) -> str:
    """What becomes of a driver that is longer or shorter than the voice; "" where they are as long."""
    if voice_s > driver_s + NEARLY_S:
        return f"The driving video is {driver_s:.2f} s long, the voice {voice_s:.2f} s: then the portrait rests."
    if voice_s < driver_s - NEARLY_S:
        return f"The driving video is {driver_s:.2f} s long, the voice {voice_s:.2f} s: the video's end is left out."
    return ""


def _rest(last_PD: FloatArray, rest_PD: np.ndarray, frames: int) -> np.ndarray:
    share = np.clip(np.arange(1, frames + 1) / (REST_S * FPS), 0, 1)
    eased_T11 = (share * share * (3 - 2 * share))[:, None, None]
    return last_PD + eased_T11 * (np.asarray(rest_PD) - last_PD)


def _cut(curve: Curve, driver_s: float, end_s: float) -> Curve:
    """The keys up to the end; where the driver ends earlier, keys that bring the eyes back."""
    keys = [key for key in curve.keys if key.time_s <= end_s]
    if keys and len(keys) < len(curve.keys) and keys[-1].time_s < end_s:
        times = [key.time_s for key in curve.keys]
        value = float(np.interp(end_s, times, [key.value for key in curve.keys]))
        keys.append(Key(round(end_s, 3), round(value, 3), "linear"))
    elif keys and driver_s < end_s and keys[-1].value:
        keys.append(Key(round(min(end_s, keys[-1].time_s + REST_S), 3), 0.0, "linear"))
    return Curve(curve.name, tuple(keys))
