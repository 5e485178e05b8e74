"""The visible mark: where it is, that it can be read on anything, and that nothing else changes."""

from __future__ import annotations

import time

import numpy as np
import pytest

from engine.watermark import LEAST_PX, Mark

SIZES = [(256, 256), (1920, 1080), (1080, 1920), (640, 360), (720, 720)]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_it_lies_in_the_lower_right_corner_and_changes_nothing_else(width: int, height: int) -> None:
    frame = np.random.default_rng(0).integers(0, 256, (height, width, 3), dtype=np.uint8)
    before = frame.copy()
    mark = Mark.of(width, height)
    out = mark(frame)
    np.testing.assert_array_equal(frame, before, "the frame that was given stays as it is")
    x0, y0, x1, y1 = mark.box
    assert x0 > width / 2
    assert y0 > height / 2
    assert width - x1 == height - y1 > 0
    changed = (out != frame).any(-1)
    assert changed[y0:y1, x0:x1].mean() > 0.9
    changed[y0:y1, x0:x1] = False
    assert not changed.any()
    # Small: less than a twentieth of the picture even where letters may not get smaller.
    assert (x1 - x0) * (y1 - y0) < 0.05 * width * height


@pytest.mark.parametrize("ground", [0, 60, 128, 200, 255])
@pytest.mark.parametrize(("width", "height"), [(256, 256), (1920, 1080)])
def test_it_can_be_read_on_any_ground(width: int, height: int, ground: int) -> None:
    mark = Mark.of(width, height)
    x0, y0, x1, y1 = mark.box
    badge = mark(np.full((height, width, 3), ground, np.uint8))[y0:y1, x0:x1].mean(-1)
    letters, plate = np.percentile(badge, 99.5), np.median(badge)
    assert y1 - y0 >= LEAST_PX

    def luminance(value: float) -> float:
        return ((value / 255 + 0.055) / 1.055) ** 2.4

    contrast = (luminance(letters) + 0.05) / (luminance(plate) + 0.05)
    assert contrast > 4.5, "WCAG AA"


def test_transparent_frames_show_it_too() -> None:
    mark = Mark.of(400, 300)
    x0, y0, x1, y1 = mark.box
    empty = np.zeros((300, 400, 4), np.uint8)
    empty[..., 1] = 77  # a colour that is not seen
    out = mark(empty)
    assert np.median(out[y0:y1, x0:x1, 3]) == pytest.approx(0.58 * 255, abs=3)
    np.testing.assert_array_equal(np.delete(out, np.s_[y0:y1], 0), np.delete(empty, np.s_[y0:y1], 0))
    # Laid on a ground it looks as if it had been drawn there.
    for ground in (0, 255):
        seen = out[..., :3] * (out[..., 3:] / 255) + ground * (1 - out[..., 3:] / 255)
        drawn = mark(np.full((300, 400, 3), ground, np.uint8))
        np.testing.assert_allclose(seen[y0:y1, x0:x1], drawn[y0:y1, x0:x1], atol=2.5)


def test_opaque_frames_with_an_opacity_look_the_same() -> None:
    frame = np.random.default_rng(1).integers(0, 256, (300, 400, 4), dtype=np.uint8)
    frame[..., 3] = 255
    mark = Mark.of(400, 300)
    out = mark(frame)
    assert (out[..., 3] == 255).all()
    np.testing.assert_allclose(out[..., :3].astype(int), mark(frame[..., :3]).astype(int), atol=1)


@pytest.mark.parametrize(("width", "height"), [(16, 16), (40, 300), (300, 24)])
def test_tiny_frames_do_not_break_it(width: int, height: int) -> None:
    frame = np.zeros((height, width, 3), np.uint8)
    assert Mark.of(width, height)(frame).shape == frame.shape


@pytest.mark.bench
def test_it_costs_less_than_a_millisecond_at_1080p() -> None:
    mark, frame = Mark.of(1920, 1080), np.zeros((1080, 1920, 3), np.uint8)
    took = []
    for _ in range(20):
        started = time.perf_counter()
        mark(frame)
        took.append(time.perf_counter() - started)
    assert np.median(took) < 1e-3
