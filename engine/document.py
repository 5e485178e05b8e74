"""What a talking portrait is made of: immutable tracks, without torch, Qt or files.

Shape letters: T frames, P = 68 landmarks, D = 2 coordinates (x, y), E = 2 eyes (the subject's right eye
first, as in the iBUG order: 36-41, then 42-47).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

FPS = 25
"""Frame rate of every track; other rates are resampled at export."""

FloatArray = NDArray[np.float32]

Eyes = Literal["both", "right", "left"]
"""Eyes of the subject, as iBUG counts them: `right` is 36-41, on the left of the picture."""


def frozen(values: np.ndarray, *shape: int | None) -> FloatArray:
    """A read-only float32 copy of `values`; raises ValueError unless its shape matches (None: any length)."""
    array = np.array(values, dtype=np.float32)
    if array.ndim != len(shape) or any(want not in (None, have) for want, have in zip(shape, array.shape, strict=True)):
        raise ValueError(f"expected shape {shape}, got {array.shape}")
    array.flags.writeable = False
    return array


@dataclass(frozen=True, eq=False)
class MotionTrack:
    """What a motion generator made of a voice and a face; eyes stay as open as in the portrait.

    `landmarks_TPD`: (T, 68, 2) float32, portrait pixels, 25 frames per second, frame t at t / 25 s.
    """

    landmarks_TPD: FloatArray
    generator: str
    seed: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "landmarks_TPD", frozen(self.landmarks_TPD, None, 68, 2))

    @property
    def frames(self) -> int:
        return len(self.landmarks_TPD)

    @property
    def duration_s(self) -> float:
        return self.frames / FPS


@dataclass(frozen=True, order=True)
class Blink:
    """One closing and opening of the lids.

    `closure` is how far the lids close at the peak: 0 open … 1 shut. `length_s` runs from the first movement
    to the last.
    """

    start_s: float
    length_s: float
    closure: float = 1.0
    eyes: Eyes = "both"

    @property
    def end_s(self) -> float:
        return self.start_s + self.length_s


@dataclass(frozen=True)
class BlinkTrack:
    """Blinks in order of time, never overlapping on one eye."""

    blinks: tuple[Blink, ...] = ()
    seed: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "blinks", tuple(sorted(self.blinks)))
