"""A whole live session through a virtual microphone: from speech that is played to frames, a take and a video."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from scipy.signal import correlate

from engine.ffmpeg import executable
from tests.conftest import voice_samples
from tests.live_program import RATE, Order, lacking, live, sound_server

pytestmark = pytest.mark.skipif(bool(lacking()), reason=lacking())

SECONDS = 6.0


def syllables() -> np.ndarray:
    """Speech after half a second of silence, no two parts alike: (N,) float64."""
    samples_N = voice_samples(SECONDS, RATE, seed=5)
    samples_N += 0.01 * np.random.default_rng(2).normal(size=len(samples_N)) * (np.abs(samples_N) > 0)
    samples_N[: RATE // 2] = 0
    return samples_N


@pytest.fixture
def server() -> Iterator[dict[str, str]]:
    try:
        with sound_server() as env:
            yield env
    except RuntimeError as error:
        pytest.skip(str(error))


@pytest.fixture
def spoken(tmp_path: Path) -> Path:
    soundfile.write(tmp_path / "spoken.wav", syllables(), RATE, "PCM_16")
    return tmp_path / "spoken.wav"


def assert_whole(sound: str) -> None:
    """Every second of what was spoken lies in the recording at its time: nothing is missing between them."""
    recorded_N, rate = soundfile.read(sound)
    assert rate == RATE
    spoken_N, starts = syllables(), []
    for second in range(1, int(SECONDS)):
        part_N = spoken_N[second * RATE : (second + 1) * RATE]
        products = correlate(recorded_N, part_N, mode="valid", method="fft")
        at = int(np.abs(products).argmax())
        assert np.corrcoef(recorded_N[at : at + len(part_N)], part_N)[0, 1] > 0.95
        starts.append(at / RATE - second)
    np.testing.assert_allclose(starts, starts[0], atol=0.003)


def test_who_speaks_sees_frames_and_keeps_what_was_seen(
    server: dict[str, str], portrait: Path, spoken: Path, tmp_path: Path
) -> None:
    video = tmp_path / "live.mp4"
    order = Order(str(portrait), str(spoken), SECONDS, renderer="landmarks", keep=True, export=str(video))
    said = live(server, order)
    assert said["states"] == ["preparing", "running", "keeping", "off"]
    assert said["failed"] == []
    [take] = said["takes"]
    assert take["gaps"] == 0
    assert_whole(take["sound"])
    assert take["frames"] == -(-round(take["duration_s"] * 16000) // 640)
    indices = [index for index, _ in said["shown"]]
    assert indices == sorted(set(indices))
    assert len(indices) + take["dropped"] == take["frames"]
    assert len(indices) > 10, "also where others are at work"
    assert min(said["late_ms"]) < 150
    lips_T = np.array(take["lips"])
    assert lips_T.max() - lips_T[:8].max() > 1, "shut in silence, open in speech"
    # What was seen is what is kept, and what the video shows.
    assert (said["voice"], said["stale"], said["away_px"]) == ("Live 1", False, 0.0)
    assert "generate" not in said["jobs"]
    assert said["undone"]
    assert said["redone"]
    assert said["frames_kept"] == take["frames"]
    assert video_frames(video) == round(take["duration_s"] * 25), "as long as its sound"


def test_a_worker_that_stands_still_leaves_frames_out_and_the_sound_whole(
    server: dict[str, str], portrait: Path, spoken: Path
) -> None:
    said = live(server, Order(str(portrait), str(spoken), SECONDS, renderer="landmarks", trouble="stop"))
    [take] = said["takes"]
    assert take["gaps"] == 0
    assert_whole(take["sound"])
    assert take["dropped"] >= 15, "a second of frames was left out"
    times_s = np.array([at_ns for _, at_ns in said["shown"]]) / 1e9
    assert np.diff(times_s).max() > 0.8
    assert take["whole"]
    assert take["frames"] == -(-round(take["duration_s"] * 16000) // 640), "motion was made for every frame"


def test_a_worker_that_is_killed_costs_no_sound(server: dict[str, str], portrait: Path, spoken: Path) -> None:
    said = live(server, Order(str(portrait), str(spoken), SECONDS, renderer="landmarks", trouble="kill", keep=True))
    [take] = said["takes"]
    assert "still being recorded" in said["failed"][0]
    assert take["gaps"] == 0
    assert_whole(take["sound"])
    assert not take["whole"]
    assert said["jobs"].count("generate") == 1, "the rest"
    assert (said["away_px"], said["stale"]) == (0.0, False)
    assert said["frames_kept"] == -(-round(take["duration_s"] * 16000) // 640)


def test_a_microphone_that_is_pulled_out_keeps_what_was_said(
    server: dict[str, str], portrait: Path, spoken: Path
) -> None:
    said = live(server, Order(str(portrait), str(spoken), SECONDS, renderer="landmarks", server_dies=True))
    [take] = said["takes"]
    assert "microphone is gone" in said["failed"][0]
    assert take["duration_s"] > 1
    assert take["frames"] == -(-round(take["duration_s"] * 16000) // 640)


def video_frames(path: Path) -> int:
    """How many frames a video holds, counted by decoding them."""
    command = [executable(), "-i", str(path), "-f", "framemd5", "-map", "0:v", "-"]
    said: Any = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return sum(not line.startswith("#") for line in said.splitlines())
