"""Metrics of a speaking face's pictures: the whole of it, its mouth, how sharp that is and how much it flickers.

Shape letters: T frames, H, W pixels, C = 3 channels (RGB), P = 68 landmarks (iBUG order), D = 2 coordinates. Pictures
are uint8 (H, W, C); landmarks are in their pixels, the centre of the first pixel being (0, 0).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.metrics import structural_similarity

from engine.faces import points
from training.metrics.landmarks import eye_aspect, seen_frames
from training.metrics.pictures import grey, psnr

Array = NDArray[np.float64]
Picture = NDArray[np.uint8]
Box = tuple[slice, slice]

SIZE = 256
"""Pixels: the side of the crop in which faces of any size are compared."""
SCALE, LIFT = 1.7, 0.03
"""The crop's side over the larger side of the landmarks' box, and by how much of its side it lies higher."""
MARGIN, SMALLEST = 0.2, 12
"""How far a mouth's box reaches beyond the lips, in their widths, and its smallest side in pixels."""
LEAST_INSIDE = 12
"""Pixels between the lips in both of two frames from which on their difference counts."""
BLINKING = 0.5
"""Closure from which on a frame belongs to a blink."""


@dataclass(frozen=True)
class FaceSquare:
    """The whole pixels (x, y) … (x + side, y + side), exclusive, of a picture; they may reach beyond it."""

    x: int
    y: int
    side: int

    @classmethod
    def of(cls, landmarks_PD: np.ndarray) -> FaceSquare:
        """The square round the landmarks (68, 2) in which a clip is compared."""
        low, high = landmarks_PD.min(0), landmarks_PD.max(0)
        side = SCALE * float((high - low).max())
        x, y = (low + high) / 2 + 0.5 - side / 2
        return cls(round(float(x)), round(float(y) - LIFT * side), max(2, round(side)))

    def cut(self, picture: Picture, size: int = SIZE) -> Picture:
        """The square of a picture, (size, size, C); beyond the picture its edge goes on."""
        height, width = picture.shape[:2]
        rows = np.clip(np.arange(self.y, self.y + self.side), 0, height - 1)
        columns = np.clip(np.arange(self.x, self.x + self.side), 0, width - 1)
        how = cv2.INTER_AREA if self.side > size else cv2.INTER_CUBIC
        return np.asarray(cv2.resize(picture[rows][:, columns], (size, size), interpolation=how), np.uint8)

    def place(self, landmarks_TPD: np.ndarray, size: int = SIZE) -> Array:
        """Landmarks (..., 2) of the picture as they are in what `cut` gives."""
        return (np.asarray(landmarks_TPD, np.float64) + 0.5 - [self.x, self.y]) * (size / self.side) - 0.5


def mouth_box(landmarks_PD: np.ndarray, size: int = SIZE) -> Box | None:
    """Rows and columns of the lips and a fifth of their width around them; None where they are not in the picture."""
    lips = landmarks_PD[points.MOUTH]
    margin = MARGIN * float(np.ptp(lips[:, 0]))
    low, high = np.clip([lips.min(0) - margin, lips.max(0) + margin + 1], 0, size).astype(int)
    if (high - low < SMALLEST).any():
        return None
    return slice(low[1], high[1]), slice(low[0], high[0])


def similarity(made: Picture, real: Picture, box: Box | None) -> tuple[float, float]:
    """Structural similarity of whole pictures, as `training.metrics.ssim` counts it, and in a box (NaN without)."""
    found: Any = structural_similarity(  # its type depends on options
        made,
        real,
        channel_axis=2,
        data_range=255,
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
        full=True,
    )
    return float(found[0]), float(found[1][box].mean()) if box else float("nan")


def gradient_energy(picture: Picture) -> float:
    """Mean squared slope of the luma, from pixel to pixel: fine detail counts most."""
    luma = grey(picture)
    return float((np.diff(luma, axis=0) ** 2).mean() + (np.diff(luma, axis=1) ** 2).mean())


def elsewhere(landmarks_PD: np.ndarray, size: int = SIZE) -> NDArray[np.bool_]:
    """Which pixels are neither mouth nor eyes, nor less than a fifth of their width from them, (size, size)."""
    mask = np.ones((size, size), np.bool_)
    for part in (points.MOUTH, points.RIGHT_EYE, points.LEFT_EYE):
        places = landmarks_PD[part]
        margin = MARGIN * float(np.ptp(places[:, 0])) * (1 if part is points.MOUTH else 2)
        low, high = np.clip([places.min(0) - margin, places.max(0) + margin + 1], 0, size).astype(int)
        mask[low[1] : high[1], low[0] : high[0]] = False
    return mask


def energy_where(picture: Picture, mask_HW: NDArray[np.bool_]) -> float:
    """Mean squared slope of the luma as in `gradient_energy`, between pixels that both are in the mask."""
    luma = grey(picture)
    across, down = np.diff(luma, axis=1) ** 2, np.diff(luma, axis=0) ** 2
    return float(across[mask_HW[:, 1:] & mask_HW[:, :-1]].mean() + down[mask_HW[1:] & mask_HW[:-1]].mean())


def frame_scores(
    made: Picture, real: Picture, landmarks_PD: np.ndarray, portrait: Picture | None = None
) -> dict[str, float]:
    """A frame's PSNR and SSIM, whole and of the mouth box, and its sharpness; `landmarks_PD` are the real ones.

    "sharpness" is the gradient energy of the made mouth box over that of the real one, "sharpness elsewhere" that
    outside mouth and eyes over that of `portrait`, from which the frame was made. PSNR is 100 at most.
    """
    box = mouth_box(landmarks_PD, made.shape[0])
    whole, mouth = similarity(made, real, box)
    scores = {"PSNR": min(psnr(made, real), 100.0), "SSIM": whole}
    if box is not None:
        scores["mouth PSNR"] = min(psnr(made[box], real[box]), 100.0)
        scores["mouth SSIM"] = mouth
        scores["sharpness"] = gradient_energy(made[box]) / max(gradient_energy(real[box]), 1e-6)
    mask = elsewhere(landmarks_PD, made.shape[0])
    from_what = real if portrait is None else portrait
    scores["sharpness elsewhere"] = energy_where(made, mask) / max(energy_where(from_what, mask), 1e-6)
    return scores


def flicker(pictures: Sequence[Picture], landmarks_TPD: np.ndarray) -> float:
    """Mean change of luma from frame to frame between the lips, the head held still, in grey levels.

    Frames are laid on the first one by the similarity that fits nose and eye corners best, so that upper teeth stand
    still, and compared where both lie within the inner lips. NaN if the mouth is never open for two frames.
    """
    still = landmarks_TPD[np.flatnonzero(seen_frames(landmarks_TPD))[:1]]
    changes: list[float] = []
    before: tuple[Array, NDArray[np.bool_]] | None = None
    for picture, landmarks_PD in zip(pictures, landmarks_TPD, strict=True):
        now = _laid(picture, landmarks_PD, still[0]) if np.isfinite(landmarks_PD).all() else None
        if before is not None and now is not None:
            inside = before[1] & now[1]
            if inside.sum() >= LEAST_INSIDE:
                changes.append(float(np.abs(now[0] - before[0])[inside].mean()))
        before = now
    return float(np.mean(changes)) if changes else float("nan")


def _laid(picture: Picture, landmarks_PD: np.ndarray, still_PD: np.ndarray) -> tuple[Array, NDArray[np.bool_]]:
    """The luma laid on the still head, and which of its pixels are between the lips."""
    map_23 = _similarity_map(landmarks_PD[points.STABLE], still_PD[points.STABLE])
    size = picture.shape[1], picture.shape[0]
    luma = cv2.warpAffine(grey(picture), map_23, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    lips = landmarks_PD[points.INNER_LIP] @ map_23[:, :2].T + map_23[:, 2]
    mask = np.zeros(picture.shape[:2], np.uint8)
    outline = [np.round(lips * 16).astype(np.int32)]
    cv2.fillPoly(mask, outline, (1,), shift=4)
    cv2.polylines(
        mask, outline, isClosed=True, color=(0,), shift=4
    )  # the lips' own edge is not inside, nor a shut mouth
    return np.asarray(luma, np.float64), mask > 0


def _similarity_map(from_ND: np.ndarray, to_ND: np.ndarray) -> Array:
    """The (2, 3) matrix of the turn, scale and shift that take points (N, 2) to others as well as they can."""
    a, b = (np.asarray(one, np.float64) @ [1, 1j] for one in (from_ND, to_ND))
    a_mean, b_mean = a.mean(), b.mean()
    turn = (np.conj(a - a_mean) * (b - b_mean)).sum() / (np.abs(a - a_mean) ** 2).sum()
    shift = b_mean - turn * a_mean
    return np.array([[turn.real, -turn.imag, shift.real], [turn.imag, turn.real, shift.imag]])


def lid_closure(landmarks_TPD: np.ndarray, open_PD: np.ndarray) -> Array:
    """How far each eye is closed against a face with open eyes, (T, 2): 0 as open or more … 1 flat, right eye first."""
    return np.clip(1 - eye_aspect(landmarks_TPD) / eye_aspect(open_PD[None]), 0, 1)


def blink_depth(made_TE: np.ndarray, real_TE: np.ndarray) -> tuple[float, int]:
    """How far made lids close over how far the real ones do, in frames in which these are more than half closed.

    Of closures (T, 2), the mean of both eyes; and the number of those frames. NaN without one.
    """
    made_T, real_T = made_TE.mean(1), real_TE.mean(1)
    blinking = np.isfinite(made_T) & (np.nan_to_num(real_T) > BLINKING)
    count = int(blinking.sum())
    return (float(made_T[blinking].mean() / real_T[blinking].mean()) if count else math.nan), count
