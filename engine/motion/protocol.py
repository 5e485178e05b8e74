"""What every motion generator offers; light enough for a window to import."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from engine.audio import Speech
    from engine.document import FloatArray, MotionTrack
    from engine.faces.geometry import FaceGeometry


@dataclass(frozen=True)
class GeneratorInfo:
    """What a user is told about a motion generator before choosing it.

    `needs`: what it makes motion from, such as "voice" or "portrait". `about`: one sentence, what it is good for.
    `streams`: whether it also follows a voice while it is spoken; then it is a StreamingGenerator.
    """

    name: str
    title: str
    licence: str
    needs: tuple[str, ...] = ()
    about: str = ""
    streams: bool = False


class MotionGenerator(Protocol):
    """Turns speech and a face into landmarks."""

    @property
    def info(self) -> GeneratorInfo: ...

    def generate(self, speech: Speech, face: FaceGeometry, seed: int) -> MotionTrack:
        """Landmarks for every frame of `speech`, ceil(duration * 25) of them, in the portrait's pixels."""
        ...


class SeeingGenerator(MotionGenerator, Protocol):
    """A motion generator that looks at the portrait's pixels too."""

    def seeing(self, picture_HWC: NDArray[np.uint8]) -> MotionGenerator:
        """The generator for the face in a portrait (H, W, 3) uint8 RGB."""
        ...


def seeing(generator: MotionGenerator, picture_HWC: NDArray[np.uint8]) -> MotionGenerator:
    """The generator, shown the portrait if it is one that looks at it (a SeeingGenerator)."""
    see = getattr(generator, "seeing", None)
    return generator if see is None else see(picture_HWC)


@dataclass(frozen=True)
class KnownVoice:
    """What was measured of a voice beforehand, so that a stream of it need not find it out.

    `level`: RMS of its loud frames (`engine.motion.lips.voice_level`). `floor_db`: what 5% of its frames stay under,
    dB of full scale.
    """

    level: float
    floor_db: float


@dataclass(frozen=True, kw_only=True)
class StreamConfig:
    """How a voice that is being spoken is followed.

    `look_ahead`: frames of sound after a frame that are waited for; 0 is as soon as can be, more is more exact.
    `voice`: None where nothing is known of it.
    """

    look_ahead: int = 0
    voice: KnownVoice | None = None

    def __post_init__(self) -> None:
        if self.look_ahead < 0:
            raise ValueError("look_ahead must not be negative")


class MotionStream(Protocol):
    """Motion of a voice while it is spoken; what it holds does not grow with the voice."""

    @property
    def look_ahead_s(self) -> float:
        """Frame t, which lasts from t / 25 s, is told once the sound up to (t + 1) / 25 s + this is heard."""
        ...

    def push(self, samples_N: FloatArray) -> FloatArray:
        """(T, 68, 2) float32, the frames that are certain by now, those told before left out; any T, also 0.

        `samples_N`: what follows of the voice, as `Speech` has it, in pieces of any length, which does not matter.
        """
        ...

    def finish(self) -> FloatArray:
        """(T, 68, 2), the rest once the voice has ended; with what came before ceil(duration * 25) frames."""
        ...


class StreamingGenerator(MotionGenerator, Protocol):
    """A motion generator that also follows a voice while it is spoken."""

    def open(self, face: FaceGeometry, seed: int, config: StreamConfig = ...) -> MotionStream:
        """A stream for one voice; the same voice, face, seed and config give the same frames."""
        ...
