"""The net of mouths and eyes: what it may change, and what it may not."""

from __future__ import annotations

import pytest
import torch

from engine.nets.patch_painter import HELD, INPUTS, PatchPainter, PatchPainterConfig, from_weights, touched

SIDE = 80
SMALL = PatchPainterConfig(widths=(8, 8, 16, 16))


@pytest.fixture
def net() -> PatchPainter:
    """Weights with a say of their own: a new net hardly dares to change anything."""
    torch.manual_seed(0)
    net = PatchPainter(SMALL).eval().requires_grad_(requires_grad=False)
    net.leave.weight.normal_(0, 0.5)
    return net


def painted(net: PatchPainter, seen: torch.Tensor) -> torch.Tensor:
    return touched(seen[:, :3], *net(seen))


def test_a_new_net_keeps_nearly_all_of_the_warp() -> None:
    torch.manual_seed(1)
    seen = torch.rand(2, INPUTS, SIDE, SIDE)
    net = PatchPainter(SMALL).requires_grad_(requires_grad=False)
    gain, offset = net(seen)
    assert gain.shape == offset.shape == (2, 3, SIDE, SIDE)
    assert float((painted(net, seen) - seen[:, :3]).abs().max()) < 0.1


def test_the_border_of_the_square_is_always_the_warp(net: PatchPainter) -> None:
    seen = torch.rand(1, INPUTS, SIDE, SIDE)
    made = painted(net, seen)
    inside = made[..., 1:-1, 1:-1] - seen[:, :3, 1:-1, 1:-1]
    assert float(inside.abs().max()) > 0.1
    made[..., 1:-1, 1:-1] = seen[:, :3, 1:-1, 1:-1]
    torch.testing.assert_close(made, seen[:, :3], atol=1e-5, rtol=0)


def test_where_colours_are_held_only_the_light_changes(net: PatchPainter) -> None:
    seen = torch.rand(1, INPUTS, SIDE, SIDE)
    seen[:, HELD] = 0
    seen[:, HELD, 30:50, 20:60] = 1
    gain, offset = net(seen)
    assert float(offset[..., 30:50, 20:60].abs().max()) == 0
    assert float(offset[..., 10:30, 20:60].abs().max()) > 0.05
    assert float((gain[..., 30:50, 20:60] - 1).abs().max()) > 0.05


def test_the_answer_is_smooth_whatever_is_shown(net: PatchPainter) -> None:
    """Half the square's resolution: a step over one of its own points is the mean of those beside it."""
    net.leave.weight.mul_(0.1)  # far from the limits, which bend lines
    seen = torch.rand(1, INPUTS, SIDE, SIDE)
    seen[:, HELD] = 0
    gain, _ = net(seen)
    inner = gain.log()[..., 16:-16, 16:-16]  # the border fades, which is not a straight line
    assert float(inner.std()) > 0.01
    steps = inner.diff(dim=3)
    own, across = steps[..., 1::2], steps[..., 2:-1:2]
    torch.testing.assert_close(across, (own[..., :-1] + own[..., 1:]) / 2, atol=1e-3, rtol=0)


def test_light_has_a_limit_a_nearer_one_where_colours_are_held(net: PatchPainter) -> None:
    net.leave.weight.normal_(0, 50)
    seen = torch.rand(1, INPUTS, SIDE, SIDE)
    limits: list[float] = []
    for held in (0, 1):
        seen[:, HELD] = held
        gain, _ = net(seen)
        limits.append(float(gain.max()))
        assert float(gain.min()) == pytest.approx(1 / limits[-1], rel=0.05)
    assert 1.2 < limits[1] < 0.8 * limits[0] < 2.5


def test_weights_come_back_from_half_precision(net: PatchPainter) -> None:
    halved = {name: value.half() for name, value in net.state_dict().items()}
    again = from_weights(halved, {"widths": [8, 8, 16, 16], "something later": 1})
    seen = torch.rand(1, INPUTS, SIDE, SIDE)
    assert not again.training
    torch.testing.assert_close(again(seen)[0], net(seen)[0], atol=0.02, rtol=0)


def test_a_net_without_colour_changes_light_alone(net: PatchPainter) -> None:
    net.leave.weight.normal_(0, 50)
    grey = from_weights(net.state_dict(), {"widths": [8, 8, 16, 16], "colour": False})
    gain, offset = grey(torch.rand(1, INPUTS, SIDE, SIDE))
    assert float(offset.abs().max()) == 0
    assert torch.equal(gain[:, 0], gain[:, 2])
    assert 0.6 < float(gain.min()) < 0.65
    assert 1.25 < float(gain.max()) < 1.29
