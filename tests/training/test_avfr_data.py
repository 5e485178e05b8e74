"""Cutting heads out of clips: one square a clip, the mesh where the face is, the person masked, no test split."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import skimage.data
from numpy.typing import NDArray

from engine.audio import FRAME
from engine.faces.detect import find_face
from engine.reenactment.views import head_square
from training import avfr_data
from training.avfr_data import KINDS, SIDE, Heads, cut_clip, plan
from training.data.records import ClipRecord

FRAMES, STEP = 6, 4


@pytest.fixture(scope="module")
def portrait() -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
    picture = np.ascontiguousarray(skimage.data.astronaut()[:400, 60:460])
    return picture, np.asarray(find_face(picture).mesh_VD, np.float32)


@pytest.fixture
def filmed(portrait: tuple[NDArray[np.uint8], NDArray[np.float32]], monkeypatch: pytest.MonkeyPatch) -> ClipRecord:
    """A camera that goes left, so that the head goes right by four pixels a frame; frame 3 has no face."""
    picture, mesh_VD = portrait
    mesh_TVD = np.stack([mesh_VD + np.array([STEP * t, 0, 0], np.float32) for t in range(FRAMES)])
    mesh_TVD[3] = np.nan
    shown = [np.roll(picture, STEP * t, axis=1) for t in range(FRAMES)]
    monkeypatch.setattr(avfr_data, "frames_of", lambda *_: iter(shown * 2))
    return ClipRecord(
        name="clip",
        speaker="someone",
        split="train",
        file="clip.mp4",
        size=(400, 400),
        samples_N=np.repeat(np.arange(1, FRAMES + 1), FRAME).astype("<i2"),
        landmarks_TPD=np.zeros((FRAMES, 68, 2), "<f4"),
        mesh_TVD=mesh_TVD,
        confidence_T=np.ones(FRAMES, "<f4"),
        rig_TR=np.zeros((0, 0), "<f4"),
        late_frames=0,
    )


def test_one_square_holds_the_heads_of_all_frames(filmed: ClipRecord) -> None:
    left, top, side = head_square(filmed.mesh_TVD)
    seen = filmed.mesh_TVD[np.isfinite(filmed.mesh_TVD).all((1, 2))]
    assert (seen[..., :2].min((0, 1)) > [left, top]).all()
    assert (seen[..., :2].max((0, 1)) < [left + side, top + side]).all()
    heads = cut_clip(filmed, Path("videos"))
    assert heads.frames.shape == (FRAMES, SIDE, SIDE, 3)
    moved = heads.mesh[1] - heads.mesh[0]
    np.testing.assert_allclose(moved[:, 0], STEP * SIDE / side, rtol=1e-3)
    np.testing.assert_allclose(moved[:, 1:], 0, atol=1e-4)
    assert np.isnan(heads.mesh[3]).all()
    np.testing.assert_array_equal(heads.sound[::FRAME], np.arange(1, FRAMES + 1))


def test_the_mesh_lies_where_the_tracker_finds_it(filmed: ClipRecord) -> None:
    """The square is made three times as large, so that the tracker sees enough of it."""
    heads = cut_clip(filmed, Path("videos"), 3 * SIDE)
    found = find_face(heads.frames[2]).mesh_VD
    assert np.abs(found[:, :2] - heads.mesh[2, :, :2]).mean() < 3


def test_the_person_is_masked_and_the_face_always_inside(filmed: ClipRecord) -> None:
    heads = cut_clip(filmed, Path("videos"))
    for frame in (0, 2):
        x, y = np.round(heads.mesh[frame, :, :2]).astype(int).T
        assert (heads.masks[frame, y, x] > 100).mean() > 0.95
    assert heads.masks[0, :10, :10].mean() < 60
    assert 60 < heads.masks[3].mean() < 230


def test_a_clip_without_a_face_gives_nothing(filmed: ClipRecord) -> None:
    filmed.mesh_TVD[:] = np.nan
    heads = cut_clip(filmed, Path("videos"))
    assert [len(part) for part in (heads.frames, heads.masks, heads.mesh, heads.sound)] == [0] * 4
    assert heads.frames.shape[1:] == (SIDE, SIDE, 3)


def test_the_test_split_is_left_alone(filmed: ClipRecord, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []

    def read(folder: Path, splits: list[str]) -> Iterator[ClipRecord]:
        asked.append(splits)
        yield filmed
        yield replace(filmed, name="rig", mesh_TVD=np.zeros((0, 478, 3), "<f4"))

    monkeypatch.setattr(avfr_data, "read_records", read)
    assert [record.name for record in plan(Path("dataset"))] == ["clip"]
    assert asked == [["train", "val"]]


def test_what_is_written_is_what_was_cut_and_stays(filmed: ClipRecord, tmp_path: Path) -> None:
    row = avfr_data._cut_to(filmed, Path("videos"), tmp_path, SIDE)
    assert row == {"name": "clip", "speaker": "someone", "split": "train", "frames": FRAMES}
    heads = Heads(*(np.load(tmp_path / f"clip.{kind}.npy") for kind in KINDS))
    np.testing.assert_array_equal(heads.frames, cut_clip(filmed, Path("videos")).frames)
    before = {file.name: file.stat().st_mtime_ns for file in tmp_path.iterdir()}
    avfr_data._cut_to(filmed, Path("videos"), tmp_path, SIDE)
    assert {file.name: file.stat().st_mtime_ns for file in tmp_path.iterdir()} == before
