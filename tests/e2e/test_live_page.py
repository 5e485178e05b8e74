"""Live in the real studio on a real X server: Start is clicked, a voice is heard, the mouth moves, the take is kept."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from app.palette import DARK
from tests.live_program import lacking, sound_server

pytestmark = pytest.mark.skipif(bool(lacking()), reason=lacking() or "-")

VOICE = Path(__file__).parents[2] / "assets" / "demo" / "voice.flac"
WINDOW = (1440, 900)
"""Pixels of the window as it opens."""
COLUMN = 272
SPOKEN_S = 6.0


@pytest.fixture
def heard(desk: Any) -> Iterator[Any]:
    """The desk with a microphone that hears what is played."""
    with sound_server() as sound:
        own = {name: desk.environment[name] for name in ("DISPLAY", "LIKENESS_HOME", "QT_QPA_PLATFORM")}
        desk.environment |= {**sound, **own}
        yield desk
        if desk.studio is not None and desk.studio.poll() is None:
            desk.studio.kill()
            desk.studio.wait()


def rgb(colour: str) -> np.ndarray:
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)])


def place_of(picture_HWC: np.ndarray, colour: str, where: tuple[slice, slice]) -> tuple[int, int] | None:
    """The middle of the largest area of a colour in a part of the screen."""
    found_HW = np.zeros(picture_HWC.shape[:2], np.uint8)
    found_HW[where] = (np.abs(picture_HWC[where].astype(int) - rgb(colour)).max(2) <= 4).astype(np.uint8)
    _, _, facts, _ = cv2.connectedComponentsWithStats(found_HW)
    if len(facts) < 2:
        return None
    left, top, width, height, area = max(facts[1:], key=lambda each: each[cv2.CC_STAT_AREA])
    return (int(left + width // 2), int(top + height // 2)) if area > 600 else None


def start_button(desk: Any) -> tuple[int, int] | None:
    return place_of(desk.picture(), DARK.accent_fill, (slice(WINDOW[1] - 110, WINDOW[1]), slice(400, 1040)))


def keep_button(desk: Any) -> tuple[int, int] | None:
    return place_of(
        desk.picture(), DARK.accent_fill, (slice(60, WINDOW[1] - 120), slice(WINDOW[0] - COLUMN, WINDOW[0]))
    )


def picture_place(picture_HWC: np.ndarray) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the portrait on the page."""
    part = picture_HWC[60 : WINDOW[1] - 110, 4 : WINDOW[0] - COLUMN - 4].astype(int)
    found = np.argwhere(np.abs(part - rgb(DARK.canvas)).max(2) > 6)
    (top, left), (bottom, right) = found.min(0), found.max(0)
    return int(left) + 4, int(top) + 60, int(right) + 4, int(bottom) + 60


def click(desk: Any, place: tuple[int, int]) -> None:
    desk.tool("mousemove", *map(str, place))
    time.sleep(0.2)
    desk.tool("click", "1")


def test_the_portrait_speaks_while_a_voice_is_heard_and_the_take_is_kept(heard: Any, portrait: Path) -> None:
    desk = heard
    desk.start()
    desk.drag(portrait)
    desk.wait(lambda: desk.project.portrait is not None, 120, "the portrait")
    desk.keys("ctrl+2")
    desk.wait(lambda: start_button(desk) is not None, 60, "the page with a microphone")
    rest_HWC = desk.picture()
    place = start_button(desk)
    assert place is not None
    click(desk, place)
    recordings = desk.home / "data" / "recordings"
    desk.wait(lambda: list(recordings.glob("*.npy")), 180, "the motion")
    desk.wait(lambda: len(list(recordings.iterdir())) >= 2, 60, "the recording")

    seen: list[np.ndarray] = []
    with subprocess.Popen(["paplay", VOICE], env=desk.environment) as speaking:
        end = time.monotonic() + SPOKEN_S
        while time.monotonic() < end:
            seen.append(desk.picture().astype(np.int16))
            time.sleep(0.15)
        speaking.terminate()
    landmarks_PD = np.array(desk.project.portrait.chosen.landmarks)
    left, top, right, bottom = picture_place(rest_HWC)
    size = np.array([right - left + 1, bottom - top + 1]) / (desk.project.portrait.width, desk.project.portrait.height)
    low_D, high_D = ((landmarks_PD[48:68].min(0), landmarks_PD[48:68].max(0)) * size + (left, top)).astype(int)
    lips = (slice(low_D[1], high_D[1] + 1), slice(low_D[0], high_D[0] + 1))
    corner = (slice(top + 4, top + 24), slice(left + 4, left + 24))
    stack = np.stack(seen[4:])
    span_HW = (stack.max(0) - stack.min(0)).max(2)
    moved, still = (np.percentile(span_HW[part], 90) for part in (lips, corner))
    assert moved > 10, "the lips move"
    assert still < 0.25 * moved, "and not the whole picture"

    desk.keys("space")
    desk.wait(lambda: keep_button(desk) is not None, 60, "the take")
    desk.keys("ctrl+Return")
    desk.wait(lambda: desk.project.motion is not None, 120, "the kept take")
    (take,) = desk.project.takes
    assert take.name == "Live 1"
    assert take.origin == "recording"
    assert take.duration_s > SPOKEN_S - 1
    assert desk.project.take == take.id
    desk.keys("ctrl+z")
    desk.wait(lambda: not desk.project.takes and desk.project.motion is None, 30, "undo")
    assert desk.end() == 0
