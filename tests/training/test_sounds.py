"""Other throats, rooms and noises: as loud, as long and as high as they are said to be."""

from __future__ import annotations

import numpy as np
import pytest

from training.sounds import SoundAugment, babble, coloured_noise, faster, in_room, noisy, through_microphone, with_noise

RATE = 16000


def tone(hertz: float, seconds: float = 1.0) -> np.ndarray:
    return np.sin(np.arange(round(seconds * RATE)) / RATE * 2 * np.pi * hertz).astype(np.float32)


def pitch(samples_N: np.ndarray) -> float:
    return float(np.abs(np.fft.rfft(samples_N)).argmax() * RATE / len(samples_N))


@pytest.mark.parametrize("factor", [0.85, 1.0, 1.2])
def test_a_faster_voice_is_shorter_and_higher(factor: float) -> None:
    made_N = faster(tone(300), factor)
    assert len(made_N) == pytest.approx(RATE / factor, rel=0.01)
    assert pitch(made_N) == pytest.approx(300 * factor, rel=0.01)


@pytest.mark.parametrize("below_db", [20.0, 10.0, -3.0])
def test_noise_is_as_far_below_the_voice_as_asked(below_db: float) -> None:
    voice_N = tone(300)
    noise_N = with_noise(voice_N, np.random.default_rng(0).normal(size=RATE).astype(np.float32), below_db) - voice_N
    assert 10 * np.log10(np.mean(voice_N**2) / np.mean(noise_N**2)) == pytest.approx(below_db, abs=0.1)


def test_noise_of_the_voices_own_spectrum_lies_where_the_voice_is_and_pink_noise_everywhere() -> None:
    def near(noise_N: np.ndarray) -> float:
        power = np.abs(np.fft.rfft(noise_N)) ** 2
        return float(power[900:1100].sum() / power.sum())

    random = np.random.default_rng(0)
    voice_N = tone(1000)
    assert near(coloured_noise(voice_N, random, 1.0)) > 0.9
    assert near(coloured_noise(voice_N, random, 0.0)) < 0.2


def test_noisy_is_the_same_every_time() -> None:
    assert np.array_equal(noisy(tone(300), 10), noisy(tone(300), 10))


def test_a_room_rings_on_after_a_click_and_keeps_the_length() -> None:
    click_N = np.zeros(RATE, np.float32)
    click_N[100] = 1
    heard_N = in_room(click_N, 0.4, np.random.default_rng(0))
    assert len(heard_N) == RATE
    assert np.all(heard_N[:99] < 1e-6)
    early, late = np.abs(heard_N[200:1200]).mean(), np.abs(heard_N[5000:6000]).mean()
    assert early > 10 * late > 0


def test_a_microphone_colours_and_does_not_distort() -> None:
    through_N = through_microphone(tone(1000), 5.0, np.random.default_rng(1))
    power = np.abs(np.fft.rfft(through_N)) ** 2
    assert power[1000] / power.sum() > 0.99


def test_others_who_talk_fill_any_length() -> None:
    others = [tone(200, 0.3), tone(500, 5.0)]
    assert babble(others, 40000, np.random.default_rng(0)).shape == (40000,)


def test_a_bent_voice_is_the_seeds_finite_and_as_long() -> None:
    augment = SoundAugment(noise_chance=1.0, room_chance=1.0)
    made = [augment(tone(300), [tone(500)], np.random.default_rng(seed)) for seed in (1, 1, 2)]
    assert np.array_equal(made[0], made[1])
    assert np.abs(made[0] - made[2]).max() > 0.01
    assert np.isfinite(made[0]).all()
    assert made[0].shape == tone(300).shape
