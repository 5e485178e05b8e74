"""Trains the attention net on faces that `training.texture_data` cut.

    likeness-train train attention --data runs/dataset --samples runs/attention/data --out runs/attention/run

The texture stage of "Identity-preserving realistic talking face generation" (section III-C) with its losses and their
weights (equations 7 to 14): 100 times the difference, heavier round mouth and eyes by a fixed mask; 0.5 times LSGAN;
0.2 times the regularisers, which keep attention high, and attention and colours steady from frame to frame. Norms of
maps are divided by the root of their size, so that weights mean the same at 128 and 256 px. `--adversarial 0
--regularise 0` is the paper's L_pix alone. Validated on people held out of training: OUT/best.pt is where difference
and missing sharpness together are least.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import interpolate

from engine.nets.attention_texture import AttentionConfig as Sizes
from engine.nets.attention_texture import AttentionTexture, PatchDiscriminator, Texture, from_weights, sizes_of
from training.config import MAY_CHANGE, Least, add_options, as_json, check, from_options
from training.export import Export
from training.loop import Average, Run, RunConfig, channels_last
from training.texture_batches import Faces, FaceSamples

WIDTHS = {128: (48, 72, 112, 160), 256: (32, 48, 72, 112, 160)}
"""Channels of the net at its scales for the sides that were thought of."""
BLOBS = ((0.0, 0.36, 0.30, 0.24), (-0.34, -0.44, 0.19, 0.13), (0.34, -0.44, 0.19, 0.13))
"""Mouth and eyes in the square, -1 … 1 to the right and down: x and y of the middle, and how far they reach."""
EXTRA = 4.0
"""How much more a pixel in the middle of mouth and eyes counts than one elsewhere."""


@dataclass(frozen=True, kw_only=True)
class TrainConfig(RunConfig):
    """One run; every field is an option of the command line."""

    data: Annotated[Path, "dataset that the faces were cut from, for the model card"] = Path("runs/dataset")
    samples: Annotated[Path, "folder that `python -m training.texture_data` made"] = Path("runs/attention/data")
    out: Annotated[Path, "folder for checkpoints and curves; a run that is there goes on", MAY_CHANGE] = Path(
        "runs/attention/run"
    )
    side: Annotated[int, "pixels of the square that the net sees, as the faces were cut", Least(16)] = 128
    widths: Annotated[tuple[int, ...], "channels of the net at its scales; none: those of --side"] = ()
    steps: Annotated[int, "batches to train on", Least(1), MAY_CHANGE] = 20000
    precision: Annotated[Literal["32-true", "bf16-mixed"], "numbers of the forward pass"] = "bf16-mixed"
    validate_every: Annotated[int, "steps between validations; 0: at the end", Least(0)] = 500
    batch: Annotated[int, "pairs of neighbouring frames in a batch", Least(1)] = 8
    rate: Annotated[float, "learning rate of both nets, falling to a tenth over the last half", Least(0)] = 1e-4
    pixels: Annotated[float, "weight of the difference", Least(0)] = 100.0
    adversarial: Annotated[float, "weight of the discriminator's say", Least(0)] = 0.5
    regularise: Annotated[float, "weight of what attention and colours are held to", Least(0)] = 0.2
    average: Annotated[float, "how much of the averaged weights a step keeps", Least(0)] = 0.995
    hold_out: Annotated[str, "speakers of the training split to validate on, separated by commas"] = "grid-s23,usgov-b"

    def __post_init__(self) -> None:
        check(self)
        _ = self.sizes

    @property
    def sizes(self) -> Sizes:
        nearest = min(WIDTHS, key=lambda side: abs(side - self.side))
        return Sizes(side=self.side, widths=self.widths or WIDTHS[nearest])


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_options(parser, TrainConfig)


def main(args: argparse.Namespace) -> None:
    train(from_options(TrainConfig, args))


def train(config: TrainConfig) -> dict[str, float]:
    """Runs to the end, or goes on with a run, and returns the best validation scores."""
    with Run(config, "attention") as run:
        samples = FaceSamples(config.samples, config.side, {name for name in config.hold_out.split(",") if name})
        watched, known = samples.validation(samples.watched, 48), samples.validation(samples.known, 24)
        net, judge = channels_last(AttentionTexture(config.sizes)), channels_last(PatchDiscriminator())
        average = Average(net, config.average)
        optimiser = torch.optim.Adam(net.parameters(), config.rate, betas=(0.5, 0.999))
        judge_optimiser = torch.optim.Adam(judge.parameters(), config.rate, betas=(0.5, 0.999))
        paint, optimiser = run.fabric.setup(net, optimiser)
        tell, judge_optimiser = run.fabric.setup(judge, judge_optimiser)
        average.net.to(run.fabric.device)
        run.resume(
            {
                "net": paint,
                "average": average,
                "optimiser": optimiser,
                "discriminator": tell,
                "discriminator_optimiser": judge_optimiser,
            }
        )
        run.facts["speakers"] = samples.speakers
        mask = weights_of(config.side).to(run.fabric.device)
        for step in run.steps():
            for group in (*optimiser.param_groups, *judge_optimiser.param_groups):
                group["lr"] = config.rate * rate_at(step, config.steps)
            faces = samples.batch(config.batch, config.seed, step, run.rank).to(run.fabric.device)
            texture: Texture = Texture(*paint(*faces.shown))
            made = texture.over(faces.picture)
            losses = losses_of(made, texture, faces.real, mask, config)
            if config.adversarial:
                with run.fabric.autocast():
                    losses["adversarial"] = config.adversarial * realism_loss(judge, made)
            optimiser.zero_grad()
            run.fabric.backward(torch.stack(list(losses.values())).sum())
            run.fabric.clip_gradients(paint, optimiser, max_norm=10.0)
            optimiser.step()
            average.update(net)
            run.log({f"loss/{name}": value for name, value in losses.items()})
            run.log({"attention": texture.attention.detach().mean()})
            if config.adversarial:
                judged = judge_loss(tell, made.detach(), faces.real)
                judge_optimiser.zero_grad()
                run.fabric.backward(judged)
                judge_optimiser.step()
                run.log({"loss/discriminator": judged})
            if run.due(config.validate_every):
                scores = validate(average.net, watched, mask) if run.rank == 0 else {}
                if run.rank == 0 and known:
                    scores |= {f"known {name}": value for name, value in validate(average.net, known, mask).items()}
                run.validated(scores, average.net, as_json(config.sizes), key="score", lower=True)
            if run.due(config.sample_every) and run.rank == 0:
                run.picture("validation", sheet(average.net, watched))
        return run.best


def weights_of(side: int) -> Tensor:
    """The fixed mask alpha of equation 7, (S, S): 1, and more at mouth and eyes."""
    place = (torch.arange(side) + 0.5) / side * 2 - 1
    y, x = torch.meshgrid(place, place, indexing="ij")
    blobs = [torch.exp(-(((x - a) / w) ** 4) - ((y - b) / h) ** 4) for a, b, w, h in BLOBS]
    return 1 + EXTRA * torch.stack(blobs).amax(0)


def losses_of(made: Tensor, texture: Texture, real: Tensor, mask_SS: Tensor, config: TrainConfig) -> dict[str, Tensor]:
    """What the net is held to, but for the discriminator: equations 7, 11 and 12 with their weights."""
    losses = {"pixels": config.pixels * ((made - real).abs() * mask_SS).mean()}
    if config.regularise:
        before, after = zip(*(maps.chunk(2) for maps in texture), strict=True)
        steady = [norm(b - a) for a, b in zip(before, after, strict=True)]
        losses["keep"] = config.regularise * norm(1 - texture.attention)
        losses["steady"] = config.regularise * torch.stack(steady).sum()
    return losses


def norm(maps_BCSS: Tensor) -> Tensor:
    """The L2 norm of each map over the root of its size, mean over the batch."""
    return (maps_BCSS.square().mean((1, 2, 3)) + 1e-10).sqrt().mean()


def realism_loss(judge: nn.Module, made: Tensor) -> Tensor:
    """How far made frames are from being taken for real; equation 9. The discriminator learns nothing of it."""
    frozen = {name: value.detach() for name, value in judge.named_parameters()}
    realism: Tensor = torch.func.functional_call(judge, frozen, (made,))
    return (realism.float() - 1).square().mean() / 2


def judge_loss(judge: nn.Module, made: Tensor, real: Tensor) -> Tensor:
    """How far the discriminator is from telling frames apart; equation 8."""
    told_real, told_made = judge(torch.cat([real, made])).float().chunk(2)
    return ((told_real - 1).square().mean() + told_made.square().mean()) / 2


def rate_at(step: int, steps: int) -> float:
    """Share of the full learning rate: whole for half of the run, then down to a tenth."""
    return max(0.1, min(1.0, 2 * (1 - step / max(1, steps))))


@torch.no_grad()
def validate(net: nn.Module, batches: Sequence[tuple[str, Faces]], mask_SS: Tensor) -> dict[str, float]:
    """Scores of people, each counting the same.

    `difference` (0 … 255) within mouth and eyes, `copy` that of the portrait as it is, `warp` that of the warp;
    `sharp`: how much neighbouring pixels there differ against the real ones; `elsewhere`: the same outside, against the
    portrait; `attention`: its mean; `score`: what is kept is chosen by.
    """
    net.eval()
    device = next(net.parameters()).device
    near = (mask_SS > 1 + EXTRA / 2).float().to(device)
    rows: dict[str, list[Tensor]] = {}
    for speaker, faces in batches:
        shown = faces.to(device)
        texture = Texture(*net(*shown.shown))
        made = texture.over(shown.picture).clamp(0, 1)
        share = near.expand(len(made), 1, *near.shape)
        others = (made, shown.picture, shown.warped)
        off = [((one - shown.real).abs().mean(1, keepdim=True) * share).sum() for one in others]
        values = [*off, share.sum()]
        values += [roughness(made, share), roughness(shown.real, share)]
        values += [roughness(made, 1 - share), roughness(shown.picture, 1 - share)]
        values += [texture.attention.sum(), torch.tensor(float(texture.attention.numel()), device=device)]
        rows.setdefault(speaker, []).append(torch.stack(values).cpu())
    each: list[list[float]] = []
    for parts in rows.values():
        a = torch.stack(parts).sum(0).clamp_min(1e-6).tolist()
        each.append([*(255 * a[i] / a[3] for i in range(3)), a[4] / a[5], a[6] / a[7], a[8] / a[9]])
    names = ("difference", "copy", "warp", "sharp", "elsewhere", "attention")
    scores = dict(zip(names, np.mean(each, axis=0).tolist(), strict=True))
    dull = float(np.mean([max(0.0, -np.log(row[3])) for row in each]))
    return {"score": scores["difference"] + 2 * dull, **scores}


def roughness(picture: Tensor, where: Tensor) -> Tensor:
    """Sum over a region of how much neighbouring pixels differ."""
    across = (picture.diff(dim=3).abs() * where[..., 1:]).sum()
    return across + (picture.diff(dim=2).abs() * where[..., 1:, :]).sum()


@torch.no_grad()
def sheet(net: nn.Module, batches: Sequence[tuple[str, Faces]], columns: int = 8) -> np.ndarray:
    """Below one another: portrait, warp, drawing, attention, colours, frame, real; (7 S, columns S, 3) uint8."""
    device = next(net.parameters()).device
    names = ("picture", "warped", "resting", "moved", "real")
    tensors = [torch.cat([getattr(faces, name) for _, faces in batches]) for name in names]
    some = torch.linspace(0, len(tensors[0]) - 1, columns).long()
    faces = Faces(*(tensor[some].to(device) for tensor in tensors))
    texture = Texture(*net.eval()(*faces.shown))
    grey = texture.attention.expand(-1, 3, -1, -1)
    made = texture.over(faces.picture)
    rows = torch.stack([faces.picture, faces.warped, faces.moved, grey, texture.colour, made, faces.real])
    picture = rows.permute(0, 3, 1, 4, 2).reshape(len(rows) * faces.real.shape[-1], -1, 3)
    return (picture.clamp(0, 1) * 255 + 0.5).to(torch.uint8).cpu().numpy()


def probe(config: Mapping[str, Any]) -> tuple[Tensor, ...]:
    """A made-up face: smooth colours and smooth drawings."""
    side = sizes_of(config).side
    coarse = torch.rand(4, 1, 3, 9, 9, generator=torch.Generator().manual_seed(0))
    return tuple(interpolate(x, (side, side), mode="bicubic", align_corners=False).clamp(0, 1) for x in coarse)


EXPORT = Export(
    about=(
        "Repaints what moves in a face, as an attention map and colours over the portrait, whose head the warp "
        "renderer has moved: the texture stage of *identity-preserving realistic talking face generation*, with its "
        "landmark encoder, LSGAN and regularisers. Colours are told as changes of the face that the warp has moved."
    ),
    build=from_weights,
    probe=probe,
    bound=0.02,
    unit="of the range of a colour",
    facts={
        "Net": "`engine.nets.attention_texture`",
        "Used by": "`engine.render.attention`",
        "In": "a square round the face: the portrait with its head moved, with its face moved too, and drawings of "
        "the landmarks of both",
        "Out": "how much of the portrait to keep, and colours",
    },
)
