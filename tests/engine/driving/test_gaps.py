"""Resampling, bridging and gliding, on numbers of which every value is known."""

from __future__ import annotations

import numpy as np
import pytest

from engine.driving.gaps import bridged, resampled


def channels(values_N: np.ndarray) -> np.ndarray:
    return np.repeat(np.asarray(values_N, np.float64)[:, None], 142, 1)


@pytest.mark.parametrize("rate", [15.0, 25.0, 29.97, 40.0])
def test_a_straight_line_stays_one_at_any_rate(rate: float) -> None:
    count = round(2 * rate)
    out, _ = resampled(channels(np.arange(count) / rate), np.zeros(count, np.int32), rate, 50)
    inside = slice(5, 45)
    np.testing.assert_allclose(out[inside, 0], np.arange(50)[inside] / 25, atol=0.012)
    np.testing.assert_allclose(out[inside, 140], np.arange(50)[inside] / 25, atol=0.012)


def test_noise_of_a_fast_video_is_averaged() -> None:
    noise = np.random.default_rng(0).normal(size=400)
    out, _ = resampled(channels(noise), np.zeros(400, np.int32), 40.0, 250)
    assert out[:, 0].std() < 0.75
    assert out[:, 140].std() < 0.55


def test_frames_of_another_shot_do_not_count() -> None:
    values, shots = np.r_[np.zeros(25), np.ones(25)], np.r_[np.zeros(25, np.int32), np.ones(25, np.int32)]
    out, shot_T = resampled(channels(values), shots, 25.0, 50)
    np.testing.assert_allclose(out[:, 0], values, atol=1e-12)
    np.testing.assert_array_equal(shot_T, shots)


def test_a_short_gap_is_bridged_smoothly() -> None:
    values = np.r_[np.full(20, 1.0), np.full(25, np.nan), np.full(20, 3.0)]
    out, rests = bridged(channels(values), np.zeros(65, int))
    assert rests == []
    assert (np.diff(out[19:46, 0]) > 0).all()
    assert np.diff(out[:, 0]).max() < 0.12


def test_in_a_long_gap_the_portrait_rests() -> None:
    values = np.r_[np.full(20, 1.0), np.full(40, np.nan), np.full(20, 3.0)]
    out, rests = bridged(channels(values), np.zeros(80, int))
    assert rests == [(0.8, 2.4)]
    np.testing.assert_array_equal(out[30:49], 0)
    assert np.abs(np.diff(out[:, 0])).max() < 0.5
    np.testing.assert_array_equal(out[:20, 0], 1)
    np.testing.assert_array_equal(out[60:, 0], 3)


@pytest.mark.parametrize(("missing", "rests"), [(25, []), (30, [(0.0, 1.2)])])
def test_a_face_that_comes_late(missing: int, rests: list[tuple[float, float]]) -> None:
    out, found = bridged(channels(np.r_[np.full(missing, np.nan), np.full(20, 2.0)]), np.zeros(missing + 20, int))
    assert found == rests
    assert out[0, 0] == (0 if rests else 2)
    assert np.isfinite(out).all()


def test_a_face_that_leaves() -> None:
    out, rests = bridged(channels(np.r_[np.full(20, 2.0), np.full(30, np.nan)]), np.zeros(50, int))
    assert rests == [(0.8, 2.0)]
    assert out[-1, 0] == 0


def test_across_a_cut_the_portrait_glides() -> None:
    values, shots = np.r_[np.full(20, 2.0), np.full(20, -1.0)], np.r_[np.zeros(20, int), np.ones(20, int)]
    out, rests = bridged(channels(values), shots)
    assert rests == []
    assert np.abs(np.diff(out[:, 0])).max() < 0.7
    assert (np.diff(out[19:28, 0]) <= 0).all()
    np.testing.assert_array_equal(out[28:, 0], -1)
