"""Trains the blink net: noise to displacements of the landmarks round the eyes that are distributed as real ones.

    likeness-train train blinks --data runs/dataset --out runs/blinks

From "Identity-preserving realistic talking face generation", section III-B: no discriminator but the maximum mean
discrepancy of `training.blink_match`, and min-max regularisation. Sequences are taken so that the rate of blinks in
them is --rate-per-s, for people differ in it by more than their blinks do. OUT/best.pt is where the made blinks'
lengths and rate are nearest to the real ones; OUT/lengths.png shows both.

Shape letters: B sequences of a batch, T frames (25 a second), L = 22 landmarks, D = 2 coordinates, K components.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, cast

import numpy as np
import torch
from scipy.stats import ks_2samp
from torch import Tensor

from engine.document import FPS, FloatArray
from engine.motion.blink_sequences import OPEN_QUANTILE, BlinkSequences, aspects, found_blinks
from engine.motion.blinks import RATE_PER_S
from engine.nets.blink_rnn import BlinkConfig, BlinkRNN, from_weights, sizes_of
from training.blink_data import EyeClip, Habit, Windows, habit_of, habit_of_sequences, read_eyes, windows_of
from training.blink_match import Match
from training.config import MAY_CHANGE, Least, add_options, as_json, check, from_options
from training.export import Export
from training.loop import Average, Run, RunConfig
from training.plots import plot_lengths

VARIANCE = 0.99
"""Share of the variance of displacements that the components hold that the last layer begins with."""
WATCHED, WATCHED_S, CLIP_S = 50, 60, 3
"""Sequences that are made for a validation, how long each is, and the clips that real blinks are seen in."""


@dataclass(frozen=True, kw_only=True)
class TrainConfig(RunConfig):
    """One run; every field is an option of the command line."""

    data: Annotated[Path, "dataset made by `likeness-train prepare`"] = Path("runs/dataset")
    out: Annotated[Path, "folder for checkpoints and curves; a run that is there goes on", MAY_CHANGE] = Path(
        "runs/blinks"
    )
    steps: Annotated[int, "batches to train on", Least(1), MAY_CHANGE] = 4000
    validate_every: Annotated[int, "steps between validations; 0: at the end", Least(0)] = 250
    batch: Annotated[int, "sequences in a batch, real ones and made ones", Least(2)] = 192
    frames: Annotated[int, "of a window; a sequence has three times as many", Least(8)] = 16
    hidden: Annotated[int, "numbers that the net remembers", Least(1)] = 48
    rate: Annotated[float, "learning rate, falling to a twentieth", Least(0)] = 3e-3
    rate_per_s: Annotated[
        float, "blinks a second found in the sequences that are taken; clips cut off one in ten", Least(0)
    ] = 0.31
    kernels: Annotated[tuple[float, ...], "2 sigma of the kernels, as shares of the usual squared distance"] = (
        0.05,
        0.25,
        1.0,
    )
    landmarks: Annotated[int, "that a batch is compared in, drawn anew for each", Least(1)] = 5
    measured: Annotated[float, "weight of how deep and long blinks are; landmarks and lids have 1", Least(0)] = 3.0
    min_max: Annotated[float, "weight of the min-max regularisation", Least(0)] = 100.0
    average: Annotated[float, "how much of the averaged weights a step keeps", Least(0)] = 0.99
    leave_out: Annotated[tuple[str, ...], "people who are not trained on: their blinks show what others' are like"] = ()

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
        clips = [clip for clip in read_eyes(config.data) if clip.speaker not in config.leave_out]
        windows = windows_of(clips, 3 * config.frames, config.rate_per_s)
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
        usual = torch.from_numpy(windows.batch(1000, np.random.default_rng(config.seed))).to(run.fabric.device)
        match = Match.of(usual, config.frames, config.kernels, config.landmarks)
        low, high = run.fabric.to_device(tuple(map(torch.from_numpy, (windows.low_LD, windows.high_LD))))
        for step in run.steps():
            for group in optimiser.param_groups:
                group["lr"] = config.rate * max(0.05, 1 - step / config.steps)
            rng = np.random.default_rng([config.seed, step, run.rank])
            real = torch.from_numpy(windows.batch(config.batch, rng))
            noise = torch.from_numpy(
                rng.standard_normal((config.batch, sizes.warm_up + 3 * config.frames, sizes.noise), np.float32)
            )
            real, noise = run.fabric.to_device((real, noise))
            made = make(noise, sizes.warm_up)
            losses = {**match.losses(real, made, rng), "min max": config.min_max * outside(made, low, high)}
            losses["mmd of blinks"] = config.measured * losses["mmd of blinks"]
            optimiser.zero_grad()
            run.fabric.backward(torch.stack(list(losses.values())).sum())
            run.fabric.clip_gradients(make, optimiser, max_norm=1.0)
            optimiser.step()
            average.update(net)
            run.log({f"loss/{name}": value for name, value in losses.items()})
            if run.due(config.validate_every):
                best = cast(BlinkRNN, average.net)
                scores = validate(best, clips) if run.rank == 0 else {}
                if run.validated(scores, best, as_json(sizes), key="score", lower=True) and run.rank == 0:
                    others = {"real, validation": real_habit(clips, "val"), "made": made_habit(best)}
                    plot_lengths(config.out / "lengths.png", real_habit(clips), others)
        return run.best


def components(windows: Windows, seed: int) -> FloatArray:
    """Principal components of displacements that hold 99% of their variance, (K, 44), as long as their deviation."""
    flat = windows.batch(4000, np.random.default_rng(seed)).reshape(-1, windows.moved_NTLD[0, 0].size)
    size_X, rows = np.linalg.eigh(flat.T @ flat / len(flat))
    size_K, rows = np.maximum(size_X[::-1], 0), rows.T[::-1]
    count = min(len(rows), int((np.cumsum(size_K) < VARIANCE * size_K.sum()).sum()) + 1)
    return np.asarray(rows[:count] * np.sqrt(size_K[:count, None]), np.float32)


def outside(made_BTLD: Tensor, low_LD: Tensor, high_LD: Tensor) -> Tensor:
    """How far displacements are beyond the range of real ones, on average."""
    return (torch.relu(made_BTLD - high_LD) + torch.relu(low_LD - made_BTLD)).mean()


def real_habit(clips: list[EyeClip], split: str = "train") -> Habit:
    return habit_of(clip for clip in clips if clip.split == split)


def made_aspects(net: BlinkRNN, seed: int = 0) -> np.ndarray:
    """How open the eyes are that the net makes, in minutes of sequences, as the studio runs it."""
    weights = {name: value.detach().cpu().numpy() for name, value in net.state_dict().items()}
    sequences = BlinkSequences.of(weights, net.config.warm_up)
    moved = sequences.displacements(WATCHED, WATCHED_S * FPS, np.random.default_rng([seed, 7]))
    return aspects(sequences.weights["rest_LD"] + moved)


def as_in_clips(aspects_NT: np.ndarray) -> Habit:
    """How eyes blink that are filmed in clips of three seconds: longer pauses are not seen, blinks are cut off."""
    clips = aspects_NT.reshape(-1, CLIP_S * FPS)
    return habit_of_sequences([found_blinks(clip_T) for clip_T in clips], CLIP_S)


def made_habit(net: BlinkRNN, seed: int = 0) -> Habit:
    """How the net blinks, seen as real people are."""
    return as_in_clips(made_aspects(net, seed))


def validate(net: BlinkRNN, clips: list[EyeClip]) -> dict[str, float]:
    """`ks`: Kolmogorov-Smirnov statistic of the blinks' lengths, made against real; of pauses below 2.5 s: `gap ks`.

    `score` adds to it how far the rate, that of whole minutes, is from the middle of people's, as a share of it.
    """
    aspects_NT = made_aspects(net)
    real, made = real_habit(clips), as_in_clips(aspects_NT)
    minutes = [found_blinks(aspect_T) for aspect_T in aspects_NT]
    deep = [
        aspect_T[round(blink.peak_s * FPS)] / np.percentile(aspect_T, OPEN_QUANTILE)
        for aspect_T, found in zip(aspects_NT, minutes, strict=True)
        for blink in found
    ]
    scores = {
        "ks": statistic(made.lengths_s, real.lengths_s),
        "gap ks": statistic(made.gaps_s, real.gaps_s),
        "rate": habit_of_sequences(minutes, WATCHED_S).per_s,
        "length s": float(np.mean(made.lengths_s)) if made.lengths_s else 0.0,
        "real length s": float(np.mean(real.lengths_s)),
        "open at peak": float(np.median(deep)) if deep else 1.0,
    }
    if (other := real_habit(clips, "val")).lengths_s:
        scores["val ks"] = statistic(made.lengths_s, other.lengths_s)
    usual = float(np.mean(RATE_PER_S))
    return {"score": scores["ks"] + abs(scores["rate"] - usual) / usual, **scores}


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
