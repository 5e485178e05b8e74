"""Moves the lips of one filmed frame: its own pixels, and the inside of the mouth from the shot's best frame.

Shape letters: P = 68 landmarks, V = 478 mesh vertices, N vertices of the warp, D coordinates, H, W and C of a picture,
h and w of the coarser grid on which the flow is computed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import interpolate

from engine.document import FloatArray
from engine.driving.measure import landmarks_of
from engine.dubbing.followed import FaceFrame
from engine.dubbing.mask import SoftMask
from engine.nets.patch_painter import PatchPainter
from engine.render.curves import Opening
from engine.render.deform import head_motion, move_mesh
from engine.render.flow import raster_flow
from engine.render.mouth import MouthInterior
from engine.render.mouth_patch import PaintedMouth
from engine.render.sampling import pixel_grid, sample, smoothstep
from engine.render.topology import MOUTH_LOWER, MOUTH_UPPER, build_warp

GRID = 160
"""Longer side of the grid on which the flow is computed."""
_ROOM = 0.6
"""Room round the face that its rings need, in its own sizes."""
_OPEN = 0.05
"""Change of the lips' opening, in mouth widths, from which on what lies between them is all new."""
_LIGHT_SPOTS = np.array([[2, 31], [14, 35], [3, 31], [13, 35], [31, 48], [35, 54], [33, 51]])
"""Between these landmarks lies skin, by which the light of two frames is compared."""
_LIGHTER = (0.5, 2.0)
_STEADY = 0.8
"""How much of the light of the frame before is kept: a lamp is followed in some frames, noise is not."""

Picture = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class _Inside:
    """What is seen between the lips of a shot: drawn and kept once, in pixels of the frame it was seen in."""

    interior: MouthInterior
    painted: PaintedMouth | None
    mesh_VD: FloatArray
    landmarks_PD: FloatArray
    skin_C: FloatArray


class LipPainter:
    """Moves lips in the frames of one shot, in order.

    `spread` is the warp's learned map (136, 936) from landmarks to vertices; `net` touches up the mouth's light.
    """

    def __init__(self, mouth: FaceFrame, spread: FloatArray, net: PatchPainter | None, device: torch.device) -> None:
        self._spread, self._device = spread, device
        picture = _tensor(mouth.picture_HWC, device)
        mesh_VD = mouth.mesh_VD + np.array([0.5, 0.5, 0], np.float32)  # pixel edges at 0, as sampling counts
        landmarks_PD = landmarks_of(mesh_VD).astype(np.float32)
        interior = MouthInterior.of(picture, mesh_VD, landmarks_PD)
        painted = None if net is None else PaintedMouth(net, picture, mesh_VD, float(interior.light.mean()))
        self._inside = _Inside(interior, painted, mesh_VD, landmarks_PD, _skin(picture, landmarks_PD))
        self._light_C = np.ones(3, np.float32)
        self._known = False

    @torch.inference_mode()
    def paint(
        self, frame_HWC: Picture, mesh_VD: FloatArray, moved_PD: FloatArray, mask: SoftMask, share: float
    ) -> Picture:
        """A copy of the frame with its landmarks moved by `moved_PD` (68, 2) pixels, as far as `mask` lets them.

        Pixels at which the mask is 0 are the frame's own to the last bit. `share`: how much of the inside of the mouth
        is new where the lips' opening changes.
        """
        height, width = frame_HWC.shape[:2]
        box = mask.box(width, height)
        if box is None or share <= 0:
            return frame_HWC
        x0, y0, x1, y1 = box
        corner = np.array([x0, y0], np.float32) - np.float32(0.5)
        mesh = mesh_VD - np.r_[corner, 0].astype(np.float32)
        landmarks = landmarks_of(mesh).astype(np.float32)
        vertices = self._vertices(mesh, landmarks, landmarks + moved_PD)
        region = _tensor(frame_HWC[y0:y1, x0:x1], self._device)
        opacity = mask.opacity(box, self._device)
        part = self._warped(region, vertices, mask, box)
        lips = self._with_inside(part, region, mesh, vertices, landmarks + moved_PD, share)
        lips = torch.lerp(part, lips, opacity)
        new = lips.mul(255).add_(0.5).clamp_(0, 255).to(torch.uint8).permute(1, 2, 0).cpu().numpy()
        out = frame_HWC.copy()
        inside = (opacity > 0).cpu().numpy()
        out[y0:y1, x0:x1][inside] = new[inside]
        return out

    def _vertices(self, mesh_VD: FloatArray, landmarks_PD: FloatArray, target_PD: FloatArray) -> _Moved:
        # The mesh needs room round the face for its rings; they lie in the same coordinates, whatever their origin.
        low, high = mesh_VD[:, :2].min(0), mesh_VD[:, :2].max(0)
        room = _ROOM * (high - low)
        origin = np.r_[low - room, 0].astype(np.float32)
        size = np.ceil(high - low + 2 * room).astype(int)
        warp = build_warp(mesh_VD - origin, int(size[0]), int(size[1]))
        moved = move_mesh(
            warp, mesh_VD - origin, landmarks_PD - origin[:2], (target_PD - origin[:2])[None], self._spread
        )
        return _Moved(warp.source_ND + origin[:2], moved.vertices_TND[0] + origin[:2], warp.triangles_M3)

    def _warped(self, region_1CHW: Tensor, moved: _Moved, mask: SoftMask, box: tuple[int, int, int, int]) -> Tensor:
        """The region with its pixels moved, (3, H, W); the flow dies out towards the mask's edge."""
        height, width = region_1CHW.shape[-2:]
        coarse = min(1.0, GRID / max(width, height))
        grid = max(2, round(width * coarse)), max(2, round(height * coarse))
        scale = torch.tensor([grid[0] / width, grid[1] / height])
        target = torch.from_numpy(moved.target_ND) * scale
        source = torch.from_numpy(moved.source_ND) * scale
        flow = raster_flow(target[None], source, torch.from_numpy(moved.triangles_M3), grid[1], grid[0])
        place = torch.stack(pixel_grid(0, 0, *grid, torch.device("cpu")), -1)
        keep = mask.coarse(box, grid)[..., None]
        shift = ((flow[0] - place) * keep / scale).permute(2, 0, 1)[None].to(self._device)
        shift = interpolate(shift, (height, width), mode="bilinear", align_corners=False)[0]
        x, y = pixel_grid(0, 0, width, height, self._device)
        return sample(region_1CHW, x + shift[0], y + shift[1], "bicubic").clamp_(0, 1)

    def _with_inside(
        self,
        part_CHW: Tensor,
        region_1CHW: Tensor,
        mesh_VD: FloatArray,
        moved: _Moved,
        landmarks_PD: FloatArray,
        share: float,
    ) -> Tensor:
        """The warped region with what is seen between its lips, (3, H, W)."""
        kept = self._inside
        filmed = Opening.between(mesh_VD[MOUTH_UPPER, :2], mesh_VD[MOUTH_LOWER, :2])
        slit = Opening.between(moved.target_ND[MOUTH_UPPER], moved.target_ND[MOUTH_LOWER])
        pose = head_motion(kept.mesh_VD, kept.landmarks_PD, landmarks_PD[None]).pose_TDH[0]
        # Held against this frame's own lips: where they stay as they are filmed, so does what is between them.
        interior = replace(kept.interior, rest=filmed, own=True)
        light = torch.from_numpy(self._light(_skin(region_1CHW, landmarks_of(mesh_VD)))).to(self._device)[:, None, None]
        painted = part_CHW / light
        interior.paint(painted, moved.target_ND, pose)
        change = np.abs((slit.lower - slit.upper) * (filmed.width / slit.width) - (filmed.lower - filmed.upper)).max()
        new = float(smoothstep(torch.tensor(change / (_OPEN * filmed.width))))
        if kept.painted is not None and new > 0:
            touched = painted.clone()
            kept.painted.paint(touched, moved.target_ND, pose)
            painted = torch.lerp(painted, touched, new * share)
        return torch.lerp(part_CHW, (painted * light).clamp_(0, 1), share)

    def _light(self, skin_C: FloatArray) -> FloatArray:
        """How much brighter than the shot's best frame this one is, (3,), followed slowly."""
        now = np.clip(skin_C / np.maximum(self._inside.skin_C, 1e-3), *_LIGHTER).astype(np.float32)
        self._light_C = _STEADY * self._light_C + (1 - _STEADY) * now if self._known else now
        self._known = True
        return self._light_C


@dataclass(frozen=True, eq=False)
class _Moved:
    """The mesh of a frame: where its vertices are (N, 2), and are to be; its triangles."""

    source_ND: FloatArray
    target_ND: FloatArray
    triangles_M3: NDArray[np.int64]


def _tensor(picture_HWC: Picture, device: torch.device) -> Tensor:
    """(1, 3, H, W), 0 … 1."""
    return (torch.from_numpy(np.array(picture_HWC)).to(device).permute(2, 0, 1)[None].float() / 255).contiguous()


def _skin(picture_1CHW: Tensor, landmarks_PD: np.ndarray) -> FloatArray:
    """The colour of the skin round the mouth, (3,): the median of some spots."""
    spots = landmarks_PD[_LIGHT_SPOTS].mean(1)
    x, y = (torch.as_tensor(a, dtype=torch.float32, device=picture_1CHW.device)[None] for a in spots.T)
    return sample(picture_1CHW, x, y)[:, 0].median(1).values.cpu().numpy()
