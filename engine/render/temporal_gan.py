"""The `temporal_gan` renderer: raw sound in, frames out; the portrait's lips are those that the net makes of the voice.

"End-to-end speech-driven facial animation with temporal GANs": the net makes a picture of 96 x 128 px of an aligned
face for what is heard round each frame. The paper shows that picture. Here it is taken back to where the portrait's
face is and laid over it in full size (laid_face.py), on the portrait whose head the `warp` renderer has turned, whose
lids it has closed and whose eyes it has moved, with the expression that it has. So landmarks move the head alone.

Shape letters: P = 68 landmarks, D coordinates, E = 2 eyes, T frames, X what is said in a frame.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.audio import Speech
from engine.compose import ComposedMotion
from engine.document import FloatArray
from engine.faces.geometry import FaceGeometry
from engine.nets.packed import ready
from engine.nets.patch_painter import PatchPainter
from engine.nets.temporal_gan import TemporalGan
from engine.render.deform import head_motion
from engine.render.laid_face import LaidFace
from engine.render.protocol import OpenedPortrait
from engine.render.registry import TEMPORAL_GAN
from engine.render.warp import WarpRenderer
from engine.talking_face import GanFollower, TalkingFace

Picture = NDArray[np.uint8]


class TemporalGanPortrait:
    """A VoicedPortrait: hear a voice, whole or in pieces, then call it with a row of what was said."""

    def __init__(
        self, net: TemporalGan, painter: TemporalGan, warp: OpenedPortrait, picture_HWC: Picture, face: FaceGeometry
    ) -> None:
        """`painter`: the net made ready to run (engine/nets/packed.py). `warp`: what the warp makes of the portrait."""
        self._warp, self._face = warp, face
        self._laid = LaidFace(picture_HWC, face)
        self._talking = TalkingFace(net, painter, self._laid.still_HVC)

    def __call__(
        self,
        landmarks_PD: FloatArray,
        closure_E: FloatArray,
        gaze_D: FloatArray | None = None,
        said_X: FloatArray | None = None,
    ) -> Picture:
        """The whole portrait, (H, W, 3) uint8 RGB: its head moved as these landmarks (68, 2) move it, lips as said.

        Closures (2,) and gaze (2,) as any renderer has them. Without `said_X` the face rests.
        """
        face = self._face
        head = head_motion(face.mesh_VD, face.landmarks_PD, landmarks_PD[None])
        frame = self._warp(head.landmarks_TPD[0], closure_E, gaze_D)
        if said_X is not None:
            self._laid.over(frame, self._talking.paint(said_X), head.pose_TDH[0])
        return frame

    def hear(self, speech: Speech, seed: int) -> FloatArray:
        """(T, X) float32, what is said in every frame of a whole voice."""
        return self._talking.hear(speech, seed)

    def follow(self, seed: int, level: float | None = None) -> GanFollower:
        """Begins to hear a voice that is being spoken; `level`: RMS of its loud frames, where that is known."""
        return self._talking.follow(seed, level)


class TemporalGanRenderer:
    """Renders lips by the temporal GAN's net, all else by the warp; its portraits are VoicedPortraits.

    `spread` and `painters` are those of the warp renderer (see engine.render.warp).
    """

    info = TEMPORAL_GAN

    def __init__(
        self,
        net: TemporalGan,
        spread: Tensor,
        device: torch.device,
        painters: Mapping[str, PatchPainter] = MappingProxyType({}),
    ) -> None:
        self._net, self._painter = net, ready(net, device)
        self._warp = WarpRenderer(spread, device, painters)

    def open(self, picture_HWC: Picture, face: FaceGeometry) -> TemporalGanPortrait:
        """Gets the portrait ready, as the warp renderer does, and its canonical face; any frame can then be had."""
        return TemporalGanPortrait(self._net, self._painter, self._warp.open(picture_HWC, face), picture_HWC, face)

    def frames(self, picture_HWC: Picture, face: FaceGeometry, motion: ComposedMotion) -> Iterator[Picture]:
        """Whole portraits, (H, W, 3) uint8 RGB, one for each frame of `motion`, in order, that say nothing.

        What hears is a portrait: open one, let it hear, and call it (engine.render.hearing).
        """
        frame = self.open(picture_HWC, face)
        for now in zip(motion.landmarks_TPD, motion.closure_TE, motion.gaze_TD, strict=True):
            yield frame(*now)
