"""The size at which a picture is worked on."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

LARGEST_PX = 1920
"""Longer side of a video unless the user asks for another."""


def at_working_size(picture_HWC: NDArray[np.uint8], longer_px: int | None) -> tuple[NDArray[np.uint8], float]:
    """The picture at the size of the video, both sides even, and how much smaller or larger it became.

    `longer_px`: its longer side; None keeps the picture's own up to 1920 px. A picture that keeps its size loses at
    most a row and a column; any other is resized, by area where it shrinks.
    """
    height, width = picture_HWC.shape[:2]
    longer = max(height, width)
    scale = (min(longer, LARGEST_PX) if longer_px is None else longer_px) / longer
    if scale == 1:
        return np.ascontiguousarray(picture_HWC[: height // 2 * 2, : width // 2 * 2]), 1.0
    size = [max(2, round(side * scale / 2) * 2) for side in (width, height)]
    how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(picture_HWC, size, interpolation=how), np.uint8), scale
