"""The badge is found where it is, and nowhere else."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from skimage import data

from engine.provenance.badge import find_badge
from engine.watermark import Mark


def photo(width: int, height: int) -> np.ndarray:
    small = cv2.resize(np.ascontiguousarray(data.coffee()), (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8)


@pytest.mark.parametrize("size", [(256, 256), (720, 720), (1280, 720), (540, 960)])
def test_it_is_found_as_it_was_drawn_and_at_half_the_size(size: tuple[int, int]) -> None:
    shown = Mark.of(*size)(photo(*size))
    assert find_badge([shown]).score > 0.8
    half = cv2.resize(shown, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    assert find_badge([np.asarray(half, np.uint8)]).found


@pytest.mark.parametrize("name", ["astronaut", "coffee", "chelsea", "rocket", "page", "text"])
def test_it_is_not_found_where_there_is_none(name: str) -> None:
    picture = np.ascontiguousarray(getattr(data, name)())
    picture = picture if picture.ndim == 3 else np.repeat(picture[..., None], 3, 2)
    assert not find_badge([picture]).found


def test_without_a_picture_there_is_none() -> None:
    assert not find_badge([]).found
    assert not find_badge([np.zeros((4, 4, 3), np.uint8)]).found
