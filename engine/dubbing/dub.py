"""From a video and a voice to the same video whose lips follow that voice: the whole way, in one direction.

The face is followed through all frames first; then the frames come once more, one by one, and go to the encoder with
the lips moved. Nothing grows with the length of the video but numbers: some 2 kB a frame, and meshes on the disk.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from engine.audio import Speech, load_speech
from engine.devices import best_device, use_threads
from engine.document import FloatArray
from engine.dubbing.followed import Followed, follow
from engine.dubbing.footage import Footage, footage_of
from engine.dubbing.lips import Dubbed, Spoken, dubbed
from engine.dubbing.mask import SoftMask
from engine.dubbing.orders import DubOrder
from engine.dubbing.paint import LipPainter
from engine.dubbing.sound import heard
from engine.errors import FootageError
from engine.export import check_output, export
from engine.models import load_weights
from engine.motion.registry import make_generator
from engine.nets.packed import ready
from engine.nets.patch_painter import PatchPainter
from engine.order import Advice, Progress, Result, Stage, Tell
from engine.provenance.making import Making, source_of
from engine.provenance.seal import Seal
from engine.render.registry import shipped_painters
from engine.video_frames import BrokenVideo, frames_of

NEARLY_S = 0.1
"""A voice is as long as the part that is dubbed if they differ by less."""
AFTER_S = 0.15
"""So long after the voice's last sample the filmed lips come back, where the video's own sound goes on."""

Picture = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Scene:
    """A followed video and what its lips are to do. `outside`: its own sound is heard where it is not dubbed."""

    footage: Footage
    followed: Followed
    lips: Dubbed
    spoken: Spoken
    voice_s: float
    outside: bool


def dub(order: DubOrder, tell: Tell, started: float | None = None) -> Result:
    """Writes the dubbed video of `order`; raises a LikenessError, the output's before any long work.

    `tell` is told what happens and may raise to cancel, between any two frames. `started`: the `time.perf_counter()`
    from which the result counts the time taken, if that is not now.
    """
    started = time.perf_counter() if started is None else started
    check_output(order.out, [order.video, order.voice])
    use_threads()
    return write(prepare(order, tell), order, tell, started)


@torch.inference_mode()
def prepare(order: DubOrder, tell: Tell) -> Scene:
    """Reads the video and the voice, follows the face and finds where its lips are to be in every frame."""
    tell(Stage("reading"))
    footage = footage_of(order.video)
    if footage.varies:
        tell(Advice(f"The frame rate of {order.video} varies: the result has {float(footage.rate):g} frames a second."))
    end_s = min(order.end_s or footage.duration_s, footage.duration_s)
    if order.start_s >= end_s - 0.1:
        raise FootageError(
            f"The range begins at {order.start_s:g} s, but {order.video} is {footage.duration_s:.2f} s long: choose an "
            "earlier one."
        )
    speech = load_speech(order.voice)
    if speech.note:
        tell(Advice(speech.note))
    tell(Stage("footage"))
    followed = follow(footage, order.face, lambda done, total: tell(Progress(done, total)))
    voice_s, room_s = speech.duration_s, end_s - order.start_s
    if voice_s > room_s + NEARLY_S:
        tell(Advice(f"The voice is {voice_s:.2f} s long, what is dubbed {room_s:.2f} s: its end is left out."))
    for text in _notes(followed, footage):
        tell(Advice(text))
    tell(Stage("motion"))
    spoken, outside = _spoken(order, footage, followed.track.duration_s, voice_s)
    said = Speech(speech.samples_N, speech.source, speech.start_s)
    lips = dubbed(followed, said, make_generator(order.motion), spoken, order.seed, order.strength)
    if not lips.share_T.any():
        tell(Advice("No frame was changed: the voice is silent where the face is seen, and the filmed lips are shut."))
    return Scene(footage, followed, lips, spoken, voice_s, outside)


@torch.inference_mode()
def write(scene: Scene, order: DubOrder, tell: Tell, started: float) -> Result:
    """Moves the lips and encodes; frames go to the encoder one by one, as they are made."""
    rendering = time.perf_counter()
    tell(Stage("rendering"))
    track, rate = scene.followed.track, scene.footage.rate
    total = len(track.shot_T)
    gain = 0.0 if order.duck_db is None else 10 ** (order.duck_db / 20)
    sound = heard(scene.footage, order.voice, scene.voice_s, scene.spoken, gain, scene.outside, float(total / rate))
    with sound as cut, closing(dubbed_frames(scene, lambda done: tell(Progress(done, total)))) as frames:
        out = export(frames, order.out, cut, rate, seal=_seal(order, tell))
    now = time.perf_counter()
    width, height = track.size if track.quarters % 2 == 0 else track.size[::-1]
    return Result(
        path=str(out),
        width=width + width % 2,
        height=height + height % 2,
        fps=float(rate),
        frames=total,
        duration_s=float(total / rate),
        bytes=out.stat().st_size,
        seed=order.seed,
        took_s=now - started,
        render_s=now - rendering,
    )


@torch.inference_mode()
def dubbed_frames(scene: Scene, made: Callable[[int], None] | None = None) -> Generator[Picture]:
    """The frames (H, W, 3) of the dubbed video; `made(done)` is called before each and may raise to cancel.

    A frame in which nothing is changed is the decoded one itself; elsewhere that is so wherever the mask is 0.
    """
    track, lips = scene.followed.track, scene.lips
    total = len(track.shot_T)
    tools = _Tools(load_weights("spread-v1")["spread"].float().numpy(), best_device(), _mouth_net())
    painter: tuple[int, LipPainter] | None = None
    count = 0
    try:
        with closing(frames_of(scene.footage.path, float(scene.footage.rate), matrix=scene.footage.matrix)) as frames:
            for frame in frames:
                if count >= total:
                    break
                if made is not None:
                    made(count + 1)
                shot = int(track.shot_T[count])
                if lips.share_T[count] > 0:
                    if painter is None or painter[0] != shot:
                        painter = shot, tools.painter(scene.followed, shot)
                    yield _moved(frame, painter[1], scene, count)
                else:
                    yield frame
                count += 1
    except BrokenVideo as error:
        raise FootageError(f"The video {scene.footage.path} cannot be dubbed: {error}; film it again.") from error
    if count < total:
        raise FootageError(f"The video {scene.footage.path} was changed while it was dubbed: try again.")


def _seal(order: DubOrder, tell: Tell) -> Seal:
    """What the video tells of its making: filmed footage with made lips."""
    sources = (source_of("footage", order.video), source_of("voice", order.voice))
    settings = {
        "face": order.face + 1,
        "strength": f"{order.strength:g}",
        "range": f"{order.start_s:g}-{'' if order.end_s is None else f'{order.end_s:g}'}",
    }
    told = tuple((name, str(value)) for name, value in settings.items())
    making = Making(sources, "warp", order.motion, order.seed, composite=True, settings=told)
    return Seal(making, order.marks, lambda text: tell(Advice(text)))


def _moved(frame_HWC: Picture, painter: LipPainter, scene: Scene, index: int) -> Picture:
    track, lips = scene.followed.track, scene.lips
    mask = SoftMask.of(lips.head, index, lips.rests[int(track.shot_T[index])])
    upright = np.ascontiguousarray(np.rot90(frame_HWC, track.quarters)) if track.quarters else frame_HWC
    made = painter.paint(upright, np.array(track.mesh_TVD[index]), lips.pixels(index), mask, float(lips.share_T[index]))
    return np.ascontiguousarray(np.rot90(made, -track.quarters)) if track.quarters else made


@dataclass(frozen=True, eq=False)
class _Tools:
    """What the painters of all shots share."""

    spread: FloatArray
    device: torch.device
    net: PatchPainter

    def painter(self, followed: Followed, shot: int) -> LipPainter:
        return LipPainter(followed.shots[shot], self.spread, self.net, self.device)


def _mouth_net() -> PatchPainter:
    return ready(shipped_painters()["mouth"], best_device())


def _spoken(order: DubOrder, footage: Footage, duration_s: float, voice_s: float) -> tuple[Spoken, bool]:
    """When the voice is heard, and whether the video's own sound is heard outside of that."""
    end_s = min(order.end_s or duration_s, duration_s)
    part = order.start_s > 0 or end_s < duration_s - 1e-3
    if order.duck_db is not None and footage.has_sound:
        # Its own sound goes on after the voice: so do its own lips.
        return Spoken(order.start_s, min(end_s, order.start_s + voice_s + AFTER_S)), True
    return Spoken(order.start_s, end_s), part


def _notes(followed: Followed, footage: Footage) -> list[str]:
    """What a user should know of the frames in which there is nothing to dub."""
    lost = ~followed.track.seen_T
    notes: list[str] = []
    if lost.sum() > 0.5 * float(footage.rate):
        first = int(np.flatnonzero(lost)[0])
        notes.append(
            f"The face is not seen for {lost.sum() / footage.rate:.1f} s in all, first at "
            f"{first / footage.rate:.1f} s: those frames stay as they are."
        )
    return notes
