"""What edits have in common: numbers within their limits, moments in order, ids."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from typing import Any

from engine.document import FPS, Project
from engine.limits import Limits

SHORTEST_S = 1 / FPS
"""What has a start and an end is one frame long at least."""


def limited(fields: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
    """The fields, those with limits brought within them."""
    return {name: within(value, limits[name]) if name in limits else value for name, value in fields.items()}


def within(value: float, limits: tuple[float, float]) -> float:
    return min(max(float(value), limits[0]), limits[1])


def placed(start_s: float, end_s: float) -> tuple[float, float]:
    """Start and end in order, neither before the project's begin, a frame apart at least."""
    start_s, end_s = sorted((max(0.0, float(start_s)), max(0.0, float(end_s))))
    return start_s, max(end_s, start_s + SHORTEST_S)


class Taken:
    """Stretches of time that are taken: whether another overlaps any of them is told in no time, however many."""

    def __init__(self) -> None:
        # None lies within another, so that both are in order.
        self._starts: list[float] = []
        self._ends: list[float] = []

    def take(self, start_s: float, end_s: float) -> None:
        """Takes one more."""
        before = bisect_right(self._starts, start_s)
        if before and self._ends[before - 1] >= end_s:
            return
        first = bisect_left(self._starts, start_s)
        last = max(first, bisect_right(self._ends, end_s))
        self._starts[first:last], self._ends[first:last] = [start_s], [end_s]

    def overlaps(self, start_s: float, end_s: float) -> bool:
        """Whether any of those that are taken begins before the end and ends after the start."""
        before = bisect_left(self._starts, end_s)
        return before > 0 and self._ends[before - 1] > start_s


def new_id(project: Project) -> str:
    """An id that no range, landmark key or segment of the project has."""
    taken = {item.id for item in (*project.ranges, *project.landmark_keys, *project.segments)}
    number = len(taken) + 1
    while f"e{number}" in taken:
        number += 1
    return f"e{number}"
