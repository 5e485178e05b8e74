"""Rhubarb Lip Sync's mouth cues: TSV, XML and JSON, in hundredths of a second, as its manual describes them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from engine.document import Cue, CueShape
from engine.errors import InterchangeError
from engine.interchange.mouths import between, letter, merged, without_gaps
from engine.interchange.reading import few, json_number, moment, number, parsed_json, wrong
from engine.interchange.records import Records

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

A_LETTER = "one of the mouths A to H or X"
STEP_S = 0.01
"""Times are written to hundredths: a cue that was written is read within half of one."""


# TSV: start and mouth of each cue, then the end and a closed mouth


def read_tsv(text: str, name: str) -> Records:
    """Lines of a time and a mouth; the last one says where the last cue ends."""
    marks: list[tuple[float, CueShape]] = []
    for count, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        place = f"line {count}"
        start, _, mouth = line.partition("\t")
        shape = letter(mouth.strip())
        if shape is None:
            raise wrong(name, place, f"a time, a tab and {A_LETTER}")
        start_s = moment(number(start, name, place, "a time in seconds"), name, place)
        if marks and start_s < marks[-1][0]:
            raise wrong(name, place, "a later time than in the line before")
        marks.append((start_s, shape))
        few(len(marks), name)
    if len(marks) < 2:
        raise wrong(name, "line 1", f"at least two lines of a time, a tab and {A_LETTER}")
    end_s = marks[-1][0]
    return Records("rhubarb-tsv", merged(between(marks[:-1], end_s)), duration_s=end_s)


def write_tsv(records: Records) -> str:
    """The cues without gaps, and a closed mouth where they end."""
    cues = _whole(records)
    lines = [f"{cue.start_s:.2f}\t{cue.shape}\n" for cue in cues]
    return "".join([*lines, f"{cues[-1].end_s:.2f}\tX\n"])


# JSON


def read_json(text: str, name: str) -> Records:
    """`mouthCues`, each with `start`, `end` and `value`; `metadata` tells the sound file and how long it is."""
    found = parsed_json(text, name)
    listed = found.get("mouthCues")
    if not isinstance(listed, list):
        raise wrong(name, "line 1", "a list called mouthCues")
    rows = cast("list[Any]", listed)
    few(len(rows), name)
    cues: list[Cue] = []
    for count, row in enumerate(rows, 1):
        place = f"mouth cue {count}"
        if not isinstance(row, dict):
            raise wrong(name, place, "an object with start, end and value")
        told = cast("dict[str, Any]", row)
        times = [json_number(told.get(key), name, place) for key in ("start", "end")]
        value = told.get("value")
        cues += _cue(times[0], times[1], value if isinstance(value, str) else "", name, place, cues)
    about = found.get("metadata")
    meta = cast("dict[str, Any]", about) if isinstance(about, dict) else {}
    length = meta.get("duration")
    duration_s = cues[-1].end_s if cues else 0.0
    if length is not None:
        duration_s = moment(json_number(length, name, "metadata"), name, "metadata")
    sound = meta.get("soundFile")
    return Records("rhubarb-json", merged(cues), duration_s=duration_s, sound=sound if isinstance(sound, str) else "")


def write_json(records: Records) -> str:
    """The cues without gaps, laid out as Rhubarb lays them out."""
    cues = _whole(records)
    rows = [f'    {{ "start": {c.start_s:.2f}, "end": {c.end_s:.2f}, "value": "{c.shape}" }}' for c in cues]
    sound = json.dumps(records.sound, ensure_ascii=False)
    about = f'{{\n  "metadata": {{\n    "soundFile": {sound},\n    "duration": {cues[-1].end_s:.2f}\n  }},\n'
    return about + '  "mouthCues": [\n' + ",\n".join(rows) + "\n  ]\n}\n"


# XML


def read_xml(text: str, name: str) -> Records:
    """`rhubarbResult` with `mouthCues`, the mouth as an element's text, its times as attributes."""
    root = parsed_xml(text, name)
    if root.tag != "rhubarbResult":
        raise wrong(name, "line 1", "an element rhubarbResult")
    listed = root.findall("mouthCues/mouthCue")
    few(len(listed), name)
    cues: list[Cue] = []
    for count, element in enumerate(listed, 1):
        place = f"mouth cue {count}"
        times = [number(element.get(key, ""), name, place, f"a time called {key}") for key in ("start", "end")]
        cues += _cue(times[0], times[1], (element.text or "").strip(), name, place, cues)
    length = root.findtext("metadata/duration")
    duration_s = cues[-1].end_s if cues else 0.0
    if length is not None:
        duration_s = moment(number(length, name, "metadata"), name, "metadata")
    sound = root.findtext("metadata/soundFile") or ""
    return Records("rhubarb-xml", merged(cues), duration_s=duration_s, sound=sound.strip())


def write_xml(records: Records) -> str:
    """The cues without gaps, laid out as Rhubarb lays them out."""
    from xml.etree import ElementTree as ET

    cues = _whole(records)
    root = ET.Element("rhubarbResult")
    about = ET.SubElement(root, "metadata")
    ET.SubElement(about, "soundFile").text = printable(records.sound)
    ET.SubElement(about, "duration").text = f"{cues[-1].end_s:.2f}"
    listed = ET.SubElement(root, "mouthCues")
    for cue in cues:
        times = {"start": f"{cue.start_s:.2f}", "end": f"{cue.end_s:.2f}"}
        ET.SubElement(listed, "mouthCue", times).text = cue.shape
    ET.indent(root, "  ")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def parsed_xml(text: str, name: str) -> Element:
    """The root of an XML file; one with entities of its own, or nested too deeply, is refused as InterchangeError."""
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    check_tags(text, name)
    try:
        # As bytes: a declaration may name an encoding that the decoded text no longer has.
        return fromstring(_declared(text).encode("utf-8", errors="replace"), forbid_dtd=False)
    except ParseError as error:
        raise wrong(name, f"line {error.position[0]}", "XML") from error
    except (DefusedXmlException, ValueError, RecursionError) as error:
        raise InterchangeError(f"{name} defines entities or is nested too deeply; export the file anew.") from error


def _declared(text: str) -> str:
    """The text without an XML declaration, which may name another encoding than UTF-8."""
    start = text.lstrip()
    if start.startswith("<?xml"):
        end = start.find("?>")
        # Line numbers of errors stay as they are.
        return "\n" * start[: end + 2].count("\n") + start[end + 2 :].lstrip(" \t") if end > 0 else start
    return start


def check_tags(text: str, name: str) -> None:
    """Raises InterchangeError where elements lie in one another so deeply that walking them would run out of stack."""
    import re

    from engine.interchange.reading import DEEPEST

    depth = 0
    for tag in re.finditer(r"<(/?)[A-Za-z_][^<>]*?(/?)>", text):
        depth += -1 if tag.group(1) else 0 if tag.group(2) else 1
        if depth > DEEPEST:
            raise InterchangeError(f"{name} is nested too deeply; export the file anew.")


def printable(text: str) -> str:
    """Without signs that XML cannot hold."""
    return "".join(sign for sign in text if sign in "\t\n" or (sign >= " " and not 0xD800 <= ord(sign) <= 0xDFFF
                                                               and sign not in "\ufffe\uffff"))  # fmt: skip


def _cue(start: float, end: float, mouth: str, name: str, place: str, before: list[Cue]) -> list[Cue]:
    """The cue that a row tells, none where it has no length."""
    start_s, end_s = moment(start, name, place), moment(end, name, place)
    shape = letter(mouth)
    if shape is None:
        raise wrong(name, place, A_LETTER)
    if end_s < start_s or (before and start_s < before[-1].end_s - STEP_S):
        raise wrong(name, place, "a cue that begins after the one before it and ends after its own begin")
    start_s = max(start_s, before[-1].end_s) if before else start_s
    return [Cue(start_s, end_s, shape)] if end_s > start_s else []


def _whole(records: Records) -> tuple[Cue, ...]:
    """What is written: cues without gaps, as long as the sound; a closed mouth where there are none."""
    cues = without_gaps((c for c in _rounded(records.cues)), round(records.duration_s, 2))
    return cues or (Cue(0.0, 0.0, "X"),)


def _rounded(cues: tuple[Cue, ...]) -> list[Cue]:
    return [Cue(round(cue.start_s, 2), round(cue.end_s, 2), cue.shape) for cue in cues]
