"""Writes frames and a voice as an MP4: H.264 and AAC, streamed, whole or not at all.

libx264 `fast`, crf 17: on two busy cores it takes 125 frames a second at 512 px and 48 at 1024 px, for 5 and 19 ms
of processor time a frame (tests/bench/bench_export.py), which it shares with the renderer. `medium` needs a fifth
to a third more for the same picture (PSNR within 0.1 dB) in as many bytes; `veryfast` needs half, for 0.7 dB less.
"""

from __future__ import annotations

import errno
import itertools
import os
import sys
import tempfile
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine import ffmpeg
from engine.audio import RATE, SOURCE_ARGUMENTS, Speech, source_filter
from engine.document import FPS
from engine.errors import OutputError, VoiceError

Frame = NDArray[np.uint8]
"""(H, W, 3) uint8, RGB (sRGB)."""

Sound = tuple[list[str], list[str]]
"""ffmpeg's arguments for the voice: as an input, and as a track of the output."""

RATES = (24, 25, 30, 50, 60)
"""Frame rates that can be exported."""
FORMATS = {".mp4": "mp4", ".m4v": "mp4", ".mov": "mov"}
THREADS = 4
"""x264's threads: fixed, because the number changes the bits of the file."""
CRF = 17
PRESET = "fast"
FINISH_S = 900.0
"""Patience for the last step, in which ffmpeg moves the index to the front of the file."""


def frame_count(duration_s: float, fps: int = FPS) -> int:
    """Frames of a video as long as a voice of `duration_s`: the nearest number, at least one."""
    return max(1, round(duration_s * fps))


def check_rate(fps: int) -> None:
    """Raises OutputError unless `fps` is one of RATES."""
    if fps not in RATES:
        raise OutputError(f"A video cannot be written at {fps} frames per second; choose 24, 25, 30, 50 or 60.")


def check_output(out: Path | str, inputs: Iterable[Path | str] = ()) -> Path:
    """Finds out before any work whether a video can be written to `out`; returns its whole path, links followed.

    `inputs` are files that must not be overwritten. Leaves nothing behind. Raises OutputError.
    """
    out = Path(out)
    if out.suffix.lower() not in FORMATS:
        raise OutputError(f"The video {out} needs a name that ends in .mp4 (or .m4v, .mov).")
    try:
        out = out.resolve()  # a link stays a link: what it points at is replaced
        if out.is_dir():
            raise OutputError(f"{out} is a folder; name a file in it, such as {out / 'talk.mp4'}.")
        if out.exists() and not out.is_file():
            raise OutputError(f"{out} is not an ordinary file; choose another name for the video.")
        if not out.parent.is_dir():
            raise OutputError(f"The folder {out.parent} does not exist; create it or choose another one.")
        for path in inputs:
            if out.exists() and Path(path).exists() and out.samefile(path):
                raise OutputError(f"The video would overwrite its own source {out}; choose another name for it.")
        # Permission bits say little (root, network shares, ACLs): only opening the file for real tells.
        part = _part(out)
        if part.exists() and not part.is_file():
            raise OutputError(f"{part} is in the way; move it, or choose another name for the video.")
        new = not part.exists()
        part.open("ab").close()
        if new:
            part.unlink()
    except OSError as error:
        raise OutputError(_refused(out, error)) from error
    return out


def export(frames: Iterable[Frame], out: Path | str, speech: Speech, fps: int = FPS) -> Path:
    """Writes `frames` with the sound of `speech` to `out`, which is replaced only when all is well; returns its path.

    `frames`: exactly `frame_count(speech.duration_s, fps)` pictures, all of one size; wrap the iterable to show
    progress or to cancel (raise from it). Frames are taken one at a time, while ffmpeg encodes the ones before, so
    memory is flat. An odd width or height is made even by repeating the last column or row. The sound is the user's
    own file at its own rate, in mono or stereo, over the range that `speech` was loaded from; it ends with the
    picture. The same input gives the same bytes. Whatever ends the work early (an error of `frames`, Ctrl-C, a full
    disk, a killed encoder) leaves neither `out.part` nor a process behind, and an older `out` as it was.
    Raises OutputError, VoiceError (the voice's file is gone), ValueError (wrong number, shape or type of frames).
    """
    check_rate(fps)
    out = check_output(out, [speech.source] if speech.source else [])
    total = frame_count(speech.duration_s, fps)
    iterator = iter(frames)
    first = next(iterator, None)
    if first is None:
        raise ValueError("there are no frames to export")
    part = _part(out)
    try:
        with _sound(speech, total / fps) as sound:
            _encode(_checked(first, iterator, total), part, sound, fps, out, ffmpeg.PATIENCE_S + speech.start_s / 10)
        _commit(part, out)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return out


def _encode(frames: Iterator[Frame], part: Path, sound: Sound, fps: int, out: Path, patience_s: float) -> None:
    first = next(frames)
    args = _arguments(first.shape[1], first.shape[0], fps, sound, FORMATS[out.suffix.lower()], part)
    try:
        with ffmpeg.Child(args, feed=True, patience_s=patience_s) as child:
            child.write(first.data.cast("B"))
            for frame in frames:
                child.write(frame.data.cast("B"))
            child.finish(FINISH_S)
    except ffmpeg.FFmpegError as failure:
        raise OutputError(f"The video {out} cannot be written: {failure}.") from failure


def _arguments(width: int, height: int, fps: int, sound: Sound, container: str, part: Path) -> list[str]:
    # accurate_rnd and bitexact: the same bytes on every processor; full_chroma_inp: chroma from every pixel.
    yuv = "scale=in_range=pc:out_range=tv:out_color_matrix=bt709:flags=bicubic+accurate_rnd+full_chroma_inp+bitexact"
    tags = "setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709"
    rgb = f"-f rawvideo -pixel_format rgb24 -video_size {width}x{height} -framerate {fps} -i pipe:0"
    picture = f"-c:v libx264 -preset {PRESET} -crf {CRF} -profile:v high -g {2 * fps} -threads:v {THREADS}"
    voice = "-c:a aac -b:a 192k -map_metadata -1 -map_chapters -1"
    same = "-fflags +bitexact -flags:v +bitexact -flags:a +bitexact -movflags +faststart"
    return [
        *f"-loglevel error -y {rgb}".split(),
        *sound[0],
        *f"-map 0:v:0 -vf {yuv},format=yuv420p,{tags} {picture}".split(),
        *sound[1],
        *f"{voice} {same} -f {container}".split(),
        ffmpeg.file_url(part),
    ]


@contextmanager
def _sound(speech: Speech, duration_s: float) -> Generator[Sound]:
    """The voice, cut or filled with silence to `duration_s`."""
    # The filter's own choice of layout mixes surround down; mono and stereo pass untouched.
    chain = f"aformat=channel_layouts=mono|stereo,apad,atrim=end={duration_s:.9f}"
    source = speech.source
    if source is not None:
        if not source.is_file():
            raise VoiceError(f"The voice {source} is no longer there; put it back or load another one.")
        cut = source_filter(speech.start_s, speech.start_s + min(speech.duration_s, duration_s))
        yield [*SOURCE_ARGUMENTS, "-i", ffmpeg.file_url(source)], ["-map", "1:a:0", "-af", f"{cut},{chain}"]
        return
    with _raw_file(speech) as raw:
        given = ["-f", "f32le" if sys.byteorder == "little" else "f32be", "-ar", str(RATE), "-ac", "1"]
        yield [*given, "-i", ffmpeg.file_url(raw)], ["-map", "1:a:0", "-af", chain]


@contextmanager
def _raw_file(speech: Speech) -> Generator[Path]:
    """The samples of a voice that has no file, in one that lasts as long as the block."""
    raw = None
    try:
        handle, name = tempfile.mkstemp(prefix="likeness-", suffix=".f32")
        raw = Path(name)
        with os.fdopen(handle, "wb") as file:
            speech.samples_N.tofile(file)
    except OSError as error:
        if raw is not None:
            raw.unlink(missing_ok=True)
        raise OutputError(f"The folder for temporary files takes no more ({error}); make room there.") from error
    try:
        yield raw
    finally:
        raw.unlink(missing_ok=True)


def _checked(first: Frame, rest: Iterator[Frame], total: int) -> Iterator[Frame]:
    """The frames, contiguous and of even size, found to be `total` of one shape; raises ValueError."""
    shape = first.shape
    if len(shape) != 3 or shape[2] != 3:
        raise ValueError(f"frames must be (H, W, 3), not {shape}")
    even = np.empty((shape[0] + shape[0] % 2, shape[1] + shape[1] % 2, 3), np.uint8)
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


def _part(out: Path) -> Path:
    return out.with_name(out.name + ".part")


def _commit(part: Path, out: Path) -> None:
    """Makes `part` durable, then lets it take the place of `out` in one step."""
    try:
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(out)
        if os.name == "posix":
            folder = os.open(out.parent, os.O_RDONLY)
            try:
                with suppress(OSError):  # some network file systems refuse it; the file itself is already safe
                    os.fsync(folder)
            finally:
                os.close(folder)
    except OSError as error:
        raise OutputError(_refused(out, error)) from error


def _refused(out: Path, error: OSError) -> str:
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        if out.exists() and os.name == "nt":
            return f"{out} is open in another program or protected; close it there or choose another name."
        return f"Nothing can be written in the folder {out.parent}; choose one that you may write to."
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk with {out.parent} is full; free some space or choose another folder."
    return f"The video {out} cannot be written ({error.strerror or error}); choose another name or folder."
