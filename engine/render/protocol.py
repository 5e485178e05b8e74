"""What every renderer offers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.compose import ComposedMotion
from engine.faces.geometry import FaceGeometry


@dataclass(frozen=True)
class RendererInfo:
    """What a user is told about a renderer before choosing it."""

    name: str
    title: str
    licence: str


class Renderer(Protocol):
    """Turns a portrait and composed motion into frames."""

    @property
    def info(self) -> RendererInfo: ...

    def frames(
        self, picture_HWC: NDArray[np.uint8], face: FaceGeometry, motion: ComposedMotion
    ) -> Iterator[NDArray[np.uint8]]:
        """Whole portraits, (H, W, 3) uint8 RGB, one for each frame of `motion`, in order."""
        ...
