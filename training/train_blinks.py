"""Trains the blink net: noise to displacements of the landmarks round the eyes that are distributed as real ones.

    likeness-train train blinks --data runs/dataset --out runs/blinks

From "Identity-preserving realistic talking face generation", section III-B: no discriminator but the squared maximum
mean discrepancy, landmark by landmark, of what each does in a window of frames (equation 5; its last sign is a slip of
the pen), with a Gaussian kernel; and min-max regularisation. Windows are taken so that the rate of blinks in them is
--rate-per-s, for people differ in it by more than their blinks do. OUT/best.pt is where the made blinks' lengths and
rate are nearest to the real ones; OUT/lengths.png shows both.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
from scipy.stats import ks_2samp
from torch import Tensor

from engine.document import FPS, FloatArray
from engine.motion.blink_sequences import BlinkSequences
from engine.motion.blinks import RATE_PER_S
from engine.nets.blink_rnn import BlinkConfig, BlinkRNN, from_weights, sizes_of
from training.blink_data import EyeClip, Habit, Windows, habit_of, habit_of_sequences, read_eyes, windows_of
from training.config import MAY_CHANGE, Least, add_options, as_json, check, from_options
from training.export import Export
from training.loop import Average, Run, RunConfig
from training.plots import plot_lengths

VARIANCE = 0.99
"""Share of the variance of displacements that the components hold that the last layer begins with."""
WATCHED, WATCHED_S = 150, 10
"""Sequences that are made for a validation, and how long each is."""


@dataclass(frozen=True, kw_only=True)
class TrainConfig(RunConfig):
    """One run; every field is an option of the command line."""

    data: Annotated[Path, "dataset made by `likeness-train prepare`"] = Path("runs/dataset")
    out: Annotated[Path, "folder for checkpoints and curves; a run that is there goes on", MAY_CHANGE] = Path(
        "runs/blinks"
    )
    steps: Annotated[int, "batches to train on", Least(1), MAY_CHANGE] = 2000
    validate_every: Annotated[int, "steps between validations; 0: at the end", Least(0)] = 125
    batch: Annotated[int, "windows in a batch, real ones and made ones", Least(2)] = 200
    frames: Annotated[int, "of a window", Least(8)] = 16
    hidden: Annotated[int, "numbers that the net remembers", Least(1)] = 64
    rate: Annotated[float, "learning rate, falling to a twentieth", Least(0)] = 3e-3
    rate_per_s: Annotated[float, "blinks a second in the windows that are taken", Least(0)] = 0.34
    kernels: Annotated[tuple[float, ...], "2 sigma of the kernels, as shares of the usual squared distance"] = (
        0.5,
        2.0,
        8.0,
    )
    min_max: Annotated[float, "weight of the min-max regularisation", Least(0)] = 100.0
    average: Annotated[float, "how much of the averaged weights a step keeps", Least(0)] = 0.99

    def __post_init__(self) -> None:
        check(self)
        if not self.kernels or min(self.kernels) <= 0:
            raise ValueError("--kernels takes numbers above 0.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_options(parser, TrainConfig)


def main(args: argparse.Namespace) -> None:
    train(from_options(TrainConfig, args))


def train(config: TrainConfig) -> dict[str, float]:
    """Runs to the end, or goes on with a run, and returns the best validation scores."""
    with Run(config, "blinks") as run:
        clips = read_eyes(config.data)
        windows = windows_of(clips, config.frames, config.rate_per_s)
        components_KX = components(windows, config.seed)
        sizes = BlinkConfig(hidden=config.hidden, parts=len(components_KX))
        net = BlinkRNN(sizes)
        net.begin_with(torch.from_numpy(components_KX))
        net.rest_LD.copy_(torch.from_numpy(windows.rest_LD))
        average = Average(net, config.average)
        optimiser = torch.optim.Adam(net.parameters(), config.rate)
        make, optimiser = run.fabric.setup(net, optimiser)
        average.net.to(run.fabric.device)
        run.resume({"net": make, "average": average, "optimiser": optimiser})
        run.facts["speakers"] = sorted({clip.speaker for clip in clips if clip.split == "train"})
        usual = usual_distance(windows, config)
        scale_L, low, high = run.fabric.to_device(
            tuple(map(torch.from_numpy, (scales(windows), windows.low_LD, windows.high_LD)))
        )
        for step in run.steps():
            for group in optimiser.param_groups:
                group["lr"] = config.rate * max(0.05, 1 - step / config.steps)
            rng = np.random.default_rng([config.seed, step, run.rank])
            real = torch.from_numpy(windows.batch(config.batch, rng))
            noise = torch.from_numpy(
                rng.standard_normal((config.batch, sizes.warm_up + config.frames, sizes.noise), np.float32)
            )
            real, noise = run.fabric.to_device((real, noise))
            made = make(noise)[:, sizes.warm_up :]
            losses = {
                "mmd": discrepancy(in_rows(real, scale_L), in_rows(made, scale_L), [usual * k for k in config.kernels]),
                "min max": config.min_max * outside(made, low, high),
            }
            optimiser.zero_grad()
            run.fabric.backward(torch.stack(list(losses.values())).sum())
            run.fabric.clip_gradients(make, optimiser, max_norm=1.0)
            optimiser.step()
            average.update(net)
            run.log({f"loss/{name}": value for name, value in losses.items()})
            if run.due(config.validate_every):
                scores = validate(average.net, clips, config.rate_per_s) if run.rank == 0 else {}
                if run.validated(scores, average.net, as_json(sizes), key="score", lower=True) and run.rank == 0:
                    plot_lengths(config.out / "lengths.png", real_habit(clips), made_habit(average.net))
        return run.best


def components(windows: Windows, seed: int) -> FloatArray:
    """Principal components of displacements that hold 99% of their variance, (K, 44), as long as their deviation."""
    flat = windows.batch(4000, np.random.default_rng(seed)).reshape(-1, windows.moved_NTLD[0, 0].size)
    _, singular, rows = np.linalg.svd(flat, full_matrices=False)
    share = np.cumsum(singular**2) / max(float((singular**2).sum()), 1e-12)
    count = min(len(rows), int((share < VARIANCE).sum()) + 1)
    return (rows[:count] * (singular[:count, None] / np.sqrt(len(flat)))).astype(np.float32)


def scales(windows: Windows) -> FloatArray:
    """How far each landmark usually is from its place, and how far it usually gets in a frame: (2, 22).

    Landmarks count the same, however far they move.
    """
    moved_NTLD = windows.moved_NTLD
    usual = [np.sqrt((values**2).mean((0, 1)).sum(-1)) for values in (moved_NTLD, np.diff(moved_NTLD, axis=1))]
    return np.maximum(usual, 1e-4).astype(np.float32)


def in_rows(moved_BTLD: Tensor, scale_2L: Tensor) -> Tensor:
    """What each landmark does in each window, places and changes, in its own units: (L, B, (2 T - 1) D).

    The paper compares places alone; with changes beside them, a blink that trembles is further from real ones.
    """
    both = [x / scale[:, None] for x, scale in zip((moved_BTLD, moved_BTLD.diff(dim=1)), scale_2L, strict=True)]
    return torch.cat(both, 1).permute(2, 0, 1, 3).flatten(2)


def usual_distance(windows: Windows, config: TrainConfig) -> float:
    """The median squared distance of two real windows' rows: the unit of the kernels."""
    real = torch.from_numpy(windows.batch(config.batch, np.random.default_rng(config.seed)))
    rows = in_rows(real, torch.from_numpy(scales(windows)))
    apart = distances(rows, rows)
    return float(apart[apart > 0].median())


def distances(one_LBX: Tensor, other_LCX: Tensor) -> Tensor:
    """Squared distances of rows, (L, B, C); torch.cdist takes longer, for its roots."""
    lengths = one_LBX.square().sum(-1)[:, :, None] + other_LCX.square().sum(-1)[:, None]
    return (lengths - 2 * one_LBX @ other_LCX.transpose(1, 2)).clamp_min(0)


def discrepancy(real_LBX: Tensor, made_LBX: Tensor, widths: list[float]) -> Tensor:
    """MMD squared of rows (L, B, X), mean over landmarks and kernels exp(-|x - y|^2 / width); equation 5."""
    parts: list[Tensor] = []
    for sign, one, other in ((1, real_LBX, real_LBX), (-2, real_LBX, made_LBX), (1, made_LBX, made_LBX)):
        apart = distances(one, other)
        parts += [sign * torch.exp(-apart / width).mean() for width in widths]
    return torch.stack(parts).sum() / len(widths)


def outside(made_BTLD: Tensor, low_LD: Tensor, high_LD: Tensor) -> Tensor:
    """How far displacements are beyond the range of real ones, on average."""
    return (torch.relu(made_BTLD - high_LD) + torch.relu(low_LD - made_BTLD)).mean()


def real_habit(clips: list[EyeClip], split: str = "train") -> Habit:
    return habit_of(clip for clip in clips if clip.split == split)


def made_habit(net: BlinkRNN, seed: int = 0) -> Habit:
    """How the net blinks in a quarter of an hour and more, as the studio runs it."""
    weights = {name: value.detach().cpu().numpy() for name, value in net.state_dict().items()}
    sequences = BlinkSequences.of(weights, net.config.warm_up)
    found = sequences.blinks(WATCHED, WATCHED_S * FPS, np.random.default_rng([seed, 7]))
    return habit_of_sequences(found, WATCHED_S)


def validate(net: BlinkRNN, clips: list[EyeClip], per_s: float) -> dict[str, float]:
    """`ks`: Kolmogorov-Smirnov statistic of the blinks' lengths, made against real; of pauses below 2.5 s: `gap ks`.

    `score` adds to it how far the rate is off, as a share of the wanted one.
    """
    real, made = real_habit(clips), made_habit(net)
    scores = {
        "ks": statistic(made.lengths_s, real.lengths_s),
        "gap ks": statistic(made.gaps_s, real.gaps_s),
        "rate": made.per_s,
        "length s": float(np.mean(made.lengths_s)) if made.lengths_s else 0.0,
        "real length s": float(np.mean(real.lengths_s)),
        "real rate": real.per_s,
    }
    if (other := real_habit(clips, "val")).lengths_s:
        scores["val ks"] = statistic(made.lengths_s, other.lengths_s)
    return {"score": scores["ks"] + abs(scores["rate"] - per_s) / max(per_s, 1e-6), **scores}


def statistic(made: tuple[float, ...], real: tuple[float, ...]) -> float:
    """The greatest difference of two distributions, 0 … 1; 1 where one is empty."""
    result: Any = ks_2samp(made, real) if made and real else None
    return 1.0 if result is None else float(result.statistic)


def probe(config: Mapping[str, Any]) -> tuple[Tensor, ...]:
    sizes = sizes_of(config)
    return (torch.randn(4, 50, sizes.noise, generator=torch.Generator().manual_seed(0)),)


EXPORT = Export(
    about=(
        "Blinks: noise to displacements of 22 landmarks round the eyes, by a GRU whose last layer began as principal "
        "components, trained on real eyes by maximum mean discrepancy, as in *identity-preserving realistic talking "
        "face generation*. The studio takes the lengths of blinks and the pauses between them from it; how many there "
        f"are a second follows the rate of people, {RATE_PER_S[0]:g} to {RATE_PER_S[1]:g}."
    ),
    build=from_weights,
    probe=probe,
    bound=2e-3,
    unit="eye distances",
    facts={
        "Net": "`engine.nets.blink_rnn`",
        "Used by": "`engine.motion.blink_sequences`, `engine.motion.blinks`",
        "In": "10 numbers of noise a frame",
        "Out": "displacements of brows and eyes on the canonical head, 25 frames a second",
    },
)
