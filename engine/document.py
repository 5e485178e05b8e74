"""What a talking portrait is made of: the immutable project and its tracks, without torch, Qt or files.

Shape letters: T frames, P = 68 landmarks, D = 2 coordinates (x, y), E = 2 eyes (the subject's right eye
first, as in the iBUG order: 36-41, then 42-47).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

FPS = 25
"""Frame rate of every track; other rates are resampled at export."""

FloatArray = NDArray[np.float32]

Eyes = Literal["both", "right", "left"]
"""Eyes of the subject, as iBUG counts them: `right` is 36-41, on the left of the picture."""


def frozen(values: np.ndarray, *shape: int | None) -> FloatArray:
    """A read-only float32 copy of `values`; raises ValueError unless its shape matches (None: any length)."""
    array = np.array(values, dtype=np.float32)
    if array.ndim != len(shape) or any(want not in (None, have) for want, have in zip(shape, array.shape, strict=True)):
        raise ValueError(f"expected shape {shape}, got {array.shape}")
    array.flags.writeable = False
    return array


@dataclass(frozen=True)
class Crop:
    """A square of the portrait from its left top corner (x, y), in pixels; it may reach beyond the picture's edge."""

    x: float
    y: float
    side: float


@dataclass(frozen=True)
class HeadPose:
    """Rotation of the head in degrees: yaw > 0 turns to the picture's right, pitch > 0 down, roll > 0 clockwise."""

    yaw: float
    pitch: float
    roll: float


@dataclass(frozen=True, eq=False)
class MotionTrack:
    """What a motion generator made of a voice and a face; eyes stay as open as in the portrait.

    `landmarks_TPD`: (T, 68, 2) float32, portrait pixels, 25 frames per second, frame t at t / 25 s.
    """

    landmarks_TPD: FloatArray
    generator: str
    seed: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "landmarks_TPD", frozen(self.landmarks_TPD, None, 68, 2))

    @property
    def frames(self) -> int:
        return len(self.landmarks_TPD)

    @property
    def duration_s(self) -> float:
        return self.frames / FPS


@dataclass(frozen=True, order=True)
class Blink:
    """One closing and opening of the lids.

    `closure` is how far the lids close at the peak: 0 open … 1 shut. `length_s` runs from the first movement
    to the last. `own`: made by the user, not by a seed.
    """

    start_s: float
    length_s: float
    closure: float = 1.0
    eyes: Eyes = "both"
    own: bool = False

    @property
    def end_s(self) -> float:
        return self.start_s + self.length_s


@dataclass(frozen=True)
class BlinkTrack:
    """Blinks in order of time, never overlapping on one eye."""

    blinks: tuple[Blink, ...] = ()
    seed: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "blinks", tuple(sorted(self.blinks)))


@dataclass(frozen=True)
class Blob:
    """Bytes that lie in the project file, by their SHA-256; `name` is what the user's file was called."""

    sha256: str
    name: str
    size: int


@dataclass(frozen=True)
class FoundFace:
    """One face as the window knows it; everything in portrait pixels. `landmarks`: 68 pairs (x, y).

    `advice`: what makes this face hard to animate, most serious first; empty if it suits.
    """

    landmarks: tuple[tuple[float, float], ...]
    crop: Crop
    pose: HeadPose
    confidence: float
    advice: tuple[str, ...] = ()


@dataclass(frozen=True)
class Portrait:
    """The picture whose face speaks. Portrait pixels are those of `picture`.

    `original`: the user's own file. `picture`: the same as PNG, `width` x `height`: upright, sRGB, both sides even, the
    longer at most 1920 px. `faces`: all that were found, the largest first; `face`: the chosen one. `crop`: the user's
    own square, None for the face's.
    """

    original: Blob
    picture: Blob
    width: int
    height: int
    faces: tuple[FoundFace, ...]
    face: int = 0
    crop: Crop | None = None

    @property
    def chosen(self) -> FoundFace:
        return self.faces[self.face]

    @property
    def square(self) -> Crop:
        """The square that is animated."""
        return self.chosen.crop if self.crop is None else self.crop


Origin = Literal["file", "recording", "text", "demo"]


@dataclass(frozen=True)
class Take:
    """One voice. `sound`: the user's own sound file, a recording or spoken text.

    Heard is what lies between `start_s` and `end_s` (None: the end), `gain_db` louder, with what is quieter than
    `gate_db` (dB of full scale; None: no gate) taken out. `duration_s` is that of the whole file. Time 0 of the project
    is `start_s`.
    """

    id: str
    name: str
    sound: Blob
    duration_s: float
    origin: Origin = "file"
    start_s: float = 0.0
    end_s: float | None = None
    gain_db: float = 0.0
    gate_db: float | None = None
    text: str = ""

    @property
    def heard_s(self) -> float:
        return (self.duration_s if self.end_s is None else self.end_s) - self.start_s


@dataclass(frozen=True)
class GeneratedMotion:
    """What a motion generator made: a MotionTrack as a blob (`.npy`, (T, 68, 2) float32) and what it was made from.

    `inputs`: digest of what it was made from; where it differs from the project's (`edits.motion_inputs`), it is stale.
    """

    track: Blob
    generator: str
    seed: int
    frames: int
    inputs: str


@dataclass(frozen=True)
class Project:
    """Everything a video is made from.

    `take`: id of the chosen take. `range`: in and out, in seconds; None is all of it.
    `seed` decides head motion and blinks.
    """

    portrait: Portrait | None = None
    takes: tuple[Take, ...] = ()
    take: str | None = None
    generator: str = "audio2keypoint"
    renderer: str = "warp"
    seed: int = 0
    motion: GeneratedMotion | None = None
    blinks: BlinkTrack = BlinkTrack()
    range: tuple[float, float] | None = None

    @property
    def voice(self) -> Take | None:
        """The chosen take."""
        return next((take for take in self.takes if take.id == self.take), None)

    @property
    def blobs(self) -> tuple[Blob, ...]:
        """All that this state of the project needs of the file."""
        portrait = (self.portrait.original, self.portrait.picture) if self.portrait else ()
        return (*portrait, *(take.sound for take in self.takes), *((self.motion.track,) if self.motion else ()))
