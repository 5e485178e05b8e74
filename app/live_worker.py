"""The window's end of a live session's worker: sound goes there, the newest frame comes back."""

from __future__ import annotations

import base64
import itertools
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject, QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QImage

from app.recorder_line import Block
from app.worker_process import WorkerProcess
from engine.live_files import read_frame

AT_ONCE = {"LIKENESS_WORKER_AT_ONCE": "1"}
"""This worker makes way for nobody: somebody speaks and looks (engine.worker.process)."""


_numbers = itertools.count(1)


class LiveWorker(QObject):
    """A worker process for live sessions alone, so that neither previews nor exports make them late.

    `opened`: a session is ready to hear. `frame(image, index)`: the newest frame. `done(result)`: a session is over, as
    engine.worker.live tells it. `failed(sentence)`: it is over because something went wrong, and what.
    `advice(sentence)`.
    """

    opened = Signal()
    frame = Signal(QImage, int)
    done = Signal(dict)
    failed = Signal(str)
    advice = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = WorkerProcess("live", self)
        self._process.environment = AT_ONCE
        self._process.told.connect(self._told)
        self._process.died.connect(self._died)
        self._folder: QTemporaryDir | None = None  # goes away with this
        self._session = 0  # the number of the session that runs, 0 where none does
        self._ready: Mapping[str, Any] | None = None
        self._left_out, self._dropped = 0, 0
        self._newest: dict[str, Any] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show)

    @property
    def pid(self) -> int:
        """Process number, 0 where none runs."""
        return self._process.pid

    @property
    def in_session(self) -> bool:
        """Whether a session runs, and something more will be told of it."""
        return bool(self._session)

    @property
    def dropped(self) -> int:
        """Frames of this session, or of the last one, that nobody has seen."""
        return self._dropped + self._left_out

    def get_ready(self, arguments: Mapping[str, Any]) -> None:
        """Loads what a session with these arguments needs, beside all that the window does."""
        if not self._session and arguments != self._ready:
            self._ready = dict(arguments)
            self._send("live_ready", arguments)

    def begin(self, arguments: Mapping[str, Any]) -> None:
        """Begins a session: `opened` follows, or `failed`."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        self._left_out, self._dropped, self._newest = 0, 0, None
        self._session = self._send("live", {**arguments, "pixels": str(self._pixels)})

    def feed(self, block: Block) -> None:
        """Sends sound; does nothing where no session runs."""
        if self._session:
            whole_N = np.clip(np.rint(block.samples_N * 32767), -32768, 32767).astype("<i2")
            samples = base64.b64encode(whole_N.tobytes()).decode("ascii")
            self._process.send({"op": "feed", "id": self._session, "samples": samples, "rate": block.rate})

    def over(self) -> None:
        """There is no more sound: `done` follows."""
        if self._session:
            self._process.send({"op": "feed", "id": self._session, "over": True})

    def cancel(self) -> None:
        """Ends the session; nothing more is told of it."""
        if self._session:
            self._process.send({"op": "cancel", "id": self._session})
            self._session = 0

    def kill(self) -> None:
        """Ends the process at once; `failed` is told if a session runs."""
        self._process.kill()

    def end(self) -> None:
        """Ends the process in an orderly way."""
        self._session, self._ready = 0, None
        self._soon.stop()
        self._process.end()

    @property
    def _pixels(self) -> Path:
        return Path(self._folder.filePath("live.rgb") if self._folder is not None else "live.rgb")

    def _send(self, op: str, arguments: Mapping[str, Any]) -> int:
        number = next(_numbers)
        self._process.send({"id": number, "op": op, **arguments})
        return number

    def _told(self, event: dict[str, Any]) -> None:
        kind = event.get("event")
        if event.get("id") != self._session or not self._session:
            if kind == "error":
                self._ready = None  # tried again, and told, when a session begins
            return
        if kind == "frame":
            if self._newest is not None:
                self._left_out += 1
            self._newest, self._dropped = event, int(event["dropped"])
            self._soon.start()
        elif kind == "opened":
            self.opened.emit()
        elif kind == "advice":
            self.advice.emit(str(event["text"]))
        elif kind == "done":
            self._show()
            self._session, self._dropped = 0, int(event["dropped"])
            self.done.emit(event)
        elif kind == "error":
            self._session, self._ready = 0, None
            self.failed.emit(str(event.get("message", "")))

    def _show(self) -> None:
        """Reads the newest frame: of several that came at once, the others are seen by nobody."""
        event, self._newest = self._newest, None
        if event is None:
            return
        width, height, index = int(event["width"]), int(event["height"]), int(event["index"])
        pixels = read_frame(self._pixels, int(event["slot"]), index, width, height)
        if pixels is None:  # overwritten meanwhile: a newer one is on its way
            self._left_out += 1
            return
        image = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
        self.frame.emit(image.convertToFormat(QImage.Format.Format_RGB32), index)

    def _died(self, sentence: str) -> None:
        running, self._session, self._ready = self._session, 0, None
        self._newest = None
        if running:
            self.failed.emit(sentence)
