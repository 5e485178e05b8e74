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

FEWER, MORE = 0.75, 1.25
"""What a step of "less often" and "more often" does to the rate."""


class BlinkEditing:
    """Adds blinks and changes those that are selected, or all."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def _possible(self) -> bool:
        """Whether there is motion that can blink; where there is none, the user is told."""
        if self._studio.scene.motion is None:
            self._studio.fail(tr("Blinks need motion first: add a portrait and a voice."))
        return self._studio.scene.motion is not None

    def add(self, at_s: float, eyes: Eyes = "both") -> None:
        """Adds a blink, or a wink of one eye, that is shut at `at_s`, and selects it."""
        studio = self._studio
        if not self._possible():
            return
        word = tr("Add a blink {time}") if eyes == "both" else tr("Add a wink {time}")
        before = studio.project
        if not studio.edit(edits.add_blink(before, at_s, eyes), word.format(time=moment(at_s))):
            return
        made = set(items(studio.project, "blink")) - set(items(before, "blink"))
        if made:  # none where the very same blink is there already
            studio.selected.select("blink", made)
        if studio.project.blinks.muted:
            studio.notice.emit("advice", tr("All blinks are muted, so that this one is not seen either."))

    def change(self, merge: str | None = None, **fields: Any) -> None:
        """Changes fields of the selected blinks: length_s, closure, eyes, ease; `start_s` moves several together."""
        studio, chosen = self._studio, self._studio.selected.selection
        if not chosen.blinks:
            return
        project, label = studio.project, tr("Change {what}").format(what=named(studio.project, chosen))
        places = chosen.indices(project)
        if len(chosen) > 1 and "start_s" in fields:  # at one moment they would make way for one another
            by_s = float(fields.pop("start_s")) - min(blink.start_s for blink in chosen.blinks)
            project = edits.move_blinks(project, places, by_s)
            places = chosen.followed(studio.project, project).indices(project)
        studio.edit(edits.change_blinks(project, places, **fields), label, merge)

    def hold(self, hold_s: float, merge: str | None = None) -> None:
        """Keeps the lids of the selected blinks at their peak for so long."""
        studio, chosen = self._studio, self._studio.selected.selection
        project = studio.project
        for blink in sorted(chosen.blinks, reverse=True):  # each grows to its right, into what is done already
            there = project.blinks.blinks
            project = edits.hold_blink(project, there.index(blink), hold_s) if blink in there else project
        if chosen.blinks:
            studio.edit(project, tr("Hold {what} closed").format(what=named(studio.project, chosen)), merge)

    def mute(self, muted: bool) -> None:
        """Keeps all blinks but shows none, or shows them again."""
        label = tr("Mute all blinks") if muted else tr("Show all blinks")
        self._studio.edit(edits.mute_blinks(self._studio.project, muted), label)

    def replace(self) -> None:
        """Puts newly generated blinks in place of the generated ones; the user's own stay."""
        studio = self._studio
        if not self._possible():
            return
        seed = studio.project.blinks.seed + 1
        project = studio.attempt(lambda: edits.replace_blinks(studio.project, seed, studio.scene.duration_s))
        if project is not None:
            studio.edit(project, tr("Other generated blinks, seed {n}").format(n=seed))

    def scale_rate(self, factor: float) -> None:
        """Makes `factor` times as many generated blinks of them; the user's own stay."""
        studio = self._studio
        if not self._possible():
            return
        project = studio.attempt(lambda: edits.scale_blink_rate(studio.project, factor, studio.scene.duration_s))
        if project is None:
            return
        if project == studio.project and factor != 1:
            few = tr("There are no generated blinks to leave out.")
            studio.notice.emit("advice", few if factor < 1 else tr("There is no room for more blinks."))
        studio.edit(project, tr("Blink {n} % as often").format(n=round(100 * factor)))
