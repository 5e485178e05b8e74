"""The `warp` renderer: the portrait's own pixels, moved by a mesh.

A dense flow from 68 landmarks (flow.py, deform.py), the inside of the mouth where lips part (mouth.py) and lids that
slide over the eyes (eyelids.py). It works in the portrait's full resolution: only the flow is computed on a coarser
grid, and as it is zero at the border of the animated region, pasting back leaves no seam.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import avg_pool2d, interpolate, pad

from engine.compose import ComposedMotion
from engine.document import Crop, FloatArray
from engine.faces.geometry import FaceGeometry
from engine.render.deform import move_mesh
from engine.render.eyelids import LidSkin, brow_height, close_eye, eye_slit, skin_grain
from engine.render.flow import raster_flow
from engine.render.mouth import MouthInterior
from engine.render.plate import Plate
from engine.render.protocol import OpenedPortrait
from engine.render.registry import WARP
from engine.render.sampling import pixel_grid, sample, sample_at, smoothstep
from engine.render.topology import Warp, build_warp

_GRID = 320
"""Longer side of the grid on which the flow is computed."""
_TORN = 0.8
"""Difference of the flow between neighbours of the grid, in their distance, from which on a part hides another one."""
_FADE = 0.07
"""Share of the region over which motion dies out towards its border."""


@dataclass(frozen=True)
class Region:
    """The whole pixels of a crop that are in the picture, as (x0, y0) inclusive to (x1, y1) exclusive."""

    x0: int
    y0: int
    x1: int
    y1: int

    @classmethod
    def of(cls, crop: Crop, width: int, height: int) -> Region:
        return cls(
            max(0, math.floor(crop.x)),
            max(0, math.floor(crop.y)),
            min(width, math.ceil(crop.x + crop.side)),
            min(height, math.ceil(crop.y + crop.side)),
        )

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.x1 - self.x0, self.y1 - self.y0

    @property
    def corner(self) -> FloatArray:
        return np.array([self.x0, self.y0], np.float32)


class WarpRenderer:
    """Renders by warping the portrait; needs landmarks and lid closure only.

    `spread` is the learned linear map (136, 936) from landmark to vertex displacements (see training/fit_spread.py).
    """

    info = WARP

    def __init__(self, spread: Tensor, device: torch.device) -> None:
        self._spread = spread.float().numpy()
        self._device = device

    def open(self, picture_HWC: NDArray[np.uint8], face: FaceGeometry) -> OpenedPortrait:
        """Builds the mesh, the mouth and the lids of a portrait; any of its frames can then be had."""
        portrait = _Portrait(picture_HWC, face, self._device)
        region = portrait.region

        # One frame at a time: a frame's bits must not depend on which frames are rendered along with it.
        def frame(landmarks_PD: FloatArray, closure_E: FloatArray) -> NDArray[np.uint8]:
            frame_HWC = picture_HWC.copy()
            patch = portrait.patch(landmarks_PD, closure_E, self._spread)
            frame_HWC[region.y0 : region.y1, region.x0 : region.x1] = patch
            return frame_HWC

        return frame

    def open_cutout(self, picture_HWC: NDArray[np.uint8], face: FaceGeometry) -> OpenedPortrait:
        """As `open`, without the background: frames are (H, W, 4), the last channel how opaque a pixel is, 0 … 255.

        Colours are not multiplied by it. The person's outline moves along with the head.
        """
        from engine.render.cutout import cut_out

        colours_HWC, opacity_HW = cut_out(picture_HWC, face)
        portrait = _Portrait(colours_HWC, face, self._device, opacity_HW)
        region = portrait.region
        whole_HWC = np.dstack([colours_HWC, opacity_HW])

        def frame(landmarks_PD: FloatArray, closure_E: FloatArray) -> NDArray[np.uint8]:
            frame_HWC = whole_HWC.copy()
            patch = portrait.patch(landmarks_PD, closure_E, self._spread)
            frame_HWC[region.y0 : region.y1, region.x0 : region.x1] = patch
            return frame_HWC

        return frame

    def frames(
        self, picture_HWC: NDArray[np.uint8], face: FaceGeometry, motion: ComposedMotion
    ) -> Iterator[NDArray[np.uint8]]:
        """Whole portraits, (H, W, 3) uint8 RGB, one for each frame of `motion`, in order."""
        frame = self.open(picture_HWC, face)
        for landmarks_PD, closure_E in zip(motion.landmarks_TPD, motion.closure_TE, strict=True):
            yield frame(landmarks_PD, closure_E)


class _Portrait:
    """What stays the same for all frames of one portrait."""

    def __init__(
        self,
        picture_HWC: NDArray[np.uint8],
        face: FaceGeometry,
        device: torch.device,
        opacity_HW: NDArray[np.uint8] | None = None,
    ) -> None:
        height, width = picture_HWC.shape[:2]
        self.region = Region.of(face.crop, width, height)
        self.width, self.height = self.region.size
        # A detector puts the centre of the first pixel at 0, sampling puts its edge there.
        corner = self.region.corner - np.float32(0.5)
        self._corner = corner
        self._landmarks = face.landmarks_PD - corner
        self._mesh = face.mesh_VD - np.r_[corner, 0].astype(np.float32)
        part = np.s_[self.region.y0 : self.region.y1, self.region.x0 : self.region.x1]
        cut = picture_HWC[part]
        self._warp: Warp = build_warp(self._mesh, self.width, self.height)

        self._picture = (torch.from_numpy(cut.copy()).to(device).permute(2, 0, 1)[None].float() / 255).contiguous()
        self._behind: Tensor | None = None
        if opacity_HW is None:
            plate = Plate.of(cut, face.mask_HW[part], face.eye_distance)
            self._behind = torch.from_numpy(plate.behind_HWC / 255).to(device).permute(2, 0, 1).contiguous()
            opacity = plate.opacity_HW
        else:
            opacity = opacity_HW[part].astype(np.float32) / 255
        self._opacity = torch.from_numpy(opacity.copy()).to(device)[None, None]
        self._device = device

        coarse = min(1.0, _GRID / max(self.width, self.height))
        self._grid = max(1, round(self.width * coarse)), max(1, round(self.height * coarse))
        self._to_grid = torch.tensor([self._grid[0] / self.width, self._grid[1] / self.height], device=device)
        self._source = torch.as_tensor(self._warp.source_ND, device=device) * self._to_grid
        self._triangles = torch.as_tensor(self._warp.triangles_M3, device=device)
        self._place = torch.stack(pixel_grid(0, 0, *self._grid, device), -1)
        self._keep = self._border_fade()
        x, y = pixel_grid(0, 0, self.width, self.height, device)
        self._rest = torch.stack([x * (2 / self.width) - 1, y * (2 / self.height) - 1])[None]
        self._to_rest = torch.tensor([2 / self.width, 2 / self.height], device=device)[:, None, None]
        self._mouth = MouthInterior.of(self._picture, self._mesh, self._landmarks)
        grain = skin_grain(self._picture)
        self._lids = [self._lid(grain, eye) for eye in (0, 1)]

    def _lid(self, grain_1CHW: Tensor, eye: int) -> LidSkin:
        slit = eye_slit(self._mesh, eye)
        return LidSkin.of(self._picture, grain_1CHW, slit, brow_height(slit, self._landmarks, eye))

    def _border_fade(self) -> Tensor:
        """(1, H, W, 1) how much motion is kept: none at the border of the region."""
        width, height = self._grid
        x, y = self._place.unbind(-1)
        inset = torch.minimum(torch.minimum(x, width - x), torch.minimum(y, height - y)) - 0.5
        return smoothstep(inset / (_FADE * max(width, height)))[None, ..., None]

    def patch(self, landmarks_PD: FloatArray, closure_E: FloatArray, spread: FloatArray) -> NDArray[np.uint8]:
        """The animated region of one frame, (h, w, 3) uint8, or (h, w, 4) if the portrait has an opacity."""
        landmarks = landmarks_PD - self._corner
        moved = move_mesh(self._warp, self._mesh, self._landmarks, landmarks[None], spread)
        vertices = moved.vertices_TND[0]
        flow = self._flow(vertices)

        def read(x: Tensor, y: Tensor) -> Tensor:
            dx, dy = sample(flow, x * self._to_grid[0], y * self._to_grid[1])
            return sample(self._picture, x + dx, y + dy, "bicubic")

        share = flow * self._to_rest
        places = interpolate(share, (self.height, self.width), mode="bilinear", align_corners=False).add_(self._rest)
        frame = sample_at(self._picture, places, "bicubic")
        self._smooth_tears(frame, flow)
        opacity = sample_at(self._opacity, places)
        if self._behind is not None:
            frame = torch.lerp(self._behind, frame, opacity)
        self._mouth.paint(frame, vertices, moved.pose_TDH[0])
        for eye, skin in enumerate(self._lids):
            if closure_E[eye] <= 0:
                continue
            slit = eye_slit(vertices, eye)
            close_eye(frame, read, slit, brow_height(slit, landmarks, eye), skin, float(closure_E[eye]))
        if self._behind is None:
            frame = torch.cat([frame, opacity])
        whole = frame.mul(255).add_(0.5).clamp_(0, 255).to(torch.uint8).cpu().numpy()
        return cast(NDArray[np.uint8], cv2.merge(list(whole)))

    def _smooth_tears(self, frame_CHW: Tensor, flow_12HW: Tensor) -> None:
        """Softens edges, in place, where a turned cheek hides what is behind it: triangles end there in steps."""
        across = (flow_12HW[..., :, 1:] - flow_12HW[..., :, :-1]).abs().amax(1, keepdim=True)
        down = (flow_12HW[..., 1:, :] - flow_12HW[..., :-1, :]).abs().amax(1, keepdim=True)
        torn = torch.maximum(pad(across, (0, 1, 0, 0)), pad(down, (0, 0, 0, 1)))
        torn = torch.maximum(torn, torch.maximum(pad(across, (1, 0, 0, 0)), pad(down, (0, 0, 1, 0))))
        share = smoothstep((torn * self._to_grid[0] - _TORN) / _TORN)
        if (box := self._box(share[0, 0] > 0)) is None:
            return
        x0, y0, x1, y1 = box
        x, y = pixel_grid(x0, y0, x1, y1, frame_CHW.device)
        there = sample(share, x * self._to_grid[0], y * self._to_grid[1])
        part = frame_CHW[:, y0:y1, x0:x1]
        soft = avg_pool2d(part[None], 3, 1, 1, count_include_pad=False)[0]
        frame_CHW[:, y0:y1, x0:x1] = torch.lerp(part, soft, there)

    def _box(self, marked_HW: Tensor) -> tuple[int, int, int, int] | None:
        """Pixels (x0, y0, x1, y1) round all that is marked on the grid, and a little more; None if nothing is."""
        places = marked_HW.nonzero().cpu().numpy()
        if not len(places):
            return None
        to_grid = self._to_grid.cpu().numpy()
        # Between the grid's points the mark is felt up to one step away; softening looks one pixel further.
        x0, y0 = np.floor((places.min(0)[::-1] - 1) / to_grid).astype(int) - 1
        x1, y1 = np.ceil((places.max(0)[::-1] + 2) / to_grid).astype(int) + 1
        return max(0, int(x0)), max(0, int(y0)), min(self.width, int(x1)), min(self.height, int(y1))

    def _flow(self, vertices_ND: FloatArray) -> Tensor:
        """(1, 2, Hg, Wg) displacement from the frame's pixels to the portrait's, in pixels, on the coarse grid."""
        target = torch.as_tensor(vertices_ND, device=self._device) * self._to_grid
        width, height = self._grid
        flow = raster_flow(target[None], self._source, self._triangles, height, width)
        moved = (flow - self._place) * self._keep / self._to_grid
        return moved.permute(0, 3, 1, 2).contiguous()
