"""The right panel: what can be set on what is selected, the voice, the portrait and the motion."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from app import theme
from app.i18n import tr
from app.studio import Studio
from app.views.inspector_blink import BlinkPart
from app.views.inspector_cue import CuePart
from app.views.inspector_driving import DrivingPart
from app.views.inspector_key import KeyPart
from app.views.inspector_landmark import LandmarkPart
from app.views.inspector_marker import MarkerPart
from app.views.inspector_motion import MotionPart
from app.views.inspector_part import NewPart
from app.views.inspector_portrait import PortraitPart
from app.views.inspector_range import RangePart
from app.views.inspector_selected import SelectedPart
from app.views.inspector_take import TakePart
from app.views.locked import LockedNote
from app.widgets.empty_state import EmptyState
from engine.document import Project
from engine.selection import Kind


class InspectorView(QWidget):
    """Parts that fold, the selected thing on top; every change is an undoable edit of the project."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.blink, self.range, self.key = BlinkPart(studio), RangePart(studio), KeyPart(studio)
        self.cue, self.marker = CuePart(studio), MarkerPart(studio)
        self.landmark, self.part = LandmarkPart(studio), NewPart(studio)
        self.selected_parts: dict[Kind, SelectedPart] = {
            "blink": self.blink,
            "range": self.range,
            "key": self.key,
            "cue": self.cue,
            "marker": self.marker,
            "landmark_key": self.landmark,
            "segment": self.part,
        }
        self.take = TakePart(studio)
        self.portrait = PortraitPart(studio)
        self.driving, self.motion = DrivingPart(studio), MotionPart(studio)
        self.empty = EmptyState("sliders-horizontal", tr("What you add or select can be set here."))
        inside = QWidget()
        inside.setProperty("surface", "panel")
        column = QVBoxLayout(inside)
        edge = theme.STEP * 2 - 4
        column.setContentsMargins(edge, theme.STEP, edge, edge)
        column.setSpacing(0)
        column.addWidget(LockedNote(studio))
        self._parts = (*self.selected_parts.values(), self.driving, self.take, self.portrait, self.motion)
        for part in self._parts:
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        self._inside, self._area = inside, area
        self._kind: Kind | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(area)
        # Several signals come with one edit: the panel is drawn once for all of them.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        scene, session = studio.scene, studio.session
        selected = studio.selected.selection_changed
        for signal in (session.changed, session.opened, scene.voice_changed, scene.motion_changed, selected):
            signal.connect(self._soon.start)
        self.refresh()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(280, 560)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(max(220, self._inside.minimumSizeHint().width() + 8), 160)  # other languages have longer words

    def refresh(self) -> None:
        """Shows what the project now has."""
        project: Project = self._studio.session.project
        kind = self._studio.selected.selection.kind
        self._stack.setCurrentIndex(0 if project.portrait is None and project.voice is None and kind is None else 1)
        for part in self._parts:
            part.refresh()
            part.body.setEnabled(not self._studio.session.read_only)
        if kind is not None and kind != self._kind:
            self._area.verticalScrollBar().setValue(0)  # what is selected stands on top
        self._kind = kind

    def edit_numbers(self) -> None:
        """Gives the focus to the first number of what is selected, ready for typing; nothing where nothing is."""
        self._soon.stop()
        self.refresh()
        kind = self._studio.selected.selection.kind
        if kind is None or self._studio.session.read_only:
            return
        self._area.verticalScrollBar().setValue(0)
        self.selected_parts[kind].focus_first()
