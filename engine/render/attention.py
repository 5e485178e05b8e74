"""The `attention` renderer: the portrait, and what a net paints over it where the face moves.

The texture stage of "Identity-preserving realistic talking face generation" (section III-C). A square around the face,
seen at the net's size, and drawings of the landmarks go in; an attention map and colours come out, and in full size
I = (1 - att) C + att I_source: where attention is 1 the portrait's own pixels stay as sharp as they are.

The paper's heads keep still. Here the head is first moved by the `warp` renderer, with the portrait's own expression,
and the square is carried along with it; so the net has the face alone to care for, in training as here.

Shape letters: P = 68 landmarks, V mesh vertices, D coordinates, E = 2 eyes, H and W pixels of the portrait, C = 3
colours, S side of the net's square.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.compose import ComposedMotion
from engine.document import FloatArray
from engine.faces.geometry import FaceGeometry
from engine.nets.attention_texture import AttentionTexture
from engine.render.deform import HeadMotion, head_motion
from engine.render.landmarks import close_lids, draw_landmarks
from engine.render.painter import MouthSquare, as_tensor, cut
from engine.render.protocol import OpenedPortrait
from engine.render.registry import ATTENTION
from engine.render.topology import FACE
from engine.render.warp import WarpRenderer

WIDTH = 2.1
"""Side of the square, in distances of the outer eye corners (in space, so that a turned head counts the same)."""
_UP = 0.06
"""How far above the base of the nose the square's middle is, in the same unit."""
_EYES, _NOSE = (33, 263), 2
Picture = NDArray[np.uint8]


def face_square(mesh_VD: FloatArray, scale: float = 1.0) -> MouthSquare:
    """The square round a resting face (478, 3), `scale` times as large as the one that the net expects."""
    a, b = mesh_VD[list(_EYES)]
    across = (b - a)[:2] / np.linalg.norm((b - a)[:2])
    down = np.array([-across[1], across[0]])
    unit = float(np.linalg.norm(b - a))
    middle = np.r_[mesh_VD[_NOSE, :2] - _UP * unit * down, mesh_VD[:FACE, 2].mean()]
    half = WIDTH * unit / 2 * scale
    return MouthSquare(middle.astype(np.float32), (half * across).astype(np.float32), (half * down).astype(np.float32))


def in_square(points_ND: FloatArray, place_23: FloatArray, side: int) -> FloatArray:
    """Points of the picture as they are in the square `place_23` (2, 3), seen in `side` px; pixel edges are at 0."""
    unit = (points_ND - place_23[:, 2]) @ np.linalg.inv(place_23[:, :2]).T
    return ((unit + 1) * (side / 2)).astype(np.float32)


def drawing(points_PD: FloatArray, side: int) -> Picture:
    """What the net is shown of landmarks (68, 2) in the square, pixel edges at 0: (S, S, 3) lines on black."""
    canvas = np.zeros((side, side, 3), np.uint8)
    draw_landmarks(canvas, points_PD - np.float32(0.5), side / WIDTH)
    return canvas


class Maps(NamedTuple):
    """What the net says of one frame, in the portrait's pixels.

    `attention_HW` (H, W) uint8: 255 where the portrait stays as it is. `colour_HWC` (H, W, 3) uint8: the new colours;
    black outside the net's square, where nothing is painted.
    """

    attention_HW: Picture
    colour_HWC: Picture


@dataclass(frozen=True, eq=False)
class _Painted:
    """What is painted in one frame: `box` (x0, y0, x1, y1), and of its pixels the attention and the colours, 0 … 1."""

    box: tuple[int, int, int, int]
    attention_HW: FloatArray
    colour_HWC: FloatArray


class AttentionPortrait:
    """A portrait that is ready; call it for a frame, or ask `maps` why a region of it changed."""

    def __init__(
        self, net: AttentionTexture, device: torch.device, base: OpenedPortrait, picture: Picture, face: FaceGeometry
    ) -> None:
        self._net, self._device, self._base = net, device, base
        self._side, self._size = net.config.side, (picture.shape[1], picture.shape[0])
        self._face = face
        # A detector puts the centre of the first pixel at 0, sampling puts its edge there.
        self._mesh = face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)
        self._square = face_square(self._mesh)

    def __call__(self, landmarks_PD: FloatArray, closure_E: FloatArray) -> Picture:
        """The whole portrait, (H, W, 3) uint8 RGB, with these landmarks (68, 2) and closures (2,)."""
        frame, painted = self._paint(landmarks_PD, closure_E)
        if painted is None:
            return frame
        x0, y0, x1, y1 = painted.box
        part = frame[y0:y1, x0:x1]
        share = (1 - painted.attention_HW)[..., None]
        part[:] = (part + share * (255 * painted.colour_HWC - part) + 0.5).astype(np.uint8)
        return frame

    def maps(self, landmarks_PD: FloatArray, closure_E: FloatArray) -> Maps:
        """The attention and colour maps of that frame, for an overlay."""
        width, height = self._size
        maps = Maps(np.full((height, width), 255, np.uint8), np.zeros((height, width, 3), np.uint8))
        _, painted = self._paint(landmarks_PD, closure_E)
        if painted is not None:
            x0, y0, x1, y1 = painted.box
            maps.attention_HW[y0:y1, x0:x1] = 255 * painted.attention_HW + 0.5
            maps.colour_HWC[y0:y1, x0:x1] = 255 * painted.colour_HWC + 0.5
        return maps

    @torch.inference_mode()
    def _paint(self, landmarks_PD: FloatArray, closure_E: FloatArray) -> tuple[Picture, _Painted | None]:
        """The portrait with its head moved and its face at rest, and what is to be painted over it."""
        moved_PD = close_lids(landmarks_PD, closure_E) + np.float32(0.5)
        resting_PD = self._face.landmarks_PD + np.float32(0.5)
        head = head_motion(self._mesh, resting_PD, moved_PD[None])
        frame = self._base(head.landmarks_TPD[0] - np.float32(0.5), np.zeros(2, np.float32))
        place = self._square.carried(head.pose_TDH[0])
        box = _box(place, *self._size)
        if box is None:
            return frame, None
        x0, y0, x1, y1 = box
        corner = np.array([x0, y0], np.float32)
        inside = np.c_[place[:, :2], place[:, 2] - corner]
        seen = cut(as_tensor(frame[y0:y1, x0:x1]), inside, self._side)
        both = head.landmarks_TPD[0], moved_PD
        drawn = [drawing(in_square(points, place, self._side), self._side) for points in both]
        dtype = next(self._net.parameters()).dtype
        shown = [tensor.to(self._device, dtype) for tensor in (seen, *map(as_tensor, drawn))]
        attention, colour = (made[0].float().cpu() for made in self._net(*shown))
        size = x1 - x0, y1 - y0
        kept = _enlarged(attention.clamp(0, 1), inside, size, 1.0)
        return frame, _Painted(box, kept, _enlarged(colour.clamp(0, 1), inside, size, 0.0))


class AttentionRenderer:
    """Renders by a net's attention and colours over the portrait, whose head the warp moves.

    `spread` is that of the warp renderer (see engine.render.warp).
    """

    info = ATTENTION

    def __init__(self, net: AttentionTexture, spread: Tensor, device: torch.device) -> None:
        self._device = device
        self._net = net.eval().to(device, fast_type(device), memory_format=torch.channels_last)  # type: ignore[reportCallIssue]
        self._warp = WarpRenderer(spread, device)

    def open(self, picture_HWC: Picture, face: FaceGeometry) -> AttentionPortrait:
        """Gets the portrait ready, as the warp renderer does; any of its frames can then be had."""
        return AttentionPortrait(self._net, self._device, self._warp.open(picture_HWC, face), picture_HWC, face)

    def frames(self, picture_HWC: Picture, face: FaceGeometry, motion: ComposedMotion) -> Iterator[Picture]:
        """Whole portraits, (H, W, 3) uint8 RGB, one for each frame of `motion`, in order."""
        frame = self.open(picture_HWC, face)
        for landmarks_PD, closure_E in zip(motion.landmarks_TPD, motion.closure_TE, strict=True):
            yield frame(landmarks_PD, closure_E)


def fast_type(device: torch.device) -> torch.dtype:
    """bfloat16 where the device computes with it, else float32."""
    if device.type == "cuda":
        return torch.bfloat16
    known: Any = torch.ops.mkldnn
    supported = device.type == "cpu" and known._is_mkldnn_bf16_supported()  # noqa: SLF001 (torch has no other word)
    return torch.bfloat16 if supported else torch.float32


def head_of(face: FaceGeometry, target_PD: FloatArray) -> HeadMotion:
    """The head's part of what the landmarks of a face do, in one frame; pixels are told by their edges."""
    mesh_VD = face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)
    return head_motion(mesh_VD, face.landmarks_PD + np.float32(0.5), target_PD[None] + np.float32(0.5))


def _enlarged(planes_CSS: Tensor, place: FloatArray, size: tuple[int, int], beyond: float) -> FloatArray:
    """Planes (C, S, S) laid where the square `place` is, in a picture of `size`: (H, W) or (H, W, C)."""
    side = planes_CSS.shape[-1]
    seen = np.ascontiguousarray(planes_CSS.permute(1, 2, 0).numpy())
    # From pixels of the square, told by their centres, to pixels of the picture.
    per_pixel = place[:, :2] * (2 / side)
    shift = place[:, 2] - 0.5 + per_pixel @ np.full(2, 0.5 - side / 2)
    matrix = np.c_[per_pixel, shift].astype(np.float64)
    how: Any = {"flags": cv2.INTER_LINEAR, "borderMode": cv2.BORDER_CONSTANT, "borderValue": (beyond,) * 4}
    return np.asarray(cv2.warpAffine(seen, matrix, size, **how), np.float32)


def _box(place: FloatArray, width: int, height: int) -> tuple[int, int, int, int] | None:
    """Whole pixels (x0, y0, x1, y1) of a frame around the carried square, or None outside the frame."""
    reach = np.abs(place[:, :2]).sum(1)
    x0, y0 = np.maximum(np.floor(place[:, 2] - reach), 0).astype(int).tolist()
    x1, y1 = np.minimum(np.ceil(place[:, 2] + reach) + 1, [width, height]).astype(int).tolist()
    return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None
