"""Listening to a recording exactly as it would be kept: the worker prepares it, a playback of its own plays it."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.dialogs.record_takes import NewTake
from app.i18n import tr
from app.jobs import Job
from app.playback import Playback
from app.studio import Studio
from engine.codec import to_plain

Recipe = tuple[float, float | None, float, float | None]


class Audition(QObject):
    """`playing_changed(bool)`: also true while it is being prepared; `moved(s)` from the beginning of the whole
    recording; `told(level, sentence)`: why it cannot be heard.
    """

    playing_changed = Signal(bool)
    moved = Signal(float)
    told = Signal(str, str)

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._scratch = Path(tempfile.mkdtemp(prefix="likeness-"))
        self._prepared: dict[NewTake, tuple[Recipe, Path, float]] = {}
        self._job: Job | None = None
        self._take: NewTake | None = None
        self._from_s = 0.0
        self.playback = Playback(self)
        self.playback.set_device(str(studio.settings.value("output_device")))
        self.playback.moved.connect(self._moved)
        self.playback.playing_changed.connect(self.playing_changed)
        self.playback.problem_changed.connect(lambda text: text and self.told.emit("advice", text))

    @property
    def running(self) -> bool:
        """Whether it plays or is about to."""
        return self._job is not None or self.playback.playing

    def play(self, take: NewTake, from_s: float) -> None:
        """Plays `take` from `from_s` of the whole recording on, or from its trimmed beginning."""
        self.stop()
        self._take, self._from_s = take, from_s
        ready = self._prepared.get(take)
        if ready is not None and ready[0] == _recipe(take):
            self._start(ready)
        else:
            self._prepare(take)

    def seek(self, seconds: float) -> None:
        """Goes on from there, if it plays."""
        if self._take is not None and self.playback.playing:
            self.playback.seek(seconds - self._take.start_s)

    def stop(self) -> None:
        job, self._job = self._job, None
        self._take = None
        if job is not None:
            self._studio.jobs.cancel(job)
            self.playing_changed.emit(False)
        self.playback.pause()

    def end(self) -> None:
        """Lets go of the loudspeaker and of all that was prepared."""
        self.stop()
        self.playback.close()
        self.playback.set_sound(None, 0.0)  # before the files go: they are mapped
        shutil.rmtree(self._scratch, ignore_errors=True)

    def _prepare(self, take: NewTake) -> None:
        recipe = _recipe(take)

        def done(result: dict[str, Any]) -> None:
            self._job = None
            ready = recipe, Path(str(result["path"])), float(result["duration_s"])
            self._prepared[take] = ready
            if self._take is take:
                self._start(ready)

        def failed(sentence: str) -> None:
            self._job = None
            self.playing_changed.emit(False)
            self.told.emit("error", sentence)

        try:
            plain = to_plain(take.as_take())
        except OSError:
            self.told.emit("error", tr("{name} is no longer there; record it again.").format(name=take.name))
            return
        arguments = {"source": str(take.path), "take": plain, "out": str(self._scratch / f"{time.monotonic_ns()}.wav")}
        title = tr("Preparing {name}").format(name=take.name)
        self._job = self._studio.jobs.start("voice", arguments, title, done, failed, quiet=True)
        self.playing_changed.emit(True)

    def _start(self, ready: tuple[Recipe, Path, float]) -> None:
        recipe, path, duration_s = ready
        self.playback.set_sound(path, duration_s)
        at_s = self._from_s - recipe[0]
        self.playback.seek(at_s if 0 <= at_s < duration_s - 0.05 else 0.0)
        self.playback.play()

    def _moved(self, at_s: float) -> None:
        if self._take is not None and self.playback.playing:
            self.moved.emit(self._take.start_s + at_s)


def _recipe(take: NewTake) -> Recipe:
    return take.start_s, take.end_s, take.gain_db, take.gate_db
