"""Moves the lips of one filmed frame: its own pixels, and those of frames whose lips are as far apart as wanted.

A filmed mouth is stretched and squeezed as far as that looks true. Beyond that its lips and what is between them come
from frames of the same shot that were kept for it, moved to the same landmarks; and where no frame of the shot is open
as far, the inside of the mouth is drawn.
Shape letters: P = 68 landmarks, V = 478 mesh vertices, N vertices of the warp, D coordinates, H, W and C of a picture.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import avg_pool2d, interpolate

from engine.document import FloatArray
from engine.driving.measure import landmarks_of
from engine.dubbing.followed import FaceFrame
from engine.dubbing.mask import SoftMask
from engine.nets.patch_painter import PatchPainter
from engine.render.curves import Opening
from engine.render.deform import head_motion, move_mesh
from engine.render.flow import raster_flow
from engine.render.mouth import MouthInterior
from engine.render.mouth_patch import OUTER_LOWER, OUTER_UPPER, PaintedMouth
from engine.render.sampling import pixel_grid, sample, smoothstep
from engine.render.topology import MOUTH_LOWER, MOUTH_UPPER, Warp, build_warp

GRID = 160
"""Longer side of the grid on which the flow is computed."""
_ROOM = 0.6
"""Room round the face that its rings need, in its own sizes."""
_KEPT, _NEW = 0.4, 1.0
"""Up to so many doublings or halvings of the lips' opening what is filmed is stretched; from so many on all is new."""
_SLIT = 0.02
"""What counts as an opening, in mouth widths: below it there is nothing to stretch."""
_LIP_EDGE = (0.02, 0.16)
"""How far round the outer lips another frame's are laid whole, and up to where they fade, in mouth widths."""
_LIGHT_SPOTS = np.array([[2, 31], [14, 35], [3, 31], [13, 35], [31, 48], [35, 54], [33, 51]])
"""Between these landmarks lies skin, by which the light of two frames is compared."""
_LIGHTER = (0.5, 2.0)
_STEADY = 0.8
"""How much of the light of the frame before is kept: a lamp is followed in some frames, noise is not."""

CORNERS = [61, 78, 291, 308]
"""Vertices at the corners of the outer and inner lips."""
CALM = 0.1
"""How far round them the flow is averaged, in mouth widths."""

Picture = NDArray[np.uint8]


class LipPainter:
    """Moves lips in the frames of one shot, in order.

    `kept`: frames of the shot, from shut lips to open ones. `spread` is the warp's learned map (136, 936) from
    landmarks to vertices; `net` touches up the light of a mouth that is drawn.
    """

    def __init__(
        self, kept: Sequence[FaceFrame], spread: FloatArray, net: PatchPainter | None, device: torch.device
    ) -> None:
        self._spread, self._device = spread, device
        self._kept = sorted((_Kept.of(frame, device) for frame in kept), key=lambda one: one.opening)
        widest = self._kept[-1]
        self._interior = MouthInterior.of(widest.picture, widest.mesh_VD, widest.landmarks_PD)
        light = float(self._interior.light.mean())
        self._net = None if net is None else PaintedMouth(net, widest.picture, widest.mesh_VD, light)
        self._skin: FloatArray | None = None

    @torch.inference_mode()
    def paint(
        self, frame_HWC: Picture, mesh_VD: FloatArray, moved_PD: FloatArray, mask: SoftMask, share: float
    ) -> Picture:
        """A copy of the frame with its landmarks moved by `moved_PD` (68, 2) pixels, as far as `mask` lets them.

        Pixels at which the mask is 0 are the frame's own to the last bit. `share`: how much of other frames is seen at
        most.
        """
        height, width = frame_HWC.shape[:2]
        box = mask.box(width, height)
        if box is None or share <= 0:
            return frame_HWC
        x0, y0, x1, y1 = box
        region = _tensor(frame_HWC[y0:y1, x0:x1], self._device)
        # Pixel edges are at 0 for sampling, centres for detectors.
        mesh = mesh_VD - np.array([x0 - 0.5, y0 - 0.5, 0], np.float32)
        own = _Kept(region, mesh, *_warp_of(mesh))
        self._follow_light(_skin_colour(region, own.landmarks_PD))
        target_PD = own.landmarks_PD + moved_PD
        size = x1 - x0, y1 - y0
        opacity = mask.opacity(box, self._device)
        base, vertices = self._warped(own, target_PD, size, mask.coarse(box, _grid(size)))
        lips = self._with_others(base, own, vertices, target_PD, share)
        lips = torch.lerp(base, lips, opacity)
        new = lips.mul(255).add_(0.5).clamp_(0, 255).to(torch.uint8).permute(1, 2, 0).cpu().numpy()
        out = frame_HWC.copy()
        inside = (opacity > 0).cpu().numpy()
        out[y0:y1, x0:x1][inside] = new[inside]
        return out

    def _with_others(
        self, base_CHW: Tensor, own: _Kept, vertices_ND: FloatArray, target_PD: FloatArray, share: float
    ) -> Tensor:
        """The warped region with the lips of other frames where its own would be stretched or squeezed too far."""
        slit = Opening.between(vertices_ND[MOUTH_UPPER], vertices_ND[MOUTH_LOWER])
        wanted = _opening(slit)
        new = share * _newness(own.opening, wanted)
        if new == 0:
            return base_CHW
        size = base_CHW.shape[2], base_CHW.shape[1]
        others = [(self._lit(one, target_PD, size), weight) for one, weight in self._nearest(wanted)]
        layer = others[0][0] if len(others) == 1 else torch.lerp(others[0][0], others[1][0], others[1][1])
        layer = self._opened(layer, vertices_ND, target_PD, slit)
        return torch.lerp(base_CHW, layer, new * _lip_opacity(vertices_ND, size, self._device))

    def _nearest(self, wanted: float) -> list[tuple[_Kept, float]]:
        """One kept frame, or two with their weights, between whose openings the wanted one lies."""
        after = next((n for n, one in enumerate(self._kept) if one.opening >= wanted), len(self._kept))
        if after in (0, len(self._kept)):
            return [(self._kept[min(after, len(self._kept) - 1)], 1.0)]
        low, high = self._kept[after - 1], self._kept[after]
        whole = _doublings(low.opening, high.opening)
        place = _doublings(low.opening, wanted) / whole if whole > 0 else 1.0
        share = float(smoothstep(torch.tensor(place)))
        return [(low, 1 - share), (high, share)] if 0 < share < 1 else [(high if share else low, 1.0)]

    def _lit(self, kept: _Kept, target_PD: FloatArray, size: tuple[int, int]) -> Tensor:
        """A kept frame moved to the landmarks of this one, in the light of this one, (3, H, W)."""
        moved, _ = self._warped(kept, target_PD, size, None)
        return (moved * self._gain(kept)).clamp_(0, 1)

    def _gain(self, kept: _Kept) -> Tensor:
        """How much brighter this frame is than a kept one, (3, 1, 1)."""
        now = self._skin if self._skin is not None else kept.skin_C
        gain = np.clip(now / np.maximum(kept.skin_C, 1e-3), *_LIGHTER).astype(np.float32)
        return torch.from_numpy(gain).to(self._device)[:, None, None]

    def _opened(self, layer_CHW: Tensor, vertices_ND: FloatArray, target_PD: FloatArray, slit: Opening) -> Tensor:
        """The layer with a drawn mouth in it, as far as no frame of the shot is open as wide."""
        widest = self._kept[-1]
        new = _newness(widest.opening, _opening(slit)) if _opening(slit) > widest.opening else 0.0
        if new == 0:
            return layer_CHW
        pose = head_motion(widest.mesh_VD, widest.landmarks_PD, target_PD[None]).pose_TDH[0]
        gain = self._gain(widest)
        painted = layer_CHW / gain
        replace(self._interior, own=False).paint(painted, vertices_ND, pose)
        if self._net is not None:
            self._net.paint(painted, vertices_ND, pose)
        return torch.lerp(layer_CHW, (painted * gain).clamp_(0, 1), new)

    def _warped(
        self, kept: _Kept, target_PD: FloatArray, size: tuple[int, int], keep_HW: Tensor | None
    ) -> tuple[Tensor, FloatArray]:
        """A face's picture moved so that its landmarks are at `target_PD`, (3, H, W), and its vertices there.

        `keep_HW`: how much of the motion is kept, on the grid of the flow; for a face that stays in its place.
        """
        origin = kept.origin
        moved = move_mesh(
            kept.warp,
            kept.mesh_VD - np.r_[origin, 0].astype(np.float32),
            kept.landmarks_PD - origin,
            (target_PD - origin)[None],
            self._spread,
        )
        vertices = moved.vertices_TND[0] + origin
        width, height = size
        grid = _grid(size)
        scale = torch.tensor([grid[0] / width, grid[1] / height])
        source = torch.from_numpy(kept.warp.source_ND + origin) * scale
        triangles = torch.from_numpy(kept.warp.triangles_M3)
        flow = raster_flow((torch.from_numpy(vertices) * scale)[None], source, triangles, grid[1], grid[0])[0]
        place = torch.stack(pixel_grid(0, 0, *grid, torch.device("cpu")), -1)
        shift = _calm_corners(flow - place, place, torch.from_numpy(vertices[CORNERS]) * scale)
        if keep_HW is not None:
            shift = shift * keep_HW[..., None]
        shift = (shift / scale).permute(2, 0, 1)[None].to(self._device)
        shift = interpolate(shift, (height, width), mode="bilinear", align_corners=False)[0]
        x, y = pixel_grid(0, 0, width, height, self._device)
        return sample(kept.picture, x + shift[0], y + shift[1], "bicubic").clamp_(0, 1), vertices

    def _follow_light(self, skin_C: FloatArray) -> None:
        self._skin = skin_C if self._skin is None else _STEADY * self._skin + (1 - _STEADY) * skin_C


def _calm_corners(shift_HWD: Tensor, place_HWD: Tensor, corners_ND: Tensor) -> Tensor:
    """A flow that does not tear at the corners of the mouth, where small triangles are squeezed and turned over."""
    wide = float((corners_ND[0] - corners_ND[2]).norm())
    near = (place_HWD[None] - corners_ND[:, None, None]).norm(dim=-1).amin(0) / (CALM * max(wide, 1.0))
    side = 2 * max(1, round(CALM * wide / 3)) + 1
    calm = avg_pool2d(shift_HWD.permute(2, 0, 1)[None], side, 1, side // 2, count_include_pad=False)
    return torch.lerp(shift_HWD, calm[0].permute(1, 2, 0), torch.exp(-near.square())[..., None])


class _Kept:
    """A face in a picture (1, 3, H, W) as it is warped; coordinates in its pixels, edges at 0."""

    def __init__(self, picture_1CHW: Tensor, mesh_VD: FloatArray, warp: Warp, origin: FloatArray) -> None:
        self.picture, self.mesh_VD, self.warp, self.origin = picture_1CHW, mesh_VD, warp, origin
        self.landmarks_PD = landmarks_of(mesh_VD).astype(np.float32)
        self.opening = _opening(Opening.between(mesh_VD[MOUTH_UPPER, :2], mesh_VD[MOUTH_LOWER, :2]))
        self.skin_C = _skin_colour(picture_1CHW, self.landmarks_PD)

    @classmethod
    def of(cls, frame: FaceFrame, device: torch.device) -> _Kept:
        mesh = frame.mesh_VD + np.array([0.5, 0.5, 0], np.float32)
        return cls(_tensor(frame.picture_HWC, device), mesh, *_warp_of(mesh))


def _warp_of(mesh_VD: FloatArray) -> tuple[Warp, FloatArray]:
    """The warp of a mesh with room round the face for its rings, and where its corner (2,) is."""
    low, high = mesh_VD[:, :2].min(0), mesh_VD[:, :2].max(0)
    room = _ROOM * (high - low)
    origin = (low - room).astype(np.float32)
    width, height = np.ceil(high - low + 2 * room).astype(int).tolist()
    return build_warp(mesh_VD - np.r_[origin, 0].astype(np.float32), width, height), origin


def _grid(size: tuple[int, int]) -> tuple[int, int]:
    """Columns and rows of the flow's grid over a region of so many pixels."""
    coarse = min(1.0, GRID / max(size))
    return max(2, round(size[0] * coarse)), max(2, round(size[1] * coarse))


def _opening(slit: Opening) -> float:
    """How far lips are apart on the whole, in mouth widths."""
    return float((slit.lower - slit.upper).mean()) / slit.width


def _doublings(before: float, now: float) -> float:
    return math.log2((now + _SLIT) / (before + _SLIT))


def _newness(before: float, now: float) -> float:
    """How much has to come from elsewhere, 0 … 1, where lips part farther or less than they were filmed."""
    return float(smoothstep(torch.tensor((abs(_doublings(before, now)) - _KEPT) / (_NEW - _KEPT))))


def _lip_opacity(vertices_ND: FloatArray, size: tuple[int, int], device: torch.device) -> Tensor:
    """How much of another frame's lips is laid on each pixel, (H, W): all of the lips, fading round them."""
    whole = Opening.between(vertices_ND[OUTER_UPPER], vertices_ND[OUTER_LOWER])
    x, y = pixel_grid(0, 0, *size, device)
    along, across = whole.place(x, y)
    upper, lower = whole.at_each(np.stack([whole.upper, whole.lower]), along)
    beyond = torch.maximum(torch.maximum(upper - across, across - lower), torch.zeros_like(along))
    aside = (along.abs() - whole.width / 2).clamp(min=0)
    distance = torch.hypot(beyond, aside) / whole.width
    near, far = _LIP_EDGE
    return 1 - smoothstep((distance - near) / (far - near))


def _tensor(picture_HWC: Picture, device: torch.device) -> Tensor:
    """(1, 3, H, W), 0 … 1."""
    return (torch.from_numpy(np.array(picture_HWC)).to(device).permute(2, 0, 1)[None].float() / 255).contiguous()


def _skin_colour(picture_1CHW: Tensor, landmarks_PD: np.ndarray) -> FloatArray:
    """The colour of the skin round the mouth, (3,): the median of some spots."""
    spots = landmarks_PD[_LIGHT_SPOTS].mean(1)
    x, y = (torch.as_tensor(a, dtype=torch.float32, device=picture_1CHW.device)[None] for a in spots.T)
    return sample(picture_1CHW, x, y)[:, 0].median(1).values.cpu().numpy()
