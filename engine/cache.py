"""Rendered frames kept as files, found by what they depend on, so that an edit costs only the frames it changes.

The window looks frames up, the worker fills them in; both use these functions. JPEG files: see docs/adr/0018.

Shape letters: T frames, P = 68 landmarks, D coordinates, E = 2 eyes.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine import __version__
from engine.assets import asset
from engine.compose import ComposedMotion
from engine.document import Portrait
from engine.errors import OutputError
from engine.files import write_whole

FORMAT = 2
"""Goes up when frames are stored otherwise, so that older files are not taken for them."""
SCENE_DIGITS = 24
"""Hex digits of a frame's key that are its scene's: frames of one scene lie in one folder."""
RECENT_S = 600.0
"""A frame looked at so long ago counts as looked at now; saves a write for each look."""
WALK_S = 300.0
"""Another process may have filled the folder meanwhile: after this time, its files are counted again."""
BLOCK = 512
"""Frames whose keys are made at a time: a millisecond's work."""
FEW = 200
"""Frames that are looked for one by one: a folder of thousands takes longer to read."""
EMPTIER = 0.9
"""Share of the limit that is left when frames have to go, so that they do not have to at every frame."""


def scene_key(portrait: Portrait, renderer: str, longer_px: int | None, heard: str = "") -> str:
    """Hex key of all that every frame of a portrait depends on but its motion.

    `longer_px`: longer side of the frames, None for that of the portrait. `heard`: the `heard_key` of the voice for a
    renderer that hears it. Raises LikenessError without the manifest.
    """
    crop = portrait.crop
    facts = (
        FORMAT,
        __version__,
        _models(),
        portrait.picture.sha256,
        portrait.original.sha256,
        portrait.face,
        None if crop is None else (crop.x, crop.y, crop.side),
        renderer,
        max(portrait.width, portrait.height) if longer_px is None else longer_px,
    )
    facts = (*facts, heard) if heard else facts
    return hashlib.sha256(repr(facts).encode()).hexdigest()


def heard_key(voice: str, seed: int) -> str:
    """Hex key of what a renderer hears: of a voice, told by whatever names its sound and nothing else, and the seed."""
    return hashlib.sha256(repr((voice, seed)).encode()).hexdigest()[:SCENE_DIGITS]


@cache
def _models() -> str:
    """Digest of the manifest, which names every model by its hash: another model makes other frames."""
    return hashlib.sha256(asset("models", "manifest.json").read_bytes()).hexdigest()


def frame_keys(scene: str, composed: ComposedMotion, said_from: int | None = None) -> list[str]:
    """Hex keys of every frame of `composed`, in portrait pixels: frames that look the same have the same key.

    A frame's key changes with its scene (`scene_key`), landmarks, closure and gaze, and with nothing else; but for a
    renderer that hears, also with what is said: `said_from` is then the place in the voice of the first frame.
    """
    return FrameKeys().keys(scene, composed, said_from)


def numbers(composed: ComposedMotion, frames: NDArray[np.intp] | slice) -> NDArray[np.float32]:
    """All that the pixels of some frames (N,) depend on: (N, 140), 136 of landmarks, 2 of closure, 2 of gaze."""
    landmarks_NC = composed.landmarks_TPD[frames].reshape(-1, 136)
    return np.concatenate([landmarks_NC, composed.closure_TE[frames], composed.gaze_TD[frames]], 1, dtype="<f4")


def from_numbers(numbers_NC: NDArray[np.float32]) -> ComposedMotion:
    """The motion whose `numbers` (N, 140) these are."""
    landmarks_NPD = np.ascontiguousarray(numbers_NC[:, :136]).reshape(-1, 68, 2)
    return ComposedMotion(landmarks_NPD, numbers_NC[:, 136:138], numbers_NC[:, 138:140])


class FrameKeys:
    """Makes keys as `frame_keys` does, and remembers them: after an edit only those of other frames are made anew."""

    def __init__(self) -> None:
        self._composed: ComposedMotion | None = None
        self._digests: list[str] = []
        self._compared: tuple[ComposedMotion, ComposedMotion, NDArray[np.intp]] | None = None

    def keys(self, scene: str, composed: ComposedMotion, said_from: int | None = None) -> list[str]:
        """Hex keys of every frame of `composed` in the scene `scene`; `said_from` as in `frame_keys`."""
        self.learn(composed)
        folder = scene[:SCENE_DIGITS]
        if said_from is None:
            return [folder + digest for digest in self._digests]
        return [f"{folder}{digest}{frame:08x}" for frame, digest in enumerate(self._digests, said_from)]

    def unknown(self, composed: ComposedMotion) -> NDArray[np.intp]:
        """The frames of `composed` whose keys are still to be made, (N,), in order."""
        known = self._composed
        if known is None or len(known) != len(composed):
            return np.arange(len(composed))
        if known is composed:
            return np.zeros(0, np.intp)
        if self._compared is None or self._compared[:2] != (known, composed):
            self._compared = known, composed, np.flatnonzero(_other(known, composed))
        return self._compared[2]

    def learn(self, composed: ComposedMotion, pause: Callable[[], object] | None = None) -> None:
        """Makes what is still to be made; calls `pause` now and then, to let other threads go on."""
        todo = self.unknown(composed)
        digests = self._digests[:] if len(todo) < len(composed) else [""] * len(composed)
        for first in range(0, len(todo), BLOCK):
            frames = todo[first : first + BLOCK]
            rows = numbers(composed, frames)
            content, step = rows.data.cast("B"), rows.strides[0]
            for place, frame in enumerate(frames.tolist()):
                part = content[place * step : (place + 1) * step]
                digests[frame] = hashlib.blake2b(part, digest_size=20).hexdigest()
            if pause is not None:
                pause()
        self._composed, self._digests, self._compared = composed, digests, None


def _other(one: ComposedMotion, other: ComposedMotion) -> NDArray[np.bool_]:
    """Which frames differ by a bit at least, (T,): an edit makes new arrays, but few new frames."""
    out_T = _bits(one.closure_TE)[:, 0] != _bits(other.closure_TE)[:, 0]
    out_T |= _bits(one.gaze_TD)[:, 0] != _bits(other.gaze_TD)[:, 0]
    if one.landmarks_TPD is not other.landmarks_TPD:
        mine, others = _bits(one.landmarks_TPD), _bits(other.landmarks_TPD)
        for first in range(0, len(out_T), BLOCK):
            part = slice(first, first + BLOCK)
            out_T[part] |= (mine[part] != others[part]).any(1)
    return out_T


def _bits(values_T: NDArray[np.float32]) -> NDArray[np.uint64]:
    return np.ascontiguousarray(values_T).reshape(len(values_T), -1).view(np.uint64)


@dataclass(frozen=True)
class _Stored:
    used: float
    size: int
    path: Path


class FrameCache:
    """Frames as files in a folder, by key; any number of processes may use the same folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder)
        self._bytes: int | None = None
        self._walked = 0.0

    def path(self, key: str) -> Path:
        """Where the frame `key` lies or would lie."""
        return self.folder / key[:SCENE_DIGITS] / f"{key[SCENE_DIGITS:]}.jpg"

    def has(self, key: str) -> bool:
        """Whether the frame is there."""
        return self.path(key).exists()

    def present(self, keys: Sequence[str]) -> NDArray[np.bool_]:
        """Which of the frames are there, (T,); for many, a folder is read once for all frames of its scene."""
        if len(keys) <= FEW:
            return np.fromiter((self.has(key) for key in keys), bool, len(keys))
        there: dict[str, set[str]] = {}
        for scene in {key[:SCENE_DIGITS] for key in keys}:
            try:
                with os.scandir(self.folder / scene) as entries:
                    there[scene] = {entry.name[:-4] for entry in entries if entry.name.endswith(".jpg")}
            except OSError:
                there[scene] = set()
        if not any(there.values()):
            return np.zeros(len(keys), bool)
        return np.fromiter((key[SCENE_DIGITS:] in there[key[:SCENE_DIGITS]] for key in keys), bool, len(keys))

    def get(self, key: str) -> bytes | None:
        """The frame's JPEG, None where it is not there; a frame that is looked at is kept longer."""
        path = self.path(key)
        try:
            with path.open("rb") as file:
                if time.time() - os.fstat(file.fileno()).st_mtime > RECENT_S:
                    with suppress(OSError):
                        os.utime(path)
                return file.read()
        except OSError:
            return None

    def put(self, key: str, content: bytes) -> None:
        """Keeps a frame; it is there whole or not at all. Raises OutputError when there is no room for it."""
        path = self.path(key)
        try:
            try:
                write_whole(path, content)
            except (FileNotFoundError, FileExistsError):  # another process tidied the folder away amid this
                write_whole(path, content)
        except OSError as error:
            if path.exists():  # Windows replaces no file that is being read: it is the same frame
                return
            raise OutputError(
                f"The folder for preview frames, {self.folder}, cannot be written ({error.strerror or error}): make "
                "room there or choose another folder in the preferences."
            ) from error
        if self._bytes is not None:
            self._bytes += len(content)

    def prune(self, limit_bytes: int) -> int:
        """Drops the frames that were looked at longest ago until 90 % of the limit is left; returns how many went.

        Costs nothing while what this process has put there cannot have reached the limit.
        """
        now = time.monotonic()
        if self._bytes is not None and self._bytes <= limit_bytes and now - self._walked < WALK_S:
            return 0
        stored = list(self._files())
        self._bytes, self._walked = sum(file.size for file in stored), now
        if self._bytes <= limit_bytes:
            return 0
        dropped = 0
        for file in sorted(stored, key=lambda one: one.used):
            if self._bytes <= limit_bytes * EMPTIER:
                break
            try:
                file.path.unlink(missing_ok=True)
            except OSError:  # in use, on Windows
                continue
            self._bytes -= file.size
            dropped += 1
        for scene in self._scenes():
            with suppress(OSError):  # not empty
                scene.rmdir()
        return dropped

    def _scenes(self) -> list[Path]:
        try:
            with os.scandir(self.folder) as entries:
                # Nothing but our own folders: the user may have chosen a folder that holds other things.
                return [Path(e) for e in entries if len(e.name) == SCENE_DIGITS and e.is_dir(follow_symlinks=False)]
        except OSError:
            return []

    def _files(self) -> Iterator[_Stored]:
        for scene in self._scenes():
            with suppress(OSError), os.scandir(scene) as entries:
                for entry in entries:
                    if entry.name.endswith((".jpg", ".part")):
                        with suppress(OSError):  # gone meanwhile
                            status = entry.stat(follow_symlinks=False)
                            yield _Stored(status.st_mtime, status.st_size, Path(entry))
