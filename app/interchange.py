"""Mouth cues, motion, subtitles and timelines of other programs: each file read is one edit, each one written a job."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.driving_tracks import is_driven
from app.i18n import tell, tr
from app.jobs import Job
from app.views.words import clock
from engine.codec import from_plain, to_plain
from engine.document import FPS, BlinkTrack, Blob, Cue, Curve, Marker, Project
from engine.interchange.apply import with_cues, with_motion, with_timeline
from engine.interchange.records import Timeline
from engine.interchange.registry import FORMATS, WAV, Format, sniff

if TYPE_CHECKING:
    from app.studio import Studio

HEAD_BYTES = 4096


class Interchange(QObject):
    """Commands around files of other programs.

    `asked(path)`: something about a dropped file is to be asked first: what its words are for, or its frame rate.
    """

    asked = Signal(object)

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio

    def take(self, path: Path) -> None:
        """Brings a file in, once the user has said what only a user can know of it."""
        form = kind_of(path)
        if form is not None and (form.asks_rate or form.holds == "text"):
            self.asked.emit(path)
        else:
            self.load(path)

    def load(self, path: Path, *, mouths: bool = False, fps: float = 0.0) -> Job | None:
        """Brings a file in as one edit. `mouths`: subtitles become mouth cues too. `fps`: see `Format`, 0 as usual."""
        studio, opening = self._studio, self._studio.session.opening
        if studio.session.read_only:
            studio.fail(tr("This project is open for reading only: use Save As to go on in a copy of your own."))
            return None
        out = studio.attempt(lambda: studio.imports.folder("imports") / f"{uuid.uuid4().hex}.npy")
        if out is None:
            return None
        asked_for = studio.project

        def done(result: dict[str, Any]) -> None:
            if studio.session.opening == opening:
                self._take_in(path.name, asked_for, result, tuple(job.advice))

        arguments = {
            "path": str(path),
            "project": to_plain(asked_for),
            "voice": str(studio.scene.voice_path or ""),
            "voice_s": 0.0 if asked_for.voice is None else asked_for.voice.heard_s,
            "mouths": mouths,
            "fps": fps,
            "out": str(out),
        }
        title = tr("Reading {name}").format(name=path.name)
        job = studio.jobs.start("import_data", arguments, title, done, studio.fail)
        return job

    def save(self, path: Path, form: str, *, fps: float = 0.0, video: Path | None = None) -> Job | None:
        """Writes the project as a file of the format called `form`; what was written is told."""
        studio, project = self._studio, self._studio.project
        files = studio.attempt(lambda: self._files(project))
        if files is None:
            return None

        def done(_: dict[str, Any]) -> None:
            studio.notice.emit("info", tr("{name} is written.").format(name=path.name))

        arguments = {
            "project": to_plain(project),
            "files": files,
            "format": form,
            "out": str(path),
            "voice": str(studio.scene.voice_path or ""),
            "video": "" if video is None else str(video),
            "fps": fps,
        }
        title = tr("Writing {name}").format(name=path.name)
        return studio.jobs.start("export_data", arguments, title, done, studio.fail)

    # Inside

    def _files(self, project: Project) -> dict[str, str]:
        """What renderers need, and the takes' sounds."""
        scene = self._studio.scene
        sounds = {take.sound.sha256: str(scene.fetch(take.sound)) for take in project.takes}
        return {**scene.files(project), **sounds}

    def _take_in(self, name: str, asked_for: Project, result: dict[str, Any], notes: tuple[str, ...]) -> None:
        """One edit of what the worker found; motion is kept in the project's file first."""
        studio = self._studio
        if not result["path"]:
            self._edit(name, self._with_marks(studio.project, result), result, notes)
            return
        portrait, voice = asked_for.portrait, asked_for.voice
        if (studio.project.portrait, studio.project.voice) != (portrait, voice):
            studio.fail(tr("The face or the voice changed meanwhile: import {name} once more.").format(name=name))
            return

        def kept(blob: Blob) -> None:
            blinks = from_plain(BlinkTrack, result["blinks"]).blinks
            curves = from_plain(tuple[Curve, ...], result["curves"])
            project = studio.driving.left(studio.project) if is_driven(studio.project) else studio.project
            after = with_motion(project, blob, int(result["frames"]), blinks, curves)
            studio.generation.stop()
            self._edit(name, after, result, notes)

        studio.imports.keep(Path(str(result["path"])), "motion.npy", kept)

    def _with_marks(self, project: Project, result: dict[str, Any]) -> Project:
        markers = from_plain(tuple[Marker, ...], result["markers"])
        span = result["range"]
        timeline = Timeline("", FPS, (), markers, (float(span[0]), float(span[1])) if span else None)
        after = with_timeline(project, timeline, self._studio.scene.duration_s)
        return with_cues(after, from_plain(tuple[Cue, ...], result["cues"]))

    def _edit(self, name: str, after: Project, result: dict[str, Any], notes: tuple[str, ...]) -> None:
        studio, before = self._studio, self._studio.project
        if after == before:
            studio.notice.emit("info", tr("{name} holds nothing that is not here already.").format(name=name))
            return
        if studio.edit(after, tr("Import {name}").format(name=name)):
            words = [found_words(name, before, after, result), *map(tell, notes)]
            studio.notice.emit("advice" if notes else "info", " ".join(words))


def found_words(name: str, before: Project, after: Project, result: dict[str, Any]) -> str:
    """What came of a file, in one sentence."""
    cues, markers = len(result["cues"]), len(set(after.markers) - set(before.markers))
    if result["path"]:
        length = clock(int(result["frames"]) / FPS)
        return tr("{time} of motion from {name}.").format(time=length, name=name)
    if cues and markers:
        both = tr("{n} mouth cues and {m} markers from {name}.")
        return both.format(n=cues, m=markers, name=name)
    if cues:
        return tr("{n} mouth cues from {name}.").format(n=cues, name=name)
    if markers:
        return tr("{n} markers from {name}.").format(n=markers, name=name)
    return tr("In and out from {name}.").format(name=name)


def kind_of(path: Path) -> Format | None:
    """The format of a file by its name and its first letters; None where it is none of ours, or cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return None
    return sniff(path, head.decode("utf-8", errors="replace").lstrip("\ufeff"))


def kinds() -> list[tuple[str, str, str]]:
    """What can be written: name, what users call it, and the ending of its files."""
    return [*((form.name, form.title, form.suffix) for form in FORMATS.values()), (WAV, tr("Heard voice"), ".wav")]
