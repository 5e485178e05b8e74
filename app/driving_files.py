"""What the studio keeps of driving videos in its cache: followed drivers, their faces, and how motion was laid.

A project holds the motion that a driver made, as any other. By the name of that track's blob the studio finds again
which driver it was and how strong, so that another strength takes a moment. Where this is gone, the motion stays.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from engine.codec import from_plain, to_plain
from engine.document import Curve, Project
from engine.driving.config import DRIVING, DrivingConfig
from engine.errors import ProjectError
from engine.files import write_whole

FOLDER = "drivers"
_NAME = re.compile(r"driven-([0-9a-f]{32})\.npy")


@dataclass(frozen=True)
class Driver:
    """A driving video that was followed. `key`: of its files; `source`: where the video lay; `seen` of `frames`."""

    key: str
    name: str
    source: str
    duration_s: float
    rate: float
    has_sound: bool
    faces: int
    seen: int
    frames: int


@dataclass(frozen=True)
class Laid:
    """How a driver was laid on a portrait. `curves`: the keys of the gaze it brought; `take`: its sound, if taken."""

    driver: Driver
    how: DrivingConfig = field(default_factory=DrivingConfig)
    curves: tuple[Curve, ...] = ()
    take: str | None = None


def key_of(path: Path) -> str:
    """The same for a video as long as its file stays the same; raises OSError where there is none."""
    status = path.stat()
    told = f"{path.absolute()}|{status.st_size}|{status.st_mtime_ns}"
    return hashlib.sha256(told.encode()).hexdigest()


def new_id() -> str:
    """Under which it is noted how a track was laid."""
    return uuid.uuid4().hex


def blob_name(laid_id: str) -> str:
    """What the blob of a track is called that was laid under this id."""
    return f"driven-{laid_id}.npy"


def laid_id(project: Project) -> str:
    """The id of the project's motion; "" where no driver made it."""
    motion = project.motion
    if motion is None or motion.generator != DRIVING:
        return ""
    found = _NAME.fullmatch(motion.track.name)
    return found[1] if found else ""


class Shelf:
    """The folder of drivers in a cache folder; nothing in it is the only copy of anything but time."""

    def __init__(self, cache: Path) -> None:
        self._folder = cache / FOLDER

    def track(self, key: str) -> Path:
        """The followed driver."""
        return self._folder / f"{key}.npz"

    def thumb(self, key: str) -> Path:
        """Its face."""
        return self._folder / f"{key}.jpg"

    def driver(self, key: str) -> Driver | None:
        """What is known of a driver that was followed already; None where it has to be followed first."""
        if not self.track(key).exists():
            return None
        with suppress(OSError, ValueError, RecursionError, ProjectError):
            return from_plain(Driver, json.loads((self._folder / f"{key}.json").read_text(encoding="utf-8")))
        return None

    def add_driver(self, driver: Driver) -> None:
        """Notes what is known of a driver; raises OSError."""
        self._write(driver.key, to_plain(driver))

    def add(self, laid_id: str, laid: Laid) -> None:
        """Notes how a track was laid; raises OSError."""
        self._write(laid_id, to_plain(laid))

    def laid(self, laid_id: str) -> Laid | None:
        """How a track was laid; None where nothing is known of it any more."""
        if not laid_id:
            return None
        with suppress(OSError, ValueError, RecursionError, ProjectError):
            return from_plain(Laid, json.loads((self._folder / f"{laid_id}.json").read_text(encoding="utf-8")))
        return None

    def _write(self, name: str, plain: object) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        write_whole(self._folder / f"{name}.json", json.dumps(plain).encode())
