"""The words of `likeness stream`: encode, decode, info."""

from __future__ import annotations

import argparse
from typing import Any

from engine.cli.values import whole
from engine.cli.verify_words import add_marks

KBPS, KBPS_LIMITS = 24, (6, 128)
"""Thousands of bits of sound a second: unless the user says otherwise, and least and most besides none."""


def add_stream(parser: argparse.ArgumentParser, looks: dict[str, Any], epilog: str) -> None:
    """Adds the three; `looks` and `epilog` are those of the other commands."""
    actions = parser.add_subparsers(dest="action", title="actions", metavar="ACTION", required=True)
    summary = "make a stream of a video that shows a face"
    encode = actions.add_parser("encode", help=summary, description=summary, epilog=epilog, **looks)
    _add_encode(encode)
    summary = "make a video of a stream, or of as much of it as arrived"
    decode = actions.add_parser("decode", help=summary, description=summary, epilog=epilog, **looks)
    add = decode.add_argument
    add("stream", metavar="STREAM.lks", help="what `likeness stream encode` wrote; it may be cut short or damaged")
    add("-o", "--output", metavar="OUT.mp4", required=True, help="the video; an older one of that name is replaced")
    add_marks(decode)
    add("--pictures", action="store_true", help="write a folder of PNG pictures and the sound, without any loss")
    add("--json", action="store_true", help="tell what happens as JSON lines on standard output")
    summary = "what a stream holds, where its bits are and what is missing"
    info = actions.add_parser("info", help=summary, description=summary, **looks)
    info.add_argument("stream", metavar="STREAM.lks")
    info.add_argument("--json", action="store_true", help="as one JSON object")


def _add_encode(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "driver", metavar="VIDEO", help="a video whose face is followed; without --portrait its first face is the still"
    )
    add("-o", "--output", metavar="OUT.lks", required=True, help="the stream; an older one of that name is replaced")
    add("--portrait", metavar="PICTURE", help="a picture of a face that the video moves instead")
    add(
        "--face",
        metavar="N",
        type=whole("the face", 1),
        default=1,
        help="which face of the portrait, 1 being the largest (default: 1)",
    )
    add("--audio", metavar="VOICE", help="a sound file to be heard instead of the video's own sound")
    add(
        "--kbps",
        metavar="N",
        type=_kbps,
        default=KBPS,
        help=f"thousands of bits of sound a second, {KBPS_LIMITS[0]} to {KBPS_LIMITS[1]}, or 0 for no sound "
        "(default: %(default)s)",
    )
    add("--lossless", action="store_true", help="send the still without loss, about four times as large")
    add("--json", action="store_true", help="tell what happens as JSON lines on standard output")


def _kbps(text: str) -> int:
    return 0 if text == "0" else whole("--kbps", *KBPS_LIMITS)(text)
