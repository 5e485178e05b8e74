"""The judge of finished videos, on a clip that is a video of ours: it has to agree with itself."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from engine.faces.points import MESH_OF_LANDMARK
from engine.order import Order
from engine.pipeline import make_video
from training.evaluate_video import count_blinks, score, table
from training.prepare import prepare


def eyes(open_T: np.ndarray) -> np.ndarray:
    """Meshes (T, 478, 3) whose eyes are `open_T` (T,) as high as they are wide."""
    mesh_TVD = np.zeros((len(open_T), 478, 3), np.float32)
    for first in (36, 42):
        places = np.array([[0, 0], [3, -5], [7, -5], [10, 0], [7, 5], [3, 5]], np.float32)
        points = places[None] * np.stack([np.ones_like(open_T), open_T], 1)[:, None]
        mesh_TVD[:, MESH_OF_LANDMARK[first : first + 6], :2] = points
    return mesh_TVD


def test_blinks_are_counted_and_long_closures_are_not() -> None:
    open_T = np.full(200, 0.3)
    open_T[20:24] = 0.05
    open_T[60:65] = 0.1
    open_T[100:104] = 0.25  # too light
    open_T[120:160] = 0.05  # asleep
    assert count_blinks(eyes(open_T)) == 2


@pytest.mark.timeout(180)
def test_a_video_of_ours_agrees_with_itself(tmp_path: Path, portrait: Path, voice: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    make_video(Order(portrait, voice, data / "clip.mp4"), lambda _: None)
    with (data / "clips.csv").open("w", newline="") as file:
        csv.writer(file).writerows([["file", "split", "speaker"], ["clip.mp4", "test", "someone"]])
    (row,) = prepare(data, tmp_path / "tracks", workers=1)
    assert row["refused"] is None
    judged = score({k: str(v) for k, v in row.items()}, data, tmp_path / "tracks", tmp_path / "out")
    assert judged.r > 0.8
    assert abs(judged.lag) <= 1
    assert judged.face == 1
    assert judged.ends_ms < 40
    assert "| someone | 1 |" in table([judged])
