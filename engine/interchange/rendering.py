"""Files of other programs for a video that is made in one go: motion in place of a generator's, cues that bend it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from engine.document import Blob, FoundFace, MotionTrack, Portrait, Project, Tracks
from engine.edits import put_cues
from engine.errors import InterchangeError
from engine.interchange.apply import fitting
from engine.interchange.bring import mouths_of
from engine.interchange.registry import FORMATS, read_any
from engine.order import Advice, Tell

if TYPE_CHECKING:
    from engine.driving.transfer import DrivenMotion
    from engine.faces.geometry import FaceGeometry

_NOWHERE = Blob("", "", 0)


def motion_from(path: Path, face: FaceGeometry, frames: int, tell: Tell) -> DrivenMotion:
    """The motion of a file on a face, `frames` long; raises InterchangeError where it holds none."""
    from engine.driving.length import as_long
    from engine.interchange.lay import lay

    records = read_any(path)
    if records.motion is None:
        title = FORMATS[records.format].title
        raise InterchangeError(f"{path.name} is a file of {title}, which holds no motion: choose a table of motion.")
    driven = lay(records.motion, _found(face))
    for note in (*records.notes, *driven.notes):
        tell(Advice(note))
    return as_long(driven, face.landmarks_PD, frames)


def bent(motion: MotionTrack, path: Path, face: FaceGeometry, voice: Path | None, tell: Tell) -> MotionTrack:
    """The motion with the mouth of a file's cues, or of its words as `voice` says them; raises InterchangeError."""
    from engine.composing.layers import edited

    records = read_any(path)
    cues, notes = records.cues, records.notes
    if not cues and records.lines:
        cues, more = mouths_of(records, voice)
        notes = (*notes, *more)
    fit = fitting(cues, motion.duration_s)
    if not fit:
        raise InterchangeError(f"{path.name} holds no mouth cues for this voice; choose another file.")
    for note in notes:
        tell(Advice(note))
    found = _found(face)
    portrait = Portrait(_NOWHERE, _NOWHERE, face.width, face.height, (found,))
    project = put_cues(Project(portrait=portrait), fit)
    return MotionTrack(edited(project, Tracks(motion)), motion.generator, motion.seed)


def _found(face: FaceGeometry) -> FoundFace:
    landmarks = tuple((float(x), float(y)) for x, y in face.landmarks_PD)
    return FoundFace(landmarks, face.crop, face.pose, face.confidence)
