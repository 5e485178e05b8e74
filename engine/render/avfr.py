"""The `avfr` renderer: an edited track drives AVFR-GAN, and what the net changes is laid over the warped portrait.

"Audio-visual face reenactment": a still, a driving frame and what is said in it become a frame. The driving frame is
here the portrait as the `warp` renderer moves it (avfr_driver.py), so whatever a timeline holds, the net can be driven
by: landmarks move the lips, the voice is heard besides. The paper shows the net's own square. Here a frame is the
warped portrait in its full size with the net's light and colours on face and mouth; lids, gaze, hair, neck and
background are the warp's.

Shape letters: P = 68 landmarks, V mesh vertices, D coordinates, E = 2 eyes, H and W pixels of the portrait, S side of
the net's square, C = 3 colours, T frames, X what is said in a frame.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.audio import Speech
from engine.compose import ComposedMotion
from engine.document import FloatArray
from engine.faces.geometry import FaceGeometry
from engine.nets.avfr import Avfr, Reenacted
from engine.nets.avfr_keypoints import Keypoints
from engine.nets.avfr_motion import blots
from engine.nets.packed import ready
from engine.nets.patch_painter import PatchPainter
from engine.render.avfr_driver import RenderedDriver, View
from engine.render.avfr_ears import AvfrFollower, hear, heard_of, silent
from engine.render.avfr_laid import fading, lay_on_face, place_of
from engine.render.laid_change import enlarged
from engine.render.protocol import OpenedPortrait
from engine.render.registry import AVFR
from engine.render.warp import WarpRenderer

Picture = NDArray[np.uint8]
_UNLIKE = 0.02
"""How far places have to differ in how they answer the sound, so that the overlay's whole scale is used."""


class Maps(NamedTuple):
    """What the net tells of one frame, in the portrait's pixels, (H, W) uint8 each, 255 where there is nothing.

    `keypoints_HW`: its keypoints, as blots. `attention_HW`: how much each place answers what is said (equation 2),
    against the others of the frame.
    """

    keypoints_HW: Picture
    attention_HW: Picture


class _Made(NamedTuple):
    """What the net makes of one frame."""

    motion: Keypoints
    made: Reenacted


class AvfrPortrait:
    """A VoicedPortrait and a MappedPortrait: hear a voice, then call it, or ask `maps`, with a row of what was said."""

    def __init__(
        self, net: Avfr, painter: Avfr, warp: OpenedPortrait, driver: RenderedDriver, size: tuple[int, int]
    ) -> None:
        """`net` finds keypoints and hears, in float32 on the processor; `painter` is the same net made ready to run.

        `warp`: what the warp makes of the portrait, whose width and height are `size`.
        """
        self._net, self._painter, self._warp, self._size = net, painter, warp, size
        self.driver = driver
        with torch.inference_mode():
            keypoints = net.follow(driver.still.seen)
            device = next(painter.parameters()).device
            still = driver.still.seen[:, :3].to(device)
            self._still = painter.start(still, Keypoints(*(part.to(device) for part in keypoints)))
        self._silence_X = silent(net)

    def __call__(
        self,
        landmarks_PD: FloatArray,
        closure_E: FloatArray,
        gaze_D: FloatArray | None = None,
        said_X: FloatArray | None = None,
    ) -> Picture:
        """The whole portrait, (H, W, 3) uint8 RGB, with these landmarks (68, 2), closures (2,) and gaze (2,).

        `said_X`: a row of what was heard; None for silence.
        """
        frame_HWC = self._warp(landmarks_PD, closure_E, gaze_D)
        view = self.driver.view(frame_HWC, landmarks_PD, closure_E, gaze_D)
        picture = self._reenacted(view, said_X).made.picture[0].movedim(0, -1).float().cpu().numpy()
        lay_on_face(frame_HWC, picture * 255 - view.small_SSC, view.mesh_VD, self.driver.square)
        return frame_HWC

    def maps(
        self,
        landmarks_PD: FloatArray,
        closure_E: FloatArray,
        gaze_D: FloatArray | None = None,
        said_X: FloatArray | None = None,
    ) -> Maps:
        """What the renderer's overlays show of that frame."""
        frame_HWC = self._warp(landmarks_PD, closure_E, gaze_D)
        motion, made = self._reenacted(self.driver.view(frame_HWC, landmarks_PD, closure_E, gaze_D), said_X)
        side = self.driver.side
        heat_SS = blots(motion, side).amax(1)[0].numpy()
        return Maps(self._map(heat_SS), self._map(_attended(made)))

    def hear(self, speech: Speech, seed: int) -> FloatArray:  # noqa: ARG002 (chance has no part in it)
        """(T, X) float32, what is said in every frame of a whole voice."""
        return hear(self._net, speech)

    def follow(self, seed: int, level: float | None = None) -> AvfrFollower:  # noqa: ARG002 (as above)
        """Begins to hear a voice that is being spoken; `level`: RMS of its loud frames, where that is known."""
        return AvfrFollower(self._net, level)

    @torch.inference_mode()
    def _reenacted(self, view: View, said_X: FloatArray | None) -> _Made:
        motion = self._net.follow(view.seen)
        device = self._still.picture.device
        heard = heard_of(self._painter, self._silence_X if said_X is None else said_X)
        return _Made(motion, self._painter.paint(self._still, Keypoints(*(part.to(device) for part in motion)), heard))

    def _map(self, strength_SS: FloatArray) -> Picture:
        """A plane of the square, 0 … 1, as a map of the whole portrait, fading out towards the square's border."""
        side = len(strength_SS)
        laid = enlarged(strength_SS * fading(side), place_of(self.driver.square, side), self._size)
        return np.asarray(255.5 - 255 * laid.clip(0, 1), np.uint8)


def _attended(made: Reenacted) -> FloatArray:
    """Equation 2's map, (Q, Q), from the place that answers least in this frame, 0, to the one that answers most, 1."""
    if not made.attention.numel():
        return np.zeros(made.shown.shape[-2:], np.float32)
    attention_QQ = made.attention[0, 0].float().cpu().numpy()
    low = attention_QQ.min()
    return np.asarray((attention_QQ - low) / max(attention_QQ.max() - low, _UNLIKE), np.float32)


class AvfrRenderer:
    """Renders by AVFR-GAN, driven by the warped portrait and the voice; its portraits are voiced and mapped.

    `spread` and `painters` are those of the warp renderer (see engine.render.warp).
    """

    info = AVFR

    def __init__(
        self,
        net: Avfr,
        spread: Tensor,
        device: torch.device,
        painters: Mapping[str, PatchPainter] = MappingProxyType({}),
    ) -> None:
        self._net, self._painter = net, ready(net, device)
        self._spread = spread.float().numpy()
        self._warp = WarpRenderer(spread, device, painters)

    def open(self, picture_HWC: Picture, face: FaceGeometry) -> AvfrPortrait:
        """Gets the portrait ready, as the warp renderer does, and how the net knows it; any frame can then be had."""
        driver = RenderedDriver(picture_HWC, face, self._spread, self._net.config.side)
        size = picture_HWC.shape[1], picture_HWC.shape[0]
        return AvfrPortrait(self._net, self._painter, self._warp.open(picture_HWC, face), driver, size)

    def frames(self, picture_HWC: Picture, face: FaceGeometry, motion: ComposedMotion) -> Iterator[Picture]:
        """Whole portraits, (H, W, 3) uint8 RGB, one for each frame of `motion`, in order, in silence.

        What hears is a portrait: open one, let it hear, and call it (engine.render.hearing).
        """
        frame = self.open(picture_HWC, face)
        for now in zip(motion.landmarks_TPD, motion.closure_TE, motion.gaze_TD, strict=True):
            yield frame(*now)
