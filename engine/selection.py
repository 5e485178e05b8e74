"""What is selected among a project's events: things of one kind, known by what they are rather than by their place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias, cast

from engine.document import Blink, Cue, CurveName, Key, Marker, Project

Kind = Literal["blink", "key", "range", "segment", "cue", "landmark_key", "marker"]


@dataclass(frozen=True)
class CurveKey:
    """A key and the curve it belongs to."""

    curve: CurveName
    key: Key


Item: TypeAlias = Blink | CurveKey | Cue | Marker | str
"""Ranges, segments and landmark keys are known by their ids, whatever is changed about them."""


def items(project: Project, kind: Kind) -> tuple[Item, ...]:
    """All of a kind in the project's own order, so that the place of each is its index for `engine.edits`.

    Keys of all curves are listed together, curve by curve.
    """
    match kind:
        case "blink":
            return project.blinks.blinks
        case "key":
            return tuple(CurveKey(curve.name, key) for curve in project.curves for key in curve.keys)
        case "cue":
            return project.cues
        case "marker":
            return project.markers
        case "range":
            return tuple(edit.id for edit in project.ranges)
        case "segment":
            return tuple(segment.id for segment in project.segments)
        case "landmark_key":
            return tuple(key.id for key in project.landmark_keys)


def span_s(project: Project, kind: Kind, item: Item) -> tuple[float, float]:
    """When it begins and ends, in seconds; the same twice for what is a moment. Raises KeyError if it is not there."""
    if isinstance(item, (Blink, Cue)):
        return item.start_s, item.end_s
    if isinstance(item, CurveKey):
        return item.key.time_s, item.key.time_s
    if isinstance(item, Marker):
        return item.time_s, item.time_s
    if kind == "landmark_key":
        moment_s = next((key.time_s for key in project.landmark_keys if key.id == item), None)
        if moment_s is None:
            raise KeyError(item)
        return moment_s, moment_s
    for part in project.ranges if kind == "range" else project.segments:
        if part.id == item:
            return part.start_s, part.end_s
    raise KeyError(item)


@dataclass(frozen=True)
class Selection:
    """Some things of one kind; nothing where `kind` is None."""

    kind: Kind | None = None
    items: frozenset[Item] = frozenset()

    @classmethod
    def of(cls, kind: Kind, chosen: Iterable[Item]) -> Selection:
        """These things; NOTHING where there are none."""
        some = frozenset(chosen)
        return cls(kind, some) if some else NOTHING

    def __bool__(self) -> bool:
        return bool(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __contains__(self, item: object) -> bool:
        return item in self.items

    @property
    def one(self) -> Item | None:
        """The only thing selected; None where there are none or more."""
        return next(iter(self.items)) if len(self.items) == 1 else None

    def among(self, kind: Kind) -> frozenset[Item]:
        """What is selected if it is of that kind."""
        return self.items if self.kind == kind else frozenset()

    @property
    def blinks(self) -> frozenset[Blink]:
        return cast("frozenset[Blink]", self.among("blink"))

    @property
    def keys(self) -> frozenset[CurveKey]:
        return cast("frozenset[CurveKey]", self.among("key"))

    @property
    def cues(self) -> frozenset[Cue]:
        return cast("frozenset[Cue]", self.among("cue"))

    @property
    def markers(self) -> frozenset[Marker]:
        return cast("frozenset[Marker]", self.among("marker"))

    def ids(self, kind: Literal["range", "segment", "landmark_key"]) -> frozenset[str]:
        """Ids of what is selected if it is of that kind."""
        return cast("frozenset[str]", self.among(kind))

    def indices(self, project: Project) -> tuple[int, ...]:
        """Places of what is selected among `items(project, kind)`."""
        if self.kind is None:
            return ()
        return tuple(place for place, item in enumerate(items(project, self.kind)) if item in self.items)

    def followed(self, before: Project, after: Project) -> Selection:
        """The same things after an edit, undo or redo: what was changed is found again by what is new.

        Where more is new than was changed (what had made way for it is back, too), by what looks the same at another
        moment, or else by what begins or ends at the same.
        """
        if self.kind is None:
            return self
        now = frozenset(items(after, self.kind))
        kept = self.items & now
        gone = self.items - kept
        if gone:
            new = now - frozenset(items(before, self.kind))
            kept |= new if len(new) <= len(gone) else _found_again(gone, new)
        return self if kept == self.items else Selection.of(self.kind, kept)


NEAR_S = 1e-6
"""Moments so near to each other are the same, but for rounding."""


def _found_again(gone: frozenset[Item], new: frozenset[Item]) -> frozenset[Item]:
    """Those of `new` that all of `gone` became by one move, or each by a change at one of its ends; none if unclear."""
    if any(isinstance(item, str) for item in gone):
        return frozenset()
    first = min(gone, key=_ends)
    ways = [_ends(item)[0] - _ends(first)[0] for item in new if _looks(item) == _looks(first)]
    for by_s in sorted(ways, key=abs, reverse=True):  # what made way lies near where the moved one lay last
        moved = [_like(item, new, by_s) for item in gone]
        if all(item is not None for item in moved):
            return frozenset(item for item in moved if item is not None)
    same = {item: [other for other in new if _meets(item, other)] for item in gone}
    return frozenset(others[0] for others in same.values() if len(others) == 1)


def _like(item: Item, new: frozenset[Item], by_s: float) -> Item | None:
    """What looks like `item` that much later."""
    at_s = _ends(item)[0] + by_s
    return next((o for o in new if _looks(o) == _looks(item) and abs(_ends(o)[0] - at_s) <= NEAR_S), None)


def _meets(item: Item, other: Item) -> bool:
    pairs = zip(_ends(item), _ends(other), strict=True)
    same_curve = not isinstance(item, CurveKey) or (isinstance(other, CurveKey) and item.curve == other.curve)
    return same_curve and any(abs(one - two) <= NEAR_S for one, two in pairs)


def _ends(item: Item) -> tuple[float, float]:
    """When it begins and ends."""
    return span_s(_NO_PROJECT, "key", item)


def _looks(item: Item) -> tuple[object, ...]:
    """All of it but its moment and whose it is."""
    if isinstance(item, Blink):
        return (round(item.length_s, 6), item.closure, item.eyes, item.ease, item.hold_s)
    if isinstance(item, CurveKey):
        return (item.curve, item.key.value, item.key.ease)
    if isinstance(item, Cue):
        return (round(item.end_s - item.start_s, 6), item.shape)
    return (item.text,) if isinstance(item, Marker) else (item,)


_NO_PROJECT = Project()
NOTHING = Selection()
