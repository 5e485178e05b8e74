"""Clips in memory: canonical faces, head motion, sound in sync, and what cannot be used."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.audio import FRAME
from engine.errors import LikenessError
from engine.faces.points import MESH_OF_LANDMARK
from engine.motion.head import NECK, turn_head
from engine.motion.retarget import HEAD_MIDDLE, HEAD_VERTICES, HeadFrame, fit_head
from training.data.corpus import (
    canonical_faces,
    fill_gaps,
    head_motion,
    in_sync,
    lip_opening,
    load_corpus,
    mel_of_frames,
    resting_faces,
)
from training.data.records import ClipRecord
from training.data.shards import write_shard


def head(seed: int = 0) -> np.ndarray:
    """A head of 478 vertices, eyes one unit apart, left and right alike where heads are compared."""
    random = np.random.default_rng(seed)
    mesh = random.normal(size=(478, 3)) * [0.4, 0.5, 0.2]
    half = np.abs(random.normal(size=(10, 3))) * [0.4, 0.5, 0.2] + 0.1
    mesh[HEAD_VERTICES[:HEAD_MIDDLE], 0] = 0
    mesh[HEAD_VERTICES[9:19]], mesh[HEAD_VERTICES[19:]] = half, half * [-1, 1, 1]
    mesh[[33, 263]] = [[-0.5, 0.1, 0], [0.5, 0.1, 0]]
    mesh[MESH_OF_LANDMARK[62]], mesh[MESH_OF_LANDMARK[66]] = [0, 0.8, 0], [0, 0.82, 0]
    return mesh


def clip(number: int, split: str, speaker: str, frames: int = 30) -> ClipRecord:
    random = np.random.default_rng(number)
    opening_T = np.abs(np.sin(np.arange(frames) / 3)) * 0.2
    mesh = np.repeat(head()[None] * (1 + 0.05 * (number % 3)), frames, 0)
    mesh[:, MESH_OF_LANDMARK[66], 1] += opening_T
    mesh = (mesh * 60 + 120 + 2 * np.sin(np.arange(frames) / 9)[:, None, None]).astype(np.float32)
    return ClipRecord(
        name=f"clip{number}",
        speaker=speaker,
        split=split,
        file=f"clip{number}.mp4",
        size=(240, 240),
        samples_N=(random.normal(size=FRAME * frames) * np.repeat(opening_T, FRAME) * 2e4).astype(np.int16),
        landmarks_TPD=mesh[:, MESH_OF_LANDMARK, :2],
        mesh_TVD=mesh,
        confidence_T=np.ones(frames, np.float32),
        rig_TR=np.zeros((0, 0), np.float32),
    )


def take(number: int) -> ClipRecord:
    filmed = clip(number, "train", "rig")
    return replace(
        filmed,
        rig_TR=np.random.default_rng(number).random((30, 5)).astype(np.float32),
        landmarks_TPD=filmed.landmarks_TPD[:0],
        mesh_TVD=filmed.mesh_TVD[:0],
        confidence_T=filmed.confidence_T[:0],
    )


@pytest.fixture
def clips() -> list[ClipRecord]:
    return [clip(n, "train", f"p{n % 2}") for n in range(4)]


@pytest.fixture
def folder(tmp_path: Path, clips: list[ClipRecord]) -> Path:
    write_shard(tmp_path / "train-000000.tar", [*clips, take(7)])
    write_shard(tmp_path / "val-000000.tar", [clip(8, "val", "p0")])
    return tmp_path


def test_loads_all_clips(folder: Path) -> None:
    corpus = load_corpus(folder)
    assert [(filmed.name, filmed.split) for filmed in corpus.filmed] == [
        *[(f"clip{n}", "train") for n in range(4)],
        ("clip8", "val"),
    ]
    for filmed in corpus.filmed:
        assert filmed.mel_SM.shape == (120, 64)
        assert filmed.faces_TPD.shape == (30, 68, 2)
        assert filmed.head_T6.shape == (30, 6)
        assert filmed.opening_T.shape == (30,)
        assert {array.dtype for array in (filmed.mel_SM, filmed.faces_TPD, filmed.head_T6)} == {np.dtype("f4")}
    assert [(rig.name, rig.frames, rig.rig_TR.shape) for rig in corpus.rigs] == [("clip7", 30, (30, 5))]
    assert corpus.template_VD.shape == (29, 3)


def test_canonical_faces_are_free_of_head_motion(folder: Path, clips: list[ClipRecord]) -> None:
    mesh, template = clips[0].mesh_TVD, load_corpus(folder).template_VD
    turn = np.array([[0.96, -0.28, 0], [0.28, 0.96, 0], [0, 0, 1]])
    still, moved = canonical_faces(mesh, template), canonical_faces(1.7 * mesh @ turn + 30, template)
    assert np.allclose(still, moved, atol=1e-4)
    assert still[:, 27].std(0).max() < 1e-4
    assert np.corrcoef(lip_opening(still), lip_opening(mesh[:, MESH_OF_LANDMARK, :2]))[0, 1] > 0.999


def test_head_motion_reads_what_turn_head_did() -> None:
    mesh = head() * 80 + [160, 120, 0]
    template = head()[HEAD_VERTICES] - head()[168]
    angles = np.array([[0, 0, 0], [20, 0, 0], [0, -12, 0], [0, 0, 8], [-25, 10, -6], [0, 0, 0], [0, 0, 0]], float)
    turned = turn_head(np.repeat(mesh[None], len(angles), 0), angles, fit_head(mesh, template))
    motion = head_motion(fit_head(turned, template))
    assert np.allclose(motion[:, :3], angles, atol=1e-3)
    # Landmark 27 lies before and above the neck: it goes right with yaw > 0, down with pitch > 0, right with roll > 0.
    assert motion[1, 3] > 0.1
    assert motion[2, 4] < -0.05
    assert motion[3, 3] > 0.1
    assert np.allclose(motion[:, 5], 0, atol=1e-5)
    assert NECK[1] > 0
    assert NECK[2] > 0


def test_head_motion_counts_place_and_size_from_the_clips_median() -> None:
    scale = np.array([50.0, 60, 50, 50, 50])
    place = np.array([[100.0, 80, 0], [125, 80, 0], [100, 70, 0], [100, 80, 9], [100, 80, 0]])
    motion = head_motion(HeadFrame(scale, np.repeat(np.eye(3)[None], 5, 0), place))
    assert np.allclose(motion[:, :3], 0)
    assert np.allclose(motion[:, 3], [0, 0.5, 0, 0, 0])
    assert np.allclose(motion[:, 4], [0, 0, -0.2, 0, 0])
    assert np.allclose(motion[:, 5], [0, np.log(1.2), 0, 0, 0])


@pytest.mark.parametrize("late", [-3, 0, 2])
def test_late_sound_is_moved_to_the_lips(tmp_path: Path, clips: list[ClipRecord], late: int) -> None:
    on_time = clips[0]
    sound = np.pad(on_time.samples_N, (FRAME * max(late, 0), FRAME * max(-late, 0)))
    start = FRAME * max(-late, 0)
    off = replace(on_time, samples_N=sound[start : start + len(on_time.samples_N)], late_frames=late)
    kept = slice(max(-late, 0) * FRAME, (30 - max(late, 0)) * FRAME)
    assert len(in_sync(off)) == len(on_time.samples_N)
    assert np.array_equal(in_sync(off)[kept], on_time.samples_N[kept])
    assert not in_sync(off)[: kept.start].any()
    assert not in_sync(off)[kept.stop :].any()
    write_shard(tmp_path / "train-000000.tar", [off, clips[1]])
    moved, left = (load_corpus(tmp_path, resync=resync).filmed[0].mel_SM for resync in (True, False))
    assert np.array_equal(left, mel_of_frames(off.samples_N, 30))
    assert np.array_equal(moved, left) == (late == 0)
    assert np.array_equal(moved, mel_of_frames(in_sync(off), 30))


def test_sound_that_is_late_beyond_the_end(clips: list[ClipRecord]) -> None:
    assert not in_sync(replace(clips[0], late_frames=99)).any()
    assert not in_sync(replace(clips[0], late_frames=-99)).any()


def test_gaps_are_filled_from_the_nearest_frame() -> None:
    mesh = np.arange(6, dtype=np.float32)[:, None, None] * np.ones((6, 478, 3), np.float32)
    assert fill_gaps(mesh) is not mesh
    mesh[[0, 3, 4]] = np.nan
    assert fill_gaps(mesh)[:, 0, 0].tolist() == [1, 1, 2, 2, 5, 5]


def test_sound_is_as_long_as_the_pictures() -> None:
    samples = (np.random.default_rng(0).normal(size=16000) * 3000).astype(np.int16)
    short, long = mel_of_frames(samples, 20), mel_of_frames(samples, 30)
    assert short.shape == (80, 64)
    assert long.shape == (120, 64)
    assert np.allclose(short[:70], long[:70], atol=1e-4)
    assert np.allclose(mel_of_frames(samples // 4, 20), short, atol=0.1)


def test_resting_faces_have_shut_lips(folder: Path) -> None:
    filmed = load_corpus(folder).filmed
    faces = resting_faces((clip.speaker, clip.faces_TPD) for clip in filmed)
    assert sorted(faces) == ["p0", "p1"]
    for speaker, face in faces.items():
        openings = np.concatenate([lip_opening(some.faces_TPD) for some in filmed if some.speaker == speaker])
        assert lip_opening(face) <= np.quantile(openings, 0.2)


def test_clips_without_a_mesh_and_without_faces(tmp_path: Path, clips: list[ClipRecord]) -> None:
    write_shard(tmp_path / "train-000000.tar", [replace(clips[0], mesh_TVD=clips[0].mesh_TVD[:0])])
    with pytest.raises(LikenessError, match=r"clip0 has landmarks but no mesh.*--tracker mediapipe"):
        load_corpus(tmp_path)
    write_shard(tmp_path / "train-000000.tar", [take(0)])
    with pytest.raises(LikenessError, match="no faces to train on"):
        load_corpus(tmp_path)
