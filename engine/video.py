"""Videos as a source of portraits: what a file holds, and single frames of it, upright, as PNG."""

from __future__ import annotations

import math
import re
import stat
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from engine.errors import OutputError, PictureError
from engine.ffmpeg import Child, FFmpegError, file_url

SOURCE_ARGUMENTS = ["-protocol_whitelist", "file"]
"""A playlist that claims to be a video fetches nothing from elsewhere."""
SQUARE_PIXELS = "scale=trunc(iw*sar+0.5):ih,setsar=1"
"""Videos of discs and old cameras have pixels that are no squares."""
TAILS_S = (3.0, 30.0, math.inf)
"""How far before the end the last frame is looked for: the sound may be longer than the pictures."""

INDEXED = ("mov,", "matroska", "avi")
"""How ffmpeg names containers that know where each frame lies; in others it may land behind the moment it seeks."""
RUN_UP_S = 10.0
"""How far before the moment decoding begins there."""


@dataclass(frozen=True)
class VideoInfo:
    """What a video file holds: its length in seconds, frames a second, and the size of its upright frames in pixels."""

    duration_s: float
    fps: float
    width: int
    height: int
    has_sound: bool

    @property
    def frames(self) -> int:
        """About how many frames it has, at least 1."""
        return max(1, round(self.duration_s * self.fps))


def probe(path: Path) -> VideoInfo:
    """What the video at `path` holds, rotated as it is to be seen.

    Raises PictureError when it is no file, cannot be read or has no moving picture.
    """
    return _look(path)[0]


def still(path: Path, time_s: float, out: Path, height: int | None = None) -> Path:
    """Writes the frame that is seen at `time_s` to `out`, an upright 8-bit PNG; a later time means the last frame.

    `height`: pixels, for a smaller picture than the frame. Returns `out`; raises PictureError when there is no such
    frame, OutputError when `out` cannot be written.
    """
    if not (math.isfinite(time_s) and time_s >= 0):
        raise PictureError(f"There is no moment {time_s:g} s in {path}; choose one from 0 s on.")
    info, exact = _look(path)
    part = out.with_name(f"{out.name}.part")
    filters = SQUARE_PIXELS if height is None else f"{SQUARE_PIXELS},scale=-1:'min(ih,{height})':flags=area"
    output = ["-map", "0:V:0", "-an", "-vf", filters, "-pix_fmt", "rgb24", "-c:v", "png", "-f", "image2"]
    output += ["-update", "1", "-y", file_url(part)]
    # ffmpeg gives the first frame from a moment on: half a frame earlier, that is the one that is seen then.
    frame = math.floor(time_s * info.fps + 1e-3)
    moment = max(0.0, (frame - 0.5) / info.fps)
    begin = moment if exact else max(0.0, moment - RUN_UP_S)
    try:
        _write(path, part, _from(begin), [*_from(moment - begin), "-frames:v", "1", *output])
        for tail_s in TAILS_S:
            if part.exists():
                break
            _write(
                path, part, _from(min(moment, info.duration_s) - tail_s), output
            )  # every frame over the one before: the last stays
        if not part.exists():
            raise PictureError(f"No frame of {path} can be decoded; convert it to MP4 or take another video.")
        _replace(part, out)
    finally:
        with suppress(OSError):
            part.unlink()
    return out


def _look(path: Path) -> tuple[VideoInfo, bool]:
    """What `probe` says, and whether frames can be sought exactly."""
    _check_file(path)
    status = path.stat()
    return _looked(path.absolute(), status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=8)
def _looked(path: Path, size_bytes: int, changed_ns: int) -> tuple[VideoInfo, bool]:  # noqa: ARG001
    """Remembered as long as the file stays the same: each of many stills would ask again."""
    # One frame is decoded: only then is it known how large it is once it stands upright.
    filters = ["-map", "0:V:0", "-frames:v", "1", "-vf", SQUARE_PIXELS, "-f", "null", "-"]
    log = _run(path, [*SOURCE_ARGUMENTS, "-i", file_url(path), *filters])
    source, _, made = log.partition("\nOutput #0")
    kind = re.search(r"Input #0, (.*), from", source)
    stream = re.search(r"Stream #.*?: Video: .*", source)
    size = re.search(r"Video: .*?\b(\d+)x(\d+)\b", made)
    if kind is None or stream is None or size is None:
        raise _no_video(path)
    rate = re.search(r"([\d.]+)(k?) fps", stream[0]) or re.search(r"([\d.]+)(k?) tbr", stream[0])
    fps = 25.0 if rate is None else float(rate[1]) * (1000 if rate[2] else 1)
    length = re.search(r"Duration: (\d+):(\d\d):(\d\d(?:\.\d+)?)", source)
    duration_s = int(length[1]) * 3600 + int(length[2]) * 60 + float(length[3]) if length else _counted(path)
    info = VideoInfo(duration_s, fps or 25.0, int(size[1]), int(size[2]), "Audio:" in source)
    return info, kind[1].startswith(INDEXED)


def _write(path: Path, part: Path, seek: list[str], output: list[str]) -> None:
    try:
        _run(path, [*SOURCE_ARGUMENTS, *seek, "-i", file_url(path), *output])
    except PictureError:
        if not part.parent.is_dir():
            raise OutputError(
                f"The picture cannot be written: {part.parent} is no folder; choose another one."
            ) from None
        raise


def _from(seconds: float) -> list[str]:
    return ["-ss", f"{seconds:.6f}"] if seconds > 0 else []


def _run(path: Path, arguments: list[str]) -> str:
    """What ffmpeg said; raises PictureError in the words of `path`."""
    try:
        with Child(["-loglevel", "info", *arguments]) as child:
            child.finish()
            return child.log
    except FFmpegError as error:
        if re.search(r"matches no streams|does not contain any stream", error.log):
            raise _no_video(path) from error
        if "moov atom not found" in error.log or "Invalid data found" in error.log:
            raise PictureError(
                f"{path} is damaged or no video: save or download it again, or take another video."
            ) from error
        raise PictureError(f"{path} cannot be read as a video: {error}.") from error


def _no_video(path: Path) -> PictureError:
    return PictureError(f"{path} has no moving picture: choose a video that shows a face.")


def _check_file(path: Path) -> None:
    """Raises PictureError unless `path` is an ordinary file with something in it (a pipe or device could hang)."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise PictureError(f"{path} is a folder: choose a video file in it.")
        if not stat.S_ISREG(status.st_mode):
            raise PictureError(f"{path} is not an ordinary file: choose a video file.")
        if status.st_size == 0:
            raise PictureError(f"{path} is empty (0 bytes): save or download it again.")
        path.open("rb").close()
    except (FileNotFoundError, NotADirectoryError):
        raise PictureError(f"{path} was not found: check the name and the folder.") from None
    except (OSError, ValueError):  # ValueError: a NUL in the name
        raise PictureError(f"{path} cannot be read: check its permissions or copy it elsewhere.") from None


def _counted(path: Path) -> float:
    """The length of a video whose file does not say it, as a recording of a browser: all of it is read."""
    for how in (["-c", "copy"], []):  # the second decodes: a bare stream has no times before
        arguments = [*SOURCE_ARGUMENTS, "-i", file_url(path), "-map", "0:V:0", *how]
        # Numbers at the end alone: they come in one line, of which only the beginning is kept.
        arguments += ["-stats_period", "100000", "-f", "null", "-"]
        ends = re.findall(r"time=(\d+):(\d\d):(\d\d(?:\.\d+)?)", _run(path, arguments))
        if ends:
            hours, minutes, seconds = ends[-1]
            return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    return 0.0


def _replace(part: Path, out: Path) -> None:
    try:
        part.replace(out)
    except OSError as error:
        raise OutputError(f"The picture {out} cannot be written ({error.strerror}); choose another folder.") from error
