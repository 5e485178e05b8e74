"""Each net learns, a run ends and goes on after a kill as if there had been none, and what it made is exported."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pytest
import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from engine import models
from engine.errors import LikenessError
from engine.models import load_weights, model_row
from engine.motion import registry
from engine.motion.audio2keypoint import Audio2KeypointGenerator
from engine.motion.registry import make_generator
from engine.nets.audio2keypoint import Audio2Keypoint, Audio2KeypointConfig, Discriminator, Spoken, from_weights
from training import cli, train_audio2keypoint
from training.checkpoint import load
from training.config import ConfigError, as_options
from training.data.corpus import Corpus, FilmedClip, RigTake, load_corpus
from training.export import export, rounded
from training.rig_lips import RigLips
from training.train_audio2keypoint import (
    EXPORT,
    TrainConfig,
    adversarial_loss,
    discriminator_loss,
    losses_of,
    make_discriminator,
    make_net,
    net_config,
    positions,
    predict,
    probe,
    rate_at,
    rig_and_lips,
    sample,
    train,
    validate,
)
from training.windows import Batch, WindowConfig, Windows

SMALL = TrainConfig(
    steps=80,
    batch=6,
    frames=32,
    width=16,
    depth=2,
    validate_every=20,
    sample_every=40,
    log_every=10,
    threads=1,
    accelerator="cpu",
    precision="32-true",
    rig_share=0.4,
    rate=6e-3,
    discriminate_from=10,
    rig_lips_every=30,
)
"""The discriminator is heard before the first checkpoint, and the rig's lips are followed before the second."""


class Nets(NamedTuple):
    """What a step works on, fresh: both nets, the windows, one batch of them, and a fitted map from rig to lips."""

    net: Audio2Keypoint
    discriminator: Discriminator
    windows: Windows
    sizes: Audio2KeypointConfig
    batch: Batch
    rig_lips: RigLips
    config: TrainConfig

    def speak(self) -> Spoken:
        """What the generator says of the batch."""
        batch = self.batch
        return self.net(batch.mel_BSM, batch.reference_BK, batch.noise_BZT, batch.lively_B)

    def losses(self, spoken: Spoken) -> dict[str, torch.Tensor]:
        return losses_of(self.net, spoken, self.batch, self.rig_lips, self.config)


def nets_of(dataset: Path, **changes: Any) -> Nets:
    corpus, config = load_corpus(dataset), replace(SMALL, data=dataset, dropout=0.0, **changes)
    windows = Windows([clip for clip in corpus.filmed if clip.split == "train"], corpus.rigs, config)
    sizes = net_config(config, windows)
    torch.manual_seed(0)
    net = make_net(sizes, windows, corpus)
    rig_lips = RigLips(windows.rig_size)
    rig_lips.fit(rig_and_lips(net, windows))
    return Nets(
        net.train(), make_discriminator(net, windows), windows, sizes, windows.batch(sizes, 0, 0), rig_lips, config
    )


@pytest.fixture
def nets(dataset: Path) -> Nets:
    return nets_of(dataset)


@pytest.fixture(scope="module")
def run(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[TrainConfig, dict[str, float]]:
    """A whole run and the scores that it returned."""
    config = replace(SMALL, data=dataset, out=tmp_path_factory.mktemp("run") / "out")
    return config, train(config)


def best_of(folder: Path) -> tuple[Audio2Keypoint, dict[str, Any]]:
    """The best weights of a run as a net, and what is said of them."""
    saved = load(folder / "best.pt")
    about = json.loads(saved["about"])
    return from_weights(saved["state"], about["net"]), about


def alike(one: Any, two: Any) -> bool:
    """Whether two trees of tensors and numbers are the same to the bit."""
    if isinstance(one, torch.Tensor):
        return torch.equal(one, two)
    if isinstance(one, dict):
        return one.keys() == two.keys() and all(alike(one[key], two[key]) for key in one)
    if isinstance(one, list | tuple):
        return len(one) == len(two) and all(map(alike, one, two))
    return one == two


# One training step of each net


def test_the_generator_overfits_one_batch(dataset: Path) -> None:
    nets = nets_of(dataset, augment=0.0)
    optimiser = torch.optim.AdamW(nets.net.parameters(), 4e-3, betas=(0.9, 0.98))
    told: list[dict[str, float]] = []
    for _ in range(70):
        losses = nets.losses(nets.speak())
        told.append({name: loss.item() for name, loss in losses.items()})
        optimiser.zero_grad()
        torch.stack(list(losses.values())).sum().backward()
        optimiser.step()
    first, last = told[0], told[-1]
    assert sum(last.values()) < 0.25 * sum(first.values())
    for name in ("position", "velocity", "rhythm", "gap", "head turning", "rig", "rig lips"):
        assert last[name] < 0.5 * first[name], name
    assert last["head steering"] < first["head steering"]


def test_the_discriminator_learns_to_tell_real_from_made(nets: Nets) -> None:
    with torch.no_grad():
        spoken = nets.net.eval()(nets.batch.mel_BSM, nets.batch.reference_BK, nets.batch.noise_BZT, nets.batch.lively_B)
    optimiser = torch.optim.Adam(nets.discriminator.parameters(), nets.config.discriminator_rate, betas=(0.5, 0.99))
    told: list[float] = []
    for _ in range(60):
        loss = discriminator_loss(nets.net, nets.discriminator, spoken, nets.batch)
        told.append(loss.item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert told[-1] < 0.1 * told[0]
    unseen = nets.windows.batch(nets.sizes, 0, 1)
    with torch.no_grad():
        said: Spoken = nets.net(unseen.mel_BSM, unseen.reference_BK, unseen.noise_BZT, unseen.lively_B)
        real = nets.discriminator(positions(nets.net, unseen.faces_BTPD.flatten(2), unseen.turns_BTA))
        made = nets.discriminator(positions(nets.net, said.faces_BTK[:6], said.turns_BTA[:6]))
    assert real.mean() > made.mean() + 0.1  # it is a beginner, but not of that one batch alone


def test_a_discriminator_that_is_deceived_teaches_the_generator_alone(nets: Nets) -> None:
    spoken = nets.speak()
    before = adversarial_loss(nets.net, nets.discriminator, spoken, nets.batch)
    before.backward()
    assert all(weight.grad is None for weight in nets.discriminator.parameters())
    taught = {name.split(".")[0] for name, weight in nets.net.named_parameters() if weight.grad is not None}
    assert taught == {"audio", "decoder", "head", "keypoints", "pose_variant", "pose_invariant"}

    discriminator_loss(nets.net, nets.discriminator, nets.speak(), nets.batch).backward()
    assert all(weight.grad is not None for weight in nets.discriminator.parameters())


def test_the_generator_learns_to_deceive_the_discriminator(nets: Nets) -> None:
    optimiser = torch.optim.Adam(nets.net.parameters(), 1e-3)
    told: list[float] = []
    for _ in range(25):
        loss = adversarial_loss(nets.net, nets.discriminator, nets.speak(), nets.batch)
        told.append(loss.item())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert told[-1] < 0.6 * told[0]


def test_the_encoder_of_identity_judges_and_is_taught_apart(nets: Nets) -> None:
    """The triplet teaches the encoder and not the generator; L_PIV-Gen the generator and not the encoder."""
    faces = nets.speak().faces_BTK.detach().requires_grad_()
    spoken = nets.speak()._replace(faces_BTK=faces)

    nets.losses(spoken)["piv triplet"].backward()
    taught = {name.split(".")[0] for name, weight in nets.net.named_parameters() if weight.grad is not None}
    assert taught == {"pose_invariant"}
    assert faces.grad is None

    nets.net.zero_grad(set_to_none=True)
    nets.losses(spoken)["piv generator"].backward()
    assert all(weight.grad is None for weight in nets.net.parameters())
    assert faces.grad is not None
    assert faces.grad[:6].abs().sum() > 0
    assert faces.grad[6:].abs().sum() == 0  # faces that speak for a rig are nobody's


def test_each_loss_is_of_the_windows_that_it_is_for(nets: Nets) -> None:
    """Filmed windows teach nothing about the rig, and what is said for the rig is held to no filmed face."""
    spoken = nets.speak()
    assert spoken.rig_BTR is not None
    rigs_own = spoken._replace(faces_BTK=torch.cat([spoken.faces_BTK[:6], spoken.faces_BTK[6:] + 1]))
    one, two = nets.losses(spoken), nets.losses(rigs_own)
    assert {name for name in one if not torch.allclose(one[name], two[name])} <= {"rig lips"}
    rigs_own = spoken._replace(rig_BTR=torch.cat([spoken.rig_BTR[:6] + 1, spoken.rig_BTR[6:]]))
    one, two = nets.losses(spoken), nets.losses(rigs_own)
    assert all(torch.allclose(one[name], two[name]) for name in one)


@pytest.mark.parametrize(
    ("changes", "gone"),
    [
        ({"pose_invariant": False}, {"piv triplet", "piv generator"}),
        ({"reference": False}, {"piv triplet", "piv generator"}),
        ({"rig_share": 0.0}, {"rig", "rig lips"}),
        ({}, set[str]()),
    ],
)
def test_what_is_left_out_is_not_asked_for(dataset: Path, changes: dict[str, Any], gone: set[str]) -> None:
    every = {"position", "velocity", "rhythm", "gap", "head turning", "head steering", "rig", "rig lips"}
    every |= {"piv triplet", "piv generator"}
    if "rig_share" in changes:
        corpus, config = load_corpus(dataset), replace(SMALL, data=dataset, **changes)
        windows = Windows([clip for clip in corpus.filmed if clip.split == "train"], corpus.rigs, config)
        net = make_net(net_config(config, windows), windows, corpus)
        assert net.rig is None
        batch = windows.batch(net.config, 0, 0)
        spoken: Spoken = net(batch.mel_BSM, batch.reference_BK, batch.noise_BZT, batch.lively_B)
        assert set(losses_of(net, spoken, batch, RigLips(0), config)) == every - gone
        return
    nets = nets_of(dataset, **changes)
    assert set(nets.losses(nets.speak())) == every - gone
    unfitted = nets._replace(rig_lips=RigLips(nets.windows.rig_size))
    assert set(unfitted.losses(nets.speak())) == every - gone - {"rig lips"}


def test_the_nets_know_their_training_set(nets: Nets, dataset: Path) -> None:
    windows, net = nets.windows, nets.net
    assert torch.allclose(net.mean_K, windows.rests_IPD.mean(0).flatten())
    normed = net.normed(windows.faces_TPD.flatten(1))
    assert normed.std(0).max() < 1.01
    assert normed.abs().mean() < 3
    assert np.array_equal(net.template_VD.numpy(), load_corpus(dataset).template_VD)
    moved = (
        positions(net, windows.faces_TPD.flatten(1)[None], windows.turns_TA[None])[0].diff(dim=0)
        / nets.discriminator.scale_K
    )
    moving = nets.discriminator.scale_K > 0.005
    assert torch.all((moved.abs().median(0).values[moving] - 2 / 3).abs() < 0.2)


# Whole runs


def test_a_run_ends_with_scores_and_curves_and_pictures(run: tuple[TrainConfig, dict[str, float]]) -> None:
    config, scores = run
    assert set(scores) == {"p0", "p9", "mean"}
    assert scores["mean"] == pytest.approx((scores["p0"] + scores["p9"]) / 2)
    net, about = best_of(config.out)
    assert about["scores"] == scores
    assert about["speakers"] == ["p0", "p1", "p2"]
    assert about["net"]["rig"] == 4
    assert validate(net, [c for c in load_corpus(config.data).filmed if c.split == "val"]) == pytest.approx(scores)

    saved = load(config.out / "last.pt")
    assert set(saved["parts"]) == {
        "net",
        "discriminator",
        "optimiser",
        "discriminator_optimiser",
        "average",
        "rig_lips",
    }
    assert saved["parts"]["rig_lips"]["fitted"]
    board = EventAccumulator(str(config.out), size_guidance={"images": 0})
    board.Reload()
    for name in ("position", "adversarial", "discriminator", "rig lips", "piv triplet", "head turning"):
        assert board.Scalars(f"loss/{name}")[-1].step == 80
    assert [point.step for point in board.Scalars("loss/position")] == list(range(10, 81, 10))
    assert board.Scalars("loss/adversarial")[0].step == 20  # heard from step 10 on
    assert [point.step for point in board.Scalars("validation/mean")] == [20, 40, 60, 80]
    assert [point.step for point in board.Images("validation")] == [40, 80]


def test_the_run_has_learnt_when_to_open_the_mouth(run: tuple[TrainConfig, dict[str, float]], nets: Nets) -> None:
    config, scores = run
    net, _ = best_of(config.out)
    unseen = nets._replace(batch=nets.windows.batch(nets.sizes, 0, 999))
    with torch.no_grad():
        before = unseen._replace(net=nets.net.eval())
        after = unseen._replace(net=net)
        early, late = before.losses(before.speak()), after.losses(after.speak())
    assert late["rhythm"] < 0.5 * early["rhythm"]
    assert late["head turning"] < 0.8 * early["head turning"]
    assert scores["mean"] > 0.7


def command(config: TrainConfig) -> list[str]:
    """The words that give this run."""
    words = as_options(config, leave_out=("data", "out")).split()
    return ["train", "audio2keypoint", *words, "--data", str(config.data), "--out", str(config.out)]


KILLED = """
import os, signal, sys
from training import cli, train_audio2keypoint as script
losses_of, calls = script.losses_of, []

def killed(*arguments):
    calls.append(1)
    if len(calls) == 54:
        os.kill(os.getpid(), signal.SIGKILL)
    return losses_of(*arguments)

script.losses_of = killed
sys.exit(cli.main(sys.argv[1:]))
"""


def test_a_killed_run_goes_on_as_if_it_had_not_been(run: tuple[TrainConfig, dict[str, float]], tmp_path: Path) -> None:
    """Killed -9 by itself in step 53; the checkpoint is of step 40, the discriminator and the rig's lips are in it."""
    config = replace(run[0], out=tmp_path / "again")
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, *command(config)], capture_output=True, text=True, check=False
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    cut = load(config.out / "last.pt")
    assert cut["step"] == 40
    assert cut["parts"]["rig_lips"]["fitted"]
    assert cli.main(command(config)) == 0
    one, two = (load(folder / "last.pt") for folder in (run[0].out, config.out))
    for name in ("parts", "random", "best", "step", "waited"):
        assert alike(one[name], two[name]), name
    assert not alike(one["parts"]["discriminator"], cut["parts"]["discriminator"])
    one, two = (load(folder / "best.pt")["state"] for folder in (run[0].out, config.out))
    assert alike(one, two)


def test_it_stops_early(dataset: Path, tmp_path: Path) -> None:
    config = replace(SMALL, data=dataset, out=tmp_path, rate=0.0, steps=60, validate_every=1, patience=2, batch=1)
    train(replace(config, rig_share=0.0, discriminate=False))
    saved = load(tmp_path / "last.pt")
    assert saved["step"] < 40
    assert saved["waited"] == 2
    assert best_of(tmp_path)[1]["step"] == saved["step"] - 2


def test_held_out_people_are_not_trained_on(dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[set[str]] = []

    def windows(filmed: Sequence[FilmedClip], rigs: Sequence[RigTake], config: WindowConfig) -> Windows:
        seen.append({clip.speaker for clip in filmed})
        assert {clip.split for clip in filmed} == {"train"}
        return Windows(filmed, rigs, config)

    monkeypatch.setattr(train_audio2keypoint, "Windows", windows)
    scores = train(replace(SMALL, data=dataset, out=tmp_path, hold_out="p1", steps=2))
    assert seen == [{"p0", "p2"}]
    assert set(scores) == {"p0", "p1", "p9", "mean"}
    assert best_of(tmp_path)[1]["speakers"] == ["p0", "p2"]


def test_nobody_to_train_on_or_to_validate_on_is_one_sentence(
    dataset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = replace(SMALL, data=dataset, out=tmp_path)
    with pytest.raises(LikenessError, match="no filmed clips to train on"):
        train(replace(config, hold_out="p0,p1,p2"))
    corpus = load_corpus(dataset)
    alone = Corpus(tuple(clip for clip in corpus.filmed if clip.split == "train"), corpus.rigs, corpus.template_VD)
    monkeypatch.setattr(train_audio2keypoint, "load_corpus", lambda _: alone)
    with pytest.raises(LikenessError, match="none to validate on"):
        train(config)
    assert not (tmp_path / "last.pt").exists()


def test_settings_that_do_not_fit_are_one_sentence(dataset: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ValueError, match="--frames must be a multiple of 16 for --depth 4"):
        replace(SMALL, frames=24, depth=4)
    with pytest.raises(ConfigError, match="--rate"):
        replace(SMALL, rate=float("nan"))
    assert cli.main(["train", "audio2keypoint", "--data", str(dataset), "--frames", "30"]) == 2
    assert capsys.readouterr().err == "likeness-train: --frames must be a multiple of 8 for --depth 3.\n"


def test_the_rate_rises_and_falls() -> None:
    assert rate_at(0, 1000) < 0.02
    assert rate_at(100, 1000) > 0.95
    assert rate_at(999, 1000) == pytest.approx(0.01, abs=1e-3)
    assert max(rate_at(step, 50) for step in range(50)) < 0.5  # short runs never get to the top


# What is shown and exported


def test_a_clip_of_any_length_is_predicted_as_the_net_says_it(
    run: tuple[TrainConfig, dict[str, float]],
) -> None:
    net, _ = best_of(run[0].out)
    clip = load_corpus(run[0].data).filmed[0]
    whole = predict(net, clip.mel_SM, clip.faces_TPD[0])
    assert whole.shape == (80, 68, 2)
    for frames in (1, 41, 79):
        part = predict(net, clip.mel_SM[: 4 * frames], clip.faces_TPD[0])
        assert part.shape == (frames, 68, 2)
    assert np.allclose(part[:40], whole[:40], atol=1e-4)  # what comes far later does not matter


def test_sample_draws_real_faces_above_made_ones(run: tuple[TrainConfig, dict[str, float]]) -> None:
    net, _ = best_of(run[0].out)
    clip = load_corpus(run[0].data).filmed[0]
    sheet = sample(net, clip, columns=6, size=96)
    assert sheet.shape == (192, 576, 3)
    assert sheet.dtype == np.uint8
    cells = sheet.reshape(2, 96, 6, 96, 3).transpose(0, 2, 1, 3, 4)
    drawn = (cells != 20).any(-1).mean((2, 3))
    assert np.all(drawn > 0.02)
    assert np.all(drawn < 0.6)
    assert not np.array_equal(cells[0], cells[1])
    assert len(np.unique(cells[0].reshape(6, -1), axis=0)) > 2  # other frames
    with torch.no_grad():
        net.keypoints.weight.zero_()
        net.keypoints.bias.zero_()  # type: ignore[union-attr]
    silent = sample(net, clip, columns=6, size=96)
    assert np.array_equal(silent[:96], sheet[:96])
    assert not np.array_equal(silent[96:], sheet[96:])


def test_the_engine_makes_identical_tensors_of_what_is_exported(
    run: tuple[TrainConfig, dict[str, float]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The trained net, its numbers rounded to float16, says bit for bit what the studio's does."""
    monkeypatch.setattr(models, "assets_folder", lambda: tmp_path)
    monkeypatch.setattr(models, "asset", tmp_path.joinpath)
    weights = export(run[0].out / "best.pt", "tiny-v9", tmp_path / "models")
    assert weights.kind == "float16"
    monkeypatch.setitem(registry.WEIGHTS, "audio2keypoint", "tiny-v9")
    generator = make_generator()
    assert isinstance(generator, Audio2KeypointGenerator)

    trained, about = best_of(run[0].out)
    assert trained.rig is not None
    assert generator.net.rig is None
    with torch.inference_mode():
        whole: Spoken = trained(*probe(about["net"]))
    for buffer in trained.state_dict().values():
        if buffer.is_floating_point():
            buffer.copy_(buffer.half().float())
    row = model_row("tiny-v9")
    with torch.inference_mode():
        expected: Spoken = trained(*probe(about["net"]))
        made: Spoken = generator.net(*probe(row.config))
    for one, two, exact in zip(made[:3], expected[:3], whole[:3], strict=True):
        assert torch.equal(one, two)
        assert not torch.equal(one, exact)
        assert (one - exact).abs().max() <= EXPORT.bound
    kept = rounded(load(run[0].out / "best.pt")["state"])
    assert all(torch.equal(value, kept[name]) for name, value in load_weights("tiny-v9").items())
    assert row.metrics["speakers"] == ["p0", "p1", "p2"]
