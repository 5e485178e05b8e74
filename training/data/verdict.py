"""Whether an annotated clip is fit to be learned from, and if not, why."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.audio import FRAME, RATE
from engine.document import FPS
from engine.faces.mesh import MIN_CONFIDENCE
from training.data.records import ClipRecord

STEADY = [36, 39, 42, 45, 27, 28, 29]
"""Eye corners and the bridge of the nose: they move with the head alone."""
MOST_MISSING = 0.05
MOST_REPEATED = 0.2
LARGEST_JUMP = 0.25
"""Eye distances from one frame to the next: no head moves so fast, but a cut or a wrong face does."""
LATEST_FRAMES = 5
"""Sound that is further off than 0.2 s is wrong; what is closer can be moved into place."""


def verdict(record: ClipRecord) -> str | None:
    """Why a clip is of no use, as one short phrase, or None; the picture is judged before the sound."""
    reason = None if len(record.rig_TR) else damage_of_face(record.landmarks_TPD, record.confidence_T)
    reason = reason or damage_of_sound(record.samples_N, record.frames)
    late = record.late_frames or 0
    if reason is None and abs(late) > LATEST_FRAMES:
        return f"the sound comes {abs(late) * 1000 // FPS} ms {'late' if late > 0 else 'early'}"
    return reason


def damage_of_face(landmarks_TPD: NDArray[np.float32], confidence_T: NDArray[np.float32]) -> str | None:
    """Why the pictures of a clip are of no use, or None; (T, 68, 2) with NaN where no face was found, and (T,)."""
    if len(landmarks_TPD) < FPS:
        return "less than a second of video"
    missing = np.isnan(landmarks_TPD[:, 0, 0])
    if missing.mean() > MOST_MISSING:
        return f"no face in {missing.mean():.0%} of the frames"
    whole, confidence = landmarks_TPD[~missing], float(np.median(confidence_T[~missing]))
    if confidence < MIN_CONFIDENCE:
        return f"the face is hardly one (confidence {confidence:.2f})"
    eyes_T = np.linalg.norm(whole[:, 36] - whole[:, 45], axis=1)
    step_T = np.linalg.norm(np.diff(whole[:, STEADY].mean(1), axis=0), axis=1) / np.median(eyes_T)
    jumps = int((step_T > LARGEST_JUMP).sum())
    if jumps:
        return f"the face jumps {'once' if jumps == 1 else f'{jumps} times'}"
    same = float((np.abs(np.diff(whole, axis=0)).max((1, 2)) == 0).mean())
    if same > MOST_REPEATED:
        return f"{same:.0%} of the frames repeat the one before"
    return None


def damage_of_sound(samples_N: NDArray[np.int16], frames: int) -> str | None:
    """Why the sound of a clip is of no use, or None; (N,) int16, 16 kHz, beside `frames` frames of picture."""
    if len(samples_N) < FRAME:
        return "no sound"
    if abs(len(samples_N) / RATE - frames / FPS) > 0.3:
        return f"{len(samples_N) / RATE:.2f} s of sound for {frames / FPS:.2f} s of pictures"
    level = samples_N.astype(np.float32) / 32768
    rms_T = np.sqrt((level[: len(level) // FRAME * FRAME].reshape(-1, FRAME) ** 2).mean(1))
    quiet, loud = np.percentile(rms_T, (5, 95))
    if loud < 1e-3:
        return "the sound is silent"
    if (np.abs(level) > 0.999).mean() > 0.01:
        return "the sound is clipped"
    # Speech comes and goes; sound that is as loud at its quietest as at its loudest is noise.
    return "the sound is noise" if loud < 2 * quiet else None
