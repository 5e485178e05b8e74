"""Working sizes: even, as asked, without a needless resampling."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.sizes import at_working_size


@given(st.integers(64, 700), st.integers(64, 700), st.none() | st.integers(64, 700))
def test_sizes_are_even_and_as_asked(height: int, width: int, asked: int | None) -> None:
    picture, scale = at_working_size(np.zeros((height, width, 3), np.uint8), asked)
    assert picture.shape[0] % 2 == picture.shape[1] % 2 == 0
    assert picture.dtype == np.uint8
    assert picture.flags.c_contiguous
    if asked is None:
        assert scale == 1
        assert (picture.shape[0], picture.shape[1]) == (height // 2 * 2, width // 2 * 2)
    else:
        assert abs(max(picture.shape) - asked) <= 1
        assert abs(picture.shape[0] - height * scale) <= 1
        assert abs(picture.shape[1] - width * scale) <= 1


def test_large_pictures_become_1920() -> None:
    picture, scale = at_working_size(np.full((3000, 4000, 3), 77, np.uint8), None)
    assert picture.shape == (1440, 1920, 3)
    assert scale == pytest.approx(0.48)
    assert (picture == 77).all()


def test_shrinking_averages_areas() -> None:
    stripes = np.zeros((128, 128, 3), np.uint8)
    stripes[:, ::2] = 200
    picture, _ = at_working_size(stripes, 64)
    assert (picture == 100).all()
