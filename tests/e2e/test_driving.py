"""A driving video is dropped into the real window: the face is followed, and its motion can be undone and redone."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from engine.driving.config import DRIVING
from tests.conftest import voice_samples, write_wav

MAKE = """
import sys
from pathlib import Path
from tests.engine.driving.made_drivers import Studio, write_video
out, sound = Path(sys.argv[1]), Path(sys.argv[2])
write_video(out, Studio().frames(25), sound=sound)
"""


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A face that speaks for 2.4 s; made by another process, for this one holds no networks."""
    folder = tmp_path_factory.mktemp("driver")
    sound = write_wav(folder / "sound.wav", voice_samples(2.4, seed=2))
    subprocess.run([sys.executable, "-c", MAKE, folder / "ann.mp4", sound], check=True, timeout=600)
    return folder / "ann.mp4"


def test_a_video_that_is_dropped_moves_the_portrait(desk: Any, portrait: Path, driver: Path) -> None:
    desk.start()
    desk.drag(portrait)
    desk.wait(lambda: desk.project.portrait is not None, 120, "the portrait")
    before = desk.project
    desk.drag(driver)
    desk.keys("Up", "Return", window=desk.window)  # the last of what a dropped video can be
    dialog = desk.find("^Drive by ann.mp4$")
    desk.wait(lambda: list((desk.home / "cache" / "drivers").glob("*.jpg")), 120, "the driver's face")
    time.sleep(1)
    desk.keys("Return", window=dialog)
    desk.wait(lambda: desk.project.motion is not None, 180, "the driver's motion")
    driven = desk.project
    assert driven.motion.generator == driven.generator == DRIVING
    assert [take.name for take in driven.takes] == ["ann"]
    assert driven.motion.frames == 60
    assert len(driven.blinks.blinks) == 2
    desk.wait(lambda: desk.project.motion.heard is not None, 120, "what is heard in the voice")
    driven = desk.project
    desk.keys("ctrl+z")
    desk.wait(lambda: desk.project.motion is None, 20, "undo")
    assert desk.project == before
    desk.keys("ctrl+shift+z")
    desk.wait(lambda: desk.project.motion is not None, 20, "redo")
    assert desk.project == driven
    assert desk.end() == 0
