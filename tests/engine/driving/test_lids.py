"""Blinks, winks and looks found in openings and irises that are drawn here."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from engine.compose import closure
from engine.composing.gaze import looked
from engine.document import Blink, BlinkTrack, Gaze
from engine.driving.lids import SHUT, found_blinks, gaze_curves

USUAL = 0.3


def openings(track: BlinkTrack, seconds: float, rate: float) -> np.ndarray:
    """How far lids are apart that obey a track, with a little noise."""
    closure_TE = closure(track, np.arange(round(seconds * rate)) / rate)
    noise = np.random.default_rng(0).normal(0, 0.006, closure_TE.shape)
    return USUAL + closure_TE * (SHUT - USUAL) + noise


def found(track: BlinkTrack, seconds: float = 6.0, rate: float = 25.0) -> tuple[Blink, ...]:
    opening_TE = openings(track, seconds, rate)
    return found_blinks(opening_TE, np.zeros(len(opening_TE), int), rate).blinks


@pytest.mark.parametrize("rate", [15.0, 25.0, 30.0])
def test_blinks_are_found_as_they_were(rate: float) -> None:
    made = BlinkTrack((Blink(0.8, 0.3), Blink(2.5, 0.36), Blink(4.4, 0.32, 0.8)))
    blinks = found(made, rate=rate)
    assert len(blinks) == 3
    for got, put in zip(blinks, made.blinks, strict=True):
        assert got.start_s == pytest.approx(put.start_s, abs=0.07)
        assert got.end_s == pytest.approx(put.end_s, abs=0.09)
        assert got.closure == pytest.approx(put.closure, abs=0.25)
        assert got.eyes == "both"
        assert got.own


def test_a_wink_is_of_one_eye() -> None:
    first, second, third = found(
        BlinkTrack((Blink(1.0, 0.3, eyes="left"), Blink(2.0, 0.3), Blink(3.0, 0.3, eyes="right")))
    )
    assert (first.eyes, second.eyes, third.eyes) == ("left", "both", "right")


def test_eyes_that_stay_shut_are_held() -> None:
    (blink,) = found(BlinkTrack((Blink(1.0, 1.6, hold_s=1.2),)))
    assert blink.hold_s == pytest.approx(1.2, abs=0.12)
    assert blink.start_s == pytest.approx(1.0, abs=0.08)
    assert blink.end_s == pytest.approx(2.6, abs=0.08)


def test_eyes_that_look_down_do_not_blink() -> None:
    assert found(BlinkTrack((Blink(1.0, 1.0, 0.45, hold_s=0.5),))) == ()
    assert found(BlinkTrack()) == ()


def test_blinks_never_overlap() -> None:
    close = found(BlinkTrack((Blink(1.0, 0.3), Blink(1.22, 0.3), Blink(1.5, 0.3))))
    assert 1 <= len(close) <= 3
    assert all(one.end_s <= other.start_s + 1e-9 for one, other in pairwise(close))


def test_a_lost_face_has_no_blinks() -> None:
    opening_TE = openings(BlinkTrack(), 4, 25)
    opening_TE[30:60] = np.nan
    assert found_blinks(opening_TE, np.zeros(100, int), 25).blinks == ()


def test_gaze_becomes_few_keys_that_say_the_same() -> None:
    times_T = np.arange(100) / 25
    x_T = np.where((times_T > 1) & (times_T < 2.2), 0.12, 0.0)
    iris_TD = np.column_stack([x_T, 0 * x_T]) + np.random.default_rng(0).normal(0, 0.004, (100, 2)) + [0.03, -0.05]
    curves = gaze_curves(iris_TD, np.zeros((100, 2)), np.zeros(100, int), 25, 1.0)
    assert [curve.name for curve in curves] == ["gaze_x"]
    assert len(curves[0].keys) < 20
    seen_TD = looked(Gaze(), curves, times_T, 100, np.zeros(0))
    np.testing.assert_allclose(seen_TD[:, 0], x_T, atol=0.04)
    assert gaze_curves(iris_TD, np.zeros((100, 2)), np.zeros(100, int), 25, 0.0) == ()


def test_eyes_that_are_shut_do_not_look() -> None:
    iris_TD = np.zeros((100, 2))
    iris_TD[40:46] = 0.3
    closure_TE = np.zeros((100, 2))
    closure_TE[40:46] = 0.9
    assert gaze_curves(iris_TD, closure_TE, np.zeros(100, int), 25, 1.0) == ()
