"""The timeline by a real mouse on a real X server: a blink is dragged, stretched, and put back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np

from app.palette import DARK
from app.views.timeline_headers import WIDTH
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


def settled(desk: Any, before: Blink, what: str) -> Blink:
    """The one own blink after it was changed, once it changes no more: a busy studio may be behind the pointer."""
    seen: list[list[Blink]] = []

    def calm() -> bool:
        seen.append(own(desk.project))
        last = seen[-8:]  # at ten a second
        return len(last) == 8 and last[0] != [before] and all(each == last[0] for each in last)

    desk.wait(calm, 30, what)
    (blink,) = seen[-1]
    return blink


def test_a_blink_is_dragged_and_stretched(desk: Any, portrait: Path, voice: Path) -> None:
    desk.start()
    desk.drag(portrait, voice)
    desk.wait(lambda: desk.project.motion is not None, 120, "motion")
    desk.keys("Home", "shift+Right", "b", "Home")
    desk.wait(lambda: len(own(desk.project)) == 1, 20, "the blink")
    (first,) = own(desk.project)
    left, top, right, bottom = place_of_blink(desk.picture())
    middle = ((left + right) // 2, (2 * bottom + top) // 3)

    desk.drag_mouse(middle, (middle[0] - 120, middle[1]))
    moved = settled(desk, first, "the drag")
    assert moved.length_s == first.length_s
    desk.wait(lambda: abs(place_of_blink(desk.picture())[0] - left + 120) <= 2, 10, "the blink under the pointer")
    pixels_a_second = 120 / (first.start_s - moved.start_s)

    desk.keys("ctrl+z")  # all of the drag is one step
    desk.wait(lambda: own(desk.project) == [first], 10, "undo")
    desk.wait(lambda: place_of_blink(desk.picture())[0] == left, 10, "the blink at its old place")

    desk.drag_mouse(middle, (middle[0] + 60, middle[1]), "shift")  # finely: a tenth of the way
    fine = settled(desk, first, "the fine drag")
    assert abs((fine.start_s - first.start_s) * pixels_a_second - 6) < 4
    desk.keys("ctrl+z")
    desk.wait(lambda: own(desk.project) == [first], 10, "undo of the fine drag")

    end = (WIDTH + round(first.end_s * pixels_a_second), middle[1])
    desk.drag_mouse(end, (end[0] + 80, end[1]))
    stretched = settled(desk, first, "the stretch")
    assert stretched.start_s == first.start_s
    assert abs((stretched.length_s - first.length_s) * pixels_a_second - 80) < 6
    assert desk.end() == 0
