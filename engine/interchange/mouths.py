"""Mouth cues from marks in time and back, and the Preston Blair names that animation programs give to mouths."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import get_args

from engine.document import Cue, CueShape

SHAPES: tuple[CueShape, ...] = get_args(CueShape)
NAME_OF: dict[CueShape, str] = {
    "A": "MBP", "B": "etc", "C": "E", "D": "AI", "E": "O", "F": "U", "G": "FV", "H": "L", "X": "rest",
}  # fmt: skip
"""Rhubarb's letters as Preston Blair's mouths, as Rhubarb Lip Sync itself pairs them."""
SHAPE_OF: dict[str, CueShape] = {
    **{name.lower(): shape for shape, name in NAME_OF.items()},
    **{shape.lower(): shape for shape in SHAPES},
    "wq": "F",
    "e": "C",  # Preston Blair's E: files of mere letters are told apart by the caller
}
MATTERS = "AG"
"""Mouths that are missed where they are lost: closed lips, and teeth on the lip."""


def letter(word: str) -> CueShape | None:
    """The mouth of one of Rhubarb's letters, None if it is none."""
    return word if word in SHAPES else None


def named(words: Sequence[str]) -> list[CueShape | None]:
    """The mouths of names; `E` is Rhubarb's letter in a file of nothing but letters, else Preston Blair's name."""
    if all(word in SHAPES for word in words):
        return [letter(word) for word in words]
    return [SHAPE_OF.get(word.lower()) for word in words]


def between(marks: Iterable[tuple[float, CueShape]], end_s: float) -> tuple[Cue, ...]:
    """Cues that last from one mark to the next, the last one to `end_s`; those without length are left out."""
    listed = list(marks)
    ends = [*(start_s for start_s, _ in listed[1:]), end_s]
    cues = (Cue(start_s, stop_s, shape) for (start_s, shape), stop_s in zip(listed, ends, strict=False))
    return tuple(cue for cue in cues if cue.end_s > cue.start_s)


def without_gaps(cues: Iterable[Cue], end_s: float = 0.0) -> tuple[Cue, ...]:
    """The cues in order, the mouth at rest between them and up to `end_s`; what overlaps ends where the next begins."""
    out: list[Cue] = []
    at_s = 0.0
    listed = sorted(cues, key=lambda cue: cue.start_s)
    starts = [cue.start_s for cue in listed[1:]] + [float("inf")]
    for cue, next_s in zip(listed, starts, strict=True):
        start_s, stop_s = max(cue.start_s, at_s), min(cue.end_s, next_s)
        if stop_s <= start_s:
            continue
        if start_s > at_s:
            out.append(Cue(at_s, start_s, "X"))
        out.append(Cue(start_s, stop_s, cue.shape))
        at_s = stop_s
    if end_s > at_s:
        out.append(Cue(at_s, end_s, "X"))
    return merged(out)


def merged(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """Neighbours of one shape as one cue."""
    out: list[Cue] = []
    for cue in cues:
        if out and out[-1].shape == cue.shape and cue.start_s <= out[-1].end_s:
            out[-1] = Cue(out[-1].start_s, max(cue.end_s, out[-1].end_s), cue.shape)
        else:
            out.append(Cue(cue.start_s, cue.end_s, cue.shape))
    return tuple(out)


def on_frames(cues: Sequence[Cue], fps: float) -> tuple[list[tuple[int, CueShape]], int]:
    """First frames, from 0, and mouths of cues without gaps, and the frame after the last; no frame has two mouths.

    Of cues that would begin in one frame, closed lips and f, v stay, else the longest.
    """
    marks: dict[int, Cue] = {}
    for cue in cues:
        frame = round(cue.start_s * fps)
        there = marks.get(frame)
        if there is None or _weight(cue) > _weight(there):
            marks[frame] = cue
    end = round(cues[-1].end_s * fps) if cues else 0
    out: list[tuple[int, CueShape]] = []
    for frame, cue in sorted(marks.items()):
        if (not out or out[-1][1] != cue.shape) and (frame < end or not out):
            out.append((frame, cue.shape))
    return out, max(end, out[-1][0] + 1 if out else 0)


def _weight(cue: Cue) -> tuple[bool, float]:
    return cue.shape in MATTERS, cue.end_s - cue.start_s
