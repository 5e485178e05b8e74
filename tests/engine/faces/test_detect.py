from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from engine.document import Crop
from engine.errors import PictureError
from engine.faces.detect import default_crop, find_face, find_faces
from engine.faces.geometry import FaceGeometry
from engine.faces.picture import Picture, load_picture
from engine.faces.points import MESH_OF_LANDMARK

NOSE_TIP, RIGHT_EAR, LEFT_EAR = 4, 234, 454
MIRRORED_EYES = [45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40]
"""Landmarks 36-47 as they are called in a mirror."""


def resized(picture: np.ndarray, scale: float) -> Picture:
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return cv2.resize(picture, None, fx=scale, fy=scale, interpolation=how).astype(np.uint8)


def off(found: FaceGeometry, face: FaceGeometry, place: Callable[[np.ndarray], np.ndarray] = lambda xy: xy) -> float:
    """The mean distance of the 68 landmarks from where `place` puts those of `face`, in eye distances."""
    want = place(np.asarray(face.landmarks_PD, np.float64))
    eyes = np.linalg.norm(want[36] - want[45])
    return float(np.linalg.norm(found.landmarks_PD - want, axis=1).mean() / eyes)


def test_geometry_of_a_face(astronaut: Picture, face: FaceGeometry) -> None:
    assert (face.index, face.faces, face.backend) == (0, 1, "mediapipe")
    assert face.confidence > 0.8
    assert (face.height, face.width) == (512, 512)
    eyes, mouth = face.landmarks_PD[36:48].mean(0), face.landmarks_PD[48:68].mean(0)
    np.testing.assert_allclose(eyes, [224, 105], atol=6)  # as read off the picture by hand
    np.testing.assert_allclose(mouth, [226, 147], atol=6)
    np.testing.assert_array_equal(face.landmarks_PD, face.mesh_VD[MESH_OF_LANDMARK, :2])
    assert not face.landmarks_PD.flags.writeable


def test_depth_is_in_pixels_and_smaller_is_nearer(astronaut: Picture, face: FaceGeometry) -> None:
    mesh = face.mesh_VD
    depth = mesh[[RIGHT_EAR, LEFT_EAR], 2].mean() - mesh[NOSE_TIP, 2]
    width = mesh[LEFT_EAR, 0] - mesh[RIGHT_EAR, 0]
    assert 0.4 < depth / width < 1.1  # heads are about as deep, nose to ear, as half to all of the face's width
    twice = find_face(resized(astronaut, 2)).mesh_VD
    assert twice[[RIGHT_EAR, LEFT_EAR], 2].mean() - twice[NOSE_TIP, 2] == pytest.approx(2 * depth, rel=0.05)


@pytest.mark.parametrize(
    ("suffix", "mode"),
    [("jpg", "RGB"), ("jpg", "CMYK"), ("png", "L"), ("png", "RGBA"), ("png", "P"), ("webp", "RGB"), ("heic", "RGB")],
)
def test_the_same_face_in_any_file(
    astronaut: Picture, face: FaceGeometry, tmp_path: Path, suffix: str, mode: str
) -> None:
    load_picture_first = tmp_path / "any.png"  # registers the HEIF plugin, as in the program
    Image.fromarray(astronaut).save(load_picture_first)
    load_picture(load_picture_first)
    path = tmp_path / f"face.{suffix}"
    Image.fromarray(astronaut).convert(mode).save(path, quality=92)
    assert off(find_face(load_picture(path)), face) < 0.015


def test_the_same_face_at_16_bits_and_turned_by_exif(astronaut: Picture, face: FaceGeometry, tmp_path: Path) -> None:
    deep = tmp_path / "deep.png"
    assert cv2.imwrite(str(deep), astronaut[..., ::-1].astype(np.uint16) * 257)
    assert off(find_face(load_picture(deep)), face) < 0.002
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = tmp_path / "turned.jpg"
    Image.fromarray(np.ascontiguousarray(np.rot90(astronaut))).save(turned, exif=exif, quality=95)
    assert off(find_face(load_picture(turned)), face) < 0.015


@pytest.mark.parametrize("scale", [0.5, 1.5, 2, 4])
def test_follows_the_size(astronaut: Picture, face: FaceGeometry, scale: float) -> None:
    found = find_face(resized(astronaut, scale))
    assert off(found, face, lambda xy: (xy + 0.5) * scale - 0.5) < 0.01
    assert found.crop.side == pytest.approx(face.crop.side * scale, rel=0.02)


def test_a_small_face_on_a_large_canvas(astronaut: Picture, face: FaceGeometry) -> None:
    canvas = np.full((4000, 6000, 3), 90, np.uint8)
    canvas[3100:3612, 700:1212] = astronaut
    found = find_face(canvas)
    assert off(found, face, lambda xy: np.add(xy, [700, 3100])) < 0.01
    assert found.mask_HW.shape == (4000, 6000)
    assert found.mask_HW[3200, 920] == 255
    assert found.mask_HW[:2000].max() < 20


@pytest.mark.parametrize("degrees", [30, 90, 180, 270, 135])
def test_pictures_that_lie_on_their_side(astronaut: Picture, face: FaceGeometry, degrees: int) -> None:
    matrix = cv2.getRotationMatrix2D((255.5, 255.5), -degrees, 0.7)
    found = find_face(cv2.warpAffine(astronaut, matrix, (512, 512), flags=cv2.INTER_AREA).astype(np.uint8))
    assert off(found, face, lambda xy: xy @ matrix[:, :2].T + matrix[:, 2]) < 0.01
    assert (found.pose.roll - face.pose.roll - degrees + 180) % 360 - 180 == pytest.approx(0, abs=3)


def test_mirrored(astronaut: Picture, face: FaceGeometry) -> None:
    found = find_face(np.ascontiguousarray(astronaut[:, ::-1]))
    eyes = found.landmarks_PD[36:48]
    want = [511, 0] + face.landmarks_PD[MIRRORED_EYES] * [-1, 1]
    assert np.linalg.norm(eyes - want, axis=1).mean() < 0.02 * face.eye_distance
    assert found.pose.yaw == pytest.approx(-face.pose.yaw, abs=3)
    assert found.pose.roll == pytest.approx(-face.pose.roll, abs=2)


def test_100_px(astronaut: Picture, face: FaceGeometry) -> None:
    found = find_face(resized(astronaut[25:225, 120:320], 0.5))
    assert found.mask_HW.shape == (100, 100)
    assert off(found, face, lambda xy: (xy - [120, 25] + 0.5) * 0.5 - 0.5) < 0.02


def test_a_face_that_fills_the_picture(astronaut: Picture, face: FaceGeometry) -> None:
    found = find_face(np.ascontiguousarray(astronaut[75:185, 170:280]))
    assert off(found, face, lambda xy: xy - [170, 75]) < 0.02


@pytest.fixture(scope="module")
def couple(astronaut: Picture) -> Picture:
    picture = np.full((512, 1024, 3), 120, np.uint8)
    picture[:358, :358] = resized(astronaut[:, ::-1], 0.7)[:358, :358]
    picture[:, 512:] = astronaut
    return picture


def test_several_faces_the_largest_first(couple: Picture, face: FaceGeometry) -> None:
    both = find_faces(couple)
    assert [(one.index, one.faces) for one in both] == [(0, 2), (1, 2)]
    assert off(both[0], face, lambda xy: np.add(xy, [512, 0])) < 0.01
    assert both[1].eye_distance == pytest.approx(0.7 * face.eye_distance, rel=0.03)
    assert both[1].landmarks_PD[:, 0].max() < 358
    np.testing.assert_array_equal(find_face(couple, 1).landmarks_PD, both[1].landmarks_PD)


@pytest.mark.parametrize("index", [2, 99, -1])
def test_a_face_that_is_not_there(couple: Picture, index: int) -> None:
    with pytest.raises(PictureError, match=r"only 2 faces in us\.jpg: choose a number from 0 to 1\."):
        find_face(couple, index, name="us.jpg")


def landscape() -> Picture:
    picture = np.zeros((480, 640, 3), np.uint8)
    picture[:] = np.linspace([90, 150, 240], [220, 230, 250], 480)[:, None]
    cv2.circle(picture, (500, 90), 45, (255, 230, 120), -1)
    cv2.fillPoly(
        picture,
        [np.array([[0, 330], [170, 180], [330, 320], [470, 210], [640, 340], [640, 480], [0, 480]])],
        [70, 110, 70],
    )
    return picture


def noise(softness: float) -> Picture:
    picture = np.random.default_rng(2).integers(0, 255, (700, 900, 3), dtype=np.uint8)
    picture = cv2.GaussianBlur(picture, (0, 0), softness)
    return cv2.normalize(picture, np.empty_like(picture), 0, 255, cv2.NORM_MINMAX).astype(np.uint8)


@pytest.mark.parametrize("picture", [landscape(), noise(0.3), noise(13), np.zeros((64, 64, 3), np.uint8)])
def test_no_face(picture: Picture) -> None:
    assert find_faces(picture) == []
    with pytest.raises(PictureError, match=r"No face was found in hill\.png: use a picture that shows"):
        find_face(picture, name="hill.png")


def test_too_small_a_face(astronaut: Picture) -> None:
    with pytest.raises(PictureError, match=r"The face in far\.png is too small \(\d\d px\): .* 24 px or larger"):
        find_face(resized(astronaut, 0.23), name="far.png")


def test_the_same_picture_gives_the_same_geometry(astronaut: Picture, face: FaceGeometry) -> None:
    find_faces(noise(13))  # nothing may linger from another picture
    again = find_face(astronaut.copy())
    np.testing.assert_array_equal(again.mesh_VD, face.mesh_VD)
    np.testing.assert_array_equal(again.mask_HW, face.mask_HW)
    assert (again.pose, again.crop, again.confidence) == (face.pose, face.crop, face.confidence)


def test_from_several_threads(astronaut: Picture, face: FaceGeometry) -> None:
    with ThreadPoolExecutor(4) as pool:
        for found in pool.map(find_face, [astronaut] * 4):
            np.testing.assert_array_equal(found.mesh_VD, face.mesh_VD)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only Unix forks")
def test_a_forked_process_is_told_to_spawn() -> None:
    code = (
        "import os; from skimage.data import astronaut; from engine.faces.detect import find_face\n"
        "find_face(astronaut())\n"
        "if os.fork() == 0:\n"
        "    try: find_face(astronaut())\n"
        "    except Exception as error: print(error, flush=True)\n"
        "    os._exit(0)\n"
        "os.wait()\n"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True, timeout=120
    )
    assert "spawn method" in done.stdout


def test_crop(astronaut: Picture, face: FaceGeometry) -> None:
    box = np.array([face.landmarks_PD.min(0), face.landmarks_PD.max(0)])
    assert face.crop == default_crop(face.landmarks_PD)
    assert face.crop.side == pytest.approx(2.4 * (box[1] - box[0]).max(), rel=1e-5)
    assert face.crop.x + face.crop.side / 2 == pytest.approx(box[:, 0].mean(), abs=0.01)
    assert face.crop.y + face.crop.side / 2 == pytest.approx(box[:, 1].mean() - 0.09 * face.crop.side, abs=0.01)
    mine = Crop(-20, -40, 500)
    assert find_face(astronaut, crop=mine).crop == mine


@pytest.mark.parametrize(
    "crop", [Crop(200, 0, 300), Crop(0, 120, 300), Crop(0, 0, 200), Crop(0, 0, -5), Crop(float("nan"), 0, 400)]
)
def test_a_crop_without_the_face(astronaut: Picture, crop: Crop) -> None:
    with pytest.raises(PictureError, match=r"does not contain the face of me\.jpg: .* from x 1\d\d, y \d\d to x 2\d\d"):
        find_face(astronaut, crop=crop, name="me.jpg")


def test_mask(face: FaceGeometry) -> None:
    mask = face.mask_HW
    assert mask.dtype == np.uint8
    assert mask[120, 224] == 255  # nose
    assert mask[30, 200] > 200  # hair
    assert mask[350, 200] > 200  # suit
    assert mask[40, 330] < 30  # wall
    assert mask[100, 30] < 60  # flag
    assert ((mask > 30) & (mask < 225)).mean() > 0.005  # soft edges


def test_mask_holds_one_person(couple: Picture) -> None:
    right, left = find_faces(couple)
    assert right.mask_HW[:, :320].mean() < 3
    assert left.mask_HW[:, 560:].mean() < 3
    assert right.mask_HW[:, 560:].mean() > 60
    assert left.mask_HW[:358, :320].mean() > 60


def test_says_nothing_on_the_terminal() -> None:
    code = (
        "import numpy as np; from skimage.data import astronaut; from engine.faces.detect import find_face\n"
        "print(find_face(astronaut()).faces)"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=root, capture_output=True, text=True, check=False, timeout=120
    )
    assert (done.stdout, done.stderr, done.returncode) == ("1\n", "", 0)
