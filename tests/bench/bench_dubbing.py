"""What a dubbed frame costs: following its face, and moving its lips.

Run `pytest tests/bench/bench_dubbing.py -s -m bench` on an idle machine.
"""

from __future__ import annotations

import time
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from engine.dubbing.dub import dubbed_frames, prepare
from engine.dubbing.followed import follow
from engine.dubbing.footage import footage_of
from engine.dubbing.orders import DubOrder
from tests.conftest import voice_samples, write_wav
from tests.engine.driving.made_drivers import Frames, Studio, write_video

MOST_MS = 60.0
"""Of a core, for a frame of 720 px that a face fills by half."""


@pytest.fixture(scope="module")
def filmed() -> Frames:
    return Studio().frames(25)


@pytest.mark.bench
@pytest.mark.parametrize("side", [320, 720, 1080])
def test_a_frame_takes_a_fraction_of_a_second(filmed: Frames, side: int, tmp_path: Path) -> None:
    """Processor time of this process: decoding and encoding are ffmpeg's."""
    frames = [np.asarray(cv2.resize(frame, (side, side), interpolation=cv2.INTER_CUBIC), np.uint8) for frame in filmed]
    video = write_video(tmp_path / "video.mp4", frames)
    voice = write_wav(tmp_path / "voice.wav", voice_samples(len(frames) / 25))
    order = DubOrder(video=video, voice=voice, out=tmp_path / "out.mp4")
    before = torch.get_num_threads()
    try:
        torch.set_num_threads(1)
        follow(footage_of(video), 0)  # the models are loaded then
        start = time.process_time()
        follow(footage_of(video), 0)
        followed_ms = 1000 * (time.process_time() - start) / len(frames)
        scene = prepare(order, lambda event: None)
        sum(1 for _ in dubbed_frames(scene))
        start = time.process_time()
        changed = int((scene.lips.share_T > 0).sum())
        assert sum(1 for _ in dubbed_frames(scene)) == len(frames)
        moved_ms = 1000 * (time.process_time() - start) / changed
    finally:
        torch.set_num_threads(before)
    print(f"\n{side} px: {followed_ms:.1f} ms of a core to follow, {moved_ms:.1f} to move the lips ({changed} frames)")
    assert moved_ms < MOST_MS * (side / 720) ** 2 or side < 720
