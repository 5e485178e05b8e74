"""Losses, worked by hand."""

from __future__ import annotations

import math

import pytest
import torch

from training.losses import (
    LAGS,
    followed_shape_loss,
    gap_loss,
    identity_loss,
    landmark_weights,
    liveliness,
    mouth_shape,
    position_loss,
    realism_loss,
    shape_correlation_loss,
    steering_loss,
    triplet_loss,
    turning_loss,
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


def codes(*rows: tuple[float, float], frames: int = 1) -> torch.Tensor:
    return torch.tensor(rows)[:, None].expand(-1, frames, -1)


ANCHOR = torch.zeros(1, 2)


@pytest.mark.parametrize(
    ("positive", "negative", "loss"),
    [
        ((0.0, 0.0), (0.6, 0.8), 0.0),  # made codes are 0.71 (RMS) away, further than the margin
        ((0.0, 0.0), (0.0, 0.0), 0.5),  # nothing tells them apart: the margin
        ((0.6, 0.8), (0.0, 0.0), 0.5 + math.sqrt(0.5)),  # the wrong way round
        ((0.3, 0.3), (0.5, 0.5), 0.3),
    ],
)
def test_triplet_wants_real_frames_nearer_by_the_margin(
    positive: tuple[float, float], negative: tuple[float, float], loss: float
) -> None:
    assert triplet_loss(ANCHOR, codes(positive), codes(negative)).item() == pytest.approx(loss, abs=2e-3)


def test_triplet_asks_it_of_every_frame() -> None:
    """One frame of two is as wrong as can be, the other is right by far: on the average they are half as wrong."""
    negative = torch.tensor([[[0.0, 0.0], [9.0, 9.0]]])
    assert triplet_loss(ANCHOR, torch.zeros(1, 2, 2), negative).item() == pytest.approx(0.25, abs=1e-3)
    assert triplet_loss(ANCHOR, torch.zeros(1, 2, 2), negative, margin=2.0).item() == pytest.approx(1.0, abs=2e-3)


def test_identity_holds_the_mean_code_to_the_references() -> None:
    there_and_back = torch.tensor([[[0.3, 0.4], [-0.3, -0.4]]])
    assert identity_loss(ANCHOR, there_and_back).item() == pytest.approx(0.001, abs=1e-4)
    assert identity_loss(ANCHOR, codes((0.3, 0.4), frames=5)).item() == pytest.approx(math.sqrt(0.125), abs=1e-3)
    two = torch.cat([ANCHOR, ANCHOR + 0.3])
    assert identity_loss(two, codes((0.3, 0.4), (0.3, 0.3))).item() == pytest.approx(math.sqrt(0.125) / 2, abs=1e-3)


@pytest.mark.parametrize("loss", [triplet_loss, identity_loss])
def test_losses_of_codes_have_a_gradient_where_the_codes_are_alike(loss: object) -> None:
    code = torch.zeros(1, 3, 2, requires_grad=True)
    made = triplet_loss(ANCHOR, code, torch.ones(1, 3, 2)) if loss is triplet_loss else identity_loss(ANCHOR, code)
    made.backward()
    assert code.grad is not None
    assert torch.isfinite(code.grad).all()


def test_realism_is_squared() -> None:
    told = torch.tensor([[1.0, 0.5], [0.0, 1.5]])
    assert realism_loss(told, 1.0).item() == pytest.approx((0 + 0.25 + 1 + 0.25) / 4)
    assert realism_loss(told, 0.0).item() == pytest.approx((1 + 0.25 + 0 + 2.25) / 4)


def nodding(frames: int = 64, batch: int = 3) -> torch.Tensor:
    """Turns that begin in the middle of a movement and have mean 0 over the whole of it: (B, T, 3)."""
    times = torch.arange(frames)[None, :, None] / 25 + torch.arange(batch)[:, None, None]
    turns = torch.sin(times * torch.tensor([3.0, 5.0, 2.0])) * torch.tensor([2.0, 3.0, 1.0])
    return turns - turns.mean((0, 1))


def test_liveliness_is_0_for_readers_and_1_where_twice_as_fast() -> None:
    """Yaw, pitch and roll of 2.2, 4.7 and 1.3 degrees a second, to and fro."""
    to_and_fro = (torch.arange(33) % 2)[None, :, None] * torch.tensor([2.2, 4.7, 1.3]) / 25
    assert liveliness(to_and_fro).item() == pytest.approx(math.log2(1.05), abs=1e-4)
    assert liveliness(to_and_fro * 2).item() == pytest.approx(math.log2(2.05), abs=1e-4)
    assert liveliness(to_and_fro * torch.tensor([3.0, 0, 0])).item() == pytest.approx(math.log2(1.05), abs=1e-4)
    assert liveliness(torch.zeros(1, 9, 3)).item() == pytest.approx(math.log2(0.05), abs=1e-4)
    assert torch.allclose(liveliness(to_and_fro + 20), liveliness(to_and_fro), atol=1e-4)


def test_turning_asks_how_far_and_how_abruptly_and_not_which_way() -> None:
    real = nodding()
    for alike in (real, -real, real.flip(1)):
        assert turning_loss(alike, real).item() == pytest.approx(0, abs=0.01)
    still = turning_loss(torch.zeros_like(real), real)
    half, wild = turning_loss(real / 2, real), turning_loss(real * 2, real)
    trembling = turning_loss(real + 0.3 * (torch.arange(64) % 2)[None, :, None] - 0.15, real)
    assert 0.3 < half < still
    assert 0.3 < wild < math.log(2) + 0.01
    assert trembling > 0.2
    slow = real[:, :33].repeat_interleave(2, 1)[:, :64]
    assert turning_loss(slow - slow.mean((0, 1)), real) > 0.1


def test_turning_worked_by_hand() -> None:
    """A head that turns by 1 degree a frame against one that turns by 2: every lag, no jerks, and how wide it is."""
    frames = 5
    place = torch.arange(frames) - 2.0
    made, real = (x[None, :, None].expand(1, frames, 3) for x in (place, 2 * place))
    floors = [0.02 * lag**0.5 for lag in LAGS if lag < frames]
    lags = [math.log(2 * lag + floor) - math.log(lag + floor) for lag, floor in zip((1, 2, 4), floors, strict=True)]
    wide = math.log(2.4 + 0.1) - math.log(1.2 + 0.1)
    expected = (sum(lags) + 0 + wide) / 5
    assert turning_loss(made, real).item() == pytest.approx(expected, abs=1e-4)
    # Both look 3 degrees aside: that is wider for both, and the made one is told to look ahead on the whole.
    wide_real = (1 + 1 + 3 + 5 + 7) / 5  # |3 - 4| … |3 + 4|
    wide = math.log(wide_real + 0.1) - math.log(3.0 + 0.1)
    assert turning_loss(made + 3, real + 3).item() == pytest.approx((sum(lags) + wide) / 5 + 3, abs=1e-4)


def test_turning_costs_a_head_that_looks_aside_for_good() -> None:
    real = nodding()
    there, back = real.clone(), real.clone()
    there[:, :, 0] += 1.5
    back[:2, :, 0] += torch.tensor([1.5, -1.5])[:, None]
    assert turning_loss(there, real).item() - turning_loss(back, real).item() > 0.3


def test_steering_is_l1_from_the_windows_own_mean() -> None:
    real = torch.tensor([[[10.0, 0, 0], [14.0, 0, 0]]])  # 2 degrees to either side of where it looks
    assert steering_loss(torch.zeros(1, 2, 3), real).item() == pytest.approx(2 / 3)
    asked = torch.tensor([[[-2.0, 0, 0], [2.0, 0, 0]]])
    assert steering_loss(asked, real).item() == 0
    assert steering_loss(-asked, real).item() == pytest.approx(4 / 3)


def curves(made: torch.Tensor) -> torch.Tensor:
    """The opening and width of faces, as curves of another size and place."""
    shape = mouth_shape(made)[..., [1, 3]]
    return (shape - shape.mean(1, keepdim=True)) * torch.tensor([40.0, 70.0]) + 5


def test_followed_shapes_correlate_with_curves_of_any_size() -> None:
    lips = faces()
    assert followed_shape_loss(lips, curves(lips)) < 0.15
    assert followed_shape_loss(lips, curves(lips) * 3) < 0.15
    assert followed_shape_loss(lips, -curves(lips)) > 2.7  # (1 + 1) + (1 + 1) / 2
    half = curves(lips)
    half[..., 1] *= -1
    assert followed_shape_loss(lips, half).item() == pytest.approx(1.0, abs=0.15)  # width counts half


def test_followed_shapes_worked_by_hand() -> None:
    """Opening and width go up and down by 0.1, as do the curves by 1; a quarter out of phase costs all of it."""
    lips = torch.zeros(1, 4, 68, 2)
    wave = torch.tensor([1.0, 1.0, -1.0, -1.0])
    lips[:, :, 66, 1] = lips[:, :, 54, 0] = wave * 0.1
    wanted = wave[None, :, None].expand(1, 4, 2)
    opening, width = (0.1 / math.sqrt((0.01 + still) * 1.05) for still in (1e-5, 4e-5))
    assert followed_shape_loss(lips, wanted).item() == pytest.approx(1 - opening + (1 - width) / 2, abs=1e-5)
    assert followed_shape_loss(lips, wanted.roll(1, 1)).item() == pytest.approx(1.5)


def test_nothing_is_followed_where_nothing_moves() -> None:
    still = torch.zeros(2, 12, 68, 2, requires_grad=True)
    loss = followed_shape_loss(still, torch.zeros(2, 12, 2))
    loss.backward()
    assert loss.item() == pytest.approx(1.5)
    assert still.grad is not None
    assert torch.isfinite(still.grad).all()
