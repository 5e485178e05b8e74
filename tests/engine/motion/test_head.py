"""Head motion: within bounds, smooth, beginning at the portrait; brows with the stresses; turns of points."""

from __future__ import annotations

import numpy as np
import pytest

from engine.motion.head import HeadMotionConfig, bounded_turns, make_brows, make_turns, raise_brows, turn_head
from engine.motion.retarget import HeadFrame

UPRIGHT = HeadFrame(np.array(100.0), np.eye(3), np.array([200.0, 150.0, 0.0]))
SPEECH_T = np.clip(np.sin(np.arange(1500) * 2 * np.pi / 7) * np.sin(np.arange(1500) / 40) + 0.3, 0, 1).astype(
    np.float32
)
CONFIG = HeadMotionConfig()


def sway(frames: int = 300, degrees: float = 2.0) -> np.ndarray:
    """Smooth turns, in the middle of a movement at frame 0: (T, 3)."""
    times = np.arange(frames)[:, None] / 25
    return degrees * np.cos(times * [1.7, 2.9, 1.1] + [0.3, 0.2, 0.9])


def test_turns_begin_as_in_the_portrait_and_are_soon_what_was_asked() -> None:
    turns = bounded_turns(sway(), 0, CONFIG)
    assert np.all(turns[0] == 0)
    assert np.abs(turns[1]).max() < 0.05 * np.abs(sway()).max()  # from rest, not with a jerk
    began = round(CONFIG.start_s * 25)
    assert np.allclose(turns[began:], CONFIG.bound * np.tanh(sway() / CONFIG.bound)[began:])
    assert np.abs(np.diff(turns, n=2, axis=0)).max() < 0.1


@pytest.mark.parametrize("degrees", [0.0, 0.5, 20.0, 1e4])
def test_turns_never_leave_the_bounds_and_small_ones_stay_as_they_are(degrees: float) -> None:
    turns = bounded_turns(sway(degrees=degrees), 100, CONFIG)
    assert np.all(np.abs(turns) <= CONFIG.bound)
    if degrees < 1:
        assert np.allclose(turns, sway(degrees=degrees), rtol=0.05)


def test_bounded_turns_know_neither_jumps_nor_corners() -> None:
    slope = np.repeat(np.linspace(-30, 30, 601)[:, None], 3, 1)
    turns = bounded_turns(slope, 100, CONFIG)
    step = np.diff(turns, axis=0)
    assert np.all(step >= 0)  # the more is asked, the more it turns
    assert step.max() <= 0.1 + 1e-9
    assert np.abs(np.diff(step, axis=0)).max() < 0.003


def test_turns_of_a_part_are_those_of_the_whole() -> None:
    whole = bounded_turns(sway(), 0, CONFIG)
    for first, last in ((0, 7), (7, 13), (13, 300)):
        assert np.array_equal(bounded_turns(sway()[first:last], first, CONFIG), whole[first:last])


def test_brows_rise_with_some_stresses() -> None:
    for seed in range(20):
        brows = make_brows(SPEECH_T, seed, CONFIG)
        assert brows.dtype == np.float32
        assert brows[0] == 0
        assert np.all((brows >= 0) & (brows <= 1))
        assert brows.max() > 0.4
        assert np.abs(np.diff(brows)).max() < 0.25
        assert (brows > 0.2).mean() < 0.5  # a brow that is always raised says nothing


def test_silence_and_an_even_hum_lift_no_brow() -> None:
    for seed in range(8):
        assert make_brows(np.zeros(1500, np.float32), seed, CONFIG).max() == 0
        assert make_brows(np.full(1500, 0.7, np.float32), seed, CONFIG).max() == 0


def test_brows_are_the_seeds_and_the_chances() -> None:
    one, same, other = (make_brows(SPEECH_T, seed, CONFIG) for seed in (5, 5, 6))
    assert np.array_equal(one, same)
    assert not np.allclose(one, other)
    assert make_brows(SPEECH_T, 5, HeadMotionConfig(brow_chance=0.0)).max() == 0
    often = make_brows(SPEECH_T, 5, HeadMotionConfig(brow_chance=1.0, brow_gap_s=0.0))
    assert often.mean() > 1.5 * one.mean()


@pytest.mark.parametrize("frames", [1, 2, 5])
def test_short_voices(frames: int) -> None:
    assert bounded_turns(sway(frames), 0, CONFIG).shape == (frames, 3)
    brows = make_brows(np.ones(frames, np.float32), 0, CONFIG)
    assert brows.shape == (frames,)
    assert np.isfinite(brows).all()


@pytest.mark.parametrize(("angles", "axis", "sign"), [((4, 0, 0), 0, 1), ((0, 4, 0), 1, 1)])
def test_yaw_takes_the_nose_right_and_pitch_takes_it_down(angles: tuple, axis: int, sign: int) -> None:
    nose = UPRIGHT.to_picture(np.array([[[0.0, 0.3, -0.4], [0.0, 0.3, 0.4]]]))
    turned = turn_head(nose, np.array([angles], np.float32), UPRIGHT)
    near, far = (turned - nose)[0, :, axis]
    assert near * sign > far * sign


def test_roll_is_clockwise() -> None:
    top = UPRIGHT.to_picture(np.array([[[0.0, -0.5, 0.0]]]))
    assert turn_head(top, np.array([[0, 0, 2]], np.float32), UPRIGHT)[0, 0, 0] > top[0, 0, 0]


def test_no_turn_changes_nothing_and_distances_are_kept() -> None:
    points = UPRIGHT.to_picture(np.random.default_rng(0).normal(size=(3, 68, 3)))
    angles = np.array([[0, 0, 0], [3, -2, 1], [-4, 3, 2]], np.float32)
    turned = turn_head(points, angles, UPRIGHT)
    assert np.array_equal(turned[0], points[0])
    before = np.linalg.norm(points[:, :1] - points, axis=2)
    assert np.allclose(np.linalg.norm(turned[:, :1] - turned, axis=2), before)


def test_brows_rise_and_nothing_else() -> None:
    faces = np.zeros((2, 68, 2))
    raised = raise_brows(faces, np.array([0.0, 1.0], np.float32))
    assert np.array_equal(raised[0], faces[0])
    assert np.all(raised[1, 17:27, 1] < -0.01)
    assert raised[1, 20, 1] == pytest.approx(-0.035)
    assert np.all(raised[1, np.r_[0:17, 27:68]] == 0)


def test_a_head_that_nothing_steers_drifts_by_a_degree_and_calms_down_in_pauses() -> None:
    speech = np.r_[np.ones(15000), np.zeros(15000)].astype(np.float32)
    turns = make_turns(speech, 3, HeadMotionConfig(lively=0.0))
    assert turns.shape == (30000, 3)
    assert np.all(turns[0] == 0)
    talking, silent = turns[:14900].std(0), turns[15100:].std(0)
    assert np.allclose(talking, [1.1, 0.9, 0.5], rtol=0.15)
    assert np.allclose(silent, talking / 3, rtol=0.15)
    assert np.abs(np.diff(turns, axis=0)).max() < 0.8  # degrees in a frame: it never jerks
    lively = make_turns(speech, 3, HeadMotionConfig(lively=1.0))
    assert np.allclose(lively[:14900], 2 * turns[:14900])


def test_a_stress_nods() -> None:
    speech = np.full(200, 0.2, np.float32)
    speech[100:108] = 1
    plain, stressed = (make_turns(one, 3, HeadMotionConfig(lively=-9)) for one in (np.full(200, 0.2), speech))
    assert (stressed - plain)[100:108, 1].max() > 1
    assert np.abs(stressed - plain)[:, [0, 2]].max() < 0.01


def test_a_drifting_head_is_the_seeds_and_begins_as_in_the_portrait() -> None:
    speech = np.ones(200, np.float32)
    once, again, other = (make_turns(speech, seed, HeadMotionConfig()) for seed in (1, 1, 2))
    assert np.array_equal(once, again)
    assert np.abs(once - other).max() > 0.5
    assert np.all(make_turns(np.ones(1, np.float32), 0, HeadMotionConfig()) == 0)
