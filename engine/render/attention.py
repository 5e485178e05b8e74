"""The `attention` renderer: the portrait, and what a net paints over it where the face moves.

The texture stage of "Identity-preserving realistic talking face generation" (section III-C). A square around the face,
seen at the net's size, and drawings of the landmarks go in; an attention map and colours come out, and in full size
I = (1 - att) C + att I_source: where attention is 1 the portrait's own pixels stay as sharp as they are.

The paper's heads keep still and its net closes the lids. Here I_source is the portrait after the `warp` renderer has
moved its head, closed its lids and turned its eyes, with the expression that it has; the square is carried along. What
the warp makes of the whole face is shown to the net too, and C is that with the net's light and colours on it: so it is
as sharp as the portrait, though the net sees a small square.

Shape letters: P = 68 landmarks, V mesh vertices, D coordinates, E = 2 eyes, H and W pixels of the portrait, C = 3
colours, S side of the net's square.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, NamedTuple

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.compose import ComposedMotion
from engine.document import FloatArray
from engine.faces.geometry import FaceGeometry
from engine.nets.attention_texture import AttentionTexture, border
from engine.nets.packed import ready
from engine.nets.patch_painter import PatchPainter
from engine.render.deform import HeadMotion, head_motion
from engine.render.landmarks import close_lids, draw_landmarks
from engine.render.patch import PatchSquare, as_tensor, cut
from engine.render.protocol import OpenedPortrait
from engine.render.registry import ATTENTION
from engine.render.topology import FACE
from engine.render.warp import WarpRenderer

WIDTH = 2.1
"""Side of the square, in distances of the outer eye corners (in space, so that a turned head counts the same)."""
_UP = 0.06
"""How far above the base of the nose the square's middle is, in the same unit."""
_DECIDED = (0.8, 0.97)
"""Attention up to which all of a pixel is replaced, and from which on none is."""
_AROUND, _EDGE, _COARSE = 0.08, 0.012, 0.033
"""How far round the lips, now and at rest, all is replaced; how soft the edge of what is between them is; standard
deviation at which the net's colours are taken: in distances of the outer eye corners."""
_APART = (0.03, 0.08)
"""How far two colours are apart, from which on they are perhaps, and surely, those of different things."""
_SEEN = 0.1
"""Change of a colour from which on the overlay counts it whole."""
_LEAST = 0.25
"""Share of a pixel that is replaced, below which what the net changes fades out."""
_EYES, _NOSE = (33, 263), 2
_HALF_PIXEL = np.float32(0.5)
"""A detector puts the centre of the first pixel at 0, sampling puts its edge there."""
Picture = NDArray[np.uint8]


def face_square(mesh_VD: FloatArray, scale: float = 1.0) -> PatchSquare:
    """The square round a resting face (478, 3), `scale` times as large as the one that the net expects."""
    a, b = mesh_VD[list(_EYES)]
    across = (b - a)[:2] / np.linalg.norm((b - a)[:2])
    down = np.array([-across[1], across[0]])
    unit = float(np.linalg.norm(b - a))
    middle = np.r_[mesh_VD[_NOSE, :2] - _UP * unit * down, mesh_VD[:FACE, 2].mean()]
    half = WIDTH * unit / 2 * scale
    return PatchSquare(middle.astype(np.float32), (half * across).astype(np.float32), (half * down).astype(np.float32))


def in_square(points_ND: FloatArray, place_23: FloatArray, side: int) -> FloatArray:
    """Points of the picture as they are in the square `place_23` (2, 3), seen in `side` px; pixel edges are at 0."""
    unit = (points_ND - place_23[:, 2]) @ np.linalg.inv(place_23[:, :2]).T
    return ((unit + 1) * (side / 2)).astype(np.float32)


def drawing(points_PD: FloatArray, side: int) -> Picture:
    """What the net is shown of landmarks (68, 2) in the square, pixel edges at 0: (S, S, 3) lines on black."""
    canvas = np.zeros((side, side, 3), np.uint8)
    draw_landmarks(canvas, points_PD - _HALF_PIXEL, side / WIDTH)
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
    """What is painted in one frame, in the square that lies at `inside` (2, 3) in its part `box` (x0, y0, x1, y1).

    In the net's pixels: `kept_SS`, how much of the portrait is kept; `change_SSC`, by how much the warped face is
    changed. `source_HWC`: that part of the portrait with its head moved.
    """

    box: tuple[int, int, int, int]
    inside: FloatArray
    kept_SS: FloatArray
    change_SSC: FloatArray
    source_HWC: Picture

    def over(self, warped_HWC: Picture) -> None:
        """Paints on that part of the warped portrait, in place; less and less towards the border of the square."""
        replaced, colour = self._laid(warped_HWC)
        kept = _enlarged((self._say() * self.kept_SS)[..., None], self.inside, warped_HWC.shape[:2])
        kept = kept.reshape(replaced.shape).clip(0, 1)
        warped = warped_HWC.astype(np.float32)
        warped += kept * (self.source_HWC - warped)
        warped_HWC[:] = (warped + replaced * (255 * colour - warped_HWC) + 0.5).clip(0, 255).astype(np.uint8)

    def maps(self, warped_HWC: Picture) -> tuple[FloatArray, FloatArray]:
        """Attention (H, W) and colours (H, W, C) of that part, 0 … 1; at the border of the square all is kept.

        Colours that are nearly the portrait's own could as well be kept, and count so: what is seen is to be told.
        """
        replaced, colour = self._laid(warped_HWC)
        source = self.source_HWC * np.float32(1 / 255)
        near = 2 * round(float(np.abs(self.inside[:, :2]).max()) * 2 / len(self.kept_SS)) + 1
        seen = cv2.blur(np.abs(colour - source).max(-1), (near, near))[..., None]
        return 1 - (replaced * (seen / _SEEN).clip(0, 1))[..., 0], colour

    def _laid(self, warped_HWC: Picture) -> tuple[FloatArray, FloatArray]:
        """How much is replaced (H, W, 1) and the colours (H, W, C)."""
        planes = np.dstack([self.change_SSC, self._say() * (1 - self.kept_SS)])
        laid = _enlarged(planes, self.inside, warped_HWC.shape[:2])
        return laid[..., 3:].clip(0, 1), (warped_HWC * np.float32(1 / 255) + laid[..., :3]).clip(0, 1)

    def _say(self) -> FloatArray:
        return border(len(self.kept_SS), torch.device("cpu")).numpy()


class AttentionPortrait:
    """A portrait that is ready; call it for a frame, or ask `maps` why a region of it changed."""

    def __init__(
        self, net: AttentionTexture, device: torch.device, warp: OpenedPortrait, picture: Picture, face: FaceGeometry
    ) -> None:
        """`net` is one that is ready to run (engine/nets/packed.py), `warp` what the warp makes of the portrait."""
        self._net, self._device, self._warp = net, device, warp
        self._kind = next(net.parameters()).dtype
        self._side, self._size = net.config.side, (picture.shape[1], picture.shape[0])
        self._landmarks = face.landmarks_PD + _HALF_PIXEL
        self._mesh = face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)
        self._square = face_square(self._mesh)

    def __call__(self, landmarks_PD: FloatArray, closure_E: FloatArray, gaze_D: FloatArray | None = None) -> Picture:
        """The whole portrait, (H, W, 3) uint8 RGB, with these landmarks (68, 2), closures (2,) and gaze (2,)."""
        frame, painted = self._paint(landmarks_PD, closure_E, gaze_D)
        if painted is not None:
            x0, y0, x1, y1 = painted.box
            painted.over(frame[y0:y1, x0:x1])
        return frame

    def maps(self, landmarks_PD: FloatArray, closure_E: FloatArray, gaze_D: FloatArray | None = None) -> Maps:
        """The attention and colour maps of that frame, for an overlay.

        The warp's own doings, of which the frame is made beside the square, are not told: head, lids and eyes.
        """
        width, height = self._size
        maps = Maps(np.full((height, width), 255, np.uint8), np.zeros((height, width, 3), np.uint8))
        warped, painted = self._paint(landmarks_PD, closure_E, gaze_D)
        if painted is not None:
            x0, y0, x1, y1 = painted.box
            attention, colour = painted.maps(warped[y0:y1, x0:x1])
            maps.attention_HW[y0:y1, x0:x1] = 255 * attention + 0.5
            maps.colour_HWC[y0:y1, x0:x1] = 255 * colour + 0.5
        return maps

    @torch.inference_mode()
    def _paint(
        self, landmarks_PD: FloatArray, closure_E: FloatArray, gaze_D: FloatArray | None
    ) -> tuple[Picture, _Painted | None]:
        """The warped portrait, and what is to be painted over it."""
        moved_PD = landmarks_PD + _HALF_PIXEL
        warped = self._warp(landmarks_PD, closure_E, gaze_D)
        head = head_motion(self._mesh, self._landmarks, moved_PD[None])
        resting_PD = head.landmarks_TPD[0]
        place = self._square.carried(head.pose_TDH[0])
        box = _box(place, *self._size)
        if box is None:
            return warped, None
        x0, y0, x1, y1 = box
        source = self._warp(resting_PD - _HALF_PIXEL, closure_E, gaze_D)[y0:y1, x0:x1]
        inside = np.c_[place[:, :2], place[:, 2] - np.array([x0, y0], np.float32)]
        pictures = [cut(as_tensor(one), inside, self._side) for one in (source, warped[y0:y1, x0:x1])]
        # Lids are the warp's: they are drawn as far shut at rest.
        both = (close_lids(points, closure_E) for points in (resting_PD, moved_PD))
        drawn = [as_tensor(drawing(in_square(points, place, self._side), self._side)) for points in both]
        shown = [tensor.to(self._device, self._kind) for tensor in (*pictures, *drawn)]
        said = _Said(*(_planes(made.float().cpu()) for made in (*self._net(*shown), *pictures)))
        lips = [in_square(points[48:], place, self._side) for points in (resting_PD, moved_PD)]
        return warped, _Painted(box, inside, *said.decided(lips), source)


@dataclass(frozen=True, eq=False)
class _Said:
    """What the net says, in its own pixels: `attention_SS`, `colour_SSC`; and what it was shown, (S, S, C) each."""

    attention_SS: FloatArray
    colour_SSC: FloatArray
    picture_SSC: FloatArray
    warped_SSC: FloatArray

    def decided(self, lips: Sequence[FloatArray]) -> tuple[FloatArray, FloatArray]:
        """How much of the portrait to keep (S, S), and by how much to change the warped face elsewhere (S, S, C).

        `lips`: their twenty landmarks in the square, at rest and now. Laid out by these, a frame has the net's colours,
        and lines and pores of the portrait and of the warp: a small net that is unsure answers with a blur.
        """
        side = len(self.attention_SS)
        unit = side / WIDTH
        # Half of each of two pictures that lie apart is a blur; so is a share of lips or of a chin that have gone.
        decided = ((self.attention_SS - _DECIDED[0]) / (_DECIDED[1] - _DECIDED[0])).clip(0, 1)
        around = cv2.dilate(np.maximum(*(_filled(points[:12], side) for points in lips)), _disc(_AROUND * unit))
        around = cv2.GaussianBlur(around, (0, 0), _AROUND * unit / 2)
        apart = self._apart(unit)
        kept = (decided * (1 - around) * (1 - apart))[..., None]
        attention = self.attention_SS[..., None]
        off = attention * self.picture_SSC + (1 - attention) * self.colour_SSC
        off = off - kept * self.picture_SSC - (1 - kept) * self.warped_SSC
        # What is between the lips, and where a chin was, stays the warp's, and does not rub off on what lies beside it.
        gap = cv2.GaussianBlur(_filled(lips[1][12:], side), (0, 0), _EDGE * unit)
        told = (1 - gap) * (1 - apart * (1 - around))
        sigma = _COARSE * unit
        weight = cv2.GaussianBlur(told, (0, 0), sigma).clip(0.05)
        off = cv2.GaussianBlur(off * told[..., None], (0, 0), sigma) * (told / weight)[..., None]
        return kept[..., 0], np.asarray(off / (1 - kept).clip(_LEAST), np.float32)

    def _apart(self, unit: float) -> FloatArray:
        """Where the warped face shows something else than the resting one, (S, S), 0 … 1."""
        apart = cv2.dilate(np.abs(self.warped_SSC - self.picture_SSC).max(-1), _disc(_COARSE * unit))
        rise = ((cv2.GaussianBlur(apart, (0, 0), _COARSE * unit) - _APART[0]) / (_APART[1] - _APART[0])).clip(0, 1)
        return np.asarray(rise * rise * (3 - 2 * rise), np.float32)


def _disc(reach: float) -> NDArray[np.uint8]:
    size = 2 * max(1, round(reach)) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size)), np.uint8)


def _filled(points_ND: FloatArray, side: int) -> FloatArray:
    """1 within a closed line of points in the square, pixel edges at 0, else 0: (S, S)."""
    canvas = np.zeros((side, side), np.uint8)
    cv2.fillPoly(canvas, [np.round((points_ND - _HALF_PIXEL) * 16).astype(np.int32)], (255,), cv2.LINE_AA, 4)
    return canvas.astype(np.float32) / 255


class AttentionRenderer:
    """Renders by a net's attention and colours over the portrait, whose head, lids and eyes the warp moves.

    `spread` and `painters` are those of the warp renderer (see engine.render.warp).
    """

    info = ATTENTION

    def __init__(
        self,
        net: AttentionTexture,
        spread: Tensor,
        device: torch.device,
        painters: Mapping[str, PatchPainter] = MappingProxyType({}),
    ) -> None:
        self._device = device
        self._net = ready(net, device)
        self._warp = WarpRenderer(spread, device, painters)

    def open(self, picture_HWC: Picture, face: FaceGeometry) -> AttentionPortrait:
        """Gets the portrait ready, as the warp renderer does; any of its frames can then be had."""
        return AttentionPortrait(self._net, self._device, self._warp.open(picture_HWC, face), picture_HWC, face)

    def frames(self, picture_HWC: Picture, face: FaceGeometry, motion: ComposedMotion) -> Iterator[Picture]:
        """Whole portraits, (H, W, 3) uint8 RGB, one for each frame of `motion`, in order."""
        frame = self.open(picture_HWC, face)
        for now in zip(motion.landmarks_TPD, motion.closure_TE, motion.gaze_TD, strict=True):
            yield frame(*now)


def head_of(face: FaceGeometry, target_PD: FloatArray) -> HeadMotion:
    """The head's part of what the landmarks of a face do, in one frame; pixels are told by their edges."""
    mesh_VD = face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)
    return head_motion(mesh_VD, face.landmarks_PD + _HALF_PIXEL, target_PD[None] + _HALF_PIXEL)


def _planes(made_1CSS: Tensor) -> FloatArray:
    """One plane as (S, S), several as (S, S, C)."""
    planes = made_1CSS[0].permute(1, 2, 0).contiguous().numpy()
    return planes[..., 0] if planes.shape[-1] == 1 else planes


def _enlarged(planes_SSC: FloatArray, place: FloatArray, size: Sequence[int]) -> FloatArray:
    """Planes (S, S, C), C at most 4, as they lie at `place` in a picture of `size` (H, W): (H, W, C), 0 beyond."""
    side = len(planes_SSC)
    # From pixels of the square, told by their centres, to pixels of the picture.
    per_pixel = place[:, :2] * (2 / side)
    shift = place[:, 2] - 0.5 + per_pixel @ np.full(2, 0.5 - side / 2)
    matrix = np.c_[per_pixel, shift].astype(np.float64)
    how: Any = {"flags": cv2.INTER_CUBIC, "borderMode": cv2.BORDER_CONSTANT, "borderValue": (0.0,) * 4}
    laid = cv2.warpAffine(planes_SSC, matrix, (size[1], size[0]), **how)
    return np.asarray(laid, np.float32)


def _box(place: FloatArray, width: int, height: int) -> tuple[int, int, int, int] | None:
    """Whole pixels (x0, y0, x1, y1) of a frame around the carried square, or None outside the frame."""
    reach = np.abs(place[:, :2]).sum(1)
    x0, y0 = np.maximum(np.floor(place[:, 2] - reach), 0).astype(int).tolist()
    x1, y1 = np.minimum(np.ceil(place[:, 2] + reach) + 1, [width, height]).astype(int).tolist()
    return (x0, y0, x1, y1) if x1 > x0 and y1 > y0 else None
