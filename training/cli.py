"""The command line of training: `likeness-train prepare`, `speech`, `train`, `evaluate`, `evaluate-speech`,
`evaluate-renderer`, `evaluate-temporal`, `evaluate-avfr`, `export`, `ablate`, `ablate-features`, `ablate-attention`,
`ablate-avfr`, `spread`.

What a command needs is imported when it is chosen: torch takes seconds.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NamedTuple

from engine.cli.parser import Answer, Parser
from engine.errors import LikenessError, ModelError


class Command(NamedTuple):
    """A module with `add_arguments(parser)` and `main(args)`, and what it does."""

    module: str
    help: str


COMMANDS = {
    "prepare": Command("training.data.prepare", "from a folder of videos to a dataset of annotated clips"),
    "speech": Command("training.synthetic_speech", "speech with known text, synthetic and real, for acoustic models"),
    "train": Command("", "train a model"),
    "evaluate": Command("training.evaluate", "measure models and trivial baselines on a split of a dataset"),
    "evaluate-speech": Command("training.evaluate_speech", "measure acoustic models: character error rates, noise too"),
    "evaluate-renderer": Command("training.evaluate_renderer", "measure a renderer against the clips of a folder"),
    "evaluate-temporal": Command("training.evaluate_temporal", "hold the temporal GAN and its baseline against clips"),
    "evaluate-avfr": Command("training.evaluate_avfr", "hold AVFR-GAN, its arms and its baselines against clips"),
    "export": Command("training.export", "put trained weights where the studio finds them, with their model card"),
    "ablate": Command("training.ablate", "train a model without its parts in turn, and compare"),
    "ablate-features": Command("training.ablate_features", "characters against log-mel, in noise too"),
    "ablate-attention": Command("training.ablate_attention", "the attention renderer without some of its losses"),
    "ablate-avfr": Command("training.ablate_avfr", "AVFR-GAN without its priors in turn"),
    "spread": Command("training.fit_spread", "fit the map from landmarks to the face mesh that the warp renderer uses"),
}
MODELS = {
    "audio2keypoint": Command("training.train_audio2keypoint", "the voice and a picture of a face to 68 landmarks"),
    "speech_landmarks": Command("training.train_speech_landmarks", "speech features to how lips and chin move"),
    "acoustic": Command("training.train_acoustic", "the voice to scores of characters: speech features"),
    "mouth": Command("training.train_painter", "touches of light and colour on the mouth that the warp renderer moved"),
    "eye": Command("training.train_eye", "touches of light and colour on the eyelids that the warp renderer closed"),
    "attention": Command("training.train_attention", "a face that moves, as attention and colours over the portrait"),
    "temporal_gan": Command("training.train_temporal_gan", "raw sound and one still to frames, one at a time"),
    "avfr": Command("training.train_avfr", "a driving frame, what is said in it and a still to the frame of the still"),
    "blinks": Command("training.train_blinks", "noise to the landmarks of eyes that blink as real ones do"),
}
"""What `likeness-train train` knows; a model is added by one line."""

BROKEN_PIPE = 141
"""Exit code when nobody reads what is printed."""
EPILOG = """\
exit codes: 0 all is well, 2 the command line cannot be understood, 6 not enough memory, 7 training cannot begin or go
on, 130 stopped by Ctrl-C, 143 by SIGTERM, 1 anything else. An error is one line on standard error.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit code; every error that a user can mend is one line."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        try:
            chosen = parse(arguments)
            chosen.run(chosen)
        except Answer as answer:
            print(answer)
        sys.stdout.flush()
    except LikenessError as error:
        return _tell(str(error), error.exit_code)
    except KeyboardInterrupt:
        return _tell("Stopped.", 130)
    except BrokenPipeError:
        sys.stdout = None  # or Python would try to print the rest when it ends, and complain
        return BROKEN_PIPE
    except ModuleNotFoundError as error:
        package = (error.name or "").partition(".")[0]
        if package in ("", "engine", "training"):
            raise
        return _tell(
            f"{package} is not installed: run `python3 packaging/dev.py train`, which installs what training needs.", 1
        )
    except (MemoryError, RuntimeError) as error:
        if not isinstance(error, MemoryError) and "out of memory" not in str(error).lower():
            raise
        return _tell(
            "There is not enough memory: choose a smaller --batch or close other programs.", ModelError.exit_code
        )
    return 0


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of the chosen command and, as `run`, its `main`; raises UsageError, or Answer for --help."""
    words = [argument for argument in arguments if not argument.startswith("-")][:2]
    looks: dict[str, Any] = {"formatter_class": argparse.RawDescriptionHelpFormatter, "allow_abbrev": False}
    parser = Parser(prog="likeness-train", description="Trains what Likeness loads.", epilog=EPILOG, **looks)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    subparsers = {
        name: commands.add_parser(name, help=one.help, epilog=EPILOG, **looks) for name, one in COMMANDS.items()
    }
    models = subparsers["train"].add_subparsers(title="models", metavar="MODEL")
    for name, one in MODELS.items():
        subparsers[f"train {name}"] = models.add_parser(name, help=one.help, epilog=EPILOG, **looks)
    name = " ".join(words if words[:1] == ["train"] else words[:1])
    command = {**COMMANDS, **{f"train {model}": one for model, one in MODELS.items()}}.get(name)
    if command and command.module:
        module = import_module(command.module)
        subparsers[name].description = module.__doc__
        module.add_arguments(subparsers[name])
        subparsers[name].set_defaults(run=module.main)
    chosen = parser.parse_args(arguments)
    if not hasattr(chosen, "run"):
        subparsers.get(name, parser).print_help()
    return chosen


def _tell(sentence: str, code: int) -> int:
    print(f"likeness-train: {' '.join(sentence.split())}", file=sys.stderr, flush=True)
    return code


if __name__ == "__main__":
    sys.exit(main())
