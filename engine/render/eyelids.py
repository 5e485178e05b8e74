"""Closes eyelids: the upper lid slides down over an eye that stays where it is.

A lid is not squeezed with the eye, as a mesh would do it: the band of lashes moves as it is, the skin between it and
the brow unfolds, and the eyeball is covered from above. Where there is too little skin to unfold, because a brow or the
rim of glasses is near, smooth skin of the lid's own colour comes out from under it instead.

Shape letters: S = 97 steps along an eye, C = 3 colours, H and W pixels.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import torch
from scipy.ndimage import binary_opening, gaussian_filter1d, median_filter, minimum_filter1d
from torch import Tensor
from torch.nn.functional import avg_pool2d

from engine.document import FloatArray
from engine.render.curves import STEPS, Opening
from engine.render.sampling import pixel_grid, sample, smoothstep
from engine.render.topology import EYE_LOWER, EYE_UPPER

# Lengths in eye widths, corner to corner.
_LASHES = 0.11
"""Height of the band of lashes that moves unstretched."""
_FOLD = 0.8
"""Share of the way to the brow that the unfolding skin reaches at most."""
_OVERLAP = 0.07
"""How far below the lower lid's landmarks a shut lid reaches: they lie inside the lashes."""
_LOWER_RISE = 0.12
"""Share of the opening that the lower lid covers, rising to meet the upper one."""
_MARGIN = 0.22
"""How far beyond the corners the skin is moved along."""
_SHADOW, _SHADOW_REACH, _SHADOW_FROM = 0.35, 0.14, 1 / 3
"""Darkness and height of the shadow that a lid casts on the eye from this closure on. One that has come down less casts
less of both: a deep shadow under an open lid would be a grey wedge on the white."""
_PROBE = 0.02
"""Distance of the rows at which the skin above the eye is looked at."""
_CHEEK = 0.12
"""How far under the eye there is plain skin, clear of the lower lashes."""
_GRAIN_REACH, _GRAIN_STRIPS = 0.24, (0.0, 0.12, 0.24, 0.36)
"""Height of the strip of cheek whose fine texture drawn skin has, and how far below plain skin's begin such strips lie:
the smoothest counts, for near the lashes there may be creases, and further down the rim of glasses."""
_GRAIN_PLAIN, _GRAIN_MOST = 3.0, 4.0
"""Fine texture of skin up to so many of its standard deviations is whole, and from so many on it is none: that would be
a hair, a mole or a glint."""
GRAIN_KEPT = 0.85
"""How much of it drawn parts get, whose texture is read pixel by pixel. Skin is read between pixels, and keeps from 0.7
to all of it as it moves."""
_ALIKE = 0.30
"""How much darker than the skin below it skin may be; brows and rims of glasses are darker."""

_TINT = 0.5
"""Share of the cheek's tint in a lid's own."""
_STRETCHED, _SMOOTHING = 1.2, 0.06
"""Stretch and reach at which unfolding skin is smoothed along the eye, or its pores would become streaks."""
_LIKE_AROUND, _ALIKE_LEAST = 0.8, 0.75
"""How much skin that comes out from under a fold is like that around it, unless that is darker than this share."""

_LINE, _LINE_HEIGHT = 0.30, 0.035
"""Darkness and height of the line of lashes along the edge of a shut lid."""

_BROW = (slice(17, 22), slice(22, 27))

Reader = Callable[[Tensor, Tensor], Tensor]
"""Colours (3, H', W') of the unblinking frame at pixel places x, y (H', W')."""


def eye_slit(vertices_ND: FloatArray, eye: int) -> Opening:
    """The opening between the lids of `eye`, 0 being the subject's right one."""
    return Opening.between(vertices_ND[EYE_UPPER[eye], :2], vertices_ND[EYE_LOWER[eye], :2])


def skin_grain(picture_1CHW: Tensor) -> Tensor:
    """The fine texture of a picture (1, 3, H, W): what a blur over 5 pixels takes away."""
    return picture_1CHW - avg_pool2d(picture_1CHW, 5, 1, 2, count_include_pad=False)


def like_grain(grain_3HW: Tensor) -> tuple[Tensor, float]:
    """Texture (3, H, W) like the fine one of a patch of skin, to be laid side by side, and its standard deviation.

    It has the patch's spectrum with phases by chance (Galerne, Gousseau and Morel 2011): neither a hair nor a crack nor
    a seam can be made out. The deviation is that of the median: what covers less than half of the patch does not count.
    """
    deviation = 1.4826 * float(grain_3HW.abs().median())
    most = grain_3HW.abs().amax(0) / max(deviation, 1e-6)
    plain_3HW = (grain_3HW * smoothstep((_GRAIN_MOST - most) / (_GRAIN_MOST - _GRAIN_PLAIN))).cpu().numpy()
    chance = np.fft.rfft2(np.random.default_rng(0).standard_normal(plain_3HW.shape[1:]))
    spectrum = np.fft.rfft2(plain_3HW - plain_3HW.mean((1, 2), keepdims=True)) * np.exp(1j * np.angle(chance))
    spectrum[:, 0, 0] = 0  # no light of its own
    texture = np.fft.irfft2(spectrum, s=plain_3HW.shape[1:])
    texture = texture * (deviation / max(float(texture.std()), 1e-6))
    return torch.from_numpy(texture.astype(np.float32)).to(grain_3HW.device), deviation


@dataclass(frozen=True, eq=False)
class LidSkin:
    """The skin of one upper lid in the portrait.

    `free_S`: (97,) how much skin there is above the lashes before something else begins, in eye widths. `colour_SC`:
    (97, 3) its colour. `grain_1CHW` is fine texture like that of the skin under the eye, along and across it.
    """

    free_S: FloatArray
    colour_SC: FloatArray
    grain_1CHW: Tensor
    slit: Opening

    @classmethod
    def of(cls, picture_1CHW: Tensor, grain_1CHW: Tensor, slit: Opening, brow: float) -> LidSkin:
        """Looks at the skin round an eye of the portrait region (1, 3, H, W), whose `skin_grain` is given too.

        `brow`: how high the brow is above the open lid, in pixels.
        """
        along = torch.linspace(-slit.width / 2, slit.width / 2, STEPS, device=picture_1CHW.device)
        upper, lower = (torch.as_tensor(c, device=picture_1CHW.device) for c in (slit.upper, slit.lower))
        rows = max(2, round(_FOLD * brow / slit.width / _PROBE))
        step = _PROBE * slit.width
        heights = step * torch.arange(1, rows + 1, device=picture_1CHW.device)[:, None]
        depths = _CHEEK * slit.width + step * torch.arange(5, device=picture_1CHW.device)[:, None]
        above = _read(picture_1CHW, slit, along, upper - _LASHES * slit.width - heights)
        under = _read(picture_1CHW, slit, along, lower + depths)
        # Make-up and shade may lighten upwards; a brow or a rim begins where it gets dark again.
        light = above.mean(0)
        dark = light < (1 - _ALIKE) * np.maximum.accumulate(light, axis=0)
        foreign = binary_opening(np.pad(dark, ((0, 3), (0, 0)), "edge"), np.ones((4, 1)))[:rows]  # no mere crease
        count = np.where(foreign.any(0), foreign.argmax(0), rows)
        free = gaussian_filter1d(minimum_filter1d(median_filter(count * _PROBE, 21), 7), 9)
        own = np.arange(rows)[:, None] < np.maximum(count, 2)
        # The median, as hairs of a brow or a lash may be among them.
        lid, cheek = np.nanmedian(np.where(own, above, np.nan), axis=1), np.median(under, axis=1)
        # A lid with no skin to be seen, between rim and lashes, say, has the colour of the skin under the eye.
        lid = np.where(lid.mean(0) < 0.45 * cheek.mean(0), 0.9 * cheek, lid)
        # What glitters above an eye is glass, and the shade under a brow has the brow's tint: on a lid it looks green.
        plain = np.median(cheek, axis=1, keepdims=True)
        lid = lid * np.minimum(1, plain.mean() / np.maximum(lid.mean(0), 1e-3))
        tint = plain * (lid.mean(0) / max(plain.mean(), 1e-3))
        colour = gaussian_filter1d((1 - _TINT) * lid + _TINT * tint, 12, axis=1).T
        grain = _strip(grain_1CHW, slit)
        return cls(free.astype(np.float32), colour.astype(np.float32), grain, slit)

    def texture(self, along: Tensor, up: Tensor) -> Tensor:
        """Fine texture (3, H', W') at places along the eye and up the lid from its lashes, in eye widths."""
        height, width = self.grain_1CHW.shape[-2:]
        x, y = ((place * self.slit.width) % side for place, side in ((along, width), (up, height)))
        return sample(self.grain_1CHW, x, y, "nearest")

    def colours(self, along: Tensor, around_CHW: Tensor) -> Tensor:
        """Skin (3, H', W'), without its fine texture, at places along the eye, in eye widths.

        It is like the skin `around` it, (3, H', W'), but where that is darker, for there it is a brow or a rim.
        """
        u = along * self.slit.width
        own = torch.stack([self.slit.at(column, u) for column in self.colour_SC.T])
        skin = smoothstep((around_CHW.mean(0) / own.mean(0).clamp(min=1e-3) - _ALIKE_LEAST) / (1 - _ALIKE_LEAST))
        return torch.lerp(own, around_CHW, _LIKE_AROUND * skin)


def _strip(grain_1CHW: Tensor, slit: Opening) -> Tensor:
    """Texture like that of the skin under an eye, (1, 3, h, w), a pixel of it for each of the picture's."""
    height = max(4, round(_GRAIN_REACH * slit.width))
    along, y = pixel_grid(0, 0, max(4, round(slit.width)), height, grain_1CHW.device)
    along = along - slit.width / 2
    strips: list[tuple[Tensor, float]] = []
    for below in _GRAIN_STRIPS:
        down = slit.at(slit.lower, along) + (_CHEEK + below) * slit.width + y
        strips.append(like_grain(sample(grain_1CHW, *slit.back(along, down), "nearest")))
    texture, _ = min(strips, key=lambda strip: strip[1])
    return GRAIN_KEPT * texture[None]


def _read(picture_1CHW: Tensor, slit: Opening, along: Tensor, across: Tensor) -> FloatArray:
    """The picture at heights (K, S) over the steps of a slit, as (3, K, S)."""
    return sample(picture_1CHW, *slit.back(along.expand_as(across), across)).cpu().numpy()


def brow_height(slit: Opening, landmarks_PD: FloatArray, eye: int) -> float:
    """How high the brow is above the open upper lid, in pixels, at least a quarter of the eye's width."""
    across = (landmarks_PD[_BROW[eye]].mean(0) - slit.origin) @ np.array([-slit.axis[1], slit.axis[0]])
    return max(float(slit.upper.min() - across), 0.25 * slit.width)


def closing(slit: Opening, closure: float) -> Opening:
    """The slit with its upper edge where it is at a closure (0 … 1); that of a shut lid is below the lower one."""
    meet = slit.lower + _OVERLAP * slit.width - _LOWER_RISE * (slit.lower - slit.upper)
    return replace(slit, upper=slit.upper + np.float32(closure) * np.maximum(meet - slit.upper, 0))


def _without_streaks(lid_CHW: Tensor, stretch_HW: Tensor, width: float) -> tuple[Tensor, Tensor]:
    """Skin (3, H', W') smoothed along the eye where it is stretched across it; how much fine texture is left."""
    reach = round(_SMOOTHING * width)
    smoothed = smoothstep((stretch_HW - 1) / _STRETCHED - 0.3)
    sharp = 1 - smoothed
    # The mean of so many pixels has so much less of their variance.
    left = (sharp**2 + smoothed * (2 - smoothed) / (2 * reach + 1)).sqrt() / stretch_HW.clamp(min=1)
    return torch.lerp(lid_CHW, _mean(lid_CHW, 0, reach), smoothed), left


def _blurred(lid_CHW: Tensor, width: float) -> Tensor:
    return _mean(lid_CHW, round(_SMOOTHING * width), round(2 * _SMOOTHING * width))


def _mean(picture_CHW: Tensor, down: int, across: int) -> Tensor:
    """The mean of pixels up to so far away."""
    height, width = picture_CHW.shape[-2:]
    down, across = min(down, height - 1), min(across, width - 1)
    rows = avg_pool2d(picture_CHW[None], (1, 2 * across + 1), 1, (0, across), count_include_pad=False)
    return avg_pool2d(rows, (2 * down + 1, 1), 1, (down, 0), count_include_pad=False)[0]


def close_eye(frame_CHW: Tensor, read: Reader, slit: Opening, brow: float, skin: LidSkin, closure: float) -> None:
    """Closes an eye of `frame_CHW` (3, H, W), 0 … 1, in place by `closure` (0 as it is, 1 shut).

    `slit` and `brow` are the eye's in this frame, `skin` the portrait's; `read` gives the frame with open eyes.
    """
    size = frame_CHW.shape[-1], frame_CHW.shape[-2]
    box = slit.box(slit.width * (0.5 + _MARGIN), brow, 0.1 * slit.width, size)
    if closure <= 0 or box is None:
        return
    x0, y0, x1, y1 = box
    x, y = pixel_grid(x0, y0, x1, y1, frame_CHW.device)
    u, v = (a / slit.width for a in slit.place(x, y))
    upper, lower = (slit.at(curve, u * slit.width) / slit.width for curve in (slit.upper, slit.lower))
    # Nothing moves at the corners' far sides, so the motion has to die out there.
    inside = smoothstep((0.5 + _MARGIN - u.abs()) / _MARGIN)
    drop = (slit.at(closing(slit, closure).upper, u * slit.width) / slit.width - upper) * inside**2
    edge = upper + drop

    free = skin.slit.at(skin.free_S, u * skin.slit.width)
    top = edge - _LASHES
    way = ((v - (top - free - drop)) / (free + drop).clamp(min=1e-3)).clamp(0, 1)
    lid = read(*slit.back(u * slit.width, (v - drop * smoothstep(way)) * slit.width))
    stretch = 1 / (1 - drop * 6 * way * (1 - way) / (free + drop).clamp(min=1e-3)).clamp(min=0.1)
    lid, left = _without_streaks(lid, stretch, slit.width)
    # Skin that would have to unfold to much more than its own height comes out from under the fold instead.
    bare = smoothstep((drop / free.clamp(min=1e-3) - 0.9) / 1.2)
    bare = bare * smoothstep((v - (top - drop) + 0.06) / 0.12) * smoothstep((top - v + 0.04) / 0.08)
    round_ = 1 - 0.10 * (4 * u**2).clamp(max=1) - 0.06 * smoothstep((v - top + 0.1) / 0.1)
    lid = torch.lerp(lid, skin.colours(u, _blurred(lid, slit.width)) * round_, bare)
    # What stretching, smoothing and covering took of the fine texture comes back, as much as there was: variances add.
    lid = lid + skin.texture(u, top - v) * (1 - (left * (1 - bare)) ** 2).clamp(min=0).sqrt()
    line = torch.exp(-(((edge - v) / _LINE_HEIGHT) ** 2)) * smoothstep((0.5 - u.abs()) / 0.1)
    lid = lid * (1 - _LINE * closure * line)

    soft = max(1.0 / slit.width, 0.012)
    cover = ((edge - v) / soft + 0.5).clamp(0, 1) * (drop > 0)
    within = smoothstep((lower - v) / soft + 0.5) * inside
    down = min(1.0, closure / _SHADOW_FROM)
    shade = 1 - _SHADOW * down * (1 - (v - edge) / (_SHADOW_REACH * down)).clamp(0, 1) * within
    frame_CHW[:, y0:y1, x0:x1] = torch.lerp(frame_CHW[:, y0:y1, x0:x1] * shade, lid, cover)
