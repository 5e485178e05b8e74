from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial.transform import Rotation

from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK, STABLE
from engine.models import load_weights
from engine.render.deform import fit_pose, move_mesh
from engine.render.topology import FACE, MOUTH_LOWER, MOUTH_UPPER, build_warp


@pytest.fixture(scope="module")
def spread() -> np.ndarray:
    return load_weights("spread-v1")["spread"].float().numpy()


def turned(points: np.ndarray, yaw: float, pitch: float, roll: float) -> np.ndarray:
    """(…, 3) points turned about their stable landmarks' middle, and seen from the front."""
    return (points @ Rotation.from_euler("yxz", [yaw, pitch, roll], degrees=True).as_matrix().T)[..., :2]


def test_a_pose_is_found_again(face: FaceGeometry) -> None:
    model = face.mesh_VD[MESH_OF_LANDMARK].astype(np.float64)
    model = (model - model[STABLE].mean(0)) / face.eye_distance
    seen = turned(model, 6, -4, 3) + [0.1, -0.05]
    pose = fit_pose(model, seen[None])[0]
    again = model @ pose[:, :3].T + pose[:, 3]
    # Held a little to "not turned", so not exact: a twentieth of the motion is a few tenths of a pixel.
    assert np.abs(again - seen).max() < 0.05 * np.abs(seen - model[:, :2]).max() + 1e-3


def test_speech_does_not_turn_the_head(face: FaceGeometry) -> None:
    model = face.mesh_VD[MESH_OF_LANDMARK] / face.eye_distance
    seen = model[:, :2].copy()
    seen[48:68] += [0.0, 0.2]
    seen[4:13] += [0.0, 0.15]
    assert np.allclose(fit_pose(model, seen[None])[0], np.eye(2, 4), atol=1e-4)


def test_a_face_at_rest_stays_where_it_is(face: FaceGeometry, spread: np.ndarray) -> None:
    warp = build_warp(face.mesh_VD, face.width, face.height)
    moved = move_mesh(warp, face.mesh_VD, face.landmarks_PD, face.landmarks_PD[None], spread)
    assert np.abs(moved.vertices_TND[0] - warp.source_ND).max() < 1e-2


def test_vertices_of_landmarks_go_exactly_where_the_landmarks_go(face: FaceGeometry, spread: np.ndarray) -> None:
    rng = np.random.default_rng(0)
    targets = face.landmarks_PD + rng.normal(0, 0.02 * face.eye_distance, (4, 68, 2))
    warp = build_warp(face.mesh_VD, face.width, face.height)
    moved = move_mesh(warp, face.mesh_VD, face.landmarks_PD, targets, spread)
    expected = face.mesh_VD[MESH_OF_LANDMARK, :2] + targets - face.landmarks_PD
    assert np.abs(moved.vertices_TND[:, MESH_OF_LANDMARK] - expected).max() < 1e-2


def test_a_turned_head_turns_as_a_body_not_as_a_sheet(face: FaceGeometry, spread: np.ndarray) -> None:
    middle = np.r_[face.landmarks_PD[STABLE].mean(0), face.mesh_VD[:FACE, 2].mean()]
    whole = turned(face.mesh_VD[:FACE] - middle, 5, 2, 1) + middle[:2]
    target = face.landmarks_PD + whole[MESH_OF_LANDMARK] - face.mesh_VD[MESH_OF_LANDMARK, :2]
    warp = build_warp(face.mesh_VD, face.width, face.height)
    moved = move_mesh(warp, face.mesh_VD, face.landmarks_PD, target[None], spread).vertices_TND[0, :FACE]
    assert np.linalg.norm(moved - whole, axis=1).mean() < 0.005 * face.eye_distance


def test_the_pose_in_pixels_is_the_one_the_vertices_moved_by(face: FaceGeometry, spread: np.ndarray) -> None:
    shift = np.array([3.0, -2.0])
    warp = build_warp(face.mesh_VD, face.width, face.height)
    moved = move_mesh(warp, face.mesh_VD, face.landmarks_PD, (face.landmarks_PD + shift)[None], spread)
    point = face.mesh_VD[1]
    assert moved.pose_TDH[0] @ np.r_[point, 1] == pytest.approx(point[:2] + shift, abs=1e-2)


def test_an_open_mouth_shuts_along_its_whole_width(face: FaceGeometry, spread: np.ndarray) -> None:
    target = face.landmarks_PD.copy()
    for upper, lower in ((61, 67), (62, 66), (63, 65)):
        target[[upper, lower]] = target[[upper, lower]].mean(0)
    warp = build_warp(face.mesh_VD, face.width, face.height)
    moved = move_mesh(warp, face.mesh_VD, face.landmarks_PD, target[None], spread).vertices_TND[0]
    gaps = np.linalg.norm(moved[MOUTH_UPPER] - moved[MOUTH_LOWER], axis=1)
    rest = np.linalg.norm(face.mesh_VD[MOUTH_UPPER, :2] - face.mesh_VD[MOUTH_LOWER, :2], axis=1)
    assert rest.max() > 5
    assert gaps.max() < 0.2
