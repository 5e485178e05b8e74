"""Where the lips and the chin of each frame are to be, for another voice.

Shape letters: T frames of the video, P = 68 landmarks, D coordinates, N frames of the voice, 25 a second.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d, maximum_filter1d, uniform_filter1d

from engine.audio import Speech
from engine.document import FPS, Crop, FloatArray
from engine.driving.measure import landmarks_of, measure, own_head
from engine.dubbing.followed import FaceFrame, Followed
from engine.faces import points
from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK
from engine.faces.pose import head_pose
from engine.motion.protocol import MotionGenerator, seeing
from engine.motion.retarget import (
    GAPS,
    UPPER_SHARE,
    HeadFrame,
    closed_rest,
    fit_head,
    lip_gaps,
    motion_scale,
    with_depth,
    with_lip_gaps,
)
from engine.render.deform import fit_pose, residual

FADE_S = 0.12
"""In which the new lips come and go where the face is found, lost, or the range begins and ends."""
RESTING = 0.2
"""Share of a shot's frames, those with the lips nearest to each other, that say how the face rests."""
SHUT = 0.025
"""Lip opening, in eye distances, up to which a face in a shot that is never more shut is taken to be shut."""
PRESSED = 0.004
"""So much nearer than at rest lips may come, in eye distances."""
MIDDLE = 1.1
"""How much farther lips part in their middle than right beside it, at most; 1.05 on filmed faces."""
WIDTHS = (0.82, 1.12)
"""How narrow and wide a mouth becomes while it speaks, in its width at rest; little more is let through."""
STILL, PARTED = (0.004, 0.010), (0.008, 0.020)
"""Where the new lips move so little, and the filmed ones are so little apart, nothing is changed (eye distances)."""
AWAY = (0.5, 0.7)
"""Cosine of the angle at which a head looks away: nothing is changed up to 60 degrees, all from 45 on."""
JAW_S = 0.03
"""Deviation of the bell over which what the chin does is averaged: its outline is seen less exactly than lips."""
_JAW = np.array([0, 0, 0, 0.15, 0.5, 0.9, 1, 1, 1, 1, 1, 0.9, 0.5, 0.15, 0, 0, 0])
"""How far each point of the outline follows the new voice; at the ears it only says how the head is seen."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Rest:
    """How a shot's face rests on the canonical head: `face_PD` (68, 2), `gaps` (3,) between its shut lips, `depth`."""

    face_PD: Matrix
    gaps: Matrix
    depth: float


@dataclass(frozen=True, eq=False)
class Dubbed:
    """What the lips of all frames are to do.

    `head`: T HeadFrames, in pixels. `filmed_TPD`: (T, 68, 2) the filmed face on the canonical head, NaN where it is not
    seen. `shift_TPD`: (T, 68, 2) what is added to it there. `share_T`: (T,) how much of that, 0 where nothing is
    changed. `rests` by the number of the shot in `shot_T`.
    """

    head: HeadFrame
    filmed_TPD: Matrix
    shift_TPD: FloatArray
    share_T: FloatArray
    shot_T: NDArray[np.int32]
    rests: dict[int, Rest]

    def pixels(self, frame: int) -> FloatArray:
        """(68, 2) pixels by which the landmarks of a frame move."""
        shift_PD = self.share_T[frame] * self.shift_TPD[frame].astype(np.float64)
        scale, rotation = self.head.scale[frame], self.head.rotation_DD[frame]
        return (scale * (shift_PD @ rotation[:2, :2])).astype(np.float32)


@dataclass(frozen=True)
class Spoken:
    """When the new voice is spoken in the video, seconds; `to_s`: after it the filmed lips are seen again."""

    start_s: float
    to_s: float


def dubbed(
    followed: Followed, speech: Speech, generator: MotionGenerator, spoken: Spoken, seed: int, strength: float
) -> Dubbed:
    """The lips for `speech`, which begins at `spoken.start_s`.

    The voice is laid on the face of the longest shot; the other shots take that motion, scaled to their faces by
    equation 1 of "Identity-preserving realistic talking face generation". Raises VoiceError as the generator does.
    """
    measured = measure(followed.track)
    shots = {shot: frames for shot, frames in _shots(measured.face_TPD, measured.shot_T) if shot in followed.shots}
    rests = {shot: _rest(measured.face_TPD[frames], followed.shots[shot][0]) for shot, frames in shots.items()}
    main = max(shots, key=lambda shot: len(shots[shot]))
    said_NPD = _said(followed.shots[main][0], speech, generator, seed)
    rate = measured.rate
    said_TPD = _at_times(said_NPD, np.arange(len(measured.shot_T)) / rate - spoken.start_s)
    shift_TPD = np.zeros((len(measured.shot_T), 68, 2), np.float32)
    share_T = np.zeros(len(measured.shot_T), np.float32)
    allowed_T = _allowed(measured.seen_T, measured.shot_T, rate, spoken)
    for shot, frames in shots.items():
        rest = rests[shot]
        size_D = motion_scale(rest.face_PD, rests[main].face_PD)
        wanted_TPD = rest.face_PD + strength * size_D * said_TPD[frames]
        wanted_TPD = _even(_as_wide(wanted_TPD, rest.face_PD))
        wanted_TPD = with_lip_gaps(wanted_TPD, np.maximum(lip_gaps(wanted_TPD), rest.gaps - PRESSED))
        filmed_TPD = measured.face_TPD[frames]
        shift_TPD[frames] = _lips_and_jaw(wanted_TPD - filmed_TPD, frames, rate)
        needed_T = _needed(said_TPD[frames], filmed_TPD, rest, rate)
        share_T[frames] = needed_T * allowed_T[frames] * _towards_us(measured.head.rotation_DD[frames])
    return Dubbed(measured.head, measured.face_TPD, shift_TPD, share_T, measured.shot_T, rests)


def _shots(face_TPD: Matrix, shot_T: NDArray[np.int32]) -> Iterator[tuple[int, NDArray[np.int64]]]:
    seen_T = ~np.isnan(face_TPD[:, 0, 0])
    for shot in np.unique(shot_T[seen_T]):
        yield int(shot), np.flatnonzero(seen_T & (shot_T == shot))


def _rest(faces_TPD: Matrix, frame: FaceFrame) -> Rest:
    """The face at rest: the middle one of those frames of a shot whose lips are nearest to each other."""
    gap_T = lip_gaps(faces_TPD).max(-1)
    nearest = np.argsort(gap_T, kind="stable")[: max(1, round(RESTING * len(gap_T)))]
    face_PD = np.median(faces_TPD[nearest], axis=0)
    # Lips that are near each other may be rounded ones: how wide they rest, all frames say.
    face_PD[points.MOUTH, 0] = np.median(faces_TPD[:, points.MOUTH, 0], axis=0)
    if float(lip_gaps(face_PD).max()) > SHUT:  # nobody shuts the mouth here
        face_PD = closed_rest(face_PD)
    return Rest(face_PD, lip_gaps(face_PD), float(_canonical(frame.mesh_VD)[0][points.MOUTH, 2].mean()))


def _canonical(mesh_VD: FloatArray) -> tuple[Matrix, HeadFrame]:
    """The landmarks (68, 3) of a mesh on the canonical head, and where that is."""
    head = fit_head(mesh_VD, own_head(mesh_VD))
    return head.to_canonical(with_depth(landmarks_of(mesh_VD), mesh_VD)), head


def geometry(frame: FaceFrame) -> FaceGeometry:
    """The face of a frame as generators want it; all of the picture counts as the person."""
    height, width = frame.picture_HWC.shape[:2]
    return FaceGeometry(
        landmarks_PD=landmarks_of(frame.mesh_VD).astype(np.float32),
        mesh_VD=frame.mesh_VD,
        pose=head_pose(frame.mesh_VD),
        mask_HW=np.full((height, width), 255, np.uint8),
        crop=Crop(0.0, 0.0, float(max(width, height))),
        confidence=1.0,
        index=0,
        faces=1,
        backend="mediapipe",
    )


def _said(rest: FaceFrame, speech: Speech, generator: MotionGenerator, seed: int) -> Matrix:
    """What a generator makes of the voice, displacements (N, 68, 2) from rest on the canonical head.

    Its own motion of the head is taken out again: the filmed head keeps its own.
    """
    face = geometry(rest)
    made_NPD = seeing(generator, rest.picture_HWC).generate(speech, face, seed).landmarks_TPD
    speech.rest()
    unit = face.eye_distance
    centre = np.r_[face.landmarks_PD.mean(0), face.mesh_VD[:, 2].mean()]
    model_PD = ((face.mesh_VD[MESH_OF_LANDMARK] - centre) / unit).astype(np.float32)
    seen_NPD = model_PD[:, :2] + (made_NPD - face.landmarks_PD) / unit
    moved_NPD = residual(fit_pose(model_PD, seen_NPD), model_PD, seen_NPD).astype(np.float64)
    points_PD, head = _canonical(face.mesh_VD)
    face_PD = points_PD[:, :2]
    shift_NPD = moved_NPD * (unit / head.scale) @ np.linalg.inv(head.rotation_DD[:2, :2])
    said_NPD = shift_NPD + face_PD - closed_rest(face_PD)
    said_NPD[:, points.BROWS.start : points.LEFT_EYE.stop] = 0
    return said_NPD


def _at_times(said_NPD: Matrix, times_s: NDArray[np.float64]) -> Matrix:
    """The displacements at moments of the voice (T,), 0 before it and after its end."""
    count = len(said_NPD)
    padded = np.concatenate([np.zeros_like(said_NPD[:1]), said_NPD, np.zeros_like(said_NPD[:1])])
    place = np.clip(times_s * FPS, -1, count) + 1
    before = np.minimum(np.floor(place).astype(int), count)
    share = (place - before)[:, None, None]
    return padded[before] * (1 - share) + padded[before + 1] * share


def _as_wide(faces_TPD: Matrix, rest_PD: Matrix) -> Matrix:
    """Faces whose mouths are no narrower and no wider than speech makes one that rests as in `rest_PD`."""
    share_T = (faces_TPD[:, 54, 0] - faces_TPD[:, 48, 0]) / (rest_PD[54, 0] - rest_PD[48, 0])
    low, high = WIDTHS
    # Half of what goes beyond is left, so that nothing stops all at once; and never more than a little.
    limited_T = np.clip(share_T, low, high) + np.clip(share_T - np.clip(share_T, low, high), -0.1, 0.1) / 2
    out = faces_TPD.copy()
    middle_T1 = (out[:, 48, 0] + out[:, 54, 0])[:, None] / 2
    by_T1 = (limited_T / np.maximum(share_T, 0.2))[:, None]
    out[:, points.MOUTH, 0] = middle_T1 + by_T1 * (out[:, points.MOUTH, 0] - middle_T1)
    return out


def _even(faces_TPD: Matrix) -> Matrix:
    """Faces without a notch in the middle of the inner lips, as nets make of faces unlike those that they know."""
    gaps_TG = lip_gaps(faces_TPD)
    excess_T = np.maximum(gaps_TG[:, 1] - MIDDLE * np.maximum(gaps_TG[:, [0, 2]].mean(-1), 0) - PRESSED, 0)
    out = faces_TPD.copy()
    out[:, GAPS[1, 0], 1] += UPPER_SHARE * excess_T
    out[:, GAPS[1, 1], 1] -= (1 - UPPER_SHARE) * excess_T
    return out


def _lips_and_jaw(change_TPD: Matrix, frames: NDArray[np.int64], rate: float) -> Matrix:
    """Of a change of the whole face the part of the lips, and of the jaw smoothly in time; the rest stays filmed."""
    out = np.zeros_like(change_TPD)
    out[:, points.MOUTH] = change_TPD[:, points.MOUTH]
    jaw = change_TPD[:, points.JAW] * _JAW[:, None]
    for part in np.split(np.arange(len(frames)), np.flatnonzero(np.diff(frames) > 1) + 1):
        out[part, points.JAW] = gaussian_filter1d(jaw[part], JAW_S * rate, axis=0, mode="nearest")
    return out


def _needed(said_TPD: Matrix, filmed_TPD: Matrix, rest: Rest, rate: float) -> Matrix:
    """How much a frame has to be changed, (T,): not at all where the voice is silent and the filmed lips are shut."""
    moved_T = np.linalg.norm(said_TPD[:, points.MOUTH], axis=-1).max(-1)
    parted_T = (lip_gaps(filmed_TPD) - rest.gaps).max(-1)
    needed_T = np.maximum(_rise(moved_T, *STILL), _rise(parted_T, *PARTED))
    side = max(1, round(FADE_S * rate / 2))
    held_T = maximum_filter1d(needed_T, 4 * side + 1, mode="nearest")
    return np.asarray(uniform_filter1d(held_T, 2 * side + 1, mode="nearest"), np.float64)


def _allowed(seen_T: NDArray[np.bool_], shot_T: NDArray[np.int32], rate: float, spoken: Spoken) -> Matrix:
    """How far a frame may be changed, (T,): fading at the ends of what is followed and asked for, not at cuts."""
    times_s = np.arange(len(seen_T)) / rate
    asked_T = (times_s >= spoken.start_s - 1e-6) & (times_s < spoken.to_s - 1e-6)
    on_T = seen_T & asked_T
    out = np.zeros(len(on_T))
    steps = max(2, round(FADE_S * rate)) + 1
    frames = np.flatnonzero(on_T)
    if not len(frames):
        return out
    breaks = np.flatnonzero((np.diff(frames) > 1) | (np.diff(shot_T[frames]) != 0)) + 1
    for part in np.split(frames, breaks):
        first, last = int(part[0]), int(part[-1])
        # The video's own ends and cuts need no fading: nothing that is filmed is seen beside them.
        hard_in = first == 0 or (on_T[first - 1] and shot_T[first - 1] != shot_T[first])
        hard_out = last == len(on_T) - 1 or (on_T[last + 1] and shot_T[last + 1] != shot_T[last])
        place = np.arange(len(part)) + 1
        rise = np.ones(len(part)) if hard_in else _rise(place, 0, steps)
        fall = np.ones(len(part)) if hard_out else _rise(place[::-1], 0, steps)
        out[part] = np.minimum(rise, fall)
    return out


def _towards_us(rotation_TDD: Matrix) -> Matrix:
    return _rise(rotation_TDD[:, 2, 2], *AWAY)


def _rise(value: np.ndarray, begin: float, end: float) -> Matrix:
    """0 up to `begin`, 1 from `end` on, smooth in between."""
    x = np.clip((np.asarray(value, np.float64) - begin) / (end - begin), 0, 1)
    return x * x * (3 - 2 * x)
