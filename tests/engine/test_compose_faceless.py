"""Edits of frames that show no face, and of frames next to which nothing else is edited."""

from __future__ import annotations

import numpy as np
import pytest

from engine import edits
from engine.compose import compose_project
from engine.document import FPS, FloatArray, MotionTrack, Project, Tracks
from tests.engine.random_edits import TRACKS

LINE = np.stack([np.linspace(100, 300, 68), np.full(68, 200.0)], 1)
DOT = np.full((68, 2), 200.0)


@pytest.mark.parametrize(
    "flat_PD", [LINE, LINE[:, ::-1], LINE @ [[1, 0.5], [0, 1]], DOT], ids=["flat", "up", "askew", "dot"]
)
@pytest.mark.parametrize("where", [slice(None), slice(30, 60)], ids=["always", "for a while"])
def test_frames_that_show_no_face_stay_as_they_are(flat_PD: FloatArray, where: slice) -> None:
    landmarks_TPD = TRACKS.base.landmarks_TPD.copy()
    landmarks_TPD[where] = flat_PD
    tracks = Tracks(MotionTrack(landmarks_TPD, "test", 0))
    project = edits.add_range(Project(), 0.5, 3.0, mouth_gain=1.7, smoothing_ms=120.0, offset_ms=80.0, head_gain=0.5)
    project = edits.set_key(edits.set_key(project, "mouth_open", 1.5, 0.2), "yaw", 1.5, 5.0)
    project = edits.add_cue(edits.add_landmark_key(project, 1.6, (57,), 0.1, 0.1, radius=0.3), 1.2, 1.8, "D")
    composed = compose_project(project, tracks)
    assert np.array_equal(composed.landmarks_TPD[where], landmarks_TPD[where])
    assert np.isfinite(composed.landmarks_TPD).all()
    assert np.abs(composed.landmarks_TPD - landmarks_TPD).max() < 250
    if where.start is not None:
        assert not np.array_equal(composed.landmarks_TPD, landmarks_TPD)


def test_a_key_that_begins_where_nothing_else_is_edited_moves_every_frame_in_full() -> None:
    # Of the first frame of each key nothing is needed; it must not take the place of one that is.
    early = edits.add_landmark_key(Project(), 1.0, (57,), 0.0, 0.1, before_s=0.2, after_s=0.2)
    both = edits.add_landmark_key(early, 2.0, (57,), 0.0, 0.1, before_s=0.2, after_s=0.2)
    late = edits.add_landmark_key(Project(), 2.0, (57,), 0.0, 0.1, before_s=0.2, after_s=0.2)
    moved = [compose_project(project, TRACKS).landmarks_TPD for project in (early, late, both)]
    frame = round(1.5 * FPS)
    assert np.array_equal(moved[2][:frame], moved[0][:frame])
    assert np.array_equal(moved[2][frame:], moved[1][frame:])
    for number, at_s in ((0, 1.0), (1, 2.0)):
        moved_T = (moved[number] != TRACKS.base.landmarks_TPD).any((1, 2))
        assert np.flatnonzero(moved_T).tolist() == [*range(round((at_s - 0.2) * FPS) + 1, round((at_s + 0.2) * FPS))]
