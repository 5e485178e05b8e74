"""A live session in the worker: blocks of a microphone come in; motion is kept, and the newest frame is rendered.

The request: {"portrait", "files", "renderer", "size", "generator", "seed", "gaze", "blinks": yes or no, "look_ahead":
frames, "voice": {"level", "floor_db"} where it is known, "pixels": the file that frames are handed over in, "motion":
the .npy file that every frame's landmarks are appended to}. Then {"op": "feed", "id", "samples": base64 of 16-bit
samples, "rate": Hz} for each block and {"op": "feed", "id", "over": true}.

Told: "opened" with "look_ahead_s", "width" and "height"; "frame" with its "index", the "slot" of the file it is in and
how many were "dropped" so far; "done" with "frames", "motion", "dropped" and "voice", what is now known of it or null.

Sound is always taken in, by the thread that reads requests. Motion is made for every frame. Only the newest frame that
is certain is rendered: what is passed over meanwhile is left out, so that a slow renderer shows less, not later.
"""

from __future__ import annotations

import base64
import binascii
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numpy as np

from engine.audio import FRAME
from engine.cache import scene_key
from engine.document import Gaze, Portrait, Project
from engine.errors import OutputError
from engine.faces.geometry import scaled_points
from engine.live import LiveSpeaker
from engine.live_files import FrameWriter, MotionFile
from engine.live_level import SureStream
from engine.motion.protocol import KnownVoice, StreamConfig
from engine.order import Stage
from engine.resampling import StreamResampler
from engine.worker import warm
from engine.worker.arguments import Arguments
from engine.worker.lines import RequestError

if TYPE_CHECKING:
    from engine.document import FloatArray
    from engine.faces.geometry import FaceGeometry
    from engine.faces.picture import Picture
    from engine.live import LiveFrame
    from engine.motion.protocol import MotionStream, StreamingGenerator
    from engine.order import Tell
    from engine.render.protocol import VoicedPortrait, VoiceFollower
    from engine.worker.lines import Teller

T = TypeVar("T")

PATIENCE_S = 0.1
"""For so long nothing is looked at but the sound that is waited for."""
UNSEEN_S = 0.15
"""Where a computer cannot even keep up with the motion, something is seen after this time all the same."""
MOST_LOOK_AHEAD = 100
LOWEST_RATE, HIGHEST_RATE = 4000, 768_000


class Speaking:
    """A portrait, its renderer and a motion generator, got ready to follow voices one after the other."""

    def __init__(self, arguments: Arguments, tell: Tell) -> None:
        from engine.render.registry import renderer_info
        from engine.studio_scene import portrait_scene

        name, portrait = arguments.text("renderer"), arguments.value(Portrait, "portrait")
        size, files = arguments.pixels("size"), arguments.files()
        self.hears = "voice" in renderer_info(name).needs
        tell(Stage("face"))
        _, self.face, _ = portrait_scene(Project(portrait), files, None)
        picture_HWC, face, self._scale = portrait_scene(Project(portrait), files, size)
        self.height, self.width = picture_HWC.shape[:2]
        tell(Stage("motion"))
        self.generator = cast("StreamingGenerator", warm.generator(arguments.text("generator")))
        tell(Stage("rendering"))
        self.draw = warm.opened(name, scene_key(portrait, name, size), picture_HWC, face)
        self._rehearse()

    def render(self, frame: LiveFrame, said_X: FloatArray | None) -> Picture:
        """The portrait as it looks in a frame, (H, W, 3) uint8 RGB."""
        landmarks_PD = scaled_points(frame.landmarks_PD, self._scale)
        if not self.hears:
            return self.draw(landmarks_PD, frame.closure_E, frame.gaze_D)
        return cast("VoicedPortrait", self.draw)(landmarks_PD, frame.closure_E, frame.gaze_D, said_X)

    def follow(self, seed: int, level: float | None) -> VoiceFollower | None:
        """What the renderer itself hears of a voice; None for those that landmarks are enough for."""
        return cast("VoicedPortrait", self.draw).follow(seed, level) if self.hears else None

    def _rehearse(self) -> None:
        """Makes a frame that nobody sees: much is built when it is first needed, and would be late then."""
        with warm.inference():
            hiss_N = np.random.default_rng(0).normal(0, 0.01, 3 * FRAME).astype(np.float32)
            speaker = LiveSpeaker(self.generator.open(self.face, 0), 0)
            frames = [*speaker.push(hiss_N), *speaker.finish()]
            ears = self.follow(0, None)
            said_TX = None if ears is None else np.concatenate([ears.push(hiss_N), ears.finish()])
            self.render(frames[0], None if said_TX is None else said_TX[0])


class LiveSession:
    """One voice, from its first block to its last."""

    def __init__(self, speaking: Speaking, arguments: Arguments, tell: Teller) -> None:
        self._speaking, self._tell = speaking, tell
        seed, voice = int(arguments.number("seed")), _voice(arguments)
        ahead = int(arguments.number("look_ahead"))
        if not 0 <= ahead <= MOST_LOOK_AHEAD:
            raise RequestError(
                f"The worker was told a look-ahead of {ahead}: it must be 0 to {MOST_LOOK_AHEAD} frames."
            )
        self._stream = SureStream(partial(_opened, speaking.generator, speaking.face, seed, ahead), voice)
        gaze = arguments.value(Gaze, "gaze")
        self._speaker = LiveSpeaker(self._stream, seed, gaze, blinks=arguments.flag("blinks"))
        self._ears = speaking.follow(seed, None if voice is None else voice.level)
        self._resampler: StreamResampler | None = None
        self._rate = 0
        self._blocks: deque[Mapping[str, Any]] = deque()
        self._waiting: deque[LiveFrame] = deque()
        self._said: deque[FloatArray] = deque()
        self.rendered, self.dropped = 0, 0
        self._pixels_path, self.motion_path = arguments.path("pixels"), arguments.path("motion")
        self._pixels = _written(self._pixels_path, lambda: FrameWriter(self._pixels_path))
        self._motion = _written(self.motion_path, lambda: MotionFile(self.motion_path))

    @property
    def look_ahead_s(self) -> float:
        """Seconds of sound after the end of a frame that must be heard before it is seen."""
        return max(self._speaker.look_ahead_s, self._ears.look_ahead_s if self._ears else 0.0)

    def run(self) -> dict[str, Any]:
        """Until the voice is over; what its "done" says."""
        try:
            with warm.inference():
                while not self._over(self._tell.fed(0.0 if self._blocks else PATIENCE_S)):
                    self._tell.check()
                    self._show()
                self._hear_rest()
                self._show()
        finally:
            self._pixels.close()
            self._motion.close()
        voice = self._stream.voice
        known = None if voice is None else asdict(voice)
        motion = {"frames": self._motion.frames, "motion": str(self.motion_path)}
        return {**motion, "rendered": self.rendered, "dropped": self.dropped, "voice": known}

    def _over(self, fed: Sequence[Mapping[str, Any]]) -> bool:
        """Hears what has come, for a while; whether that was all."""
        self._blocks.extend(fed)
        until_s = time.monotonic() + UNSEEN_S
        while self._blocks and time.monotonic() < until_s:
            block = self._blocks.popleft()
            if block.get("over"):
                return True
            self._hear(self._samples(block))
        return False

    def _samples(self, block: Mapping[str, Any]) -> FloatArray:
        """What a block holds, at 16 kHz, less what is still to be made of it."""
        arguments = Arguments(block)
        rate = int(arguments.number("rate"))
        if self._resampler is None or rate != self._rate:
            if not LOWEST_RATE <= rate <= HIGHEST_RATE:
                raise RequestError(f"The worker was sent sound of {rate} Hz.")
            self._rate, self._resampler = rate, StreamResampler(rate)
        try:
            content = base64.b64decode(arguments.text("samples"), validate=True)
            whole_N = np.frombuffer(content, "<i2")
        except (binascii.Error, ValueError):
            raise RequestError("The worker was sent sound that it cannot read.") from None
        return self._resampler.push(whole_N.astype(np.float32) / 32768)

    def _hear(self, samples_N: FloatArray) -> None:
        if len(samples_N):
            self._keep(self._speaker.push(samples_N))
            if self._ears is not None:
                self._said.extend(self._ears.push(samples_N))

    def _hear_rest(self) -> None:
        if self._resampler is not None:
            self._hear(self._resampler.finish())
        self._keep(self._speaker.finish())
        if self._ears is not None:
            self._said.extend(self._ears.finish())

    def _keep(self, frames: list[LiveFrame]) -> None:
        """Puts the motion of frames where nothing can happen to it, before they are seen."""
        if not frames:
            return
        _written(self.motion_path, lambda: self._motion.add(np.stack([frame.landmarks_PD for frame in frames])))
        self._waiting.extend(frames)

    def _show(self) -> None:
        """Renders the newest frame that is certain, and lets go of those before it."""
        certain = len(self._waiting) if self._ears is None else min(len(self._waiting), len(self._said))
        if not certain:
            return
        for _ in range(certain - 1):
            self._waiting.popleft()
            if self._said:
                self._said.popleft()
        frame, said_X = self._waiting.popleft(), self._said.popleft() if self._ears is not None else None
        frame_HWC = self._speaking.render(frame, said_X)
        self.dropped += certain - 1
        self.rendered += 1
        slot = _written(self._pixels_path, lambda: self._pixels.write(frame.index, frame_HWC))
        height, width = frame_HWC.shape[:2]
        self._tell.send("frame", index=frame.index, slot=slot, width=width, height=height, dropped=self.dropped)


def live(arguments: Arguments, tell: Teller) -> dict[str, Any]:
    """Follows one voice until it is over, or the request is cancelled."""
    speaking = Speaking(arguments, tell)
    session = LiveSession(speaking, arguments, tell)
    size = {"width": speaking.width, "height": speaking.height}
    tell.send("opened", look_ahead_s=session.look_ahead_s, **size)
    return session.run()


def get_ready(arguments: Arguments, tell: Tell) -> dict[str, Any]:
    """Loads generator and renderer and opens the portrait, which stay loaded."""
    speaking = Speaking(arguments, tell)
    return {"width": speaking.width, "height": speaking.height}


def _opened(
    generator: StreamingGenerator, face: FaceGeometry, seed: int, ahead: int, voice: KnownVoice | None
) -> MotionStream:
    return generator.open(face, seed, StreamConfig(look_ahead=ahead, voice=voice))


def _voice(arguments: Arguments) -> KnownVoice | None:
    told = arguments.mapping("voice")
    return None if told is None else KnownVoice(Arguments(told).number("level"), Arguments(told).number("floor_db"))


def _written(path: Path, write: Callable[[], T]) -> T:
    """What `write` returns; raises OutputError where nothing can be written."""
    try:
        return write()
    except OSError as error:
        raise OutputError(
            f"The live motion cannot be written to {path.parent} ({error.strerror or error}); make room there."
        ) from error
