"""A microphone's samples brought to 16 kHz while they come: the same in any pieces, without delay, without aliases."""

from __future__ import annotations

import numpy as np
import pytest

from engine.audio import RATE
from engine.resampling import HALF_S, StreamResampler


def tone(hertz: float, rate: int, seconds: float = 1.0) -> np.ndarray:
    return np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate).astype(np.float32)


@pytest.mark.parametrize("rate", [48000, 44100, 96000, 22050, 8000, 16000])
def test_pieces_make_no_difference_and_nothing_is_lost_or_late(rate: int) -> None:
    sound_N = 0.5 * tone(440, rate) + 0.2 * tone(3000, rate)
    whole = StreamResampler(rate)
    whole_M = np.concatenate([whole.push(sound_N), whole.finish()])
    rng, pieces, at, given = np.random.default_rng(1), [], 0, 0
    stream = StreamResampler(rate)
    while at < len(sound_N):
        size = int(rng.integers(1, 700))
        pieces.append(stream.push(sound_N[at : at + size]))
        at = min(at + size, len(sound_N))
        given += len(pieces[-1])
        assert at / rate - given / RATE < HALF_S + 2 / min(rate, RATE)
    pieces.append(stream.finish())
    np.testing.assert_array_equal(np.concatenate(pieces), whole_M)
    assert len(whole_M) == -(-len(sound_N) * RATE // rate)
    wanted_M = 0.5 * tone(440, RATE) + 0.2 * tone(3000, RATE)
    np.testing.assert_allclose(whole_M[100:-100], wanted_M[100:-100], atol=2e-3)


def test_what_16_khz_cannot_hold_is_taken_out() -> None:
    for hertz, least_db, most_db in ((7000, -1, 1), (7500, -4, 1), (9000, -200, -55), (12000, -200, -55)):
        out_M = StreamResampler(48000).push(tone(hertz, 48000))[200:]
        db = 10 * np.log10(2 * float(np.mean(out_M**2)) + 1e-20)
        assert least_db < db < most_db, hertz


def test_what_is_held_does_not_grow() -> None:
    stream = StreamResampler(44100)
    for _ in range(2000):
        stream.push(np.zeros(441, np.float32))
    assert len(stream._rest_N) < 441 + 200


def test_a_rate_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="positive"):
        StreamResampler(0)
