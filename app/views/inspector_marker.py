"""The selected markers in the right panel: moment and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.editing.words import kind_word, moment
from app.i18n import tr
from app.studio import Studio
from app.views.inspector_selected import SelectedPart, limit, move_to, show_rows, time_number
from app.widgets.labelled_slider import LabelledSlider
from engine import edits
from engine.document import Marker
from engine.selection import Item


class MarkerPart(SelectedPart):
    """Shown while markers are selected; the words of one count at Enter or when the focus leaves."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(studio, "marker", parent)
        self._shown: Marker | None = None
        self.words = QLineEdit()
        self.words.setAccessibleName(tr("Words of the marker"))
        self.words.setToolTip(tr("What this moment is called"))
        self.words.setPlaceholderText(tr("What is here?"))
        self.words.setMaxLength(200)
        self.words.installEventFilter(self)
        self.time = LabelledSlider(tr("Time"), time_number(), tip=tr("The moment of the marker"))
        self.add(self.words)
        self.slide(self.time, move_to, tr("Move {what}"))
        self.add(self.remove)
        self.words.editingFinished.connect(self._name)
        # A click elsewhere may leave the focus here: what was typed counts for the marker it was typed for.
        studio.selected.selection_changed.connect(self._other)

    def title(self, item: Item) -> str:  # noqa: ARG002
        return tr("Marker")

    def show_items(self, chosen: Sequence[Item]) -> None:
        markers = cast("tuple[Marker, ...]", chosen)
        first, several = markers[0], len(markers) > 1
        show_rows(self.words, when=not several)
        limit(self.time, 0.0, max(first.time_s, self._studio.scene.duration_s - (markers[-1].time_s - first.time_s)))
        self.time.set_mixed(several)
        self.time.set_value(first.time_s)
        if self._shown != first:
            # Being moved is no reason to lose what is being typed.
            same = self._shown is not None and self._shown.text == first.text and self.words.isModified()
            self._shown = None if several else first
            if not same:
                self.words.setText(first.text)
                self.words.setModified(False)

    def focus_first(self) -> None:
        """Lets the user type its words: a marker is named before it is moved."""
        self.set_folded(False)
        if not self.words.isVisibleTo(self):
            super().focus_first()
            return
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)
        self.words.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        escape = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if watched is self.words and escape and cast("QKeyEvent", event).key() == Qt.Key.Key_Escape:
            self.words.setText(self._shown.text if self._shown is not None else "")
            self.words.setModified(False)
            return True
        return super().eventFilter(watched, event)

    def _other(self) -> None:
        if (
            self._shown is not None
            and self._shown not in self.selection.markers
            and self._shown in self.project.markers
        ):
            self._name()
            self._shown = None

    def _name(self) -> None:
        marker, text = self._shown, self.words.text().strip()
        if not self.words.isModified() or marker is None or marker not in self.project.markers:
            return
        self.words.setModified(False)
        if text != marker.text:
            place = self.project.markers.index(marker)
            what = f"{kind_word('marker')} {moment(marker.time_s)}"
            project = edits.change_marker(self.project, place, text=text)
            if self._studio.edit(project, tr("Name {what}").format(what=what)):
                self._shown = replace(marker, text=text)
