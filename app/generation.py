"""Motion: made by the worker for the chosen face, voice, generator and seed, and again when one of them changes."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from app.choices import can_be_made, generator_of
from app.editing.words import moment
from app.i18n import tr
from engine import edits
from engine.codec import from_plain, to_plain
from engine.document import Cue, GeneratedMotion, Project
from engine.driving.config import DRIVING
from engine.edits.segments import segment_at
from engine.motion.blinks import sample_blinks

if TYPE_CHECKING:
    from app.jobs import Job
    from app.studio import Studio


Keep = Callable[[Project, str, dict[str, Any]], None]
"""Puts what was made of a project, and of inputs of that digest, into the one that is open."""


@dataclass(frozen=True)
class Part:
    """What is being made anew; `id` is that of the segment whose take it will be, None for a new one."""

    start_s: float
    end_s: float
    seed: int
    generator: str
    id: str | None


class Generation(QObject):
    """Generates motion and blinks as one edit; what a person changed meanwhile is not overwritten."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._when_ready = False
        self._parts: dict[int, Part] = {}
        studio.scene.voice_changed.connect(self._voice_changed)
        studio.session.opened.connect(self.forget)

    @property
    def possible(self) -> bool:
        project = self._studio.project
        if project.generator == DRIVING:
            return project.portrait is not None and not self._studio.driving.running
        return project.portrait is not None and self._studio.scene.voice_path is not None and not self.running

    @property
    def running(self) -> bool:
        """Whether the motion as a whole is being generated."""
        return bool(self._jobs(part=False))

    @property
    def parts(self) -> tuple[Part, ...]:
        """Parts that are being generated anew, or are to be, in the order in which they were asked for."""
        return tuple(self._parts[job.id] for job in self._jobs(part=True) if job.id in self._parts)

    def start(self) -> None:
        """Makes motion and blinks for the chosen face, voice, generator and seed; a driving video is laid anew."""
        self._when_ready = False
        if self._studio.project.generator == DRIVING:
            self._studio.driving.again()
            return
        project, voice = can_be_made(self._studio.project), self._studio.scene.voice_path
        if project.portrait is None or voice is None:
            self._studio.fail(tr("Motion needs a portrait and a voice; add what is missing."))
            return
        self._cancel(part=False)
        self._begin(project, voice, tr("Generating motion"), self._set_motion, part=False)

    def start_segment(self, start_s: float, end_s: float, seed: int, generator: str | None = None) -> None:
        """Makes motion with another seed or generator, and puts it between two moments in place of what is there.

        A part that lies there already gets one take more. Editing goes on meanwhile; several requests wait for one
        another.
        """
        studio = self._studio
        project = replace(studio.project, seed=seed, generator=generator or generator_of(studio.project).name)
        voice = studio.scene.voice_path
        if project.portrait is None or voice is None or project.motion is None or studio.scene.stale:
            studio.fail(tr("A part can be made anew once there is motion for this face and voice."))
            return
        there = segment_at(studio.project, start_s, end_s)
        part = Part(start_s, end_s, seed, project.generator, there.id if there else None)
        chosen = studio.selected.selection

        def keep(project: Project, inputs: str, result: dict[str, Any]) -> None:
            if inputs != edits.motion_inputs(replace(studio.project, generator=part.generator, seed=seed)):
                return  # another face or voice by now
            made = self._kept(project, inputs, result)
            known = next((s.id for s in studio.project.segments if s.id == part.id), None)
            after = edits.set_segment(studio.project, start_s, end_s, made, id=known)
            label = tr("Generate a part anew {time}").format(time=moment(start_s))
            made_part = segment_at(after, start_s, end_s)
            if not studio.edit(after, label) or made_part is None or studio.selected.selection != chosen:
                return
            if not chosen or chosen.kind == "segment":  # nothing that somebody may be working on
                studio.selected.select("segment", [made_part.id])

        job = self._begin(project, voice, tr("Generating a part anew"), keep, part=True)
        if job is not None:
            self._parts[job.id] = part

    def _begin(self, project: Project, voice: Path, title: str, keep: Keep, *, part: bool) -> Job | None:
        """Asks for the motion of a project; what was made is kept if that project is still open then."""
        studio, opening = self._studio, self._studio.session.opening
        out = studio.imports.folder("imports") / f"{uuid.uuid4().hex}.npy"
        inputs = edits.motion_inputs(project)

        def done(result: dict[str, Any]) -> None:
            if studio.session.opening == opening:
                studio.attempt(lambda: keep(project, inputs, result))

        files = studio.attempt(lambda: studio.scene.files(project))
        if files is None:
            return None
        arguments = {"project": to_plain(project), "files": files, "voice": str(voice), "out": str(out), "part": part}
        return studio.jobs.start("generate", arguments, title, done, studio.fail)

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
        if inputs != edits.motion_inputs(can_be_made(self._studio.project)):
            return  # the project went on meanwhile; what it needs now is being made
        motion = self._kept(project, inputs, result)
        blinks = self._studio.attempt(lambda: sample_blinks(self._studio.scene.duration_s, project.seed))
        if blinks is None:
            return
        after = edits.set_motion(self._studio.driving.left(self._studio.project), motion, blinks)
        cues = from_plain(tuple[Cue, ...], result.get("cues", []))
        self._studio.edit(edits.set_found_cues(after, cues), tr("Generate motion"))

    def _jobs(self, *, part: bool) -> list[Job]:
        jobs = self._studio.jobs.list
        return [j for j in jobs if j.op == "generate" and not j.finished and bool(j.arguments.get("part")) == part]

    def _cancel(self, *, part: bool) -> None:
        for job in self._jobs(part=part):
            self._studio.jobs.cancel(job)

    def soon(self) -> None:
        """Generates at once, or as soon as the voice is prepared."""
        project = self._studio.project
        if project.generator == DRIVING:
            self._studio.driving.again()
            return
        if project.portrait is None or project.voice is None:
            return
        if project.motion is not None and not self._studio.scene.stale:
            return
        if self._studio.scene.voice_ready:
            self.start()
        else:
            self._when_ready = True

    def stop(self) -> None:
        """The motion as a whole comes from elsewhere: none is made for it any more."""
        self._when_ready = False
        self._cancel(part=False)

    def forget(self) -> None:
        """Another project is open, or none."""
        self.stop()
        self._cancel(part=True)
        self._parts.clear()

    def _voice_changed(self) -> None:
        if self._when_ready and self._studio.scene.voice_path is not None:
            self.start()
