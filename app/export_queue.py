"""Exports that wait, run or are over. Each keeps all it needs in a folder of its own, so that it survives the program.

What the project looks like later does not matter to an export that was ordered before. `item.json` says what was
ordered and how far it came; beside it lie the voice and the blobs, as hard links where the disk allows.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import time
import uuid
import wave
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, get_args

from filelock import FileLock, Timeout
from PySide6.QtCore import QCoreApplication, QObject, Signal

from app import background
from app.i18n import tr
from app.jobs import Job, Jobs, State
from engine import target
from engine.codec import from_plain, to_plain
from engine.document import FPS, Project
from engine.errors import LikenessError
from engine.formats import ExportJob

log = logging.getLogger(__name__)

ITEM = "item.json"
LOCK = "lock"
VOICE = "voice.wav"
SILENT_RATE = 48_000
"""Samples a second of every prepared voice."""
BLOBS = "blobs"
VERSION = 1
STATES: dict[str, State] = {state: state for state in get_args(State)}


@dataclass(eq=False)
class Export:
    """One ordered export. `message`: why it failed, or advice; `result`: what the worker told when it was done."""

    id: str
    job: ExportJob
    project: Project
    folder: Path
    lock: FileLock
    ordered_at: float
    state: State = "waiting"
    message: str = ""
    result: dict[str, Any] = field(default_factory=dict[str, Any])
    ready: bool = False
    running: Job | None = None

    @property
    def title(self) -> str:
        return Path(self.job.out).name

    @property
    def out(self) -> Path:
        """Where it was written, or will be."""
        return Path(str(self.result.get("path") or self.job.out))

    @property
    def finished(self) -> bool:
        return self.state in ("done", "failed", "cancelled")

    @property
    def share(self) -> float | None:
        """How much is done, 0 … 1; None where that is not known."""
        if self.running is None or not self.running.total:
            return None
        return self.running.done / self.running.total


class ExportQueue(QObject):
    """The exports of this window, in the order in which they were ordered; one runs at a time.

    `changed`: anything about any of them; `finished(Export)`: one is over. Exports that another window works at are
    left to it.
    """

    changed = Signal()
    finished = Signal(object)

    def __init__(self, jobs: Jobs, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent or jobs)
        self._jobs = jobs
        self._folder = folder
        self.list: list[Export] = []
        self._read_all()
        jobs.changed.connect(self._progress)
        jobs.finished.connect(self._over)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.rest)
        self._advance()

    def add(self, job: ExportJob, project: Project, files: Mapping[str, Path | str], voice: Path | None) -> Export:
        """Orders an export of `project` as it is now; `files`: its picture and motion by SHA-256.

        `voice`: as it is heard; None for silence as long as the motion.
        """
        number = uuid.uuid4().hex
        folder = self._folder / number
        export = Export(number, job, project, folder, _lock(folder), time.time())
        self.list.append(export)

        def ready(_: object) -> None:
            if export not in self.list:  # cancelled and forgotten meanwhile
                _drop(export)
                return
            export.ready = True
            self._advance()
            self.changed.emit()

        def failed(sentence: str) -> None:
            if export in self.list:
                self._end(export, "failed", sentence)

        sources = {str(sha): Path(path) for sha, path in files.items()}
        background.run(lambda: _collect(export, sources, voice), ready, failed)
        self.changed.emit()
        return export

    def cancel(self, export: Export) -> None:
        """Stops one that runs, or keeps one that waits from starting."""
        if export.running is not None:
            self._jobs.cancel(export.running)
        elif export.state == "waiting":
            self._end(export, "cancelled", "")

    def retry(self, export: Export) -> None:
        """Lets one that failed or was cancelled run once more."""
        if export.state not in ("failed", "cancelled"):
            return
        if not (export.folder / VOICE).is_file():
            self._end(export, "failed", tr("What this export needs is no longer there; export again."))
            return
        export.state, export.message, export.ready = "waiting", "", True
        self.list.remove(export)
        self.list.append(export)
        self._save(export)
        self._advance()
        self.changed.emit()

    def remove(self, export: Export) -> None:
        """Forgets one that is over; the file that it wrote stays."""
        if export in self.list and export.finished:
            self.list.remove(export)
            _drop(export)
            self.changed.emit()

    def clear_finished(self) -> None:
        """Forgets all that are over."""
        for export in [each for each in self.list if each.finished]:
            self.remove(export)

    def rest(self) -> None:
        """The window goes in good order: what runs waits again, so that it goes on by itself the next time.

        All others are given up to the next window; what runs is not, for its worker may still be writing.
        """
        for export in self.list:
            if export.running is not None:
                export.running, export.state = None, "waiting"
                self._save(export)
            else:
                with suppress(OSError):
                    export.lock.release(force=True)
        self.list.clear()

    @property
    def busy(self) -> bool:
        """Whether anything runs or waits."""
        return any(not each.finished for each in self.list)

    def paths_ahead(self) -> set[Path]:
        """Files that exports which are not over yet will write."""
        return {Path(each.job.out) for each in self.list if not each.finished}

    # Inside

    def _advance(self) -> None:
        if any(each.state == "running" for each in self.list):
            return
        export = next((each for each in self.list if each.state == "waiting"), None)
        if export is None or not export.ready:  # a later one that is ready sooner does not overtake it
            return
        blobs = {path.name: str(path) for path in (export.folder / BLOBS).glob("*")}
        arguments = {
            "job": to_plain(export.job),
            "project": to_plain(export.project),
            "files": blobs,
            "voice": str(export.folder / VOICE),
        }
        export.state = "running"
        self._save(export)
        export.running = self._jobs.start(
            "export", arguments, tr("Exporting {name}").format(name=export.title), lane="export"
        )

    def _progress(self) -> None:
        if any(each.running is not None for each in self.list):
            self.changed.emit()

    def _over(self, job: Job) -> None:
        export = next((each for each in self.list if each.running is job), None)
        if export is not None:
            export.running = None
            export.result = dict(job.result)
            if job.state != "done":
                _clean_up(export)
            self._end(export, job.state, job.message)

    def _end(self, export: Export, state: State, message: str) -> None:
        export.state, export.message = state, message
        if state == "done":  # the file is there: what it was made of is no longer needed
            shutil.rmtree(export.folder / BLOBS, ignore_errors=True)
            (export.folder / VOICE).unlink(missing_ok=True)
        self._save(export)
        self._advance()
        self.finished.emit(export)
        self.changed.emit()

    def _save(self, export: Export) -> None:
        try:
            _write_item(export)
        except OSError as error:  # the export itself goes on; only a restart would not know of it
            log.warning("%s cannot be written: %s", export.folder / ITEM, error)

    def _read_all(self) -> None:
        if not self._folder.is_dir():
            return
        found = [export for folder in self._folder.iterdir() if (export := _read(folder)) is not None]
        self.list = sorted(found, key=lambda export: export.ordered_at)
        for export in self.list:
            if export.state == "running":  # not started again by itself: perhaps it is what ended the program
                export.state = "failed"
                export.message = tr("Likeness ended before this was whole; choose Retry.")
                _clean_up(export)
                self._save(export)


def _collect(export: Export, files: Mapping[str, Path], voice: Path | None) -> None:
    """Fills the folder of an export; leaves none if that fails."""
    try:
        (export.folder / BLOBS).mkdir(parents=True)
        export.lock.acquire(timeout=0)
        for sha256, path in files.items():
            _link(path, export.folder / BLOBS / sha256)
        if voice is None:
            _write_silence(export)
        else:
            _link(voice, export.folder / VOICE)
        _write_item(export)
    except OSError as error:
        _drop(export)
        raise LikenessError(
            tr("The export cannot be kept in {folder} ({reason}); make room there and export again.").format(
                folder=export.folder.parent, reason=error.strerror or error
            )
        ) from error


def _write_silence(export: Export) -> None:
    """A voice for a driving video that nobody speaks with."""
    frames = 0 if export.project.motion is None else export.project.motion.frames
    with wave.open(str(export.folder / VOICE), "wb") as file:
        file.setparams((1, 2, SILENT_RATE, 0, "NONE", ""))
        for _ in range(frames):
            file.writeframes(bytes(2 * SILENT_RATE // FPS))


def _link(source: Path, target: Path) -> None:
    """The same file under a second name, which costs nothing; a copy where the disk knows no links."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)


def _write_item(export: Export) -> None:
    content = {
        "version": VERSION,
        "job": to_plain(export.job),
        "project": to_plain(export.project),
        "ordered_at": export.ordered_at,
        "state": export.state,
        "message": export.message,
        "result": export.result,
    }
    part = export.folder / f"{ITEM}.part"
    with part.open("w", encoding="utf-8") as file:
        json.dump(content, file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(export.folder / ITEM)


def _read(folder: Path) -> Export | None:
    """The export of a folder, or None: not ours now, never whole, or written by a later version."""
    if not folder.is_dir():
        return None
    lock = _lock(folder)
    try:
        lock.acquire(timeout=0)
    except (Timeout, OSError):
        return None
    try:
        content = json.loads((folder / ITEM).read_text(encoding="utf-8"))
        if content["version"] > VERSION:
            lock.release()
            return None
        job, project = from_plain(ExportJob, content["job"]), from_plain(Project, content["project"])
        state = STATES[content["state"]]
        result, message = dict(content["result"]), str(content["message"])
        at = float(content["ordered_at"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError, LikenessError) as error:
        log.warning("%s holds no export: %s", folder, error)
        lock.release()
        shutil.rmtree(folder, ignore_errors=True)
        return None
    return Export(folder.name, job, project, folder, lock, at, state, message, result, ready=True)


def _lock(folder: Path) -> FileLock:
    # Taken beside the window, given back by it.
    return FileLock(folder / LOCK, thread_local=False)


def _clean_up(export: Export) -> None:
    """Removes what a worker that was killed could not remove itself."""
    target.remove(target.part_of(Path(export.job.out)))


def _drop(export: Export) -> None:
    with suppress(OSError):
        export.lock.release(force=True)
    shutil.rmtree(export.folder, ignore_errors=True)
