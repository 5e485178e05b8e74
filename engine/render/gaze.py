"""Turns the eyes: the eyeball's picture moves under lids that stay where they are.

The iris moves as a whole, the white beside it gives way towards the corners. What was hidden under a lid and comes out
is taken from the same ring of the iris, further round. Reflections move half as far, for they lie on the cornea.

Lengths are in eye widths, corner to corner: u along the eye, v across it, downwards. Shape letters: D = 2 (to the
picture's right, down), C = 3 colours, H and W pixels, h and w those of an eye's box.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import grid_sample, max_pool2d

from engine.document import FloatArray
from engine.render.curves import Opening
from engine.render.eyelids import eye_slit
from engine.render.sampling import smoothstep

Floats = NDArray[np.floating]

_CENTRE = (468, 473)
_RING = (slice(469, 473), slice(474, 478))
"""MediaPipe's iris vertices of the subject's right and left eye."""
_RADIUS = (0.14, 0.26)
"""An iris is 11.7 mm wide, the opening about 29 mm; what is found beyond this range is a mistake."""
_NARROW = 0.4
"""Share of a narrow opening, near a corner, that counts to either lid's edge at most."""
_WHOLE = 1.12
"""Size of what moves as one piece, in irises."""
_CORNER = 0.03
"""How near the iris may come to a corner of the eye."""
_HIDDEN = 0.62
"""Share of the opening's half that the iris may go up or down: the pupil stays in sight."""
_UPPER, _LOWER = 0.2, 0.13
"""Shares of the opening's height below the upper and above the lower lid's landmarks within which the picture stays:
lashes and lid edges."""
_RINGS = 1.5
"""So far out, in irises, what comes out from under a lid is taken from further round."""
_LEAST_PX = 5.0
"""In a smaller eye nothing is seen of it."""
_GLINT = 0.17
"""Reflections are smaller than this."""
_GLINT_WITHIN = 0.6
"""They are looked for so far out, in irises, and less up to the rim, where the white would be taken for one."""
_GLINT_FROM, _GLINT_FULL = 0.14, 0.28
"""How much brighter than what is round it something is a reflection perhaps, and surely."""
_GLINT_FOLLOWS = 0.55
"""How far a reflection on the cornea goes with the iris: the cornea's centre of curvature is 5.3 mm before the centre
of turning, the pupil 9.5 mm (Guestrin and Eizenman 2006)."""


@dataclass(frozen=True)
class Iris:
    """An iris as the portrait has it, on its eye's own axes: centre (u, v) and radius, in eye widths."""

    u: float
    v: float
    radius: float

    @classmethod
    def of(cls, mesh_VD: FloatArray, eye: int) -> Iris:
        """The iris of `eye` (0: the subject's right one) in a portrait's mesh (478, 2 or 3)."""
        slit = eye_slit(mesh_VD, eye)
        (ax, ay), centre = slit.axis, mesh_VD[_CENTRE[eye], :2]
        dx, dy = (centre - slit.origin) / slit.width
        reach = np.linalg.norm(mesh_VD[_RING[eye], :2] - centre, axis=1).mean() / slit.width
        return cls(float(dx * ax + dy * ay), float(dy * ax - dx * ay), float(np.clip(reach, *_RADIUS)))


def look(frame_CHW: Tensor, slits: Sequence[Opening], irises: Sequence[Iris], gaze_D: FloatArray) -> None:
    """Turns both eyes of `frame_CHW` (3, H, W), 0 … 1, in place; a gaze of 0 leaves every bit as it is.

    `slits`: the openings in this frame; `irises`: those of the portrait; `gaze_D` (2,) in eye widths, right and down
    with the head upright: along the line through both eyes and across it. It is shortened where an iris would leave its
    opening. Lids that close come after this.
    """
    if not np.any(gaze_D):
        return
    level = slits[0].axis + slits[-1].axis
    level = level / np.linalg.norm(level)
    for slit, iris in zip(slits, irises, strict=True):
        # Either eye is tilted a little for itself: on its own axes the same way is another one.
        (ax, ay), (x, y) = slit.axis, (gaze_D[0] * level + gaze_D[1] * np.array([-level[1], level[0]]))
        _turn(frame_CHW, slit, iris, float(x * ax + y * ay), float(y * ax - x * ay))


def _turn(frame_CHW: Tensor, slit: Opening, iris: Iris, du: float, dv: float) -> None:
    """Moves the iris of one eye by (du, dv) on its own axes."""
    du, dv = _within(slit, iris, du, dv)
    box = slit.box(slit.width / 2, 0, 0, (frame_CHW.shape[-1], frame_CHW.shape[-2]))
    if box is None or slit.width < _LEAST_PX:
        return
    x0, y0, x1, y1 = box
    part = frame_CHW[:, y0:y1, x0:x1]
    places, shares = _places(slit, iris, (du, dv), box)
    grid = torch.from_numpy(places).to(part.device)
    disc, inside, right = torch.from_numpy(shares).to(part.device)

    glint = _glint(part, slit.width) * disc
    ball = part - glint
    read = grid_sample(torch.stack([ball, ball, glint]), grid, "bicubic", "border", align_corners=False)
    moved = torch.lerp(read[1], read[0], right) + read[2]
    frame_CHW[:, y0:y1, x0:x1] = torch.lerp(part, moved.clamp(0, 1), inside)


def _places(
    slit: Opening, iris: Iris, way: tuple[float, float], box: tuple[int, int, int, int]
) -> tuple[Floats, Floats]:
    """Where the pixels of an eye's box are read, in numpy, for which hundreds of pixels are no work at all.

    First (3, h, w, 2), -1 … 1 over the box: of the eyeball twice, on either side of the iris, and of its reflections.
    Then (3, h, w), 0 … 1: how much of a reflection is the iris's, how much of a pixel moves, the first side's share.
    """
    x0, y0, x1, y1 = box
    (ox, oy), (ax, ay) = slit.origin, slit.axis
    dx = (np.arange(x0, x1, dtype=np.float32) + (0.5 - ox))[None] / slit.width
    dy = (np.arange(y0, y1, dtype=np.float32) + (0.5 - oy))[:, None] / slit.width
    u, v = dx * ax + dy * ay, dy * ax - dx * ay
    upper, lower = _lids(slit, u)
    height, pixel = float((slit.lower - slit.upper).max()) / slit.width, 1 / slit.width
    above, below = max(_UPPER * height, 1.5 * pixel), max(_LOWER * height, 1.5 * pixel)
    inside = _step((v - upper) / above) * _step((lower - v) / below) * _step((0.5 - np.abs(u)) / 0.06)
    disc = 1 - _step((np.hypot(u - iris.u, v - iris.v) / iris.radius - _GLINT_WITHIN) / 0.25)
    disc *= _step((v - upper) / 0.04)

    du, dv = way
    share = _rigid(u, iris, du)
    su, sv = u - du * share, v - dv * share
    # Nothing is taken from a lid; but where a pixel lies in a lid's edge itself, what lies as deep in it is as good.
    between = _edges(slit, su, np.clip(v - upper, 0, above), np.clip(lower - v, 0, below))
    sides, right = _uncovered(slit, iris, (su, sv), between, (above, below))
    share *= _GLINT_FOLLOWS
    read = np.stack([*sides, np.stack([u - du * share, v - dv * share])])
    x, y = read[:, 0] * ax - read[:, 1] * ay, read[:, 1] * ax + read[:, 0] * ay
    places = np.stack(
        [(x * slit.width + (ox - x0)) * (2 / (x1 - x0)), (y * slit.width + (oy - y0)) * (2 / (y1 - y0))], -1
    )
    return (places - 1).astype(np.float32), np.stack([disc, inside, right]).astype(np.float32)


def _within(slit: Opening, iris: Iris, du: float, dv: float) -> tuple[float, float]:
    """A way of the iris that leaves it in the opening, shortened softly."""
    half = float((slit.lower - slit.upper).max()) / slit.width / 2
    room = 0.5 - iris.radius - _CORNER
    return _soft(du, max(0.02, room - iris.u if du > 0 else room + iris.u)), _soft(dv, max(0.02, _HIDDEN * half))


def _soft(way: float, most: float) -> float:
    """The way itself while it is short, never more than `most`."""
    near = 0.7 * most
    if abs(way) <= near:
        return way
    beyond = (abs(way) - near) / (most - near)
    return float(np.copysign(near + (most - near) * beyond / (1 + beyond), way))


def _lids(slit: Opening, u: Floats) -> tuple[Floats, Floats]:
    """The lids' heights at places along an eye."""
    at = np.linspace(-0.5, 0.5, len(slit.upper))
    upper, lower = (np.interp(u, at, curve / slit.width).astype(np.float32) for curve in (slit.upper, slit.lower))
    return upper, lower


def _edges(slit: Opening, u: Floats, above: Floats | float, below: Floats | float) -> tuple[Floats, Floats]:
    """Between which heights there is nothing but eye: so far from either lid, less far where they come together."""
    upper, lower = _lids(slit, u)
    least = _NARROW * (lower - upper)
    return upper + np.minimum(above, least), lower - np.minimum(below, least)


def _rigid(u: Floats, iris: Iris, du: float) -> Floats:
    """How much of the iris's way what is seen at `u` has gone: 1 over the iris, 0 at the corners."""
    reach = _WHOLE * iris.radius
    left, right = iris.u + du - reach, iris.u + du + reach
    return _step((u + 0.5) / max(left + 0.5, 0.02)) * _step((0.5 - u) / max(0.5 - right, 0.02))


def _uncovered(
    slit: Opening,
    iris: Iris,
    place: tuple[Floats, Floats],
    between: tuple[Floats, Floats],
    edges: tuple[float, float],
) -> tuple[list[Floats], Floats]:
    """Where a place (u, v) of the eyeball can be seen: (2, h, w) on either side of the iris, and the first's share.

    A place within the heights `between` is seen where it is. Another lies under a lid: the same ring of the iris, or of
    the white round it, is in sight further round, on both sides; far from it, the white at the lid's edge.
    """
    su, sv = place
    seen = np.clip(sv, *between)
    hidden = np.abs(sv - seen)
    radius = np.hypot(su - iris.u, sv - iris.v)
    ring = (1 - _step((radius / iris.radius - _RINGS) / 0.5)) * _step(hidden / 0.01)
    aside = np.sqrt(np.maximum(radius**2 - (seen - iris.v) ** 2, 0))
    sides: list[Floats] = []
    for sign in (1, -1):
        u = su + ring * (iris.u + sign * aside - su)
        v = seen + ring * (np.clip(seen, *_edges(slit, u, *edges)) - seen)
        sides.append(np.stack([u, v]))
    return sides, 0.5 + 0.5 * np.clip((su - iris.u) / (hidden + 1e-4), -1, 1)


def _step(t: Floats) -> Floats:
    """0 below 0, 1 above 1, and a smooth rise between."""
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)


def _glint(part_CHW: Tensor, width: float) -> Tensor:
    """What reflections add to the picture of an eye (3, h, w): spots that are much brighter than what is round them."""
    reach = max(1, round(_GLINT * width / 2))
    kernel = 2 * reach + 1

    def widest(picture: Tensor) -> Tensor:
        for shape, edge in (((kernel, 1), (reach, 0)), ((1, kernel), (0, reach))):
            picture = max_pool2d(picture, shape, 1, edge)
        return picture

    without = widest(-widest(-part_CHW[None]))[0]  # a morphological opening
    over = (part_CHW - without).clamp(min=0)
    # All of a spot goes with its brightest place, or its rim would stay behind.
    near = max(1, round(_GLINT * width / 3))
    peak = max_pool2d(over.mean(0, keepdim=True)[None], 2 * near + 1, 1, near)[0]
    return over * smoothstep((peak - _GLINT_FROM) / (_GLINT_FULL - _GLINT_FROM))
