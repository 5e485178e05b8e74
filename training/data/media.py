"""Pictures and sound out of a clip's files, and what is wrong with files from which none come.

Shape letters: T video frames, H W C of a picture, N sound samples (16 kHz), R rig weights.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine import ffmpeg, video_frames
from engine.audio import RATE, SOURCE_ARGUMENTS, source_filter
from engine.document import FPS
from training.data.records import BadClip

SLOWEST = 15
"""Frames a second below which the lips cannot be followed: a p is over within one frame."""


def check_file(path: Path) -> None:
    """Raises BadClip unless `path` is an ordinary file with something in it."""
    try:
        if not path.is_file():
            raise BadClip("the file does not exist")
        if path.stat().st_size == 0:
            raise BadClip("the file is empty (0 bytes)")
        path.open("rb").close()
    except (OSError, ValueError) as error:
        raise BadClip(f"the file cannot be opened ({getattr(error, 'strerror', None) or error})") from error


def frame_rate(path: Path) -> float:
    """Frames a second of a video, 25 where its header tells none.

    Raises BadClip if it is no video that can be read, has no picture, or fewer than 15 frames a second.
    """
    with ffmpeg.Child([*SOURCE_ARGUMENTS, "-i", ffmpeg.file_url(path)]) as child:
        try:
            child.finish()
        except ffmpeg.FFmpegError as error:  # always: it is given nothing to write
            log = error.log
        else:
            log = child.log
    if "Input #0" not in log:
        raise BadClip("it is no video, or is damaged beyond reading")
    streams = re.findall(r"Stream #0:.*?: Video: (.*)", log)
    if not streams or "attached pic" in streams[0]:
        raise BadClip("no picture")
    found = re.search(r"([\d.]+)(k?) fps", streams[0])
    rate = float(found[1]) * (1000 if found[2] else 1) if found else float(FPS)
    if rate < SLOWEST:
        raise BadClip(f"only {rate:g} frame{'' if rate == 1 else 's'} a second")
    return rate


def frames_of(path: Path, rate: float) -> Iterator[NDArray[np.uint8]]:
    """The pictures of a video as `engine.video_frames.frames_of` gives them; raises BadClip where it cannot."""
    try:
        yield from video_frames.frames_of(path, rate)
    except video_frames.BrokenVideo as error:
        raise BadClip(str(error)) from error


def read_sound(path: Path) -> NDArray[np.int16]:
    """The sound of a file from its time 0 on, (N,) int16, 16 kHz mono; empty if there is none that can be read."""
    args = ["-loglevel", "error", *SOURCE_ARGUMENTS, "-i", ffmpeg.file_url(path), "-map", "0:a:0"]
    to_pcm = ["-af", source_filter(0, None, RATE), "-ac", "1", "-f", "s16le", "-"]
    with ffmpeg.Child([*args, *to_pcm], output=True) as child:
        sound = b"".join(child.blocks(1 << 20))
    return np.frombuffer(sound[: len(sound) // 2 * 2], "<i2").astype(np.int16)


def read_rig(path: Path) -> NDArray[np.float32]:
    """Rig weights, resampled to 25 frames a second: (T, R) float32; `path` holds `weights` (frames, R) and `fps`."""
    check_file(path)
    try:
        with path.open("rb") as file, np.load(file) as take:
            weights_TR, fps = take["weights"].astype(np.float32), float(take["fps"])
    except (OSError, ValueError, KeyError, TypeError, EOFError, zipfile.BadZipFile) as error:
        raise BadClip(f"the rig weights {path.name} cannot be read") from error
    if weights_TR.ndim != 2 or not len(weights_TR) or not (np.isfinite(weights_TR).all() and 0 < fps < 1000):
        raise BadClip(f"the rig weights {path.name} are no table of numbers with a frame rate")
    return resample(weights_TR, fps)


def resample(values_T: NDArray[np.float32], rate: float) -> NDArray[np.float32]:
    """Values at `rate` a second, (frames, …), as they are 25 times a second, straight in between; NaN stays NaN."""
    if rate == FPS:
        return values_T
    count = int(len(values_T) / rate * FPS + 1e-6)
    place = np.minimum(np.arange(count) * rate / FPS, len(values_T) - 1)
    before = place.astype(int)
    after = np.ceil(place).astype(int)
    share = (place - before).astype(np.float32).reshape(-1, *[1] * (values_T.ndim - 1))
    return values_T[before] * (1 - share) + values_T[after] * share
