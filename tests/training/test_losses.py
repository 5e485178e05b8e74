"""Losses, worked by hand."""

from __future__ import annotations

import pytest
import torch

from training.losses import (
    gap_loss,
    landmark_weights,
    mouth_shape,
    position_loss,
    shape_correlation_loss,
    velocity_loss,
)


def faces(batch: int = 2, frames: int = 12) -> torch.Tensor:
    made = torch.zeros(batch, frames, 68, 2)
    made[:, :, [66, 65, 67], 1] = (0.1 + 0.05 * torch.sin(torch.arange(frames) / 2.0))[None, :, None]
    made[:, :, 54, 0] = 0.6 + 0.03 * torch.cos(torch.arange(frames) / 3.0)
    return made


EVERY = torch.ones(2, 12)


def test_the_same_faces_cost_nothing() -> None:
    for loss in (position_loss, velocity_loss, gap_loss):
        assert loss(faces(), faces(), EVERY) == 0
    assert shape_correlation_loss(faces(), faces(), EVERY) < 0.15


def test_position_is_in_hundredths_of_the_eye_distance() -> None:
    assert position_loss(faces() + 0.02, faces(), EVERY).item() == pytest.approx(2.0, rel=1e-4)


def test_a_constant_offset_has_no_velocity() -> None:
    assert velocity_loss(faces() + 0.5, faces(), EVERY).item() == pytest.approx(0, abs=1e-4)
    assert velocity_loss(faces() * 2, faces(), EVERY) > 0


def test_lips_weigh_more_than_lids() -> None:
    weights = landmark_weights()
    assert weights[62] > weights[51] > weights[8] > weights[20] > weights[40]


def test_frames_that_do_not_count_do_not() -> None:
    bad = faces()
    bad[:, 4:6] += 9
    weights = EVERY.clone()
    weights[:, 4:6] = 0
    for loss in (position_loss, velocity_loss, gap_loss):
        assert loss(bad, faces(), weights) == 0
    assert shape_correlation_loss(bad, faces(), weights) < 0.15


def test_correlation_asks_when_not_how_far() -> None:
    wide = faces()
    wide[:, :, [65, 66, 67], 1] *= 3
    against = faces()
    against[:, :, [65, 66, 67], 1] *= -1
    assert shape_correlation_loss(wide, faces(), EVERY) < 0.15
    assert shape_correlation_loss(against, faces(), EVERY) > 1


def test_mouth_shape_measures_gaps_and_width() -> None:
    assert mouth_shape(faces())[0, 0].tolist() == pytest.approx([0.1, 0.1, 0.1, 0.63], abs=1e-6)


def test_gap_loss_sees_crossing_lips() -> None:
    crossed = faces()
    crossed[:, :, 66, 1] -= 0.2
    assert gap_loss(crossed, faces(), EVERY).item() == pytest.approx(20 / 3, rel=1e-4)
