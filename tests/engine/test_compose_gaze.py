"""Gaze as it is composed: natural, keyed, both; lids that follow; what else stays as it was."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from engine import edits
from engine.cache import frame_keys, from_numbers, numbers
from engine.codec import from_json, to_json
from engine.compose import ComposedMotion, compose, compose_project
from engine.document import FPS, BlinkTrack, Blob, Gaze, GeneratedMotion, Project
from engine.errors import ProjectError
from engine.limits import CURVE_LIMITS, NATURAL_GAZE
from engine.motion.gaze import natural_gaze
from engine.recompose import Composer
from tests.engine.random_edits import FRAMES, START, TRACKS

TIMES_S = np.arange(FRAMES) / FPS
MADE = GeneratedMotion(Blob("7" * 64, "motion.npy", 1), "test", 7, FRAMES, "")


def composed(project: Project) -> ComposedMotion:
    return compose_project(project, TRACKS)


def test_without_it_nothing_is_otherwise() -> None:
    still = composed(START)
    assert not still.gaze_TD.any()
    assert still.gaze_TD.shape == (FRAMES, 2)
    looking = composed(edits.change_gaze(START, amount=1.0))
    assert looking.gaze_TD.any()
    assert looking.landmarks_TPD is still.landmarks_TPD is TRACKS.base.landmarks_TPD
    assert looking.gaze_TD.dtype == np.float32
    assert not ComposedMotion(still.landmarks_TPD, still.closure_TE).gaze_TD.any()


def test_the_amount_scales_and_the_seed_decides() -> None:
    project = replace(START, blinks=BlinkTrack())
    once, twice = (composed(edits.change_gaze(project, n, 5)).gaze_TD for n in (1.0, 2.0))
    assert (once == natural_gaze(TIMES_S, 5)).all()
    low, high = np.array([CURVE_LIMITS["gaze_x"], CURVE_LIMITS["gaze_y"]]).T
    assert twice == pytest.approx(np.clip(2 * once, low, high), abs=1e-6)
    assert (composed(edits.change_gaze(project, 1.0, 6)).gaze_TD != once).any()
    order = compose(TRACKS.base, BlinkTrack(), TIMES_S, Gaze(1.0, 5))
    assert (order.gaze_TD == once).all(), "the command line's"


def test_keys_add_to_it_and_move_nothing_else() -> None:
    natural = edits.change_gaze(START, 1.0, 5)
    keyed = edits.set_key(edits.set_key(natural, "gaze_x", 2.0, 0.06, "linear"), "gaze_x", 4.0, 0.0)
    before, after = composed(natural), composed(keyed)
    assert after.gaze_TD[75] - before.gaze_TD[75] == pytest.approx([0.03, 0], abs=1e-6)
    assert (after.gaze_TD[100:] == before.gaze_TD[100:]).all()
    assert (after.landmarks_TPD == before.landmarks_TPD).all()
    beyond = edits.set_key(natural, "gaze_y", 1.0, -9.0)
    assert beyond.curve("gaze_y").keys[0].value == -0.12
    assert composed(beyond).gaze_TD[:, 1].min() >= np.float32(-0.12)


def test_between_frames_keys_go_on_and_shifts_are_as_quick() -> None:
    keyed = edits.set_key(edits.set_key(START, "gaze_x", 1.0, 0.0, "linear"), "gaze_x", 2.0, 0.1)
    times_s = np.arange(2 * FRAMES) / (2 * FPS)
    double = compose_project(keyed, TRACKS, times_s).gaze_TD
    assert (double[::2] == composed(keyed).gaze_TD).all()
    assert double[73] == pytest.approx([0.046, 0], abs=1e-6)
    natural = edits.change_gaze(START, 1.0)
    assert (compose_project(natural, TRACKS, times_s).gaze_TD[::2] == composed(natural).gaze_TD).all()


def test_the_upper_lid_follows_an_eye_that_looks_down() -> None:
    base = replace(START, blinks=BlinkTrack())
    still = composed(base).closure_TE
    up, little, down = (composed(edits.set_key(base, "gaze_y", 0.0, value)) for value in (-0.1, 0.01, 0.1))
    assert (up.closure_TE == still).all()
    assert (little.closure_TE == still).all()
    assert 0.1 < down.closure_TE[0, 0] < 0.3
    blinking = composed(edits.set_key(START, "gaze_y", 0.0, 0.1)).closure_TE
    assert (blinking >= composed(START).closure_TE).all()
    assert blinking.max() <= 1


@pytest.mark.parametrize(
    "edit",
    [
        lambda p: edits.change_gaze(p, amount=0.5),
        lambda p: edits.change_gaze(p, seed=9),
        lambda p: edits.set_key(p, "gaze_y", 1.0, 0.05),
        lambda p: edits.move_blinks(p, [0], 0.3),
        lambda p: replace(p, gaze=Gaze()),
    ],
    ids=["amount", "seed", "key", "blink", "off"],
)
def test_it_is_composed_again_after_its_edits_only(edit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.recompose.LEAST", 0)
    monkeypatch.setattr("engine.recompose.MOST", 2.0)
    start = edits.add_range(edits.change_gaze(START, 1.0, 5), 1.0, 2.0, mouth_gain=1.5)
    composer = Composer()
    first = composer.compose(start, TRACKS)
    other = composer.compose(edits.change_range(start, "e1", mouth_gain=1.2), TRACKS)
    assert other.gaze_TD is first.gaze_TD
    changed = edit(start)
    again, whole = composer.compose(changed, TRACKS), composed(changed)
    assert (again.gaze_TD == whole.gaze_TD).all()
    assert (again.closure_TE == whole.closure_TE).all()
    assert (again.landmarks_TPD == whole.landmarks_TPD).all()


def test_a_frame_that_looks_elsewhere_has_another_key() -> None:
    motion = composed(START)
    gaze_TD = motion.gaze_TD.copy()
    gaze_TD[7, 1] = 0.01
    moved = ComposedMotion(motion.landmarks_TPD, motion.closure_TE, gaze_TD)
    differ = [i for i, (a, b) in enumerate(zip(frame_keys("s", motion), frame_keys("s", moved), strict=True)) if a != b]
    assert differ == [7]
    from engine.cache import FrameKeys

    keys = FrameKeys()
    keys.learn(motion)
    assert keys.unknown(moved).tolist() == [7]
    again = from_numbers(numbers(moved, slice(7, 8)))
    assert frame_keys("s", again) == frame_keys("s", moved)[7:8], "as the worker is told of one frame"


def test_it_is_saved_and_older_projects_have_none() -> None:
    project = edits.set_key(edits.change_gaze(START, 1.5, 4), "gaze_x", 1.0, 0.1)
    assert from_json(to_json(project)) == project
    older = to_json(START).replace(',"gaze":{"amount":0.0,"seed":0}', "")
    assert "gaze" not in older
    assert from_json(older) == START
    with pytest.raises(ProjectError, match=r"amount is not between 0 and 2"):
        to_json(replace(START, gaze=Gaze(3.0)))


def test_eyes_begin_to_look_about_with_the_first_motion() -> None:
    first = edits.set_motion(START, MADE, BlinkTrack((), 7))
    assert first.gaze == Gaze(NATURAL_GAZE, 7)
    still = edits.change_gaze(first, 0.0)
    other = replace(MADE, seed=8)
    assert edits.set_motion(still, other, BlinkTrack((), 8)).gaze == Gaze(0.0, 8)
    own = edits.change_gaze(first, seed=3)
    assert edits.set_motion(own, MADE, BlinkTrack((), 7)).gaze == own.gaze, "the same motion again"
    assert edits.change_gaze(first, amount=99).gaze.amount == 2.0
    assert edits.change_gaze(first, amount=1.0) is first
