"""A net made ready to run: a copy on its device, in the number format that is fast there, its weights laid out for it.

Torch lays a convolution's weights out anew at every call, which for a small net takes a fifth of its time.
"""

from __future__ import annotations

import copy
from typing import Any, TypeVar, cast

import torch
from torch import Tensor, nn

from engine.devices import net_format

Net = TypeVar("Net", bound=nn.Module)


class PackedConv(nn.Module):
    """A convolution whose weights oneDNN has laid out for pictures of the size that it sees first; others are slow."""

    def __init__(self, conv: nn.Conv2d) -> None:
        super().__init__()
        self._conv = conv
        self._packed: Tensor | None = None

    def forward(self, x: Tensor) -> Tensor:
        conv = self._conv
        padding, stride, dilation = (list(v) for v in (cast(tuple[int, int], conv.padding), conv.stride, conv.dilation))
        if self._packed is None:
            weight = conv.weight.to_mkldnn()
            self._packed = _pack_weights()(weight, padding, stride, dilation, conv.groups, list(x.shape))
        return _run()(x, self._packed, conv.bias, padding, stride, dilation, conv.groups, "none", [], "")


def ready(net: Net, device: torch.device) -> Net:
    """A copy of a net for inference on a device; what it takes and answers has the type `next(net.parameters())` has.

    The net itself stays as it is, to be trained on, say.
    """
    own = copy.deepcopy(net).eval().requires_grad_(requires_grad=False)
    own = own.to(device, net_format(device))
    if device.type != "mps":
        own = own.to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
    if device.type == "cpu" and can_pack():
        _pack(own)
    return own


def can_pack() -> bool:
    """Whether this torch has oneDNN, and the two functions by which it compiles nets for it, which are undocumented."""
    return torch.backends.mkldnn.is_available() and _pack_weights() is not None and _run() is not None


def _pack_weights() -> Any:
    return getattr(getattr(getattr(torch, "_C", None), "_nn", None), "mkldnn_reorder_conv2d_weight", None)


def _run() -> Any:
    return getattr(torch.ops.mkldnn, "_convolution_pointwise", None)


def _pack(net: nn.Module) -> None:
    for name, part in net.named_children():
        if type(part) is nn.Conv2d and part.padding_mode == "zeros":
            setattr(net, name, PackedConv(part))
        else:
            _pack(part)
