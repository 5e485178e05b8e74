"""What is asked of the pipeline and what it tells while it works; light enough to be imported by a starting program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from engine.driving.config import DrivingConfig
from engine.limits import NATURAL_GAZE
from engine.provenance.marks import ALL_MARKS, Marks

if TYPE_CHECKING:
    from engine.document import Crop


@dataclass(frozen=True)
class Order:
    """What the user asked for; None means the default or, for `end_s`, the end of the voice.

    `size`: longer side of the video in pixels. `crop`: in pixels of the picture as displayed. `face` counts from 0,
    the largest first. `gaze`: how far the eyes look about, 0 … 2, 1 is natural. `cues`, `motion_file`: files of other
    programs whose mouth cues bend the mouth, and whose motion takes the place of a generator's.
    """

    portrait: Path
    voice: Path
    out: Path
    renderer: str = "warp"
    motion: str = "audio2keypoint"
    backend: str = "mediapipe"
    seed: int = 0
    fps: int = 25
    size: int | None = None
    start_s: float = 0.0
    end_s: float | None = None
    face: int = 0
    crop: Crop | None = None
    blink: bool = True
    gaze: float = NATURAL_GAZE
    marks: Marks = ALL_MARKS
    cues: Path | None = None
    motion_file: Path | None = None


@dataclass(frozen=True, kw_only=True)
class DrivenOrder(Order):
    """What the user asked for where a driving video moves the portrait; the video is as long as the driver.

    `voice`: the file whose sound is heard, the driver itself for its own. `motion`, `blink`, `start_s` and `end_s` say
    nothing here, and `gaze` is added to the driver's.
    """

    driver: Path
    how: DrivingConfig = field(default_factory=DrivingConfig)


@dataclass(frozen=True)
class Stage:
    """The work has come to this part of it."""

    name: Literal["starting", "reading", "face", "driver", "footage", "motion", "rendering", "writing"]


@dataclass(frozen=True)
class Progress:
    """`done` of `total` frames are made."""

    done: int
    total: int


@dataclass(frozen=True)
class Advice:
    """One sentence that would give the user a better video."""

    text: str


Event = Stage | Progress | Advice
Tell = Callable[[Event], None]
"""Is told what happens; whatever it raises stops the work and leaves nothing behind."""


@dataclass(frozen=True)
class Result:
    """The video that was written, `path` in full. `took_s` is the whole way, `render_s` rendering and encoding."""

    path: str
    width: int
    height: int
    fps: float
    frames: int
    duration_s: float
    bytes: int
    seed: int
    took_s: float
    render_s: float

    @property
    def times_real_time(self) -> float:
        """Seconds of video for every second of work."""
        return self.duration_s / self.took_s

    @property
    def frames_per_s(self) -> float:
        """Frames rendered and encoded in a second."""
        return self.frames / self.render_s
