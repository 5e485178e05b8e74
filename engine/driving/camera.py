"""A camera's pictures, and a video filmed with it at a steady rate.

Shape letters: H, W and C of a picture.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import cv2
import numpy as np
from numpy.typing import NDArray

from engine import ffmpeg
from engine.errors import DriverError, OutputError

FILM_FPS = 30
WIDTH, HEIGHT = 1280, 720
"""What a camera is asked for; it gives what it has."""
LONGEST_S = 600.0
LOST = 60
"""Pictures in a row that do not come: the camera is gone."""
MOST_CAMERAS = 8

Picture = NDArray[np.uint8]


def camera_names() -> list[tuple[str, str]]:
    """The cameras of this computer: what `Camera` takes, and what a person would call it.

    Linux tells their names; elsewhere they are counted by opening one after the other.
    """
    if sys.platform.startswith("linux"):
        found: list[tuple[str, str]] = []
        for entry in sorted(Path("/sys/class/video4linux").glob("video*")):
            try:
                # A camera has several nodes; the first one gives pictures.
                if (entry / "index").read_text().strip() == "0":
                    found.append((f"/dev/{entry.name}", (entry / "name").read_text().strip()))
            except OSError:
                continue
        return found
    out: list[tuple[str, str]] = []
    for number in range(MOST_CAMERAS):
        capture = cv2.VideoCapture(number)
        there = capture.isOpened()
        capture.release()
        if not there:
            break
        out.append((str(number), f"Camera {number + 1}"))
    return out


class Camera:
    """A camera that gives pictures, or a video file that stands in for one, at its own pace; close it after use.

    `device`: as `camera_names` tells it; a number, a device file or a video's path. Raises DriverError.
    """

    def __init__(self, device: str) -> None:
        self._capture = cv2.VideoCapture(int(device) if device.isdigit() else device)
        if not self._capture.isOpened():
            raise DriverError("The camera cannot be opened: plug it in, close programs that use it, and allow its use.")
        self._capture.set(cv2.CAP_PROP_FRAME_WIDTH, WIDTH)
        self._capture.set(cv2.CAP_PROP_FRAME_HEIGHT, HEIGHT)
        self._missed = 0
        rate = float(self._capture.get(cv2.CAP_PROP_FPS)) or FILM_FPS
        # A camera waits for its next picture by itself; a file would give all of them at once.
        self._every_s = 1 / rate if Path(device).is_file() else 0.0
        self._next_s = time.perf_counter()

    def read(self) -> Picture | None:
        """The next picture, (H, W, 3) uint8 RGB; None where one is missing. Raises DriverError when it is gone."""
        if self._every_s:
            time.sleep(max(0.0, self._next_s - time.perf_counter()))
            self._next_s += self._every_s
        there, frame = self._capture.read()
        if not there and self._every_s:  # the file begins again
            self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
            there, frame = self._capture.read()
        if there:
            self._missed = 0
            return np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2RGB), np.uint8)
        self._missed += 1
        if self._missed > LOST:
            raise DriverError("The camera sends no more pictures: plug it in again, then film once more.")
        time.sleep(0.02)
        return None

    def close(self) -> None:
        """Gives the camera back."""
        self._capture.release()


class Film:
    """Writes pictures that come as they like as a video of 30 a second: each is held until the next, some left out.

    `out` is whole after `finish`, and gone after `close` without it. Raises OutputError.
    """

    def __init__(self, out: Path, width: int, height: int) -> None:
        self._out, self._count, self._whole = out, 0, False
        self._began_s: float | None = None
        self._last = b""
        self._size = (width // 2 * 2, height // 2 * 2)
        raw = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{self._size[0]}x{self._size[1]}", "-r", str(FILM_FPS)]
        coded = ["-c:v", "libx264", "-preset", "ultrafast", "-crf", "16", "-pix_fmt", "yuv420p", "-y"]
        self._child = ffmpeg.Child(
            ["-loglevel", "error", *raw, "-i", "-", *coded, "-f", "mp4", ffmpeg.file_url(out)], feed=True
        )

    def __enter__(self) -> Self:
        self._child.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._child.__exit__(kind, error, at)
        if not self._whole:
            self._out.unlink(missing_ok=True)

    @property
    def duration_s(self) -> float:
        return self._count / FILM_FPS

    def add(self, frame_HWC: Picture, at_s: float) -> None:
        """A picture that came at `at_s`, by any clock."""
        if self._began_s is None:
            self._began_s = at_s
        width, height = self._size
        frame = np.ascontiguousarray(frame_HWC[:height, :width]).tobytes()
        due = int((at_s - self._began_s) * FILM_FPS + 1e-6)
        try:
            while self._count <= due:
                self._child.write(frame if self._count == due else self._last)
                self._count += 1
            self._last = frame
        except ffmpeg.FFmpegError as error:
            raise OutputError(f"The film cannot be written to {self._out}: {error}.") from error

    def finish(self) -> None:
        """Makes the file whole."""
        try:
            self._child.finish()
        except ffmpeg.FFmpegError as error:
            raise OutputError(f"The film cannot be written to {self._out}: {error}.") from error
        self._whole = True


def with_sound(film: Path, sound: Path, late_s: float, out: Path) -> Path:
    """The film with a recording that begins `late_s` after it (before it, if negative), as one video at `out`.

    It is as long as the film. Raises OutputError.
    """
    heard: list[Any] = ["-ss", f"{-late_s:.4f}"] if late_s < 0 else ["-itsoffset", f"{late_s:.4f}"]
    args = ["-i", ffmpeg.file_url(film), *heard, "-i", ffmpeg.file_url(sound), "-map", "0:v:0", "-map", "1:a:0"]
    # Silence up to where the recording begins, and after its end: players disagree about tracks that start late.
    coded = ["-c:v", "copy", "-af", "aresample=async=1:first_pts=0,apad", "-c:a", "aac", "-b:a", "192k", "-shortest"]
    try:
        with ffmpeg.Child(["-loglevel", "error", *args, *coded, "-y", ffmpeg.file_url(out)]) as child:
            child.finish()
    except ffmpeg.FFmpegError as error:
        out.unlink(missing_ok=True)
        raise OutputError(f"Picture and sound cannot be joined to {out}: {error}.") from error
    return out
