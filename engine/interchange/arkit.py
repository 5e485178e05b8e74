"""ARKit's blend shapes as Live Link Face writes them (.csv): a timecode, 52 shapes, nine turns of head and eyes.

Shape letters: T frames, R rows, K = 52 shapes.
"""

from __future__ import annotations

import csv
import io
import re

import numpy as np

from engine.document import FPS
from engine.errors import InterchangeError
from engine.interchange.arkit_shapes import SHAPES
from engine.interchange.reading import few, wrong
from engine.interchange.records import FaceMotion, Records
from engine.interchange.tables import Matrix, Table, spread, steady
from engine.motion.gaze import WIDTHS_PER_DEGREE

HEAD = ("HeadYaw", "HeadPitch", "HeadRoll")
EYES = ("LeftEyeYaw", "LeftEyePitch", "LeftEyeRoll", "RightEyeYaw", "RightEyePitch", "RightEyeRoll")
BLINKS = [SHAPES.index("EyeBlinkRight"), SHAPES.index("EyeBlinkLeft")]
COUNT = len(SHAPES) + len(HEAD) + len(EYES)
_TIMECODE = re.compile(r"(\d{1,2}):(\d{1,2}):(\d{1,2})[:;](\d{1,3}(?:\.\d{1,6})?)", re.ASCII)
CLOCKS = (24, 25, 30, 48, 50, 60, 100, 120, 240)
"""Frames that a second of a timecode may be counted in."""
DAY_S = 86_400.0
FARTHEST = 30.0
"""Degrees that an eye is turned by when a look is at 1."""
MOST_RADIANS = 2 * np.pi
"""Turns in which any value is larger were written in degrees."""
SIGNS = np.array([1.0, -1.0, -1.0])
"""Live Link Face counts yaw to the picture's right, as we do, but pitch upwards and roll counter-clockwise."""


def read(text: str, name: str, fps: float | None = None) -> Records:
    """The motion of one face. `fps`: frames that the timecode counts to a second, where it is not clear by itself."""
    table = Table(text, name, ["Timecode", "JawOpen"])
    known = [shape for shape in SHAPES if shape in table]
    turns = [turn for turn in HEAD if turn in table]
    columns = [table.place(column) for column in (*known, *turns)]
    clock = table.place("Timecode")
    codes: list[tuple[float, float]] = []
    values: list[Matrix] = []
    for line, row in table.rows():
        told = _TIMECODE.fullmatch(row[clock].strip()) if clock < len(row) else None
        if told is None:
            raise wrong(name, f"line {line}", "a timecode such as 10:21:05:12.345")
        hours, minutes, seconds, frame = told.groups()
        codes.append((int(hours) * 3600 + int(minutes) * 60 + int(seconds), float(frame)))
        values.append(np.array(table.numbers(row, columns, line)))
        few(len(codes), name)
    times_R = _times(codes, fps)
    rate, places, frames = steady(times_R, name)
    values_TC = spread(np.reshape(values, (len(values), len(columns))), places, frames)
    weights_TK = np.zeros((frames, 52))
    weights_TK[:, [SHAPES.index(shape) for shape in known]] = values_TC[:, : len(known)]
    weights_TK[np.isnan(values_TC[:, 0])] = np.nan
    motion = FaceMotion(
        rate,
        weights_TK=weights_TK.astype(np.float32),
        turn_T3=_turn(values_TC[:, len(known) :]).astype(np.float32) if len(turns) == 3 else None,
        closure_TE=np.clip(weights_TK[:, BLINKS], 0, 1).astype(np.float32),
        gaze_TD=gaze_of(weights_TK).astype(np.float32),
    )
    missing = len(SHAPES) - len(known)
    note = (f"{name} lacks {missing} of the 52 blend shapes: they stay at rest.",) if missing else ()
    return Records("arkit", motion=motion, duration_s=motion.duration_s, notes=note)


def _times(codes: list[tuple[float, float]], fps: float | None) -> Matrix:
    """Seconds (R,) from the first row on: timecodes count frames, in how many a second their largest number tells."""
    if not codes:
        return np.zeros(0)
    seconds, frames = np.array(codes).T
    clock = fps or next((rate for rate in CLOCKS if frames.max() < rate), float(frames.max()) + 1)
    times = seconds + frames / clock
    times[np.r_[False, np.cumsum(np.diff(times) < -DAY_S / 2) > 0]] += DAY_S  # past midnight
    return np.asarray(times - times[0], np.float64)


def _turn(turn_T3: Matrix) -> Matrix:
    """Yaw, pitch, roll in degrees as HeadPose counts them."""
    largest = float(np.nanmax(np.abs(turn_T3))) if turn_T3.size else 0.0
    return turn_T3 * (1.0 if largest > MOST_RADIANS else 180 / np.pi) * SIGNS


def gaze_of(weights_TK: Matrix) -> Matrix:
    """Where the eyes look, (T, 2) in eye widths: the mean of both eyes."""

    def of(shape: str) -> Matrix:
        return weights_TK[:, SHAPES.index(shape)]

    right = (of("EyeLookOutLeft") - of("EyeLookInLeft") + of("EyeLookInRight") - of("EyeLookOutRight")) / 2
    down = (of("EyeLookDownLeft") - of("EyeLookUpLeft") + of("EyeLookDownRight") - of("EyeLookUpRight")) / 2
    return FARTHEST * WIDTHS_PER_DEGREE * np.column_stack([right, down])


def with_eyes(weights_TK: Matrix, closure_TE: np.ndarray, gaze_TD: np.ndarray) -> Matrix:
    """The weights with blinks and looks of the eyes."""
    out = weights_TK.copy()
    look_TD = np.clip(gaze_TD / (FARTHEST * WIDTHS_PER_DEGREE), -1, 1)
    right, down = look_TD.T
    for side, outward, shut in (("Left", right, closure_TE[:, 1]), ("Right", -right, closure_TE[:, 0])):
        for shape, value in (
            ("EyeBlink", shut),
            ("EyeLookOut", outward),
            ("EyeLookIn", -outward),
            ("EyeLookDown", down),
            ("EyeLookUp", -down),
        ):
            out[:, SHAPES.index(shape + side)] = np.clip(value, 0, 1)
    return out


def write(records: Records) -> str:
    """The motion as Live Link Face's table of 61 values a frame; turns in radians, timecodes from 0."""
    motion = records.motion
    if motion is None or motion.weights_TK is None:
        raise InterchangeError("There is no motion to write; generate it first.")
    frames = motion.frames
    turn_T3 = np.zeros((frames, 3)) if motion.turn_T3 is None else np.radians(motion.turn_T3 * SIGNS)
    gaze_TD = np.zeros((frames, 2)) if motion.gaze_TD is None else motion.gaze_TD
    yaw, pitch = np.radians(gaze_TD / WIDTHS_PER_DEGREE).T
    none = np.zeros(frames)
    eyes_T6 = np.column_stack([yaw, -pitch, none, yaw, -pitch, none])
    values = np.hstack([motion.weights_TK, turn_T3, eyes_T6])
    file = io.StringIO(newline="")
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(["Timecode", "BlendShapeCount", *SHAPES, *HEAD, *EYES])
    clock = round(motion.rate) or FPS
    for t, row in enumerate(values):
        rows.writerow([timecode(t, clock), str(COUNT), *(f"{value:.8f}" for value in row)])
    return file.getvalue()


def timecode(frame: int, clock: int) -> str:
    """`hours:minutes:seconds:frame.part` of a frame."""
    seconds, rest = divmod(frame, clock)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}:{rest:02d}.000"
