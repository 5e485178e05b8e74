"""What a driver does, from its video's pixels to the portrait's landmarks, held against what was put in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import psutil
import pytest

from engine.codec import from_json, to_json
from engine.compose import compose_project
from engine.document import Curve, Key, Project, RangeEdit, Tracks
from engine.driving.config import DRIVING, DrivingConfig
from engine.driving.track import track_driver
from engine.driving.transfer import DrivenMotion, drive, softly
from engine.edits.blinks import change_blinks
from engine.errors import DriverError
from engine.faces.geometry import FaceGeometry
from engine.motion.retarget import lip_gaps
from tests.engine.driving.made_drivers import BLINKS_S, SECONDS, YAW_DEG, Known, Studio

Write = Callable[..., Path]


def lips(landmarks_TPD: np.ndarray) -> np.ndarray:
    """Opening of the lips in eye distances, (T,)."""
    eyes = np.linalg.norm(landmarks_TPD[:, 36] - landmarks_TPD[:, 45], axis=-1)
    return lip_gaps(landmarks_TPD).mean(-1) / eyes


def turn(landmarks_TPD: np.ndarray) -> np.ndarray:
    """How far the tip of the nose is to the right of the middle between the eyes, in eye distances, (T,)."""
    eyes = np.linalg.norm(landmarks_TPD[:, 36] - landmarks_TPD[:, 45], axis=-1)
    return (landmarks_TPD[:, 30, 0] - landmarks_TPD[:, [36, 45], 0].mean(-1)) / eyes


def agreement(driven: DrivenMotion, known: Known) -> tuple[float, float]:
    """Correlation of the lips and of the turn with what was put in."""
    made = driven.motion.landmarks_TPD
    frames = min(len(made), known.frames)
    return (
        float(np.corrcoef(lips(made)[:frames], known.lips_T[:frames])[0, 1]),
        float(np.corrcoef(turn(made)[:frames], known.yaw_T[:frames])[0, 1]),
    )


def peaks(driven: DrivenMotion) -> list[float]:
    """The middle of each blink."""
    return [blink.start_s + 0.44 * (blink.length_s - blink.hold_s) + blink.hold_s / 2 for blink in driven.blinks.blinks]


def steps(driven: DrivenMotion, face: FaceGeometry) -> np.ndarray:
    """How far the landmarks go from one frame to the next at most, in eye distances."""
    return np.linalg.norm(np.diff(driven.motion.landmarks_TPD, axis=0), axis=-1).max(-1) / face.eye_distance


@pytest.fixture(scope="module")
def plain(driver: Path, still: FaceGeometry) -> DrivenMotion:
    return drive(track_driver(driver), still)


def test_lips_head_and_blinks_come_over(plain: DrivenMotion, drivers: Studio, still: FaceGeometry) -> None:
    assert plain.motion.frames == drivers.known.frames
    assert plain.motion.generator == DRIVING
    assert plain.notes == ()
    lips_r, turn_r = agreement(plain, drivers.known)
    assert lips_r > 0.95
    assert turn_r > 0.95
    made = plain.motion.landmarks_TPD
    assert np.ptp(lips(made)) == pytest.approx(np.ptp(drivers.known.lips_T), rel=0.35)
    assert np.ptp(turn(made)) == pytest.approx(np.ptp(turn(drivers.motion.landmarks_TPD)), rel=0.35)
    assert peaks(plain) == pytest.approx(BLINKS_S, abs=0.06)
    assert all(blink.eyes == "both" and blink.closure > 0.8 for blink in plain.blinks.blinks)
    # As in the portrait at the reference, which is the first frame: relative motion.
    assert np.abs(made[0] - still.landmarks_PD).max() < 0.03 * still.eye_distance
    assert steps(plain, still).max() < 0.08


@pytest.mark.parametrize("rate", [15, 60])
def test_any_frame_rate(rate: int, drivers: Studio, still: FaceGeometry, video: Write, tmp_path: Path) -> None:
    track = track_driver(video(tmp_path / "driver.mp4", drivers.frames(rate), rate))
    assert track.rate == (15 if rate == 15 else 30)
    driven = drive(track, still)
    assert driven.motion.frames == drivers.known.frames
    lips_r, turn_r = agreement(driven, drivers.known)
    assert lips_r > 0.93
    assert turn_r > 0.95
    assert peaks(driven) == pytest.approx(BLINKS_S, abs=0.08)


def test_a_telephone_held_upright(drivers: Studio, still: FaceGeometry, video: Write, tmp_path: Path) -> None:
    lying = [np.rot90(frame, -1)[:, :300] for frame in drivers.frames(25)]
    track = track_driver(video(tmp_path / "driver.mp4", lying, turn=90))
    assert track.size == (320, 300)
    assert track.quarters == 0
    assert min(agreement(drive(track, still), drivers.known)) > 0.95


def test_a_video_that_lies_and_does_not_say_so(
    drivers: Studio, still: FaceGeometry, video: Write, tmp_path: Path
) -> None:
    track = track_driver(video(tmp_path / "driver.mp4", [np.rot90(frame, -1) for frame in drivers.frames(25)]))
    assert track.quarters == 1
    driven = drive(track, still, DrivingConfig(absolute=True))
    assert "turned upright" in driven.notes[0]
    assert min(agreement(driven, drivers.known)) > 0.95


def covered(frames: list[np.ndarray], first: int, last: int) -> list[np.ndarray]:
    """The frames with a hand before the lens."""
    grey = np.full_like(frames[0], 70)
    return [grey if first <= index < last else frame for index, frame in enumerate(frames)]


def test_a_face_that_is_lost_for_20_frames(
    drivers: Studio, still: FaceGeometry, video: Write, tmp_path: Path, plain: DrivenMotion
) -> None:
    track = track_driver(video(tmp_path / "driver.mp4", covered(drivers.frames(25), 20, 40)))
    lost = np.flatnonzero(~track.seen_T)
    assert lost[0] == 20
    assert 39 <= lost[-1] <= 41
    assert track.shot_T.max() == 0
    driven = drive(track, still)
    assert driven.notes == ()
    assert steps(driven, still).max() < 0.08
    apart = np.linalg.norm(driven.motion.landmarks_TPD - plain.motion.landmarks_TPD, axis=-1).max(-1)
    assert apart[:18].max() < 0.02 * still.eye_distance
    assert apart[45:].max() < 0.05 * still.eye_distance


def test_the_portrait_rests_where_the_face_is_lost_for_longer(
    drivers: Studio, still: FaceGeometry, video: Write, tmp_path: Path
) -> None:
    driven = drive(track_driver(video(tmp_path / "driver.mp4", covered(drivers.frames(25), 10, 45))), still)
    assert len(driven.notes) == 1
    assert "not seen from 0.4" in driven.notes[0]
    np.testing.assert_allclose(driven.motion.landmarks_TPD[28], still.landmarks_PD, atol=0.01)
    assert steps(driven, still).max() < 0.08


def test_a_cut_starts_a_new_reference(drivers: Studio, still: FaceGeometry, video: Write, tmp_path: Path) -> None:
    frames = drivers.frames(25)
    near = [
        cv2.copyMakeBorder(frame[20:270, 60:290], 0, 70, 0, 90, cv2.BORDER_CONSTANT, value=(250, 240, 30))
        for frame in frames[30:]
    ]
    track = track_driver(video(tmp_path / "driver.mp4", frames[:30] + near))
    assert list(np.flatnonzero(np.diff(track.shot_T))) == [29]
    driven = drive(track, still)
    assert len(driven.reference_s) == 2
    assert driven.reference_s[1] >= 1.2
    assert len(driven.notes) == 1
    assert "cut at 1.20 s" in driven.notes[0]
    assert steps(driven, still).max() < 0.1
    late = slice(38, drivers.known.frames)
    assert np.corrcoef(lips(driven.motion.landmarks_TPD)[late], drivers.known.lips_T[late])[0, 1] > 0.93


def test_of_two_faces_the_largest_is_followed(
    drivers: Studio, still: FaceGeometry, video: Write, tmp_path: Path
) -> None:
    small = cv2.resize(drivers.picture, (200, 200), interpolation=cv2.INTER_AREA)
    both = []
    for frame in drivers.frames(25):
        wide = np.full((320, 540, 3), 128, np.uint8)
        wide[60:260, :200], wide[:, 220:] = small, frame
        both.append(wide)
    track = track_driver(video(tmp_path / "driver.mp4", both))
    assert track.faces == 2
    assert np.nanmin(track.mesh_TVD[..., 0]) > 220
    driven = drive(track, still)
    assert driven.notes[0].startswith("The driving video shows 2 faces")
    assert min(agreement(driven, drivers.known)) > 0.95


def test_strengths_are_separate(driver: Path, still: FaceGeometry, plain: DrivenMotion) -> None:
    track = track_driver(driver)
    no_head = drive(track, still, DrivingConfig(head=0)).motion.landmarks_TPD
    no_lips = drive(track, still, DrivingConfig(lips=0)).motion.landmarks_TPD
    half = drive(track, still, DrivingConfig(head=0.5, lips=0.5)).motion.landmarks_TPD
    whole = plain.motion.landmarks_TPD
    assert np.ptp(no_head[:, 36:48], axis=0).max() < 1e-3  # eyes move with the head alone
    assert np.ptp(lips(no_head)) == pytest.approx(np.ptp(lips(whole)), rel=0.15)
    assert np.ptp(lips(no_lips)) < 0.15 * np.ptp(lips(whole))
    assert np.ptp(turn(no_lips)) == pytest.approx(np.ptp(turn(whole)), rel=0.1)
    assert np.ptp(lips(half)) == pytest.approx(np.ptp(lips(whole)) / 2, rel=0.2)
    assert np.ptp(turn(half)) == pytest.approx(np.ptp(turn(whole)) / 2, rel=0.2)
    nothing = drive(track, still, DrivingConfig(head=0, lips=0, expression=0, gaze=0, blink=False))
    np.testing.assert_allclose(
        nothing.motion.landmarks_TPD, np.repeat(still.landmarks_PD[None], len(whole), 0), atol=1e-3
    )
    assert nothing.blinks.blinks == nothing.curves == ()


def test_matching_begins_with_the_frame_most_like_the_portrait(
    drivers: Studio, still: FaceGeometry, video: Write, tmp_path: Path
) -> None:
    # The same face: it looks like the portrait where the lips are as at first, which here is in frame 14 or so.
    track = track_driver(video(tmp_path / "driver.mp4", drivers.frames(25)[6:]))
    first, matched = drive(track, still), drive(track, still, DrivingConfig(match=True))
    assert first.reference_s == (0.0,)
    (at_s,) = matched.reference_s
    known = drivers.known
    frame = 6 + round(at_s * 25)
    assert abs(known.lips_T[frame]) < 0.03
    assert abs(known.yaw_T[frame]) < 0.6 * YAW_DEG
    rest = lips(still.landmarks_PD[None])[0]
    # So the lips are never pressed together, as they are where the open mouth of the first frame counts as rest.
    assert lips(matched.motion.landmarks_TPD).min() > rest - 0.04
    assert lips(first.motion.landmarks_TPD).min() < lips(matched.motion.landmarks_TPD).min() - 0.02


def test_absolute_motion_turns_the_head_as_the_driver(
    drivers: Studio, still: FaceGeometry, video: Write, tmp_path: Path
) -> None:
    begin = int(np.argmax(drivers.known.yaw_T))
    track = track_driver(video(tmp_path / "driver.mp4", drivers.frames(25)[begin:]))
    relative, absolute = (drive(track, still, DrivingConfig(absolute=one)) for one in (False, True))
    at_rest = turn(still.landmarks_PD[None])[0]
    assert turn(relative.motion.landmarks_TPD)[0] == pytest.approx(at_rest, abs=0.01)
    expected = turn(drivers.motion.landmarks_TPD)[begin] - turn(drivers.face.landmarks_PD[None])[0]
    assert turn(absolute.motion.landmarks_TPD)[0] - at_rest == pytest.approx(expected, rel=0.5)


def test_a_limit_is_soft() -> None:
    values = np.linspace(-3, 3, 101)
    bent = softly(values, 1.0)
    assert np.abs(bent).max() <= 1
    assert (np.diff(bent) > 0).all()
    inside = np.abs(values) < 0.6
    np.testing.assert_allclose(bent[inside], values[inside])


def test_no_face(video: Write, tmp_path: Path, drivers: Studio) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (20, 160, 160, 3)).astype(np.uint8)
    with pytest.raises(DriverError, match="No face was found in the driving video"):
        track_driver(video(tmp_path / "noise.mp4", list(noise)))
    few = covered(drivers.frames(25), 3, 60)
    with pytest.raises(DriverError, match=r"shows a face in only 3 of its 60 frames"):
        track_driver(video(tmp_path / "few.mp4", few))


def test_videos_that_cannot_be_followed(video: Write, tmp_path: Path, drivers: Studio) -> None:
    slow = video(tmp_path / "slow.mp4", drivers.frames(25)[:10], 5)
    with pytest.raises(DriverError, match="only 5 frames a second"):
        track_driver(slow)
    short = video(tmp_path / "short.mp4", drivers.frames(25)[:3])
    with pytest.raises(DriverError, match=r"only 0\.12 s long"):
        track_driver(short)
    text = tmp_path / "text.mp4"
    text.write_text("no video")
    with pytest.raises(DriverError, match=r"damaged or no video"):
        track_driver(text)
    with pytest.raises(DriverError, match="was not found"):
        track_driver(tmp_path / "gone.mp4")


def test_following_can_be_stopped(driver: Path) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt) as stopped:
        track_driver(driver, stop)
    assert stopped.value.__traceback__ is not None  # it still holds on to all frames of the stack
    assert not [child for child in psutil.Process().children() if "ffmpeg" in child.name()]
    assert told == [(n, round(SECONDS * 25)) for n in (1, 2, 3)]


def test_what_a_driver_does_is_edited_as_any_motion(plain: DrivenMotion) -> None:
    curves = plain.curves or (Curve("gaze_x", (Key(0.0, 0.0, "linear"), Key(1.0, 0.1, "linear"))),)
    still_mouth = RangeEdit("one", 0.0, SECONDS, ease_s=0.0, mouth_gain=0.0)
    project = Project(blinks=plain.blinks, curves=curves, ranges=(still_mouth,))
    assert from_json(to_json(project)) == project
    edited = compose_project(project, Tracks(plain.motion))
    assert np.ptp(lips(edited.landmarks_TPD)[2:-2]) < 0.3 * np.ptp(lips(plain.motion.landmarks_TPD))
    assert np.ptp(turn(edited.landmarks_TPD)) == pytest.approx(np.ptp(turn(plain.motion.landmarks_TPD)), rel=0.2)
    closed = edited.closure_TE.min(1)
    assert [closed[round(at_s * 25)] for at_s in BLINKS_S] == pytest.approx([1, 1], abs=0.2)
    shorter = change_blinks(project, (0,), length_s=0.1)
    assert shorter.blinks.blinks[0].length_s == pytest.approx(0.1)
