"""What stays loaded between requests: generators, renderers, and the portraits that these have got ready."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from engine.faces.geometry import FaceGeometry
    from engine.faces.picture import Picture
    from engine.motion.protocol import MotionGenerator
    from engine.render.hearing import Hearing
    from engine.render.protocol import OpenedPortrait, Renderer, VoicedPortrait

_opened: dict[str, tuple[str, OpenedPortrait]] = {}
"""The last portrait of each renderer, with its scene's key."""
_heard: dict[str, tuple[str, VoicedPortrait, Hearing]] = {}
"""What the last portrait of each renderer that hears has heard, with the key of the voice and the seed."""


@cache
def generator(name: str) -> MotionGenerator:
    """The motion generator called `name`; loaded once."""
    from engine.devices import use_threads
    from engine.motion.registry import make_generator

    made = make_generator(name)
    use_threads()
    return made


@cache
def renderer(name: str) -> Renderer:
    """The renderer called `name`; loaded once."""
    from engine.render.registry import make_renderer

    made = make_renderer(name)
    if "torch" in sys.modules:
        from engine.devices import use_threads

        use_threads()
    return made


def _face_models() -> None:
    from engine.faces.mediapipe_models import models

    models()


def _torch() -> None:
    from engine.devices import use_threads

    use_threads()


def _hearing() -> None:
    import numpy as np

    from engine.audio import log_mel

    log_mel(np.zeros(1600, np.float32))


def _speaking() -> None:
    from engine.motion.registry import NAMES

    generator(NAMES[0])


def _rendering() -> None:
    from engine.render.registry import NAMES

    renderer(NAMES[0])


AHEAD: Sequence[Callable[[], object]] = (_face_models, _torch, _hearing, _speaking, _rendering)
"""What the way from a portrait and a voice to the first frame has to load, in small steps for idle moments."""


def opened(name: str, scene: str, picture_HWC: Picture, face: FaceGeometry) -> OpenedPortrait:
    """A portrait as the renderer called `name` has got it ready, which is done once; `scene` is its scene's key."""
    last = _opened.get(name)
    if last is None or last[0] != scene:
        _opened.pop(name, None)  # two large portraits need not be in memory at once
        with inference():
            last = _opened[name] = scene, renderer(name).open(picture_HWC, face)
    return last[1]


def hearing(name: str, heard: str, portrait: VoicedPortrait, voice: Path, seed: int) -> Hearing:
    """A prepared voice as a portrait of the renderer called `name` hears it, once; `heard` is its `heard_key`.

    Raises VoiceError where the voice cannot be read.
    """
    last = _heard.get(name)
    if last is None or last[0] != heard or last[1] is not portrait:
        from engine.audio import load_speech
        from engine.render.hearing import Hearing

        _heard.pop(name, None)
        with inference():
            last = _heard[name] = heard, portrait, Hearing(portrait, load_speech(voice), seed)
    return last[2]


def inference() -> AbstractContextManager[object]:
    """Without gradients, where torch is in use at all: line drawings do without it."""
    if "torch" not in sys.modules:
        return nullcontext()
    import torch

    return torch.inference_mode()


def forget() -> None:
    """Gives the memory of all that is kept warm back, after it has run short."""
    _opened.clear()
    _heard.clear()
    renderer.cache_clear()
    generator.cache_clear()
    scene = sys.modules.get("engine.studio_scene")
    if scene is not None:
        scene.forget()
    gc.collect()
    if "torch" in sys.modules:
        import torch

        if torch.cuda.is_available():
            torch.cuda.empty_cache()
