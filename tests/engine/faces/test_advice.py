from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.document import HeadPose
from engine.faces.advice import advice, blur, eye_opening
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.faces.picture import Picture
from engine.faces.points import MESH_OF_LANDMARK

Portrait = tuple[Picture, FaceGeometry]


@pytest.fixture(scope="module")
def portrait(astronaut: Picture) -> Portrait:
    part = astronaut[:260, 100:360]
    large = cv2.resize(part, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC).astype(np.uint8)
    return large, find_face(large)


def test_a_good_portrait_needs_none(portrait: Portrait) -> None:
    picture, face = portrait
    assert advice(face, picture) == ()


@pytest.mark.parametrize(
    ("pose", "words"),
    [
        (HeadPose(30, 0, 0), "turned aside by 30 degrees"),
        (HeadPose(-40, 0, 0), "turned aside by 40 degrees"),
        (HeadPose(0, 25, 0), "looks down by 25 degrees"),
        (HeadPose(0, -25, 0), "looks up by 25 degrees"),
        (HeadPose(0, 0, -25), "tilted by 25 degrees"),
        (HeadPose(0, 0, 92), "on its side"),
    ],
)
def test_pose(portrait: Portrait, pose: HeadPose, words: str) -> None:
    picture, face = portrait
    (sentence,) = advice(replace(face, pose=pose), picture)
    assert words in sentence


def test_open_mouth(portrait: Portrait) -> None:
    picture, face = portrait
    landmarks = np.array(face.landmarks_PD)
    landmarks[66, 1] = landmarks[62, 1] + 0.2 * face.eye_distance
    (sentence,) = advice(replace(face, landmarks_PD=landmarks), picture)
    assert "mouth is open" in sentence


def test_wide_open_mouth(portrait: Portrait) -> None:
    picture, face = portrait
    landmarks = np.array(face.landmarks_PD)
    landmarks[66, 1] = landmarks[62, 1] + 0.35 * face.eye_distance
    (sentence,) = advice(replace(face, landmarks_PD=landmarks), picture)
    assert "wide open" in sentence


def with_lids(face: FaceGeometry, share: float) -> FaceGeometry:
    """`face` with lids that are only `share` as far apart."""
    mesh = np.array(face.mesh_VD)
    for first in (36, 42):
        upper, lower = MESH_OF_LANDMARK[[first + 1, first + 2]], MESH_OF_LANDMARK[[first + 5, first + 4]]
        mesh[upper] = mesh[lower] + share * (mesh[upper] - mesh[lower])
    return replace(face, mesh_VD=mesh)


def test_closed_eyes(portrait: Portrait) -> None:
    picture, face = portrait
    assert 0.2 < eye_opening(face) < 0.45
    assert eye_opening(with_lids(face, 0.5)) == pytest.approx(eye_opening(face) / 2, rel=1e-3)
    assert advice(with_lids(face, 0.7), picture) == ()
    (sentence,) = advice(with_lids(face, 0.2), picture)
    assert "eyes are closed" in sentence


def test_the_most_serious_comes_first(portrait: Portrait) -> None:
    picture, face = portrait
    soft = cv2.GaussianBlur(picture, (0, 0), 4.0).astype(np.uint8)
    sentences = advice(replace(with_lids(face, 0.1), pose=HeadPose(40, 0, 30)), soft)
    assert [words.split(":")[0] for words in sentences] == [
        "The head is turned aside by 40 degrees",
        "The eyes are closed",
        "The head is tilted by 30 degrees",
        "The face is blurred",
    ]


def test_small_face(astronaut: Picture, face: FaceGeometry) -> None:
    (sentence,) = advice(face, astronaut)
    side = np.ptp(face.landmarks_PD, axis=0).max()
    assert f"only {side:.0f} px" in sentence


def test_cut_by_the_edge(portrait: Portrait) -> None:
    picture, _ = portrait
    cut = np.ascontiguousarray(picture[:330])
    assert any("cut off" in sentence for sentence in advice(find_face(cut), cut))


def test_blurred(portrait: Portrait) -> None:
    picture, face = portrait
    soft = cv2.GaussianBlur(picture, (0, 0), 4.0).astype(np.uint8)
    assert any("blurred" in sentence for sentence in advice(face, soft))
    values = [blur(face, cv2.GaussianBlur(picture, (0, 0), sigma).astype(np.uint8)) for sigma in (0.5, 1.5, 3, 6)]
    assert values == sorted(values)
