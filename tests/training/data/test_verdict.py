"""What is fit to be learned from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from training.data.records import ClipRecord
from training.data.verdict import damage_of_face, damage_of_sound, verdict


def moving(frames: int = 75) -> np.ndarray:
    random = np.random.default_rng(0)
    points = np.repeat(random.normal(size=(1, 68, 2)) * 50 + 100, frames, 0) + random.normal(size=(frames, 68, 2)) * 0.1
    points[:, 36], points[:, 45] = (80, 100), (160, 100)
    return points.astype(np.float32)


def voice(frames: int = 75) -> np.ndarray:
    count = frames * 640
    rhythm = np.maximum(np.sin(np.arange(count) / 1500), 0)
    return (np.random.default_rng(0).normal(size=count) * rhythm * 6000).astype(np.int16)


def record_of(points_TPD: np.ndarray, **about: object) -> ClipRecord:
    record = ClipRecord(
        name="a",
        speaker="p1",
        split="train",
        file="a.mp4",
        size=(240, 240),
        samples_N=voice(len(points_TPD)),
        landmarks_TPD=points_TPD,
        mesh_TVD=np.zeros((0, 478, 3), np.float32),
        confidence_T=np.where(np.isnan(points_TPD[:, 0, 0]), 0, 0.9).astype(np.float32),
        rig_TR=np.zeros((0, 0), np.float32),
    )
    return replace(record, **about)


def _lose(points: np.ndarray) -> None:
    points[10:20] = np.nan


def _jump(points: np.ndarray) -> None:
    points[40:] += 60


def _flicker(points: np.ndarray) -> None:
    points[40] += 60


def _freeze(points: np.ndarray) -> None:
    points[30:] = points[30]


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (_lose, "no face in 13% of the frames"),
        (_jump, "the face jumps once"),
        (_flicker, "the face jumps 2 times"),
        (_freeze, "59% of the frames repeat the one before"),
    ],
)
def test_damaged_pictures(damage: Callable[[np.ndarray], None], reason: str) -> None:
    points_TPD = moving()
    assert verdict(record_of(points_TPD)) is None
    damage(points_TPD)
    assert verdict(record_of(points_TPD)) == reason


def test_a_short_clip() -> None:
    assert verdict(record_of(moving(24))) == "less than a second of video"
    assert verdict(record_of(moving(25))) is None


def test_a_face_that_is_hardly_one() -> None:
    points_TPD = moving()
    assert damage_of_face(points_TPD, np.full(75, 0.31, np.float32)) == "the face is hardly one (confidence 0.31)"
    some = np.where(np.arange(75) < 30, 0.1, 0.8).astype(np.float32)
    assert damage_of_face(points_TPD, some) is None


def test_damaged_sound() -> None:
    sound = voice()
    assert damage_of_sound(sound, 75) is None
    assert damage_of_sound(sound[:0], 75) == "no sound"
    assert damage_of_sound(sound[:10], 1) == "no sound"
    assert damage_of_sound(sound, 100) == "3.00 s of sound for 4.00 s of pictures"
    assert damage_of_sound(sound // 2000, 75) == "the sound is silent"
    hiss = (np.random.default_rng(1).normal(size=48000) * 3000).astype(np.int16)
    assert damage_of_sound(hiss, 75) == "the sound is noise"
    assert damage_of_sound(np.where(sound > 0, 32767, -32768).astype(np.int16), 75) == "the sound is clipped"


@pytest.mark.parametrize(
    ("late", "reason"),
    [(None, None), (5, None), (-5, None), (7, "the sound comes 280 ms late"), (-6, "the sound comes 240 ms early")],
)
def test_sound_that_is_out_of_step(late: int | None, reason: str | None) -> None:
    assert verdict(record_of(moving(), late_frames=late)) == reason


def test_a_rig_take_needs_no_face() -> None:
    nothing = {"landmarks_TPD": np.zeros((0, 68, 2), np.float32), "confidence_T": np.zeros(0, np.float32)}
    rig_TR = np.zeros((75, 5), np.float32)
    assert verdict(record_of(moving(), rig_TR=rig_TR, **nothing)) is None
    assert verdict(record_of(moving(), rig_TR=rig_TR, samples_N=voice()[:0], **nothing)) == "no sound"
