"""From 68 landmarks to every vertex of the warp: the head's pose first, then what the face does on it.

Shape letters: T frames, P = 68 landmarks, V = 468 face vertices, N vertices of the warp, D coordinates.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.document import FloatArray
from engine.faces.points import MESH_OF_LANDMARK, STABLE
from engine.render.topology import FACE, MOUTH_LOWER, MOUTH_UPPER, Warp

_POSE_STIFFNESS = 0.02
"""How strongly a pose is held to "not turned"; keeps noise of few points from tilting the head."""
_LIP_LANDMARKS = np.array([3, 4, 5])
"""Which of the nine pairs of inner lip vertices between the corners are landmarks (61-67, 62-66, 63-65)."""


def fit_pose(model_PD: FloatArray, seen_TPD: FloatArray) -> FloatArray:
    """The weak-perspective motion (T, 2, 4) that takes the 3-D model (68, 3) to what is seen (T, 68, 2).

    Applied as `pose @ (x, y, z, 1)`. Fitted by least squares to the landmarks that speech does not move; coordinates
    should be near 1 in size (divided by the distance of the eyes).
    """
    model = np.c_[model_PD[STABLE], np.ones(len(STABLE))]
    rest = np.eye(2, 4)
    stiffness = np.diag([1.0, 1.0, 1.0, 0.0]) * _POSE_STIFFNESS
    right = np.einsum("ki,tkd->tid", model, seen_TPD[:, STABLE]) + (rest @ stiffness).T
    return np.linalg.solve(model.T @ model + stiffness, right).transpose(0, 2, 1).astype(np.float32)


def apply_pose(pose_TDH: FloatArray, points_ND: FloatArray) -> FloatArray:
    """Points (N, 3) in each pose (T, 2, 4), as (T, N, 2)."""
    return np.einsum("tdh,nh->tnd", pose_TDH, np.c_[points_ND, np.ones(len(points_ND))]).astype(np.float32)


def residual(pose_TDH: FloatArray, model_PD: FloatArray, seen_TPD: FloatArray) -> FloatArray:
    """What the points did apart from the pose, (T, P, 2), in the model's own upright frame."""
    moved = seen_TPD - apply_pose(pose_TDH, model_PD)
    return np.einsum("tde,tpe->tpd", np.linalg.inv(pose_TDH[:, :, :2]), moved).astype(np.float32)


@dataclass(frozen=True, eq=False)
class MovedMesh:
    """The warp in some frames.

    `vertices_TND`: (T, N, 2) float32 in the region's pixels. `pose_TDH`: (T, 2, 4), from the resting mesh to each
    frame, in pixels as well.
    """

    vertices_TND: FloatArray
    pose_TDH: FloatArray


@dataclass(frozen=True, eq=False)
class HeadMotion:
    """How a head moves, whatever its face does.

    `landmarks_TPD`: (T, 68, 2) float32, the resting face's landmarks carried along, in pixels. `pose_TDH`: (T, 2, 4),
    from the resting mesh to each frame, in pixels as well.
    """

    landmarks_TPD: FloatArray
    pose_TDH: FloatArray


def head_motion(mesh_VD: FloatArray, landmarks_PD: FloatArray, target_TPD: FloatArray) -> HeadMotion:
    """The head's part of what landmarks `target_TPD` (T, 68, 2) do; the arguments are those of `move_mesh`."""
    unit, centre, model = _model(mesh_VD, landmarks_PD)
    model_P = model[MESH_OF_LANDMARK]
    pose = fit_pose(model_P, model_P[:, :2] + (target_TPD - landmarks_PD) / unit)
    carried = landmarks_PD + (apply_pose(pose, model_P) - model_P[:, :2]) * unit
    return HeadMotion(carried.astype(np.float32), _in_pixels(pose, centre, unit))


def _model(mesh_VD: FloatArray, landmarks_PD: FloatArray) -> tuple[float, FloatArray, FloatArray]:
    """The eye distance, the face's centre (3,) and the face's vertices (468, 3) from there, in eye distances."""
    unit = float(np.linalg.norm(landmarks_PD[36] - landmarks_PD[45]))
    centre = np.r_[landmarks_PD[STABLE].mean(0), mesh_VD[:FACE, 2].mean()].astype(np.float32)
    return unit, centre, (mesh_VD[:FACE] - centre) / unit


def move_mesh(
    warp: Warp, mesh_VD: FloatArray, landmarks_PD: FloatArray, target_TPD: FloatArray, spread: FloatArray
) -> MovedMesh:
    """Moves the warp so that its landmarks follow `target_TPD`.

    `mesh_VD` (478, 3) and `landmarks_PD` (68, 2) are the portrait's, `target_TPD` (T, 68, 2) the frames'; all in the
    region's pixels. `spread` (136, 936) is the learned linear map from what landmarks do to what vertices do.
    """
    unit, centre, model = _model(mesh_VD, landmarks_PD)
    model_P = model[MESH_OF_LANDMARK]
    # A detector's landmarks may differ a little from the mesh: only their displacement is taken.
    seen = model_P[:, :2] + (target_TPD - landmarks_PD) / unit

    pose = fit_pose(model_P, seen)
    moved = residual(pose, model_P, seen)
    face = (moved.reshape(len(moved), -1) @ spread).reshape(len(moved), FACE, 2)
    face[:, MESH_OF_LANDMARK] = moved
    face_TVD = apply_pose(pose, model) + np.einsum("tde,tve->tvd", pose[:, :, :2], face)
    _close_lips_evenly(face_TVD, model)

    around = (np.c_[warp.source_ND[FACE:], warp.depth_N] - centre) / unit
    swept = apply_pose(pose, around) - around[:, :2]
    around_TND = around[:, :2] + warp.follow_N[:, None] * swept

    vertices = np.concatenate([face_TVD, around_TND], 1) * unit + centre[:2]
    return MovedMesh(vertices.astype(np.float32), _in_pixels(pose, centre, unit))


def _close_lips_evenly(face_TVD: FloatArray, model_VD: FloatArray) -> None:
    """Closes the lips between the landmarks and the corners as far as at the landmarks, in place.

    Only three pairs of inner lip vertices are landmarks. When an open mouth shuts, the spread leaves gaps beside them.
    """
    upper, lower = MOUTH_UPPER[1:-1], MOUTH_LOWER[1:-1]
    rest = np.linalg.norm(model_VD[lower, :2] - model_VD[upper, :2], axis=-1)
    apart = face_TVD[:, lower] - face_TVD[:, upper]
    now = np.linalg.norm(apart, axis=-1)
    kept = np.minimum(now[:, _LIP_LANDMARKS] / np.maximum(rest[_LIP_LANDMARKS], 1e-6), 1)
    kept = np.stack([np.interp(np.arange(len(upper)), _LIP_LANDMARKS, row) for row in kept])
    excess = np.where(kept < 1, 1 - np.minimum(kept * rest / np.maximum(now, 1e-6), 1), 0)[..., None]
    excess[:, _LIP_LANDMARKS] = 0
    face_TVD[:, upper] += 0.5 * excess * apart
    face_TVD[:, lower] -= 0.5 * excess * apart


def _in_pixels(pose_TDH: FloatArray, centre: FloatArray, unit: float) -> FloatArray:
    """The same poses for points in pixels: x -> unit * (A (x - centre) / unit + t) + centre."""
    out = pose_TDH.copy()
    out[:, :, 3] = unit * pose_TDH[:, :, 3] + centre[:2] - pose_TDH[:, :, :3] @ centre
    return out
