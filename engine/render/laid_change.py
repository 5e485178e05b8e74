"""What a net changed in its small picture, laid over a part of a large frame without a seam.

Skin gets the net's light and keeps its pores, `frame + shown up(change)`. Where lines have moved, nothing of the
frame's own lines is to be left, and the net's own enlarged picture is seen:

    frame + shown (up(change) - much (frame - up(base)))

`base` is what the frame looks like in the net's small picture.

Shape letters: h and w pixels of the net's picture, H and W those of the part of the frame, C = 3 colours, N points. The
centre of the first pixel is (0, 0).
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.document import FloatArray

Picture = NDArray[np.uint8]
Place = NDArray[np.float64]
"""(2, 3): from pixels of the net's picture to those of the frame."""


def lay(
    part_HWC: Picture,
    change_hwC: FloatArray,
    shown_hw: FloatArray,
    at: Place,
    base_hwC: FloatArray | None = None,
    much_hw: FloatArray | None = None,
) -> None:
    """Lays a change over a part of a frame, in place; colours are 0 … 255, shares 0 … 1. Without `much` it is 0."""
    size = part_HWC.shape[1], part_HWC.shape[0]
    frame = part_HWC.astype(np.float32)
    change = enlarged(change_hwC, at, size, cv2.INTER_CUBIC)
    if base_hwC is None or much_hw is None:
        shown = enlarged(shown_hw, at, size)
    else:
        shown, much = cv2.split(enlarged(np.dstack([shown_hw, much_hw]), at, size))
        beyond = frame - enlarged(base_hwC, at, size, cv2.INTER_CUBIC)
        change = change - np.asarray(much)[..., None] * beyond
    frame += np.asarray(shown)[..., None] * change
    part_HWC[:] = (frame + 0.5).clip(0, 255).astype(np.uint8)


def softened(plane_hw: FloatArray, sigma: float) -> FloatArray:
    """A plane or a picture, blurred."""
    return np.asarray(cv2.GaussianBlur(plane_hw, (0, 0), sigma), np.float32)


def rise(x: FloatArray, low: float, high: float) -> FloatArray:
    """0 up to `low`, 1 from `high` on, smooth in between."""
    share = np.clip((x - np.float32(low)) / np.float32(high - low), 0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)


def enlarged(planes_hwC: FloatArray, at: Place, size: tuple[int, int], how: int = cv2.INTER_LINEAR) -> FloatArray:
    """Planes of the net's picture as they lie in a frame of `size` (W, H), their edge going on."""
    options: Any = {"flags": how, "borderMode": cv2.BORDER_REPLICATE}
    return np.asarray(cv2.warpAffine(np.asarray(planes_hwC, np.float32), at, size, **options), np.float32)


def box_of(corners_ND: FloatArray, width: int, height: int) -> tuple[int, int, int, int] | None:
    """Whole pixels (x0, y0, x1, y1) of a frame around some points, or None outside the frame."""
    x0, y0 = np.maximum(np.floor(corners_ND.min(0)) - 1, 0).astype(int).tolist()
    x1, y1 = np.minimum(np.ceil(corners_ND.max(0)) + 2, [width, height]).astype(int).tolist()
    return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None
