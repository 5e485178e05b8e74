"""Keypoints: found where the heat is, moved as the picture moves, and sent in 960 bits without a loss."""

from __future__ import annotations

from typing import cast

import pytest
import torch
from torch import Tensor, nn

from engine.nets.avfr_keypoints import (
    KeypointDetector,
    Keypoints,
    inverse,
    pack,
    packed_size,
    relative,
    unpack,
)

SIDE = 64


def keypoints(batch: int = 2, count: int = 10, seed: int = 0) -> Keypoints:
    random = torch.Generator().manual_seed(seed)
    points = torch.rand(batch, count, 2, generator=random) * 2 - 1
    return Keypoints(points, torch.eye(2) + 0.3 * torch.randn(batch, count, 2, 2, generator=random))


class _Seen(nn.Module):
    """In place of the hourglass: the maps as they are."""

    out = 1

    def forward(self, x: Tensor) -> Tensor:
        return x


def brightness_detector() -> KeypointDetector:
    """A detector whose only keypoint is where the picture is bright."""
    detector = KeypointDetector(1, 4, 8, 1, 1)
    detector.hourglass = _Seen()  # pyright: ignore[reportAttributeAccessIssue]
    detector.heat = nn.Conv2d(1, 1, 1)
    detector.jacobian = nn.Conv2d(1, 4, 1)
    with torch.no_grad():
        detector.heat.weight.fill_(2.0)
        detector.jacobian.weight.zero_()
        cast(Tensor, detector.jacobian.bias).copy_(torch.tensor([1.0, 0.0, 0.0, 1.0]))
    return detector.requires_grad_(requires_grad=False)


def spot(right: int, down: int) -> Tensor:
    """A bright square of 4 px whose corner is there, in the dark."""
    picture = torch.full((1, 1, SIDE, SIDE), -1.0)
    picture[..., down : down + 4, right : right + 4] = 1
    return picture


def test_a_keypoint_is_where_the_heat_is() -> None:
    found = brightness_detector()(spot(16, 40))
    expected = torch.tensor([[[(16 + 2) / SIDE * 2 - 1, (40 + 2) / SIDE * 2 - 1]]])
    torch.testing.assert_close(found.keypoints.points_BKD, expected, atol=1e-4, rtol=0)
    torch.testing.assert_close(found.heat_BKQQ.sum((2, 3)), torch.ones(1, 1))


def test_a_shifted_picture_shifts_its_keypoints() -> None:
    detector = brightness_detector()
    before, after = (detector(spot(right, down)).keypoints for right, down in ((16, 40), (24, 36)))
    moved = (after.points_BKD - before.points_BKD)[0, 0]
    torch.testing.assert_close(moved, torch.tensor([8.0, -4.0]) * 2 / SIDE, atol=1e-4, rtol=0)
    assert torch.equal(after.jacobians_BKDD, before.jacobians_BKDD)


def test_a_new_detector_turns_nothing() -> None:
    torch.manual_seed(0)
    detector = KeypointDetector(5, 4, 8, 2, 10).eval()
    found = detector(torch.rand(2, 5, SIDE, SIDE) * 2 - 1)
    assert found.keypoints.points_BKD.shape == (2, 10, 2)
    assert found.keypoints.points_BKD.abs().max() <= 1
    assert found.heat_BKQQ.shape == (2, 10, SIDE // 4, SIDE // 4)
    torch.testing.assert_close(found.keypoints.jacobians_BKDD, torch.eye(2).expand(2, 10, 2, 2))


def test_ten_keypoints_are_960_bits_and_come_back_bit_for_bit() -> None:
    motion = keypoints(3)
    frames = pack(motion)
    assert [len(frame) * 8 for frame in frames] == [960] * 3
    back = unpack(*frames)
    for part, expected in zip(back, motion.rounded(), strict=True):
        assert torch.equal(part, expected)
    assert pack(back) == frames
    for part, expected in zip(back, motion, strict=True):
        torch.testing.assert_close(part, expected, atol=1e-3, rtol=1e-3)
    assert torch.equal(unpack(frames[1]).points_BKD, back.frame(1).points_BKD)


def test_the_order_of_packed_numbers_is_that_of_the_format() -> None:
    one = Keypoints(torch.tensor([[[1.0, -2.0]]]), torch.tensor([[[[0.5, 4.0], [-8.0, 16.0]]]]))
    assert pack(one) == [bytes.fromhex("003c 00c0 0038 0044 00c8 004c")]


def test_numbers_too_large_for_a_frame_stay_numbers() -> None:
    one = Keypoints(torch.tensor([[[1e9, -1e9]]]), torch.full((1, 1, 2, 2), 1.0))
    assert unpack(*pack(one), keypoints=1).points_BKD.tolist() == [[[65504.0, -65504.0]]]


def test_bytes_that_are_no_frame_are_refused() -> None:
    assert packed_size(10) == 120
    with pytest.raises(ValueError, match="10 keypoints has 120 bytes"):
        unpack(bytes(119))
    with pytest.raises(ValueError, match="damaged"):
        unpack(b"\xff" * 120)
    with pytest.raises(ValueError, match="cannot be packed"):
        pack(Keypoints(torch.full((1, 10, 2), torch.nan), torch.zeros(1, 10, 2, 2)))


def test_relative_motion_is_that_of_the_driver_since_its_first_frame() -> None:
    still, first, driver = (keypoints(seed=seed) for seed in (1, 2, 3))
    for part, expected in zip(relative(still, first, first), still, strict=True):
        torch.testing.assert_close(part, expected, atol=1e-4, rtol=1e-4)
    for part, expected in zip(relative(first, first, driver), driver, strict=True):
        torch.testing.assert_close(part, expected, atol=1e-4, rtol=1e-4)
    shifted = Keypoints(first.points_BKD + 0.1, first.jacobians_BKDD)
    torch.testing.assert_close(relative(still, first, shifted, 2.0).points_BKD, still.points_BKD + 0.2)


def test_a_flat_jacobian_has_an_inverse_all_the_same() -> None:
    some = keypoints().jacobians_BKDD
    torch.testing.assert_close(inverse(some) @ some, torch.eye(2).expand_as(some), atol=1e-4, rtol=0)
    assert inverse(torch.tensor([[1.0, 2.0], [2.0, 4.0]])).isfinite().all()
    assert inverse(torch.zeros(2, 2)).isfinite().all()
