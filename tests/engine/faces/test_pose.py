from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.document import HeadPose
from engine.faces.geometry import FaceGeometry
from engine.faces.pose import CHIN, FOREHEAD, LEFT, RIGHT, head_axes, head_pose, rotation

NOSE_TIP, BRIDGE = 4, 168


def level_head() -> np.ndarray:
    """A drawn head that looks straight into the camera: (478, 3), only the vertices that tell the pose are placed."""
    mesh = np.zeros((478, 3))
    rng = np.random.default_rng(0)
    mesh[LEFT] = rng.uniform([10, -40, -20], [60, 40, 30], (len(LEFT), 3))
    mesh[RIGHT] = mesh[LEFT] * [-1, 1, 1]
    mesh[FOREHEAD], mesh[CHIN] = [0, -70, 0], [0, 80, 150 * np.tan(np.radians(4.0))]
    mesh[BRIDGE], mesh[NOSE_TIP] = [0, -20, -30], [0, 10, -60]
    return mesh


angles = st.floats(-75, 75)


@given(yaw=angles, pitch=angles, roll=st.floats(-175, 175), scale=st.floats(0.01, 100))
def test_reads_back_any_rotation_at_any_size(yaw: float, pitch: float, roll: float, scale: float) -> None:
    turned = level_head() @ rotation(HeadPose(yaw, pitch, roll)).T * scale + [300, 200, 7]
    pose = head_pose(turned)
    np.testing.assert_allclose([pose.yaw, pose.pitch, pose.roll], [yaw, pitch, roll], atol=0.05)


def test_axes_are_a_rotation() -> None:
    axes = head_axes(level_head() @ rotation(HeadPose(20, -10, 40)).T)
    np.testing.assert_allclose(axes @ axes.T, np.eye(3), atol=1e-9)
    assert np.linalg.det(axes) == pytest.approx(1)


@pytest.mark.parametrize(
    ("pose", "axis", "sign"),
    [
        (HeadPose(20, 0, 0), 0, 1),
        (HeadPose(-20, 0, 0), 0, -1),
        (HeadPose(0, 20, 0), 1, 1),
        (HeadPose(0, -20, 0), 1, -1),
    ],
)
def test_the_nose_points_where_the_pose_says(pose: HeadPose, axis: int, sign: int) -> None:
    turned = level_head() @ rotation(pose).T
    shift = (turned[NOSE_TIP] - turned[BRIDGE]) - (level_head()[NOSE_TIP] - level_head()[BRIDGE])
    assert np.sign(shift[axis]) == sign


def test_clockwise_roll_lowers_the_eye_on_the_right_of_the_picture() -> None:
    turned = level_head() @ rotation(HeadPose(0, 0, 15)).T
    assert turned[LEFT[0], 1] > turned[RIGHT[0], 1]


def test_a_real_face_from_the_front(face: FaceGeometry) -> None:
    assert abs(face.pose.yaw) < 8
    assert abs(face.pose.pitch) < 12
    eyes = face.mesh_VD[263] - face.mesh_VD[33]
    assert face.pose.roll == pytest.approx(np.degrees(np.arctan2(eyes[1], eyes[0])), abs=2.5)


def test_turning_a_real_mesh_turns_its_pose(face: FaceGeometry) -> None:
    turn = HeadPose(25, 0, 0)
    facing = face.mesh_VD @ rotation(face.pose)  # undoes its own pose
    pose = head_pose(facing @ rotation(turn).T)
    np.testing.assert_allclose([pose.yaw, pose.pitch, pose.roll], [25, 0, 0], atol=0.05)
