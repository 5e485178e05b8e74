"""What goes through data preparation: a clip that was found, and the record that it becomes.

Shape letters: T video frames (25 a second), V = 478 mesh vertices, P = 68 landmarks, D coordinates, N sound samples
(16 kHz), R rig weights.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

SPLITS = ("train", "val", "test")


class BadClip(Exception):
    """Why a clip is of no use, as one short phrase ("no sound"); it is reported by name and left out."""


@dataclass(frozen=True, kw_only=True)
class Clip:
    """A video (or a rig take) that a layout found: `name` is unique in its dataset and good as a file name.

    `sound` is the file with its sound where that is not the video's own.
    """

    name: str
    speaker: str
    split: str
    file: Path
    sound: Path | None = None


@dataclass(frozen=True, kw_only=True, eq=False)
class ClipRecord:
    """An annotated clip; one sample of a shard.

    `samples_N` int16. `landmarks_TPD` (T, 68, 2) and `mesh_TVD` (T, 478, 3) float32 in pixels of the video, NaN where
    no face was found; `confidence_T` 0 … 1. A tracker without a mesh leaves `mesh_TVD` (0, 478, 3). A rig take has
    `rig_TR` and no frames of the others. `late_frames`: by how much the sound comes late against the picture (None: not
    measured with confidence). `size`: (width, height) in pixels.
    """

    name: str
    speaker: str
    split: str
    file: str
    size: tuple[int, int]
    samples_N: np.ndarray
    landmarks_TPD: np.ndarray
    mesh_TVD: np.ndarray
    confidence_T: np.ndarray
    rig_TR: np.ndarray
    late_frames: int | None = None

    @property
    def frames(self) -> int:
        return len(self.rig_TR) or len(self.landmarks_TPD)
