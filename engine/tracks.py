"""The motion of a project as numbers, read from the files of its blobs."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.arrays import DamagedArrays, read_array
from engine.document import Blob, GeneratedMotion, MotionTrack, Project, Tracks
from engine.errors import LikenessError

AHEAD_BYTES = 256 << 20
"""Takes that are not shown are kept at hand up to so many bytes in all, so that choosing them takes no time: those of
ten minutes are 8 MB each. Beyond that they are read when they are chosen."""


def track_blobs(project: Project) -> list[Blob]:
    """The files that a project's motion as it is seen consists of, its own track first."""
    made = project.motion.blobs if project.motion else ()
    parts = (segment.motion.track for segment in project.segments if segment.shown)
    return list({blob.sha256: blob for blob in (*made, *parts)}.values())


def other_tracks(project: Project) -> list[Blob]:
    """The tracks of takes that are not shown, as many as are kept at hand; all of them where they are few.

    As long as there is room for all, these and those that are shown are the same whichever take is chosen.
    """
    room = AHEAD_BYTES - sum(blob.size for blob in track_blobs(project))
    seen, out = {blob.sha256 for blob in track_blobs(project)}, list[Blob]()
    for blob in (motion.track for segment in project.segments for motion in segment.motions):
        if blob.sha256 not in seen and blob.size <= room:
            out.append(blob)
            seen.add(blob.sha256)
            room -= blob.size
    return out


def load_tracks(project: Project, files: Mapping[str, Path], known: Mapping[str, MotionTrack] | None = None) -> Tracks:
    """What `compose_project` needs of a project's motion and segments, and other takes whose files are there.

    `files`: where blobs lie, by SHA-256; `known`: tracks that were read already. Raises LikenessError if the project
    has no motion, or something of what is shown is missing or damaged.
    """
    made = project.motion
    if made is None:
        raise LikenessError("There is no motion yet: add a portrait and a voice first.")
    known = known or {}
    shown = {s.motion.track.sha256: s.motion for s in project.segments if s.shown}
    segments = {sha256: _track(motion, files, known) for sha256, motion in shown.items()}
    for motion in (motion for segment in project.segments for motion in segment.motions):
        sha256 = motion.track.sha256
        if sha256 not in segments and sha256 in files:
            with suppress(LikenessError):  # told when it is chosen
                segments[sha256] = _track(motion, files, known)
    heard = None if made.heard is None else _load(files.get(made.heard.sha256), (2,))
    return Tracks(_track(made, files, known), segments, heard)


def _track(made: GeneratedMotion, files: Mapping[str, Path], known: Mapping[str, MotionTrack]) -> MotionTrack:
    sha256 = made.track.sha256
    if sha256 in known:
        return known[sha256]
    return MotionTrack(_load(files.get(sha256), (68, 2)), made.generator, made.seed)


def _load(path: Path | None, shape: tuple[int, ...]) -> NDArray[np.float32]:
    """Numbers of so many frames, each of `shape`."""
    bad = LikenessError("The motion is missing or damaged: generate it again.")
    if path is None:
        raise bad
    try:
        array = np.asarray(read_array(path), np.float32)
    except (OSError, DamagedArrays) as error:
        raise bad from error
    if array.shape[1:] != shape or not len(array) or not np.isfinite(array).all():
        raise bad
    return array
