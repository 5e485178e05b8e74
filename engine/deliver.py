"""From a project of the studio to the file that its user ordered: what the worker's `export` does."""

from __future__ import annotations

import sys
import time
import wave
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from engine.compose import ComposedMotion, compose_project
from engine.document import Portrait, Project
from engine.edits import motion_inputs, segment_inputs
from engine.encode import VOICE_NAME, Recipe
from engine.errors import OutputError, VoiceError
from engine.export import Cut, Frame, export, export_voice, frame_count
from engine.formats import CUTOUT_RENDERERS, SHORTEST_S, ExportJob, frame_size
from engine.framing import Framer, Window, face_window
from engine.landmark_files import write_landmarks
from engine.order import Progress, Result, Stage, Tell
from engine.provenance.sealing import seal_of_delivery
from engine.target import check_place, commit, new_folder, part_of, remove
from engine.tracks import load_tracks

if TYPE_CHECKING:
    from engine.document import FloatArray
    from engine.faces.geometry import FaceGeometry
    from engine.render.protocol import OpenedPortrait, VoicedPortrait

LARGEST_PX = 1920
"""Longer side to which large pictures are brought at import; beyond it the user's own file has more to show."""
MOST = 2.0
"""How much larger than the project's picture a portrait is rendered for a frame that shows only the face."""


@dataclass(frozen=True, eq=False)
class Order:
    """A job, found to be possible. `motion` is in the portrait's pixels, at the job's frame rate."""

    job: ExportJob
    project: Project
    portrait: Portrait
    files: Mapping[str, Path]
    heard: Cut
    motion: ComposedMotion
    out: Path

    @property
    def total(self) -> int:
        return len(self.motion)

    @property
    def duration_s(self) -> float:
        return self.total / self.job.fps


def deliver(job: ExportJob, project: Project, files: Mapping[str, Path], voice: Path, tell: Tell) -> Result:
    """Renders and writes what `job` orders of `project`; returns what was written.

    `files`: where the project's picture and motion lie, by SHA-256; `voice`: what is heard of the chosen take, a WAV
    file. `tell` may raise to cancel, which leaves nothing behind. Raises a LikenessError, that of a wrong place or a
    project that is not ready before any long work.
    """
    started = time.perf_counter()
    tell(Stage("reading"))
    order = checked(job, project, files, voice)
    rendering = time.perf_counter()
    if job.how.codec == "data":
        width, height = order.portrait.width, order.portrait.height
        _write_data(order, tell)
    else:
        width, height = _write_frames(order, tell)
    now = time.perf_counter()
    return Result(
        path=str(order.out),
        width=width,
        height=height,
        fps=job.fps,
        frames=order.total,
        duration_s=order.duration_s,
        bytes=_bytes(order.out),
        seed=project.seed,
        took_s=now - started,
        render_s=now - rendering,
    )


def checked(job: ExportJob, project: Project, files: Mapping[str, Path], voice: Path) -> Order:
    """Everything that an export needs, read and found fit; raises a LikenessError that says what is missing."""
    portrait, made = project.portrait, project.motion
    if portrait is None:
        raise OutputError("The project has no portrait yet: choose a picture first, then export.")
    if made is None:
        raise OutputError("The project has no motion yet: generate it first, then export.")
    if made.inputs != motion_inputs(project):
        raise OutputError("The motion was made for another face, voice or seed: generate it again, then export.")
    if any(
        segment.motion.inputs != segment_inputs(project, segment.motion)
        for segment in project.segments
        if segment.shown
    ):
        raise OutputError("Part of the motion was made for another face or voice: generate it again, then export.")
    if job.alpha and job.renderer not in CUTOUT_RENDERERS:
        raise OutputError(f"The renderer {job.renderer} cannot leave the background out: choose warp for this export.")
    out = check_place(job, [*files.values(), voice])
    start_s, end_s = _range(job, voice_length(voice))
    total = frame_count(end_s - start_s, job.fps)
    motion = compose_project(project, load_tracks(project, files), start_s + np.arange(total) / job.fps)
    return Order(job, project, portrait, files, Cut(voice, start_s, end_s - start_s), motion, out)


def voice_length(voice: Path) -> float:
    """Seconds of a WAV file; raises VoiceError."""
    try:
        with wave.open(str(voice), "rb") as file:
            bytes_a_sample = file.getnchannels() * file.getsampwidth()
            # A WAV that was cut off says more than there is.
            samples = min(file.getnframes(), voice.stat().st_size // bytes_a_sample)
            return samples / file.getframerate()
    except (OSError, EOFError, wave.Error, ZeroDivisionError) as error:
        raise VoiceError("The prepared voice is missing or damaged: choose the voice again, then export.") from error


def _range(job: ExportJob, length_s: float) -> tuple[float, float]:
    start_s, end_s = job.range or (0.0, length_s)
    end_s = min(end_s, length_s)
    if end_s - start_s < min(SHORTEST_S, length_s):
        raise OutputError("The range lies behind the end of the voice: choose another one, then export.")
    return start_s, end_s


# Pictures


def _write_frames(order: Order, tell: Tell) -> tuple[int, int]:
    """Renders and encodes, a frame at a time; returns width and height of the video."""
    from engine.faces.geometry import scaled_points
    from engine.studio_scene import portrait_scene

    job = order.job
    tell(Stage("face"))
    framing = _framing(order)
    picture_HWC, face, scale = portrait_scene(order.project, order.files, framing.longer_px)
    draw = _speaking(_opened(job, picture_HWC, face), order)
    frame_of = framing.framer(picture_HWC, scale)
    size = framing.size if frame_of else (picture_HWC.shape[1], picture_HWC.shape[0])

    def frames() -> Iterator[Frame]:
        motion = zip(order.motion.landmarks_TPD, order.motion.closure_TE, order.motion.gaze_TD, strict=True)
        for done, (landmarks_PD, closure_E, gaze_D) in enumerate(motion, 1):
            time_s = order.heard.start_s + (done - 1) / job.fps
            frame = draw(time_s, scaled_points(landmarks_PD, scale), closure_E, gaze_D)
            frame = frame_of(frame) if frame_of else frame
            tell(Progress(done, order.total))
            yield frame
        tell(Stage("writing"))

    tell(Stage("rendering"))
    with _inference():
        recipe = Recipe(job.how.codec, job.quality, job.alpha)
        export(frames(), order.out, order.heard, job.fps, recipe, seal_of_delivery(order, tell))
    return size


@dataclass(frozen=True)
class _Framing:
    """How a portrait comes into a frame of `size`: rendered with a longer side of `longer_px` (None: its own), cut out.

    `window`: what is seen, in the portrait's pixels; None is all of it.
    """

    size: tuple[int, int]
    longer_px: int | None
    window: Window | None

    def framer(self, picture_HWC: Frame, scale: tuple[float, float]) -> Framer | None:
        """What cuts it out of the rendered picture, `scale` times the portrait."""
        if self.window is None:
            return None
        (sx, sy), seen = scale, self.window
        scaled = Window(seen.x * sx, seen.y * sy, seen.width * sx, seen.height * sy)
        return Framer(picture_HWC, scaled, self.size)


def _framing(order: Order) -> _Framing:
    portrait, shape = order.portrait, order.job.how.shape
    longer = max(portrait.width, portrait.height)
    size = frame_size(shape, portrait.width, portrait.height)
    if shape in ("portrait", "box"):
        return _Framing(size, None if max(size) == longer else max(size), None)
    window = face_window(portrait.chosen.crop, portrait.width, portrait.height, size[0] / size[1])
    larger = size[0] / window.width
    if larger > 1:  # only of pictures that were made smaller at import is there more to be seen
        larger = min(larger, MOST) if longer >= LARGEST_PX else 1.0
    longer_px = round(longer * larger / 2) * 2
    return _Framing(size, None if longer_px == longer else longer_px, window)


def _opened(job: ExportJob, picture_HWC: Frame, face: FaceGeometry) -> OpenedPortrait:
    from engine.render.registry import make_renderer

    renderer = make_renderer(job.renderer)
    if "torch" in sys.modules:
        from engine.devices import use_threads

        use_threads()
    with _inference():
        if not job.alpha:
            return renderer.open(picture_HWC, face)
        from engine.render.warp import WarpRenderer

        if not isinstance(renderer, WarpRenderer):
            raise TypeError(f"{job.renderer} is in CUTOUT_RENDERERS, but knows no cutout")
        return renderer.open_cutout(picture_HWC, face)


def _speaking(draw: OpenedPortrait, order: Order) -> Callable[[float, FloatArray, FloatArray, FloatArray], Frame]:
    """What makes a frame of a moment of the prepared voice, in seconds, and of its motion."""
    from engine.render.registry import hears

    if not hears(order.job.renderer):
        return lambda _, points_PD, closure_E, gaze_D: draw(points_PD, closure_E, gaze_D)
    from engine.audio import load_speech
    from engine.render.hearing import Hearing

    portrait = cast("VoicedPortrait", draw)
    with _inference():
        hearing = Hearing(portrait, load_speech(order.heard.source), order.project.seed)
    return lambda time_s, points_PD, closure_E, gaze_D: portrait(points_PD, closure_E, gaze_D, hearing.at_time(time_s))


def _inference() -> AbstractContextManager[object]:
    """Without gradients, where torch is in use at all."""
    if "torch" not in sys.modules:
        return nullcontext()
    import torch

    return torch.inference_mode()


# Data


def _write_data(order: Order, tell: Tell) -> None:
    part, times_s = part_of(order.out), np.arange(order.total) / order.job.fps
    try:
        new_folder(part)
        tell(Stage("rendering"))
        for done in write_landmarks(part, order.motion, times_s, order.project):
            tell(Progress(done, order.total))
        tell(Stage("writing"))
        export_voice(part / VOICE_NAME, order.heard, order.duration_s)
        commit(part, order.out)
    finally:
        remove(part)


def _bytes(out: Path) -> int:
    return sum(path.stat().st_size for path in (out.iterdir() if out.is_dir() else (out,)))
