"""Any sequence of edits: what is seen stays a face, and undo brings back exactly what was there."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import edits
from engine.compose import compose_project
from engine.composing import mouth
from engine.document import FPS, FloatArray, Project
from engine.selection import Selection, items
from engine.store import ProjectFile
from tests.engine.random_edits import ANY_EDIT, HEAD, REST_3, START, TRACKS, Edit, moments, range_fields


def seen(project: Project) -> tuple[FloatArray, FloatArray]:
    composed = compose_project(project, TRACKS)
    return composed.landmarks_TPD, composed.closure_TE


def lips(landmarks_TPD: FloatArray) -> FloatArray:
    return mouth.gaps(HEAD.on_head(landmarks_TPD, HEAD.poses(landmarks_TPD)), REST_3)


@settings(max_examples=150, deadline=None)
@given(st.lists(ANY_EDIT, min_size=1, max_size=14))
def test_whatever_is_done_to_it_it_stays_a_face(steps: list[Edit]) -> None:
    project = START
    for step in steps:
        project = step(project)
    landmarks_TPD, closure_TE = seen(project)
    assert np.isfinite(landmarks_TPD).all()
    assert ((closure_TE >= 0) & (closure_TE <= 1)).all()
    assert np.abs(landmarks_TPD - TRACKS.base.landmarks_TPD).max() < 250  # two and a half eye distances
    # The pose is measured by nose and eyes, which keys by hand may move.
    plain = replace(project, landmark_keys=())
    crossing = lips(seen(plain)[0] if project.landmark_keys else landmarks_TPD)
    track = min(lips(motion.landmarks_TPD).min() for motion in (TRACKS.base, *TRACKS.segments.values()))
    assert crossing.min() > min(track, 0) - 1e-3
    starts = [(blink.start_s, blink.end_s, blink.eyes) for blink in project.blinks.blinks]
    for (_, end_s, eyes), (start_s, _, others) in pairwise(starts):
        assert end_s <= start_s + 1e-9 or {eyes, others} == {"left", "right"}
    assert len({item.id for item in (*project.ranges, *project.landmark_keys, *project.segments)}) == len(
        project.ranges
    ) + len(project.landmark_keys) + len(project.segments)


@settings(max_examples=25, deadline=None)
@given(st.lists(ANY_EDIT, min_size=1, max_size=12))
def test_undo_brings_back_every_project_and_every_landmark(steps: list[Edit]) -> None:
    selection = Selection.of("blink", START.blinks.blinks[:2])
    with TemporaryDirectory() as folder, ProjectFile.create(Path(folder) / "a.likeness", START) as file:
        states = [START]
        for n, step in enumerate(steps):
            states.append(step(states[-1]))
            selection = followed(selection, states[-2], states[-1])
            file.commit(states[-1], f"Edit {n}")
        pictures = [seen(state) for state in states]
        for n in reversed(range(len(steps))):
            assert file.undo_label == f"Edit {n}"
            project = file.undo()
            assert project == states[n]
            selection = followed(selection, states[n + 1], project)
            assert all(np.array_equal(a, b) for a, b in zip(seen(project), pictures[n], strict=True))
        for n, state in enumerate(states[1:], 1):
            project = file.redo()
            assert project == state
            assert all(np.array_equal(a, b) for a, b in zip(seen(project), pictures[n], strict=True))


def followed(selection: Selection, before: Project, after: Project) -> Selection:
    """The selection after an edit, or all blinks where nothing is left of it: it never holds what is not there."""
    now = selection.followed(before, after)
    assert not now or now.items <= set(items(after, now.kind or "blink"))
    assert len(now) <= len(selection)
    return now or Selection.of("blink", after.blinks.blinks)


@settings(max_examples=60, deadline=None)
@given(st.lists(ANY_EDIT, max_size=6), moments, st.floats(0.05, 2), range_fields)
def test_a_range_changes_nothing_beyond_its_ends(
    steps: list[Edit], start_s: float, length_s: float, fields: Any
) -> None:
    project = START
    for step in steps:
        project = step(project)
    before = seen(project)[0]
    changed = edits.add_range(project, start_s, start_s + length_s, **fields)
    after = seen(changed)[0]
    made = changed.ranges[-1]
    frames = np.flatnonzero((before != after).any((1, 2))) / FPS
    # A freeze or hold elsewhere shows what is changed here as long as it lasts.
    holds = [edit for edit in project.ranges if edit.freeze or edit.hold_mouth or edit.smoothing_ms or edit.offset_ms]
    if not holds:
        assert ((frames >= made.start_s - 1e-6) & (frames < made.end_s + 1e-6)).all()
