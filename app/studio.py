"""The studio's commands: each is one undoable edit or one job. Views call these and nothing below them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from app import background
from app.batch import Batch
from app.choices import missing
from app.driving import Driving
from app.dubbing import Dubbing
from app.editing.blinks import BlinkEditing
from app.editing.cues import CueEditing
from app.editing.gaze import GazeEditing
from app.editing.landmarks import LandmarkEditing
from app.editing.motion import MotionEditing
from app.editing.selected import SelectedEditing
from app.generation import Generation
from app.i18n import tr
from app.importing import Imports
from app.interchange import Interchange
from app.jobs import Jobs
from app.live import Live
from app.live_keeping import LiveKeeping
from app.playback import Playback
from app.provenance import CERT, KEY, environment
from app.quality import Quality
from app.scene import Scene
from app.session import Session
from app.settings import Settings, folders
from engine import edits
from engine.document import Crop, Project
from engine.errors import LikenessError
from engine.store import MERGE_S

T = TypeVar("T")


class Studio(QObject):
    """Everything of one window but the widgets.

    `selected`: what is selected, and commands on it. `blinks`, `gaze`, `motion`, `cues`, `landmarks`: commands by
    kind. `driving`: driving videos. `dubbing`: videos whose lips follow another voice. `live`: the live session;
    `live_takes` keeps what came of it. `batch`: many videos. `interchange`: files of other programs.
    `notice(level, sentence)`: something the user should know; level is info, advice or error.
    """

    notice = Signal(str, str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.session = Session(folders().data / "drafts", self)
        self.jobs = Jobs(self)
        self.scene = Scene(self.session, self.jobs, settings, self)
        self.playback = Playback(self)
        self.imports = Imports(self)
        self.generation = Generation(self)
        self.driving = Driving(self)
        self.dubbing = Dubbing(self)
        self.interchange = Interchange(self)
        self.selected = SelectedEditing(self)
        self.blinks, self.motion = BlinkEditing(self), MotionEditing(self)
        self.cues, self.landmarks = CueEditing(self), LandmarkEditing(self)
        self.gaze = GazeEditing(self)
        self.quality = Quality(self)
        self.live, self.live_takes = Live(self), LiveKeeping(self)
        self.batch = Batch(self)
        for name in ("ffmpeg", "output_device", CERT, KEY):
            self._configure(name)
        self.scene.failed.connect(lambda sentence: self.notice.emit("error", sentence))
        self.batch.failed.connect(self.fail)
        self.scene.voice_changed.connect(self._length_changed)
        self.scene.motion_changed.connect(self._length_changed)
        self.session.problem.connect(self.fail)
        self.session.opened.connect(self._opened)
        self.session.changed.connect(self._changed)
        self.playback.moved.connect(self._look_at)
        self.playback.playing_changed.connect(lambda *_: self._look_at(self.playback.position_s))
        self.playback.problem_changed.connect(lambda why: self.notice.emit("advice", why) if why else None)
        settings.changed.connect(self._configure)

    def end(self) -> None:
        """Ends playback and processes and closes the project; everything is saved already."""
        self.live.close()
        self.batch.close()
        self.generation.forget()
        self.driving.forget()
        self.playback.close()
        self.scene.rendered.drop()
        self.jobs.end()
        background.finish()
        self.session.close()

    # Portrait

    def choose_face(self, index: int) -> None:
        """Takes another face of the portrait."""
        if self.edit(edits.choose_face(self.project, index), tr("Choose face {n}").format(n=index + 1)):
            self.generation.soon()

    def set_crop(self, crop: Crop | None, merge: str | None = None) -> None:
        """Sets the square that is animated; None is the face's own."""
        self.edit(edits.set_crop(self.project, crop), tr("Crop the portrait"), merge)

    # Voice

    def choose_take(self, take: str) -> None:
        """Lets another take be heard."""
        if self.edit(edits.choose_take(self.project, take), tr("Choose another voice")):
            self.generation.soon()

    def change_take(self, take: str, merge: str | None = None, **fields: Any) -> None:
        """Changes name, trim, gain or gate of a take."""
        if self.edit(edits.change_take(self.project, take, **fields), tr("Change the voice"), merge):
            heard = {"start_s", "end_s", "gain_db", "gate_db"} & set(fields)
            if heard and take == self.project.take:
                self.generation.soon()

    def remove_take(self, take: str) -> None:
        """Takes a voice out of the project; undo brings it back."""
        was_chosen = take == self.project.take
        if self.edit(edits.remove_take(self.project, take), tr("Remove a voice")) and was_chosen:
            self.generation.soon()

    # Motion and picture

    def choose_generator(self, name: str) -> None:
        """Takes another motion generator."""
        if self.edit(edits.change(self.project, generator=name), tr("Choose the motion generator")):
            self.generation.soon()

    def choose_renderer(self, name: str) -> None:
        """Takes another renderer."""
        self.edit(edits.change(self.project, renderer=name), tr("Choose the renderer"))

    def set_seed(self, seed: int) -> None:
        """Takes another seed: other head motion and blinks."""
        if self.edit(edits.change(self.project, seed=seed), tr("Choose the seed {n}").format(n=seed)):
            self.generation.soon()

    def reseed(self) -> None:
        """Takes the next seed."""
        self.set_seed(self.project.seed + 1)

    def set_range(self, range_s: tuple[float, float] | None, merge: str | None = None) -> None:
        """Sets in and out."""
        label = tr("Clear in and out") if range_s is None else tr("Set in and out")
        self.edit(edits.change(self.project, range=range_s), label, merge)

    def show_renderers(self, names: Sequence[str]) -> None:
        """Says which renderers' frames are looked at now."""
        self.scene.rendered.show(names)

    @property
    def notes(self) -> tuple[str, ...]:
        """What the user should know of the project that was opened."""
        return (*self.session.file.notes, *missing(self.project))

    def show_overlay(self, renderer: str, overlay: str) -> None:
        """Says which overlay of which renderer is looked at over its frames; "" is none."""
        self.scene.overlaid.show(renderer, overlay)

    # Files

    @property
    def project(self) -> Project:
        return self.session.project

    # Inside

    def _look_at(self, at_s: float) -> None:
        rendered, playback = self.scene.rendered, self.playback
        frame = rendered.ahead.frame(playback, at_s)
        rendered.look_at(frame)
        self.scene.overlaid.look_at(None if playback.playing else frame)

    def _length_changed(self) -> None:
        self.playback.set_sound(self.scene.voice_path, self.scene.duration_s)

    def _opened(self) -> None:
        self.playback.set_range(self.project.range)
        self.playback.seek(0.0)
        if self.notes:
            self.notice.emit("advice", " ".join(self.notes))

    def _changed(self, before: Project, after: Project) -> None:
        if before.range != after.range:
            self.playback.set_range(after.range)

    def _configure(self, name: str) -> None:
        if name in ("ffmpeg", CERT, KEY):
            path = str(self.settings.value("ffmpeg"))
            self.jobs.set_environment({**({"LIKENESS_FFMPEG": path} if path else {}), **environment(self.settings)})
        elif name == "output_device":
            self.playback.set_device(str(self.settings.value("output_device")))

    def edit(self, project: Project, label: str, merge: str | None = None, within_s: float = MERGE_S) -> bool:
        """Whether the edit was made; where it could not be, the user is told. `merge`: see Session.edit."""
        try:
            self.session.edit(project, label, merge, within_s)
        except LikenessError as error:
            self.fail(str(error))
            return False
        return True

    def attempt(self, work: Callable[[], T]) -> T | None:
        """What `work` returns; None where it failed, and the user is told why."""
        try:
            return work()
        except (LikenessError, OSError) as error:
            self.fail(str(error))
            return None

    def fail(self, sentence: str) -> None:
        """Tells the user why something was not done."""
        self.notice.emit("error", sentence)
