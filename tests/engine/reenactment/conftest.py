"""A driving video that speaks, a tiny net, and streams without pictures or sound for tests of the file alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.reenactment.model import Model
from engine.reenactment.stream_file import DIGEST, Stream
from tests.engine.driving.made_drivers import Studio, write_video
from tests.installation import loud_avfr


@pytest.fixture(scope="session")
def studio() -> Studio:
    return Studio()


@pytest.fixture(scope="session")
def spoken(studio: Studio, voice: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """2 s, 25 frames a second, with a voice."""
    return write_video(tmp_path_factory.mktemp("driver") / "spoken.mp4", studio.frames(25)[:50], 25, voice)


@pytest.fixture(scope="session")
def model() -> Model:
    return Model(loud_avfr())


@pytest.fixture
def plain() -> Stream:
    """60 frames and 61 packets of sound of made-up bytes."""
    return Stream(
        side=128,
        frames=60,
        still=b"a picture" * 20,
        still_keypoints=bytes(range(120)),
        net=bytes(range(DIGEST)),
        motion={number: bytes([number] * 120) for number in range(60)},
        sound={number: bytes([number] * (1 + number % 7)) for number in range(61)},
        sounds=61,
        skip=312,
        level=0.25,
        square=(12.5, -3.0, 200.0),
        size=(640, 480),
    )
