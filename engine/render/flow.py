"""From moved mesh vertices to a flow field: where in the portrait each pixel of a frame comes from.

Shape letters: B frames, N vertices, M triangles, D = 2 coordinates (x, y), H and W the grid.
"""

from __future__ import annotations

import torch
from torch import Tensor

_EDGE = 1e-3
"""How far beyond its edges a triangle reaches, in grid units, so that neighbours leave no crack."""


def raster_flow(target_BND: Tensor, source_ND: Tensor, triangles_M3: Tensor, height: int, width: int) -> Tensor:
    """Source coordinates (B, H, W, 2) of every grid point, for meshes moved to `target_BND`.

    Grid point (i, j) stands at (j + 0.5, i + 0.5); all coordinates are in grid units. Triangles are painted in order,
    the last on top; grid points that no triangle covers keep their place.
    """
    frames = len(target_BND)
    corners = target_BND.index_select(1, triangles_M3.flatten()).reshape(-1, 3, 2)
    painted = _paint(corners, len(triangles_M3), frames, height, width)
    # A triangle's whole map, pixel -> barycentric -> source, is one affine 2x3 matrix; the last one is the identity.
    source = source_ND[triangles_M3].repeat(frames, 1, 1)
    identity = torch.eye(2, 3, device=source.device)[None]
    affine = torch.cat([source.transpose(1, 2) @ _barycentric(corners), identity]).reshape(-1, 6)
    # Without a triangle it is -1; index_select, several times faster than brackets, does not count from the end.
    painted = torch.where(painted < 0, len(affine) - 1, painted)
    maps = affine.T.contiguous().index_select(1, painted).reshape(2, 3, frames, height, width)
    x = torch.arange(width, device=source.device) + 0.5
    y = (torch.arange(height, device=source.device) + 0.5)[:, None]
    return torch.addcmul(maps[:, 2], maps[:, 0], x).addcmul_(maps[:, 1], y).permute(1, 2, 3, 0)


def _barycentric(corners: Tensor) -> Tensor:
    """(K, 3, 3): takes (x, y, 1) to the barycentric coordinates in each triangle (K, 3, 2)."""
    (ax, ay), (bx, by), (cx, cy) = (corners[:, i].unbind(-1) for i in range(3))
    area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
    # The few pixels of a triangle without area all take its first corner.
    inverse = torch.where(area.abs() < 1e-6, torch.zeros_like(area), 1 / area)[:, None]
    second = torch.stack([cy - ay, ax - cx, (cx - ax) * ay - (cy - ay) * ax], -1) * inverse
    third = torch.stack([ay - by, bx - ax, (by - ay) * ax - (bx - ax) * ay], -1) * inverse
    first = -second - third
    first[:, 2] += 1
    return torch.stack([first, second, third], 1)


def _paint(corners: Tensor, triangles: int, frames: int, height: int, width: int) -> Tensor:
    """(B * H * W,) the triangle (of B * M) seen at each grid point; -1 where there is none.

    Scan conversion without a loop: all rows of all triangles are cut at once, then all grid points of all cuts.
    """
    x, y = corners.unbind(-1)
    top = (y.amin(1) - 0.5 - _EDGE).ceil().clamp(0, height).int()
    bottom = (y.amax(1) - 0.5 + _EDGE).floor().add(1).clamp(0, height).int()
    which, row = _spread((bottom - top).clamp(min=0))
    row += top.index_select(0, which)

    rise = y.roll(-1, 1) - y
    rise = torch.where(rise.abs() < 1e-6, torch.full_like(rise, 1e-6), rise)
    from_x, from_y, run, rise = torch.stack([x, y, x.roll(-1, 1) - x, rise]).index_select(1, which)
    share = (row + 0.5)[:, None].sub(from_y).div_(rise)
    cut = share.clamp(0, 1).mul_(run).add_(from_x)
    missed = (share < -_EDGE) | (share > 1 + _EDGE)
    left, right = cut.masked_fill(missed, torch.inf).amin(1), cut.masked_fill(missed, -torch.inf).amax(1)
    first = (left - 0.5 - _EDGE).ceil().clamp(0, width).int()
    last = (right - 0.5 + _EDGE).floor().add(1).clamp(0, width).int()

    cut_of, place = _spread((last - first).clamp(min=0))
    frame = which.div(triangles, rounding_mode="floor")
    place += ((frame * height + row) * width + first).index_select(0, cut_of)
    painted = torch.full((frames * height * width,), -1, dtype=torch.int32, device=corners.device)
    return painted.scatter_reduce(0, place.long(), which.index_select(0, cut_of), "amax")


def _spread(counts: Tensor) -> tuple[Tensor, Tensor]:
    """For counts (K,), one row for each thing counted: whose it is, and its number there from 0."""
    owner = torch.repeat_interleave(torch.arange(len(counts), device=counts.device, dtype=torch.int32), counts)
    first = counts.cumsum(0, dtype=torch.int32) - counts
    number = torch.arange(len(owner), device=counts.device, dtype=torch.int32)
    return owner, number.sub_(first.index_select(0, owner))
