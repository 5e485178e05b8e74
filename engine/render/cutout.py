"""Takes the person out of the portrait: how opaque each pixel is, and its colour without the background's.

The person mask knows where a person is, not where a sleeve ends, and where it is in doubt it leaves a veil. There the
picture itself decides: first which of both colours it has (GrabCut, Rother et al. 2004), then how softly the edge runs
(guided filter, He et al. 2013). What is half person shows half background, which would stay as a light or dark fringe
on any other ground: its colour is taken from the person further in.

Shape letters: H and W the picture, C = 3 colours.
"""

from __future__ import annotations

from typing import cast

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.faces.geometry import FaceGeometry

Pixels = NDArray[np.uint8]
Share = NDArray[np.float32]

DECIDED_PX = 640
"""Longer side at which pixels are told apart."""
DOUBT = 0.06
"""How far from the mask's edge it may be wrong, in eye distances."""
SPECK = 0.002
"""Holes smaller than this share of the picture are closed: a badge that has the background's colour."""
REACH = 0.035
"""How far an edge runs softly, in eye distances."""
LIKENESS = 1e-3
"""Variance of colours (0 … 1) below which the guided filter sees one surface."""
THIN, THICK = 0.12, 0.88
"""What is less opaque is background, what is more is person: the filter leaves veils and holes."""
SURE = 0.95
"""Opaque enough for a pixel's own colour to be the person's, if the pixels around it are so too."""
RIM = 0.015
"""How far inside the edge a camera still mixes in some background, in eye distances."""


def cut_out(picture_HWC: Pixels, face: FaceGeometry) -> tuple[Pixels, Pixels]:
    """The person's colours, (H, W, 3) uint8, and opacity, (H, W) uint8.

    Colours are not multiplied by the opacity, and go on beyond the person's edge; away from it pixels keep their own.
    """
    opacity_HW = refined(picture_HWC, face.mask_HW, face.eye_distance)
    return spread_colours(picture_HWC, opacity_HW, face.eye_distance), np.round(opacity_HW * 255).astype(np.uint8)


def refined(picture_HWC: Pixels, mask_HW: Pixels, eye_distance: float) -> Share:
    """The mask with its edge where the picture has one, (H, W) float32, 0 … 1."""
    height, width = mask_HW.shape
    small = decided(picture_HWC, mask_HW, eye_distance)
    whole = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC).clip(0, 1).astype(np.float32)
    reach = max(2, round(REACH * eye_distance))
    share = guided(picture_HWC.astype(np.float32) / 255, whole, reach, LIKENESS)
    share = np.clip((share - THIN) / (THICK - THIN), 0, 1)
    # Away from the edge nothing is left to be decided, whatever the picture shows there.
    person = (whole > 0.5).astype(np.uint8)
    inside, outside = (
        cv2.blur(flag.astype(np.float32), (reach, reach), borderType=cv2.BORDER_REPLICATE)
        for flag in (cv2.erode(person, disc(reach)), cv2.dilate(person, disc(reach)))
    )
    return np.maximum(share * outside, inside).astype(np.float32)


def decided(picture_HWC: Pixels, mask_HW: Pixels, eye_distance: float) -> Share:
    """Which pixels are the person's, 0 or 1 but for a smooth step, at DECIDED_PX: (h, w) float32."""
    height, width = mask_HW.shape
    scale = min(1.0, DECIDED_PX / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    picture, mask = (cv2.resize(each, size, interpolation=cv2.INTER_AREA) for each in (picture_HWC, mask_HW))
    doubt = disc(max(2, round(DOUBT * eye_distance * scale)))
    kinds = np.where(mask > 127, cv2.GC_PR_FGD, cv2.GC_PR_BGD).astype(np.uint8)
    kinds[cv2.erode((mask > 215).astype(np.uint8), doubt) > 0] = cv2.GC_FGD
    kinds[cv2.dilate((mask > 25).astype(np.uint8), doubt) == 0] = cv2.GC_BGD
    if (kinds == cv2.GC_FGD).any() and (kinds == cv2.GC_BGD).any():
        cv2.setRNGSeed(0)  # its clusters begin at random
        cv2.grabCut(picture, kinds, (0, 0, 1, 1), np.zeros((1, 65)), np.zeros((1, 65)), 3, cv2.GC_INIT_WITH_MASK)
    person = np.isin(kinds, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8)
    person = _largest(cast(Pixels, cv2.morphologyEx(person, cv2.MORPH_OPEN, disc(2))))
    _, holes, facts, _ = cv2.connectedComponentsWithStats(1 - person)
    small = np.flatnonzero(facts[:, cv2.CC_STAT_AREA] < SPECK * person.size)
    person[np.isin(holes, small) & (person == 0)] = 1
    return cast(Share, cv2.GaussianBlur(person.astype(np.float32), (0, 0), 1.2))


def _largest(flags: Pixels) -> Pixels:
    """The largest connected part of what is 1."""
    count, labels, facts, _ = cv2.connectedComponentsWithStats(flags)
    if count < 2:
        return flags
    return (labels == 1 + int(np.argmax(facts[1:, cv2.CC_STAT_AREA]))).astype(np.uint8)


def disc(radius: int) -> Pixels:
    """A round structuring element of cv2's morphology."""
    return cast(Pixels, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1)))


def guided(guide_HWC: Share, values_HW: Share, radius: int, variance: float) -> Share:
    """The values, (H, W), smoothed so that they step where the colours of the guide do (He et al. 2013, 3.5)."""

    def mean(values: Share) -> Share:
        size = (2 * radius + 1, 2 * radius + 1)
        return cast(Share, cv2.blur(values, size, borderType=cv2.BORDER_REFLECT))

    mean_C, mean_p = mean(guide_HWC), mean(values_HW)
    covariance = mean(guide_HWC * values_HW[..., None]) - mean_C * mean_p[..., None]
    pairs = [(0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2)]
    rr, rg, rb, gg, gb, bb = (
        mean(guide_HWC[..., i] * guide_HWC[..., j]) - mean_C[..., i] * mean_C[..., j] + (variance if i == j else 0)
        for i, j in pairs
    )
    # The inverse of a symmetric 3 x 3 matrix for every pixel, by cofactors: a batched solve takes ten times as long.
    c00, c01, c02 = gg * bb - gb * gb, rb * gb - rg * bb, rg * gb - rb * gg
    c11, c12, c22 = rr * bb - rb * rb, rb * rg - rr * gb, rr * gg - rg * rg
    determinant = rr * c00 + rg * c01 + rb * c02
    x, y, z = (covariance[..., i] for i in range(3))
    slope = np.stack([c00 * x + c01 * y + c02 * z, c01 * x + c11 * y + c12 * z, c02 * x + c12 * y + c22 * z], -1)
    slope /= determinant[..., None]
    offset = mean_p - (slope * mean_C).sum(-1)
    return cast(Share, (mean(slope) * guide_HWC).sum(-1) + mean(offset))


def spread_colours(picture_HWC: Pixels, opacity_HW: Share, eye_distance: float) -> Pixels:
    """The picture in which pixels that are partly background have the colour of the person beside them."""
    colours = picture_HWC.astype(np.float32)
    rim = disc(max(2, round(RIM * eye_distance)))
    # Beyond the picture's border the person goes on.
    around = cv2.erode(opacity_HW, rim, borderType=cv2.BORDER_CONSTANT, borderValue=(1.0,)).astype(np.float32)
    sure = np.clip((around - SURE) / (1 - SURE), 0, 1)
    sure = np.minimum(cv2.GaussianBlur(sure, (0, 0), 0.7), (opacity_HW >= SURE).astype(np.float32))
    own = sure[..., None]
    filled = fill_from(colours, sure, max(1.0, 0.015 * eye_distance))
    return np.clip(colours * own + filled * (1 - own) + 0.5, 0, 255).astype(np.uint8)


def fill_from(colours_HWC: Share, known_HW: Share, radius: float) -> Share:
    """Colours (H, W, 3) that go on from where they are `known_HW` (0 … 1), smooth over `radius` pixels at least."""
    known, weight = colours_HWC * known_HW[..., None], known_HW.copy()
    filled = np.zeros_like(colours_HWC)
    share = np.zeros_like(known_HW)
    # Near the edge the nearest colours count, further out ever broader means.
    while radius < max(colours_HWC.shape[:2]):
        near, amount = _blurred(known, weight, radius)
        seen = np.clip(amount * 50, 0, 1) * (1 - share)
        filled += near / np.maximum(amount, 1e-6)[..., None] * seen[..., None]
        share += seen
        if share.min() > 0.999:
            break
        radius *= 2.5
    return filled / np.maximum(share, 1e-6)[..., None]


def _blurred(colours: Share, weight: Share, radius: float) -> tuple[Share, Share]:
    """Both smoothed over about `radius`; a broad blur is done on a smaller picture."""
    height, width = weight.shape
    smaller = max(1, int(radius / 4))
    size = (max(1, width // smaller), max(1, height // smaller))
    both = np.dstack([colours, weight])
    small = cv2.resize(both, size, interpolation=cv2.INTER_AREA) if smaller > 1 else both
    small = cv2.GaussianBlur(small, (0, 0), radius / smaller, borderType=cv2.BORDER_REFLECT)
    both = cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR) if smaller > 1 else small
    return cast(Share, both[..., :3]), cast(Share, np.maximum(both[..., 3], 0))
