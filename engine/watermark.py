"""The visible mark: a small badge in a lower corner that says that a computer made this picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Frame = NDArray[np.uint8]

TEXT = "AI-generated"
SIZE = 0.026
"""Height of the letters' em in shorter sides of the frame."""
LEAST_PX = 11
"""Smaller letters cannot be read."""
MARGIN = 0.9
"""Distance from the frame's edges, in ems; inside what players and phones leave visible."""
PLATE, PLATE_SHARE = (12, 13, 16), 0.58
"""Colour of the badge and how much of the picture it hides."""
LETTER, LETTER_SHARE = (255, 255, 255), 0.92
FINER = 4
"""The badge is drawn so many times larger, for smooth edges."""


@dataclass(frozen=True, eq=False)
class Mark:
    """A badge for frames of one size: call it with a frame, (H, W, 3) or (H, W, 4) uint8, for a marked copy.

    Colours not multiplied by how opaque they are; where a frame is transparent the badge is seen all the same.
    `box`: the pixels it covers, x0, y0 inclusive, x1, y1 exclusive.
    """

    box: tuple[int, int, int, int]
    _colour: NDArray[np.uint16]  # (h, w, 3), multiplied by _share
    _share: NDArray[np.uint16]  # (h, w, 1), 0 … 256

    @classmethod
    def of(cls, width: int, height: int) -> Mark:
        """The mark in the lower right corner of frames of `width` x `height` pixels."""
        em = min(max(LEAST_PX, round(SIZE * min(width, height))), max(4, width // 8))
        badge = badge_of(em)
        high, wide = badge.shape[:2]
        margin = round(MARGIN * em)
        x0, y0 = max(0, width - margin - wide), max(0, height - margin - high)
        badge = badge[: height - y0, : width - x0]
        share = np.round(badge[..., 3:] * (256 / 255)).astype(np.uint16)
        colour = badge[..., :3].astype(np.uint16) * share
        return cls((x0, y0, x0 + badge.shape[1], y0 + badge.shape[0]), colour, share)

    def __call__(self, frame_HWC: Frame) -> Frame:
        """A copy of the frame with the badge on it."""
        x0, y0, x1, y1 = self.box
        out = frame_HWC.copy()
        under = frame_HWC[y0:y1, x0:x1]
        if frame_HWC.shape[2] == 3:
            out[y0:y1, x0:x1] = (under * (256 - self._share) + self._colour + 128) >> 8
            return out
        rest = under[..., 3:].astype(np.float32) / 255 * (256 - self._share)
        opaque = rest + self._share
        mixed = (under[..., :3] * rest + self._colour) / np.maximum(opaque, 1e-3)
        out[y0:y1, x0:x1, :3] = np.where(opaque > 0, mixed + 0.5, under[..., :3])
        out[y0:y1, x0:x1, 3:] = opaque * (255 / 256) + 0.5
        return out


def badge_of(em: int) -> Frame:
    """The badge, (h, w, 4) uint8, with letters `em` pixels high."""
    font = ImageFont.load_default(em * FINER)
    left, _, right, _ = font.getbbox(TEXT, anchor="ls")
    pad_x, pad_y = 0.62 * em * FINER, 0.36 * em * FINER
    # Capitals and the tails below the line differ from font to font: the line of the capitals is centred.
    cap = -font.getbbox("A", anchor="ls")[1]
    wide = round((right - left + 2 * pad_x) / FINER) * FINER
    high = round((cap + 2 * pad_y) / FINER) * FINER
    plate, letters = Image.new("L", (wide, high), 0), Image.new("L", (wide, high), 0)
    ImageDraw.Draw(plate).rounded_rectangle((0, 0, wide - 1, high - 1), radius=high * 0.32, fill=255)
    at = ((wide - (right - left)) / 2 - left, (high + cap) / 2)
    ImageDraw.Draw(letters).text(at, TEXT, font=font, fill=255, anchor="ls")
    size = (wide // FINER, high // FINER)
    back, front = (
        np.asarray(layer.resize(size, Image.Resampling.BOX), np.float32)[..., None] / 255 * share
        for layer, share in ((plate, PLATE_SHARE), (letters, LETTER_SHARE))
    )
    opaque = front + back * (1 - front)
    colour = (front * np.array(LETTER, np.float32) + back * (1 - front) * np.array(PLATE, np.float32)) / np.maximum(
        opaque, 1e-6
    )
    return np.concatenate([colour + 0.5, opaque * 255 + 0.5], 2).astype(np.uint8)
