"""A portrait speaks: the real command, its video looked at from outside."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine import ffmpeg
from engine.audio import load_speech
from engine.cli import main
from engine.faces.detect import find_face
from engine.order import Order
from engine.pipeline import prepare
from tests.media import packets_of

ROOT = Path(__file__).parents[2]


def likeness(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The command as a user of a checkout types it."""
    return subprocess.run(
        [sys.executable, "-m", "engine.cli", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def frames_of(video: Path) -> np.ndarray:
    """(T, H, W, 3) uint8 RGB."""
    capture = cv2.VideoCapture(str(video))
    frames: list[np.ndarray] = []
    while (read := capture.read())[0]:
        frames.append(cv2.cvtColor(read[1], cv2.COLOR_BGR2RGB))
    capture.release()
    return np.stack(frames)


def told_by_ffmpeg(video: Path) -> str:
    """What ffmpeg says about the streams of a file."""
    answer = subprocess.run([ffmpeg.executable(), "-i", str(video)], capture_output=True, text=True, check=False)
    return answer.stderr


def opening(landmarks_PD: np.ndarray) -> float:
    """Gap between the inner lips in eye distances."""
    gap, eyes = landmarks_PD[62] - landmarks_PD[66], landmarks_PD[36] - landmarks_PD[45]
    return float(np.linalg.norm(gap) / np.linalg.norm(eyes))


@pytest.fixture(scope="module")
def rendered(portrait: Path, voice: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict]]:
    """A video of two seconds by the command, and what the command told as JSON."""
    out = tmp_path_factory.mktemp("rendered") / "out.mp4"
    answer = likeness("render", portrait, voice, "-o", out, "--seed", "5", "--json")
    assert answer.returncode == 0, answer.stderr
    assert answer.stderr == ""
    return out, [json.loads(line) for line in answer.stdout.splitlines()]


def test_the_video_is_whole(rendered: tuple[Path, list[dict]]) -> None:
    out, events = rendered
    told = told_by_ffmpeg(out)
    assert "Video: h264" in told
    assert "yuv420p" in told
    assert "256x256" in told
    assert "25 fps" in told
    assert "Audio: aac" in told
    assert list(out.parent.iterdir()) == [out]
    done = events[-1]
    assert (done["event"], done["frames"], done["duration_s"], done["bytes"]) == ("done", 50, 2.0, out.stat().st_size)


def test_sound_and_picture_end_together(rendered: tuple[Path, list[dict]], voice: Path) -> None:
    out, _ = rendered
    picture_s = len(frames_of(out)) / 25
    sound = load_speech(out)
    assert abs(sound.duration_s - picture_s) < 0.04
    spoken = load_speech(voice).samples_N
    heard = sound.samples_N[8000:16000]
    # AAC changes details and may shift by some samples; 30 ms is a frame's tolerance.
    likeness_by_lag = np.correlate(spoken[7500:16500], heard, "valid") / (
        np.linalg.norm(heard) * np.linalg.norm(spoken[8000:16000])
    )
    assert likeness_by_lag.max() > 0.9


def test_the_face_stays_and_the_lips_follow_the_track(
    rendered: tuple[Path, list[dict]], portrait: Path, voice: Path
) -> None:
    faces = [find_face(frame) for frame in frames_of(rendered[0])[::2]]
    seen = np.array([opening(face.landmarks_PD) for face in faces])
    scene = prepare(Order(portrait, voice, rendered[0], seed=5), lambda event: None)
    meant = np.array([opening(landmarks_PD) for landmarks_PD in scene.motion.landmarks_TPD])
    assert np.ptp(meant) > 0.02
    assert np.corrcoef(seen, meant[::2])[0, 1] > 0.6
    assert max(face.eye_distance for face in faces) < 1.2 * min(face.eye_distance for face in faces)


def test_events_come_in_order(rendered: tuple[Path, list[dict]]) -> None:
    _, events = rendered
    stages = [event["name"] for event in events if event["event"] == "stage"]
    assert stages == ["starting", "reading", "face", "motion", "rendering"]
    assert [event["done"] for event in events if event["event"] == "progress"] == list(range(1, 51))


def test_the_same_seed_gives_the_same_pictures_and_sound(
    rendered: tuple[Path, list[dict]], portrait: Path, voice: Path, tmp_path: Path
) -> None:
    again, other = tmp_path / "again.mp4", tmp_path / "other.mp4"
    # In this process, which has rendered other things before: nothing may depend on that.
    assert main(["render", str(portrait), str(voice), "-o", str(again), "--seed", "5"]) == 0
    assert packets_of(again) == packets_of(rendered[0])
    assert main(["render", str(portrait), str(voice), "-o", str(other), "--seed", "6"]) == 0
    assert packets_of(other) != packets_of(again)


@pytest.mark.slow
def test_the_demo(tmp_path: Path) -> None:
    out = tmp_path / "demo.mp4"
    answer = likeness("demo", "-o", out)
    assert answer.returncode == 0, answer.stderr
    assert str(out) in answer.stdout
    assert "x real time" in answer.stdout
    assert out.stat().st_size > 10_000
