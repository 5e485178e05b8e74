from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.views.preview_zoom import KEPT, MARGIN, Zoom


def zoom(ratio: float = 1.0) -> Zoom:
    made = Zoom()
    made.set_picture(400, 300)
    made.set_room(832, 500, ratio)
    return made


def test_a_fitted_picture_lies_in_the_middle() -> None:
    z = zoom()
    assert z.scale == pytest.approx((500 - 2 * MARGIN) / 300)
    assert z.to_window(200, 150) == pytest.approx((416, 250))
    z.set_room(300, 300, 1.0)
    assert z.to_window(200, 150) == pytest.approx((150, 150))
    assert z.scale == pytest.approx((300 - 2 * MARGIN) / 400)


@given(st.floats(0.2, 5), st.floats(100, 700), st.floats(100, 400))
def test_what_lies_under_the_pointer_stays_there(factor: float, x: float, y: float) -> None:
    z = zoom()
    before = z.to_picture(x, y)
    z.zoom(factor, x, y)
    if 0 <= before[0] <= 400 and 0 <= before[1] <= 300:
        assert z.to_picture(x, y) == pytest.approx(before, abs=1e-6)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_at_most_eight_device_pixels_a_pixel(ratio: float) -> None:
    z = zoom(ratio)
    for _ in range(40):
        z.zoom(1.5, 400, 250)
    assert z.percent == 800
    assert z.scale == pytest.approx(8 / ratio)


def test_the_picture_cannot_be_lost() -> None:
    z = zoom()
    for dx, dy in [(1e5, 0), (0, 1e5), (-1e5, -1e5)]:
        z.move(dx, dy)
        left, top = z.to_window(0, 0)
        right, bottom = z.to_window(400, 300)
        assert left <= 832 - KEPT
        assert right >= KEPT
        assert top <= 500 - KEPT
        assert bottom >= KEPT
    z.fit()
    assert z.to_window(200, 150) == pytest.approx((416, 250))


def test_another_picture_is_fitted_the_same_is_not() -> None:
    z = zoom()
    z.zoom(3, 100, 100)
    z.set_picture(400, 300)
    assert not z.fitted
    z.set_picture(500, 300)
    assert z.fitted
