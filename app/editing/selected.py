"""What is selected, and the commands that work on whatever that is."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from app.editing.words import kinds_word, moment, named
from app.i18n import tr
from engine import codec, edits
from engine.document import FPS, Project
from engine.errors import ProjectError
from engine.selection import NOTHING, Item, Kind, Selection, items, span_s

if TYPE_CHECKING:
    from app.studio import Studio

CLIP_TYPE = "application/x-likeness-clip"
"""What is copied lies in the system's clipboard, so that another window can paste it."""
KINDS: tuple[Kind, ...] = ("blink", "key", "range", "segment", "cue", "landmark_key", "marker")
_gestures = itertools.count(1)


class SelectedEditing(QObject):
    """The selection and what can be done to it; `selection_changed`: something else is selected."""

    selection_changed = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._base: tuple[Project, Selection] | None = None
        self.selection = NOTHING
        studio.session.changed.connect(self._follow)
        studio.session.opened.connect(self.clear)

    # What is selected

    def select(self, kind: Kind, chosen: Iterable[Item], *, extend: bool = False) -> None:
        """Selects these; with `extend`, others of the kind stay, and what was selected already is selected no more."""
        wanted = frozenset(chosen)
        if extend:
            wanted ^= self.selection.among(kind)
        self._set(Selection.of(kind, wanted))

    def clear(self) -> None:
        """Selects nothing."""
        self._set(NOTHING)

    def select_all(self) -> None:
        """Selects all of the kind that is selected, or all blinks."""
        kind = self.selection.kind or "blink"
        self.select(kind, items(self._studio.project, kind))

    def step(self, by: int, now_s: float) -> float | None:
        """Selects the next thing of its kind (`by` 1) or the one before (-1), by `now_s` if none is selected yet.

        Returns where it begins, in seconds; None where there is nothing.
        """
        project, kind = self._studio.project, self.selection.kind or "blink"
        ordered = sorted((span_s(project, kind, item)[0], place) for place, item in enumerate(items(project, kind)))
        if not ordered:
            return None
        starts = [start_s for start_s, _ in ordered]
        span = edits.selected_span_s(project, self.selection)
        before = sum(start_s < now_s for start_s in starts)
        place = before - (by < 0) if span is None else starts.index(span[0]) + by
        start_s, index = ordered[min(max(place, 0), len(ordered) - 1)]
        self.select(kind, [items(project, kind)[index]])
        return start_s

    def _set(self, selection: Selection) -> None:
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()

    def _follow(self, before: Project, after: Project) -> None:
        start, chosen = self._base or (before, self.selection)
        self._set(chosen.followed(start, after))

    # What is done to it

    def delete(self) -> None:
        """Takes away what is selected."""
        what = named(self._studio.project, self.selection)
        if what:
            project = edits.remove_selected(self._studio.project, self.selection)
            self._studio.edit(project, tr("Delete {what}").format(what=what))

    def duplicate(self) -> None:
        """Puts a copy right behind what is selected, and selects it."""
        before, what = self._studio.project, named(self._studio.project, self.selection)
        if what:
            self._put(edits.duplicate_selected(before, self.selection), tr("Duplicate {what}").format(what=what))

    def nudge(self, frames: int) -> None:
        """Moves what is selected by some frames."""
        what = named(self._studio.project, self.selection)
        if what:
            moved = edits.move_selected(self._studio.project, self.selection, frames / FPS)
            self._studio.edit(moved, tr("Move {what}").format(what=what), f"nudge {self.selection.kind}")

    def copy(self) -> bool:
        """Copies what is selected; whether there was anything that can be copied."""
        clip = edits.clip_of(self._studio.project, self.selection)
        if clip == Project():
            return False
        data = QMimeData()
        data.setData(CLIP_TYPE, codec.to_json(clip).encode())
        QGuiApplication.clipboard().setMimeData(data)
        return True

    def cut(self) -> None:
        """Copies what is selected and takes it away."""
        if self.copy():
            self.delete()

    @property
    def can_paste(self) -> bool:
        """Whether the clipboard holds events."""
        data = QGuiApplication.clipboard().mimeData()
        return data is not None and data.hasFormat(CLIP_TYPE)  # pyright: ignore[reportUnnecessaryComparison]

    def paste(self, at_s: float) -> None:
        """Puts what was copied at a moment, and selects it."""
        if not self.can_paste:
            return
        try:
            text = bytes(QGuiApplication.clipboard().mimeData().data(CLIP_TYPE).data()).decode()
            clip = codec.from_json(text)
        except (ProjectError, UnicodeDecodeError):
            self._studio.fail(tr("What is in the clipboard cannot be read; copy it again."))
            return
        kind: Kind | None = next((kind for kind in KINDS if items(clip, kind)), None)
        if kind is not None:
            what = kinds_word(kind, len(items(clip, kind)))
            pasted = edits.paste(self._studio.project, clip, at_s)
            self._put(pasted, tr("Paste {what} at {time}").format(what=what, time=moment(at_s)))

    def _put(self, project: Project, label: str) -> None:
        """Makes an edit and selects what is new."""
        before = self._studio.project
        if not self._studio.edit(project, label):
            return
        for kind in KINDS:
            new = frozenset(items(project, kind)) - frozenset(items(before, kind))
            if new:
                self.select(kind, new)
                return

    def gesture(self, label: str) -> Gesture:
        """A drag that begins now."""
        return Gesture(self._studio, label)

    def edit_from(self, start: tuple[Project, Selection], project: Project, label: str, merge: str) -> bool:
        """One step of a drag; what was selected at its start is selected in `project` again."""
        self._base = start
        try:
            return self._studio.edit(project, label, merge, math.inf)
        finally:
            self._base = None


class Gesture:
    """One drag: every step starts from the project as it was at the press, and all of them are one step to undo.

    Where the project is changed by something else meanwhile, the drag ends: the next steps do nothing.
    """

    def __init__(self, studio: Studio, label: str) -> None:
        self._studio, self._label = studio, label
        self._merge = f"gesture {next(_gestures)}"
        self.start = studio.project
        self.selection = studio.selected.selection
        self._last = studio.project
        self.over = False

    @property
    def made(self) -> bool:
        """Whether it has changed anything."""
        return self._last is not self.start

    def apply(self, change: Callable[[Project], Project], label: str | None = None) -> bool:
        """Makes the project what `change` makes of the one at the press; whether that could be done."""
        if self.over or self._studio.project is not self._last:
            self.over = True
            return False
        project = change(self.start)
        done = self._studio.selected.edit_from((self.start, self.selection), project, label or self._label, self._merge)
        self.over = not done
        self._last = self._studio.project
        return done

    def cancel(self) -> None:
        """Makes the project what it was at the press."""
        if not self.over and self.made and self._studio.project is self._last:
            self._studio.session.undo()
        self.over = True
