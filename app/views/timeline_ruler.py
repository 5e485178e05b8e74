"""Where the ruler has its ticks, and what they are called."""

from __future__ import annotations

from collections.abc import Iterator

from engine.document import FPS

LABEL_PX = 84.0
"""Room that a label needs."""
STEPS: tuple[tuple[int, int], ...] = (
    (1, 1), (5, 1), (25, 5), (50, 25), (125, 25), (250, 50), (375, 125), (750, 125), (1500, 250), (3000, 750),
    (7500, 1500), (15000, 3000), (22500, 7500), (45000, 7500), (90000, 15000), (180000, 45000), (450000, 90000),
)  # fmt: skip
"""Frames between labelled ticks, and between all ticks: from one frame to five hours."""


def steps(scale: float) -> tuple[int, int]:
    """Frames between labelled ticks and between all ticks at `scale` pixels a second."""
    return next(((major, minor) for major, minor in STEPS if major / FPS * scale >= LABEL_PX), STEPS[-1])


def ticks(start_s: float, end_s: float, scale: float) -> Iterator[tuple[float, str]]:
    """Ticks from `start_s` to `end_s`: time in seconds, and the label, "" for the small ones."""
    major, minor = steps(scale)
    for frame in range(max(0, int(start_s * FPS) // minor * minor), int(end_s * FPS) + minor + 1, minor):
        yield frame / FPS, "" if frame % major else label(frame, major)


def label(frame: int, major: int) -> str:
    """`0:03`, `1:02:03` after an hour, and `0:03:12` with the frame where ticks are less than a second apart."""
    whole, rest = divmod(frame, FPS)
    hours, minutes, seconds = whole // 3600, whole // 60 % 60, whole % 60
    text = f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
    return text if major % FPS == 0 else f"{text}:{rest:02d}"
