from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.interpolate import PchipInterpolator

from engine.render.curves import Opening

UPPER = np.array([[10.0, 20.0], [20.0, 16.0], [30.0, 20.0]], np.float32)
LOWER = np.array([[10.0, 20.0], [20.0, 26.0], [30.0, 20.0]], np.float32)


def test_an_opening_runs_through_its_points() -> None:
    slit = Opening.between(UPPER, LOWER)
    assert slit.origin.tolist() == [20, 20]
    assert slit.width == pytest.approx(20)
    at = torch.tensor([-10.0, 0.0, 10.0])
    assert slit.at(slit.upper, at).tolist() == pytest.approx([0, -4, 0], abs=1e-2)
    assert slit.at(slit.lower, at).tolist() == pytest.approx([0, 6, 0], abs=1e-2)


def test_a_turned_opening_is_the_same_in_its_own_axes() -> None:
    turn = np.array([[0.8, 0.6], [-0.6, 0.8]], np.float32)
    straight, turned = Opening.between(UPPER, LOWER), Opening.between(UPPER @ turn, LOWER @ turn)
    assert turned.upper == pytest.approx(straight.upper, abs=1e-4)
    assert turned.lower == pytest.approx(straight.lower, abs=1e-4)


def test_places_go_there_and_back() -> None:
    slit = Opening.between(UPPER + np.float32(3), LOWER + np.float32(3))
    x, y = torch.tensor([1.0, 40.0]), torch.tensor([7.0, -2.0])
    there_and_back = slit.back(*slit.place(x, y))
    assert torch.stack(there_and_back).numpy() == pytest.approx(torch.stack([x, y]).numpy(), abs=1e-4)


def test_several_curves_are_read_as_each_alone() -> None:
    slit = Opening.between(UPPER, LOWER)
    along = torch.linspace(-15, 15, 77).reshape(7, 11)
    both = slit.at_each(np.stack([slit.upper, slit.lower]), along)
    assert torch.equal(both[0], slit.at(slit.upper, along))
    assert torch.equal(both[1], slit.at(slit.lower, along))


@given(heights=arrays(np.float32, (2, 9), elements=st.floats(-8, 8, width=16)))
def test_rows_are_joined_by_the_monotone_cubic(heights: np.ndarray) -> None:
    along = np.array([0.0, 5, 9, 20, 31, 40, 55, 70, 96])
    upper, lower = (np.stack([along, row], 1).astype(np.float32) for row in (heights[0] - 20, heights[1] + 20))
    upper[[0, -1]] = lower[[0, -1]] = [[0, 0], [96, 0]]
    slit = Opening.between(upper, lower)
    at = np.linspace(0, 96, 97)
    for curve, row in ((slit.upper, upper), (slit.lower, lower)):
        # Steps are pulled apart by a thousandth of a pixel, lest they coincide.
        assert curve == pytest.approx(PchipInterpolator(*row.T)(at), abs=0.03)


@given(rows=arrays(np.float32, (2, 9, 2), elements=st.floats(-500, 500, width=16)))
def test_folded_or_crossed_rows_still_make_an_opening(rows: np.ndarray) -> None:
    rows[:, 0], rows[:, -1] = [0, 0], [100, 5]
    slit = Opening.between(rows[0], rows[1])
    assert np.isfinite(slit.upper).all()
    assert np.isfinite(slit.lower).all()
    assert (slit.upper <= slit.lower + 1e-3).all()
