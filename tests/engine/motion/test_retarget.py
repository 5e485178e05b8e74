"""Canonical heads, lips that close, and motion laid on a person."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.faces.points import JAW, MESH_OF_LANDMARK
from engine.motion.retarget import (
    GAPS,
    HEAD_LEFT_EYE,
    HEAD_MIRROR,
    HEAD_NOSE,
    HEAD_RIGHT_EYE,
    HEAD_VERTICES,
    Person,
    closed_rest,
    fit_head,
    lay_on_portrait,
    lip_gaps,
    motion_scale,
    retarget,
    template_of,
    with_depth,
    with_lip_gaps,
)


def drawn_face(opening: float = 0.0) -> np.ndarray:
    """A symmetric face (68, 2), eyes one unit apart; the lips' middle gap is `opening`."""
    face = np.zeros((68, 2))
    around = np.linspace(np.pi, 0, 17)
    face[JAW] = np.stack([0.75 * np.cos(around), 0.2 + 1.05 * np.sin(around)], 1)
    face[36], face[45] = (-0.5, 0.1), (0.5, 0.1)
    face[48], face[54] = (-0.3, 0.8), (0.3, 0.8)
    for first, y in ((49, 0.74), (55, 0.86)):
        x = np.linspace(-0.2, 0.2, 5) * (1 if first == 49 else -1)
        face[first : first + 5] = np.stack([x, np.full(5, y)], 1)
    face[60], face[64] = (-0.25, 0.8), (0.25, 0.8)
    for (upper, lower), x, share in zip(GAPS, (-0.1, 0.0, 0.1), (0.8, 1, 0.8), strict=True):
        face[upper], face[lower] = (x, 0.8 - opening * share / 2), (x, 0.8 + opening * share / 2)
    return face


def drawn_mesh(seed: int = 0) -> np.ndarray:
    """A head of 478 vertices with a bulge, symmetric where heads are compared, (478, 3)."""
    random = np.random.default_rng(seed)
    mesh = random.normal(size=(478, 3)) * [0.5, 0.7, 0.3]
    heads = random.normal(size=(29, 3)) * [0.5, 0.7, 0.3]
    heads[:9, 0] = 0
    heads[:, 0] = np.abs(heads[:, 0]) * np.r_[np.zeros(9), np.ones(10), -np.ones(10)]
    mesh[HEAD_VERTICES] = (heads + heads[HEAD_MIRROR] * [-1, 1, 1]) / 2
    return mesh


def rotation(yaw: float, pitch: float, roll: float) -> np.ndarray:
    a, b, c = np.radians([yaw, pitch, roll])
    about_y = np.array([[np.cos(a), 0, np.sin(a)], [0, 1, 0], [-np.sin(a), 0, np.cos(a)]])
    about_x = np.array([[1, 0, 0], [0, np.cos(b), -np.sin(b)], [0, np.sin(b), np.cos(b)]])
    about_z = np.array([[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]])
    return about_z @ about_x @ about_y


@settings(max_examples=25, deadline=None)
@given(st.floats(-40, 40), st.floats(-30, 30), st.floats(-180, 180), st.floats(0.2, 500), st.floats(-3000, 3000))
def test_fit_head_finds_where_the_head_was_put(yaw: float, pitch: float, roll: float, scale: float, x: float) -> None:
    mesh = drawn_mesh()
    turned = scale * mesh @ rotation(yaw, pitch, roll).T + [x, 2 * x, -x]
    head = fit_head(turned, mesh[HEAD_VERTICES])
    assert np.allclose(head.to_canonical(turned), mesh, atol=1e-6)
    assert np.allclose(head.to_picture(mesh), turned, atol=1e-6 * (scale + abs(x)))
    assert head.scale == pytest.approx(scale)


def test_fit_head_of_many_frames_is_that_of_each() -> None:
    meshes = np.stack([drawn_mesh(seed) for seed in range(3)])
    many = fit_head(meshes, drawn_mesh(9)[HEAD_VERTICES])
    for t, mesh in enumerate(meshes):
        one = fit_head(mesh, drawn_mesh(9)[HEAD_VERTICES])
        assert np.allclose(many.rotation_DD[t], one.rotation_DD)
        assert np.allclose(many.offset_D[t], one.offset_D)


def test_template_is_symmetric_upright_and_of_unit_size() -> None:
    mesh = drawn_mesh(3)
    meshes = np.stack([80 * mesh @ rotation(yaw, 2, 3).T + [100 * yaw, 0, 5] for yaw in (-3, 1, 4)])
    template = template_of(meshes)
    assert np.allclose(template, template[HEAD_MIRROR] * [-1, 1, 1], atol=1e-5)
    assert np.linalg.norm(template[HEAD_LEFT_EYE] - template[HEAD_RIGHT_EYE]) == pytest.approx(1, abs=1e-5)
    assert np.allclose(template[HEAD_NOSE], 0)
    assert template[HEAD_LEFT_EYE, 0] > 0


def test_depth_comes_from_the_mesh() -> None:
    mesh, landmarks = drawn_mesh(), np.arange(136.0).reshape(68, 2)
    points = with_depth(landmarks, mesh)
    assert np.array_equal(points[:, :2], landmarks)
    assert np.array_equal(points[:, 2], mesh[MESH_OF_LANDMARK, 2])


def test_lip_gaps_are_what_was_asked_for() -> None:
    face = drawn_face(0.02)
    for want in ([0.0, 0.0, 0.0], [0.1, 0.2, 0.1], [0.05, 0.06, 0.02]):
        assert np.allclose(lip_gaps(with_lip_gaps(face, np.array(want))), want, atol=1e-9)


def test_opening_lips_moves_the_lower_lip_and_the_chin_most_and_no_corner() -> None:
    face = drawn_face()
    moved = with_lip_gaps(face, np.array([0.08, 0.1, 0.08])) - face
    assert moved[66, 1] == pytest.approx(0.07)
    assert moved[62, 1] == pytest.approx(-0.03)
    assert moved[57, 1] == pytest.approx(moved[66, 1])  # the lip keeps its thickness
    assert moved[51, 1] == pytest.approx(moved[62, 1])
    assert 0.04 < moved[8, 1] < 0.07
    assert np.allclose(moved[[48, 54]], 0)
    assert np.allclose(moved[17:48], 0)


@pytest.mark.parametrize(("opening", "left"), [(0.0, 0.0), (0.02, 0.0), (0.06, 0.008), (0.3, 0.03)])
def test_rest_closes_open_lips_but_keeps_a_little_of_a_wide_smile(opening: float, left: float) -> None:
    assert lip_gaps(closed_rest(drawn_face(opening))).max() == pytest.approx(left, abs=1e-9)


def test_scale_follows_the_width_and_height_of_the_face() -> None:
    face = drawn_face()
    assert np.allclose(motion_scale(face, face), 1)
    assert np.allclose(motion_scale(face * [1.1, 0.95], face), [1.1, 0.95])
    smile = face.copy()
    smile[48, 0], smile[54, 0] = -0.5, 0.5
    assert np.allclose(motion_scale(smile, face), 1)  # a wide mouth is no wide face


def person_at(mesh: np.ndarray, face: np.ndarray, mean: np.ndarray) -> tuple[Person, np.ndarray]:
    """A person whose canonical face is `face`, seen where `mesh` puts the head; and the template."""
    template = drawn_mesh()[HEAD_VERTICES]
    head = fit_head(mesh, template)
    points = head.to_picture(np.c_[face, np.zeros(68)])
    return Person(head, points, face, face, motion_scale(face, mean)), template


def test_equation_1_by_hand() -> None:
    """l_t = delta_t * S + PA(l_person, l_mean), each part told here by itself."""
    mean = drawn_face()
    person, _ = person_at(drawn_mesh(), mean * [1.25, 0.8], mean)
    delta = np.random.default_rng(0).normal(0, 0.02, (5, 68, 2))
    laid = retarget(delta, person)
    assert np.allclose(laid[:, 10], mean[10] * [1.25, 0.8] + delta[:, 10] * [1.25, 0.8])
    assert np.allclose(laid - person.rest_PD, delta * [1.25, 0.8])


def test_nobody_moves_without_motion_and_everybody_has_the_mean_faces_motion_who_has_its_shape() -> None:
    mean = drawn_face()
    person, _ = person_at(drawn_mesh(), mean, mean)
    delta = np.random.default_rng(1).normal(0, 0.02, (3, 68, 2))
    assert np.array_equal(retarget(np.zeros((3, 68, 2)), person), np.repeat(mean[None], 3, 0))
    assert np.allclose(retarget(delta, person) - mean, delta)


@settings(max_examples=20, deadline=None)
@given(st.floats(-30, 30), st.floats(-20, 20), st.floats(-90, 90), st.floats(20, 500))
def test_a_turned_or_larger_head_speaks_the_same_on_the_canonical_head(
    yaw: float, pitch: float, roll: float, scale: float
) -> None:
    mean = drawn_face()
    face = mean * [1.1, 0.9]
    delta = np.random.default_rng(2).normal(0, 0.03, (2, 68, 2))
    turned, _ = person_at(scale * drawn_mesh() @ rotation(yaw, pitch, roll).T + [300, 200, 0], face, mean)
    straight, _ = person_at(drawn_mesh(), face, mean)
    in_picture = lay_on_portrait(retarget(delta, turned), turned.face_PD, turned.head, turned.points_PD)
    back = turned.head.to_canonical(in_picture)[..., :2]
    assert np.allclose(back, retarget(delta, straight), atol=1e-8)


def test_motion_is_laid_in_the_portraits_own_head() -> None:
    """Worked by hand: a head twice as large, rolled a quarter turn clockwise, opens its mouth sideways."""
    quarter = np.array([[0.0, -1, 0], [1, 0, 0], [0, 0, 1]])
    mesh = drawn_mesh()
    head = fit_head(2 * mesh @ quarter.T + [10, 20, 0], mesh[HEAD_VERTICES])
    face = drawn_face()
    points = head.to_picture(np.c_[face, np.zeros(68)])
    moved = face.copy()
    moved[8, 1] += 0.1
    laid = lay_on_portrait(np.stack([face, moved]), face, head, points)
    assert np.array_equal(laid[0], points)
    assert np.allclose(laid[1, 8] - points[8], [-0.2, 0, 0])
