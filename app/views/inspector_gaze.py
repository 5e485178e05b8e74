"""Rows of the right panel for where the eyes look by themselves."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app import theme
from app.editing.selected import Gesture
from app.i18n import tr
from app.studio import Studio
from app.views.inspector_selected import KEYS_MS
from app.widgets.icon_button import explain
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.section import SectionHeader
from engine import edits
from engine.document import Project
from engine.limits import GAZE_LIMITS, NATURAL_GAZE


class GazeRows(QWidget):
    """How far the eyes look about, and other glances; a drag is one edit, and so are keys that follow one another."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._studio = studio
        self._gesture: tuple[Gesture, bool] | None = None
        self._keys_end = QTimer(self, singleShot=True, interval=KEYS_MS)
        self._keys_end.timeout.connect(self._end)
        self.amount = LabelledSlider(
            tr("Look about"),
            Number(*GAZE_LIMITS["amount"], NATURAL_GAZE, "%", 0, 100, 0.05),
            tip=tr(
                "How far the eyes look about by themselves: 100 % is natural, with 0 % they stay as in the portrait"
            ),
        )
        self.other = QPushButton(tr("Other glances"))
        theme.set_icon(self.other, "dice-five")
        explain(self.other, tr("The eyes look elsewhere, at other moments; your keys stay as they are"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.STEP // 2)
        for widget in (SectionHeader(tr("Gaze")), self.amount, self.other):
            column.addWidget(widget)
        self.amount.changed.connect(self._drag)
        self.amount.committed.connect(lambda _: self._let_go())
        self.amount.cancelled.connect(self._cancel)
        self.other.clicked.connect(studio.gaze.replace)

    def refresh(self, project: Project) -> None:
        """Shows the project's gaze."""
        self.amount.set_value(project.gaze.amount)
        self.other.setEnabled(project.gaze.amount > 0)

    def _drag(self, amount: float) -> None:
        self._keys_end.stop()
        held = self.amount.slider.held()

        def change(start: Project) -> Project:
            return edits.change_gaze(start, amount=amount)

        # What came in between, such as undo, ends a gesture: the number is set by another one then.
        if self._gesture is None or self._gesture[1] != held or not self._gesture[0].apply(change):
            self._gesture = self._studio.gaze.gesture(), held
            self._gesture[0].apply(change)

    def _let_go(self) -> None:
        if self._gesture is not None and self._gesture[1]:
            self._end()
        else:
            self._keys_end.start()

    def _cancel(self) -> None:
        if self._gesture is not None:
            self._gesture[0].cancel()
        self._end()

    def _end(self) -> None:
        self._keys_end.stop()
        self._gesture = None
