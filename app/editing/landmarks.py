"""Commands on landmark keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from app.editing.words import moment, named
from app.i18n import tr
from engine import edits
from engine.selection import items

if TYPE_CHECKING:
    from app.studio import Studio


class LandmarkEditing:
    """Moves landmarks by hand; selects what it makes."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def add(self, time_s: float, points: Iterable[int], dx: float, dy: float, **fields: Any) -> None:
        """Adds a landmark key (see LandmarkKey)."""
        studio, before = self._studio, self._studio.project
        if not studio.motion.possible():
            return
        project = edits.add_landmark_key(before, time_s, points, dx, dy, **fields)
        if studio.edit(project, tr("Move landmarks {time}").format(time=moment(time_s))):
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
