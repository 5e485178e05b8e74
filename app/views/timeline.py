"""The timeline: every track of the video on one time axis."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QScrollBar, QWidget

from app import background, theme
from app.i18n import tr
from app.peaks import Peaks
from app.studio import Studio
from app.views.timeline_axis import TimeAxis
from app.views.timeline_canvas import Canvas
from app.views.timeline_grips import Grip
from app.views.timeline_headers import Headers
from app.views.timeline_lanes import Curve
from app.views.timeline_tools import ZoomBar, select_next, timeline_menu
from app.views.track_blinks import BlinkLane
from app.views.track_cues import CueLane
from app.views.track_curves import HeadLane, MouthLane, head_lines, mouth_lines
from app.views.track_frames import FramesLane
from app.views.track_landmarks import LandmarkLane
from app.views.track_quality import QualityLane
from app.views.track_ranges import RangeLane
from app.views.waveform import VoiceLane
from engine.compose import ComposedMotion
from engine.document import FPS, MotionTrack, Project

ZOOM = 1.25
"""One step of the wheel or of the keys."""
AT_ONCE = 10 * 60 * FPS
"""Frames whose curves are made at once; those of longer videos are made beside the window."""
LOOK_AGAIN_MS = 250
"""Rendered frames come many a second; the row follows at its ease."""


class TimelineView(QWidget):
    """Voice, mouth, blinks, head and rendered frames; `axis` is what of the video is in sight."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.studio = studio
        self.axis = TimeAxis(self)
        self.voice, self.mouth, self.blinks = VoiceLane(), MouthLane(), BlinkLane()
        self.head, self.frames = HeadLane(), FramesLane()
        self.cues, self.ranges, self.landmarks, self.quality = CueLane(), RangeLane(), LandmarkLane(), QualityLane()
        self.event_lanes = (self.mouth, self.head, self.cues, self.blinks, self.ranges, self.landmarks)
        lanes = (
            self.voice, self.mouth, self.cues, self.blinks, self.head, self.ranges, self.landmarks, self.quality,
            self.frames,
        )  # fmt: skip
        self.canvas = Canvas(self.axis, lanes, self)
        self.headers = Headers(lanes, self)
        self.zoom_bar = ZoomBar(self)
        self.scroll_bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self.scroll_bar.setAccessibleName(tr("Scroll the timeline"))
        self._peaks_of: Path | None = None
        self._motion: MotionTrack | None = None
        self._making = False
        self._frames_soon = QTimer(self, interval=LOOK_AGAIN_MS, singleShot=True)
        self._assemble()
        self._connect()
        self._show_all()

    def _assemble(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.headers, 0, 0)
        grid.addWidget(self.canvas, 0, 1)
        grid.addWidget(self.zoom_bar, 1, 0)
        grid.addWidget(self.scroll_bar, 1, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(0, 1)
        self.setMinimumHeight(214)
        self.setFocusProxy(self.canvas)

    def _connect(self) -> None:
        studio, scene = self.studio, self.studio.scene
        scene.voice_changed.connect(self._show_voice)
        scene.motion_changed.connect(self._show_motion)
        scene.frame_ready.connect(lambda *_: self._frames_soon.isActive() or self._frames_soon.start())
        self._frames_soon.timeout.connect(self._show_frames)
        studio.session.changed.connect(self._project_changed)
        studio.jobs.changed.connect(self._jobs_changed)
        studio.session.opened.connect(self._show_all)
        studio.selected.selection_changed.connect(self._show_events)
        studio.quality.changed.connect(self._show_problems)
        studio.playback.moved.connect(self._moved)
        theme.signals.changed.connect(self._repaint)
        self.canvas.sought.connect(studio.playback.seek)
        self.canvas.ranged.connect(lambda in_s, out_s, key: studio.set_range((in_s, out_s), merge=key))
        self.canvas.picked.connect(self._picked)
        self.axis.changed.connect(self._axis_changed)
        self.scroll_bar.valueChanged.connect(lambda value: self.axis.scroll_to(value / self.axis.scale))

    # What it shows

    def _show_all(self) -> None:
        self._show_range()
        self._show_voice()
        self._show_motion()
        self.canvas.set_playhead(self.studio.playback.position_s)
        self.axis.fit()

    def _show_voice(self) -> None:
        path = self.studio.scene.voice_path
        self._show_length()
        if path == self._peaks_of:
            return
        self._peaks_of = path
        self.voice.show_peaks(None, waiting=path is not None)
        self._repaint()
        if path is not None:
            background.run(
                lambda: Peaks(path), lambda peaks: self._show_peaks(path, peaks), lambda _: self._show_peaks(path, None)
            )

    def _show_peaks(self, path: Path, peaks: Peaks | None) -> None:
        if path == self._peaks_of:
            self.voice.show_peaks(peaks)
            self._repaint()

    def _show_length(self) -> None:
        scene = self.studio.scene
        take = self.studio.session.project.voice
        self.voice.take = take.name if take else ""
        self.axis.set_duration(scene.duration_s)
        self.canvas.nothing = self.headers.nothing = scene.duration_s <= 0
        self.scroll_bar.setVisible(not self.canvas.nothing)
        self.zoom_bar.setEnabled(not self.canvas.nothing)

    def _show_motion(self) -> None:
        scene = self.studio.scene
        # Composing anew after an edit of blinks makes new arrays with the same landmarks.
        if scene.motion is not self._motion or scene.composed is None:
            self._motion = scene.motion
            self._make_curves(scene.composed)
        self._show_length()
        self._show_events()
        self._show_frames()

    def _make_curves(self, composed: ComposedMotion | None) -> None:
        motion = self._motion
        if composed is None or not len(composed):
            self._show_curves((), ())
            return
        landmarks_TPD = composed.landmarks_TPD

        def made(curves: tuple[tuple[Curve, ...], tuple[Curve, ...]]) -> None:
            if motion is self._motion:
                self._show_curves(*curves)

        if len(composed) <= AT_ONCE:
            self._show_curves(mouth_lines(landmarks_TPD), head_lines(landmarks_TPD))
        else:
            background.run(lambda: (mouth_lines(landmarks_TPD), head_lines(landmarks_TPD)), made, lambda _: None)

    def _show_curves(self, mouth: tuple[Curve, ...], head: tuple[Curve, ...]) -> None:
        self.mouth.show_curves(mouth)
        self.head.show_curves(head)
        self._repaint()

    def _show_events(self) -> None:
        studio = self.studio
        project, duration_s = studio.session.project, studio.scene.duration_s
        count, length = len(project.blinks.blinks), theme.timecode(duration_s)
        self.canvas.setAccessibleDescription(tr("{time} long, {n} blinks").format(time=length, n=count))
        for lane in self.event_lanes:
            lane.show_project(project, studio.selected.selection, duration_s)
        self._repaint()

    def _show_problems(self) -> None:
        self.quality.show_problems(self.studio.quality.problems)
        self._repaint()

    def _picked(self, grip: Grip | None) -> None:
        if grip is None:
            self.studio.selected.clear()
        else:
            self.studio.selected.select(grip.kind, [grip.item])

    def _show_frames(self) -> None:
        self.frames.show_cached(self.studio.scene.cached(self.studio.session.project.renderer))
        self._repaint()

    def _show_range(self) -> None:
        project = self.studio.session.project
        self.canvas.range_s = project.range
        stale, making = self.studio.scene.stale, self.studio.generation.running
        note = tr("Making motion…") if making else tr("Motion is out of date") if stale else ""
        self.headers.set_note(note, calm=making)

    def _project_changed(self, before: Project, after: Project) -> None:
        self._show_range()
        self._show_events()
        if before.renderer != after.renderer:
            self._show_frames()
        if before.takes is not after.takes:
            self._show_length()
        self._repaint()

    def _jobs_changed(self) -> None:
        if self.studio.generation.running != self._making:
            self._making = self.studio.generation.running
            self._show_range()

    def _repaint(self) -> None:
        self.canvas.update()
        self.headers.update()

    # Where it looks

    def zoom_in(self) -> None:
        """Closer, round the playhead."""
        self.axis.zoom(ZOOM, self.zoom_centre())

    def zoom_out(self) -> None:
        """Further away, round the playhead."""
        self.axis.zoom(1 / ZOOM, self.zoom_centre())

    def fit(self) -> None:
        """All of it in sight."""
        self.axis.fit()

    def zoom_centre(self) -> float:
        """The playhead if it is in sight, else the middle."""
        x = self.axis.x(self.canvas.playhead_s)
        return x if 0 <= x <= self.axis.width else self.axis.width / 2

    def _moved(self, seconds: float) -> None:
        was_seen = 0 <= self.axis.x(self.canvas.playhead_s) <= self.axis.width
        self.canvas.set_playhead(seconds)
        # Who scrolls away while it plays wants to look elsewhere.
        if not self.canvas.dragging and (was_seen or not self.studio.playback.playing):
            self.axis.reveal(seconds)

    def _axis_changed(self) -> None:
        axis, bar = self.axis, self.scroll_bar
        bar.blockSignals(True)
        bar.setRange(0, round(axis.last_start_s * axis.scale))
        bar.setPageStep(round(axis.width))
        bar.setSingleStep(40)
        bar.setValue(round(axis.start_s * axis.scale))
        bar.blockSignals(False)
        bar.setEnabled(axis.last_start_s > 0)
        self.zoom_bar.show_share(axis.zoom_share)

    # Events

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scrolls; with Ctrl it zooms at the pointer."""
        turn = event.angleDelta()
        steps = (turn.y() or turn.x()) / 120
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            x = self.canvas.mapFrom(self, event.position().toPoint()).x()
            self.axis.zoom(ZOOM**steps, min(max(x, 0), self.axis.width))
        else:
            pixels = event.pixelDelta()
            by = (pixels.x() or pixels.y()) if not pixels.isNull() else steps * 96
            self.axis.scroll_to(self.axis.start_s - by / self.axis.scale)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """What keys do while the timeline has the focus, beside the window's own."""
        playback, studio = self.studio.playback, self.studio
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        frames = FPS if shift else 1
        table = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_Left: lambda: playback.step(-frames),
            Qt.Key.Key_Right: lambda: playback.step(frames),
            Qt.Key.Key_Home: lambda: playback.seek(0.0),
            Qt.Key.Key_End: lambda: playback.seek(playback.duration_s),
            Qt.Key.Key_Up: lambda: select_next(self, -1),
            Qt.Key.Key_Down: lambda: select_next(self, 1),
            Qt.Key.Key_Delete: studio.selected.delete,
            Qt.Key.Key_Escape: studio.selected.clear,
        }
        work = table.get(Qt.Key(event.key()))
        if work is None:
            super().keyPressEvent(event)
        else:
            work()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offers what can be done here: at the pointer, or by the keyboard at the playhead."""
        if self.canvas.nothing:
            return
        place = self.canvas.mapFrom(self, event.pos())
        if place.x() < 0:
            return
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        seconds = self.canvas.playhead_s if by_key else self.axis.seconds(place.x())
        grip = None if by_key else self.canvas.grip_at(place.x(), place.y())
        if grip is not None and grip.item not in self.studio.selected.selection:
            self._picked(grip)
        timeline_menu(self, min(max(seconds, 0.0), self.axis.duration_s)).popup(event.globalPos())
