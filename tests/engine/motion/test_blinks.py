from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.compose import closure
from engine.document import FPS
from engine.motion.blinks import LENGTH_S, RATE_PER_S, sample_blinks


@given(duration_s=st.floats(0.2, 400), seed=st.integers(0, 2**31))
def test_blinks_never_overlap_and_lie_within_the_clip(duration_s: float, seed: int) -> None:
    blinks = sample_blinks(duration_s, seed).blinks
    for before, after in pairwise(blinks):
        assert after.start_s > before.end_s + 0.3
    for blink in blinks:
        assert LENGTH_S[0] <= blink.length_s <= LENGTH_S[1]
        assert blink.start_s > 0
        assert blink.end_s < duration_s
        assert blink.closure == 1


@pytest.mark.parametrize("seed", range(20))
def test_the_rate_is_human(seed: int) -> None:
    count = len(sample_blinks(120, seed).blinks)
    assert RATE_PER_S[0] - 0.01 <= count / 120 <= RATE_PER_S[1] + 0.01


@pytest.mark.parametrize("duration_s", [2.5, 3.0, 4.0, 5.0, 7.5, 10.0])
def test_short_clips_blink_at_a_human_rate_too(duration_s: float) -> None:
    for seed in range(30):
        assert 0.2 <= len(sample_blinks(duration_s, seed).blinks) / duration_s <= 0.5


def test_lengths_and_pauses_vary_as_people_s_do() -> None:
    blinks = [b for seed in range(10) for b in sample_blinks(300, seed).blinks]
    lengths = np.array([b.length_s for b in blinks])
    assert 0.17 < lengths.mean() < 0.28
    assert lengths.std() > 0.03
    pauses = np.array([b.start_s - a.end_s for a, b in pairwise(sample_blinks(600, 1).blinks)])
    assert pauses.std() / pauses.mean() > 0.4


def test_the_same_seed_gives_the_same_blinks_and_another_gives_others() -> None:
    assert sample_blinks(60, 3) == sample_blinks(60, 3)
    assert sample_blinks(60, 3) != sample_blinks(60, 4)


def test_every_blink_is_shut_on_some_frame() -> None:
    track = sample_blinks(60, 0)
    shut_T = closure(track, np.arange(60 * FPS) / FPS)[:, 0]
    for blink in track.blinks:
        inside = slice(int(blink.start_s * FPS), int(blink.end_s * FPS) + 2)
        assert shut_T[inside].max() == pytest.approx(1.0, abs=1e-3)
