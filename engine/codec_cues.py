"""Found mouth cues as one line of text: an hour has 36,000 of them, and they are in every state of a project.

A cue is its shape and its length in milliseconds, right behind the one before; `-` and a number is a pause between two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast

from engine.document import Cue, CueShape

SHAPES = frozenset("ABCDEFGHX")
STEP = re.compile(r"([ABCDEFGHX-])([1-9]\d{0,9})")


def packed(cues: Sequence[Cue]) -> tuple[str, list[Cue]] | None:
    """The found cues as text, and those that it cannot hold to the last bit: the user's own, overlapping ones, others.

    None where the cues are not in order, or not numbers.
    """
    parts, others, at, before = list[str](), list[Cue](), 0, None
    try:
        for cue in cues:
            if before is not None and (cue.start_s, cue.end_s) <= (before.start_s, before.end_s) and cue < before:
                return None
            before = cue
            start, end = round(cue.start_s * 1000), round(cue.end_s * 1000)
            exact = start / 1000 == cue.start_s and end / 1000 == cue.end_s and cue.shape in SHAPES
            if cue.own is not False or not exact or not at <= start < end:
                others.append(cue)
                continue
            parts.append(f"-{start - at}{cue.shape}{end - start}" if start > at else f"{cue.shape}{end - start}")
            at = end
    except (TypeError, ValueError, OverflowError):
        return None
    return "".join(parts), others


def unpacked(text: str) -> list[Cue]:
    """The cues that `packed` made a text of; raises ValueError if it is none."""
    out, at, place = list[Cue](), 0, 0
    for step in STEP.finditer(text):
        if step.start() != place:
            break
        place, (shape, length) = step.end(), step.groups()
        if shape != "-":
            out.append(Cue(at / 1000, (at + int(length)) / 1000, cast("CueShape", shape)))
        at += int(length)
    if place != len(text):
        raise ValueError("no cues")
    return out
