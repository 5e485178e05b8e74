"""What a renderer tells of how it made a frame, as colours over that frame."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pytest

from engine.errors import LikenessError
from engine.render import registry
from engine.render.overlays import SCALE, laid_over, overlay_info, scale, view_name
from engine.render.registry import ATTENTION


class Maps(NamedTuple):
    attention_HW: np.ndarray
    colour_HWC: np.ndarray


MIXED, PAINTED = ATTENTION.overlays
GREY = np.full((4, 6, 3), 120, np.uint8)


def maps(kept: int) -> Maps:
    """The left half stays as it is, of the right half `kept` of 255."""
    attention_HW = np.full((4, 6), 255, np.uint8)
    attention_HW[:, 3:] = kept
    return Maps(attention_HW, np.full((4, 6, 3), (200, 40, 10), np.uint8))


def test_the_scale_lies_only_where_something_is_painted_and_gets_brighter() -> None:
    none, little, all_of_it = (laid_over(GREY, maps(kept), MIXED)[0, 5].astype(int) for kept in (255, 150, 0))
    assert np.array_equal(laid_over(GREY, maps(0), MIXED)[:, :3], GREY[:, :3])
    assert np.array_equal(none, GREY[0, 5])
    assert np.ptp(little) > 30, "it is to be seen"
    assert all_of_it.sum() > little.sum()
    colours_NC, opacity_N = scale()
    assert "#" + bytes(colours_NC[-1].astype(np.uint8)).hex() == SCALE[-1]
    luma = colours_NC @ (0.299, 0.587, 0.114)
    assert (np.diff(luma) > 0).all(), "little and much can be told apart without colours"
    assert (np.diff(opacity_N) >= 0).all()
    assert opacity_N[0] == 0


def test_the_face_is_seen_through_the_densest_part() -> None:
    frame = GREY.copy()
    frame[:, 4:] = 200
    over = laid_over(frame, maps(0), MIXED).astype(int)
    assert np.abs(over[0, 5] - over[0, 3]).sum() > 30


def test_painted_colours_are_as_strong_as_they_count_and_the_rest_is_dark() -> None:
    over = laid_over(GREY, maps(0), PAINTED)
    assert over[0, 5].tolist() == [200, 40, 10]
    assert over[0, 0].max() < 40
    half = laid_over(GREY, maps(128), PAINTED)[0, 5].astype(int)
    assert 100 < half[0] < 160


def test_names_of_views_and_of_overlays() -> None:
    assert view_name("attention", "") == "attention"
    assert view_name("attention", "colours") != view_name("attention", "attention") != "attention"
    if "attention" in registry.NAMES:
        assert overlay_info("attention", "colours") is PAINTED
    with pytest.raises(LikenessError, match="renderer warp has nothing called attention"):
        overlay_info("warp", "attention")
    for info in ATTENTION.overlays:
        assert info.about.endswith(".")
        assert bool(info.colours) != bool(info.low and info.high)
