"""`likeness render` with files of other programs: cues bend the generator's mouth, motion takes its place."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.errors import InterchangeError
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.faces.picture import load_picture
from engine.interchange.records import Records
from engine.interchange.registry import FORMATS, write_text
from engine.interchange.rendering import bent, motion_from
from engine.order import Advice, Event
from tests.engine.interchange.faces import face_motion

TSV = "0.00\tX\n0.40\tD\n0.80\tA\n1.20\tF\n2.00\tX\n"


@pytest.fixture(scope="module")
def geometry(portrait: Path) -> FaceGeometry:
    return find_face(load_picture(portrait), 0)


def gap_T(landmarks_TPD: np.ndarray) -> np.ndarray:  # noqa: N802 (named for its shape)
    return np.linalg.norm(landmarks_TPD[:, 66] - landmarks_TPD[:, 62], axis=-1)


def test_motion_of_a_file_is_as_long_as_the_voice_and_cues_bend_it(geometry: FaceGeometry, tmp_path: Path) -> None:
    told: list[Event] = []
    table, cues = tmp_path / "face.csv", tmp_path / "mouth.tsv"
    table.write_text(write_text(Records("x", motion=face_motion(75)), FORMATS["openface"]))
    cues.write_text(TSV)
    driven = motion_from(table, geometry, 60, told.append)
    assert driven.motion.frames == 60
    opened = gap_T(driven.motion.landmarks_TPD)
    assert np.ptp(opened) > 0.08 * geometry.eye_distance
    after = bent(driven.motion, cues, geometry, None, told.append)
    now = gap_T(after.landmarks_TPD)
    assert now[15] > 0.18 * geometry.eye_distance, "D is wide open"
    assert now[25] < 0.02 * geometry.eye_distance, "A is shut"
    assert np.array_equal(after.landmarks_TPD[55:], driven.motion.landmarks_TPD[55:]), "no cue lies there"
    assert not [event for event in told if isinstance(event, Advice)]


def test_files_that_hold_something_else_are_refused(geometry: FaceGeometry, tmp_path: Path) -> None:
    cues = tmp_path / "mouth.tsv"
    cues.write_text(TSV)
    with pytest.raises(InterchangeError, match="holds no motion"):
        motion_from(cues, geometry, 60, lambda _: None)
    table = tmp_path / "face.csv"
    table.write_text(write_text(Records("x", motion=face_motion(20)), FORMATS["arkit"]))
    motion = motion_from(table, geometry, 30, lambda _: None).motion
    with pytest.raises(InterchangeError, match="no mouth cues for this voice"):
        bent(motion, table, geometry, None, lambda _: None)
