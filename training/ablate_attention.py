"""The ablation of the attention renderer's losses, *Identity-preserving*'s Table II, trained and measured anew.

    likeness-train ablate-attention VIDEOS --samples runs/attention/data --out runs/attention [options of
        `likeness-train train attention`]

Trains the net on L_pix alone, with L_adv, and with L_reg as well, all else being equal, into OUT/pixels,
OUT/adversarial and OUT/run; what is finished there is only measured, a run that was killed goes on. Each then renders
clips of VIDEOS that were held out: the validation split and the people of --hold-out, or, with --split test, that one.
The first frame standing still (`copy`) stands beside them. Written to OUT: ablation.md, the paper's numbers beside
ours, and ablation.json. What the columns mean: training/render_report.py.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from rich.console import Console
from rich.progress import Progress

from engine.cli.values import whole
from engine.errors import LikenessError
from training.config import add_options, from_options
from training.data.records import BadClip, Clip
from training.data.shards import whole_file
from training.evaluate_renderer import LONGEST_S, chosen_clips, score_clip
from training.render_report import COLUMNS, COPY, ClipResult, Scores, over_people
from training.renderers import load_renderer
from training.train_attention import TrainConfig, train


@dataclass(frozen=True)
class Arm:
    """One set of losses: its folder, what it leaves out, and the paper's PSNR, SSIM and CPBD of it (TCD-TIMIT)."""

    title: str
    folder: str
    changes: Mapping[str, Any]
    paper: tuple[float, float, float]


ARMS = (
    Arm("L_pix", "pixels", {"adversarial": 0.0, "regularise": 0.0}, (25.874, 0.813, 0.366)),
    Arm("L_pix + L_adv", "adversarial", {"regularise": 0.0}, (25.951, 0.814, 0.373)),
    Arm("L_pix + L_adv + L_reg", "run", {}, (26.153, 0.818, 0.386)),
)
SHOWN = ("PSNR", "SSIM", "CPBD", "mouth PSNR", "mouth SSIM", "mouth LMD", "lip r", "sharpness", "sharpness elsewhere")
"""Columns of the table, by their names in the report of renderers."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What `likeness-train ablate-attention` takes."""
    parser.add_argument("videos", type=Path, metavar="VIDEOS", help="folder of videos, as `prepare` takes it")
    parser.add_argument("--split", choices=("val", "test"), default="val", help="default: %(default)s")
    parser.add_argument("--clips", type=whole("--clips", 1), metavar="N", help="at most so many of a speaker")
    parser.add_argument(
        "--seconds", type=whole("--seconds", 1), default=LONGEST_S, metavar="S", help="of a clip (default: %(default)s)"
    )
    add_options(parser, TrainConfig)
    parser.set_defaults(out=Path("runs/attention"))


def main(args: argparse.Namespace) -> None:
    """Trains what is not trained yet, measures, and prints the table; raises LikenessError."""
    config = from_options(TrainConfig, args)
    held = frozenset(name for name in config.hold_out.split(",") if name)
    clips, trained = held_out_clips(args.videos, args.split, held, args.clips)
    for arm in ARMS:
        print(arm.title, flush=True)
        train(replace(config, out=config.out / arm.folder, **arm.changes))
    results = measured(config.out, clips, args.seconds)
    text = table(results, trained)
    print(text)
    with whole_file(config.out / "ablation.md") as file:
        file.write((text + "\n").encode())
    rows = json.dumps({"split": args.split, "clips": [asdict(one) for one in results]}, indent=1)
    with whole_file(config.out / "ablation.json") as file:
        file.write((rows + "\n").encode())


def held_out_clips(
    videos: Path, split: str, held: frozenset[str], most: int | None
) -> tuple[list[Clip], frozenset[str]]:
    """The clips to render, and the people trained with; people held out of training join the validation split."""
    clips, trained = chosen_clips(videos, split, frozenset(), held, most)
    if split == "val" and held:
        clips += chosen_clips(videos, "train", held, held, most)[0]
    return clips, trained


def measured(folder: Path, clips: Sequence[Clip], seconds: int) -> list[ClipResult]:
    """Every arm in a folder on clips; those without a face are left out. Raises LikenessError where none is left."""
    last = ARMS[-1]
    against = {arm.title: load_renderer(str(folder / arm.folder / "best.pt"))[1] for arm in ARMS}
    results: list[ClipResult] = []
    with _one_thread(), Progress(console=Console(stderr=True)) as bars:
        for clip in bars.track(clips, description="rendering"):
            try:
                results.append(score_clip(against[last.title], clip, seconds, None, _without(against, last.title)))
            except BadClip as why:
                print(f"{clip.name} is left out: {why}", flush=True)
    if not results:
        raise LikenessError("No clip could be rendered: choose a folder of videos with faces.")
    return results


def _without(renderers: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {title: one for title, one in renderers.items() if title != name}


@contextmanager
def _one_thread() -> Generator[None]:
    """Torch with one thread, so that the numbers do not depend on the machine's processors."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def table(results: Sequence[ClipResult], trained: frozenset[str]) -> str:
    """Markdown: a row an arm, means over people, those never seen in training and those seen apart."""
    columns = [column for column in COLUMNS if column.name in SHOWN]
    head = ["losses", "PSNR, paper", "SSIM, paper", "CPBD, paper"]
    groups: dict[str, dict[str, list[ClipResult]]] = {"unseen": {}, "seen": {}}
    for one in results:
        groups["seen" if one.speaker in trained else "unseen"].setdefault(one.speaker, []).append(one)
    groups = {group: people for group, people in groups.items() if people}
    for group, people in groups.items():
        count = f"{group} ({len(people)} people, {sum(map(len, people.values()))} clips)"
        head += [f"{column.name}, {count}" for column in columns]
    rows = [head, ["---"] * len(head)]
    for title, paper in ((COPY, None), *((arm.title, arm.paper) for arm in ARMS)):
        row = [title, *(("–",) * 3 if paper is None else (f"{paper[0]:.3f}", f"{paper[1]:.3f}", f"{paper[2]:.3f}"))]
        for people in groups.values():
            means = over_people([_scores(clip, title) for clip in clips] for clips in people.values())
            row += [column.write(means.get(column.name)) for column in columns]
        rows.append(row)
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _scores(clip: ClipResult, title: str) -> Scores:
    if title == COPY:
        return clip.copy
    return clip.scores if title == ARMS[-1].title else clip.others[title]
