"""The background behind the person, so that a head that moves uncovers it instead of bending it.

The person's layer reaches a little beyond the person's edge, where single hairs are, and takes that rim of background
along; under the layer the background goes on as it is beside it. At rest both laid over one another are the picture
itself, to the last bit but for rounding.

Shape letters: H and W the picture, C = 3 colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.render.cutout import decided, disc, fill_from

Pixels = NDArray[np.uint8]
Share = NDArray[np.float32]

RIM = 0.045
"""How far the person's layer reaches beyond the person, in eye distances: that is where hairs end."""
FEATHER = 0.06
"""Width of the layer's soft edge, in eye distances."""
GRAIN = 0.03
"""What is finer than this in the background, in eye distances, is mirrored into the plate; what is coarser, spread."""


@dataclass(frozen=True, eq=False)
class Plate:
    """The two layers of a portrait.

    `opacity_HW` (H, W) float32, 0 … 1, is that of the layer that moves, whose colours are the picture's own;
    `behind_HWC` (H, W, 3) float32, 0 … 255, is what it uncovers.
    """

    opacity_HW: Share
    behind_HWC: Share

    @classmethod
    def of(cls, picture_HWC: Pixels, mask_HW: Pixels, eye_distance: float) -> Plate:
        """Parts a portrait, or a region of it, into person and background; `mask_HW` is its person mask."""
        height, width = mask_HW.shape
        person = decided(picture_HWC, mask_HW, eye_distance)
        scale = person.shape[1] / width
        unit = eye_distance * scale
        feather = max(1.0, FEATHER * unit)
        reach = max(1, round(RIM * unit + feather))
        wide = cast(Share, cv2.dilate((person > 0.5).astype(np.float32), disc(reach)))
        soft = cast(Share, cv2.GaussianBlur(wide, (0, 0), feather / 2))
        small = np.clip((soft - 0.1) / 0.8, 0, 1).astype(np.float32)
        opacity = cast(Share, cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR))
        return cls(opacity, _behind(picture_HWC, opacity, small, max(1.0, GRAIN * unit)))


def _behind(picture_HWC: Pixels, opacity_HW: Share, small: Share, fine: float) -> Share:
    """The picture, and under the opaque part of the layer what the background beside it suggests.

    `small` is the opacity at the size at which the background is spread, `fine` the least radius of that in its pixels.
    """
    colours = picture_HWC.astype(np.float32)
    # Pixels that the layer covers only partly must stay as they are, or the picture at rest would change.
    known = opacity_HW < 1
    if not (small < 1).any():
        return colours
    height, width = known.shape
    fewer = cv2.resize(colours, small.shape[::-1], interpolation=cv2.INTER_AREA).astype(np.float32)
    spread = fill_from(fewer, (small < 1).astype(np.float32), fine)
    smooth = cast(Share, cv2.resize(spread, (width, height), interpolation=cv2.INTER_LINEAR))
    # Single hairs lie where the layer is nearly opaque: they are not the background's own texture.
    clear = np.clip(2 * (1 - opacity_HW), 0, 1)[..., None]
    behind = np.clip(smooth + _mirrored((colours - smooth) * clear, known), 0, 255)
    return np.where(known[..., None], colours, behind).astype(np.float32)


def _mirrored(values_HWC: Share, known_HW: NDArray[np.bool_]) -> Share:
    """For each unknown pixel the value of the one on the other side of the nearest known pixel."""
    _, labels = cv2.distanceTransformWithLabels(
        (~known_HW).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL
    )
    label_HW = np.asarray(labels, np.int64)
    rows, columns = np.nonzero(known_HW)
    # Each known pixel has a label of its own, from 1 on.
    row_of, column_of = np.zeros(label_HW.max() + 1, np.int32), np.zeros(label_HW.max() + 1, np.int32)
    row_of[label_HW[rows, columns]], column_of[label_HW[rows, columns]] = rows, columns
    height, width = known_HW.shape
    down, across = np.mgrid[:height, :width]
    there_y = np.clip(2 * row_of[label_HW] - down, 0, height - 1)
    there_x = np.clip(2 * column_of[label_HW] - across, 0, width - 1)
    mirrored = values_HWC[there_y, there_x]
    mirrored[~known_HW[there_y, there_x]] = 0
    return mirrored
