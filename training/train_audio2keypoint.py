"""Trains Audio2Keypoint's generator on what `training.prepare` made.

    python -m training.train_audio2keypoint --tracks runs/tracks --out runs/audio2keypoint

Every field of TrainConfig is an option. Batches are made from (seed, step), so a run that is killed goes on from its
checkpoint (`--out`/last.pt) as if it had not been. TensorBoard scalars lie beside it. The best weights by the
validation score (mean over speakers of the lip-opening correlation) are in best.pt, the last averaged ones in last.pt.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
from torch import Tensor, nn
from torch.utils.tensorboard import SummaryWriter

from engine.motion.retarget import HEAD_VERTICES, lip_gaps
from engine.nets.audio2keypoint import LOUD, QUIET, STEPS, Audio2Keypoint, Audio2KeypointConfig, level_mel
from training.augment import AugmentConfig, FaceAugment, VoiceAugment
from training.dataset import FilmedClip, RigTake, load_corpus, resting_faces
from training.losses import gap_loss, position_loss, shape_correlation_loss, velocity_loss


@dataclass(frozen=True, kw_only=True)
class TrainConfig:
    """One run; every field is a command-line option."""

    tracks: str = "runs/tracks"
    out: str = "runs/audio2keypoint"
    steps: int = 700
    batch: int = 32
    frames: int = 64
    rate: float = 1e-3
    weight_decay: float = 0.05
    average: float = 0.995
    balance: float = 0.4
    rig_share: float = 0.3
    rig_late: float = 1.5
    silence_share: float = 0.04
    cut_chance: float = 0.3
    speed: float = 0.2
    velocity: float = 1.0
    correlation: float = 1.0
    gap: float = 0.5
    rig: float = 1.0
    hold_out: str = ""
    seed: int = 0
    threads: int = 2
    bf16: bool = True
    validate_every: int = 100
    width: int = 192
    depth: int = 3
    dropout: float = 0.1
    augment: float = 0.7


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for field in dataclasses.fields(TrainConfig):
        kind = type(field.default)
        convert = (lambda text: text.lower() in ("1", "true", "yes")) if kind is bool else kind
        parser.add_argument("--" + field.name.replace("_", "-"), type=convert, default=field.default)
    train(TrainConfig(**vars(parser.parse_args())))


class Batches:
    """Batch number n of a run, made from the seed and n alone."""

    def __init__(self, filmed: Sequence[FilmedClip], rigs: Sequence[RigTake], config: TrainConfig) -> None:
        self.config = config
        self.rigs = rigs if config.rig_share else ()
        clips = [*filmed, *self.rigs]
        self.start = np.cumsum([0] + [clip.frames for clip in clips])
        self.filmed = len(filmed)
        self.mel_SM = torch.cat([torch.from_numpy(clip.mel_SM) for clip in clips])
        self.faces_TPD = torch.from_numpy(np.concatenate([clip.faces_TPD for clip in filmed]))
        self.speakers = sorted({clip.speaker for clip in filmed})
        rests = resting_faces(filmed)
        self.rests_IPD = torch.from_numpy(np.stack([rests[speaker] for speaker in self.speakers]))
        self.clips_of = [[i for i, clip in enumerate(filmed) if clip.speaker == name] for name in self.speakers]
        frames = np.array([sum(filmed[i].frames for i in own) for own in self.clips_of], np.float64)
        self.chance = frames**config.balance / (frames**config.balance).sum()
        if self.rigs:
            rig_TR = np.concatenate([clip.rig_TR for clip in self.rigs])
            rig_TR = rig_TR[:, rig_TR.std(0) > 0.01]
            self.rig_TR = torch.from_numpy((rig_TR - rig_TR.mean(0)) / (rig_TR.std(0) + 0.02))
        augment = AugmentConfig().scaled(config.augment)
        self.other_voice, self.other_face = VoiceAugment(augment), FaceAugment(augment, self.rests_IPD)

    @property
    def rig_size(self) -> int:
        return self.rig_TR.shape[1] if self.rigs else 0

    def _window(self, clip: int, rng: np.random.Generator, speed: float) -> np.ndarray:
        """Frame numbers (T,), with fractions, of a stretched window of a clip in the concatenated arrays."""
        frames = self.config.frames
        length = self.start[clip + 1] - self.start[clip]
        first = rng.uniform(0, max(0.0, length - 1 - (frames - 1) * speed))
        return self.start[clip] + np.minimum(first + np.arange(frames) * speed, length - 1)

    def _mel(self, place_BT: np.ndarray, speed_B: np.ndarray) -> Tensor:
        """Mel steps (B, 4 T, M) of frames with fractions."""
        place = place_BT[:, :, None] * STEPS + np.arange(STEPS) * speed_B[:, None, None]
        place = np.minimum(place.reshape(len(place_BT), -1), len(self.mel_SM) - 1.001)
        low = torch.from_numpy(np.floor(place).astype(np.int64))
        share = torch.from_numpy(place - np.floor(place)).float()[..., None]
        return self.mel_SM[low] * (1 - share) + self.mel_SM[low + 1] * share

    def _between(self, values_TX: Tensor, place_BT: np.ndarray) -> Tensor:
        low = torch.from_numpy(np.floor(place_BT).astype(np.int64)).clamp(max=len(values_TX) - 1)
        high = (low + 1).clamp(max=len(values_TX) - 1)
        share = torch.from_numpy(place_BT - np.floor(place_BT)).float()
        share = share.reshape(*share.shape, *([1] * (values_TX.ndim - 1)))
        return values_TX[low] * (1 - share) + values_TX[high] * share

    def faces_batch(self, step: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Levelled mel (B, 4 T, M), reference (B, 68, 2), faces (B, T, 68, 2) and what each frame counts (B, T)."""
        config = self.config
        rng = np.random.default_rng([config.seed, step])
        random = torch.Generator().manual_seed(int(rng.integers(2**62)))
        batch, frames = config.batch, config.frames
        speaker_B = rng.choice(len(self.speakers), batch, p=self.chance)
        speed_B = np.exp(rng.uniform(-config.speed, config.speed, batch))
        place_BT, weights_BT = np.zeros((batch, frames)), np.ones((batch, frames), np.float32)
        reference = np.zeros(batch, np.int64)
        for b, speaker in enumerate(speaker_B):
            clip, other, face = rng.choice(self.clips_of[speaker], 3)
            place_BT[b] = self._window(clip, rng, speed_B[b])
            reference[b] = rng.integers(self.start[face], self.start[face + 1])
            if rng.random() < config.cut_chance:
                # Two sentences cut together, so that the net does not learn the order of GRID's words by heart.
                cut = int(rng.integers(8, frames - 8))
                place_BT[b, cut:] = self._window(other, rng, speed_B[b])[cut:]
                weights_BT[b, cut - 4 : cut + 4] = 0
        mel = self._mel(place_BT, speed_B)
        faces, references = self._between(self.faces_TPD, place_BT), self.faces_TPD[reference]
        silent = torch.from_numpy(rng.random(batch) < config.silence_share)
        mel = torch.where(silent[:, None, None], torch.tensor(LOUD - 9.0), mel)
        faces = torch.where(silent[:, None, None, None], self.rests_IPD[speaker_B][:, None], faces)
        mel = self.other_voice(mel, random)
        faces, references = self.other_face(faces, references, torch.from_numpy(speaker_B), random)
        return level_mel(mel), references, faces, torch.from_numpy(weights_BT)

    def rig_batch(self, step: int) -> tuple[Tensor, Tensor, Tensor]:
        """Levelled mel, reference and rig weights (B, T, R) of takes without pictures."""
        config = self.config
        rng = np.random.default_rng([config.seed, step, 1])
        random = torch.Generator().manual_seed(int(rng.integers(2**62)))
        batch = max(1, round(config.batch * config.rig_share))
        clips = self.filmed + rng.integers(len(self.rigs), size=batch)
        speed_B = np.exp(rng.uniform(-config.speed, config.speed, batch))
        place_BT = np.stack([self._window(clip, rng, speed) for clip, speed in zip(clips, speed_B, strict=True)])
        mel = level_mel(self.other_voice(self._mel(place_BT, speed_B), random))
        reference = self.rests_IPD[rng.integers(len(self.speakers), size=batch)]
        late_BT = np.minimum(place_BT + config.rig_late, self.start[clips + 1][:, None] - 1)
        return mel, reference, self._between(self.rig_TR, late_BT - self.start[self.filmed])


def make_net(batches: Batches, config: TrainConfig, template_VD: np.ndarray) -> Audio2Keypoint:
    torch.manual_seed(config.seed)
    sizes = Audio2KeypointConfig(width=config.width, depth=config.depth, dropout=config.dropout, rig=batches.rig_size)
    net = Audio2Keypoint(sizes, len(HEAD_VERTICES))
    faces_TK = batches.faces_TPD.flatten(1)
    net.mean_K.copy_(batches.rests_IPD.flatten(1).mean(0))
    net.std_K.copy_(faces_TK.std(0).clamp_min(0.01))
    net.template_VD.copy_(torch.from_numpy(template_VD))
    return net


def losses_of(net: Audio2Keypoint, batches: Batches, step: int, config: TrainConfig) -> dict[str, Tensor]:
    mel, reference, faces, weights = batches.faces_batch(step)
    with torch.autocast("cpu", torch.bfloat16, enabled=config.bf16):
        made = net(mel, reference.flatten(1)).float().unflatten(2, (68, 2))
    losses = {
        "position": position_loss(made, faces, weights),
        "velocity": velocity_loss(made, faces, weights) * config.velocity,
        "correlation": shape_correlation_loss(made, faces, weights) * config.correlation,
        "gap": gap_loss(made, faces, weights) * config.gap,
    }
    if net.rig is not None:
        mel, reference, rig = batches.rig_batch(step)
        with torch.autocast("cpu", torch.bfloat16, enabled=config.bf16):
            made = net.rig(net.features(mel, reference.flatten(1))).float().transpose(1, 2)
        losses["rig"] = (made - rig).abs().mean() * config.rig
    return losses


@torch.no_grad()
def validate(net: nn.Module, clips: Sequence[FilmedClip]) -> dict[str, float]:
    """Correlation of made gap and real opening of whole clips, first frame as reference: each speaker's, the mean."""
    net.eval()
    by_speaker: dict[str, list[float]] = {}
    for clip in clips:
        made = predict(net, clip.mel_SM, clip.faces_TPD[0])
        seen = ~np.isnan(clip.opening_T)
        r = np.corrcoef(lip_gaps(made)[seen, 1], clip.opening_T[seen])[0, 1]
        by_speaker.setdefault(clip.speaker, []).append(float(r))
    net.train()
    scores = {speaker: float(np.mean(own)) for speaker, own in by_speaker.items()}
    return scores | {"mean": float(np.mean(list(scores.values())))}


@torch.no_grad()
def predict(net: nn.Module, mel_SM: np.ndarray, reference_PD: np.ndarray) -> np.ndarray:
    """The net's own answer for a whole clip: (T, 68, 2) on the canonical head."""
    mel = torch.from_numpy(mel_SM)
    frames, stride = len(mel) // STEPS, cast(Audio2Keypoint, net).config.stride
    levelled = level_mel(mel)
    quiet = torch.full((-frames % stride * STEPS, mel.shape[1]), QUIET)
    made = net(torch.cat([levelled, quiet])[None], torch.from_numpy(reference_PD).reshape(1, -1))
    return made[0, :frames].reshape(frames, 68, 2).numpy()


def train(config: TrainConfig) -> dict[str, float]:
    """Runs to the end and returns the best validation scores."""
    torch.set_num_threads(config.threads)
    run = Run(config)
    for step in range(run.step, config.steps):
        for group in run.optimiser.param_groups:
            group["lr"] = config.rate * rate_at(step, config.steps)
        losses = losses_of(run.net, run.batches, step, config)
        run.optimiser.zero_grad()
        torch.stack(list(losses.values())).sum().backward()
        torch.nn.utils.clip_grad_norm_(run.net.parameters(), 5.0)
        run.optimiser.step()
        run.averaged.update_parameters(run.net)
        run.step = step + 1
        run.report({f"loss/{name}": value.item() for name, value in losses.items()}, every=25)
        if run.step % config.validate_every == 0 or run.step == config.steps:
            run.validate()
    save(run.out / "final.pt", run.averaged.module, config, config.steps, run.best)
    return run.best


class Run:
    """What a training run carries from step to step; it begins where its last checkpoint ended."""

    def __init__(self, config: TrainConfig) -> None:
        self.config, self.out = config, Path(config.out)
        self.out.mkdir(parents=True, exist_ok=True)
        corpus = load_corpus(Path(config.tracks))
        held = set(filter(None, config.hold_out.split(",")))
        train_clips = [clip for clip in corpus.filmed if clip.split == "train"]
        self.batches = Batches([clip for clip in train_clips if clip.speaker not in held], corpus.rigs, config)
        self.watched = [clip for clip in corpus.filmed if clip.split == "val"]
        self.watched += [clip for clip in train_clips if clip.speaker in held]
        self.net = make_net(self.batches, config, corpus.template_VD)
        self.averaged = torch.optim.swa_utils.AveragedModel(self.net, avg_fn=self._average, use_buffers=True)
        self.optimiser = torch.optim.AdamW(
            self.net.parameters(), config.rate, betas=(0.9, 0.98), weight_decay=config.weight_decay
        )
        self.step, self.best = 0, {"mean": -1.0}
        self.board = SummaryWriter(str(self.out))
        if (self.out / "last.pt").exists():
            self._resume(torch.load(self.out / "last.pt", weights_only=True))

    def _average(self, old: Tensor, new: Tensor, count: Tensor | int) -> Tensor:
        """Exponential moving average that forgets its beginning quickly."""
        return old + (new - old) * max(1 - self.config.average, 10 / (float(count) + 10))

    def _resume(self, saved: dict[str, Any]) -> None:
        self.net.load_state_dict(saved["net"])
        self.averaged.load_state_dict(saved["averaged"])
        self.optimiser.load_state_dict(saved["optimiser"])
        torch.set_rng_state(saved["random"])
        self.step, self.best = saved["step"], saved["best"]

    def report(self, values: dict[str, float], every: int = 1) -> None:
        """TensorBoard scalars."""
        if self.step % every == 0:
            for name, value in values.items():
                self.board.add_scalar(name, value, self.step)

    def validate(self) -> None:
        """Scores the averaged net, keeps it if it is the best, and writes the checkpoint."""
        scores = validate(self.averaged.module, self.watched)
        print(self.step, " ".join(f"{name} {value:.3f}" for name, value in scores.items()), flush=True)
        self.report({f"lip opening r/{name}": value for name, value in scores.items()})
        if scores["mean"] > self.best["mean"]:
            self.best = scores
            save(self.out / "best.pt", self.averaged.module, self.config, self.step, scores)
        parts = {"net": self.net, "averaged": self.averaged, "optimiser": self.optimiser}
        state = {name: part.state_dict() for name, part in parts.items()}
        state |= {"random": torch.get_rng_state(), "step": self.step, "best": self.best}
        torch.save(state, self.out / "last.part")
        (self.out / "last.part").replace(self.out / "last.pt")


def rate_at(step: int, steps: int) -> float:
    """Share of the full learning rate: up over 100 steps, then down along a cosine to 1%."""
    return min(1.0, (step + 1) / 100) * (0.505 + 0.495 * float(np.cos(np.pi * step / steps)))


def save(path: Path, net: nn.Module, config: TrainConfig, step: int, scores: dict[str, float]) -> None:
    about = {
        "train": dataclasses.asdict(config),
        "net": dataclasses.asdict(cast(Audio2Keypoint, net).config),
        "step": step,
        "scores": scores,
    }
    torch.save({"state": net.state_dict(), "about": json.dumps(about)}, path)


if __name__ == "__main__":
    main()
