"""What is seen between parted lips: the portrait's own teeth where it shows them, else a drawn mouth.

Upper teeth belong to the skull and lower teeth to the jaw: each layer lies in the resting face's pixels and is moved
rigidly, so that parting lips uncover teeth instead of stretching them.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.document import FloatArray
from engine.render.curves import Opening
from engine.render.sampling import pixel_grid, sample, smoothstep
from engine.render.topology import MOUTH_LOWER, MOUTH_UPPER

_OPEN = 0.05
"""A portrait whose lips are further apart, in mouth widths, shows its own mouth."""
_OWN_CHANGE = 0.05
"""Change of an open mouth's height, in mouth widths, at which its inside is no longer the portrait's."""
_SHUT_PX = 0.4
_SOFT = 0.018
"""Softness of the lips' inner edge, in mouth widths."""
_SEAM, _SEAM_GAP, _SEAM_LIGHT = 0.016, 0.07, 0.5
"""The line between shut lips: half its height, the gap at which it is gone (mouth widths), its share of their light."""
_REACH = 1.0
"""Half the side of a layer, in mouth widths."""
_CAVITY = np.array([0.20, 0.075, 0.07])
_TONGUE = np.array([0.50, 0.24, 0.225])
_TOOTH = np.array([0.90, 0.85, 0.78])
_GUM = np.array([0.58, 0.30, 0.29])
_TEETH = (0.172, 0.132, 0.140, 0.120, 0.10)
"""Widths of the upper teeth from the middle outwards, in mouth widths (an average dental arch seen from the front)."""
_LOWER_TEETH = (0.105, 0.112, 0.125, 0.115, 0.10)
_TINT = (1.0, 1.12, 1.18)
"""How much faster green and blue darken than red."""
_DRAWN_PX = 480
"""Least side at which teeth are drawn before they are scaled down to a small portrait's pixels."""


@dataclass(frozen=True, eq=False)
class MouthInterior:
    """The inside of one portrait's mouth.

    `skull` and `jaw` (1, 4, H, W) are colours with opacity in the resting face's pixels, from `corner` on. `hinge` (3,)
    is the resting middle of the mouth, `chin` (3,) the lower lip that the jaw's layer follows; `light` (3,) is the
    brightness of the place, `lip` (3,) the colour of the lips. `own` tells that the portrait shows the inside of its
    mouth.
    """

    rest: Opening
    skull: Tensor
    jaw: Tensor
    corner: tuple[int, int]
    hinge: FloatArray
    chin: FloatArray
    light: FloatArray
    lip: FloatArray
    own: bool

    @classmethod
    def of(cls, picture_1CHW: Tensor, mesh_VD: FloatArray, landmarks_PD: FloatArray) -> MouthInterior:
        """Builds the layers for a portrait region (1, 3, H, W), 0 … 1, and its mesh in the region's pixels."""
        rest = Opening.between(mesh_VD[MOUTH_UPPER, :2], mesh_VD[MOUTH_LOWER, :2])
        light = _light(picture_1CHW, landmarks_PD)
        x0, y0 = (int(v - _REACH * rest.width) for v in rest.origin)
        side = int(2 * _REACH * rest.width)
        own = float((rest.lower - rest.upper).max()) > _OPEN * rest.width
        layers: list[Tensor] = []
        for upward, widths in ((True, _TEETH), (False, _LOWER_TEETH)):
            drawn = _draw(rest, widths, side, (x0, y0), upward=upward)
            drawn[..., :3] *= light
            layers.append(torch.from_numpy(drawn).permute(2, 0, 1)[None].contiguous().to(picture_1CHW.device))
        if own:
            _keep_own(layers[0], picture_1CHW, rest, (x0, y0))
        depth = mesh_VD[np.r_[MOUTH_UPPER, MOUTH_LOWER], 2].mean()
        hinge = np.r_[rest.origin, depth].astype(np.float32)
        return cls(
            rest,
            layers[0],
            layers[1],
            (x0, y0),
            hinge,
            mesh_VD[MOUTH_LOWER[5]],
            light,
            _lip_colour(picture_1CHW, landmarks_PD),
            own,
        )

    def paint(self, frame_CHW: Tensor, vertices_ND: FloatArray, pose_DH: FloatArray) -> None:
        """Paints the gap between the lips of `frame_CHW` (3, H, W) in place, given the frame's vertices and pose."""
        slit = Opening.between(vertices_ND[MOUTH_UPPER], vertices_ND[MOUTH_LOWER])
        gap = float((slit.lower - slit.upper).max())
        box = slit.box(slit.width / 2, 0, 0, (frame_CHW.shape[-1], frame_CHW.shape[-2]))
        strength = self._strength(slit)
        if box is None or strength == 0 or (not self.own and gap < _SHUT_PX):
            return
        x0, y0, x1, y1 = box
        x, y = pixel_grid(x0, y0, x1, y1, frame_CHW.device)
        along, across = slit.place(x, y)
        upper, lower = slit.at(slit.upper, along), slit.at(slit.lower, along)
        soft = max(1.0, _SOFT * slit.width)
        cover = ((across - upper) / soft + 0.5).clamp(0, 1) * ((lower - across) / soft + 0.5).clamp(0, 1)
        cover = strength * cover * ((slit.width / 2 - along.abs()) / soft).clamp(0, 1)
        inside = self._inside(x, y, vertices_ND, pose_DH) * _shade(slit, along, across, upper, lower)
        painted = torch.lerp(frame_CHW[:, y0:y1, x0:x1], inside, cover)
        if self.own:
            # Where an open mouth shuts, its teeth's last pixels would show between the lips.
            seam = torch.exp(-(((across - (upper + lower) / 2) / (_SEAM * slit.width)) ** 2))
            seam = seam * (1 - smoothstep((lower - upper) / (_SEAM_GAP * slit.width)))
            seam = strength * seam * smoothstep((0.5 - along.abs() / slit.width) / 0.12)
            painted = torch.lerp(painted, self._seam_colour(painted), seam)
        frame_CHW[:, y0:y1, x0:x1] = painted

    def _seam_colour(self, like: Tensor) -> Tensor:
        colour = torch.as_tensor(self.lip * _SEAM_LIGHT, dtype=like.dtype, device=like.device)
        return colour[:, None, None].expand_as(like)

    def _strength(self, slit: Opening) -> float:
        """0 … 1, how much of the drawn inside is laid over the warped portrait.

        As long as an open mouth stays as it is in the portrait, the portrait's own pixels are the best picture of it.
        """
        if not self.own:
            return 1.0
        scale = self.rest.width / slit.width
        change = np.abs((slit.lower - slit.upper) * scale - (self.rest.lower - self.rest.upper)).max()
        return float(smoothstep(torch.tensor(change / (_OWN_CHANGE * self.rest.width))))

    def _inside(self, x: Tensor, y: Tensor, vertices_ND: FloatArray, pose_DH: FloatArray) -> Tensor:
        """Colours (3, H', W') behind the lips: the cavity, then the jaw's layer, then the skull's."""
        to_rest = np.linalg.inv(pose_DH[:, :2])
        middle = pose_DH @ np.r_[self.hinge, 1]
        dropped = vertices_ND[MOUTH_LOWER[5]] - pose_DH @ np.r_[self.chin, 1]
        cavity = torch.as_tensor(_CAVITY * self.light, dtype=x.dtype, device=x.device)
        colour = cavity[:, None, None].expand(3, *x.shape)
        for layer, at in ((self.jaw, middle + dropped), (self.skull, middle)):
            dx, dy = x - float(at[0]), y - float(at[1])
            rest_x, rest_y = (float(a) * dx + float(b) * dy for a, b in to_rest)
            in_x = rest_x + float(self.hinge[0]) - self.corner[0]
            in_y = rest_y + float(self.hinge[1]) - self.corner[1]
            seen = sample(layer, in_x, in_y)
            colour = torch.lerp(colour, seen[:3], seen[3:])
        return colour


def _shade(slit: Opening, along: Tensor, across: Tensor, upper: Tensor, lower: Tensor) -> Tensor:
    """Light between the lips, (3, H', W'), 0 … 1: less under the lips, in the corners and in a narrow gap."""
    under = smoothstep((across - upper) / (0.045 * slit.width))
    over = smoothstep((lower - across) / (0.05 * slit.width))
    corner = smoothstep((0.5 - along.abs() / slit.width) / 0.30)
    gap = smoothstep((lower - upper) / (0.14 * slit.width))
    light = (0.74 + 0.26 * under) * (0.75 + 0.25 * over) * (0.40 + 0.60 * corner) * (0.88 + 0.12 * gap)
    # Light that got there by way of lips and tongue has their warm tint.
    return torch.stack([light**power for power in _TINT])


def _light(picture_1CHW: Tensor, landmarks_PD: FloatArray) -> FloatArray:
    """Brightness of the skin round the mouth against well-lit skin, (3,): it lights the teeth too."""
    spots = (landmarks_PD[[2, 14, 4, 12, 8, 33]] + landmarks_PD[[31, 35, 48, 54, 57, 51]]) / 2
    skin = _median_colour(picture_1CHW, spots)
    grey = float(skin.mean())
    # Teeth are lit by the same light but are not the skin's colour: only a part of its tint is taken.
    tint = (skin / max(grey, 1e-3)) ** 0.25
    return (np.clip(grey / 0.68, 0.25, 1.1) * tint).astype(np.float32)


def _lip_colour(picture_1CHW: Tensor, landmarks_PD: FloatArray) -> FloatArray:
    """The colour of the lips, (3,): the median between their inner and outer edges."""
    spots = (
        landmarks_PD[[49, 50, 52, 53, 55, 56, 57, 58, 59]] + landmarks_PD[[61, 61, 63, 63, 65, 65, 66, 67, 67]]
    ) / 2
    return _median_colour(picture_1CHW, spots)


def _median_colour(picture_1CHW: Tensor, spots_ND: FloatArray) -> FloatArray:
    x, y = (torch.as_tensor(a, dtype=torch.float32, device=picture_1CHW.device)[None] for a in spots_ND.T)
    return sample(picture_1CHW, x, y)[:, 0].median(1).values.cpu().numpy()


def _draw(
    rest: Opening, widths: tuple[float, ...], side: int, corner: tuple[int, int], *, upward: bool
) -> NDArray[np.float32]:
    """One row of teeth (side, side, 4), colours and opacity, in the resting face's pixels."""
    scale = max(1, round(_DRAWN_PX / side))
    grid = (np.arange(side * scale) + 0.5) / scale
    x, y = torch.from_numpy(grid + corner[0]), torch.from_numpy(grid + corner[1])
    yy, xx = torch.meshgrid(y, x, indexing="ij")
    along_t, across_t = rest.place(xx, yy)
    line = rest.at((rest.upper + rest.lower) / 2, along_t).numpy()
    u, v = along_t.numpy() / rest.width, (across_t.numpy() - line) / rest.width
    if not upward:
        v = -v
    distance = np.abs(u)
    edges = np.cumsum(widths) * 0.82
    tooth = np.minimum(np.searchsorted(edges, distance), len(widths) - 1)
    left = np.r_[0, edges][tooth]
    middle, half = (left + edges[tooth]) / 2, (edges[tooth] - left) / 2
    across_tooth = np.clip((distance - middle) / half, -1, 1)

    # The cutting edge: rounded corners, side teeth a little shorter, the row curving up with the arch.
    reach = (0.055 if upward else -0.035) - 0.10 * distance**2 - np.where(tooth == 1, 0.008, 0.0)
    reach = reach - 0.018 * np.abs(across_tooth) ** 4
    gum = reach - np.array([0.20, 0.175, 0.19, 0.16, 0.14])[tooth] * (1 if upward else 0.85) + 0.03 * across_tooth**2
    pixel = 1 / rest.width
    opacity = np.clip((reach - v) / pixel + 0.5, 0, 1) * (distance < edges[-1])
    body = 1 - 0.34 * np.abs(across_tooth) ** 6 - 0.10 * np.clip((gum + 0.05 - v) / 0.1, 0, 1)
    arch = 1 - 0.55 * (distance / edges[-1]) ** 2
    colour = _TOOTH * (body * arch)[..., None]
    is_gum = np.clip((gum - v) / (2 * pixel) + 0.5, 0, 1)[..., None]
    colour = colour * (1 - is_gum) + _GUM * arch[..., None] * is_gum
    if not upward:
        colour = colour * 0.80
        colour, opacity = _with_tongue(u, v, colour, opacity)
    image = np.dstack([colour * opacity[..., None], opacity]).astype(np.float32)
    small = np.asarray(cv2.resize(image, (side, side), interpolation=cv2.INTER_AREA), np.float32)
    small[..., :3] /= np.maximum(small[..., 3:], 1e-3)
    return small


def _with_tongue(
    u: NDArray[np.float64], v: NDArray[np.float64], colour: NDArray[np.float64], opacity: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Lays the tongue behind the lower teeth: a soft hump that fades into the dark."""
    hump = np.clip((0.20 - 0.9 * u**2 - v) / 0.13, 0, 1) ** 1.5
    light = 1 - 3.0 * np.clip(v, 0, 0.2) - 0.12 * np.exp(-((u / 0.03) ** 2))
    tongue = np.broadcast_to(_TONGUE, colour.shape) * light[..., None]
    under = hump * (1 - opacity)
    total = opacity + under
    mixed = (colour * opacity[..., None] + tongue * under[..., None]) / np.maximum(total, 1e-6)[..., None]
    return mixed, total


def _keep_own(layer_14HW: Tensor, picture_1CHW: Tensor, rest: Opening, corner: tuple[int, int]) -> None:
    """Lays what the portrait shows between its lips over the drawn teeth, in place."""
    height, width = layer_14HW.shape[-2:]
    x, y = pixel_grid(corner[0], corner[1], corner[0] + width, corner[1] + height, layer_14HW.device)
    along, across = rest.place(x, y)
    upper, lower = rest.at(rest.upper, along), rest.at(rest.lower, along)
    soft = max(1.5, 0.03 * rest.width)
    own = ((across - upper) / soft).clamp(0, 1) * ((lower - across) / soft).clamp(0, 1)
    own = own * ((rest.width / 2 - along.abs()) / soft).clamp(0, 1)
    # Stored as it would look in full light: painting darkens it again by the same amount.
    lit = sample(picture_1CHW, x, y) / _shade(rest, along, across, upper, lower).clamp(min=0.3)
    layer_14HW[0, :3] = torch.lerp(layer_14HW[0, :3], lit, own)
    # Drawn teeth under the own ones would give a second row: below the portrait's own lower lip it is dark.
    beyond = ((across - lower) / soft + 0.5).clamp(0, 1)
    layer_14HW[0, 3] = torch.maximum(layer_14HW[0, 3] * (1 - beyond), own)
