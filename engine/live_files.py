"""Files between a live session's worker and its window: frames that are seen, and the motion that is kept.

Both are read while they are written, by another process, which may be killed at any moment. Light enough for a window.

Shape letters: T frames (25 a second), P = 68 landmarks, D = 2.
"""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.lib import format as npy

from engine.arrays import DamagedArrays, read_array

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.document import FloatArray

SLOTS = 3
"""One that is being written, one that is being read, and one between them."""
STAMP = 8
"""Bytes before the pixels of a slot: the number of the frame in it, -1 while it is written."""
_SHAPE_PD = (68, 2)
_ROW = 4 * 68 * 2


class FrameWriter:
    """Puts frames of one size into the slots of a file, in turns.

    Raises OSError where there is no room for them.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb", buffering=0)
        self._next = 0

    def write(self, index: int, frame_HWC: NDArray[np.uint8]) -> int:
        """Writes frame number `index`, (H, W, 3) uint8; returns the slot that it is in now."""
        slot, self._next = self._next, (self._next + 1) % SLOTS
        place = slot * (STAMP + frame_HWC.nbytes)
        # The stamp is there before and after: whoever reads meanwhile finds that it has changed.
        self._put(place, _stamp(-1))
        self._put(place + STAMP, np.ascontiguousarray(frame_HWC).data.cast("B"))
        self._put(place, _stamp(index))
        return slot

    def close(self) -> None:
        """Lets the file go; what is in it can still be read."""
        self._file.close()

    def _put(self, place: int, content: bytes | memoryview) -> None:
        self._file.seek(place)
        if self._file.write(content) != len(content):
            raise OSError("the disk is full")


def read_frame(path: Path, slot: int, index: int, width: int, height: int) -> bytes | None:
    """The pixels of frame number `index`, 8-bit RGB; None where that slot holds another one by now."""
    size = 3 * width * height
    try:
        with path.open("rb", buffering=0) as file:
            file.seek(slot * (STAMP + size))
            before = file.read(STAMP)
            pixels = file.read(size)
            file.seek(slot * (STAMP + size))
            after = file.read(STAMP)
    except OSError:
        return None
    return pixels if before == after == _stamp(index) and len(pixels) == size else None


class MotionFile:
    """A motion track as it is made: a .npy file, (T, 68, 2) float32, whole after every frame.

    Raises OSError where the disk takes no more; what was written stays.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb", buffering=0)
        self._file.write(_header(0))
        self.frames = 0

    def add(self, landmarks_TPD: FloatArray) -> None:
        """Appends (T, 68, 2) float32."""
        if not len(landmarks_TPD):
            return
        content = np.ascontiguousarray(landmarks_TPD, "<f4").tobytes()
        self._file.seek(0, os.SEEK_END)
        if self._file.write(content) != len(content):
            raise OSError("the disk is full")
        self.frames += len(landmarks_TPD)
        self._file.seek(0)  # the length last: a file that was cut off here lacks this frame, and is whole
        self._file.write(_header(self.frames))

    def close(self) -> None:
        """Lets the file go."""
        self._file.close()


def read_motion(path: Path) -> FloatArray:
    """(T, 68, 2) float32, what was written of a track so far; no frames where nothing was."""
    try:
        made = read_array(path)
    except (OSError, DamagedArrays):
        return np.zeros((0, *_SHAPE_PD), np.float32)
    fits = made.ndim == 3 and made.shape[1:] == _SHAPE_PD
    return np.asarray(made, np.float32) if fits else np.zeros((0, *_SHAPE_PD), np.float32)


def whole_motion(live_TPD: FloatArray, frames: int, rest_TPD: FloatArray | None = None, blend: int = 10) -> FloatArray:
    """(frames, 68, 2) float32, live motion brought to the length of its sound.

    What is missing at the end is taken from `rest_TPD`, motion of the whole sound, into which the last live frame goes
    over within `blend` frames; without it, the last frame is held.
    """
    have = min(len(live_TPD), frames)
    out_TPD = np.empty((frames, *_SHAPE_PD), np.float32)
    out_TPD[:have] = live_TPD[:have]
    if have == frames:
        return out_TPD
    if rest_TPD is None:
        if not have:
            raise ValueError("there is no frame to hold")
        out_TPD[have:] = live_TPD[have - 1]
        return out_TPD
    held_TPD = (
        rest_TPD
        if len(rest_TPD) >= frames
        else np.pad(rest_TPD, ((0, frames - len(rest_TPD)), (0, 0), (0, 0)), mode="edge")
    )
    out_TPD[have:] = held_TPD[have:frames]
    if have:
        away_PD = live_TPD[have - 1] - held_TPD[have - 1]
        share_T = np.clip(1 - np.arange(1, frames - have + 1) / (blend + 1), 0, 1).astype(np.float32)
        share_T = share_T * share_T * (3 - 2 * share_T)
        out_TPD[have:] += share_T[:, None, None] * away_PD
    return out_TPD


def _stamp(index: int) -> bytes:
    return index.to_bytes(STAMP, "little", signed=True)


def _header(frames: int) -> bytes:
    """The beginning of a .npy file, always as long: NumPy leaves room for the first number to grow."""
    out = io.BytesIO()
    npy.write_array_header_1_0(out, {"descr": "<f4", "fortran_order": False, "shape": (frames, *_SHAPE_PD)})
    return out.getvalue()
