"""The ablation of AVFR-GAN's priors, Table 3 of its paper, trained and measured anew.

    likeness-train ablate-avfr runs/dataset --videos videos --samples runs/avfr/data --out runs/avfr [options of
        `likeness-train train avfr`]

Trains the baseline (FOMM), and it with mesh and mask, with sound, with the identity-aware generator, with all three,
and with all but sound, all else being equal, into OUT/plain, OUT/structure, OUT/sound, OUT/identity, OUT/full and
OUT/silent; what is finished there is only measured, a run that was killed goes on. --arms trains and measures only
those. Written to OUT/ablation: the tables of `evaluate-avfr` of all arms, and ablation.md, the paper's SSIM beside
ours.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine.cli.values import whole
from engine.errors import LikenessError
from training.config import add_options, from_options
from training.data.records import SPLITS
from training.data.shards import whole_file
from training.evaluate_avfr import COPY, SAME, WARP, Evaluation, Judges, clips_of, load_model
from training.train_avfr import TrainConfig, train


@dataclass(frozen=True)
class Arm:
    """One set of priors: its folder, and the paper's SSIM, FID and Sync of it (VoxCeleb, 256 px); none for ours."""

    title: str
    folder: str
    structure: bool
    sound: bool
    identity: bool
    paper: tuple[float, float, float] | None = None


ARMS = (
    Arm("baseline", "plain", False, False, False, (0.74, 11.04, 5.17)),
    Arm("+ structure", "structure", True, False, False, (0.801, 8.98, 5.19)),
    Arm("+ audio", "sound", False, True, False, (0.79, 8.69, 5.48)),
    Arm("+ generator", "identity", False, False, True, (0.812, 8.51, 5.13)),
    Arm("all", "full", True, True, True, (0.824, 8.48, 5.45)),
    Arm("all but audio", "silent", True, False, True),
)
SHOWN = ("PSNR", "SSIM", "AKD", "mouth distance", "lip r")
"""Columns of ablation.md, by their names in the report of `evaluate-avfr`."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What `likeness-train ablate-avfr` takes."""
    add = parser.add_argument
    add("dataset", type=Path, metavar="DATA", help="dataset made by `likeness-train prepare`")
    add("--videos", type=Path, required=True, help="the folder it was prepared from")
    add("--split", choices=SPLITS, default="val", help="to measure on (default: %(default)s)")
    add("--most", type=whole("--most", 1), default=1000, metavar="N", help="clips of a speaker at most")
    add("--arms", default=",".join(arm.folder for arm in ARMS), metavar="NAME,...", help="default: %(default)s")
    add_options(parser, TrainConfig)
    parser.set_defaults(out=Path("runs/avfr"))


def main(args: argparse.Namespace) -> None:
    """Trains what is not trained yet, measures, and prints the table; raises LikenessError."""
    arms = chosen(args.arms)
    config = from_options(TrainConfig, args)
    clips = clips_of(args.dataset, args.videos, args.split, set(), args.most, FRAMES)
    for arm in arms:
        print(arm.title, flush=True)
        switches = {name: getattr(arm, name) for name in ("structure", "sound", "identity")}
        train(replace(config, out=config.out / arm.folder, **switches))
    models = [load_model(f"{arm.title}={config.out / arm.folder / 'best.pt'}") for arm in arms]
    evaluation = Evaluation(models, Judges())
    for clip in clips:
        evaluation.add(clip)
    folder = config.out / "ablation"
    evaluation.report(folder, args.split)
    text = table(json.loads((folder / f"{args.split}.json").read_text("utf-8"))["models"], arms)
    print(text)
    with whole_file(folder / "ablation.md") as file:
        file.write((text + "\n").encode())


FRAMES = 75
"""Of a clip that are measured at most."""


def chosen(words: str) -> list[Arm]:
    """The arms of a list of their folders, in the table's order; raises LikenessError for unknown ones."""
    names = [name for name in words.split(",") if name]
    unknown = sorted(set(names) - {arm.folder for arm in ARMS})
    if unknown or not names:
        known = ", ".join(arm.folder for arm in ARMS)
        raise LikenessError(f"There is no arm called {', '.join(unknown) or 'nothing'}: choose of {known}.")
    return [arm for arm in ARMS if arm.folder in names]


def table(models: Sequence[Mapping[str, Any]], arms: Sequence[Arm]) -> str:
    """Markdown: a row an arm, means over people, those never seen in training and those seen apart."""
    columns = [column for column in SAME if column.name in SHOWN]
    known = {model["title"]: model["groups"] for model in models}
    groups = [group for group in ("unseen", "seen") if any(group in own for own in known.values())]
    head = ["priors", "SSIM, paper", "FID, paper", "Sync, paper"]
    for group in groups:
        about = next(own[group] for own in known.values() if group in own)
        count = f"{group} ({about['people']} people, {about['clips']} clips)"
        head += [f"{column.heading}, {count}" for column in columns]
    rows = [head, ["---"] * len(head)]
    papers = {arm.title: arm.paper for arm in arms}
    for title in (*(arm.title for arm in arms), COPY, WARP):
        if title not in known:
            continue
        paper = papers.get(title)
        row = [title, *(["–"] * 3 if paper is None else [f"{value:g}" for value in paper])]
        for group in groups:
            means = known[title].get(group, {}).get("means", {})
            row += [column.write(means.get(column.name, {}).get("mean")) for column in columns]
        rows.append(row)
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)
