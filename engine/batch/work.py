"""One job of a batch, in a worker: rendered, judged and digested; what the next job needs again stays loaded.

A task is plain JSON (`engine.batch.plan`), and so is the answer, for both go from process to process.
"""

from __future__ import annotations

import base64
import io
import tempfile
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args

import numpy as np

from engine.batch.plan import sha256_of
from engine.compose import ComposedMotion, compose
from engine.devices import use_threads
from engine.document import FPS, Crop, FoundFace, Gaze
from engine.errors import LikenessError, out_of_memory
from engine.export import check_output, check_rate
from engine.order import Advice, Event, Order, Result, Stage, Tell
from engine.pipeline import Kit, Scene, prepare, render
from engine.provenance.marks import ALL_MARKS, Marks
from engine.quality import Kind, problems
from engine.worker import warm

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.faces.geometry import FaceGeometry
    from engine.faces.picture import Picture
    from engine.motion.protocol import MotionGenerator
    from engine.render.protocol import OpenedPortrait, Renderer, RendererInfo

T = TypeVar("T")
KEPT = 2
"""Portraits that are kept: jobs come in the order of their portraits."""
THUMBNAIL_PX = 160
THUMBNAIL_QUALITY = 72


def make(task: Mapping[str, Any], tell: Tell) -> dict[str, Any]:
    """Makes the video of a task where the task says; returns facts, scores and a thumbnail as plain JSON.

    `scores`: how bad the worst problem of each kind is (engine.quality), 0 where there is none … 1; empty
    where nobody looked. Raises a LikenessError; then nothing is left of the video.
    """
    advice: list[str] = []

    def told(event: Event) -> None:
        if isinstance(event, Advice):
            advice.append(event.text)
        tell(event)

    out = Path(task["out"])
    try:
        result, found = _dubbed(task, told) if task["dub"] else _rendered(order_of(task), told)
    except Exception as error:
        if out_of_memory(error):
            KIT.forget()
        raise
    tell(Stage("writing"))
    return {
        "size": result.bytes,
        "sha256": sha256_of(out),
        "width": result.width,
        "height": result.height,
        "duration_s": round(result.duration_s, 3),
        "render_s": round(result.render_s, 3),
        "advice": advice,
        "thumbnail": thumbnail(out, result),
        **found,
    }


def order_of(task: Mapping[str, Any]) -> Order:
    """What the pipeline is asked for."""
    crop = task["crop"]
    return Order(
        portrait=Path(task["portrait"]),
        voice=Path(task["voice"]),
        out=Path(task["out"]),
        renderer=task["renderer"],
        motion=task["motion"],
        backend=task["backend"],
        seed=task["seed"],
        fps=task["fps"],
        size=task["size"],
        start_s=task["start_s"],
        end_s=task["end_s"],
        face=task["face"],
        crop=None if crop is None else Crop(*crop),
        blink=task["blink"],
        gaze=task["gaze"],
        cues=None if task["cues"] is None else Path(task["cues"]),
        motion_file=None if task["motion_file"] is None else Path(task["motion_file"]),
        marks=marks_of(task),
    )


def marks_of(task: Mapping[str, Any]) -> Marks:
    """What says that a computer made the video."""
    return Marks(visible=False, reason=task["no_mark"]) if task["no_mark"] else ALL_MARKS


def thumbnail(video: Path, result: Result) -> str:
    """A small JPEG of the video as it was written, in base64; empty where none can be had."""
    from PIL import Image

    from engine.video import still

    with tempfile.TemporaryDirectory(prefix="likeness-") as folder:
        png = Path(folder) / "still.png"
        try:
            still(video, result.duration_s * 0.4, png)
            with Image.open(png) as picture:
                small = picture.convert("RGB")
        except (LikenessError, OSError):
            return ""
    small.thumbnail((THUMBNAIL_PX, THUMBNAIL_PX))
    out = io.BytesIO()
    small.save(out, "JPEG", quality=THUMBNAIL_QUALITY, optimize=True)
    return base64.b64encode(out.getvalue()).decode()


def _dubbed(task: Mapping[str, Any], tell: Tell) -> tuple[Result, dict[str, Any]]:
    """A video whose lips follow another voice; its motion is filmed for the most part, and not judged."""
    from engine.dubbing.dub import dub
    from engine.dubbing.orders import DubOrder

    order = DubOrder(
        video=Path(task["portrait"]),
        voice=Path(task["voice"]),
        out=Path(task["out"]),
        motion=task["motion"],
        seed=task["seed"],
        face=task["face"],
        strength=task["strength"],
        duck_db=task["duck_db"],
        start_s=task["start_s"],
        end_s=task["end_s"],
        marks=marks_of(task),
    )
    return dub(order, tell), {"scores": {}, "problems": 0}


def _rendered(order: Order, tell: Tell) -> tuple[Result, dict[str, Any]]:
    """As `engine.pipeline.make_video`, with what is kept here; and what `_judged` found."""
    started = time.perf_counter()
    check_rate(order.fps)
    check_output(order.out, [order.portrait, order.voice])
    use_threads()
    scene = prepare(order, tell, KIT)
    found = _judged(scene, order)
    return render(scene, order, tell, started, KIT), found


# What is kept from job to job


class KeptRenderer:
    """A renderer that keeps the portrait it opened last."""

    def __init__(self, renderer: Renderer) -> None:
        self._renderer = renderer
        self._last: tuple[Picture, FaceGeometry, OpenedPortrait] | None = None

    @property
    def info(self) -> RendererInfo:
        return self._renderer.info

    def open(self, picture_HWC: Picture, face: FaceGeometry) -> OpenedPortrait:
        """The portrait; ready at once if it was the last one too."""
        last = self._last
        if last is None or last[0] is not picture_HWC or last[1] is not face:
            self._last = None  # two large portraits need not be in memory at once
            last = self._last = picture_HWC, face, self._renderer.open(picture_HWC, face)
        return last[2]

    def frames(self, picture_HWC: Picture, face: FaceGeometry, motion: ComposedMotion) -> Iterator[NDArray[np.uint8]]:
        """Whole portraits, one for each frame of `motion`."""
        frame = self.open(picture_HWC, face)
        for now in zip(motion.landmarks_TPD, motion.closure_TE, motion.gaze_TD, strict=True):
            yield frame(*now)


class WarmKit(Kit):
    """Keeps models, and the last portraits as they were read, found and opened."""

    def __init__(self) -> None:
        self._pictures: OrderedDict[Any, Any] = OrderedDict()
        self._faces: OrderedDict[Any, Any] = OrderedDict()
        self._renderers: dict[str, KeptRenderer] = {}

    def picture(self, order: Order) -> tuple[Picture, float]:
        """The picture, read once as long as its file stays the same."""
        return _kept(self._pictures, self._picture_key(order), lambda: Kit.picture(self, order))

    def face(self, picture_HWC: Picture, scale: float, order: Order) -> tuple[FaceGeometry, tuple[str, ...]]:
        """The face, found once."""
        key = (self._picture_key(order), order.backend, order.face, order.crop)
        return _kept(self._faces, key, lambda: Kit.face(self, picture_HWC, scale, order))

    def generator(self, name: str) -> MotionGenerator:
        """The generator, loaded once."""
        return warm.generator(name)

    def renderer(self, name: str) -> Renderer:
        """The renderer, loaded once."""
        if name not in self._renderers:
            self._renderers[name] = KeptRenderer(warm.renderer(name))
        return self._renderers[name]

    def forget(self) -> None:
        """Gives the memory back."""
        for kept in (self._pictures, self._faces, self._renderers):
            kept.clear()

    @staticmethod
    def _picture_key(order: Order) -> tuple[Any, ...]:
        try:
            status = order.portrait.stat()
        except (OSError, ValueError):
            return str(order.portrait), order.size  # reading it will tell
        return str(order.portrait), status.st_size, status.st_mtime_ns, order.size


KIT = WarmKit()


def _kept(kept: OrderedDict[Any, Any], key: Any, make_it: Callable[[], T]) -> T:
    if key not in kept:
        kept[key] = make_it()
    kept.move_to_end(key)
    while len(kept) > KEPT:
        kept.popitem(last=False)
    return cast(T, kept[key])


# Quality


def _judged(scene: Scene, order: Order) -> dict[str, Any]:
    """What engine.quality finds in the motion, at 25 frames a second."""
    from engine.cues import heard_T2

    times_s = np.arange(scene.motion.frames) / FPS
    composed = compose(scene.motion, scene.blinks, times_s, Gaze(order.gaze, order.seed), scene.curves)
    try:
        heard = heard_T2(scene.speech)
    except LikenessError:
        heard = None  # no speech that can be recognised: then lips are not held against it
    scene.speech.rest()
    face = scene.face
    seen = FoundFace(tuple((float(x), float(y)) for x, y in face.landmarks_PD), face.crop, face.pose, face.confidence)
    found = problems(composed, seen, heard)
    worst = {kind: max((each.severity for each in found if each.kind == kind), default=0.0) for kind in get_args(Kind)}
    return {"scores": {kind: round(value, 3) for kind, value in worst.items()}, "problems": len(found)}
