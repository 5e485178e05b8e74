"""The studio's commands: each is one undoable edit or one job. Views call these and nothing below them."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app import background
from app.i18n import tr
from app.jobs import Job, Jobs
from app.playback import Playback
from app.scene import Scene
from app.session import SUFFIX, Session
from app.settings import Settings, folders
from engine import edits
from engine.assets import asset_like
from engine.codec import from_plain, to_plain
from engine.document import FPS, Blob, Crop, FoundFace, GeneratedMotion, Origin, Portrait, Project, Take
from engine.errors import LikenessError, ProjectError
from engine.motion.blinks import sample_blinks

PICTURES = frozenset([".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".heic", ".heif", ".avif", ".bmp", ".gif"])
SOUNDS = frozenset([".wav", ".flac", ".mp3", ".m4a", ".aac", ".ogg", ".opus", ".aif", ".aiff", ".wma", ".caf"])
VIDEOS = frozenset([".mp4", ".mov", ".m4v", ".mkv", ".webm", ".avi", ".mpg", ".mpeg", ".mts", ".m2ts", ".wmv", ".3gp"])


class Studio(QObject):
    """Everything of one window but the widgets.

    `notice(level, sentence)`: something the user should know; level is info, advice or error. `video_dropped(path)`:
    a video may give a portrait or a voice; the window asks. `selection_changed`: another blink is selected.
    """

    notice = Signal(str, str)
    video_dropped = Signal(object)
    project_dropped = Signal(object)
    selection_changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.session = Session(folders().data / "drafts", self)
        self.jobs = Jobs(self)
        self.scene = Scene(self.session, self.jobs, settings, self)
        self.playback = Playback(self)
        self.selection: int | None = None
        self._generate_when_ready = False
        for name in ("ffmpeg", "output_device"):
            self._configure(name)
        self.scene.failed.connect(lambda sentence: self.notice.emit("error", sentence))
        self.scene.voice_changed.connect(self._voice_changed)
        self.scene.motion_changed.connect(self._length_changed)
        self.session.problem.connect(self._fail)
        self.session.opened.connect(self._opened)
        self.session.changed.connect(self._changed)
        self.playback.moved.connect(lambda seconds: self.scene.rendered.look_at(int(seconds * FPS)))
        self.playback.problem_changed.connect(lambda why: self.notice.emit("advice", why) if why else None)
        settings.changed.connect(self._configure)

    def end(self) -> None:
        """Ends playback and processes and closes the project; everything is saved already."""
        self._generate_when_ready = False
        self.playback.close()
        self.scene.rendered.drop()
        self.jobs.end()
        background.finish()
        self.session.close()

    # Portrait

    def import_portrait(self, path: Path, name: str | None = None) -> Job:
        """Reads a picture, finds its faces and makes it the portrait."""
        shown = name or path.name
        folder = self._folder("imports")

        def done(result: dict[str, Any]) -> None:
            self._try(lambda: self._set_portrait(path, shown, result))

        arguments = {"path": str(path), "folder": str(folder)}
        return self.jobs.start(
            "portrait", arguments, tr("Looking for faces in {name}").format(name=shown), done, self._fail
        )

    def import_portrait_image(self, image: QImage, name: str) -> None:
        """Makes a picture from the clipboard the portrait."""
        path = self._folder("imports") / f"{uuid.uuid4().hex}.png"
        if image.isNull() or not image.save(str(path)):
            self._fail(tr("There is no picture in the clipboard; copy one first."))
            return
        self.import_portrait(path, name)

    def choose_face(self, index: int) -> None:
        """Takes another face of the portrait."""
        if self._edit(edits.choose_face(self.project, index), tr("Choose face {n}").format(n=index + 1)):
            self._generate_soon()

    def set_crop(self, crop: Crop | None, merge: str | None = None) -> None:
        """Sets the square that is animated; None is the face's own."""
        self._edit(edits.set_crop(self.project, crop), tr("Crop the portrait"), merge)

    # Voice

    def import_voice(self, path: Path) -> Job:
        """Adds a sound file, or the sound of a video, as a take."""
        return self.add_take(path, path.stem, "file")

    def add_take(
        self, path: Path, name: str, origin: Origin, text: str = "", *, heard: dict[str, Any] | None = None
    ) -> Job:
        """Adds a take and chooses it; `heard`: its trim, gain and gate."""

        def imported(result: dict[str, Any]) -> None:
            sound, duration_s = Path(str(result["path"])), float(result["duration_s"])
            if result.get("note"):
                self.notice.emit("advice", str(result["note"]))
            self._keep(sound, path.name, lambda blob: added(blob, duration_s))

        def added(blob: Blob, duration_s: float) -> None:
            take = Take(uuid.uuid4().hex[:12], self._free_name(name), blob, duration_s, origin, text=text)
            project = edits.add_take(self.project, take)
            if heard:
                project = edits.change_take(project, take.id, **heard)
            if self._edit(project, tr("Add the voice {name}").format(name=take.name)):
                self._generate_soon()

        arguments = {"path": str(path), "folder": str(self._folder("imports"))}
        return self.jobs.start(
            "import_voice", arguments, tr("Reading {name}").format(name=path.name), imported, self._fail
        )

    def choose_take(self, take: str) -> None:
        """Lets another take be heard."""
        if self._edit(edits.choose_take(self.project, take), tr("Choose another voice")):
            self._generate_soon()

    def change_take(self, take: str, merge: str | None = None, **fields: Any) -> None:
        """Changes name, trim, gain or gate of a take."""
        if self._edit(edits.change_take(self.project, take, **fields), tr("Change the voice"), merge):
            heard = {"start_s", "end_s", "gain_db", "gate_db"} & set(fields)
            if heard and take == self.project.take:
                self._generate_soon()

    def remove_take(self, take: str) -> None:
        """Takes a voice out of the project; undo brings it back."""
        was_chosen = take == self.project.take
        if self._edit(edits.remove_take(self.project, take), tr("Remove a voice")) and was_chosen:
            self._generate_soon()

    # Motion and picture

    def choose_generator(self, name: str) -> None:
        """Takes another motion generator."""
        if self._edit(edits.change(self.project, generator=name), tr("Choose the motion generator")):
            self._generate_soon()

    def choose_renderer(self, name: str) -> None:
        """Takes another renderer."""
        self._edit(edits.change(self.project, renderer=name), tr("Choose the renderer"))

    def set_seed(self, seed: int) -> None:
        """Takes another seed: other head motion and blinks."""
        if self._edit(edits.change(self.project, seed=seed), tr("Choose the seed {n}").format(n=seed)):
            self._generate_soon()

    def reseed(self) -> None:
        """Takes the next seed."""
        self.set_seed(self.project.seed + 1)

    @property
    def can_generate(self) -> bool:
        return self.project.portrait is not None and self.scene.voice_path is not None and not self.generating

    @property
    def generating(self) -> bool:
        return any(job.op == "generate" and not job.finished for job in self.jobs.list)

    def generate(self) -> None:
        """Makes motion and blinks for the chosen face, voice, generator and seed."""
        self._generate_when_ready = False
        project, voice = self.project, self.scene.voice_path
        if project.portrait is None or voice is None:
            self._fail(tr("Motion needs a portrait and a voice; add what is missing."))
            return
        self._drop_generation()
        out = self._folder("imports") / f"{uuid.uuid4().hex}.npy"
        inputs = edits.motion_inputs(project)

        def done(result: dict[str, Any]) -> None:
            self._try(lambda: self._set_motion(project, inputs, Path(str(result["path"])), int(result["frames"])))

        files = self._try(lambda: self.scene.files(project))
        if files is not None:
            arguments = {"project": to_plain(project), "files": files, "voice": str(voice), "out": str(out)}
            self.jobs.start("generate", arguments, tr("Generating motion"), done, self._fail)

    def add_blink(self, at_s: float) -> None:
        """Adds a blink that is shut at `at_s`."""
        if self.scene.motion is None:
            self._fail(tr("Blinks need motion first: add a portrait and a voice."))
            return
        self._edit(edits.add_blink(self.project, at_s), tr("Add a blink"))

    def change_blink(self, index: int, merge: str | None = None, **fields: Any) -> None:
        """Changes start, length, closure or eyes of a blink."""
        self._edit(edits.change_blink(self.project, index, **fields), tr("Change a blink"), merge)

    def remove_blink(self, index: int) -> None:
        """Takes a blink away."""
        self.select_blink(None)
        self._edit(edits.remove_blink(self.project, index), tr("Remove a blink"))

    def select_blink(self, index: int | None) -> None:
        """Says which blink the inspector shows."""
        if index != self.selection:
            self.selection = index
            self.selection_changed.emit()

    def set_range(self, range_s: tuple[float, float] | None, merge: str | None = None) -> None:
        """Sets in and out."""
        self._edit(edits.change(self.project, range=range_s), tr("Set in and out"), merge)

    def show_renderers(self, names: Sequence[str]) -> None:
        """Says which renderers' frames are looked at now."""
        self.scene.rendered.show(names)

    # Files

    def open_demo(self) -> None:
        """Opens the portrait and the voice that come along, in a project of their own."""

        def open_it() -> None:
            if self.project != Project():
                self.session.new()
            self.import_portrait(asset_like("demo", "portrait"))
            self.add_take(asset_like("demo", "voice"), tr("Demo"), "demo")

        self._try(open_it)

    def drop(self, paths: Sequence[Path]) -> None:
        """Takes what was dropped: a project, a picture, sounds, or a video."""
        for path in paths:
            suffix = path.suffix.lower()
            if suffix == SUFFIX:
                self.project_dropped.emit(path)
            elif suffix in PICTURES:
                self.import_portrait(path)
            elif suffix in SOUNDS:
                self.import_voice(path)
            elif suffix in VIDEOS:
                self.video_dropped.emit(path)
            else:
                text = tr("{name} is neither a picture, a sound, a video nor a Likeness project; drop one of these.")
                self._fail(text.format(name=path.name))

    @property
    def project(self) -> Project:
        return self.session.project

    # Inside

    def _set_portrait(self, path: Path, name: str, result: dict[str, Any]) -> None:
        faces = tuple(from_plain(FoundFace, face) for face in result["faces"])
        if not faces:
            self._fail(
                tr("No face was found in {name}: use a picture that shows one face from the front.").format(name=name)
            )
            return
        original = self.session.keep(path, name)
        picture = self.session.keep(Path(str(result["picture"])), "portrait.png")
        portrait = Portrait(original, picture, int(result["width"]), int(result["height"]), faces)
        if self._edit(edits.set_portrait(self.project, portrait), tr("Set the portrait {name}").format(name=name)):
            for sentence in portrait.chosen.advice[:1]:
                self.notice.emit("advice", sentence)
            self._generate_soon()

    def _set_motion(self, project: Project, inputs: str, path: Path, frames: int) -> None:
        if inputs != edits.motion_inputs(self.project):
            return  # the project went on meanwhile; what it needs now is being made
        track = self.session.keep(path, "motion.npy")
        motion = GeneratedMotion(track, project.generator, project.seed, frames, inputs)
        blinks = sample_blinks(self.scene.duration_s, project.seed)
        self._edit(edits.set_motion(self.project, motion, blinks), tr("Generate motion"))

    def _drop_generation(self) -> None:
        for job in list(self.jobs.list):
            if job.op == "generate" and not job.finished:
                self.jobs.cancel(job)

    def _generate_soon(self) -> None:
        """Generates at once, or as soon as the voice is prepared."""
        project = self.project
        if project.portrait is None or project.voice is None:
            return
        if project.motion is not None and not self.scene.stale:
            return
        if self.scene.voice_ready:
            self.generate()
        else:
            self._generate_when_ready = True

    def _voice_changed(self) -> None:
        self._length_changed()
        if self._generate_when_ready and self.scene.voice_path is not None:
            self.generate()

    def _length_changed(self) -> None:
        self.playback.set_sound(self.scene.voice_path, self.scene.duration_s)

    def _opened(self) -> None:
        self._generate_when_ready = False
        self._drop_generation()
        self.select_blink(None)
        self.playback.set_range(self.project.range)
        self.playback.seek(0.0)
        for note in self.session.file.notes:
            self.notice.emit("advice", note)

    def _changed(self, before: Project, after: Project) -> None:
        if before.range != after.range:
            self.playback.set_range(after.range)
        if self.selection is not None and self.selection >= len(after.blinks.blinks):
            self.select_blink(None)

    def _configure(self, name: str) -> None:
        if name == "ffmpeg":
            path = str(self.settings.value("ffmpeg"))
            self.jobs.set_environment({"LIKENESS_FFMPEG": path} if path else {})
        elif name == "output_device":
            self.playback.set_device(str(self.settings.value("output_device")))

    def _keep(self, path: Path, name: str, then: Any) -> None:
        """Puts a file, which may be large, into the project beside the window."""
        target = self.session.path
        if self.session.read_only:
            self._try(lambda: self.session.keep(path, name))
            return

        def kept(blob: Blob) -> None:
            if self.session.path == target:
                self._try(lambda: then(blob))

        background.run(lambda: self.session.file.add_blob(path, name), kept, self._fail)

    def _edit(self, project: Project, label: str, merge: str | None = None) -> bool:
        """Whether the edit was made; where it could not be, the user is told."""
        try:
            self.session.edit(project, label, merge)
        except LikenessError as error:
            self._fail(str(error))
            return False
        return True

    def _try(self, work: Any) -> Any:
        try:
            return work()
        except (LikenessError, OSError) as error:
            self._fail(str(error))
            return None

    def _fail(self, sentence: str) -> None:
        self.notice.emit("error", sentence)

    def _folder(self, name: str) -> Path:
        folder = self.scene.cache_folder / name
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
        taken = {take.name for take in self.project.takes}
        if name not in taken:
            return name
        return next(free for n in itertools.count(2) if (free := f"{name} {n}") not in taken)
