"""The sheets that show what the renderer does run on any portrait."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import cv2
import numpy as np
import pytest
from skimage.data import astronaut

from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.faces.points import STABLE


@pytest.fixture(scope="module")
def sheets() -> ModuleType:
    path = Path(__file__).parents[2] / "packaging" / "sheets.py"
    spec = importlib.util.spec_from_file_location("likeness_sheets", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look there
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def small() -> np.ndarray:
    """The head of the astronaut, 230 x 230 px."""
    return np.ascontiguousarray(astronaut()[:230, 120:350])


@pytest.fixture(scope="module")
def face(small: np.ndarray) -> FaceGeometry:
    return find_face(small)


def test_sheets_of_a_small_picture_are_written(
    sheets: ModuleType, small: np.ndarray, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "small.png"
    cv2.imwrite(str(picture), small[..., ::-1])
    assert sheets.main([str(picture), "--out", str(tmp_path / "sheets"), "--bare"]) == 0
    written = capsys.readouterr().out.split()
    assert {Path(line).name for line in written} >= {f"small-{name}.jpg" for name in sheets.IN_DOCUMENTS}
    for line in written:
        seen = cv2.imread(line)
        assert seen is not None
        assert seen.shape[1] >= 4 * sheets.TILE
        # Tiles differ from the first, which is the portrait as it is.
        row = seen[sheets.LABEL : seen.shape[0] // 2 - sheets.GAP].astype(int)
        first, *others = (row[:, i * (row.shape[1] // 4) :][:, : sheets.TILE] for i in range(4))
        assert all(np.abs(first - other).max() > 30 for other in others)


def test_a_picture_without_a_face_is_refused_in_one_sentence(
    sheets: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "grey.png"
    cv2.imwrite(str(picture), np.full((120, 120, 3), 128, np.uint8))
    assert sheets.main([str(picture), "--out", str(tmp_path)]) != 0
    told = capsys.readouterr()
    assert told.err.count("\n") == 1
    assert "face" in told.err
    assert told.out == ""


@pytest.mark.parametrize("opened", [0.0, 0.13])
def test_lips_are_as_far_apart_as_a_pose_says(sheets: ModuleType, face: FaceGeometry, opened: float) -> None:
    landmarks = sheets.landmarks_of(sheets.Pose("", opened), face)
    gap = np.linalg.norm(landmarks[66] - landmarks[62]) / face.eye_distance
    assert gap == pytest.approx(opened, abs=0.02)
    assert np.allclose(landmarks[STABLE], face.landmarks_PD[STABLE], atol=1e-3)


def test_a_turned_head_turns_as_a_body(sheets: ModuleType, face: FaceGeometry) -> None:
    away = [
        sheets.landmarks_of(sheets.Pose("", angles=(yaw, 0, 0)), face)[:, 0] - face.landmarks_PD[:, 0]
        for yaw in (15, -15)
    ]
    for moved in away:  # the nose, which is nearer, goes further than the eyes
        assert abs(moved[30]) > 1.1 * abs(moved[[36, 45]]).mean()
    assert away[0][30] * away[1][30] < 0


def test_a_picture_is_kept_within_its_size(sheets: ModuleType, tmp_path: Path) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (200, 200, 3), np.uint8)
    sheets.write_jpeg(tmp_path / "best.jpg", noise)
    best = (tmp_path / "best.jpg").stat().st_size
    sheets.write_jpeg(tmp_path / "less.jpg", noise, int(0.7 * best))
    assert (tmp_path / "less.jpg").stat().st_size <= 0.7 * best
