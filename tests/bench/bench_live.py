"""What following a voice while it is spoken costs of one core's time, with the weights that ship.

Run `OMP_NUM_THREADS=1 pytest tests/bench/bench_live.py -s -m bench`.
"""

from __future__ import annotations

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import time

import numpy as np
import pytest
import torch

from engine.assets import asset
from engine.audio import RATE, load_speech
from engine.document import Gaze
from engine.live import LiveSpeaker
from engine.motion.protocol import StreamConfig
from engine.motion.registry import NAMES, make_generator
from tests.engine.motion.test_audio2keypoint import drawn_person, portrait

pytestmark = pytest.mark.bench

BLOCK = 320
"""Samples of a microphone's block: 20 ms."""


@pytest.mark.parametrize("look_ahead", [0, 2])
@pytest.mark.parametrize("name", NAMES)
def test_a_push_is_cheaper_than_its_sound(name: str, look_ahead: int) -> None:
    torch.set_num_threads(1)
    generator, face = make_generator(name), portrait(drawn_person() * 90 + [150, 120, 0])
    speaker = LiveSpeaker(generator.open(face, 1, StreamConfig(look_ahead=look_ahead)), 1, Gaze(1.0, 1))
    voice = load_speech(asset("demo", "voice.flac")).samples_N
    voice = np.tile(voice, 2)[: 10 * RATE]
    speaker.push(voice[:RATE])  # what is built once
    frames, pushes = 0, []
    for at in range(RATE, len(voice), BLOCK):
        began = time.process_time()
        frames += len(speaker.push(voice[at : at + BLOCK]))
        pushes.append(time.process_time() - began)
    share = sum(pushes) / (len(voice) / RATE - 1)
    longest = 1000 * np.percentile([push for push in pushes if push > 1e-3], [50, 95, 100])
    print(f"{name}, {look_ahead} ahead: {share:.2f} s for each second of sound; the pushes that made a frame took")
    print(f"  {longest[0]:.1f} ms, {longest[1]:.1f} at the 95th percentile, {longest[2]:.1f} at most")
    assert frames >= 223 - look_ahead
    assert share < 0.6
