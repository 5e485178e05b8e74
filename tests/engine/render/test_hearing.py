"""Any frame of a voice, in any order, at any rate: heard once, as far as is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine import deliver as delivering
from engine import pipeline
from engine.audio import Speech
from engine.compose import ComposedMotion
from engine.document import FloatArray
from engine.faces.geometry import FaceGeometry
from engine.order import Order
from engine.render.hearing import Hearing, frame_of, spoken_frames
from engine.render.protocol import RendererInfo
from tests.conftest import voice_samples

INFO = RendererInfo("parrot", "Parrot", "Apache-2.0", ("portrait", "voice"))


class Follower:
    """Tells of each frame its number and the voice's first sample in it; a frame late."""

    @property
    def look_ahead_s(self) -> float:
        return 0.04

    def __init__(self) -> None:
        self.samples_N, self.told = np.zeros(0, np.float32), 0

    def push(self, samples_N: FloatArray) -> FloatArray:
        self.samples_N = np.concatenate([self.samples_N, samples_N])
        return self._tell(max(0, len(self.samples_N) // 640 - 1))

    def finish(self) -> FloatArray:
        return self._tell(-(-len(self.samples_N) // 640))

    def _tell(self, until: int) -> FloatArray:
        rows = [(t, self.samples_N[640 * t]) for t in range(self.told, until)]
        self.told = max(self.told, until)
        return np.array(rows, np.float32).reshape(-1, 2)


class Parrot:
    """A renderer that hears, and its own portrait: every pixel of a frame is the number of what is said."""

    info: RendererInfo = INFO

    def __init__(self) -> None:
        self.followers: list[tuple[int, Follower]] = []
        self.picture_HWC = np.zeros((2, 2, 3), np.uint8)

    def open(self, picture_HWC: np.ndarray, face: FaceGeometry) -> Parrot:
        self.picture_HWC = picture_HWC
        return self

    def frames(self, picture_HWC: np.ndarray, face: FaceGeometry, motion: ComposedMotion) -> Iterator[np.ndarray]:
        raise AssertionError("asked for frames that say nothing")

    def __call__(
        self,
        landmarks_PD: FloatArray,
        closure_E: FloatArray,
        gaze_D: FloatArray | None = None,
        said_X: FloatArray | None = None,
    ) -> np.ndarray:
        return np.full_like(self.picture_HWC, 255 if said_X is None else int(said_X[0]))

    def hear(self, speech: Speech, seed: int) -> FloatArray:
        follower = self.follow(seed)
        return np.concatenate([follower.push(speech.samples_N), follower.finish()])

    def follow(self, seed: int, level: float | None = None) -> Follower:
        self.followers.append((seed, Follower()))
        return self.followers[-1][1]


def speech_of(samples: int) -> Speech:
    return Speech(np.arange(samples, dtype=np.float32) / samples)


@pytest.mark.parametrize("samples", [1, 640, 16000, 16001, 40 * 640 + 7])
def test_any_frame_in_any_order_is_that_of_the_whole_voice(samples: int) -> None:
    parrot, speech = Parrot(), speech_of(samples)
    whole = parrot.hear(speech, 4)
    hearing = Hearing(parrot, speech, 4)
    for frame in np.random.default_rng(0).permutation(len(whole)).tolist():
        assert np.array_equal(np.array(hearing.at(frame)), whole[frame])
    assert np.array_equal(np.array(hearing.at(len(whole) + 9)), whole[-1])
    assert parrot.followers[-1][0] == 4


def test_a_voice_is_heard_only_as_far_as_is_asked_for_and_may_be_cancelled() -> None:
    parrot = Parrot()
    hearing = Hearing(parrot, speech_of(16000 * 60), 0)
    hearing.at(3)
    follower = parrot.followers[-1][1]
    assert len(follower.samples_N) == 16000
    asked: list[int] = []

    def stop() -> None:
        asked.append(len(follower.samples_N))
        if len(asked) == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        hearing.at(1400, stop)
    assert len(follower.samples_N) == 16000 * 4
    assert hearing.at(1400)[0] == 1400, "what was heard before is not lost"  # type: ignore[index]


def test_no_voice_says_nothing() -> None:
    assert Hearing(Parrot(), Speech(np.zeros(0, np.float32)), 0).at(0) is None


def test_a_moment_belongs_to_the_frame_that_it_falls_into() -> None:
    assert [frame_of(n / 25) for n in range(200)] == list(range(200))
    assert [frame_of(n / 30) for n in range(7)] == [0, 0, 1, 2, 3, 4, 5]
    assert [frame_of(n / 50) for n in range(6)] == [0, 0, 1, 1, 2, 2]


@pytest.mark.parametrize("fps", [24, 25, 30, 60])
def test_frames_at_any_rate(face: FaceGeometry, fps: int) -> None:
    motion = ComposedMotion(np.repeat(face.landmarks_PD[None], 20, 0), np.zeros((20, 2), np.float32))
    picture = np.zeros((4, 4, 3), np.uint8)
    frames = list(spoken_frames(Parrot(), picture, face, motion, speech_of(16000), 0, fps))
    assert [int(frame[0, 0, 0]) for frame in frames] == [int(25 * n / fps + 1e-6) for n in range(20)]


def test_the_whole_way_gives_a_renderer_the_voice(
    portrait: Path, voice: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parrot = Parrot()
    said: list[int] = []

    def written(frames: Iterator[np.ndarray], *_: Any, **__: Any) -> Path:
        said.extend(int(frame[0, 0, 0]) for frame in frames)
        out = tmp_path / "out.mp4"
        out.write_bytes(b"")
        return out

    monkeypatch.setattr(pipeline, "make_renderer", lambda _: parrot)
    monkeypatch.setattr(pipeline, "export", written)
    order = Order(portrait, voice, tmp_path / "out.mp4", start_s=0.2, end_s=0.7, size=96, fps=50, seed=11)
    pipeline.make_video(order, lambda event: None)
    assert said == [n // 2 for n in range(25)]
    assert parrot.followers[-1][0] == 11


def test_a_range_of_a_project_is_said_from_where_it_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    """What `deliver` draws with; the sound of the whole take is heard, though a part of it is exported."""
    from types import SimpleNamespace

    from engine import audio
    from engine.render import registry

    parrot = Parrot()
    monkeypatch.setattr(registry, "INFOS", (*registry.INFOS, INFO))
    monkeypatch.setattr(audio, "load_speech", lambda _: Speech(voice_samples(2.0).astype(np.float32)))
    job, project = SimpleNamespace(renderer="parrot"), SimpleNamespace(seed=5)
    order: Any = SimpleNamespace(job=job, project=project, heard=SimpleNamespace(source=Path("voice.wav")))
    draw = delivering._speaking(parrot, order)
    nothing = np.zeros(0, np.float32)
    assert [int(draw(0.5 + n / 30, nothing, nothing, nothing)[0, 0, 0]) for n in range(4)] == [12, 13, 14, 15]
    assert parrot.followers[-1][0] == 5
