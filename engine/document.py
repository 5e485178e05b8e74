"""What a talking portrait is made of: the immutable project and its tracks, without torch, Qt or files.

Shape letters: T frames, P = 68 landmarks, D = 2 coordinates (x, y), E = 2 eyes (the subject's right eye
first, as in the iBUG order: 36-41, then 42-47).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

FPS = 25
"""Frame rate of every track; other rates are resampled at export."""

FloatArray = NDArray[np.float32]

Eyes = Literal["both", "right", "left"]
"""Eyes of the subject, as iBUG counts them: `right` is 36-41, on the left of the picture."""

BlinkEase = Literal["natural", "soft", "snap"]
"""How lids move: `soft` takes longer to close, `snap` is shut for most of the blink."""

Ease = Literal["hold", "linear", "smooth"]
"""How a value goes on from one key to the next."""

CurveName = Literal[
    "mouth_open", "mouth_width", "smile", "brows", "yaw", "pitch", "roll", "shift_x", "shift_y", "gaze_x", "gaze_y",
]  # fmt: skip
"""Eye distances, but for yaw, pitch and roll: degrees, as HeadPose counts them; gaze: eye widths."""

CueShape = Literal["A", "B", "C", "D", "E", "F", "G", "H", "X"]
"""Rhubarb Lip Sync's mouth shapes: A lips shut (p, b, m) … D wide open (a), F puckered (w), G f and v, X at rest."""


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


@dataclass(frozen=True, eq=False)
class Tracks:
    """The numbers that a project's motion consists of.

    `base`: its motion. `segments`: those of its segments, by the SHA-256 of their blobs; one that is not there yet is
    left out. `heard_T2`: (T, 2) float32 as in `GeneratedMotion.heard`; None where it is not known.
    """

    base: MotionTrack
    segments: Mapping[str, MotionTrack] = field(default_factory=dict[str, MotionTrack])
    heard_T2: FloatArray | None = None

    def __post_init__(self) -> None:
        if self.heard_T2 is not None:
            object.__setattr__(self, "heard_T2", frozen(self.heard_T2, None, 2))


@dataclass(frozen=True, order=True)
class Blink:
    """One closing and opening of the lids.

    `closure` is how far the lids close at the peak: 0 open … 1 shut. `length_s` runs from the first movement
    to the last. `own`: made by the user, not by a seed. `hold_s`: the part of `length_s` that the lids stay at their
    peak beyond what the ease has them do.
    """

    start_s: float
    length_s: float
    closure: float = 1.0
    eyes: Eyes = "both"
    own: bool = False
    ease: BlinkEase = "natural"
    hold_s: float = 0.0

    @property
    def end_s(self) -> float:
        return self.start_s + self.length_s


@dataclass(frozen=True)
class BlinkTrack:
    """Blinks in order of time, never overlapping on one eye. `muted`: they are kept, but the eyes stay open."""

    blinks: tuple[Blink, ...] = ()
    seed: int = 0
    muted: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "blinks", tuple(sorted(self.blinks)))


@dataclass(frozen=True)
class Gaze:
    """How the eyes look about by themselves: `amount` times as far as is natural, 0 never; `seed` decides where."""

    amount: float = 0.0
    seed: int = 0


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
    `heard`: what the voice says about each frame (`.npy`, (T, 2) float32): 0 silence … 1 speech, and 0 … 1 how surely
    the lips should be shut, as in p, b and m; None for motion of older versions.
    """

    track: Blob
    generator: str
    seed: int
    frames: int
    inputs: str
    heard: Blob | None = None

    @property
    def blobs(self) -> tuple[Blob, ...]:
        return (self.track,) if self.heard is None else (self.track, self.heard)


@dataclass(frozen=True)
class RangeEdit:
    """What is done to the motion between two moments, faded in and out within `ease_s` inside them.

    The mouth moves `mouth_gain` times as far from its rest, `offset_ms` later, smoothed over about `smoothing_ms`; it
    stays as it was at the start (`hold_mouth`), is shut in silence or where p, b and m ask for it. The head moves
    `head_gain` times as far. `freeze`: everything but the lids stays as at the start. `smile` and `brows`: how far
    the corners of the mouth and the brows are raised, in eye distances.
    """

    id: str
    start_s: float
    end_s: float
    ease_s: float = 0.12
    mouth_gain: float = 1.0
    offset_ms: float = 0.0
    smoothing_ms: float = 0.0
    hold_mouth: bool = False
    close_in_silence: bool = False
    close_on_bilabials: bool = False
    head_gain: float = 1.0
    freeze: bool = False
    smile: float = 0.0
    brows: float = 0.0


@dataclass(frozen=True, order=True)
class Key:
    """A value at a moment; `ease` is how it goes on to the next key."""

    time_s: float
    value: float
    ease: Ease = "smooth"


@dataclass(frozen=True)
class Curve:
    """Added to the motion: keys in order of time. Before the first and after the last its value holds."""

    name: CurveName
    keys: tuple[Key, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "keys", tuple(sorted(self.keys)))


@dataclass(frozen=True)
class LandmarkKey:
    """Landmarks moved by hand around a moment; all lengths in eye distances, along the head's own axes.

    `points` move by (`dx`, `dy`), and what lies within `radius` of them as far as it is near. It begins `before_s`
    before the moment and is over `after_s` after it. `mirror`: the other side of the face moves as in a mirror.
    """

    id: str
    time_s: float
    points: tuple[int, ...]
    dx: float
    dy: float
    radius: float = 0.0
    before_s: float = 0.2
    after_s: float = 0.2
    mirror: bool = False


@dataclass(frozen=True, order=True)
class Marker:
    """A moment that the user wants to find again."""

    time_s: float
    text: str = ""


@dataclass(frozen=True, order=True)
class Cue:
    """A mouth shape between two moments. `own` ones bend the mouth to their shape, found ones are only shown."""

    start_s: float
    end_s: float
    shape: CueShape
    own: bool = False


@dataclass(frozen=True)
class Segment:
    """Another generation in place of the project's motion between two moments, blended within `blend_s` inside them.

    Its motion is that of the whole voice, so that its frame t is at t / 25 s of the project. `takes`: all motions to
    choose from, `motion` among them, the oldest first; empty where there is only that one. Not `shown`: the project's
    own motion is seen instead.
    """

    id: str
    start_s: float
    end_s: float
    motion: GeneratedMotion
    blend_s: float = 0.12
    takes: tuple[GeneratedMotion, ...] = ()
    shown: bool = True

    @property
    def motions(self) -> tuple[GeneratedMotion, ...]:
        """All motions to choose from, the oldest first; the chosen one among them."""
        return self.takes or (self.motion,)


ConsentKind = Literal["own", "spoken", "written", "public", "invented"]


@dataclass(frozen=True)
class Consent:
    """That those who are shown and heard agreed: a note, which nothing checks.

    `shown`, `speaks`: who they are. `kind`: it is the user, they said so, they wrote so, the law lets anybody, nobody
    of that face and voice lives. `date`: when they agreed, YYYY-MM-DD or "". `told`: whether videos tell it in their
    manifest.
    """

    shown: str = ""
    speaks: str = ""
    kind: ConsentKind = "spoken"
    date: str = ""
    note: str = ""
    told: bool = False

    @property
    def words(self) -> str:
        """All of it as one text, for a manifest."""
        named = (("shown", self.shown), ("speaks", self.speaks), ("consent", self.kind), ("date", self.date))
        return "; ".join([*(f"{name}: {value}" for name, value in named if value), *([self.note] if self.note else [])])


@dataclass(frozen=True)
class Project:
    """Everything a video is made from.

    `take`: id of the chosen take. `range`: in and out, in seconds; None is all of it.
    `seed` decides head motion, and at first blinks and gaze. `ranges` to `segments`: what the user changed about the
    motion; ranges and segments in the order in which they were made, the others in order of time. `consent`: None
    until the user says something.
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
    ranges: tuple[RangeEdit, ...] = ()
    curves: tuple[Curve, ...] = ()
    landmark_keys: tuple[LandmarkKey, ...] = ()
    markers: tuple[Marker, ...] = ()
    cues: tuple[Cue, ...] = ()
    segments: tuple[Segment, ...] = ()
    gaze: Gaze = Gaze()
    consent: Consent | None = None

    def curve(self, name: CurveName) -> Curve:
        """The curve of that name; one without keys if there is none."""
        return next((curve for curve in self.curves if curve.name == name), Curve(name))

    @property
    def voice(self) -> Take | None:
        """The chosen take."""
        return next((take for take in self.takes if take.id == self.take), None)

    @property
    def blobs(self) -> tuple[Blob, ...]:
        """All that this state of the project needs of the file."""
        portrait = (self.portrait.original, self.portrait.picture) if self.portrait else ()
        parts = (motion for segment in self.segments for motion in segment.motions)
        made = (*((self.motion,) if self.motion else ()), *parts)
        return (*portrait, *(take.sound for take in self.takes), *(blob for motion in made for blob in motion.blobs))
