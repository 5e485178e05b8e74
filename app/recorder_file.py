"""Recordings on disk: streamed while they are made, whole again after a crash."""

from __future__ import annotations

import os
import struct
import time
from datetime import datetime
from pathlib import Path

import numpy as np

from app.i18n import tr
from engine.errors import VoiceError
from engine.voice import HEADER, wav_header

BITS = 24
"""A quiet voice, made louder later, shall not bring noise with it."""
LIVE = ".recording"
"""What the name of a recording ends in until it is whole."""
BUSY_S = 5.0
"""A recording that changed within this time is still being made, perhaps by another window."""
KEPT_S = 7 * 86400.0
"""Whole recordings lie about this long, although the project has its own copy of those that were kept."""
SAFE_S = 1.0
"""Never more than this is lost when the power fails."""


class RecordingFile:
    """A mono 24-bit WAV that can be read at any moment: its header is brought up to date every second.

    Raises VoiceError where the disk takes no more; what was written stays.
    """

    def __init__(self, folder: Path, rate: int) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self.path = _fresh(folder)
            self._file = self.path.open("wb")
        except OSError as error:
            said = tr("Nothing can be recorded into {folder} ({reason}); make room there.")
            raise VoiceError(said.format(folder=folder, reason=error.strerror)) from error
        self.rate = rate
        self.samples = 0
        self._safe = 0
        self._write(wav_header(0, 1, rate, BITS))

    @property
    def duration_s(self) -> float:
        return self.samples / self.rate

    def add(self, values_N: np.ndarray) -> None:
        """Appends (N,) float32, -1 … 1."""
        whole_N = np.clip(values_N * 8388608.0, -8388608, 8388607).astype("<i4")
        self._write(np.ascontiguousarray(whole_N.view(np.uint8).reshape(-1, 4)[:, :3]).tobytes())
        self.samples += len(values_N)
        if self.samples - self._safe >= SAFE_S * self.rate:
            self._update()

    def close(self) -> Path:
        """Makes it whole and gives it its final name."""
        try:
            self._update()
            os.fsync(self._file.fileno())
            self._file.close()
            return _named(self.path)
        except OSError as error:
            said = tr("{file} cannot be finished ({reason}); make room there.")
            raise VoiceError(said.format(file=self.path, reason=error.strerror)) from error

    def drop(self) -> None:
        """Deletes it."""
        self._file.close()
        self.path.unlink(missing_ok=True)

    def _write(self, data: bytes) -> None:
        try:
            self._file.write(data)
        except OSError as error:
            said = tr("The recording stopped, because {folder} takes no more ({reason}); make room there.")
            raise VoiceError(said.format(folder=self.path.parent, reason=error.strerror)) from error

    def _update(self) -> None:
        self._safe = self.samples
        self._file.seek(0)
        self._write(wav_header(self.samples * BITS // 8, 1, self.rate, BITS))
        self._file.seek(0, os.SEEK_END)
        self._file.flush()


def recover(folder: Path) -> list[Path]:
    """Makes recordings whole that a crash cut off, and returns them, the oldest first.

    Those that hold less than a tenth of a second are deleted. One that is being made at this moment stays untouched.
    """
    found: list[Path] = []
    for path in sorted(folder.glob("*" + LIVE)):
        try:
            if time.time() - path.stat().st_mtime < BUSY_S:
                continue
            if _mend(path):
                found.append(_named(path))
            else:
                path.unlink()
        except OSError:
            continue  # another window took it
    return found


def tidy(folder: Path) -> None:
    """Deletes whole recordings that are older than a week."""
    for path in folder.glob("*.wav"):
        try:
            if time.time() - path.stat().st_mtime > KEPT_S:
                path.unlink()
        except OSError:
            continue


def _mend(path: Path) -> bool:
    """Writes the header that fits the length of the file; False if there is nothing in it."""
    with path.open("rb+") as file:
        head = file.read(HEADER)
        if len(head) < HEADER or head[:4] != b"RIFF":
            return False
        channels, rate = struct.unpack("<HI", head[22:28])
        bits = int(struct.unpack("<H", head[34:36])[0])
        frame = channels * bits // 8
        if not (frame and rate):
            return False
        size = (path.stat().st_size - HEADER) // frame * frame
        if size < 0.1 * rate * frame:
            return False
        file.truncate(HEADER + size)
        file.seek(0)
        file.write(wav_header(size, channels, rate, bits))
    return True


def _fresh(folder: Path) -> Path:
    stem = datetime.now().astimezone().strftime("take-%Y%m%d-%H%M%S")
    number = 1
    while True:
        path = folder / f"{stem}-{number}.wav{LIVE}"
        if not path.exists() and not path.with_suffix("").exists():
            return path
        number += 1


def _named(path: Path) -> Path:
    return path.replace(path.with_suffix(""))
