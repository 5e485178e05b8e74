"""The command line's words: commands, options and what each may hold."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any, ClassVar, NoReturn

from engine.cli.batch_words import BATCH_JSON, add_batch
from engine.cli.convert_words import add_convert, add_files
from engine.cli.dub_words import add_dub
from engine.cli.stream_words import add_stream
from engine.cli.values import SIZE_PX, number, square, time_range, whole
from engine.cli.verify_words import add_marks, add_verify
from engine.errors import LikenessError
from engine.limits import DRIVING_LIMITS, GAZE_LIMITS, NATURAL_GAZE
from engine.motion.protocol import GeneratorInfo
from engine.motion.registry import INFOS as GENERATORS
from engine.render.protocol import RendererInfo
from engine.render.registry import INFOS as RENDERERS

RATES = (24, 25, 30, 50, 60)
BACKENDS = ("mediapipe", "fan")

DESCRIPTION = "Makes a portrait speak. Without a command, or with a project file (FILE.likeness), the studio opens."

EPILOG = """\
exit codes:
    0  all is well
    1  anything else; after a bug, the message names a file to report
    2  the command line cannot be understood
    3  the picture cannot be used, or shows no usable face
    4  the voice cannot be used
    5  the video cannot be written
    6  a model is missing, damaged or cannot run on this machine
    7  the video that drives or is dubbed cannot be used, or shows no face that can be followed
    9  the stream cannot be read, or was made for another net
   10  a batch is over, but some of its videos could not be made
   11  the file to be verified cannot be read
   12  a file of another program cannot be read, or not be made of what is there
  130  stopped by Ctrl-C (143 by SIGTERM, 129 by a closed terminal, 141 when nobody reads the output)

An error is one line on standard error. Whatever goes wrong, no half-written video is left behind and an older video of
that name stays as it was; a whole one replaces it without asking.
"""

JSON = """\
with --json, standard output holds one JSON object a line:
  {"event": "stage", "name": "reading"}             then face, motion, driver or footage, rendering
  {"event": "advice", "text": "..."}                what would give a better video
  {"event": "progress", "done": 12, "total": 250}   frames
  {"event": "done", "path": "out.mp4", ...}         or {"event": "error", "code": 3, "message": "..."}

"""


class UsageError(LikenessError):
    """The command line cannot be understood."""

    exit_code: ClassVar[int] = 2


class Answer(Exception):
    """The user asked for a text, such as the help; that is all there is to do."""


class Parser(argparse.ArgumentParser):
    """An ArgumentParser that prints nothing: help is an Answer, an error a UsageError."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see {self.prog} --help)")

    def print_help(self, file: object = None) -> NoReturn:  # noqa: ARG002 (argparse's own)
        raise Answer(self.format_help().rstrip())


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """What the user asked for: `command` and its options; raises UsageError, or Answer for --help and the like."""
    parser = _parser()
    chosen = parser.parse_args(_joined(arguments))
    if chosen.version:
        from engine import __version__

        raise Answer(f"likeness {__version__}")
    if chosen.command is None:
        parser.print_help()
    if chosen.command == "reenact" and chosen.direct:
        _check_direct(chosen)
    return chosen


def _check_direct(chosen: argparse.Namespace) -> None:
    """Raises UsageError where `reenact --direct` is given what only motion that becomes tracks can obey."""
    alone = _parser().parse_args(["reenact", "PORTRAIT", "DRIVER", "-o", "OUT.mp4"])
    names = [*DRIVING_LIMITS, "no_blink", "absolute", "match", "renderer", "size", "fps", "crop", "backend"]
    given = [f"--{name.replace('_', '-')}" for name in names if getattr(chosen, name) != getattr(alone, name)]
    if given:
        told = ", ".join(given)
        raise UsageError(f"with --direct the driver's frames move the portrait as they are: leave out {told}")


def _joined(arguments: Sequence[str]) -> list[str]:
    """`--range -10` as `--range=-10`: argparse would take a value that begins with a dash for an option."""
    out: list[str] = []
    for argument in arguments:
        if out and out[-1] in ("--range", "--crop", "--duck") and argument.startswith("-") and "--" not in out:
            out[-1] += f"={argument}"
        else:
            out.append(argument)
    return out


def _parser() -> Parser:
    looks: dict[str, Any] = {"formatter_class": argparse.RawDescriptionHelpFormatter, "allow_abbrev": False}
    parser = Parser(prog="likeness", description=DESCRIPTION, epilog=EPILOG, **looks)
    parser.add_argument("--version", action="store_true", help="print the version")
    commands = parser.add_subparsers(dest="command", title="commands", metavar="COMMAND")
    summary = "make a picture speak with a voice"
    _add_render(commands.add_parser("render", help=summary, description=summary, epilog=JSON + EPILOG, **looks))
    summary = "make a picture move as somebody does in a video"
    reenact = commands.add_parser("reenact", help=summary, description=summary, epilog=JSON + EPILOG, **looks)
    _add_reenact(reenact)
    summary = "let the lips of a filmed face follow another voice; the rest of the video stays as it is"
    add_dub(commands.add_parser("dub", help=summary, description=summary, epilog=JSON + EPILOG, **looks))
    summary = "render the portrait and the voice that come along"
    demo = commands.add_parser("demo", help=summary, description=summary, epilog=JSON + EPILOG, **looks)
    demo.add_argument("-o", "--output", metavar="OUT.mp4", default="likeness-demo.mp4", help="default: %(default)s")
    add_marks(demo)
    demo.add_argument("--json", action="store_true", help="tell what happens as JSON lines")
    summary = "convert mouth cues, a voice, subtitles or a project to files of other programs"
    add_convert(commands.add_parser("convert", help=summary, description=summary, epilog=EPILOG, **looks))
    summary = "send a talking face in few bits: a still once, keypoints and sound of every frame"
    stream = commands.add_parser("stream", help=summary, description=summary, epilog=EPILOG, **looks)
    add_stream(stream, looks, JSON + EPILOG)
    summary = "what a video says of its making: manifest, hidden mark, badge"
    add_verify(commands.add_parser("verify", help=summary, description=summary, epilog=EPILOG, **looks))
    summary = "make many videos: a list of portraits and voices"
    add_batch(commands.add_parser("batch", help=summary, description=summary, epilog=BATCH_JSON + EPILOG, **looks))
    summary = "versions, devices, ffmpeg, models and whether they are intact"
    info = commands.add_parser("info", help=summary, description=summary, epilog=EPILOG, **looks)
    info.add_argument("--json", action="store_true", help="as one JSON object")
    return parser


def _add_render(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    _add_portrait(parser)
    add("voice", metavar="VOICE", help="a sound file, or a video for its sound")
    _add_video(parser)
    add(
        "--range",
        metavar="START-END",
        type=time_range,
        default=(0.0, None),
        help="part of the voice: 1:05-1:10.5, 5- or -10",
    )
    add(
        "--seed",
        metavar="N",
        type=whole("the seed", 0),
        default=0,
        help="other numbers give other head motion, blinks and gaze (default: 0)",
    )
    add("--no-blink", action="store_true", help="leave the lids as they are")
    add(
        "--gaze",
        metavar="N",
        type=number("the gaze", *GAZE_LIMITS["amount"]),
        default=NATURAL_GAZE,
        help="how far the eyes look about: 0 not at all, 1 naturally (default), at most 2",
    )
    _add_face(parser)
    _add_choice(parser, "--renderer", RENDERERS)
    _add_choice(parser, "--motion", GENERATORS)
    add_files(parser)
    add_marks(parser)
    _add_end(parser)


def _add_reenact(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    _add_portrait(parser)
    add("driver", metavar="DRIVER", help="a video whose face moves the portrait; the result is as long")
    _add_video(parser)
    add(
        "--audio",
        metavar="VOICE",
        help="a sound file to be heard instead of the driver's own sound; what is longer than the driver is left out, "
        "after what is shorter there is silence",
    )
    strengths = {
        "head": "the head turns and leans",
        "expression": "the brows and the nose move",
        "lips": "the lips and the jaw move",
        "gaze": "the eyes look about",
    }
    for name, what in strengths.items():
        told = f"how far {what}: 0 not at all, 1 as the driver's (default), at most 2"
        add(f"--{name}", metavar="N", type=number(f"--{name}", *DRIVING_LIMITS[name]), default=1.0, help=told)
    add("--no-blink", action="store_true", help="leave the lids as they are")
    add(
        "--absolute",
        action="store_true",
        help="turn the head as the driver's is turned and part the lips as far, instead of adding what changes in the "
        "driver to the portrait",
    )
    add(
        "--match",
        action="store_true",
        help="count changes from the driver's frame that is most like the portrait, instead of from its first",
    )
    add(
        "--direct",
        action="store_true",
        help="let the net AVFR-GAN reenact the driver's frames themselves, as in its paper: the square round the "
        "head, at the net's own size; nothing of the motion can be set",
    )
    _add_face(parser)
    _add_choice(parser, "--renderer", RENDERERS)
    add_marks(parser)
    _add_end(parser)


def _add_portrait(parser: argparse.ArgumentParser) -> None:
    told = "a picture that shows a face: JPEG, PNG, WebP, TIFF, HEIC ..."
    parser.add_argument("portrait", metavar="PORTRAIT", help=told)


def _add_video(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("-o", "--output", metavar="OUT.mp4", required=True, help="the video; an older one of that name is replaced")
    add(
        "--size",
        metavar="PX",
        type=whole("the size", *SIZE_PX),
        help="longer side of the video (default: the picture's, at most 1920)",
    )
    add("--fps", type=whole("the frame rate", 1), choices=RATES, default=25, help="frames a second (default: 25)")


def _add_face(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add(
        "--face", metavar="N", type=whole("the face", 1), default=1, help="which face, 1 being the largest (default: 1)"
    )
    add(
        "--crop",
        metavar="LEFT,TOP,SIDE",
        type=square,
        help="square of the picture to animate, in its pixels as displayed",
    )


def _add_end(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--backend", choices=BACKENDS, default=BACKENDS[0], help="what places the landmarks (default: %(default)s)")
    add("--json", action="store_true", help="tell what happens as JSON lines on standard output")


def _add_choice(
    parser: argparse.ArgumentParser, name: str, infos: Sequence[RendererInfo] | Sequence[GeneratorInfo]
) -> None:
    """One of what is installed, each with what it is good for."""
    told = " ".join(f"{info.name}: {info.about}".replace("%", "%%") for info in infos)
    names = [info.name for info in infos]
    parser.add_argument(name, choices=names, default=names[0], help=f"{told} (default: %(default)s)")
