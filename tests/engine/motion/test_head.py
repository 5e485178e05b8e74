"""Head motion: bounded, smooth, beginning at the portrait, calmer in silence, the seed's alone."""

from __future__ import annotations

import numpy as np
import pytest

from engine.motion.head import HeadMotionConfig, make_head_motion, raise_brows, turn_head
from engine.motion.retarget import HeadFrame

UPRIGHT = HeadFrame(np.array(100.0), np.eye(3), np.array([200.0, 150.0, 0.0]))
SPEECH_T = np.clip(np.sin(np.arange(1500) * 2 * np.pi / 7) * np.sin(np.arange(1500) / 40) + 0.3, 0, 1).astype(
    np.float32
)


def test_begins_at_the_portrait_and_stays_within_bounds() -> None:
    for seed in range(20):
        motion = make_head_motion(SPEECH_T, seed)
        assert np.all(motion.angles_T3[0] == 0)
        assert motion.brows_T[0] == 0
        assert np.all(np.abs(motion.angles_T3) < HeadMotionConfig().bound)
        assert np.all((motion.brows_T >= 0) & (motion.brows_T <= 1))


def test_moves_like_people_do() -> None:
    """Speeds of filmed speakers: 2-8, 3-8 and 1-3 degrees a second for yaw, pitch and roll; never a jump."""
    angles = np.concatenate([make_head_motion(SPEECH_T, seed).angles_T3 for seed in range(8)])
    speed = np.abs(np.diff(angles, axis=0)).mean(0) * 25
    assert np.all(speed > [0.8, 1.2, 0.3])
    assert np.all(speed < [8, 8, 3])
    assert np.all(angles.std(0) > [0.7, 0.6, 0.3])
    inside = np.abs(np.diff(make_head_motion(SPEECH_T, 3).angles_T3, n=2, axis=0))
    assert inside.max() < 0.4


def test_the_seed_decides_everything() -> None:
    one, same, other = (make_head_motion(SPEECH_T, seed) for seed in (5, 5, 6))
    assert np.array_equal(one.angles_T3, same.angles_T3)
    assert np.array_equal(one.brows_T, same.brows_T)
    assert not np.allclose(one.angles_T3, other.angles_T3)


def test_silence_is_calmer_and_lifts_no_brow() -> None:
    silent = [make_head_motion(np.zeros(1500, np.float32), seed) for seed in range(8)]
    spoken = [make_head_motion(SPEECH_T, seed) for seed in range(8)]
    assert all(motion.brows_T.max() == 0 for motion in silent)
    assert any(motion.brows_T.max() > 0.4 for motion in spoken)

    def speed(motions: list) -> float:
        return float(np.mean([np.abs(np.diff(m.angles_T3, axis=0)).mean() for m in motions]))

    assert speed(silent) < 0.8 * speed(spoken)


@pytest.mark.parametrize("frames", [1, 2, 5])
def test_short_voices(frames: int) -> None:
    motion = make_head_motion(np.ones(frames, np.float32), 0)
    assert motion.angles_T3.shape == (frames, 3)
    assert np.isfinite(motion.angles_T3).all()


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
