"""A followed driver as a file, and a small picture of its face: what the worker hands to the window.

Shape letters: T frames of the video as it was tracked, H, W and C of a picture.
"""

from __future__ import annotations

import io
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.arrays import read_arrays
from engine.driving.track import LONGER_PX, DriverTrack, checked
from engine.errors import DriverError, OutputError
from engine.faces.detect import find_faces
from engine.files import write_whole
from engine.video import VideoInfo
from engine.video_frames import BrokenVideo, frames_of

VERSION = 1
LOOKS, LOOK_S = 6, 5.0
"""So many pictures of the first seconds are looked at for a face, until one shows it."""
THUMB_PX = 256
ROOM = 1.9
"""Side of the thumbnail, in sides of the face."""

Picture = NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class DriverLook:
    """What can be told of a driving video before it is followed. `thumb_HWC`: its face, (256, 256, 3) uint8 RGB.

    `faces`: how many are in the picture that was taken; `at_s`: its moment.
    """

    info: VideoInfo
    thumb_HWC: Picture
    faces: int
    at_s: float


def look_at_driver(path: Path) -> DriverLook:
    """Finds the first face of a driving video in a few of its first pictures, without following it.

    Raises DriverError where it cannot be used, as far as that is known without following it; a video whose first
    seconds show no face may still show one later, so that its first picture comes back with 0 faces.
    """
    info = checked(path)
    every = max(1 / info.fps, min(LOOK_S, info.duration_s) / LOOKS)
    first: Picture | None = None
    try:
        with closing(frames_of(path, 1 / every, LONGER_PX)) as frames:
            for number, frame in enumerate(frames):
                if number >= LOOKS:
                    break
                first = frame if first is None else first
                found = find_faces(frame, name=str(path))
                if found:
                    points_PD = found[0].landmarks_PD
                    side = ROOM * float(np.ptp(points_PD, axis=0).max())
                    return DriverLook(info, _square(frame, points_PD.mean(0), side), len(found), number * every)
    except BrokenVideo as error:
        raise DriverError(f"The driving video {path} cannot be used: {error}; save or film it again.") from error
    if first is None:
        raise DriverError(f"The driving video {path} holds no pictures: save or film it again.")
    middle = np.array(first.shape[1::-1]) / 2
    return DriverLook(info, _square(first, middle, float(min(first.shape[:2]))), 0, 0.0)


def _square(frame_HWC: Picture, middle_D: np.ndarray, side: float) -> Picture:
    """The square of `side` pixels around a place, as a thumbnail; what lies beyond the picture repeats its edge."""
    left, top = (middle_D - side / 2).round().astype(int)
    size = max(2, round(side))
    height, width = frame_HWC.shape[:2]
    rows = np.clip(np.arange(top, top + size), 0, height - 1)
    columns = np.clip(np.arange(left, left + size), 0, width - 1)
    cut = np.ascontiguousarray(frame_HWC[rows][:, columns])
    return np.asarray(cv2.resize(cut, (THUMB_PX, THUMB_PX), interpolation=cv2.INTER_AREA), np.uint8)


def save_thumb(thumb_HWC: Picture, out: Path) -> None:
    """Writes a thumbnail as a JPEG file; raises OutputError."""
    _, content = cv2.imencode(".jpg", cv2.cvtColor(thumb_HWC, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, 90])
    _write(out, content.tobytes())


def save_driver(track: DriverTrack, out: Path) -> None:
    """Writes a followed driver to a .npz file; raises OutputError."""
    content = io.BytesIO()
    np.savez_compressed(
        content,
        version=VERSION,
        rate=track.rate,
        duration_s=track.duration_s,
        size=np.array(track.size),
        mesh=track.mesh_TVD.astype(np.float32),
        shot=track.shot_T.astype(np.int32),
        faces=track.faces,
        quarters=track.quarters,
    )
    _write(out, content.getvalue())


def load_driver(path: Path) -> DriverTrack:
    """The followed driver of `save_driver`; raises DriverError where the file is gone or damaged."""
    try:
        file = read_arrays(path)
        version = int(file["version"])
        width, height = (int(number) for number in file["size"])
        track = DriverTrack(
            rate=float(file["rate"]),
            duration_s=float(file["duration_s"]),
            size=(width, height),
            mesh_TVD=np.asarray(file["mesh"], np.float32),
            shot_T=np.asarray(file["shot"], np.int32),
            faces=int(file["faces"]),
            quarters=int(file["quarters"]),
        )
    except (OSError, ValueError, OverflowError, TypeError, KeyError) as error:
        raise DriverError("What was followed of the driving video is gone or damaged: open the video again.") from error
    frames = len(track.shot_T) if track.shot_T.ndim == 1 else 0
    sound = frames > 0 and 0 < track.rate < np.inf and 0 < track.duration_s < np.inf
    if version != VERSION or not sound or track.mesh_TVD.shape != (frames, 478, 3):
        raise DriverError("What was followed of the driving video is gone or damaged: open the video again.")
    return track


def _write(out: Path, content: bytes) -> None:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        write_whole(out, content)
    except OSError as error:
        raise OutputError(
            f"What was followed cannot be written to {out.parent} ({error.strerror or error}): make room there."
        ) from error
