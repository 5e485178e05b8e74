"""Reading what others wrote: sizes, numbers and times are looked at before anything is made of them."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any, cast

from engine.errors import InterchangeError

TEXT_MB, TABLE_MB = 32, 512
"""Largest files: of cues, words and timelines; of motion, of which ten minutes can be 80 MB."""
MOST = 200_000
"""Cues, lines, clips or markers of a file."""
LONGEST_S = 86_400.0
"""No moment lies later than a day."""
DEEPEST = 64
"""How far lists and objects of a file may be nested."""
RATES = (1.0, 240.0)
"""Frames a second, least and most."""
_NUMBER = re.compile(r"[+-]?(?:\d{1,15}(?:\.\d{0,18})?|\.\d{1,18})(?:[eE][+-]?\d{1,3})?", re.ASCII)


def read_bytes(path: Path, most_mb: int) -> bytes:
    """The content of an ordinary file of so many MB at most; raises InterchangeError."""
    try:
        if not path.is_file():
            raise InterchangeError(f"There is no file {path}; choose another one.")
        with path.open("rb") as file:
            content = file.read((most_mb << 20) + 1)
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the name
        reason = getattr(error, "strerror", None) or error
        raise InterchangeError(f"{path} cannot be read ({reason}); choose another file.") from error
    if len(content) > most_mb << 20:
        raise InterchangeError(f"{path.name} is larger than {most_mb} MB; cut it into shorter parts.")
    return content


def decoded(content: bytes, name: str) -> str:
    """The text of a file: UTF-8, or Windows' western letters as older programs write them."""
    if b"\0" in content:
        raise InterchangeError(f"{name} is no text in UTF-8; save it as such in the program that made it.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def wrong(name: str, place: str, expected: str) -> InterchangeError:
    """What is said of a file that is not as its format says; `place`: such as `line 12`."""
    return InterchangeError(f"{name}, {place}: {expected} is expected; export the file anew.")


def number(text: str, name: str, place: str, expected: str = "a number") -> float:
    """A finite number written in digits; raises InterchangeError."""
    bare = text.strip()  # of more than float() strips
    if _NUMBER.fullmatch(bare):
        value = float(bare)
        if math.isfinite(value):
            return value
    raise wrong(name, place, expected)


def moment(value: float, name: str, place: str) -> float:
    """A time in seconds that a project can have; raises InterchangeError."""
    if not 0 <= value <= LONGEST_S:
        raise wrong(name, place, f"a time between 0 and {LONGEST_S:g} s")
    return value


def whole(text: str, name: str, place: str, most: int = MOST) -> int:
    """A whole number from 0 to `most`; raises InterchangeError."""
    if re.fullmatch(r"\s*\d{1,12}\s*", text, re.ASCII) and int(text) <= most:
        return int(text)
    raise wrong(name, place, f"a whole number from 0 to {most}")


def rate_of(value: float, name: str, place: str) -> float:
    """A frame rate; raises InterchangeError."""
    if not RATES[0] <= value <= RATES[1]:
        raise wrong(name, place, f"a frame rate between {RATES[0]:g} and {RATES[1]:g}")
    return value


def few(count: int, name: str) -> None:
    """Raises InterchangeError where a file holds more than anybody could have made."""
    if count > MOST:
        raise InterchangeError(f"{name} holds more than {MOST} entries; cut it into shorter parts.")


def check_depth(text: str, name: str) -> None:
    """Raises InterchangeError where JSON is nested so deeply that reading it would run out of stack."""
    depth, inside, escaped = 0, False, False
    for place in re.finditer(r'[\[\]{}"\\]|[^\[\]{}"\\]+', text):
        sign = place.group()
        if inside:
            if sign == "\\" and not escaped:
                escaped = True
                continue
            if sign == '"' and not escaped:
                inside = False
        elif sign == '"':
            inside = True
        elif sign in "[{":
            depth += 1
            if depth > DEEPEST:
                raise InterchangeError(f"{name} is nested too deeply; export the file anew.")
        elif sign in "]}":
            depth -= 1
        escaped = False


def parsed_json(text: str, name: str) -> dict[str, Any]:
    """The object that a JSON file is; raises InterchangeError. Numbers that are none in JSON are refused."""
    import json

    def refuse(word: str) -> float:
        raise ValueError(word)

    check_depth(text, name)
    try:
        found = json.loads(text, parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise wrong(name, f"line {error.lineno}", "JSON") from error
    except (ValueError, RecursionError) as error:  # NaN, or a number of thousands of digits
        raise wrong(name, "some line", "JSON with finite numbers") from error
    if not isinstance(found, dict):
        raise wrong(name, "line 1", "an object in braces")
    return cast("dict[str, Any]", found)


def json_number(value: Any, name: str, place: str) -> float:
    """A finite number of a JSON file; raises InterchangeError."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise wrong(name, place, "a number")
    try:
        got = float(value)
    except OverflowError:
        got = math.inf
    if not math.isfinite(got):
        raise wrong(name, place, "a finite number")
    return got
