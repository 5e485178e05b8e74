"""How fast motion is made and frames are rendered, with and without its nets, and how far that is from a floor.

Run `pytest tests/bench/bench_render.py -s -m bench` on an idle machine. Ratios of one run mean more than its times.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from skimage.data import astronaut
from skimage.transform import resize
from torch.utils.flop_counter import FlopCounterMode

from engine.audio import RATE, Speech
from engine.compose import compose
from engine.devices import net_format, use_threads
from engine.document import FPS, Gaze
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.motion.blinks import sample_blinks
from engine.motion.registry import NAMES as GENERATORS
from engine.motion.registry import make_generator
from engine.nets.patch_painter import INPUTS
from engine.render.mouth_patch import SIDE
from engine.render.protocol import OpenedPortrait
from engine.render.registry import make_renderer, shipped_painters
from engine.render.sampling import pixel_grid, sample

SECONDS = 60
LEAST = {256: 50.0, 512: 25.0}
"""Frames a second that one core must make with its nets, by the side of the animated square."""


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
    face = find_face(picture)
    # Well-lit teeth would be left to themselves; most portraits do not show any.
    inside = face.landmarks_PD[60:68].astype(int)
    (left, top), (right, bottom) = inside.min(0), inside.max(0)
    picture[top : bottom + 1, left:right] //= 2
    return picture, face


def seconds(work: Callable[[], object], times: int = 3, clock: Callable[[], float] = time.perf_counter) -> float:
    """The shortest of a few runs: on a shared machine the others measure its neighbours."""
    took: list[float] = []
    for _ in range(times):
        started = clock()
        work()
        took.append(clock() - started)
    return min(took)


@pytest.mark.bench
@pytest.mark.parametrize("name", GENERATORS)
def test_motion_is_made_far_faster_than_real_time(speech: Speech, name: str) -> None:
    threads = use_threads()
    generator, (_, face) = make_generator(name), portrait(256)
    took_s = seconds(lambda: generator.generate(speech, face, 0))
    print(f"\nmotion of {name}: {SECONDS / took_s:.0f} times real time, {threads} threads")
    assert SECONDS / took_s >= 50


def floors_ms(picture: np.ndarray, crop_px: int) -> dict[str, float]:
    """What cannot be saved, by what it is: the least that this processor needs for it now, in one thread or all.

    Whatever the motion, every pixel of the square is read once at a fractional place, and the frame is copied. The net
    multiplies as fast as a large matrix product in its own format does.
    """
    patch = torch.rand(1, 3, crop_px, crop_px)
    x, y = pixel_grid(0, 0, crop_px, crop_px, torch.device("cpu"))
    net, seen = shipped_painters()["mouth"], torch.rand(1, INPUTS, SIDE, SIDE)
    with FlopCounterMode(display=False) as counter:
        net(seen)
    a, b = torch.rand(2, 1024, 1024).to(net_format(torch.device("cpu")))
    return {
        "read": 1000 * seconds(lambda: sample(patch, x + 0.3, y + 0.3, "bicubic"), 9, clock=time.process_time),
        "copy": 1000 * seconds(picture.copy, 9, clock=time.process_time),
        "net": 1000
        * seconds(lambda: a @ b, 9, clock=time.process_time)
        * counter.get_total_flops()
        / (2 * len(a) ** 3),
    }


@pytest.mark.bench
@pytest.mark.parametrize("crop_px", [256, 512, 1024])
def test_frames_keep_up_with_the_video(speech: Speech, crop_px: int) -> None:
    threads = use_threads()
    picture, face = portrait(crop_px)
    motion = make_generator("audio2keypoint").generate(speech, face, 0)
    frames = {256: 60, 512: 40, 1024: 16}[crop_px]
    composed = compose(motion, sample_blinks(SECONDS, 0), 5 + np.arange(frames) / FPS, Gaze(1.0, 0))
    shipped = shipped_painters()
    for name, painters in (
        ("warp", {}),
        ("warp + mouth", {"mouth": shipped["mouth"]}),
        ("warp + mouth + lids", shipped),
    ):
        renderer = make_renderer("warp", painters)
        with torch.inference_mode():
            frame = renderer.open(picture, face)
            moments = list(zip(composed.landmarks_TPD, composed.closure_TE, composed.gaze_TD, strict=True))

            def work(frame: OpenedPortrait = frame, moments: list[Any] = moments) -> None:
                for moment in moments:
                    frame(*moment)

            work()
            wall_s, core_s = (seconds(work, clock=clock) / frames for clock in (time.perf_counter, time.process_time))
            floors = floors_ms(picture, crop_px)
        floor_ms = floors["read"] + floors["copy"] + (floors["net"] if painters else 0)
        print(
            f"\n{name} at {crop_px} px: {1 / wall_s:.0f} frames/s, {1000 * core_s:.1f} ms of a core a frame, "
            f"{1000 * core_s / floor_ms:.1f} times the floor of {floor_ms:.1f} ms "
            f"({', '.join(f'{what} {ms:.1f}' for what, ms in floors.items())}), {threads} threads"
        )
        assert 1 / core_s >= LEAST.get(crop_px, 0.0)
