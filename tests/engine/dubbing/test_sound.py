"""What is heard of a dubbed video."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from engine.audio import RATE, load_speech
from engine.dubbing.footage import Footage
from engine.dubbing.lips import Spoken
from engine.dubbing.sound import LIMIT, heard
from tests.conftest import write_wav


def tone(hz: float, seconds: float, peak: float) -> np.ndarray:
    return peak * np.sin(2 * np.pi * hz * np.arange(round(seconds * RATE)) / RATE)


def strength(samples_N: np.ndarray, hz: float, start_s: float, end_s: float) -> float:
    """The peak of a tone in a part of a sound."""
    part = samples_N[round(start_s * RATE) : round(end_s * RATE)]
    wave = np.exp(-2j * np.pi * hz * np.arange(len(part)) / RATE)
    return float(2 * np.abs((part * wave).mean()))


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Footage:
    """Something that sounds like a video: 3 s at 400 Hz."""
    path = write_wav(tmp_path_factory.mktemp("sound") / "video.wav", tone(400, 3, 0.5))
    return Footage(path, Fraction(25), 3.0, has_sound=True, varies=False)


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_wav(tmp_path_factory.mktemp("sound") / "voice.wav", tone(1000, 1, 0.5))


def sound(video: Footage, voice: Path, spoken: Spoken, gain: float, *, outside: bool) -> np.ndarray:
    with heard(video, voice, 1.0, spoken, gain, outside, 3.0) as cut:
        assert cut.duration_s == 3.0
        return np.array(load_speech(cut.source).samples_N)


def test_the_voice_alone_ends_in_silence(video: Footage, other: Path) -> None:
    samples_N = sound(video, other, Spoken(0, 3.0), 0.0, outside=False)
    assert strength(samples_N, 1000, 0.2, 0.8) == pytest.approx(0.5, abs=0.02)
    assert strength(samples_N, 400, 0.2, 0.8) < 0.01
    assert len(samples_N) == 3 * RATE
    assert not samples_N[round(1.05 * RATE) :].any()


def test_the_videos_own_sound_is_ducked_and_comes_back(video: Footage, other: Path) -> None:
    samples_N = sound(video, other, Spoken(0, 1.15), 10 ** (-18 / 20), outside=True)
    assert len(samples_N) == 3 * RATE
    assert strength(samples_N, 400, 0.2, 0.9) == pytest.approx(0.5 * 10 ** (-18 / 20), abs=0.01)
    assert strength(samples_N, 1000, 0.2, 0.8) == pytest.approx(0.5, abs=0.03)
    assert strength(samples_N, 400, 1.6, 2.8) == pytest.approx(0.5, abs=0.02)


def test_a_part_is_dubbed_and_the_rest_sounds_as_it_did(video: Footage, other: Path) -> None:
    samples_N = sound(video, other, Spoken(1.0, 2.0), 0.0, outside=True)
    assert strength(samples_N, 400, 0.1, 0.7) == pytest.approx(0.5, abs=0.02)
    assert strength(samples_N, 400, 1.1, 1.9) < 0.01
    assert strength(samples_N, 1000, 1.1, 1.9) == pytest.approx(0.5, abs=0.03)
    assert strength(samples_N, 1000, 0.1, 0.9) < 0.01
    assert strength(samples_N, 400, 2.4, 2.9) == pytest.approx(0.5, abs=0.02)


def test_two_loud_sounds_do_not_clip(video: Footage, tmp_path: Path) -> None:
    loud = write_wav(tmp_path / "loud.wav", tone(1000, 3, 0.98))
    with heard(video, loud, 3.0, Spoken(0, 3.0), 1.0, outside=True, duration_s=3.0) as cut:
        peak = float(np.abs(load_speech(cut.source).samples_N).max())
    assert 0.8 < peak <= LIMIT + 0.02


def test_a_video_without_sound_and_a_late_voice(video: Footage, other: Path) -> None:
    mute = replace(video, has_sound=False)
    samples_N = sound(mute, other, Spoken(1.5, 3.0), 0.5, outside=True)
    assert not samples_N[: round(1.45 * RATE)].any()
    assert strength(samples_N, 1000, 1.6, 2.4) == pytest.approx(0.5, abs=0.02)
    assert len(samples_N) == 3 * RATE


def test_a_long_voice_is_heard_from_its_own_file(video: Footage, tmp_path: Path) -> None:
    long = write_wav(tmp_path / "long.wav", tone(1000, 4, 0.5))
    with heard(video, long, 4.0, Spoken(0, 3.0), 0.0, outside=False, duration_s=3.0) as cut:
        assert cut.source == long
