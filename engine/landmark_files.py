"""Motion as data for other programs: a table, arrays, and a page that says what is in them.

Shape letters: T frames, P = 68 landmarks, D = 2 coordinates, E = 2 eyes, the subject's right one first.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from engine.compose import ComposedMotion
from engine.document import Project
from engine.errors import OutputError
from engine.target import refused

BLOCK = 500
"""Rows between two looks at whether the user has cancelled."""


def write_landmarks(folder: Path, motion: ComposedMotion, times_s: np.ndarray, project: Project) -> Iterator[int]:
    """Writes `landmarks.csv`, `landmarks.npz` and `about.json` to a folder, yielding how many rows are written so far.

    `motion`: in pixels of the project's portrait; `times_s` (T,) from the beginning of the sound beside it.
    Raises OutputError.
    """
    try:
        with (folder / "landmarks.csv").open("w", newline="", encoding="ascii") as file:
            rows = csv.writer(file)
            rows.writerow(columns())
            for first in range(0, len(motion), BLOCK):
                part = slice(first, first + BLOCK)
                rows.writerows(_rows(first, motion, times_s, part))
                yield min(first + BLOCK, len(motion))
        np.savez(
            folder / "landmarks.npz",
            landmarks_TPD=motion.landmarks_TPD,
            closure_TE=motion.closure_TE,
            gaze_TD=motion.gaze_TD,
            times_s_T=times_s.astype(np.float64),
        )
        about = json.dumps(_about(len(motion), times_s, project), indent=2, ensure_ascii=False)
        (folder / "about.json").write_text(about + "\n", encoding="utf-8")
    except OSError as error:
        raise OutputError(refused(folder, error)) from error


def columns() -> list[str]:
    """Names of the table's columns, in their order."""
    return [
        "frame",
        "time_s",
        *(f"x_{i}" for i in range(68)),
        *(f"y_{i}" for i in range(68)),
        "closure_right",
        "closure_left",
        "gaze_x",
        "gaze_y",
    ]


def _rows(first: int, motion: ComposedMotion, times_s: np.ndarray, part: slice) -> Iterator[list[str]]:
    lids = np.concatenate([motion.closure_TE[part], motion.gaze_TD[part]], 1)
    rows = zip(motion.landmarks_TPD[part], lids, times_s[part], strict=True)
    for i, (points, eyes, time_s) in enumerate(rows, first):
        numbers = [*points[:, 0], *points[:, 1]]
        yield [str(i), f"{time_s:.6f}", *(f"{n:.3f}" for n in numbers), *(f"{value:.4f}" for value in eyes)]


def _about(frames: int, times_s: np.ndarray, project: Project) -> dict[str, object]:
    portrait = project.portrait
    size = [portrait.width, portrait.height] if portrait else None
    fps = round(1 / float(times_s[1] - times_s[0])) if frames > 1 else None
    return {
        "what": "Motion of a face made from a voice by Likeness. The face's movements are AI-generated.",
        "frames": frames,
        "frames_per_second": fps,
        "portrait_pixels": size,
        "generator": project.motion.generator if project.motion else None,
        "seed": project.motion.seed if project.motion else None,
        "files": {
            "voice.wav": "The voice; time 0 of the tables is its beginning.",
            "landmarks.csv": "One row a frame, columns as below.",
            "landmarks.npz": "The same for numpy: landmarks_TPD (T, 68, 2) float32, closure_TE (T, 2) float32, "
            "gaze_TD (T, 2) float32, times_s_T (T,) float64.",
        },
        "columns": {
            "frame": "Number of the frame, from 0.",
            "time_s": "When the frame is seen, in seconds.",
            "x_0 … x_67": "Landmarks in iBUG order (300-W), in pixels of the portrait from its left edge.",
            "y_0 … y_67": "The same from its upper edge, downwards.",
            "closure_right, closure_left": "How far the lids of the person's right and left eye are shut: 0 as open "
            "as in the portrait, 1 shut. The landmarks' own lids stay as open as in the portrait.",
            "gaze_x, gaze_y": "How far both irises are from where the portrait has them, to the picture's right "
            "and down, in eye widths (from corner to corner); 0.006 is about a degree.",
        },
    }
