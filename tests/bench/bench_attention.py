"""How fast the attention renderer makes frames, with its net and without.

Run `pytest tests/bench/bench_attention.py -s -m bench` on an idle machine.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
import torch
from skimage.data import astronaut
from skimage.transform import resize

from engine.document import FPS
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.render.registry import ATTENTION, INFOS, make_renderer

FRAMES = 40
CROPS = (128, 256, 512, 1024)
REAL_TIME = 128
"""Side of the animated square up to which one core must keep up with the video: the other is the encoder's."""


def portrait(crop_px: int) -> tuple[np.ndarray, FaceGeometry]:
    """A portrait of such a size that its animated square has sides of `crop_px` pixels."""
    still = astronaut()[:330, 60:390]
    scale = crop_px / find_face(still).crop.side
    picture = np.asarray(resize(still, [round(side * scale) for side in still.shape[:2]]) * 255, np.uint8)
    return picture, find_face(picture)


def chatter(face: FaceGeometry) -> np.ndarray:
    """Landmarks (T, 68, 2) of a jaw that goes up and down on a head that sways."""
    landmarks = np.repeat(face.landmarks_PD[None], FRAMES, 0)
    jaw = 0.06 * face.eye_distance * (1 - np.cos(np.arange(FRAMES)))
    for part in (slice(55, 60), slice(65, 68), slice(5, 12)):
        landmarks[:, part, 1] += jaw[:, None]
    landmarks[:, :, 0] += 0.1 * face.eye_distance * np.sin(np.arange(FRAMES) / 9)[:, None]
    return landmarks.astype(np.float32)


def per_second(work: Callable[[], object], clock: Callable[[], float]) -> float:
    """Frames a second of the best of three runs: on a shared machine the others measure its neighbours."""
    took: list[float] = []
    for _ in range(3):
        started = clock()
        work()
        took.append(clock() - started)
    return FRAMES / min(took)


@pytest.mark.bench
@pytest.mark.skipif(ATTENTION not in INFOS, reason="the renderer's weights are not part of this installation")
@pytest.mark.parametrize("crop_px", CROPS)
def test_frames_keep_up_with_the_video(crop_px: int) -> None:
    picture, face = portrait(crop_px)
    landmarks, lids = chatter(face), np.zeros(2, np.float32)
    before = torch.get_num_threads()
    rates: list[str] = []
    try:
        for threads in (1, 2):
            torch.set_num_threads(threads)
            for name in ("attention", "warp"):
                frame = make_renderer(name).open(picture, face)
                frame(landmarks[0], lids)

                def work(frame=frame) -> None:
                    for points in landmarks:
                        frame(points, lids)

                wall, core = per_second(work, time.perf_counter), per_second(work, time.process_time)
                rates.append(f"{name}, {threads} thread(s): {wall:.0f} frames/s, {1000 / core:.1f} ms of a core each")
                assert name != "attention" or threads > 1 or crop_px > REAL_TIME or wall >= FPS
    finally:
        torch.set_num_threads(before)
    print("\n" + "\n".join(f"{crop_px} px, {rate}" for rate in rates))
