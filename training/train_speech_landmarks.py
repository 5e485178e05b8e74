"""Trains speech_landmarks: windows of speech features to how far the mean face's lips and chin are from rest.

    likeness-train train speech_landmarks --data runs/dataset --features acoustic-v1 --out runs/speech_landmarks

*Identity-preserving realistic talking face generation*, III-A: L2 of displacements and 0.5 times L2 of their first
differences in time (equations 2 to 4), the last layer beginning as the principal components of real displacements.
Every clip is heard --hearings times first, as other voices in other rooms and noises. OUT/best.pt has the best mean
over speakers of the correlation of made and real lip opening on the validation split.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from engine.document import FloatArray
from engine.errors import LikenessError
from engine.motion.retarget import HEAD_VERTICES
from engine.nets.speech_landmarks import SpeechLandmarks, SpeechLandmarksConfig, from_weights, sizes_of
from engine.render.landmarks import draw_landmarks
from engine.speech_features import WEIGHTS, WINDOW
from training.config import MAY_CHANGE, Least, add_options, as_json, check, from_options
from training.export import Export
from training.heard import FilmedVoice, Heard, displacements, hear_changed, hear_clip, hearing, read_voices
from training.loop import Average, Run, RunConfig
from training.losses import shape_correlation_loss
from training.metrics import correlation
from training.metrics.landmarks import lip_opening
from training.sounds import SoundAugment
from training.train_audio2keypoint import rate_at

VARIANCE = 0.99
"""Share of the variance of displacements that the components hold that the last layer begins with (section IV)."""


@dataclass(frozen=True, kw_only=True)
class TrainConfig(RunConfig):
    """One run; every field is an option of the command line."""

    data: Annotated[Path, "dataset made by `likeness-train prepare`"] = Path("runs/dataset")
    out: Annotated[Path, "folder for checkpoints and curves; a run that is there goes on", MAY_CHANGE] = Path(
        "runs/speech_landmarks"
    )
    features: Annotated[str, "an acoustic model, the best.pt of one, DeepSpeech weights, or log-mel"] = WEIGHTS
    steps: Annotated[int, "batches to train on", Least(1)] = 2000
    validate_every: Annotated[int, "steps between validations; 0: at the end", Least(0)] = 250
    hearings: Annotated[int, "times that each clip is heard as another voice", Least(0)] = 6
    batch: Annotated[int, "pieces of clips in a batch", Least(2)] = 48
    frames: Annotated[int, "of a piece", Least(2)] = 24
    balance: Annotated[float, "speakers are drawn by this power of how much there is of them", Least(0)] = 0.4
    rate: Annotated[float, "learning rate", Least(0)] = 1e-3
    weight_decay: Annotated[float, "of the net", Least(0)] = 0.05
    average: Annotated[float, "how much of the averaged weights a step keeps", Least(0)] = 0.995
    temporal: Annotated[float, "weight of the differences in time", Least(0)] = 0.5
    rhythm: Annotated[float, "weight of the correlation of lip opening and width", Least(0)] = 1.0
    hidden: Annotated[int, "numbers between the two linear layers", Least(1)] = 192
    widths: Annotated[tuple[int, ...], "channels of the four convolutions", Least(1)] = SpeechLandmarksConfig.widths
    dropout: Annotated[float, "of the net", Least(0)] = 0.2
    hold_out: Annotated[str, "speakers of the training split to validate on instead, separated by commas"] = ""

    def __post_init__(self) -> None:
        check(self)
        if self.dropout >= 1 or self.average >= 1:
            raise ValueError("--dropout and --average must be below 1.")
        if len(self.widths) != len(SpeechLandmarksConfig.widths):
            raise ValueError(f"--widths must be {len(SpeechLandmarksConfig.widths)} numbers, not {len(self.widths)}.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_options(parser, TrainConfig)


def main(args: argparse.Namespace) -> None:
    train(from_options(TrainConfig, args))


def train(config: TrainConfig) -> dict[str, float]:
    """Runs to the end, or goes on with a run, and returns the best validation scores."""
    with Run(config, "speech_landmarks") as run:
        pieces, watched, template_VD = heard_clips(config)
        net = make_net(config, pieces, template_VD)
        average = Average(net, config.average)
        optimiser = torch.optim.AdamW(
            net.parameters(), config.rate, betas=(0.9, 0.98), weight_decay=config.weight_decay
        )
        move, optimiser = run.fabric.setup(net, optimiser)
        average.net.to(run.fabric.device)
        run.resume({"net": move, "average": average, "optimiser": optimiser})
        run.facts["speakers"] = pieces.speakers
        run.facts["features"] = config.features
        for step in run.steps():
            for group in optimiser.param_groups:
                group["lr"] = config.rate * rate_at(step, config.steps)
            windows, real = run.fabric.to_device(pieces.draw(config.seed, step, run.rank))
            made: Tensor = move(windows.flatten(0, 1)).unflatten(0, windows.shape[:2])
            losses = losses_of(made, real, net.neutral_K, config)
            optimiser.zero_grad()
            run.fabric.backward(torch.stack(list(losses.values())).sum())
            run.fabric.clip_gradients(move, optimiser, max_norm=5.0)
            optimiser.step()
            average.update(net)
            run.log({f"loss/{name}": value for name, value in losses.items()})
            if run.due(config.validate_every):
                scores = validate(average.net, watched) if run.rank == 0 else {}
                run.validated(scores, average.net, as_json(net.config))
            if run.due(config.sample_every) and run.rank == 0:
                run.picture("validation", sample(average.net, *watched[0]))
        return run.best


Watched = list[tuple[FilmedVoice, Heard]]


def heard_clips(config: TrainConfig) -> tuple[Pieces, Watched, FloatArray]:
    """What is trained on, the clips to validate on as they are, and the canonical head; raises LikenessError."""
    held = {name for name in config.hold_out.split(",") if name}
    voices, template_VD = read_voices(config.data, ["train", "val"])
    own = [voice for voice in voices if voice.split == "train" and voice.speaker not in held]
    watched = [voice for voice in voices if voice.split == "val" or voice.speaker in held]
    if not own or not watched:
        raise LikenessError(f"{config.data} has no filmed clips to train on, or none to validate on: prepare more.")
    hear = hearing(config.features)
    moved, neutral_PD = displacements(own)
    others = [voice.samples_N for voice in own]
    augment = SoundAugment()
    rows: list[tuple[str, Heard]] = []
    for voice, moved_TPD in zip(own, moved, strict=True):
        heard = [hear_clip(voice, moved_TPD, hear)]
        heard += [hear_changed(voice, moved_TPD, hear, others, augment, n) for n in range(config.hearings)]
        rows += [(voice.speaker, one) for one in heard]
    still = [np.zeros_like(voice.faces_TPD) for voice in watched]
    return (
        Pieces(rows, neutral_PD, config),
        [(voice, hear_clip(voice, none, hear)) for voice, none in zip(watched, still, strict=True)],
        template_VD,
    )


class Pieces:
    """Pieces of heard clips, drawn by speaker: batch n is made of (seed, n, process) and nothing else."""

    def __init__(self, rows: Sequence[tuple[str, Heard]], neutral_PD: FloatArray, config: TrainConfig) -> None:
        rows = [(speaker, heard) for speaker, heard in rows if len(heard.moved_TK) >= config.frames]
        if not rows:
            raise LikenessError(f"No clip has {config.frames} frames: give --frames a smaller number.")
        self.config, self.neutral_PD = config, neutral_PD
        self.heard = [heard for _, heard in rows]
        self.speakers = sorted({speaker for speaker, _ in rows})
        self.of = [[i for i, (speaker, _) in enumerate(rows) if speaker == name] for name in self.speakers]
        frames = np.array([sum(len(self.heard[i].moved_TK) for i in own) for own in self.of], np.float64)
        self.chance = frames**config.balance / (frames**config.balance).sum()

    def draw(self, seed: int, step: int, rank: int = 0) -> tuple[Tensor, Tensor]:
        """Windows (B, T, 16, F) and displacements (B, T, 136) of neighbouring frames."""
        random = np.random.default_rng([seed, step, rank])
        windows: list[FloatArray] = []
        moved: list[FloatArray] = []
        for speaker in random.choice(len(self.speakers), self.config.batch, p=self.chance):
            heard = self.heard[random.choice(self.of[speaker])]
            first = int(random.integers(0, len(heard.moved_TK) - self.config.frames + 1))
            windows.append(heard.windows_TWF[first : first + self.config.frames])
            moved.append(heard.moved_TK[first : first + self.config.frames])
        return torch.from_numpy(np.stack(windows)), torch.from_numpy(np.stack(moved))

    def features(self) -> tuple[Tensor, Tensor]:
        """Mean and deviation (F,) of features."""
        some_NF = np.concatenate(
            [heard.windows_TWF[:, WINDOW // 2] for heard in self.heard[:: 1 + len(self.heard) // 999]]
        )
        return torch.from_numpy(some_NF.mean(0)), torch.from_numpy(some_NF.std(0)).clamp_min(0.1)

    def components(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Principal components (C, 136) of displacements, each as long as its deviation, and the mean (136,)."""
        every_NK = np.concatenate([heard.moved_TK for heard in self.heard[:: 1 + len(self.heard) // 999]])
        mean_K = every_NK.mean(0)
        values, vectors = np.linalg.eigh(np.cov((every_NK - mean_K).T.astype(np.float64)))
        values, vectors = values[::-1].clip(0), vectors[:, ::-1]
        count = 1 + int(np.searchsorted(np.cumsum(values) / max(values.sum(), 1e-12), VARIANCE))
        return (vectors[:, :count] * np.sqrt(values[:count])).T.astype(np.float32), mean_K.astype(np.float32)


def make_net(config: TrainConfig, pieces: Pieces, template_VD: FloatArray) -> SpeechLandmarks:
    """A new net that knows the training voices, the neutral mean face, and how faces move at all."""
    components_CK, mean_K = pieces.components()
    mean_F, std_F = pieces.features()
    sizes = SpeechLandmarksConfig(
        features=len(mean_F),
        widths=config.widths,
        hidden=config.hidden,
        components=len(components_CK),
        dropout=config.dropout,
    )
    net = SpeechLandmarks(sizes, len(HEAD_VERTICES))
    net.begin_with(torch.from_numpy(components_CK), torch.from_numpy(mean_K))
    net.mean_F.copy_(mean_F)
    net.std_F.copy_(std_F)
    net.neutral_K.copy_(torch.from_numpy(pieces.neutral_PD).flatten())
    net.template_VD.copy_(torch.from_numpy(template_VD))
    return net


def losses_of(made_BTK: Tensor, real_BTK: Tensor, neutral_K: Tensor, config: TrainConfig) -> dict[str, Tensor]:
    """Equations 2 and 3, in hundredths of the eye distance, squared and averaged over landmarks; and the rhythm."""
    off_BTK = 100 * (made_BTK - real_BTK)
    losses = {"place": off_BTK.square().mean(), "temporal": config.temporal * off_BTK.diff(dim=1).square().mean()}
    if config.rhythm:
        made, real = ((neutral_K + moved).unflatten(2, (68, 2)) for moved in (made_BTK, real_BTK))
        losses["rhythm"] = config.rhythm * shape_correlation_loss(made, real, torch.ones_like(made_BTK[..., 0]))
    return losses


@torch.no_grad()
def validate(net: nn.Module, watched: Iterable[tuple[FilmedVoice, Heard]]) -> dict[str, float]:
    """Correlation of made and real lip opening, by speaker, and the mean of the speakers."""
    net.eval()
    rows: dict[str, list[float]] = {}
    for voice, heard in watched:
        rows.setdefault(voice.speaker, []).append(correlation(lip_opening(faces_of(net, heard)), voice.opening_T).r)
    scores = {speaker: float(np.nanmean(own)) for speaker, own in rows.items()}
    return scores | {"mean": float(np.mean(list(scores.values())))}


@torch.no_grad()
def faces_of(net: nn.Module, heard: Heard) -> NDArray[np.float32]:
    """The mean face, moved as the net hears it to: (T, 68, 2)."""
    windows = torch.from_numpy(np.array(heard.windows_TWF)).to(next(net.parameters()).device)
    return (net.neutral_K + net(windows)).unflatten(1, (68, 2)).cpu().numpy()  # pyright: ignore[reportCallIssue, reportOperatorIssue, reportUnknownMemberType, reportUnknownVariableType]


@torch.no_grad()
def sample(net: nn.Module, voice: FilmedVoice, heard: Heard, columns: int = 12, side: int = 160) -> NDArray[np.uint8]:
    """Real faces above made ones, evenly over a clip: (2 S, columns S, 3)."""
    made_TPD = faces_of(net.eval(), heard)
    sheet = np.zeros((2, columns, side, side, 3), np.uint8)
    for column, t in enumerate(np.linspace(0, len(made_TPD) - 1, columns).astype(int)):
        for row, face_PD in enumerate((voice.faces_TPD[t], made_TPD[t])):
            draw_landmarks(sheet[row, column], face_PD * (side / 2.4) + [side / 2, side / 3], side / 2.4)
    return sheet.swapaxes(1, 2).reshape(2 * side, columns * side, 3)


def probe(config: Mapping[str, Any]) -> tuple[Tensor, ...]:
    """Windows of made-up features."""
    random = torch.Generator().manual_seed(0)
    return (torch.randn(8, WINDOW, sizes_of(config).features, generator=random) * 3 - 6,)


EXPORT = Export(
    about=(
        "Speech features in, displacements of the neutral mean face's chin and lips out, 25 a second: the first stage "
        "of *identity-preserving realistic talking face generation*."
    ),
    build=from_weights,
    probe=probe,
    bound=0.001,
    unit="outer-eye distances",
    facts={
        "Net": "`engine.nets.speech_landmarks`",
        "Used by": "`engine.motion.speech_landmarks` (silence gate, closing of nearly closed lips, retargeting)",
        "In": "windows of 16 frames of 29 scores of characters, of `acoustic-v1`; looks 0.28 s ahead, and 0.25 s more "
        "for the scores",
        "Out": "displacements of 68 landmarks on the canonical head",
    },
)
