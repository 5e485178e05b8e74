"""Formats by name: what each holds, what it is called, and how to tell one from another.

What a format needs is imported when it is first read or written.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from engine.errors import InterchangeError
from engine.interchange.reading import TABLE_MB, TEXT_MB, decoded, read_bytes

if TYPE_CHECKING:  # whoever starts in no time has no numpy yet
    from engine.interchange.records import Holds, Records

WAV = "wav"
"""The voice as it is heard, which can be written beside the formats below."""
HEAD_LETTERS = 4096
"""How much of a file is looked at to find out what it is."""


@dataclass(frozen=True)
class Format:
    """One format. `module`, `reader`, `writer`: where it is; `sign`: words, any of which only its files begin with.

    `rate`: frames a second where a file needs some and nobody says; None where it needs none to be written.
    `asks_rate`: files do not say at which rate they were made.
    """

    name: str
    title: str
    suffix: str
    holds: Holds
    module: str
    reader: str = "read"
    writer: str = "write"
    sign: tuple[str, ...] = ()
    rate: float | None = None
    asks_rate: bool = False

    @property
    def most_mb(self) -> int:
        return TABLE_MB if self.holds == "motion" else TEXT_MB


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        one.name: one
        for one in (
            Format("rhubarb-tsv", "Rhubarb TSV", ".tsv", "cues", "rhubarb", "read_tsv", "write_tsv"),
            Format("rhubarb-xml", "Rhubarb XML", ".xml", "cues", "rhubarb", "read_xml", "write_xml", ("<rhubarbres",)),
            Format("rhubarb-json", "Rhubarb JSON", ".json", "cues", "rhubarb", "read_json", "write_json",
                   ('"mouthcues"',)),
            Format("moho", "Moho switch data", ".dat", "cues", "moho", sign=("mohoswitch1",), rate=24, asks_rate=True),
            Format("papagayo", "Papagayo", ".pgo", "cues", "papagayo", sign=("lipsync version 1",), rate=25),
            Format("srt", "SubRip subtitles", ".srt", "text", "subtitles", sign=("-->",)),
            Format("openface", "OpenFace", ".csv", "motion", "openface", sign=("confidence,", "confidence ,", "x_0"),
                   rate=25),
            Format("arkit", "ARKit, Live Link Face", ".csv", "motion", "arkit", sign=("blendshapecount", "jawopen"),
                   rate=25),
            Format("otio", "OpenTimelineIO", ".otio", "timeline", "otio_files", sign=('"otio_schema"',), rate=25),
            Format("fcpxml", "Final Cut Pro XML", ".fcpxml", "timeline", "fcpxml", sign=("<fcpxml",), rate=25),
        )
    }
)  # fmt: skip
"""Formats by name, in the order in which they are offered."""
SUFFIXES = frozenset(one.suffix for one in FORMATS.values())


def format_of(name: str) -> Format:
    """The format of that name; raises InterchangeError."""
    if name not in FORMATS:
        raise InterchangeError(f"There is no format called {name}: choose {' or '.join(FORMATS)}.")
    return FORMATS[name]


def by_suffix(path: Path) -> list[Format]:
    """The formats that files with such a name may have."""
    return [one for one in FORMATS.values() if one.suffix == path.suffix.lower()]


def sniff(path: Path, head: str) -> Format | None:
    """The format of a file with that begin, by what it says first and by its name; None where it is none of ours."""
    begin = head[:HEAD_LETTERS].lower()
    named = by_suffix(path)
    signed = [one for one in FORMATS.values() if any(sign in begin for sign in one.sign)]
    both = [one for one in signed if one in named]
    if both or signed:
        return (both or signed)[0]
    return named[0] if len(named) == 1 else None


def read_any(path: Path | str, name: str | None = None, fps: float | None = None) -> Records:
    """What a file holds; raises InterchangeError and nothing else, whatever is in it.

    `name`: of its format, found out where it is not told. `fps`: frames a second for formats that do not say theirs.
    """
    path = Path(path)
    limit = format_of(name).most_mb if name else max((f.most_mb for f in by_suffix(path)), default=TEXT_MB)
    content = decoded(read_bytes(path, limit), path.name)
    chosen = format_of(name) if name else sniff(path, content)
    if chosen is None:
        kinds = ", ".join(sorted(SUFFIXES))
        raise InterchangeError(f"{path.name} is no file of mouth cues, motion or words that is known here ({kinds}).")
    return read_text(content, path.name, chosen, fps)


def read_text(content: str, file_name: str, form: Format, fps: float | None = None) -> Records:
    """What a text of that format holds; raises InterchangeError and nothing else."""
    reader = cast("Callable[..., Records]", getattr(_module(form), form.reader))
    if form.name in ("moho", "openface", "arkit") and fps is not None:
        return reader(content, file_name, fps)
    return reader(content, file_name)


def write_text(records: Records, form: Format, fps: float | None = None) -> str:
    """The records as a file of that format; raises InterchangeError where they lack what it holds."""
    writer = cast("Callable[..., str]", getattr(_module(form), form.writer))
    if form.holds == "cues" and not records.cues:
        raise InterchangeError("There are no mouth cues to write; generate motion or add cues first.")
    if form.holds == "text" and not records.lines:
        raise InterchangeError("There are no words to write as subtitles; add markers with words, or type a text.")
    if form.name in ("moho", "papagayo"):
        return writer(records, form.rate if fps is None else fps)
    return writer(records)


def readable(kinds: Sequence[Holds]) -> list[Format]:
    """The formats that hold one of some kinds."""
    return [one for one in FORMATS.values() if one.holds in kinds]


def _module(form: Format) -> object:
    return import_module(f"engine.interchange.{form.module}")
