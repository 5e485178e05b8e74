"""How fast the AVFR-GAN renderer makes frames, and how fast it hears, with its net and without.

Run `pytest tests/bench/bench_avfr.py -s -m bench` on an idle machine.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
import pytest
import torch

from engine.audio import RATE, Speech
from engine.document import FPS
from engine.render.avfr import AvfrPortrait, AvfrRenderer
from engine.render.registry import AVFR, INFOS, make_renderer
from tests.bench.bench_attention import FRAMES, chatter, per_second, portrait

CROPS = (128, 256, 512, 1024)


@pytest.mark.bench
@pytest.mark.skipif(AVFR not in INFOS, reason="the renderer's weights are not part of this installation")
@pytest.mark.parametrize("crop_px", CROPS)
def test_frames_take_little_more_than_the_warps_and_the_nets(crop_px: int) -> None:
    """The floor is what the warp and the net take by themselves."""
    picture, face = portrait(crop_px)
    landmarks, lids = chatter(face), np.zeros(2, np.float32)
    before = torch.get_num_threads()
    avfr, warp = (make_renderer(name).open(picture, face) for name in ("avfr", "warp"))
    assert isinstance(avfr, AvfrPortrait)
    still = avfr.driver.still
    works: dict[str, Callable[[], object]] = {
        "avfr": lambda: [avfr(points, lids) for points in landmarks],
        "warp": lambda: [warp(points, lids) for points in landmarks],
        "net": lambda: [avfr._reenacted(still, None) for _ in landmarks],
    }
    try:
        torch.set_num_threads(1)
        avfr(landmarks[0], lids)
        took = {name: 1000 / per_second(work, time.process_time) for name, work in works.items()}
    finally:
        torch.set_num_threads(before)
    print(f"\n{crop_px} px: " + ", ".join(f"{name} {ms:.1f} ms of a core" for name, ms in took.items()))
    assert took["avfr"] < 1.5 * (took["warp"] + took["net"])


@pytest.mark.bench
@pytest.mark.skipif(AVFR not in INFOS, reason="the renderer's weights are not part of this installation")
def test_a_voice_is_heard_faster_than_it_is_spoken() -> None:
    picture, face = portrait(128)
    renderer = make_renderer("avfr")
    assert isinstance(renderer, AvfrRenderer)
    opened = renderer.open(picture, face)
    speech = Speech(np.random.default_rng(0).normal(0, 0.1, RATE * FRAMES // FPS).astype(np.float32))
    rate = per_second(lambda: opened.hear(speech, 0), time.process_time)
    print(f"\nheard at {rate:.0f} frames a second of a core")
    assert rate > 4 * FPS
