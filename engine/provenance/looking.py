"""Pictures of a file of which nobody knows where it comes from: of a video a few moments, of a folder a few files.

Shape letters: H, W and C of a picture.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine import ffmpeg
from engine.errors import LikenessError, VerifyError
from engine.video import SOURCE_ARGUMENTS, probe

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".heic", ".heif", ".avif")
MOMENTS, RUN, RATE = 4, 12, 12
"""A video is looked at in so many places, each so many frames long, so many of them a second."""
MOST_PX = 4096
"""Longer frames are made smaller: what is looked for is coarser by far."""

Picture = NDArray[np.uint8]


def is_folder_of_pictures(path: Path) -> bool:
    """Whether it is a folder as an export of pictures writes it."""
    return path.is_dir() and first_picture(path) is not None


def first_picture(folder: Path) -> Path | None:
    """The picture that carries the folder's manifest."""
    return min(folder.glob("frame_*.png"), default=None)


def looks(path: Path) -> Iterator[list[Picture]]:
    """Runs of pictures, (H, W, 3) uint8 RGB, from all over the file; one run of one picture for a picture.

    Raises VerifyError where nothing of it can be read.
    """
    if path.is_dir():
        files = sorted(path.glob("frame_*.png"))
        if not files:
            raise VerifyError(f"{path} is a folder without pictures of Likeness: choose a video or a picture.")
        step = max(1, len(files) // (MOMENTS * RUN))
        some = files[::step][: MOMENTS * RUN]
        for start in range(0, len(some), RUN):
            yield [_picture(file) for file in some[start : start + RUN]]
    elif path.suffix.lower() in PICTURES:
        yield [_picture(path)]
    else:
        yield from _runs(path)


def _picture(path: Path) -> Picture:
    from engine.faces.picture import load_picture

    try:
        return load_picture(path)
    except LikenessError as error:
        raise VerifyError(f"{path} cannot be looked at: choose a whole picture or video.") from error


def _runs(path: Path) -> Iterator[list[Picture]]:
    try:
        info = probe(path)
    except LikenessError as error:
        raise VerifyError(f"{path} cannot be looked at: choose a video or a picture that can be played.") from error
    duration_s = info.duration_s if math.isfinite(info.duration_s) else 0.0
    scale = min(1.0, MOST_PX / max(info.width, info.height))
    size = (max(1, round(info.width * scale)), max(1, round(info.height * scale)))
    run_s, found = RUN / RATE, False
    count = 1 if duration_s <= MOMENTS * run_s else MOMENTS
    frames = math.ceil(duration_s * RATE) if count == 1 else RUN
    for number in range(count):
        start_s = max(0.0, (duration_s - run_s) * number / max(1, count - 1)) if count > 1 else 0.0
        pictures = _run(path, start_s, max(1, min(frames, MOMENTS * RUN)), size)
        found = found or bool(pictures)
        if pictures:
            yield pictures
    if not found:
        raise VerifyError(f"No frame of {path} can be decoded: choose a video that can be played.")


def _run(path: Path, start_s: float, count: int, size: tuple[int, int]) -> list[Picture]:
    """Up to `count` frames from a moment on, as far as they can be decoded."""
    width, height = size
    # As many as are wanted and no more: of a short video all frames would do, of a long one a few.
    chain = f"scale={width}:{height}:flags=area,setsar=1,fps={RATE}"
    args = ["-loglevel", "error", *SOURCE_ARGUMENTS, "-ss", f"{start_s:.3f}", "-i", ffmpeg.file_url(path)]
    args += ["-map", "0:V:0", "-an", "-vf", chain, "-frames:v", str(count), "-f", "rawvideo", "-pix_fmt", "rgb24", "-"]
    pictures: list[Picture] = []
    try:
        with ffmpeg.Child(args, output=True) as child:
            while len(pixels := child.read(width * height * 3)) == width * height * 3:
                pictures.append(np.frombuffer(pixels, np.uint8).reshape(height, width, 3))
            child.finish()
    except ffmpeg.FFmpegError:
        pass  # what was decoded before counts
    return pictures
