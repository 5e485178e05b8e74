"""What the Batch page shows of files it was given: a small picture of portraits, how long voices are.

Read beside the window, one file after another, so that a folder of a thousand voices stands in nobody's way.
"""

from __future__ import annotations

import re
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app import background
from app.importing import PICTURES
from engine import ffmpeg

SIDE_PX = 80
"""Of a thumbnail: enough for 40 pixels of the window on every screen."""
LARGEST_PIXELS = 150_000_000
"""Pictures beyond are shown by a sign only; the engine takes none of that size either."""
LENGTH = re.compile(r"Duration: (\d+):(\d\d):(\d\d(?:\.\d+)?)")
PATIENCE_S = 20.0
"""ffmpeg's own, for a file on a disk that sleeps."""


class BatchFacts(QObject):
    """`came(path)`: something about a file is known now."""

    came = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: dict[str, QImage | None] = {}
        self._lengths: dict[str, float | None] = {}
        self._asked: deque[str] = deque()
        self._reading = ""
        self._ended = False

    def picture(self, path: str) -> QImage | None:
        """A small picture of a portrait; None where it is not read yet or shows nothing."""
        if path not in self._pictures and Path(path).suffix.lower() in PICTURES:
            self._pictures[path] = None
            self._ask(path)
        return self._pictures.get(path)

    def length_s(self, path: str) -> float | None:
        """How long a voice is; None where that is not known (yet)."""
        if path not in self._lengths:
            self._lengths[path] = None
            self._ask(path)
        return self._lengths[path]

    def close(self) -> None:
        """Reads nothing more."""
        self._ended = True
        self._asked.clear()

    def _ask(self, path: str) -> None:
        self._asked.append(path)
        self._next()

    def _next(self) -> None:
        if self._reading or not self._asked or self._ended:
            return
        path = self._reading = self._asked.popleft()
        if path in self._lengths:
            background.run(lambda: length_of(Path(path)), lambda length_s: self._know(path, length_s), self._skip)
        else:
            background.run(lambda: thumbnail(Path(path)), lambda image: self._show(path, image), self._skip)

    def _know(self, path: str, length_s: float | None) -> None:
        self._lengths[path] = length_s
        self._go_on(path)

    def _show(self, path: str, image: QImage | None) -> None:
        self._pictures[path] = image
        self._go_on(path)

    def _skip(self, _: str) -> None:
        self._go_on(self._reading)

    def _go_on(self, path: str) -> None:
        self._reading = ""
        if not self._ended:
            self.came.emit(path)
        self._next()


def thumbnail(path: Path) -> QImage | None:
    """The middle of a picture, square and upright; None where it cannot be read."""
    import pillow_heif
    from PIL import Image, ImageOps

    pillow_heif.register_heif_opener()
    try:
        with Image.open(path) as image:
            if image.width * image.height > LARGEST_PIXELS:
                return None
            image.draft("RGB", (2 * SIDE_PX, 2 * SIDE_PX))  # a JPEG is decoded small at once
            upright = ImageOps.exif_transpose(image).convert("RGB")
            small = ImageOps.fit(upright, (SIDE_PX, SIDE_PX), centering=(0.5, 0.35))  # faces are above the middle
    except Exception:  # noqa: BLE001 (Pillow's decoders raise nearly anything; the engine says what is wrong)
        return None
    return QImage(small.tobytes(), SIDE_PX, SIDE_PX, 3 * SIDE_PX, QImage.Format.Format_RGB888).copy()


def length_of(path: Path) -> float | None:
    """Seconds of sound in a file as its header tells; None where it does not."""
    if not path.is_file():
        return None
    log = ""
    try:
        arguments = ["-protocol_whitelist", "file", "-i", ffmpeg.file_url(path), "-t", "0", "-f", "null", "-"]
        with ffmpeg.Child(arguments, patience_s=PATIENCE_S) as child:
            try:
                child.finish()
            except ffmpeg.FFmpegError as error:
                log = error.log
            log = log or child.log
    except OSError:
        return None
    found = LENGTH.search(log) if "Audio:" in log else None
    return int(found[1]) * 3600 + int(found[2]) * 60 + float(found[3]) if found else None
