"""Decides what the preview shows at a moment, and what it says of it."""

from __future__ import annotations

from time import monotonic
from typing import Literal

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from app.choices import renderer_of
from app.i18n import joined, tr
from app.studio import Studio
from app.views.preview_canvas import Content
from app.views.preview_chips import Level
from app.views.preview_frames import FrameChooser, FrameRate
from app.views.preview_overlay import close_lids
from engine.document import FPS

Mode = Literal["photo", "landmarks", "photoreal", "compare"]
MODES: tuple[Mode, ...] = ("photo", "landmarks", "photoreal", "compare")
DIM, WAITING_DIM = 0.3, 0.2
"""How much darker the photo is under landmarks, and where they stand in for a frame that is not rendered yet."""


class Show(QObject):
    """Puts together what the canvas paints: photo, landmarks and rendered frames of the current moment."""

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._choosers: dict[str, FrameChooser] = {}
        self.rate = FrameRate(monotonic)
        self.shown_frame = -1
        """The moment of what is shown."""
        self.editing = False
        """Whether landmarks are to be seen over rendered frames too."""
        self._edited: tuple[str, int, QImage] | None = None  # the last rendered frame that was edited upon
        self.waiting = False
        """Whether landmarks stand in for a rendered frame."""

    def forget(self) -> None:
        """Another portrait or other motion: frames shown before count no more."""
        self._choosers.clear()
        self.shown_frame = -1

    def frame(self) -> int:
        """Index of the frame that is due now."""
        frames = self._studio.scene.frames
        # Rounded first: 3.68 s * 25 is 91.99999… in floating point.
        due = int(round(self._studio.playback.position_s * FPS, 6))
        return max(0, min(due, frames - 1))

    def content(self, mode: Mode, sides: tuple[str, str], divider: float) -> Content:
        """What is to be painted; `sides` are the renderers of A|B, "" being the photo."""
        frame = self.frame()
        self.shown_frame = frame
        self.waiting = False
        photo = self._studio.scene.picture
        if mode == "photo":
            return Content(left=photo)
        if mode == "landmarks":
            return Content(left=photo, dim=DIM, landmarks_PD=self.landmarks(frame))
        if mode == "photoreal":
            renderer = renderer_of(self._studio.project).name
            image = self._studio.scene.overlaid.image(frame) or self._rendered(renderer, frame)
            if self.editing:
                return self._edited_over(renderer, frame, image)
            if image is not None:
                return Content(left=image)
            return Content(left=photo, dim=WAITING_DIM, landmarks_PD=self._stand_in(frame))
        images = [photo if not side else self._rendered(side, frame) for side in sides]
        missing = any(image is None for image in images)
        return Content(
            left=images[0] or photo,
            right=images[1] or photo,
            divider=divider,
            landmarks_PD=self._stand_in(frame) if missing else None,
        )

    def landmarks(self, frame: int) -> np.ndarray | None:
        """Landmarks (68, 2) of a frame with its lids, or those of the still face before there is motion."""
        composed = self._studio.scene.composed
        if composed is not None and frame < len(composed):
            return close_lids(composed.landmarks_TPD[frame], composed.closure_TE[frame])
        portrait = self._studio.project.portrait
        return None if portrait is None else np.array(portrait.chosen.landmarks, np.float32)

    def state(self, mode: Mode) -> tuple[str, Level]:
        """One sentence about what is not as it should be, or nothing."""
        scene = self._studio.scene
        if mode == "photo" or scene.picture is None:
            return "", "plain"
        if scene.composed is None:
            return (tr("Add a voice to see the face speak"), "plain") if not scene.project.takes else ("", "plain")
        if self.waiting:
            return tr("Rendering this moment"), "plain"
        if scene.stale and (self._studio.generation.running or not scene.voice_ready):
            return tr("Motion for this face and this voice is being made"), "plain"
        if scene.stale:
            return tr("The motion was made for other settings: generate it again"), "warn"
        return "", "plain"

    def readout(self, renderers: tuple[str, ...]) -> tuple[str, bool]:
        """Honest numbers about rendered frames, and whether they are changing."""
        scene, playback = self._studio.scene, self._studio.playback
        if not renderers or scene.composed is None:
            return "", False
        cached = np.logical_and.reduce([scene.cached(name) for name in renderers])
        done, total = int(cached.sum()), len(cached)
        titles = [tr(info.title) for info in (renderer_of(self._studio.project),) if renderers == (info.name,)]
        words: list[str] = titles  # with A|B, their names stand above
        if playback.playing:
            rate = self.rate.value()
            if rate is not None:
                words.append(tr("{n} of {all} frames/s").format(n=min(round(rate), FPS), all=FPS))
        if done < total:
            words.append(tr("rendering {n} of {all}").format(n=done, all=total))
        elif not playback.playing:
            words.append(tr("all {all} frames rendered").format(all=total))
        return joined(words), playback.playing or done < total

    def _rendered(self, renderer: str, frame: int) -> QImage | None:
        scene, playback = self._studio.scene, self._studio.playback
        if scene.composed is None:
            return None
        chooser = self._choosers.setdefault(renderer, FrameChooser())
        chosen = chooser.choose(frame, scene.cached(renderer), playback.playing)
        image = None if chosen is None else scene.image(chosen, renderer)
        if image is not None and chosen is not None and playback.playing:
            self.rate.saw(chosen)
        return image

    def _edited_over(self, renderer: str, frame: int, image: QImage | None) -> Content:
        """Landmarks over a rendered frame; until an edit is rendered, over the frame as it was before."""
        if image is not None:
            self._edited = renderer, frame, image
        elif self._edited is not None and self._edited[:2] == (renderer, frame):
            image = self._edited[2]
            self.waiting = True
        landmarks_PD = self.landmarks(frame)
        if image is not None:
            return Content(left=image, landmarks_PD=landmarks_PD)
        self.waiting = self._studio.scene.composed is not None
        return Content(left=self._studio.scene.picture, dim=WAITING_DIM, landmarks_PD=landmarks_PD)

    def _stand_in(self, frame: int) -> np.ndarray | None:
        self.waiting = self._studio.scene.composed is not None
        return self.landmarks(frame) if self.waiting else None
