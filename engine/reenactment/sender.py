"""The sender: a still, and a driving video followed and seen through the net's square as keypoints, 25 a second.

"Audio-visual face reenactment" (section 6). Without a portrait the video's first face is the still, and its keypoints
are sent as they are found. With one, the portrait moves as the driver has moved since its first face (FOMM's relative
motion). Each shot has a square and a first face of its own; what differs across a cut dies away in 0.3 s.

Shape letters: N frames of the video as it was tracked, T frames, 25 a second, K keypoints, M = 6 K numbers of a frame,
V = 478 mesh vertices, S side of the net's square, H, W and C of a picture.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from torch import Tensor

from engine.document import FPS, FloatArray
from engine.driving.gaps import bridged
from engine.driving.track import LONGER_PX, DriverTrack, track_driver
from engine.errors import DriverError, PictureError
from engine.faces.advice import advice
from engine.faces.detect import find_face
from engine.faces.picture import load_picture
from engine.nets.avfr_keypoints import NUMBERS, Keypoints, relative
from engine.order import Advice, Progress, Stage, Tell
from engine.reenactment.model import Model
from engine.reenactment.views import HeadSquare, head_square, person_mask, shown
from engine.video_frames import BrokenVideo, frames_of

Picture = NDArray[np.uint8]
Matrix = NDArray[np.float64]

_EYES = (33, 263)
"""Outer corners, whose distance says how large a face is."""
_QUALITY = 90
"""Of a still that is sent as WebP: about 6 kB at 128 px, where no artefact is seen."""


@dataclass(frozen=True, eq=False)
class StillView:
    """The still: `picture_SSC` as whoever paints has it, `content` as its file, and its keypoints, one row.

    `square` in the picture that it was cut from, which was `size` (width, height) large. `eyes`: distance of the
    outer corners of its eyes, in pixels of the square.
    """

    picture_SSC: Picture
    content: bytes
    keypoints: Keypoints
    square: HeadSquare
    size: tuple[int, int]
    eyes: float


@dataclass(frozen=True, eq=False)
class Sent:
    """What is sent of a video: the still, and the motion of T frames as a packed stream has it."""

    still: StillView
    motion: Keypoints
    other: bool

    @property
    def frames(self) -> int:
        return len(self.motion.points_BKD)


@torch.inference_mode()
def observe(model: Model, driver: Path, portrait: Path | None, face: int, lossless: bool, tell: Tell) -> Sent:
    """Follows a driving video's face and finds its keypoints.

    `portrait` and `face`: the picture that is to be moved, and which of its faces, 0 the largest; None moves the
    video's first face. `lossless`: send the still without loss, four times as large. Raises PictureError and
    DriverError.
    """
    still = None
    if portrait is not None:
        tell(Stage("reading"))
        still = still_of_portrait(model, portrait, face, lossless, tell)
    tell(Stage("driver"))
    track = track_driver(driver, lambda done, total: tell(Progress(done, total)))
    tell(Stage("motion"))
    other = still is not None
    still, moved_NM = _moved(model, driver, track, still, lossless, tell)
    frames = max(1, round(track.duration_s * FPS))
    sampled_TM, shot_T = at_25(moved_NM, track.shot_T, track.rate, frames)
    moved_TM, rests = bridged(sampled_TM, shot_T)
    for start_s, end_s in rests:
        tell(Advice(f"The driver's face is not seen from {start_s:.1f} s to {end_s:.1f} s: the still rests meanwhile."))
    motion = keypoints_of(moved_TM + numbers_of(still.keypoints)).rounded()
    return Sent(still, motion, other)


def still_of_portrait(model: Model, portrait: Path, face: int, lossless: bool, tell: Tell) -> StillView:
    """The still that a portrait gives; raises PictureError where it shows no such face."""
    picture = load_picture(portrait)
    found = find_face(picture, 0, name=str(portrait))
    if face >= found.faces:
        there = "one face" if found.faces == 1 else f"{found.faces} faces"
        raise PictureError(f"Face {face + 1} was asked for, but {portrait} shows {there}: choose a smaller number.")
    if face:
        found = find_face(picture, face, name=str(portrait))
    for text in advice(found, picture):
        tell(Advice(text))
    return _still(model, picture, np.asarray(found.mesh_VD, np.float32), head_square(found.mesh_VD[None]), lossless)


def at_25(moved_NM: Matrix, shot_N: NDArray[np.int32], rate: float, frames: int) -> tuple[Matrix, NDArray[np.int64]]:
    """The numbers (T, M) at 25 frames a second, NaN where the face is not seen, and the shot of each frame (T,).

    Between two frames of one shot they go straight from one to the next; at 25 frames a second each stays as it is.
    """
    last = len(moved_NM) - 1
    place_T = np.minimum(np.arange(frames) / FPS * rate, last)
    place_T = np.where(np.abs(place_T - np.rint(place_T)) < 1e-6, np.rint(place_T), place_T)
    low_T = place_T.astype(int)
    high_T = np.minimum(low_T + 1, last)
    near_T = np.where(place_T - low_T < 0.5, low_T, high_T)
    share_T1 = (place_T - low_T)[:, None]
    out = np.where(share_T1 > 0, (1 - share_T1) * moved_NM[low_T] + share_T1 * moved_NM[high_T], moved_NM[low_T])
    lone_T = (shot_N[low_T] != shot_N[high_T]) | np.isnan(out[:, 0])
    out[lone_T] = moved_NM[near_T[lone_T]]
    return out, shot_N[near_T].astype(np.int64)


def still_file(picture_SSC: Picture, lossless: bool) -> bytes:
    """A still as the WebP file that is sent."""
    file = BytesIO()
    Image.fromarray(picture_SSC).save(file, "WEBP", lossless=lossless, quality=_QUALITY, method=6, exact=True)
    return file.getvalue()


def picture_of(content: bytes, side: int) -> Picture:
    """The still of a file, (S, S, 3) uint8 RGB; raises ValueError unless it is a WebP, PNG or JPEG of that side."""
    try:
        with Image.open(BytesIO(content), formats=("WEBP", "PNG", "JPEG")) as image:
            if image.size != (side, side):  # before decoding: a small file can hold a vast picture
                raise ValueError(f"the still is {image.size}, not {side} px a side")
            return np.asarray(image.convert("RGB"), np.uint8)
    except (OSError, SyntaxError, Image.DecompressionBombError, MemoryError) as error:
        raise ValueError("the still cannot be decoded") from error


def numbers_of(keypoints: Keypoints) -> Matrix:
    """The numbers (T, M) of T rows, in the order in which they are packed."""
    both = torch.cat([keypoints.points_BKD, keypoints.jacobians_BKDD.flatten(2)], 2)
    return both.flatten(1).double().cpu().numpy()


def keypoints_of(numbers_TM: Matrix) -> Keypoints:
    """The T rows of such numbers."""
    both = torch.from_numpy(numbers_TM.astype(np.float32)).unflatten(1, (-1, NUMBERS))
    return Keypoints(both[..., :2].contiguous(), both[..., 2:].unflatten(2, (2, 2)).contiguous())


def _still(model: Model, picture_HWC: Picture, mesh_VD: FloatArray, square: HeadSquare, lossless: bool) -> StillView:
    """The keypoints are those of the picture as it is decoded: receiver and sender see the same."""
    content = still_file(square.cut(picture_HWC, model.side), lossless)
    picture = picture_of(content, model.side)
    mesh = square.moved(mesh_VD, model.side)
    keypoints = model.net.follow(shown([picture], [mesh], [person_mask(picture, mesh)]))
    height, width = picture_HWC.shape[:2]
    return StillView(picture, content, keypoints, square, (width, height), _eyes(mesh))


def _moved(
    model: Model, driver: Path, track: DriverTrack, still: StillView | None, lossless: bool, tell: Tell
) -> tuple[StillView, Matrix]:
    """The still, the first face where none is given, and how far each frame's numbers (N, M) are from the still's.

    NaN where no face is seen.
    """
    side, total = model.side, len(track.mesh_TVD)
    squares = _squares(track)
    relatively = still is not None
    firsts: dict[int, tuple[Keypoints, float]] = {}
    out = np.full((total, NUMBERS * model.net.config.keypoints), np.nan)
    try:
        with closing(frames_of(driver, track.rate, LONGER_PX)) as frames:
            for number, frame in enumerate(frames):
                if number == total:
                    break
                tell(Progress(number + 1, total))
                if not track.seen_T[number]:
                    continue
                shot = int(track.shot_T[number])
                upright = np.ascontiguousarray(np.rot90(frame, track.quarters))
                square, mesh = squares[shot], track.mesh_TVD[number]
                if still is None:
                    still = _still(model, upright, mesh, square, lossless)
                small_VD = square.moved(mesh, side)
                keypoints = model.net.follow(_seen(upright, small_VD, square, side))
                if relatively:
                    first, eyes = firsts.setdefault(shot, (keypoints, _eyes(small_VD)))
                    keypoints = relative(still.keypoints, first, keypoints, still.eyes / eyes)
                out[number] = (numbers_of(keypoints) - numbers_of(still.keypoints))[0]
    except BrokenVideo as error:
        raise DriverError(f"The driving video {driver} cannot be used: {error}; save or film it again.") from error
    if still is None or not np.isfinite(out).any():
        raise DriverError(f"The driving video {driver} changed while it was read: try again.")
    return still, out


def _seen(picture_HWC: Picture, mesh_VD: FloatArray, square: HeadSquare, side: int) -> Tensor:
    frame = square.cut(picture_HWC, side)
    return shown([frame], [mesh_VD], [person_mask(frame, mesh_VD)])


def _squares(track: DriverTrack) -> dict[int, HeadSquare]:
    """The square of each shot that shows a face."""
    shots = np.unique(track.shot_T[track.seen_T]).tolist()
    return {shot: head_square(track.mesh_TVD[track.shot_T == shot]) for shot in shots}


def _eyes(mesh_VD: FloatArray) -> float:
    """In depth too, so that a head that is turned is as large."""
    return max(1e-3, float(np.linalg.norm(mesh_VD[_EYES[1]] - mesh_VD[_EYES[0]])))
