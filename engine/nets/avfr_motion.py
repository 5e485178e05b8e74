"""Where in a still every pixel of a frame comes from, and what of it the still does not show.

The dense motion of "First order motion model for image animation" (sections 3.2 and A): round each keypoint the motion
is that of its place and Jacobian (equation 4), the background rests, and a net tells which motion counts where.

Shape letters: B batch, K keypoints, N = K + 1 motions of which the first is the background's, D = 2 (right, down),
C channels, Q side of the maps, a quarter of the picture's.
"""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from engine.nets.avfr_keypoints import Keypoints, inverse
from engine.nets.avfr_layers import Hourglass, carried, fitted, places

_SPREAD = 0.01
"""Variance of the blot that shows the net a keypoint: 5% of the picture is its standard deviation."""


class Dense(NamedTuple):
    """`flow_BDQQ`: from each place of the frame to where it comes from in the still, places -1 … 1.

    `shown_B1QQ`, 0 … 1: how much of that the still shows (FOMM's occlusion map). `masks_BNQQ`: how much each motion
    counts, 1 together.
    """

    flow_BDQQ: Tensor
    shown_B1QQ: Tensor
    masks_BNQQ: Tensor


class DenseMotion(nn.Module):
    """A small still (B, 3, Q, Q), -1 … 1, and the keypoints of still and frame to Dense."""

    def __init__(self, width: int, widest: int, blocks: int, keypoints: int) -> None:
        super().__init__()
        self.hourglass = Hourglass((keypoints + 1) * 4, width, widest, blocks)
        self.masks = nn.Conv2d(self.hourglass.out, keypoints + 1, 7, padding=3)
        self.shown = nn.Conv2d(self.hourglass.out, 1, 7, padding=3)

    def forward(self, small_B3QQ: Tensor, still: Keypoints, frame: Keypoints) -> Dense:
        side = small_B3QQ.shape[-1]
        flows_BNDQQ = sparse_flows(still, frame, side)
        each = small_B3QQ.float()[:, None].expand(-1, flows_BNDQQ.shape[1], -1, -1, -1)
        moved = carried(each.flatten(0, 1), flows_BNDQQ.flatten(0, 1)).unflatten(0, each.shape[:2])
        change_BKQQ = blots(frame, side) - blots(still, side)
        change_BNQQ = torch.cat([torch.zeros_like(change_BKQQ[:, :1]), change_BKQQ], 1)
        seen = torch.cat([change_BNQQ[:, :, None], moved], 2).flatten(1, 2)
        maps = self.hourglass(fitted(seen, self))
        masks_BNQQ = self.masks(maps).float().softmax(1)
        flow_BDQQ = (masks_BNQQ[:, :, None] * flows_BNDQQ).sum(1)
        return Dense(flow_BDQQ, torch.sigmoid(self.shown(maps).float()), masks_BNQQ)


def sparse_flows(still: Keypoints, frame: Keypoints, side: int) -> Tensor:
    """(B, N, D, Q, Q): the flow if everything moved as the background, or as one keypoint; FOMM's equation 4.

    Told as changes of place, so that keypoints which have not moved give zero to the last bit.
    """
    with torch.autocast(still.points_BKD.device.type, enabled=False):
        own, there = (Keypoints(*(part.float() for part in points)) for points in (still, frame))
        turn_BKDD = (own.jacobians_BKDD - there.jacobians_BKDD) @ inverse(there.jacobians_BKDD)
        around = places(side, own.points_BKD.device) - there.points_BKD[:, :, None, None]
        flows = torch.einsum("bkij,bkyxj->bkiyx", turn_BKDD, around)
        flows = flows + (own.points_BKD - there.points_BKD)[..., None, None]
    return torch.cat([torch.zeros_like(flows[:, :1]), flows], 1)


def blots(keypoints: Keypoints, side: int) -> Tensor:
    """A Gaussian at each keypoint, (B, K, Q, Q), 1 at its middle: what a stream can show in place of its heat."""
    away = places(side, keypoints.points_BKD.device) - keypoints.points_BKD.float()[:, :, None, None]
    return torch.exp(away.square().sum(-1) / (-2 * _SPREAD))
