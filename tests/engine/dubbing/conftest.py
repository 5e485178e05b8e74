"""Footage for these tests: the astronaut speaks, is gone, and speaks again after a cut; and another voice."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from engine.audio import RATE
from engine.dubbing.dub import Scene, dubbed_frames, prepare
from engine.dubbing.orders import DubOrder
from engine.order import Event
from engine.video_frames import frames_of
from tests.conftest import voice_samples, write_wav
from tests.engine.driving.made_drivers import Frames, Studio, write_video

SPEAKING, GONE, AGAIN = 30, 8, 16
SILENT_S = 0.5


@pytest.fixture(scope="session")
def filmed() -> Frames:
    """60 frames of a face that turns a little and whose lips open five times, 320 px."""
    return Studio().frames(25)


@pytest.fixture(scope="session")
def footage(filmed: Frames, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A face for 30 frames, 8 grey ones, and after a cut the same face mirrored for 16; its sound is a hum."""
    folder = tmp_path_factory.mktemp("footage")
    grey = [np.full_like(filmed[0], 90)] * GONE
    again = [np.ascontiguousarray(frame[:, ::-1]) for frame in filmed[20 : 20 + AGAIN]]
    hum_N = 0.3 * np.sin(2 * np.pi * 440 * np.arange(3 * RATE) / RATE)
    hum = write_wav(folder / "hum.wav", hum_N)
    return write_video(folder / "footage.mp4", [*filmed[:SPEAKING], *grey, *again], sound=hum)


@pytest.fixture(scope="session")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Half a second of silence, then syllables up to 2 s."""
    samples_N = np.r_[np.zeros(round(SILENT_S * RATE)), voice_samples(1.5, seed=4)]
    return write_wav(tmp_path_factory.mktemp("words") / "words.wav", samples_N)


@dataclass(frozen=True, eq=False)
class Made:
    """A dub of the footage, before it is encoded: `before` and `after` are its frames, `told` what was told."""

    scene: Scene
    before: Frames
    after: Frames
    told: list[Event]


@pytest.fixture(scope="session")
def made(footage: Path, words: Path) -> Made:
    told: list[Event] = []
    scene = prepare(DubOrder(video=footage, voice=words, out=footage.with_name("out.mp4")), told.append)
    return Made(scene, list(frames_of(footage, 25)), list(dubbed_frames(scene)), told)
