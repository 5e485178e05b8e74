"""Openings of the face, eyes and mouth, as two curves over an axis from corner to corner."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
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
        return self.at_each(curve[None], along)[0]

    def at_each(self, curves_KS: FloatArray, along: Tensor) -> Tensor:
        """The values of K curves (K, 97) at the same places along the axis, (K, H', W'); as `at`, in one go."""
        table = torch.as_tensor(curves_KS, dtype=along.dtype, device=along.device)
        place = (along.flatten() * ((STEPS - 1) / self.width)).add_((STEPS - 1) / 2).clamp_(0, STEPS - 1.001)
        step = place.int()
        here, there = table.index_select(1, step), table.index_select(1, step + 1)
        return torch.lerp(here, there, place.sub_(step)).reshape(-1, *along.shape)


def _heights(row_ND: FloatArray, origin: FloatArray, axis: FloatArray, at: FloatArray) -> FloatArray:
    away = row_ND - origin
    along = away @ axis
    across = away @ np.array([-axis[1], axis[0]])
    # A strongly pursed mouth can fold a row back over itself; the interpolation needs it in order.
    along = np.maximum.accumulate(along.astype(np.float64)) + 1e-3 * np.arange(len(along))
    return _smooth(along, across.astype(np.float64), np.clip(at.astype(np.float64), along[0], along[-1])).astype(
        np.float32
    )


def _smooth(x: NDArray[np.float64], y: NDArray[np.float64], at: NDArray[np.float64]) -> NDArray[np.float64]:
    """The monotone cubic through points (Fritsch and Butland 1984), at places between the first and the last.

    As SciPy's PchipInterpolator, which takes three times as long to be set up: every frame needs several.
    """
    step = np.diff(x)
    rise = np.diff(y) / step
    before, after = rise[:-1], rise[1:]
    weight_before, weight_after = 2 * step[1:] + step[:-1], step[1:] + 2 * step[:-1]
    product, mean = before * after, weight_before * after + weight_after * before
    turns = product <= 0
    slope = np.empty_like(y)
    slope[1:-1] = np.where(turns, 0, (weight_before + weight_after) * product / np.where(turns, 1, mean))
    slope[0] = _end_slope(*step[:2].tolist(), *rise[:2].tolist())
    slope[-1] = _end_slope(*step[:-3:-1].tolist(), *rise[:-3:-1].tolist())

    piece = np.clip(np.searchsorted(x, at, "right") - 1, 0, len(step) - 1)
    width = step[piece]
    t = (at - x[piece]) / width
    back = 1 - t
    left, right = y[piece] * (1 + 2 * t) + slope[piece] * width * t, y[piece + 1] * (1 + 2 * back)
    return left * back * back + (right - slope[piece + 1] * width * back) * t * t


def _end_slope(step: float, next_step: float, rise: float, next_rise: float) -> float:
    """The slope at an end: that of a parabola through three points, bent no further than stays monotone."""
    slope = ((2 * step + next_step) * rise - step * next_rise) / (step + next_step)
    if slope * rise <= 0:
        return 0.0
    return 3 * rise if rise * next_rise <= 0 and abs(slope) > 3 * abs(rise) else slope
