"""The ablation of Audio2Keypoint's Table 1, trained and measured anew by one command.

    likeness-train ablate --data runs/dataset --out runs/ablation [options of `likeness-train train audio2keypoint`]

Trains the generator on the voice alone, without the PIV encoder, without the discriminator, and whole, all else being
equal, and holds what each net itself says (no retargeting, no gate, all of which the studio adds) against the
validation split. The speakers of --hold-out are validated on too, as people that the nets have never seen. Written to
--out: ablation.md, the paper's numbers beside ours, and ablation.json. A run that was killed goes on where it was.

- L1: mean absolute difference per coordinate, in the training set's standard deviations, as the paper has it;
- PCK: share of landmarks within 2% of the face's box, percent; lip r: correlation of made and real lip opening;
- motion: how far landmarks go in a frame, over how far real ones do (1 is right; a still face has 0);
- identity: distance of the mean made face and the mean real one, in hundredths of the eye distance.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from engine.motion.retarget import lip_gaps
from engine.nets.audio2keypoint import Audio2Keypoint, from_weights
from training.checkpoint import load
from training.config import add_options, from_options
from training.data.corpus import FilmedClip, load_corpus
from training.metrics import correlation, l1, pck
from training.train_audio2keypoint import TrainConfig, predict, train


@dataclass(frozen=True)
class Variant:
    """What is left out, and the paper's average L1 and PCK (%) of it: 30,000 videos of Vox-KP, 200 epochs."""

    title: str
    changes: Mapping[str, Any]
    paper_l1: float
    paper_pck: float


VARIANTS = (
    Variant("only audio", {"reference": False, "pose_invariant": False}, 1.12, 6.9),
    Variant("without PIV encoder", {"pose_invariant": False}, 0.78, 22.6),
    Variant("without discriminator", {"discriminate": False}, 0.56, 23.21),
    Variant("final model", {}, 0.85, 22.18),
)


@dataclass(frozen=True, kw_only=True)
class Score:
    """One clip of one variant; see the module."""

    variant: str
    clip: str
    speaker: str
    seen: bool
    l1: float
    pck: float
    lip_r: float
    motion: float
    identity: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_options(parser, TrainConfig)
    parser.set_defaults(out=Path("runs/ablation"))


def main(args: argparse.Namespace) -> None:
    """Trains what is not trained yet, measures, and prints the table."""
    config = from_options(TrainConfig, args)
    corpus = load_corpus(config.data)
    held = {name for name in config.hold_out.split(",") if name}
    trained = {clip.speaker for clip in corpus.filmed if clip.split == "train"} - held
    watched = [
        clip for clip in corpus.filmed if clip.split == "val" or (clip.split == "train" and clip.speaker in held)
    ]
    scores: list[Score] = []
    for variant in VARIANTS:
        print(variant.title)
        out = config.out / variant.title.replace(" ", "-")
        train(replace(config, out=out, **variant.changes))
        saved = load(out / "best.pt")
        net = from_weights(saved["state"], json.loads(saved["about"])["net"])
        scores += [score(net, clip, variant.title, clip.speaker in trained) for clip in watched]
    text = table(scores)
    print(text)
    (config.out / "ablation.md").write_text(text + "\n", "utf-8")
    (config.out / "ablation.json").write_text(json.dumps([asdict(s) for s in scores], indent=1), "utf-8")


def score(net: Audio2Keypoint, clip: FilmedClip, variant: str, seen: bool) -> Score:
    """What a net says of a clip's voice, shown its first frame, against the clip; all on the canonical head."""
    real = clip.faces_TPD.astype(np.float64)
    made = predict(net, clip.mel_SM, clip.faces_TPD[0]).astype(np.float64)
    return Score(
        variant=variant,
        clip=clip.name,
        speaker=clip.speaker,
        seen=seen,
        l1=l1(made, real, net.std_K.reshape(68, 2).numpy()),
        pck=100 * pck(made, real),
        lip_r=correlation(lip_gaps(made)[:, 1], clip.opening_T).r,
        motion=float(np.abs(np.diff(made, axis=0)).mean() / np.abs(np.diff(real, axis=0)).mean()),
        identity=float(100 * np.linalg.norm(made.mean(0) - real.mean(0), axis=1).mean()),
    )


def table(scores: Sequence[Score]) -> str:
    """Markdown: a row a variant, means over clips of people seen in training and, if any are there, of others."""
    groups = [group for group in (True, False) if any(s.seen == group for s in scores)]
    names = {True: "seen", False: "unseen"}
    numbers = ("l1", "pck", "lip_r", "motion", "identity")
    head = ["model", "L1, paper", "PCK, paper"]
    for group in groups:
        clips = len({s.clip for s in scores if s.seen == group})
        head += [f"{number}, {names[group]} ({clips} clips)" for number in ("L1", "PCK", "lip r", "motion", "identity")]
    rows = [head, ["---"] * len(head)]
    for variant in VARIANTS:
        row = [variant.title, f"{variant.paper_l1:.2f}", f"{variant.paper_pck:.1f}"]
        for group in groups:
            own = [s for s in scores if s.variant == variant.title and s.seen == group]
            row += [f"{np.nanmean([getattr(s, name) for s in own]):.{1 if name == 'pck' else 2}f}" for name in numbers]
        rows.append(row)
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)
