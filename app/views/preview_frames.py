"""Which rendered frame is to be seen at a moment: never behind the sound, never back in time. Plain numbers, no Qt."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

import numpy as np

LATE = 5
"""Frames that a picture may be older than the sound; older ones are not shown."""
SPAN_S = 1.5
"""Time over which shown frames are counted."""


class FrameChooser:
    """Chooses among the rendered frames of one renderer.

    While playing it shows the frame of the moment, or else the newest one before it that is at most LATE frames old,
    but never one that is older than what was shown already. While paused only the very frame counts.
    """

    def __init__(self) -> None:
        self._shown: int | None = None
        self._moment: int | None = None

    def forget(self) -> None:
        """After a change of project or renderer: nothing was shown yet."""
        self._shown = self._moment = None

    def choose(self, frame: int, cached_T: np.ndarray, playing: bool) -> int | None:
        """The frame to show when `frame` is due, or None where nothing rendered is near enough.

        `cached_T` (T,) bool: which frames are rendered.
        """
        if self._moment is not None and frame < self._moment:
            self._shown = None  # sought backwards, or a loop began anew
        self._moment = frame
        if not playing:
            self._shown = frame if _has(cached_T, frame) else None
            return self._shown
        oldest = max(0, frame - LATE) if self._shown is None else max(0, frame - LATE, self._shown)
        for candidate in range(frame, oldest - 1, -1):
            if _has(cached_T, candidate):
                self._shown = candidate
                return candidate
        return None


class FrameRate:
    """How many different frames were seen a second, by a clock in seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque()
        self._since: float | None = None

    def start(self) -> None:
        """Playing begins: counting starts anew."""
        self._seen.clear()
        self._since = self._clock()

    def saw(self, frame: int) -> None:
        """A frame was shown."""
        if not self._seen or self._seen[-1][1] != frame:
            self._seen.append((self._clock(), frame))

    def value(self) -> float | None:
        """Frames a second over the last moments; None until enough time has passed."""
        now = self._clock()
        if self._since is None or now - self._since < SPAN_S / 2:
            return None
        span = min(SPAN_S, now - self._since)
        while self._seen and self._seen[0][0] < now - span:
            self._seen.popleft()
        return len(self._seen) / span


def _has(cached_T: np.ndarray, frame: int) -> bool:
    return 0 <= frame < len(cached_T) and bool(cached_T[frame])
