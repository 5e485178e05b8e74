"""Writes frames and a voice as a video file, or as a folder of pictures: streamed, whole or not at all."""

from __future__ import annotations

import itertools
import os
import sys
import tempfile
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from engine import ffmpeg
from engine.audio import RATE, SOURCE_ARGUMENTS, Speech, source_filter
from engine.document import FPS, FloatArray
from engine.encode import Recipe, Sound, video_arguments, voice_arguments
from engine.errors import OutputError, VoiceError
from engine.formats import RATES, check_rate
from engine.provenance.seal import Seal
from engine.target import SUFFIXES, check_folder, check_output, commit, new_folder, part_of, remove

__all__ = ["RATES", "Cut", "Frame", "check_output", "check_rate", "export", "export_voice", "frame_count"]

Frame = NDArray[np.uint8]
"""(H, W, 3) uint8, RGB (sRGB); with transparency (H, W, 4), colours not multiplied by it."""

FINISH_S = 900.0
"""Patience for the last step, in which ffmpeg moves the index to the front of the file."""
MP4_RECIPE = Recipe()


@dataclass(frozen=True)
class Cut:
    """What is heard of a sound file: from `start_s` on, for `duration_s`."""

    source: Path
    start_s: float
    duration_s: float


def frame_count(duration_s: float, fps: int | Fraction = FPS) -> int:
    """Frames of a video as long as a voice of `duration_s`: the nearest number, at least one."""
    return max(1, round(duration_s * fps))


def export(
    frames: Iterable[Frame],
    out: Path | str,
    speech: Speech | Cut,
    fps: int | Fraction = FPS,
    recipe: Recipe = MP4_RECIPE,
    seal: Seal | None = None,
) -> Path:
    """Writes `frames` with the sound of `speech` to `out`, which is replaced only when all is well; returns its path.

    `frames`: exactly `frame_count(speech.duration_s, fps)` pictures, all of one size; wrap the iterable to show
    progress or to cancel (raise from it). Frames are taken one at a time, while ffmpeg encodes the ones before, so
    memory is flat. An odd width or height is made even by repeating the last column or row. The sound is the user's
    own file at its own rate, in mono or stereo, over the range that `speech` was loaded from; it ends with the
    picture. The same input gives the same bytes. Whatever ends the work early (an error of `frames`, Ctrl-C, a full
    disk, a killed encoder) leaves neither `out.part` nor a process behind, and an older `out` as it was. With the codec
    `png`, `out` is a folder of pictures and `voice.wav`, in their own size even if odd. `seal` marks every frame and
    signs what was written; a manifest is never the same twice, and all else of the file is.
    Raises OutputError, VoiceError (the voice's file is gone), ValueError (wrong number, shape or type of frames).
    """
    if isinstance(fps, int):  # a fraction is the rate of a video that was filmed
        check_rate(fps)
    folder = recipe.codec == "png"
    inputs = [speech.source] if speech.source else []
    out = check_folder(out) if folder else check_output(out, inputs, SUFFIXES[recipe.codec])
    total = frame_count(speech.duration_s, fps)
    iterator = iter(frames)
    first = next(iterator, None)
    if first is None:
        raise ValueError("there are no frames to export")
    part = part_of(out)
    try:
        if folder:
            new_folder(part)
        checked = _checked(first, iterator, total, recipe)
        size = _size(first, recipe)
        with sound_of(speech, float(total / fps)) as sound:
            args = video_arguments(recipe, size, fps, sound, out, part)
            _feed(seal.marked(checked) if seal else checked, args, out, ffmpeg.PATIENCE_S + speech.start_s / 10)
        if seal:
            seal.sign(part, out)
        commit(part, out)
    finally:
        remove(part)
    return out


def export_voice(out: Path, speech: Speech | Cut, duration_s: float) -> None:
    """Writes the voice alone as a WAV file at `out`, 16 bit at its own rate, of exactly `duration_s`.

    Raises OutputError and VoiceError; whoever calls it sees to what a failure leaves of `out`.
    """
    with sound_of(speech, duration_s) as sound:
        args = ["-loglevel", "error", "-y", *sound[0], *voice_arguments(sound, out)]
        # The track counts from 0 here: there is no picture before it.
        args = ["0:a:0" if word == "1:a:0" else word for word in args]
        _feed(iter(()), args, out, ffmpeg.PATIENCE_S + speech.start_s / 10)


def _feed(frames: Iterator[Frame], args: list[str], out: Path, patience_s: float) -> None:
    try:
        with ffmpeg.Child(args, feed=True, patience_s=patience_s) as child:
            for frame in frames:
                child.write(frame.data.cast("B"))
            child.finish(FINISH_S)
    except ffmpeg.FFmpegError as failure:
        raise OutputError(f"The video {out} cannot be written: {failure}.") from failure


@contextmanager
def sound_of(speech: Speech | Cut, duration_s: float) -> Generator[Sound]:
    """The voice, cut or filled with silence to `duration_s`."""
    # The filter's own choice of layout mixes surround down; mono and stereo pass untouched.
    chain = f"aformat=channel_layouts=mono|stereo,apad,atrim=end={duration_s:.9f}"
    if isinstance(speech, Cut) or speech.source is not None:
        source = cast(Path, speech.source)
        if not source.is_file():
            raise VoiceError(f"The voice {source} is no longer there; put it back or load another one.")
        cut = source_filter(speech.start_s, speech.start_s + min(speech.duration_s, duration_s))
        yield [*SOURCE_ARGUMENTS, "-i", ffmpeg.file_url(source)], ["-map", "1:a:0", "-af", f"{cut},{chain}"]
        return
    with _raw_file(speech.samples_N) as raw:
        given = ["-f", "f32le" if sys.byteorder == "little" else "f32be", "-ar", str(RATE), "-ac", "1"]
        yield [*given, "-i", ffmpeg.file_url(raw)], ["-map", "1:a:0", "-af", chain]


@contextmanager
def _raw_file(samples_N: FloatArray) -> Generator[Path]:
    """The samples of a voice that has no file, in one that lasts as long as the block."""
    raw = None
    try:
        handle, name = tempfile.mkstemp(prefix="likeness-", suffix=".f32")
        raw = Path(name)
        with os.fdopen(handle, "wb") as file:
            samples_N.tofile(file)
    except OSError as error:
        if raw is not None:
            raw.unlink(missing_ok=True)
        raise OutputError(f"The folder for temporary files takes no more ({error}); make room there.") from error
    try:
        yield raw
    finally:
        raw.unlink(missing_ok=True)


def _size(first: Frame, recipe: Recipe) -> tuple[int, int]:
    """Width and height of the encoded frames: even, as chroma of half the size needs it, but for PNG."""
    height, width = first.shape[:2]
    odd = 0 if recipe.codec == "png" else 1
    return width + odd * (width % 2), height + odd * (height % 2)


def _checked(first: Frame, rest: Iterator[Frame], total: int, recipe: Recipe) -> Iterator[Frame]:
    """The frames, contiguous and of the encoded size, found to be `total` of one shape; raises ValueError."""
    shape, channels = first.shape, recipe.channels
    if len(shape) != 3 or shape[2] != channels:
        raise ValueError(f"frames must be (H, W, {channels}), not {shape}")
    width, height = _size(first, recipe)
    even = np.empty((height, width, channels), np.uint8)
    count = 0
    for frame in itertools.chain([first], rest):
        count += 1
        if frame.shape != shape or frame.dtype != np.uint8:
            raise ValueError(f"frame {count} is {frame.shape} {frame.dtype}, not {shape} uint8 as the first")
        if count > total:
            raise ValueError(f"more than {total} frames for this voice")
        if even.shape == shape:
            yield np.ascontiguousarray(frame)
        else:
            even[: shape[0], : shape[1]] = frame
            even[:, shape[1] :] = even[:, shape[1] - 1 : shape[1]]
            even[shape[0] :] = even[shape[0] - 1 : shape[0]]
            yield even
    if count < total:
        raise ValueError(f"{count} frames for a voice that needs {total}")
