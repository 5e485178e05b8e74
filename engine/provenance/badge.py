"""Finds the visible mark again: the badge, in the corner where `engine.watermark` puts it, at about its size."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.watermark import LEAST_PX, MARGIN, SIZE, badge_of

FOUND = 0.6
"""Likeness of badge and corner (normalised correlation) from which it is said to be there: see docs/PROVENANCE.md."""
LEAST_CONTRAST = 0.3
"""How far letters must stand out from their plate, in shares of what is drawn over a grey wall."""
LEAST_EM, STEP = 4.0, 1.02
"""Smaller letters are gone; how finely sizes are tried."""
SHARP, EDGE = 40, 5
"""Pixels of the letters' em in what is looked for, before it is made smaller, and of the plate round them."""


@dataclass(frozen=True)
class BadgeReading:
    """How much the lower right corner looks like the badge, -1 … 1."""

    score: float

    @property
    def found(self) -> bool:
        return self.score >= FOUND


def find_badge(frames: Sequence[NDArray[np.uint8]]) -> BadgeReading:
    """Looks for the badge in the mean of frames of one size, (H, W, 3) uint8: letters stay where pictures move."""
    import cv2

    if not frames:
        return BadgeReading(0.0)
    height, width = frames[0].shape[:2]
    usual = SIZE * min(width, height)
    # A frame may have been made smaller since: then the least size of letters was made smaller too.
    sizes = [max(LEAST_EM, usual * 0.9)]
    while sizes[-1] < max(usual * 1.15, LEAST_PX * 1.1):
        sizes.append(sizes[-1] * STEP)
    left, top = (max(0, edge - round(by * sizes[-1])) for edge, by in ((width, 9 + MARGIN), (height, 3 + MARGIN)))
    corner = np.mean([frame[top:, left:, :3].mean(-1, dtype=np.float32) for frame in frames], 0, dtype=np.float32)
    badge = _looks()
    best = 0.0
    for em in sizes:
        size = (round(badge.shape[1] * em / SHARP), round(badge.shape[0] * em / SHARP))
        if size[0] > corner.shape[1] or size[1] > corner.shape[0] or min(size) < 3:
            continue
        small = cv2.resize(badge, size, interpolation=cv2.INTER_AREA)
        alike = cv2.matchTemplate(corner, small, cv2.TM_CCOEFF_NORMED)
        # Where nothing stands out from the ground, chance and rounding may look like anything.
        strong = cv2.matchTemplate(corner, small, cv2.TM_CCOEFF) > LEAST_CONTRAST * small.size * small.var()
        best = max(best, float(alike[strong].max(initial=0.0)))
    return BadgeReading(best)


def _looks() -> NDArray[np.float32]:
    """The badge's letters with a little of its plate, over a grey wall, large, (h, w)."""
    badge = badge_of(SHARP).astype(np.float32)
    share, light = badge[..., 3] / 255, badge[..., :3].mean(-1)
    rows, columns = np.where(light > 150)
    over_grey = light * share + 128 * (1 - share)
    letters = over_grey[rows.min() - EDGE : rows.max() + EDGE, columns.min() - EDGE : columns.max() + EDGE]
    return np.ascontiguousarray(letters, np.float32)
