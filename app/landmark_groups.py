"""Which of the 68 landmarks are taken hold of together, in iBUG order; plain numbers, no Qt.

Right and left are the subject's: the right side lies on the left of the picture.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Literal

from engine.composing.head import MIRROR

Group = Literal[
    "point", "lips", "upper_lip", "lower_lip", "corners", "jaw", "right_brow", "left_brow", "nose", "right_eye",
    "left_eye", "all",
]  # fmt: skip
"""`point`: only the one that is pointed at; `corners`: the corner of the mouth that is pointed at."""

_CORNERS = ((48, 60), (54, 64))
"""Outer and inner lip at the subject's right and left corner of the mouth."""
_OF: Mapping[int, int] = {point: int(MIRROR[point]) for point in range(68)}

GROUPS: Mapping[Group, frozenset[int]] = {
    "point": frozenset(range(68)),
    "lips": frozenset(range(48, 68)),
    "upper_lip": frozenset((*range(49, 54), *range(61, 64))),
    "lower_lip": frozenset((*range(55, 60), *range(65, 68))),
    "corners": frozenset((*_CORNERS[0], *_CORNERS[1])),
    "jaw": frozenset(range(17)),
    "right_brow": frozenset(range(17, 22)),
    "left_brow": frozenset(range(22, 27)),
    "nose": frozenset(range(27, 36)),
    "right_eye": frozenset(range(36, 42)),
    "left_eye": frozenset(range(42, 48)),
    "all": frozenset(range(68)),
}
"""The landmarks that answer to the pointer in each mode. The corners of the mouth belong to neither lip alone."""

MIDDLE = frozenset(point for point in range(68) if _OF[point] == point)
"""Landmarks that are their own mirror image."""
RIGHT = frozenset((*range(8), *range(17, 22), 31, 32, *range(36, 42), 48, 49, 50, 58, 59, 60, 61, 67))
LEFT = frozenset(range(68)) - MIDDLE - RIGHT

TRAILED = (48, 54, 62, 66, 8)
"""Whose paths are shown where nothing is selected: corners of the mouth, middle of the lips, chin."""


def members(group: Group, point: int) -> frozenset[int]:
    """The landmarks that go with `point`; none where it is not of the group."""
    if group == "point":
        return frozenset((point,))
    if group == "corners":
        return next((frozenset(pair) for pair in _CORNERS if point in pair), frozenset())
    return GROUPS[group] if point in GROUPS[group] else frozenset()


def mirrored(points: Collection[int]) -> frozenset[int]:
    """The same landmarks on the other side of the face."""
    return frozenset(_OF[point] for point in points)


def one_side(points: Collection[int], point: int) -> frozenset[int]:
    """Those on `point`'s side and in the middle, which a mirror brings to the other; all of them for one in the middle.

    Both sides of a pair, each mirrored onto the other, could only move up and down.
    """
    if point in MIDDLE:
        return frozenset(points)
    other = LEFT if point in RIGHT else RIGHT
    return frozenset(points) - other


def group_of(points: Collection[int]) -> Group | None:
    """The group that is just these landmarks, if there is one of that name."""
    chosen = frozenset(points)
    if chosen == GROUPS["all"]:
        return "all"
    if chosen and any(chosen == frozenset(pair) for pair in _CORNERS):
        return "corners"
    return next((name for name, of in GROUPS.items() if name != "point" and of == chosen), None)
