"""What the preferences look up beside the window: whether an ffmpeg runs, whether a folder can be written."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from app.i18n import tr
from app.settings import whole_path
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


def writable_folder(text: str) -> Path:
    """The folder that `text` names, made if need be; raises LikenessError where nothing can be written in it."""
    folder = whole_path(text)
    if folder is None:
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
