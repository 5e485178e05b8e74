"""Driving videos of which it is known what the face does: the astronaut, rendered by `warp` with made motion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import torch
from skimage.data import astronaut

from engine import ffmpeg
from engine.compose import compose
from engine.document import FPS, Blink, BlinkTrack, MotionTrack
from engine.driving.measure import own_head
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.motion.head import turn_head
from engine.motion.retarget import fit_head, lip_gaps, with_depth, with_lip_gaps
from engine.render.registry import make_renderer

SECONDS = 2.4
SIDE = 320
YAW_DEG = 6.0
LIPS = 0.12
BLINKS_S = (0.75, 1.75)
"""When the lids are shut in the middle of a blink."""


@dataclass(frozen=True, eq=False)
class Known:
    """What the face in a driving video does: yaw in degrees, opening of the lips in eye distances, at 25 a second."""

    yaw_T: np.ndarray
    lips_T: np.ndarray
    frames: int


def made_motion(face: FaceGeometry) -> tuple[MotionTrack, Known]:
    """A head that turns to and fro, and lips that open five times."""
    times_T = np.arange(round(SECONDS * FPS)) / FPS
    yaw_T = YAW_DEG * np.sin(2 * np.pi * times_T / 1.6)
    lips_T = LIPS * np.sin(2 * np.pi * times_T / 0.96) ** 2
    head = fit_head(face.mesh_VD, own_head(face.mesh_VD))
    points_PD = with_depth(face.landmarks_PD, face.mesh_VD)
    canonical_PD = head.to_canonical(points_PD)
    faces_TPD = with_lip_gaps(
        np.repeat(canonical_PD[None, :, :2], len(times_T), 0), lip_gaps(canonical_PD[:, :2]) + lips_T[:, None]
    )
    moved_TPD = np.repeat(canonical_PD[None], len(times_T), 0)
    moved_TPD[..., :2] = faces_TPD
    turns_T3 = np.column_stack([yaw_T, 0 * yaw_T, 0 * yaw_T])
    landmarks_TPD = turn_head(head.to_picture(moved_TPD), turns_T3, head)[..., :2]
    return MotionTrack(landmarks_TPD.astype(np.float32), "made", 0), Known(yaw_T, lips_T, len(times_T))


Frames = list[np.ndarray]


class Studio:
    """Renders and writes driving videos; frames are rendered once for each rate."""

    def __init__(self) -> None:
        self.picture = cv2.resize(astronaut()[:256, 96:352], (SIDE, SIDE), interpolation=cv2.INTER_CUBIC)
        self.face = find_face(self.picture)
        self.motion, self.known = made_motion(self.face)
        length_s = 0.24
        # The lids of a blink are shut the longest in the middle of its hold: 0.44 of its length.
        self.blinks = BlinkTrack(tuple(Blink(at_s - 0.44 * length_s, length_s) for at_s in BLINKS_S))
        self._made: dict[int, Frames] = {}

    def frames(self, rate: int) -> Frames:
        if rate not in self._made:
            times_s = np.arange(round(SECONDS * rate)) / rate
            with torch.inference_mode():
                composed = compose(self.motion, self.blinks, times_s)
                self._made[rate] = list(make_renderer("warp").frames(self.picture, self.face, composed))
        return self._made[rate]


def write_video(
    path: Path, frames: Sequence[np.ndarray], rate: int = 25, sound: Path | None = None, turn: int = 0
) -> Path:
    """An MP4 file of frames, with a sound file's sound or none; `turn`: degrees that a player is to turn it."""
    height, width = frames[0].shape[:2]
    raw = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{width}x{height}", "-r", str(rate), "-i", "-"]
    heard = [] if sound is None else ["-i", ffmpeg.file_url(sound), "-c:a", "aac", "-shortest"]
    plain = path.with_suffix(".plain.mp4") if turn else path
    how = ["-c:v", "libx264", "-preset", "ultrafast", "-crf", "12", "-pix_fmt", "yuv420p", "-y"]
    with ffmpeg.Child(["-loglevel", "error", *raw, *heard, *how, ffmpeg.file_url(plain)], feed=True) as child:
        for frame in frames:
            child.write(np.ascontiguousarray(frame).tobytes())
        child.finish()
    if turn:
        args = ["-display_rotation", str(turn), "-i", ffmpeg.file_url(plain), "-c", "copy", "-y", ffmpeg.file_url(path)]
        with ffmpeg.Child(["-loglevel", "error", *args]) as child:
            child.finish()
        plain.unlink()
    return path
