"""The preview: the portrait and what becomes of it, in the middle of the window."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QFont, QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app import direction, theme
from app.choices import overlay_of, renderer_of
from app.i18n import tr
from app.importing import PICTURES, VIDEOS
from app.jobs import Job
from app.studio import Studio
from app.views.preview_bar import PreviewBar
from app.views.preview_canvas import Canvas
from app.views.preview_chips import Chip, ChipColumn
from app.views.preview_drop import DropFrame, local_files
from app.views.preview_faces import FaceButtons, advice_chips
from app.views.preview_landmarks import LandmarkEditor
from app.views.preview_legend import Legend
from app.views.preview_pages import BusyPage, EmptyPage
from app.views.preview_show import Mode, Show
from app.views.preview_tools import CropTool
from app.views.preview_wipe import WipeHandle
from engine.render.protocol import OverlayInfo

READOUT_MS = 250
PORTRAIT_OPS = ("portrait",)
EDGE = 12
"""Room between the canvas' edge and what floats over it."""


class PreviewView(QWidget):
    """Photo, landmarks, rendered frames, or two of them side by side; everything may be dropped on it.

    `mode_changed(mode)`: another of MODES is shown.
    """

    mode_changed = Signal(str)

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.studio = studio
        self.mode: Mode = "photo"
        self._crop_tool: CropTool | None = None
        self._making = False
        self._had_motion = False
        self.setAccessibleName(tr("Preview"))
        self.bar = PreviewBar(self)
        self.canvas = Canvas(self)
        self.empty, self.busy = EmptyPage(self), BusyPage(self)
        self._show = Show(studio, self)
        self.pages = QStackedWidget(self)
        for page in (self.empty, self.busy, self.canvas):
            self.pages.addWidget(page)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.bar)
        rows.addWidget(self.pages, 1)
        self._build_overlays()
        self._connect()
        self._project_opened()

    def _build_overlays(self) -> None:
        self.advice = ChipColumn(self.canvas)
        self.readout = Chip(parent=self.canvas)
        self.state = Chip(parent=self.canvas)
        self.legend = Legend(self.canvas)
        self.faces = FaceButtons(self.canvas)
        self.wipe = WipeHandle(self.canvas)
        self.reset_crop = QPushButton(tr("Reset crop"), self.canvas)
        self.reset_crop.setToolTip(tr("Take the square that fits this face again"))
        self.reset_crop.setAccessibleName(tr("Reset crop"))
        self.zoom = QPushButton(self.canvas)
        self.zoom.setToolTip(tr("Show the whole picture (double click, Ctrl+0)"))
        self.zoom.setAccessibleName(tr("Zoom: show the whole picture"))
        self.points = LandmarkEditor(self.studio, self._show, self.canvas)
        self.drop_frame = DropFrame(self, studio=self.studio)
        floating = (self.advice, self.readout, self.state, self.faces, self.wipe, self.reset_crop, self.zoom)
        for widget in (*floating, self.legend):
            widget.hide()

    def _connect(self) -> None:
        studio = self.studio
        self.bar.mode_chosen.connect(self.set_mode)
        self.bar.sides_changed.connect(self._sides_changed)
        self.bar.overlay_changed.connect(self._sides_changed)
        self.bar.edit_toggled.connect(lambda _: [self._choose_tool(), self._refresh()])
        self.empty.open_asked.connect(self.open_portrait)
        self.empty.paste_asked.connect(self.paste)
        self.empty.demo_asked.connect(studio.imports.demo)
        self.busy.cancelled.connect(lambda: [studio.jobs.cancel(job) for job in portrait_jobs(studio)])
        self.canvas.zoomed.connect(self._lay_overlays)
        self.zoom.clicked.connect(self.canvas.fit)
        self.reset_crop.clicked.connect(lambda: studio.set_crop(None))
        self.faces.chosen.connect(studio.choose_face)
        self.wipe.moved.connect(lambda _: self._refresh())
        studio.session.changed.connect(self._project_changed)
        studio.session.opened.connect(self._project_opened)
        studio.jobs.changed.connect(self._jobs_changed)
        studio.scene.picture_changed.connect(self._picture_changed)
        studio.scene.motion_changed.connect(self._motion_changed)
        studio.scene.frame_ready.connect(self._frame_ready)
        studio.scene.overlaid.changed.connect(lambda: self._refresh() if self.isVisible() else None)
        studio.playback.moved.connect(self._moved)
        studio.playback.playing_changed.connect(self._playing_changed)
        self._readout_timer = QTimer(self)
        self._readout_timer.setInterval(READOUT_MS)
        self._readout_timer.timeout.connect(self._tell)

    # What the user asks for

    def set_mode(self, mode: Mode) -> None:
        """Shows the photo, the landmarks, the rendered frames, or A|B."""
        if mode == self.mode:
            return
        if self._crop_tool is not None:
            self._crop_tool.cancel()
        self.mode = mode
        self.bar.set_mode(mode)
        self._choose_tool()
        self._sides_changed()
        self.mode_changed.emit(mode)

    def _folder(self) -> str:
        return str(self.studio.settings.value("import_folder")) or str(Path.home())

    def open_portrait(self) -> None:
        """Asks for a picture, or a video to take one from."""
        kinds = " ".join(f"*{suffix}" for suffix in sorted(PICTURES | VIDEOS))
        name, _ = QFileDialog.getOpenFileName(
            self,
            tr("Open portrait"),
            self._folder(),
            tr("Pictures and videos") + f" ({kinds});;" + tr("All files") + " (*)",
        )
        if name:
            path = Path(name)
            self.studio.settings.set("import_folder", str(path.parent))
            known = path.suffix.lower() in PICTURES | VIDEOS
            self.studio.imports.drop([path]) if known else self.studio.imports.portrait(path)

    def paste(self) -> None:
        """Takes the picture or the files in the clipboard."""
        data = cast("QMimeData | None", QGuiApplication.clipboard().mimeData())  # None where nothing was ever copied
        paths = [] if data is None else local_files(data)
        if paths:
            self.studio.imports.drop(paths)
        else:
            image = QGuiApplication.clipboard().image()
            self.studio.imports.portrait_image(image, tr("From the clipboard"))

    # Following

    def _project_changed(self, before: object, after: object) -> None:  # noqa: ARG002
        portrait = self.studio.project.portrait
        if self._crop_tool is not None and portrait is not None:
            self._crop_tool.take(portrait)
        self._sides_changed()
        self._lay_overlays()

    def _picture_changed(self) -> None:
        scene = self.studio.scene
        if scene.composed is None or scene.stale:  # a new one: there is advice on it, and its crop
            self._had_motion = False
            self.set_mode("photo")
        self._portrait_changed()

    def _project_opened(self) -> None:
        """Who opens a talking portrait wants to see it talk."""
        self._had_motion = self.studio.scene.composed is not None
        self._portrait_changed()
        if self._had_motion and self.mode == "photo":
            self.set_mode("photoreal")

    def _portrait_changed(self) -> None:
        picture = self.studio.scene.picture
        portrait = self.studio.project.portrait
        if picture is None or portrait is None:
            self.canvas.set_portrait_size(0, 0)
        else:
            self.canvas.set_portrait_size(portrait.width, portrait.height)
        self._show.forget()
        self._choose_tool()
        self._jobs_changed()
        self._sides_changed()
        self._lay_overlays()

    def _motion_changed(self) -> None:
        self._show.forget()
        scene = self.studio.scene
        talks = scene.composed is not None and not scene.stale
        first = talks and not self._had_motion
        self._had_motion = talks or (self._had_motion and scene.composed is not None)
        busy = self._crop_tool is not None and self._crop_tool.dragging
        if first and self.mode == "photo" and not busy:
            self.set_mode("photoreal")  # what was waited for; before its frames are there, landmarks stand in
        if self.points.possible(self.mode, self.bar.edit.isChecked()) != self.points.on:
            self._choose_tool()
        self._sides_changed()

    def _moved(self, seconds: float) -> None:  # noqa: ARG002
        if self.isVisible() and self.mode != "photo" and self._show.frame() != self._show.shown_frame:
            self._refresh()

    def _frame_ready(self, renderer: str, frame: int) -> None:
        if not self.isVisible() or renderer not in self._wanted():
            return
        if not self.studio.playback.playing and frame == self._show.frame():
            self._refresh()
        elif not self._readout_timer.isActive():
            self._readout_timer.start()

    def _playing_changed(self) -> None:
        self._show.rate.start()
        self._readout_timer.start()
        self._refresh()

    def _jobs_changed(self) -> None:
        job = next(iter(portrait_jobs(self.studio)), None)
        if job is not None:
            stage = tr("Waiting for other work to end") if job.state == "waiting" else ""
            self.busy.tell(job.title, stage, job.done, job.total)
        has_portrait = self.studio.project.portrait is not None  # its picture may still be on its way
        page = self.busy if job is not None else self.canvas if has_portrait else self.empty
        self.pages.setCurrentWidget(page)
        self.bar.set_ready(page is self.canvas)
        if self.studio.generation.running != self._making:
            self._making = self.studio.generation.running
            self._tell()

    # Showing

    def _wanted(self) -> tuple[str, ...]:
        if self.mode == "photoreal":
            return (renderer_of(self.studio.project).name,)
        if self.mode == "compare":
            return tuple(name for name in self.bar.sides if name)
        return ()

    def _sides_changed(self) -> None:
        self.bar.set_renderer(renderer_of(self.studio.project))
        if self.isVisible():
            overlay = self._overlay()
            self.studio.show_renderers(self._wanted())
            self.studio.show_overlay(renderer_of(self.studio.project).name, overlay.name if overlay else "")
        self._refresh()

    def _overlay(self) -> OverlayInfo | None:
        """What is laid over the rendered frames; A|B compares the frames themselves."""
        if self.mode != "photoreal" or self.studio.scene.composed is None:
            return None
        return overlay_of(self.studio.project, self.bar.shown_overlay)

    def _refresh(self) -> None:
        """Paints what is to be seen now, and says what there is to say of it."""
        content = self._show.content(self.mode, self.bar.sides, self.wipe.share)
        self.canvas.show_content(content)
        self.wipe.setVisible(self.mode == "compare")
        self._tell()

    def _tell(self) -> None:
        portrait = self.studio.project.portrait
        photo = self.mode == "photo"
        self.advice.set_chips(advice_chips(portrait) if photo and portrait is not None else [])
        waiting = self._show.waiting and self.mode in ("photoreal", "compare")
        text, level = self._show.state(self.mode)
        self.state.set_text(text, level, pulsing=waiting)
        self.legend.tell(self._overlay(), paused=not self.studio.playback.playing)
        words, going_on = self._show.readout(self._wanted())
        self.readout.set_text(words)
        several = portrait is not None and len(portrait.faces) > 1
        if portrait is not None:
            self.faces.set_faces(len(portrait.faces), portrait.face)
        self.faces.setVisible(photo and several)
        self.reset_crop.setVisible(photo and portrait is not None and portrait.crop is not None)
        if not going_on:
            self._readout_timer.stop()
        self._place_overlays()

    def _choose_tool(self) -> None:
        portrait = self.studio.project.portrait
        self._crop_tool = None
        if self.mode == "photo" and portrait is not None:
            self._crop_tool = CropTool(portrait, self.studio.set_crop, self.studio.choose_face, QFont(self.font()))
        editing = self.points.possible(self.mode, self.bar.edit.isChecked())
        self.points.set_on(editing)
        self._show.editing = editing
        self.canvas.tool = self.points.tool if editing else self._crop_tool
        self.canvas.unsetCursor()
        self.canvas.update()

    def _lay_overlays(self) -> None:
        self.wipe.lay_over(self.canvas.picture_rect)
        self.zoom.setText(tr("{n} %").format(n=self.canvas.zoom.percent))
        self.zoom.setVisible(not self.canvas.zoom.fitted)
        self._place_overlays()

    def _place_overlays(self) -> None:
        room = self.canvas.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        begin, end = ("right", "left") if direction.mirrored(self) else ("left", "right")

        def put(widget: QWidget, side: str, y: int) -> None:
            widget.move(room.left() if side == "left" else room.right() - widget.width() + 1, y)

        for chips in (self.advice, self.state):
            put(chips, begin, room.top())
        put(self.legend, end, room.top())
        if self.points.on:
            self.points.bar.lay_in(room)
            room.setBottom(self.points.bar.y() - theme.STEP)
        for button in (self.zoom, self.reset_crop, self.faces):
            button.adjustSize()
        for widget in (self.readout, self.faces):
            put(widget, begin, room.bottom() - widget.height())
        put(self.zoom, end, room.bottom() - self.zoom.height())
        above = self.zoom.height() + theme.STEP if not self.canvas.zoom.fitted else 0
        put(self.reset_crop, end, room.bottom() - self.reset_crop.height() - above)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._sides_changed()
        self._lay_overlays()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self.studio.show_renderers(())
        self.studio.show_overlay("", "")


def portrait_jobs(studio: Studio) -> list[Job]:
    """Portraits that are being read, the first one first."""
    return [job for job in studio.jobs.list if job.op in PORTRAIT_OPS and not job.finished]
