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

from engine.faces.geometry import FaceGeometry
from engine.render.cutout import disc, fill_from, refined

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
    def of(cls, picture_HWC: Pixels, face: FaceGeometry) -> Plate:
        """Parts a portrait into person and background."""
        unit = face.eye_distance
        person = refined(picture_HWC, face.mask_HW, unit)
        reach, feather = max(2, round(RIM * unit)), max(1.5, FEATHER * unit)
        wide = cast(Share, cv2.dilate((person > 0.5).astype(np.float32), disc(reach + round(feather))))
        opacity = cast(Share, cv2.GaussianBlur(wide, (0, 0), feather / 2))
        opacity = np.clip((opacity - 0.1) / 0.8, 0, 1).astype(np.float32)
        return cls(opacity, _behind(picture_HWC, opacity, unit))


def _behind(picture_HWC: Pixels, opacity_HW: Share, unit: float) -> Share:
    """The picture, and under the opaque part of the layer what the background beside it suggests."""
    colours = picture_HWC.astype(np.float32)
    # Pixels that the layer covers only partly must stay as they are, or the picture at rest would change.
    known = (opacity_HW < 1).astype(np.float32)
    if not known.any():
        return colours
    fine = max(1.0, GRAIN * unit)
    smooth = fill_from(colours, known, fine)
    mirrored = _mirrored(colours - smooth, known > 0)
    behind = np.clip(smooth + mirrored, 0, 255)
    return np.where((known > 0)[..., None], colours, behind).astype(np.float32)


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
