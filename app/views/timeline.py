"""The timeline: every track of the video on one time axis."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app import background, direction, theme
from app.choices import renderer_of
from app.i18n import tr
from app.peaks import Peaks
from app.studio import Studio
from app.views.timeline_axis import TimeAxis
from app.views.timeline_canvas import LOW, Canvas
from app.views.timeline_headers import Headers
from app.views.timeline_lanes import Curve
from app.views.timeline_lines import LineMaker
from app.views.timeline_menu import Place, place_at, timeline_menu
from app.views.timeline_mouse import TimelineMouse
from app.views.timeline_ruler import RULER
from app.views.timeline_tools import TimeBar, ZoomBar, extend_selection, select_next
from app.views.track_blinks import BlinkLane
from app.views.track_cues import CueLane
from app.views.track_curves import FaceLane, GazeLane, HeadLane, MouthLane, curve_lines, gaze_lines
from app.views.track_frames import FramesLane
from app.views.track_landmarks import LandmarkLane
from app.views.track_quality import QualityLane
from app.views.track_ranges import RangeLane
from app.views.waveform import VoiceLane
from engine.document import FPS, CurveName, FloatArray, Project
from engine.selection import Selection

ZOOM = 1.25
"""One step of the wheel or of the keys."""
LOOK_AGAIN_MS = 250
"""Rendered frames come many a second; the row follows at its ease."""


class TimelineView(QWidget):
    """All rows below their ruler; `axis` is what of the video is in sight.

    `numbers_wanted`: what is selected was double-clicked, its numbers are to be shown for typing.
    """

    numbers_wanted = Signal()

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        direction.rightwards(self)  # time does in every language
        self.studio = studio
        self.axis = TimeAxis(self)
        self.voice, self.mouth, self.blinks = VoiceLane(), MouthLane(), BlinkLane()
        self.face, self.head, self.frames = FaceLane(), HeadLane(), FramesLane()
        self.gaze = GazeLane()
        self.curve_lanes = (self.mouth, self.face, self.head)
        self.cues, self.ranges, self.landmarks, self.quality = CueLane(), RangeLane(), LandmarkLane(), QualityLane()
        lanes = (
            self.voice, self.mouth, self.face, self.cues, self.blinks, self.gaze, self.head, self.ranges,
            self.landmarks, self.quality, self.frames,
        )  # fmt: skip
        self.canvas = Canvas(self.axis, lanes, self)
        self.mouse = TimelineMouse(studio, self.canvas)
        self.headers = Headers(lanes, self)
        self.zoom_bar = ZoomBar(self)
        self.scroll_bar = TimeBar(self.axis, self)
        self._peaks_of: Path | None = None
        self._making = False
        self._lines = LineMaker(self._show_lines, self)
        self._lines_of: tuple[object, ...] | None = None
        self._gaze_of: FloatArray | None = None
        self._shown: tuple[Project, Selection, float] | None = None
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
        self.setMinimumHeight(RULER + LOW * len(self.canvas.lanes) + self.zoom_bar.sizeHint().height())
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
        self.mouse.numbers_wanted.connect(self.numbers_wanted)
        self.headers.toggled.connect(self.toggle_wide)
        self.headers.mute_toggled.connect(lambda: studio.blinks.mute(not studio.project.blinks.muted))
        self.axis.changed.connect(lambda: self.zoom_bar.show_share(self.axis.zoom_share))

    # What it shows

    def _show_all(self) -> None:
        self._show_range()
        self._show_voice()
        self._show_motion()
        self._show_events()
        self._show_frames()
        self._show_problems()
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
        scene, project = self.studio.scene, self.studio.project
        # Composing anew after an edit of blinks makes new arrays with the same mouth and head.
        portrait = project.portrait
        face = portrait.chosen if portrait is not None else None
        made_of = (
            scene.motion, face, project.ranges, project.curves, project.landmark_keys, project.cues, project.segments,
            scene.tracks,
        )  # fmt: skip
        if scene.composed is None or not len(scene.composed):
            self._lines_of = None
            self._lines.forget()
            self._show_lines({})
        elif self._lines_of is None or any(a is not b for a, b in zip(made_of, self._lines_of, strict=True)):
            self._lines_of = made_of
            landmarks_TPD = scene.composed.landmarks_TPD
            self._lines.want(len(landmarks_TPD), lambda: curve_lines(landmarks_TPD, face))
        self._show_gaze()
        self._show_length()
        if self._shown is None or self._shown[2] != scene.duration_s:
            self._show_events()
        if not self._frames_soon.isActive():
            self._frames_soon.start()

    def _show_gaze(self) -> None:
        composed = self.studio.scene.composed
        gaze_TD = None if composed is None or not len(composed) else composed.gaze_TD
        before, self._gaze_of = self._gaze_of, gaze_TD
        same = gaze_TD is before or (gaze_TD is not None and before is not None and np.array_equal(gaze_TD, before))
        if not same:  # most blinks move no gaze
            self.gaze.show_lines({} if gaze_TD is None else gaze_lines(gaze_TD))
            self._repaint()

    def _show_lines(self, lines: dict[CurveName, Curve]) -> None:
        for lane in self.curve_lanes:
            lane.show_lines(lines)
        self._repaint()

    def _show_events(self) -> None:
        studio = self.studio
        project, selection, duration_s = studio.project, studio.selected.selection, studio.scene.duration_s
        if self._shown is not None and project is self._shown[0] and (selection, duration_s) == self._shown[1:]:
            return
        self._shown = (project, selection, duration_s)
        count, length = len(project.blinks.blinks), theme.timecode(duration_s)
        words = tr("{time} long, {n} blinks").format(time=length, n=count)
        if words != self.canvas.accessibleDescription():
            self.canvas.setAccessibleDescription(words)
        for lane in (self.canvas.ruler, *self.canvas.lanes):
            lane.show_project(project, selection, duration_s)
        self.headers.muted = project.blinks.muted
        self._repaint()

    def _show_problems(self) -> None:
        self.quality.show_problems(self.studio.quality.problems, self.studio.quality.looked)
        self._repaint()

    def _show_frames(self) -> None:
        self.frames.show_cached(self.studio.scene.cached(renderer_of(self.studio.project).name))
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
        if before.range != after.range:
            self.canvas.update()

    def _jobs_changed(self) -> None:
        if self.studio.generation.running != self._making:
            self._making = self.studio.generation.running
            self._show_range()

    def _repaint(self) -> None:
        self.canvas.update()
        self.headers.update()

    # Where it looks

    def toggle_wide(self, name: str) -> None:
        """Opens a row wide, so that keys can be dragged exactly, or makes it as high as the others again."""
        self.canvas.set_wide(name, name not in self.canvas.wide)
        self.headers.wide = self.canvas.wide
        self.headers.update()

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
        playback = self.studio.playback
        keys = Qt.KeyboardModifier
        shift = bool(event.modifiers() & keys.ShiftModifier)
        frames = FPS if shift else 1
        walk = extend_selection if shift else select_next
        table = {
            Qt.Key.Key_Plus: self.zoom_in,
            Qt.Key.Key_Equal: self.zoom_in,
            Qt.Key.Key_Minus: self.zoom_out,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_Left: lambda: playback.step(-frames),
            Qt.Key.Key_Right: lambda: playback.step(frames),
            Qt.Key.Key_Home: lambda: playback.seek(0.0),
            Qt.Key.Key_End: lambda: playback.seek(playback.duration_s),
            Qt.Key.Key_Up: lambda: walk(self, -1),
            Qt.Key.Key_Down: lambda: walk(self, 1),
            Qt.Key.Key_Escape: lambda: self.mouse.cancel() or self.studio.selected.clear(),
        }
        work = table.get(Qt.Key(event.key()))
        if work is None or event.modifiers() & (keys.AltModifier | keys.ControlModifier):
            super().keyPressEvent(event)
        else:
            work()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Offers what can be done here: at the pointer, or by the keyboard at the playhead."""
        if self.canvas.nothing:
            return
        at = self.canvas.mapFrom(self, event.pos())
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = Place(self.canvas.playhead_s)
        elif at.x() >= 0:
            place = place_at(self, at.x(), at.y())
        else:
            place = Place(self.canvas.playhead_s)
        timeline_menu(self, place).popup(event.globalPos())
