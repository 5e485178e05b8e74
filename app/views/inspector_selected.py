"""What the right panel's parts for selected things have in common: one drag is one edit of all that is selected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from app import theme
from app.editing.selected import Gesture
from app.editing.words import kind_word, kinds_word, named
from app.i18n import tr
from app.studio import Studio
from app.views.words import clock
from app.widgets.captioned import Captioned
from app.widgets.icon_button import explain
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.section import Section
from app.widgets.segmented import SegmentedControl
from app.widgets.switch_row import SwitchRow
from engine import edits
from engine.document import FPS, Project
from engine.selection import NOTHING, Item, Kind, Selection, items

Change = Callable[[Project, Selection, float], Project]
"""What a number makes of the project at the press and of what was selected then."""

FieldChange = Callable[[Project, Selection, str, float], Project]
"""The project with one field of all that is selected set."""

FRAME_S = 1 / FPS
KEYS_MS = 1000
"""Keys pressed within this time on one slider are one edit."""


def time_number(low: float = 0.0, high: float = 1.0) -> Number:
    """A moment of the project in seconds, written `0:03.55`; keys go by frames."""
    return Number(low, high, low, step=FRAME_S, form=lambda value: clock(value, 2))


def differ(values: Sequence[Any]) -> bool:
    """Whether not all are the same, but for rounding."""
    first = values[0]
    if isinstance(first, float):
        return any(abs(value - first) > 1e-9 for value in values)
    return any(value != first for value in values)


def show_number(slider: LabelledSlider, values: Sequence[float]) -> None:
    """Shows the first of several numbers, and whether they differ."""
    slider.set_mixed(differ([float(value) for value in values]))
    slider.set_value(values[0])


def show_switch(row: SwitchRow, values: Sequence[bool]) -> None:
    """Shows whether something is on, or that it differs."""
    row.set_value(values[0], mixed=differ(values))


def show_choice(control: SegmentedControl, values: Sequence[str], caption: Captioned | None = None) -> None:
    """Shows what is chosen; nothing where it differs."""
    mixed = differ(values)
    if mixed:
        control.set_mixed()
    else:
        control.set_value(values[0])
    if caption is not None:
        caption.set_mixed(mixed)


def limit(slider: LabelledSlider, low: float, high: float) -> None:
    """Other ends for a slider; one that is held keeps its own, or its handle would run away from the pointer."""
    if not slider.slider.held():
        slider.set_limits(low, max(low, high))


def move_to(project: Project, selection: Selection, start_s: float) -> Project:
    """The project with what is selected moved, so that the first of it begins at `start_s`."""
    span = edits.selected_span_s(project, selection)
    return project if span is None else edits.move_selected(project, selection, start_s - span[0])


def started(change: FieldChange) -> Change:
    """What a slider of the start does: one thing is trimmed, to a frame at least; several are moved together."""

    def apply(project: Project, selection: Selection, start_s: float) -> Project:
        span = edits.selected_span_s(project, selection)
        if span is None or len(selection) > 1:
            return move_to(project, selection, start_s)
        return change(project, selection, "start_s", min(start_s, span[1] - FRAME_S))

    return apply


def ended(change: FieldChange) -> Change:
    """What a slider of the end does to the only thing selected: it is a frame long at least."""

    def apply(project: Project, selection: Selection, end_s: float) -> Project:
        span = edits.selected_span_s(project, selection)
        return project if span is None else change(project, selection, "end_s", max(end_s, span[0] + FRAME_S))

    return apply


class SelectedPart(Section):
    """Shown while things of its kind are selected; what it shows is true of the first of them, what it does of all."""

    def __init__(self, studio: Studio, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(kind_word(kind), parent)
        self._studio = studio
        self._kind: Kind = kind
        self._gesture: Gesture | None = None
        self._of: tuple[LabelledSlider | None, bool, Selection] = (None, False, NOTHING)
        self._keys_end = QTimer(self)
        self._keys_end.setSingleShot(True)
        self._keys_end.setInterval(KEYS_MS)
        self._keys_end.timeout.connect(self._end)
        self.sliders: list[LabelledSlider] = []
        self.remove = QPushButton(tr("Delete"))
        self.remove.setProperty("kind", "danger")
        theme.set_icon(self.remove, "trash", "bad")
        explain(self.remove, tr("Delete what is selected"), "Del")
        self.remove.clicked.connect(studio.selected.delete)

    # What is selected

    @property
    def project(self) -> Project:
        return self._studio.session.project

    @property
    def selection(self) -> Selection:
        return self._studio.selected.selection

    def selected(self) -> Sequence[Item]:
        """What is selected of this kind and still there, in the project's order."""
        chosen = self.selection
        if chosen.kind != self._kind:
            return ()
        return tuple(item for item in items(self.project, self._kind) if item in chosen)

    def refresh(self) -> None:
        """Shows what is selected, or nothing."""
        chosen = self.selected()
        self.setVisible(bool(chosen))
        if chosen:
            self.set_text(kinds_word(self._kind, len(chosen)) if len(chosen) > 1 else self.title(chosen[0]))
            self.remove.setText(tr("Delete") if len(chosen) == 1 else tr("Delete all {n}").format(n=len(chosen)))
            self.show_items(chosen)

    def title(self, item: Item) -> str:
        """What the part is called while only that is selected."""
        raise NotImplementedError

    def show_items(self, chosen: Sequence[Item]) -> None:
        """Shows these; there is one at least."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Lets the user type the first number."""
        self.set_folded(False)
        first = next((slider for slider in self.sliders if slider.isVisibleTo(self)), None)
        if first is not None:
            first.edit()

    # Drags

    def slide(self, slider: LabelledSlider, change: Change, label: str = "") -> LabelledSlider:
        """Adds a slider whose drags are one edit each; `label`: its name with {what} for what is selected."""
        self.sliders.append(slider)
        slider.changed.connect(lambda value: self._drag(slider, change, label or tr("Change {what}"), value))
        slider.committed.connect(lambda _: self._let_go())
        slider.cancelled.connect(self._cancel)
        self.add(slider)
        return slider

    def _drag(self, slider: LabelledSlider, change: Change, label: str, value: float) -> None:
        held, gesture = slider.slider.held(), self._gesture
        if gesture is not None and self._of != (slider, held, self.selection):
            gesture = None
        self._keys_end.stop()
        # What came in between, such as undo, ends a gesture: the number is set by another one then.
        if gesture is None or not _apply(gesture, change, value):
            gesture = self._studio.selected.gesture(label.format(what=named(self.project, self.selection)))
            _apply(gesture, change, value)
        self._gesture, self._of = gesture, (slider, held, self.selection)

    def _let_go(self) -> None:
        if self._of[1]:
            self._end()
        else:
            self._keys_end.start()

    def _cancel(self) -> None:
        if self._gesture is not None:
            self._gesture.cancel()
        self._end()

    def _end(self) -> None:
        self._keys_end.stop()
        self._gesture = None
        self._of = (None, False, NOTHING)


def _apply(gesture: Gesture, change: Change, value: float) -> bool:
    return gesture.apply(lambda start: change(start, gesture.selection, value))


def show_rows(*rows: QWidget, when: bool) -> None:
    """Shows these rows or leaves them out."""
    for row in rows:
        row.setVisible(when)
