"""Lays what a driver does on a portrait: its head, its lips and the rest of its face, each as far as is asked for.

Shape letters: T frames, 25 a second, N frames of the video as it was tracked, P = 68 landmarks, D coordinates,
K = 142 channels: 136 of the frontal face's displacement, 3 of the turn, 2 of the place, 1 of the size.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.spatial.transform import Rotation

from engine.document import FPS, BlinkTrack, Curve, MotionTrack
from engine.driving.config import DRIVING, DrivingConfig
from engine.driving.gaps import bridged, resampled
from engine.driving.lids import closures, found_blinks, gaze_curves
from engine.driving.measure import Measured, measure, own_head
from engine.driving.track import DriverTrack
from engine.faces import points
from engine.motion.retarget import closed_rest, fit_head, lip_gaps, motion_scale, with_depth, with_lip_gaps

if TYPE_CHECKING:
    from engine.faces.geometry import FaceGeometry

TURN_LIMIT = np.radians([18.0, 25.0, 25.0])
"""Pitch, yaw and roll that a portrait's head softly ends at: the picture knows no other side of it."""
PLACE_LIMIT, SIZE_LIMIT = 0.6, np.log(1.25)
"""The same for how far it goes, in eye distances, and how much nearer or farther."""
STIFF = 0.6
"""Share of a limit up to which nothing is held back."""
SCALE_LIMIT = (0.75, 1.35)
"""How much larger the motion of one face may be on another."""
_JAW = np.array([0, 0, 0.2, 0.5, 0.8, 1, 1, 1, 1, 1, 1, 1, 0.8, 0.5, 0.2, 0, 0])
"""How much of the driver's own motion the outline takes: at the ears it is the camera's view that changes, no jaw."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class DrivenMotion:
    """What a driver makes a portrait do, as tracks that the timeline edits.

    `curves`: keys of the gaze. `reference_s`: the moment of the driver that the portrait stands for, in every shot.
    `notes`: sentences for the user about what was bridged, left out or chosen.
    """

    motion: MotionTrack
    blinks: BlinkTrack
    curves: tuple[Curve, ...]
    reference_s: tuple[float, ...]
    notes: tuple[str, ...] = ()


def drive(track: DriverTrack, face: FaceGeometry, config: DrivingConfig | None = None) -> DrivenMotion:
    """The motion of a portrait's face that a followed driver makes, ceil(duration * 25) frames.

    Relative: what changes from the reference frame is added to the portrait, so that it is itself wherever the driver
    is as in that frame. Absolute: the head turns as the driver's does, and the lips part from a closed mouth as the
    driver's do. The place of the head always counts from the reference. Every shot has a reference of its own: the
    frame most like the first shot's. A face that is lost for up to 1 s is bridged; for longer, the portrait comes to
    rest meanwhile. At a cut it glides over within 0.3 s. Equation 1 of "Identity-preserving realistic talking face
    generation" scales the motion to the size of the portrait's face.
    """
    how = DrivingConfig() if config is None else config
    measured = measure(track)
    person = _Portrait.of(face)
    references = _references(measured, person, how)
    frames = max(1, int(np.ceil(track.duration_s * FPS - 1e-6)))
    channels_NK = _channels(measured, person, references, how)
    channels_TK, gaps = bridged(*resampled(channels_NK, measured.shot_T, track.rate, frames))
    blinks = found_blinks(measured.open_TE, measured.shot_T, track.rate) if how.blink else BlinkTrack()
    shut_TE = closures(measured.open_TE, measured.shot_T)
    return DrivenMotion(
        motion=MotionTrack(_laid(channels_TK, person, how).astype(np.float32), DRIVING, 0),
        blinks=blinks,
        curves=gaze_curves(measured.iris_TD, shut_TE, measured.shot_T, track.rate, how.gaze),
        reference_s=tuple(index / track.rate for index in references.values()),
        notes=_notes(track, measured, gaps),
    )


@dataclass(frozen=True, eq=False)
class _Portrait:
    """The portrait's face: `points_PD` (68, 3) and `rest_PD` (68, 2), the lips closed, on its canonical head."""

    scale: float
    rotation_DD: Matrix
    offset_D: Matrix
    points_PD: Matrix
    rest_PD: Matrix
    picture_PD: Matrix

    @staticmethod
    def of(face: FaceGeometry) -> _Portrait:
        head = fit_head(face.mesh_VD, own_head(face.mesh_VD))
        picture_PD = with_depth(face.landmarks_PD, face.mesh_VD)
        points_PD = head.to_canonical(picture_PD)
        rest_PD = closed_rest(points_PD[:, :2])
        return _Portrait(float(head.scale), head.rotation_DD, head.offset_D, points_PD, rest_PD, picture_PD)


def _references(measured: Measured, person: _Portrait, how: DrivingConfig) -> dict[int, int]:
    """The reference frame of every shot in which the driver is seen, by the shot's number."""
    out: dict[int, int] = {}
    wanted = _looks(person.points_PD[None, :, :2], person.rotation_DD[None])[0]
    for shot in np.unique(measured.shot_T[measured.seen_T]):
        mine = np.flatnonzero(measured.seen_T & (measured.shot_T == shot))
        looks = _looks(measured.face_TPD[mine], measured.head.rotation_DD[mine])
        first = not out and not how.match
        place = 0 if first else int(np.square(looks - wanted).sum(-1).argmin())
        if first:
            wanted = looks[0]
        out[int(shot)] = int(mine[place])
    return out


def _looks(face_TPD: np.ndarray, rotation_TDD: np.ndarray) -> Matrix:
    """How faces look, (T, 6), so that a difference of 1 counts alike: lip gap, width of mouth, brows, and the turn."""
    gap_T = lip_gaps(face_TPD).mean(-1) / 0.03
    width_T = (face_TPD[:, 54, 0] - face_TPD[:, 48, 0]) / 0.06
    brows_T = face_TPD[:, points.BROWS, 1].mean(-1) / 0.06
    turns_T3 = np.degrees(Rotation.from_matrix(rotation_TDD).as_rotvec()) / 8
    return np.column_stack([gap_T, width_T, brows_T, turns_T3])


def _channels(measured: Measured, person: _Portrait, references: dict[int, int], how: DrivingConfig) -> Matrix:
    """What changes from the reference, (N, 142), NaN where the driver is not seen; strengths are not in it yet."""
    out = np.full((len(measured.face_TPD), 142), np.nan)
    head = measured.head
    for shot, reference in references.items():
        mine = np.flatnonzero(measured.seen_T & (measured.shot_T == shot))
        faces = measured.face_TPD[mine]
        around = mine[np.abs(mine - reference) <= 1]
        if how.absolute:
            start_PD = closed_rest(np.median(faces, axis=0))
            neutral_DD = person.rotation_DD
        else:
            start_PD = measured.face_TPD[around].mean(0)
            neutral_DD = head.rotation_DD[reference]
        scale_D = np.clip(motion_scale(person.rest_PD, start_PD), *SCALE_LIMIT)
        moved = scale_D * (faces - start_PD)
        # Rows are the head's axes: what is left of the neutral turn is told in those axes.
        turned = Rotation.from_matrix(head.rotation_DD[mine] @ neutral_DD.T).as_rotvec()
        place = (head.offset_D[mine] - head.offset_D[reference])[:, :2] / head.scale[reference]
        size = np.log(head.scale[mine] / head.scale[reference])
        out[mine] = np.column_stack([moved.reshape(len(mine), -1), turned, place, size])
    return out


def _laid(channels_TK: Matrix, person: _Portrait, how: DrivingConfig) -> Matrix:
    """The landmarks (T, 68, 2) in portrait pixels."""
    moved_TPD = channels_TK[:, :136].reshape(-1, 68, 2) * _shares(how)[:, None]
    turn_T3 = how.head * channels_TK[:, 136:139]
    place_TD = softly(how.head * channels_TK[:, 139:141], PLACE_LIMIT)
    size_T = np.exp(softly(how.head * channels_TK[:, 141], SIZE_LIMIT))
    start_PD = person.points_PD[:, :2]
    if how.absolute and how.lips > 0:
        # The driver's lips count from a closed mouth, so that of the portrait closes first.
        start_PD = start_PD + (person.rest_PD - start_PD) * min(how.lips, 1.0)
    face_TPD = start_PD + moved_TPD
    # Lips never cross, or not further than the landmarks of the portrait's own shut mouth do.
    gaps, least = lip_gaps(face_TPD), np.minimum(lip_gaps(person.points_PD[:, :2]), 0)
    crossed_T = (gaps < least).any(-1)
    face_TPD[crossed_T] = with_lip_gaps(face_TPD[crossed_T], np.maximum(gaps[crossed_T], least))
    change_TPD = np.zeros((len(face_TPD), 68, 3))
    change_TPD[..., :2] = face_TPD - person.points_PD[:, :2]
    turned_TDD = Rotation.from_rotvec(softly(turn_T3, TURN_LIMIT)).as_matrix()
    # Only what differs from the portrait is laid on it, so that a driver that does not move leaves it as it is.
    canonical_TPD = person.points_PD + change_TPD
    rotation_TDD = size_T[:, None, None] * (turned_TDD @ person.rotation_DD) - person.rotation_DD
    shift = change_TPD @ person.rotation_DD + canonical_TPD @ rotation_TDD
    out = person.picture_PD + person.scale * shift
    return out[..., :2] + person.scale * place_TD[:, None]


def _shares(how: DrivingConfig) -> Matrix:
    """How much of the driver's motion each landmark takes, (68,); lids and corners of the eyes none."""
    share = np.zeros(68)
    share[points.MOUTH] = how.lips
    share[points.JAW] = how.lips * _JAW
    share[points.BROWS] = how.expression
    share[points.NOSE] = how.expression * np.array([0, 0, 0, 0.5, 1, 1, 1, 1, 1])
    return share


def softly(values: np.ndarray, limit: float | np.ndarray) -> Matrix:
    """The values as they are up to STIFF of a limit, and from there on bent so that they never pass it."""
    share = np.abs(values) / limit
    bent = STIFF + (1 - STIFF) * np.tanh((share - STIFF) / (1 - STIFF))
    return np.asarray(np.sign(values) * limit * np.where(share > STIFF, bent, share), np.float64)


def _notes(track: DriverTrack, measured: Measured, gaps: list[tuple[float, float]]) -> tuple[str, ...]:
    out: list[str] = []
    if track.faces > 1:
        out.append(f"The driving video shows {track.faces} faces: the largest at its beginning is followed.")
    if track.quarters:
        out.append("The driving video lies on its side: it was turned upright.")
    shots = np.unique(measured.shot_T[measured.seen_T])
    for shot in shots[1:]:
        at_s = float(np.flatnonzero(measured.shot_T == shot)[0]) / track.rate
        out.append(f"The driving video is cut at {at_s:.2f} s: from there on, its motion counts from a new reference.")
    for begin_s, end_s in gaps:
        out.append(
            f"The driver's face is not seen from {begin_s:.2f} s to {end_s:.2f} s: the portrait rests meanwhile."
        )
    return tuple(out)
