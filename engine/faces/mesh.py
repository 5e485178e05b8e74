"""The precise mesh of one face: the network looks again and again at a better aligned square, then many times."""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.faces.mediapipe_models import DETECTOR_INPUT, MESH_INPUT, MediaPipeModels
from engine.faces.pose import head_pose
from engine.faces.pyramid import Pyramid, Square

ALIGNMENTS = 3
LOOKS = 12
"""Looks at the aligned square, each a little shifted, scaled and turned; their mean has a third of one look's noise."""
MIN_PRESENCE = 0.5
MIN_CONFIDENCE = 0.4
"""Real faces, even blurred, dark or cut, were measured above 0.5; cats, cups and clouds below 0.3."""
MAX_SPREAD = 0.03
"""Looks at a real face agree; beyond this share of the face's side the network was only guessing."""

# Low-discrepancy offsets in -1 … 1 (Roberts' R4 sequence), symmetric about zero so that they shift no mean.
_HALF = (np.outer(np.arange(1, LOOKS // 2 + 1), [0.8566749, 0.7338919, 0.6287067, 0.5385973]) % 1.0) * 2 - 1
_OFFSETS = np.concatenate([_HALF, -_HALF])
_SHIFT, _SCALE, _TURN = 0.025, 0.05, 0.08


@dataclass(frozen=True, eq=False)
class Mesh:
    """A face's mesh in picture pixels, (478, 3) float64, z smaller is nearer.

    `presence` is the mesh network's own belief, `confidence` that of the detectors as well, both 0 … 1.
    """

    mesh_VD: NDArray[np.float64]
    presence: float
    confidence: float = 0.0

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        low, high = self.mesh_VD[:, :2].min(0), self.mesh_VD[:, :2].max(0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    @property
    def side(self) -> float:
        left, top, right, bottom = self.box
        return max(right - left, bottom - top)


def look(pyramid: Pyramid, models: MediaPipeModels, square: Square) -> Mesh:
    """One evaluation of the mesh network on a square of the picture."""
    mesh_VD, presence = models.mesh(pyramid.cut(square, MESH_INPUT))
    matrix = square.to_picture(MESH_INPUT)
    flat = mesh_VD[:, :2] @ matrix[:, :2].T + matrix[:, 2]
    return Mesh(np.column_stack([flat, mesh_VD[:, 2] * square.side / MESH_INPUT]), presence)


def aligned(mesh_VD: NDArray[np.float64]) -> Square:
    """The square in which this face stands upright at the size the network was trained on."""
    roll = np.radians(head_pose(mesh_VD).roll)
    back = np.array([[np.cos(roll), np.sin(roll)], [-np.sin(roll), np.cos(roll)]])
    upright = mesh_VD[:, :2] @ back.T
    low, high = upright.min(0), upright.max(0)
    centre = back.T @ ((low + high) / 2)
    return Square(float(centre[0]), float(centre[1]), float((high - low).max()) * 1.5, float(roll))


def confirmation(pyramid: Pyramid, models: MediaPipeModels, square: Square) -> float:
    """How surely both detectors, at three distances, see a face where the mesh stands in its aligned square: 0 … 1.

    The mesh network alone believes in faces in clouds and in upside-down ones.
    """
    scores: list[float] = []
    for kind, size in DETECTOR_INPUT.items():
        for margin in (0.9, 1.3, 1.8):
            view = replace(square, side=square.side * margin)
            best = 0.0
            for found in models.detect(pyramid.cut(view, size, cv2.BORDER_CONSTANT), kind):
                left, top, right, bottom = (place * margin / size for place in found.box)
                aside = np.hypot(left + right - margin, top + bottom - margin) / 2
                eyes = found.keys_KD[1] - found.keys_KD[0]
                upright = abs(np.arctan2(eyes[1], eyes[0])) < 0.5
                if aside < 0.2 and 0.3 < right - left < 1.1 and upright:
                    best = max(best, found.score)
            scores.append(best)
    return float(np.mean(scores))


def precise_mesh(pyramid: Pyramid, models: MediaPipeModels, square: Square) -> Mesh | None:
    """The mesh of the face in a square, or None if there is no face in it after all."""
    for _ in range(ALIGNMENTS):
        seen = look(pyramid, models, square)
        if seen.presence < MIN_PRESENCE / 5 or seen.side < 8:
            return None
        square = aligned(seen.mesh_VD)
    confidence = confirmation(pyramid, models, square)
    if confidence < MIN_CONFIDENCE:
        return None
    looks: list[Mesh] = []
    for dx, dy, scale, turn in _OFFSETS:
        moved = Square(
            square.x + dx * _SHIFT * square.side,
            square.y + dy * _SHIFT * square.side,
            square.side * (1 + scale * _SCALE),
            square.angle + turn * _TURN,
        )
        looks.append(look(pyramid, models, moved))
    meshes_LVD = np.stack([one.mesh_VD for one in looks])
    mean = Mesh(meshes_LVD.mean(0), float(np.mean([one.presence for one in looks])), confidence)
    spread = float(np.linalg.norm(meshes_LVD[..., :2].std(0), axis=-1).mean()) / mean.side
    return mean if mean.presence >= MIN_PRESENCE and spread < MAX_SPREAD else None
