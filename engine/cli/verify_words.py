"""The words of `likeness verify`, and of leaving out the visible mark."""

from __future__ import annotations

import argparse

from engine.provenance.marks import LONGEST_REASON, Marks


def add_verify(parser: argparse.ArgumentParser) -> None:
    """Adds what `verify` takes."""
    parser.add_argument("file", metavar="FILE", help="a video, a picture, or a folder of pictures that Likeness wrote")
    parser.add_argument("--json", action="store_true", help="as one JSON object")


def add_marks(parser: argparse.ArgumentParser) -> None:
    """Adds how to leave out the visible mark; the hidden one and the manifest stay."""
    told = "leave out the badge that says AI-generated; the reason goes into the video's manifest"
    parser.add_argument("--no-mark", metavar="REASON", type=reason, help=told)


def marks_of(chosen: argparse.Namespace) -> Marks:
    """The marks that the user chose with `add_marks`."""
    return Marks() if chosen.no_mark is None else Marks(visible=False, reason=chosen.no_mark)


def reason(text: str) -> str:
    """A reason on one line; raises ArgumentTypeError where there is none."""
    line = " ".join(text.split())
    if not line or not line.isprintable():
        raise argparse.ArgumentTypeError("--no-mark needs a reason in words, such as 'labelled in the player'")
    if len(line) > LONGEST_REASON:
        raise argparse.ArgumentTypeError(f"the reason has {len(line)} letters; {LONGEST_REASON} are kept, shorten it")
    return line
