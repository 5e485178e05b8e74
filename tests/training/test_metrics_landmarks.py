"""Metrics of landmark motion against hand-worked values, scipy, and what must not matter."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.signal import lfilter
from scipy.spatial.transform import Rotation
from scipy.stats import pearsonr

from engine.document import HeadPose
from engine.faces.pose import head_pose, rotation
from training import metrics

SEEDS = st.integers(0, 2**16)


def face(seed: int = 0, frames: int = 40) -> np.ndarray:
    """Landmarks (T, 68, 2) in pixels that move smoothly, eyes 60 px apart."""
    random = np.random.default_rng(seed)
    still = random.normal(size=(68, 2)) * 20 + 200
    still[[36, 45]] = [[170, 180], [230, 180]]
    still[[62, 66]] = [[200, 230], [200, 236]]
    moves = lfilter([0.3], [1, -0.7], random.normal(size=(frames, 68, 2)), axis=0)
    return still + moves


def lids(open_T: np.ndarray) -> np.ndarray:
    """Landmarks (T, 68, 2) whose eyes are `open_T` (T,) as high as they are wide."""
    landmarks_TPD = np.zeros((len(open_T), 68, 2))
    corners = np.array([[0, 0], [3, -5], [7, -5], [10, 0], [7, 5], [3, 5]], float)
    shape = np.stack([np.ones_like(open_T), open_T], 1)[:, None]
    landmarks_TPD[:, 36:42] = corners * shape
    landmarks_TPD[:, 42:48] = (corners + [40, 0]) * shape
    return landmarks_TPD


def without_face(landmarks_TPD: np.ndarray, *frames: int) -> np.ndarray:
    out = landmarks_TPD.copy()
    out[list(frames)] = np.nan
    return out


def test_l1_by_hand() -> None:
    real = np.zeros((2, 68, 2))
    made = real.copy()
    made[0, 5] = [3, -1]  # 4 px in one frame of two: 4 / (2 * 68 * 2)
    assert metrics.l1(made, real) == pytest.approx(4 / 272)
    made += [7, -9]  # a shift of the whole face is no error
    assert metrics.l1(made, real) == pytest.approx(4 / 272)
    made[1, 27] += 1  # the base point itself: every other point of that frame moves against it
    assert metrics.l1(made, real) == pytest.approx((4 + 2 * 67) / 272)


def test_normalised_l1_is_l1_of_normalised_landmarks() -> None:
    made, real = face(1), face(2)
    mean, std = np.full((68, 2), 3.0), np.random.default_rng(0).uniform(0.5, 2, (68, 2))
    std[27] = 0
    a, b = ((track - track[:, 27:28]) for track in (made, real))
    safe = np.where(std > 0, std, 1)
    expected = np.abs((a - mean) / safe - (b - mean) / safe).mean()
    assert metrics.l1(made, real, std) == pytest.approx(expected)


def test_pck_by_hand() -> None:
    real = np.zeros((1, 68, 2))
    real[0, 0], real[0, 1] = [100, 0], [0, 50]  # the box is 100 x 50: correct within 2 px
    made = real.copy()
    made[0, 10], made[0, 11], made[0, 12], made[0, 13] = [2, 0], [0, 2.01], [1.5, 1.5], [1.4, 1.4]
    assert metrics.pck(made, real) == pytest.approx(66 / 68)
    assert metrics.pck(made, real, alpha=0.03) == 1


def test_pck_takes_the_box_of_the_whole_sequence() -> None:
    real = np.zeros((2, 68, 2))
    real[0, 0], real[1, 0] = [100, 0], [-100, 0]  # never wider than 100 px in a frame, 200 px in all
    made = real.copy()
    made[:, 5] = [3.5, 0]
    assert metrics.pck(made, real) == 1


@given(SEEDS, st.floats(0, 0.3), st.floats(0, 0.3))
@settings(max_examples=25, deadline=None)
def test_pck_is_a_share_and_grows_with_alpha(seed: int, a: float, b: float) -> None:
    made, real = face(seed, 5), face(seed + 1, 5)
    low, high = (metrics.pck(made, real, alpha) for alpha in sorted((a, b)))
    assert 0 <= low <= high <= 1


@given(SEEDS, st.floats(0.2, 5), st.floats(-300, 300))
@settings(max_examples=25, deadline=None)
def test_place_and_size_of_the_picture(seed: int, scale: float, shift: float) -> None:
    made, real = face(seed, 6), face(seed + 1, 6)
    moved = [track * scale + shift for track in (made, real)]
    assert metrics.pck(*moved) == pytest.approx(metrics.pck(made, real), abs=1.5 / 68 / 6)
    assert metrics.l1(*moved) == pytest.approx(metrics.l1(made, real) * scale)
    assert metrics.lmd(*moved) == pytest.approx(metrics.lmd(made, real) * scale)
    assert metrics.mouth_distance(*moved) == pytest.approx(metrics.mouth_distance(made, real), rel=1e-6)
    np.testing.assert_allclose(metrics.lip_opening(moved[0]), metrics.lip_opening(made), rtol=1e-6)
    scores, again = metrics.landmark_scores(made, real), metrics.landmark_scores(*moved)
    assert again["L1"] == pytest.approx(scores["L1"])
    assert again["jitter"] == pytest.approx(scores["jitter"])


def test_lmd_by_hand() -> None:
    real = np.zeros((1, 68, 2))
    real[0, 48:68, 0] = np.arange(20)
    made = real + [50, 20]  # elsewhere in the picture, then one corner 20 px up: the centre moves by 1 px
    made[0, 48, 1] -= 20
    assert metrics.lmd(made, real) == pytest.approx((19 + 19 * 1) / 20)
    assert metrics.lmd(real, real) == 0


def test_keypoint_distance_by_hand() -> None:
    real = np.zeros((3, 68, 2))
    assert metrics.keypoint_distance(real + [3, 4], real) == pytest.approx(5)


def test_mouth_distance_is_free_of_head_motion() -> None:
    real = face(3, 8)
    turn = Rotation.from_euler("z", 20, degrees=True).as_matrix()[:2, :2]
    turned = (real - 200) @ turn.T * 1.3 + [150, 260]
    assert metrics.mouth_distance(turned, real) == pytest.approx(0, abs=1e-6)
    made = real.copy()
    made[:, 48:68] += [3, 4]  # 5 px of eyes that are about 60 px apart
    eyes = metrics.eye_distance(real)
    assert metrics.mouth_distance(made, real) == pytest.approx((500 / eyes).mean())


def test_lip_opening_by_hand() -> None:
    landmarks = np.zeros((1, 68, 2))
    landmarks[0, 45], landmarks[0, 66] = [60, 80], [0, 25]
    assert metrics.lip_opening(landmarks) == pytest.approx([0.25])


def test_correlation_is_pearsons() -> None:
    random = np.random.default_rng(0)
    real = random.normal(size=60)
    made = real + random.normal(size=60)
    assert metrics.correlation(made, real).r == pytest.approx(pearsonr(made, real)[0])
    assert metrics.correlation(-2 * real + 1, real).r == pytest.approx(-1)


@given(SEEDS, st.integers(-8, 8))
@settings(max_examples=30, deadline=None)
def test_a_positive_lag_is_late(seed: int, lag: int) -> None:
    curve = np.random.default_rng(seed).normal(size=120)
    real, made = curve[20:100], curve[20 - lag : 100 - lag]  # made shows `lag` frames later what real shows
    result = metrics.correlation(made, real)
    assert result.lag == lag
    assert result.best_r == pytest.approx(1)


def test_correlation_without_ground_is_0() -> None:
    curve = np.random.default_rng(0).normal(size=40)
    assert metrics.correlation(np.ones(40), curve) == (0, 0, 0)
    assert metrics.correlation(curve[:10], curve[:10]) == (0, 0, 0)
    assert metrics.correlation(np.full(40, np.nan), curve) == (0, 0, 0)


def test_correlation_leaves_out_frames_without_a_face() -> None:
    random = np.random.default_rng(1)
    real = random.normal(size=60)
    made = real + random.normal(size=60)
    gappy = made.copy()
    gappy[5:9] = np.nan
    kept = np.r_[0:5, 9:60]
    assert metrics.correlation(gappy, real).r == pytest.approx(pearsonr(made[kept], real[kept])[0])


def test_gain_and_silence_by_hand() -> None:
    real = np.array([0.0, 0.2] * 10)
    assert metrics.opening_gain(real / 2, real) == pytest.approx(0.5)
    db = np.r_[np.full(10, -70.0), np.full(30, -20.0)]
    opening = np.r_[np.full(8, 0.05), np.full(2, np.nan), np.full(30, 0.3)]
    assert metrics.silent_opening(opening, db, rest=0.02) == pytest.approx(0.03)
    assert np.isnan(metrics.silent_opening(opening, np.full(40, -20.0), rest=0))


def test_jitter_of_polynomials() -> None:
    t = np.arange(20.0)[:, None, None]
    along = np.ones((1, 68, 2)) * [3, 4]  # 5 long
    assert metrics.jitter(t**2 * along) == pytest.approx(0, abs=1e-9)
    assert metrics.jitter(t**2 * along, order=2) == pytest.approx(2 * 5)
    assert metrics.jitter(t**3 * along) == pytest.approx(6 * 5)
    assert metrics.jitter(without_face(t**3 * along, 9)) == pytest.approx(6 * 5)
    assert np.isnan(metrics.jitter(t[:3] * along))


def test_jitter_of_white_noise() -> None:
    """Third differences of unit noise have a variance of 1 + 9 + 9 + 1; the mean length of two is a Rayleigh mean."""
    noise = np.random.default_rng(0).normal(size=(400, 68, 2))
    assert metrics.jitter(noise) == pytest.approx(np.sqrt(20 * np.pi / 2), rel=0.02)


def test_eye_aspect_by_hand() -> None:
    np.testing.assert_allclose(metrics.eye_aspect(lids(np.array([0.3, 0.05]))), [[0.3, 0.3], [0.05, 0.05]])


def test_blinks_are_events_with_start_and_length() -> None:
    open_T = np.full(200, 0.3)
    open_T[20:24] = 0.06
    open_T[60:65] = 0.1
    open_T[100:104] = 0.25  # too light
    open_T[120:160] = 0.06  # asleep
    found = metrics.blinks(lids(open_T), fps=25)
    assert [(b.start_s, b.length_s) for b in found.events] == [(0.8, 0.16), (2.4, 0.2)]
    assert [b.closure for b in found.events] == pytest.approx([0.8, 2 / 3])
    assert found.seconds == 8
    assert found.per_s == pytest.approx(0.25)
    assert found.length_s == pytest.approx(0.18)
    assert found.gap_s == pytest.approx(2.4 - 0.96)


def test_blinks_without_a_face() -> None:
    open_T = np.full(100, 0.3)
    open_T[20:30] = 0.05
    seen = metrics.blinks(without_face(lids(open_T), 24, 25, *range(50, 98)), fps=25)
    assert seen.seconds == 2
    assert [b.length_s for b in seen.events] == pytest.approx([0.16, 0.16])
    nobody = metrics.blinks(np.full((10, 68, 2), np.nan))
    assert nobody.seconds == 0
    assert np.isnan(nobody.per_s)


def mesh(pose: HeadPose, seed: int = 0) -> np.ndarray:
    random = np.random.default_rng(seed)
    return random.normal(size=(478, 3)) * 30 @ rotation(pose).T + 200


def test_mesh_angles_are_the_engines() -> None:
    meshes = np.stack([mesh(HeadPose(yaw, yaw / 2, -yaw / 3), 4) for yaw in (-40, -5, 0, 10, 35)])
    expected = [(pose.yaw, pose.pitch, pose.roll) for pose in map(head_pose, meshes)]
    gappy = np.insert(meshes, 2, np.nan, axis=0)
    np.testing.assert_allclose(np.delete(metrics.mesh_angles(gappy), 2, 0), expected, atol=1e-5)
    assert np.isnan(metrics.mesh_angles(gappy)[2]).all()


@given(st.floats(-50, 50), st.floats(-40, 40), st.floats(-40, 40), st.floats(0.3, 3))
@settings(max_examples=30, deadline=None)
def test_landmark_angles_find_the_rotation(yaw: float, pitch: float, roll: float, scale: float) -> None:
    shape = np.random.default_rng(0).normal(size=(68, 3)) * 30
    pose = rotation(HeadPose(yaw, pitch, roll))
    flat = (shape @ pose.T * scale)[None, :, :2] + [300, 200]
    np.testing.assert_allclose(metrics.landmark_angles(flat, shape, np.eye(3)), [[yaw, pitch, roll]], atol=1e-6)
    gappy = np.concatenate([np.full((1, 68, 2), np.nan), flat])
    np.testing.assert_allclose(metrics.landmark_angles(gappy, shape, np.eye(3))[1], [yaw, pitch, roll], atol=1e-6)


def test_head_motion_by_hand() -> None:
    angles = np.zeros((5, 3))
    angles[:, 0] = [0, 2, 0, 2, np.nan]
    angles[:, 2] = [0, 1, 2, 3, np.nan]
    motion = metrics.head_motion(angles, fps=25)
    assert motion.std_deg == pytest.approx((1, 0, np.sqrt(1.25)))
    assert motion.speed_deg_s == pytest.approx((50, 0, 25))
    assert metrics.head_scores(angles, fps=25)["roll speed"] == pytest.approx(25)


def test_frames_without_a_face_are_left_out_and_counted() -> None:
    made, real = face(5), face(6)
    gappy = without_face(real, 0, 7, 8)
    kept = np.delete(np.arange(len(real)), [0, 7, 8])
    for metric in (metrics.l1, metrics.lmd, metrics.keypoint_distance, metrics.mouth_distance):
        assert metric(made, gappy) == pytest.approx(metric(made[kept], real[kept]))
    scores = metrics.landmark_scores(without_face(made, 3), gappy)
    assert scores["frames"] == 36
    assert scores["unseen"] == 4
    assert np.isfinite(scores["L1"])


def test_no_face_at_all_is_nan_not_a_crash() -> None:
    nobody = np.full((20, 68, 2), np.nan)
    scores = metrics.landmark_scores(face(1, 20), nobody)
    assert scores["frames"] == 0
    assert all(np.isnan(scores[name]) for name in ("L1", "PCK", "LMD", "AKD", "mouth distance", "gain", "jitter"))
    assert np.isnan(metrics.head_motion(np.full((4, 3), np.nan)).std_deg).all()


def test_tracks_of_different_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="different lengths"):
        metrics.l1(face(1, 4), face(1, 5))
    with pytest.raises(ValueError, match="different lengths"):
        metrics.correlation(np.zeros(20), np.zeros(21))


def test_scores_are_in_the_table_and_perfect_for_the_truth() -> None:
    real = face(2)
    scores = metrics.landmark_scores(real, real)
    assert set(scores) - {"frames", "unseen"} <= set(metrics.METRICS)
    assert set(metrics.head_scores(np.zeros((4, 3)))) <= set(metrics.METRICS)
    assert scores["L1"] == scores["LMD"] == scores["AKD"] == 0
    assert scores["PCK"] == 1
    assert scores["lip r"] == pytest.approx(1)
    assert scores["gain"] == pytest.approx(1)
    # By hand: 3 px on every coordinate of a mouth corner, eyes 60 px apart.
    made = np.repeat(real[:1], 4, 0)
    made[:, 48] += 3
    eyes = metrics.eye_distance(real[:1])[0]
    assert metrics.landmark_scores(made, np.repeat(real[:1], 4, 0))["L1"] == pytest.approx(6 / 136 * 100 / eyes)


def test_the_table_writes_numbers() -> None:
    assert metrics.METRICS["PCK"].heading == "PCK (%) ↑"
    assert metrics.METRICS["PCK"].write(0.2218) == "22.2"
    assert metrics.METRICS["lag"].write(-2.0) == "-2"
    assert metrics.METRICS["L1"].write(float("nan")) == metrics.METRICS["L1"].write(None) == "–"
