"""Characters against log-mel: trains speech_landmarks with either, and lets both hear held-out clips in noise.

    likeness-train ablate-features --data runs/dataset --out runs/ablation-features

The claim of *Identity-preserving realistic talking face generation* (III-A) is that scores of characters hardly depend
on who speaks and how noisy it is. Both nets have the same sizes but for what goes in, the same clips, and the same
voices, rooms and noises in training. What is there already is not trained again.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from torch import nn

from engine.nets.speech_landmarks import from_weights
from training.checkpoint import load
from training.config import add_options, from_options
from training.data.records import SPLITS
from training.data.shards import whole_file, write_json
from training.export import read_checkpoint
from training.heard import LOG_MEL, FilmedVoice, hear_clip, hearing, read_voices
from training.metrics import correlation
from training.metrics.landmarks import lip_opening
from training.sounds import noisy
from training.train_speech_landmarks import TrainConfig, faces_of, train

NOISES_DB = (None, 20.0, 10.0, 5.0)
"""What is heard: the clip as it is, and noise of its own spectrum so many dB below it."""


@dataclass(frozen=True, kw_only=True)
class Score:
    """One clip in one noise, as one net hears it: `lip_r` is the correlation of made and real lip opening."""

    features: str
    clip: str
    speaker: str
    seen: bool
    noise_db: float | None
    lip_r: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_options(parser, TrainConfig)
    parser.add_argument("--split", choices=SPLITS[1:], default="val", help="clips to compare on (default: %(default)s)")
    parser.set_defaults(out=Path("runs/ablation-features"))


def main(args: argparse.Namespace) -> None:
    """Trains what is not trained yet, measures, and prints the table."""
    split: str = vars(args).pop("split")  # the rest are options of the training
    config = from_options(TrainConfig, args)
    held = {name for name in config.hold_out.split(",") if name}
    voices, _ = read_voices(config.data, ["train", split])
    trained = {voice.speaker for voice in voices if voice.split == "train"} - held
    watched = [voice for voice in voices if voice.split == split or voice.speaker in held]
    scores: list[Score] = []
    for title, features in (("characters", config.features), (LOG_MEL, LOG_MEL)):
        print(title)
        out = config.out / title
        if not _finished(out, config.steps):  # to hear all clips only to find that takes minutes
            train(replace(config, out=out, features=features))
        weights, about = read_checkpoint(out / "best.pt")
        net = from_weights(weights, about["net"])
        scores += score_clips(net, features, title, watched, trained)
    text = table(scores)
    print(text)
    with whole_file(config.out / f"{split}.md") as file:
        file.write(f"{text}\n".encode())
    write_json(config.out / f"{split}.json", [asdict(score) for score in scores])


def _finished(out: Path, steps: int) -> bool:
    """Whether a run of so many steps has come to its end in a folder."""
    return (out / "last.pt").is_file() and load(out / "last.pt").get("step") == steps


def score_clips(
    net: nn.Module, features: str, title: str, clips: Iterable[FilmedVoice], trained: set[str]
) -> list[Score]:
    """What a net makes of each clip, in quiet and in every noise."""
    hear = hearing(features)
    scores: list[Score] = []
    for clip in clips:
        for noise_db in NOISES_DB:
            samples_N = clip.samples_N if noise_db is None else noisy(clip.samples_N, noise_db)
            heard = hear_clip(replace(clip, samples_N=samples_N), np.zeros_like(clip.faces_TPD), hear)
            lip_r = correlation(lip_opening(faces_of(net.eval(), heard)), clip.opening_T[: len(heard.moved_TK)]).r
            scores.append(
                Score(
                    features=title,
                    clip=clip.name,
                    speaker=clip.speaker,
                    seen=clip.speaker in trained,
                    noise_db=noise_db,
                    lip_r=lip_r,
                )
            )
    return scores


def table(scores: Sequence[Score]) -> str:
    """Markdown: a row for features and people seen or unseen in training, a column a noise; means over speakers."""
    columns = ["clean", *(f"{db:g} dB" for db in NOISES_DB if db is not None)]
    rows = [["features", "speakers", "n", *(f"lip r, {column}" for column in columns)]]
    rows.append(["---"] * len(rows[0]))
    for seen in (True, False):
        for features in dict.fromkeys(score.features for score in scores):
            own = [score for score in scores if score.seen == seen and score.features == features]
            people = sorted({score.speaker for score in own})
            if people:
                clips = len({score.clip for score in own})
                about = [features, f"{len(people)} {'seen' if seen else 'unseen'}", f"{clips} clips"]
                rows.append([*about, *(f"{by_speaker(own, people, noise):.3f}" for noise in NOISES_DB)])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def by_speaker(scores: Sequence[Score], people: Sequence[str], noise_db: float | None) -> float:
    """The mean over speakers of their clips' mean correlation in a noise."""
    chosen = [[one.lip_r for one in scores if one.speaker == name and one.noise_db == noise_db] for name in people]
    return float(np.mean([np.mean(own) for own in chosen]))
