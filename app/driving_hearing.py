"""What is said in a voice that a driver's motion belongs to: phones for quality and ranges, and mouth cues."""

from __future__ import annotations

import math
import uuid
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.i18n import tr
from engine import edits
from engine.codec import from_plain
from engine.document import Blob, Cue

if TYPE_CHECKING:
    from app.studio import Studio


def hear(studio: Studio, label: str, merge: str) -> None:
    """Finds out what the voice says, as it is for motion that is generated; it joins the edit called `label`.

    Not of a voice of which only a part is heard: its file says something else.
    """
    opening = studio.session.opening
    motion, voice = studio.project.motion, studio.project.voice
    if voice is None or motion is None:
        return
    out = studio.attempt(lambda: studio.imports.folder("imports") / f"{uuid.uuid4().hex}.npy")
    source = studio.attempt(lambda: studio.scene.fetch(voice.sound))
    if out is None or source is None or voice.heard_s != voice.duration_s:
        return

    def done(result: dict[str, Any]) -> None:
        if studio.session.opening == opening and result["heard"]:
            path = Path(str(result["heard"]))
            studio.imports.keep(path, "heard.npy", lambda blob: keep(blob, from_plain(tuple[Cue, ...], result["cues"])))

    def keep(blob: Blob, cues: tuple[Cue, ...]) -> None:
        now = studio.project.motion
        fits = now is not None and (now.generator, now.frames, now.heard) == (motion.generator, motion.frames, None)
        if now is None or not fits or studio.project.voice != voice or studio.session.redo_label is not None:
            return  # undone, or something else by now; other strengths do not change what is said
        after = edits.change(studio.project, motion=replace(now, heard=blob))
        same = studio.session.undo_label == label
        title = label if same else tr("Find mouth cues")
        studio.edit(edits.set_found_cues(after, cues), title, merge if same else None, math.inf)

    arguments = {"voice": str(source), "out": str(out)}
    studio.jobs.start("hear", arguments, tr("Listening for mouth cues"), done, studio.fail)
