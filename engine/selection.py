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
        """The same things after an edit, undo or redo: what was changed is found again by what is new."""
        if self.kind is None:
            return self
        now = frozenset(items(after, self.kind))
        kept = self.items & now
        gone = len(self.items) - len(kept)
        if gone:
            new = now - frozenset(items(before, self.kind))
            if len(new) <= gone:
                kept |= new
        return self if kept == self.items else Selection.of(self.kind, kept)


NOTHING = Selection()
