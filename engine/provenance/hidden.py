"""The hidden mark: a faint pattern of lighter and darker cells over the whole picture that carries an export's id.

The frame, whatever its size and shape, is 96 x 96 cells. A fixed key scatters them over 128 groups of 72 and gives
each a sign, which a bit of the code (`engine.provenance.code`) turns. Readers shrink a frame to its cells, so a change
of size changes nothing. The pattern stays while the picture does: it cannot flicker, and a video encoder sends it once.

Letters: H, W and C of a frame, R rows and K columns of cells, G groups.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.provenance.code import ID_BYTES, Decoded, decode, encode, scattered

Frame = NDArray[np.uint8]
Cells = NDArray[np.float32]

SIDE = 96
"""Cells in a row and in a column."""
GROUP = 72
LEAST_PX = 64
"""A frame with a shorter side has no room for the pattern, and stays as it is."""
FAINT, USUAL, STRONG = 0.5, 1.0, 1.5
"""Grey levels by which a cell is lighter or darker: where the picture is flat, where it has some grain, where it is
busy. On a flat wall light and dark cells are one level apart, as the bands of any 8-bit gradient are."""
SMALL_PX, SMALL = 3.5, 1.2
"""Where a cell is narrower, an encoder takes more of the mark away, and it is made so many times stronger."""
FLAT, BUSY = 0.6, 0.06
"""Contrast between neighbouring cells that is no flat wall any more; what each level of contrast beyond it adds."""
WANTED = 0.5
"""How much of its level each group should tell of its bit, against what the picture itself says there."""
MORE, ROUNDS = 1.5, 3
"""A group that the picture contradicts is made up to so many times stronger, in so many rounds."""
LIMIT = 1.5
"""Grey levels beyond which a cell's contrast says no more: edges would drown the mark."""
ANOTHER = 5.0
"""Mean change of the cells, in grey levels, after which the pattern is fitted anew."""
PRESENT = 10.0
"""Standard deviations by which the best word stands out that make a mark. Of signs by chance, a given word does so with
at most exp(-10² / 2) (Hoeffding 1963), any of the 2^40 words with at most 2.1e-10."""
LUMA = np.array([0.299, 0.587, 0.114], np.float32)


class HiddenMark:
    """Draws the mark of one export on its frames, one after another: call it with a frame for a marked copy."""

    def __init__(self, id_hex: str) -> None:
        self._signs_RK = _pattern(id_hex)
        self._seen_RK: Cells | None = None
        self._lighter: Frame = np.zeros((0, 0, 3), np.uint8)
        self._darker = self._lighter

    def __call__(self, frame_HWC: Frame) -> Frame:
        """The frame with the mark; (H, W, 3) or (H, W, 4) uint8, whose fourth channel stays."""
        if min(frame_HWC.shape[:2]) < LEAST_PX:
            return frame_HWC
        import cv2

        looks_RK = _glance(frame_HWC)
        seen = self._seen_RK
        if seen is None or self._lighter.shape != frame_HWC.shape or np.abs(looks_RK - seen).mean() > ANOTHER:
            self._fit(frame_HWC)
            self._seen_RK = looks_RK
        lighter = cv2.add(np.ascontiguousarray(frame_HWC), self._lighter)
        return np.asarray(cv2.subtract(lighter, self._darker), np.uint8)

    def _fit(self, frame_HWC: Frame) -> None:
        """Makes the pattern for what the frame shows."""
        import cv2

        height, width = frame_HWC.shape[:2]
        own_RK = contrast(cells_of(frame_HWC))
        busy_RK = cv2.blur(np.minimum(np.abs(own_RK), 20), (5, 5))
        usual_RK = FAINT + (USUAL - FAINT) * np.minimum(busy_RK / FLAT, 1)
        small = SMALL if min(width, height) < SIDE * SMALL_PX else 1.0
        amount_RK = np.minimum(usual_RK + BUSY * busy_RK, STRONG) * small
        told_RK = self._signs_RK
        wanted_G = WANTED * np.minimum(grouped(amount_RK) / GROUP, USUAL)
        grey_HW = frame_HWC[..., :3] @ LUMA
        more_RK, most_RK = np.ones_like(amount_RK), np.where(busy_RK < FLAT / 4, 1, MORE)
        change_HW = np.zeros((height, width), np.float32)
        for _ in range(ROUNDS):
            wanted_RK = told_RK * amount_RK * more_RK
            change_HW = np.floor(_enlarged(wanted_RK, (width, height)) + 0.5)
            marked = np.clip(grey_HW + change_HW, 0, 255)
            heard_G = grouped(told_RK * _limited(contrast(_shrunk(marked)))) / GROUP
            lacking_G = np.clip(wanted_G / np.maximum(heard_G, 0.1), 1, MORE)
            more_RK = np.clip(more_RK * _spread(lacking_G), 1, most_RK).astype(np.float32)
        change = np.zeros(frame_HWC.shape, np.int16)
        change[..., :3] = change_HW[..., None]
        self._lighter = np.maximum(change, 0).astype(np.uint8)
        self._darker = np.maximum(-change, 0).astype(np.uint8)


@dataclass(frozen=True)
class HiddenReading:
    """What is heard of a hidden mark in one or more frames.

    `best`: the word that fits best; there always is one, and only where it is `present` it means anything. `strength`:
    how far it stands out, in standard deviations of signs by chance. `chance`: how likely a picture without a mark has
    any word that stands out so far, at most.
    """

    frames: int
    strength: float
    best: Decoded | None

    @property
    def present(self) -> bool:
        return self.best is not None and self.strength >= PRESENT

    @property
    def decoded(self) -> Decoded | None:
        """The word that was sent, None without a mark."""
        return self.best if self.present else None

    @property
    def chance(self) -> float:
        return min(1.0, 2.0 ** (8 * ID_BYTES) * math.exp(-(self.strength**2) / 2))


def read(frames: Iterable[Frame]) -> HiddenReading:
    """Looks for the mark in frames of one video, whatever their size, heard together."""
    total_RK, count = np.zeros((SIDE, SIDE), np.float32), 0
    for frame in frames:
        if min(frame.shape[:2]) < LEAST_PX // 2:
            continue
        total_RK += heard_in(frame)
        count += 1
    return reading(total_RK, count)


def heard_in(frame_HWC: Frame) -> Cells:
    """What each cell says, with the key's signs taken out, (R, K)."""
    return _limited(contrast(cells_of(frame_HWC))) * scattered_signs()


def reading(total_RK: Cells, count: int) -> HiddenReading:
    """The reading of what `count` frames said together."""
    spread = float(np.sqrt(np.square(total_RK, dtype=np.float64).sum()))
    if count == 0 or spread == 0:
        return HiddenReading(count, 0.0, None)
    soft_G = grouped(total_RK)
    best = decode(soft_G)
    return HiddenReading(count, float(soft_G @ encode(best.id)) / spread, best)


def cells_of(frame_HWC: Frame) -> Cells:
    """Mean grey level of each cell of a frame, (R, K)."""
    import cv2

    rgb = np.ascontiguousarray(frame_HWC[..., :3])
    return _shrunk(cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY))


def _glance(frame_HWC: Frame) -> Cells:
    """The cells as quickly as they can be had, to whole levels: enough to see whether a picture is another."""
    import cv2

    grey_HW = cv2.cvtColor(np.ascontiguousarray(frame_HWC[..., :3]), cv2.COLOR_RGB2GRAY)
    return np.asarray(cv2.resize(grey_HW, (SIDE, SIDE), interpolation=cv2.INTER_AREA), np.float32)


def _shrunk(grey_HW: NDArray) -> Cells:
    import cv2

    # Where a cell is less than a pixel, what lies between pixels is guessed.
    how = cv2.INTER_LINEAR if min(grey_HW.shape) < SIDE else cv2.INTER_AREA
    return np.asarray(cv2.resize(grey_HW.astype(np.float32), (SIDE, SIDE), interpolation=how), np.float32)


def _enlarged(cells_RK: Cells, size: tuple[int, int]) -> NDArray[np.float32]:
    """Cells as pixels, flat within and soft at their edges."""
    import cv2

    finer = cv2.resize(cells_RK, (3 * SIDE, 3 * SIDE), interpolation=cv2.INTER_NEAREST)
    return np.asarray(cv2.resize(finer, size, interpolation=cv2.INTER_LINEAR), np.float32)


def contrast(cells_RK: Cells) -> Cells:
    """How much lighter each cell is than its surroundings."""
    import cv2

    out_RK = cells_RK
    for _ in range(2):
        out_RK = np.subtract(out_RK, cv2.blur(out_RK, (3, 3), borderType=cv2.BORDER_REFLECT_101), dtype=np.float32)
    return out_RK


def _limited(contrast_RK: Cells) -> Cells:
    return np.clip(contrast_RK, -LIMIT, LIMIT)


def cells_of_groups() -> NDArray[np.intp]:
    """The cells of each group, (128, 72)."""
    return scattered(SIDE * SIDE)[0].reshape(-1, GROUP)


def scattered_signs() -> NDArray[np.int8]:
    return scattered(SIDE * SIDE)[1].reshape(SIDE, SIDE)


def grouped(values_RK: Cells) -> NDArray[np.float32]:
    """The sum of each group, (G,)."""
    return values_RK.ravel()[cells_of_groups()].sum(1)


def _spread(values_G: NDArray) -> Cells:
    """A value for each group, at its cells."""
    out = np.empty(SIDE * SIDE, np.float32)
    out[cells_of_groups()] = values_G[:, None]
    return out.reshape(SIDE, SIDE)


def _pattern(id_hex: str) -> Cells:
    """The sign of each cell for an id, (R, K)."""
    return _spread(encode(id_hex)) * scattered_signs()
