"""What follows from the project and is never saved: pixels, the prepared voice, composed motion, rendered frames."""

from __future__ import annotations

import hashlib
import json
import wave
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app import background
from app.choices import can_be_made
from app.i18n import tr
from app.jobs import Jobs
from app.overlaid import Overlaid
from app.rendered import RenderedFrames
from app.session import Session
from app.settings import Settings
from engine.codec import to_plain
from engine.compose import ComposedMotion
from engine.document import FPS, Blob, MotionTrack, Project, Take, Tracks
from engine.edits import motion_inputs
from engine.errors import LikenessError
from engine.recompose import Composer
from engine.tracks import load_tracks, other_tracks, track_blobs

T = TypeVar("T")

AT_ONCE_PX, AT_ONCE_BYTES = 600 * 600, 4 << 20
"""Pixels of a portrait and bytes of a motion track that are read at once; larger ones are read beside the window."""
COMPOSED_AT_ONCE = 15_000
"""Frames whose edits are composed at once: ten minutes; more are composed beside the window."""


class Scene(QObject):
    """The project as it is seen and heard.

    `voice_path`: what is heard of the chosen take, WAV, 48 kHz, 16 bit. `motion`: the generated track; `tracks`: that,
    its segments and what the voice says. `composed`: landmarks, closure and gaze at 25 fps.
    `frame_ready(renderer, frame)`: a frame has been rendered. `failed(sentence)`: something could not be prepared.
    """

    picture_changed = Signal()
    voice_changed = Signal()
    motion_changed = Signal()
    frame_ready = Signal(str, int)
    failed = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._jobs, self._settings = session, jobs, settings
        self.picture: QImage | None = None
        self.voice_path: Path | None = None
        self.motion: MotionTrack | None = None
        self.composed: ComposedMotion | None = None
        self._voice_s = 0.0
        self._voice_key = ""
        self.tracks: Tracks | None = None
        self._picture_of = ""  # SHA-256 of what is shown, or is being read
        self._motion_of: tuple[str, ...] = ()  # the same for motion, its segments and what the voice says
        self._known: dict[str, MotionTrack] = {}
        self._composer = Composer()
        self._composing: Project | None = None  # what is being composed, or is to be next
        self.rendered = rendered = RenderedFrames(self, jobs, settings, self)
        self.overlaid = Overlaid(self, rendered.requests, rendered.pictures, jobs, settings, self)
        self.rendered.frame_ready.connect(self.frame_ready)
        self.rendered.failed.connect(self.failed)
        self.overlaid.failed.connect(self.failed)
        session.opened.connect(self._reopen)
        session.coming.connect(self._foresee)
        session.changed.connect(self._follow)

    # What views read

    @property
    def project(self) -> Project:
        return self._session.project

    @property
    def duration_s(self) -> float:
        """Length of what is heard, or of the motion where there is no voice yet."""
        return self._voice_s or (self.motion.duration_s if self.motion else 0.0)

    @property
    def frames(self) -> int:
        """Frames at 25 fps."""
        return self.motion.frames if self.motion else int(np.ceil(self._voice_s * FPS))

    @property
    def stale(self) -> bool:
        """Whether the motion was made from another face, voice, generator or seed than the project now has."""
        project, motion = self._session.project, self._session.project.motion
        return motion is not None and motion.inputs not in {motion_inputs(project), motion_inputs(can_be_made(project))}

    @property
    def voice_ready(self) -> bool:
        """Whether `voice_path` is what the project's take sounds like now."""
        take = self._session.project.voice
        return take is not None and self.voice_path is not None and self.voice_path.stem == _voice_key(take)

    @property
    def cache_folder(self) -> Path:
        return self._settings.folders().cache

    def image(self, frame: int, renderer: str) -> QImage | None:
        """The rendered picture of a frame, if it lies in the cache."""
        return self.rendered.image(frame, renderer)

    def cached(self, renderer: str) -> NDArray[np.bool_]:
        """(T,) whether each frame is rendered."""
        return self.rendered.cached(renderer, self.frames)

    def files(self, project: Project) -> dict[str, str]:
        """Paths by SHA-256 of what renderers need: the picture, the user's own, the motion."""
        blobs = [project.portrait.original, project.portrait.picture] if project.portrait else []
        blobs += track_blobs(project)
        return {blob.sha256: str(self.fetch(blob)) for blob in blobs}

    def fetch(self, blob: Blob) -> Path:
        """A file with the bytes of a blob, in the cache."""
        return self._session.file.extract(blob, self.cache_folder / "blobs")

    # Following the project

    def _reopen(self) -> None:
        self._drop_frames()
        self.picture, self.motion, self.tracks, self.composed = None, None, None, None
        self._picture_of, self._motion_of, self._known, self._composing = "", (), {}, None
        self._follow(Project(), self._session.project)
        if self._session.project.portrait is None:
            self.picture_changed.emit()
        if self._session.project.motion is None:
            self.motion_changed.emit()

    def _follow(self, before: Project, after: Project) -> None:
        try:
            self._follow_picture(before, after)
            self._follow_voice(after)
            if before.seed != after.seed:
                self.rendered.listen()
            self._follow_motion(before, after)
        except (LikenessError, OSError) as error:
            self.failed.emit(str(error))

    def _follow_picture(self, before: Project, after: Project) -> None:
        portrait = after.portrait
        if portrait is None:
            self._picture_of = ""
            if before.portrait is not None:
                self.picture = None
                self.picture_changed.emit()
            return
        if self._picture_of != portrait.picture.sha256:
            self._picture_of = portrait.picture.sha256
            file, folder = self._session.file, self.cache_folder / "blobs"

            def read(path: Path) -> QImage:
                with suppress(LikenessError, OSError):  # renderers want it soon, and will tell
                    file.extract(portrait.original, folder)
                return QImage(str(path))

            self._read(portrait.picture, read, self._set_picture, portrait.width * portrait.height <= AT_ONCE_PX)
        if before.portrait != portrait:
            self.rendered.refresh()
            self.overlaid.follow()

    def _set_picture(self, blob: Blob, picture: QImage) -> None:
        if blob.sha256 == self._picture_of:
            self.picture = picture
            self.picture_changed.emit()

    def _read(self, blob: Blob, read: Callable[[Path], T], then: Callable[[Blob, T], None], at_once: bool) -> None:
        """Reads what is in a blob; what takes longer than a frame is read in a thread."""
        if at_once:
            then(blob, read(self.fetch(blob)))
            return
        file, folder = self._session.file, self.cache_folder / "blobs"

        def failed(sentence: str) -> None:
            if blob.sha256 == self._picture_of or blob.sha256 in self._motion_of:
                self.failed.emit(sentence)

        background.run(lambda: read(file.extract(blob, folder)), lambda value: then(blob, value), failed)

    def _follow_voice(self, after: Project) -> None:
        take = after.voice
        key = "" if take is None else _voice_key(take)
        if key == self._voice_key:
            return
        self._voice_key = key
        self.rendered.listen()
        if take is None:
            self._set_voice(None)
            return
        out = self.cache_folder / "voices" / f"{key}.wav"
        if out.exists():
            self._set_voice(out)
            return
        out.parent.mkdir(parents=True, exist_ok=True)
        file, sound, folder = self._session.file, take.sound, self.cache_folder / "blobs"
        # A sound may be hundreds of megabytes: it is taken out of the file beside the window.
        background.run(
            lambda: file.extract(sound, folder),
            lambda source: self._prepare_voice(key, take, source, out),
            self.failed.emit,
        )

    def _prepare_voice(self, key: str, take: Take, source: Path, out: Path) -> None:
        if key != self._voice_key:
            return
        arguments = {"source": str(source), "take": to_plain(take), "out": str(out)}

        def done(_: dict[str, Any]) -> None:
            if key == self._voice_key:
                self._set_voice(out)

        self._jobs.start("voice", arguments, tr("Preparing {name}").format(name=take.name), done, self.failed.emit)

    def _set_voice(self, path: Path | None) -> None:
        self.voice_path = path
        self._voice_s = 0.0
        if path is not None:
            with wave.open(str(path), "rb") as file:
                self._voice_s = file.getnframes() / file.getframerate()
        self.rendered.listen()
        self.voice_changed.emit()

    def _follow_motion(self, before: Project, after: Project) -> None:
        motion = after.motion
        if motion is None:
            self._motion_of, self._known, self._composing = (), {}, None
            if self.motion is not None:
                self.motion, self.tracks, self.composed = None, None, None
                self._drop_frames()
                self.motion_changed.emit()
            return
        blobs, others, wanted = track_blobs(after), other_tracks(after), _motion_parts(after)
        if self._motion_of != wanted or (before.segments != after.segments and self._lacks(after)):
            self._motion_of = wanted
            file, folder, known = self._session.file, self.cache_folder / "blobs", self._known

            def read(_: Path) -> Tracks:
                files = {blob.sha256: file.extract(blob, folder) for blob in blobs}
                for blob in others:
                    with suppress(LikenessError):  # told when it is chosen
                        files[blob.sha256] = file.extract(blob, folder)
                return load_tracks(after, files, known)

            size = sum(blob.size for blob in (*blobs, *others) if blob.sha256 not in known)
            self._read(motion.track, read, lambda _, tracks: self._set_motion(wanted, tracks), size <= AT_ONCE_BYTES)
        elif self.tracks is not None and _changes(before) != _changes(after):
            self._compose()

    def _foresee(self, after: Project) -> None:
        """Lets the worker begin with the frame that is looked at while the state is still being saved."""
        tracks = self.tracks
        if self.composed is None or tracks is None or tracks.base.frames > COMPOSED_AT_ONCE:
            return
        if after is self.project:  # it could not be saved
            self._ask_ahead(after, self.composed)
            return
        if _changes(self.project) == _changes(after):
            return
        if _motion_parts(after) == self._motion_of and not self._lacks(after):
            with suppress(LikenessError, OSError):
                self._ask_ahead(after, self._composer.compose(after, tracks))

    def _ask_ahead(self, project: Project, composed: ComposedMotion) -> None:
        self.rendered.foresee(project, composed)
        self.overlaid.foresee(project, composed)

    def _drop_frames(self) -> None:
        self.rendered.drop()
        self.overlaid.drop()

    def _lacks(self, project: Project) -> bool:
        """Whether a take is shown that could not be read when it was not."""
        tracks = self.tracks
        shown = (s.motion.track.sha256 for s in project.segments if s.shown)
        return tracks is not None and any(sha256 not in tracks.segments for sha256 in shown)

    def _set_motion(self, wanted: tuple[str, ...], tracks: Tracks) -> None:
        if wanted == self._motion_of:
            self.motion, self.tracks = tracks.base, tracks
            self._known = {wanted[0]: tracks.base, **tracks.segments}
            self._compose()

    def _compose(self) -> None:
        """Composes anew; where that takes longer than a frame, beside the window, the latest state being the last."""
        project, tracks = self._session.project, self.tracks
        if tracks is None:
            return
        if tracks.base.frames <= COMPOSED_AT_ONCE or not _edited(project):
            self._composing = None
            self._set_composed(self._composer.compose(project, tracks))
            return
        waiting, self._composing = self._composing is not None, project
        if not waiting:
            self._compose_beside(project, tracks)

    def _compose_beside(self, project: Project, tracks: Tracks) -> None:
        def done(composed: ComposedMotion) -> None:
            wanted, now = self._composing, self.tracks
            if wanted is None or now is None:
                return
            if wanted is not project or now is not tracks:
                self._compose_beside(wanted, now)
                return
            self._composing = None
            self._set_composed(composed)

        background.run(lambda: self._composer.compose(project, tracks), done, self.failed.emit)

    def _set_composed(self, composed: ComposedMotion) -> None:
        self.composed = composed
        self.rendered.follow()
        self.overlaid.follow()
        self.motion_changed.emit()


def _motion_parts(project: Project) -> tuple[str, ...]:
    """SHA-256 of what is read for motion: its track first."""
    motion = project.motion
    if motion is None:
        return ()
    blobs = (*track_blobs(project), *other_tracks(project))
    return (motion.track.sha256, *sorted({blob.sha256 for blob in blobs}))


def _changes(project: Project) -> tuple[object, ...]:
    """What else the composed motion depends on."""
    pose = project.portrait.chosen.pose if project.portrait else None
    edits = project.ranges, project.curves, project.landmark_keys, project.cues, project.segments
    return (project.blinks, project.gaze, pose, *edits)


def _edited(project: Project) -> bool:
    """Whether anything is done to the motion; found cues do nothing."""
    made = project.ranges or project.curves or project.landmark_keys or project.segments
    return bool(made) or any(cue.own for cue in project.cues)


def _voice_key(take: Take) -> str:
    heard = [take.sound.sha256, take.start_s, take.end_s, take.gain_db, take.gate_db]
    return hashlib.sha256(json.dumps(heard).encode()).hexdigest()[:32]
