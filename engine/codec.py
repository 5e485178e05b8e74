"""The document as strict JSON: frozen dataclasses to plain values and back, generic over their type hints.

Whatever can be written can be read again: both directions make the same checks, so that no state of a project is
saved that would be refused at the next opening.
"""

from __future__ import annotations

import dataclasses
import json
import math
import re
import types
import typing
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, Literal, NamedTuple, TypeVar, Union, cast

from engine.codec_cues import packed, unpacked
from engine.document import (
    Blob,
    Crop,
    Cue,
    Curve,
    FoundFace,
    Gaze,
    LandmarkKey,
    Portrait,
    Project,
    RangeEdit,
    Segment,
)
from engine.errors import ProjectError
from engine.limits import CURVE_LIMITS, GAZE_LIMITS, LANDMARK_KEY_LIMITS, RANGE_LIMITS, Limits

T = TypeVar("T")

SHA256 = re.compile(r"[0-9a-f]{64}")
LARGEST_INT = 2**63 - 1
LANDMARKS = 68


class _WrongError(ValueError):
    """A value that does not fit; `where` grows while the error passes through what holds the value."""

    def __init__(self, what: str, where: str = "") -> None:
        super().__init__(what)
        self.what, self.where = what, where

    def within(self, part: str) -> _WrongError:
        return _WrongError(self.what, part + self.where)

    @property
    def sentence(self) -> str:
        return f"{self.where.lstrip('.') or 'it'} {self.what}"


class _Form(NamedTuple):
    """How values of one type are written and read."""

    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]


def to_plain(value: object) -> Any:
    """Dicts, lists, strings and numbers that say the same as a dataclass or a tuple of them; raises ProjectError."""
    if isinstance(value, (tuple, list)):
        return [to_plain(item) for item in cast("list[object]", value)]
    try:
        return _form(type(value)).encode(value)
    except _WrongError as wrong:
        raise ProjectError(_unsaved(wrong)) from None


def from_plain(kind: type[T], value: object) -> T:
    """The value of type `kind` that `to_plain` turned into `value`; raises ProjectError if anything does not fit."""
    try:
        return _form(kind).decode(value)
    except _WrongError as wrong:
        raise ProjectError(f"The project holds something that this version cannot read: {wrong.sentence}.") from None


def to_json(value: object) -> str:
    """One line of ASCII; landmarks are rounded to 0.01 px. Raises ProjectError for what could not be read again."""
    if type(value) is not Project:
        return _dumps(to_plain(value))
    parts = (f'"{field.name}":{_part(field.name, value)}' for field in dataclasses.fields(value))
    return "{" + ",".join(parts) + "}"


_last: dict[str, tuple[object, str]] = {}
"""The text of each field of the project that was written last: an edit changes one, and shares the others."""


def _part(name: str, project: Project) -> str:
    value = getattr(project, name)
    known, text = _last.get(name, (_last, ""))
    if known is value:
        return text
    forms = _forms(Project)
    try:
        plain = _fields([(name, forms[name].encode, value)])[name]
    except _WrongError as wrong:
        raise ProjectError(_unsaved(wrong)) from None
    text = _dumps(plain)
    _last[name] = (value, text)
    return text


def _dumps(plain: Any) -> str:
    return json.dumps(plain, separators=(",", ":"), allow_nan=False, check_circular=False)


def _unsaved(wrong: _WrongError) -> str:
    return f"This state of the project cannot be saved: {wrong.sentence}."


def from_json(text: str | bytes) -> Project:
    """The project that `to_json` wrote; raises ProjectError if the text is no such JSON."""
    try:
        plain = json.loads(text, parse_constant=_refuse_constant)
    except (ValueError, RecursionError):  # ValueError: also what is no UTF-8, and numbers of thousands of digits
        raise ProjectError("The project cannot be read: its text is damaged.") from None
    return from_plain(Project, plain)


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


@cache
def _form(kind: Any) -> _Form:
    """How values of type `kind` are written and read; TypeError for a type that has no place in a file."""
    origin = typing.get_origin(kind)
    if kind in _LEAVES:
        return _LEAVES[kind]
    if origin is Literal:
        return _choice(typing.get_args(kind))
    if origin in (Union, types.UnionType):
        return _optional(typing.get_args(kind))
    if origin is tuple:
        return _tuple(typing.get_args(kind))
    if origin is dict and typing.get_args(kind)[0] is str:
        return _dict(_form(typing.get_args(kind)[1]))
    if dataclasses.is_dataclass(kind):
        return _record(cast("type", kind))
    raise TypeError(f"{kind} cannot be written as JSON")


# --------------------------------------------------------------------------------------------------- single values


def _float(value: Any) -> float:
    if type(value) is not float:
        if isinstance(value, (bool, str, bytes)) or not hasattr(value, "__float__"):
            raise _WrongError("is not a number")
        try:
            value = float(value)
        except (TypeError, ValueError, OverflowError):
            raise _WrongError("is not a number") from None
    if not math.isfinite(value):
        raise _WrongError("is not a finite number")
    return value


def _int(value: Any) -> int:
    if type(value) is not int:
        if isinstance(value, bool) or not hasattr(value, "__index__"):
            raise _WrongError("is not a whole number")
        value = int(value)
    if abs(value) > LARGEST_INT:
        raise _WrongError("is too large a number")
    return value


def _bool(value: Any) -> bool:
    if type(value) is bool:
        return value
    if type(value).__name__ in ("bool_", "bool"):  # numpy's
        return bool(value)
    raise _WrongError("is neither true nor false")


def _str(value: Any) -> str:
    if not isinstance(value, str):
        raise _WrongError("is not text")
    return value


def _path_out(value: Any) -> str:
    if not isinstance(value, Path):
        raise _WrongError("is not a path")
    return str(value)


def _path_in(value: Any) -> Path:
    return Path(_str(value))


_LEAVES: dict[Any, _Form] = {
    float: _Form(_float, _float),
    int: _Form(_int, _int),
    bool: _Form(_bool, _bool),
    str: _Form(_str, _str),
    Path: _Form(_path_out, _path_in),
}


def _choice(values: tuple[Any, ...]) -> _Form:
    def same(value: Any) -> Any:
        if not isinstance(value, str) or value not in values:
            raise _WrongError(f"is none of {', '.join(map(str, values))}")
        return value

    return _Form(same, same)


# --------------------------------------------------------------------------------------------- values made of others


def _optional(kinds: tuple[Any, ...]) -> _Form:
    others = [kind for kind in kinds if kind is not type(None)]
    if len(others) != 1 or len(kinds) != 2:
        raise TypeError(f"only `X | None` can be written as JSON, not {kinds}")
    inner = _form(others[0])
    return _Form(
        lambda value: None if value is None else inner.encode(value),
        lambda value: None if value is None else inner.decode(value),
    )


def _each(convert: Callable[[Any], Any], values: Any) -> list[Any]:
    index = 0
    out: list[Any] = [None] * len(values)
    try:
        for index, value in enumerate(values):
            out[index] = convert(value)
    except _WrongError as wrong:
        raise wrong.within(f"[{index}]") from None
    return out


def _tuple(kinds: tuple[Any, ...]) -> _Form:
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        inner, count = _form(kinds[0]), None
        forms: tuple[_Form, ...] = ()
    else:
        inner, count = None, len(kinds)
        forms = tuple(_form(kind) for kind in kinds)

    def encode(value: Any) -> list[Any]:
        if not isinstance(value, (tuple, list)) or count not in (None, len(cast("list[Any]", value))):
            raise _WrongError("is not a list" if count is None else f"is not a list of {count}")
        if inner is not None:
            return _each(inner.encode, value)
        return [form.encode(item) for form, item in zip(forms, cast("list[Any]", value), strict=True)]

    def decode(value: Any) -> tuple[Any, ...]:
        if type(value) is not list or count not in (None, len(cast("list[Any]", value))):
            raise _WrongError("is not a list" if count is None else f"is not a list of {count}")
        if inner is not None:
            return tuple(_each(inner.decode, value))
        return tuple(form.decode(item) for form, item in zip(forms, cast("list[Any]", value), strict=True))

    return _Form(encode, decode)


def _dict(inner: _Form) -> _Form:
    def both(convert: Callable[[Any], Any], value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            raise _WrongError("is not a table")
        return {_str(name): convert(item) for name, item in cast("dict[Any, Any]", value).items()}

    return _Form(lambda value: both(inner.encode, value), lambda value: both(inner.decode, value))


@cache
def _forms(kind: type) -> dict[str, _Form]:
    """How each field of a dataclass is written and read."""
    hints = typing.get_type_hints(kind)
    names = [field.name for field in dataclasses.fields(kind) if field.init]
    return {name: _COMPACT.get((kind, name)) or _form(hints[name]) for name in names}


def _record(kind: type) -> _Form:
    """A dataclass as an object of all its fields; a field that a file does not know yet takes its default."""
    forms = _forms(kind)
    missing = dataclasses.MISSING
    needed = {f.name for f in dataclasses.fields(kind) if f.init and f.default is f.default_factory is missing}
    check = _CHECKS.get(kind, _anything)

    def encode(value: Any) -> dict[str, Any]:
        if type(value) is not kind:
            raise _WrongError(f"is no {kind.__name__}")
        out = _fields((name, form.encode, getattr(value, name)) for name, form in forms.items())
        check(value)
        return out

    def decode(value: Any) -> Any:
        if type(value) is not dict:
            raise _WrongError(f"is no {kind.__name__}")
        given = cast("dict[str, Any]", value)
        if lacking := needed - given.keys():
            raise _WrongError(f"has no {min(lacking)}")
        read = _fields((name, forms[name].decode if name in forms else _unknown, item) for name, item in given.items())
        try:
            made = kind(**read)
        except (TypeError, ValueError) as error:  # what the dataclass itself refuses
            raise _WrongError(f"is no {kind.__name__} ({error})") from None
        check(made)
        return made

    return _Form(encode, decode)


def _fields(fields: Iterable[tuple[str, Callable[[Any], Any], Any]]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    name = ""
    try:
        for name, convert, value in fields:
            out[name] = convert(value)
    except _WrongError as wrong:
        raise wrong.within(f".{name[:40]}") from None
    return out


def _unknown(_: Any) -> None:
    raise _WrongError("is unknown")


def _anything(_: Any) -> None:
    """The check of a dataclass whose type hints say all."""


# ---------------------------------------------------------------------------------- what the type hints cannot say


def _landmarks_out(value: Any) -> list[list[float]]:
    return [[round(x, 2), round(y, 2)] for x, y in _form(tuple[tuple[float, float], ...]).encode(value)]


def _cues_out(value: Any) -> Any:
    short = packed(cast("tuple[Cue, ...]", value)) if isinstance(value, tuple) else None
    if short is None or not short[0]:
        return _form(tuple[Cue, ...]).encode(value)
    return {"found": short[0], "others": _form(tuple[Cue, ...]).encode(tuple(short[1]))}


def _cues_in(value: Any) -> tuple[Cue, ...]:
    if not isinstance(value, dict):  # those of older versions
        return _form(tuple[Cue, ...]).decode(value)
    given = cast("dict[str, Any]", value)
    if given.keys() != {"found", "others"}:
        raise _WrongError("are no mouth cues")
    try:
        found = unpacked(_str(given["found"]))
    except ValueError:
        raise _WrongError("are no mouth cues") from None
    return tuple(sorted([*found, *_form(tuple[Cue, ...]).decode(given["others"])]))


_COMPACT = {
    (FoundFace, "landmarks"): _Form(_landmarks_out, lambda value: _form(tuple[tuple[float, float], ...]).decode(value)),
    (Project, "cues"): _Form(_cues_out, _cues_in),
}
"""Fields that are written in another form than their type's: twenty digits of 68 points would be most of a file."""


def _check_blob(blob: Blob) -> None:
    if not SHA256.fullmatch(blob.sha256):
        raise _WrongError("is no SHA-256", ".sha256")
    if blob.size < 0:
        raise _WrongError("is negative", ".size")


def _check_face(face: FoundFace) -> None:
    if len(face.landmarks) != LANDMARKS:
        raise _WrongError(f"are {len(face.landmarks)}, not {LANDMARKS}", ".landmarks")


def _check_crop(crop: Crop) -> None:
    if crop.side <= 0:
        raise _WrongError("is not positive", ".side")


def _check_portrait(portrait: Portrait) -> None:
    if not 0 <= portrait.face < len(portrait.faces):
        raise _WrongError("is not one of its faces", ".face")
    if portrait.width < 1 or portrait.height < 1:
        raise _WrongError("has no size", ".picture")


def _check_span(span: RangeEdit | Cue | Segment) -> None:
    if span.end_s <= span.start_s:
        raise _WrongError("is not after its start", ".end_s")


def _check_segment(segment: Segment) -> None:
    _check_span(segment)
    if segment.takes and segment.motion not in segment.takes:
        raise _WrongError("is not one of its takes", ".motion")


def _check_limits(value: object, limits: Limits) -> None:
    for name, (least, most) in limits.items():
        if not least <= getattr(value, name) <= most:
            raise _WrongError(f"is not between {least:g} and {most:g}", f".{name}")


def _check_range(edit: RangeEdit) -> None:
    _check_span(edit)
    _check_limits(edit, RANGE_LIMITS)


def _check_gaze(gaze: Gaze) -> None:
    _check_limits(gaze, GAZE_LIMITS)


def _check_curve(curve: Curve) -> None:
    for key in curve.keys:
        _check_limits(key, {"value": CURVE_LIMITS[curve.name]})


def _check_landmark_key(key: LandmarkKey) -> None:
    _check_limits(key, LANDMARK_KEY_LIMITS)
    if not all(0 <= point < LANDMARKS for point in key.points):
        raise _WrongError("are not all landmarks", ".points")


_CHECKS: dict[type, Callable[[Any], None]] = {
    Blob: _check_blob,
    RangeEdit: _check_range,
    Gaze: _check_gaze,
    Curve: _check_curve,
    LandmarkKey: _check_landmark_key,
    Cue: _check_span,
    Segment: _check_segment,
    FoundFace: _check_face,
    Crop: _check_crop,
    Portrait: _check_portrait,
}
