"""Motion: made by the worker for the chosen face, voice, generator and seed, and again when one of them changes."""

from __future__ import annotations

import uuid
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.i18n import tr
from engine import edits
from engine.codec import to_plain
from engine.document import GeneratedMotion, Project
from engine.motion.blinks import sample_blinks

if TYPE_CHECKING:
    from app.studio import Studio


class Generation(QObject):
    """Generates motion and blinks as one edit; what a person changed meanwhile is not overwritten."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._when_ready = False
        studio.scene.voice_changed.connect(self._voice_changed)
        studio.session.opened.connect(self.forget)

    @property
    def possible(self) -> bool:
        return (
            self._studio.project.portrait is not None and self._studio.scene.voice_path is not None and not self.running
        )

    @property
    def running(self) -> bool:
        """Whether motion is being generated."""
        return any(job.op == "generate" and not job.finished for job in self._studio.jobs.list)

    def start(self) -> None:
        """Makes motion and blinks for the chosen face, voice, generator and seed."""
        self._when_ready = False
        project, voice = self._studio.project, self._studio.scene.voice_path
        if project.portrait is None or voice is None:
            self._studio.fail(tr("Motion needs a portrait and a voice; add what is missing."))
            return
        self._cancel()
        out = self._studio.imports.folder("imports") / f"{uuid.uuid4().hex}.npy"
        inputs = edits.motion_inputs(project)

        def done(result: dict[str, Any]) -> None:
            self._studio.attempt(lambda: self._set_motion(project, inputs, result))

        files = self._studio.attempt(lambda: self._studio.scene.files(project))
        if files is not None:
            arguments = {"project": to_plain(project), "files": files, "voice": str(voice), "out": str(out)}
            self._studio.jobs.start("generate", arguments, tr("Generating motion"), done, self._studio.fail)

    def start_segment(self, start_s: float, end_s: float, seed: int) -> None:
        """Makes motion with another seed, and puts it between two moments in place of what is there."""
        studio = self._studio
        project, voice = replace(studio.project, seed=seed), studio.scene.voice_path
        if project.portrait is None or voice is None or project.motion is None or studio.scene.stale:
            studio.fail(tr("A part can be made anew once there is motion for this face and voice."))
            return
        out = studio.imports.folder("imports") / f"{uuid.uuid4().hex}.npy"
        inputs = edits.motion_inputs(project)

        def keep(result: dict[str, Any]) -> None:
            if inputs != edits.motion_inputs(replace(studio.project, generator=project.generator, seed=seed)):
                return  # another face or voice by now
            made = self._kept(project, inputs, result)
            studio.edit(edits.set_segment(studio.project, start_s, end_s, made), tr("Generate a part anew"))

        files = studio.attempt(lambda: studio.scene.files(project))
        if files is not None:
            arguments = {"project": to_plain(project), "files": files, "voice": str(voice), "out": str(out)}
            title = tr("Generating a part anew")
            studio.jobs.start("generate", arguments, title, lambda r: studio.attempt(lambda: keep(r)), studio.fail)

    def _kept(self, project: Project, inputs: str, result: dict[str, Any]) -> GeneratedMotion:
        """What a job made, kept in the project file."""
        keep = self._studio.session.keep
        track, heard = keep(Path(str(result["path"])), "motion.npy"), str(result.get("heard") or "")
        return GeneratedMotion(
            track,
            project.generator,
            project.seed,
            int(result["frames"]),
            inputs,
            keep(Path(heard), "heard.npy") if heard else None,
        )

    def _set_motion(self, project: Project, inputs: str, result: dict[str, Any]) -> None:
        if inputs != edits.motion_inputs(self._studio.project):
            return  # the project went on meanwhile; what it needs now is being made
        motion = self._kept(project, inputs, result)
        blinks = sample_blinks(self._studio.scene.duration_s, project.seed)
        self._studio.edit(edits.set_motion(self._studio.project, motion, blinks), tr("Generate motion"))

    def _cancel(self) -> None:
        for job in list(self._studio.jobs.list):
            if job.op == "generate" and not job.finished:
                self._studio.jobs.cancel(job)

    def soon(self) -> None:
        """Generates at once, or as soon as the voice is prepared."""
        project = self._studio.project
        if project.portrait is None or project.voice is None:
            return
        if project.motion is not None and not self._studio.scene.stale:
            return
        if self._studio.scene.voice_ready:
            self.start()
        else:
            self._when_ready = True

    def forget(self) -> None:
        """Another project is open, or none."""
        self._when_ready = False
        self._cancel()

    def _voice_changed(self) -> None:
        if self._when_ready and self._studio.scene.voice_path is not None:
            self.start()
