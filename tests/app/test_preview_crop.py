from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.views.preview_crop import CropRules, Grip, corners, grip_at
from engine.document import Crop

RULES = CropRules.of(((100.0, 80.0), (180.0, 90.0), (140.0, 190.0)), 400, 300)
START = Crop(60.0, 40.0, 200.0)
GRIPS: tuple[Grip, ...] = ("left top", "right top", "left bottom", "right bottom")
far = st.floats(-2000, 2000)


def test_the_rules_of_a_face() -> None:
    assert (RULES.left, RULES.top, RULES.right, RULES.bottom) == (100, 80, 180, 190)
    assert RULES.largest == 800
    assert RULES.holds(START)
    assert not RULES.holds(Crop(101, 40, 200))
    assert not RULES.holds(Crop(60, 40, 119))


def test_moving() -> None:
    assert RULES.moved(START, 10, -5) == Crop(70, 35, 200)
    assert RULES.moved(START, 500, 0) == Crop(100, 40, 200)
    assert RULES.moved(START, 0, -500) == Crop(60, -10, 200)


@pytest.mark.parametrize(
    ("grip", "dx", "dy", "expected"),
    [
        ("right bottom", 30, 10, Crop(60, 40, 230)),
        ("right bottom", -10, -30, Crop(60, 40, 170)),
        ("left top", -20, -50, Crop(10, -10, 250)),
        ("right top", 40, 0, Crop(60, 0, 240)),
        ("left bottom", 30, 0, Crop(90, 40, 170)),
        ("right bottom", -500, -500, Crop(60, 40, 150)),  # the chin is at 190
        ("left top", 500, 500, Crop(100, 80, 160)),  # the right cheek is at 180, so only the upper left is free
        ("right bottom", 5000, 0, Crop(60, 40, 800)),
    ],
)
def test_resizing_keeps_the_corner_across(grip: Grip, dx: float, dy: float, expected: Crop) -> None:
    assert RULES.resized(START, grip, dx, dy) == expected


@given(st.sampled_from(GRIPS), st.lists(st.tuples(far, far), min_size=1, max_size=6), st.floats(0.01, 50))
def test_the_face_stays_inside_whatever_is_done(grip: Grip, drags: list[tuple[float, float]], factor: float) -> None:
    crop = START
    for dx, dy in drags:
        crop = RULES.resized(crop, grip, dx, dy)
        crop = RULES.moved(crop, dy, dx)
        crop = RULES.scaled(crop, factor)
        slack = Crop(crop.x - 1e-6, crop.y - 1e-6, crop.side + 2e-6)
        assert RULES.holds(slack)
        assert crop.side <= RULES.largest + 1e-6


def test_scaling_keeps_the_middle() -> None:
    crop = RULES.scaled(START, 1.1)
    assert (crop.x, crop.y, crop.side) == pytest.approx((50, 30, 220))
    assert RULES.scaled(START, 0.1).side == 110


def test_what_lies_under_the_pointer() -> None:
    for name, x, y in corners(START):
        assert grip_at(START, x + 3, y - 3, 5) == name
        assert grip_at(START, x + 9, y, 5) in ("inside", None)
    assert grip_at(START, 150, 150, 5) == "inside"
    assert grip_at(START, 10, 150, 5) is None
