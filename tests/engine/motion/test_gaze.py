"""Natural gaze: human statistics, from a seed, shifts that come with blinks."""

from __future__ import annotations

import numpy as np
import pytest

from engine.motion.gaze import WIDTHS_PER_DEGREE, natural_gaze

TIMES_S = np.arange(25 * 600) / 25


def degrees(seed: int, shut_s: np.ndarray | None = None) -> np.ndarray:
    return natural_gaze(TIMES_S, seed, shut_s) / WIDTHS_PER_DEGREE


def shifts(gaze_TD: np.ndarray, least: float) -> np.ndarray:
    """Seconds at which the gaze goes so many degrees or more within two frames, each shift once."""
    far_T = np.hypot(*(gaze_TD[2:] - gaze_TD[:-2]).T) > least
    return TIMES_S[1:-1][far_T & ~np.r_[False, far_T[:-1]]]


@pytest.mark.parametrize("seed", range(4))
def test_it_looks_as_people_who_speak_to_a_camera(seed: int) -> None:
    gaze_TD = degrees(seed)
    away_T = np.hypot(*gaze_TD.T)
    assert gaze_TD.dtype == np.float32
    assert np.hypot(*gaze_TD[0]) == pytest.approx(0, abs=0.01), "begins at the camera"
    assert away_T.max() < 11
    assert 0.8 < (away_T < 4).mean() < 0.95, "about 4 degrees count as eye contact"
    assert np.abs(gaze_TD.mean(0)).max() < 1
    gaps_s = np.diff(shifts(gaze_TD, 0.9))
    assert 0.7 < np.median(gaps_s) < 1.8
    assert (shifts(gaze_TD, 0.9).size / 600) > 0.5
    looks_away = shifts(np.where((away_T > 4)[:, None], gaze_TD, 0), 4)
    assert 3 < 600 / len(looks_away) * 2 < 14, "seconds from one look away to the next"


def test_shifts_take_a_frame_or_two_and_eyes_drift_in_between() -> None:
    gaze_TD = degrees(1)
    step_T = np.hypot(*np.diff(gaze_TD, axis=0).T)
    moving_T = step_T > 0.35
    lengths = np.diff(np.flatnonzero(np.diff(np.r_[0, moving_T, 0])))[::2]
    assert lengths.max() <= 3
    resting = step_T[~moving_T]
    assert 0.002 < np.median(resting) < 0.1, "never quite still, never seen to slide"


def test_a_seed_gives_the_same_gaze_at_any_length_rate_and_order() -> None:
    whole_TD = natural_gaze(TIMES_S, 7)
    assert (natural_gaze(TIMES_S[:500], 7) == whole_TD[:500]).all()
    assert (natural_gaze(TIMES_S[::-1], 7)[::-1] == whole_TD).all()
    assert (natural_gaze(TIMES_S[300:301], 7) == whole_TD[300]).all()
    assert (natural_gaze(np.arange(1200) / 50, 7)[::2] == whole_TD[:600]).all()
    assert not np.allclose(natural_gaze(TIMES_S, 8), whole_TD, atol=0.01)
    assert natural_gaze(np.zeros(0), 7).shape == (0, 2)


def test_large_shifts_come_with_blinks_that_are_near() -> None:
    shut_s = np.arange(2.0, 600, 3.1)
    without, with_ = shifts(degrees(2), 5), shifts(degrees(2, shut_s), 5)

    def hidden(moments_s: np.ndarray) -> float:
        return float((np.abs(moments_s[:, None] - shut_s).min(1) < 0.07).mean())

    assert len(with_) == pytest.approx(len(without), abs=4)
    assert hidden(with_) > hidden(without) + 0.1


def test_a_blink_that_is_moved_changes_only_what_is_near_it() -> None:
    shut_s = np.arange(2.0, 600, 3.1)
    moved_s = shut_s.copy()
    moved_s[50] += 0.5
    differs_T = (degrees(2, shut_s) != degrees(2, moved_s)).any(1)
    assert not differs_T[np.abs(TIMES_S - shut_s[50]) > 1.0].any()
