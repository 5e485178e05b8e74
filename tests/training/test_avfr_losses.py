"""What AVFR-GAN is held to: bends whose slopes are right, looks that miss sharpness, and a batch that it can learn."""

from __future__ import annotations

from typing import cast

import numpy as np
import pytest
import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, interpolate

from engine.nets.avfr import TINY, Avfr
from engine.nets.avfr_keypoints import Keypoints
from engine.nets.avfr_sound import LENGTH
from engine.speech_features import SILENCE
from training.avfr_judge import AvfrJudge
from training.avfr_losses import Bend, Weights, equivariance_losses, feature_loss, losses_of
from training.train_attention import judge_loss, realism_loss

SIDE = TINY.side


def bend(batch: int = 2, seed: int = 0) -> Bend:
    return Bend.drawn(batch, np.random.default_rng(seed))


def test_the_slope_of_a_bend_is_that_of_its_points() -> None:
    """Against differences, in double precision; and a bend is no mere affine map."""
    drawn = bend()
    some = Bend(drawn.affine_BDE.double(), drawn.controls_PD.double(), drawn.pulls_BPD.double())
    points = torch.rand(2, 7, 2, dtype=torch.float64, generator=torch.Generator().manual_seed(0)) * 2 - 1
    step = 1e-5
    ends = [(some.points(points + step * unit), some.points(points - step * unit)) for unit in torch.eye(2)]
    slopes = torch.stack([(after - before) / (2 * step) for after, before in ends], 3)
    torch.testing.assert_close(some.jacobians(points), slopes, atol=1e-6, rtol=1e-5)
    assert (some.jacobians(points)[:, 0] - some.jacobians(points)[:, 1]).abs().max() > 1e-3


def test_the_same_seed_bends_the_same_way() -> None:
    points = torch.zeros(2, 1, 2)
    assert torch.equal(bend(seed=3).points(points), bend(seed=3).points(points))
    assert not torch.equal(bend(seed=3).points(points), bend(seed=4).points(points))


def shift(right: float, down: float) -> Bend:
    plain = torch.eye(2, 3)[None].clone()
    plain[0, :, 2] = torch.tensor([right, down])
    return Bend(plain, bend(1).controls_PD, torch.zeros(1, 25, 2))


def spot(right: int, down: int) -> Tensor:
    picture = torch.zeros(1, 1, SIDE, SIDE)
    picture[..., down : down + 2, right : right + 2] = 1
    return picture


def test_a_bent_picture_shows_what_was_where_the_bend_leads() -> None:
    moved = shift(4 * 2 / SIDE, -2 * 2 / SIDE).picture(spot(20, 10))
    torch.testing.assert_close(moved, spot(16, 12), atol=1e-4, rtol=0)


def middle(picture: Tensor) -> Tensor:
    """Where a picture's light is, (B, 1, D)."""
    along = (torch.arange(SIDE) + 0.5) * 2 / SIDE - 1
    total = picture.sum((1, 2, 3))
    return (
        torch.stack([(picture * along).sum((1, 2, 3)), (picture * along[:, None]).sum((1, 2, 3))], 1)[:, None] / total
    )


def test_equivariance_is_met_by_a_point_that_follows_the_picture() -> None:
    """Whoever finds a bright spot, in the picture and in the bent one, has nothing to pay; who stays behind has."""
    picture, some = spot(18, 14), bend(1, seed=2)
    own = torch.eye(2).expand(1, 1, 2, 2)
    found = Keypoints(middle(picture), own)
    there = middle(some.picture(picture))
    turned = torch.linalg.inv(some.jacobians(there)) @ own
    points, jacobians = equivariance_losses(found, Keypoints(there, turned), some)
    lazy_points, lazy_jacobians = equivariance_losses(found, found, some)
    assert points < 0.01
    assert lazy_points > 3 * points
    assert jacobians < 1e-5
    assert lazy_jacobians > 0.01


def test_looks_miss_sharpness_more_than_light() -> None:
    """Of two frames that are as far from the filmed one pixel by pixel, the blurred one looks worse."""
    random = torch.Generator().manual_seed(0)
    real = interpolate(torch.rand(1, 3, 16, 16, generator=random), (64, 64), mode="nearest") * 0.8
    blurred = avg_pool2d(real, 5, 1, 2, count_include_pad=False)
    brighter = real + (blurred - real).abs().mean()
    assert feature_loss(real, real) == 0
    assert feature_loss(blurred, real) > 1.5 * feature_loss(brighter, real)


def test_the_judge_is_bounded_and_is_not_taught_by_the_net() -> None:
    torch.manual_seed(0)
    judge = AvfrJudge((8, 16))
    for _ in range(20):  # its norms are found step by step
        judge(torch.rand(1, 3, SIDE, SIDE))
    judge.eval()
    made = torch.rand(2, 3, SIDE, SIDE, requires_grad=True)
    told = judge(made)
    assert told.shape == (2, 1, SIDE // 4, SIDE // 4)
    weight = cast(nn.Conv2d, judge.layers[2]).weight.detach()
    assert float(torch.linalg.matrix_norm(weight.flatten(1), 2)) == pytest.approx(1, abs=0.05)
    realism_loss(judge, made).backward()
    assert made.grad is not None
    assert made.grad.abs().max() > 0
    assert all(parameter.grad is None for parameter in judge.parameters())


def test_the_judge_learns_to_tell_noise_from_plain_pictures() -> None:
    torch.manual_seed(0)
    judge = AvfrJudge((8, 16))
    optimiser = torch.optim.Adam(judge.parameters(), 2e-3, betas=(0.5, 0.999))
    noise, plain = torch.rand(4, 3, SIDE, SIDE), torch.full((4, 3, SIDE, SIDE), 0.5)
    before = judge_loss(judge, noise, plain).detach()
    for _ in range(60):
        optimiser.zero_grad()
        judge_loss(judge, noise, plain).backward()
        optimiser.step()
    assert judge_loss(judge, noise, plain) < before / 3


def faces(batch: int) -> tuple[Tensor, Tensor, Tensor]:
    """One still, again and again, and drivers (B, 5, S, S) of its bright head that moves in the dark, in silence.

    Nothing but its keypoints tells one driver from another.
    """
    random = torch.Generator().manual_seed(0)
    along = (torch.arange(SIDE) + 0.5) * 2 / SIDE - 1
    tone = torch.rand(1, 3, 1, 1, generator=random) * 0.5 + 0.5

    def shown(centre_BD: Tensor) -> Tensor:
        right, down = (along - centre_BD[:, :1]), (along - centre_BD[:, 1:])
        head = torch.sigmoid(20 * (0.5 - (right[:, None].square() + down[:, :, None].square()).sqrt()))
        eye = torch.sigmoid(20 * (0.15 - ((right[:, None] - 0.1).square() + (down[:, :, None] + 0.1).square()).sqrt()))
        picture = 0.2 + head[:, None] * tone * 0.7 * (1 - eye[:, None])
        return torch.cat([picture, eye[:, None], head[:, None]], 1)

    still, driver = (torch.rand(rows, 2, generator=random) * 0.8 - 0.4 for rows in (1, batch))
    return shown(still.expand(batch, -1)), shown(driver), torch.full((batch, LENGTH, TINY.mels), SILENCE)


@pytest.mark.timeout(120)
def test_a_tiny_net_learns_one_batch() -> None:
    """All losses with a judge beside: what is made comes far nearer to the driver than the still is."""
    torch.manual_seed(0)
    still, driver, mel = faces(4)
    real = driver[:, :3]
    net, judge, rng = Avfr(TINY), AvfrJudge((8, 16)), np.random.default_rng(0)
    optimiser = torch.optim.Adam(net.parameters(), 3e-3, betas=(0.5, 0.999))
    judge_optimiser = torch.optim.Adam(judge.parameters(), 1e-3, betas=(0.5, 0.999))
    history: list[dict[str, float]] = []
    for _ in range(100):
        some = Bend.drawn(4, rng)
        trained = net(still, driver, mel, some.picture(driver))
        losses = losses_of(trained, real, some, judge, Weights())
        optimiser.zero_grad()
        torch.stack(list(losses.values())).sum().backward()
        nn.utils.clip_grad_norm_(net.parameters(), 10.0)
        optimiser.step()
        judge_optimiser.zero_grad()
        judge_loss(judge, trained.made.picture.detach(), real).backward()
        judge_optimiser.step()
        history.append({name: float(value.detach()) for name, value in losses.items()})
    assert set(history[0]) == {"pixels", "looks", "points", "jacobians", "adversarial"}
    copied = Weights().pixels * float((still[:, :3] - real).abs().mean())
    last = {name: float(np.mean([row[name] for row in history[-10:]])) for name in history[0]}
    assert last["pixels"] < 0.4 * copied
    assert last["looks"] < 0.5 * history[0]["looks"]
    assert all(np.isfinite(list(row.values())).all() for row in history)


def test_losses_of_no_weight_are_left_out() -> None:
    torch.manual_seed(0)
    still, driver, mel = faces(2)
    net, some = Avfr(TINY), bend()
    trained, real = net(still, driver, mel, some.picture(driver)), driver[:, :3]
    bare = losses_of(trained, real, some, AvfrJudge((8,)), Weights(looks=0, adversarial=0))
    assert set(bare) == {"pixels", "points", "jacobians"}
    plain = net(still, driver, mel)
    other = losses_of(plain, real, some, None, Weights(looks=2), looks=lambda made, real: torch.tensor(3.0))
    assert set(other) == {"pixels", "looks"}
    assert float(other["looks"]) == 6
