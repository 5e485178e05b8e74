"""Frames that show a part of the portrait: what lies where, to the pixel."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.document import Crop
from engine.framing import BACKDROP_LIGHT, HEAD_HEIGHT, HEAD_WIDTH, Framer, Window, backdrop, face_window

VERTICAL = 1080 / 1920


def ramp(height: int, width: int) -> np.ndarray:
    """Red tells the column, green the row, two pixels a shade."""
    rows, columns = np.mgrid[:height, :width]
    return np.stack([columns // 2 % 256, rows // 2 % 256, np.full_like(rows, 90)], -1).astype(np.uint8)


@pytest.mark.parametrize(
    ("size", "face", "aspect", "window"),
    [
        # As much as fits: the whole height.
        ((1000, 800), Crop(200, 100, 600), 1.0, Window(100.0, 0.0, 800.0, 800.0)),
        # A small face in a large picture: 1.35 squares, the square's middle at 46 % of the height.
        ((1920, 1080), Crop(800, 400, 200), 1.0, Window(765.0, 500 - 0.46 * 270, 270.0, 270.0)),
        # In a corner the window stays inside.
        ((1920, 1080), Crop(0, 0, 200), 1.0, Window(0.0, 0.0, 270.0, 270.0)),
        ((1920, 1080), Crop(1720, 880, 200), 1.0, Window(1650.0, 810.0, 270.0, 270.0)),
        # A tall frame of a square picture: full height, the face in the middle.
        ((1024, 1024), Crop(212, 100, 600), VERTICAL, Window(224.0, 0.0, 576.0, 1024.0)),
        # A close-up: the head is wider than the frame's share, so the window goes beyond the picture.
        ((400, 400), Crop(-50, -50, 500), VERTICAL, Window(5.0, 200 - 390 / VERTICAL / 2, 390.0, 390 / VERTICAL)),
    ],
)
def test_windows(size: tuple[int, int], face: Crop, aspect: float, window: Window) -> None:
    got = face_window(face, *size, aspect)
    assert vars(got) == pytest.approx(vars(window))


@settings(deadline=None, max_examples=300)
@given(
    width=st.integers(200, 1920),
    height=st.integers(200, 1920),
    x=st.floats(0.1, 0.9),
    y=st.floats(0.1, 0.9),
    size=st.floats(0.1, 1.4),
    aspect=st.sampled_from([1.0, VERTICAL, 16 / 9]),
)
def test_the_whole_head_is_always_seen(width: int, height: int, x: float, y: float, size: float, aspect: float) -> None:
    side = size * min(width, height)
    face = Crop(x * width - side / 2, y * height - side / 2, side)
    window = face_window(face, width, height, aspect)
    assert window.width / window.height == pytest.approx(aspect)
    head_left, head_right = face.x + (1 - HEAD_WIDTH) / 2 * side, face.x + (1 + HEAD_WIDTH) / 2 * side
    head_top, head_bottom = face.y, face.y + HEAD_HEIGHT * side
    slack = 1e-6 * max(width, height)
    assert window.x <= max(head_left, 0) + slack
    assert window.x + window.width >= min(head_right, width) - slack
    assert window.y <= max(head_top, 0) + slack
    assert window.y + window.height >= min(head_bottom, height) - slack
    # Beyond the picture only in a direction in which all of it is seen.
    for start, length, limit in ((window.x, window.width, width), (window.y, window.height, height)):
        assert (start >= -slack and start + length <= limit + slack) or length >= limit


def test_a_window_inside_is_cut_out_as_it_is() -> None:
    picture = ramp(300, 400)
    framer = Framer(picture, Window(50, 40, 200, 100), (200, 100))
    np.testing.assert_array_equal(framer(picture), picture[40:140, 50:250])
    assert framer.place == (0, 0, 200, 100)


def test_a_window_inside_is_enlarged_without_an_edge() -> None:
    picture = np.full((300, 400, 3), 120, np.uint8)
    for x in (0.0, 0.4, 37.6):
        framer = Framer(picture, Window(x, 10.3, 213.7, 213.7), (1080, 1080))
        out = framer(picture)
        assert out.shape == (1080, 1080, 3)
        assert (out == 120).all()


def test_what_the_picture_does_not_show_is_filled_with_itself() -> None:
    picture = ramp(200, 200)
    picture[..., 2] = 200
    window = Window(0, -100, 200, 400)
    framer = Framer(picture, window, (200, 400))
    assert framer.place == (0, 100, 200, 300)
    out = framer(picture)
    np.testing.assert_array_equal(out[100:300], picture)
    for filled in (out[:100], out[300:]):
        assert filled[..., 2].mean() == pytest.approx(200 * BACKDROP_LIGHT, abs=2)
        assert filled.std(0).max() < 25, "blurred"
    moved = framer(np.roll(picture, 7, 1))
    np.testing.assert_array_equal(moved[:100], out[:100], "the filling stands still")


def test_the_filling_has_no_steps_and_no_black() -> None:
    picture = np.repeat(np.linspace(20, 80, 300)[:, None, None], 200, 1).repeat(3, 2).astype(np.uint8)
    filling = backdrop(picture, (1080, 1920)).astype(float)
    assert filling.min() > 5
    # Rows get lighter evenly: no two neighbouring rows differ by a whole shade.
    assert np.abs(np.diff(filling[..., 0].mean(1))).max() < 0.6
