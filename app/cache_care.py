"""Keeps the cache folder within its limit: rendered frames, and what was taken out of projects or is being passed on.

Nothing in it is the only copy of anything. The user may have chosen a folder that holds other things: only files named
as ours are counted or removed. Other windows may use the same folder; what they use, they touch.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app import background
from engine.cache import SCENE_DIGITS, FrameCache

if TYPE_CHECKING:
    from app.studio import Studio

FRAMES_SHARE = 0.75
"""Share of the limit that is for rendered frames; the rest is for everything else."""
PASSED = ("imports", "stills", "spoken")
"""Files on their way into a project or a dialog: of no use once they are there."""
KEPT = ("blobs", "voices", "drivers")
"""Files that a project needs while it is open, and when it is opened again soon."""
OURS = re.compile(
    r"(?:[0-9a-f]{32}|[0-9a-f]{64}|portrait-[0-9a-f]{16})(?:\.[\w.-]+)?"
    r"|\.[a-z0-9_]{8}\.part|(?:sound|speech)-[a-z0-9_]{8}"
)
START_MS = 20_000
"""After the start, when the window is at rest."""
TOUCH_MS = 300_000
TIDY_S = 2 * 3600.0
IN_USE_S = 900.0
"""What was touched so long ago may be in use by another window."""
UNUSED_S = 6 * 3600.0
"""What was touched so long ago is not, even if that window's computer slept meanwhile."""
LONGEST_S = 30 * 86400.0
"""A project that was not opened for so long can be taken apart once more."""


@dataclass(frozen=True)
class Entry:
    """A file, or a folder with files, when it was used last (seconds since 1970), and its bytes."""

    path: Path
    used: float
    size: int


def used_bytes(cache: Path) -> int:
    """Bytes of everything of ours in the cache folder."""
    return frames_bytes(cache) + sum(entry.size for entry in _entries(cache, (*PASSED, *KEPT)))


def frames_bytes(cache: Path) -> int:
    """Bytes of the rendered frames in the cache folder; 0 where there are none."""
    total = 0
    with suppress(OSError):
        for scene in os.scandir(cache / "frames"):
            if len(scene.name) == SCENE_DIGITS and scene.is_dir(follow_symlinks=False):
                with suppress(OSError):  # gone meanwhile
                    total += sum(entry.stat(follow_symlinks=False).st_size for entry in os.scandir(scene))
    return total


def tidy(cache: Path, limit_bytes: float, keep: Collection[str]) -> int:
    """Drops what is of no use any more, then what was used longest ago until the limit is kept; the bytes that went.

    `keep`: names without suffixes of what the open project needs.
    """
    now = time.time()
    touch(cache, keep)
    freed = sum(_drop(entry) for entry in _entries(cache, PASSED) if now - entry.used > UNUSED_S)
    kept = sorted(_entries(cache, KEPT), key=lambda entry: entry.used)
    total = sum(entry.size for entry in kept)
    for entry in kept:
        old = now - entry.used > LONGEST_S
        free = entry.path.name.partition(".")[0] not in keep and now - entry.used > UNUSED_S
        if free and (old or total > limit_bytes * (1 - FRAMES_SHARE)):
            gone = _drop(entry)
            total -= gone
            freed += gone
    before = frames_bytes(cache)
    if before > limit_bytes * FRAMES_SHARE:
        FrameCache(cache / "frames").prune(int(limit_bytes * FRAMES_SHARE))
        freed += before - frames_bytes(cache)
    return freed


def clear(cache: Path, keep: Collection[str]) -> int:
    """Drops all that neither the open project nor, lately, another window needs; returns the bytes that are left."""
    now = time.time()
    for entry in _entries(cache, (*PASSED, *KEPT)):
        if entry.path.name.partition(".")[0] not in keep and now - entry.used > IN_USE_S:
            _drop(entry)
    FrameCache(cache / "frames").prune(0)
    return used_bytes(cache)


def touch(cache: Path, names: Collection[str]) -> None:
    """Tells other windows that these are in use."""
    for entry in _entries(cache, KEPT):
        if entry.path.name.partition(".")[0] in names:
            with suppress(OSError):
                os.utime(entry.path)


def needed(studio: Studio) -> frozenset[str]:
    """Names without suffixes of what the open project has in the cache."""
    voice = studio.scene.voice_path
    names = [blob.sha256 for blob in studio.project.blobs] + ([voice.stem] if voice else [])
    return frozenset([*names, *studio.driving.needed()])


class CacheCare(QObject):
    """Tidies beside the window: some time after the start, when a limit was set, and every few hours."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._tidied = 0.0
        self._busy = False
        self._soon = QTimer(self, singleShot=True, interval=START_MS)
        self._soon.timeout.connect(self.run)
        self._soon.start()
        self._often = QTimer(self, interval=TOUCH_MS)
        self._often.timeout.connect(self._look)
        self._often.start()
        studio.settings.changed.connect(self._configured)

    def run(self) -> None:
        """Tidies now, in a thread."""
        if self._busy:
            self._soon.start()
            return
        self._busy, self._tidied = True, time.monotonic()
        cache, keep = self._studio.scene.cache_folder, needed(self._studio)
        limit_bytes = 1e9 * float(self._studio.settings.value("cache_gb"))

        def done(_: object) -> None:
            self._busy = False

        background.run(lambda: tidy(cache, limit_bytes, keep), done, done)

    def _look(self) -> None:
        if time.monotonic() - self._tidied > TIDY_S:
            self.run()
            return
        cache, keep = self._studio.scene.cache_folder, needed(self._studio)
        background.run(lambda: touch(cache, keep), lambda _: None, lambda _: None)

    def _configured(self, name: str) -> None:
        if name in ("cache_gb", "cache_folder"):
            self._soon.start()


def _entries(cache: Path, folders: Collection[str]) -> Iterator[Entry]:
    for folder in folders:
        with suppress(OSError), os.scandir(cache / folder) as found:
            for each in list(found):
                if not OURS.fullmatch(each.name) or each.is_symlink():
                    continue
                with suppress(OSError):  # gone meanwhile
                    yield _folder(Path(each)) if each.is_dir(follow_symlinks=False) else _file(Path(each))


def _file(path: Path) -> Entry:
    status = path.stat(follow_symlinks=False)
    return Entry(path, max(status.st_mtime, status.st_atime), status.st_size)


def _folder(path: Path) -> Entry:
    files = [_file(Path(each)) for each in os.scandir(path) if each.is_file(follow_symlinks=False)]
    used = max([path.stat().st_mtime, *(file.used for file in files)])
    return Entry(path, used, sum(file.size for file in files))


def _drop(entry: Entry) -> int:
    """The bytes that went: none where another program holds the file, as on Windows."""
    try:
        if entry.path.is_dir():
            shutil.rmtree(entry.path)
        else:
            entry.path.unlink()
    except OSError:
        return 0
    return entry.size
