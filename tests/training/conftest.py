"""A tiny filmed-speech dataset, drawn with numpy: what training.prepare would have written."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from engine.faces.points import MESH_OF_LANDMARK
from engine.motion.retarget import HEAD_VERTICES


def filmed(random: np.random.Generator, mesh_VD: np.ndarray, seconds: float) -> tuple[np.ndarray, np.ndarray]:
    """A head that opens its mouth as loud as it speaks: mesh (T, 478, 3) in pixels and int16 sound."""
    frames = round(seconds * 25)
    times = np.arange(frames * 640) / 16000
    phase = random.uniform(0, 6)
    envelope = np.maximum(np.sin(times * 2 * np.pi * 2 + phase), 0) * (np.sin(times * 2.1 + phase) > -0.8)
    sound = envelope * random.normal(size=len(times)) * 0.2
    opening_T = envelope.reshape(frames, 640).mean(1) * 0.2
    meshes = np.repeat(mesh_VD[None], frames, 0)
    for landmark, share in ((66, 0.7), (65, 0.6), (67, 0.6), (57, 0.7), (8, 0.5), (62, -0.3), (61, -0.2), (63, -0.2)):
        meshes[:, MESH_OF_LANDMARK[landmark], 1] += share * opening_T
    sway = np.stack([np.sin(np.arange(frames) / 9), np.cos(np.arange(frames) / 11), np.zeros(frames)], 1)
    return (meshes * 60 + 120 + sway[:, None]).astype(np.float32), (sound * 32767).astype(np.int16)


def head(seed: int = 0) -> np.ndarray:
    """A head of 478 vertices, mouth shut, eyes one unit apart, left and right alike where heads are compared."""
    random = np.random.default_rng(seed)
    mesh = random.normal(size=(478, 3)) * [0.4, 0.5, 0.2]
    half = np.abs(random.normal(size=(10, 3))) * [0.4, 0.5, 0.2] + 0.1
    mesh[HEAD_VERTICES[:9], 0] = 0
    mesh[HEAD_VERTICES[9:19]], mesh[HEAD_VERTICES[19:]] = half, half * [-1, 1, 1]
    mesh[[33, 263]] = [[-0.5, 0.1, 0], [0.5, 0.1, 0]]
    lips = {61: -0.1, 62: 0.0, 63: 0.1, 67: -0.1, 66: 0.0, 65: 0.1, 60: -0.25, 64: 0.25, 48: -0.3, 54: 0.3}
    for landmark, x in lips.items():
        mesh[MESH_OF_LANDMARK[landmark]] = [x, 0.8, 0]
    return mesh


@pytest.fixture(scope="session")
def tracks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three speakers, six clips of 3.2 s for training, two for validation, a rig take, and a clip that was refused."""
    folder = tmp_path_factory.mktemp("tracks")
    random = np.random.default_rng(0)
    rows = []
    for number, (speaker, split) in enumerate(
        [(f"p{i % 3}", "train") for i in range(6)] + [("p0", "val"), ("p9", "val")]
    ):
        mesh_TVD, samples_N = filmed(random, head() * (1 + 0.05 * (number % 3)), 3.2)
        name = f"clip{number}"
        about = {"source": f"{name}.mp4", "split": split, "speaker": speaker}
        np.savez(folder / f"{name}.npz", mesh_TVD=mesh_TVD, samples_N=samples_N, size=np.array([240, 240]), **about)
        rows.append(
            {"name": name, "file": f"{name}.mp4", "split": split, "speaker": speaker, "frames": 80, "refused": None}
        )
    _, samples_N = filmed(random, head(), 4)
    rig_TR = random.normal(size=(100, 5)).astype(np.float32)
    np.savez(
        folder / "rig_take.npz",
        rig_TR=rig_TR,
        samples_N=samples_N,
        source="rig/take.flac",
        split="train",
        speaker="rig",
    )
    rows.append(
        {
            "name": "rig_take",
            "file": "rig/take.flac",
            "split": "train",
            "speaker": "rig",
            "frames": 100,
            "refused": None,
        }
    )
    rows.append(
        {"name": "lost", "file": "lost.mp4", "split": "train", "speaker": "p0", "frames": 80, "refused": "no sound"}
    )
    (folder / "clips.json").write_text(json.dumps(rows))
    return folder
