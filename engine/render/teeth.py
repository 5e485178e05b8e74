"""Drawn teeth, gums and tongue, for what a portrait does not show of its mouth.

Everything is drawn in full light, in the resting face's pixels; lengths are in mouth widths, from corner to corner.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

_TONGUE = np.array([0.485, 0.255, 0.245])
TOOTH = np.array([0.90, 0.85, 0.78])
"""Of a tooth in full light."""
GUM = np.array([0.58, 0.30, 0.29])
_DRAWN_PX = 480
"""Least side at which teeth are drawn before they are scaled down to a small portrait's pixels."""
_CLOSER = 0.82
"""Teeth along the arch are seen ever more from the side: their widths shrink to this share of the real ones."""
_SHADOW, _SHADOW_REACH = 0.42, 0.045
"""Darkness and reach of the shadow that the upper teeth cast into the mouth."""

Plane = NDArray[np.float64]


@dataclass(frozen=True)
class Row:
    """One row of teeth, from the middle outwards, lengths in mouth widths.

    `widths` are an average dental arch's seen from the front; `edge`: how far the middle teeth reach beyond the line
    between the lips; `heights`: from the cutting edge to the gum; `points`: how much each ends in a point.
    """

    upward: bool
    edge: float
    widths: tuple[float, ...]
    heights: tuple[float, ...]
    longer: tuple[float, ...]
    points: tuple[float, ...]


UPPER = Row(
    True,
    0.055,
    widths=(0.172, 0.132, 0.140, 0.120, 0.10),
    heights=(0.20, 0.175, 0.19, 0.16, 0.14),
    longer=(0.0, -0.010, 0.002, -0.004, -0.010),
    points=(0.0, 0.004, 0.020, 0.014, 0.008),
)
LOWER = Row(
    False,
    -0.035,
    widths=(0.105, 0.112, 0.125, 0.115, 0.10),
    heights=(0.17, 0.15, 0.16, 0.135, 0.12),
    longer=(0.0, 0.0, 0.004, -0.004, -0.010),
    points=(0.0, 0.0, 0.014, 0.008, 0.004),
)


def finer(side: int) -> int:
    """How many times finer than a layer of `side` pixels its teeth are drawn."""
    return max(1, round(_DRAWN_PX / side))


def draw(row: Row, u_HW: Plane, v_HW: Plane, pixel: float, side: int, *, shadow: bool = True) -> NDArray[np.float32]:
    """A row of teeth, the lower one with the tongue behind it, (side, side, 4): colours 0 … 1 and opacity.

    `u_HW`, `v_HW`: places of the pixels, `finer(side)` times as many, along and across the line between the lips in
    mouth widths, v away from the row's gum; `pixel` is the size of a pixel of the layer. `shadow`: with the one that
    the upper row casts into the mouth.
    """
    colour, opacity, reach = _teeth(row, u_HW, v_HW, pixel)
    if row.upward and shadow:
        colour, opacity = _with_shadow(u_HW, v_HW - reach, colour, opacity)
    elif not row.upward:
        colour, opacity = _with_tongue(u_HW, v_HW, colour * 0.80, opacity)
    image = np.dstack([colour * opacity[..., None], opacity]).astype(np.float32)
    small = np.asarray(cv2.resize(image, (side, side), interpolation=cv2.INTER_AREA), np.float32)
    small[..., :3] /= np.maximum(small[..., 3:], 1e-3)
    return small


def _teeth(row: Row, u_HW: Plane, v_HW: Plane, pixel: float) -> tuple[Plane, Plane, Plane]:
    """Colours and opacity of teeth and gum, and where the teeth end, v."""
    distance = np.abs(u_HW)
    edges = np.cumsum(row.widths) * _CLOSER
    tooth = np.minimum(np.searchsorted(edges, distance), len(edges) - 1)
    left = np.r_[0, edges][tooth]
    half = (edges[tooth] - left) / 2
    across = np.clip((distance - left - half) / half, -1, 1)

    # The cutting edge: rounded corners, pointed canines, the row curving up with the arch.
    reach = row.edge - 0.12 * distance**2 + np.array(row.longer)[tooth]
    reach = reach - 0.018 * np.abs(across) ** 4 - np.array(row.points)[tooth] * np.abs(across) ** 1.5
    gum = reach - np.array(row.heights)[tooth] + 0.03 * across**2
    opacity = np.clip((reach - v_HW) / pixel + 0.5, 0, 1) * _step((edges[-1] - distance) / 0.04)

    # Each tooth is rounded; its edge lets some of the dark behind it through, and its neck is in the gum's shadow.
    round_ = 1 - 0.10 * across**2 - 0.26 * np.abs(across) ** 7
    tip = 1 - 0.10 * _step((v_HW - reach + 0.020) / 0.020)
    neck = 1 - 0.12 * np.clip((gum + 0.05 - v_HW) / 0.1, 0, 1)
    arch = 1.03 - 0.55 * (distance / edges[-1]) ** 2 - 0.10 * _step((distance - 0.28) / 0.16)
    body = (round_ * tip * neck * arch)[..., None] * TOOTH
    is_gum = np.clip((gum - v_HW) / (3 * pixel) + 0.5, 0, 1)[..., None]
    return body * (1 - is_gum) + GUM * arch[..., None] * is_gum, opacity, reach


def _with_shadow(u_HW: Plane, below_HW: Plane, colour: Plane, opacity: Plane) -> tuple[Plane, Plane]:
    """Lays the shadow of the upper teeth under them; what it falls on lies further back."""
    dark = _SHADOW * np.exp(-np.maximum(below_HW, 0) / _SHADOW_REACH) * _step((0.5 - np.abs(u_HW)) / 0.15)
    return _over(colour, opacity, np.zeros_like(colour), dark)


def _with_tongue(u_HW: Plane, up_HW: Plane, colour: Plane, opacity: Plane) -> tuple[Plane, Plane]:
    """Lays the tongue behind the lower teeth: lit at its tip, with a groove, and ever darker to the back."""
    top = 0.30 - 1.3 * u_HW**2
    cover = _step((top - up_HW) / 0.16) * _step((0.43 - np.abs(u_HW)) / 0.10)
    back = _step((up_HW - 0.02) / 0.24)
    light = (1.32 - 1.02 * back) * (1 - 0.30 * np.clip(np.abs(u_HW) / 0.36, 0, 1) ** 2)
    light *= 1 - 0.13 * np.exp(-((u_HW / 0.035) ** 2)) * _step((up_HW + 0.02) / 0.10)
    # Wet, it shines a little on both sides of the groove.
    shine = 0.05 * np.exp(-(((np.abs(u_HW) - 0.075) / 0.05) ** 2) - ((up_HW - 0.065) / 0.035) ** 2)
    return _over(colour, opacity, _TONGUE * light[..., None] + shine[..., None], cover)


def _over(colour: Plane, opacity: Plane, under: Plane, cover: Plane) -> tuple[Plane, Plane]:
    """What lies over something else of opacity `cover`: colours and opacity of both."""
    rest = cover * (1 - opacity)
    total = opacity + rest
    mixed = (colour * opacity[..., None] + under * rest[..., None]) / np.maximum(total, 1e-6)[..., None]
    return mixed, total


def _step(t: Plane) -> Plane:
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)
