"""A live take comes into the project: its sound as a take, what was seen as the project's motion, in one edit."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject

from app import background
from app.i18n import tr
from engine import edits
from engine.codec import from_plain, to_plain
from engine.document import FPS, Blob, Cue, FloatArray, GeneratedMotion, Project, Take
from engine.errors import OutputError
from engine.live import live_blinks
from engine.live_files import read_motion, whole_motion

if TYPE_CHECKING:
    from app.studio import Studio

RATE = 16_000
HELD = 2
"""So many missing frames at the end are held; more are generated."""
TOGETHER_S = 3600.0
"""For so long, what is heard in a kept take joins its edit, unless another came between."""


@dataclass(frozen=True)
class LiveTake:
    """What was spoken live, on disk: `sound` a WAV without gaps at the device's rate, `motion` a .npy, (T, 68, 2).

    `gaps`: times that sound went missing; `dropped`: frames that nobody has seen, whose motion is there all the same.
    `face`: whose motion it is (`face_of`). `whole`: the motion is there to the end of the sound.
    """

    sound: Path
    motion: Path
    duration_s: float
    seed: int
    generator: str
    renderer: str
    gaps: int
    dropped: int
    face: str = ""
    whole: bool = True


def face_of(project: Project) -> str:
    """What tells one portrait's face from another's; "" without a portrait."""
    portrait = project.portrait
    return "" if portrait is None else f"{portrait.picture.sha256} {portrait.face}"


class LiveKeeping(QObject):
    """Keeps live takes."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio

    def keep(self, take: LiveTake) -> None:
        """Adds a live take, chooses it and shows its motion: one edit, as soon as its files are read.

        What is missing of the motion (the worker died, or the portrait is another one by now) is generated first.
        """
        studio, opening = self._studio, self._studio.session.opening

        def imported(result: dict[str, Any]) -> None:
            if studio.session.opening == opening:
                _Keeping(studio, take, float(result["duration_s"])).begin()

        folder = studio.attempt(lambda: studio.imports.folder("imports"))
        if folder is not None:
            arguments = {"path": str(take.sound), "folder": str(folder)}
            studio.jobs.start("import_voice", arguments, tr("Reading the live take"), imported, studio.fail)


class _Keeping:
    """One live take on its way into the project that is open."""

    def __init__(self, studio: Studio, take: LiveTake, duration_s: float) -> None:
        self._studio, self._take, self._duration_s = studio, take, duration_s
        self._opening = studio.session.opening
        self._frames = -(-round(duration_s * RATE) * FPS // RATE)
        self._id = uuid.uuid4().hex[:12]

    def begin(self) -> None:
        """Reads the motion; then the rest of it is generated where it is missing."""
        same_face = self._take.face in ("", face_of(self._studio.project))

        def read(live_TPD: FloatArray) -> None:
            if not self._here:
                return
            if self._studio.project.portrait is None:
                self._keep_sound(None)
            elif len(live_TPD) >= max(1, self._frames - HELD):
                self._write(live_TPD, None)
            else:
                self._generate(live_TPD)

        work: Callable[[], FloatArray] = lambda: read_motion(self._take.motion if same_face else Path())  # noqa: E731
        background.run(work, read, self._studio.fail)

    @property
    def _here(self) -> bool:
        """Whether the project is still open."""
        return self._studio.session.opening == self._opening

    def _generate(self, live_TPD: FloatArray) -> None:
        """Lets the worker make motion for the whole sound, of which what is missing is taken."""
        studio, take = self._studio, self._take
        project = replace(studio.project, generator=take.generator, seed=take.seed, motion=None, segments=())
        out = studio.attempt(lambda: studio.imports.folder("imports") / f"{uuid.uuid4().hex}.npy")
        files = studio.attempt(lambda: studio.scene.files(project))
        if out is None or files is None:
            return

        def done(result: dict[str, Any]) -> None:
            if self._here:
                self._write(live_TPD, Path(str(result["path"])))

        arguments = {"project": to_plain(project), "files": files, "voice": str(take.sound), "out": str(out)}
        title = tr("Generating what is missing of the live motion")
        studio.jobs.start("generate", {**arguments, "part": True}, title, done, studio.fail)

    def _write(self, live_TPD: FloatArray, rest: Path | None) -> None:
        """Writes the motion as the project will have it: as many frames as the sound has."""
        studio = self._studio
        out = studio.attempt(lambda: studio.imports.folder("imports") / f"{uuid.uuid4().hex}.npy")
        if out is None:
            return

        def work() -> Path:
            rest_TPD = None if rest is None else read_motion(rest)
            try:
                np.save(out, whole_motion(live_TPD, self._frames, rest_TPD), allow_pickle=False)
            except OSError as error:
                raise OutputError(
                    tr("The motion cannot be written to {folder} ({reason}); make room there.").format(
                        folder=out.parent, reason=error.strerror
                    )
                ) from error
            return out

        background.run(work, self._keep_motion, studio.fail)

    def _keep_motion(self, path: Path) -> None:
        if self._here:
            self._studio.imports.keep(path, "motion.npy", self._keep_sound)

    def _keep_sound(self, motion: Blob | None) -> None:
        name = self._take.sound.name
        self._studio.imports.keep(self._take.sound, name, lambda sound: self._edit(sound, motion))

    def _edit(self, sound: Blob, motion: Blob | None) -> None:
        studio, take = self._studio, self._take
        new = Take(self._id, _free_name(studio.project), sound, self._duration_s, "recording")
        after = edits.add_take(studio.project, new)
        if motion is not None:
            after = edits.change(after, generator=take.generator, renderer=take.renderer, seed=take.seed)
            made = GeneratedMotion(motion, take.generator, take.seed, self._frames, edits.motion_inputs(after))
            after = edits.set_motion(studio.driving.left(after), made, live_blinks(take.seed, self._duration_s))
            after = edits.set_found_cues(after, ())  # those of another voice
        studio.generation.forget()  # what was being made is for another voice
        if studio.edit(after, tr("Keep the live take"), self._merge, TOGETHER_S) and motion is not None:
            self._hear()

    @property
    def _merge(self) -> str:
        return f"live {self._id}"

    def _hear(self) -> None:
        """Finds out what is said in the take, as it is for motion that is generated."""
        studio = self._studio
        out = studio.attempt(lambda: studio.imports.folder("imports") / f"{uuid.uuid4().hex}.npy")
        if out is None:
            return

        def done(result: dict[str, Any]) -> None:
            if self._here and result["heard"]:
                studio.imports.keep(Path(str(result["heard"])), "heard.npy", lambda blob: self._heard(blob, result))

        arguments = {"voice": str(self._take.sound), "out": str(out)}
        studio.jobs.start("hear", arguments, tr("Listening for mouth cues"), done, studio.fail)

    def _heard(self, heard: Blob, result: dict[str, Any]) -> None:
        studio = self._studio
        motion = studio.project.motion
        if motion is None or motion.heard is not None or studio.project.take != self._id or studio.scene.stale:
            return  # undone, or generated anew meanwhile
        after = edits.change(studio.project, motion=replace(motion, heard=heard))
        cues = from_plain(tuple[Cue, ...], result["cues"])
        same = studio.session.undo_label == tr("Keep the live take")
        label = tr("Keep the live take") if same else tr("Find mouth cues")
        studio.edit(edits.set_found_cues(after, cues), label, self._merge, TOGETHER_S)


def _free_name(project: Project) -> str:
    taken = {take.name for take in project.takes}
    return next(free for n in itertools.count(1) if (free := tr("Live {n}").format(n=n)) not in taken)
