from __future__ import annotations

import pytest
import torch
from torch import nn

from engine.devices import net_format
from engine.nets.packed import PackedConv, can_pack, ready
from engine.nets.patch_painter import INPUTS, PatchPainter, PatchPainterConfig

CPU = torch.device("cpu")


def painter() -> PatchPainter:
    torch.manual_seed(0)
    return PatchPainter(PatchPainterConfig(widths=(16, 24, 32, 40)))


def square(batch: int = 1) -> torch.Tensor:
    return torch.rand(batch, INPUTS, 48, 48, generator=torch.Generator().manual_seed(1))


@torch.inference_mode()
def test_a_net_that_is_ready_answers_as_the_net_itself() -> None:
    net = painter()
    fast = ready(net, CPU)
    for own, there in zip(net(square()), fast(square().to(net_format(CPU))), strict=True):
        assert torch.allclose(own, there.float(), atol=0.01)


@torch.inference_mode()
def test_it_answers_the_same_to_the_last_bit_whatever_it_has_seen() -> None:
    seen = square().to(net_format(CPU))
    fresh, used = ready(painter(), CPU), ready(painter(), CPU)
    used(square(2).to(net_format(CPU)))
    assert all(torch.equal(a, b) for a, b in zip(fresh(seen), used(seen), strict=True))


def test_the_net_itself_stays_as_it_is() -> None:
    net = painter().train()
    ready(net, CPU)
    assert net.training
    assert all(p.dtype == torch.float32 and p.requires_grad for p in net.parameters())


@pytest.mark.skipif(not can_pack(), reason="this torch has no oneDNN")
@torch.inference_mode()
@pytest.mark.parametrize(("kernel", "stride", "padding"), [(3, 1, 1), (4, 2, 1), (1, 1, 0)])
def test_a_packed_convolution_is_the_convolution(kernel: int, stride: int, padding: int) -> None:
    torch.manual_seed(0)
    conv = nn.Conv2d(12, 20, kernel, stride, padding)
    packed = PackedConv(conv)
    for side in (32, 20):
        x = torch.rand(1, 12, side, side).contiguous(memory_format=torch.channels_last)
        assert torch.allclose(packed(x), conv(x), atol=1e-5)


@pytest.mark.skipif(not can_pack(), reason="this torch has no oneDNN")
def test_every_convolution_of_a_net_is_packed() -> None:
    net = painter()
    packed = [part for part in ready(net, CPU).modules() if isinstance(part, PackedConv)]
    assert len(packed) == sum(isinstance(part, nn.Conv2d) for part in net.modules())
