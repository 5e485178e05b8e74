"""The timeline's context menu, and its buttons for looking closer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QToolButton, QWidget

from app import theme
from app.i18n import tr
from app.views.timeline_canvas import to_frame
from app.views.timeline_headers import WIDTH
from engine.document import FPS

if TYPE_CHECKING:
    from app.views.timeline import TimelineView


def timeline_menu(timeline: TimelineView, seconds: float) -> QMenu:
    """What can be done at a moment, and to what is selected."""
    studio, end_s, frame_s = timeline.studio, timeline.axis.duration_s, to_frame(seconds)
    in_s, out_s = studio.session.project.range or (0.0, end_s)
    menu = QMenu(timeline)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add(text: str, work: Callable[[], object], possible: bool = True) -> None:
        menu.addAction(text, work).setEnabled(possible)

    if studio.selected.selection:
        add(tr("Delete"), studio.selected.delete)
        menu.addSeparator()
    add(tr("Add a blink here"), lambda: studio.blinks.add(seconds), studio.scene.motion is not None)
    menu.addSeparator()
    new_out_s = out_s if out_s > frame_s else end_s
    add(tr("Set in here"), lambda: studio.set_range((frame_s, new_out_s)), new_out_s - frame_s > 1 / FPS)
    new_in_s = in_s if in_s < frame_s else 0.0
    add(tr("Set out here"), lambda: studio.set_range((new_in_s, frame_s)), frame_s - new_in_s > 1 / FPS)
    add(tr("Clear in and out"), lambda: studio.set_range(None), studio.session.project.range is not None)
    menu.addSeparator()
    add(tr("Show all"), timeline.fit)
    return menu


def select_next(timeline: TimelineView, by: int) -> None:
    """Selects the next thing of its kind (`by` is 1 or -1), or the first one after the playhead, and goes there."""
    start_s = timeline.studio.selected.step(by, timeline.canvas.playhead_s)
    if start_s is not None:
        timeline.studio.playback.seek(to_frame(start_s))


class ZoomBar(QWidget):
    """Less, more, and all of the timeline."""

    def __init__(self, timeline: TimelineView) -> None:
        super().__init__(timeline)
        self.timeline = timeline
        self.setFixedWidth(WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.STEP, 0, theme.STEP, 0)
        row.setSpacing(2)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 1000)
        self.slider.setToolTip(tr("How close the timeline is looked at (Ctrl and wheel, + and -)"))
        self.slider.setAccessibleName(tr("Zoom of the timeline"))
        self.slider.valueChanged.connect(self._slid)
        row.addWidget(self._button("minus", tr("Zoom the timeline out (-)"), timeline.zoom_out))
        row.addWidget(self.slider, 1)
        row.addWidget(self._button("plus", tr("Zoom the timeline in (+)"), timeline.zoom_in))
        row.addWidget(
            self._button("arrows-out-line-horizontal", tr("Show all of the timeline (Shift+F)"), timeline.fit)
        )

    def _button(self, icon: str, tip: str, work: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        theme.set_icon(button, icon, "muted")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(work)
        return button

    def show_share(self, share: float) -> None:
        """Shows how close the timeline is, 0 … 1."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(share * 1000))
        self.slider.blockSignals(False)

    def _slid(self, value: int) -> None:
        axis = self.timeline.axis
        axis.zoom_to(axis.scale_of_share(value / 1000), self.timeline.zoom_centre())
