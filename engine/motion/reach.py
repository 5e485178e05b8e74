"""Keeps a generator's decoder within what filmed people's voices make of it.

The shipped weights learnt free speech from takes without pictures, by a second task: nothing told their landmarks what
such a voice should do. In some free voices the decoder's features run away together, step after step, to twenty times
what any filmed voice reaches, and the whole face shrinks for half a second. Where features reach further, they are
brought back as one, so that what they say of the lips stays; where they do not, not a bit is changed.

Shape letters: B batch, C channels, T steps.
"""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor, nn

FILMED_V2: Mapping[str, float] = {
    "decoder.bottom.1": 1.9,
    "decoder.up.0.1": 1.65,
    "decoder.join.0.1": 1.8,
    "decoder.up.1.1": 2.2,
    "decoder.join.1.1": 1.8,
    "decoder.up.2.1": 1.6,
    "decoder.join.2.1": 1.2,
    "decoder.layers.0.1": 0.42,
    "decoder.layers.1.1": 0.45,
    "decoder.layers.2.1": 0.46,
}
"""How far the features of audio2keypoint-v2 reach: the RMS over channels of what each normalisation gives, before its
own scale. 9,995 of 10,000 steps of 346 filmed clips it was trained on (GRID and the US House) stay below."""
REACHES: Mapping[str, Mapping[str, float]] = {"audio2keypoint-v2": FILMED_V2}
"""The same of every model that needs it, by its name in the manifest; others have no limit."""
OVER = 0.15
"""How much further features may come, softly, as a share."""


def keep_within(net: nn.Module, reach: Mapping[str, float]) -> None:
    """Makes the normalisations that `reach` names keep to it, in this net, when it is not training.

    Raises ValueError where the net has no such normalisation.
    """
    modules = dict(net.named_modules())
    for name, most in reach.items():
        if not isinstance(modules.get(name), nn.BatchNorm1d):
            raise ValueError(f"the net has no normalisation {name}")  # noqa: TRY004 (the name is what is wrong)
        modules[name].register_forward_hook(_Within(most))


class _Within:
    """A forward hook that brings back steps that reach too far."""

    def __init__(self, most: float) -> None:
        self._most = most

    def __call__(self, norm: nn.Module, inputs: tuple[Tensor, ...], made_BCT: Tensor) -> Tensor | None:
        if norm.training or not isinstance(norm, nn.BatchNorm1d):
            return None
        mean, variance = norm.running_mean, norm.running_var
        if mean is None or variance is None:
            return None
        features_BCT = (inputs[0] - mean[:, None]) * torch.rsqrt(variance[:, None] + norm.eps)
        share_B1T = shares(features_BCT.square().mean(1, keepdim=True).sqrt(), self._most)
        back_BCT = norm.bias[:, None] + share_B1T * (made_BCT - norm.bias[:, None])
        return torch.where(share_B1T < 1, back_BCT, made_BCT)


def shares(reach: Tensor, most: float) -> Tensor:
    """What features that reach so far are multiplied with: 1 up to `most`, so that none comes beyond 1 + OVER of it.

    What comes out grows without a kink at `most`.
    """
    over = OVER * most
    soft = most + over * (1 - torch.exp(-(reach - most) / over))
    return torch.where(reach > most, soft / reach, torch.ones_like(reach))
