"""Cutting faces out of clips: nobody of the test split, everybody alike, portrait and frame on the same pixels."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.faces.detect import find_face
from engine.faces.points import MESH_OF_LANDMARK
from engine.models import load_weights
from engine.render.topology import MOUTH_LOWER
from engine.render.warp import WarpRenderer
from training import texture_data
from training.data.records import ClipRecord
from training.texture_data import CHANNELS, SOURCE_EVERY, Samples, cut_clip, plan, stored_side

SIDE = 64


@pytest.fixture(scope="module")
def picture(portrait: Path) -> np.ndarray:
    return np.array(Image.open(portrait).convert("RGB"))


def record_of(picture: np.ndarray, frames: int = 12, name: str = "clip", split: str = "train") -> ClipRecord:
    """A clip of one picture, whose mesh says that the jaw moves and the head goes right; one frame has no face."""
    mesh = find_face(picture).mesh_VD
    mesh_TVD = np.repeat(mesh[None], frames, 0).astype("<f4")
    mesh_TVD[:, MOUTH_LOWER[1:-1], 1] += np.abs(np.arange(frames) - 6)[:, None] * 0.4
    mesh_TVD[:, :, 0] += np.arange(frames)[:, None]
    mesh_TVD[4:5] = np.nan
    return ClipRecord(
        name=name,
        speaker=name,
        split=split,
        file="clip.mp4",
        size=(picture.shape[1], picture.shape[0]),
        samples_N=np.zeros(0, "<i2"),
        landmarks_TPD=np.ascontiguousarray(mesh_TVD[:, MESH_OF_LANDMARK, :2]),
        mesh_TVD=mesh_TVD,
        confidence_T=np.ones(frames, "<f4"),
        rig_TR=np.zeros((0, 0), "<f4"),
    )


@pytest.fixture(scope="module")
def warp() -> WarpRenderer:
    return WarpRenderer(load_weights("spread-v1")["spread"], torch.device("cpu"))


@pytest.fixture(scope="module")
def samples(picture: np.ndarray, warp: WarpRenderer) -> Samples:
    with pytest.MonkeyPatch.context() as patch:
        # The camera follows the head: every frame is the picture moved as the mesh is.
        patch.setattr(texture_data, "frames_of", lambda *_: iter([np.roll(picture, t, axis=1) for t in range(12)]))
        return cut_clip(record_of(picture), Path("videos"), 16, SIDE, warp)


def test_pairs_of_neighbours_from_several_portraits(samples: Samples) -> None:
    side = stored_side(SIDE)
    assert samples.frames.shape == (2 * SOURCE_EVERY, 2, CHANNELS, side, side)
    assert samples.points.shape == (2 * SOURCE_EVERY, 2, 2, 68, 2)
    assert np.isfinite(samples.points).all()
    assert stored_side(128) == 144
    assert stored_side(256) == 288


def test_the_moved_portrait_lies_where_the_real_face_is(samples: Samples) -> None:
    inner = samples.frames[..., 16:-16, 16:-16].astype(int)
    base, warped, real = inner[:, :, :3], inner[:, :, 3:6], inner[:, :, 6:]
    assert np.abs(base - real).mean() < 3
    # Without the head moved along, the same squares would differ much more.
    assert np.abs(base[1:] - real[:-1]).mean() < 12
    # The film's mouth stands still while its mesh speaks: the warp moves it, and nothing else.
    apart = np.abs(warped - base).mean((0, 1, 2))
    assert apart[-len(apart) // 3 :].max() > 8
    assert apart[: len(apart) // 2].mean() < 1


def test_landmarks_of_the_portrait_rest_and_those_of_the_frame_speak(samples: Samples) -> None:
    resting, moved = samples.points[:, :, 0], samples.points[:, :, 1]
    apart = np.linalg.norm(resting - moved, axis=-1)
    assert np.abs(apart[..., 27:48]).max() < 0.6
    assert apart[..., 60:].max() > 0.8
    assert resting.min() > 0
    assert resting.max() < stored_side(SIDE)


def test_a_clip_without_two_faces_in_a_row_gives_nothing(
    picture: np.ndarray, warp: WarpRenderer, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = record_of(picture, 2)
    record.mesh_TVD[0] = np.nan
    monkeypatch.setattr(texture_data, "frames_of", lambda *_: iter([picture] * 2))
    assert len(cut_clip(record, Path("videos"), 8, SIDE, warp).frames) == 0


def test_people_count_alike_and_the_test_split_is_left_alone(
    picture: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []

    def read(folder: Path, splits: list[str]) -> Iterator[ClipRecord]:
        asked.append(splits)
        for name, count in (("a", 5), ("b", 1)):
            for _ in range(count):
                yield record_of(picture, 60, name)
        yield record_of(picture, 60, "c", "val")

    monkeypatch.setattr(texture_data, "read_records", read)
    pairs: dict[str, int] = {}
    for record, count in plan(Path("dataset"), 100):
        pairs[record.speaker] = pairs.get(record.speaker, 0) + count
    assert asked == [["train", "val"]]
    assert pairs == {"a": 100, "b": 100, "c": 12}


def test_open_lips_and_shut_lids_come_oftener(picture: np.ndarray) -> None:
    record = record_of(picture, 20)
    lids = [MESH_OF_LANDMARK[i] for i in (37, 38, 40, 41, 43, 44, 46, 47)]
    record.mesh_TVD[10, lids, 1] = record.mesh_TVD[10, [33], 1]
    opening, shut = texture_data._expression(record)
    assert shut[10] > 0.9
    assert shut[[0, 1, 2, 19]].max() < 0.1
    assert opening[0] > opening[6]
    assert opening[4] == shut[4] == 0
