"""What a renderer tells of how it made a frame, laid over that frame; light enough for a window to import.

Shape letters: H and W pixels of the frame, C = 3 colours, N steps of the colour scale.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.errors import LikenessError
from engine.render.registry import renderer_info

if TYPE_CHECKING:
    from engine.render.protocol import OverlayInfo

Picture = NDArray[np.uint8]

SCALE = ("#2c1160", "#2a4a9c", "#1582a8", "#0fb49a", "#7bdc5f", "#fdea45")
"""Colours from little to much: ever brighter, so that they can be told apart in grey too, and bluer than any skin."""
CLEAR, DENSE = 0.04, 0.35
"""Up to the first strength nothing is seen; from the second on, the colours are as opaque as they get."""
OPAQUE = 0.82
"""How opaque that is: the face stays to be seen below."""
GREY = 0.75
"""How far the frame loses its own colours under the scale, which could be taken for its own."""
DIM = 0.2
"""Brightness of what is kept, where the painted colours themselves are shown."""
LIFT = 0.6
"""Exponent of how strongly they are shown: what counts a little is still to be seen beside what is all painted."""


def view_name(renderer: str, overlay: str) -> str:
    """How frames of a renderer with that overlay are called among those of all renderers; "" is no overlay."""
    return f"{renderer}+{overlay}" if overlay else renderer


def overlay_info(renderer: str, overlay: str) -> OverlayInfo:
    """What a user is told of an overlay; raises LikenessError where the renderer has none of that name."""
    for info in renderer_info(renderer).overlays:
        if info.name == overlay:
            return info
    raise LikenessError(f"The renderer {renderer} has nothing called {overlay} to lay over its frames.")


def laid_over(frame_HWC: Picture, maps: object, info: OverlayInfo) -> Picture:
    """A frame (H, W, 3) uint8 RGB with one of its maps over it; `maps` as MappedPortrait gives them."""
    kept_HW: Picture = getattr(maps, info.kept)
    strength_HW1 = (1 - kept_HW.astype(np.float32) / 255)[..., None]
    frame = frame_HWC.astype(np.float32)
    if info.colours:
        colours: Picture = getattr(maps, info.colours)
        ground = DIM * frame
        counts_HW1 = ((strength_HW1 - CLEAR) / (1 - CLEAR)).clip(0, 1) ** LIFT
        out = ground + counts_HW1 * (colours - ground)
    else:
        grey = GREY * frame.mean(2, keepdims=True) + (1 - GREY) * frame
        scale_NC, opacity_N = scale()
        step_HW = (255 - kept_HW).astype(np.intp)
        opacity = opacity_N[step_HW][..., None]
        out = grey + opacity * (scale_NC[step_HW] - grey)
    return (out + 0.5).clip(0, 255).astype(np.uint8)


@cache
def scale() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The colours (256, 3), 0 … 255, and opacities (256,), 0 … 1, of strengths from none to all."""
    stops = np.array([[int(colour[at : at + 2], 16) for at in (1, 3, 5)] for colour in SCALE], np.float32)
    places = np.linspace(0, 1, len(stops))
    strengths = np.linspace(0, 1, 256)
    colours = np.stack([np.interp(strengths, places, stops[:, channel]) for channel in range(3)], 1)
    share = np.clip((strengths - CLEAR) / (DENSE - CLEAR), 0, 1)
    return colours.astype(np.float32), (OPAQUE * share * share * (3 - 2 * share)).astype(np.float32)
