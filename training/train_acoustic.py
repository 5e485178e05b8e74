"""Trains the acoustic model on the speech that `likeness-train speech` made: log-mel to characters, by CTC.

    likeness-train speech --out runs/speech --clips VIDEOS
    likeness-train train acoustic --data runs/speech --out runs/acoustic

Connectionist temporal classification (Graves et al. 2006), as DeepSpeech has it (arXiv 1412.5567, section 2): no
alignment is needed, only the text. Best weights (OUT/best.pt) are those of the least character error rate on the
validation split, the mean of synthetic voices that are not trained on and of real sentences.
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

from engine.nets.acoustic import BLANK, STACK, Acoustic, AcousticConfig, from_weights, sizes_of
from engine.speech_features import text_of
from training.config import MAY_CHANGE, Least, add_options, as_json, check, from_options
from training.data.spoken import Utterance, read_spoken
from training.export import Export
from training.loop import Average, Run, RunConfig
from training.metrics.text import character_error_rate
from training.speech_batches import SpeechBatch, SpeechBatches, stacked
from training.train_audio2keypoint import rate_at


@dataclass(frozen=True, kw_only=True)
class TrainConfig(RunConfig):
    """One run; every field is an option of the command line."""

    data: Annotated[Path, "folder that `likeness-train speech` made"] = Path("runs/speech")
    out: Annotated[Path, "folder for checkpoints and curves; a run that is there goes on", MAY_CHANGE] = Path(
        "runs/acoustic"
    )
    steps: Annotated[int, "batches to train on", Least(1)] = 24000
    precision: Annotated[Literal["32-true", "bf16-mixed"], "numbers of the forward pass"] = "bf16-mixed"
    validate_every: Annotated[int, "steps between validations; 0: at the end", Least(0)] = 500
    batch: Annotated[int, "utterances in a batch", Least(2)] = 16
    real: Annotated[float, "share of real speech in a batch", Least(0)] = 0.15
    bend: Annotated[float, "how far voices, rooms, noises and tempos are bent; 0: not at all", Least(0)] = 1.0
    rate: Annotated[float, "learning rate", Least(0)] = 2e-3
    weight_decay: Annotated[float, "of the net", Least(0)] = 0.02
    average: Annotated[float, "how much of the averaged weights a step keeps", Least(0)] = 0.998
    hold_out: Annotated[str, "real speakers to leave out of training, separated by commas"] = ""
    width: Annotated[int, "channels of the net", Least(1)] = 192
    kernel: Annotated[int, "steps that a layer sees at once", Least(2)] = 5
    dilations: Annotated[tuple[int, ...], "how far these steps lie apart, layer by layer", Least(1)] = (
        AcousticConfig.dilations
    )
    ahead: Annotated[tuple[int, ...], "steps of 20 ms that a layer looks ahead", Least(0)] = AcousticConfig.ahead
    dropout: Annotated[float, "of the net", Least(0)] = 0.1

    def __post_init__(self) -> None:
        check(self)
        if self.real > 1 or self.dropout >= 1 or self.average >= 1:
            raise ValueError("--real must be at most 1, --dropout and --average below 1.")
        if len(self.dilations) != len(self.ahead):
            raise ValueError(
                f"--dilations and --ahead must have one number for each layer, not {len(self.dilations)} and "
                f"{len(self.ahead)}."
            )
        for dilation, ahead in zip(self.dilations, self.ahead, strict=True):
            if ahead > (self.kernel - 1) * dilation:
                raise ValueError(f"--ahead {ahead} is beyond what --kernel {self.kernel} reaches: choose less.")

    @property
    def net(self) -> AcousticConfig:
        return AcousticConfig(
            width=self.width, kernel=self.kernel, dilations=self.dilations, ahead=self.ahead, dropout=self.dropout
        )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_options(parser, TrainConfig)


def main(args: argparse.Namespace) -> None:
    train(from_options(TrainConfig, args))


def train(config: TrainConfig) -> dict[str, float]:
    """Runs to the end, or goes on with a run, and returns the best validation's error rates."""
    with Run(config, "acoustic") as run:
        batches, watched = split(config)
        net = make_net(config.net, batches)
        average = Average(net, config.average)
        optimiser = torch.optim.AdamW(
            net.parameters(), config.rate, betas=(0.9, 0.98), weight_decay=config.weight_decay
        )
        hear, optimiser = run.fabric.setup(net, optimiser)
        average.net.to(run.fabric.device)
        run.resume({"net": hear, "average": average, "optimiser": optimiser})
        run.facts["speakers"] = batches.speakers
        for step in run.steps():
            for group in optimiser.param_groups:
                group["lr"] = config.rate * rate_at(step, config.steps)
            batch = SpeechBatch(*run.fabric.to_device(batches.draw(config.seed, step, run.rank)))
            loss = ctc_loss(hear(batch.mel_BSM), batch)
            optimiser.zero_grad()
            run.fabric.backward(loss)
            run.fabric.clip_gradients(hear, optimiser, max_norm=5.0)
            optimiser.step()
            average.update(net)
            run.log({"loss/ctc": loss})
            if run.due(config.validate_every):
                scores = validate(average.net, watched) if run.rank == 0 else {}
                run.validated(scores, average.net, as_json(config.net), lower=True)
            if run.due(config.sample_every) and run.rank == 0:
                run.picture("validation", sample(average.net, next(iter(watched.values()))[0]))
        return run.best


def split(config: TrainConfig) -> tuple[SpeechBatches, dict[str, list[Utterance]]]:
    """What is trained on, and what is validated on, by kind; raises LikenessError where one is missing."""
    held = {name for name in config.hold_out.split(",") if name}
    found, watched = read_spoken(config.data, "train"), read_spoken(config.data, "val")
    real = [one for one in found.get("real", []) if one.speaker not in held]
    watched["real"] = watched.get("real", []) + [one for one in found.get("real", []) if one.speaker in held]
    watched = {kind: own for kind, own in watched.items() if own}
    return SpeechBatches(found.get("synthetic", []), real, config.batch, config.real, config.bend), watched


def make_net(sizes: AcousticConfig, batches: SpeechBatches) -> Acoustic:
    """A new net that knows the mean and the deviation of the training voices."""
    net = Acoustic(sizes)
    mean_M, std_M = batches.mean_std()
    net.mean_M.copy_(mean_M)
    net.std_M.copy_(std_M)
    return net


def ctc_loss(scores_BUA: Tensor, batch: SpeechBatch) -> Tensor:
    """Minus the logarithm of the probability of each text, over its letters; the mean of the batch.

    Computed on the CPU, where it gives the same gradients every time.
    """
    losses_B = nn.functional.ctc_loss(
        scores_BUA.transpose(0, 1).cpu(),
        batch.letters_L.cpu(),
        (batch.steps_B // STACK).cpu(),
        batch.lengths_B.cpu(),
        blank=BLANK,
        reduction="none",
        zero_infinity=True,
    )
    return (losses_B / batch.lengths_B.cpu()).mean().to(scores_BUA.device)


@torch.no_grad()
def validate(net: nn.Module, watched: Mapping[str, Sequence[Utterance]]) -> dict[str, float]:
    """Character error rate by kind of speech, and their mean."""
    net.eval()
    scores = {
        kind: character_error_rate(zip(read(net, own), (one.text for one in own), strict=True))
        for kind, own in watched.items()
    }
    return scores | {"mean": float(np.mean(list(scores.values())))}


@torch.no_grad()
def read(net: nn.Module, utterances: Sequence[Utterance], at_once: int = 16) -> list[str]:
    """What the net reads of every utterance."""
    device = next(net.parameters()).device
    order = sorted(range(len(utterances)), key=lambda i: len(utterances[i].mel_SM))
    out = [""] * len(utterances)
    for first in range(0, len(order), at_once):
        chosen = order[first : first + at_once]
        batch = stacked([utterances[i] for i in chosen])
        scores: Tensor = net(batch.mel_BSM.to(device))
        for i, own, steps in zip(chosen, scores.cpu().numpy(), batch.steps_B.tolist(), strict=True):
            out[i] = text_of(own[: steps // STACK])
    return out


@torch.no_grad()
def sample(net: nn.Module, utterance: Utterance) -> np.ndarray:
    """What is heard above what is read, both over time: (H, W, 3) uint8, two pixels a step of scores."""
    batch = stacked([utterance])
    scores: Tensor = net(batch.mel_BSM.to(next(net.parameters()).device))
    heard = np.repeat(batch.mel_BSM[0].numpy().T[::-1], 2, 0)
    heard = (heard - heard.min()) / max(float(np.ptp(heard)), 1e-6)
    said = np.repeat(np.repeat(scores[0].exp().cpu().numpy().T, 6, 0), STACK, 1)
    sheet = np.concatenate([heard, np.ones((2, heard.shape[1])), said])
    return np.repeat((sheet * 255).astype(np.uint8)[:, :, None], 3, 2)


def probe(config: Mapping[str, Any]) -> tuple[Tensor, ...]:
    """Four seconds of made-up voice."""
    random = torch.Generator().manual_seed(0)
    return (torch.randn(1, 400, sizes_of(config).mels, generator=random).cumsum(1) * 0.3 - 6,)


EXPORT = Export(
    about=(
        "The voice in, scores of 29 characters out, 50 a second: an acoustic model with the interface of DeepSpeech, "
        "trained by CTC on synthetic voices and real sentences. Motion generators take its scores as speech features, "
        "in windows of 16 video frames, because they hardly depend on who speaks and how noisy it is."
    ),
    build=from_weights,
    probe=probe,
    bound=0.1,
    unit="nats",
    facts={
        "Net": "`engine.nets.acoustic`",
        "Used by": "`engine.speech_features`",
        "In": "log-mel, 64 bands of 125-7500 Hz, 100 a second; looks 0.25 s ahead",
        "Out": "logarithms of the probabilities of space, a-z, apostrophe and blank",
    },
)
