"""Triangles of the warp: the face mesh, its holes, and rings that carry hair and neck along.

Vertices of the warp, N in all: 468 of the face (MediaPipe order, without irises), then three rings of 36 around the
face oval, then points on the border of the animated region, which never move.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import Delaunay

from engine.document import FloatArray

FACE = 468
"""Vertices of the face; the irises (468-477) are left out."""

IntArray = NDArray[np.int64]

_RINGS = (1.22, 1.5, 1.9)
"""Sizes of the rings, in sizes of the face oval."""
_RING_CROWN = (0.98, 0.92, 0.75)
_RING_CHIN = (0.55, 0.12, 0.0)
"""How far each ring follows the head at the crown and under the chin, where the neck is; evenly less in between.

Filmed people's hair and necks (the training split) are followed best so; the background has a plate of its own.
"""
_OUTSIDE_WEIGHT = 0.3
"""Factor on the weight of ring points that leave the region, where there is nothing to carry along."""
_BORDER_POINTS = 12

_NOT_SKIN = ({49, 64, 129}, {279, 294, 358})
"""3-cliques of the tesselation that are no faces: they would cover the nostrils' wings."""

# fmt: off
_MOUTH_ROWS = (
    (78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308),
    (78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308),
)
_EYE_ROWS = (
    ((33, 246, 161, 160, 159, 158, 157, 173, 133), (33, 7, 163, 144, 145, 153, 154, 155, 133)),
    ((362, 398, 384, 385, 386, 387, 388, 466, 263), (362, 382, 381, 380, 374, 373, 390, 249, 263)),
)
# fmt: on
MOUTH_UPPER, MOUTH_LOWER = (np.array(row) for row in _MOUTH_ROWS)
"""(11,) vertices of the inner lips, from the right corner of the mouth (78) to the left one (308)."""
EYE_UPPER = np.array([rows[0] for rows in _EYE_ROWS])
EYE_LOWER = np.array([rows[1] for rows in _EYE_ROWS])
"""(2, 9) vertices of the lid margins, corner to corner in the picture's x order; the subject's right eye first."""


@cache
def face_triangles() -> tuple[IntArray, IntArray]:
    """Triangles of the skin (852, 3), and of the strips that close mouth and eyes (S, 3)."""
    from mediapipe.python.solutions import face_mesh_connections as connections

    neighbours: dict[int, set[int]] = {}
    for a, b in connections.FACEMESH_TESSELATION:
        neighbours.setdefault(a, set()).add(b)
        neighbours.setdefault(b, set()).add(a)
    cliques = {
        tuple(sorted((a, b, c)))
        for a, b in connections.FACEMESH_TESSELATION
        for c in neighbours[a] & neighbours[b]
        if {a, b, c} not in _NOT_SKIN
    }
    strips = [t for rows in (_MOUTH_ROWS, *_EYE_ROWS) for t in _strip(*rows)]
    return np.array(sorted(cliques)), np.array(strips)


def _strip(upper: tuple[int, ...], lower: tuple[int, ...]) -> list[tuple[int, int, int]]:
    """Triangles between two rows that share both ends."""
    pairs = list(zip(pairwise(upper), pairwise(lower), strict=True))
    quads = [(a, b, c, d) for (a, b), (c, d) in pairs]
    return [t for a, b, c, d in quads for t in ((a, b, d), (a, d, c)) if len(set(t)) == 3]


@cache
def face_oval() -> IntArray:
    """(36,) vertices of the face's outline, in order around it, starting at the top."""
    from mediapipe.python.solutions import face_mesh_connections as connections

    following = dict(connections.FACEMESH_FACE_OVAL)
    oval = [10]
    while (vertex := following[oval[-1]]) != 10:
        oval.append(vertex)
    return np.array(oval)


@dataclass(frozen=True, eq=False)
class Warp:
    """The mesh of one portrait.

    `source_ND`: (N, 2) float32, where each vertex is in the portrait. `triangles_M3`: (M, 3), in paint order, the
    nearest last. For the vertices around the face: `follow_N` (N - 468,) float32, how far each follows the head, and
    `depth_N` (N - 468,) float32, the depth at which they do.
    """

    source_ND: FloatArray
    triangles_M3: IntArray
    follow_N: FloatArray
    depth_N: FloatArray


def build_warp(mesh_VD: FloatArray, width: int, height: int) -> Warp:
    """The mesh of a face in a region of the portrait.

    `mesh_VD` (478, 3) in the pixels of the region, which is `width` x `height`.
    """
    face_ND = mesh_VD[:FACE, :2]
    oval = face_oval()
    rings, follow = _rings(face_ND[oval], width, height)
    border = _border(width, height)
    source_ND = np.concatenate([face_ND, rings, border]).astype(np.float32)

    around = np.r_[oval, np.arange(FACE, len(source_ND))]
    outside = around[Delaunay(source_ND[around]).simplices]
    outside = outside[~_inside(source_ND[outside].mean(1), face_ND[oval])]

    skin, strips = face_triangles()
    far_to_near = np.argsort(-mesh_VD[skin, 2].mean(1), kind="stable")
    depth = np.r_[np.tile(mesh_VD[oval, 2], len(_RINGS)), np.zeros(len(border))]
    return Warp(
        source_ND=source_ND,
        # Mouth and eyes lie under the skin, or a closed mouth would show the torn seam of its strip.
        triangles_M3=np.concatenate([outside, strips, skin[far_to_near]]),
        follow_N=np.r_[follow, np.zeros(len(border))].astype(np.float32),
        depth_N=depth.astype(np.float32),
    )


def _rings(oval_ND: FloatArray, width: int, height: int) -> tuple[FloatArray, FloatArray]:
    """Places (N, 2) of all rings round the oval (36, 2), and how far each point follows the head."""
    centre = oval_ND.mean(0)
    top, bottom = oval_ND[:, 1].min(), oval_ND[:, 1].max()
    down = (oval_ND[:, 1] - top) / (bottom - top)
    points: list[FloatArray] = []
    follow: list[FloatArray] = []
    for scale, crown, chin in zip(_RINGS, _RING_CROWN, _RING_CHIN, strict=True):
        ring = centre + scale * (oval_ND - centre)
        inside = (ring > 0).all(1) & (ring < [width, height]).all(1)
        points.append(np.clip(ring, 1, [width - 1, height - 1]))
        follow.append(np.interp(down, [0, 1], [crown, chin]) * np.where(inside, 1, _OUTSIDE_WEIGHT))
    return np.concatenate(points), np.concatenate(follow)


def _border(width: int, height: int) -> FloatArray:
    t = np.arange(_BORDER_POINTS) / _BORDER_POINTS
    unit = np.concatenate(
        [
            np.stack([t, 0 * t], 1),
            np.stack([1 + 0 * t, t], 1),
            np.stack([1 - t, 1 + 0 * t], 1),
            np.stack([0 * t, 1 - t], 1),
        ]
    )
    return unit * [width, height]


def _inside(points_ND: FloatArray, polygon_ND: FloatArray) -> NDArray[np.bool_]:
    """Which points lie in a polygon (even-odd rule)."""
    x, y = points_ND[:, None, 0], points_ND[:, None, 1]
    ax, ay = polygon_ND.T
    bx, by = np.roll(polygon_ND, -1, 0).T
    crosses = ((ay > y) != (by > y)) & (x < (bx - ax) * (y - ay) / np.where(by == ay, 1e-9, by - ay) + ax)
    return crosses.sum(1) % 2 == 1
