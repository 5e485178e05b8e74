"""Lays faces on one canonical head and canonical motion back on a person.

Shape letters: T frames, P = 68 landmarks, V mesh vertices, D coordinates (2 or 3).
The canonical head looks straight ahead, is one outer-eye distance wide between the eyes and has landmark 27 (the first
point of the nose) at its origin, as Audio2Keypoint's base point.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.document import FloatArray
from engine.faces.points import MESH_OF_LANDMARK

if TYPE_CHECKING:
    from engine.faces.geometry import FaceGeometry

# fmt: off
HEAD_VERTICES = np.array([
    10, 151, 9, 168, 6, 197, 195, 5, 4,
    338, 297, 332, 284, 251, 389, 356, 454, 362, 263,
    109, 67, 103, 54, 21, 162, 127, 234, 133, 33,
])
# fmt: on
"""Mesh vertices that speech and blinks hardly move: middle line, the subject's left half, its right half mirrored."""
HEAD_MIDDLE = 9
HEAD_NOSE, HEAD_LEFT_EYE, HEAD_RIGHT_EYE = (int(np.flatnonzero(v == HEAD_VERTICES)[0]) for v in (168, 263, 33))
HEAD_MIRROR = np.r_[0:9, 19:29, 9:19]
"""For each head vertex the one on the other side of the face."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class HeadFrame:
    """Where a head is: picture = scale * canonical @ rotation + offset, for one frame or for T of them.

    `scale`: (...,) pixels per outer-eye distance. `rotation_DD`: (..., 3, 3), rows are the head's axes in the picture.
    `offset_D`: (..., 3) pixels.
    """

    scale: Matrix
    rotation_DD: Matrix
    offset_D: Matrix

    def to_canonical(self, points_ND: np.ndarray) -> Matrix:
        """(..., N, 3) picture points, z in pixels -> (..., N, 3) on the canonical head."""
        centred = points_ND - self.offset_D[..., None, :]
        return centred @ np.swapaxes(self.rotation_DD, -1, -2) / self.scale[..., None, None]

    def to_picture(self, points_ND: np.ndarray) -> Matrix:
        """(..., N, 3) canonical points -> (..., N, 3) in the picture."""
        return self.scale[..., None, None] * (points_ND @ self.rotation_DD) + self.offset_D[..., None, :]


def fit_head(mesh_VD: np.ndarray, template_VD: np.ndarray) -> HeadFrame:
    """The similarity that lays the template head on a mesh (..., 478, 3), by least squares."""
    return fit_similarity(template_VD, np.asarray(mesh_VD)[..., HEAD_VERTICES, :])


def fit_similarity(source_VD: np.ndarray, target_VD: np.ndarray) -> HeadFrame:
    """The similarity, no reflection, that lays source (V, 3) on target (..., V, 3), by least squares (Umeyama 1991)."""
    source, target = np.asarray(source_VD, np.float64), np.asarray(target_VD, np.float64)
    source_mean, target_mean = source.mean(-2), target.mean(-2)
    a, b = source - source_mean, target - target_mean[..., None, :]
    u, singular, vt = np.linalg.svd(np.swapaxes(a, -1, -2) @ b)
    flip = np.ones((*target.shape[:-2], 3))
    flip[..., 2] = np.sign(np.linalg.det(u @ vt))
    rotation = (u * flip[..., None, :]) @ vt
    scale = (singular * flip).sum(-1) / (a**2).sum()
    offset = target_mean - scale[..., None] * (source_mean @ rotation)
    return HeadFrame(scale, rotation, offset)


def with_depth(landmarks_PD: np.ndarray, mesh_VD: np.ndarray) -> Matrix:
    """Landmarks (..., 68, 2) with the depth of their mesh vertices: (..., 68, 3)."""
    depth = np.asarray(mesh_VD, np.float64)[..., MESH_OF_LANDMARK, 2:]
    return np.concatenate([np.asarray(landmarks_PD, np.float64), depth], axis=-1)


def template_of(meshes_TVD: np.ndarray, rounds: int = 5) -> FloatArray:
    """The mean head of many meshes (T, 478, 3) of people who look at the camera: (29, 3), on the canonical head.

    Generalised Procrustes analysis; the mean is made symmetric and turned to face the camera. Its pitch is that of the
    mean picture.
    """
    heads = np.asarray(meshes_TVD, np.float64)[:, HEAD_VERTICES]
    eyes = np.linalg.norm(heads[:, HEAD_LEFT_EYE] - heads[:, HEAD_RIGHT_EYE], axis=1)
    template = ((heads - heads.mean(1, keepdims=True)) / eyes[:, None, None]).mean(0)
    for _ in range(rounds):
        template = fit_similarity(template, heads).to_canonical(heads).mean(0)
        mirrored = template[HEAD_MIRROR] * [-1, 1, 1]
        template = (template + fit_similarity(mirrored, template).to_picture(mirrored)) / 2
        across = (template[HEAD_MIDDLE:19] - template[19:]).mean(0)
        template = template @ _turn_to_x(across).T
        template = (template - template[HEAD_NOSE]) / np.linalg.norm(template[HEAD_LEFT_EYE] - template[HEAD_RIGHT_EYE])
    return template.astype(np.float32)


def _turn_to_x(axis_D: Matrix) -> Matrix:
    """The smallest rotation that lays an axis (3,) on the x axis: (3, 3), for columns."""
    axis = axis_D / np.linalg.norm(axis_D)
    v, c = np.cross(axis, [1.0, 0.0, 0.0]), axis[0]
    cross = np.array([[0, -v[2], v[1]], [v[2], 0, -v[0]], [-v[1], v[0], 0]])
    return np.eye(3) + cross + cross @ cross / (1 + c)


UPPER_LIP, LOWER_LIP = np.arange(49, 54), np.arange(55, 60)
"""The outer lips but for the corners."""
GAPS = np.array([[61, 67], [62, 66], [63, 65]])
"""Pairs of inner-lip landmarks that meet when the lips close, upper and lower."""
UPPER_SHARE = 0.3
"""Share of a change of the lips' gap that the upper lip takes; the lower lip and the chin take the rest."""


def lip_gaps(face_PD: np.ndarray) -> Matrix:
    """Vertical gaps between the inner lips (..., 68, 2) -> (..., 3), in the face's unit; below 0 where they cross."""
    return np.asarray(face_PD[..., GAPS[:, 1], 1] - face_PD[..., GAPS[:, 0], 1], np.float64)


def with_lip_gaps(face_PD: np.ndarray, gaps: np.ndarray) -> Matrix:
    """The canonical faces (..., 68, 2) with the gaps (..., 3) given, the rest of the lips and the chin following.

    Each lip moves as a whole, most in its middle and not at its corners, so that it keeps its thickness.
    """
    face = np.array(face_PD, np.float64)
    change = np.asarray(gaps, np.float64) - lip_gaps(face)
    between = face[..., 48, 0], face[..., 54, 0]
    knots = np.stack([between[0], *(face[..., pair, 0].mean(-1) for pair in GAPS), between[1]], axis=-1)
    values = np.concatenate([np.zeros_like(change[..., :1]), change, np.zeros_like(change[..., :1])], axis=-1)
    face[..., UPPER_LIP, 1] -= UPPER_SHARE * _along(face[..., UPPER_LIP, 0], knots, values)
    face[..., LOWER_LIP, 1] += (1 - UPPER_SHARE) * _along(face[..., LOWER_LIP, 0], knots, values)
    face[..., GAPS[:, 0], 1] -= UPPER_SHARE * change
    face[..., GAPS[:, 1], 1] += (1 - UPPER_SHARE) * change
    chin = np.array([0.25, 0.5, 0.7, 0.8, 0.7, 0.5, 0.25]) * (1 - UPPER_SHARE)
    face[..., 5:12, 1] += change.mean(-1, keepdims=True) * chin
    return face


def _along(x: np.ndarray, knots: np.ndarray, values: np.ndarray) -> Matrix:
    """Piecewise linear interpolation, knots of its own for every frame: (..., N), (..., K), (..., K) -> (..., N)."""
    out = np.zeros(x.shape)
    for k in range(knots.shape[-1] - 1):
        left, right = knots[..., k, None], knots[..., k + 1, None]
        share = np.clip((x - left) / np.maximum(right - left, 1e-6), 0, 1)
        rise = share * (values[..., k + 1, None] - values[..., k, None])
        out += rise
    return out


def closed_rest(face_PD: np.ndarray, keep: float = 0.3, most: float = 0.03) -> Matrix:
    """The canonical face (68, 2) of a person at rest: the lips closed if they were open.

    A smile that shows teeth keeps `keep` of its gap, `most` at most: pulled shut, it would no longer be that smile.
    """
    gaps = np.maximum(lip_gaps(face_PD), 0)
    left = np.clip(gaps.max() * keep - 0.01, 0, most)
    return with_lip_gaps(face_PD, gaps * (left / max(gaps.max(), 1e-6)))


def motion_scale(person_PD: np.ndarray, mean_PD: np.ndarray) -> Matrix:
    """How much wider and higher this person's face is than the mean face, (2,): the S of equation 1.

    Both faces (68, 2) on the canonical head, where Procrustes alignment has made them of one size: so S is what still
    differs. Width is from ear to ear (0 to 16), height from the root of the nose to the chin (27 to 8).
    """

    def size(face: np.ndarray) -> Matrix:
        return np.array([face[16, 0] - face[0, 0], face[8, 1] - face[27, 1]], np.float64)

    return size(np.asarray(person_PD)) / size(np.asarray(mean_PD))


@dataclass(frozen=True, eq=False)
class Person:
    """A face that is to speak.

    `head`: where the canonical head is in the picture. `points_PD`: (68, 3) landmarks in the picture with their depth;
    `face_PD`: (68, 2) the same on the canonical head; `rest_PD`: with the lips closed. `scale_D`: (2,) how much wider
    and higher the face is than the mean one.
    """

    head: HeadFrame
    points_PD: Matrix
    face_PD: Matrix
    rest_PD: Matrix
    scale_D: Matrix

    @staticmethod
    def of(face: FaceGeometry, template_VD: np.ndarray, mean_PD: np.ndarray) -> Person:
        """The person of a portrait, seen with the canonical head and mean face of a trained net."""
        head = fit_head(face.mesh_VD, template_VD)
        points_PD = with_depth(face.landmarks_PD, face.mesh_VD)
        face_PD = head.to_canonical(points_PD)[:, :2]
        rest_PD = closed_rest(face_PD)
        return Person(head, points_PD, face_PD, rest_PD, motion_scale(rest_PD, mean_PD))


def retarget(motion_TPD: np.ndarray, person: Person) -> Matrix:
    """Lays motion of the mean face, displacements (T, 68, 2), on a person: (T, 68, 2) on the canonical head.

    Equation 1 of "Identity-preserving realistic talking face generation": l_t = delta_t * S + PA(l_person, l_mean).
    The aligned neutral face is `person.rest_PD`: Procrustes alignment (fit_head, by the points of the head that neither
    speech nor blinks move, in space) lays the person's own face on the mean one; `lay_on_portrait` undoes it. Every
    motion generator makes its faces with this.
    """
    return person.rest_PD + person.scale_D * np.asarray(motion_TPD, np.float64)


def lay_on_portrait(moved_TPD: np.ndarray, face_PD: np.ndarray, head: HeadFrame, points_PD: np.ndarray) -> Matrix:
    """Canonical faces (T, 68, 2) in the portrait's own head: (T, 68, 3) picture points.

    `face_PD` (68, 2) is the portrait on the canonical head, `points_PD` (68, 3) the same in the picture. Only what
    differs from the portrait is turned and scaled, so that a face that does not move is the portrait's to the last bit.
    """
    shift = np.zeros((*moved_TPD.shape[:-1], 3))
    shift[..., :2] = moved_TPD - face_PD
    return points_PD + head.scale * (shift @ head.rotation_DD)
