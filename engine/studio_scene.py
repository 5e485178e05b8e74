"""The project's portrait as renderers want it: pixels and face at any working size, kept warm in this process.

Faces are found once, on the project's own PNG, whose pixels never change; every other size scales what was found. So
what the window shows, what is previewed and what is exported is one face.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import cv2
import numpy as np

from engine.document import Crop, FoundFace, MotionTrack, Project
from engine.errors import OutputError, PictureError
from engine.faces.advice import advice
from engine.faces.detect import MIN_FACE, find_faces
from engine.faces.geometry import FaceGeometry, scaled_points
from engine.faces.picture import Picture, load_picture
from engine.files import write_whole
from engine.order import Stage, Tell
from engine.sizes import at_working_size

Scale = tuple[float, float]
"""How much wider and how much higher a picture became; they differ a little, because both sides must be even."""
PNG_COMPRESSION = 1
"""Of 9: four times as fast as the usual 3, for a file that is a tenth larger."""


@dataclass(frozen=True)
class _File:
    """A file known by what is in it, wherever it lies today."""

    sha256: str
    path: Path = field(compare=False)


@dataclass(frozen=True)
class WorkingPicture:
    """What importing a portrait made: the PNG and, largest first, its faces; all that the project will know of it.

    `original`: the file that takes the place of the user's own, which it is unless the picture was turned.
    """

    original: Path
    path: Path
    width: int
    height: int
    faces: tuple[FoundFace, ...]


def make_working_picture(path: Path, folder: Path, tell: Tell, name: str = "", quarters: int = 0) -> WorkingPicture:
    """Reads any picture file and writes it to `folder` as the project's PNG, its faces found and judged.

    `name`: what the user calls it. `quarters`: by how many quarter turns it is turned first, to the left. Raises
    PictureError if it cannot be read or shows no face of a usable size, OutputError if it cannot be written.
    """
    name = name or str(path)
    tell(Stage("reading"))
    whole_HWC = np.ascontiguousarray(np.rot90(load_picture(path), quarters))
    picture_HWC, _ = at_working_size(whole_HWC, None)
    tell(Stage("face"))
    found = find_faces(picture_HWC, name=name)
    if not found:
        raise PictureError(f"No face was found in {name}: use a picture that shows one face from the front.")
    usable = [face for face in found if _size(face) >= MIN_FACE]
    if not usable:
        raise PictureError(
            f"The face in {name} is too small ({_size(found[0]):.0f} px): use a picture where it is {MIN_FACE} px "
            "or larger."
        )
    # They come in order of size, so that leaving out the smallest changes no number.
    faces = tuple(_told(face, picture_HWC) for face in usable)
    height, width = picture_HWC.shape[:2]
    original = _write_png(whole_HWC, folder) if quarters % 4 else path
    return WorkingPicture(original, _write_png(picture_HWC, folder), width, height, faces)


def portrait_scene(
    project: Project, files: Mapping[str, Path], longer_px: int | None
) -> tuple[Picture, FaceGeometry, Scale]:
    """The project's portrait at a working size, the chosen face in it, and how it was scaled.

    `files`: where the project's blobs lie, by SHA-256. `longer_px`: longer side, None for that of the project's PNG; up
    to it the pixels are the PNG's, above it the user's own file's. The picture is (H, W, 3) uint8 RGB, read-only, both
    sides even. Motion must be scaled by the same scale (`scaled_motion`). Raises PictureError.
    """
    portrait = project.portrait
    if portrait is None:
        raise PictureError("The project has no portrait yet: choose a picture first.")
    try:
        png = _File(portrait.picture.sha256, files[portrait.picture.sha256])
        original = _File(portrait.original.sha256, files.get(portrait.original.sha256, png.path))
    except KeyError:
        raise PictureError("The portrait is missing from the project: open the picture again.") from None
    return _scene(png, original, portrait.face, portrait.crop, longer_px)


def scaled_motion(track: MotionTrack, scale: Scale) -> MotionTrack:
    """A track in the project's portrait pixels as it is in the picture of `portrait_scene`."""
    return replace(track, landmarks_TPD=scaled_points(track.landmarks_TPD, scale))


def forget() -> None:
    """Gives the memory of the portraits that are kept warm back."""
    _scene.cache_clear()
    _found.cache_clear()


@lru_cache(maxsize=3)
def _scene(
    png: _File, original: _File, face: int, crop: Crop | None, longer_px: int | None
) -> tuple[Picture, FaceGeometry, Scale]:
    whole_HWC, found = _found(png)
    if face >= len(found):
        raise PictureError("The chosen face is no longer found in the portrait: open the picture again.")
    geometry = found[face] if crop is None else replace(found[face], crop=_usable(crop, found[face]))
    height, width = whole_HWC.shape[:2]
    longer = max(width, height)
    if longer_px in (None, longer):
        return whole_HWC, geometry, (1.0, 1.0)
    source_HWC = whole_HWC
    if longer_px > longer and original != png:
        own_HWC = load_picture(original.path)
        # A file that lost only an odd row on its way to the PNG has no pixels to add.
        source_HWC = own_HWC if max(own_HWC.shape[:2]) > longer + 1 else whole_HWC
    picture_HWC, _ = at_working_size(source_HWC, longer_px)
    picture_HWC.flags.writeable = False
    h, w = picture_HWC.shape[:2]
    return picture_HWC, geometry.scaled(w, h), (w / width, h / height)


@lru_cache(maxsize=2)
def _found(png: _File) -> tuple[Picture, tuple[FaceGeometry, ...]]:
    picture_HWC, _ = at_working_size(load_picture(png.path), None)
    picture_HWC.flags.writeable = False
    return picture_HWC, tuple(find_faces(picture_HWC, name="the portrait"))


def _usable(crop: Crop, face: FaceGeometry) -> Crop:
    corner = np.array([crop.x, crop.y])
    inside = (face.landmarks_PD.min(0) >= corner).all() and (face.landmarks_PD.max(0) <= corner + crop.side).all()
    if not inside:  # also where a number is none
        raise PictureError(
            "The crop cuts through the face: make it larger, or move it so that the whole face is in it."
        )
    return crop


def _size(face: FaceGeometry) -> float:
    return float(np.ptp(face.landmarks_PD, axis=0).max())


def _told(face: FaceGeometry, picture_HWC: Picture) -> FoundFace:
    landmarks = tuple((float(x), float(y)) for x, y in face.landmarks_PD)
    return FoundFace(landmarks, face.crop, face.pose, face.confidence, tuple(advice(face, picture_HWC)))


def _write_png(picture_HWC: Picture, folder: Path) -> Path:
    bgr = cv2.cvtColor(picture_HWC, cv2.COLOR_RGB2BGR)
    _, content = cv2.imencode(".png", bgr, [cv2.IMWRITE_PNG_COMPRESSION, PNG_COMPRESSION])
    data = content.tobytes()
    path = folder / f"portrait-{hashlib.sha256(data).hexdigest()[:16]}.png"
    try:
        write_whole(path, data)
    except OSError as error:
        raise OutputError(f"The portrait cannot be written to {folder} ({error.strerror}): make room there.") from error
    return path
