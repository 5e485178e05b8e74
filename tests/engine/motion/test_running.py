"""Level, mel, gates, brows and head of a voice while it is spoken, against what is made of the whole."""

from __future__ import annotations

import numpy as np
import pytest

from engine.audio import FRAME, Speech, log_mel
from engine.motion.ears import LEVEL, Ears, HeardFrame, RunningLevel, known_voice
from engine.motion.head import HeadMotionConfig, make_brows, make_turns
from engine.motion.lips import LipConfig, voice_gates, voice_level
from engine.motion.protocol import KnownVoice
from engine.motion.running import RunningGates, RunningHead
from tests.engine.motion.test_audio2keypoint import syllables


def heard(samples_N: np.ndarray, known: KnownVoice | None = None) -> list[HeardFrame]:
    ears = Ears(known)
    return [*ears.push(samples_N), *ears.finish()]


def sentences(seconds: float) -> np.ndarray:
    """Noise as loud as speech is, now and then: syllables of a fifth of a second, and pauses."""
    random = np.random.default_rng(2)
    loud = 10 ** (random.choice([-45.0, -14, -9, -6, -4, 0], round(seconds * 5)) / 20).repeat(5 * FRAME)
    return (random.normal(size=len(loud)) * 0.15 * loud).astype(np.float32)


def level_after(samples_N: np.ndarray) -> float:
    ears = Ears()
    ears.push(samples_N)
    return 10 ** (ears.level.level_db / 20)


@pytest.mark.parametrize("samples", [1, 640, 699, 16000, 20011])
def test_the_mel_is_that_of_the_whole_voice_at_its_level(samples: int) -> None:
    speech = Speech(syllables(2, noise=0.01).samples_N[:samples])
    known = known_voice(speech)
    frames = heard(speech.samples_N, known)
    made = np.concatenate([frame.mel_SM for frame in frames])
    assert made.shape == (4 * speech.frames, 64)
    inside = 1 + samples // 160
    expected = log_mel(speech.samples_N * np.float32(LEVEL / known.level))[: len(made)]
    assert np.abs(made[:inside] - expected[:inside]).max() < 1e-3
    assert sum(frame.inside for frame in frames) == min(inside, len(made))


def test_a_gain_that_changes_makes_no_click() -> None:
    """A tone whose level has to be found stays a tone: next to nothing in bands far from it."""
    tone = (np.sin(np.arange(6 * 16000) * 2 * np.pi * 1000 / 16000) * 0.008).astype(np.float32)
    mel = np.concatenate([frame.mel_SM for frame in heard(tone)])
    steady = log_mel(tone * 20)[200]
    assert mel[500].max() > mel[20].max() + 1  # it was found
    assert mel[20:-20, 50:].max() < steady[50:].max() + 1


@pytest.mark.parametrize("gain", [0.03, 0.2, 1.0, 4.0])
def test_the_level_of_a_voice_is_found_within_seconds(gain: float) -> None:
    speech = Speech(sentences(8) * np.float32(gain))
    assert abs(20 * np.log10(level_after(speech.samples_N) / voice_level(speech))) < 2


def test_the_level_outlasts_silence_and_knocks() -> None:
    spoken = sentences(8) * np.float32(0.2)
    before = level_after(spoken)
    assert level_after(np.r_[spoken, np.zeros(60 * 16000, np.float32)]) == pytest.approx(before, rel=0.01)
    knock = np.r_[spoken, np.zeros(8000, np.float32), np.full(900, 0.9, np.float32), np.zeros(8000, np.float32)]
    assert level_after(knock) == pytest.approx(before, rel=0.05)


def test_hiss_before_the_first_word_is_not_brought_to_a_voices_level() -> None:
    hiss = np.random.default_rng(0).normal(size=20 * 16000).astype(np.float32) * 10 ** (-65 / 20)
    frames = heard(hiss)
    assert max(frame.over_db for frame in frames[25:]) < -12
    gates = RunningGates(LipConfig(), 0)
    for frame in heard(hiss * np.float32(0.1)):
        gates.add(frame)
    assert gates.at(len(frames) - 1, ended=False)[0] == 0


def test_what_was_measured_before_stands() -> None:
    level = RunningLevel(KnownVoice(0.05, -70.0))
    for _ in range(100):
        level.add(-10.0)
    assert level.gain == pytest.approx(2.0)
    assert level.floor_db == -70.0


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("look_ahead", [5, 9])
def test_gates_with_enough_look_ahead_are_those_of_the_whole_voice(seed: int, look_ahead: int) -> None:
    random = np.random.default_rng(seed)
    loud_T = 10 ** (random.choice([-70, -45, -33, -31, -20, 0], 120) / 20).repeat(random.integers(1, 7, 120))
    speech = Speech((random.normal(size=len(loud_T) * FRAME) * 0.1 * loud_T.repeat(FRAME)).astype(np.float32))
    known = known_voice(speech)
    gates, made = RunningGates(LipConfig(), look_ahead), []
    for newest, frame in enumerate(heard(speech.samples_N, known)):
        gates.add(frame)
        if newest >= look_ahead:
            made.append(gates.at(newest - look_ahead, ended=False))
    made += [gates.at(frame, ended=True) for frame in range(len(made), speech.frames)]
    lips_T, activity_T = voice_gates(speech, known.level, LipConfig())
    assert 0.1 < lips_T.mean() < 0.95
    assert np.abs(np.array(made)[:, 0] - lips_T).max() < 1e-5
    assert np.abs(np.array(made)[:, 1] - activity_T).max() < 1e-5


def test_without_look_ahead_gates_open_at_once_and_close_a_little_later() -> None:
    samples = np.zeros(60 * FRAME, np.float32)
    samples[20 * FRAME : 30 * FRAME] = np.random.default_rng(0).normal(size=10 * FRAME) * 0.1
    gates, gate_T = RunningGates(LipConfig(), 0), []
    for newest, frame in enumerate(heard(samples, KnownVoice(0.1, -100.0))):
        gates.add(frame)
        gate_T.append(gates.at(newest, ended=False)[0])
    assert gate_T[19] == 0
    assert min(gate_T[20:33]) > 0.7
    assert max(gate_T[36:]) == 0


def moved(activity_T: np.ndarray, seed: int, config: HeadMotionConfig) -> tuple[np.ndarray, np.ndarray]:
    head = RunningHead(seed, config)
    steps = [head.step(float(activity)) for activity in activity_T]
    return np.array([brows for brows, _ in steps]), np.array([turns for _, turns in steps])


def stressed() -> np.ndarray:
    """Ten minutes of syllables, some louder, with pauses."""
    random = np.random.default_rng(5)
    loud = random.choice([0.0, 0.55, 0.7, 1.0], 2500).repeat(6)
    return np.convolve(loud, np.hanning(7) / np.hanning(7).sum(), mode="same")


def test_head_and_brows_move_as_much_as_offline() -> None:
    activity_T, config = stressed(), HeadMotionConfig()
    brows_T, turns_T3 = moved(activity_T, 3, config)
    offline_T, offline_T3 = make_brows(activity_T, 3, config), make_turns(activity_T, 3, config)
    assert np.all(turns_T3[0] == 0)
    assert turns_T3.std(0) / offline_T3.std(0) == pytest.approx(1, abs=0.35)
    assert np.diff(turns_T3, axis=0).std(0) / np.diff(offline_T3, axis=0).std(0) == pytest.approx(1, abs=0.5)
    assert brows_T.min() == 0
    assert 0.9 < brows_T.max() <= 1
    assert brows_T.mean() / offline_T.mean() == pytest.approx(1, abs=0.5)
    assert np.abs(np.diff(brows_T)).max() < 0.25


def test_the_seed_decides_head_and_brows() -> None:
    activity_T, config = stressed()[:1000], HeadMotionConfig()
    once, again, other = (moved(activity_T, seed, config) for seed in (1, 1, 2))
    assert np.array_equal(once[0], again[0])
    assert np.array_equal(once[1], again[1])
    assert not np.allclose(once[1], other[1], atol=0.2)


def test_nothing_comes_before_it_is_heard() -> None:
    activity_T, config = stressed()[:600], HeadMotionConfig()
    changed_T = activity_T.copy()
    changed_T[300:] = 0.1
    for one, other in zip(moved(activity_T, 1, config), moved(changed_T, 1, config), strict=True):
        assert np.array_equal(one[:300], other[:300])
        assert not np.array_equal(one[300:], other[300:])
