"""How the worker is asked for frames: what every request says, and what one for a single moment says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from app.cache_care import FRAMES_SHARE
from app.settings import Settings
from engine.cache import FrameKeys, frame_keys, from_numbers, heard_key, numbers, scene_key
from engine.codec import to_plain
from engine.compose import ComposedMotion
from engine.document import Portrait, Project
from engine.errors import LikenessError
from engine.render.overlays import view_name
from engine.render.registry import hears, no_voice


class Source(Protocol):
    """What frames are made from."""

    @property
    def project(self) -> Project: ...
    @property
    def composed(self) -> ComposedMotion | None: ...
    @property
    def cache_folder(self) -> Path: ...
    @property
    def voice_path(self) -> Path | None: ...
    @property
    def voice_ready(self) -> bool: ...
    def files(self, project: Project) -> dict[str, str]: ...


class FrameRequests:
    """Makes requests for frames of what `source` has, in the size and for the cache that the settings say."""

    def __init__(self, source: Source, settings: Settings) -> None:
        self._source, self._settings = source, settings
        self._told: tuple[Portrait, Any] | None = None

    def scene(self, portrait: Portrait, renderer: str, overlay: str = "") -> str:
        """The key of all that the frames of a portrait have in common; LikenessError where there is nothing to hear."""
        heard = self._heard(renderer)[1] if hears(renderer) else ""
        return scene_key(portrait, view_name(renderer, overlay), self.size(portrait), heard)

    def keys(self, maker: FrameKeys, portrait: Portrait, renderer: str, composed: ComposedMotion) -> list[str]:
        """The keys of all frames of some motion, remembered by `maker`."""
        return maker.keys(self.scene(portrait, renderer), composed, 0 if hears(renderer) else None)

    def waits(self, renderer: str) -> bool:
        """Whether a renderer that hears has to wait until the project's voice is prepared."""
        return hears(renderer) and self._source.project.voice is not None and not self._source.voice_ready

    def _heard(self, renderer: str) -> tuple[Path, str]:
        """The prepared voice, and the key of that and the seed."""
        path = self._source.voice_path if self._source.voice_ready else None
        if path is None:
            raise LikenessError(no_voice(renderer))
        return path, heard_key(path.stem, self._source.project.seed)

    def size(self, portrait: Portrait) -> int:
        """The longer side of frames, in pixels."""
        return min(int(self._settings.value("preview_px")), max(portrait.width, portrait.height))

    def common(self, project: Project, portrait: Portrait, renderer: str, focus: int) -> dict[str, Any]:
        """What every request for frames says; `focus`: the frame that is looked at."""
        voice: dict[str, Any] = {}
        if hears(renderer):
            path, heard = self._heard(renderer)
            voice = {"voice": str(path), "heard": heard, "seed": self._source.project.seed}
        return {
            **voice,
            "files": self._source.files(project),
            "renderer": renderer,
            "size": self.size(portrait),
            "cache": str(self._source.cache_folder / "frames"),
            "cache_gb": self._settings.value("cache_gb") * FRAMES_SHARE,
            "focus": focus,
        }

    def moment(
        self,
        project: Project,
        portrait: Portrait,
        numbers_1C: Any,
        renderer: str,
        pixels: str,
        overlay: str = "",
        frame: int = 0,
    ) -> Mapping[str, Any]:
        """Asks for the one frame with these numbers (1, 140); `pixels`: the file in which it is handed over.

        `frame`: which it is, for renderers that hear.
        """
        still = replace(project, motion=None, segments=(), takes=(), take=None)
        return {
            "moment": numbers_1C[0].tolist(),
            "portrait": self._plain(portrait),
            "pixels": pixels,
            **({"overlay": overlay} if overlay else {}),
            **({"frame": frame} if hears(renderer) else {}),
            **self.common(still, portrait, renderer, 0),
        }

    def _plain(self, portrait: Portrait) -> Any:
        if self._told is None or self._told[0] is not portrait:
            self._told = portrait, to_plain(portrait)
        return self._told[1]


def alone(composed: ComposedMotion, frame: int) -> tuple[Any, ComposedMotion]:
    """One frame of motion: its numbers (1, 140), and as motion of its own."""
    numbers_1C = numbers(composed, slice(frame, frame + 1))
    return numbers_1C, from_numbers(numbers_1C)


def key_of(scene: str, motion: ComposedMotion, said: int | None = None) -> str:
    """The key of the one frame of `motion` in a scene; `said`: which of the voice it is, for a renderer that hears."""
    (key,) = frame_keys(scene, motion, said)
    return key
