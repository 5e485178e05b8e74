"""A file of another program, read and made ready for a project: cues, markers, or motion laid on the portrait."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.document import FPS, Cue, Project
from engine.errors import InterchangeError
from engine.interchange.apply import fitting
from engine.interchange.records import Line, Records, Timeline
from engine.interchange.registry import read_any
from engine.order import Stage, Tell

if TYPE_CHECKING:
    from engine.driving.transfer import DrivenMotion

NEARLY_S = 0.1
"""A recording that is longer or shorter than the voice by less is as long."""


@dataclass(frozen=True, eq=False)
class Brought:
    """What a project can take of a file. `notes`: sentences on what was left out, guessed or bridged."""

    format: str
    cues: tuple[Cue, ...] = ()
    lines: tuple[Line, ...] = ()
    timeline: Timeline | None = None
    driven: DrivenMotion | None = None
    notes: tuple[str, ...] = ()


def bring(
    path: Path,
    project: Project,
    tell: Tell,
    *,
    voice: Path | None = None,
    voice_s: float = 0.0,
    mouths: bool = False,
    fps: float | None = None,
) -> Brought:
    """Reads a file for a project.

    `voice`: what is heard of the chosen take, `voice_s` long; 0 for none. `mouths`: whether subtitles become mouth cues
    too. `fps`: see `registry.read_any`. Raises InterchangeError.
    """
    tell(Stage("reading"))
    records = read_any(path, fps=fps)
    if records.motion is not None:
        return _laid(records, project, voice_s, tell)
    if records.timeline is not None:
        return Brought(records.format, timeline=records.timeline, notes=records.notes)
    notes, cues = records.notes, records.cues
    if records.lines and mouths and not cues:
        tell(Stage("motion"))
        cues, more = mouths_of(records, voice, tell)
        notes = (*notes, *more)
    fit = fitting(cues, voice_s)
    if len(fit) < len(cues):
        notes = (*notes, f"Mouth cues left out, shorter than a frame or after the voice: {len(cues) - len(fit)}.")
    if not fit and not records.lines:
        raise InterchangeError(f"{path.name} holds nothing for this project; choose another file.")
    return Brought(records.format, fit, records.lines if records.format == "srt" else (), notes=notes)


def mouths_of(
    records: Records, voice: Path | None, tell: Tell | None = None
) -> tuple[tuple[Cue, ...], tuple[str, ...]]:
    """Mouth cues of subtitles, heard in `voice` where it says them, and sentences on what was guessed."""
    from engine.audio import load_speech
    from engine.interchange.spoken import spoken

    found = spoken(records.lines, None if voice is None else load_speech(voice), records.duration_s, tell)
    return found.cues, found.notes


def _laid(records: Records, project: Project, voice_s: float, tell: Tell) -> Brought:
    """Motion laid on the portrait's chosen face, as long as the voice."""
    import numpy as np

    from engine.driving.length import as_long
    from engine.interchange.lay import lay

    if project.portrait is None or records.motion is None:
        raise InterchangeError("Motion needs a portrait to move: open a picture of a face first.")
    tell(Stage("motion"))
    face = project.portrait.chosen
    driven = lay(records.motion, face)
    notes = (*records.notes, *driven.notes)
    length_s = records.motion.duration_s
    if voice_s > 0:
        if voice_s > length_s + NEARLY_S:
            notes = (*notes, f"The recording is {length_s:.2f} s long, the voice {voice_s:.2f} s: then it rests.")
        elif voice_s < length_s - NEARLY_S:
            notes = (*notes, f"The recording is {length_s:.2f} s long, the voice {voice_s:.2f} s: its end is left out.")
        driven = as_long(driven, np.array(face.landmarks), math.ceil(voice_s * FPS - 1e-6))
    return Brought(records.format, driven=driven, notes=notes)
