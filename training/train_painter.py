"""Trains the painter of the mouth (or, by train_eye.py, that of the eyes) on squares that were cut beforehand.

    likeness-train train mouth --data runs/dataset --samples runs/mouth/data --out runs/mouth/run

Differences from the real square, its edges and its coarser scales count most on the lips or lids and most of all
between them; two neighbouring frames are to differ as the real ones do. Validated on people held out of training:
OUT/best.pt is where difference, missing sharpness and flicker together are least.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d, interpolate

from engine.nets.patch_painter import INPUTS, PatchPainter, from_weights, sizes_of
from engine.nets.patch_painter import PatchPainterConfig as Sizes
from engine.render.mouth_patch import SIDE
from training.config import MAY_CHANGE, Least, add_options, as_json, check, from_options
from training.export import Export
from training.loop import Average, Run, RunConfig, channels_last
from training.patch_batches import Patches, PatchSamples


@dataclass(frozen=True, kw_only=True)
class TrainConfig(RunConfig):
    """One run; every field is an option of the command line.

    Of a part, not of a run: `part` is its name, `side` that of its square, `mirrored` whether it may be shown the other
    way round, `tint` and `held_only` what may change (see PatchPainterConfig), `held_weight` how much more what is held
    counts, `steady` what is told to flicker.
    """

    part: ClassVar[str] = "mouth"
    side: ClassVar[int] = SIDE
    mirrored: ClassVar[bool] = True
    tint: ClassVar[bool] = True
    held_only: ClassVar[bool] = True
    held_weight: ClassVar[float] = 5
    steady: ClassVar[Literal["held", "part"]] = "held"

    data: Annotated[Path, "dataset that the squares were cut from, for the model card"] = Path("runs/dataset")
    samples: Annotated[Path, "folder that `python -m training.mouth_data` made"] = Path("runs/mouth/data")
    out: Annotated[Path, "folder for checkpoints and curves; a run that is there goes on", MAY_CHANGE] = Path(
        "runs/mouth/run"
    )
    steps: Annotated[int, "batches to train on", Least(1), MAY_CHANGE] = 3000
    precision: Annotated[Literal["32-true", "bf16-mixed"], "numbers of the forward pass"] = "bf16-mixed"
    validate_every: Annotated[int, "steps between validations; 0: at the end", Least(0)] = 250
    batch: Annotated[int, "pairs of neighbouring frames in a batch", Least(1)] = 8
    rate: Annotated[float, "learning rate of the painter", Least(0)] = 8e-4
    weight_decay: Annotated[float, "of the painter", Least(0)] = 0.01
    average: Annotated[float, "how much of the averaged weights a step keeps", Least(0)] = 0.995
    edges: Annotated[float, "weight of the edges", Least(0)] = 1.5
    coarse: Annotated[float, "weight of the coarser scales", Least(0)] = 1.0
    contrast: Annotated[float, "weight of how much small patches vary", Least(0)] = 1.0
    flicker: Annotated[float, "weight of what neighbouring frames differ by", Least(0)] = 0.5
    hold_out: Annotated[str, "speakers of the training split to validate on, separated by commas"] = "grid-s23,usgov-b"
    widths: Annotated[tuple[int, ...], "channels of the painter at its four scales"] = (32, 48, 64, 96)

    def __post_init__(self) -> None:
        check(self)
        if len(self.widths) != 4:
            raise ValueError("--widths takes four numbers.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_options(parser, TrainConfig)


def main(args: argparse.Namespace) -> None:
    train(from_options(TrainConfig, args))


def train(config: TrainConfig) -> dict[str, float]:
    """Runs to the end, or goes on with a run, and returns the best validation scores."""
    with Run(config, config.part) as run:
        held_out = {name for name in config.hold_out.split(",") if name}
        samples = PatchSamples(config.samples, held_out, part=config.part, mirrored=config.mirrored)
        watched = samples.validation(samples.watched, 64)
        known = samples.validation(samples.known, 32)
        widths: Any = tuple(config.widths)
        sizes = Sizes(widths=widths, tint=config.tint, held_only=config.held_only)
        net = channels_last(PatchPainter(sizes))
        average = Average(net, config.average)
        optimiser = torch.optim.AdamW(
            net.parameters(), config.rate, betas=(0.9, 0.98), weight_decay=config.weight_decay
        )
        paint, optimiser = run.fabric.setup(net, optimiser)
        average.net.to(run.fabric.device)
        run.resume({"net": paint, "average": average, "optimiser": optimiser})
        run.facts["speakers"] = samples.speakers
        for step in run.steps():
            for group in optimiser.param_groups:
                group["lr"] = config.rate * rate_at(step, config.steps)
            patches = samples.batch(config.batch, config.seed, step, run.rank)
            patches = Patches(*run.fabric.to_device((patches.seen, patches.real)))
            painted = patches.warped * paint(patches.seen)
            losses = losses_of(painted, patches, config)
            optimiser.zero_grad()
            run.fabric.backward(torch.stack(list(losses.values())).sum())
            run.fabric.clip_gradients(paint, optimiser, max_norm=1.0)
            optimiser.step()
            average.update(net)
            run.log({f"loss/{name}": value for name, value in losses.items()})
            if run.due(config.validate_every):
                scores = validate(average.net, watched, config.steady) if run.rank == 0 else {}
                if run.rank == 0 and known:
                    of_known = validate(average.net, known, config.steady)
                    scores |= {f"known {name}": value for name, value in of_known.items()}
                run.validated(scores, average.net, as_json(sizes), key="score", lower=True)
            if run.due(config.sample_every) and run.rank == 0:
                run.picture("validation", sheet(average.net, watched))
        return run.best


def weights_of(patches: Patches, held_weight: float) -> Tensor:
    """How much each pixel counts: the lips (the lids) five times, what lies between them more or less than that."""
    return 1 + 4 * patches.part + held_weight * patches.held


def losses_of(painted: Tensor, patches: Patches, config: TrainConfig) -> dict[str, Tensor]:
    """What the painter is held to."""
    real, weight = patches.real, weights_of(patches, config.held_weight)
    off = painted - real
    # The means of neighbouring scales together see gaps that differences of single pixels would take for noise.
    coarse = [(avg_pool2d(off, k).abs() * avg_pool2d(weight, k)).mean() for k in (2, 4, 8)]
    edges = [(off.diff(dim=d).abs() * _between(weight, d)).mean() for d in (2, 3)]
    first, second = off.chunk(2)
    pair = torch.maximum(*weight.chunk(2))
    return {
        "difference": (off.abs() * weight).mean(),
        "edges": torch.stack(edges).sum() * config.edges,
        "coarse": torch.stack(coarse).mean() * config.coarse,
        # Differences alone are least for a blur where teeth could lie here or there; patches that vary as much are not.
        "contrast": ((deviation(painted) - deviation(real)).abs() * weight).mean() * config.contrast,
        "flicker": ((second - first).abs() * pair).mean() * config.flicker,
        "spread": ((painted - patches.warped).abs() * (1 - patches.part)).mean() * 0.3,
    }


def deviation(picture: Tensor, side: int = 5) -> Tensor:
    """Standard deviation of each patch of `side` px."""

    def mean(x: Tensor) -> Tensor:
        rows = avg_pool2d(x, (1, side), 1, (0, side // 2), count_include_pad=False)
        return avg_pool2d(rows, (side, 1), 1, (side // 2, 0), count_include_pad=False)

    return (mean(picture**2) - mean(picture) ** 2).clamp_min(1e-5).sqrt()


def _between(weight: Tensor, dim: int) -> Tensor:
    size = weight.shape[dim] - 1
    return torch.maximum(weight.narrow(dim, 0, size), weight.narrow(dim, 1, size))


def rate_at(step: int, steps: int) -> float:
    """Share of the full learning rate: up over 100 steps, whole until half of the run, then down to 5%."""
    left = min(1.0, 2 * (1 - step / max(1, steps)))
    return min(1.0, (step + 1) / 100) * (0.05 + 0.95 * 0.5 * (1 - float(np.cos(np.pi * left))))


@torch.no_grad()
def validate(
    net: nn.Module, batches: Sequence[tuple[str, Patches]], steady: Literal["held", "part"] = "held"
) -> dict[str, float]:
    """Scores of people, each counting the same.

    `part` and `held`: mean difference, 0 … 255, within the lips' (lids') outer and inner edge; `sharp` and `flicker`:
    how much neighbouring pixels of the part, and frames of what is to be steady, differ against the real ones; `score`:
    what is kept is chosen by.
    """
    net.eval()
    device = next(net.parameters()).device
    rows: dict[str, list[list[Tensor]]] = {}
    for speaker, patches in batches:
        shown = Patches(patches.seen.to(device), patches.real.to(device))
        painted = painted_by(net, shown)
        part, held = (shown.part > 0.9).float(), (shown.held > 0.5).float()
        both = torch.minimum(*(held if steady == "held" else part).chunk(2))
        moved, real_moved = (torch.sub(*reversed(x.chunk(2))).abs() * both for x in (painted, shown.real))
        off = (painted - shown.real).abs().mean(1, keepdim=True)
        sums = [(off * part).sum(), part.sum(), (off * held).sum(), held.sum()]
        sums += [_roughness(painted, part), _roughness(shown.real, part), moved.sum(), real_moved.sum()]
        rows.setdefault(speaker, []).append(sums)
    scores: dict[str, float] = {}
    each: list[list[float]] = []
    for sums in rows.values():
        a = torch.tensor([[float(v) for v in row] for row in sums]).sum(0).clamp_min(1e-6)
        each.append([float(255 * a[0] / a[1]), float(255 * a[2] / a[3]), float(a[4] / a[5]), float(a[6] / a[7])])
    means = np.array(each).mean(0)
    scores = dict(zip(("part", "held", "sharp", "flicker"), map(float, means), strict=True))
    dull = float(np.mean([abs(np.log(row[2])) for row in each]))
    scores["score"] = scores["part"] + 0.25 * scores["held"] + 4 * dull + 2 * max(0.0, scores["flicker"] - 1.2)
    return scores


def _roughness(picture: Tensor, where: Tensor) -> Tensor:
    """Sum over a region of how much neighbouring pixels differ."""
    across = (picture.diff(dim=3).abs() * where[..., 1:]).sum()
    return across + (picture.diff(dim=2).abs() * where[..., 1:, :]).sum()


def painted_by(net: nn.Module, patches: Patches) -> Tensor:
    return (patches.warped * net(patches.seen)).clamp(0, 1)


@torch.no_grad()
def sheet(net: nn.Module, batches: Sequence[tuple[str, Patches]], columns: int = 12) -> np.ndarray:
    """Portrait, warp, painted and real patches below one another, (4 S, columns S, 3) uint8."""
    device = next(net.parameters()).device
    seen = torch.cat([patches.seen for _, patches in batches])
    real = torch.cat([patches.real for _, patches in batches])
    some = torch.linspace(0, len(seen) - 1, columns).long()
    patches = Patches(seen[some].to(device), real[some].to(device))
    painted = painted_by(net.eval(), patches)
    rows = torch.stack([patches.seen[:, 6:9], patches.warped, painted, patches.real])
    picture = rows.permute(0, 3, 1, 4, 2).reshape(4 * rows.shape[-1], -1, 3)
    return (picture.clamp(0, 1) * 255 + 0.5).to(torch.uint8).cpu().numpy()


def probe_of(side: int) -> Callable[[Mapping[str, Any]], tuple[Tensor, ...]]:
    """A made-up square: smooth colours and planes."""

    def probe(config: Mapping[str, Any]) -> tuple[Tensor, ...]:
        sizes_of(config)
        coarse = torch.rand(2, INPUTS, 9, 9, generator=torch.Generator().manual_seed(0))
        return (interpolate(coarse, (side, side), mode="bicubic", align_corners=False).clamp(0, 1),)

    return probe


def export_of(about: str, side: int, used_by: str, shown: str) -> Export:
    """What `likeness-train export` is told of a part: `about` it, who uses the net and what it is shown."""
    return Export(
        about=(
            f"{about}: a UNet that answers with a smooth gain, the attention of *identity-preserving realistic talking "
            "face generation*, on a square that is carried along with the head."
        ),
        build=from_weights,
        probe=probe_of(side),
        bound=0.02,
        unit="of the range of a colour",
        facts={
            "Net": "`engine.nets.patch_painter`",
            "Used by": f"`{used_by}`",
            "In": f"{INPUTS} planes of {side} x {side}: {shown}",
            "Out": "by how much to multiply each pixel's colours",
        },
    )


EXPORT = export_of(
    "Corrects the light on what lies between the lips of a mouth that the warp renderer moved and drew",
    SIDE,
    "engine.render.mouth_patch",
    "the warped mouth with its inside drawn, the gap between the lips, distances from their inner and outer edges; the "
    "portrait's mouth and its first two planes",
)
