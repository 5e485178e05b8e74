"""What AVFR-GAN is held to: the filmed frame, its looks at four scales, keypoints that move with the picture, realism.

"Audio-visual face reenactment", equation 4, with the weights of FOMM where the paper tells none. Its perceptual loss
needs a net that was trained elsewhere; `feature_loss`, which is used unless another is given, needs nothing: it
compares colours, edges and local contrast at FOMM's four scales. Colours alone are cheapest when blurred; edges and
contrast are what blur loses first, and unlike random convolutions they are the same in every run and say what they
compare.

Shape letters: B batch, K keypoints, D = 2 (right, down), N points, P = 25 controls, C channels, S side of the pictures.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, grid_sample

from engine.nets.avfr import Trained
from engine.nets.avfr_keypoints import Keypoints, inverse
from engine.nets.avfr_layers import places
from training.train_attention import realism_loss

SCALES = 4
"""1, 1/2, 1/4 and 1/8 of the picture's side."""
_AFFINE, _PULL, _CONTROLS = 0.05, 0.005, 5
"""FOMM's bend: deviations of the affine part and of the pulls, and controls in a row."""
_LEAST_SEEN = 32
"""Side of the smallest pictures that LPIPS's nets take."""
_FLAT = 0.05
"""Local contrast below this is noise of a camera: it is not amplified to full contrast."""

Looks = Callable[[Tensor, Tensor], Tensor]
"""How far made frames look from filmed ones, both (B, 3, S, S), 0 … 1: one number."""


@dataclass(frozen=True, kw_only=True)
class Weights:
    """How much each loss counts; 0 leaves it out."""

    pixels: float = 10.0
    looks: float = 10.0
    points: float = 10.0
    jacobians: float = 10.0
    adversarial: float = 1.0


@dataclass(frozen=True, eq=False)
class Bend:
    """A smooth map of the plane: an affine part (B, D, 3) and a thin plate pulled at controls (P, D) by (B, P, D)."""

    affine_BDE: Tensor
    controls_PD: Tensor
    pulls_BPD: Tensor

    @classmethod
    def drawn(cls, batch: int, rng: np.random.Generator, device: torch.device | None = None) -> Bend:
        """A random bend for each row of a batch, as FOMM draws them (section 3.1 and its code's settings).

        Ours: the pulls to the right and down are drawn apart.
        """
        affine_BDE = np.eye(2, 3) + rng.normal(0, _AFFINE, (batch, 2, 3))
        pulls_BPD = rng.normal(0, _PULL, (batch, _CONTROLS**2, 2))
        along = torch.linspace(-1, 1, _CONTROLS, device=device)
        controls = torch.stack(torch.meshgrid(along, along, indexing="xy"), 2).flatten(0, 1)
        affine, pulls = (torch.from_numpy(part).float().to(controls.device) for part in (affine_BDE, pulls_BPD))
        return cls(affine, controls, pulls)

    def points(self, points_BND: Tensor) -> Tensor:
        """Where points (B, N, D), -1 … 1, go."""
        _, square_BNP = self._away(points_BND)
        plate = torch.einsum("bnp,bpd->bnd", square_BNP * torch.log(square_BNP + 1e-6), self.pulls_BPD)
        flat = torch.einsum("bij,bnj->bni", self.affine_BDE[..., :2], points_BND)
        return flat + self.affine_BDE[:, None, :, 2] + plate

    def jacobians(self, points_BND: Tensor) -> Tensor:
        """How the map turns and stretches at points, (B, N, D, D): the change of D by the place's D."""
        away_BNPD, square_BNP = self._away(points_BND)
        slope_BNP = 2 * (torch.log(square_BNP + 1e-6) + square_BNP / (square_BNP + 1e-6))
        plate = torch.einsum("bnp,bnpj,bpi->bnij", slope_BNP, away_BNPD, self.pulls_BPD)
        return self.affine_BDE[:, None, :, :2] + plate

    def picture(self, maps_BCSS: Tensor) -> Tensor:
        """The bent maps: each place shows what was where `points` sends it."""
        side = maps_BCSS.shape[-1]
        own = places(side, maps_BCSS.device).flatten(0, 1).expand(len(maps_BCSS), -1, -1)
        grid = self.points(own).unflatten(1, (side, side))
        return grid_sample(maps_BCSS.float(), grid, padding_mode="reflection", align_corners=False)

    def _away(self, points_BND: Tensor) -> tuple[Tensor, Tensor]:
        away_BNPD = points_BND[:, :, None] - self.controls_PD
        return away_BNPD, away_BNPD.square().sum(-1)


def equivariance_losses(found: Keypoints, bent: Keypoints, bend: Bend) -> tuple[Tensor, Tensor]:
    """How far keypoints of a picture are from those of the bent one, laid back: points and Jacobians.

    FOMM, equations 8 to 11: a keypoint at z of the bent picture is at bend(z) of the picture, and its Jacobian is the
    bend's there times that of the bent one.
    """
    with torch.autocast(found.points_BKD.device.type, enabled=False):
        points = (found.points_BKD - bend.points(bent.points_BKD)).abs().mean()
        back_BKDD = bend.jacobians(bent.points_BKD) @ bent.jacobians_BKDD
        unit = inverse(found.jacobians_BKDD) @ back_BKDD
        return points, (unit - torch.eye(2, device=unit.device)).abs().mean()


def feature_loss(made: Tensor, real: Tensor) -> Tensor:
    """How far frames look from one another, both (B, 3, S, S), 0 … 1, over SCALES; nothing is downloaded for it."""
    made, real = made.float(), real.float()
    losses: list[Tensor] = []
    for scale in range(SCALES):
        if scale:
            made, real = avg_pool2d(made, 2), avg_pool2d(real, 2)
        across, down = ((made.diff(dim=axis) - real.diff(dim=axis)).abs().mean() for axis in (3, 2))
        contrast = (_contrast(made) - _contrast(real)).abs().mean()
        losses.append((made - real).abs().mean() + 2 * (across + down) + 0.1 * contrast)
    return torch.stack(losses).mean()


def lpips_loss(net: nn.Module) -> Looks:
    """The paper's perceptual loss, of a user's LPIPS net (`training.third_party`), over as many scales as it can see.

    The net learns nothing of it.
    """
    net.eval()
    for parameter in net.parameters():  # a scripted net has no requires_grad_ of its own
        parameter.requires_grad = False

    def looks(made: Tensor, real: Tensor) -> Tensor:
        made, real = made.float() * 2 - 1, real.float() * 2 - 1
        losses: list[Tensor] = []
        for scale in range(SCALES):
            if scale and made.shape[-1] < 2 * _LEAST_SEEN:
                break
            if scale:
                made, real = avg_pool2d(made, 2), avg_pool2d(real, 2)
            losses.append(net(made, real).mean())
        return torch.stack(losses).mean()

    return looks


def losses_of(
    trained: Trained,
    real: Tensor,
    bend: Bend,
    judge: nn.Module | None,
    weights: Weights,
    looks: Looks = feature_loss,
) -> dict[str, Tensor]:
    """Everything the net is held to, weighted; `real` is the filmed frame, (B, 3, S, S), 0 … 1.

    `bend`: what bent the driver in `trained.bent`. The judge learns nothing of it; None: it has no say. A loss of
    weight 0 is left out, and so are those of keypoints where no bent driver was looked at.
    """
    made = trained.made.picture
    losses = {"pixels": weights.pixels * (made - real).abs().mean()}
    if weights.looks:
        losses["looks"] = weights.looks * looks(made, real)
    if trained.bent is not None:
        points, jacobians = equivariance_losses(trained.driver, trained.bent, bend)
        losses["points"], losses["jacobians"] = weights.points * points, weights.jacobians * jacobians
    if weights.adversarial and judge is not None:
        losses["adversarial"] = weights.adversarial * realism_loss(judge, made)
    return losses


def _contrast(picture: Tensor) -> Tensor:
    """Each pixel's distance from the mean round it (5 x 5), in deviations there."""
    mean = avg_pool2d(picture, 5, 1, 2, count_include_pad=False)
    away = picture - mean
    spread = avg_pool2d(away.square(), 5, 1, 2, count_include_pad=False)
    return away / (spread + _FLAT**2).sqrt()
