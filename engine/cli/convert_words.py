"""The words of `likeness convert`, and what it prints."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.values import number
from engine.interchange.reading import RATES
from engine.interchange.registry import FORMATS, WAV

if TYPE_CHECKING:
    from engine.cli.process import Stop, Streams
    from engine.order import Event


def add_convert(parser: argparse.ArgumentParser) -> None:
    """Adds what is converted, and into what."""
    add = parser.add_argument
    told = "mouth cues, subtitles or a timeline; a sound file or video, for its mouth cues; or a project (.likeness)"
    add("source", metavar="IN", help=told)
    add("-o", "--output", metavar="OUT", required=True, help="the file; an older one of that name is replaced")
    names = [*FORMATS]
    add("--from", dest="source_format", choices=names, help="the format of IN (default: told by what it holds)")
    add("--to", choices=[*names, WAV], help="the format of OUT (default: told by its ending; .csv has two)")
    rate = number("--fps", *RATES)
    add("--fps", metavar="N", type=rate, help="frames a second, for Moho, Papagayo, tables of motion and timelines")
    add("--voice", metavar="SOUND", help="a sound file in which the words of subtitles are looked for")
    add("--video", metavar="VIDEO", help="an exported video that a timeline of a project shows")


def add_files(parser: argparse.ArgumentParser) -> None:
    """Adds files of other programs to `render`."""
    told = "mouth cues or subtitles that the mouth follows (Rhubarb, Moho, Papagayo, SubRip); 0 is the range's begin"
    parser.add_argument("--cues", metavar="FILE", help=told)
    told = "a table of motion (OpenFace, ARKit) that moves the portrait instead of a motion generator"
    parser.add_argument("--motion-file", metavar="FILE", help=told)


def run(chosen: argparse.Namespace, streams: Streams, stop: Stop) -> None:
    """Converts, and prints what was written; notes go to standard error."""
    from engine.interchange.convert import Conversion, convert

    def tell(_: Event) -> None:
        stop.check()

    order = Conversion(
        Path(chosen.source),
        Path(chosen.output),
        chosen.source_format,
        chosen.to,
        chosen.fps,
        _path(chosen.voice),
        _path(chosen.video),
    )
    done = convert(order, tell)
    for note in done.notes:
        print(f"likeness: {note}", file=streams.err, flush=True)
    facts = [f"{done.cues} mouth cues"] * bool(done.cues) + [f"{done.lines} lines of words"] * bool(done.lines)
    print(", ".join([*facts, f"{done.duration_s:.2f} s: {done.path}"]), file=streams.out, flush=True)


def _path(word: str | None) -> Path | None:
    return None if word is None else Path(word)
