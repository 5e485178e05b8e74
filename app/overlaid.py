"""The frame that is shown with what its renderer tells of how it was made laid over it; asked for when it is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.frame_request import FrameRequests, Source, alone, key_of
from app.jobs import Jobs
from app.moment import Moment
from app.pictures import Pictures
from app.settings import Settings
from engine.compose import ComposedMotion
from engine.document import Portrait, Project
from engine.errors import LikenessError
from engine.render.overlays import view_name
from engine.render.registry import hears

HOLD_MS = 250
"""For so long the last overlay may be seen in place of one that is on its way: else it would flicker."""


class Overlaid(QObject):
    """One frame at a time, of one renderer; nothing is made ahead, and nothing at all while none is looked at.

    `changed`: another picture is to be seen. `failed(sentence)`: it could not be made.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        source: Source,
        requests: FrameRequests,
        pictures: Pictures,
        jobs: Jobs,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._source, self._requests, self._pictures = source, requests, pictures
        self._shown = "", ""
        self._frame: int | None = None
        self._last: QImage | None = None
        self._moment = Moment(jobs, pictures, self)
        self._moment.changed.connect(lambda *_: self.changed.emit())
        self._moment.failed.connect(lambda _, sentence: self.failed.emit(sentence))
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(HOLD_MS)
        self._over.timeout.connect(self._end_hold)
        jobs.lost.connect(self._lost)
        settings.changed.connect(self._configured)

    @property
    def on(self) -> bool:
        """Whether an overlay is looked at."""
        return bool(self._shown[1])

    def show(self, renderer: str, overlay: str) -> None:
        """Says which overlay of which renderer is looked at; "" is none."""
        if (renderer, overlay) != self._shown:
            self._moment.leave(self._view)
            self._shown, self._last = (renderer, overlay), None
            self._want_now()

    def look_at(self, frame: int | None) -> None:
        """Says which frame is looked at; None: time goes on, faster than overlays could be made."""
        if frame != self._frame:
            self._frame = frame
            if frame is None:
                self._last = None
            elif self._last is not None and not self._over.isActive():  # who scrubs on sees the frames themselves
                self._over.start()
            self._want_now()

    def follow(self) -> None:
        """After an edit, or when there is motion for the first time."""
        self._want_now()

    def foresee(self, project: Project, composed: ComposedMotion) -> None:
        """Before an edit is saved."""
        self._want(project, composed)

    def image(self, frame: int) -> QImage | None:
        """The picture of a frame with its overlay, or for a short time the last one; None where there is none yet."""
        if not self.on or self._frame is None:
            return None
        image = self._moment.image(self._view) if self._moment.has(self._view, frame) else None
        self._last = image or self._last
        return self._last

    def drop(self) -> None:
        """Forgets everything: another project is open, or none."""
        self._moment.drop()
        self._last = None

    def _end_hold(self) -> None:
        self._last = None
        self.changed.emit()

    @property
    def _view(self) -> str:
        return view_name(*self._shown)

    def _want_now(self) -> None:
        if self._source.composed is not None:
            self._want(self._source.project, self._source.composed)

    def _want(self, project: Project, composed: ComposedMotion) -> None:
        portrait, (renderer, overlay) = project.portrait, self._shown
        if not overlay or portrait is None or self._frame is None or not len(composed):
            self._moment.leave(self._view)
            return
        frame = min(self._frame, len(composed) - 1)
        numbers_1C, motion = alone(composed, frame)
        try:
            key = key_of(self._requests.scene(portrait, renderer, overlay), motion, frame if hears(renderer) else None)
            self._moment.want(self._view, frame, key, lambda: self._request(project, portrait, numbers_1C, frame))
        except (LikenessError, OSError) as error:
            self.failed.emit(str(error))

    def _request(self, project: Project, portrait: Portrait, numbers_1C: Any, frame: int) -> Mapping[str, Any]:
        renderer, overlay = self._shown
        pixels = self._moment.pixels(self._view)
        return self._requests.moment(project, portrait, numbers_1C, renderer, pixels, overlay, frame)

    def _lost(self, lane: str, sentence: str) -> None:
        if lane == "studio" and self._moment.asking:
            self._moment.lost()  # not asked for again at once: it may be what killed the worker
            self.failed.emit(sentence)

    def _configured(self, name: str) -> None:
        if name in ("preview_px", "cache_folder"):
            self.drop()
            self._want_now()
