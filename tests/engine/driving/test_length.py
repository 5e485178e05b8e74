"""A driver's motion made as long as a voice."""

from __future__ import annotations

import numpy as np
import pytest

from engine.document import FPS, Blink, BlinkTrack, Curve, Key, MotionTrack
from engine.driving.config import DRIVING
from engine.driving.length import as_long, lengths_sentence
from engine.driving.transfer import DrivenMotion

FRAMES = 50
REST_PD = np.zeros((68, 2), np.float32)


@pytest.fixture
def driven() -> DrivenMotion:
    """Two seconds: landmarks go away from their rest, blinks at 0.5 s and 1.6 s, eyes that go to the right."""
    moved_TPD = np.tile(np.arange(1, FRAMES + 1, dtype=np.float32)[:, None, None], (1, 68, 2))
    blinks = BlinkTrack((Blink(0.4, 0.24), Blink(1.5, 0.24)))
    keys = (Key(0.0, 0.0, "linear"), Key(1.0, 0.1, "linear"), Key(1.96, 0.2, "linear"))
    return DrivenMotion(MotionTrack(moved_TPD, DRIVING, 0), blinks, (Curve("gaze_x", keys),), (0.0,))


def test_what_is_too_long_is_left_out(driven: DrivenMotion) -> None:
    short = as_long(driven, REST_PD, 25)
    np.testing.assert_array_equal(short.motion.landmarks_TPD, driven.motion.landmarks_TPD[:25])
    assert short.blinks.blinks == driven.blinks.blinks[:1]
    [curve] = short.curves
    assert curve.keys[-1].time_s == 1.0
    assert curve.keys == driven.curves[0].keys[:2]


def test_a_curve_that_is_cut_between_keys_ends_where_it_was(driven: DrivenMotion) -> None:
    [curve] = as_long(driven, REST_PD, 37).curves
    assert curve.keys[-1].time_s == 37 / FPS
    assert curve.keys[-1].value == pytest.approx(np.interp(37 / FPS, [1.0, 1.96], [0.1, 0.2]), abs=1e-3)


def test_after_what_is_too_short_the_portrait_rests(driven: DrivenMotion) -> None:
    long = as_long(driven, REST_PD, 75)
    np.testing.assert_array_equal(long.motion.landmarks_TPD[:50], driven.motion.landmarks_TPD)
    going_T = long.motion.landmarks_TPD[49:61, 0, 0]
    assert (np.diff(going_T) <= 0).all(), "it only comes back"
    np.testing.assert_allclose(long.motion.landmarks_TPD[60:], 0)
    assert long.curves[0].keys[-1] == Key(2.36, 0.0, "linear")
    assert long.blinks.blinks == driven.blinks.blinks


def test_as_long_as_it_is_nothing_changes(driven: DrivenMotion) -> None:
    same = as_long(driven, REST_PD, FRAMES)
    np.testing.assert_array_equal(same.motion.landmarks_TPD, driven.motion.landmarks_TPD)
    assert (same.blinks.blinks, same.curves) == (driven.blinks.blinks, driven.curves)


def test_lengths_that_differ_are_one_sentence() -> None:
    assert lengths_sentence(2.0, 2.05) == ""
    assert "the portrait rests" in lengths_sentence(2.0, 3.0)
    assert "end is left out" in lengths_sentence(3.0, 2.0)
