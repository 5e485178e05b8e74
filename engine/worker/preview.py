"""Rendered frames for the window, one at a time: the next one that is missing where the user looks."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.cache import FrameCache, frame_keys, scene_key
from engine.compose import ComposedMotion, compose_project
from engine.document import Project
from engine.errors import LikenessError
from engine.faces.geometry import scaled_points
from engine.order import Stage
from engine.tracks import load_tracks
from engine.worker import warm
from engine.worker.arguments import Arguments

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.faces.picture import Picture
    from engine.render.protocol import OpenedPortrait
    from engine.studio_scene import Scale
    from engine.worker.lines import Teller

JPEG_QUALITY = 95
"""With full colour resolution: 44 to 48 dB from the rendered frame, which nobody sees in motion (docs/adr/0018)."""

_KEEPER = ThreadPoolExecutor(1, "keeper")
"""Encodes and writes a frame while the next one is rendered."""


class Preview:
    """The frames of one project by one renderer, at one size.

    Nothing but the project is read before `begin`, and neither torch nor the portrait if no frame is missing.
    """

    def __init__(self, arguments: Arguments, tell: Teller) -> None:
        self.renderer = arguments.text("renderer")
        self.rendered = 0
        self._tell = tell
        self._size = arguments.pixels("size")
        self._files = arguments.files()
        self._cache = FrameCache(arguments.path("cache"))
        self._limit = int(arguments.number("cache_gb") * 1e9)
        self._project = arguments.value(Project, "project")
        self._composed: ComposedMotion | None = None
        self._missing: NDArray[np.bool_] = np.zeros(0, bool)
        self._draw: OpenedPortrait | None = None
        self._scale: Scale = (1.0, 1.0)
        self._keeping: Future[None] | None = None

    @property
    def result(self) -> dict[str, Any]:
        """How many frames there are, and how many of them were rendered now."""
        return {"renderer": self.renderer, "frames": len(self._missing), "rendered": self.rendered}

    def step(self) -> bool:
        """Renders the next missing frame while the one before is being kept; False when none is missing any more."""
        composed = self._composed or self._begin()
        index = self._next()
        if index is None:
            self._settle()
            return False
        # Another process may have made it meanwhile, or another moment may look the same.
        frame_HWC = None if self._cache.has(self._keys[index]) else self._render(composed, index)
        self._settle()
        self._missing[index] = False
        self._keeping = _KEEPER.submit(self._keep, index, frame_HWC)
        return True

    def close(self) -> None:
        """Waits for what is being kept: after this, no frame is told any more."""
        if self._keeping is not None:
            wait([self._keeping])

    def _settle(self) -> None:
        """Waits until the frame before is kept; raises what went wrong with it."""
        keeping, self._keeping = self._keeping, None
        if keeping is not None:
            keeping.result()

    def _keep(self, index: int, frame_HWC: Picture | None) -> None:
        if frame_HWC is not None:
            self._cache.put(self._keys[index], encoded(frame_HWC))
            self._cache.prune(self._limit)
            self.rendered += 1
        self._tell.send("frame", index=index, renderer=self.renderer)

    def _begin(self) -> ComposedMotion:
        portrait = self._project.portrait
        if portrait is None:
            raise LikenessError("There is nothing to show yet: choose a portrait first.")
        composed = compose_project(self._project, load_tracks(self._project, self._files))
        self._scene = scene_key(portrait, self.renderer, self._size)
        self._keys = frame_keys(self._scene, composed)
        self._missing = ~self._cache.present(self._keys)
        self._cache.prune(self._limit)
        self._composed = composed
        return composed

    def _next(self) -> int | None:
        """The first missing frame at or after the one that is looked at, then those before it."""
        frames = len(self._missing)
        if not frames:
            return None
        focus = min(self._tell.focus, frames - 1)
        for first, last in ((focus, frames), (0, focus)):
            part = self._missing[first:last]
            if part.any():
                return first + int(part.argmax())
        return None

    def _render(self, composed: ComposedMotion, index: int) -> Picture:
        draw = self._draw or self._open()
        landmarks_PD = scaled_points(composed.landmarks_TPD[index], self._scale)
        with warm.inference():
            return draw(landmarks_PD, composed.closure_TE[index])

    def _open(self) -> OpenedPortrait:
        from engine.studio_scene import portrait_scene

        self._tell(Stage("face"))
        picture_HWC, face, self._scale = portrait_scene(self._project, self._files, self._size)
        self._tell(Stage("rendering"))
        self._draw = warm.opened(self.renderer, self._scene, picture_HWC, face)
        return self._draw


def encoded(frame_HWC: Picture) -> bytes:
    """A frame (H, W, 3) uint8 RGB as JPEG with full colour resolution."""
    import cv2

    how = [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY]
    how += [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444]
    return cv2.imencode(".jpg", cv2.cvtColor(frame_HWC, cv2.COLOR_RGB2BGR), how)[1].tobytes()
