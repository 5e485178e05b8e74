"""OpenFace's tables (.csv): landmarks, turn of the head, gaze and AU45, a row a frame.

Shape letters: T frames, P = 68 landmarks, R rows, E = 2 eyes.
"""

from __future__ import annotations

import csv
import io
from collections import Counter

import numpy as np
from numpy.typing import NDArray

from engine.errors import InterchangeError
from engine.interchange.reading import rate_of
from engine.interchange.records import FaceMotion, Records
from engine.interchange.tables import Matrix, Table, spread, steady
from engine.interchange.turns import of_openface, to_openface
from engine.motion.gaze import WIDTHS_PER_DEGREE

POINTS = [*(f"x_{i}" for i in range(68)), *(f"y_{i}" for i in range(68))]
TURN = ["pose_Rx", "pose_Ry", "pose_Rz"]
GAZE = ["gaze_angle_x", "gaze_angle_y"]
NEEDED = ["frame", *POINTS]
SURE = 0.5
"""Confidence under which a face counts as not seen."""
SHUT_AU45 = 2.0
"""AU45's intensity (0 … 5) from which lids count as shut, where a recording goes no higher."""
STRONGEST = 5.0
OPEN, CLOSED = 0.3, 0.09
"""Eye widths between open lids, and between lids that touch (`engine.driving.lids.SHUT`)."""
WINKS = 0.5
"""Closure by landmarks that an eye must reach for its landmarks to be believed where they differ from AU45."""


def read(text: str, name: str, fps: float | None = None) -> Records:
    """The motion of one face: with several, the one that is seen longest. `fps`: for a table without times."""
    table = Table(text, name, NEEDED)
    timed = "timestamp" in table
    lead = [table.place("timestamp" if timed else "frame")]
    told = [table.place(column) if column in table else -1 for column in ("face_id", "confidence", "success")]
    extra = [c for c in (*TURN, *GAZE, "AU45_r", "AU45_c") if c in table]
    columns = [table.place(column) for column in (*POINTS, *extra)]
    times: list[float] = []
    faces: list[int] = []
    values: list[Matrix] = []
    lost = np.full(len(columns), np.nan)
    for line, row in table.rows():
        face, sure, success = (table.numbers(row, [place], line)[0] if place >= 0 else 1.0 for place in told)
        times += table.numbers(row, lead, line)
        faces.append(int(face))
        seen = success >= 0.5 and sure >= SURE
        values.append(np.array(table.numbers(row, columns, line)) if seen else lost)
    if not times:
        raise InterchangeError(f"{name} holds no frames; choose another recording.")
    times_R = np.array(times)
    if not timed:
        times_R = times_R / rate_of(25.0 if fps is None else fps, name, "the frame rate")
    mine_R, notes = _chosen(faces, values, name)
    values_RC = np.array(values)[mine_R]
    if np.isnan(values_RC[:, 0]).all():
        raise InterchangeError(f"{name} sees no face in any frame; choose another recording.")
    rate, places, frames = steady(times_R[mine_R], name)
    motion = _motion(spread(values_RC, places, frames), extra, rate)
    return Records("openface", motion=motion, duration_s=motion.duration_s, notes=notes)


def _chosen(faces: list[int], values: list[Matrix], name: str) -> tuple[NDArray[np.bool_], tuple[str, ...]]:
    """The rows of the face that is seen longest, and what is said of others."""
    seen = Counter(face for face, row in zip(faces, values, strict=True) if row[0] == row[0])
    face = max(seen, key=lambda f: (seen[f], -f), default=faces[0])
    others = len(set(faces)) - 1
    note = f"{name} shows {others + 1} faces: the one that is seen longest is taken."
    return np.array(faces) == face, (note,) if others else ()


def _motion(values_TC: Matrix, extra: list[str], rate: float) -> FaceMotion:
    landmarks_TPD = np.stack([values_TC[:, :68], values_TC[:, 68:136]], axis=-1)
    by_name = {column: values_TC[:, 136 + k] for k, column in enumerate(extra)}
    turn = np.column_stack([by_name[c] for c in TURN]) if all(c in by_name for c in TURN) else None
    turn_T3 = None if turn is None else of_openface(turn)
    gaze_TD = None
    if all(column in by_name for column in GAZE):
        angle_TD = np.degrees(np.column_stack([by_name[column] for column in GAZE]))
        if turn_T3 is not None:  # OpenFace tells where the eyes look in the room, not in the head
            angle_TD = angle_TD - turn_T3[:, :2]
        gaze_TD = WIDTHS_PER_DEGREE * angle_TD
    return FaceMotion(
        rate,
        landmarks_TPD=landmarks_TPD.astype(np.float32),
        turn_T3=None if turn_T3 is None else turn_T3.astype(np.float32),
        closure_TE=_closure(landmarks_TPD, by_name).astype(np.float32),
        gaze_TD=None if gaze_TD is None else gaze_TD.astype(np.float32),
    )


def _closure(landmarks_TPD: Matrix, by_name: dict[str, Matrix]) -> Matrix:
    """How far each eye is shut, (T, 2): by AU45, which knows no sides, and by the eye's own landmarks in winks."""
    own_TE = lid_closure(landmarks_TPD)
    if "AU45_r" in by_name:
        strength_T = by_name["AU45_r"]
        both_T = np.clip(strength_T / max(SHUT_AU45, float(np.nanmax(strength_T))), 0, 1)
    elif "AU45_c" in by_name:
        both_T = np.clip(by_name["AU45_c"], 0, 1)
    else:
        return own_TE
    out_TE = np.repeat(both_T[:, None], 2, axis=1)
    if (np.nanmax(own_TE, axis=0) > WINKS).all():
        out_TE[own_TE[:, 0] < own_TE[:, 1] - WINKS, 0] = 0
        out_TE[own_TE[:, 1] < own_TE[:, 0] - WINKS, 1] = 0
    return out_TE


def lid_closure(landmarks_TPD: Matrix) -> Matrix:
    """How far the lids' landmarks are shut against how open they usually are: (T, 2), 0 … 1."""
    out: list[Matrix] = []
    for a, b, c, d, e, f in ((36, 37, 38, 39, 40, 41), (42, 43, 44, 45, 46, 47)):
        point = landmarks_TPD.transpose(1, 0, 2)
        apart = np.linalg.norm(point[b] - point[f], axis=1) + np.linalg.norm(point[c] - point[e], axis=1)
        width = np.linalg.norm(point[a] - point[d], axis=1)
        open_T = apart / 2 / np.where(width > 0, width, np.nan)
        usual = float(np.nanpercentile(open_T, 75)) if not np.isnan(open_T).all() else OPEN
        out.append(np.clip((usual - open_T) / max(usual - CLOSED, 1e-3), 0, 1))
    return np.stack(out, axis=1)


def write(records: Records) -> str:
    """The motion as a table, with the columns that are known; see docs/FORMATS.md for how each comes about."""
    motion = records.motion
    if motion is None or motion.landmarks_TPD is None:
        raise InterchangeError("There is no motion to write; generate it first.")
    frames = motion.frames
    turn_T3 = np.zeros((frames, 3), np.float32) if motion.turn_T3 is None else motion.turn_T3
    gaze_TD = np.zeros((frames, 2), np.float32) if motion.gaze_TD is None else motion.gaze_TD
    closure_TE = np.zeros((frames, 2), np.float32) if motion.closure_TE is None else motion.closure_TE
    angle_TD = np.radians(gaze_TD / WIDTHS_PER_DEGREE + turn_T3[:, :2])
    look_TD = _direction(angle_TD)
    au45_T1 = STRONGEST * closure_TE.max(1, keepdims=True)
    landmarks_TPD = motion.landmarks_TPD
    file = io.StringIO(newline="")
    rows = csv.writer(file, lineterminator="\n")
    rows.writerow(columns())
    euler_T3 = to_openface(turn_T3)
    for t in range(frames):
        numbers = [f"{value:.6f}" for value in (*look_TD[t], *look_TD[t], *angle_TD[t], *euler_T3[t])]
        points = [f"{value:.2f}" for value in landmarks_TPD[t].T.ravel()]
        lids = [f"{au45_T1[t, 0]:.3f}", str(int(au45_T1[t, 0] >= STRONGEST / 2))]
        rows.writerow([str(t + 1), "0", f"{t / motion.rate:.6f}", "1.00", "1", *numbers, *points, *lids])
    return file.getvalue()


def columns() -> list[str]:
    """The names of the columns that are written."""
    looks = [f"gaze_{eye}_{axis}" for eye in (0, 1) for axis in "xyz"]
    return ["frame", "face_id", "timestamp", "confidence", "success", *looks, *GAZE, *TURN, *POINTS, "AU45_r", "AU45_c"]


def _direction(angle_TD: Matrix) -> Matrix:
    """Unit vectors (T, 3) of looks to the picture's right and down, in camera axes."""
    x, y = np.tan(angle_TD[:, 0]), np.tan(angle_TD[:, 1])
    out = np.stack([x, y, -np.ones_like(x)], axis=1)
    return out / np.linalg.norm(out, axis=1, keepdims=True)
