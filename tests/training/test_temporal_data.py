"""Cutting canonical faces out of clips: eyes at their places, sound where the lips are, nobody of the test split."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.audio import FRAME
from engine.faces.canonical_face import ALIGNED, HEIGHT, PLACES_ND, WIDTH
from training import temporal_data
from training.data.records import ClipRecord
from training.temporal_data import Faces, cut_clip, plan

FRAMES = 12


def picture_at(landmarks_PD: NDArray[np.float32], size: tuple[int, int]) -> NDArray[np.uint8]:
    """A grey picture with a light square at each landmark that is aligned."""
    picture = np.full((*size, 3), 60, np.uint8)
    for x, y in np.round(landmarks_PD[ALIGNED]).astype(int):
        picture[y - 2 : y + 3, x - 2 : x + 3] = 220
    return picture


def record_of(late: int = 0, split: str = "train", name: str = "clip") -> ClipRecord:
    """A head that goes right and grows; its sound is as loud as the number of the frame."""
    random = np.random.default_rng(3)
    face = random.normal(60, 15, (68, 2))
    face[ALIGNED] = PLACES_ND
    landmarks = np.stack([face * (1 + 0.02 * t) + [40 + 3 * t, 20] for t in range(FRAMES)]).astype("<f4")
    landmarks[5] = np.nan
    return ClipRecord(
        name=name,
        speaker=name,
        split=split,
        file="clip.mp4",
        size=(260, 220),
        samples_N=np.repeat(np.arange(1, FRAMES + 1), FRAME).astype("<i2") * 100,
        landmarks_TPD=landmarks,
        mesh_TVD=np.zeros((0, 478, 3), "<f4"),
        confidence_T=np.ones(FRAMES, "<f4"),
        rig_TR=np.zeros((0, 0), "<f4"),
        late_frames=late,
    )


@pytest.fixture
def filmed(monkeypatch: pytest.MonkeyPatch) -> ClipRecord:
    record = record_of()
    shown = np.where(np.isfinite(record.landmarks_TPD), record.landmarks_TPD, record.landmarks_TPD[4])
    monkeypatch.setattr(temporal_data, "frames_of", lambda *_: iter([picture_at(own, (220, 260)) for own in shown] * 2))
    return record


def test_eyes_and_nose_are_at_their_places_in_every_frame(filmed: ClipRecord) -> None:
    faces = cut_clip(filmed, Path("videos"))
    assert faces.frames.shape == (FRAMES, HEIGHT, WIDTH, 3)
    assert faces.points.shape == (FRAMES, 68, 2)
    np.testing.assert_allclose(faces.points[2:4, ALIGNED], np.broadcast_to(PLACES_ND, (2, 5, 2)), atol=1.5)
    assert np.isnan(faces.points[5]).all()
    for t in (2, 8):
        for x, y in np.round(faces.points[t, ALIGNED]).astype(int):
            assert faces.frames[t, y, x, 0] > 150
    assert np.median(faces.frames) == 60


def test_sound_is_as_long_as_the_frames_and_where_the_lips_are(filmed: ClipRecord) -> None:
    early = cut_clip(filmed, Path("videos")).sound
    assert early.dtype == np.int16
    np.testing.assert_array_equal(early[::FRAME], filmed.samples_N[::FRAME])
    late = cut_clip(replace(filmed, late_frames=3), Path("videos")).sound
    assert late[0] == filmed.samples_N[3 * FRAME]
    assert len(late) == FRAMES * FRAME
    assert late[-1] == 0


def test_a_video_that_ends_early_is_cut_there(filmed: ClipRecord, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(temporal_data, "frames_of", lambda *_: iter([np.zeros((220, 260, 3), np.uint8)] * 7))
    faces = cut_clip(filmed, Path("videos"))
    assert (len(faces.frames), len(faces.sound), len(faces.points)) == (7, 7 * FRAME, 7)


def test_a_clip_without_a_face_gives_nothing(filmed: ClipRecord) -> None:
    filmed.landmarks_TPD[:] = np.nan
    faces = cut_clip(filmed, Path("videos"))
    assert (len(faces.frames), len(faces.sound), len(faces.points)) == (0, 0, 0)


def test_the_test_split_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def read(folder: Path, splits: list[str]) -> Iterator[ClipRecord]:
        asked.append(splits)
        yield record_of(name="a")
        yield replace(record_of(name="rig"), landmarks_TPD=np.zeros((0, 68, 2), "<f4"))

    monkeypatch.setattr(temporal_data, "read_records", read)
    assert [record.name for record in plan(Path("dataset"))] == ["a"]
    assert asked == [["train", "val"]]


def test_what_is_written_is_what_was_cut_and_stays(filmed: ClipRecord, tmp_path: Path) -> None:
    row = temporal_data._cut_to(filmed, Path("videos"), tmp_path)
    level = row.pop("level")
    assert row == {"name": "clip", "speaker": "clip", "split": "train", "frames": FRAMES}
    assert level == pytest.approx(1200 / 32768, rel=0.1)
    faces = Faces(*(np.load(tmp_path / f"clip.{kind}.npy") for kind in temporal_data.KINDS))
    np.testing.assert_array_equal(faces.frames, cut_clip(filmed, Path("videos")).frames)
    before = {file.name: file.stat().st_mtime_ns for file in tmp_path.iterdir()}
    temporal_data._cut_to(filmed, Path("videos"), tmp_path)
    assert {file.name: file.stat().st_mtime_ns for file in tmp_path.iterdir()} == before
