"""What the user has chosen: one table of rows, kept in an INI file; the preferences are drawn from the same table."""

from __future__ import annotations

import base64
import binascii
import json
import logging
import math
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Literal

from platformdirs import PlatformDirs
from PySide6.QtCore import QLocale, QObject, QSettings, Signal

from app.i18n import OWN_NAMES, tr
from engine.assets import assets_folder

HOME = "LIKENESS_HOME"
"""Environment: one folder for settings, data, cache and logs, for a portable studio and for tests."""

LIVE_SIZES = (256, 384, 512)
"""Longer sides of live frames to choose from, in pixels."""

Kind = Literal["choice", "text", "device", "file", "folder", "whole", "real", "switch", "list", "bytes"]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Choice:
    """One of a row's values, and what it is called."""

    value: str
    title: str


@dataclass(frozen=True)
class Row:
    """One setting: its name, kind and default; `group` is its page in the preferences, "" where it has no place there.

    `low`, `high` and `step` bound the kinds whole and real, in `unit`.
    """

    name: str
    kind: Kind
    default: Any
    group: str = ""
    title: str = ""
    help: str = ""
    choices: tuple[Choice, ...] = ()
    low: float = 0
    high: float = 0
    step: float = 1
    unit: str = ""


@dataclass(frozen=True)
class Folders:
    """Where the studio keeps its own files; `data` holds drafts and the export queue."""

    config: Path
    data: Path
    cache: Path
    logs: Path


def rows() -> tuple[Row, ...]:
    """The table, in the order of the preferences, its words in the language of this moment."""
    themes = (Choice("system", tr("As the system")), Choice("dark", tr("Dark")), Choice("light", tr("Light")))
    languages = (Choice("system", tr("As the system")), *(Choice(code, own_name(code)) for code in shipped_languages()))
    sizes = tuple(Choice(str(n), tr("{n} px").format(n=n)) for n in LIVE_SIZES)
    look, sound, rendering, live = "look", "sound", "rendering", "live"
    return (
        Row("theme", "choice", "dark", look, tr("Theme"), tr("Colours of the window."), themes),
        Row(
            "language",
            "choice",
            "system",
            look if len(languages) > 2 else "",  # with English alone there is nothing to choose
            tr("Language"),
            tr("Language of the window."),
            languages,
        ),
        Row("hints", "switch", True, look, tr("Hints"), tr("Show each first-steps hint once.")),
        Row("input_device", "device", "", sound, tr("Microphone"), tr("What Record listens to.")),
        Row("output_device", "device", "", sound, tr("Loudspeaker"), tr("Where the voice is heard.")),
        Row(
            "preview_px",
            "whole",
            640,
            rendering,
            tr("Preview size"),
            tr("Longer side of the photoreal preview; a smaller one is rendered faster. Exports are not affected."),
            low=64,
            high=1920,
            step=64,
            unit=tr("px"),
        ),
        Row(
            "cache_folder",
            "folder",
            str(folders().cache),
            rendering,
            tr("Cache folder"),
            tr("Where rendered frames are kept."),
        ),
        Row(
            "cache_gb",
            "real",
            5.0,
            rendering,
            tr("Cache size"),
            tr("The frames used longest ago are dropped beyond this."),
            low=0.5,
            high=1000,
            step=0.5,
            unit=tr("GB"),
        ),
        Row(
            "live_px",
            "choice",
            str(LIVE_SIZES[0]),
            live,
            tr("Size"),
            tr("Longer side of the frames while you speak; smaller ones come faster."),
            sizes,
        ),
        Row(
            "live_look_ahead",
            "whole",
            0,
            live,
            tr("Look ahead"),
            tr("How much of what follows is heard before the lips move: a little later, a little truer. 1 is 40 ms."),
            high=3,
            unit=tr("frames"),
        ),
        Row("ffmpeg", "file", "", "ffmpeg", tr("ffmpeg"), tr("Another ffmpeg than the one that comes along.")),
        Row(
            "c2pa_cert",
            "file",
            "",
            "signing",
            tr("Certificates"),
            tr("Your own chain for signing exports, a PEM file, the signer's first; without one, this computer's."),
        ),
        Row("c2pa_key", "file", "", "signing", tr("Key"), tr("The key of these certificates, PEM, no password.")),
        # What the window remembers by itself.
        Row("recent", "list", ()),  # paths of projects, the latest first
        Row("last_project", "text", ""),  # open when the window was closed, to be opened again
        Row("seen_hints", "list", ()),
        Row("live_voices", "list", ()),  # how loud somebody spoke live into each microphone (live_voices)
        Row("window_geometry", "bytes", b""),
        Row("window_state", "bytes", b""),
        Row("import_folder", "text", ""),
        Row("export_folder", "text", ""),
        Row("no_mark_reason", "text", ""),  # why an export had no badge, asked for once
    )


def shipped_languages() -> tuple[str, ...]:
    """Codes of the languages that the window speaks: English, and those that come with a translation."""
    found = (assets_folder() / "i18n").glob("likeness_*.qm")
    return ("en", *sorted(path.stem.removeprefix("likeness_") for path in found))


def own_name(language: str) -> str:
    """What a language calls itself: Deutsch for "de"."""
    return OWN_NAMES.get(language) or QLocale(language).nativeLanguageName()


def folders() -> Folders:
    """The system's folders for this user, or those in LIKENESS_HOME; none is made here."""
    home = os.environ.get(HOME)
    if home:
        root = Path(home).expanduser().absolute()
        return Folders(root / "config", root / "data", root / "cache", root / "logs")
    own = PlatformDirs("Likeness", appauthor=False)
    return Folders(own.user_config_path, own.user_data_path, own.user_cache_path, own.user_log_path)


class Settings(QObject):
    """The settings, read from and written to `settings.ini` at once; `changed` tells the name of what has changed.

    Names that are not in the table raise KeyError, values that do not fit a row ValueError. What stands in the file and
    does not fit counts as the default.
    """

    changed = Signal(str)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = {row.name: row for row in rows()}
        self.path = path or folders().config / "settings.ini"
        self._set_aside_broken_file()
        self._file = QSettings(str(self.path), QSettings.Format.IniFormat)
        self._values = {name: self._read(row) for name, row in self._rows.items()}

    def value(self, name: str) -> Any:
        """What is chosen, in the row's kind: str, int, float, bool, tuple of str or bytes."""
        return self._values[name]

    def set(self, name: str, value: Any) -> None:
        """Chooses `value`, writes it to the file and tells `changed`, unless it is chosen already."""
        value = fitting(self._rows[name], value)
        if value == self._values[name]:
            return
        self._values[name] = value
        self._file.setValue(name, as_text(self._rows[name], value))
        self._file.sync()  # another window writes the same file: each change is merged at once, by renaming a new file
        if self._file.status() != QSettings.Status.NoError:
            log.warning("The settings cannot be written to %s.", self.path)
        self.changed.emit(name)

    def reset(self, name: str) -> None:
        """Back to the default."""
        self.set(name, self._rows[name].default)

    def fresh(self, name: str) -> Any:
        """The value as it is in the file now, which another window may have changed meanwhile."""
        self._file.sync()
        self._values[name] = self._read(self._rows[name])
        return self._values[name]

    def folders(self) -> Folders:
        """The studio's folders, with the cache where the user wants it."""
        return replace(folders(), cache=Path(self.value("cache_folder")))

    def _read(self, row: Row) -> Any:
        raw = self._file.value(row.name)
        if raw is None:
            return row.default
        text = ",".join(map(str, raw)) if isinstance(raw, list) else str(raw)  # an unquoted comma makes a list
        try:
            return from_text(row, text)
        except (ValueError, RecursionError) as error:
            log.warning("The setting %s counts as its default: %s", row.name, error)
            return row.default

    def _set_aside_broken_file(self) -> None:
        """A file that is no INI file at all is kept under another name, for QSettings would not write over it."""
        if not self.path.exists():
            return
        status = QSettings(str(self.path), QSettings.Format.IniFormat).status()
        if status == QSettings.Status.FormatError:
            log.warning("%s cannot be read; the settings begin anew.", self.path)
            self.path.replace(self.path.with_suffix(".broken"))


def fitting(row: Row, value: Any) -> Any:
    """`value` in the row's kind and within its bounds; raises ValueError where it cannot be meant."""
    match row.kind:
        case "choice":
            if value not in [choice.value for choice in row.choices]:
                raise ValueError(f"{value!r} is none of the choices of {row.name}")
            return value
        case "whole" | "real":
            if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
                raise ValueError(f"{row.name} is a number, not {value!r}")
            within = min(max(value, row.low), row.high)
            return round(within) if row.kind == "whole" else float(within)
        case "switch":
            expected: type = bool
        case "list":
            if isinstance(value, list | tuple) and all(isinstance(one, str) for one in value):
                return tuple(value)
            raise ValueError(f"{row.name} is a list of texts, not {value!r}")
        case "bytes":
            expected = bytes
        case "folder":
            folder = whole_path(value) if isinstance(value, str) else None
            if folder is not None:
                return str(folder)
            raise ValueError(f"{row.name} is the whole path of a folder, not {value!r}")
        case _:
            expected = str
    if not isinstance(value, expected):
        raise ValueError(f"{row.name} is {expected.__name__}, not {value!r}")  # noqa: TRY004 (one error for all)
    return value


def as_text(row: Row, value: Any) -> str:
    """A fitting value as it stands in the file."""
    match row.kind:
        case "switch":
            return "true" if value else "false"
        case "list":
            return json.dumps(value, ensure_ascii=False)
        case "bytes":
            return base64.b64encode(value).decode("ascii")
        case _:
            return str(value)


def from_text(row: Row, text: str) -> Any:
    """The value that stands in the file as `text`; raises ValueError where it does not fit the row."""
    match row.kind:
        case "whole" | "real":
            return fitting(row, float(text))
        case "switch":
            if text.lower() not in ("true", "false"):
                raise ValueError(f"{row.name} is true or false, not {text!r}")
            return text.lower() == "true"
        case "list":
            return fitting(row, json.loads(text))
        case "bytes":
            try:
                return base64.b64decode(text, validate=True)
            except binascii.Error as error:
                raise ValueError(str(error)) from None
        case _:
            return fitting(row, text)


def whole_path(text: str) -> Path | None:
    """The path that `text` names from the root or a home on, None where it does not."""
    try:
        path = Path(text).expanduser()
    except RuntimeError:  # the home of a user who is not there
        return None
    return path if path.is_absolute() else None
