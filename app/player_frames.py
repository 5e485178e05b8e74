"""The pictures of a video file, decoded by ffmpeg a few frames ahead of the moment that is seen."""

from __future__ import annotations

import queue
import re
import tempfile
import threading
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from app import ending
from app.i18n import tr
from engine import ffmpeg
from engine.errors import LikenessError

AHEAD = 8
"""Frames that are decoded before they are seen."""
NEAR_S = 0.6
"""What lies so little ahead is read on to; for anything else the file is opened anew there."""
DECODERS = {".webm": ["-c:v", "libvpx-vp9"]}
"""ffmpeg's own VP9 decoder leaves transparency out."""


@dataclass(frozen=True)
class VideoFacts:
    """What a player needs to know of a file. `sound`: its sound as a WAV that the player may delete, or None."""

    width: int
    height: int
    fps: float
    duration_s: float
    sound: Path | None

    @property
    def frames(self) -> int:
        return max(1, round(self.duration_s * self.fps))

    def index(self, at_s: float) -> int:
        """The frame that is seen at a moment."""
        return min(max(int(at_s * self.fps + 1e-6), 0), self.frames - 1)


def look_at(path: Path) -> VideoFacts:
    """Size, rate and length of a video, its sound beside it in a temporary file; raises LikenessError."""
    if not path.is_file():
        raise LikenessError(tr("{name} is no longer there; export it again.").format(name=path.name))
    bad = LikenessError(tr("{name} is no video that can be played; export it again.").format(name=path.name))
    try:
        with ffmpeg.Child(["-i", ffmpeg.file_url(path), "-t", "0", "-f", "null", "-"]) as child:
            child.finish()
            log = child.log
    except ffmpeg.FFmpegError as error:
        raise bad from error
    size = re.search(r"Video: .*?, (\d{2,})x(\d{2,})", log)
    rate = re.search(r"Video: .*?([\d.]+) fps", log)
    length = re.search(r"Duration: (\d+):(\d+):([\d.]+)", log)
    if not (size and rate and length):
        raise bad
    hours, minutes, seconds = length.groups()
    duration_s = 3600 * int(hours) + 60 * int(minutes) + float(seconds)
    fps = float(rate[1])
    frames = max(1, round(duration_s * fps))  # a container's length is that of its longest track, to 10 ms
    sound = _sound(path) if "Audio:" in log else None
    return VideoFacts(int(size[1]), int(size[2]), fps, frames / fps, sound)


def _sound(path: Path) -> Path | None:
    """The sound of a video as 48 kHz, 16 bit, in a temporary file; None where there is no room for it."""
    with tempfile.NamedTemporaryFile(prefix="likeness-", suffix=".wav", delete=False) as file:
        out = Path(file.name)
    sound = "-map 0:a:0 -ac 2 -ar 48000 -c:a pcm_s16le -f wav"
    args = ["-loglevel", "error", "-y", "-i", ffmpeg.file_url(path), *sound.split(), ffmpeg.file_url(out)]
    try:
        with ffmpeg.Child(args) as child:
            child.finish()
    except ffmpeg.FFmpegError:  # the picture can be seen all the same
        out.unlink(missing_ok=True)
        return None
    return out


class FrameReader:
    """Reads the frames of one video at one size; `image(at_s)` is called again and again as time goes on.

    A thread decodes; nothing here waits for it, so that the window never does.
    """

    def __init__(self, path: Path, facts: VideoFacts, width: int, height: int) -> None:
        self._path, self._facts = path, facts
        self.width, self.height = max(2, width), max(2, height)
        self._run: _Run | None = None
        self._last: tuple[int, QImage] | None = None
        self.problem = ""

    def image(self, at_s: float) -> QImage | None:
        """The picture of a moment, or the last one before it that is there already; None before the first."""
        wanted = self._facts.index(at_s)
        if self._last is not None and self._last[0] == wanted:
            return self._last[1]
        run = self._run
        if run is None or not run.leads_to(wanted, self._facts.fps):
            self._open(wanted)
            run = self._run
        found = run.take(wanted) if run else None
        if found is not None:
            index, data = found
            stride = 4 * self.width
            image = QImage(data, self.width, self.height, stride, QImage.Format.Format_RGBA8888).copy()
            self._last = index, image
        if run and run.problem:
            self.problem = run.problem
        return self._last[1] if self._last else None

    def shows(self, at_s: float) -> bool:
        """Whether `image` has reached this moment."""
        return self._last is not None and self._last[0] == self._facts.index(at_s)

    def close(self) -> None:
        """Ends decoding."""
        if self._run is not None:
            self._run.stop()
            self._run = None

    def _open(self, index: int) -> None:
        self.close()
        # Half a frame before: rounding of time stamps must not skip the frame that is meant.
        start_s = max(0.0, (index - 0.5) / self._facts.fps)
        args = ["-loglevel", "error", "-ss", f"{start_s:.6f}", *DECODERS.get(self._path.suffix.lower(), [])]
        args += ["-i", ffmpeg.file_url(self._path), "-map", "0:v:0", "-vf"]
        args += [f"scale={self.width}:{self.height}:flags=bilinear", "-fps_mode", "passthrough"]
        args += ["-f", "rawvideo", "-pix_fmt", "rgba", "-"]
        self._run = _Run(args, 4 * self.width * self.height, index)


class _Run:
    """One ffmpeg that decodes from a frame on, until it is stopped or at the end."""

    def __init__(self, args: list[str], size: int, first: int) -> None:
        self._args, self._size = args, size
        self._next = first
        """The frame that is taken next."""
        self._frames: queue.Queue[bytes] = queue.Queue(AHEAD)
        self._stopped = threading.Event()
        self.problem = ""
        ending.Thread("decode video", self._work, at_end=self.stop).start()

    def leads_to(self, index: int, fps: float) -> bool:
        """Whether reading on comes to a frame soon."""
        return self._next <= index <= self._next + max(AHEAD, NEAR_S * fps) or self._next == index + 1

    def take(self, index: int) -> tuple[int, bytes] | None:
        """The newest frame up to `index` that has been decoded since the last call."""
        found = None
        while self._next <= index:
            try:
                found = self._next, self._frames.get_nowait()
            except queue.Empty:
                break
            self._next += 1
        return found

    def stop(self) -> None:
        self._stopped.set()
        with suppress(queue.Empty):
            while True:
                self._frames.get_nowait()

    def _work(self) -> None:
        try:
            with ffmpeg.Child(self._args, output=True) as child:
                while not self._stopped.is_set():
                    data = child.read(self._size)
                    if len(data) < self._size or not self._put(data):
                        return
        except LikenessError as error:
            self.problem = str(error)

    def _put(self, data: bytes) -> bool:
        while not self._stopped.is_set():
            try:
                self._frames.put(data, timeout=0.1)
            except queue.Full:
                continue
            return True
        return False
