"""The driver's face in every frame of its video.

Shape letters: T frames of the video as it is tracked, V = 478 mesh vertices, D = 3 coordinates.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.document import FPS, FloatArray
from engine.driving.follow import Follower
from engine.errors import DriverError, PictureError
from engine.faces.mediapipe_models import models
from engine.video import VideoInfo, probe
from engine.video_frames import BrokenVideo, frames_of

SLOWEST = 10.0
"""Frames a second below which lips cannot be followed."""
LONGEST_S = 600.0
LONGER_PX = 960
"""Larger pictures are made smaller first: the mesh network sees 192 px of the face in any case."""
LEAST_SEEN = 5
"""Frames; with fewer there is no motion to speak of."""
SHORTEST_S = 0.2

Told = Callable[[int, int], None]


@dataclass(frozen=True, eq=False)
class DriverTrack:
    """The driver's face. `rate`: frames a second; frame t is at t / rate.

    `mesh_TVD`: (T, 478, 3) float32 in pixels of the tracked pictures, which are `size` (width, height) large and stand
    upright after `quarters` turns counter-clockwise; NaN where the face is not seen. `shot_T`: (T,) which shot a frame
    belongs to, from 0 on. `faces`: how many faces were there where the first was seen. `duration_s`: of the video.
    """

    rate: float
    duration_s: float
    size: tuple[int, int]
    mesh_TVD: FloatArray
    shot_T: NDArray[np.int32]
    faces: int = 1
    quarters: int = 0

    @property
    def seen_T(self) -> NDArray[np.bool_]:  # noqa: N802 (named for its shape)
        """(T,) whether the face is seen."""
        return ~np.isnan(self.mesh_TVD[:, 0, 0])


def track_driver(path: Path, told: Told | None = None) -> DriverTrack:
    """Follows the face of a driving video; `told(done, total)` is called after every frame and may raise to cancel.

    From 48 frames a second on, every second one is left out (or more), so that 24 to 40 are tracked. The face that is
    the largest in the first frame with a face is followed. Raises DriverError where there is nothing to follow,
    ModelError where MediaPipe cannot run.
    """
    info = checked(path)
    rate = info.fps / max(1, round(info.fps / 30))
    total = max(1, round(info.duration_s * rate))
    follower = Follower(models())
    meshes: list[FloatArray] = []
    shots: list[int] = []
    size = (0, 0)
    lost = np.full((478, 3), np.nan, np.float32)
    try:
        # Closed at once, whatever ends the loop: ffmpeg runs behind it.
        with closing(frames_of(path, rate, LONGER_PX)) as frames:
            for frame in frames:
                if len(meshes) >= LONGEST_S * rate + 1:
                    raise DriverError(_too_long(path))
                mesh = follower.see(frame)
                height, width = follower.turned(frame).shape[:2]
                size = (width, height)
                meshes.append(lost if mesh is None else mesh.astype(np.float32))
                shots.append(follower.shot)
                if told is not None:
                    told(len(meshes), max(total, len(meshes)))
    except BrokenVideo as error:
        raise DriverError(f"The driving video {path} cannot be used: {error}; save or film it again.") from error
    count = sum(mesh is not lost for mesh in meshes)
    if count == 0:
        raise DriverError(f"No face was found in the driving video {path}: use one that shows a face from the front.")
    if count < LEAST_SEEN:
        raise DriverError(
            f"The driving video {path} shows a face in only {count} of its {len(meshes)} frames: use one that shows it "
            "throughout."
        )
    return DriverTrack(
        rate=rate,
        duration_s=len(meshes) / rate,
        size=size,
        mesh_TVD=np.stack(meshes),
        shot_T=np.array(shots, np.int32),
        faces=follower.faces,
        quarters=follower.quarters,
    )


def checked(path: Path) -> VideoInfo:
    """What the driving video holds; raises DriverError unless it can be followed, as far as that is known unseen."""
    try:
        info = probe(path)
    except PictureError as error:
        raise DriverError(str(error)) from error
    if info.fps < SLOWEST:
        raise DriverError(
            f"The driving video {path} has only {info.fps:g} frames a second: lips can be "
            f"followed from {SLOWEST:g} on, and well from {FPS} on."
        )
    if info.duration_s > LONGEST_S:
        raise DriverError(_too_long(path))
    if info.duration_s < SHORTEST_S:
        raise DriverError(
            f"The driving video {path} is only {info.duration_s:.2f} s long: at least {SHORTEST_S:g} s are needed."
        )
    return info


def _too_long(path: Path) -> str:
    return f"The driving video {path} is longer than {LONGEST_S / 60:.0f} minutes: cut it into shorter parts."
