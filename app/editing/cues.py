"""Commands on mouth cues and markers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.editing.words import moment, named
from app.i18n import tr
from engine import edits
from engine.document import CueShape
from engine.selection import items

if TYPE_CHECKING:
    from app.studio import Studio

MARKERS_APART_S = 0.02


class CueEditing:
    """Adds and changes cues and markers; selects what it makes."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def add(self, start_s: float, end_s: float, shape: CueShape) -> None:
        """Bends the mouth to a shape between two moments."""
        studio = self._studio
        if not studio.motion.possible():
            return
        before = studio.project
        project = edits.add_cue(before, start_s, end_s, shape)
        if studio.edit(project, tr("Mouth cue {shape} {time}").format(shape=shape, time=moment(start_s))):
            made = set(items(project, "cue")) - set(items(before, "cue"))
            if made:  # none where the very same cue is there already
                studio.selected.select("cue", made)

    def change(self, merge: str | None = None, **fields: Any) -> None:
        """Changes start, end or shape of the selected cues, start and end of one; they are the user's own then."""
        studio, chosen = self._studio, self._studio.selected.selection
        project = studio.project
        if len(chosen.cues) > 1:  # at one moment they would make way for one another
            fields = {name: value for name, value in fields.items() if name not in ("start_s", "end_s")}
        if not fields:
            return
        for cue in sorted(chosen.cues):
            if cue in project.cues:
                project = edits.change_cue(project, project.cues.index(cue), **fields)
        if chosen.cues:
            studio.edit(project, tr("Change {what}").format(what=named(studio.project, chosen)), merge)

    def add_marker(self, at_s: float, text: str = "") -> None:
        """Marks a moment and selects the marker; where there is one already, selects that."""
        studio, before = self._studio, self._studio.project
        there = [marker for marker in before.markers if abs(marker.time_s - at_s) < MARKERS_APART_S]
        if there:
            studio.selected.select("marker", there[:1])
        elif studio.edit(edits.add_marker(before, at_s, text), tr("Marker {time}").format(time=moment(at_s))):
            studio.selected.select("marker", set(items(studio.project, "marker")) - set(before.markers))

    def change_marker(self, merge: str | None = None, **fields: Any) -> None:
        """Changes time or words of the selected marker."""
        studio, chosen = self._studio, self._studio.selected.selection
        if len(chosen.markers) == 1:
            project = edits.change_marker(studio.project, chosen.indices(studio.project)[0], **fields)
            studio.edit(project, tr("Change {what}").format(what=named(studio.project, chosen)), merge)
