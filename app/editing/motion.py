"""Commands on ranges, on keys of curves and on parts that are generated anew."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from app.choices import generator_of, generators
from app.editing.words import curve_word, moment, named
from app.i18n import tr
from app.motion_curves import added_at
from engine import edits
from engine.document import FPS, CurveName, Ease, Key, Segment
from engine.selection import CurveKey, items

if TYPE_CHECKING:
    from app.studio import Studio

SAME_FRAME = 1e-6
"""Frames; a moment so near to a frame's is that frame's."""


class MotionEditing:
    """Changes the motion, never what was generated; selects what it makes."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._part_generator = ""

    def possible(self) -> bool:
        """Whether there is motion to change; where there is none, the user is told."""
        if self._studio.scene.motion is None:
            self._studio.fail(tr("There is no motion yet to change: add a portrait and a voice."))
        return self._studio.scene.motion is not None

    # Ranges

    def add_range(self, start_s: float, end_s: float, **fields: Any) -> str | None:
        """Adds a range between two moments and selects it; its id."""
        studio = self._studio
        if not self.possible():
            return None
        project = edits.add_range(studio.project, start_s, end_s, **fields)
        if not studio.edit(project, tr("Add a range {time}").format(time=moment(start_s))):
            return None
        made = project.ranges[-1].id
        studio.selected.select("range", [made])
        return made

    def change_ranges(self, ids: Iterable[str], merge: str | None = None, **fields: Any) -> None:
        """Changes fields of ranges (see RangeEdit)."""
        studio, project = self._studio, self._studio.project
        for range_id in ids:
            project = edits.change_range(project, range_id, **fields)
        what = named(studio.project, studio.selected.selection)
        studio.edit(project, tr("Change {what}").format(what=what) if what else tr("Change a range"), merge)

    # Keys of curves

    def set_key(self, curve: CurveName, time_s: float, value: float, merge: str | None = None) -> None:
        """Sets a key of a curve, in place of one at the same frame, and selects it."""
        studio = self._studio
        if not self.possible():
            return
        before = studio.project
        project = edits.set_key(before, curve, time_s, value)
        label = tr("Key of {curve} {time}").format(curve=curve_word(curve), time=moment(time_s))
        if studio.edit(project, label, merge):
            new = set(items(project, "key")) - set(items(before, "key"))
            if new:
                studio.selected.select("key", new)

    def set_keys_here(self, time_s: float, curves: Iterable[CurveName] | None = None) -> None:
        """Sets keys at the frame of a moment that add what is added there already, and selects them, ready to be moved.

        `curves`: of which; None for those whose keys are selected, or else the mouth opening.
        """
        studio = self._studio
        if not self.possible():
            return
        selected: list[CurveName] = [item.curve for item in studio.selected.selection.keys]
        names: list[CurveName] = list(dict.fromkeys(selected if curves is None else curves)) or ["mouth_open"]
        at_s = int(time_s * FPS + SAME_FRAME) / FPS
        project = studio.project
        for name in names:
            if self.key_at(name, at_s) is None:
                curve = project.curve(name)
                before = [key for key in curve.keys if key.time_s <= at_s]
                ease: Ease = before[-1].ease if before else "smooth"
                project = edits.set_key(project, name, at_s, added_at(curve, at_s), ease)
        what = curve_word(names[0]) if len(names) == 1 else tr("{n} curves").format(n=len(names))
        if studio.edit(project, tr("Key of {curve} {time}").format(curve=what, time=moment(at_s))):
            here = [item for item in items(studio.project, "key") if isinstance(item, CurveKey) and item.curve in names]
            studio.selected.select("key", [item for item in here if abs(item.key.time_s - at_s) <= edits.SAME_KEY_S])

    def set_ease(self, ease: Ease) -> None:
        """Sets how the selected keys go on to the next."""
        studio, project = self._studio, self._studio.project
        for name, indices in edits.keys_by_curve(project, studio.selected.selection):
            project = edits.set_key_ease(project, name, indices, ease)
        studio.edit(project, tr("Ease of {what}").format(what=named(studio.project, studio.selected.selection)))

    def clear_curve(self, curve: CurveName) -> None:
        """Takes all keys of a curve away."""
        label = tr("Clear {curve}").format(curve=curve_word(curve))
        self._studio.edit(edits.clear_curve(self._studio.project, curve), label)

    def key_at(self, curve: CurveName, time_s: float) -> Key | None:
        """The key of a curve at the same frame, if there is one."""
        keys = self._studio.project.curve(curve).keys
        return next((key for key in keys if abs(key.time_s - time_s) <= edits.SAME_KEY_S), None)

    # Parts that are generated anew

    def regenerate(self, start_s: float, end_s: float, generator: str | None = None) -> None:
        """Generates a part anew, with the next seed that was not tried there; it shows once it is made.

        `generator`: who makes it, None for whom the user chose for new parts. One that has made nothing there yet
        begins with the project's own seed, so that the two can be compared.
        """
        studio = self._studio
        if not self.possible():
            return
        made_by = self.part_generator if generator is None else generator
        takes = [take for part in self.parts_in(start_s, end_s) for take in part.motions]
        there = [*takes, *([studio.project.motion] if studio.project.motion is not None else [])]
        tried = {take.seed for take in there if take.generator == made_by}
        seed = max(tried) + 1 if tried else studio.project.seed
        studio.generation.start_segment(start_s, end_s, seed, made_by)

    @property
    def part_generator(self) -> str:
        """The generator of new parts: the one that the user chose for them, else the project's."""
        names = [info.name for info in generators()]
        return self._part_generator if self._part_generator in names else generator_of(self._studio.project).name

    def choose_part_generator(self, name: str) -> None:
        """Takes another generator for new parts, in all projects of this window."""
        self._part_generator = name

    def parts_in(self, start_s: float, end_s: float) -> tuple[Segment, ...]:
        """Parts that overlap these moments."""
        return tuple(p for p in self._studio.project.segments if p.start_s < end_s and start_s < p.end_s)

    def choose_take(self, part: str, take: int | None) -> None:
        """Shows one of the takes of a part, or with None what was there before it."""
        word = tr("Choose the original motion") if take is None else tr("Choose take {n}").format(n=(take or 0) + 1)
        self._studio.edit(edits.choose_segment_take(self._studio.project, part, take), word)
