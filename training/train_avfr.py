"""Trains AVFR-GAN on heads that `training.avfr_data` cut: a still, a driving frame and what is said in it to a frame.

    likeness-train train avfr --samples runs/avfr/data --out runs/avfr/full
    likeness-train train avfr --no-structure --no-sound --no-identity --samples runs/avfr/data --out runs/avfr/plain

"Audio-visual face reenactment" with its losses (equation 4): pixels, looks, keypoints that move with the picture, and a
discriminator. The three switches are the arms of its Table 3: without mesh and mask, without sound, and with FOMM's
generator in place of the identity-aware one; without all three it is FOMM, the paper's baseline. OUT/best.pt has the
averaged weights with the best score of pictures and lips, half of it that of people held out.

Ours, for a machine without a GPU: for the first --carry steps the still is only carried by the flow, at a fifth of the
cost; then keypoints and flow stay (--no-fixed: they do not) and painting is learnt, from several --drivers of each
still; the discriminator begins --paint steps later. Mouth and eyes count once more (--mouth, --eyes): they are a
hundredth of the picture, and nobody looks elsewhere. Beside the paper's losses, the keypoints of driver and still have
to tell by a linear layer, which is thrown away, by how much their lips, jaws and lids differ (--shape): from pixels
alone the ten keypoints settle on shoulders and hair.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any, Literal, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d

from engine.nets.avfr import INPUTS, SMALL, Avfr, AvfrConfig, Reenacted, Trained, from_weights, sizes_of
from engine.nets.avfr_keypoints import QUARTER
from engine.nets.avfr_layers import carried
from engine.nets.avfr_sound import LENGTH
from engine.speech_features import SILENCE
from training.avfr_batches import MEASURES, Change, HeadClips, Pair
from training.avfr_judge import AvfrJudge
from training.avfr_losses import Bend, Looks, Weights, feature_loss, losses_of, lpips_loss
from training.avfr_scores import sheet, validate
from training.checkpoint import TrainingError
from training.config import MAY_CHANGE, Least, add_options, as_json, check, from_options
from training.export import Export
from training.loop import Average, Run, RunConfig, channels_last
from training.speakers import some_of
from training.third_party import find, load_torchscript
from training.train_attention import judge_loss

WARM_UP = 50
"""Steps in which the rate rises."""
BENT = 4
"""What `Taught` is shown where there are bent drivers."""
LEAST_RATE = 0.1
"""Share of the rate that the last step has."""
_MUCH = 20.0
"""What differences of keypoints are multiplied by for the linear layer, whose weights would else grow for hours."""
CLIP = 1.0
"""Norm that gradients are held to: the inverse of a Jacobian can be large, and one step can undo all painting."""


@dataclass(frozen=True, kw_only=True)
class TrainConfig(RunConfig):
    """One run; every field is an option of the command line."""

    data: Annotated[Path, "dataset that the heads were cut from, for the model card"] = Path("runs/dataset")
    samples: Annotated[Path, "folder that `python -m training.avfr_data` made"] = Path("runs/avfr/data")
    out: Annotated[Path, "folder for checkpoints and curves; a run that is there goes on", MAY_CHANGE] = Path(
        "runs/avfr/run"
    )
    structure: Annotated[bool, "mesh and mask are seen (Table 3)"] = True
    sound: Annotated[bool, "what is said is heard (Table 3)"] = True
    identity: Annotated[bool, "the identity-aware generator, not FOMM's (Table 3)"] = True
    steps: Annotated[int, "batches to train on", Least(1), MAY_CHANGE] = 4000
    precision: Annotated[Literal["32-true", "bf16-mixed"], "numbers of the forward pass"] = "bf16-mixed"
    validate_every: Annotated[int, "steps between validations; 0: at the end", Least(0)] = 200
    batch: Annotated[int, "stills in a batch", Least(2)] = 8
    drivers: Annotated[int, "of each still in a batch, once it paints", Least(1)] = 3
    fixed: Annotated[bool, "keypoints and flow stay as they are once it paints"] = True
    rate: Annotated[float, "learning rate", Least(0)] = 1e-3
    paint_rate: Annotated[float, "learning rate once it paints", Least(0)] = 4e-4
    judge_rate: Annotated[float, "learning rate of the discriminator", Least(0)] = 2e-4
    carry: Annotated[int, "steps at the beginning in which the still is only carried", Least(0)] = 1500
    paint: Annotated[int, "steps after those before the discriminator begins", Least(0)] = 2000
    pixels: Annotated[float, "weight of the difference of pixels", Least(0)] = 10.0
    looks: Annotated[float, "weight of the difference of looks", Least(0)] = 10.0
    perceptual: Annotated[Literal["own", "lpips"], "looks: ours, or LPIPS, whose weights LIKENESS_LPIPS names"] = "own"
    points: Annotated[float, "weight of keypoints that do not move with the picture", Least(0)] = 10.0
    jacobians: Annotated[float, "weight of Jacobians that do not turn with it", Least(0)] = 10.0
    adversarial: Annotated[float, "weight of what the discriminator says", Least(0)] = 0.3
    mouth: Annotated[float, "weight of the difference of the mouth", Least(0)] = 30.0
    eyes: Annotated[float, "weight of that of the eyes", Least(0)] = 10.0
    shape: Annotated[float, "weight of the shape of the face that is read off the keypoints", Least(0)] = 2.0
    average: Annotated[float, "how much of the averaged weights a step keeps", Least(0)] = 0.995
    balance: Annotated[float, "people are drawn by this power of how much there is of them", Least(0)] = 0.5
    change: Annotated[float, "how far light and place are changed; 0: not at all", Least(0)] = 1.0
    hold_out: Annotated[str, "speakers of the training split to validate on, separated by commas"] = "grid-s23,usgov-b"
    watched: Annotated[int, "validation clips of a speaker that are looked at", Least(1)] = 3
    width: Annotated[int, "channels that the generator begins with", Least(1)] = SMALL.width
    blocks: Annotated[int, "blocks at the generator's smallest side", Least(1)] = SMALL.blocks
    detector: Annotated[int, "channels that the detector of keypoints begins with", Least(1)] = SMALL.detector
    motion: Annotated[int, "channels that the dense motion begins with", Least(1)] = SMALL.motion
    widest: Annotated[int, "channels that both have at most", Least(1)] = SMALL.widest
    scales: Annotated[int, "times that both halve their side", Least(1)] = SMALL.scales

    def __post_init__(self) -> None:
        check(self)
        if self.average >= 1:
            raise ValueError("--average must be below 1.")
        if self.steps <= self.carry:
            raise ValueError(f"--steps must be more than the {self.carry} of --carry.")

    def sizes(self, side: int) -> AvfrConfig:
        """The net's for squares of `side` px."""
        names = ("structure", "sound", "identity", "width", "blocks", "detector", "motion", "widest", "scales")
        return replace(SMALL, side=side, **{name: getattr(self, name) for name in names})

    def rate_at(self, step: int) -> float:
        """The learning rate: up at the beginning of carrying and of painting, then down."""
        paints = step >= self.carry
        fallen = LEAST_RATE + (1 - LEAST_RATE) * (1 + math.cos(math.pi * step / self.steps)) / 2
        begun = step - self.carry if paints else step
        return (self.paint_rate if paints else self.rate) * fallen * min(1.0, (begun + 1) / WARM_UP)

    @property
    def weights(self) -> Weights:
        names = ("pixels", "looks", "points", "jacobians", "adversarial")
        return Weights(**{name: getattr(self, name) for name in names})

    @property
    def changes(self) -> Change:
        full, much = Change(), self.change
        names = ("light", "size", "turn", "place", "loudness")
        return replace(full, **{name: much * getattr(full, name) for name in names})


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_options(parser, TrainConfig)


def main(args: argparse.Namespace) -> None:
    train(from_options(TrainConfig, args))


def train(config: TrainConfig) -> dict[str, float]:
    """Runs to the end, or goes on with a run, and returns the best validation scores."""
    with Run(config, "avfr", unused_parameters=True) as run:
        clips = HeadClips(config.samples, {name for name in config.hold_out.split(",") if name}, config.balance)
        watched, known = some_of(clips.watched, config.watched), some_of(clips.known, config.watched)
        try:
            sizes = config.sizes(clips.side)
        except ValueError as error:
            raise TrainingError(f"{error} Cut the heads again with another --side.") from error
        taught = Taught(channels_last(Avfr(sizes)))
        average = Average(taught.net, config.average)
        optimiser = torch.optim.Adam(taught.parameters(), config.rate, betas=(0.5, 0.999))
        make, optimiser = run.fabric.setup(taught, optimiser)
        average.net.to(run.fabric.device)
        judge = channels_last(AvfrJudge())
        judge_optimiser = torch.optim.Adam(judge.parameters(), config.judge_rate, betas=(0.5, 0.999))
        tell, judge_optimiser = run.fabric.setup(judge, judge_optimiser)
        parts = {"net": make, "average": average, "optimiser": optimiser}
        run.resume(parts | {"judge": tell, "judge_optimiser": judge_optimiser})
        run.facts["speakers"] = clips.speakers
        averaged, looks = cast(Avfr, average.net), looks_of(config, run)
        for step in run.steps():
            optimiser.param_groups[0]["lr"] = config.rate_at(step)
            seed = (config.seed, step, run.rank)
            paints, judged = step >= config.carry, step >= config.carry + config.paint
            drivers = config.drivers if paints else 1
            pair = clips.batch(config.batch, seed, config.changes, drivers).to(run.fabric.device)
            bend = Bend.drawn(len(pair.driver), np.random.default_rng((*seed, 1)), run.fabric.device)
            if paints and config.fixed:
                taught.fix()
                trained, told = make(pair.still[::drivers], pair.driver, pair.mel, paints=True)
            else:
                trained, told = make(pair.still, pair.driver, pair.mel, bend.picture(pair.driver), paints=paints)
            with run.fabric.autocast():
                judging = judge if judged else None
                losses = losses_of(trained, pair.driver[:, :3], bend, judging, config.weights, looks)
            losses |= own_losses(config, trained.made.picture, told, pair)
            optimiser.zero_grad()
            run.fabric.backward(torch.stack(list(losses.values())).sum())
            run.fabric.clip_gradients(make, optimiser, max_norm=CLIP, error_if_nonfinite=False)
            optimiser.step()
            average.update(taught.net)
            run.log({f"loss/{name}": value for name, value in losses.items()})
            if judged and config.adversarial:
                run.log({"judge": judged_step(run, tell, judge_optimiser, trained.made.picture, pair.driver[:, :3])})
            if paints and run.due(config.validate_every):
                scores = validate(averaged, watched, known) if run.rank == 0 else {}
                run.validated(scores, averaged, as_json(sizes), key="score")
            if paints and run.due(config.sample_every) and run.rank == 0:
                run.picture("validation", sheet(averaged, [*watched[:2], *known[:2]]))
        return run.best


def looks_of(config: TrainConfig, run: Run) -> Looks:
    """How looks are compared; raises TrainingError where a user's net is asked for and none is named."""
    if config.perceptual == "own":
        return feature_loss
    path = find("lpips")
    if path is None:
        raise TrainingError("--perceptual lpips needs LPIPS as TorchScript: name it by LIKENESS_LPIPS.")
    return lpips_loss(load_torchscript(path).to(run.fabric.device))


def judged_step(run: Run, tell: Any, optimiser: Any, made: Tensor, real: Tensor) -> Tensor:
    """A step of the discriminator towards telling made from real; its loss."""
    loss = judge_loss(tell, made.detach(), real)
    optimiser.zero_grad()
    run.fabric.backward(loss)
    optimiser.step()
    return loss


class Taught(nn.Module):
    """The net, and beside it a linear layer that reads off keypoints by how much two faces differ in shape."""

    def __init__(self, net: Avfr) -> None:
        super().__init__()
        self.net = net
        self.shape = nn.Linear(6 * net.config.keypoints, MEASURES)

    def forward(self, *seen: Tensor, paints: bool) -> tuple[Trained, Tensor]:
        """Frames, and the differences (B, K) that the keypoints tell; without painting, the still as it is carried.

        `seen`: stills, drivers, what is heard, and bent drivers; without those a still may have several drivers.
        """
        how = self._carried if not paints else self.net if len(seen) == BENT else self._painted
        trained: Trained = how(*seen)
        moved = [(one - other).flatten(1) for one, other in zip(trained.driver, trained.still, strict=True)]
        return trained, self.shape(_MUCH * torch.cat(moved, 1))

    def fix(self) -> None:
        """Keypoints and flow learn nothing more, their norms included."""
        for part in (self.net.detector, self.net.motion):
            part.eval().requires_grad_(False)

    def _painted(self, still_N5SS: Tensor, driver_B5SS: Tensor, mel_BLM: Tensor) -> Trained:
        """Frames of stills that each have the same number of drivers, one still's after the other."""
        net, drivers = self.net, len(driver_B5SS) // len(still_N5SS)
        own, there = (net.detect(seen).keypoints for seen in (still_N5SS, driver_B5SS))
        state = net.known(still_N5SS, own).repeated(drivers)
        made = net.paint(state, there, net.hear(mel_BLM))
        return Trained(made, state.keypoints, there, None)

    def _carried(self, still_B5SS: Tensor, driver_B5SS: Tensor, _mel: Tensor, bent_B5SS: Tensor) -> Trained:
        net = self.net
        still, driver, there = (net.detect(seen).keypoints for seen in (still_B5SS, driver_B5SS, bent_B5SS))
        picture = still_B5SS[:, :3]
        dense = net.motion(avg_pool2d(picture * 2 - 1, QUARTER), still, driver)
        made = Reenacted(carried(picture, dense.flow_BDQQ), dense.shown_B1QQ[:, :0], *dense)
        return Trained(made, still, driver, there)


def own_losses(config: TrainConfig, made: Tensor, told_BK: Tensor, pair: Pair) -> dict[str, Tensor]:
    """What counts beside the paper's losses: mouth, eyes, and the shape that keypoints tell."""
    off = (made - pair.driver[:, :3]).abs().mean(1, keepdim=True)
    means = [(off * where).sum() / where.sum() for where in (pair.mouth, pair.eyes)]
    shape = (told_BK.float() - pair.shape).abs().mean()
    return {"mouth": config.mouth * means[0], "eyes": config.eyes * means[1], "shape": config.shape * shape}


def probe(config: Mapping[str, Any]) -> tuple[Tensor, ...]:
    """A made-up still and driver, and silence with a sound in it."""
    sizes, random = sizes_of(config), torch.Generator().manual_seed(0)
    coarse = torch.rand(2, INPUTS, 8, 8, generator=random)
    seen = nn.functional.interpolate(coarse, (sizes.side, sizes.side), mode="bicubic", align_corners=False).clamp(0, 1)
    mel = SILENCE + 8 * torch.rand(1, LENGTH, sizes.mels, generator=random)
    return seen[:1], seen[1:], mel


EXPORT = Export(
    about=(
        "One picture of a face, a driving frame and what is said in it to the face of the picture as it is in the "
        "driving frame: *audio-visual face reenactment*, with ten keypoints that it finds itself."
    ),
    build=from_weights,
    probe=probe,
    bound=0.02,
    unit="of the range of a colour",
    answer=lambda trained: trained.made.picture,
    facts={
        "Net": "`engine.nets.avfr`",
        "In": "squares of 128 px round the head of a still and of a driver, each with its drawn face mesh and its mask "
        "(`engine.reenactment.views`); 0.2 s of log-mel round the driving frame",
        "Out": "the still's square as it is in the driving frame; its motion alone in 960 bits",
    },
)
