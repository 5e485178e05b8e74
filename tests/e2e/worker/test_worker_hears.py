"""A real worker whose installation has a renderer that hears: keys are the window's, a voice is heard once."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine import cache
from engine.cache import FrameCache, frame_keys, heard_key, scene_key
from engine.codec import to_plain
from engine.compose import compose_project
from engine.document import Tracks
from tests.conftest import voice_samples, write_wav
from tests.e2e.worker.conftest import SIZE, Studio, Worker
from tests.installation import hearing_installation


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hearing_installation(tmp_path_factory.mktemp("hearing") / "installation")


@pytest.fixture(scope="module")
def listener(installed: Path) -> Iterator[Worker]:
    made = Worker(cwd=installed)
    made.wait("ready")
    yield made
    made.end()


@pytest.fixture
def keys(studio: Studio, installed: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Makes the keys that the window would look frames up by, for a voice of that name."""
    listing = (installed / "assets" / "models" / "manifest.json").read_bytes()
    monkeypatch.setattr(cache, "_models", lambda: hashlib.sha256(listing).hexdigest())

    def of(name: str, seed: int = 3) -> list[str]:
        assert studio.project.portrait is not None
        composed = compose_project(studio.project, Tracks(studio.motion()))
        scene = scene_key(studio.project.portrait, "temporal_gan", SIZE, heard_key(name, seed))
        return frame_keys(scene, composed, 0)

    return of


def asked(studio: Studio, folder: Path, voice: Path, seed: int = 3) -> dict[str, Any]:
    heard = {"voice": str(voice), "heard": heard_key(voice.stem, seed), "seed": seed}
    return studio.request(folder / "cache", renderer="temporal_gan", **heard)


def moment(studio: Studio, folder: Path, voice: Path, frame: int) -> dict[str, Any]:
    numbers = [*studio.motion().landmarks_TPD[frame].ravel().tolist(), *4 * [0.0]]
    request = {**asked(studio, folder, voice), "moment": numbers, "frame": frame, "pixels": str(folder / "m.rgb")}
    del request["project"]
    return {**request, "portrait": to_plain(studio.project.portrait)}


def test_its_frames_are_those_that_the_window_looks_for(
    listener: Worker, studio: Studio, voice: Path, tmp_path: Path, keys: Any
) -> None:
    told = listener.ask(1, **asked(studio, tmp_path, voice))
    assert told["event"] == "done", told
    assert told["rendered"] == told["frames"] == len(keys("voice"))
    frames = FrameCache(tmp_path / "cache")
    assert frames.present(keys("voice")).all()
    assert not frames.present(keys("other")).any()
    assert not frames.present(keys("voice", seed=4)).any()
    again = listener.ask(2, **asked(studio, tmp_path, voice))
    assert (again["event"], again["rendered"]) == ("done", 0)


def test_another_voice_makes_other_frames(
    listener: Worker, studio: Studio, voice: Path, tmp_path: Path, keys: Any
) -> None:
    other = write_wav(tmp_path / "other.wav", voice_samples(2.0, seed=9))
    for number, one in ((3, voice), (4, other)):
        assert listener.ask(number, **asked(studio, tmp_path, one))["rendered"] > 0
    frames = FrameCache(tmp_path / "cache")
    both = [[frames.get(key) for key in keys(name)] for name in ("voice", "other")]
    assert all(content is not None for one in both for content in one)
    assert sum(a != b for a, b in zip(*both, strict=True)) > 0.4 * len(both[0]), "a net of random weights says little"


def test_a_moment_is_the_frame_of_the_voice_that_is_told(
    listener: Worker, studio: Studio, voice: Path, tmp_path: Path
) -> None:
    seen: list[np.ndarray] = []
    for number, frame in ((5, 12), (6, 30)):
        told = listener.ask(number, **moment(studio, tmp_path, voice, frame))
        assert told["event"] == "done", told
        assert told["pixels"] == [SIZE, SIZE]
        seen.append(np.frombuffer((tmp_path / "m.rgb").read_bytes(), np.uint8))
    assert not np.array_equal(seen[0], seen[1])
    lost = moment(studio, tmp_path, voice, 12)
    del lost["frame"]
    assert listener.ask(7, **lost)["message"] == "The worker was not told frame, or not as a number."


def test_without_a_voice_one_sentence_says_what_to_do(
    listener: Worker, studio: Studio, voice: Path, tmp_path: Path
) -> None:
    told = listener.ask(8, **studio.request(tmp_path / "cache", renderer="temporal_gan"))
    assert (told["event"], told["message"]) == (
        "error",
        "Temporal GAN makes the lips of the voice itself: choose a voice first.",
    )
    told = listener.ask(9, **asked(studio, tmp_path, tmp_path / "gone.wav"))
    assert told["event"] == "error"
    assert "gone.wav" in told["message"]
    assert listener.ask(10, **asked(studio, tmp_path, voice))["event"] == "done"
