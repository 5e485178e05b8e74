"""Rendered frames for the window, one at a time: the one that is looked at first, then the next that is missing."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import numpy as np

from engine.cache import FrameCache, FrameKeys, frame_keys, from_numbers, numbers, scene_key
from engine.compose import ComposedMotion
from engine.document import Portrait, Project
from engine.errors import LikenessError
from engine.faces.geometry import scaled_points
from engine.order import Stage
from engine.recompose import Composer
from engine.render.overlays import laid_over, overlay_info, view_name
from engine.render.registry import hears, no_voice
from engine.tracks import load_tracks, track_blobs
from engine.worker import warm
from engine.worker.arguments import Arguments

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from engine.document import Tracks
    from engine.faces.picture import Picture
    from engine.render.protocol import MappedPortrait, OpenedPortrait, VoicedPortrait
    from engine.studio_scene import Scale
    from engine.worker.lines import Teller

JPEG_QUALITY = 95
"""With full colour resolution: 44 to 48 dB from the rendered frame, which nobody sees in motion (docs/adr/0018)."""

_KEEPER = ThreadPoolExecutor(1, "keeper")
"""Encodes and writes a frame while the next one is rendered."""


class _Known:
    """What the last preview was made from: of the next state of the project little is new."""

    def __init__(self) -> None:
        self.composer, self.keys = Composer(), FrameKeys()
        self._tracks: tuple[tuple[str, ...], Tracks] | None = None

    def tracks(self, project: Project, files: Mapping[str, Path]) -> Tracks:
        """As `load_tracks`, of which nothing is read twice in a row."""
        parts = tuple(blob.sha256 for blob in track_blobs(project))
        if self._tracks is None or self._tracks[0] != parts or not files.keys() >= set(parts):
            old = self._tracks
            known = {} if old is None else {**old[1].segments, old[0][0]: old[1].base}
            known = {sha256: track for sha256, track in known.items() if sha256 in files}
            self._tracks = parts, load_tracks(project, files, known)
        return self._tracks[1]


_known = _Known()


def forget() -> None:
    """Gives the memory of the last preview back."""
    global _known  # noqa: PLW0603 (one for the process, as the models are)
    _known = _Known()


@cache
def _cache(folder: Path) -> FrameCache:
    """One for all previews, so that what lies in the folder is counted once."""
    return FrameCache(folder)


class _Voice(NamedTuple):
    """What a renderer hears: the prepared voice, the `heard_key` of it and the seed, and the seed."""

    path: Path
    heard: str
    seed: int


def _voice_of(arguments: Arguments, renderer: str) -> _Voice | None:
    """The voice that a request tells of, None for a renderer that hears nothing."""
    if not hears(renderer):
        return None
    if not arguments.text("voice", ""):
        raise LikenessError(no_voice(renderer))
    return _Voice(arguments.path("voice"), arguments.text("heard"), int(arguments.number("seed")))


class Maker:
    """Makes the frames of one portrait by one renderer, at one size; opens the portrait when the first is asked for."""

    def __init__(self, arguments: Arguments, portrait: Portrait, tell: Teller) -> None:
        self.renderer, self._overlay = arguments.text("renderer"), arguments.text("overlay", "")
        self.tell = tell
        self.cache = _cache(arguments.path("cache"))
        self._size = arguments.pixels("size")
        self._files = arguments.files()
        self._limit = int(arguments.number("cache_gb") * 1e9)
        self._portrait = portrait
        self._voice = _voice_of(arguments, self.renderer)
        heard = "" if self._voice is None else self._voice.heard
        self._opened_scene = scene_key(portrait, self.renderer, self._size)  # whatever is heard
        self._plain_scene = scene_key(portrait, self.renderer, self._size, heard)
        self.scene = scene_key(portrait, view_name(self.renderer, self._overlay), self._size, heard)
        self._draw: OpenedPortrait | None = None
        self._scale: Scale = (1.0, 1.0)

    def said_from(self, frame: int) -> int | None:
        """`frame` for a renderer that hears, as `engine.cache.frame_keys` takes it."""
        return None if self._voice is None else frame

    def render(self, composed: ComposedMotion, index: int, frame: int | None = None) -> Picture:
        """A frame, (H, W, 3) uint8 RGB; `frame`: its place in the voice, where that is not its place in `composed`."""
        draw = self._draw or self._open()
        landmarks_PD = scaled_points(composed.landmarks_TPD[index], self._scale)
        motion = landmarks_PD, composed.closure_TE[index], composed.gaze_TD[index]
        place = index if frame is None else frame
        with warm.inference():
            said: tuple[Any, ...] = ()
            if self._voice is not None:
                portrait, voice = cast("VoicedPortrait", draw), self._voice
                hearing = warm.hearing(self.renderer, voice.heard, portrait, voice.path, voice.seed)
                said = (hearing.at(place, self.tell.check),)
            if not self._overlay:
                return draw(*motion, *said)
            info = overlay_info(self.renderer, self._overlay)
            maps = cast("MappedPortrait", draw).maps(*motion, *said)
            frame_HWC = self._kept(composed, index, self.said_from(place))
            return laid_over(draw(*motion, *said) if frame_HWC is None else frame_HWC, maps, info)

    def _kept(self, composed: ComposedMotion, index: int, said: int | None) -> Picture | None:
        """The frame without its overlay, if it has been rendered before: it is there to be painted over."""
        import cv2

        (key,) = frame_keys(self._plain_scene, from_numbers(numbers(composed, slice(index, index + 1))), said)
        content = self.cache.get(key)
        bgr = None if content is None else cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
        return None if bgr is None else np.ascontiguousarray(bgr[..., ::-1], np.uint8)

    def keep(self, key: str, frame_HWC: Picture) -> None:
        """Puts a frame into the cache."""
        self.cache.put(key, encoded(frame_HWC))
        self.make_room()

    def make_room(self) -> None:
        """Drops the oldest frames where there are too many."""
        self.cache.prune(self._limit)

    def _open(self) -> OpenedPortrait:
        from engine.studio_scene import portrait_scene

        self.tell(Stage("face"))
        project = Project(self._portrait)
        picture_HWC, face, self._scale = portrait_scene(project, self._files, self._size)
        self.tell(Stage("rendering"))
        self._draw = warm.opened(self.renderer, self._opened_scene, picture_HWC, face)
        return self._draw


def make_moment(arguments: Arguments, tell: Teller) -> dict[str, Any]:
    """Renders one frame whose landmarks, closure and gaze are told: no state of a project has to be read or composed.

    A renderer that hears is also told which `frame` of the voice it is. Its pixels go to the file `pixels`, if one is
    named, before it is put into the cache (docs/adr/0024).
    """
    maker = Maker(arguments, arguments.value(Portrait, "portrait"), tell)
    composed = from_numbers(arguments.numbers("moment", 140)[None])
    frame = int(arguments.number("frame")) if hears(maker.renderer) else 0
    (key,) = frame_keys(maker.scene, composed, maker.said_from(frame))
    all_kept()
    if maker.cache.has(key):
        return {"renderer": maker.renderer, "key": key, "rendered": 0}
    frame_HWC = maker.render(composed, 0, frame)
    result: dict[str, Any] = {"renderer": maker.renderer, "key": key, "rendered": 1}
    pixels = arguments.text("pixels", "")
    if pixels and _handed_over(frame_HWC, Path(pixels)):
        height, width = frame_HWC.shape[:2]
        _KEEPER.submit(_keep_moment, maker, key, frame_HWC)
        return {**result, "pixels": [width, height]}
    maker.keep(key, frame_HWC)
    return result


def all_kept() -> None:
    """Waits until every frame that was handed over lies in the cache too."""
    _KEEPER.submit(lambda: None).result()


def _handed_over(frame_HWC: Picture, path: Path) -> bool:
    """Writes a frame's pixels over those in a file, which never shrinks; False where it cannot be written."""
    try:
        with path.open("r+b" if path.exists() else "wb", buffering=0) as file:
            return file.write(np.ascontiguousarray(frame_HWC).data) == frame_HWC.nbytes
    except OSError:
        return False


def _keep_moment(maker: Maker, key: str, frame_HWC: Picture) -> None:
    # It has been seen already. Where the cache cannot be written, the frames around it will tell why.
    with suppress(OSError, LikenessError):
        maker.keep(key, frame_HWC)


class Preview:
    """The frames of one project by one renderer, at one size.

    Nothing but the project is read before `begin`, and neither torch nor the portrait if no frame is missing.
    """

    def __init__(self, arguments: Arguments, tell: Teller) -> None:
        self.renderer = arguments.text("renderer")
        self.rendered = 0
        self._tell = tell
        self._arguments = arguments
        self._files = arguments.files()
        self._project = arguments.value(Project, "project")
        self._composed: ComposedMotion | None = None
        self._missing: NDArray[np.bool_] = np.zeros(0, bool)
        self._keeping: Future[None] | None = None

    @property
    def result(self) -> dict[str, Any]:
        """How many frames there are, and how many of them were rendered now."""
        return {"renderer": self.renderer, "frames": len(self._missing), "rendered": self.rendered}

    def step(self) -> bool:
        """Does the next bit of work; False when there is none left.

        First finds out what is missing, then renders one frame after the other while the one before is being kept.
        """
        composed = self._composed
        if composed is None:
            self._begin()
            return True  # a moment may have come meanwhile
        index = self._next()
        if index is None:
            self._settle()
            return False
        # Another process may have made it meanwhile, or another moment may look the same.
        frame_HWC = None if self._maker.cache.has(self._keys[index]) else self._maker.render(composed, index)
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
            self._maker.keep(self._keys[index], frame_HWC)
            self.rendered += 1
        self._tell.send("frame", index=index, renderer=self.renderer)

    def _begin(self) -> None:
        portrait = self._project.portrait
        if portrait is None:
            raise LikenessError("There is nothing to show yet: choose a portrait first.")
        composed = _known.composer.compose(self._project, _known.tracks(self._project, self._files))
        self._maker = Maker(self._arguments, portrait, self._tell)
        self._keys = _known.keys.keys(self._maker.scene, composed, self._maker.said_from(0))
        all_kept()
        self._missing = ~self._maker.cache.present(self._keys)
        self._maker.make_room()
        self._composed = composed

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


def encoded(frame_HWC: Picture) -> bytes:
    """A frame (H, W, 3) uint8 RGB as JPEG with full colour resolution."""
    import cv2

    how = [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY]
    how += [cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444]
    return cv2.imencode(".jpg", cv2.cvtColor(frame_HWC, cv2.COLOR_RGB2BGR), how)[1].tobytes()
