"""Trains the painter of the eyes on squares that were cut beforehand.

    likeness-train train eye --data runs/dataset --samples runs/eye/data --out runs/eye/run

As for the mouth (see train_painter.py), but that eyes keep their side, the nose's, that what is seen between the lids
counts less than the lids, for no painter can know where somebody looked, and that there is one light for all
colours: with lights of their own, lashes became smudges and painted lids blotches.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar, Literal

from engine.render.eye_patch import SIDE
from training.config import MAY_CHANGE, Least, add_options, from_options
from training.train_painter import TrainConfig, export_of, train


@dataclass(frozen=True, kw_only=True)
class TrainEyeConfig(TrainConfig):
    """One run; every field is an option of the command line."""

    part: ClassVar[str] = "eye"
    side: ClassVar[int] = SIDE
    mirrored: ClassVar[bool] = False
    tint: ClassVar[bool] = False
    held_only: ClassVar[bool] = False
    held_weight: ClassVar[float] = -3
    steady: ClassVar[Literal["held", "part"]] = "part"

    samples: Annotated[Path, "folder that `python -m training.eye_data` made"] = Path("runs/eye/data")
    out: Annotated[Path, "folder for checkpoints and curves; a run that is there goes on", MAY_CHANGE] = Path(
        "runs/eye/run"
    )
    hold_out: Annotated[str, "speakers of the training split to validate on, separated by commas"] = (
        "grid-s23,usgov-b,grid-unknown-D"
    )
    batch: Annotated[int, "pairs of neighbouring frames in a batch", Least(1)] = 4
    steps: Annotated[int, "batches to train on", Least(1), MAY_CHANGE] = 3500


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_options(parser, TrainEyeConfig)


def main(args: argparse.Namespace) -> None:
    train(from_options(TrainEyeConfig, args))


EXPORT = export_of(
    "Corrects the light on eyelids, eyeball and the skin around them, over an eye whose lids the warp renderer closed",
    SIDE,
    "engine.render.eye_patch",
    "the warped eye with its lid closed (a left one mirrored), the visible eyeball, distances from the upper lid's "
    "edge and from the outline of both lids; the portrait's eye and its first two planes",
)
