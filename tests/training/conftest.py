"""A tiny filmed-speech dataset, drawn with numpy: what `likeness-train prepare` would have written."""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from engine.audio import FRAME
from engine.document import HeadPose
from engine.faces.points import MESH_OF_LANDMARK
from engine.faces.pose import rotation
from engine.motion.retarget import HEAD_VERTICES
from training.data.records import ClipRecord
from training.data.report import Report, Row, write_dataset, write_report
from training.data.shards import write_shard

NOBODY = np.zeros((0, 0), np.float32)


def head() -> np.ndarray:
    """A head of 478 vertices, mouth shut, eyes one unit apart, left and right alike where heads are compared."""
    random = np.random.default_rng(0)
    mesh = random.normal(size=(478, 3)) * [0.4, 0.5, 0.2]
    half = np.abs(random.normal(size=(10, 3))) * [0.4, 0.5, 0.2] + 0.1
    mesh[HEAD_VERTICES[:9], 0] = 0
    mesh[HEAD_VERTICES[9:19]], mesh[HEAD_VERTICES[19:]] = half, half * [-1, 1, 1]
    mesh[[33, 263]] = [[-0.5, 0.1, 0], [0.5, 0.1, 0]]
    lips = {61: -0.1, 62: 0.0, 63: 0.1, 67: -0.1, 66: 0.0, 65: 0.1, 60: -0.25, 64: 0.25, 48: -0.3, 54: 0.3}
    for landmark, x in lips.items():
        mesh[MESH_OF_LANDMARK[landmark]] = [x, 0.8, 0]
    return mesh


def spoken(random: np.random.Generator, frames: int) -> tuple[np.ndarray, np.ndarray]:
    """Sound (N,) int16 of syllables, and how far they open a mouth (T,), in eye distances."""
    times = np.arange(frames * FRAME) / 16000
    phase, pace = random.uniform(0, 6), random.uniform(1.6, 2.4)
    envelope = np.maximum(np.sin(times * 2 * np.pi * pace + phase), 0) * (np.sin(times * 2.1 + phase) > -0.8)
    sound = envelope * random.normal(size=len(times)) * 0.2
    return (sound * 32767).astype("<i2"), envelope.reshape(frames, FRAME).mean(1) * 0.2


def of_person(mesh_VD: np.ndarray, number: int) -> np.ndarray:
    """The head with features of its own, and of another size."""
    own = np.array([vertex for vertex in MESH_OF_LANDMARK[:48] if vertex not in HEAD_VERTICES])
    mesh = mesh_VD.copy()
    mesh[own] *= 1 + 0.1 * (number % 3)
    return mesh * (1 + 0.05 * (number % 3))


def filmed(name: str, speaker: str, split: str, random: np.random.Generator) -> ClipRecord:
    """3.2 s of a head that opens its mouth as loud as it speaks, and turns."""
    frames = 80
    samples_N, opening_T = spoken(random, frames)
    meshes = np.repeat(of_person(head(), int(speaker[1:]))[None], frames, 0)
    for landmark, share in ((66, 0.7), (65, 0.6), (67, 0.6), (57, 0.7), (8, 0.5), (62, -0.3), (61, -0.2), (63, -0.2)):
        meshes[:, MESH_OF_LANDMARK[landmark], 1] += share * opening_T
    for corner, share in ((48, 0.2), (54, -0.2)):
        meshes[:, MESH_OF_LANDMARK[corner], 0] += share * opening_T
    t = np.arange(frames)[:, None]
    angles = [3, 2, 1] * np.sin(t / [9, 6, 7] + random.uniform(0, 6, 3)) + opening_T[:, None] * [0, 8, 0]
    turns = np.stack([rotation(HeadPose(*three)) for three in angles.tolist()])
    mesh_TVD = (meshes @ np.swapaxes(turns, 1, 2) * 60 + 120).astype("<f4")
    return ClipRecord(
        name=name,
        speaker=speaker,
        split=split,
        file=f"{name}.mp4",
        size=(240, 240),
        samples_N=samples_N,
        landmarks_TPD=np.ascontiguousarray(mesh_TVD[:, MESH_OF_LANDMARK, :2]),
        mesh_TVD=mesh_TVD,
        confidence_T=np.ones(frames, "<f4"),
        rig_TR=NOBODY,
    )


def rig_take(random: np.random.Generator, frames: int = 100) -> ClipRecord:
    """A voice and five weights: three follow its mouth, 1.5 frames late; one is of something else, one never moves."""
    samples_N, opening_T = spoken(random, frames)
    late_T = np.interp(np.arange(frames) - 1.5, np.arange(frames), opening_T) * 5
    other_T = np.sin(np.arange(frames) / 5)
    rig_TR = np.stack([late_T, 1 - late_T, late_T + other_T, other_T, np.full(frames, 0.3)], 1)
    return ClipRecord(
        name="rig_take",
        speaker="rig",
        split="train",
        file="rig/take.flac",
        size=(0, 0),
        samples_N=samples_N,
        landmarks_TPD=np.zeros((0, 68, 2), "<f4"),
        mesh_TVD=np.zeros((0, 478, 3), "<f4"),
        confidence_T=np.zeros(0, "<f4"),
        rig_TR=rig_TR.astype("<f4"),
    )


@pytest.fixture(scope="session")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three speakers, six clips of 3.2 s for training, two for validation, a rig take, and a clip that was rejected."""
    folder = tmp_path_factory.mktemp("dataset")
    random = np.random.default_rng(0)
    people = [*((f"p{n % 3}", "train") for n in range(6)), ("p0", "val"), ("p9", "val")]
    records = [filmed(f"clip{n}", speaker, split, random) for n, (speaker, split) in enumerate(people)]
    records.append(rig_take(random))
    seals = []
    for split in ("train", "val"):
        inside = [record for record in records if record.split == split]
        path = folder / f"{split}-000000.tar"
        write_shard(path, inside)
        rows = [Row(r.name, r.speaker, split, r.file, r.frames, r.frames / 25, None) for r in inside]
        if split == "train":
            rows.append(Row("lost", "p0", split, "lost.mp4", 80, 3.2, "no sound"))
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        clips = [asdict(row) for row in rows]
        seals.append({"file": path.name, "bytes": len(content), "sha256": digest, "clips": clips})
    report = Report.of(seals)
    write_report(folder, report)
    write_dataset(folder, report, {"layout": "list", "tracker": "mediapipe", "allow_portrait": False}, seals)
    return folder
