"""Peaks: extremes of a long series are the same at every zoom as if all of it were looked at."""

from __future__ import annotations

import tracemalloc
import wave
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.peaks import Peaks, Pyramid
from engine.errors import VoiceError


def extremes(values: np.ndarray, first: float, step: float, width: int, block: int) -> tuple[np.ndarray, np.ndarray]:
    """What `columns` must say, from all values; blocks that a column touches belong to it as a whole."""
    low, high = np.full(width, np.nan), np.full(width, np.nan)
    for column in range(width):
        start = max(0, int(np.floor((first + column * step) / block)) * block)
        stop = int(np.floor((first + (column + 1) * step) / block)) * block
        part = values[start : max(start + block, stop)]
        if first + (column + 1) * step > 0 and first + column * step < len(values) and len(part):
            low[column], high[column] = part.min(), part.max()
    return low, high


@settings(deadline=None, max_examples=60)
@given(
    count=st.integers(1, 3000),
    first=st.floats(-500, 3500),
    step=st.floats(0.05, 700),
    finest=st.sampled_from([1, 4, 16]),
    seed=st.integers(0, 99),
)
def test_columns_hold_what_lies_in_them(count: int, first: float, step: float, finest: int, seed: int) -> None:
    values = np.random.default_rng(seed).normal(size=count).astype(np.float32)
    pyramid = Pyramid(values, finest)
    block = max([level.block for level in pyramid.levels if level.block <= step], default=1)
    low, high = pyramid.columns(first, step, 40)
    want_low, want_high = extremes(values, first, step, 40, block)
    inside = np.flatnonzero(~np.isnan(low))
    assert (np.isnan(low) == np.isnan(want_low)).all()
    # The last column in sight may reach to its last block; the others are exact.
    np.testing.assert_array_equal(low[inside[:-1]], want_low[inside[:-1]].astype(np.float32))
    np.testing.assert_array_equal(high[inside[:-1]], want_high[inside[:-1]].astype(np.float32))


def test_no_peak_is_lost_from_afar() -> None:
    values = np.zeros(1_000_000, np.int16)
    values[123_457] = 30_000
    values[900_001] = -20_000
    low, high = Pyramid(values, 256).columns(0, len(values) / 300, 300)
    assert np.nanmax(high) == 30_000
    assert np.nanmin(low) == -20_000
    assert int(np.nanargmax(high)) == int(123_457 / 1_000_000 * 300)


def test_single_samples_are_seen_from_close_by() -> None:
    values = np.arange(1000, dtype=np.int16)
    low, high = Pyramid(values, 256).columns(100, 0.5, 8)
    assert low.tolist() == high.tolist() == [100, 100, 101, 101, 102, 102, 103, 103]


def test_both_channels_count(tmp_path: Path) -> None:
    samples = np.zeros((4800, 2), "<i2")
    samples[1000, 1], samples[2000, 0] = 16384, -8192
    with wave.open(str(tmp_path / "two.wav"), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(48000)
        file.writeframes(samples.tobytes())
    peaks = Peaks(tmp_path / "two.wav")
    assert peaks.duration_s == pytest.approx(0.1)
    low, high = peaks.columns(0, 0.01, 10)
    assert high.max() == pytest.approx(0.5)
    assert low.min() == pytest.approx(-0.25)
    assert np.isnan(peaks.columns(0.2, 0.01, 10)[0]).all()


def test_a_long_voice_is_not_taken_into_memory(tmp_path: Path) -> None:
    seconds = 180
    with wave.open(str(tmp_path / "long.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48000)
        for _ in range(seconds):
            file.writeframes(np.ones(48000, "<i2").tobytes())
    tracemalloc.start()
    peaks = Peaks(tmp_path / "long.wav")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peaks.duration_s == seconds
    assert most < seconds * 48000 * 2 / 8, "an eighth of the file is already far too much"


def test_what_is_no_voice_is_refused(tmp_path: Path) -> None:
    (tmp_path / "no.wav").write_text("nothing")
    with pytest.raises(VoiceError):
        Peaks(tmp_path / "no.wav")
