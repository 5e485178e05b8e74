"""What is seen between parted lips: the portrait's own teeth where it shows them, else a drawn mouth.

Upper teeth belong to the skull and lower teeth to the jaw: each layer lies in the resting face's pixels and is moved
rigidly, so that parting lips uncover teeth instead of stretching them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d, median_filter
from torch import Tensor

from engine.document import FloatArray
from engine.render import teeth
from engine.render.curves import STEPS, Opening
from engine.render.eyelids import GRAIN_KEPT, like_grain, skin_grain
from engine.render.sampling import pixel_grid, sample, smoothstep
from engine.render.topology import MOUTH_LOWER, MOUTH_UPPER

_OPEN = 0.05
"""A portrait whose lips are further apart, in mouth widths, shows its own mouth."""
_OWN_CHANGE = 0.05
"""Change of an open mouth's height, in mouth widths, at which its inside is no longer the portrait's."""
_SHUT_PX = 0.4
_SOFT = 0.018
"""Softness of the lips' inner edge, in mouth widths."""
_SEAM, _SEAM_GAP, _SEAM_END, _SEAM_LIGHT = 0.014, 0.07, 0.20, 0.55
"""The line between shut lips: half its height, the gap at which it is gone, how far from the corners it fades (mouth
widths), its share of their light."""
_REACH = 1.0
"""Half the side of a layer, in mouth widths."""
_RIM_LOWER, _RIM_UPPER, _RIM_CORNER = (0.060, 0.70), (0.030, 0.40), (0.11, 0.50)
"""How far the moist inside of the lips is seen within their edges and corners (mouth widths), and how much of it."""
_RIM_SHARE, _RIM_GAP = 0.35, 0.20
"""Share of the gap that it takes at most; the gap from which on lips turn all of it outward, in mouth widths."""
_RIM_LIGHT = 0.55
"""Its light, as a share of the lips'."""
_PROBES = 24
"""Places across an open mouth at which it is looked at."""
_TOOTH_LIGHT, _TEETH_SEEN = 0.5, 0.03
"""Least light of a tooth, as a share of what it should have; height of teeth that must be seen, in mouth widths."""
_DARK = 0.45
"""Light of what lies behind the lips, as a share of theirs, below which it is no lip."""
_NECKS, _RAISED = 0.08, 0.16
"""How far above its lip's place a portrait's own row of teeth goes on, and its gum, in mouth widths."""
_CAVITY = np.array([0.20, 0.075, 0.07])
_TINT = (1.0, 1.12, 1.18)
"""How much faster green and blue darken than red."""
_GRAIN_REACH = 0.22
"""Half the side of the patch of cheek whose fine texture everything drawn gets, in mouth widths."""
_GRAIN_OF_LIGHT = 0.25
"""Standard deviation of texture over light, at most: in the dark it would be seen more than on skin."""
_CHEEKS = ((1, 31), (15, 35), (3, 31), (13, 35))
"""Landmarks between which such patches lie: a beard or a shadow may be on some."""


@dataclass(frozen=True, eq=False)
class MouthInterior:
    """The inside of one portrait's mouth.

    `skull` and `jaw` (1, 4, H, W) are colours with opacity in the resting face's pixels, from `corner` on. `hinge` (3,)
    is the resting middle of the mouth, `chin` (3,) the lower lip that the jaw's layer follows; `light` (3,) is the
    brightness of the place, `lip` (3,) the colour of the lips. `own` tells that the portrait shows the inside of its
    mouth. `skull_grain` and `jaw_grain` (1, 3, H, W) are the fine texture of the portrait that goes with either layer,
    none where it has its own, `deviation` its standard one.
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
    skull_grain: Tensor
    jaw_grain: Tensor
    deviation: float

    @classmethod
    def of(cls, picture_1CHW: Tensor, mesh_VD: FloatArray, landmarks_PD: FloatArray) -> MouthInterior:
        """Builds the layers for a portrait region (1, 3, H, W), 0 … 1, and its mesh in the region's pixels."""
        rest = Opening.between(mesh_VD[MOUTH_UPPER, :2], mesh_VD[MOUTH_LOWER, :2])
        light = _light(picture_1CHW, landmarks_PD)
        x0, y0 = (int(v - _REACH * rest.width) for v in rest.origin)
        side = int(2 * _REACH * rest.width)
        own = float((rest.lower - rest.upper).max()) > _OPEN * rest.width
        lip = _lip_colour(picture_1CHW, landmarks_PD)
        below, hidden = _look_inside(picture_1CHW, rest, light, lip) if own else (None, False)
        layers: list[Tensor] = []
        for row in (teeth.UPPER, teeth.LOWER):
            drawn = _drawn(row, rest, side, (x0, y0), hidden=hidden, shadow=below is None)
            drawn[..., :3] *= light
            layers.append(torch.from_numpy(drawn).permute(2, 0, 1)[None].contiguous().to(picture_1CHW.device))
        grain, deviation = _grain(picture_1CHW, landmarks_PD, rest.width, side)
        bare = grain
        if below is not None:
            bare = grain * (1 - _keep_own(layers[0], picture_1CHW, rest, below, light, (x0, y0)))
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
            lip,
            own,
            bare,
            grain,
            deviation,
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
        # Measured square to the edges: steep ones would come out jagged otherwise.
        under, over = (
            (across - upper) / _steep(slit, slit.upper, along),
            (lower - across) / _steep(slit, slit.lower, along),
        )
        ends = slit.width / 2 - along.abs()
        cover = (under / soft + 0.5).clamp(0, 1) * (over / soft + 0.5).clamp(0, 1)
        cover = strength * cover * (ends / soft).clamp(0, 1)
        inside, grain = self._inside(x, y, vertices_ND, pose_DH)
        inside = inside * _shade(slit, along, across, upper, lower)
        inside = torch.lerp(inside, self._lip_light(_RIM_LIGHT, inside), _rim(slit, under, over, ends, lower - upper))
        # Texture is of the camera and the print as much as of the skin: in the dark there is some, too.
        inside = inside + grain * (inside.mean(0) * (_GRAIN_OF_LIGHT / max(self.deviation, 1e-6))).clamp(0, 1)
        painted = torch.lerp(frame_CHW[:, y0:y1, x0:x1], inside, cover)
        if self.own:
            # Where an open mouth shuts, its teeth's last pixels would show between the lips.
            seam = torch.exp(-(((across - (upper + lower) / 2) / (_SEAM * slit.width)) ** 2))
            seam = seam * (1 - smoothstep((lower - upper) / (_SEAM_GAP * slit.width)))
            seam = strength * seam * smoothstep((0.5 - along.abs() / slit.width) / _SEAM_END)
            painted = torch.lerp(painted, self._lip_light(_SEAM_LIGHT, painted), seam)
        frame_CHW[:, y0:y1, x0:x1] = painted

    def _lip_light(self, share: float, like: Tensor) -> Tensor:
        """The lips' colour at a share of their light, as (3, H', W')."""
        colour = self.lip * np.array([share**power for power in _TINT])
        return torch.as_tensor(colour, dtype=like.dtype, device=like.device)[:, None, None].expand_as(like)

    def _strength(self, slit: Opening) -> float:
        """0 … 1, how much of the drawn inside is laid over the warped portrait.

        As long as an open mouth stays as it is in the portrait, the portrait's own pixels are the best picture of it.
        """
        if not self.own:
            return 1.0
        scale = self.rest.width / slit.width
        change = np.abs((slit.lower - slit.upper) * scale - (self.rest.lower - self.rest.upper)).max()
        return float(smoothstep(torch.tensor(change / (_OWN_CHANGE * self.rest.width))))

    def _inside(self, x: Tensor, y: Tensor, vertices_ND: FloatArray, pose_DH: FloatArray) -> tuple[Tensor, Tensor]:
        """Colours (3, H', W') behind the lips (cavity, then the jaw's layer, then the skull's) and fine texture."""
        to_rest = np.linalg.inv(pose_DH[:, :2])
        middle = pose_DH @ np.r_[self.hinge, 1]
        dropped = vertices_ND[MOUTH_LOWER[5]] - pose_DH @ np.r_[self.chin, 1]
        cavity = torch.as_tensor(_CAVITY * self.light, dtype=x.dtype, device=x.device)
        colour = cavity[:, None, None].expand(3, *x.shape)
        fine: list[Tensor] = []
        opacity: list[Tensor] = []
        for layer, grain, at in ((self.jaw, self.jaw_grain, middle + dropped), (self.skull, self.skull_grain, middle)):
            dx, dy = x - float(at[0]), y - float(at[1])
            rest_x, rest_y = (float(a) * dx + float(b) * dy for a, b in to_rest)
            in_x = rest_x + float(self.hinge[0]) - self.corner[0]
            in_y = rest_y + float(self.hinge[1]) - self.corner[1]
            seen = sample(layer, in_x, in_y)
            colour = torch.lerp(colour, seen[:3], seen[3:])
            fine.append(sample(grain, in_x, in_y, "nearest"))
            opacity.append(seen[3])
        # The cavity's texture goes with the skull, as that of the upper teeth does.
        jaw, skull = opacity
        return colour, torch.lerp(fine[1], fine[0], jaw * (1 - skull))


def _steep(slit: Opening, curve: FloatArray, along: Tensor) -> Tensor:
    """How much longer a step across the axis is than one square to the curve."""
    rise = np.gradient(curve, slit.width / (STEPS - 1))
    return slit.at(np.sqrt(1 + rise**2).astype(np.float32), along)


def _rim(slit: Opening, under: Tensor, over: Tensor, ends: Tensor, gap: Tensor) -> Tensor:
    """How much of the moist inside of the lips is seen, (H', W'), 0 … 1: along their edges, all round the corners."""
    kept, turned = torch.ones_like(gap), smoothstep(gap / (_RIM_GAP * slit.width))
    for distance, (reach, most) in ((over, _RIM_LOWER), (under, _RIM_UPPER)):
        width = (gap * _RIM_SHARE).clamp(1e-3, reach * slit.width)
        kept = kept * (1 - most * turned * (1 - smoothstep(distance / width)))
    reach, most = _RIM_CORNER
    return 1 - kept * (1 - most * (1 - smoothstep(ends / (reach * slit.width))))


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


def _drawn(
    row: teeth.Row, rest: Opening, side: int, corner: tuple[int, int], *, hidden: bool, shadow: bool
) -> NDArray[np.float32]:
    """One row of teeth (side, side, 4), colours and opacity, in the resting face's pixels.

    `hidden`: behind lips that are apart but show no teeth; `shadow`: with the one that the upper row casts.
    """
    scale = teeth.finer(side)
    grid = (np.arange(side * scale) + 0.5) / scale
    x, y = torch.from_numpy(grid + corner[0]), torch.from_numpy(grid + corner[1])
    yy, xx = torch.meshgrid(y, x, indexing="ij")
    along, across = rest.place(xx, yy)
    line = (rest.upper if row.upward else rest.lower) if hidden else (rest.upper + rest.lower) / 2
    u, v = along.numpy() / rest.width, (across - rest.at(line, along)).numpy() / rest.width
    v = v if row.upward else -v
    return teeth.draw(row, u, v + max(row.edge, 0) if hidden else v, 1 / rest.width, side, shadow=shadow)


def _grain(picture_1CHW: Tensor, landmarks_PD: FloatArray, width: float, side: int) -> tuple[Tensor, float]:
    """Fine texture of the portrait for a layer, (1, 3, S, S), like that of a cheek; its deviation."""
    reach = _GRAIN_REACH * width
    count = max(2, round(2 * reach))
    patches: list[tuple[Tensor, float]] = []
    for place in _CHEEKS:
        x0, y0 = (int(v - reach) for v in landmarks_PD[list(place)].mean(0))
        x, y = pixel_grid(x0, y0, x0 + count, y0 + count, picture_1CHW.device)
        patches.append(like_grain(skin_grain(sample(picture_1CHW, x, y, "nearest")[None])[0]))
    # A beard is rougher than skin, what is blurred or overexposed smoother: the second smoothest is neither.
    texture, deviation = sorted(patches, key=lambda patch: patch[1])[1]
    times = -(-side // count)
    return GRAIN_KEPT * texture.repeat(1, times, times)[None, :, :side, :side].contiguous(), deviation


def _look_inside(
    picture_1CHW: Tensor, rest: Opening, light: FloatArray, lip: FloatArray
) -> tuple[FloatArray | None, bool]:
    """Where the portrait's own teeth end, heights across the axis (97,), or None; and whether it is dark instead.

    A tracker's lips are a little further apart than painted or shaded ones: what is lip there must not pass for teeth.
    """
    along_SK = torch.linspace(-rest.width / 2, rest.width / 2, STEPS)[:, None].expand(STEPS, _PROBES)
    share_K = (np.arange(_PROBES) + 0.5) / _PROBES
    across_SK = rest.upper[:, None] + share_K * (rest.lower - rest.upper)[:, None]
    x, y = rest.back(along_SK, torch.from_numpy(across_SK.astype(np.float32)))
    seen_SKC = sample(picture_1CHW, x.to(picture_1CHW.device), y.to(picture_1CHW.device)).permute(1, 2, 0).cpu().numpy()
    tooth = teeth.TOOTH * light
    red_SK, bright_SK = _red(seen_SKC), seen_SKC.mean(-1)
    # Half-way between the colours of teeth and lips; lips that are hardly redder than teeth cannot be told by it.
    border = float(_red(tooth)) + 0.5 * max(float(_red(lip) - _red(tooth)), 0.02)
    white_SK = (red_SK < border) & (bright_SK > _TOOTH_LIGHT * tooth.mean())
    middle = slice(STEPS // 5, -(STEPS // 5))
    if (white_SK.mean(1) * (rest.lower - rest.upper))[middle].mean() < _TEETH_SEEN * rest.width:
        return None, bool((bright_SK < _DARK * lip.mean())[middle].mean() > 0.5)
    is_lip_SK = (red_SK > border) & (bright_SK > 0.6 * lip.mean())
    kept_SK = np.cumsum((~is_lip_SK)[:, ::-1], axis=1)[:, ::-1] > 0
    ends = rest.upper + kept_SK.mean(1) * (rest.lower - rest.upper)
    return gaussian_filter1d(median_filter(ends, 17, mode="nearest"), 4).astype(np.float32), False


def _red(colours_NC: FloatArray) -> FloatArray:
    """Share of red in colours (..., 3)."""
    return colours_NC[..., 0] / np.maximum(colours_NC.sum(-1), 1e-3)


def _keep_own(
    layer_14HW: Tensor,
    picture_1CHW: Tensor,
    rest: Opening,
    ends: FloatArray,
    light: FloatArray,
    corner: tuple[int, int],
) -> Tensor:
    """Lays what the portrait shows between its lips over the drawn teeth, in place; `ends` (97,): down to there.

    Answers how much of it has the portrait's own fine texture, (H, W), 0 … 1.
    Under the upper lip it goes on as at its edge, for a lip that is raised further shows more of the same.
    """
    height, width = layer_14HW.shape[-2:]
    x, y = pixel_grid(corner[0], corner[1], corner[0] + width, corner[1] + height, layer_14HW.device)
    along, across = rest.place(x, y)
    upper, lower = rest.at(rest.upper, along), rest.at(ends, along)
    soft = max(1.5, 0.03 * rest.width)
    # The lip's shadow lies along its edge: further in, teeth have their own light.
    first = torch.minimum(upper + soft, (upper + lower) / 2)
    above = smoothstep((across - upper + _RAISED * rest.width) / (_RAISED * rest.width))
    own = above * ((lower - across) / soft).clamp(0, 1) * ((rest.width / 2 - along.abs()) / soft).clamp(0, 1)
    own = own * smoothstep((lower - upper) / soft)
    # Stored as it would look in full light: painting darkens it again by the same amount.
    down = torch.maximum(across, first)
    seen = sample(picture_1CHW, *rest.back(along, down))
    lit = seen / _shade(rest, along, down, upper, rest.at(rest.lower, along)).clamp(min=0.3)
    gum = torch.as_tensor(teeth.GUM * light, dtype=lit.dtype, device=lit.device)[:, None, None].expand_as(lit)
    lit = torch.lerp(lit, gum, smoothstep((upper - across) / (_NECKS * rest.width)))
    # Drawn teeth under the own ones would give a second row: below the portrait's own lower lip it is dark.
    drawn = layer_14HW[0, 3] * (1 - ((across - lower) / soft + 0.5).clamp(0, 1))
    layer_14HW[0, :3] = torch.lerp(layer_14HW[0, :3], lit, own / (own + drawn * (1 - own)).clamp(min=1e-3))
    layer_14HW[0, 3] = torch.maximum(drawn, own)
    return own * ((across - first) / soft + 1).clamp(0, 1)
