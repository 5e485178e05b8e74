"""Closes eyelids: the upper lid slides down over an eye that stays where it is.

A lid is not squeezed with the eye, as a mesh would do it: the band of lashes moves as it is, the skin between it and
the brow unfolds, and the eyeball is covered from above.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from engine.document import FloatArray
from engine.render.curves import Opening
from engine.render.sampling import pixel_grid, smoothstep
from engine.render.topology import EYE_LOWER, EYE_UPPER

_LASHES = 0.11
"""Height of the band of lashes that moves unstretched, in eye widths."""
_FOLD = 0.8
"""Share of the way to the brow that the unfolding skin reaches."""
_OVERLAP = 0.045
"""How far below the lower lid's landmarks a shut lid reaches, in eye widths: they lie inside the lashes."""
_LOWER_RISE = 0.12
"""Share of the opening that the lower lid covers, rising to meet the upper one."""
_MARGIN = 0.22
"""How far beyond the corners the skin is moved along, in eye widths."""
_SHADOW = 0.35
"""Darkness of the shadow that a half-closed lid casts on the eye."""

_BROW = (slice(17, 22), slice(22, 27))

Reader = Callable[[Tensor, Tensor], Tensor]
"""Colours (3, H', W') of the unblinking frame at pixel places x, y (H', W')."""


@dataclass(frozen=True, eq=False)
class Eyelid:
    """One eye of a frame: its open slit, and how high above it the brow is, in pixels."""

    slit: Opening
    brow: float

    @classmethod
    def of(cls, vertices_ND: FloatArray, landmarks_PD: FloatArray, eye: int) -> Eyelid:
        """The lids of `eye` (0 the subject's right one) from the frame's warp vertices and landmarks."""
        slit = Opening.between(vertices_ND[EYE_UPPER[eye]], vertices_ND[EYE_LOWER[eye]])
        brow = landmarks_PD[_BROW[eye]].mean(0) - slit.origin
        across = brow @ np.array([-slit.axis[1], slit.axis[0]])
        return cls(slit, max(float(slit.upper.min() - across), 0.25 * slit.width))

    def close(self, frame_CHW: Tensor, read: Reader, closure: float) -> None:
        """Closes the lids of `frame_CHW` (3, H, W), 0 … 1, in place by `closure` (0 as it is, 1 shut)."""
        box = self._box(frame_CHW.shape[-1], frame_CHW.shape[-2])
        if closure <= 0 or box is None:
            return
        x0, y0, x1, y1 = box
        x, y = pixel_grid(x0, y0, x1, y1, frame_CHW.device)
        along, across = self.slit.place(x, y)
        width = self.slit.width
        upper, lower = self.slit.at(self.slit.upper, along), self.slit.at(self.slit.lower, along)
        # Nothing moves at the corners' far sides, so the motion has to die out there.
        inside = smoothstep((0.5 + _MARGIN - along.abs() / width) / _MARGIN)
        meet = lower + (_OVERLAP * width - _LOWER_RISE * (lower - upper)) * inside
        drop = closure * (meet - upper).clamp(min=0) * inside
        edge = upper + drop

        lashes = _LASHES * width
        fold = (_FOLD * self.brow - lashes) + drop
        unfold = smoothstep((across - (edge - lashes - fold)) / fold.clamp(min=1))
        lid = read(*self.slit.back(along, across - drop * unfold))

        soft = max(1.0, 0.012 * width)
        cover = ((edge - across) / soft + 0.5).clamp(0, 1) * (drop > 0)
        patch = frame_CHW[:, y0:y1, x0:x1]
        below = (across - edge) / (0.14 * width)
        within = smoothstep((lower - across) / soft + 0.5)
        shade = 1 - _SHADOW * min(1.0, 3 * closure) * (1 - below).clamp(0, 1) * within * inside
        frame_CHW[:, y0:y1, x0:x1] = torch.lerp(patch * shade, lid, cover)

    def _box(self, width: int, height: int) -> tuple[int, int, int, int] | None:
        """The rectangle (x0, y0, x1, y1) that closing may change, or None outside the frame."""
        slit = self.slit
        reach = slit.width * (0.5 + _MARGIN)
        along = np.array([-reach, reach, -reach, reach])
        top, bottom = slit.upper.min() - self.brow, slit.lower.max() + 0.1 * slit.width
        across = np.array([top, top, bottom, bottom])
        x, y = slit.back(torch.as_tensor(along), torch.as_tensor(across))
        x0, x1 = max(0, int(x.min())), min(width, int(x.max()) + 2)
        y0, y1 = max(0, int(y.min())), min(height, int(y.max()) + 2)
        return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None
