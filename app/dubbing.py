"""Dubbing a video: the worker of exports lets the lips of a filmed face follow another voice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.i18n import tr
from app.jobs import Job
from engine.target import part_of, remove

if TYPE_CHECKING:
    from app.studio import Studio


@dataclass(frozen=True)
class Dub:
    """What was ordered. `face` counts from 0, the largest first; `duck_db`: None where the video's sound is off.

    `no_mark`: why it has no badge, empty where it has one.
    """

    video: Path
    voice: Path
    out: Path
    motion: str
    face: int = 0
    strength: float = 1.0
    duck_db: float | None = None
    no_mark: str = ""


class Dubbing(QObject):
    """Commands around dubbed videos; `made(path)`: one is whole."""

    made = Signal(object)

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._ordered: dict[Job, Dub] = {}
        studio.jobs.finished.connect(self._over)

    def look(self, path: Path, done: Callable[[dict[str, Any]], None], failed: Callable[[str], None]) -> Job | None:
        """Finds out what a video holds and whom it shows."""
        return self._studio.driving.look(path, done, failed)

    def start(self, dub: Dub) -> Job:
        """Orders a dub; it runs after the exports that were ordered before."""
        arguments = {
            "video": str(dub.video),
            "voice": str(dub.voice),
            "out": str(dub.out),
            "motion": dub.motion,
            "face": dub.face,
            "strength": dub.strength,
            "ducked": dub.duck_db is not None,
            "duck_db": dub.duck_db or 0.0,
            "no_mark": dub.no_mark,
        }
        title = tr("Dubbing {name}").format(name=dub.out.name)
        job = self._studio.jobs.start("dub", arguments, title, failed=self._studio.fail, lane="export")
        self._ordered[job] = dub
        return job

    @property
    def running(self) -> bool:
        """Whether a dub runs or waits."""
        return any(not job.finished for job in self._ordered)

    def _over(self, job: Job) -> None:
        dub = self._ordered.pop(job, None)
        if dub is None:
            return
        if job.state == "done":
            self.made.emit(Path(str(job.result["path"])))
        else:  # a worker that was killed could not do that itself
            remove(part_of(dub.out))
