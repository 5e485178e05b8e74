"""What files of other programs hold, in one form for all of them.

Shape letters: T frames at the file's own rate, P = 68 landmarks, D = 2 coordinates, E = 2 eyes (the subject's right one
first), K = 52 blend shapes.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from engine.document import Cue, FloatArray, Marker, frozen

Holds = Literal["cues", "motion", "text", "timeline"]
"""What a format is for; a file may hold more, such as the words of mouth cues."""


@dataclass(frozen=True, order=True)
class Line:
    """Words between two moments: a subtitle, or a phrase."""

    start_s: float
    end_s: float
    text: str


@dataclass(frozen=True, eq=False)
class FaceMotion:
    """A face as another program saw it, frame t at t / `rate` s; NaN where it was not seen, None where nothing is told.

    `landmarks_TPD`: (T, 68, 2) in pixels of whatever picture. `weights_TK`: (T, 52) blend shapes, 0 … 1, in the order
    of `arkit_shapes.SHAPES`. `turn_T3`: (T, 3) yaw, pitch, roll in degrees, as HeadPose counts them. `closure_TE`:
    (T, 2) lids, 0 open … 1 shut. `gaze_TD`: (T, 2) where the eyes look, in eye widths to the picture's right and down.
    """

    rate: float
    landmarks_TPD: FloatArray | None = None
    weights_TK: FloatArray | None = None
    turn_T3: FloatArray | None = None
    closure_TE: FloatArray | None = None
    gaze_TD: FloatArray | None = None

    def __post_init__(self) -> None:
        shapes = {"landmarks_TPD": (68, 2), "weights_TK": (52,), "turn_T3": (3,), "closure_TE": (2,), "gaze_TD": (2,)}
        for name, shape in shapes.items():
            if (values := getattr(self, name)) is not None:
                object.__setattr__(self, name, frozen(values, None, *shape))

    @property
    def frames(self) -> int:
        face = self.landmarks_TPD if self.landmarks_TPD is not None else self.weights_TK
        return 0 if face is None else len(face)

    @property
    def duration_s(self) -> float:
        return self.frames / self.rate


@dataclass(frozen=True)
class Clip:
    """A stretch of a media file on a timeline: `length_s` from `source_s` on, seen or heard from `start_s` on.

    `path`: None where the file is not known. `media_s`: how long the file is. `heard`: whether it counts, or is one of
    several to choose from.
    """

    name: str
    kind: Literal["video", "sound"]
    path: Path | None
    start_s: float
    source_s: float
    length_s: float
    media_s: float
    heard: bool = True


@dataclass(frozen=True)
class Timeline:
    """Clips, markers and in and out, at `rate` frames a second. `size`: width and height of the video in pixels."""

    name: str
    rate: float
    clips: tuple[Clip, ...] = ()
    markers: tuple[Marker, ...] = ()
    range: tuple[float, float] | None = None
    size: tuple[int, int] = (1920, 1080)


@dataclass(frozen=True, eq=False)
class Records:
    """All that a file holds. `cues`: in order, none overlapping. `duration_s`: of what it was made for, 0 if unknown.

    `sound`: the name of the sound file that it was made for. `notes`: sentences on what was left out or guessed.
    """

    format: str
    cues: tuple[Cue, ...] = ()
    lines: tuple[Line, ...] = ()
    motion: FaceMotion | None = None
    timeline: Timeline | None = None
    duration_s: float = 0.0
    sound: str = ""
    notes: tuple[str, ...] = ()
