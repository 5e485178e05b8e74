"""Clips drawn and picked by who speaks in them, so that one person of whom there is much is not all that is seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray


class Spoken(Protocol):
    """A clip."""

    @property
    def speaker(self) -> str: ...


Clip = TypeVar("Clip", bound=Spoken)


def odds_of(clips: Sequence[Spoken], frames: Sequence[int], balance: float) -> NDArray[np.float64]:
    """How likely each clip is drawn: people by the `balance`-th power of how many frames there are of them."""
    much: dict[str, int] = {}
    for clip, count in zip(clips, frames, strict=True):
        much[clip.speaker] = much.get(clip.speaker, 0) + count
    odds = np.array([much[clip.speaker] ** (balance - 1) * count for clip, count in zip(clips, frames, strict=True)])
    return odds / odds.sum()


def some_of(clips: Sequence[Clip], most: int) -> list[Clip]:
    """At most so many clips of each speaker, evenly spread."""
    out: list[Clip] = []
    for speaker in sorted({clip.speaker for clip in clips}):
        own = [clip for clip in clips if clip.speaker == speaker]
        out += [own[i] for i in sorted(set(np.linspace(0, len(own) - 1, most).astype(int).tolist()))]
    return out
