from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.views.preview_frames import LATE, FrameChooser, FrameRate


def cached(*frames: int, count: int = 40) -> np.ndarray:
    out = np.zeros(count, bool)
    out[list(frames)] = True
    return out


def test_the_frame_of_the_moment() -> None:
    chooser = FrameChooser()
    assert chooser.choose(3, cached(2, 3, 4), playing=True) == 3
    assert chooser.choose(3, cached(2, 4), playing=False) is None
    assert chooser.choose(4, cached(2, 4), playing=False) == 4


def test_while_playing_the_last_one_stays_for_a_moment() -> None:
    chooser = FrameChooser()
    seen = [chooser.choose(frame, cached(0, 1, 2), playing=True) for frame in range(10)]
    assert seen == [0, 1, 2, 2, 2, 2, 2, 2, None, None]


def test_a_frame_that_came_late_is_not_shown_after_a_newer_one() -> None:
    chooser = FrameChooser()
    assert chooser.choose(10, cached(10), playing=True) == 10
    assert chooser.choose(12, cached(8, 9, 10), playing=True) == 10
    assert chooser.choose(13, cached(8, 9, 10, 11, 12), playing=True) == 12
    assert chooser.choose(14, cached(9, 11), playing=True) is None


def test_seeking_back_begins_anew() -> None:
    chooser = FrameChooser()
    chooser.choose(30, cached(30), playing=True)
    assert chooser.choose(5, cached(3, 30), playing=True) == 3
    chooser.forget()
    assert chooser.choose(4, cached(3), playing=True) == 3


@given(st.lists(st.tuples(st.integers(0, 3), st.sets(st.integers(0, 39))), max_size=30))
def test_never_behind_and_never_back(steps: list[tuple[int, set[int]]]) -> None:
    chooser, frame, last = FrameChooser(), 0, -1
    for forward, rendered in steps:
        frame = min(frame + forward, 39)
        shown = chooser.choose(frame, cached(*rendered), playing=True)
        if shown is not None:
            assert shown in rendered
            assert frame - LATE <= shown <= frame
            assert shown >= last
            last = shown


def test_frames_a_second_are_counted_by_the_clock() -> None:
    now = 0.0
    rate = FrameRate(lambda: now)
    rate.start()
    for tick in range(60):
        now = tick * 0.04
        rate.saw(tick // 2)
        if now < 0.7:
            assert rate.value() is None
    value = rate.value()
    assert value is not None
    assert 12 <= value <= 13.5
    now += 5.0
    assert rate.value() == 0
