"""The timeline by a real mouse on a real X server: a blink is dragged, stretched, and put back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.palette import DARK
from engine.document import Blink, Project


def own(project: Project) -> list[Blink]:
    return [blink for blink in project.blinks.blinks if blink.own]


def place_of_blink(picture_HWC: np.ndarray) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the one filled bump on the timeline, the lower part of the screen."""
    colour = np.array([int(DARK.blink[i : i + 2], 16) for i in (1, 3, 5)])
    ground = np.array([int(DARK.canvas[i : i + 2], 16) for i in (1, 3, 5)])
    fill = ground + 0.6 * (colour - ground)  # as the row fills what is the user's own
    found_HW = np.abs(picture_HWC.astype(int) - fill).max(2) <= 6
    found_HW[: len(found_HW) // 2] = False
    _, _, facts, _ = cv2.connectedComponentsWithStats(found_HW.astype(np.uint8))
    left, top, width, height, area = max(facts[1:], key=lambda each: each[cv2.CC_STAT_AREA])
    assert area > 20, "no filled blink is to be seen"
    return int(left), int(top), int(left + width - 1), int(top + height - 1)


def test_a_blink_is_dragged_and_stretched(desk: Any, portrait: Path, voice: Path) -> None:
    desk.start()
    desk.drag(portrait, voice)
    desk.wait(lambda: desk.project.motion is not None, 120, "motion")
    desk.keys("Home", "shift+Right", "b", "Home")
    desk.wait(lambda: len(own(desk.project)) == 1, 20, "the blink")
    (first,) = own(desk.project)
    left, top, right, bottom = place_of_blink(desk.picture())
    pixels_a_second = (right - left) / first.length_s  # roughly: what is thin at its ends is not filled
    middle = ((left + right) // 2, (2 * bottom + top) // 3)

    desk.drag_mouse(middle, (middle[0] - 120, middle[1]))
    desk.wait(lambda: own(desk.project) != [first], 10, "the drag")
    (moved,) = own(desk.project)
    assert moved.length_s == first.length_s
    now_left, *_ = place_of_blink(desk.picture())
    assert abs((now_left - left) + 120) <= 2  # it follows the pointer
    assert abs((first.start_s - moved.start_s) * pixels_a_second - 120) < 0.35 * 120

    desk.keys("ctrl+z")  # all of the drag is one step
    desk.wait(lambda: own(desk.project) == [first], 10, "undo")
    assert place_of_blink(desk.picture())[0] == left

    desk.drag_mouse(middle, (middle[0] + 60, middle[1]), "shift")  # finely: a tenth of the way
    desk.wait(lambda: own(desk.project) != [first], 10, "the fine drag")
    (fine,) = own(desk.project)
    assert 0 < (fine.start_s - first.start_s) < 0.25 * (first.start_s - moved.start_s)
    assert desk.end() == 0
