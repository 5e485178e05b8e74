"""What every renderer offers; light enough for a window to import."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from engine.audio import Speech
    from engine.compose import ComposedMotion
    from engine.document import FloatArray
    from engine.faces.geometry import FaceGeometry


@dataclass(frozen=True)
class OverlayInfo:
    """Something that a renderer can tell of how it made a frame, to be laid over that frame (engine.render.overlays).

    `kept`: the field of its maps, (H, W) uint8, that is 255 where nothing is to be seen. `colours`: the field,
    (H, W, 3) uint8, that is seen elsewhere; "" for a scale of colours, whose ends mean `low` and `high`. `about`: one
    sentence, what is seen.
    """

    name: str
    title: str
    about: str
    kept: str
    colours: str = ""
    low: str = ""
    high: str = ""


@dataclass(frozen=True)
class RendererInfo:
    """What a user is told about a renderer before choosing it.

    `needs`: what it renders from, such as "portrait" or "landmarks". `frame_size`: how large its own frames are, in
    words. `about`: one sentence, what it is good for. `overlays`: what it can show of how it made a frame; then the
    portraits that it opens are MappedPortraits.
    """

    name: str
    title: str
    licence: str
    needs: tuple[str, ...] = ()
    frame_size: str = ""
    about: str = ""
    overlays: tuple[OverlayInfo, ...] = ()

    @property
    def hears(self) -> bool:
        """Whether its portraits are VoicedPortraits."""
        return "voice" in self.needs

    @property
    def obeys_lips(self) -> bool:
        """Whether lips follow the landmarks; else they follow the voice, and landmarks move the head alone."""
        return "landmarks" in self.needs


class OpenedPortrait(Protocol):
    """A portrait that a renderer has got ready, from which any frame can be had, in any order."""

    def __call__(
        self, landmarks_PD: FloatArray, closure_E: FloatArray, gaze_D: FloatArray | None = None
    ) -> NDArray[np.uint8]:
        """The whole portrait, (H, W, 3) uint8 RGB, with these landmarks (68, 2), closures (2,) and gaze (2,).

        `gaze_D` as in `ComposedMotion.gaze_TD`; None: the eyes look as they do in the portrait.
        """
        ...


class MappedPortrait(OpenedPortrait, Protocol):
    """An opened portrait that can also tell how it made a frame."""

    def maps(self, landmarks_PD: FloatArray, closure_E: FloatArray, gaze_D: FloatArray | None = None) -> object:
        """What the renderer's overlays show of the frame with that motion, as fields in the portrait's pixels."""
        ...


class VoiceFollower(Protocol):
    """Hears one voice while it is spoken; what it holds does not grow with the voice."""

    @property
    def look_ahead_s(self) -> float:
        """What is said in frame t, which lasts from t / 25 s, is told once (t + 1) / 25 s + this is heard."""
        ...

    def push(self, samples_N: FloatArray) -> FloatArray:
        """(T, X) float32, what is said in the frames that are certain by now, those told before left out; any T.

        `samples_N`: what follows of the voice, as `Speech` has it, in pieces of any length, which does not matter.
        """
        ...

    def finish(self) -> FloatArray:
        """(T, X), the rest once the voice has ended; with what came before ceil(duration * 25) frames."""
        ...


class VoicedPortrait(OpenedPortrait, Protocol):
    """An opened portrait that is also told what was said in a frame.

    Renderers with "voice" among their `needs` open such portraits. Of those without "landmarks" there, the lips follow
    the voice, and landmarks move the head alone.
    """

    def __call__(
        self,
        landmarks_PD: FloatArray,
        closure_E: FloatArray,
        gaze_D: FloatArray | None = None,
        said_X: FloatArray | None = None,
    ) -> NDArray[np.uint8]:
        """As OpenedPortrait; `said_X`: a row of what `hear` or a VoiceFollower told, None for silence."""
        ...

    def hear(self, speech: Speech, seed: int) -> FloatArray:
        """(T, X) float32, what is said in every frame of a whole voice: the same as a follower tells in pieces."""
        ...

    def follow(self, seed: int, level: float | None = None) -> VoiceFollower:
        """Begins to hear a voice that is being spoken.

        `level`: RMS of its loud frames (`engine.motion.lips.voice_level`), where that is known beforehand; otherwise it
        is found out on the way. `seed` decides what chance adds.
        """
        ...


class Renderer(Protocol):
    """Turns a portrait and composed motion into frames."""

    @property
    def info(self) -> RendererInfo: ...

    def open(self, picture_HWC: NDArray[np.uint8], face: FaceGeometry) -> OpenedPortrait:
        """Gets the portrait ready, which takes as long as some frames do; a frame depends on no other frame."""
        ...

    def frames(
        self, picture_HWC: NDArray[np.uint8], face: FaceGeometry, motion: ComposedMotion
    ) -> Iterator[NDArray[np.uint8]]:
        """Whole portraits, (H, W, 3) uint8 RGB, one for each frame of `motion`, in order."""
        ...
