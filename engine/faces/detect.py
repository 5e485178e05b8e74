"""Finds the faces of a picture and measures each: landmarks, mesh, pose, mask and crop."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from engine.document import Crop, FloatArray
from engine.errors import ModelError, PictureError
from engine.faces.geometry import FaceGeometry
from engine.faces.mask import person_mask
from engine.faces.mediapipe_models import MediaPipeModels, models
from engine.faces.mesh import Mesh, aligned, precise_mesh
from engine.faces.points import MESH_OF_LANDMARK
from engine.faces.pose import head_pose
from engine.faces.pyramid import Pyramid
from engine.faces.search import candidates, same

MIN_FACE = 24
"""Pixels; a smaller face holds too little to animate."""
CROP_SCALE, CROP_LIFT = 2.4, 0.09
"""The square holds the whole head with its hair, so that all of it can move, and some of the neck."""
TURNS = (0.0, np.pi / 2, -np.pi / 2, np.pi)
"""How pictures lie by mistake; the later ones are tried only if no face stands upright."""


class LandmarkBackend(Protocol):
    """Places the 68 landmarks of a face whose mesh is known."""

    name: str

    def landmarks(self, pyramid: Pyramid, mesh: Mesh) -> FloatArray:
        """(68, 2) float32 in picture pixels, iBUG order."""
        ...


class MediaPipeBackend:
    """Takes the landmarks from the mesh itself."""

    name = "mediapipe"

    def landmarks(self, pyramid: Pyramid, mesh: Mesh) -> FloatArray:  # noqa: ARG002
        return mesh.mesh_VD[MESH_OF_LANDMARK, :2].astype(np.float32)


def backend_named(name: str) -> LandmarkBackend:
    """The backend of that name, `mediapipe` or `fan`; raises ModelError if it is unknown or cannot run here."""
    if name == "mediapipe":
        return MediaPipeBackend()
    if name == "fan":
        from engine.faces.fan import FanBackend

        return FanBackend()
    raise ModelError(f"There is no face backend named {name!r}: use mediapipe or fan.")


def find_faces(
    picture_HWC: NDArray[np.uint8], backend: str = "mediapipe", name: str = "the picture"
) -> list[FaceGeometry]:
    """Every face of an (H, W, 3) uint8 RGB picture, the largest first; empty if there is none.

    Raises ModelError if the backend cannot run. The same picture always gives the same geometry.
    """
    placer = backend_named(backend)
    net = models()
    pyramid = Pyramid(_checked(picture_HWC, name))
    meshes = _meshes(pyramid, net)
    return [_geometry(pyramid, net, meshes, index, placer, None, name) for index in range(len(meshes))]


def find_face(
    picture_HWC: NDArray[np.uint8],
    index: int = 0,
    backend: str = "mediapipe",
    crop: Crop | None = None,
    name: str = "the picture",
) -> FaceGeometry:
    """One face of an (H, W, 3) uint8 RGB picture: the largest, or the `index`-th in order of size.

    `crop` replaces the computed one; `name` is what messages call the picture. Raises PictureError if there is no such
    face, if it is smaller than 24 px or if `crop` does not contain it, ModelError if the backend cannot run.
    """
    placer = backend_named(backend)
    net = models()
    pyramid = Pyramid(_checked(picture_HWC, name))
    meshes = _meshes(pyramid, net)
    if not meshes:
        raise PictureError(f"No face was found in {name}: use a picture that shows one face from the front.")
    if not 0 <= index < len(meshes):
        count = "only one face" if len(meshes) == 1 else f"only {len(meshes)} faces"
        choose = "0" if len(meshes) == 1 else f"a number from 0 to {len(meshes) - 1}"
        raise PictureError(f"Face {index} was asked for but there is {count} in {name}: choose {choose}.")
    return _geometry(pyramid, net, meshes, index, placer, crop, name, smallest=MIN_FACE)


def default_crop(landmarks_PD: FloatArray) -> Crop:
    """The square around (68, 2) landmarks: 2.4 times their larger side, moved up by 9 % of its own side."""
    low, high = landmarks_PD.min(0), landmarks_PD.max(0)
    side = float((high - low).max()) * CROP_SCALE
    middle = (low + high) / 2
    return Crop(float(middle[0]) - side / 2, float(middle[1]) - side / 2 - side * CROP_LIFT, side)


def _checked(picture_HWC: NDArray[np.uint8], name: str) -> NDArray[np.uint8]:
    if picture_HWC.ndim != 3 or picture_HWC.shape[2] != 3 or picture_HWC.dtype != np.uint8 or not picture_HWC.size:
        raise ValueError(f"expected an (H, W, 3) uint8 picture, got {picture_HWC.shape} {picture_HWC.dtype}: {name}")
    return np.ascontiguousarray(picture_HWC)


def _meshes(pyramid: Pyramid, net: MediaPipeModels) -> list[Mesh]:
    """The distinct faces, largest first."""
    for turn in TURNS:
        found: list[Mesh] = []
        for square, _ in candidates(pyramid, net, turn):
            if any(same(square, aligned(mesh.mesh_VD)) for mesh in found):
                continue
            mesh = precise_mesh(pyramid, net, square)
            if mesh is not None and _in_picture(mesh, pyramid):
                found.append(mesh)
        if found:
            return _distinct(found)
    return []


def _in_picture(mesh: Mesh, pyramid: Pyramid) -> bool:
    x, y = mesh.mesh_VD[:, :2].mean(0)
    return bool(0 <= x < pyramid.width and 0 <= y < pyramid.height)


def _distinct(found: list[Mesh]) -> list[Mesh]:
    kept: list[Mesh] = []
    for mesh in sorted(found, key=lambda one: (-one.confidence, -one.side)):
        if all(_overlap(mesh.box, other.box) < 0.3 for other in kept):
            kept.append(mesh)
    return sorted(kept, key=lambda one: (-round(one.side, 2), one.box))


def _overlap(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> float:
    """Shared area over the smaller box's area."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return max(width, 0) * max(height, 0) / min(areas)


def _geometry(
    pyramid: Pyramid,
    net: MediaPipeModels,
    meshes: list[Mesh],
    index: int,
    placer: LandmarkBackend,
    crop: Crop | None,
    name: str,
    smallest: float = 0,
) -> FaceGeometry:
    mesh = meshes[index]
    landmarks_PD = placer.landmarks(pyramid, mesh)
    side = float(np.ptp(landmarks_PD, axis=0).max())
    if side < smallest:
        raise PictureError(
            f"The face in {name} is too small ({side:.0f} px): use a picture where it is {smallest:.0f} px or larger."
        )
    pose = head_pose(mesh.mesh_VD)
    return FaceGeometry(
        landmarks_PD=landmarks_PD,
        mesh_VD=mesh.mesh_VD.astype(np.float32),
        pose=pose,
        mask_HW=person_mask(pyramid, net, mesh, pose.roll),
        crop=default_crop(landmarks_PD) if crop is None else _valid_crop(crop, landmarks_PD, name),
        confidence=mesh.confidence,
        index=index,
        faces=len(meshes),
        backend=placer.name,
    )


def _valid_crop(crop: Crop, landmarks_PD: FloatArray, name: str) -> Crop:
    corner = np.array([crop.x, crop.y])
    low, high = landmarks_PD.min(0), landmarks_PD.max(0)
    usable = bool(np.isfinite([crop.x, crop.y, crop.side]).all()) and crop.side > 0
    if not usable or (low < corner).any() or (high > corner + crop.side).any():
        left, top = np.floor(low)
        raise PictureError(
            f"The crop does not contain the face of {name}: it must hold everything from "
            f"x {left:.0f}, y {top:.0f} to x {np.ceil(high[0]):.0f}, y {np.ceil(high[1]):.0f}."
        )
    return crop
