"""What comes in from outside: pictures, sounds, recordings, spoken text, the demo."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app import background
from app.i18n import tr
from app.jobs import Job
from app.session import SUFFIX
from engine import edits
from engine.assets import asset_like
from engine.codec import from_plain
from engine.document import Blob, FoundFace, Origin, Portrait, Project, Take
from engine.errors import ProjectError
from engine.interchange.registry import SUFFIXES as DATA

if TYPE_CHECKING:
    from app.studio import Studio

PICTURES = frozenset([".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".heic", ".heif", ".avif", ".bmp", ".gif"])
SOUNDS = frozenset([".wav", ".flac", ".mp3", ".m4a", ".aac", ".ogg", ".opus", ".aif", ".aiff", ".wma", ".caf"])
VIDEOS = frozenset([".mp4", ".mov", ".m4v", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".mts", ".m2ts", ".wmv", ".3gp"])

Turn = Literal["left", "right"]


class Imports(QObject):
    """Brings portraits and voices into the project: a job in the worker, then one edit.

    `video_dropped(path)`: a video may give a portrait or a voice; the window asks. `project_dropped(path)`.
    """

    video_dropped = Signal(object)
    project_dropped = Signal(object)

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio

    def portrait(self, path: Path, name: str | None = None, turn: Turn | None = None) -> Job:
        """Reads a picture, turned by a quarter if told so, finds its faces and makes it the portrait."""
        shown = name or path.name
        folder, opening = self.folder("imports"), self._studio.session.opening

        def done(result: dict[str, Any]) -> None:
            if self._studio.session.opening != opening:
                return  # another project was opened meanwhile
            self._studio.attempt(lambda: self._set_portrait(shown, result, turn))

        arguments = {"path": str(path), "name": shown, "folder": str(folder), "turn": turn or ""}
        return self._studio.jobs.start(
            "portrait", arguments, tr("Looking for faces in {name}").format(name=shown), done, self._studio.fail
        )

    def turn_portrait(self, turn: Turn) -> None:
        """Turns the portrait by a quarter: a picture of its own, in which faces are looked for anew; undoable."""
        session, portrait = self._studio.session, self._studio.project.portrait
        if portrait is None or session.read_only:
            return
        opening, file = session.opening, session.file

        def taken_out(path: Path) -> None:
            if session.opening == opening and self._studio.project.portrait == portrait:
                self.portrait(path, portrait.original.name, turn)

        folder = self._studio.attempt(lambda: self.folder("imports"))
        if folder is not None:
            background.run(lambda: file.extract(portrait.original, folder), taken_out, self._studio.fail)

    def portrait_image(self, image: QImage, name: str) -> None:
        """Makes a picture from the clipboard the portrait."""
        path = self.folder("imports") / f"{uuid.uuid4().hex}.png"
        if image.isNull() or not image.save(str(path)):
            self._studio.fail(tr("There is no picture in the clipboard; copy one first."))
            return
        self.portrait(path, name)

    def voice(self, path: Path) -> Job:
        """Adds a sound file, or the sound of a video, as a take."""
        return self.take(path, path.stem, "file")

    def take(
        self, path: Path, name: str, origin: Origin, text: str = "", *, heard: dict[str, Any] | None = None
    ) -> Job:
        """Adds a take and chooses it; `heard`: its trim, gain and gate."""
        opening = self._studio.session.opening

        def imported(result: dict[str, Any]) -> None:
            if self._studio.session.opening != opening:
                return  # another project was opened meanwhile
            sound, duration_s = Path(str(result["path"])), float(result["duration_s"])
            if result.get("note"):
                self._studio.notice.emit("advice", str(result["note"]))
            self.keep(sound, path.name, lambda blob: added(blob, duration_s))

        def added(blob: Blob, duration_s: float) -> None:
            take = Take(uuid.uuid4().hex[:12], self._free_name(name), blob, duration_s, origin, text=text)
            project = edits.add_take(self._studio.project, take)
            if heard:
                project = edits.change_take(project, take.id, **heard)
            if self._studio.edit(project, tr("Add the voice {name}").format(name=take.name)):
                self._studio.generation.soon()

        arguments = {"path": str(path), "folder": str(self.folder("imports"))}
        return self._studio.jobs.start(
            "import_voice", arguments, tr("Reading {name}").format(name=path.name), imported, self._studio.fail
        )

    def demo(self) -> None:
        """Opens the portrait and the voice that come along, in a project of their own."""

        def open_it() -> None:
            if self._studio.project != Project():
                self._studio.session.new()
            self.portrait(asset_like("demo", "portrait"))
            self.take(asset_like("demo", "voice"), tr("Demo"), "demo")

        self._studio.attempt(open_it)

    def drop(self, paths: Sequence[Path]) -> None:
        """Takes what was dropped: a project, a picture, sounds, a video, or a file of another program."""
        for path in paths:
            suffix = path.suffix.lower()
            if suffix == SUFFIX:
                self.project_dropped.emit(path)
            elif suffix in PICTURES:
                self.portrait(path)
            elif suffix in SOUNDS:
                self.voice(path)
            elif suffix in VIDEOS:
                self.video_dropped.emit(path)
            elif suffix in DATA:
                self._studio.interchange.take(path)
            else:
                text = tr("{name} is neither a picture, a sound, a video nor a Likeness project; drop one of these.")
                self._studio.fail(text.format(name=path.name))

    def _set_portrait(self, name: str, result: dict[str, Any], turn: Turn | None) -> None:
        faces = tuple(from_plain(FoundFace, face) for face in result["faces"])
        if not faces:
            self._studio.fail(
                tr("No face was found in {name}: use a picture that shows one face from the front.").format(name=name)
            )
            return
        path, picture = Path(str(result["original"])), Path(str(result["picture"]))
        label = {
            None: tr("Set the portrait {name}").format(name=name),
            "left": tr("Turn the portrait to the left"),
            "right": tr("Turn the portrait to the right"),
        }[turn]

        def kept(original: Blob, picture: Blob) -> None:
            portrait = Portrait(original, picture, int(result["width"]), int(result["height"]), faces)
            project = edits.set_portrait(self._studio.project, portrait)
            if self._studio.edit(project, label):
                for sentence in portrait.chosen.advice[:1]:
                    self._studio.notice.emit("advice", sentence)
                self._studio.generation.soon()

        called = name if turn is None else str(Path(name).with_suffix(".png"))
        self.keep(path, called, lambda original: self.keep(picture, "portrait.png", lambda blob: kept(original, blob)))

    def keep(self, path: Path, name: str, then: Callable[[Blob], object]) -> None:
        """Puts a file, which may be large, into the project beside the window."""
        session = self._studio.session
        if session.read_only:
            self._studio.attempt(lambda: session.keep(path, name))
            return
        opening, file = session.opening, session.file

        def kept(blob: Blob) -> None:
            if session.opening != opening:
                return  # another project was opened meanwhile
            if session.file is file:
                self._studio.attempt(lambda: then(blob))
            else:  # saved under another name meanwhile: that file may lack the bytes
                self.keep(path, name, then)

        background.run(lambda: file.add_blob(path, name), kept, self._studio.fail)

    def folder(self, name: str) -> Path:
        """A folder for passing files, in the cache; raises ProjectError where none can be made."""
        folder = self._studio.scene.cache_folder / name
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProjectError(
                tr("Nothing can be written in {folder}; choose another cache folder in the preferences.").format(
                    folder=folder
                )
            ) from error
        return folder

    def _free_name(self, name: str) -> str:
        taken = {take.name for take in self._studio.project.takes}
        if name not in taken:
            return name
        return next(free for n in itertools.count(2) if (free := f"{name} {n}") not in taken)
