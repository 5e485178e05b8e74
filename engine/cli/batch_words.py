"""The words of `likeness batch`."""

from __future__ import annotations

import argparse

from engine.cli.values import SIZE_PX, number, square, time_range, whole
from engine.cli.verify_words import add_marks
from engine.dubbing.orders import DUCK_LIMITS_DB, STRENGTH_LIMITS
from engine.limits import GAZE_LIMITS

MOST_WORKERS = 256
MOST_TRIES = 100

BATCH_JSON = """\
a list is a table (CSV in UTF-8) whose first line names its columns: portrait, voice, and any of output, renderer,
motion, seed, fps, size, range, face, gaze, no_blink, crop, backend, cues, motion_file, as `likeness render` has them.
A portrait is a picture; a project (FILE.likeness), whose portrait and settings are taken; or a video, which is dubbed
and has strength and duck, as `likeness dub` has them. Paths count from the list's folder.

names may hold {portrait} {voice} {n} {seed} {renderer} {date}.

with --json, standard output holds one JSON object a line:
  {"event": "batch", "total": 12, "out": "/folder", "report": "/folder/report.html"}
  {"event": "job", "id": "...", "index": 0, "name": "a-b.mp4", "state": "waiting", "done": 0.0, ...}
     once for each job, and whenever one has changed: waiting, running, done, failed, or kept from an earlier run
  {"event": "done", "made": 10, "kept": 1, "failed": 1, "report": "..."}, or {"event": "error", "code": 2, ...}

exit code 10: some jobs failed; the report says why.

"""


def add_batch(parser: argparse.ArgumentParser) -> None:
    """Adds the options of `likeness batch`."""
    add = parser.add_argument
    add("jobs", metavar="JOBS.csv", nargs="?", help="the list of videos to be made")
    add(
        "--portrait",
        metavar="PICTURE",
        nargs="+",
        action="extend",
        help="instead of a list: one or several portraits, each with every voice",
    )
    add(
        "--voices",
        metavar="FOLDER",
        nargs="+",
        action="extend",
        help="the voices: sound files, or folders of them",
    )
    add("--out", metavar="FOLDER", help="where the videos go (default: a folder beside the list, named as it)")
    add("--name", metavar="PATTERN", help="names of the videos (default: {portrait}-{voice})")
    add("--save", metavar="JOBS.csv", help="write the list of --portrait and --voices, and make nothing")
    add(
        "--workers",
        metavar="N",
        type=whole("--workers", 1, MOST_WORKERS),
        help="videos made at a time (default: one for each CUDA device, or half as many as processor cores)",
    )
    add(
        "--retry",
        metavar="N",
        type=whole("--retry", 0, MOST_TRIES),
        default=1,
        help="how often a video that failed is tried again (default: 1)",
    )
    add("--again", action="store_true", help="also make what failed in an earlier run")
    add("--overwrite", action="store_true", help="replace files that are there already")
    add(
        "--patience",
        metavar="SECONDS",
        type=whole("--patience", 10, 86_400),
        default=900,
        help="silence after which a worker is taken to hang (default: 900)",
    )
    add(
        "--cluster",
        metavar="ADDRESS",
        nargs="?",
        const="auto",
        help="work on a Ray cluster: host:6379, ray://host:10001, auto (default), or local; folders must be shared",
    )
    add_marks(parser)
    _add_settings(parser)
    add("--json", action="store_true", help="tell what happens as JSON lines on standard output")


def _add_settings(parser: argparse.ArgumentParser) -> None:
    """What goes for all videos of --portrait and --voices; a list says it row by row."""
    from engine.cli.parser import BACKENDS, RATES
    from engine.motion.registry import NAMES as GENERATORS
    from engine.render.registry import NAMES as RENDERERS

    group = parser.add_argument_group("how all videos of --portrait and --voices are made, as in likeness render")
    add = group.add_argument
    add("--renderer", choices=RENDERERS)
    add("--motion", choices=GENERATORS)
    add("--seed", metavar="N", type=whole("the seed", 0))
    add("--fps", type=whole("the frame rate", 1), choices=RATES)
    add("--size", metavar="PX", type=whole("the size", *SIZE_PX))
    add("--range", metavar="START-END", type=time_range)
    add("--face", metavar="N", type=whole("the face", 1))
    add("--gaze", metavar="N", type=number("the gaze", *GAZE_LIMITS["amount"]))
    add("--no-blink", action="store_true", default=None)
    add("--crop", metavar="LEFT,TOP,SIDE", type=square)
    add("--backend", choices=BACKENDS)
    add("--strength", metavar="N", type=number("--strength", *STRENGTH_LIMITS), help="of videos, as in likeness dub")
    add("--duck", metavar="DB", type=number("--duck", *DUCK_LIMITS_DB), help="of videos, as in likeness dub")
