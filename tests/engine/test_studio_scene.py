"""The project's portrait at any size: one face, found once, where the pixels of every size have it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from skimage.data import astronaut

from engine import studio_scene
from engine.document import Blob, Crop, MotionTrack, Portrait, Project
from engine.errors import OutputError, PictureError
from engine.faces.detect import find_faces
from engine.faces.geometry import scaled_points
from engine.faces.picture import load_picture
from engine.order import Event, Stage
from engine.studio_scene import WorkingPicture, make_working_picture, portrait_scene, scaled_motion

Files = dict[str, Path]


def blob(path: Path, files: Files) -> Blob:
    content = path.read_bytes()
    digest = sha256(content).hexdigest()
    files[digest] = path
    return Blob(digest, path.name, len(content))


def quiet(_: Event) -> None:
    """Tells nobody."""


def opened(path: Path, folder: Path) -> tuple[Project, Files]:
    files: Files = {}
    made = make_working_picture(path, folder, quiet)
    return Project(Portrait(blob(path, files), blob(made.path, files), made.width, made.height, made.faces)), files


@pytest.fixture(autouse=True)
def cold() -> Iterator[None]:
    studio_scene.forget()
    yield
    studio_scene.forget()


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Files]:
    """A project with a portrait of 2401 x 2001 px, larger than its PNG."""
    folder = tmp_path_factory.mktemp("large")
    path = folder / "large.jpg"
    Image.fromarray(astronaut()[:300, 60:420]).resize((2401, 2001), Image.Resampling.LANCZOS).save(path, quality=90)
    return opened(path, folder)


@pytest.fixture(scope="module")
def small(portrait: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, Files]:
    return opened(portrait, tmp_path_factory.mktemp("small"))


def test_a_picture_that_is_turned_has_another_original(large: tuple[Project, Files], tmp_path: Path) -> None:
    project, files = large
    assert project.portrait is not None
    lying = files[project.portrait.original.sha256]
    on_side = make_working_picture(lying, tmp_path / "one", quiet, quarters=1)
    np.testing.assert_array_equal(load_picture(on_side.original), np.rot90(load_picture(lying)))
    assert (on_side.width, on_side.height) == (project.portrait.height, project.portrait.width)
    assert "upright" in on_side.faces[0].advice[0]
    upright = make_working_picture(on_side.original, tmp_path / "two", quiet, quarters=-1)
    np.testing.assert_array_equal(load_picture(upright.original), load_picture(lying))
    assert upright.faces == project.portrait.faces


def test_a_working_picture_is_a_png_with_its_faces(portrait: Path, tmp_path: Path) -> None:
    told: list[Event] = []
    made = make_working_picture(portrait, tmp_path / "new", told.append)
    assert told == [Stage("reading"), Stage("face")]
    assert made.path.suffix == ".png"
    assert made.original == portrait
    pixels = load_picture(made.path)
    np.testing.assert_array_equal(pixels, load_picture(portrait))
    found = find_faces(pixels)
    assert len(made.faces) == len(found) == 1
    np.testing.assert_array_equal(np.array(made.faces[0].landmarks, np.float32), found[0].landmarks_PD)
    assert (made.faces[0].crop, made.faces[0].pose) == (found[0].crop, found[0].pose)
    again = make_working_picture(portrait, tmp_path / "new", quiet)
    assert again == made
    assert list((tmp_path / "new").iterdir()) == [made.path]


def test_its_sides_are_even_and_at_most_1920(large: tuple[Project, Files]) -> None:
    made = large[0].portrait
    assert made is not None
    assert (made.width, made.height) == (1920, 1600)


def two_faces(path: Path) -> None:
    face = astronaut()[:240, 105:345]
    both = np.full((260, 460, 3), 128, np.uint8)
    both[10:190, 10:190] = cv2.resize(face, (180, 180), interpolation=cv2.INTER_AREA)
    both[10:250, 210:450] = face
    Image.fromarray(both).save(path)


def test_several_faces_largest_first_each_with_its_own_advice(tmp_path: Path) -> None:
    path = tmp_path / "two.png"
    two_faces(path)
    made = make_working_picture(path, tmp_path, quiet)
    assert len(made.faces) == 2
    assert made.faces[0].landmarks[30][0] > 200 > made.faces[1].landmarks[30][0]
    assert any("only" in sentence for sentence in made.faces[1].advice)
    files: Files = {}
    project = Project(Portrait(blob(path, files), blob(made.path, files), 460, 260, made.faces, face=1))
    _, second, _ = portrait_scene(project, files, None)
    np.testing.assert_array_equal(second.landmarks_PD, np.array(made.faces[1].landmarks, np.float32))
    assert project.portrait is not None
    beyond = replace(project, portrait=replace(project.portrait, face=2))
    with pytest.raises(PictureError, match="open the picture again"):
        portrait_scene(beyond, files, None)


def test_a_picture_without_a_face_is_refused_in_the_users_terms(tmp_path: Path) -> None:
    path = tmp_path / "wall.png"
    Image.fromarray(np.full((200, 300, 3), 90, np.uint8)).save(path)
    with pytest.raises(PictureError, match=r"No face was found in .*wall.png: use a picture"):
        make_working_picture(path, tmp_path, quiet)
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_cannot_be_written_is_told(portrait: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="make room there"):
        make_working_picture(portrait, tmp_path / "file", quiet)


def test_at_its_own_size_nothing_is_resampled(small: tuple[Project, Files]) -> None:
    project, files = small
    assert project.portrait is not None
    for size in (None, 256):
        picture, face, scale = portrait_scene(project, files, size)
        assert scale == (1, 1)
        np.testing.assert_array_equal(picture, load_picture(files[project.portrait.picture.sha256]))
        np.testing.assert_array_equal(face.landmarks_PD, np.array(project.portrait.chosen.landmarks, np.float32))
        assert face.crop == project.portrait.chosen.crop


@pytest.mark.parametrize("size", [200, 384, 640, 2401, 3000])
def test_the_face_lies_where_the_pixels_of_that_size_have_it(large: tuple[Project, Files], size: int) -> None:
    picture, face, scale = portrait_scene(*large, size)
    height, width = picture.shape[:2]
    assert abs(max(height, width) - size) <= 1
    assert height % 2 == width % 2 == 0
    assert scale == (width / 1920, height / 1600)
    assert (face.width, face.height) == (width, height)
    found = find_faces(picture)[0]
    # Two looks of the detector differ by this much; half a pixel of the portrait, forgotten, would be half of it.
    tolerance = 0.012 * face.eye_distance
    assert np.abs(face.landmarks_PD - found.landmarks_PD).mean() < tolerance
    assert np.abs((face.landmarks_PD - found.landmarks_PD).mean(0)).max() < tolerance / 2
    depth = np.ptp(face.mesh_VD[:, 2]) / np.ptp(found.mesh_VD[:, 2])
    assert depth == pytest.approx(1, abs=0.06)
    overlap = np.minimum(face.mask_HW, found.mask_HW).sum() / np.maximum(face.mask_HW, found.mask_HW).sum()
    assert overlap > 0.95


def test_points_move_with_the_centres_of_pixels() -> None:
    dot = np.zeros((40, 60), np.uint8)
    dot[20:24, 30:34] = 255  # its centre lies at 31.5, 21.5
    centre = np.array([[31.5, 21.5]], np.float32)
    for scale in (0.5, 2.0, 4.0):
        size = round(60 * scale), round(40 * scale)
        seen = cv2.resize(dot, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR).astype(float)
        y, x = np.mgrid[: size[1], : size[0]]
        middle = [(seen * x).sum() / seen.sum(), (seen * y).sum() / seen.sum()]
        np.testing.assert_allclose(scaled_points(centre, (scale, scale))[0], middle, atol=1e-4)


def test_above_its_png_the_pixels_are_the_users_own(large: tuple[Project, Files]) -> None:
    project, files = large
    assert project.portrait is not None
    own = load_picture(files[project.portrait.original.sha256])[:2000, :2400]
    picture, _, _ = portrait_scene(project, files, 2401)
    from_png = cv2.resize(portrait_scene(project, files, None)[0], (2400, 2000), interpolation=cv2.INTER_CUBIC)

    def away(one: np.ndarray) -> float:
        return float(np.abs(one[:2000, :2400].astype(int) - own).mean())

    assert away(picture) < away(from_png)
    assert np.abs(cv2.Laplacian(picture, cv2.CV_32F)).mean() > np.abs(cv2.Laplacian(from_png, cv2.CV_32F)).mean()


def test_a_picture_that_has_no_more_pixels_is_enlarged(small: tuple[Project, Files]) -> None:
    project, files = small
    picture, face, scale = portrait_scene(project, files, 512)
    assert picture.shape == (512, 512, 3)
    assert scale == (2, 2)
    assert face.crop.side == pytest.approx(portrait_scene(project, files, None)[1].crop.side * 2)


def test_motion_scales_with_the_face(large: tuple[Project, Files]) -> None:
    project, files = large
    _, whole, _ = portrait_scene(project, files, None)
    _, face, scale = portrait_scene(project, files, 500)
    track = MotionTrack(np.stack([whole.landmarks_PD] * 3), "audio2keypoint", 4)
    scaled = scaled_motion(track, scale)
    np.testing.assert_allclose(scaled.landmarks_TPD[2], face.landmarks_PD, atol=1e-3)
    assert (scaled.generator, scaled.seed) == ("audio2keypoint", 4)
    assert scaled_motion(track, (1, 1)).landmarks_TPD is not None


def test_the_projects_crop_is_used_and_must_hold_the_face(small: tuple[Project, Files]) -> None:
    project, files = small
    assert project.portrait is not None
    own = Crop(20, 10, 210)
    cropped = replace(project, portrait=replace(project.portrait, crop=own))
    assert portrait_scene(cropped, files, None)[1].crop == own
    half = portrait_scene(cropped, files, 128)[1].crop
    assert (half.x, half.y, half.side) == pytest.approx((10, 5, 105))
    for wrong in (Crop(120, 10, 130), Crop(20, 10, 30), Crop(float("nan"), 10, 200)):
        with pytest.raises(PictureError, match="cuts through the face"):
            portrait_scene(replace(project, portrait=replace(project.portrait, crop=wrong)), files, None)


def test_what_is_missing_is_told(small: tuple[Project, Files]) -> None:
    with pytest.raises(PictureError, match="choose a picture first"):
        portrait_scene(Project(), {}, None)
    with pytest.raises(PictureError, match="open the picture again"):
        portrait_scene(small[0], {}, None)


def test_faces_are_found_once_for_all_sizes(small: tuple[Project, Files], monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []

    def look(picture: np.ndarray, name: str = "") -> list:
        looked.append(name)
        return find_faces(picture, name=name)

    monkeypatch.setattr(studio_scene, "find_faces", look)
    project, files = small
    for size in (None, 128, 200, None, 128):
        portrait_scene(project, files, size)
    assert len(looked) == 1
    moved = {digest: path.rename(path.with_name("moved" + path.name)) for digest, path in files.items()}
    try:
        first = portrait_scene(project, moved, 200)
    finally:
        for digest, path in moved.items():
            path.rename(files[digest])
    assert first[0] is portrait_scene(project, files, 200)[0]  # known by what is in it, wherever it lies
    with pytest.raises(ValueError, match="read-only"):
        first[0][0, 0] = 0


def test_results_are_values(portrait: Path, tmp_path: Path) -> None:
    assert isinstance(hash(make_working_picture(portrait, tmp_path, quiet)), int)
    assert WorkingPicture(tmp_path, tmp_path, 2, 2, ()) == WorkingPicture(tmp_path, tmp_path, 2, 2, ())
