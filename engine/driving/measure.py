"""What a followed face does, freed of the driver's camera: its head, the frontal face, lids and irises.

Shape letters: T frames of the video as it was tracked, V = 478 mesh vertices, P = 68 landmarks, D coordinates,
E = 2 eyes, H = 29 vertices of the head.
The frontal face is that of `engine.motion.retarget`: outer eye corners one unit apart, landmark 27 at the origin.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.driving.track import DriverTrack
from engine.faces.points import MESH_OF_LANDMARK
from engine.faces.pose import head_axes
from engine.motion.retarget import (
    HEAD_LEFT_EYE,
    HEAD_NOSE,
    HEAD_RIGHT_EYE,
    HEAD_VERTICES,
    HeadFrame,
    fit_head,
    with_depth,
)

MODEL_FRAMES = 60
"""Frames of a shot whose mean is taken for the driver's head."""
BLOCK = 500
"""Frames measured at a time, so that a long video costs no more than its meshes."""
EYES = ((36, 37, 38, 39, 40, 41), (42, 43, 44, 45, 46, 47))
IRIS = (468, 473)
"""MediaPipe's vertices in the middle of the subject's right and left iris."""
CORNERS = ((33, 133), (362, 263))
"""Corners of both eyes, from the left of the picture to its right."""

Matrix = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Measured:
    """The driver, frame by frame; NaN where it is not seen.

    `face_TPD`: (T, 68, 2) the frontal face. `head`: T HeadFrames in pixels of the tracked pictures. `open_TE`: (T, 2)
    how far the lids are apart, in eye widths. `iris_TD`: (T, 2) where the irises are between the corners of the eyes,
    the mean of both, in eye widths to the picture's right and down. `shot_T`: (T,) the shot of each frame.
    """

    rate: float
    face_TPD: Matrix
    head: HeadFrame
    open_TE: Matrix
    iris_TD: Matrix
    shot_T: NDArray[np.int32]

    @property
    def seen_T(self) -> NDArray[np.bool_]:  # noqa: N802 (named for its shape)
        """(T,) whether the face is seen."""
        return ~np.isnan(self.face_TPD[:, 0, 0])


def own_head(mesh_VD: np.ndarray) -> Matrix:
    """The head of a mesh (..., 478, 3), its vertices (..., 29, 3) on the canonical head, by the mesh's own symmetry."""
    meshes = np.asarray(mesh_VD, np.float64)
    flat = meshes.reshape(-1, *meshes.shape[-2:])
    axes = np.stack([head_axes(mesh) for mesh in flat])
    heads = flat[:, HEAD_VERTICES]
    heads = (heads - heads[:, HEAD_NOSE, None]) @ axes
    eyes = np.linalg.norm(heads[:, HEAD_LEFT_EYE] - heads[:, HEAD_RIGHT_EYE], axis=-1)
    return (heads / eyes[:, None, None]).reshape(*meshes.shape[:-2], len(HEAD_VERTICES), 3)


def measure(track: DriverTrack) -> Measured:
    """Measures a followed face; every shot has a head of its own, for it may show somebody else."""
    frames = len(track.mesh_TVD)
    face_TPD = np.full((frames, 68, 2), np.nan)
    open_TE, iris_TD = np.full((frames, 2), np.nan), np.full((frames, 2), np.nan)
    scale_T, offset_TD = np.full(frames, np.nan), np.full((frames, 3), np.nan)
    rotation_TDD = np.full((frames, 3, 3), np.nan)
    for shot in np.unique(track.shot_T):
        mine = np.flatnonzero(track.seen_T & (track.shot_T == shot))
        if not len(mine):
            continue
        some = mine[np.unique(np.linspace(0, len(mine) - 1, min(MODEL_FRAMES, len(mine))).astype(int))]
        template_HD = own_head(track.mesh_TVD[some]).mean(0)
        for first in range(0, len(mine), BLOCK):
            part = mine[first : first + BLOCK]
            meshes = track.mesh_TVD[part].astype(np.float64)
            head = fit_head(meshes, template_HD)
            points_TPD = head.to_canonical(with_depth(landmarks_of(meshes), meshes))
            face_TPD[part] = points_TPD[..., :2]
            open_TE[part] = lid_openings(points_TPD)
            iris_TD[part] = iris_places(head.to_canonical(meshes))
            scale_T[part], rotation_TDD[part], offset_TD[part] = head.scale, head.rotation_DD, head.offset_D
    head = HeadFrame(scale_T, rotation_TDD, offset_TD)
    return Measured(track.rate, face_TPD, head, open_TE, iris_TD, track.shot_T)


def landmarks_of(mesh_TVD: np.ndarray) -> Matrix:
    """The 68 landmarks (..., 68, 2) of meshes (..., 478, 3)."""
    return np.asarray(mesh_TVD, np.float64)[..., MESH_OF_LANDMARK, :2]


def lid_openings(points_TPD: np.ndarray) -> Matrix:
    """How far the lids are apart, in eye widths, in space: (..., 68, 3) to (..., 2), the subject's right eye first."""
    out: list[Matrix] = []
    for eye in EYES:
        a, b, c, d, e, f = (points_TPD[..., point, :] for point in eye)
        height = np.linalg.norm(b - f, axis=-1) + np.linalg.norm(c - e, axis=-1)
        out.append(height / 2 / np.linalg.norm(a - d, axis=-1))
    return np.stack(out, axis=-1)


def iris_places(canonical_TVD: np.ndarray) -> Matrix:
    """Where the irises are between the corners, in eye widths to the right and down: (..., 478, 3) to (..., 2).

    The mean of both eyes, on the canonical head.
    """
    places: list[Matrix] = []
    for iris, (left, right) in zip(IRIS, CORNERS, strict=True):
        a, b, middle = (canonical_TVD[..., vertex, :2] for vertex in (left, right, iris))
        along = b - a
        width = np.linalg.norm(along, axis=-1, keepdims=True)
        along = along / width
        across = np.stack([-along[..., 1], along[..., 0]], axis=-1)
        from_middle = (middle - (a + b) / 2) / width
        places.append(np.stack([(from_middle * along).sum(-1), (from_middle * across).sum(-1)], axis=-1))
    return (places[0] + places[1]) / 2
