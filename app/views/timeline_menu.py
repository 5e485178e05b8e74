"""The timeline's context menu: what can be done to what is selected, and to the place under the pointer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.choices import generator_title, generators, short_title
from app.editing.blinks import FEWER, MORE
from app.i18n import tr
from app.views.timeline_mouse import NEW_CUE_S
from app.views.timeline_snap import to_frame
from engine.document import FPS, CurveName, Ease, Eyes, Project, Segment
from engine.quality import Problem
from engine.selection import Selection

if TYPE_CHECKING:
    from app.studio import Studio
    from app.views.timeline import TimelineView

HELD_S = 0.5
"""How much longer a blink is held closed by one choice of the menu."""


@dataclass(frozen=True)
class Place:
    """Where the menu was asked for. `curve`: the one that a key would be added to here, `added`: what it adds now."""

    seconds: float
    problem: Problem | None = None
    curve: CurveName | None = None
    added: float = 0.0


def place_at(timeline: TimelineView, x: float, y: float) -> Place:
    """What the menu needs to know of a place on the canvas; what lies there is selected."""
    canvas, selected = timeline.canvas, timeline.studio.selected
    grip = canvas.grip_at(x, y)
    if grip is not None and not (grip.kind == selected.selection.kind and grip.item in selected.selection):
        selected.select(grip.kind, [grip.item])
    seconds, lane = canvas.seconds_at(x), canvas.lane_at(y)
    if lane is None:
        return Place(seconds)
    y -= lane.rect.top()
    problem = timeline.quality.problem_at(x, y, timeline.axis) if lane is timeline.quality else None
    curve = lane.curve_at(x, y, timeline.axis)
    return Place(seconds, problem, curve, lane.added_at(curve, seconds) if curve else 0.0)


def timeline_menu(timeline: TimelineView, place: Place) -> QMenu:
    """What can be done at a place, and to what is selected."""
    menu = QMenu(timeline)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    builder = _Builder(timeline, menu, place)
    builder.problem()
    builder.selected()
    builder.common()
    builder.add_here()
    builder.in_and_out()
    builder.blinks()
    builder.view()
    return menu


class _Builder:
    """Fills a menu, section by section."""

    def __init__(self, timeline: TimelineView, menu: QMenu, place: Place) -> None:
        self.timeline, self.menu, self.place = timeline, menu, place
        self.studio: Studio = timeline.studio
        self.project: Project = self.studio.project
        self.chosen: Selection = self.studio.selected.selection
        self.writable = not self.studio.session.read_only
        self.editable = self.writable and self.studio.scene.motion is not None

    def _add(
        self,
        text: str,
        work: Callable[[], object],
        possible: bool = True,
        *,
        checked: bool | None = None,
        menu: QMenu | None = None,
    ) -> QAction:
        # Not handed over to addAction, which would tell `checked` to what takes an argument.
        action = (menu or self.menu).addAction(text)
        action.triggered.connect(lambda: work())  # noqa: PLW0108
        action.setEnabled(possible)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        return action

    # What lies under the pointer or is selected

    def problem(self) -> None:
        """Goes to what looks wrong, or mends it."""
        problem = self.place.problem
        if problem is None:
            return
        studio = self.studio
        self._add(tr("Go to the worst frame"), lambda: studio.playback.seek(problem.worst_s))
        self._add(tr("Mend this"), lambda: studio.quality.fix(problem), studio.quality.can_fix(problem))
        self.menu.addSeparator()

    def selected(self) -> None:
        """What only things of this kind have."""
        sections = {"blink": self._blink, "key": self._key, "segment": self._segment, "marker": self._marker}
        fill = sections.get(self.chosen.kind or "")
        if fill is not None:
            fill()
            self.menu.addSeparator()

    def _blink(self) -> None:
        studio, blinks = self.studio, self.chosen.blinks
        words: tuple[tuple[Eyes, str], ...] = (
            ("both", tr("Blink with both eyes")),
            ("right", tr("Wink with the right eye")),
            ("left", tr("Wink with the left eye")),
        )
        for eyes, text in words:
            is_so = all(blink.eyes == eyes for blink in blinks)
            self._add(text, lambda eyes=eyes: studio.blinks.change(eyes=eyes), self.writable, checked=is_so)
        held_s = max((blink.hold_s for blink in blinks), default=0.0) + HELD_S
        self._add(tr("Hold closed half a second longer"), lambda: studio.blinks.hold(held_s), self.writable)
        if not all(blink.own for blink in blinks):
            self._add(tr("Keep as yours"), lambda: studio.blinks.change(), self.writable)  # noqa: PLW0108

    def _key(self) -> None:
        studio = self.studio
        words: tuple[tuple[Ease, str], ...] = (
            ("smooth", tr("Goes on smoothly")),
            ("linear", tr("Goes on straight")),
            ("hold", tr("Holds until the next key")),
        )
        for ease, text in words:
            is_so = all(item.key.ease == ease for item in self.chosen.keys)
            self._add(text, lambda ease=ease: studio.motion.set_ease(ease), self.writable, checked=is_so)

    def _segment(self) -> None:
        for part in self.project.segments:
            if part.id == self.chosen.one:
                self._takes(part)

    def _takes(self, part: Segment) -> None:
        studio, menu = self.studio, self.menu.addMenu(tr("Takes"))
        several = len({take.generator for take in part.motions}) > 1
        for number, take in enumerate(part.motions):
            words = tr("Take {n}, seed {seed}").format(n=number + 1, seed=take.seed)
            self._add(
                f"{words} · {generator_title(take.generator)}" if several else words,
                lambda number=number: studio.motion.choose_take(part.id, number),
                self.writable,
                checked=part.shown and take == part.motion,
                menu=menu,
            )
        self._add(
            tr("The original motion"),
            lambda: studio.motion.choose_take(part.id, None),
            self.writable,
            checked=not part.shown,
            menu=menu,
        )

    def _marker(self) -> None:
        if self.chosen.one is not None:
            self._add(tr("Rename…"), self.timeline.numbers_wanted.emit, self.writable)

    def common(self) -> None:
        """What all things have."""
        selected = self.studio.selected
        if self.chosen:
            copied = self.chosen.kind != "segment"
            self._add(tr("Duplicate") + "\tCtrl+D", selected.duplicate, copied and self.writable)
            self._add(tr("Copy") + "\tCtrl+C", selected.copy, copied)
            self._add(tr("Cut") + "\tCtrl+X", selected.cut, copied and self.writable)
            self._add(tr("Delete") + "\tDel", selected.delete, self.writable)
        self._add(tr("Paste here"), lambda: selected.paste(self.place.seconds), self.writable and selected.can_paste)
        self._add(tr("Select all") + "\tCtrl+A", selected.select_all)
        self.menu.addSeparator()

    # What can be made

    def add_here(self) -> None:
        """What can be added at this moment."""
        studio, place, in_out = self.studio, self.place, self.project.range
        curve, end_s = place.curve, self.timeline.axis.duration_s
        if curve is not None:
            at_s = to_frame(place.seconds)
            self._add(tr("Add a key here"), lambda: studio.motion.set_key(curve, at_s, place.added), self.editable)
        self._add(tr("Add a blink here"), lambda: studio.blinks.add(place.seconds), self.editable)
        cue_end_s = min(place.seconds + NEW_CUE_S, end_s)
        self._add(tr("Add a mouth cue here"), lambda: studio.cues.add(place.seconds, cue_end_s, "A"), self.editable)
        self._add(tr("Add a marker here"), lambda: studio.cues.add_marker(place.seconds), self.writable)
        self.menu.addSeparator()
        start_s, stop_s = in_out or (0.0, end_s)
        change = tr("Change in to out") if in_out else tr("Change all of it")
        anew = tr("Generate in to out anew") if in_out else tr("Generate all of it anew")
        self._add(change + ("\tE" if in_out else ""), lambda: studio.motion.add_range(start_s, stop_s), self.editable)
        self._add(anew, lambda: studio.motion.regenerate(start_s, stop_s), self.editable)
        self._anew_by(start_s, stop_s)

    def _anew_by(self, start_s: float, end_s: float) -> None:
        """The same by a generator of the user's choice, where there are several."""
        offered = generators()
        if len(offered) > 1:
            motion, menu = self.studio.motion, self.menu.addMenu(tr("Generate anew by"))
            for info in offered:
                title = short_title(tr(info.title))
                self._add(title, partial(motion.regenerate, start_s, end_s, info.name), self.editable, menu=menu)

    def in_and_out(self) -> None:
        """Sets in and out."""
        studio, end_s = self.studio, self.timeline.axis.duration_s
        frame_s = to_frame(self.place.seconds)
        in_s, out_s = self.project.range or (0.0, end_s)
        self.menu.addSeparator()
        new_out_s = out_s if out_s > frame_s else end_s
        can_in = self.writable and new_out_s - frame_s > 1 / FPS
        self._add(tr("Set in here"), lambda: studio.set_range((frame_s, new_out_s)), can_in)
        new_in_s = in_s if in_s < frame_s else 0.0
        can_out = self.writable and frame_s - new_in_s > 1 / FPS
        self._add(tr("Set out here"), lambda: studio.set_range((new_in_s, frame_s)), can_out)
        can_clear = self.writable and self.project.range is not None
        self._add(tr("Clear in and out"), lambda: studio.set_range(None), can_clear)
        self.menu.addSeparator()

    # All of the timeline

    def blinks(self) -> None:
        """What is done to all blinks."""
        blinks, menu = self.studio.blinks, self.menu.addMenu(tr("All blinks"))
        muted = self.project.blinks.muted
        self._add(tr("Mute"), lambda: blinks.mute(not muted), self.writable, checked=muted, menu=menu)
        self._add(tr("Other generated blinks"), blinks.replace, self.editable, menu=menu)
        self._add(tr("Blink more often"), lambda: blinks.scale_rate(MORE), self.editable, menu=menu)
        self._add(tr("Blink less often"), lambda: blinks.scale_rate(FEWER), self.editable, menu=menu)

    def view(self) -> None:
        """What is seen of the timeline."""
        timeline, menu = self.timeline, self.menu.addMenu(tr("Rows opened wide"))
        for lane in timeline.canvas.lanes:
            wide = lane.name in timeline.canvas.wide
            self._add(lane.name, lambda name=lane.name: timeline.toggle_wide(name), checked=wide, menu=menu)
        self._add(tr("Show all") + "\tShift+F", timeline.fit)
