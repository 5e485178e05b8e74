"""Rendered frames: which are in the cache, which are asked for, and their pixels."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app import background
from app.ahead import Ahead
from app.frame_request import FrameRequests, Source, alone, key_of
from app.jobs import Jobs
from app.moment import Moment
from app.pictures import Pictures
from app.settings import Settings
from engine.cache import FrameCache, FrameKeys
from engine.codec import to_plain
from engine.compose import ComposedMotion
from engine.document import Portrait, Project
from engine.errors import LikenessError
from engine.render.registry import hears

T = TypeVar("T")

AT_ONCE = 5000
"""Frames whose keys are made, or looked for, at once; more are looked at beside the window."""
BREATH_S = 0.0005
"""Rest between two blocks of keys made beside the window, which could not run Python meanwhile."""
SETTLE_MS = 100
"""Quiet time after a change before frames are asked for, so that a drag asks once."""


class RenderedFrames(QObject):
    """The frames of every renderer that is looked at, made by the worker around the frame that is looked at.

    A frame is known by the digest of all it depends on, so after an edit only those that differ are made again.
    """

    frame_ready = Signal(str, int)
    failed = Signal(str)

    def __init__(self, source: Source, jobs: Jobs, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._jobs = source, jobs
        self.requests = FrameRequests(source, settings)
        self.pictures = Pictures(lambda: self.cache)
        self._wanted: tuple[str, ...] = ()
        self._keys: dict[str, list[str]] = {}
        self._key_maker = FrameKeys()
        self._looking: object = None
        self._cached: dict[str, NDArray[np.bool_]] = {}
        self._requests: dict[str, int] = {}
        self.ahead = Ahead(time.monotonic)
        self._focus = 0
        self._crashes = 0
        self._moment = Moment(jobs, self.pictures, self)
        self._moment.changed.connect(self._moment_changed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._ask_for_frames)
        jobs.previewed.connect(self._previewed)
        jobs.lost.connect(self._lost)
        settings.changed.connect(self._configured)

    @property
    def shown(self) -> tuple[str, ...]:
        """The renderers that are looked at."""
        return self._wanted

    @property
    def cache(self) -> FrameCache:
        return FrameCache(self._source.cache_folder / "frames")

    def image(self, frame: int, renderer: str) -> QImage | None:
        """The rendered picture of a frame, if it lies in the cache."""
        if self._moment.has(renderer, frame):
            return self._moment.image(renderer)
        keys = self._keys.get(renderer)
        if keys is None or not 0 <= frame < len(keys) or not self._cached[renderer][frame]:
            return None
        image = self.pictures.get(keys[frame])
        if image is None:  # pruned meanwhile
            self._cached[renderer][frame] = False
            self.refresh()
        return image

    def cached(self, renderer: str, frames: int) -> NDArray[np.bool_]:
        """(T,) whether there is a picture of each frame."""
        found = self._cached.get(renderer)
        cached_T = np.zeros(frames, bool) if found is None or len(found) != frames else found
        frame = self._moment.frame(renderer)
        if frame is not None and frame < frames:
            there = self._moment.image(renderer) is not None
            if cached_T[frame] != there:
                cached_T = cached_T.copy()
                cached_T[frame] = there
        return cached_T

    def show(self, renderers: Sequence[str]) -> None:
        """Says which renderers' frames are to be made now."""
        wanted = tuple(dict.fromkeys(renderers))
        if wanted != self._wanted:
            for renderer in set(self._wanted) - set(wanted):
                self._moment.leave(renderer)  # edits pass it by while nobody looks
            self._wanted = wanted
            self.refresh()

    def look_at(self, frame: int) -> None:
        """Says which frame is looked at, so that it is made first."""
        if frame != self._focus:
            self._focus = frame
            for number in self._requests.values():
                self._jobs.focus(number, frame)
            if self._settle.isActive():
                self._want_moment()

    def refresh(self) -> None:
        """Asks soon for what is missing."""
        self._settle.start()

    def listen(self) -> None:
        """After the voice or the seed changed, or when the voice is prepared: renderers that hear go by both."""
        if any(hears(renderer) for renderer in self._wanted):
            self.refresh()

    def follow(self) -> None:
        """After an edit: asks at once for the frame that is looked at, for the others when the edits come to rest."""
        self.refresh()
        self._make_way()
        self._want_moment()

    def foresee(self, project: Project, composed: ComposedMotion) -> None:
        """Before an edit is saved: asks for the frame that is looked at, as it will be."""
        self.refresh()
        self._make_way()
        self._want(project, composed)

    def _make_way(self) -> None:
        for number in self._requests.values():  # it would keep the worker from what is looked at
            self._jobs.stop_preview(number)
        self._requests.clear()

    def _want_moment(self) -> None:
        project, composed = self._source.project, self._source.composed
        if composed is not None:
            self._want(project, composed)

    def _want(self, project: Project, composed: ComposedMotion) -> None:
        if project.portrait is None or not len(composed):
            return
        portrait, frame = project.portrait, min(self._focus, len(composed) - 1)
        numbers_1C, motion = alone(composed, frame)
        for renderer in self._wanted:
            if renderer not in self._keys:  # the first frames of all: everything is still to be looked up
                continue
            if self.requests.waits(renderer):
                continue
            try:
                said = frame if hears(renderer) else None
                key = key_of(self.requests.scene(portrait, renderer), motion, said)
                known = self._keys[renderer]
                if frame < len(known) and known[frame] == key and self._cached[renderer][frame]:
                    self._moment.leave(renderer)
                    continue
                image = None if self._moment.has(renderer, frame) else self.image(frame, renderer)
                if image is not None:
                    self._moment.stand_in(renderer, frame, image)

                def request(renderer: str = renderer) -> Mapping[str, Any]:
                    pixels = self._moment.pixels(renderer)
                    return self.requests.moment(project, portrait, numbers_1C, renderer, pixels, frame=frame)

                self._moment.want(renderer, frame, key, request)
            except (LikenessError, OSError) as error:
                self.failed.emit(str(error))

    def drop(self) -> None:
        """Forgets everything: another project is open, or none."""
        self._settle.stop()
        for number in self._requests.values():
            self._jobs.stop_preview(number)
        self._requests.clear()
        self._moment.drop()
        self._keys.clear()
        self._cached.clear()
        self._looking = None

    def _configured(self, name: str) -> None:
        if name in ("preview_px", "cache_folder"):
            self.drop()
            self.refresh()

    def _ask_for_frames(self) -> None:
        for renderer in [name for name in self._requests if name not in self._wanted]:
            self._jobs.stop_preview(self._requests.pop(renderer))
        project, composed = self._source.project, self._source.composed
        if composed is None or project.portrait is None or self._looking is composed or not self._wanted:
            return
        if len(self._key_maker.unknown(composed)) > AT_ONCE:
            maker = FrameKeys()

            def made(_: object) -> None:
                self._key_maker = maker

            self._beside(composed, lambda: maker.learn(composed, lambda: time.sleep(BREATH_S)), made)
            return
        for renderer in self._wanted:
            if hears(renderer) and not self._source.voice_ready:
                self._leave(renderer)
            if self.requests.waits(renderer):
                continue
            try:
                self._ask(project, project.portrait, composed, renderer)
            except (LikenessError, OSError) as error:
                self.failed.emit(str(error))

    def _leave(self, renderer: str) -> None:
        """Shows no frame of a renderer any more: it hears, and the voice is gone or another one."""
        if renderer in self._requests:
            self._jobs.stop_preview(self._requests.pop(renderer))
        self._moment.leave(renderer)
        self._cached.pop(renderer, None)
        if self._keys.pop(renderer, None) is not None:
            self.frame_ready.emit(renderer, self._focus)

    def _beside(self, composed: ComposedMotion, work: Callable[[], T], then: Callable[[T], object]) -> None:
        """Does what takes long for long motion in a thread, and asks again when it is done."""
        self._looking = composed

        def done(result: T) -> None:
            if self._looking is composed:
                self._looking = None
                then(result)
                self.refresh()

        def failed(sentence: str) -> None:
            if self._looking is composed:
                self._looking = None
                self.failed.emit(sentence)

        background.run(work, done, failed)

    def _ask(self, project: Project, portrait: Portrait, composed: ComposedMotion, renderer: str) -> None:
        keys = self.requests.keys(self._key_maker, portrait, renderer, composed)
        if keys != self._keys.get(renderer):
            if not self._look_up(renderer, keys, composed):
                return
            self.frame_ready.emit(renderer, self._focus)
        self._leave_moment(renderer, keys)
        if self._cached[renderer].all():
            if renderer in self._requests:
                self._jobs.stop_preview(self._requests.pop(renderer))
        else:  # the worker drops the older request for this renderer by itself
            plain = to_plain(replace(project, takes=(), take=None))
            arguments = {"project": plain, **self.requests.common(project, portrait, renderer, self._focus)}
            self._requests[renderer] = self._jobs.preview(arguments)

    def _moment_changed(self, renderer: str, frame: int) -> None:
        keys = self._keys.get(renderer)
        if keys is not None and not self._settle.isActive():
            self._leave_moment(renderer, keys)
        self.frame_ready.emit(renderer, frame)

    def _leave_moment(self, renderer: str, keys: list[str]) -> None:
        """Now that `keys` are those of the newest state, the frame that was wanted first is one among them."""
        frame = self._moment.frame(renderer)
        if frame is None:
            return
        there = self._moment.there(renderer)
        if frame >= len(keys) or keys[frame] != there:
            return
        self._cached[renderer][frame] = True
        self._moment.leave(renderer)

    def _look_up(self, renderer: str, keys: list[str], composed: ComposedMotion) -> bool:
        """Whether it is known now which of the frames are in the cache; else somebody is looking."""
        cache, known = self.cache, self._keys.get(renderer, [])
        changed = list(range(len(keys)))
        if len(known) == len(keys):  # after an edit most frames are what they were
            changed = [index for index in changed if keys[index] != known[index]]
        if len(changed) > AT_ONCE:

            def found(cached_T: NDArray[np.bool_]) -> None:
                if renderer in self._requests:  # it tells of frames by their old keys
                    self._jobs.stop_preview(self._requests.pop(renderer))
                self._keys[renderer], self._cached[renderer] = keys, cached_T
                self.frame_ready.emit(renderer, self._focus)

            self._beside(composed, lambda: cache.present(keys), found)
            return False
        cached_T = self._cached[renderer].copy() if len(changed) < len(keys) else np.zeros(len(keys), bool)
        cached_T[changed] = cache.present([keys[index] for index in changed])
        self._cached[renderer] = cached_T
        self._keys[renderer] = keys
        return True

    def _previewed(self, event: dict[str, Any]) -> None:
        number = event.get("id")
        renderer = next((name for name, mine in self._requests.items() if mine == number), None)
        if renderer is None:
            return
        kind = event.get("event")
        if kind == "frame":
            index = int(event["index"])
            if index < len(self._cached[renderer]):
                self._cached[renderer][index] = True
                self.ahead.arrived()
                self._crashes = 0
                self.frame_ready.emit(renderer, index)
        elif kind in ("done", "error"):
            del self._requests[renderer]
            if kind == "error" and event.get("code") != 130:
                self.failed.emit(str(event.get("message", "")))
            elif kind == "done" and event.get("frames") == len(self._cached[renderer]) and not event.get("replaced"):
                # Frames of a preview that was stopped may have come into the cache without having been told.
                self._cached[renderer][:] = True
                self.frame_ready.emit(renderer, self._focus)

    def _lost(self, lane: str, sentence: str) -> None:
        if lane != "studio":
            return
        had_previews, self._requests = bool(self._requests) or self._moment.asking, {}
        self._moment.lost()
        if had_previews:
            self._crashes += 1
            if self._crashes > 1:  # what kills the worker twice in a row would kill it for ever
                self.failed.emit(sentence)
            else:
                self.refresh()
