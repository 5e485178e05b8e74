"""Composes one state of a project after the other, and of each only the frames that the last edit may have changed."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from engine.compose import ComposedMotion, compose_project, eyes
from engine.composing.changes import change
from engine.composing.layers import edited_again
from engine.composing.plan import GAZE
from engine.document import FPS, Project, Tracks

MOST = 0.5
"""Share of the frames; where more may have changed, all are composed."""
LEAST = 300
"""Frames; of shorter tracks all are composed, which takes no longer than to find out what has changed."""


class _State(NamedTuple):
    project: Project
    tracks: Tracks
    composed: ComposedMotion


class Composer:
    """Composes as `compose_project` does, to the last bit, and remembers the last state. May be used in any thread."""

    def __init__(self) -> None:
        self._last: _State | None = None

    def compose(self, project: Project, tracks: Tracks) -> ComposedMotion:
        """What `project` shows at every frame of `tracks`."""
        last = self._last
        if last is not None and last.project is project and last.tracks is tracks:
            return last.composed
        composed = self._again(project, tracks) or compose_project(project, tracks)
        self._last = _State(project, tracks, composed)
        return composed

    def _again(self, project: Project, tracks: Tracks) -> ComposedMotion | None:
        last = self._last
        if (
            last is None
            or tracks.base.frames < LEAST
            or not (project.ranges or project.curves or project.landmark_keys or project.cues or project.segments)
        ):
            return None
        found = change(last.project, last.tracks, project, tracks)
        if found is None or np.count_nonzero(found.frames_T) > MOST * len(found.frames_T):
            return None
        landmarks_TPD = last.composed.landmarks_TPD
        if found.frames_T.any():
            landmarks_TPD = edited_again(found, tracks, landmarks_TPD)
            landmarks_TPD.flags.writeable = False
        closure_TE, gaze_TD = last.composed.closure_TE, last.composed.gaze_TD
        if _of_eyes(project) != _of_eyes(last.project):
            frames = len(landmarks_TPD)
            moments_s = np.arange(frames) / FPS
            closure_TE, gaze_TD = eyes(project.blinks, project.gaze, project.curves, moments_s, frames)
        return ComposedMotion(landmarks_TPD, closure_TE, gaze_TD)


def _of_eyes(project: Project) -> tuple[object, ...]:
    """What decides about lids and gaze."""
    return project.blinks, project.gaze, *(curve for curve in project.curves if curve.name in GAZE)
