"""What users type after an option, turned into numbers; each function raises ArgumentTypeError with what to type."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from collections.abc import Callable

SIZE_PX = (64, 3840)
"""Longest side of a video, least and most: smaller shows nothing, larger is beyond what H.264 players take."""

_TIME = re.compile(r"(?:(?:(\d{1,4}):)?(\d{1,4}):)?(\d{1,6}(?:\.\d{0,9})?|\.\d{1,9})", re.ASCII)
_NUMBER = re.compile(r"[+-]?(?:\d{1,6}(?:\.\d{0,9})?|\.\d{1,9})", re.ASCII)


def time_s(text: str) -> float:
    """Seconds meant by `12.5`, `1:05`, `1:05.25` or `1:02:03`."""
    match = _TIME.fullmatch(text.strip())
    if not match:
        raise ArgumentTypeError(f"a time is typed as 12.5 or 1:05.25, not {text!r}")
    hours, minutes, seconds = match.groups("")
    if (minutes and float(seconds) >= 60) or (hours and int(minutes) >= 60):
        raise ArgumentTypeError(f"minutes and seconds after a colon stay below 60, unlike {text!r}")
    return int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds)


def time_range(text: str) -> tuple[float, float | None]:
    """Start and end in seconds of `1:05-1:10.5`, `5-` (to the end: None) or `-10` (from the start)."""
    start, dash, end = (part.strip() for part in text.partition("-"))
    if not dash or not (start or end):
        raise ArgumentTypeError(f"a range is typed as 1:05-1:10.5, 5- or -10, not {text!r}")
    start_s, end_s = time_s(start) if start else 0.0, time_s(end) if end else None
    if end_s is not None and end_s <= start_s:
        raise ArgumentTypeError(f"the range {text!r} ends before it starts")
    return start_s, end_s


def square(text: str) -> tuple[float, float, float]:
    """Left, top and side in pixels of `120,80,512`."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) != 3 or not all(_NUMBER.fullmatch(part) for part in parts):
        raise ArgumentTypeError(f"a crop is typed as left,top,side in pixels, for example 120,80,512, not {text!r}")
    x, y, side = map(float, parts)
    if side < 1:
        raise ArgumentTypeError(f"the side of the crop {text!r} must be at least one pixel")
    return x, y, side


def whole(what: str, least: int, most: int | None = None) -> Callable[[str], int]:
    """A reader of whole numbers from `least` to `most`, for argparse's `type`."""
    limits = f"of at least {least}" if most is None else f"from {least} to {most}"

    def read(text: str) -> int:
        value = int(text) if re.fullmatch(r"\d{1,18}", text, re.ASCII) else -1
        if value < least or (most is not None and value > most):
            raise ArgumentTypeError(f"{what} is a whole number {limits}, not {text!r}")
        return value

    return read


def number(what: str, least: float, most: float) -> Callable[[str], float]:
    """A reader of numbers from `least` to `most`, for argparse's `type`."""

    def read(text: str) -> float:
        value = float(text) if _NUMBER.fullmatch(text.strip()) else least - 1
        if not least <= value <= most:
            raise ArgumentTypeError(f"{what} is a number from {least:g} to {most:g}, not {text!r}")
        return value

    return read
