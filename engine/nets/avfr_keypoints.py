"""Keypoints of a face, found without being told which, and how the picture turns and stretches round each of them.

The detector of "First order motion model for image animation" (FOMM, sections 3.1 and A), which "Audio-visual face
reenactment" gives a face mesh and a mask to see besides the picture. Ten keypoints are all that a stream sends of a
frame: 10 x 6 float16 = 960 bits (section 6 there).

Shape letters: B batch, K = 10 keypoints, D = 2 (right, down), C channels, S side of the picture, Q = S / 4.
"""

from __future__ import annotations

from typing import NamedTuple, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d

from engine.nets.avfr_layers import Hourglass, fitted, places

QUARTER = 4
"""Keypoints and flow are found at a quarter of the picture's side."""
TEMPERATURE = 0.1
"""What heat is divided by before its softmax: small, so that a keypoint is one place."""
NUMBERS = 6
"""Of a packed keypoint: right, down, and the four of its Jacobian, row by row."""
_PACKED = np.dtype("<f2")
_LARGEST = float(np.finfo(np.float16).max)
_FLATTEST = 1e-3
"""A Jacobian of a smaller determinant is taken for one of this: it has no inverse to speak of."""


class Keypoints(NamedTuple):
    """Where keypoints are, `points_BKD`, -1 … 1 to the right and down, and their Jacobians, `jacobians_BKDD`."""

    points_BKD: Tensor
    jacobians_BKDD: Tensor

    def rounded(self) -> Keypoints:
        """The keypoints as a packed frame has them: what float16 keeps, in float32."""
        return Keypoints(*(part.float().clamp(-_LARGEST, _LARGEST).half().float() for part in self))

    def frame(self, index: int) -> Keypoints:
        """Those of one row of the batch, which stays a batch, of one."""
        return Keypoints(*(part[index : index + 1] for part in self))


class Detected(NamedTuple):
    """Keypoints and the heat (B, K, Q, Q) that each was found by; the heat of a keypoint sums to 1."""

    keypoints: Keypoints
    heat_BKQQ: Tensor


class KeypointDetector(nn.Module):
    """A picture with what is known of it, (B, C, S, S), -1 … 1, to Detected."""

    def __init__(self, channels: int, width: int, widest: int, blocks: int, keypoints: int) -> None:
        super().__init__()
        self.hourglass = Hourglass(channels, width, widest, blocks)
        self.heat = nn.Conv2d(self.hourglass.out, keypoints, 7, padding=3)
        self.jacobian = nn.Conv2d(self.hourglass.out, 4 * keypoints, 7, padding=3)
        with torch.no_grad():  # before training nothing turns or stretches
            self.jacobian.weight.zero_()
            cast(Tensor, self.jacobian.bias).copy_(torch.eye(2).flatten().repeat(keypoints))

    def forward(self, seen_BCSS: Tensor) -> Detected:
        maps = self.hourglass(fitted(avg_pool2d(seen_BCSS.float(), QUARTER), self))
        heat, turns = self.heat(maps).float(), self.jacobian(maps).float()
        with torch.autocast(heat.device.type, enabled=False):
            side = heat.shape[-1]
            heat_BKQQ = (heat.flatten(2) / TEMPERATURE).softmax(2).unflatten(2, (side, side))
            points_BKD = torch.einsum("bkyx,yxd->bkd", heat_BKQQ, places(side, heat.device))
            turns_BKNQQ = turns.unflatten(1, (heat.shape[1], 4))
            jacobians_BKDD = torch.einsum("bkyx,bknyx->bkn", heat_BKQQ, turns_BKNQQ).unflatten(2, (2, 2))
        return Detected(Keypoints(points_BKD, jacobians_BKDD), heat_BKQQ)


def inverse(jacobians_BKDD: Tensor) -> Tensor:
    """Inverses of 2 x 2 matrices; of flat ones what is nearest to it, never an error."""
    a, b, c, d = jacobians_BKDD.flatten(-2).unbind(-1)
    determinant = a * d - b * c
    least = torch.where(determinant < 0, -_FLATTEST, _FLATTEST)
    determinant = torch.where(determinant.abs() < _FLATTEST, least, determinant)
    return torch.stack([d, -b, -c, a], -1).unflatten(-1, (2, 2)) / determinant[..., None, None]


def relative(still: Keypoints, first: Keypoints, driver: Keypoints, scale: float = 1.0) -> Keypoints:
    """The still's keypoints, moved as a driver's have moved since its first frame.

    FOMM's relative motion (section 3.4): what differs between two people's faces stays as the still has it. `scale`
    is how large the still's face is against the driver's.
    """
    points_BKD = still.points_BKD + scale * (driver.points_BKD - first.points_BKD)
    return Keypoints(points_BKD, driver.jacobians_BKDD @ inverse(first.jacobians_BKDD) @ still.jacobians_BKDD)


def packed_size(keypoints: int) -> int:
    """Bytes of a packed frame: 120 of ten keypoints."""
    return keypoints * NUMBERS * _PACKED.itemsize


def pack(motion: Keypoints) -> list[bytes]:
    """Every row of a batch as the bytes of its frame: K x 6 little-endian float16, in the order of NUMBERS."""
    points, jacobians = (part.detach().cpu() for part in motion.rounded())
    numbers = torch.cat([points, jacobians.flatten(2)], 2).numpy().astype(_PACKED)
    if not np.isfinite(numbers).all():
        raise ValueError("Keypoints that are not numbers cannot be packed.")
    return [row.tobytes() for row in numbers]


def unpack(*frames: bytes, keypoints: int = 10) -> Keypoints:
    """The keypoints of packed frames, one row of the batch each; what was packed comes back bit for bit.

    ValueError for bytes that are no packed frame: of another length, or that hold what is not a number.
    """
    if any(len(frame) != packed_size(keypoints) for frame in frames):
        raise ValueError(f"A packed frame of {keypoints} keypoints has {packed_size(keypoints)} bytes.")
    numbers = np.frombuffer(b"".join(frames), _PACKED).astype(np.float32).reshape(len(frames), keypoints, NUMBERS)
    if not np.isfinite(numbers).all():
        raise ValueError("The packed frame holds what is not a number: it is damaged.")
    both = torch.from_numpy(numbers)
    return Keypoints(both[..., :2].contiguous(), both[..., 2:].unflatten(2, (2, 2)).contiguous())
