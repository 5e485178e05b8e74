"""Curves read from landmarks: what their numbers mean, and that keys move what is shown by their value."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.motion_curves import CURVES, added_at, curve_values, rest_values
from engine import edits
from engine.composing import spans
from engine.document import FPS, Curve, CurveName, Ease, HeadPose, Key
from tests.app.speaking_face import (
    AMOUNTS,
    FRAMES,
    STRAIGHT,
    TURNED,
    UNIT,
    composed,
    found,
    front,
    portrayed,
    seen,
    speaking,
)


def test_a_hand_made_face_has_the_values_it_was_made_with() -> None:
    points = np.stack([front()] * 6)
    points[1, [65, 66, 67], 1] += 0.2
    points[2, [48, 54]] += [(-0.05, 0), (0.05, 0)]
    points[3, [48, 54], 1] -= 0.04
    points[4, 17:27, 1] -= 0.03
    landmarks_TPD = np.stack([seen(one, STRAIGHT) for one in points]).astype(np.float32)
    landmarks_TPD[5] += (0.25 * UNIT, -0.1 * UNIT)
    values = curve_values(landmarks_TPD, found(STRAIGHT))
    assert set(values) == set(CURVES)
    assert all(values_T.dtype == np.float32 and values_T.shape == (6,) for values_T in values.values())
    still = {"mouth_open": 0.02, "mouth_width": 0.6}
    away = {"mouth_open": (1, 0.2), "mouth_width": (2, 0.1), "smile": (3, 0.04), "shift_x": (5, 0.25)}
    away |= {"shift_y": (5, -0.1)}
    for name, values_T in values.items():
        want_T = np.full(6, still.get(name, 0.0))
        if name in away:
            want_T[away[name][0]] += away[name][1]
        if name == "brows":  # raised all alike, not in the arch of a key
            assert 0.03 < values_T[4] < 0.04
            values_T[4] = 0
        np.testing.assert_allclose(values_T, want_T, atol=2e-3 if name in ("yaw", "pitch", "roll") else 1e-4)


@pytest.mark.parametrize("pose", [STRAIGHT, TURNED, HeadPose(-20, 12, -15)])
def test_the_portrait_has_its_own_pose_and_a_face_at_rest(pose: HeadPose) -> None:
    values = rest_values(found(pose))
    np.testing.assert_allclose(
        [values["yaw"], values["pitch"], values["roll"]], [pose.yaw, pose.pitch, pose.roll], atol=0.05
    )
    np.testing.assert_allclose([values[name] for name in ("smile", "brows", "shift_x", "shift_y")], 0, atol=1e-4)
    assert values["mouth_open"] == pytest.approx(0.02, abs=1e-3)
    assert values["mouth_width"] == pytest.approx(0.6, abs=1e-3)


@pytest.mark.parametrize("pose", [STRAIGHT, TURNED], ids=["straight", "turned"])
@pytest.mark.parametrize("name", CURVES)
@pytest.mark.parametrize("sign", [1, -1])
def test_a_key_moves_what_is_shown_by_its_value(name: CurveName, sign: int, pose: HeadPose) -> None:
    tracks, project, value = speaking(pose), portrayed(pose), sign * AMOUNTS[name]
    before = curve_values(tracks.base.landmarks_TPD, found(pose))
    after = curve_values(composed(edits.set_key(project, name, 2.0, value), tracks), found(pose))
    moved_T = after[name] - before[name]
    if name in ("yaw", "pitch", "roll"):  # in the head's own directions: less of it where the head is tilted
        np.testing.assert_allclose(moved_T, value, atol=0.2 if pose is STRAIGHT else 1.5)
    elif name == "mouth_open" and sign < 0:  # lips that are shut stay so
        np.testing.assert_allclose(after[name], np.maximum(before[name] + value, 0), atol=0.01)
    else:
        np.testing.assert_allclose(moved_T, value, atol=0.005)
    for other in set(CURVES) - {name} - ({"mouth_width"} if name == "smile" else set()):
        few = 2.5 if other in ("yaw", "pitch", "roll") else 0.005
        assert np.abs(after[other] - before[other]).max() < few, other


def test_the_face_is_the_same_however_the_head_is_held() -> None:
    rest, points = found(STRAIGHT), front()
    points[[65, 66, 67], 1] += 0.12
    points[[48, 54], 1] -= 0.03
    poses = [STRAIGHT, HeadPose(0, 0, 25), HeadPose(15, 0, 0), HeadPose(-10, 9, -20)]
    landmarks_TPD = np.stack([seen(points, pose, unit) for pose, unit in zip(poses, (120, 120, 120, 90), strict=True)])
    values = curve_values(landmarks_TPD.astype(np.float32), rest)
    for name in ("mouth_open", "mouth_width", "smile", "brows"):
        np.testing.assert_allclose(values[name], values[name][0], atol=2e-3)
    assert values["mouth_open"][0] == pytest.approx(0.14, abs=1e-3)
    for name in ("yaw", "pitch", "roll"):
        np.testing.assert_allclose(values[name], [getattr(pose, name) for pose in poses], atol=0.05)


def test_without_a_portrait_the_motion_itself_tells_what_rest_is() -> None:
    values = curve_values(speaking(STRAIGHT).base.landmarks_TPD, None)
    assert np.ptp(values["mouth_open"]) == pytest.approx(0.15, abs=0.01)
    assert np.ptp(values["yaw"]) == pytest.approx(4, abs=0.4)
    assert all(len(values_T) == 0 for values_T in curve_values(np.zeros((0, 68, 2), np.float32), None).values())
    assert np.isfinite(list(curve_values(np.full((3, 68, 2), 5, np.float32), found(STRAIGHT)).values())).all()


@pytest.mark.parametrize("ease", ["hold", "linear", "smooth"])
def test_what_keys_add_is_what_composing_adds(ease: Ease) -> None:
    curve = Curve("roll", (Key(0.9, -3.0, ease), Key(2.02, 6.0, ease), Key(5.0, 1.0, ease)))
    want_T = spans.curve_values(curve, FRAMES)
    got_T = [added_at(curve, frame / FPS) for frame in range(FRAMES)]
    np.testing.assert_allclose(got_T, want_T, atol=1e-4)
    tracks, project = speaking(STRAIGHT), replace(portrayed(STRAIGHT), curves=(curve,))
    before, after = (
        curve_values(landmarks_TPD, found(STRAIGHT))
        for landmarks_TPD in (tracks.base.landmarks_TPD, composed(project, tracks))
    )
    np.testing.assert_allclose(after["roll"] - before["roll"], got_T, atol=0.1)
    assert added_at(Curve("yaw"), 1.0) == 0
