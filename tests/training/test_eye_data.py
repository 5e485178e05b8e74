"""Cutting eyes out of clips: both eyes alike, mostly blinks, warp and real lids where they agree best."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.faces.detect import find_face
from engine.faces.points import MESH_OF_LANDMARK
from engine.models import load_weights
from engine.render.topology import EYE_LOWER, EYE_UPPER
from engine.render.warp import WarpRenderer
from training import eye_data, patch_data
from training.data.records import ClipRecord
from training.eye_data import SETTLED, SOURCE_EVERY, STORED, WarpedEyes, closures, cut_clip, plan
from training.patch_data import FRAME_CHANNELS, Samples, WarpedSource

FRAMES = 24


@pytest.fixture(scope="module")
def picture(portrait: Path) -> np.ndarray:
    return np.array(Image.open(portrait).convert("RGB"))


@pytest.fixture(scope="module")
def mesh(picture: np.ndarray) -> np.ndarray:
    return find_face(picture).mesh_VD


@pytest.fixture(scope="module")
def renderer() -> WarpRenderer:
    return WarpRenderer(load_weights("spread-v1")["spread"], torch.device("cpu"))


@pytest.fixture(scope="module")
def spread() -> np.ndarray:
    return load_weights("spread-v1")["spread"].float().numpy()


def with_lids(mesh_VD: np.ndarray, closure: float) -> np.ndarray:
    """The mesh as a tracker sees it when the upper lids have come down by so much."""
    out = mesh_VD.copy()
    for upper, lower in zip(EYE_UPPER, EYE_LOWER, strict=True):
        out[upper] += closure * (out[lower] - out[upper])
    return out


def record_of(mesh_VD: np.ndarray) -> ClipRecord:
    """A blink from frame 10 to 16; one frame has no face."""
    closure = np.interp(np.arange(FRAMES), [0, 10, 12, 14, 16], [0, 0, 0.9, 0.9, 0])
    mesh_TVD = np.stack([with_lids(mesh_VD, c) for c in closure]).astype("<f4")
    mesh_TVD[8] = np.nan
    return ClipRecord(
        name="clip",
        speaker="p",
        split="train",
        file="clip.mp4",
        size=(640, 480),
        samples_N=np.zeros(0, "<i2"),
        landmarks_TPD=np.ascontiguousarray(mesh_TVD[:, MESH_OF_LANDMARK, :2]),
        mesh_TVD=mesh_TVD,
        confidence_T=np.ones(FRAMES, "<f4"),
        rig_TR=np.zeros((0, 0), "<f4"),
    )


@pytest.fixture(scope="module")
def samples(picture: np.ndarray, mesh: np.ndarray, spread: np.ndarray) -> Samples:
    patch = pytest.MonkeyPatch()
    patch.setattr(eye_data, "frames_of", lambda *_: iter([picture] * FRAMES))
    try:
        return cut_clip(record_of(mesh), Path("videos"), 2 * SOURCE_EVERY, spread)
    finally:
        patch.undo()


def test_each_eye_is_a_sample(samples: Samples) -> None:
    assert samples.frames.shape == (4 * SOURCE_EVERY, 2, FRAME_CHANNELS, STORED, STORED)
    assert samples.sources.shape == (4, 5, STORED, STORED)
    assert samples.source_D.tolist() == [0, 1] * SOURCE_EVERY + [2, 3] * SOURCE_EVERY


def test_most_samples_are_of_a_blink_and_sources_of_open_eyes(samples: Samples) -> None:
    balls = samples.frames[:, :, 6].reshape(len(samples.frames), -1).astype(float).sum(-1) / 2
    whole = samples.sources[:, 3].reshape(len(samples.sources), -1).astype(float).sum(-1)
    assert (balls < 0.7 * whole[samples.source_D]).mean() > 0.3
    assert whole.min() > 0.85 * whole.max()


def test_skin_lies_on_skin(samples: Samples) -> None:
    """The video shows one picture, so that what is around the lids is that picture, warped and real."""
    warped, real = samples.frames[:, :, :3].astype(float), samples.frames[:, :, 3:6].astype(float)
    away = np.broadcast_to((samples.frames[:, :, 8] == 0)[:, :, None], warped.shape)
    assert np.abs(warped - real)[away].mean() < 2.5
    assert np.abs(samples.sources[0, :3].astype(float) - real[0, 0]).mean() < 2.5


def test_closures_of_a_clip(mesh: np.ndarray) -> None:
    closed_T = closures(record_of(mesh))
    assert np.isnan(closed_T[8])
    assert closed_T[:8] == pytest.approx(0, abs=0.02)
    assert closed_T[12:15] == pytest.approx(0.9, abs=0.05)


@pytest.mark.parametrize("told", [0.55, 0.75])
def test_a_lid_that_is_more_closed_than_its_landmarks_is_closed(
    picture: np.ndarray, mesh: np.ndarray, spread: np.ndarray, renderer: WarpRenderer, told: float
) -> None:
    source = WarpedSource(renderer, spread, picture, mesh)
    shut = source.frame(source.face.landmarks_PD, np.full(2, told + 0.24, np.float32))
    found = WarpedEyes(source, picture).frames(with_lids(mesh, told), shut)
    off = np.abs(found[:, :3].astype(float) - found[:, 3:6])[:, :, found[0, 8] > 128].mean()
    as_told = source.frame(source.face.landmarks_PD, np.full(2, told, np.float32))
    assert off < 0.5 * np.abs(as_told.astype(float) - shut)[np.abs(as_told.astype(int) - shut).max(-1) > 0].mean()


def test_a_real_frame_is_shifted_onto_the_warped_one(
    picture: np.ndarray, mesh: np.ndarray, spread: np.ndarray, renderer: WarpRenderer
) -> None:
    source = WarpedSource(renderer, spread, picture, mesh)
    found = WarpedEyes(source, picture).frames(mesh, np.roll(picture, 1, 1))
    inner = np.s_[..., 8:-8, 8:-8]
    assert np.abs(found[:, :3].astype(float) - found[:, 3:6])[inner].mean() < 2.5


def test_a_clip_without_two_faces_in_a_row_gives_nothing(
    picture: np.ndarray, mesh: np.ndarray, spread: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = record_of(mesh)
    record.mesh_TVD[::2] = np.nan
    monkeypatch.setattr(eye_data, "frames_of", lambda *_: iter([picture] * FRAMES))
    nothing = cut_clip(record, Path("videos"), 16, spread)
    assert len(nothing.frames) == len(nothing.sources) == len(nothing.source_D) == 0
    assert SETTLED < 8


def test_the_test_split_is_left_alone(dataset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs = list(plan(dataset))
    assert {record.split for record, _ in jobs} == {"train", "val"}
    assert all(len(record.mesh_TVD) and pairs > 0 for record, pairs in jobs)
    asked = []
    monkeypatch.setattr(patch_data, "read_records", lambda _, splits: asked.extend(splits) or iter([]))
    assert not list(plan(dataset))
    assert asked == ["train", "val"]
