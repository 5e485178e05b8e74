"""Trains Audio2Keypoint on a dataset that `likeness-train prepare` made: generator, PIV encoder and discriminator.

    likeness-train train audio2keypoint --data runs/dataset --out runs/audio2keypoint

`--no-discriminate`, `--no-pose-invariant` and `--no-reference` leave out what the paper's Table 1 leaves out. The
best averaged weights, by the mean over speakers of the correlation of made and real lip opening on the validation
split, are in OUT/best.pt. Besides the paper's losses (section 4.4) lips are held to their speed, gaps and rhythm, and
the head's turns to how far and how abruptly real ones go; takes of a face rig, where a dataset has some, are a second
task. See training.loop for resuming, several GPUs and curves.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, cast

import numpy as np
import torch
from torch import Tensor, nn

from engine.errors import LikenessError
from engine.motion.retarget import HEAD_VERTICES, lip_gaps
from engine.nets.audio2keypoint import (
    QUIET,
    STEPS,
    Audio2Keypoint,
    Audio2KeypointConfig,
    Discriminator,
    Spoken,
    from_weights,
    head_noise,
    level_mel,
    sizes_of,
)
from engine.render.landmarks import draw_landmarks
from training.config import MAY_CHANGE, Least, add_options, as_json, check, from_options
from training.data.corpus import Corpus, FilmedClip, load_corpus
from training.export import Export
from training.loop import Average, Run, RunConfig
from training.losses import (
    followed_shape_loss,
    gap_loss,
    identity_loss,
    position_loss,
    realism_loss,
    shape_correlation_loss,
    steering_loss,
    triplet_loss,
    turning_loss,
    velocity_loss,
)
from training.metrics import correlation
from training.rig_lips import RigLips
from training.windows import Batch, WindowConfig, Windows


@dataclass(frozen=True, kw_only=True)
class TrainConfig(RunConfig, WindowConfig):
    """One run; every field is an option of the command line."""

    data: Annotated[Path, "dataset made by `likeness-train prepare`"] = Path("runs/dataset")
    out: Annotated[Path, "folder for checkpoints and curves; a run that is there goes on", MAY_CHANGE] = Path(
        "runs/audio2keypoint"
    )
    steps: Annotated[int, "batches to train on", Least(1)] = 900
    precision: Annotated[Literal["32-true", "bf16-mixed"], "numbers of the forward pass"] = "bf16-mixed"
    rate: Annotated[float, "learning rate of the generator", Least(0)] = 1e-3
    discriminator_rate: Annotated[float, "learning rate of the discriminator", Least(0)] = 2e-4
    weight_decay: Annotated[float, "of the generator", Least(0)] = 0.05
    average: Annotated[float, "how much of the averaged weights a step keeps", Least(0)] = 0.995
    velocity: Annotated[float, "weight of the lips' speed", Least(0)] = 1.0
    rhythm: Annotated[float, "weight of the correlation of lip opening and width", Least(0)] = 1.0
    gap: Annotated[float, "weight of the lips' gaps", Least(0)] = 0.5
    rig: Annotated[float, "weight of the rig's own weights", Least(0)] = 0.5
    rig_lips: Annotated[float, "weight of following the lips that the rig means", Least(0)] = 1.0
    rig_lips_every: Annotated[int, "steps after which the map from rig to lips is fitted anew", Least(1)] = 150
    head: Annotated[float, "weight of the head's turns", Least(0)] = 1.0
    identity: Annotated[float, "weight of both PIV losses", Least(0)] = 0.2
    adversarial: Annotated[float, "weight of the adversarial loss", Least(0)] = 0.2
    discriminate_from: Annotated[int, "step from which the discriminator is heard, fully 100 steps later", Least(0)] = (
        150
    )
    reference: Annotated[bool, "show the generator a face"] = True
    pose_invariant: Annotated[bool, "with the PIV encoder"] = True
    discriminate: Annotated[bool, "with the discriminator"] = True
    hold_out: Annotated[str, "speakers of the training split to validate on instead, separated by commas"] = ""
    width: Annotated[int, "channels of the generator", Least(1)] = 192
    depth: Annotated[int, "times that the generator halves the frame rate", Least(1)] = 3
    dropout: Annotated[float, "of the generator", Least(0)] = 0.1

    def __post_init__(self) -> None:
        check(self)
        if self.frames % 2**self.depth:
            raise ValueError(f"--frames must be a multiple of {2**self.depth} for --depth {self.depth}.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_options(parser, TrainConfig)


def main(args: argparse.Namespace) -> None:
    train(from_options(TrainConfig, args))


def train(config: TrainConfig) -> dict[str, float]:
    """Runs to the end, or goes on with a run, and returns the best validation scores."""
    with Run(config, "audio2keypoint") as run:
        corpus = load_corpus(config.data)
        windows, watched = split(corpus, config)
        sizes = net_config(config, windows)
        net = make_net(sizes, windows, corpus)
        discriminator = make_discriminator(net, windows)
        average = Average(net, config.average)
        rig_lips = RigLips(windows.rig_size)
        optimiser = torch.optim.AdamW(
            net.parameters(), config.rate, betas=(0.9, 0.98), weight_decay=config.weight_decay
        )
        discriminator_optimiser = torch.optim.Adam(
            discriminator.parameters(), config.discriminator_rate, betas=(0.5, 0.99)
        )
        generate, optimiser = run.fabric.setup(net, optimiser)
        tell, discriminator_optimiser = run.fabric.setup(discriminator, discriminator_optimiser)
        average.net.to(run.fabric.device)
        parts = {"net": generate, "average": average, "optimiser": optimiser, "rig_lips": rig_lips}
        run.resume(parts | {"discriminator": tell, "discriminator_optimiser": discriminator_optimiser})
        run.facts["speakers"] = windows.speakers
        for step in run.steps():
            for group in optimiser.param_groups:
                group["lr"] = config.rate * rate_at(step, config.steps)
            if step and step % config.rig_lips_every == 0 and windows.takes:
                rig_lips.fit(rig_and_lips(average.net, windows))
            batch = Batch(*run.fabric.to_device(windows.batch(sizes, config.seed, step, run.rank)))
            spoken: Spoken = generate(batch.mel_BSM, batch.reference_BK, batch.noise_BZT, batch.lively_B)
            losses = losses_of(net, spoken, batch, rig_lips, config)
            heard = config.discriminate and step >= config.discriminate_from
            if heard:
                losses["adversarial"] = adversarial_loss(net, discriminator, spoken, batch) * (
                    config.adversarial * min(1.0, (step + 1 - config.discriminate_from) / 100)
                )
            optimiser.zero_grad()
            run.fabric.backward(torch.stack(list(losses.values())).sum())
            run.fabric.clip_gradients(generate, optimiser, max_norm=5.0)
            optimiser.step()
            average.update(net)
            run.log({f"loss/{name}": value for name, value in losses.items()})
            if heard:
                judged = discriminator_loss(net, tell, spoken, batch)
                discriminator_optimiser.zero_grad()
                run.fabric.backward(judged)
                discriminator_optimiser.step()
                run.log({"loss/discriminator": judged})
            if run.due(config.validate_every):
                scores = validate(average.net, watched) if run.rank == 0 else {}
                run.validated(scores, average.net, as_json(sizes))
            if run.due(config.sample_every) and run.rank == 0:
                run.picture("validation", sample(average.net, watched[0]))
        return run.best


def split(corpus: Corpus, config: TrainConfig) -> tuple[Windows, list[FilmedClip]]:
    """What is trained on, and the clips to validate on: those of speakers held out too. Raises LikenessError."""
    held = {name for name in config.hold_out.split(",") if name}
    train_clips = [clip for clip in corpus.filmed if clip.split == "train"]
    filmed = [clip for clip in train_clips if clip.speaker not in held]
    watched = [clip for clip in corpus.filmed if clip.split == "val"]
    watched += [clip for clip in train_clips if clip.speaker in held]
    if not filmed or not watched:
        raise LikenessError(f"{config.data} has no filmed clips to train on, or none to validate on: prepare more.")
    return Windows(filmed, [take for take in corpus.rigs if take.split == "train"], config), watched


def net_config(config: TrainConfig, windows: Windows) -> Audio2KeypointConfig:
    return Audio2KeypointConfig(
        width=config.width,
        depth=config.depth,
        dropout=config.dropout,
        reference=config.reference,
        pose_invariant=config.pose_invariant,
        rig=windows.rig_size,
    )


def make_net(sizes: Audio2KeypointConfig, windows: Windows, corpus: Corpus) -> Audio2Keypoint:
    """A new generator that knows the training set's mean face, deviation and head."""
    net = Audio2Keypoint(sizes, len(HEAD_VERTICES))
    net.mean_K.copy_(windows.rests_IPD.flatten(1).mean(0))
    net.std_K.copy_(windows.faces_TPD.flatten(1).std(0).clamp_min(0.01))
    net.template_VD.copy_(torch.from_numpy(corpus.template_VD))
    return net


def make_discriminator(net: Audio2Keypoint, windows: Windows) -> Discriminator:
    """A new discriminator that knows how far landmarks and head usually get in one frame."""
    discriminator = Discriminator()
    positions_TK = torch.cat([net.normed(windows.faces_TPD.flatten(1)), windows.turns_TA], dim=1)
    discriminator.scale_K.copy_(positions_TK.diff(dim=0).abs().median(0).values * 1.5 + 1e-3)
    return discriminator


def losses_of(
    net: Audio2Keypoint, spoken: Spoken, batch: Batch, rig_lips: RigLips, config: TrainConfig
) -> dict[str, Tensor]:
    """What the generator and the PIV encoder are held to, but for the discriminator."""
    real, counts, whole = batch.faces_BTPD, batch.counts_BT, batch.whole_B
    made = spoken.faces_BTK[: len(real)].unflatten(2, (68, 2))
    losses = {
        "position": position_loss(made, real, counts),
        "velocity": velocity_loss(made, real, counts) * config.velocity,
        "rhythm": shape_correlation_loss(made, real, counts) * config.rhythm,
        "gap": gap_loss(made, real, counts) * config.gap,
        "head turning": turning_loss(spoken.turns_BTA[: len(real)][whole], batch.turns_BTA[whole]) * config.head,
        "head steering": steering_loss(spoken.asked_BTA[: len(real)][whole], batch.turns_BTA[whole])
        * config.head
        * 0.3,
    }
    if net.pose_invariant is not None:
        anchor, real_codes, made_codes = (
            net.pose_invariant(net.normed(faces))
            for faces in (batch.reference_BK[: len(real)], real.flatten(2), made.detach().flatten(2))
        )
        losses["piv triplet"] = triplet_loss(anchor, real_codes, made_codes) * config.identity
        # The encoder must not learn to call everybody the same: here it only judges.
        frozen = {name: value.detach() for name, value in net.pose_invariant.named_parameters()}
        codes = torch.func.functional_call(net.pose_invariant, frozen, (net.normed(made.flatten(2)),))
        losses["piv generator"] = identity_loss(anchor.detach(), codes) * config.identity
    if spoken.rig_BTR is not None and len(batch.rig_BTR):
        losses["rig"] = (spoken.rig_BTR[len(real) :] - batch.rig_BTR).abs().mean() * config.rig
        if rig_lips.fitted:
            lips = spoken.faces_BTK[len(real) :].unflatten(2, (68, 2))
            losses["rig lips"] = followed_shape_loss(lips, rig_lips(batch.rig_BTR)) * config.rig_lips
    return losses


def rig_and_lips(net: nn.Module, windows: Windows) -> list[tuple[np.ndarray, np.ndarray]]:
    """The rig of every take, and the lip opening and width that the net makes of its voice on the mean face."""
    face = cast(Audio2Keypoint, net).mean_K.reshape(68, 2).cpu().numpy()
    out: list[tuple[np.ndarray, np.ndarray]] = []
    for number, take in enumerate(windows.takes):
        made = predict(net, take.mel_SM, face)
        lips = np.stack([lip_gaps(made)[:, 1], made[:, 54, 0] - made[:, 48, 0]], axis=1)
        out.append((windows.rig_of(number), lips))
    return out


def positions(net: Audio2Keypoint, faces_BTK: Tensor, turns_BTA: Tensor) -> Tensor:
    """What the discriminator sees, (B, T, K + A)."""
    return torch.cat([net.normed(faces_BTK), turns_BTA], dim=2)


def made_positions(net: Audio2Keypoint, spoken: Spoken, batch: Batch) -> Tensor:
    """What of the made windows the discriminator sees: those that are not cut, for there real faces jump."""
    filmed = len(batch.faces_BTPD)
    return positions(net, spoken.faces_BTK[:filmed], spoken.turns_BTA[:filmed])[batch.whole_B]


def adversarial_loss(net: Audio2Keypoint, discriminator: Discriminator, spoken: Spoken, batch: Batch) -> Tensor:
    made = made_positions(net, spoken, batch)
    frozen = {name: value.detach() for name, value in discriminator.named_parameters()}
    return realism_loss(torch.func.functional_call(discriminator, frozen, (made,)), 1.0)


def discriminator_loss(net: Audio2Keypoint, discriminator: nn.Module, spoken: Spoken, batch: Batch) -> Tensor:
    real = positions(net, batch.faces_BTPD.flatten(2), batch.turns_BTA)[batch.whole_B]
    made = made_positions(net, spoken, batch).detach()
    told_real, told_made = discriminator(torch.cat([real, made])).chunk(2)
    return realism_loss(told_real, 1.0) + realism_loss(told_made, 0.0)


def rate_at(step: int, steps: int) -> float:
    """Share of the full learning rate: up over 100 steps, then down along a cosine to 1%."""
    return min(1.0, (step + 1) / 100) * (0.505 + 0.495 * float(np.cos(np.pi * step / steps)))


@torch.no_grad()
def validate(net: nn.Module, clips: Sequence[FilmedClip]) -> dict[str, float]:
    """Correlation of made gap and real opening of whole clips, first frame as reference: each speaker's, the mean."""
    net.eval()
    by_speaker: dict[str, list[float]] = {}
    for clip in clips:
        made = predict(net, clip.mel_SM, clip.faces_TPD[0])
        by_speaker.setdefault(clip.speaker, []).append(correlation(lip_gaps(made)[:, 1], clip.opening_T).r)
    scores = {speaker: float(np.nanmean(own)) for speaker, own in by_speaker.items()}
    return scores | {"mean": float(np.mean(list(scores.values())))}


@torch.no_grad()
def predict(net: nn.Module, mel_SM: np.ndarray, reference_PD: np.ndarray) -> np.ndarray:
    """The net's own answer for a whole clip: (T, 68, 2) on the canonical head."""
    config = cast(Audio2Keypoint, net).config
    device = next(net.parameters()).device
    mel = torch.from_numpy(mel_SM)
    frames = len(mel) // STEPS
    steps = -(-frames // config.stride)
    quiet = torch.full((steps * config.stride * STEPS - frames * STEPS, mel.shape[1]), QUIET)
    inputs = (
        torch.cat([level_mel(mel[: frames * STEPS]), quiet])[None],
        torch.from_numpy(np.asarray(reference_PD, np.float32)).reshape(1, -1),
        torch.zeros(1, config.noise, steps),
        torch.zeros(1),
    )
    spoken: Spoken = net.eval()(*(x.to(device) for x in inputs))
    return spoken.faces_BTK[0, :frames].reshape(frames, 68, 2).cpu().numpy()


def sample(net: nn.Module, clip: FilmedClip, columns: int = 10, size: int = 160) -> np.ndarray:
    """A sheet of frames of a clip, real landmarks above those made of its voice: (2 size, columns * size, 3) uint8."""
    made = predict(net, clip.mel_SM, clip.faces_TPD[0])
    sheet = np.full((2, columns, size, size, 3), 20, np.uint8)
    for column, frame in enumerate(np.linspace(0, len(made) - 1, columns).astype(int)):
        for row, faces in enumerate((clip.faces_TPD, made)):
            draw_landmarks(sheet[row, column], faces[frame] * size * 0.36 + [size / 2, size * 0.33])
    return sheet.transpose(0, 2, 1, 3, 4).reshape(2 * size, columns * size, 3)


def probe(config: Mapping[str, Any]) -> tuple[Tensor, ...]:
    """Four seconds of made-up voice for every input of the generator."""
    sizes = sizes_of(config)
    random = torch.Generator().manual_seed(0)
    steps = -(-100 // sizes.stride)
    mel = torch.randn(1, steps * sizes.stride * STEPS, sizes.mels, generator=random)
    reference = torch.randn(1, 136, generator=random) * 0.3
    return mel, reference, head_noise(sizes, 1, steps, random), torch.ones(1)


EXPORT = Export(
    about=(
        "The voice and one picture of a face in, 68 landmarks a frame and the turns of the head out (25 frames a "
        "second): the generator of *Audio2Keypoint* (log-mel audio encoder, PV and PIV encoders of the reference "
        "face, UNet decoder with skips from the audio encoder), trained against a discriminator of displacements."
    ),
    build=from_weights,
    probe=probe,
    bound=0.02,
    unit="outer-eye distances (landmarks) or degrees (head)",
    facts={
        "Net": "`engine.nets.audio2keypoint`",
        "Used by": "`engine.motion.audio2keypoint` (silence gate, closing of nearly closed lips, retargeting)",
        "In": "log-mel, 64 bands of 125-7500 Hz, 100 a second, the voice brought to one level; 68 landmarks of the "
        "person on the canonical head, lips shut; noise and liveliness for the head",
        "Out": "68 landmarks on the canonical head (facing the camera, outer eye distance 1, landmark 27 at the "
        "origin); yaw, pitch and roll in degrees",
    },
    leave_out=("rig.",),
    config={"rig": 0},
)
