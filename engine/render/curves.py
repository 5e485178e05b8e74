"""Openings of the face, eyes and mouth, as two curves over an axis from corner to corner."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from scipy.interpolate import PchipInterpolator
from torch import Tensor

from engine.document import FloatArray

STEPS = 97


@dataclass(frozen=True, eq=False)
class Opening:
    """A slit between two curves.

    `origin` (2,) is its middle, `axis` (2,) the unit vector to the corner on the picture's right, `width` the distance
    of the corners. `upper` and `lower` (97,) float32 are heights across the axis, downwards positive, at equal steps
    from -width / 2 to width / 2; all in pixels.
    """

    origin: FloatArray
    axis: FloatArray
    width: float
    upper: FloatArray
    lower: FloatArray

    @classmethod
    def between(cls, upper_ND: FloatArray, lower_ND: FloatArray) -> Opening:
        """The slit between two rows of points that share their first and last point."""
        a, b = upper_ND[0], upper_ND[-1]
        width = float(np.linalg.norm(b - a))
        axis = (b - a) / width
        origin = (a + b) / 2
        at = np.linspace(-width / 2, width / 2, STEPS)
        upper, lower = (_heights(row, origin, axis, at) for row in (upper_ND, lower_ND))
        middle = (upper + lower) / 2
        return cls(origin, axis, width, np.minimum(upper, middle), np.maximum(lower, middle))

    def place(self, x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
        """Pixels as (along the axis, across it), in pixels from the origin."""
        (ox, oy), (ax, ay) = self.origin.tolist(), self.axis.tolist()
        dx, dy = x - ox, y - oy
        return dx * ax + dy * ay, dy * ax - dx * ay

    def back(self, along: Tensor, across: Tensor) -> tuple[Tensor, Tensor]:
        """The inverse of `place`."""
        (ox, oy), (ax, ay) = self.origin.tolist(), self.axis.tolist()
        return ox + along * ax - across * ay, oy + along * ay + across * ax

    def box(self, reach: float, above: float, below: float, size: tuple[int, int]) -> tuple[int, int, int, int] | None:
        """Whole pixels (x0, y0, x1, y1) round the slit, in a frame of `size` (width, height), or None outside it.

        `reach` pixels along the axis to either side of the origin, `above` the upper curve and `below` the lower one.
        """
        top, bottom = float(self.upper.min()) - above, float(self.lower.max()) + below
        x, y = self.back(torch.tensor([-reach, reach, -reach, reach]), torch.tensor([top, top, bottom, bottom]))
        x0, x1 = max(0, int(x.min()) - 2), min(size[0], int(x.max()) + 3)
        y0, y1 = max(0, int(y.min()) - 2), min(size[1], int(y.max()) + 3)
        return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None

    def at(self, curve: FloatArray, along: Tensor) -> Tensor:
        """A curve's value at places along the axis; beyond the corners, its value there."""
        table = torch.as_tensor(curve, dtype=along.dtype, device=along.device)
        place = ((along / self.width + 0.5) * (STEPS - 1)).clamp(0, STEPS - 1.001)
        step = place.floor()
        share = place - step
        step = step.long()
        return table[step] * (1 - share) + table[step + 1] * share


def _heights(row_ND: FloatArray, origin: FloatArray, axis: FloatArray, at: FloatArray) -> FloatArray:
    away = row_ND - origin
    along = away @ axis
    across = away @ np.array([-axis[1], axis[0]])
    # A strongly pursed mouth can fold a row back over itself; the interpolation needs it in order.
    along = np.maximum.accumulate(along.astype(np.float64)) + 1e-3 * np.arange(len(along))
    return PchipInterpolator(along, across)(np.clip(at, along[0], along[-1])).astype(np.float32)
