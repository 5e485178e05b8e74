"""Preparing filmed speech: real files in, tracks and refusals out."""

from __future__ import annotations

import csv
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest

from training import prepare
from training.prepare import damage_of_face, damage_of_sound, read_rig

FFMPEG = imageio_ffmpeg.get_ffmpeg_exe()


def film(picture: Path | None, voice: Path | None, out: Path, seconds: float = 1.6, rate: int = 30) -> None:
    """A video of a still picture (or of plain grey) with a voice (or without sound)."""
    source = ["-loop", "1", "-i", str(picture)] if picture else ["-f", "lavfi", "-i", "color=gray:s=128x128"]
    sound = ["-i", str(voice)] if voice else ["-an"]
    command = [
        FFMPEG,
        "-v",
        "error",
        "-y",
        *source,
        *sound,
        "-t",
        str(seconds),
        "-r",
        str(rate),
        "-pix_fmt",
        "yuv420p",
        str(out),
    ]
    subprocess.run(command, check=True)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory, portrait: Path, voice: Path) -> Path:
    folder = tmp_path_factory.mktemp("data")
    film(portrait, voice, folder / "still.mp4")
    film(None, voice, folder / "empty.mp4")
    film(portrait, None, folder / "mute.mp4")
    (folder / "broken.mp4").write_bytes((folder / "still.mp4").read_bytes()[:3000])
    with (folder / "clips.csv").open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["file", "split", "speaker", "licence"])
        rows.writerows([[f"{name}.mp4", "train", "p0", "mine"] for name in ("still", "empty", "mute", "broken")])
    (folder / "rig").mkdir()
    subprocess.run([FFMPEG, "-v", "error", "-i", str(voice), str(folder / "rig" / "take.flac")], check=True)
    np.savez(folder / "rig" / "take.npz", weights=np.zeros((60, 4), np.float16), names=np.array(list("abcd")), fps=30)
    return folder


@pytest.mark.timeout(120)
@pytest.mark.filterwarnings("ignore")  # mediapipe's own
def test_tracks_what_is_good_and_says_why_the_rest_is_not(data: Path, tmp_path: Path) -> None:
    rows = {row["file"]: row for row in prepare.prepare(data, tmp_path, workers=1)}
    assert rows["empty.mp4"]["refused"] == "no face in 100% of the frames"
    assert rows["mute.mp4"]["refused"] is not None
    assert rows["broken.mp4"]["refused"] == "less than a second of video"
    assert rows["rig/take.flac"]["refused"] is None
    assert (
        rows["still.mp4"]["refused"] == "100% of the frames repeat the one before"
        or rows["still.mp4"]["refused"] is None
    )
    assert json.loads((tmp_path / "clips.json").read_text()) == list(rows.values())
    with np.load(tmp_path / "still.npz") as still:
        assert still["mesh_TVD"].shape == (40, 478, 3)  # 1.6 s at 30 fps became 25 fps
        assert still["size"].tolist() == [256, 256]
        assert str(still["split"]) == "train"
        assert abs(len(still["samples_N"]) - 1.6 * 16000) < 1600
        assert np.isfinite(still["mesh_TVD"]).all()


@pytest.mark.timeout(120)
@pytest.mark.filterwarnings("ignore")
def test_a_second_run_tracks_nothing_again(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("still", "empty", "mute", "broken"):
        np.savez(
            tmp_path / f"{name}.npz", mesh_TVD=np.ones((30, 478, 3), np.float32), samples_N=np.zeros(19200, np.int16)
        )
    np.savez(tmp_path / "rig_take.npz", rig_TR=np.ones((30, 4), np.float32), samples_N=np.zeros(19200, np.int16))
    monkeypatch.setattr(prepare, "_prepare_one", None)  # would fail if called
    assert len(prepare.prepare(data, tmp_path, workers=1)) == 5


def moving(frames: int = 75) -> np.ndarray:
    random = np.random.default_rng(0)
    mesh = np.repeat(random.normal(size=(1, 478, 3)) * 50 + 100, frames, 0) + random.normal(size=(frames, 478, 3)) * 0.1
    mesh[:, 33, :2], mesh[:, 263, :2] = (80, 100), (160, 100)
    return mesh


def _lose(mesh: np.ndarray) -> None:
    mesh[10:20] = np.nan


def _jump(mesh: np.ndarray) -> None:
    mesh[40:] += 60


def _freeze(mesh: np.ndarray) -> None:
    mesh[30:] = mesh[30]


@pytest.mark.parametrize(
    ("damage", "reason"), [(_lose, "no face in 13%"), (_jump, "jumps 1 times"), (_freeze, "repeat the one before")]
)
def test_damaged_pictures(damage: Callable[[np.ndarray], None], reason: str) -> None:
    mesh = moving()
    assert damage_of_face(mesh) is None
    damage(mesh)
    assert reason in str(damage_of_face(mesh))


def test_damaged_sound() -> None:
    random = np.random.default_rng(0)
    rhythm = np.maximum(np.sin(np.arange(48000) / 1500), 0)
    voice = (random.normal(size=48000) * rhythm * 6000).astype(np.int16)
    assert damage_of_sound(voice, 75) is None
    assert damage_of_sound(voice[:0], 75) == "no sound"
    assert "3.00 s of sound for 4.00 s" in str(damage_of_sound(voice, 100))
    assert damage_of_sound(voice // 2000, 75) == "the sound is silent"
    assert damage_of_sound((random.normal(size=48000) * 3000).astype(np.int16), 75) == "the sound is noise"
    assert damage_of_sound(np.where(voice > 0, 32767, -32768).astype(np.int16), 75) == "the sound is clipped"


def test_rig_weights_are_resampled(tmp_path: Path) -> None:
    ramp = np.arange(90, dtype=np.float32)[:, None] / 30
    np.savez(tmp_path / "take.npz", weights=ramp, fps=30)
    assert np.allclose(read_rig(tmp_path / "take.npz")[:, 0], np.arange(75) / 25, atol=1e-5)
