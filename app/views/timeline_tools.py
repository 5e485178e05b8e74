"""The timeline's buttons for looking closer, and walking from thing to thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QSlider, QToolButton, QWidget

from app import theme
from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_headers import WIDTH
from app.views.timeline_snap import to_frame
from engine.selection import items, span_s

if TYPE_CHECKING:
    from app.views.timeline import TimelineView


def select_next(timeline: TimelineView, by: int) -> None:
    """Selects the next thing of its kind (`by` is 1 or -1), or the first one after the playhead, and goes there."""
    start_s = timeline.studio.selected.step(by, timeline.canvas.playhead_s)
    if start_s is not None:
        timeline.studio.playback.seek(to_frame(start_s))


def extend_selection(timeline: TimelineView, by: int) -> None:
    """Selects one thing more of the kind that is selected: after the last of them (`by` 1), or before the first."""
    studio = timeline.studio
    project, chosen = studio.project, studio.selected.selection
    if chosen.kind is None:
        select_next(timeline, by)
        return
    kind = chosen.kind
    ordered = sorted(items(project, kind), key=lambda item: span_s(project, kind, item)[0])
    places = [place for place, item in enumerate(ordered) if item in chosen]
    if not places:
        return
    place = places[-1] + 1 if by > 0 else places[0] - 1
    if 0 <= place < len(ordered):
        studio.selected.select(kind, {*chosen.items, ordered[place]})
        studio.playback.seek(to_frame(span_s(project, kind, ordered[place])[0]))


class TimeBar(QScrollBar):
    """Scrolls the timeline; its values are pixels."""

    def __init__(self, axis: TimeAxis, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._axis = axis
        self.setAccessibleName(tr("Scroll the timeline"))
        self.setSingleStep(40)
        axis.changed.connect(self._follow)
        self.valueChanged.connect(lambda value: axis.scroll_to(value / axis.scale))

    def _follow(self) -> None:
        axis = self._axis
        self.blockSignals(True)
        self.setRange(0, round(axis.last_start_s * axis.scale))
        self.setPageStep(round(axis.width))
        self.setValue(round(axis.start_s * axis.scale))
        self.blockSignals(False)
        self.setEnabled(axis.last_start_s > 0)


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
