"""What the preferences look up beside the window: whether an ffmpeg runs, how full the cache is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from app.i18n import tr
from engine.cache import FrameCache
from engine.errors import LikenessError

PATIENCE_S = 15
"""Seconds a program has to tell its version; an antivirus may look at it first."""


def ffmpeg_version(path: str) -> str:
    """First line of what `path -version` says, of our own ffmpeg where `path` is empty; raises LikenessError."""
    if path:
        found = shutil.which(path)
        if found is None:
            raise LikenessError(tr("This is no program that can be run; choose another file."))
    else:
        from engine.ffmpeg import executable

        found = executable()
    hidden = {"creationflags": subprocess.CREATE_NO_WINDOW} if sys.platform == "win32" else {}
    try:
        done = subprocess.run(
            [found, "-version"],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=PATIENCE_S,
            check=False,
            **hidden,
        )
    except subprocess.TimeoutExpired:
        raise LikenessError(tr("This program does not answer; choose another file.")) from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise LikenessError(
            tr("This program cannot be run ({reason}); choose another file.").format(reason=reason)
        ) from None
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    if done.returncode or not lines or not lines[0].startswith("ffmpeg version"):
        raise LikenessError(tr("This program is not ffmpeg; choose another file."))
    return lines[0].split(" Copyright")[0].strip()


def frames_bytes(cache: Path) -> int:
    """Bytes of the rendered frames in the cache folder; 0 where there are none."""
    total = 0
    for place, _, names in os.walk(frames_folder(cache)):
        for name in names:
            with suppress(OSError):  # gone meanwhile
                total += Path(place, name).stat().st_size
    return total


def clear_frames(cache: Path) -> int:
    """Removes the rendered frames; returns the bytes that are left, of frames that are just being read."""
    FrameCache(frames_folder(cache)).prune(0)
    return frames_bytes(cache)


def frames_folder(cache: Path) -> Path:
    """Where the cache keeps rendered frames."""
    return cache / "frames"


def writable_folder(text: str) -> Path:
    """The folder that `text` names, made if need be; raises LikenessError where nothing can be written in it."""
    folder = Path(text).expanduser()
    if not folder.is_absolute():
        raise LikenessError(tr("Give the whole path of the folder, or choose it in the file dialog."))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        reason = error.strerror or str(error)
        raise LikenessError(
            tr("Nothing can be written in this folder ({reason}); choose another one.").format(reason=reason)
        ) from None
    return folder
