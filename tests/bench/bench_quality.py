"""How long the quality lane takes for ten minutes, and how fast a voice is heard for mouth cues.

Run `pytest tests/bench/bench_quality.py -s -m bench` on an idle machine.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

import numpy as np
import pytest

from engine.assets import asset
from engine.audio import Speech, load_speech
from engine.compose import ComposedMotion, closure
from engine.document import FPS, Crop, FoundFace, HeadPose
from engine.motion.blinks import sample_blinks
from engine.quality import problems

FRAMES = 10 * 60 * FPS
MOST_MS = 30.0

pytestmark = pytest.mark.bench


def best_s(work: Callable[[], object], rounds: int) -> float:
    taken: list[float] = []
    for _ in range(rounds):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return min(taken)


@pytest.mark.parametrize("bad", [0.0, 0.1], ids=["clean", "bad"])
def test_ten_minutes_are_judged_while_a_slider_moves(bad: float) -> None:
    """`bad`: share of the seconds in which something is wrong."""
    rng = np.random.default_rng(0)
    face_PD = rng.normal(0, 60, (68, 2)) + 300
    face_PD[[36, 45, 62, 66]] = (240, 280), (360, 280), (300, 350), (300, 350.5)
    landmarks = face_PD + 2 * np.sin(np.arange(FRAMES) / 9)[:, None, None]
    wrong_T = np.repeat(rng.random(FRAMES // FPS) < bad, FPS)
    landmarks += np.where(wrong_T[:, None, None], rng.normal(0, 6, (FRAMES, 68, 2)), 0)
    heard_T2 = np.repeat(rng.random((FRAMES // 10, 2)) > (0.3, 0.9), 10, axis=0).astype(np.float32)
    face = FoundFace(tuple(map(tuple, face_PD.tolist())), Crop(0, 0, 600), HeadPose(0, 0, 0), 0.9)
    shut_TE = closure(sample_blinks(FRAMES / FPS, 0), np.arange(FRAMES) / FPS)
    composed = ComposedMotion(landmarks.astype(np.float32), shut_TE)
    found = len(problems(composed, face, heard_T2))
    taken_ms = 1000 * best_s(lambda: problems(composed, face, heard_T2), 9)
    sys.stdout.write(f"\n{found} problems in ten minutes: {taken_ms:.1f} ms\n")
    assert taken_ms < MOST_MS


def test_a_voice_is_heard_many_times_as_fast_as_it_is_spoken() -> None:
    from engine.cues import bilabials_T, cues
    from engine.phones import phones

    demo = load_speech(asset("demo", "voice.flac"))
    speech = Speech(np.tile(demo.samples_N, 10))
    found = phones(speech)
    heard_s = best_s(lambda: phones(speech), 2)
    made_s = best_s(lambda: (cues(speech, found), bilabials_T(speech, found)), 2)
    times = speech.duration_s / heard_s
    sys.stdout.write(
        f"\nphones: {times:.0f} times real time; cues of {speech.duration_s:.0f} s: {1000 * made_s:.0f} ms\n"
    )
    assert times > 8
    assert made_s < 0.01 * speech.duration_s
