"""Commands on blinks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from app.editing.words import moment, named
from app.i18n import tr
from engine import edits
from engine.document import Eyes
from engine.selection import items

if TYPE_CHECKING:
    from app.studio import Studio


class BlinkEditing:
    """Adds blinks and changes those that are selected, or all."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def add(self, at_s: float, eyes: Eyes = "both") -> None:
        """Adds a blink, or a wink of one eye, that is shut at `at_s`, and selects it."""
        studio = self._studio
        if studio.scene.motion is None:
            studio.fail(tr("Blinks need motion first: add a portrait and a voice."))
            return
        word = tr("Add a blink {time}") if eyes == "both" else tr("Add a wink {time}")
        before = studio.project
        if studio.edit(edits.add_blink(before, at_s, eyes), word.format(time=moment(at_s))):
            studio.selected.select("blink", set(items(studio.project, "blink")) - set(items(before, "blink")))

    def change(self, merge: str | None = None, **fields: Any) -> None:
        """Changes fields of the selected blinks: length_s, closure, eyes, ease; start_s of one."""
        studio, chosen = self._studio, self._studio.selected.selection
        if chosen.blinks:
            label = tr("Change {what}").format(what=named(studio.project, chosen))
            studio.edit(edits.change_blinks(studio.project, chosen.indices(studio.project), **fields), label, merge)

    def hold(self, hold_s: float, merge: str | None = None) -> None:
        """Keeps the lids of the selected blinks at their peak for so long."""
        studio, chosen = self._studio, self._studio.selected.selection
        project = studio.project
        for blink in sorted(chosen.blinks):
            place = project.blinks.blinks.index(blink) if blink in project.blinks.blinks else -1
            project = edits.hold_blink(project, place, hold_s)
        if chosen.blinks:
            studio.edit(project, tr("Hold {what} closed").format(what=named(studio.project, chosen)), merge)

    def mute(self, muted: bool) -> None:
        """Keeps all blinks but shows none, or shows them again."""
        label = tr("Mute all blinks") if muted else tr("Show all blinks")
        self._studio.edit(edits.mute_blinks(self._studio.project, muted), label)

    def replace(self) -> None:
        """Puts newly generated blinks in place of the generated ones; the user's own stay."""
        studio = self._studio
        seed = studio.project.blinks.seed + 1
        project = edits.replace_blinks(studio.project, seed, studio.scene.duration_s)
        studio.edit(project, tr("Other generated blinks, seed {n}").format(n=seed))

    def scale_rate(self, factor: float) -> None:
        """Makes `factor` times as many generated blinks of them; the user's own stay."""
        studio = self._studio
        project = edits.scale_blink_rate(studio.project, factor, studio.scene.duration_s)
        studio.edit(project, tr("Blink {n} % as often").format(n=round(100 * factor)))
