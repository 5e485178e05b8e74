"""Drive by video: a driving video is followed once, and its motion becomes the project's, in one edit.

The worker follows the face (`driver_track`) and lays it on the portrait (`drive`); what it followed is kept in the
cache, so that other strengths, another face or another voice take a moment.
"""

from __future__ import annotations

import itertools
import math
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.driving_files import Driver, Laid, Shelf, blob_name, key_of, laid_id, new_id
from app.driving_hearing import hear
from app.driving_tracks import is_driven, with_driver, without_driver
from app.i18n import tr
from app.jobs import Job
from engine import edits
from engine.codec import from_plain, to_plain
from engine.document import FPS, BlinkTrack, Blob, Curve, GeneratedMotion, Project, Take
from engine.driving.config import DRIVING, DrivingConfig
from engine.motion.blinks import sample_blinks

if TYPE_CHECKING:
    from app.studio import Studio

Sound = Literal["own", "voice"]
"""Whether the sound of the driver becomes the voice, or the project keeps the voice it has, or none."""
OPS = ("driver_track", "drive")
_gestures, _numbers = itertools.count(1), itertools.count(1)


@dataclass(frozen=True)
class Order:
    """A driver to be laid. `take`: its sound, not in the project yet; `label`, `merge`: of the edit.

    `expected`: the motion that it changes; where that is another one by then, nothing is done. None: whatever it is.
    """

    driver: Driver
    how: DrivingConfig
    label: str
    take: Take | None = None
    merge: str | None = None
    expected: GeneratedMotion | None = None


class Driving(QObject):
    """Commands around a driving video; `changed`: another driver, or other strengths, are on their way or there."""

    changed = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._wanted: DrivingConfig | None = None  # while it is on its way
        self._next: Order | None = None
        self._laying = 0  # the number of what is being laid; what was asked for earlier counts no more
        self._gesture = ""
        self._before_drag: Project | None = None
        self._read: tuple[str, Laid] | None = None  # how the present motion was laid, by its id
        self._made: tuple[str, Project] | None = None  # what the last drag made of the project
        studio.session.changed.connect(self._follow)
        studio.session.opened.connect(self.forget)
        studio.jobs.finished.connect(self._job_over)

    # What views read

    @property
    def laid(self) -> Laid | None:
        """How the project's motion was laid; None where no driver made it, or nothing is known of that any more."""
        known = laid_id(self._studio.project)
        if self._read is None or self._read[0] != known:
            found = self.shelf.laid(known)
            self._read = None if found is None else (known, found)
        return None if self._read is None else self._read[1]

    @property
    def how(self) -> DrivingConfig:
        """The strengths that are there or on their way."""
        laid = self.laid
        return self._wanted or (laid.how if laid else DrivingConfig())

    @property
    def thumb(self) -> QImage | None:
        """The driver's face."""
        laid = self.laid
        image = QImage(str(self.shelf.thumb(laid.driver.key))) if laid else QImage()
        return None if image.isNull() else image

    @property
    def can_change(self) -> bool:
        """Whether strengths can be changed without following the driver once more."""
        laid = self.laid
        return laid is not None and self.shelf.track(laid.driver.key).exists()

    @property
    def running(self) -> bool:
        """Whether a driver is being followed or laid for the first time."""
        return any(job.op in OPS and not job.finished and not job.quiet for job in self._studio.jobs.list)

    @property
    def shelf(self) -> Shelf:
        return Shelf(self._studio.scene.cache_folder)

    def needed(self) -> tuple[str, ...]:
        """Names without suffixes of what of the cache the open project uses."""
        known, laid = laid_id(self._studio.project), self.laid
        return (known, laid.driver.key) if laid else ()

    # Commands

    def look(self, path: Path, done: Callable[[dict[str, Any]], None], failed: Callable[[str], None]) -> Job | None:
        """Finds out what a driving video holds and whom it shows."""
        thumb = self._studio.attempt(lambda: self.shelf.thumb(key_of(path)))
        if thumb is None:
            return None
        arguments = {"path": str(path), "thumb": str(thumb)}
        return self._studio.jobs.start("driver_look", arguments, tr("Looking at a video"), done, failed, quiet=True)

    def start(self, path: Path, how: DrivingConfig | None = None, sound: Sound = "own") -> None:
        """Follows the face of a driving video and moves the portrait by it; one edit, once all of it is there."""
        studio, how = self._studio, how or DrivingConfig()
        if studio.project.portrait is None:
            studio.fail(tr("A driving video needs a portrait to move: open a picture of a face first."))
            return
        if studio.session.read_only:
            studio.fail(tr("This project is open for reading only: use Save As to go on in a copy of your own."))
            return
        key = studio.attempt(lambda: key_of(path))
        if key is None:
            return
        self._cancel()
        known = self.shelf.driver(key)
        if known is not None:
            self._with_sound(known, path, how, sound)
            return
        opening = studio.session.opening

        def done(result: dict[str, Any]) -> None:
            if studio.session.opening != opening:
                return
            counts = {name: int(result[name]) for name in ("faces", "seen", "frames")}
            duration_s, rate = float(result["duration_s"]), float(result["rate"])
            has_sound = bool(result["has_sound"])
            driver = Driver(key, path.name, str(path), duration_s, rate, has_sound, **counts)
            if studio.attempt(lambda: (self.shelf.add_driver(driver), True)):
                self._with_sound(driver, path, how, sound)

        arguments = {"path": str(path), "out": str(self.shelf.track(key))}
        title = tr("Following the face in {name}").format(name=path.name)
        studio.jobs.start("driver_track", arguments, title, done, studio.fail)

    def change(self, how: DrivingConfig, *, held: bool = False) -> None:
        """Lays the same driver with other strengths; all that comes of one drag (`held`) is one step to undo."""
        laid, project = self.laid, self._studio.project
        if laid is None or project.motion is None or how == self.how or self._studio.session.read_only:
            return
        if not self.can_change:
            self._studio.fail(gone(laid.driver.name))
            return
        if not held or not self._gesture:
            self._gesture, self._before_drag = f"driving {next(_gestures)}", project
        self._wanted = how
        label = tr("Change what of {name} moves the portrait").format(name=laid.driver.name)
        order = Order(laid.driver, how, label, merge=self._gesture, expected=project.motion)
        if self._laying:
            self._next = order
        else:
            self._lay(order, quiet=True)
        self.changed.emit()

    def end_drag(self) -> None:
        """The next change is a step of its own."""
        self._gesture, self._before_drag = "", None

    def give_up(self) -> None:
        """A drag was given up: all that it did is taken back."""
        before, drag = self._before_drag, self._gesture
        self._wanted, self._next, self._laying = None, None, 0
        self.end_drag()
        if drag and before is not None and self._made == (drag, self._studio.project):
            self._studio.session.undo()
        self.changed.emit()

    def again(self) -> None:
        """Lays the driver anew where the project has another face, voice or seed by now."""
        studio, project = self._studio, self._studio.project
        if project.portrait is None or (is_driven(project) and not studio.scene.stale):
            return
        laid = self.laid
        if laid is None or not self.can_change:
            studio.notice.emit("advice", gone(laid.driver.name if laid else ""))
            return
        self._lay(Order(laid.driver, laid.how, tr("Drive by video {name}").format(name=laid.driver.name)))

    def left(self, project: Project) -> Project:
        """The project without what a driver brought beside the motion, for motion that somebody else makes."""
        laid = self.shelf.laid(laid_id(project))
        return without_driver(project, laid.curves if laid else None)

    def forget(self) -> None:
        """Another project is open, or none."""
        self._cancel()
        self.changed.emit()

    # Inside

    def _cancel(self) -> None:
        self._wanted, self._next, self._laying, self._gesture = None, None, 0, ""
        for job in self._studio.jobs.list:
            if job.op in OPS and not job.finished:
                self._studio.jobs.cancel(job)

    def _with_sound(self, driver: Driver, path: Path, how: DrivingConfig, sound: Sound) -> None:
        """Brings the driver's sound along where it is wanted and there, then lays it."""
        studio, opening = self._studio, self._studio.session.opening
        order = Order(driver, how, tr("Drive by video {name}").format(name=driver.name))
        laid = self.laid
        if laid is not None and laid.driver.key == driver.key and laid.take == studio.project.take is not None:
            self._lay(order)  # its sound is the voice already
            return
        if sound == "voice" or not driver.has_sound:
            self._lay(order)
            return

        def imported(result: dict[str, Any]) -> None:
            if studio.session.opening == opening:
                sound_path, duration_s = Path(str(result["path"])), float(result["duration_s"])
                studio.imports.keep(sound_path, sound_path.name, lambda blob: self._lay(taken(blob, duration_s)))

        def taken(blob: Blob, duration_s: float) -> Order:
            name = free_name(studio.project, path.stem)
            return replace(order, take=Take(uuid.uuid4().hex[:12], name, blob, duration_s, "file"))

        def silent(_: str) -> None:
            if studio.session.opening == opening:
                said = tr("The sound of {name} cannot be used or is silence: the portrait moves without it.")
                studio.notice.emit("advice", said.format(name=driver.name))
                self._lay(order)

        folder = studio.attempt(lambda: studio.imports.folder("imports"))
        if folder is not None:
            arguments = {"path": str(path), "folder": str(folder)}
            title = tr("Reading {name}").format(name=path.name)
            studio.jobs.start("import_voice", arguments, title, imported, silent)

    def _lay(self, order: Order, *, quiet: bool = False) -> None:
        """Lets the worker lay a driver; what comes of it is kept unless the project went on meanwhile."""
        studio, opening = self._studio, self._studio.session.opening
        target = target_of(self._studio.project, order)
        if target.portrait is None:
            return
        out = studio.attempt(lambda: studio.imports.folder("imports") / f"{uuid.uuid4().hex}.npy")
        files = studio.attempt(lambda: studio.scene.files(replace(target, motion=None, segments=())))
        if out is None or files is None:
            return
        inputs = edits.motion_inputs(target)
        number = self._laying = next(_numbers)

        def done(result: dict[str, Any]) -> None:
            if studio.session.opening != opening or self._laying != number:
                return
            laid_as = new_id()

            def kept(blob: Blob) -> None:
                if self._laying == number:  # else cancelled, undone, or asked for anew meanwhile
                    self._keep(order, inputs, laid_as, blob, result)

            studio.imports.keep(Path(str(result["path"])), blob_name(laid_as), kept)

        def failed(sentence: str) -> None:
            self._wanted, self._next, self._laying = None, None, 0
            studio.fail(sentence)
            self.changed.emit()

        arguments = {
            "track": str(self.shelf.track(order.driver.key)),
            "project": to_plain(target),
            "files": files,
            "how": to_plain(order.how),
            "voice_s": 0.0 if target.voice is None else target.voice.heard_s,
            "out": str(out),
        }
        title = tr("Moving the portrait by {name}").format(name=order.driver.name)
        studio.jobs.start("drive", arguments, title, done, failed, quiet=quiet)

    def _keep(self, order: Order, inputs: str, laid_as: str, blob: Blob, result: dict[str, Any]) -> None:
        studio = self._studio
        self._laying = 0
        follows, self._next = self._next, None
        target = target_of(self._studio.project, order)
        now = studio.project
        if order.expected is not None and now.motion != order.expected:
            self._settled()
            return
        if edits.motion_inputs(target) != inputs:  # another face or voice by now
            self._lay(order, quiet=order.expected is not None)
            return
        before, curves = self.laid, from_plain(tuple[Curve, ...], result["curves"])
        take = order.take.id if order.take else before.take if before and before.driver == order.driver else None
        if studio.attempt(lambda: (self.shelf.add(laid_as, Laid(order.driver, order.how, curves, take)), True)) is None:
            self._settled()
            return
        after = self._moved(target, order, inputs, blob, result, curves, before)
        studio.generation.stop()
        done = after is not None and studio.edit(after, order.label, order.merge or f"driving {laid_as}", math.inf)
        self._made = (order.merge or "", studio.project)
        if done and order.expected is None:
            notes = notes_of(studio.jobs.list)
            if notes:
                studio.notice.emit("advice", notes)
            if studio.project.motion is not None and studio.project.motion.heard is None:
                hear(studio, order.label, f"driving {laid_as}")
        if follows is not None and done:
            self._lay(replace(follows, expected=studio.project.motion), quiet=True)
            return
        self._settled()

    def _moved(
        self,
        target: Project,
        order: Order,
        inputs: str,
        blob: Blob,
        result: dict[str, Any],
        curves: tuple[Curve, ...],
        before: Laid | None,
    ) -> Project | None:
        """The project with all that the driver brought."""
        frames = int(result["frames"])
        old = self._studio.project.motion
        same_voice = old is not None and order.take is None and old.inputs == edits.segment_inputs(target, old)
        heard = old.heard if old is not None and same_voice and old.frames == frames else None
        motion = GeneratedMotion(blob, DRIVING, target.seed, frames, inputs, heard)
        blinks = from_plain(BlinkTrack, result["blinks"]).blinks
        if not order.how.blink:
            made = self._studio.attempt(lambda: sample_blinks(frames / FPS, target.seed))
            blinks = () if made is None else made.blinks
        # `target` names the driver as its generator already; whether it was driven before, its motion tells.
        after = with_driver(target, motion, blinks, curves, before.curves if before else None)
        return after if heard is not None else edits.set_found_cues(after, ())

    def _settled(self) -> None:
        self._wanted = None
        self.changed.emit()

    def _follow(self, before: Project, after: Project) -> None:
        """Undo, or motion that somebody else made: what is on its way is for another project."""
        if before.motion == after.motion:
            return
        if self._laying and self._wanted is not None:
            self._laying, self._wanted, self._next = 0, None, None
        self._gesture = self._gesture if is_driven(after) else ""
        self.changed.emit()

    def _job_over(self, job: Job) -> None:
        if job.op == "drive" and job.state == "cancelled":
            self._wanted, self._next, self._laying = None, None, 0
        if job.op in OPS:
            self.changed.emit()


def free_name(project: Project, name: str) -> str:
    """A name for a take that no other has."""
    taken = {take.name for take in project.takes}
    if name not in taken:
        return name
    return next(free for n in itertools.count(2) if (free := f"{name} {n}") not in taken)


def target_of(project: Project, order: Order) -> Project:
    """The project that a driver is laid for: with its sound, if that comes along."""
    if order.take is not None:
        project = edits.add_take(project, order.take)
    return replace(project, generator=DRIVING)


def notes_of(jobs: list[Job]) -> str:
    """What the worker had to say of the driver that was laid last."""
    job = next((job for job in reversed(jobs) if job.op == "drive"), None)
    return "" if job is None else " ".join(job.advice)


def gone(name: str) -> str:
    """Why a driver cannot be laid anew, and what to do."""
    if name:
        said = tr("The driving video {name} is not followed here any more: open it again to change its motion.")
        return said.format(name=name)
    return tr("The driving video is not followed here any more: open it again, or choose a motion generator.")
