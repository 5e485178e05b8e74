"""Where the head is in each frame, and the face as it is on the head, so that edits of one leave the other alone.

The head is the person's face at rest with depth, (68, 3), on canonical axes: x to the picture's right, y down to the
chin, z to the back of the head; one outer-eye distance between the outer eye corners, landmark 27 at the origin. Its
pose in a frame is the affine map that lays its stable landmarks (nose, eye corners) on the frame's by least squares:
linear, so that 15,000 frames take a few milliseconds, and exact for any rotation seen from afar.

Sums are written out rather than left to a matrix product, whose last bits depend on how many frames it is given: a
frame must come out the same whatever is edited elsewhere, or it would be rendered again.

Shape letters: N frames, P = 68 landmarks, D = 2 coordinates, Q = 4: the axes x, y, z of the head and its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from engine.document import FloatArray, HeadPose, MotionTrack
from engine.faces.points import STABLE
from engine.faces.pose import rotation

Matrix = NDArray[np.float64]

# fmt: off
DEPTH = np.array([
    .79, .83, .84, .75, .64, .52, .34, .20, .18, .20, .34, .52, .64, .75, .84, .83, .79,  # jaw
    .26, .17, .09, .03, -.01, -.01, .03, .09, .17, .26,  # brows
    .0, -.11, -.23, -.26, -.03, -.05, -.07, -.05, -.03,  # nose
    .25, .17, .16, .19, .16, .18, .19, .16, .17, .25, .18, .16,  # eyes
    .18, .01, -.03, -.04, -.03, .01, .18, .05, .02, .01, .02, .05,  # outer lip
    .16, .02, .01, .02, .16, .03, .02, .03,  # inner lip
])
MIRROR = np.array([
    16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 27, 28, 29, 30,
    35, 34, 33, 32, 31, 45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40, 54, 53, 52, 51, 50, 49, 48, 59, 58, 57, 56, 55,
    64, 63, 62, 61, 60, 67, 66, 65,
])
# fmt: on
"""`DEPTH`: (68,) behind landmark 27, in eye distances: the median of the meshes of seven portraits, made symmetric;
people differ by 0.02. `MIRROR`: (68,) for each landmark the one on the other side of the face."""

NECK = np.array([0.0, 1.5, 0.7])
"""Where the head turns: `motion.head.NECK`, which cannot be imported here (SciPy)."""
QUIET_FRAMES = 32
"""Frames with the lips most closed whose mean is the face at rest."""
STEEP = 50.0
"""Degrees; of a head that is turned further, too little is seen to tell its axes."""
FLAT = 1e-4
"""Of a face seen from the front; where the stable landmarks span no more, they lie in a line and tell no pose."""
BLOCK = 512
"""Frames at a time, so that intermediate values stay in the processor's cache."""


@dataclass(frozen=True, eq=False)
class Head:
    """A head: `points_PQ` (68, 4) its face at rest and a 1; `scale` pixels in an eye distance.

    `still_QD` (4, 2): its pose at the start of its track, in which the portrait was taken.
    """

    points_PQ: FloatArray
    still_QD: FloatArray
    fit_QS: FloatArray
    scale: float

    @cached_property
    def distances(self) -> FloatArray:
        """How far landmarks of the face at rest are from one another, in eye distances."""
        face_PD = self.points_PQ[:, :2]
        return np.sqrt(np.square(face_PD[:, None] - face_PD).sum(2))

    def poses(self, landmarks_NPD: FloatArray) -> FloatArray:
        """Pose in each frame: (N, 68, 2) picture points -> (N, 4, 2)."""
        out_QDN = np.zeros((4, 2, len(landmarks_NPD)), np.float32)
        for fit_Q, point in zip(self.fit_QS.T, STABLE, strict=True):
            out_QDN += fit_Q[:, None, None] * np.ascontiguousarray(landmarks_NPD[:, point].T)
        return np.ascontiguousarray(out_QDN.transpose(2, 0, 1))

    def is_seen(self, poses_NQD: FloatArray) -> NDArray[np.bool_]:
        """In which frames there is a head at all, (N,); landmarks in a straight line are none."""
        (a, b), (c, d) = poses_NQD[:, 0].T, poses_NQD[:, 1].T
        return np.abs(a * d - b * c) > FLAT * self.scale**2

    def on_head(self, landmarks_NPD: FloatArray, poses_NQD: FloatArray) -> FloatArray:
        """How far each landmark is from its place at rest, along the head's axes, in eye distances: (2, N, 68).

        Nothing where no head is seen.
        """
        away_DNP = np.empty((2, len(landmarks_NPD), 68), np.float32)
        rest_x, rest_y, depth, _ = np.ascontiguousarray(self.points_PQ.T)
        seen_N1 = self.is_seen(poses_NQD)[:, None]
        all_seen = bool(seen_N1.all())
        for part in _blocks(len(landmarks_NPD)):
            picture, pose = landmarks_NPD[part], poses_NQD[part]
            x, y = (picture[:, :, d] - pose[:, 3, d, None] for d in range(2))
            x -= pose[:, 2, 0, None] * depth
            y -= pose[:, 2, 1, None] * depth
            (a, b), (c, d) = pose[:, 0].T[..., None], pose[:, 1].T[..., None]
            det = a * d - b * c
            if not all_seen:
                det = np.where(seen_N1[part], det, np.float32(1))
            for out, by_x, by_y, rest in ((0, d / det, -c / det, rest_x), (1, -b / det, a / det, rest_y)):
                along = np.multiply(by_x, x, out=away_DNP[out, part])
                along += by_y * y
                along -= rest
        if not all_seen:
            away_DNP[:, ~seen_N1[:, 0]] = 0
        return away_DNP

    def in_picture(self, away_DNP: FloatArray, poses_NQD: FloatArray) -> FloatArray:
        """The reverse of `on_head`: (2, N, 68) -> (N, 68, 2) picture points."""
        landmarks_NPD = np.empty((away_DNP.shape[1], 68, 2), np.float32)
        rest_x, rest_y, depth, _ = np.ascontiguousarray(self.points_PQ.T)
        for part in _blocks(len(landmarks_NPD)):
            x, y = away_DNP[0, part] + rest_x, away_DNP[1, part] + rest_y
            for d in range(2):
                pose = poses_NQD[part, :, d, None]
                along = pose[:, 0] * x
                along += pose[:, 1] * y
                along += pose[:, 2] * depth
                np.add(along, pose[:, 3], out=landmarks_NPD[part, :, d])
        return landmarks_NPD

    def turned(self, poses_NQD: FloatArray, angles_N3: FloatArray, shift_ND: FloatArray) -> FloatArray:
        """Poses turned about the neck by yaw, pitch, roll in degrees (N, 3), and shifted by (N, 2).

        Turns are along the head's own axes, as HeadPose counts them; shifts in eye distances, in the picture.
        """
        turn_N33 = _turns(angles_N3)
        axes_N3D = poses_NQD[:, :3]
        out = np.empty_like(poses_NQD)
        out[:, :3] = sum(turn_N33[:, axis, :, None] * axes_N3D[:, axis, None, :] for axis in range(3))
        out[:, 3] = poses_NQD[:, 3] + self.scale * shift_ND
        for axis in range(3):
            out[:, 3] += np.float32(NECK[axis]) * (axes_N3D[:, axis] - out[:, axis])
        return out


def head_of(track: MotionTrack, pose: HeadPose | None) -> Head:
    """The head of the person in a track; `pose`: how the portrait holds it, straight if that is not known."""
    known = _heads.get(track)
    if known is None or known[0] != pose:
        known = _heads[track] = (pose, _found(track, pose))
    return known[1]


_heads: WeakKeyDictionary[MotionTrack, tuple[HeadPose | None, Head]] = WeakKeyDictionary()
"""The heads of tracks that are in use: every edit asks for them again."""


def _found(track: MotionTrack, pose: HeadPose | None) -> Head:
    open_T = np.square(track.landmarks_TPD[:, 66] - track.landmarks_TPD[:, 62]).sum(1)
    faces_T = _shows_face(track.landmarks_TPD)
    if faces_T.any():
        open_T = np.where(faces_T, open_T, np.inf)
    quiet = np.argsort(open_T, kind="stable")[: min(QUIET_FRAMES, int(faces_T.sum()) or QUIET_FRAMES)]
    first = _head(track.landmarks_TPD[quiet[0]].astype(np.float64), pose, track)
    landmarks_NPD = track.landmarks_TPD[quiet]
    away_DNP = first.on_head(landmarks_NPD, first.poses(landmarks_NPD))
    mean_DP = away_DNP.mean(1, keepdims=True)
    rest_PD = first.in_picture(mean_DP, first.poses(landmarks_NPD[:1]))[0]
    return _head(rest_PD.astype(np.float64), pose, track)


def _shows_face(landmarks_TPD: FloatArray) -> NDArray[np.bool_]:
    """Whether the stable landmarks are more than a line, (T,)."""
    points_TSD = landmarks_TPD[:, STABLE].astype(np.float64)
    x, y = np.moveaxis(points_TSD - points_TSD.mean(1, keepdims=True), 2, 0)
    xx, yy, xy = (x * x).sum(1), (y * y).sum(1), (x * y).sum(1)
    return xx * yy - xy * xy > FLAT * np.square(xx + yy)


def _head(rest_PD: Matrix, pose: HeadPose | None, track: MotionTrack) -> Head:
    """The head that has the landmarks `rest_PD` in the picture at `pose`."""
    angles = (
        np.clip([pose.yaw, pose.pitch, pose.roll], [-STEEP, -STEEP, -180], [STEEP, STEEP, 180]) if pose else (0, 0, 0)
    )
    axes = rotation(HeadPose(*map(float, angles))).T[:, :2]
    scale = max(float(np.linalg.norm(rest_PD[45] - rest_PD[36])), 1e-3)
    across_PD = np.zeros((68, 2))
    for _ in range(4):  # an eye distance is foreshortened where the head is turned
        across_PD = ((rest_PD - rest_PD[27]) / scale - DEPTH[:, None] * axes[2]) @ np.linalg.inv(axes[:2])
        scale = max(scale * float(np.linalg.norm(across_PD[45] - across_PD[36])), 1e-3)
    points_PQ = np.c_[across_PD, DEPTH, np.ones(68)]
    fit_QS = np.linalg.pinv(points_PQ[STABLE], rcond=FLAT)
    still_QD = fit_QS @ track.landmarks_TPD[0, STABLE].astype(np.float64)
    return Head(points_PQ.astype(np.float32), still_QD.astype(np.float32), fit_QS.astype(np.float32), scale)


def _turns(angles_N3: FloatArray) -> FloatArray:
    """The (N, 3, 3) rotations that `motion.head.turn_head` makes of yaw, pitch and roll."""
    radians = np.radians(angles_N3.astype(np.float64))
    (sy, sx, sz), (cy, cx, cz) = np.sin(radians).T, np.cos(radians).T
    turn = np.empty((len(angles_N3), 3, 3), np.float32)  # about_z @ about_x @ about_y
    turn[:, 0, 0], turn[:, 0, 1], turn[:, 0, 2] = cz * cy + sz * sx * sy, -sz * cx, -cz * sy + sz * sx * cy
    turn[:, 1, 0], turn[:, 1, 1], turn[:, 1, 2] = sz * cy - cz * sx * sy, cz * cx, -sz * sy - cz * sx * cy
    turn[:, 2, 0], turn[:, 2, 1], turn[:, 2, 2] = cx * sy, sx, cx * cy
    return turn


def _blocks(count: int) -> list[slice]:
    return [slice(first, first + BLOCK) for first in range(0, count, BLOCK)]
