"""The net of mouths and eyes: what it may change, and what it may not."""

from __future__ import annotations

import pytest
import torch

from engine.nets.patch_painter import HELD, INPUTS, PatchPainter, PatchPainterConfig, from_weights

SIDE = 80
SMALL = PatchPainterConfig(widths=(8, 8, 16, 16), held_only=False)


@pytest.fixture
def net() -> PatchPainter:
    """Weights with a say of their own: a new net hardly dares to change anything."""
    torch.manual_seed(0)
    net = PatchPainter(SMALL).eval().requires_grad_(requires_grad=False)
    net.leave.weight.normal_(0, 0.5)
    return net


def test_a_new_net_keeps_nearly_all_of_the_warp() -> None:
    torch.manual_seed(1)
    gain = PatchPainter(SMALL).requires_grad_(requires_grad=False)(torch.rand(2, INPUTS, SIDE, SIDE))
    assert gain.shape == (2, 3, SIDE, SIDE)
    assert 0 < float((gain - 1).abs().max()) < 0.1


def test_the_border_of_the_square_is_always_the_warp(net: PatchPainter) -> None:
    change = net(torch.rand(1, INPUTS, SIDE, SIDE)) - 1
    assert float(change.abs().max()) > 0.1
    change[..., 1:-1, 1:-1] = 0
    assert float(change.abs().max()) < 1e-5


def test_a_mouths_net_changes_nothing_but_what_is_between_the_lips(net: PatchPainter) -> None:
    seen = torch.rand(1, INPUTS, SIDE, SIDE)
    seen[:, HELD] = 0
    seen[:, HELD, 30:50, 20:60] = 1
    mouth = from_weights(net.state_dict(), {"widths": [8, 8, 16, 16], "held_only": True})
    everywhere, change = net(seen) - 1, mouth(seen) - 1
    inside = (..., slice(30, 50), slice(20, 60))
    assert torch.equal(change[inside], everywhere[inside])
    assert float(change[inside].abs().max()) > 0.05
    change[inside] = 0
    assert float(change.abs().max()) == 0


def test_the_answer_is_smooth_whatever_is_shown(net: PatchPainter) -> None:
    """Half the square's resolution: a step over one of its own points is the mean of those beside it."""
    net.leave.weight.mul_(0.01)  # far from the limits, which bend lines
    net.leave.state_dict()["bias"].fill_(-1)  # darkening and brightening have limits of their own
    inner = net(torch.rand(1, INPUTS, SIDE, SIDE)).log()[..., 16:-16, 16:-16]  # the border fades
    steps = inner.diff(dim=3)
    assert float(steps.abs().max()) > 1e-3
    own, across = steps[..., 1::2], steps[..., 2:-1:2]
    torch.testing.assert_close(across, (own[..., :-1] + own[..., 1:]) / 2, atol=2e-4, rtol=0)


def test_light_has_limits(net: PatchPainter) -> None:
    net.leave.weight.normal_(0, 50)
    gain = net(torch.rand(1, INPUTS, SIDE, SIDE))
    assert 0.6 < float(gain.min()) < 0.65
    assert 1.25 < float(gain.max()) < 1.29


def test_a_net_without_tint_has_one_light_for_all_colours() -> None:
    net = PatchPainter(PatchPainterConfig(widths=(8, 8, 16, 16), tint=False)).requires_grad_(requires_grad=False)
    net.leave.weight.normal_(0, 1)
    gain = net(torch.rand(1, INPUTS, SIDE, SIDE))
    assert gain.shape == (1, 3, SIDE, SIDE)
    assert torch.equal(gain[:, 0], gain[:, 2])
    assert float(gain.std()) > 0.01


def test_weights_come_back_from_half_precision(net: PatchPainter) -> None:
    halved = {name: value.half() for name, value in net.state_dict().items()}
    again = from_weights(halved, {"widths": [8, 8, 16, 16], "held_only": False, "something later": 1})
    seen = torch.rand(1, INPUTS, SIDE, SIDE)
    assert not again.training
    torch.testing.assert_close(again(seen), net(seen), atol=0.02, rtol=0)
