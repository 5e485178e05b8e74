"""Losses of the motion generators, on landmarks of the canonical head (one outer-eye distance wide).

Shape letters: B batch, T frames, P = 68 landmarks, D = 2, A = 3 angles of the head in degrees, C numbers of a code.
"""

from __future__ import annotations

from collections.abc import Callable

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
    still = torch.tensor([1e-5, 1e-5, 1e-5, 4e-5]).to(a)
    r = (a * b * weights).sum(1) / torch.sqrt((variance_a + still) * (variance_b + still))
    return ((1 - r) * torch.tensor([0.25, 0.5, 0.25, 0.5]).to(r)).sum(1).mean()


def gap_loss(made_BTPD: Tensor, real_BTPD: Tensor, weights_BT: Tensor) -> Tensor:
    """L1 of the inner lips' gaps, in hundredths of the eye distance: small for the eye, but it tells p from a."""
    difference = (mouth_shape(made_BTPD) - mouth_shape(real_BTPD))[..., :3]
    return (difference.abs().mean(2) * weights_BT).mean() * 100


def triplet_loss(anchor_BC: Tensor, positive_BTC: Tensor, negative_BTC: Tensor, margin: float = 0.5) -> Tensor:
    """L_PIV-PIV: codes of real frames nearer to the reference's, by `margin` (RMS), than those of made ones."""
    near, far = (_rms(anchor_BC[:, None] - other) for other in (positive_BTC, negative_BTC))
    return (near - far + margin).clamp_min(0).mean()


def identity_loss(anchor_BC: Tensor, made_BTC: Tensor) -> Tensor:
    """L_PIV-Gen: RMS distance of the reference's code and the mean code of the made frames."""
    return _rms(anchor_BC - made_BTC.mean(1)).mean()


def _rms(difference: Tensor) -> Tensor:
    return torch.sqrt(difference.square().mean(-1) + 1e-6)  # a root has no gradient at 0


def realism_loss(realism_BT: Tensor, wanted: float) -> Tensor:
    """Squared distance of a discriminator's scores from what they should be (LSGAN): L_Adv, and either half of L_D."""
    return (realism_BT - wanted).square().mean()


LAGS = (1, 2, 4, 8, 16, 32)
"""Frames over which the head's turns are held against real ones."""


def liveliness(turns_BTA: Tensor) -> Tensor:
    """How fast a head turns, (B,): log2 of the mean speed over that of people who read short sentences (GRID)."""
    calm = torch.tensor([2.2, 4.7, 1.3]).to(turns_BTA)  # yaw, pitch, roll in degrees a second
    speed = turns_BTA.diff(dim=1).abs().mean(1) * 25 / calm
    return torch.log2(speed.mean(1) + 0.05)


def turning_loss(made_BTA: Tensor, real_BTA: Tensor) -> Tensor:
    """How far a head gets in 1 … 32 frames, and how abruptly it turns, as log ratios to real ones: its spectrum.

    Which way it turns is nothing that a voice says, so L1 would make it stand still. Both average 0 over a batch.
    """

    def log_mean(x: Tensor, floor: float) -> Tensor:
        return torch.log(x.abs().mean(1) + floor)

    def against(f: Callable[[Tensor], Tensor]) -> Tensor:
        return (f(made_BTA) - f(real_BTA)).abs().mean()

    steps = [lag for lag in LAGS if lag < made_BTA.shape[1]]
    far = [against(lambda x, lag=lag: log_mean(x[:, lag:] - x[:, :-lag], 0.02 * lag**0.5)) for lag in steps]
    abrupt = against(lambda x: log_mean(x.diff(dim=1).diff(dim=1), 0.01))
    wide = against(lambda x: log_mean(x, 0.1))
    return torch.stack([*far, abrupt, wide]).mean() + made_BTA.mean((0, 1)).abs().mean()


def steering_loss(asked_BTA: Tensor, real_BTA: Tensor) -> Tensor:
    """L1 of what the voice asks of the head, in degrees: nods with stresses, where a voice tells them."""
    return (asked_BTA - (real_BTA - real_BTA.mean(1, keepdim=True))).abs().mean()


def followed_shape_loss(made_BTPD: Tensor, wanted_BT2: Tensor) -> Tensor:
    """1 - the correlation over time of lip opening and width with two curves of unknown size, (B, T, 2)."""
    shape = mouth_shape(made_BTPD)[..., [1, 3]]
    a, b = (x - x.mean(1, keepdim=True) for x in (shape, wanted_BT2))
    still = torch.tensor([1e-5, 4e-5]).to(a)
    r = (a * b).mean(1) / torch.sqrt((a.square().mean(1) + still) * (b.square().mean(1) + 0.05))
    return ((1 - r) * torch.tensor([1.0, 0.5]).to(r)).sum(1).mean()
