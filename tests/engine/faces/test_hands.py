from __future__ import annotations

import subprocess
import sys

import cv2
import numpy as np
import pytest
from skimage import data

from engine.assets import asset_like
from engine.faces import hands
from engine.faces.advice import advice
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.faces.hands import hand_in_front
from engine.faces.picture import Picture, load_picture

FINGERS = (
    ((70, 235), (35, 190), (15, 150), 20),
    ((105, 190), (85, 110), (75, 45), 17),
    ((145, 180), (143, 90), (142, 20), 18),
    ((185, 185), (197, 100), (205, 38), 17),
    ((222, 205), (248, 140), (262, 90), 14),
)
PALM = ((95, 180), (150, 165), (200, 175), (240, 215), (232, 290), (205, 345), (110, 345), (80, 290), (60, 240))


def drawn_hand() -> tuple[Picture, np.ndarray]:
    """An open hand, (360, 300, 3) in the colour of skin, darker at the fingers' edges, and its mask (360, 300)."""
    parts: list[np.ndarray] = []
    palm = np.zeros((360, 300), np.uint8)
    cv2.fillPoly(palm, [np.array(PALM)], (255,))
    parts.append(((cv2.GaussianBlur(palm, (0, 0), 6) > 110) * 255).astype(np.uint8))
    for root, middle, tip, half in FINGERS:
        finger = np.zeros((360, 300), np.uint8)
        cv2.polylines(finger, [np.array([root, middle, tip])], False, (255,), 2 * half, cv2.LINE_AA)
        cv2.circle(finger, tip, half, (255,), -1, cv2.LINE_AA)
        parts.append(finger)
    picture, mask = np.zeros((360, 300, 3)), np.zeros((360, 300))
    for part in parts:
        depth = cv2.distanceTransform((part > 127).astype(np.uint8), cv2.DIST_L2, 5)
        light = 0.62 + 0.38 * np.clip(depth / 14, 0, 1)
        share = part[..., None] / 255
        picture = picture * (1 - share) + np.array([205, 160, 135]) * light[..., None] * share
        mask = np.maximum(mask, share[..., 0])
    return cv2.GaussianBlur(picture, (0, 0), 1.2).clip(0, 255).astype(np.uint8), mask


def with_hand(picture: Picture, face: FaceGeometry, at: tuple[float, float], size: float) -> Picture:
    """`picture` with a drawn hand whose middle is `at` shares of the face's box, `size` of its larger side."""
    hand, mask = drawn_hand()
    low, high = face.mesh_VD[:, :2].min(0), face.mesh_VD[:, :2].max(0)
    scale = float((high - low).max()) * size / 360
    matrix = cv2.getRotationMatrix2D((150, 180), 0, scale)
    matrix[:, 2] += low + (high - low) * at - (150, 180)
    side = picture.shape[1::-1]
    share = cv2.warpAffine(mask, matrix, side, flags=cv2.INTER_AREA)[..., None]
    return (picture * (1 - share) + cv2.warpAffine(hand, matrix, side) * share).astype(np.uint8)


@pytest.mark.parametrize("at", [(0.5, 0.8), (0.2, 0.6), (0.8, 0.6)])
def test_a_hand_in_the_face_is_seen(astronaut: Picture, at: tuple[float, float]) -> None:
    part = np.ascontiguousarray(astronaut[:320, 60:380])
    picture = with_hand(part, find_face(part), at, 0.8)
    face = find_face(picture)
    assert hand_in_front(face, picture)
    assert advice(face, picture)[0].startswith("A hand is in front of the face")


def test_a_hand_beside_the_face_is_none_in_front(astronaut: Picture, face: FaceGeometry) -> None:
    picture = with_hand(astronaut, face, (1.9, 0.9), 0.9)
    assert not hand_in_front(find_face(picture), picture)


def test_no_false_alarm(astronaut: Picture, face: FaceGeometry) -> None:
    assert not hand_in_front(face, astronaut)
    mirrored = np.ascontiguousarray(astronaut[:, ::-1])
    assert not hand_in_front(find_face(mirrored), mirrored)
    dark = (astronaut * 0.4).astype(np.uint8)
    assert not hand_in_front(face, dark)
    demo = load_picture(asset_like("demo", "portrait"))
    assert not hand_in_front(find_face(demo), demo)


def test_no_hand_in_textures(face: FaceGeometry) -> None:
    for name in ("coffee", "chelsea", "brick"):
        picture = getattr(data, name)()
        picture = picture if picture.ndim == 3 else np.repeat(picture[..., None], 3, axis=2)
        assert not hand_in_front(face, np.ascontiguousarray(picture[:512, :512]))


def test_joints_come_in_pixels_of_the_picture(astronaut: Picture, face: FaceGeometry) -> None:
    picture = with_hand(astronaut, face, (0.5, 0.6), 0.9)
    low, high = face.mesh_VD[:, :2].min(0), face.mesh_VD[:, :2].max(0)
    found = list(hands._hands(face, picture))
    assert found
    middle = np.median([joints.mean(0) for joints in found], axis=0)
    assert np.abs(middle - (low + (high - low) * (0.5, 0.6))).max() < 0.2 * (high - low).max()


def test_the_same_picture_gives_the_same_joints(astronaut: Picture, face: FaceGeometry) -> None:
    picture = with_hand(astronaut, face, (0.5, 0.6), 0.9)
    first = list(hands._hands(face, picture))
    hand_in_front(face, astronaut)
    np.testing.assert_array_equal(first, list(hands._hands(face, picture)))


def test_nothing_is_written_to_the_terminal() -> None:
    code = "from engine.faces.hands import hand_models; hand_models()"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr == ""
