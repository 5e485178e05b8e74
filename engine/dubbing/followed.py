"""The face of a video in every one of its frames, and of each shot frames with the lips more and less apart.

Shape letters: T frames of the video, V = 478 mesh vertices, D = 3 coordinates, H, W and C of a picture.
"""

from __future__ import annotations

import mmap
import tempfile
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass
from typing import IO

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.document import FloatArray
from engine.driving.follow import Follower
from engine.driving.track import DriverTrack
from engine.dubbing.footage import LONGEST_S, Footage
from engine.errors import FootageError, OutputError
from engine.faces.geometry import scaled_points
from engine.faces.mediapipe_models import models
from engine.faces.pose import head_axes
from engine.video_frames import BrokenVideo, frames_of

LONGER_PX = 960
"""Larger pictures are made smaller first: the mesh network sees 192 px of the face in any case."""
LEAST_SEEN = 5
"""Frames; with fewer nothing is dubbed."""
BRIDGED_S = 0.13
"""So long a face may be lost in a shot, as in a blurred frame, and is taken to have moved on evenly."""
OPENINGS = (0.0, 0.05, 0.11, 0.2)
"""Lip openings, in eye distances, for which a frame of each shot is kept."""
_AROUND = 0.25
"""Room round a face that is kept with it, in its own sizes."""
_BETTER = 0.004
"""What another frame must be better by: so a shot keeps few of them."""
_SMALLEST_PX = 16
_UPPER_LIP, _LOWER_LIP, _EYES = 13, 14, (33, 263)

Picture = NDArray[np.uint8]
Told = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class FaceFrame:
    """The face's part of one frame, (H, W, 3) uint8, and its mesh (478, 3) in pixels of that."""

    picture_HWC: Picture
    mesh_VD: FloatArray


@dataclass(frozen=True, eq=False)
class Followed:
    """The face in every frame: `track` in pixels of the whole, upright pictures.

    `shots`: by the number of the shot in it, some of its frames, from shut lips to open ones.
    """

    track: DriverTrack
    shots: dict[int, tuple[FaceFrame, ...]]


def follow(footage: Footage, face: int, told: Told | None = None) -> Followed:
    """Follows a face through all frames of a video; `told(done, total)` is called after each and may raise to cancel.

    Meshes are kept in a temporary file that deletes itself, 6 kB a frame. Raises FootageError where there is nothing to
    follow, ModelError where MediaPipe cannot run, OutputError where there is no room for temporary files.
    """
    rate = float(footage.rate)
    follower = Follower(models(), face)
    shots: list[int] = []
    best: dict[int, _BestFrames] = {}
    seen, size = 0, (0, 0)
    try:
        with tempfile.TemporaryFile(prefix="likeness-") as file, closing(_frames(footage)) as frames:
            meshes = _Meshes(file, round(BRIDGED_S * rate))
            for frame in frames:
                if len(shots) > LONGEST_S * rate + 1:
                    raise FootageError(f"The video {footage.path} is too long: cut it into shorter parts.")
                small, scale = _smaller(frame)
                mesh = follower.see(small)
                whole = follower.turned(frame)
                size = whole.shape[1], whole.shape[0]
                if mesh is not None:
                    mesh = np.c_[scaled_points(mesh[:, :2].astype(np.float32), (scale, scale)), mesh[:, 2] * scale]
                    best.setdefault(follower.shot, _BestFrames()).see(whole, mesh)
                    seen += 1
                meshes.add(mesh, follower.shot)
                shots.append(follower.shot)
                if told is not None:
                    told(len(shots), max(footage.frames, len(shots)))
            mesh_TVD = meshes.mapped()
    except BrokenVideo as error:
        raise FootageError(f"The video {footage.path} cannot be dubbed: {error}; save or film it again.") from error
    except OSError as error:
        raise OutputError(f"The folder for temporary files takes no more ({error}); make room there.") from error
    if seen < LEAST_SEEN:
        raise FootageError(_faceless(footage, follower.faces, face, seen))
    track = DriverTrack(
        rate=rate,
        duration_s=float(len(shots) / footage.rate),
        size=size,
        mesh_TVD=mesh_TVD,
        shot_T=np.array(shots, np.int32),
        faces=follower.faces,
        quarters=follower.quarters,
    )
    return Followed(track, {shot: frames.frames() for shot, frames in best.items() if frames.frames()})


def _frames(footage: Footage) -> Generator[Picture]:
    return frames_of(footage.path, float(footage.rate), matrix=footage.matrix)


def _faceless(footage: Footage, faces: int, face: int, seen: int) -> str:
    path = footage.path
    if face and faces:
        there = "one face" if faces == 1 else f"{faces} faces"
        return f"Face {face + 1} was asked for, but {path} shows {there}: choose a smaller number."
    if not seen:
        return f"No face was found in the video {path}: use one that shows a face from the front."
    return f"The video {path} shows a face in only {seen} of its frames: use one that shows it for longer."


def _smaller(frame_HWC: Picture) -> tuple[Picture, float]:
    """The picture, at most 960 px long, and how many of its own pixels lie along one of those."""
    height, width = frame_HWC.shape[:2]
    if max(width, height) <= LONGER_PX:
        return frame_HWC, 1.0
    share = LONGER_PX / max(width, height)
    small = cv2.resize(frame_HWC, (round(width * share), round(height * share)), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8), 1 / share


class _Meshes:
    """Meshes on their way into a file; up to `bridged` frames without one between two of a shot are filled."""

    def __init__(self, file: IO[bytes], bridged: int) -> None:
        self._file, self._bridged = file, bridged
        self._last: tuple[FloatArray, int] | None = None
        self._missing = 0

    def add(self, mesh_VD: NDArray[np.floating] | None, shot: int) -> None:
        if mesh_VD is None:
            self._missing += 1
            return
        mesh = mesh_VD.astype(np.float32)
        gap = self._missing
        if self._last is not None and self._last[1] == shot and gap <= self._bridged:
            for n in range(1, gap + 1):
                self._write(self._last[0] + np.float32(n / (gap + 1)) * (mesh - self._last[0]))
        else:
            self._write_lost()
        self._missing = 0
        self._write(mesh)
        self._last = mesh, shot

    def mapped(self) -> FloatArray:
        """All of them, (T, 478, 3) float32, read from the disk as they are touched; the file may then be closed."""
        self._write_lost()
        self._file.flush()
        if self._file.tell() == 0:
            return np.zeros((0, 478, 3), np.float32)
        held = mmap.mmap(self._file.fileno(), 0, access=mmap.ACCESS_READ)
        return np.frombuffer(held, np.float32).reshape(-1, 478, 3)

    def _write_lost(self) -> None:
        lost = np.full((478, 3), np.nan, np.float32)
        for _ in range(self._missing):
            self._write(lost)
        self._missing = 0

    def _write(self, mesh_VD: FloatArray) -> None:
        self._file.write(np.ascontiguousarray(mesh_VD, np.float32).data)


class _BestFrames:
    """Of the frames of a shot, for each of some openings of the lips, the one that is nearest to it, as a PNG."""

    def __init__(self) -> None:
        self._worth = [-np.inf] * len(OPENINGS)
        self._kept: list[tuple[bytes, FloatArray] | None] = [None] * len(OPENINGS)

    def see(self, frame_HWC: Picture, mesh_VD: NDArray[np.floating]) -> None:
        eyes = mesh_VD[_EYES[0]] - mesh_VD[_EYES[1]]
        opening = float(np.linalg.norm(mesh_VD[_LOWER_LIP] - mesh_VD[_UPPER_LIP]) / np.linalg.norm(eyes))
        ahead = float(head_axes(mesh_VD)[2, 2])  # a head that looks away shows less of its lips and teeth
        kept: tuple[bytes, FloatArray] | None = None
        for which, wanted in enumerate(OPENINGS):
            worth = 0.3 * ahead - abs(opening - wanted)
            if worth > self._worth[which] + _BETTER:
                kept = kept or _cut_out(frame_HWC, mesh_VD)
                if kept is not None:
                    self._worth[which], self._kept[which] = worth, kept

    def frames(self) -> tuple[FaceFrame, ...]:
        """Each of them once, the lips nearest to each other first."""
        once = list({id(kept): kept for kept in self._kept if kept is not None}.values())
        return tuple(FaceFrame(_decoded(png), mesh) for png, mesh in once)


def _cut_out(frame_HWC: Picture, mesh_VD: NDArray[np.floating]) -> tuple[bytes, FloatArray] | None:
    """The face's part of a frame as a PNG, and its mesh in pixels of that; None where the face is not in the frame."""
    low, high = mesh_VD[:, :2].min(0), mesh_VD[:, :2].max(0)
    room = _AROUND * (high - low).max()
    height, width = frame_HWC.shape[:2]
    x0, y0 = np.maximum(np.floor(low - room), 0).astype(int)
    x1, y1 = np.minimum(np.ceil(high + room) + 1, [width, height]).astype(int)
    if min(x1 - x0, y1 - y0) < _SMALLEST_PX:
        return None
    part = np.ascontiguousarray(frame_HWC[y0:y1, x0:x1, ::-1])
    _, png = cv2.imencode(".png", part, [cv2.IMWRITE_PNG_COMPRESSION, 1])
    return png.tobytes(), (mesh_VD - [x0, y0, 0]).astype(np.float32)


def _decoded(png: bytes) -> Picture:
    picture = np.asarray(cv2.imdecode(np.frombuffer(png, np.uint8), cv2.IMREAD_COLOR), np.uint8)
    return np.ascontiguousarray(picture[..., ::-1])
