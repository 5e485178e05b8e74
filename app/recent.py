"""The projects opened last, kept in the settings, shared by all windows."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from app.settings import Settings

MOST = 12


@dataclass(frozen=True)
class Recent:
    """One project of the list; `missing` once its file is not there any more."""

    path: Path
    missing: bool


def recent(settings: Settings) -> tuple[Recent, ...]:
    """The projects opened last, the latest first."""
    return tuple(Recent(Path(name), not Path(name).is_file()) for name in settings.fresh("recent"))


def remember(settings: Settings, path: Path) -> None:
    """Puts `path` first in the list; the oldest falls out."""
    settings.set("recent", (str(path.absolute()), *_others(settings, path))[:MOST])


def forget(settings: Settings, path: Path) -> None:
    """Takes `path` off the list; one that is not in it is no error."""
    settings.set("recent", _others(settings, path))


def clear(settings: Settings) -> None:
    """Empties the list."""
    settings.set("recent", ())


def _others(settings: Settings, path: Path) -> tuple[str, ...]:
    """The list as it is in the file now, without `path` under whatever case the system ignores."""
    own = os.path.normcase(path.absolute())
    return tuple(name for name in settings.fresh("recent") if os.path.normcase(name) != own)
