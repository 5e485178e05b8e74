"""What every kind of edit does to the landmarks of a generated track, and that it does nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from engine import edits
from engine.audio import load_speech
from engine.cache import frame_keys
from engine.compose import compose_project
from engine.composing import mouth
from engine.composing.head import head_of
from engine.document import (
    FPS,
    Blob,
    CueShape,
    CurveName,
    Ease,
    FloatArray,
    GeneratedMotion,
    HeadPose,
    MotionTrack,
    Project,
    Tracks,
)
from engine.faces.detect import find_face
from engine.faces.picture import load_picture
from engine.motion.registry import make_generator

MOUTH, EYES_AND_NOSE = slice(48, 68), slice(27, 48)
OTHER = GeneratedMotion(Blob("7" * 64, "motion.npy", 1), "audio2keypoint", 7, 0, "")


@dataclass(frozen=True, eq=False)
class Spoken:
    """Six seconds of a real face that speaks between two silences, with another seed beside it."""

    tracks: Tracks

    @property
    def base(self) -> FloatArray:
        return self.tracks.base.landmarks_TPD

    def after(self, project: Project) -> FloatArray:
        return compose_project(project, self.tracks).landmarks_TPD

    def changed(self, project: Project) -> np.ndarray:
        return np.flatnonzero((self.after(project) != self.base).any((1, 2)))

    def on_head(self, landmarks_TPD: FloatArray) -> FloatArray:
        """(2, T, 68) along the head's axes, in eye distances."""
        head = head_of(self.tracks.base, None)
        return head.on_head(landmarks_TPD, head.poses(landmarks_TPD))

    def gaps(self, landmarks_TPD: FloatArray) -> FloatArray:
        points = head_of(self.tracks.base, None).points_PQ
        return mouth.gaps(self.on_head(landmarks_TPD), points[mouth.LOWER, 1] - points[mouth.UPPER, 1])

    def angles(self, landmarks_TPD: FloatArray) -> FloatArray:
        """Of the line between the eyes, in degrees (T,)."""
        across = landmarks_TPD[:, 45] - landmarks_TPD[:, 36]
        return np.degrees(np.arctan2(across[:, 1], across[:, 0]))


@pytest.fixture(scope="module")
def spoken(
    portrait: Path, tmp_path_factory: pytest.TempPathFactory, make_voice: Callable[[Path, np.ndarray], Path]
) -> Spoken:
    rng = np.random.default_rng(0)
    syllables = np.repeat(rng.uniform(0.2, 1, 16), 4000) * np.sin(np.pi * np.arange(64000) / 4000) ** 2
    voice = np.r_[np.zeros(16000), syllables * rng.normal(0, 0.2, 64000), np.zeros(16000)]
    speech = load_speech(make_voice(tmp_path_factory.mktemp("spoken") / "voice.wav", voice))
    face = find_face(load_picture(portrait))
    generator = make_generator()
    base, other = (generator.generate(speech, face, seed) for seed in (0, 7))
    # The lips of a noise part but little: three times as far they are those of a voice.
    head = head_of(base, None)
    poses = head.poses(base.landmarks_TPD)
    away_DNP = head.on_head(base.landmarks_TPD, poses)
    away_DNP[:, :, MOUTH] *= 3
    base = replace(base, landmarks_TPD=head.in_picture(away_DNP, poses))
    heard_T2 = np.zeros((base.frames, 2), np.float32)
    heard_T2[25:125, 0] = 1
    heard_T2[[60, 61, 90], 1] = 1
    return Spoken(Tracks(base, {"7" * 64: other}, heard_T2))


def test_without_edits_there_is_not_even_a_copy(spoken: Spoken) -> None:
    nothing = edits.add_marker(edits.add_range(Project(), 1, 2), 1.0)
    nothing = edits.set_found_cues(nothing, [])
    for project in (Project(), edits.set_key(nothing, "yaw", 1.0, 0.0)):
        assert spoken.after(project) is spoken.base


def test_the_head_is_told_from_the_face_on_it(spoken: Spoken) -> None:
    head = head_of(spoken.tracks.base, None)
    poses = head.poses(spoken.base)
    away_DNP = head.on_head(spoken.base, poses)
    assert np.abs(away_DNP[:, :, EYES_AND_NOSE]).max() < 0.002  # though the head turns by degrees
    assert np.ptp(spoken.base[:, 30, 0]) > 1
    np.testing.assert_allclose(head.in_picture(away_DNP, poses), spoken.base, atol=1e-3)
    assert head_of(spoken.tracks.base, None) is head


RANGES: dict[str, dict[str, float | bool]] = {
    "gain": {"mouth_gain": 2.0},
    "offset": {"offset_ms": 80.0},
    "smoothing": {"smoothing_ms": 200.0},
    "hold": {"hold_mouth": True},
    "bilabials": {"close_on_bilabials": True},
    "head": {"head_gain": 2.0},
    "freeze": {"freeze": True},
    "smile": {"smile": 0.1},
    "brows": {"brows": 0.08},
}


@pytest.mark.parametrize("name", RANGES)
def test_a_range_changes_only_its_frames_and_comes_and_goes_softly(spoken: Spoken, name: str) -> None:
    project = edits.add_range(Project(), 2.0, 4.0, **RANGES[name])
    changed = spoken.changed(project)
    assert len(changed) >= 3
    assert changed.min() >= 50
    assert changed.max() < 100
    away = np.abs(spoken.after(project) - spoken.base).max((1, 2))
    assert away[[50, 51, 99]].max() <= max(0.3 * away.max(), 0.5)
    if name not in ("head", "freeze"):
        np.testing.assert_allclose(spoken.after(project)[:, EYES_AND_NOSE], spoken.base[:, EYES_AND_NOSE], atol=1e-3)


def test_gain_scales_how_far_the_mouth_is_from_rest(spoken: Spoken) -> None:
    before = spoken.on_head(spoken.base)[:, 60:90, MOUTH]
    for gain in (0.0, 0.5, 1.5):
        after = spoken.after(edits.add_range(Project(), 2.0, 4.0, mouth_gain=gain))
        np.testing.assert_allclose(spoken.on_head(after)[:, 60:90, MOUTH], gain * before, atol=0.004)
        np.testing.assert_allclose(after[:, 0], spoken.base[:, 0], atol=1e-3)  # the jaw's end is no mouth


def test_an_offset_moves_the_mouth_and_not_the_head(spoken: Spoken) -> None:
    before = spoken.on_head(spoken.base)[:, :, MOUTH]
    for frames in (-3, 3):
        after = spoken.after(edits.add_range(Project(), 1.0, 5.0, offset_ms=frames * 40.0))
        moved = spoken.on_head(after)[:, :, MOUTH]
        np.testing.assert_allclose(moved[:, 45:100], before[:, 45 - frames : 100 - frames], atol=1e-4)
    small = spoken.after(edits.add_range(Project(), 2.0, 2.4, offset_ms=500.0))
    jump = np.abs(np.diff(spoken.on_head(small)[:, :, MOUTH], axis=1)).max()
    assert jump <= 2.6 * np.abs(np.diff(before, axis=1)).max()  # a short range never races


def test_smoothing_calms_the_mouth_and_no_more_than_asked(spoken: Spoken) -> None:
    def jerk(landmarks: FloatArray) -> float:
        return float(np.abs(np.diff(spoken.on_head(landmarks)[:, 55:95, MOUTH], 2, axis=1)).mean())

    calm = [jerk(spoken.after(edits.add_range(Project(), 2.0, 4.0, smoothing_ms=ms))) for ms in (0, 80, 200, 400)]
    assert calm == sorted(calm, reverse=True)
    assert calm[2] < 0.5 * calm[0]


def test_hold_and_freeze_keep_what_was_at_the_start(spoken: Spoken) -> None:
    held = spoken.after(edits.add_range(Project(), 2.0, 4.0, hold_mouth=True))
    was = spoken.on_head(spoken.base)[:, 50:51, MOUTH]
    np.testing.assert_allclose(spoken.on_head(held)[:, 60:90, MOUTH], np.repeat(was, 30, 1), atol=1e-4)
    np.testing.assert_allclose(held[:, 30], spoken.base[:, 30], atol=1e-3)
    frozen = spoken.after(edits.add_range(Project(), 2.0, 4.0, freeze=True, ease_s=0.0))
    np.testing.assert_allclose(frozen[50:100], np.repeat(spoken.base[50:51], 50, 0), atol=1e-3)


def test_closing_rules_close_the_lips_where_the_voice_asks_for_it(spoken: Spoken) -> None:
    opened = edits.add_range(edits.set_key(Project(), "mouth_open", 0.0, 0.1), 0.0, 6.0, ease_s=0.0)
    assert spoken.gaps(spoken.after(opened)).min() > 0.05
    silent = spoken.gaps(spoken.after(edits.change_range(opened, opened.ranges[0].id, close_in_silence=True)))
    assert np.abs(silent[:24]).max() < 1e-4
    assert np.abs(silent[126:]).max() < 1e-4
    assert silent[26:124].min() > 0.05
    pressed = spoken.gaps(spoken.after(edits.change_range(opened, opened.ranges[0].id, close_on_bilabials=True)))
    assert np.abs(pressed[[60, 61, 90]]).max() < 1e-4
    half = pressed[[59, 62, 89, 91]]
    assert ((half > 0.01) & (half < spoken.gaps(spoken.after(opened))[[59, 62, 89, 91]])).all()  # soft edges
    assert pressed[70:80].min() > 0.05
    deaf = replace(spoken.tracks, heard_T2=None)
    project = edits.add_range(Project(), 0.0, 6.0, close_in_silence=True)
    assert compose_project(project, deaf).landmarks_TPD is spoken.base


def test_head_gain_acts_on_the_head_alone(spoken: Spoken) -> None:
    still = spoken.after(edits.add_range(Project(), 0.0, 6.0, head_gain=0.0, ease_s=0.0))
    assert np.abs(still[:, EYES_AND_NOSE] - spoken.base[0, EYES_AND_NOSE]).max() < 0.2
    np.testing.assert_allclose(spoken.on_head(still), spoken.on_head(spoken.base), atol=1e-4)
    twice = spoken.after(edits.add_range(Project(), 0.0, 6.0, head_gain=2.0, ease_s=0.0))
    moved, before = twice[:, 30] - twice[0, 30], spoken.base[:, 30] - spoken.base[0, 30]
    np.testing.assert_allclose(moved, 2 * before, atol=0.2)


@pytest.mark.parametrize(
    ("curve", "value"),
    [("yaw", 12.0), ("pitch", -8.0), ("roll", 10.0), ("shift_x", 0.2), ("shift_y", -0.1)],
)
def test_curves_of_the_head_turn_it_and_leave_the_face_as_it_is(spoken: Spoken, curve: CurveName, value: float) -> None:
    after = spoken.after(edits.set_key(Project(), curve, 1.0, value))
    head = head_of(spoken.tracks.base, None)
    nose, chin = (after[50, p] - spoken.base[50, p] for p in (30, 8))
    np.testing.assert_allclose(spoken.on_head(after), spoken.on_head(spoken.base), atol=0.01)
    if curve == "yaw":  # the nose is nearer than the eyes
        assert nose[0] - (after[50, 36, 0] - spoken.base[50, 36, 0]) > 0.05 * head.scale
    elif curve == "pitch":  # up: the nose goes up, and the chin comes forward
        assert nose[1] < -0.05 * head.scale
    elif curve == "roll":
        np.testing.assert_allclose(spoken.angles(after) - spoken.angles(spoken.base), value, atol=0.5)
    else:
        moved = np.array([value, 0] if curve == "shift_x" else [0, value]) * head.scale
        np.testing.assert_allclose([nose, chin], [moved, moved], atol=1e-2)


def test_curves_of_the_face(spoken: Spoken) -> None:
    def after(curve: CurveName, value: float) -> FloatArray:
        return spoken.on_head(spoken.after(edits.set_key(Project(), curve, 1.0, value))) - spoken.on_head(spoken.base)

    np.testing.assert_allclose(after("mouth_open", 0.2)[1, :, 66] - after("mouth_open", 0.2)[1, :, 62], 0.2, atol=1e-3)
    assert (after("mouth_open", 0.2)[1, :, 8] > 0.05).all()  # the chin goes with it
    wider = after("mouth_width", 0.1)
    np.testing.assert_allclose(wider[0, :, 54] - wider[0, :, 48], 0.1, atol=1e-3)
    assert (after("smile", 0.1)[1, :, [48, 54]] < -0.09).all()
    assert (after("brows", 0.1)[1, :, 17:27] < -0.04).all()
    shut = spoken.after(edits.set_key(Project(), "mouth_open", 1.0, -0.4))
    assert np.abs(np.minimum(spoken.gaps(shut) - np.minimum(spoken.gaps(spoken.base), 0), 0)).max() < 1e-4
    assert spoken.gaps(shut).max() < 1e-4


@pytest.mark.parametrize(
    ("ease", "half"), [("hold", 0.0), ("linear", 5.0), ("smooth", 5.0)], ids=["hold", "linear", "smooth"]
)
def test_a_curve_goes_from_key_to_key(spoken: Spoken, ease: Ease, half: float) -> None:
    project = edits.set_key(edits.set_key(Project(), "roll", 1.0, 0.0, ease), "roll", 3.0, 10.0, ease)
    rolled = spoken.angles(spoken.after(project)) - spoken.angles(spoken.base)
    assert spoken.changed(project).min() > 25 - (ease == "hold")
    np.testing.assert_allclose(rolled[[50, 75, 140]], [half, 10, 10], atol=0.5)
    quarter = {"hold": 0.0, "linear": 2.5, "smooth": 1.56}[ease]
    np.testing.assert_allclose(rolled[37:39].mean(), quarter, atol=0.4)


def test_landmarks_are_moved_by_hand_around_a_moment(spoken: Spoken) -> None:
    scale = head_of(spoken.tracks.base, None).scale
    project = edits.add_landmark_key(Project(), 2.0, (48,), -0.1, 0.05, before_s=0.2, after_s=0.4)
    moved = spoken.after(project) - spoken.base
    assert spoken.changed(project).tolist() == list(range(46, 60))
    assert np.linalg.norm(moved[50, 48]) == pytest.approx(0.112 * scale, rel=0.05)
    assert np.abs(np.delete(moved, 48, 1)).max() < 1e-3
    wide = edits.change_landmark_key(project, project.landmark_keys[0].id, radius=0.2, mirror=True)
    moved = spoken.on_head(spoken.after(wide))[:, 50] - spoken.on_head(spoken.base)[:, 50]
    np.testing.assert_allclose(moved[:, 54], [0.1, 0.05], atol=0.002)
    assert moved[0, 48] < moved[0, 49] < moved[0, 50] <= 0.001
    assert np.abs(moved[:, 17:27]).max() < 1e-3
    rolled = edits.set_key(project, "roll", 2.0, 20.0)
    turned = (spoken.after(rolled) - spoken.after(edits.set_key(Project(), "roll", 2.0, 20.0)))[50, 48]
    before = (spoken.after(project) - spoken.base)[50, 48]
    cross = float(before[0] * turned[1] - before[1] * turned[0])
    angle = np.degrees(np.arctan2(cross, before @ turned))
    assert angle == pytest.approx(20, abs=1)  # the head's own axes
    at_once = edits.add_landmark_key(Project(), 2.0, (48,), -0.1, 0.0, before_s=0.0, after_s=0.0)
    assert spoken.changed(at_once).tolist() == [50]


def test_keys_on_one_spot_add_up_within_limits(spoken: Spoken) -> None:
    project = Project()
    for _ in range(5):
        project = edits.add_landmark_key(project, 2.0, (8,), 0.0, 0.3)
    down = spoken.on_head(spoken.after(project))[1, 50, 8] - spoken.on_head(spoken.base)[1, 50, 8]
    assert down == pytest.approx(0.5, abs=1e-3)


@pytest.mark.parametrize("shape", list("ABCDEFGHX"))
def test_an_own_cue_bends_the_mouth_to_its_shape(spoken: Spoken, shape: CueShape) -> None:
    project = edits.add_cue(Project(), 2.0, 2.8, shape)
    changed = spoken.changed(project)
    assert (changed.min(), changed.max()) == (51, 69)
    gap = spoken.gaps(spoken.after(project))[60, 1]
    assert gap == pytest.approx(mouth.SHAPES[shape][0], abs=2e-3)
    across = spoken.on_head(spoken.after(project))[0, 60]
    assert across[54] - across[48] == pytest.approx(mouth.SHAPES[shape][1], abs=2e-3)
    found = edits.set_found_cues(Project(), project.cues)
    assert spoken.after(found) is spoken.base


def test_touching_cues_go_from_one_shape_to_the_next(spoken: Spoken) -> None:
    project = edits.add_cue(edits.add_cue(Project(), 2.0, 2.4, "D"), 2.4, 2.8, "D")
    one = edits.add_cue(Project(), 2.0, 2.8, "D")
    np.testing.assert_allclose(spoken.after(project), spoken.after(one), atol=1e-3)
    mixed = spoken.gaps(spoken.after(edits.add_cue(edits.add_cue(Project(), 2.0, 2.4, "D"), 2.4, 2.8, "C")))[:, 1]
    low, high = mouth.SHAPES["C"][0], mouth.SHAPES["D"][0]
    assert (np.diff(mixed[56:64]) <= 1e-4).all()
    assert ((mixed[55:66] > low - 1e-3) & (mixed[55:66] < high + 1e-3)).all()


def test_a_segment_is_another_generation_blended_at_both_ends(spoken: Spoken) -> None:
    project = edits.set_segment(Project(), 2.0, 4.0, OTHER, blend_s=0.2)
    after, other = spoken.after(project), spoken.tracks.segments["7" * 64].landmarks_TPD
    middle = slice(70, 80)
    assert np.array_equal(after[middle], other[middle])
    mouths = spoken.on_head(after) - spoken.on_head(other)
    assert np.abs(mouths[:, 55:95, MOUTH]).max() < 2e-3  # faces are there at once, heads when they have turned
    assert spoken.changed(project).min() == 51
    assert spoken.changed(project).max() == 99
    absent = replace(spoken.tracks, segments={})
    assert compose_project(project, absent).landmarks_TPD is spoken.base
    stacked = edits.add_range(project, 2.5, 3.5, mouth_gain=0.0)
    quiet = spoken.on_head(spoken.after(stacked))[:, 70:80, MOUTH]
    assert np.abs(quiet).max() < 0.005


def test_a_part_that_is_not_shown_is_not_there(spoken: Spoken) -> None:
    shown = edits.set_segment(Project(), 2.0, 4.0, OTHER)
    hidden = edits.choose_segment_take(shown, shown.segments[0].id, None)
    assert spoken.after(hidden) is spoken.base
    both = edits.set_segment(hidden, 4.2, 5.0, OTHER)
    alone = edits.set_segment(Project(), 4.2, 5.0, OTHER)
    assert np.array_equal(spoken.after(both), spoken.after(alone))


@pytest.mark.parametrize(("start_s", "end_s"), [(0.0, 6.0), (1.0, 5.0), (1.3, 2.0), (2.0, 2.4), (3.1, 3.3), (3.0, 9.0)])
def test_no_jump_at_a_cut_however_far_the_heads_are_apart(spoken: Spoken, start_s: float, end_s: float) -> None:
    """No step is larger than half as much again as the largest of the two motions around it."""
    other = spoken.tracks.segments["7" * 64]
    head = head_of(spoken.tracks.base, None)
    poses = head.poses(other.landmarks_TPD)
    away_DNP = head.on_head(other.landmarks_TPD, poses)
    aside = np.repeat(np.array([[6.0, 3.0, -4.0]], np.float32), other.frames, 0)
    turned = head.in_picture(away_DNP, head.turned(poses, aside, np.zeros((other.frames, 2), np.float32)))
    tracks = replace(spoken.tracks, segments={"7" * 64: replace(other, landmarks_TPD=turned)})
    project = edits.set_segment(Project(), start_s, end_s, OTHER, blend_s=0.12)
    steps, *usual = (
        np.linalg.norm(np.diff(track, axis=0), axis=2).max(1)
        for track in (compose_project(project, tracks).landmarks_TPD, spoken.base, turned)
    )
    for cut_s in (start_s, end_s):
        near = slice(max(round(cut_s * FPS) - 25, 0), round(cut_s * FPS) + 25)
        if cut_s * FPS < len(steps):
            assert steps[near].max() <= 1.5 * max(one[near].max() for one in usual)
    cut = compose_project(edits.set_segment(Project(), start_s, end_s, OTHER, blend_s=0.0), tracks).landmarks_TPD
    inside = slice(*np.ceil(np.array([start_s, end_s]) * FPS - 1e-6).astype(int))
    assert np.array_equal(cut[inside], turned[inside])  # who asks for a cut gets one


def test_ranges_on_one_another_multiply_within_limits(spoken: Spoken) -> None:
    twice = edits.add_range(edits.add_range(Project(), 2.0, 4.0, mouth_gain=2.0), 2.0, 4.0, mouth_gain=0.5)
    np.testing.assert_allclose(spoken.after(twice)[60:90], spoken.base[60:90], atol=1e-2)
    many = Project()
    for _ in range(6):
        many = edits.add_range(many, 2.0, 4.0, mouth_gain=3.0, head_gain=3.0, smile=0.15)
    one = edits.add_range(Project(), 2.0, 4.0, mouth_gain=3.0, head_gain=3.0, smile=0.15)
    np.testing.assert_allclose(spoken.after(many)[60:90], spoken.after(one)[60:90], atol=1e-2)


def test_at_another_frame_rate_the_same_is_seen(spoken: Spoken) -> None:
    project = edits.add_range(Project(), 2.0, 4.0, mouth_gain=2.0, offset_ms=60.0, head_gain=0.5)
    at_25 = spoken.after(project)
    times_s = np.arange(300) / 50
    at_50 = compose_project(project, spoken.tracks, times_s).landmarks_TPD
    assert np.array_equal(at_50[::2], at_25[:150])
    np.testing.assert_allclose(at_50[101], at_25[50:52].mean(0), atol=1e-3)
    part = compose_project(project, spoken.tracks, 2.0 + np.arange(25) / FPS).landmarks_TPD
    assert np.array_equal(part, at_25[50:75])


def test_a_moved_blink_changes_only_the_frames_of_both_places(spoken: Spoken) -> None:
    project = edits.add_blink(edits.add_range(Project(), 0.0, 6.0, mouth_gain=1.5), 2.0)
    moved = edits.move_blinks(project, (0,), 10 / FPS)
    before, after = (compose_project(p, spoken.tracks) for p in (project, moved))
    keys = [frame_keys("0" * 24, composed) for composed in (before, after)]
    changed = {n for n, (one, other) in enumerate(zip(*keys, strict=True)) if one != other}
    places = [np.flatnonzero(c.closure_TE.any(1)) for c in (before, after)]
    assert (places[1] - places[0] == 10).all()
    assert changed <= set(places[0].tolist()) | set(places[1].tolist())
    assert len(changed) >= 8


def test_the_portrait_s_pose_tells_the_head_s_own_axes(spoken: Spoken) -> None:
    base = spoken.tracks.base
    turned = head_of(MotionTrack(base.landmarks_TPD, "", 0), None)
    rolled = head_of(MotionTrack(base.landmarks_TPD, "", 0), HeadPose(0, 0, 10))
    across, other = (h.points_PQ[45, :2] - h.points_PQ[36, :2] for h in (turned, rolled))
    assert np.linalg.norm(across) == pytest.approx(np.linalg.norm(other), abs=1e-4)
    assert np.degrees(np.arctan2(across[1], across[0]) - np.arctan2(other[1], other[0])) == pytest.approx(10, abs=0.01)
    aside = head_of(MotionTrack(base.landmarks_TPD, "", 0), HeadPose(30, 0, 0))
    assert aside.scale > 1.05 * turned.scale  # the eye distance is foreshortened
