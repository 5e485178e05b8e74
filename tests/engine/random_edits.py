"""Edits of every kind, drawn at random, and a face that speaks to try them on: for tests of what edits may do.

Shape letters as in `engine.composing`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

import numpy as np
from hypothesis import strategies as st

from engine import edits
from engine.composing import mouth
from engine.composing.head import head_of
from engine.document import FPS, Blob, Cue, GeneratedMotion, MotionTrack, Project, Tracks
from engine.limits import CURVE_LIMITS, LANDMARK_KEY_LIMITS, RANGE_LIMITS
from engine.motion.blinks import sample_blinks
from engine.selection import Kind, Selection, items

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
    edit(edits.change_gaze, st.floats(-1, 3), st.integers(0, 99)),
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
