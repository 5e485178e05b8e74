"""Taking the person out of the portrait: the edge where the picture has it, and no colour of the background."""

from __future__ import annotations

import numpy as np
import pytest

from engine.render.cutout import guided, refined, spread_colours

SIZE = 240
EYES = 60.0


def disc(radius: float, soft: float = 1.0) -> np.ndarray:
    """How much of each pixel is inside a circle in the middle, (SIZE, SIZE) float64."""
    y, x = np.mgrid[:SIZE, :SIZE]
    return np.clip((radius - np.hypot(x - SIZE / 2, y - SIZE / 2)) / soft + 0.5, 0, 1)


def person(inside: tuple[int, int, int], outside: tuple[int, int, int], radius: float = 80) -> np.ndarray:
    """A round person of one colour, with a little noise, before a wall of another."""
    share = disc(radius, 3)[..., None]
    noise = np.random.default_rng(0).normal(0, 3, (SIZE, SIZE, 3))
    return np.clip(share * np.array(inside) + (1 - share) * np.array(outside) + noise, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("error", [-5, 0, 5])
def test_the_edge_is_found_where_the_picture_has_it(error: float) -> None:
    picture = person((150, 90, 70), (225, 225, 215))
    mask = (disc(80 + error, 8) * 255).astype(np.uint8)
    opacity = refined(picture, mask, EYES)
    true = disc(80, 3)
    assert opacity.min() == 0
    assert opacity.max() == 1
    before, after = (np.abs(share - true).mean() for share in (mask / 255, opacity))
    assert after < 0.012
    if error:
        assert after < 0.4 * before


def test_doubt_in_a_plain_wall_leaves_no_veil() -> None:
    picture = person((150, 90, 70), (60, 80, 160))
    mask = (disc(80, 4) * 255).astype(np.uint8)
    mask[:60, 150:] = np.maximum(mask[:60, 150:], 90)  # the net takes a corner of the wall for half a person
    opacity = refined(picture, mask, EYES)
    assert opacity[:30, 190:].max() == 0


def test_no_light_fringe_on_a_dark_ground() -> None:
    picture = person((60, 40, 30), (255, 255, 255))
    mask = (disc(82, 6) * 255).astype(np.uint8)
    opacity = refined(picture, mask, EYES)
    colours = spread_colours(picture, opacity, EYES)
    plain, clean = (seen * opacity[..., None] for seen in (picture, colours))
    ring = (disc(90) - disc(70)) > 0.5
    assert plain[ring].max() > 130, "the fringe there would be"
    assert clean[ring].max() < 80


def test_pixels_inside_keep_their_colour() -> None:
    picture = person((150, 90, 70), (225, 225, 215))
    opacity = disc(80, 6).astype(np.float32)
    colours = spread_colours(picture, opacity, EYES)
    inside = disc(72) == 1
    np.testing.assert_array_equal(colours[inside], picture[inside])
    far = colours[:10, :10].reshape(-1, 3)
    np.testing.assert_allclose(far.mean(0), (150, 90, 70), atol=6)


def test_a_person_who_fills_the_picture_is_left_as_they_are() -> None:
    picture = person((150, 90, 70), (140, 95, 75))
    mask = np.full((SIZE, SIZE), 255, np.uint8)
    opacity = refined(picture, mask, EYES)
    assert (opacity == 1).all()
    np.testing.assert_array_equal(spread_colours(picture, opacity, EYES), picture)


def test_the_guided_filter_keeps_what_the_guide_shows() -> None:
    guide = np.zeros((60, 60, 3), np.float32)
    guide[:, 30:] = (0.9, 0.4, 0.2)
    values = np.zeros((60, 60), np.float32)
    values[:, 33:] = 1  # three pixels off
    out = guided(guide, values, 8, 1e-4)
    assert np.abs(np.diff(out[30])).argmax() == 29
    flat = guided(np.full_like(guide, 0.5), values, 8, 1e-4)
    assert np.abs(np.diff(flat[30])).max() < 0.1, "without an edge in the guide it only smooths"
