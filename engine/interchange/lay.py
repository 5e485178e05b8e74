"""Motion of another program laid on a portrait, as tracks that the timeline edits.

The head turns and moves by what changes from the first frame that shows a face; lips and jaw count from a closed
mouth, brows from how they are while the mouth rests.

Shape letters: N frames at the file's rate, T frames at 25 a second, P = 68 landmarks, D = 2 coordinates, K = 142
channels: 136 of the face along the head's own axes, 3 of the turn, 2 of the place, 1 of the size.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.composing import mouth
from engine.composing.head import Head, head_of
from engine.document import FPS, BlinkTrack, FloatArray, FoundFace, HeadPose, MotionTrack
from engine.driving.gaps import bridged, resampled
from engine.driving.lids import closures, found_blinks, gaze_curves
from engine.driving.transfer import PLACE_LIMIT, SCALE_LIMIT, SIZE_LIMIT, DrivenMotion, softly
from engine.errors import InterchangeError
from engine.faces.points import BROWS, JAW, MOUTH
from engine.interchange import arkit_shapes
from engine.interchange.apply import IMPORTED
from engine.interchange.openface import CLOSED, OPEN
from engine.interchange.records import FaceMotion
from engine.interchange.turns import angles
from engine.motion.retarget import closed_rest, motion_scale

TURN_LIMIT = np.array([25.0, 18.0, 25.0])
"""Degrees of yaw, pitch and roll that a portrait's head softly ends at, as with a driving video."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class _Portrait:
    """The portrait: its head, and `closed_PD` (68, 2) how far its landmarks are from there with the lips closed."""

    head: Head
    closed_PD: Matrix

    @staticmethod
    def of(face: FoundFace) -> _Portrait:
        landmarks_PD = np.array(face.landmarks, np.float32)
        head = head_of(MotionTrack(landmarks_PD[None], IMPORTED, 0), face.pose)
        rest_PD = head.points_PQ[:, :2].astype(np.float64)
        return _Portrait(head, closed_rest(rest_PD) - rest_PD)


def lay(motion: FaceMotion, face: FoundFace) -> DrivenMotion:
    """The motion as a portrait's face does it, ceil(duration * 25) frames, with blinks and keys of the gaze.

    Raises InterchangeError where no frame shows a face.
    """
    seen_N = seen(motion)
    if not seen_N.any():
        raise InterchangeError("No frame of the recording shows a face; choose another one.")
    person = _Portrait.of(face)
    channels_NK = _channels(motion, seen_N, person)
    frames = max(1, int(np.ceil(motion.duration_s * FPS - 1e-6)))
    one_shot_N = np.zeros(motion.frames, np.int32)
    channels_TK, gaps = bridged(*resampled(channels_NK, one_shot_N, motion.rate, frames))
    blinks, open_NE = BlinkTrack(), None
    if motion.closure_TE is not None:
        open_NE = OPEN - motion.closure_TE.astype(np.float64) * (OPEN - CLOSED)
        blinks = found_blinks(open_NE, one_shot_N, motion.rate)
    curves = ()
    if motion.gaze_TD is not None:
        wide_NE = np.full((motion.frames, 2), OPEN) if open_NE is None else open_NE
        curves = gaze_curves(motion.gaze_TD, closures(wide_NE, one_shot_N), one_shot_N, motion.rate, 1.0)
    notes = tuple(
        f"The recording shows no face from {begin_s:.2f} s to {end_s:.2f} s: the portrait rests meanwhile."
        for begin_s, end_s in gaps
    )
    track = MotionTrack(_in_picture(channels_TK, person), IMPORTED, 0)
    first_s = float(np.flatnonzero(seen_N)[0]) / motion.rate
    return DrivenMotion(track, blinks, curves, (first_s,), notes)


def seen(motion: FaceMotion) -> NDArray[np.bool_]:
    """Which frames show a face, (N,)."""
    if motion.landmarks_TPD is not None:
        return ~np.isnan(motion.landmarks_TPD).any((1, 2))
    if motion.weights_TK is not None:
        return ~np.isnan(motion.weights_TK).any(1)
    return np.zeros(0, bool)


def _channels(motion: FaceMotion, seen_N: NDArray[np.bool_], person: _Portrait) -> Matrix:
    """What changes from the first face, (N, 142), NaN where none is seen."""
    out = np.full((motion.frames, 142), np.nan)
    out[seen_N, 139:] = 0
    if motion.landmarks_TPD is not None:
        _from_landmarks(out, motion, seen_N, person)
    elif motion.weights_TK is not None:
        moved_NPD = arkit_shapes.moved(motion.weights_TK[seen_N])
        out[seen_N, :136] = moved_NPD.reshape(len(moved_NPD), -1)
        turn_N3 = np.zeros((int(seen_N.sum()), 3)) if motion.turn_T3 is None else motion.turn_T3[seen_N]
        out[seen_N, 136:139] = turn_N3 - turn_N3[0]
    return out


def _from_landmarks(out: Matrix, motion: FaceMotion, seen_N: NDArray[np.bool_], person: _Portrait) -> None:
    """The face and the head of landmarks in somebody else's picture."""
    landmarks_NPD = np.asarray(motion.landmarks_TPD)[seen_N]
    turn_N3 = None if motion.turn_T3 is None else motion.turn_T3[seen_N].astype(np.float64)
    pose = HeadPose(0, 0, 0) if turn_N3 is None else HeadPose(*map(float, turn_N3[0]))
    head = head_of(MotionTrack(landmarks_NPD, IMPORTED, 0), pose)
    poses_NQD = head.poses(landmarks_NPD)
    if turn_N3 is None:
        turn_N3 = turns_of(head, poses_NQD)
    away_DNP = head.on_head(landmarks_NPD, poses_NQD).astype(np.float64)
    rest_PD = head.points_PQ[:, :2].astype(np.float64)
    own_PD = person.head.points_PQ[:, :2] + person.closed_PD
    scale_D = np.clip(motion_scale(own_PD, rest_PD), *SCALE_LIMIT)
    moved_NPD = np.moveaxis(away_DNP, 0, -1) * scale_D * _shares()[:, None]
    size_N = sizes_of(head, poses_NQD)
    place_ND = (poses_NQD[:, 3] - poses_NQD[0, 3]) / head.scale
    out[seen_N, :136] = moved_NPD.reshape(len(moved_NPD), -1)
    out[seen_N, 136:139] = turn_N3 - turn_N3[0]
    out[seen_N, 139:141] = place_ND
    out[seen_N, 141] = np.log(size_N / size_N[0])


def _shares() -> Matrix:
    """How much of somebody else's landmarks is taken, (68,): lids are told by blinks, nose and temples by the head."""
    share = np.zeros(68)
    share[MOUTH], share[BROWS], share[JAW] = 1, 1, mouth.JAW_SHARE
    return share


def turns_of(head: Head, poses_NQD: FloatArray) -> Matrix:
    """Yaw, pitch, roll in degrees (N, 3) of a head's poses: the rotation nearest to what they make of its axes."""
    two_N23 = np.swapaxes(poses_NQD[:, :3].astype(np.float64), 1, 2) / head.scale
    u, _, vt = np.linalg.svd(two_N23, full_matrices=False)
    rows = u @ vt
    return angles(np.concatenate([rows, np.cross(rows[:, :1], rows[:, 1:])], axis=1))


def sizes_of(head: Head, poses_NQD: FloatArray) -> Matrix:
    """Pixels in an eye distance in each pose, (N,)."""
    two_N23 = np.swapaxes(poses_NQD[:, :3].astype(np.float64), 1, 2)
    return np.maximum(np.linalg.svd(two_N23, compute_uv=False).mean(1), 1e-3 * head.scale)


def _in_picture(channels_TK: Matrix, person: _Portrait) -> FloatArray:
    """The landmarks (T, 68, 2) in portrait pixels; the lips never pass through one another."""
    head, frames = person.head, len(channels_TK)
    moved_TPD = channels_TK[:, :136].reshape(frames, 68, 2) + person.closed_PD
    away_DNP = np.ascontiguousarray(np.moveaxis(moved_TPD, -1, 0)).astype(np.float32)
    rest_3 = head.points_PQ[mouth.LOWER, 1] - head.points_PQ[mouth.UPPER, 1]
    least_N3 = np.repeat(np.minimum(rest_3 + person.closed_PD[mouth.LOWER, 1] - person.closed_PD[mouth.UPPER, 1], 0)[
        None
    ], frames, 0)  # fmt: skip
    mouth.keep_apart(away_DNP, rest_3, least_N3.astype(np.float32), np.arange(frames))
    turn_T3 = softly(channels_TK[:, 136:139], TURN_LIMIT).astype(np.float32)
    place_TD = softly(channels_TK[:, 139:141], PLACE_LIMIT).astype(np.float32)
    size_T = np.exp(softly(channels_TK[:, 141], SIZE_LIMIT)).astype(np.float32)
    still_NQD = np.repeat(head.still_QD[None], frames, 0)
    poses_NQD = head.turned(still_NQD, turn_T3, np.zeros((frames, 2), np.float32))
    if channels_TK[:, 139:].any():  # what is told of the head's place counts, else it turns about its neck
        poses_NQD[:, 3] = still_NQD[:, 3] + head.scale * place_TD
        poses_NQD[:, :3] *= size_T[:, None, None]
    return head.in_picture(away_DNP, poses_NQD)
