"""The person's layer, moved by a flow field, laid over the background plate.

All of a frame is read in strips that the processor's cache holds, and only where the person may be: beside it the
plate is seen as it is. Neither changes a bit of the result.

Shape letters: C channels, H and W the region, h and w the flow's coarser grid.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import interpolate

from engine.render.sampling import pixel_grid, sample_at

_ROWS = 32
"""Rows of a strip."""
_PARTS = 4
"""Parts of a strip that threads may share: torch reads the pixels of one picture in one thread."""


class Layers:
    """A portrait's region as it is read for every frame.

    `picture_1CHW` and `opacity_11HW` move, `behind_CHW` does not; without it the picture is read everywhere.
    """

    def __init__(self, picture_1CHW: Tensor, opacity_11HW: Tensor, behind_CHW: Tensor | None) -> None:
        self._picture, self._opacity, self._behind = picture_1CHW, opacity_11HW, behind_CHW
        height, width = picture_1CHW.shape[-2:]
        device = picture_1CHW.device
        x, y = pixel_grid(0, 0, width, height, device)
        self._rest = torch.stack([x * (2 / width) - 1, y * (2 / height) - 1])[None]
        self._to_rest = torch.tensor([2 / width, 2 / height], device=device)[:, None, None]
        self._in_strips = device.type == "cpu"
        self._seen_rows = _seen(opacity_11HW) if self._in_strips and behind_CHW is not None else None

    def moved(self, flow_12hw: Tensor) -> tuple[Tensor, Tensor | None]:
        """The region (C, H, W) and, without a plate behind it, the moved opacity (1, H, W).

        `flow_12hw` (1, 2, h, w) leads from a frame's pixels to the portrait's, in pixels.
        """
        size = self._picture.shape[-2:]
        places = interpolate(flow_12hw * self._to_rest, size, mode="bilinear", align_corners=False).add_(self._rest)
        if self._behind is None:
            frame = torch.empty_like(self._picture[0])
            opacity = torch.empty_like(self._opacity[0])
        else:
            frame, opacity = self._behind.clone(), None
        for y0, y1, x0, x1 in self._strips(flow_12hw):
            part = _parted(places[0, :, y0:y1, x0:x1])
            seen = _read(self._picture, part, "bicubic")
            share = _read(self._opacity, part, "bilinear")
            into = _parted(frame[:, y0:y1, x0:x1])
            if opacity is None:
                torch.lerp(into, seen, share, out=into)
            else:
                into.copy_(seen)
                _parted(opacity[:, y0:y1, x0:x1]).copy_(share)
        return frame, opacity

    def _strips(self, flow_12hw: Tensor) -> Iterator[tuple[int, int, int, int]]:
        """Rectangles (y0, y1, x0, x1), from the top down, outside which nothing of the person can have come."""
        height, width = self._picture.shape[-2:]
        if not self._in_strips:
            yield 0, height, 0, width
            return
        starts = range(0, height, _ROWS)
        if self._seen_rows is None:
            yield from ((y0, min(y0 + _ROWS, height), 0, width) for y0 in starts)
            return
        # Between grid points the flow is no stronger than at them; reading takes the neighbouring pixel along.
        reach = int(flow_12hw.abs().max()) + 2
        first, last = self._seen_rows
        for y0 in starts:
            y1 = min(y0 + _ROWS, height)
            near = slice(max(0, y0 - reach), y1 + reach)
            x0, x1 = max(0, int(first[near].min()) - reach), min(width, int(last[near].max()) + reach)
            if x0 < x1:
                yield y0, y1, x0, x1


def _seen(opacity_11HW: Tensor) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each row the first column that is not clear, and the one after the last; W and 0 - W where all are clear."""
    some = opacity_11HW[0, 0].cpu().numpy() > 0
    width = some.shape[1]
    any_ = some.any(1)
    return np.where(any_, some.argmax(1), 2 * width), np.where(any_, width - some[:, ::-1].argmax(1), -width)


def _parted(strip_CHW: Tensor) -> Tensor:
    """A view of a strip as a batch of its parts, (N, C, H / N, W)."""
    parts = _PARTS if strip_CHW.shape[1] % _PARTS == 0 else 1
    return strip_CHW.unflatten(1, (parts, -1)).transpose(0, 1)


def _read(picture_1CHW: Tensor, places_N2HW: Tensor, mode: str) -> Tensor:
    """The picture at places of a batch, (N, C, H', W')."""
    return sample_at(picture_1CHW.expand(len(places_N2HW), -1, -1, -1), places_N2HW, mode)
