"""Where the face is in the portrait, as plain arrays.

Shape letters: P = 68 landmarks (iBUG order), V = 478 mesh vertices (MediaPipe order), D coordinates.
"""

from __future__ import annotations

from dataclasses import dataclass

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
