"""What is asked of a dub; light enough to be imported by a starting program."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from engine.provenance.marks import Marks

STRENGTH_LIMITS = (0.0, 2.0)
DUCK_LIMITS_DB = (-60.0, 0.0)


@dataclass(frozen=True, kw_only=True)
class DubOrder:
    """What the user asked for; the result has the length, size and frame rate of `video`.

    `face`: whose lips follow the voice, counted from 0, the largest first, where faces are first seen. `strength`: how
    far the lips move, 1 as the generator says. `duck_db`: how loud the video's own sound stays under the voice; None
    for not at all. `start_s`, `end_s`: the part of the video that is dubbed; the voice begins at `start_s`, None is the
    end of the video, and outside of it picture and sound stay. `marks`: what says that a computer made the lips.
    """

    video: Path
    voice: Path
    out: Path
    motion: str = "audio2keypoint"
    seed: int = 0
    face: int = 0
    strength: float = 1.0
    duck_db: float | None = None
    start_s: float = 0.0
    end_s: float | None = None
    marks: Marks = field(default_factory=Marks)
