"""Trains the temporal GAN on canonical faces that `training.temporal_data` cut: raw sound and one still to frames.

    likeness-train train temporal_gan --data runs/dataset --samples runs/temporal/data --out runs/temporal/run
    likeness-train train temporal_gan --static --samples runs/temporal/data --out runs/temporal/static

"End-to-end speech-driven facial animation with temporal GANs" with its losses and their weights (section 2.3): a
discriminator of frames, one of sequences with their sound, and 400 times the difference of the lower half; its Adam
rates, of which two fall by a tenth every epoch after the twentieth; no further after ten validations that brought
nothing better. `--static` is the baseline of its Table 1: the same generator without its memories, and frames alone
are judged. OUT/best.pt has the averaged weights with the best score of pictures and lips, half of it that of people
held out.

Ours, for a machine without a GPU: losses come one after another. For the first --listen steps, and beside the paper's
losses after them (--lips), what the generator heard has to tell the shape of the lips by a linear layer that is thrown
away; from pixels alone raw sound is learnt slowly. For the next --paint steps frames are held against real ones alone:
discriminators that begin with a generator that cannot move lips yet run ahead, and its lips never move. The upper half
counts too, a quarter as much (--upper): nothing else keeps it then, and the studio's blink track moves lids anyway.
The mouth counts once more (--mouth): a fifth of the lower half, whose light and edges else drown what lips do.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, cast

import torch
from torch import Tensor, nn

from engine.nets.temporal_gan import COLUMNS, HOP, MARGIN, ROWS, TemporalGan, from_weights, sizes_of
from engine.nets.temporal_gan import TemporalGanConfig as Sizes
from training.config import MAY_CHANGE, Least, add_options, as_json, check, from_options
from training.export import Export
from training.loop import Average, Run, RunConfig, channels_last
from training.speakers import some_of
from training.temporal_batches import Change, FaceClips, Talk
from training.temporal_judges import FrameJudge, SequenceJudge, judge_loss, realism_loss
from training.temporal_scores import sheet, validate

LISTEN_RATE = 1e-3
"""The generator's learning rate while it only listens."""
MOUTH_BOX = slice(78, 116), slice(24, 72)
"""Rows and columns of a canonical face in which lips move, however wide they open."""
WARM_UP = 50
"""Steps in which the rate of painting rises: the decoder begins with nothing."""
STEADY_EPOCHS = 20
"""Epochs at the full rates; after them each has nine tenths of the one before (section 2.3)."""


@dataclass(frozen=True, kw_only=True)
class TrainConfig(RunConfig):
    """One run; every field is an option of the command line."""

    data: Annotated[Path, "dataset that the faces were cut from, for the model card"] = Path("runs/dataset")
    samples: Annotated[Path, "folder that `python -m training.temporal_data` made"] = Path("runs/temporal/data")
    out: Annotated[Path, "folder for checkpoints and curves; a run that is there goes on", MAY_CHANGE] = Path(
        "runs/temporal/run"
    )
    static: Annotated[bool, "the baseline: no memories, no discriminator of sequences"] = False
    steps: Annotated[int, "batches to train on", Least(1), MAY_CHANGE] = 4500
    precision: Annotated[Literal["32-true", "bf16-mixed"], "numbers of the forward pass"] = "bf16-mixed"
    validate_every: Annotated[int, "steps between validations; 0: at the end", Least(0)] = 75
    patience: Annotated[int, "validations without a better one to stop after; 0: never", Least(0), MAY_CHANGE] = 10
    batch: Annotated[int, "pieces of clips in a batch", Least(1)] = 8
    frames: Annotated[int, "of a piece that are made and compared", Least(2)] = 12
    warm_up: Annotated[int, "frames before a piece that are only heard", Least(0)] = 24
    picked: Annotated[int, "frames of a piece that the frame discriminator sees", Least(1)] = 2
    rate: Annotated[float, "learning rate of the generator", Least(0)] = 2e-4
    frame_rate: Annotated[float, "learning rate of the frame discriminator", Least(0)] = 1e-3
    sequence_rate: Annotated[float, "learning rate of the sequence discriminator, which does not fall", Least(0)] = 5e-5
    lower: Annotated[float, "weight of the difference of the lower half", Least(0)] = 400.0
    upper: Annotated[float, "weight of that of the upper half", Least(0)] = 100.0
    mouth: Annotated[float, "weight of that of the mouth", Least(0)] = 2000.0
    lips: Annotated[float, "weight of the shape of the lips that is read off what was heard", Least(0)] = 10.0
    listen: Annotated[int, "steps at the beginning in which only that is learnt", Least(0)] = 1500
    paint: Annotated[int, "steps after those before the discriminators begin", Least(0)] = 2000
    paint_rate: Annotated[float, "learning rate of the generator in them", Least(0)] = 1e-3
    adversarial: Annotated[float, "weight of what each discriminator says", Least(0)] = 1.0
    average: Annotated[float, "how much of the averaged weights a step keeps", Least(0)] = 0.995
    balance: Annotated[float, "people are drawn by this power of how much there is of them", Least(0)] = 0.5
    change: Annotated[float, "how far light and sound are changed; 0: not at all", Least(0)] = 1.0
    hold_out: Annotated[str, "speakers of the training split to validate on, separated by commas"] = "grid-s23,usgov-b"
    watched: Annotated[int, "validation clips of a speaker that are looked at", Least(1)] = 4
    widths: Annotated[tuple[int, ...], "channels of pictures at 64 x 48, 32 x 24 … 4 x 3", Least(1)] = Sizes.widths
    sound: Annotated[int, "channels of the first convolution of the sound", Least(1)] = Sizes.sound
    context: Annotated[int, "numbers of the context", Least(1)] = Sizes.context

    def __post_init__(self) -> None:
        check(self)
        if self.average >= 1:
            raise ValueError("--average must be below 1.")
        if self.steps <= self.listen + self.paint:
            raise ValueError(f"--steps must be more than the {self.listen + self.paint} of --listen and --paint.")
        _ = self.sizes

    @property
    def sizes(self) -> Sizes:
        return Sizes(widths=self.widths, sound=self.sound, context=self.context, recurrent=not self.static)

    def early_rate(self, step: int) -> float:
        """The generator's learning rate before there are discriminators; 0 from then on."""
        painted = step - self.listen
        if painted < 0:
            return LISTEN_RATE
        return self.paint_rate * min(1.0, (painted + 1) / WARM_UP) if painted < self.paint else 0.0

    @property
    def changes(self) -> Change:
        full, much = Change(), self.change
        return Change(
            light=full.light * much,
            loudness_db=full.loudness_db * much,
            microphone_db=full.microphone_db * much,
            noise_chance=min(1.0, full.noise_chance * much),
        )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_options(parser, TrainConfig)


def main(args: argparse.Namespace) -> None:
    train(from_options(TrainConfig, args))


def train(config: TrainConfig) -> dict[str, float]:
    """Runs to the end, or goes on with a run, and returns the best validation scores."""
    with Run(config, "temporal_gan", unused_parameters=config.listen > 0) as run:
        held_out = {name for name in config.hold_out.split(",") if name}
        clips = FaceClips(config.samples, held_out, config.frames, config.balance)
        watched, known = some_of(clips.watched, config.watched), some_of(clips.known, config.watched)
        net = channels_last(TemporalGan(config.sizes))
        average = Average(net, config.average)
        taught = Taught(net)
        optimiser = torch.optim.Adam(taught.parameters(), config.rate, betas=(0.5, 0.999))
        make, optimiser = run.fabric.setup(taught, optimiser)
        average.net.to(run.fabric.device)
        judges = Judges(config, run)
        run.resume({"net": make, "average": average, "optimiser": optimiser, **judges.parts})
        run.facts["speakers"] = clips.speakers
        averaged = cast(TemporalGan, average.net)
        epoch = max(1, round(len(clips.own) / (config.batch * run.processes)))
        drawn = config.batch, config.frames, config.warm_up, config.picked
        begin = config.listen + config.paint
        for step in run.steps():
            listens, judged, share = step < config.listen, step >= begin, rate_at((step - begin) / epoch)
            optimiser.param_groups[0]["lr"] = config.early_rate(step) or config.rate * share
            judges.frame_optimiser.param_groups[0]["lr"] = config.frame_rate * share
            talk = clips.batch(config.sizes, drawn, (config.seed, step, run.rank), config.changes)
            talk = talk.to(run.fabric.device)
            told, made = make(talk.sound, talk.memory, *(() if listens else (talk.still, talk.noise, config.warm_up)))
            losses = {"lips": (1.0 if listens else config.lips) * lip_loss(told, talk.lips)}
            if not listens:
                upper, lower, mouth = apart(made, talk.real)
                losses |= {"lower": config.lower * lower, "upper": config.upper * upper, "mouth": config.mouth * mouth}
            if judged:
                with run.fabric.autocast():
                    losses |= {name: config.adversarial * one for name, one in judges.realism(made, talk).items()}
            optimiser.zero_grad()
            run.fabric.backward(torch.stack(list(losses.values())).sum())
            optimiser.step()
            average.update(net)
            run.log({f"loss/{name}": value for name, value in losses.items()})
            if judged:
                run.log(judges.learn(made.detach(), talk))
                if run.due(config.validate_every):
                    scores = validate(averaged, watched, known) if run.rank == 0 else {}
                    run.validated(scores, averaged, as_json(config.sizes), key="score")
            if not listens and run.due(config.sample_every) and run.rank == 0:
                run.picture("validation", sheet(averaged, [*watched[:2], *known[:1]]))
        return run.best


class Taught(nn.Module):
    """The generator, and beside it a linear layer that reads the shape of the lips off what was heard.

    Sound (B, N) and memory to lips (B, T, 4) and, of a still and noise, frames from `first` on.
    """

    def __init__(self, net: TemporalGan) -> None:
        super().__init__()
        self.net = net
        self.lips = nn.Linear(net.config.context, 4)

    def forward(
        self,
        sound_BN: Tensor,
        memory_LBX: Tensor,
        picture: Tensor | None = None,
        noise_BTZ: Tensor | None = None,
        first: int = 0,
    ) -> tuple[Tensor, Tensor]:
        context_BTX = self.net.hear(sound_BN, memory_LBX)
        told = self.lips(context_BTX)
        if picture is None or noise_BTZ is None:
            return told, told
        return told, self.net.show(picture, context_BTX, noise_BTZ, first)


def lip_loss(told_BTK: Tensor, real_BTK: Tensor) -> Tensor:
    """Mean difference of lips, where they are known."""
    known = real_BTK.isfinite()
    off = (told_BTK.float() - real_BTK.nan_to_num()).abs() * known
    return off.sum() / known.sum().clamp_min(1)


class Judges:
    """The discriminators of a run with their optimisers; the static baseline has the one of frames alone."""

    def __init__(self, config: TrainConfig, run: Run) -> None:
        self.fabric, self.first = run.fabric, config.warm_up
        self._frame = channels_last(FrameJudge(config.widths))
        optimiser = torch.optim.Adam(self._frame.parameters(), config.frame_rate, betas=(0.5, 0.999))
        self._tell_frame, self.frame_optimiser = run.fabric.setup(self._frame, optimiser)
        self.parts: dict[str, Any] = {"frame": self._tell_frame, "frame_optimiser": self.frame_optimiser}
        self._sequence: SequenceJudge | None = None
        if not config.static:
            judge = channels_last(SequenceJudge(config.widths[:4], max(1, config.sound // 2)))
            optimiser = torch.optim.Adam(judge.parameters(), config.sequence_rate, betas=(0.5, 0.999))
            self._tell_sequence, self._sequence_optimiser = run.fabric.setup(judge, optimiser)
            self._sequence = judge
            self.parts |= {"sequence": self._tell_sequence, "sequence_optimiser": self._sequence_optimiser}

    def realism(self, made: Tensor, talk: Talk) -> dict[str, Tensor]:
        """What the generator hears of them: how far its frames, and its sequences, are from being taken for real."""
        losses = {"frame": realism_loss(self._frame, *self._shown(made, talk))}
        if self._sequence is not None:
            losses["sequence"] = realism_loss(self._sequence, made, self._heard(talk))
        return losses

    def learn(self, made: Tensor, talk: Talk) -> dict[str, Tensor]:
        """A step of each towards telling made from real; their losses."""
        told = [self._tell_frame(*self._shown(some, talk)) for some in (talk.real, made)]
        losses = {"judge/frame": judge_loss(*told)}
        self._step(losses["judge/frame"], self.frame_optimiser)
        if self._sequence is not None:
            told = [self._tell_sequence(some, self._heard(talk)) for some in (talk.real, made)]
            losses["judge/sequence"] = judge_loss(*told)
            self._step(losses["judge/sequence"], self._sequence_optimiser)
        return losses

    def _step(self, loss: Tensor, optimiser: Any) -> None:
        optimiser.zero_grad()
        self.fabric.backward(loss)
        optimiser.step()

    def _heard(self, talk: Talk) -> Tensor:
        """The sound of the frames that were made, with its margins."""
        return talk.sound[:, self.first * HOP :]

    @staticmethod
    def _shown(frames: Tensor, talk: Talk) -> tuple[Tensor, Tensor]:
        """The frames that were picked, and the still beside each: (B K, 3, H, W) both."""
        rows = torch.arange(len(frames), device=frames.device)[:, None]
        picked = frames[rows, talk.picked]
        return picked.flatten(0, 1), talk.still[:, None].expand(-1, picked.shape[1], -1, -1, -1).flatten(0, 1)


def apart(made: Tensor, real: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Mean differences of the upper half, the lower half (equation 2) and the mouth of pictures (..., H, W), 0 … 1.

    As if they went from -1 to 1.
    """
    off = 2 * (made - real).abs()
    half = made.shape[-2] // 2
    rows, columns = MOUTH_BOX
    return off[..., :half, :].mean(), off[..., half:, :].mean(), off[..., rows, columns].mean()


def rate_at(epoch: float) -> float:
    """Share of the full learning rate."""
    return 0.9 ** max(0, int(epoch) - STEADY_EPOCHS)


def probe(config: Mapping[str, Any]) -> tuple[Tensor, ...]:
    """A made-up face and a second of made-up voice."""
    sizes, random = sizes_of(config), torch.Generator().manual_seed(0)
    coarse = torch.rand(1, 3, 8, 6, generator=random)
    picture = nn.functional.interpolate(coarse, (ROWS, COLUMNS), mode="bicubic", align_corners=False).clamp(0, 1)
    sound = torch.randn(1, 25 * HOP + 2 * MARGIN, generator=random) * 0.1
    return picture, sound, torch.randn(1, 25, sizes.noise, generator=random)


EXPORT = Export(
    about=(
        "Raw sound and one still in, frames of the canonical face out, one at a time while somebody speaks: the "
        "generator of *end-to-end speech-driven facial animation with temporal GANs*, with its discriminators of "
        "frames and of sequences."
    ),
    build=from_weights,
    probe=probe,
    bound=0.02,
    unit="of the range of a colour",
    facts={
        "Net": "`engine.nets.temporal_gan`",
        "In": "a still of 96 x 128 px, aligned by `engine.faces.canonical_face`; 16 kHz sound, loud frames at RMS 0.1; "
        "noise",
        "Out": "25 frames a second of 96 x 128 px, each 0.06 s after its end",
    },
)
