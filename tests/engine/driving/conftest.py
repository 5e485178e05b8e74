"""Driving videos for these tests, and a portrait to be driven."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from tests.engine.driving.made_drivers import Studio, write_video


@pytest.fixture(scope="session")
def drivers() -> Studio:
    return Studio()


@pytest.fixture(scope="session")
def driver(drivers: Studio, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plain one: 25 frames a second, no sound."""
    return write_video(tmp_path_factory.mktemp("driver") / "driver.mp4", drivers.frames(25))


@pytest.fixture(scope="session")
def video() -> Callable[..., Path]:
    return write_video


@pytest.fixture(scope="session")
def still(portrait: Path) -> FaceGeometry:
    """The face of the portrait that is to be driven."""
    return find_face(np.asarray(cv2.cvtColor(cv2.imread(str(portrait)), cv2.COLOR_BGR2RGB), np.uint8))
