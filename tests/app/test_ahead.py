"""A slow renderer's frames are ready when they are heard: simulated with clocks of numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from app.ahead import Ahead
from app.views.preview_frames import LATE, FrameChooser
from engine.document import FPS


@dataclass
class Playing:
    playing: bool = True
    rate: float = 1.0
    loop: bool = False
    duration_s: float = 20.0
    range_s: tuple[float, float] | None = None


def known(frame_s: float) -> Ahead:
    now = [0.0]
    out = Ahead(lambda: now[0])
    for _ in range(9):
        now[0] += frame_s
        out.arrived()
    return out


def test_a_still_playhead_asks_for_its_own_frame() -> None:
    assert known(0.2).frame(Playing(playing=False), 3.68) == 92


def test_a_playhead_that_moves_asks_for_what_will_be_heard() -> None:
    assert known(0.15).frame(Playing(), 2.0) == 55
    assert known(0.15).frame(Playing(rate=-2.0), 2.0) == 40
    assert known(30.0).frame(Playing(), 2.0) == 53  # a pause is no frame's time
    assert known(1.4).frame(Playing(), 2.0) == 75  # a second ahead at most


def test_it_ends_with_the_voice_and_goes_round_a_loop() -> None:
    assert known(0.15).frame(Playing(), 19.95) == 500
    assert known(0.15).frame(Playing(loop=True), 19.9) == 2
    looped = Playing(loop=True, range_s=(4.0, 6.0))
    assert known(0.15).frame(looped, 5.9) == 102
    looped.rate = -1.0
    assert known(0.15).frame(looped, 4.1) == 147


def play(renders_s: float, *, ahead: bool) -> tuple[float, float]:
    """Ten seconds with a renderer that takes `renders_s` a frame: frames shown a second, and their age in frames."""
    now = 0.0
    guess, chooser, playing = Ahead(lambda: now), FrameChooser(), Playing()
    cached = np.zeros(500, bool)
    ready_s, making = renders_s, 0
    shown: set[int] = set()
    ages: list[int] = []
    for tick in range(1000):
        now = tick / 100
        if now >= ready_s:
            cached[making] = True
            guess.arrived()
            focus = guess.frame(playing, now) if ahead else int(now * FPS)
            missing = np.flatnonzero(~cached[focus:])
            making, ready_s = focus + int(missing[0]), now + renders_s
        due = int(now * FPS)
        frame = chooser.choose(due, cached, playing=True)
        if frame is not None and frame not in shown:
            shown.add(frame)
            ages.append(due - frame)
    return len(shown) / 10, float(np.mean(ages))


@pytest.mark.parametrize("renders_s", [0.02, 0.06, 0.1, 0.15, 0.19])
def test_frames_are_dropped_not_delayed(renders_s: float) -> None:
    rate, age = play(renders_s, ahead=True)
    assert rate > 0.9 * min(FPS, 1 / renders_s)
    assert age < 0.5
    late_rate, late_age = play(renders_s, ahead=False)
    assert late_rate <= rate * 1.05
    if renders_s > 1 / FPS:  # without looking ahead every frame comes too late
        assert late_age > 0.9 * min(LATE, renders_s * FPS) - 0.5
