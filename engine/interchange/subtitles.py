"""Subtitles (.srt): a number, two times with milliseconds, and lines of words."""

from __future__ import annotations

import re

from engine.interchange.reading import few, moment, wrong
from engine.interchange.records import Line, Records

_TIME = r"(\d{1,3}):([0-5]?\d):([0-5]?\d)[,.](\d{1,3})"
_TIMES = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s+.*)?", re.ASCII)
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,200}>|\{\\[^{}]{0,200}\}")
LONGEST_TEXT = 2000
"""Letters of one subtitle."""


def read(text: str, name: str) -> Records:
    """All subtitles in order of time, without marks of how they look."""
    lines = text.splitlines()
    out: list[Line] = []
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
            continue
        if lines[at].strip().isdecimal() and at + 1 < len(lines):
            at += 1
        place = f"line {at + 1}"
        times = _TIMES.fullmatch(lines[at])
        if times is None:
            raise wrong(name, place, "two times such as 00:00:01,000 --> 00:00:02,500")
        start_s, end_s = (moment(_seconds(times.groups()[k : k + 4]), name, place) for k in (0, 4))
        if end_s < start_s:
            raise wrong(name, place, "an end that is not before the begin")
        at += 1
        words: list[str] = []
        while at < len(lines) and lines[at].strip():
            words.append(lines[at])
            at += 1
        said = " ".join(_TAG.sub("", " ".join(words)).split())
        if len(said) > LONGEST_TEXT:
            raise wrong(name, place, f"a subtitle of at most {LONGEST_TEXT} letters")
        if said:
            out.append(Line(start_s, end_s, said))
            few(len(out), name)
    if not out:
        raise wrong(name, "line 1", "a subtitle: a number, two times and words")
    out.sort()
    return Records("srt", lines=tuple(out), duration_s=max(line.end_s for line in out))


def write(records: Records) -> str:
    """The lines as subtitles, numbered from 1, to milliseconds."""
    blocks = [
        f"{count}\n{_clock(line.start_s)} --> {_clock(line.end_s)}\n{' '.join(line.text.split())}\n"
        for count, line in enumerate(records.lines, 1)
    ]
    return "\n".join(blocks)


def _seconds(parts: tuple[str, ...]) -> float:
    hours, minutes, seconds, fraction = parts
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(fraction.ljust(3, "0")) / 1000


def _clock(time_s: float) -> str:
    thousandths = round(time_s * 1000)
    seconds, rest = divmod(thousandths, 1000)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d},{rest:03d}"
