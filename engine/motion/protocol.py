"""What every motion generator offers; light enough for a window to import."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from engine.audio import Speech
    from engine.document import MotionTrack
    from engine.faces.geometry import FaceGeometry


@dataclass(frozen=True)
class GeneratorInfo:
    """What a user is told about a motion generator before choosing it.

    `needs`: what it makes motion from, such as "voice" or "portrait". `about`: one sentence, what it is good for.
    """

    name: str
    title: str
    licence: str
    needs: tuple[str, ...] = ()
    about: str = ""


class MotionGenerator(Protocol):
    """Turns speech and a face into landmarks."""

    @property
    def info(self) -> GeneratorInfo: ...

    def generate(self, speech: Speech, face: FaceGeometry, seed: int) -> MotionTrack:
        """Landmarks for every frame of `speech`, ceil(duration * 25) of them, in the portrait's pixels."""
        ...
