"""Which frame to render next while the sound goes on: the one that will be heard when it is ready, not the one of now.

Plain numbers, no Qt.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Callable
from statistics import median
from typing import Protocol

from engine.document import FPS

WINDOW = 9
"""Arrivals from which the time for one frame is told."""
IDLE_S = 1.5
"""A longer gap between two frames says nothing of how long one takes."""
FIRST_S = 0.1
"""Time for a frame before any has come."""
ON_THE_WAY_S = 0.05
"""Time from a frame's being rendered to its being shown: encoded, written, told, read; and the age of the question."""
LONGEST_S = 1.0


class Going(Protocol):
    """What is used of the playback."""

    @property
    def playing(self) -> bool: ...
    @property
    def rate(self) -> float: ...
    @property
    def loop(self) -> bool: ...
    @property
    def duration_s(self) -> float: ...
    @property
    def range_s(self) -> tuple[float, float] | None: ...


class Ahead:
    """Watches how fast frames come, by a clock in seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._arrivals: deque[float] = deque(maxlen=WINDOW)

    def arrived(self) -> None:
        """A frame was rendered."""
        self._arrivals.append(self._clock())

    @property
    def frame_s(self) -> float:
        """Seconds that one frame takes, as far as it is known."""
        times = list(self._arrivals)
        gaps = [later - earlier for earlier, later in itertools.pairwise(times)]
        usual = [gap for gap in gaps if gap < IDLE_S]
        return median(usual) if usual else FIRST_S

    def frame(self, playback: Going, seconds: float) -> int:
        """The frame to be rendered next when `seconds` is heard; that very moment's while nothing plays."""
        frame = int(round(seconds * FPS, 6))
        if not playback.playing:
            return frame
        lead_s = min(LONGEST_S, self.frame_s + ON_THE_WAY_S) * playback.rate
        in_s, out_s = playback.range_s or (0.0, playback.duration_s)
        there_s = seconds + lead_s
        if playback.loop and out_s - in_s > abs(lead_s):
            if seconds <= out_s < there_s:
                there_s += in_s - out_s
            elif there_s < in_s <= seconds:
                there_s += out_s - in_s
        return min(max(int(there_s * FPS), 0), max(0, int(playback.duration_s * FPS)))
