"""The `warp` renderer: the portrait's own pixels, moved by a mesh.

A dense flow from 68 landmarks (flow.py, deform.py), the inside of the mouth where lips part (mouth.py) and lids that
slide over the eyes (eyelids.py). It works in the portrait's full resolution: only the flow is computed on a coarser
grid, and as it is zero at the border of the animated region, pasting back leaves no seam.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import cast

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import avg_pool2d, pad

from engine.compose import ComposedMotion
from engine.document import Crop, FloatArray
from engine.faces.geometry import FaceGeometry
from engine.nets.packed import ready
from engine.nets.patch_painter import PatchPainter
from engine.render.deform import move_mesh
from engine.render.eye_patch import PaintedEyes
from engine.render.eyelids import LidSkin, brow_height, close_eye, eye_slit, skin_grain
from engine.render.flow import raster_flow
from engine.render.gaze import Iris, look
from engine.render.layers import Layers
from engine.render.mouth import MouthInterior
from engine.render.mouth_patch import PaintedMouth
from engine.render.plate import Plate
from engine.render.protocol import OpenedPortrait
from engine.render.registry import WARP
from engine.render.sampling import pixel_grid, sample, smoothstep
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

    `spread` is the learned linear map (136, 936) from landmark to vertex displacements (see training/fit_spread.py);
    `painters` are nets that touch up parts of the warped face, by the part's name: "mouth", "eye".
    """

    info = WARP

    def __init__(
        self, spread: Tensor, device: torch.device, painters: Mapping[str, PatchPainter] = MappingProxyType({})
    ) -> None:
        self._spread = spread.float().numpy()
        self._device = device
        self._painters = {part: ready(net, device) for part, net in painters.items()}

    def open(self, picture_HWC: NDArray[np.uint8], face: FaceGeometry) -> OpenedPortrait:
        """Builds the mesh, the mouth and the lids of a portrait; any of its frames can then be had."""
        portrait = _Portrait(picture_HWC, face, self._device, self._painters)
        region = portrait.region

        # One frame at a time: a frame's bits must not depend on which frames are rendered along with it.
        def frame(
            landmarks_PD: FloatArray, closure_E: FloatArray, gaze_D: FloatArray | None = None
        ) -> NDArray[np.uint8]:
            frame_HWC = picture_HWC.copy()
            patch = portrait.patch(landmarks_PD, closure_E, gaze_D, self._spread)
            frame_HWC[region.y0 : region.y1, region.x0 : region.x1] = patch
            return frame_HWC

        return frame

    def open_cutout(self, picture_HWC: NDArray[np.uint8], face: FaceGeometry) -> OpenedPortrait:
        """As `open`, without the background: frames are (H, W, 4), the last channel how opaque a pixel is, 0 … 255.

        Colours are not multiplied by it. The person's outline moves along with the head.
        """
        from engine.render.cutout import cut_out

        colours_HWC, opacity_HW = cut_out(picture_HWC, face)
        portrait = _Portrait(colours_HWC, face, self._device, self._painters, opacity_HW)
        region = portrait.region
        whole_HWC = np.dstack([colours_HWC, opacity_HW])

        def frame(
            landmarks_PD: FloatArray, closure_E: FloatArray, gaze_D: FloatArray | None = None
        ) -> NDArray[np.uint8]:
            frame_HWC = whole_HWC.copy()
            patch = portrait.patch(landmarks_PD, closure_E, gaze_D, self._spread)
            frame_HWC[region.y0 : region.y1, region.x0 : region.x1] = patch
            return frame_HWC

        return frame

    def frames(
        self, picture_HWC: NDArray[np.uint8], face: FaceGeometry, motion: ComposedMotion
    ) -> Iterator[NDArray[np.uint8]]:
        """Whole portraits, (H, W, 3) uint8 RGB, one for each frame of `motion`, in order."""
        frame = self.open(picture_HWC, face)
        for now in zip(motion.landmarks_TPD, motion.closure_TE, motion.gaze_TD, strict=True):
            yield frame(*now)


class _Portrait:
    """What stays the same for all frames of one portrait."""

    def __init__(
        self,
        picture_HWC: NDArray[np.uint8],
        face: FaceGeometry,
        device: torch.device,
        painters: Mapping[str, PatchPainter],
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
        behind: Tensor | None = None
        if opacity_HW is None:
            plate = Plate.of(cut, face.mask_HW[part], face.eye_distance)
            behind = torch.from_numpy(plate.behind_HWC / 255).to(device).permute(2, 0, 1).contiguous()
            opacity = plate.opacity_HW
        else:
            opacity = opacity_HW[part].astype(np.float32) / 255
        self._layers = Layers(self._picture, torch.from_numpy(opacity.copy()).to(device)[None, None], behind)
        self._device = device

        coarse = min(1.0, _GRID / max(self.width, self.height))
        self._grid = max(1, round(self.width * coarse)), max(1, round(self.height * coarse))
        self._scale = self._grid[0] / self.width, self._grid[1] / self.height
        self._to_grid = torch.tensor(self._scale, device=device)
        # Nobody has tried scan conversion on Apple's GPUs; the field is small, and memory is shared with the CPU.
        self._raster = torch.device("cpu") if device.type == "mps" else device
        self._source = torch.as_tensor(self._warp.source_ND, device=self._raster) * self._to_grid.to(self._raster)
        self._triangles = torch.as_tensor(self._warp.triangles_M3, device=self._raster)
        self._place = torch.stack(pixel_grid(0, 0, *self._grid, device), -1)
        self._keep = self._border_fade()
        self._mouth = MouthInterior.of(self._picture, self._mesh, self._landmarks)
        self._irises = [Iris.of(self._mesh, eye) for eye in (0, 1)]
        mouth, eye = painters.get("mouth"), painters.get("eye")
        light = float(self._mouth.light.mean())
        self._painted_mouth = None if mouth is None else PaintedMouth(mouth, self._picture, self._mesh, light)
        self._painted_eyes = None if eye is None else PaintedEyes(eye, self._picture, self._mesh)
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

    def patch(
        self, landmarks_PD: FloatArray, closure_E: FloatArray, gaze_D: FloatArray | None, spread: FloatArray
    ) -> NDArray[np.uint8]:
        """The animated region of one frame, (h, w, 3) uint8, or (h, w, 4) if the portrait has an opacity."""
        landmarks = landmarks_PD - self._corner
        moved = move_mesh(self._warp, self._mesh, self._landmarks, landmarks[None], spread)
        vertices = moved.vertices_TND[0]
        flow = self._flow(vertices)
        frame, opacity = self._layers.moved(flow)
        self._smooth_tears(frame, flow)
        self._mouth.paint(frame, vertices, moved.pose_TDH[0])
        if self._painted_mouth is not None:
            self._painted_mouth.paint(frame, vertices, moved.pose_TDH[0])
        gaze = np.zeros(2, np.float32) if gaze_D is None else gaze_D
        if closure_E.any() or gaze.any():
            self._turn_and_close(frame, flow, vertices, landmarks, closure_E, gaze)
            if self._painted_eyes is not None:
                self._painted_eyes.paint(frame, vertices, moved.pose_TDH[0], closure_E)
        if opacity is not None:
            frame = torch.cat([frame, opacity])
        whole = frame.mul(255).add_(0.5).clamp_(0, 255).to(torch.uint8).cpu().numpy()
        return cast(NDArray[np.uint8], cv2.merge(list(whole)))

    def _turn_and_close(
        self,
        frame_CHW: Tensor,
        flow_12HW: Tensor,
        vertices_ND: FloatArray,
        landmarks_PD: FloatArray,
        closure_E: FloatArray,
        gaze_D: FloatArray,
    ) -> None:
        """Turns the eyes and closes their lids, in place."""

        def read(x: Tensor, y: Tensor) -> Tensor:
            dx, dy = sample(flow_12HW, x * self._to_grid[0], y * self._to_grid[1])
            return sample(self._picture, x + dx, y + dy, "bicubic")

        slits = [eye_slit(vertices_ND, eye) for eye in (0, 1)]
        look(frame_CHW, slits, self._irises, gaze_D)
        for eye, (skin, slit) in enumerate(zip(self._lids, slits, strict=True)):
            if closure_E[eye] > 0:
                brow = brow_height(slit, landmarks_PD, eye)
                close_eye(frame_CHW, read, slit, brow, skin, float(closure_E[eye]))

    def _smooth_tears(self, frame_CHW: Tensor, flow_12HW: Tensor) -> None:
        """Softens edges, in place, where a turned cheek hides what is behind it: triangles end there in steps."""
        across = (flow_12HW[0, :, :, 1:] - flow_12HW[0, :, :, :-1]).abs_().amax(0)
        down = (flow_12HW[0, :, 1:] - flow_12HW[0, :, :-1]).abs_().amax(0)
        if (near := self._torn_part(across, down)) is None:
            return
        left, top, right, bottom = near
        torn = _either_side(across[top:bottom, left : right - 1], down[top : bottom - 1, left:right])
        share = smoothstep((torn * self._to_grid[0] - _TORN) / _TORN)[None, None]
        # Softening looks one pixel further than the grid's points reach.
        a, b = self._scale
        x0, x1 = max(0, int(left / a) - 1), min(self.width, math.ceil(right / a) + 1)
        y0, y1 = max(0, int(top / b) - 1), min(self.height, math.ceil(bottom / b) + 1)
        x, y = pixel_grid(x0, y0, x1, y1, frame_CHW.device)
        there = sample(share, x * a - left, y * b - top)
        part = frame_CHW[:, y0:y1, x0:x1]
        soft = avg_pool2d(part[None], 3, 1, 1, count_include_pad=False)[0]
        frame_CHW[:, y0:y1, x0:x1] = torch.lerp(part, soft, there)

    def _torn_part(self, across: Tensor, down: Tensor) -> tuple[int, int, int, int] | None:
        """Part (x0, y0, x1, y1) of the grid round all that is torn, and a little more; None if nothing is.

        Takes the flow's steps to the right (Hg, Wg - 1) and down (Hg - 1, Wg).
        """
        least = _TORN / self._scale[0]
        torn = pad(across > least, (1, 0)) | pad(down > least, (0, 0, 1, 0))
        # One transfer for both, as an accelerator has to be waited for at each.
        found = torch.cat([torn.any(0), torn.any(1)]).cpu().numpy()
        columns, rows = np.flatnonzero(found[: self._grid[0]]), np.flatnonzero(found[self._grid[0] :])
        if not len(rows):
            return None
        # A step tears the points on both its sides, and is felt up to one point away.
        x0, x1 = max(0, int(columns[0]) - 3), min(self._grid[0], int(columns[-1]) + 4)
        y0, y1 = max(0, int(rows[0]) - 3), min(self._grid[1], int(rows[-1]) + 4)
        return x0, y0, x1, y1

    def _flow(self, vertices_ND: FloatArray) -> Tensor:
        """(1, 2, Hg, Wg) displacement from the frame's pixels to the portrait's, in pixels, on the coarse grid."""
        target = torch.as_tensor(vertices_ND, device=self._raster) * self._to_grid.to(self._raster)
        width, height = self._grid
        flow = raster_flow(target[None], self._source, self._triangles, height, width).to(self._device)
        moved = (flow - self._place) * self._keep / self._to_grid
        return moved.permute(0, 3, 1, 2).contiguous()


def _either_side(across: Tensor, down: Tensor) -> Tensor:
    """The largest of the steps (H, W - 1) and (H - 1, W) that begin or end at each point, (H, W)."""
    most = torch.maximum(pad(across, (0, 1)), pad(down, (0, 0, 0, 1)))
    return torch.maximum(most, torch.maximum(pad(across, (1, 0)), pad(down, (0, 0, 1, 0))))
