"""Commands on landmark keys."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any

from app.editing.words import moment, named
from app.i18n import tr
from app.landmark_axes import frame_of
from app.landmark_groups import Group, group_of, mirrored
from engine import edits
from engine.document import LandmarkKey, Project
from engine.selection import Selection, items

if TYPE_CHECKING:
    from app.studio import Studio


def move_label(time_s: float, points: Collection[int], *, mirror: bool = False) -> str:
    """What the history calls moving these landmarks."""
    labels: dict[Group, str] = {
        "lips": tr("Move lips {time}"),
        "upper_lip": tr("Move upper lip {time}"),
        "lower_lip": tr("Move lower lip {time}"),
        "corners": tr("Move mouth corner {time}"),
        "jaw": tr("Move jaw {time}"),
        "right_brow": tr("Move right brow {time}"),
        "left_brow": tr("Move left brow {time}"),
        "nose": tr("Move nose {time}"),
        "right_eye": tr("Move right eye {time}"),
        "left_eye": tr("Move left eye {time}"),
    }
    group = group_of(frozenset(points) | mirrored(points)) if mirror else None
    label = labels.get(group or group_of(points) or "all", tr("Move landmarks {time}"))
    return label.format(time=moment(time_s))


def keys_at(project: Project, time_s: float) -> tuple[LandmarkKey, ...]:
    """The landmark keys whose moment is that frame."""
    return tuple(key for key in project.landmark_keys if frame_of(key.time_s) == frame_of(time_s))


def key_at(project: Project, time_s: float, points: Iterable[int]) -> LandmarkKey | None:
    """The landmark key of just these landmarks at that frame."""
    wanted = tuple(sorted(points))
    return next((key for key in reversed(keys_at(project, time_s)) if key.points == wanted), None)


class LandmarkEditing:
    """Moves landmarks by hand; selects what it makes."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def add(self, time_s: float, points: Iterable[int], dx: float, dy: float, **fields: Any) -> None:
        """Adds a landmark key (see LandmarkKey)."""
        studio, before = self._studio, self._studio.project
        if not studio.motion.possible():
            return
        points = tuple(points)
        project = edits.add_landmark_key(before, time_s, points, dx, dy, **fields)
        if studio.edit(project, move_label(time_s, points, mirror=bool(fields.get("mirror")))):
            studio.selected.select(
                "landmark_key", set(items(project, "landmark_key")) - set(items(before, "landmark_key"))
            )

    def change(self, merge: str | None = None, **fields: Any) -> None:
        """Changes fields of the selected landmark keys."""
        studio, chosen = self._studio, self._studio.selected.selection
        project = studio.project
        for key in chosen.ids("landmark_key"):
            project = edits.change_landmark_key(project, key, **fields)
        if chosen.ids("landmark_key"):
            studio.edit(project, tr("Change {what}").format(what=named(studio.project, chosen)), merge)

    def drag(self, time_s: float, points: Iterable[int], **fields: Any) -> LandmarkDrag | None:
        """A drag that begins now; None where there is no motion to change. `fields`: those of a new key."""
        return LandmarkDrag(self._studio, time_s, points, fields) if self._studio.motion.possible() else None

    def nudge(self, time_s: float, points: Collection[int], dx: float, dy: float, **fields: Any) -> None:
        """Moves landmarks a little further at a moment; several nudges in a row are one step to undo."""
        studio = self._studio
        there = key_at(studio.project, time_s, points)
        if there is None:
            if not points or not studio.motion.possible():
                return
            project = edits.add_landmark_key(studio.project, time_s, points, dx, dy, **fields)
            made = set(items(project, "landmark_key")) - set(items(studio.project, "landmark_key"))
        else:
            project = edits.change_landmark_key(studio.project, there.id, dx=there.dx + dx, dy=there.dy + dy)
            made = {there.id}
        mirror = there.mirror if there else bool(fields.get("mirror"))
        if studio.edit(project, move_label(time_s, points, mirror=mirror), f"nudge landmarks {sorted(points)}"):
            studio.selected.select("landmark_key", made)

    def put_back(self, time_s: float, points: Collection[int] = ()) -> None:
        """Takes away the landmark keys of a moment: those that move one of `points`, or all where there are none."""
        wanted = frozenset(points)
        found = [key.id for key in keys_at(self._studio.project, time_s) if not wanted or wanted & _moved(key)]
        if found:
            project = edits.remove_landmark_keys(self._studio.project, found)
            self._studio.edit(project, tr("Put landmarks back {time}").format(time=moment(time_s)))


def _moved(key: LandmarkKey) -> frozenset[int]:
    return frozenset(key.points) | (mirrored(key.points) if key.mirror else frozenset())


class LandmarkDrag:
    """Landmarks on their way: a key at the moment of the press, or the one that was there already for these.

    `key`: as it was at the press; a new one has not moved anything yet.
    """

    def __init__(self, studio: Studio, time_s: float, points: Iterable[int], fields: dict[str, Any]) -> None:
        self._studio, self._fields = studio, fields
        points = tuple(sorted(points))
        there = key_at(studio.project, time_s, points)
        self._new = there is None
        self.key = there or _made(studio.project, time_s, points, fields)
        self._before = studio.selected.selection
        self._gesture = studio.selected.gesture(move_label(time_s, points, mirror=self.key.mirror))
        self._gesture.selection = Selection.of("landmark_key", [self.key.id])

    @property
    def made(self) -> bool:
        """Whether it has changed anything."""
        return self._gesture.made

    def move(self, dx: float, dy: float) -> bool:
        """Moves them so far from where they were at the press, in eye distances; whether that could be done."""
        key = self.key

        def moved(start: Project) -> Project:
            if self._new:
                return edits.add_landmark_key(start, key.time_s, key.points, dx, dy, **self._fields)
            return edits.change_landmark_key(start, key.id, dx=key.dx + dx, dy=key.dy + dy)

        return self._gesture.apply(moved)

    def cancel(self) -> None:
        """Makes everything what it was at the press."""
        self._gesture.cancel()
        before, project = self._before, self._studio.project
        if before.kind is not None:
            self._studio.selected.select(before.kind, before.items & frozenset(items(project, before.kind)))


def _made(project: Project, time_s: float, points: Iterable[int], fields: dict[str, Any]) -> LandmarkKey:
    known = set(items(project, "landmark_key"))
    after = edits.add_landmark_key(project, time_s, points, 0.0, 0.0, **fields)
    return next(key for key in after.landmark_keys if key.id not in known)
