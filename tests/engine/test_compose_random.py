"""Any sequence of edits: what is seen stays a face, and undo brings back exactly what was there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, get_args

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import edits
from engine.compose import compose_project
from engine.composing import mouth
from engine.composing.head import head_of
from engine.document import FPS, Blob, Cue, FloatArray, GeneratedMotion, MotionTrack, Project, Tracks
from engine.limits import CURVE_LIMITS, LANDMARK_KEY_LIMITS, RANGE_LIMITS
from engine.motion.blinks import sample_blinks
from engine.selection import Kind, Selection, items
from engine.store import ProjectFile

FRAMES = 150
SECONDS = FRAMES / FPS
OTHER = GeneratedMotion(Blob("7" * 64, "motion.npy", 1), "test", 7, FRAMES, "")
THIRD = GeneratedMotion(Blob("8" * 64, "motion.npy", 1), "test", 8, FRAMES, "")

# fmt: off
JAW = [(-.76, .12), (-.76, .29), (-.75, .45), (-.68, .79), (-.61, .93), (-.53, 1.03), (-.34, 1.19), (-.13, 1.28)]
BROW = [(-.62, -.09), (-.55, -.16), (-.44, -.19), (-.3, -.19), (-.14, -.17)]
EYE = [(-.49, .05), (-.41, .01), (-.3, .0), (-.19, .06), (-.28, .07), (-.4, .08)]
NOSE = [(0, 0), (0, .16), (0, .31), (0, .4), (-.16, .49), (-.1, .53), (0, .54), (.1, .54), (.16, .49)]
LIPS = [(-.28, .77), (-.18, .71), (-.09, .7), (0, .72), (.09, .7), (.18, .71), (.28, .77), (.18, .85), (.09, .88),
        (0, .89), (-.09, .88), (-.18, .85), (-.25, .77), (-.08, .765), (0, .77), (.08, .765), (.25, .77), (.08, .77),
        (0, .775), (-.08, .77)]
# fmt: on


def mirrored(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    return [(-x, y) for x, y in points]


def speaking(seed: int) -> MotionTrack:
    """A face whose head sways and whose mouth opens, 100 px between the eyes; its lips now and then cross a little."""
    left_eye = [mirrored(EYE)[i] for i in (3, 2, 1, 0, 5, 4)]
    face = np.array([*JAW, (0, 1.3), *mirrored(JAW)[::-1], *BROW, *mirrored(BROW)[::-1], *NOSE, *EYE, *left_eye, *LIPS])
    times = np.arange(FRAMES) / FPS
    opened = 0.1 * np.sin(9 * times + seed) ** 2 - 0.004
    track = np.repeat(face[None], FRAMES, 0)
    track[:, [55, 56, 57, 58, 59, 65, 66, 67], 1] += opened[:, None]
    track[:, 6:11, 1] += 0.7 * opened[:, None]
    angle = 0.08 * np.sin(1.3 * times + seed)
    turn = np.stack([np.stack([np.cos(angle), np.sin(angle)], 1), np.stack([-np.sin(angle), np.cos(angle)], 1)], 1)
    return MotionTrack((100 * track @ turn + [300, 250]).astype(np.float32), "test", seed)


HEARD_T2 = np.stack([np.repeat([0, 1, 0], 50), (np.arange(FRAMES) % 37 < 2)], 1).astype(np.float32)
TRACKS = Tracks(speaking(0), {"7" * 64: speaking(7), "8" * 64: speaking(8)}, HEARD_T2)
HEAD = head_of(TRACKS.base, None)
REST_3 = HEAD.points_PQ[mouth.LOWER, 1] - HEAD.points_PQ[mouth.UPPER, 1]

Edit = Callable[[Project], Project]


def number(limits: tuple[float, float]) -> st.SearchStrategy[float]:
    """Any number, those beyond the limits too."""
    width = limits[1] - limits[0]
    return st.floats(limits[0] - 0.2 * width, limits[1] + 0.2 * width)


moments = st.floats(-0.5, SECONDS + 0.5)
places = st.integers(-1, 12)
several = st.lists(places, max_size=3)
ids = st.integers(1, 9).map(lambda n: f"e{n}")
curves = st.sampled_from(sorted(CURVE_LIMITS))
eases = st.sampled_from(["hold", "linear", "smooth"])
shapes = st.sampled_from("ABCDEFGHX")
range_fields = st.fixed_dictionaries(
    {},
    optional={
        **{name: number(limits) for name, limits in RANGE_LIMITS.items()},
        **dict.fromkeys(("hold_mouth", "close_in_silence", "close_on_bilabials", "freeze"), st.booleans()),
    },
)
key_fields = st.fixed_dictionaries(
    {},
    optional={
        **{name: number(limits) for name, limits in LANDMARK_KEY_LIMITS.items() if name not in ("dx", "dy")},
        "mirror": st.booleans(),
    },
)
blink_fields = st.fixed_dictionaries(
    {},
    optional={
        "closure": st.floats(-0.5, 1.5),
        "eyes": st.sampled_from(["both", "left", "right"]),
        "ease": st.sampled_from(["natural", "soft", "snap"]),
        "hold_s": st.floats(-1, 5),
        "length_s": st.floats(-1, 5),
        "start_s": moments,
    },
)
points = st.lists(st.integers(-2, 70), max_size=4)
kinds = st.sampled_from(get_args(Kind))
by_s = st.floats(-3, 3)
offsets = number(LANDMARK_KEY_LIMITS["dx"])


def edit(make: Callable[..., Project], *arguments: st.SearchStrategy[Any], **fields: Any) -> st.SearchStrategy[Edit]:
    drawn = fields.pop("fields", st.just({}))
    return st.tuples(st.tuples(*arguments), drawn).map(lambda got: lambda project: make(project, *got[0], **got[1]))


def some(project: Project, kind: Kind, indices: list[int]) -> Selection:
    """Those of a kind at these places, as far as there are so many."""
    there = items(project, kind)
    return Selection.of(kind, [there[n] for n in indices if 0 <= n < len(there)])


def span_of(project: Project, place: int) -> tuple[float, float]:
    """When one of the segments is, or any time."""
    found = project.segments[place : place + 1] if place >= 0 else ()
    return (found[0].start_s, found[0].end_s) if found else (1.0, 2.0)


ANY_EDIT = st.one_of(
    edit(edits.add_blink, moments, st.sampled_from(["both", "left", "right"]), st.floats(0.04, 1), st.floats(0, 1)),
    edit(edits.change_blinks, several, fields=blink_fields),
    edit(edits.move_blinks, several, st.floats(-3, 3)),
    edit(edits.stretch_blink, places, moments, moments),
    edit(edits.hold_blink, places, st.floats(-1, 3)),
    edit(edits.remove_blinks, several),
    edit(edits.mute_blinks, st.booleans()),
    edit(edits.replace_blinks, st.integers(0, 99), st.just(SECONDS)),
    edit(edits.scale_blink_rate, st.floats(-1, 5), st.just(SECONDS)),
    edit(edits.add_range, moments, moments, fields=range_fields),
    edit(edits.change_range, ids, fields=range_fields),
    edit(edits.remove_ranges, st.lists(ids, max_size=2)),
    edit(
        lambda p, c, t, v, e: edits.set_key(p, c, t, v * max(CURVE_LIMITS[c]), e),
        curves,
        moments,
        st.floats(-2, 2),
        eases,
    ),
    edit(edits.move_keys, curves, several, st.floats(-3, 3), st.floats(-0.1, 0.1)),
    edit(edits.set_key_ease, curves, several, eases),
    edit(edits.delete_keys, curves, several),
    edit(edits.clear_curve, curves),
    edit(edits.add_landmark_key, moments, points, offsets, offsets, fields=key_fields),
    edit(edits.change_landmark_key, ids, fields=key_fields),
    edit(edits.remove_landmark_keys, st.lists(ids, max_size=2)),
    edit(edits.add_marker, moments, st.text(max_size=5)),
    edit(lambda p, i, t: edits.change_marker(p, i, time_s=t), places, moments),
    edit(edits.remove_marker, places),
    edit(edits.set_found_cues, st.just([Cue(0.0, 1.0, "X"), Cue(1.0, 1.3, "D")])),
    edit(edits.add_cue, moments, moments, shapes),
    edit(lambda p, i, s, e: edits.change_cue(p, i, start_s=s, end_s=e), places, moments, moments),
    edit(edits.remove_cue, places),
    edit(edits.set_segment, moments, moments, st.just(OTHER), st.floats(0, 1)),
    edit(lambda p, i, s, e: edits.change_segment(p, i, start_s=s, end_s=e), ids, moments, moments),
    edit(edits.set_segment, moments, moments, st.just(THIRD), st.floats(0, 1)),
    edit(lambda p, n: edits.set_segment(p, *span_of(p, n), THIRD), places),
    edit(edits.choose_segment_take, ids, st.one_of(st.none(), st.integers(-1, 3))),
    edit(edits.remove_segment, ids),
    edit(lambda p, k, n, by, up: edits.move_selected(p, some(p, k, n), by, up, "yaw"), kinds, several, by_s, offsets),
    edit(lambda p, k, n: edits.remove_selected(p, some(p, k, n)), kinds, several),
    edit(lambda p, k, n: edits.duplicate_selected(p, some(p, k, n)), kinds, several),
    edit(lambda p, k, n, t: edits.paste(p, edits.clip_of(p, some(p, k, n)), t), kinds, several, moments),
)
START = Project(blinks=sample_blinks(SECONDS, 3))


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
