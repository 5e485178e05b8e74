"""Cutting mouths out of clips: nobody of the test split, everybody alike, warp and real mouth on the same pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import LikenessError
from engine.faces.detect import find_face
from engine.faces.points import MESH_OF_LANDMARK
from engine.models import load_weights
from engine.render.topology import MOUTH_LOWER
from training import mouth_data, patch_data
from training.data.records import ClipRecord
from training.mouth_data import SOURCE_EVERY, STORED, cut_clip, main, plan
from training.patch_data import FRAME_CHANNELS, Samples


@pytest.fixture(scope="module")
def picture(portrait: Path) -> np.ndarray:
    return np.array(Image.open(portrait).convert("RGB"))


def record_of(picture: np.ndarray, frames: int = 12) -> ClipRecord:
    """A clip of one picture, whose mesh says that the jaw drops and rises again; one frame has no face."""
    mesh = find_face(picture).mesh_VD
    mesh_TVD = np.repeat(mesh[None], frames, 0).astype("<f4")
    mesh_TVD[:, MOUTH_LOWER[1:-1], 1] += np.abs(np.arange(frames) - 6)[:, None] * 0.4
    mesh_TVD[4] = np.nan
    return ClipRecord(
        name="clip",
        speaker="p",
        split="train",
        file="clip.mp4",
        size=(picture.shape[1], picture.shape[0]),
        samples_N=np.zeros(0, "<i2"),
        landmarks_TPD=np.ascontiguousarray(mesh_TVD[:, MESH_OF_LANDMARK, :2]),
        mesh_TVD=mesh_TVD,
        confidence_T=np.ones(frames, "<f4"),
        rig_TR=np.zeros((0, 0), "<f4"),
    )


@pytest.fixture(scope="module")
def samples(picture: np.ndarray) -> Samples:
    patch = pytest.MonkeyPatch()
    patch.setattr(mouth_data, "frames_of", lambda *_: iter([picture] * 12))
    try:
        spread = load_weights("spread-v1")["spread"].float().numpy()
        return cut_clip(record_of(picture), Path("videos"), 16, spread)
    finally:
        patch.undo()


def test_pairs_of_neighbours_from_several_portraits(samples: Samples) -> None:
    assert samples.frames.shape == (2 * SOURCE_EVERY, 2, FRAME_CHANNELS, STORED, STORED)
    assert samples.sources.shape == (2, 5, STORED, STORED)
    assert samples.source_D.tolist() == [0] * SOURCE_EVERY + [1] * SOURCE_EVERY
    gaps = samples.frames[:, :, 6].reshape(len(samples.frames), 2, -1).astype(float).sum(-1)
    assert (gaps[:, 0] != gaps[:, 1]).mean() > 0.8


def test_the_warp_and_the_real_mouth_lie_on_the_same_pixels(samples: Samples) -> None:
    """The video shows one picture, so what is around the moved lips must be that picture in both."""
    warped, real, lips = samples.frames[:, :, :3], samples.frames[:, :, 3:6], samples.frames[:, :, 8]
    skin = np.broadcast_to((lips == 0)[:, :, None], warped.shape).copy()
    skin[..., STORED // 2 :, :] = False  # the jaw follows the lips
    assert np.abs(warped[skin].astype(float) - real[skin]).mean() < 1.5
    assert np.abs(samples.sources[0, :3].astype(float) - real[0, 0]).mean() < 1.5


def test_a_clip_without_two_faces_in_a_row_gives_nothing(picture: np.ndarray, monkeypatch: pytest.MonkeyPatch) -> None:
    record = record_of(picture)
    record.mesh_TVD[::2] = np.nan
    monkeypatch.setattr(mouth_data, "frames_of", lambda *_: iter([picture] * 12))
    nothing = cut_clip(record, Path("videos"), 16, np.zeros((136, 936), np.float32))
    assert len(nothing.frames) == len(nothing.sources) == len(nothing.source_D) == 0


def test_people_count_alike_and_the_test_split_is_left_alone(dataset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs = list(plan(dataset))
    assert {record.split for record, _ in jobs} == {"train", "val"}
    assert all(len(record.mesh_TVD) for record, _ in jobs)
    by_speaker = {}
    for record, pairs in jobs:
        if record.split == "train":
            by_speaker[record.speaker] = by_speaker.get(record.speaker, 0) + pairs
    assert max(by_speaker.values()) < 1.2 * min(by_speaker.values())
    asked = []
    monkeypatch.setattr(patch_data, "read_records", lambda _, splits: asked.extend(splits) or iter([]))
    list(plan(dataset))
    assert "test" not in asked


def test_a_folder_without_filmed_clips_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patch_data, "read_records", lambda *_: iter([]))
    with pytest.raises(LikenessError, match="no filmed clips to cut squares from: prepare a folder of videos"):
        main([str(tmp_path), "--videos", str(tmp_path), "--out", str(tmp_path / "out")])
