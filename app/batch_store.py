"""Where a window keeps the list of its batch: it is there again the next time, with how far each job came."""

from __future__ import annotations

import itertools
import json
import logging
import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from app.batch_list import BatchList
from app.batch_outcome import Outcome
from engine.codec import from_plain, to_plain
from engine.errors import LikenessError
from engine.files import write_whole

log = logging.getLogger(__name__)

LIST, TABLE, LOCK, PORTRAITS = "list.json", "jobs.csv", "lock", "portraits"
VERSION = 1
MOST_BYTES = 256 << 20


@dataclass(frozen=True)
class Saved:
    """A list and how far its jobs came, by their marks. `report`: of the last run, "" where there was none."""

    list: BatchList
    outcomes: dict[str, Outcome] = field(default_factory=dict[str, Outcome])
    report: str = ""


class BatchStore:
    """A folder of its own for each window that has a batch; the first one that no other window uses is taken."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lock: FileLock | None = None
        self.folder = root / "1"

    def open(self) -> Saved | None:
        """What the folder holds; None where it holds nothing. Raises OSError where no folder can be made."""
        for number in itertools.count(1):
            self.folder = self._root / str(number)
            self.folder.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.folder / LOCK, thread_local=False)
            with suppress(Timeout):
                lock.acquire(timeout=0)
                self._lock = lock
                break
        return self._read()

    def save(self, saved: Saved) -> None:
        """Writes the list, whole or not at all; raises OSError."""
        content = {"version": VERSION, **to_plain(saved)}
        write_whole(self.folder / LIST, json.dumps(content, separators=(",", ":")).encode())

    def picture(self, name: str, sha256: str) -> Path:
        """Where the picture of a project is kept for the batch, under a name that videos can be named by."""
        stem = "".join(sign if sign.isalnum() or sign in "-_ ." else "_" for sign in Path(name).stem).strip(" .")
        return self.folder / PORTRAITS / sha256[:12] / f"{stem[:60] or 'portrait'}.png"

    def close(self) -> None:
        """Leaves the folder to the next window."""
        if self._lock is not None:
            with suppress(OSError):
                self._lock.release(force=True)
            self._lock = None

    def _read(self) -> Saved | None:
        path = self.folder / LIST
        if not path.is_file():
            return None
        try:
            return _parsed(path)
        except (OSError, ValueError, KeyError, RecursionError, LikenessError) as error:
            log.warning("%s holds no list of a batch and is set aside: %s", path, error)
            with suppress(OSError):
                shutil.move(path, path.with_suffix(".broken"))
            return None


def _parsed(path: Path) -> Saved:
    if path.stat().st_size > MOST_BYTES:
        raise ValueError("it is too large")
    content = json.loads(path.read_bytes())
    version = content.pop("version") if isinstance(content, dict) else None
    if version != VERSION:
        raise ValueError(f"it is of version {version}")
    return from_plain(Saved, content)
