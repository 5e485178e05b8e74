"""Dense motion: no motion is no flow, and a known motion is the flow that it means."""

from __future__ import annotations

import torch

from engine.nets.avfr_keypoints import Keypoints
from engine.nets.avfr_layers import carried, places
from engine.nets.avfr_motion import DenseMotion, blots, sparse_flows

SIDE = 16


def keypoints(batch: int = 2, count: int = 10) -> Keypoints:
    random = torch.Generator().manual_seed(0)
    points = torch.rand(batch, count, 2, generator=random) * 2 - 1
    return Keypoints(points, torch.eye(2) + 0.3 * torch.randn(batch, count, 2, 2, generator=random))


def dense_motion() -> DenseMotion:
    torch.manual_seed(0)
    return DenseMotion(8, 16, 2, 10).eval().requires_grad_(requires_grad=False)


def test_keypoints_that_rest_give_no_flow_at_all() -> None:
    own = keypoints()
    dense = dense_motion()(torch.rand(2, 3, SIDE, SIDE), own, own)
    assert dense.flow_BDQQ.shape == (2, 2, SIDE, SIDE)
    assert dense.flow_BDQQ.abs().max() == 0


def test_keypoints_that_move_give_flow_and_masks_that_sum_to_one() -> None:
    own = keypoints()
    moved = Keypoints(own.points_BKD + 0.1, own.jacobians_BKDD)
    dense = dense_motion()(torch.rand(2, 3, SIDE, SIDE), own, moved)
    # Every keypoint has moved by 0.1 and the background by nothing: the flow is between the two.
    assert -0.1 <= float(dense.flow_BDQQ.min()) < float(dense.flow_BDQQ.max()) <= 0
    assert dense.masks_BNQQ.shape == (2, 11, SIDE, SIDE)
    torch.testing.assert_close(dense.masks_BNQQ.sum(1), torch.ones(2, SIDE, SIDE))
    assert 0 < float(dense.shown_B1QQ.min()) <= float(dense.shown_B1QQ.max()) < 1


def test_flow_of_one_keypoint_is_its_place_and_its_turn() -> None:
    """A quarter turn round (0.5, 0) that is laid at (0, 0.5) in the frame: FOMM's equation 4 by hand."""
    still = Keypoints(torch.tensor([[[0.5, 0.0]]]), torch.tensor([[[[0.0, -1.0], [1.0, 0.0]]]]))
    frame = Keypoints(torch.tensor([[[0.0, 0.5]]]), torch.eye(2).expand(1, 1, 2, 2))
    flows = sparse_flows(still, frame, SIDE)
    assert flows[:, 0].abs().max() == 0
    z = places(SIDE)
    right, down = z[..., 0], z[..., 1] - 0.5
    comes_from = torch.stack([0.5 - down, right])
    torch.testing.assert_close(flows[0, 1], comes_from - z.movedim(2, 0), atol=1e-6, rtol=0)


def test_carrying_fetches_from_where_the_flow_says() -> None:
    maps = torch.rand(1, 3, 8, 8)
    torch.testing.assert_close(carried(maps, torch.zeros(1, 2, 4, 4)), maps, atol=1e-5, rtol=0)
    right = torch.tensor([2 * 2 / 8, 0.0])[None, :, None, None].expand(1, 2, 8, 8)
    torch.testing.assert_close(carried(maps, right)[..., :6], maps[..., 2:], atol=1e-5, rtol=0)


def test_a_blot_is_brightest_at_its_keypoint() -> None:
    z = places(SIDE)
    at = blots(Keypoints(z[3, 11][None, None], torch.eye(2).expand(1, 1, 2, 2)), SIDE)[0, 0]
    assert divmod(int(at.argmax()), SIDE) == (3, 11)
    assert float(at.max()) == 1
