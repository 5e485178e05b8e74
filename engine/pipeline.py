"""From a picture and a voice to a video: the whole way, in one direction.

Both the command line and the studio's worker call `make_video`; `prepare` and `render` are its two halves.
Nothing here grows with the length of the video but the landmarks and the voice itself.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import torch

from engine.audio import Speech, load_speech
from engine.compose import compose
from engine.devices import use_threads
from engine.document import BlinkTrack, Crop, Curve, Gaze, MotionTrack
from engine.errors import PictureError
from engine.export import check_output, check_rate, export, frame_count
from engine.faces.advice import advice
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.faces.picture import Picture, load_picture
from engine.interchange.rendering import bent, motion_from
from engine.motion.blinks import sample_blinks
from engine.motion.protocol import MotionGenerator, seeing
from engine.motion.registry import make_generator
from engine.order import Advice, Order, Progress, Result, Stage, Tell
from engine.provenance.sealing import seal_of_order
from engine.render.hearing import spoken_frames
from engine.render.protocol import Renderer
from engine.render.registry import make_renderer
from engine.sizes import at_working_size


@dataclass(frozen=True, eq=False)
class Scene:
    """Everything a renderer needs. `picture_HWC`: uint8 RGB, both sides even, of the video's size.

    `curves`: keys of the gaze, added to the order's own.
    """

    picture_HWC: Picture
    face: FaceGeometry
    speech: Speech
    motion: MotionTrack
    blinks: BlinkTrack
    curves: tuple[Curve, ...] = ()


class Kit:
    """Where the pipeline gets what is much work: made anew here; whoever makes many videos keeps it (engine.batch)."""

    def picture(self, order: Order) -> tuple[Picture, float]:
        """The picture at its working size, and how much larger than the user's that is."""
        return at_working_size(load_picture(order.portrait), order.size)

    def face(self, picture_HWC: Picture, scale: float, order: Order) -> tuple[FaceGeometry, tuple[str, ...]]:
        """The face that is meant, and what would give a better video."""
        face = chosen_face(picture_HWC, scale, order)
        return face, tuple(advice(face, picture_HWC))

    def generator(self, name: str) -> MotionGenerator:
        """The motion generator called `name`."""
        return make_generator(name)

    def renderer(self, name: str) -> Renderer:
        """The renderer called `name`."""
        return make_renderer(name)


NEW_KIT = Kit()


def make_video(order: Order, tell: Tell, started: float | None = None, kit: Kit = NEW_KIT) -> Result:
    """Renders `order` to its file; raises a LikenessError, the output's before any long work.

    `started`: the `time.perf_counter()` from which the result counts the time taken, if that is not now.
    """
    started = time.perf_counter() if started is None else started
    check_rate(order.fps)
    check_output(order.out, [order.portrait, order.voice])
    use_threads()
    scene = prepare(order, tell, kit)
    return render(scene, order, tell, started, kit)


@torch.inference_mode()
def prepare(order: Order, tell: Tell, kit: Kit = NEW_KIT) -> Scene:
    """Reads the picture and the voice, finds the face and makes its motion."""
    tell(Stage("reading"))
    picture, scale = kit.picture(order)
    speech = load_speech(order.voice, order.start_s, order.end_s)
    if speech.note:
        tell(Advice(speech.note))
    tell(Stage("face"))
    face, told = kit.face(picture, scale, order)
    for text in told:
        tell(Advice(text))
    tell(Stage("motion"))
    blinks, curves = sample_blinks(speech.duration_s, order.seed), ()
    if order.motion_file is None:
        motion = seeing(kit.generator(order.motion), picture).generate(speech, face, order.seed)
    else:
        driven = motion_from(order.motion_file, face, speech.frames, tell)
        motion, blinks, curves = driven.motion, driven.blinks, driven.curves
    speech.rest()
    if order.cues is not None:
        motion = bent(motion, order.cues, face, None if order.start_s else order.voice, tell)
    return Scene(picture, face, speech, motion, blinks if order.blink else BlinkTrack(seed=order.seed), curves)


@torch.inference_mode()
def render(scene: Scene, order: Order, tell: Tell, started: float, kit: Kit = NEW_KIT) -> Result:
    """Renders and encodes a scene; frames go to the encoder one by one, as they are made."""
    rendering = time.perf_counter()
    tell(Stage("rendering"))
    total = frame_count(scene.speech.duration_s, order.fps)
    gaze = Gaze(order.gaze, order.seed)
    motion = compose(scene.motion, scene.blinks, np.arange(total) / order.fps, gaze, scene.curves)
    renderer = kit.renderer(order.renderer)
    frames = spoken_frames(renderer, scene.picture_HWC, scene.face, motion, scene.speech, order.seed, order.fps)
    seal = seal_of_order(order, tell)
    out = export(_counted(frames, total, tell), order.out, scene.speech, order.fps, seal=seal)
    height, width = scene.picture_HWC.shape[:2]
    now = time.perf_counter()
    return Result(
        path=str(out),
        width=width,
        height=height,
        fps=order.fps,
        frames=total,
        duration_s=total / order.fps,
        bytes=out.stat().st_size,
        seed=order.seed,
        took_s=now - started,
        render_s=now - rendering,
    )


def chosen_face(picture_HWC: Picture, scale: float, order: Order) -> FaceGeometry:
    """The face that `order` means, in a picture `scale` times the user's; raises PictureError in the user's terms."""
    name = str(order.portrait)
    face = find_face(picture_HWC, 0, order.backend, name=name)
    if order.face >= face.faces:
        there = "one face" if face.faces == 1 else f"{face.faces} faces"
        raise PictureError(f"Face {order.face + 1} was asked for, but {name} shows {there}: choose a smaller number.")
    if order.face:
        face = find_face(picture_HWC, order.face, order.backend, name=name)
    if order.crop is None:
        return face
    corner, side = np.array([order.crop.x, order.crop.y]), order.crop.side
    low, high = face.landmarks_PD.min(0) / scale, face.landmarks_PD.max(0) / scale
    if (low < corner).any() or (high > corner + side).any():
        (left, top), (right, bottom) = np.floor(low), np.ceil(high)
        raise PictureError(
            f"The crop cuts through the face of {name}, which reaches from x {left:.0f}, y {top:.0f} to "
            f"x {right:.0f}, y {bottom:.0f}: choose a square around that."
        )
    return replace(face, crop=Crop(order.crop.x * scale, order.crop.y * scale, side * scale))


def _counted(frames: Iterator[Picture], total: int, tell: Tell) -> Iterator[Picture]:
    for done, frame in enumerate(frames, 1):
        tell(Progress(done, total))
        yield frame
