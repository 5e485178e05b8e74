"""How fast motion is made and frames are warped, and how far the warp is from its floor.

Run `pytest tests/bench/bench_render.py -s -m bench` on an idle machine. Ratios of one run mean more than its times.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
import torch
from skimage.data import astronaut
from skimage.transform import resize

from engine.audio import RATE, Speech
from engine.compose import compose
from engine.devices import use_threads
from engine.document import FPS
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.motion.blinks import sample_blinks
from engine.motion.registry import make_generator
from engine.render.registry import make_renderer
from engine.render.sampling import pixel_grid, sample

SECONDS = 60


@pytest.fixture(scope="module")
def speech() -> Speech:
    """A minute of syllables: noise whose loudness rises and falls four times a second."""
    times = np.arange(SECONDS * RATE) / RATE
    loudness = np.maximum(0, np.sin(2 * np.pi * 4 * times)) * (np.sin(2 * np.pi * 0.3 * times) > -0.5)
    noise = np.random.default_rng(0).normal(size=len(times))
    return Speech((0.1 * loudness * noise).astype(np.float32))


def portrait(crop_px: int) -> tuple[np.ndarray, FaceGeometry]:
    """A portrait of such a size that its animated square has sides of `crop_px` pixels."""
    still = astronaut()[:330, 60:390]
    scale = crop_px / find_face(still).crop.side
    picture = np.asarray(resize(still, [round(side * scale) for side in still.shape[:2]]) * 255, np.uint8)
    return picture, find_face(picture)


def seconds(work: Callable[[], object], times: int = 3) -> float:
    """The shortest of a few runs: on a shared machine the others measure its neighbours."""
    took: list[float] = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        took.append(time.perf_counter() - started)
    return min(took)


@pytest.mark.bench
def test_motion_is_made_far_faster_than_real_time(speech: Speech) -> None:
    threads = use_threads()
    generator, (_, face) = make_generator("audio2keypoint"), portrait(256)
    took_s = seconds(lambda: generator.generate(speech, face, 0))
    print(f"\nmotion: {SECONDS / took_s:.0f} times real time, {threads} threads")
    assert SECONDS / took_s >= 50


@pytest.mark.bench
@pytest.mark.parametrize("crop_px", [256, 512, 1024])
def test_the_warp_keeps_up_with_the_video(speech: Speech, crop_px: int) -> None:
    threads = use_threads()
    picture, face = portrait(crop_px)
    motion = make_generator("audio2keypoint").generate(speech, face, 0)
    frames = 100 if crop_px == 256 else 40
    composed = compose(motion, sample_blinks(SECONDS, 0), 5 + np.arange(frames) / FPS)
    renderer = make_renderer("warp")
    made_s = seconds(lambda: [None for _ in renderer.frames(picture, face, composed)]) / frames

    # Whatever the motion, every pixel of the square has to be read once at a fractional place.
    patch = torch.rand(1, 3, crop_px, crop_px)
    x, y = pixel_grid(0, 0, crop_px, crop_px, torch.device("cpu"))
    floor_s = seconds(lambda: sample(patch, x + 0.3, y + 0.3, "bicubic"), 9)
    print(
        f"\nwarp at {crop_px} px: {1 / made_s:.0f} frames/s, {1000 * made_s:.1f} ms a frame, "
        f"{made_s / floor_s:.1f} times one bicubic reading ({1000 * floor_s:.1f} ms), {threads} threads"
    )
    if crop_px == 256:
        assert 1 / made_s >= 25
