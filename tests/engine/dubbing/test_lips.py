"""Where and how much lips are changed, without a picture."""

from __future__ import annotations

import numpy as np
import pytest

from engine.dubbing.lips import Dubbed, Rest, Spoken, _allowed, _at_times, _even, _needed
from engine.motion.retarget import HeadFrame, lip_gaps

RATE = 25.0
ALL = Spoken(0.0, 100.0)


def face(gap: float = 0.0) -> np.ndarray:
    """A face whose lips are `gap` apart; nothing else of it matters here."""
    out = np.zeros((68, 2))
    out[48:68, 0] = np.linspace(-0.2, 0.2, 20)
    out[65:68, 1] = gap
    return out


def test_fading_where_the_face_is_lost_and_found_but_not_at_a_cut() -> None:
    seen_T = np.ones(60, bool)
    seen_T[20:30] = False
    shot_T = np.repeat([0, 1], [45, 15]).astype(np.int32)
    share_T = _allowed(seen_T, shot_T, RATE, ALL)
    assert share_T[0] == 1, "the video's begin"
    assert share_T[-1] == 1, "the video's end"
    assert (share_T[20:30] == 0).all()
    assert 0 < share_T[19] < share_T[18] < 1
    assert 0 < share_T[30] < share_T[31] < 1
    assert share_T[44] == share_T[45] == 1, "the cut"


def test_fading_at_the_ends_of_the_range() -> None:
    share_T = _allowed(np.ones(75, bool), np.zeros(75, np.int32), RATE, Spoken(1.0, 2.0))
    assert (share_T[:25] == 0).all()
    assert (share_T[50:] == 0).all()
    assert 0 < share_T[25] < 1
    assert 0 < share_T[49] < 1
    assert share_T[37] == 1


def test_nothing_is_needed_where_voice_and_lips_rest() -> None:
    rest = Rest(face(0.01), lip_gaps(face(0.01)), 0.0)
    filmed_TPD = np.stack([face(0.01)] * 60)
    filmed_TPD[:20] = face(0.1)
    said_TPD = np.zeros((60, 68, 2))
    said_TPD[50:, 60:68, 1] = 0.05
    need_T = _needed(said_TPD, filmed_TPD, rest, RATE)
    assert need_T[:20].min() == pytest.approx(1)
    assert need_T[32:40].max() == pytest.approx(0, abs=1e-9)
    assert need_T[50:].min() == pytest.approx(1)
    assert np.abs(np.diff(need_T)).max() < 0.5


def test_motion_between_frames_of_the_voice() -> None:
    said_NPD = np.zeros((4, 68, 2))
    said_NPD[:, 0, 0] = [1, 2, 3, 4]
    at = _at_times(said_NPD, np.array([-1.0, -0.02, 0.0, 0.06, 0.12, 0.14, 5.0]))[:, 0, 0]
    assert at == pytest.approx([0, 0.5, 1, 2.5, 4, 2, 0])


def test_a_notch_between_the_lips_is_filled() -> None:
    notched = face(0.1)
    notched[66, 1] = 0.3
    even = _even(notched[None])[0]
    gaps = lip_gaps(even)
    assert gaps[1] < 1.2 * gaps[0]
    assert np.array_equal(np.delete(even, [62, 66], 0), np.delete(notched, [62, 66], 0))
    smooth = face(0.1)[None]
    assert np.array_equal(_even(smooth), smooth)


def test_pixels_follow_the_head_and_the_share() -> None:
    turn = np.array([[0.0, 1, 0], [-1, 0, 0], [0, 0, 1]])
    head = HeadFrame(np.array([100.0]), turn[None], np.zeros((1, 3)))
    shift = np.zeros((1, 68, 2), np.float32)
    shift[0, 62] = [0.1, 0]
    lips = Dubbed(head, np.zeros((1, 68, 2)), shift, np.array([0.5], np.float32), np.zeros(1, np.int32), {})
    assert lips.pixels(0)[62] == pytest.approx([0, 5])
    assert not lips.pixels(0)[:62].any()
