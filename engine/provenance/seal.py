"""What every export adds: the hidden mark and the badge to each frame, the manifest to the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.provenance.making import Making
from engine.provenance.marks import Marks
from engine.watermark import Mark

Frame = NDArray[np.uint8]


@dataclass(frozen=True)
class Seal:
    """How a video tells that it was made by a computer. `say` is told one sentence where something of it fails."""

    making: Making
    marks: Marks
    say: Callable[[str], None]

    def marked(self, frames: Iterable[Frame]) -> Iterator[Frame]:
        """The frames, (H, W, 3 or 4) uint8 of one size, each with its marks; the given ones stay as they are."""
        from engine.provenance.hidden import HiddenMark

        hidden = HiddenMark(self.making.id) if self.marks.hidden else None
        badge: Mark | None = None
        for frame in frames:
            out = hidden(frame) if hidden else frame
            if self.marks.visible:
                badge = badge or Mark.of(frame.shape[1], frame.shape[0])
                out = badge(out)
            yield out

    def sign(self, part: Path, out: Path) -> None:
        """Signs what was written as `part` before it becomes `out`; of a folder the first picture.

        A failure is told and costs nothing but the manifest.
        """
        if not self.marks.signed:
            return
        from engine.provenance.credentials import SigningError, credentials
        from engine.provenance.manifest import can_carry, sign

        first = min(part.glob("frame_*.png"), default=part) if part.is_dir() else part
        name = first if part.is_dir() else out
        if not can_carry(name):
            return
        try:
            sign(first, name, self.making, self.marks, credentials())
        except SigningError as error:
            self.say(str(error))
