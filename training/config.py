"""Frozen dataclasses as command-line options, as JSON, and held against what an earlier run was given.

A field is an option; its type, default and help stand in one line::

    @dataclass(frozen=True, kw_only=True)
    class TrainConfig(RunConfig):
        batch: Annotated[int, "windows in a batch", Least(1)] = 32
        data: Annotated[Path, "folder made by `likeness-train prepare`", MAY_CHANGE] = Path("runs/data")

Types: int, float, str, bool (--x / --no-x), Path, Literal, tuples of them (typed with commas), and any of them | None.
"""

from __future__ import annotations

import argparse
import dataclasses
import functools
import math
import shlex
import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from engine.errors import LikenessError

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Config = TypeVar("Config", bound="DataclassInstance")


class ConfigError(LikenessError):
    """A setting has a value it cannot have."""

    exit_code = 2


@dataclass(frozen=True)
class Least:
    """The least value of a number, in `Annotated`."""

    value: float


class _MayChange:
    """The type of MAY_CHANGE."""


MAY_CHANGE: Final = _MayChange()
"""In `Annotated`: a run may go on from its checkpoint with another value, because it does not change what is learnt."""


@dataclass(frozen=True)
class Setting:
    """One field: what it may hold, what it is for."""

    name: str
    kind: Any
    help: str
    default: Any
    least: float | None
    may_change: bool

    @property
    def option(self) -> str:
        return "--" + self.name.replace("_", "-")

    @property
    def required(self) -> bool:
        return self.default is dataclasses.MISSING


@functools.cache
def settings(kind: type[DataclassInstance]) -> tuple[Setting, ...]:
    """The fields of a dataclass, those of its base classes first."""
    hints = get_type_hints(kind, include_extras=True)
    out: list[Setting] = []
    for field in dataclasses.fields(kind):
        hint = hints[field.name]
        of, *notes = get_args(hint) if get_origin(hint) is Annotated else (hint,)
        texts = [note for note in notes if isinstance(note, str)]
        least = next((note.value for note in notes if isinstance(note, Least)), None)
        factory = field.default_factory
        default = field.default if factory is dataclasses.MISSING else factory()
        out.append(Setting(field.name, of, " ".join(texts), default, least, MAY_CHANGE in notes))
    return tuple(out)


def add_options(parser: argparse.ArgumentParser, kind: type[DataclassInstance]) -> None:
    """Makes every field of the dataclass an option of `parser`."""
    for setting in settings(kind):
        words: dict[str, Any] = {"dest": setting.name, "help": _help(setting), "default": setting.default}
        if setting.required:
            words |= {"required": True, "default": None}
        if setting.kind is bool:
            words["action"] = argparse.BooleanOptionalAction
        else:
            words |= {"type": _reader(setting), "metavar": _metavar(setting.kind)}
        parser.add_argument(setting.option, **words)


def from_options(kind: type[Config], chosen: argparse.Namespace) -> Config:
    """The dataclass with what was typed; raises ConfigError where the dataclass itself refuses a value."""
    try:
        return kind(**{setting.name: getattr(chosen, setting.name) for setting in settings(kind)})
    except ValueError as error:
        raise ConfigError(str(error)) from error


def check(config: DataclassInstance) -> None:
    """Raises ConfigError when a number is below its Least or a text is none of its Literal's; for `__post_init__`."""
    for setting in settings(type(config)):
        value = getattr(config, setting.name)
        numbers: Sequence[Any] = value if isinstance(value, tuple) else (value,)
        if any(isinstance(n, float) and not math.isfinite(n) for n in numbers):
            raise ConfigError(f"{setting.option} must be a finite number, not {value}.")
        if setting.least is not None and any(n is not None and n < setting.least for n in numbers):
            raise ConfigError(f"{setting.option} must be at least {setting.least:g}, not {_shown(value)}.")
        if get_origin(setting.kind) is Literal and value not in get_args(setting.kind):
            raise ConfigError(f"{setting.option} must be one of {_choices(setting.kind)}, not {value}.")


def as_json(config: DataclassInstance) -> dict[str, Any]:
    """The fields as JSON holds them: paths as text, tuples as lists."""
    return {setting.name: _plain(getattr(config, setting.name)) for setting in settings(type(config))}


def as_options(config: DataclassInstance, leave_out: Sequence[str] = ()) -> str:
    """The options that give this configuration, those left at their defaults not named.

    Absolute paths are given by their last part: they mean nothing on another machine.
    """
    words: list[str] = []
    for setting in settings(type(config)):
        value = getattr(config, setting.name)
        if value == setting.default or setting.name in leave_out:
            continue
        if setting.kind is bool:
            words.append(setting.option if value else setting.option.replace("--", "--no-", 1))
        else:
            text = value.name if isinstance(value, Path) and value.is_absolute() else _shown(value)
            words.append(f"{setting.option} {shlex.quote(text)}")
    return " ".join(words)


def changes(then: Mapping[str, Any], config: DataclassInstance) -> list[str]:
    """What `config` has otherwise than `as_json` of an earlier one, as "--batch 32, now 16"; MAY_CHANGE left out.

    A field that did not exist then counts as left at its default.
    """
    out: list[str] = []
    for setting in settings(type(config)):
        now = _plain(getattr(config, setting.name))
        before = then.get(setting.name, None if setting.required else _plain(setting.default))
        if now != before and not setting.may_change:
            out.append(f"{setting.option} {_shown(before)}, now {_shown(now)}")
    return out


def _plain(value: Any) -> Any:
    if isinstance(value, tuple | list):
        return [_plain(part) for part in value]
    return str(value) if isinstance(value, Path) else value


def _shown(value: Any) -> str:
    """A value as it is typed."""
    return ",".join(map(str, value)) if isinstance(value, tuple | list) else str(value)


def _help(setting: Setting) -> str:
    text = setting.help.replace("%", "%%")
    if get_origin(setting.kind) is Literal:
        text += f": {_choices(setting.kind)}"
    default = "" if setting.required or setting.default in (None, "", ()) else _shown(setting.default)
    if setting.kind is bool:
        default = setting.option if setting.default else setting.option.replace("--", "--no-", 1)
    return f"{text} (default: {default.replace('%', '%%')})" if default else text


def _choices(kind: Any) -> str:
    *most, last = map(str, get_args(kind))
    return f"{', '.join(most)} or {last}" if most else last


def _metavar(kind: Any) -> str:
    if get_origin(kind) is tuple:
        return f"{_metavar(get_args(kind)[0])},..."
    if get_origin(kind) is Literal:
        return "NAME"
    names = {int: "N", float: "X", str: "TEXT", Path: "PATH"}
    return names[_without_none(kind)]


def _without_none(kind: Any) -> Any:
    if get_origin(kind) in (Union, types.UnionType):
        (kind,) = (part for part in get_args(kind) if part is not type(None))
    return kind


def _reader(setting: Setting) -> Callable[[str], Any]:
    """What argparse turns an option's text into its value with; errors say what to type."""

    def read(text: str) -> Any:
        value = _read(_without_none(setting.kind), text)
        numbers = value if isinstance(value, tuple) else (value,)
        if setting.least is not None and any(number < setting.least for number in numbers):
            raise argparse.ArgumentTypeError(f"must be at least {setting.least:g}, not {text}")
        return value

    return read


def _read(kind: Any, text: str) -> Any:
    if get_origin(kind) is tuple:
        return _read_tuple(get_args(kind), text)
    if get_origin(kind) is Literal:
        for choice in get_args(kind):
            if text == str(choice):
                return choice
        raise argparse.ArgumentTypeError(f"must be one of {_choices(kind)}, not {text!r}")
    try:
        value = kind(text)
    except ValueError as error:
        what = "a whole number" if kind is int else "a number"
        raise argparse.ArgumentTypeError(f"must be {what}, not {text!r}") from error
    if isinstance(value, float) and not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"must be a finite number, not {text!r}")
    return value


def _read_tuple(kinds: tuple[Any, ...], text: str) -> tuple[Any, ...]:
    parts = [part.strip() for part in text.split(",")] if text.strip() else []
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        kinds = (kinds[0],) * len(parts)
    if len(parts) != len(kinds):
        raise argparse.ArgumentTypeError(f"must be {len(kinds)} values with commas between them, not {text!r}")
    return tuple(_read(kind, part) for kind, part in zip(kinds, parts, strict=True))
