"""Which part of the portrait a frame shows, and what fills a frame that the portrait does not.

Lengths are pixels, from the left top corner; H and W are the size of what a name says.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.document import Crop

Picture = NDArray[np.uint8]

HEAD_WIDTH, HEAD_HEIGHT = 0.78, 0.86
"""Share of a face's square that its head fills, about the square's middle and from its top (ADR 9)."""
WIDEST = 1.35
"""A window is at most this many face squares large (its longer side), so that a far-off face does not stay one."""
EYE_LINE = 0.46
"""Where the middle of the face's square comes to lie in the window, from its top, if the picture reaches so far."""
BACKDROP_PX = 40
"""Shorter side at which the picture is blurred to fill a frame: nothing can be recognised at it."""
BACKDROP_LIGHT = 0.45
"""Brightness of that filling, so that the eye goes to the picture."""


@dataclass(frozen=True)
class Window:
    """A rectangle of the portrait, in its pixels from the left top corner; it may reach beyond the picture's edge."""

    x: float
    y: float
    width: float
    height: float


def face_window(face: Crop, width: int, height: int, aspect: float) -> Window:
    """What a frame of `aspect` (width over height) shows of a portrait of `width` x `height` pixels.

    `face`: the square of the face (ADR 9). The whole head is always inside, with the room above it that the square
    has. As much of the picture is shown as fits, up to WIDEST heads; where head and aspect need more than there is,
    the window reaches beyond the picture, which then lies in its middle in that direction.
    """
    left, right = _within(face.x + (1 - HEAD_WIDTH) / 2 * face.side, HEAD_WIDTH * face.side, width)
    top, bottom = _within(face.y, HEAD_HEIGHT * face.side, height)
    needed = max(right - left, (bottom - top) * aspect, 1.0)
    inside = min(float(width), height * aspect)
    wide = max(needed, min(inside, WIDEST * max(face.side, face.side * aspect)))
    high = wide / aspect
    x = _placed(face.x + face.side / 2 - wide / 2, wide, float(width), left, right)
    y = _placed(face.y + face.side / 2 - EYE_LINE * high, high, float(height), top, bottom)
    return Window(x, y, wide, high)


def _within(start: float, length: float, limit: int) -> tuple[float, float]:
    """The part of start … start + length that is in 0 … limit."""
    return min(max(start, 0.0), float(limit)), max(min(start + length, float(limit)), 0.0)


def _placed(start: float, length: float, limit: float, low: float, high: float) -> float:
    """Where a stretch of `length` begins, near `start`: inside 0 … limit if it fits, and holding low … high."""
    if length >= limit:
        return (limit - length) / 2
    start = min(max(start, high - length), low)
    return min(max(start, 0.0), limit - length)


class Framer:
    """Cuts a window out of every frame of a portrait and brings it to the size of the video.

    `picture_HWC`: the portrait at the size at which it is rendered, (H, W, 3) uint8; `window` in its pixels, `size` the
    video's (width, height). Where the window reaches beyond the picture, a blurred, darkened enlargement of the
    picture itself is seen, which stands still.
    """

    def __init__(self, picture_HWC: Picture, window: Window, size: tuple[int, int]) -> None:
        height, width = picture_HWC.shape[:2]
        out_width, out_height = size
        self._size = size
        scale_x, scale_y = out_width / window.width, out_height / window.height
        x0, x1 = max(0, round(window.x)), min(width, round(window.x + window.width))
        y0, y1 = max(0, round(window.y)), min(height, round(window.y + window.height))
        self.seen = (x0, y0, x1, y1)
        """The pixels of the picture that are seen: x0, y0 inclusive, x1, y1 exclusive."""
        left, right = (round(min(max((x - window.x) * scale_x, 0), out_width)) for x in (x0, x1))
        top, bottom = (round(min(max((y - window.y) * scale_y, 0), out_height)) for y in (y0, y1))
        # The window's own rounding must not leave a line of filling at an edge where there is picture.
        left, right = 0 if window.x >= 0 else left, out_width if window.x + window.width <= width else right
        top, bottom = 0 if window.y >= 0 else top, out_height if window.y + window.height <= height else bottom
        self.place = (left, top, right, bottom)
        """The pixels of the frame that the picture takes, in the same order."""
        whole = self.place == (0, 0, out_width, out_height)
        self._backdrop = None if whole else backdrop(picture_HWC, size)

    def __call__(self, frame_HWC: Picture) -> Picture:
        """The frame of the video, (height, width, 3) uint8, of a frame of the portrait."""
        import cv2

        x0, y0, x1, y1 = self.seen
        left, top, right, bottom = self.place
        cut = frame_HWC[y0:y1, x0:x1]
        wanted = (right - left, bottom - top)
        if (x1 - x0, y1 - y0) != wanted:
            smaller = wanted[0] < x1 - x0
            cut = cv2.resize(cut, wanted, interpolation=cv2.INTER_AREA if smaller else cv2.INTER_CUBIC)
        if self._backdrop is None:
            return np.ascontiguousarray(cut, np.uint8)
        out = self._backdrop.copy()
        out[top:bottom, left:right] = cut
        return out


def backdrop(picture_HWC: Picture, size: tuple[int, int]) -> Picture:
    """A blurred, darkened enlargement of a picture that covers a frame of `size` (width, height)."""
    import cv2

    height, width = picture_HWC.shape[:2]
    aspect = size[0] / size[1]
    wide, high = min(width, round(height * aspect)), min(height, round(width / aspect))
    x, y = (width - wide) // 2, (height - high) // 2
    scale = BACKDROP_PX / min(wide, high)
    small_size = (max(2, round(wide * scale)), max(2, round(high * scale)))
    small = cv2.resize(picture_HWC[y : y + high, x : x + wide], small_size, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small.astype(np.float32), (0, 0), 3.0, borderType=cv2.BORDER_REFLECT)
    large = cv2.resize(soft * BACKDROP_LIGHT, size, interpolation=cv2.INTER_CUBIC)
    # Between two shades of 8 bits a wide blur shows steps; a fixed grain of less than one shade hides them.
    grain = np.random.default_rng(0).random((size[1], size[0], 1), np.float32)
    return np.clip(large + grain, 0, 255).astype(np.uint8)
