"""What a live session is like: how late its frames are, how many are seen, how many were left out.

The delay of a frame is counted from the moment at which its sound was captured, as far as the sound system tells, to
the moment at which its picture is handed to be painted. A frame belongs to 40 ms of sound: counted from the last of its
samples is how long the program takes; from the first, 40 ms more, is the longest that any sound of it waits.
"""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass

import numpy as np

from app.recorder_line import Block
from engine.document import FPS

FRAME_MS = 1000 / FPS
LOOKED_BACK_S = 5.0
"""The delay that is told is that of the frames of the last seconds."""
CAPTURES_S = 20.0
"""Of so much sound it is remembered when it was captured."""


@dataclass(frozen=True)
class LiveFigures:
    """How live it is.

    `latency_ms`: what 95% of the last seconds' frames stay under, from the capture of the last sound of a frame to its
    picture; None before there are any. `fps`: frames seen in a second. `dropped`: frames left out so far. `elapsed_s`:
    length of what was heard.
    """

    latency_ms: float | None
    fps: float
    dropped: int
    elapsed_s: float


class Clock:
    """Knows when each frame's sound was captured, and how late its picture came."""

    def __init__(self) -> None:
        self._captured: deque[tuple[int, int]] = deque()  # samples up to there; when, in ns
        self._shown: deque[tuple[float, float]] = deque()  # when, in s; how late, in ms
        self._rate = 0
        self.last_ms: float | None = None
        """How late the last frame was."""

    @property
    def elapsed_s(self) -> float:
        """How much was heard."""
        return self._captured[-1][0] / self._rate if self._captured else 0.0

    def heard(self, block: Block) -> None:
        """A block was captured."""
        self._rate = block.rate
        self._captured.append((block.start + len(block.samples_N), block.at_ns))
        while self._captured[-1][0] - self._captured[0][0] > CAPTURES_S * block.rate:
            self._captured.popleft()

    def shown(self, frame: int, now_ns: int | None = None) -> float | None:
        """The picture of a frame is handed to be painted; how late that is, in ms after the last of its sound."""
        now_ns = time.perf_counter_ns() if now_ns is None else now_ns
        self.last_ms = late_ms = self._late_ms(frame, now_ns)
        if late_ms is not None:
            self._shown.append((now_ns / 1e9, late_ms))
        while self._shown and now_ns / 1e9 - self._shown[0][0] > LOOKED_BACK_S:
            self._shown.popleft()
        return late_ms

    def figures(self, dropped: int, now_ns: int | None = None) -> LiveFigures:
        """What the last seconds were like."""
        now_s = (time.perf_counter_ns() if now_ns is None else now_ns) / 1e9
        recent = [(at_s, late_ms) for at_s, late_ms in self._shown if now_s - at_s <= LOOKED_BACK_S]
        seconds = min(LOOKED_BACK_S, max(self.elapsed_s, 1.0))
        latency_ms = float(np.percentile([late_ms for _, late_ms in recent], 95)) if recent else None
        return LiveFigures(latency_ms, len(recent) / seconds, dropped, self.elapsed_s)

    def _late_ms(self, frame: int, now_ns: int) -> float | None:
        """None where the sound of the frame is not known any more, or ended amid it."""
        last = (frame + 1) * self._rate / FPS
        block: tuple[int, int] | None = None
        for end, at_ns in reversed(self._captured):  # thousands are remembered; it is among the last
            if end < last:
                break
            block = end, at_ns
        if block is None:
            return None
        end, at_ns = block
        return (now_ns - at_ns) / 1e6 + 1000 * (end - last) / self._rate
