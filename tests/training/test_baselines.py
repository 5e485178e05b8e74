"""Trivial generators and the statistics they rest on, on heads whose motion is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from skimage.data import astronaut

from engine.audio import Speech
from engine.document import HeadPose, MotionTrack
from engine.errors import LikenessError
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK
from engine.faces.pose import rotation
from engine.motion.protocol import GeneratorInfo
from engine.motion.retarget import fit_head, template_of
from training.baselines import (
    Copy,
    StillHead,
    TrainingSplit,
    frontal_faces,
    loudness_share_T,
    make_baseline,
    measure,
    without_training,
)
from training.data.corpus import canonical_faces
from training.data.records import ClipRecord
from training.metrics import correlation, eye_distance, lip_opening

FRAMES = 60
LOWER_LIP = (65, 66, 67)


@pytest.fixture(scope="module")
def face() -> FaceGeometry:
    return find_face(astronaut())


def swaying(frames: int) -> np.ndarray:
    """Yaw, pitch, roll in degrees, (T, 3), beginning at 0."""
    t = np.arange(frames)
    return np.stack([12 * np.sin(t / 7), 6 * np.sin(t / 5), 4 * np.sin(t / 9)], 1)


def meshes(
    face: FaceGeometry, opened_T: np.ndarray, angles_T3: np.ndarray | None = None, size: float = 1
) -> np.ndarray:
    """The face with its lower lip `opened_T` eye distances down its own head, turned rigidly: (T, 478, 3)."""
    mesh = np.asarray(face.mesh_VD, np.float64) * size
    head = fit_head(mesh, template_of(mesh[None]))
    down = np.array([0.0, 1.0, 0.0]) @ head.rotation_DD * head.scale
    out = np.repeat(mesh[None], len(opened_T), 0)
    out[:, MESH_OF_LANDMARK[list(LOWER_LIP)]] += opened_T[:, None, None] * down
    if angles_T3 is not None:
        middle = mesh.mean(0)
        turns = np.stack([rotation(HeadPose(*angles)) for angles in angles_T3])
        out = (out - middle) @ np.swapaxes(turns, 1, 2) * (1 + 0.002 * np.arange(len(out)))[:, None, None] + middle + 3
    return out.astype(np.float32)


def speech_of(frames: int, seed: int = 0) -> np.ndarray:
    """Noise that comes and goes twice a second, int16."""
    random = np.random.default_rng(seed)
    times = np.arange(frames * 640) / 16000
    envelope = 10 ** (-1.5 * np.abs(np.sin(2 * np.pi * times + seed)))
    return (envelope * random.normal(size=len(times)) * 4000).astype("<i2")


def record(mesh_TVD: np.ndarray, samples_N: np.ndarray, speaker: str, name: str = "clip") -> ClipRecord:
    landmarks_TPD = np.ascontiguousarray(mesh_TVD[:, MESH_OF_LANDMARK, :2])
    return ClipRecord(
        name=name,
        speaker=speaker,
        split="train",
        file=f"{name}.mp4",
        size=(512, 512),
        samples_N=samples_N,
        landmarks_TPD=landmarks_TPD,
        mesh_TVD=mesh_TVD,
        confidence_T=np.ones(len(mesh_TVD), np.float32),
        rig_TR=np.zeros((0, 0), np.float32),
    )


@pytest.fixture(scope="module")
def records(face: FaceGeometry) -> list[ClipRecord]:
    """Two people whose lower lip goes down by 0.1 and 0.1 + 0.05 … 0.25 eye distances as they get louder."""
    out: list[ClipRecord] = []
    for seed, (speaker, offset) in enumerate((("a", 0.1), ("a", 0.1), ("b", 0.15))):
        samples_N = speech_of(FRAMES, seed)
        share_T = loudness_share_T(Speech(samples_N.astype(np.float32) / 32768))
        mesh_TVD = meshes(face, offset + 0.2 * share_T, swaying(FRAMES), 1 + seed / 2)
        out.append(record(mesh_TVD, samples_N, speaker, f"clip{seed}"))
    return out


@pytest.fixture(scope="module")
def split(records: list[ClipRecord]) -> TrainingSplit:
    return measure(lambda: records)


def test_faces_lose_the_motion_of_the_head_and_nothing_else(face: FaceGeometry) -> None:
    opened_T = 0.1 + 0.1 * np.sin(np.arange(FRAMES) / 3)
    opened_T[0] = 0
    mesh_TVD = meshes(face, opened_T, swaying(FRAMES) - swaying(1))
    template_VD = template_of(mesh_TVD[:1])
    landmarks_TPD = mesh_TVD[:, MESH_OF_LANDMARK, :2]
    portrait = FaceGeometry(landmarks_TPD[0], mesh_TVD[0], face.pose, face.mask_HW, face.crop, 1.0, 0, 1, "mediapipe")
    faces = frontal_faces(landmarks_TPD, portrait, template_VD)
    assert faces == pytest.approx(canonical_faces(mesh_TVD, template_VD), abs=2e-4)
    still = np.delete(faces, LOWER_LIP, axis=1)
    assert np.ptp(still, axis=0).max() < 1e-3
    assert faces[:, 66, 1] - faces[0, 66, 1] == pytest.approx(opened_T, abs=1e-3)


def test_frames_without_a_face_stay_unknown(face: FaceGeometry) -> None:
    landmarks_TPD = np.repeat(face.landmarks_PD[None], 3, 0)
    landmarks_TPD[1] = np.nan
    faces = frontal_faces(landmarks_TPD, face, template_of(face.mesh_VD[None]))
    assert np.isnan(faces[1]).all()
    assert faces[0] == pytest.approx(faces[2])


def test_the_line_over_loudness_is_found_whoever_speaks(split: TrainingSplit) -> None:
    assert split.speakers.tolist() == ["a", "b"]
    assert split.slope_PD[66] == pytest.approx([0, 0.2], abs=0.004)
    assert np.abs(np.delete(split.slope_PD, LOWER_LIP, axis=0)).max() < 0.004
    assert np.abs(np.delete(split.moved_PD, LOWER_LIP, axis=0)).max() < 0.004
    assert split.moved_PD[66, 1] > 0.02  # rest is the quiet fifth
    # The mean displacement is what the line gives at the mean loudness.
    at = (split.moved_PD[66, 1] - split.quiet_PD[66, 1]) / split.slope_PD[66, 1]
    assert 0 < at < 1


def test_deviations_are_those_of_the_clips(split: TrainingSplit, records: list[ClipRecord]) -> None:
    units = [r.landmarks_TPD / np.median(eye_distance(r.landmarks_TPD)) for r in records]
    centred = np.concatenate([u - u[:, 27:28] for u in units])
    assert split.picture_std_PD == pytest.approx(centred.std(0), abs=1e-5)
    assert split.picture_std_PD[27] == pytest.approx([0, 0])
    assert split.face_std_PD.max() < split.picture_std_PD.max()  # no head motion


def test_loudness_moves_the_lips_of_another_person_and_the_mean_does_not(
    split: TrainingSplit, face: FaceGeometry
) -> None:
    speech = Speech(speech_of(FRAMES, 7).astype(np.float32) / 32768)
    loud = make_baseline("loudness", split).generate(speech, face, 0).landmarks_TPD
    assert loud.shape == (FRAMES, 68, 2)
    assert correlation(lip_opening(loud), loudness_share_T(speech)).r > 0.999
    mean = make_baseline("mean-motion", split).generate(speech, face, 0).landmarks_TPD
    assert (mean == mean[0]).all()
    assert lip_opening(loud).min() < lip_opening(mean)[0] < lip_opening(loud).max()
    assert np.abs(mean[0] - face.landmarks_PD)[17:48].max() < 0.02 * face.eye_distance


def test_copy_is_the_portrait(face: FaceGeometry) -> None:
    track = Copy().generate(Speech(np.zeros(6401, np.float32)), face, 3)
    assert (track.frames, track.generator, track.seed) == (11, "copy", 3)
    assert (track.landmarks_TPD == face.landmarks_PD).all()


def test_a_held_head_keeps_the_lips(split: TrainingSplit, face: FaceGeometry) -> None:
    opened_T = 0.1 * (1 - np.cos(np.arange(FRAMES) / 3))
    moving = meshes(face, opened_T, swaying(FRAMES))[:, MESH_OF_LANDMARK, :2]

    class Moving:
        info = GeneratorInfo("moving", "Moving", "Apache-2.0")

        def generate(self, speech: Speech, face: FaceGeometry, seed: int) -> MotionTrack:
            return MotionTrack(moving, "moving", seed)

    held = StillHead(Moving(), split).generate(Speech(np.zeros(FRAMES * 640, np.float32)), face, 0).landmarks_TPD
    away = np.abs(np.delete(held - face.landmarks_PD, LOWER_LIP, axis=1)).max()
    assert away < 0.01 * face.eye_distance < np.abs(moving - face.landmarks_PD).max() / 10
    assert correlation(lip_opening(held), opened_T).r > 0.999


def test_statistics_come_back_from_their_file(split: TrainingSplit, tmp_path: Path) -> None:
    split.save(tmp_path / "split.npz")
    loaded = TrainingSplit.load(tmp_path / "split.npz")
    assert (loaded.slope_PD == split.slope_PD).all()
    assert loaded.speakers.tolist() == ["a", "b"]


def test_without_a_training_split_there_is_only_the_head(records: list[ClipRecord], face: FaceGeometry) -> None:
    split = without_training(lambda: records)
    assert split.template_VD == pytest.approx(measure(lambda: records).template_VD)
    assert make_baseline("copy", split).info.name == "copy"
    with pytest.raises(LikenessError, match="loudness needs a dataset with a training split"):
        make_baseline("loudness", split)
    with pytest.raises(LikenessError, match="no baseline called silence: choose copy, mean-motion or loudness"):
        make_baseline("silence", split)


def test_silence_is_not_loud() -> None:
    assert (loudness_share_T(Speech(np.zeros(6400, np.float32))) == 0).all()
