"""The rendered frame under the playhead while edits follow one another: ahead of all others, and always the newest."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QImage

from app.jobs import Jobs
from app.pictures import Pictures

STAND_IN_MS = 250
"""For so long the picture of a moment ago may be seen in place of a frame that is being rendered."""


@dataclass(eq=False)
class _Wanted:
    """The frame that is to be seen; `key` by which the cache knows it; `request` that asks the worker for it."""

    frame: int
    key: str
    request: Mapping[str, Any]


@dataclass(eq=False)
class _Seen:
    frame: int
    image: QImage
    until_s: float


class Moment(QObject):
    """One frame of each renderer. The worker has never more than one of them to do: what is passed over is left out.

    `changed(renderer, frame)`: another picture is to be seen. `failed(renderer, sentence)`: it could not be made.
    """

    changed = Signal(str, int)
    failed = Signal(str, str)

    def __init__(self, jobs: Jobs, pictures: Pictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._pictures = jobs, pictures
        self._folder: QTemporaryDir | None = None  # goes away with this
        self._wanted: dict[str, _Wanted] = {}
        self._asked: dict[int, tuple[str, _Wanted]] = {}
        self._seen: dict[str, _Seen] = {}
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(STAND_IN_MS)
        self._over.timeout.connect(self._end_stand_ins)
        jobs.previewed.connect(self._previewed)

    def pixels(self, renderer: str) -> str:
        """The file in which the worker is to hand a renderer's frame over; "" where none can be made."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        return self._folder.filePath(f"{renderer}.rgb") if self._folder.isValid() else ""

    def want(self, renderer: str, frame: int, key: str, request: Callable[[], Mapping[str, Any]]) -> None:
        """Asks for a frame in place of the one that was wanted before."""
        last = self._wanted.get(renderer)
        if last is not None and (last.frame, last.key) == (frame, key):
            return
        if last is not None and last.frame == frame:
            image = self._pictures.get(last.key)
            if image is not None:
                self.stand_in(renderer, frame, image)
        self._wanted[renderer] = wanted = _Wanted(frame, key, {})
        if self._pictures.get(key) is None:
            wanted.request = request()
            self._ask(renderer)

    def stand_in(self, renderer: str, frame: int, image: QImage) -> None:
        """Lets a picture be seen until the next one of that frame is there, but not for long."""
        self._seen[renderer] = _Seen(frame, image, time.monotonic() + STAND_IN_MS / 1000)
        self._over.start()

    def has(self, renderer: str, frame: int) -> bool:
        """Whether that frame is decided here."""
        wanted = self._wanted.get(renderer)
        return wanted is not None and wanted.frame == frame

    def frame(self, renderer: str) -> int | None:
        """The frame that is decided here."""
        wanted = self._wanted.get(renderer)
        return None if wanted is None else wanted.frame

    def image(self, renderer: str) -> QImage | None:
        """The newest picture of that frame."""
        wanted = self._wanted[renderer]
        image = self._pictures.get(wanted.key)
        if image is not None:
            return image
        seen = self._seen.get(renderer)
        fits = seen is not None and seen.frame == wanted.frame and time.monotonic() < seen.until_s
        return seen.image if seen is not None and fits else None

    def there(self, renderer: str) -> str | None:
        """The key of that frame if there is a picture of it."""
        wanted = self._wanted.get(renderer)
        return wanted.key if wanted is not None and self._pictures.get(wanted.key) is not None else None

    @property
    def asking(self) -> bool:
        """Whether the worker has one to do."""
        return bool(self._asked)

    def leave(self, renderer: str) -> None:
        """Wants no frame any more; one that is being rendered still comes into the cache."""
        self._wanted.pop(renderer, None)

    def drop(self) -> None:
        """Forgets everything."""
        self._over.stop()
        for number in self._asked:
            self._jobs.stop_preview(number)
        self._asked.clear()
        self._wanted.clear()
        self._seen.clear()

    def lost(self) -> None:
        """The worker is gone, with all that it was asked for."""
        self._asked.clear()
        self._wanted.clear()

    def _ask(self, renderer: str) -> None:
        if any(name == renderer for name, _ in self._asked.values()):
            return
        wanted = self._wanted[renderer]
        self._asked[self._jobs.preview(wanted.request)] = renderer, wanted

    def _previewed(self, event: dict[str, Any]) -> None:
        asked = self._asked.get(event.get("id", 0))
        if asked is None or event.get("event") not in ("done", "error"):
            return
        del self._asked[event["id"]]
        renderer, was = asked
        wanted = self._wanted.get(renderer)
        image = self._handed_over(was, event) if event["event"] == "done" else None
        if image is not None:
            self.stand_in(renderer, was.frame, image)
        elif wanted is was:  # whoever asks for all frames is told the same, and tells the user
            self.leave(renderer)
            if event["event"] == "error" and event.get("code") != 130:
                self.failed.emit(renderer, str(event.get("message", "")))
        self.changed.emit(renderer, was.frame)
        wanted = self._wanted.get(renderer)
        if wanted is not None and wanted is not was and wanted.request:
            self._ask(renderer)

    def _handed_over(self, was: _Wanted, event: Mapping[str, Any]) -> QImage | None:
        """The picture that the worker has made: from the file in which its pixels lie, else from the cache."""
        if "pixels" in event:
            width, height = event["pixels"]
            image = pixels_in(Path(was.request["pixels"]), width, height)
            if image is not None:
                self._pictures.remember(was.key, image)
        return self._pictures.get(was.key)

    def _end_stand_ins(self) -> None:
        for renderer, wanted in list(self._wanted.items()):
            self.changed.emit(renderer, wanted.frame)


def pixels_in(path: Path, width: int, height: int) -> QImage | None:
    """A picture whose 8-bit RGB pixels begin a file, ready to be painted; None if they do not lie there."""
    try:
        with path.open("rb") as file:
            content = file.read(3 * width * height)
    except OSError:
        return None
    if len(content) < 3 * width * height:
        return None
    return QImage(content, width, height, 3 * width, QImage.Format.Format_RGB888).convertToFormat(
        QImage.Format.Format_RGB32
    )
