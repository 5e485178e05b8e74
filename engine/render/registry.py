"""Renderers by name; each is imported when it is asked for, for torch takes seconds to load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import LikenessError

if TYPE_CHECKING:
    from engine.render.protocol import Renderer

NAMES = ("warp", "landmarks")
"""Renderers that ship, the default first."""


def make_renderer(name: str) -> Renderer:
    """The renderer called `name` on the best device, its weights loaded.

    Raises LikenessError when there is none of that name, ModelError when its weights are missing or damaged.
    """
    if name == "warp":
        from engine.devices import best_device
        from engine.models import load_weights
        from engine.render.warp import WarpRenderer

        return WarpRenderer(load_weights("spread-v1")["spread"], best_device())
    if name == "landmarks":
        from engine.render.landmarks import LandmarksRenderer

        return LandmarksRenderer()
    raise LikenessError(f"There is no renderer called {name}: choose {' or '.join(NAMES)}.")
