"""OpenFace's and ARKit's tables: what is written is read again, and laid on a portrait is what it was."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.document import FPS, FloatArray, HeadPose
from engine.errors import InterchangeError
from engine.interchange import arkit_shapes
from engine.interchange.arkit import timecode
from engine.interchange.arkit_shapes import SHAPES, TOLD
from engine.interchange.lay import lay
from engine.interchange.openface import columns
from engine.interchange.records import FaceMotion, Records
from engine.interchange.registry import FORMATS, read_text, write_text
from engine.interchange.turns import angles, axes, of_openface, to_openface
from tests.engine.interchange.faces import EYE_PX, face, face_motion, landmarks_PD, speaking_TPD

FRAMES = 75


def table(name: str, motion: FaceMotion) -> str:
    return write_text(Records("x", motion=motion), FORMATS[name])


def read(name: str, text: str, fps: float | None = None) -> FaceMotion:
    motion = read_text(text, "table.csv", FORMATS[name], fps).motion
    assert motion is not None
    return motion


def gaps(landmarks_TPD: FloatArray) -> FloatArray:
    return landmarks_TPD[:, 66, 1] - landmarks_TPD[:, 62, 1]


@pytest.fixture(scope="module")
def motion() -> FaceMotion:
    return face_motion(FRAMES)


@pytest.mark.parametrize("name", ["openface", "arkit"])
@pytest.mark.parametrize("fps", [25.0, 30.0, 60.0])
def test_a_table_that_was_written_is_read(name: str, fps: float) -> None:
    made = face_motion(90, fps)
    found = read(name, table(name, made))
    assert found.rate == pytest.approx(fps, rel=1e-4)
    assert found.frames == 90
    for field, near in (("turn_T3", 2e-4), ("closure_TE", 1e-3), ("gaze_TD", 1e-4)):
        kept, was = getattr(found, field), getattr(made, field)
        if name == "openface" and field == "closure_TE":
            continue  # one number for both eyes: the winks are tested below
        assert np.abs(kept - was).max() <= near, field
    if name == "openface":
        assert np.abs(found.landmarks_TPD - made.landmarks_TPD).max() <= 0.006, "hundredths of a pixel"  # type: ignore[operator]
    else:
        assert np.abs(found.weights_TK - made.weights_TK).max() <= 1e-6  # type: ignore[operator]


@pytest.mark.parametrize(("name", "mouth_px"), [("openface", 0.4), ("arkit", 0.9)])
def test_laid_on_the_same_face_it_is_the_same_motion(name: str, mouth_px: float, motion: FaceMotion) -> None:
    driven = lay(read(name, table(name, motion)), face())
    laid_TPD, was_TPD = driven.motion.landmarks_TPD, speaking_TPD(FRAMES)
    assert laid_TPD.shape == was_TPD.shape
    away_TP = np.linalg.norm(laid_TPD - was_TPD, axis=-1)
    assert away_TP[:, 48:].mean() < mouth_px, f"of {EYE_PX} px between the eyes"
    assert away_TP[:, 27:36].mean() < mouth_px
    assert np.corrcoef(gaps(laid_TPD), gaps(was_TPD))[0, 1] > 0.97
    brows = np.corrcoef(laid_TPD[:, 19, 1], was_TPD[:, 19, 1])[0, 1]
    assert brows > 0.95
    assert np.corrcoef(laid_TPD[:, 30, 0], was_TPD[:, 30, 0])[0, 1] > 0.99, "the nose turns alike"


@pytest.mark.parametrize("name", ["openface", "arkit"])
def test_blinks_winks_and_looks_become_tracks(name: str, motion: FaceMotion) -> None:
    driven = lay(read(name, table(name, motion)), face())
    found = [(blink.eyes, blink.start_s + 0.44 * blink.length_s) for blink in driven.blinks.blinks]
    assert [eyes for eyes, _ in found] == ["both", "left"]
    assert [middle for _, middle in found] == pytest.approx([1.0, 2.0], abs=0.06)
    curves = {curve.name: curve for curve in driven.curves}
    assert set(curves) == {"gaze_x"}
    values = [key.value for key in curves["gaze_x"].keys]
    assert max(values) - min(values) == pytest.approx(0.08, abs=0.01)


def test_openface_tables_may_have_blanks_other_faces_and_lost_frames(motion: FaceMotion) -> None:
    lines = table("openface", motion).splitlines()
    header = ", ".join(columns())
    rows = [line.split(",") for line in lines[1:]]
    for t in range(20, 26):
        rows[t][4] = "0"  # success
        rows[t][16] = "-nan"
    other = [[row[0], "7", *row[2:]] for row in rows[:10]]
    text = "\n".join([header, *(",".join(row) for row in (*rows, *other))]) + "\n"
    records = read_text(text, "two.csv", FORMATS["openface"])
    assert records.notes == ("two.csv shows 2 faces: the one that is seen longest is taken.",)
    assert records.motion is not None
    lost_T = np.isnan(records.motion.landmarks_TPD).any((1, 2))  # type: ignore[arg-type]
    assert np.flatnonzero(lost_T).tolist() == list(range(20, 26))
    laid_TPD = lay(records.motion, face()).motion.landmarks_TPD
    assert np.isfinite(laid_TPD).all()
    assert np.linalg.norm(np.diff(laid_TPD, axis=0), axis=-1).max() < 0.1 * EYE_PX, "bridged without a jump"


def test_openface_without_au45_tells_blinks_by_its_lids(motion: FaceMotion) -> None:
    rows = [line.split(",")[:-2] for line in table("openface", motion).splitlines()]
    found = lay(read("openface", "\n".join(",".join(row) for row in rows)), face()).blinks.blinks
    assert [blink.eyes for blink in found] == ["both", "left"]


def test_a_turned_recording_moves_the_portrait_by_what_changes(motion: FaceMotion) -> None:
    rest = np.zeros((50, 52), np.float32)
    turned = FaceMotion(25.0, weights_TK=rest, turn_T3=np.full((50, 3), 12.0, np.float32))
    still_TPD = lay(turned, face()).motion.landmarks_TPD
    assert np.abs(still_TPD - still_TPD[0]).max() < 1e-3
    assert np.abs(still_TPD[0, 27] - landmarks_PD()[27]).max() < 1e-2
    ever_further = np.column_stack([np.linspace(0, 90, 50, dtype=np.float32)] * 3)
    far = FaceMotion(25.0, weights_TK=rest, turn_T3=ever_further)
    assert np.isfinite(lay(far, face()).motion.landmarks_TPD).all(), "softly held back"


# Turns


@given(st.lists(st.tuples(*[st.floats(-45, 45)] * 3), min_size=1, max_size=20))
@settings(max_examples=50, deadline=None)
def test_turns_survive_both_ways(turns: list[tuple[float, float, float]]) -> None:
    turn_T3 = np.array(turns)
    assert np.abs(angles(axes(turn_T3)) - turn_T3).max() < 1e-6
    assert np.abs(of_openface(to_openface(turn_T3)) - turn_T3).max() < 1e-6


def test_openface_looks_down_and_to_the_left_of_the_picture_with_positive_numbers() -> None:
    yaw, pitch, roll = of_openface(np.array([[0.3, 0, 0], [0, 0.3, 0], [0, 0, 0.3]])).T
    assert pitch[0] == pytest.approx(np.degrees(0.3))
    assert yaw[1] == pytest.approx(-np.degrees(0.3))
    assert roll[2] == pytest.approx(np.degrees(0.3)), "clockwise"
    assert HeadPose(0, 0, 0).yaw == 0


# Blend shapes


@pytest.mark.parametrize("name", TOLD)
def test_each_shape_that_is_told_is_told_of_its_own_movement(name: str) -> None:
    weights_TK = np.zeros((1, 52))
    weights_TK[0, SHAPES.index(name)] = 0.5
    if name == "MouthClose":  # lips cannot be more than closed: it counts with an open jaw
        weights_TK[0, SHAPES.index("JawOpen")] = 0.5
    found = arkit_shapes.weights(arkit_shapes.moved(weights_TK))
    again = arkit_shapes.moved(found)
    assert np.abs(again - arkit_shapes.moved(weights_TK)).max() < 0.006
    # Closing and raised lips, and a stretched mouth, are faces that others make together as well.
    if not name.startswith(("MouthClose", "MouthUpperUp", "MouthStretch")):
        assert found[0, SHAPES.index(name)] == pytest.approx(0.5, abs=0.12)


def test_left_is_the_subjects_left() -> None:
    moved = arkit_shapes.movements_KPD()
    assert moved[SHAPES.index("MouthSmileLeft"), 54, 1] < -0.05
    assert abs(moved[SHAPES.index("MouthSmileLeft"), 48, 1]) < 0.01
    assert moved[SHAPES.index("BrowOuterUpLeft"), 26, 1] < -0.02
    assert moved[SHAPES.index("BrowOuterUpLeft"), 17:22].any() == 0
    assert moved[SHAPES.index("MouthLeft"), 48:68, 0].min() > 0


def test_live_link_face_tables_of_other_makers() -> None:
    text = (
        "Timecode,BlendShapeCount,eyeBlinkLeft,jawOpen,HeadYaw,HeadPitch,HeadRoll\n"
        + "".join(f"23:59:59:{f:02d}.250,61,0.1,{f / 60:.3f},0.1,0.2,-0.1\n" for f in range(50, 60))
        + "".join(f"00:00:00:{f:02d}.250,61,0.1,0.5,0.1,0.2,-0.1\n" for f in range(30))
    )
    records = read_text(text, "llf.csv", FORMATS["arkit"])
    found = records.motion
    assert found is not None
    assert (found.frames, found.rate) == (40, pytest.approx(60))
    assert records.notes == ("llf.csv lacks 50 of the 52 blend shapes: they stay at rest.",)
    assert np.degrees([0.1, -0.2, 0.1]) == pytest.approx(found.turn_T3[0], rel=1e-5)  # type: ignore[index]
    degrees = text.replace(",0.1,0.2,-0.1\n", ",10,20,-10\n")
    assert read("arkit", degrees).turn_T3[0] == pytest.approx([10, -20, 10])  # type: ignore[index]
    assert timecode(3601 * 25 + 7, 25) == "01:00:01:07.000"


def test_tables_that_tell_nothing_are_refused() -> None:
    for text, told in (
        (",".join(columns()) + "\n", "no frames"),
        ("frame,timestamp\n1,0\n", "a column called x_0"),
    ):
        with pytest.raises(InterchangeError, match=told):
            read_text(text, "t.csv", FORMATS["openface"])
    lines = table("openface", face_motion(10)).splitlines()
    lost = "\n".join([lines[0], *(line.replace(",1.00,1,", ",0.00,0,", 1) for line in lines[1:])])
    with pytest.raises(InterchangeError, match="sees no face"):
        read_text(lost, "t.csv", FORMATS["openface"])
    short = face_motion(3)
    with pytest.raises(InterchangeError, match="shorter than"):
        read("openface", table("openface", short))
    assert FPS == 25
