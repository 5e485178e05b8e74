"""Losses of the motion generators, on landmarks of the canonical head (one outer-eye distance wide)."""

from __future__ import annotations

import torch
from torch import Tensor

from engine.faces import points


def landmark_weights() -> Tensor:
    """How much each landmark counts, (68, 1): the mouth most, lids (blinks have another model) hardly."""
    weights_P = torch.full((68, 1), 0.1)
    weights_P[points.JAW] = 0.3
    weights_P[points.BROWS] = 0.1
    weights_P[points.RIGHT_EYE] = weights_P[points.LEFT_EYE] = 0.01
    weights_P[points.OUTER_LIP] = 1.0
    weights_P[points.INNER_LIP] = 1.5
    return weights_P


def mouth_shape(faces_BTPD: Tensor) -> Tensor:
    """Lip opening, its two neighbours, and lip width: (B, T, 4)."""
    gaps = faces_BTPD[:, :, [67, 66, 65], 1] - faces_BTPD[:, :, [61, 62, 63], 1]
    width = faces_BTPD[:, :, 54, 0] - faces_BTPD[:, :, 48, 0]
    return torch.cat([gaps, width[..., None]], dim=2)


def position_loss(made_BTPD: Tensor, real_BTPD: Tensor, weights_BT: Tensor) -> Tensor:
    """Weighted L1 in hundredths of the eye distance (the paper's L_reg)."""
    return (weighted(made_BTPD - real_BTPD) * weights_BT).mean()


def velocity_loss(made_BTPD: Tensor, real_BTPD: Tensor, weights_BT: Tensor) -> Tensor:
    """The same on first temporal differences."""
    moved = (made_BTPD - real_BTPD).diff(dim=1)
    return (weighted(moved) * weights_BT[:, 1:] * weights_BT[:, :-1]).mean()


def weighted(difference_BTPD: Tensor) -> Tensor:
    weights = landmark_weights().to(difference_BTPD)
    return (difference_BTPD.abs() * weights).sum((2, 3)) * (100 / (2 * weights.sum()))


def shape_correlation_loss(made_BTPD: Tensor, real_BTPD: Tensor, weights_BT: Tensor) -> Tensor:
    """1 - the correlation over time of lip opening and width: people differ in how far they move, not in when."""
    weights = weights_BT[..., None] / weights_BT.sum(1, keepdim=True)[..., None].clamp_min(1)
    a, b = mouth_shape(made_BTPD), mouth_shape(real_BTPD)
    a, b = a - (a * weights).sum(1, keepdim=True), b - (b * weights).sum(1, keepdim=True)
    variance_a, variance_b = (a * a * weights).sum(1), (b * b * weights).sum(1)
    # Windows in which hardly anything moves count little: `still` is the variance of tracking noise.
    still = torch.tensor([1e-5, 1e-5, 1e-5, 4e-5])
    r = (a * b * weights).sum(1) / torch.sqrt((variance_a + still) * (variance_b + still))
    return ((1 - r) * torch.tensor([0.25, 0.5, 0.25, 0.5])).sum(1).mean()


def gap_loss(made_BTPD: Tensor, real_BTPD: Tensor, weights_BT: Tensor) -> Tensor:
    """L1 of the inner lips' gaps, in hundredths of the eye distance: small for the eye, but it tells p from a."""
    difference = (mouth_shape(made_BTPD) - mouth_shape(real_BTPD))[..., :3]
    return (difference.abs().mean(2) * weights_BT).mean() * 100
