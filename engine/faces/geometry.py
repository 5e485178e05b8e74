"""Where the face is in the portrait, as plain arrays.

Shape letters: P = 68 landmarks (iBUG order), V = 478 mesh vertices (MediaPipe order), D coordinates.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from engine.document import Crop, FloatArray, HeadPose, frozen


@dataclass(frozen=True, eq=False)
class FaceGeometry:
    """One face of a portrait; every coordinate is in portrait pixels, the centre of the first pixel being (0, 0).

    `landmarks_PD`: (68, 2) float32. `mesh_VD`: (478, 3) float32, z in the same unit, smaller is nearer.
    `mask_HW`: (H, W) uint8, 0 background … 255 this person. `index` of `faces` found, the largest being 0.
    """

    landmarks_PD: FloatArray
    mesh_VD: FloatArray
    pose: HeadPose
    mask_HW: NDArray[np.uint8]
    crop: Crop
    confidence: float
    index: int
    faces: int
    backend: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "landmarks_PD", frozen(self.landmarks_PD, 68, 2))
        object.__setattr__(self, "mesh_VD", frozen(self.mesh_VD, 478, 3))

    @property
    def height(self) -> int:
        return self.mask_HW.shape[0]

    @property
    def width(self) -> int:
        return self.mask_HW.shape[1]

    @property
    def eye_distance(self) -> float:
        """Distance between the outer eye corners (36 and 45), in pixels."""
        return float(np.linalg.norm(self.landmarks_PD[36] - self.landmarks_PD[45]))

    def scaled(self, width: int, height: int) -> FaceGeometry:
        """The same face in the picture resized to `width` x `height` px; depth follows the mean of both scales."""
        import cv2

        scale_x, scale_y = width / self.width, height / self.height
        mean = (scale_x + scale_y) / 2
        how = cv2.INTER_AREA if mean < 1 else cv2.INTER_LINEAR
        # The centre of the first pixel is 0, its edge -0.5; a crop is told in edges.
        places_VD = scaled_points(self.mesh_VD[:, :2], (scale_x, scale_y))
        return replace(
            self,
            landmarks_PD=scaled_points(self.landmarks_PD, (scale_x, scale_y)),
            mesh_VD=np.c_[places_VD, self.mesh_VD[:, 2] * mean],
            mask_HW=np.asarray(cv2.resize(self.mask_HW, (width, height), interpolation=how), np.uint8),
            crop=Crop(self.crop.x * scale_x, self.crop.y * scale_y, self.crop.side * mean),
        )


def scaled_points(points_ND: FloatArray, scale: tuple[float, float]) -> FloatArray:
    """Points (..., 2) of a picture in the same picture resized by `scale` (x, y); pixels are told by their centres."""
    if scale == (1, 1):
        return points_ND
    by = np.asarray(scale, np.float32)
    return ((points_ND + np.float32(0.5)) * by - np.float32(0.5)).astype(np.float32)
