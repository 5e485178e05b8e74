"""What edits have in common: numbers within their limits, moments in order, ids."""

from __future__ import annotations

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


def new_id(project: Project) -> str:
    """An id that no range, landmark key or segment of the project has."""
    taken = {item.id for item in (*project.ranges, *project.landmark_keys, *project.segments)}
    number = len(taken) + 1
    while f"e{number}" in taken:
        number += 1
    return f"e{number}"
