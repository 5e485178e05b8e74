"""The words of `likeness dub`."""

from __future__ import annotations

import argparse

from engine.cli.values import number, time_range, whole
from engine.cli.verify_words import add_marks
from engine.dubbing.orders import DUCK_LIMITS_DB, STRENGTH_LIMITS
from engine.motion.registry import INFOS as GENERATORS


def add_dub(parser: argparse.ArgumentParser) -> None:
    """Adds them to the command's parser."""
    add = parser.add_argument
    add("video", metavar="VIDEO", help="a video that shows a face; its length, size and frame rate stay")
    add("voice", metavar="VOICE", help="a sound file, or a video for its sound, that the lips follow")
    add("-o", "--output", metavar="OUT.mp4", required=True, help="the video; an older one of that name is replaced")
    add(
        "--duck",
        metavar="DB",
        type=number("--duck", *DUCK_LIMITS_DB),
        help=f"keep the video's own sound under the voice, so much louder or softer: {DUCK_LIMITS_DB[0]:g} to "
        f"{DUCK_LIMITS_DB[1]:g} dB, for example --duck=-18; once the voice is over, its own sound and lips are back "
        "(default: its own sound is off)",
    )
    add(
        "--range",
        metavar="START-END",
        type=time_range,
        default=(0.0, None),
        help="part of the video that is dubbed, 1:05-1:10.5, 5- or -10: the voice begins with it, and before and after "
        "it picture and sound stay",
    )
    add(
        "--face",
        metavar="N",
        type=whole("the face", 1),
        default=1,
        help="whose lips, 1 being the largest face where faces are first seen, and after a cut (default: 1)",
    )
    add(
        "--strength",
        metavar="N",
        type=number("--strength", *STRENGTH_LIMITS),
        default=1.0,
        help=f"how far the lips move: {STRENGTH_LIMITS[0]:g} not at all, 1 as the voice asks (default), at most "
        f"{STRENGTH_LIMITS[1]:g}",
    )
    told = " ".join(f"{info.name}: {info.about}".replace("%", "%%") for info in GENERATORS)
    names = [info.name for info in GENERATORS]
    add("--motion", choices=names, default=names[0], help=f"{told} (default: %(default)s)")
    add(
        "--seed",
        metavar="N",
        type=whole("the seed", 0),
        default=0,
        help="the number that decides what chance decides (default: 0)",
    )
    add_marks(parser)
    add("--json", action="store_true", help="tell what happens as JSON lines on standard output")
