"""The motion of a project as numbers, read from the files of its blobs."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.document import GeneratedMotion, MotionTrack, Project, Tracks
from engine.errors import LikenessError


def load_tracks(project: Project, files: Mapping[str, Path], known: Mapping[str, MotionTrack] | None = None) -> Tracks:
    """What `compose_project` needs of a project's motion and segments.

    `files`: where blobs lie, by SHA-256; `known`: tracks that were read already. Raises LikenessError if the project
    has no motion, or something of it is missing or damaged.
    """
    made = project.motion
    if made is None:
        raise LikenessError("There is no motion yet: add a portrait and a voice first.")
    known = known or {}
    segments = {s.motion.track.sha256: s.motion for s in project.segments}
    return Tracks(
        _track(made, files, known),
        {sha256: _track(motion, files, known) for sha256, motion in segments.items()},
        None if made.heard is None else _load(files.get(made.heard.sha256), (2,)),
    )


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
        array = np.load(path, allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise bad from error
    if array.shape[1:] != shape or not len(array):
        raise bad
    return np.asarray(array, np.float32)
