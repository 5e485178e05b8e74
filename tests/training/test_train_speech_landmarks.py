"""speech_landmarks is trained: it begins as principal components, learns when to open the mouth, stops and goes on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.audio import Speech
from engine.errors import LikenessError
from engine.faces.points import BROWS
from engine.motion.lips import voice_level
from engine.motion.speech_landmarks import SpeechLandmarksGenerator
from engine.nets.speech_landmarks import from_weights
from training import cli
from training.config import ConfigError
from training.data.shards import read_records
from training.evaluate import portrait_of, training_split
from training.export import change_by_halving, read_checkpoint
from training.heard import hearing, read_voices
from training.metrics.landmarks import lip_opening
from training.models import load_motion_model
from training.train_speech_landmarks import EXPORT, TrainConfig, heard_clips, losses_of, make_net, sample, train

SMALL = TrainConfig(
    features="log-mel",
    steps=120,
    validate_every=40,
    hearings=2,
    batch=8,
    frames=12,
    rate=5e-3,
    widths=(16, 16, 16, 16),
    hidden=16,
    dropout=0.0,
    average=0.9,
    threads=1,
    accelerator="cpu",
)


@pytest.fixture(scope="module")
def config(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> TrainConfig:
    """A whole run."""
    config = replace(SMALL, data=dataset, out=tmp_path_factory.mktemp("run") / "out")
    train(config)
    return config


def test_a_run_learns_when_to_open_the_mouth(config: TrainConfig) -> None:
    _, about = read_checkpoint(config.out / "best.pt")
    assert about["model"] == "speech_landmarks"
    assert about["speakers"] == ["p0", "p1", "p2"]
    assert about["features"] == "log-mel"
    assert about["scores"]["p0"] > 0.8
    assert about["scores"]["p9"] > 0.8


def test_the_generator_speaks_with_the_trained_net(config: TrainConfig) -> None:
    weights, about = read_checkpoint(config.out / "best.pt")
    generator = SpeechLandmarksGenerator(from_weights(weights, about["net"]), hearing("log-mel"))
    voice = next(voice for voice in read_voices(config.data, ["val"])[0] if voice.speaker == "p9")
    record = next(record for record in read_records(config.data, ["val"]) if record.speaker == "p9")
    speech = Speech(voice.samples_N)
    assert voice_level(speech) > 0
    track = generator.generate(speech, portrait_of(record), 0)
    assert np.corrcoef(lip_opening(track.landmarks_TPD), voice.opening_T)[0, 1] > 0.7


def test_evaluation_takes_its_checkpoints_and_hears_as_it_was_trained(config: TrainConfig) -> None:
    split = training_split(config.data, config.out / "evaluation", "val")
    model = load_motion_model(str(config.out / "best.pt"), split)
    assert model.seen == {"p0", "p1", "p2"}
    voice = read_voices(config.data, ["val"])[0][0]
    record = next(record for record in read_records(config.data, ["val"]) if record.name == voice.name)
    track = model.generator.generate(Speech(voice.samples_N), portrait_of(record), 0)
    assert (track.generator, track.frames) == ("speech_landmarks", 80)


def test_a_run_that_was_stopped_ends_with_the_same_bits(config: TrainConfig, tmp_path: Path) -> None:
    short = replace(config, steps=6, validate_every=0, hearings=1)
    whole, halves = replace(short, out=tmp_path / "whole"), replace(short, out=tmp_path / "halves")
    train(whole)
    for minutes in (1e-6, 0.0):
        train(replace(halves, minutes=minutes))
    one, two = (torch.load(c.out / "last.pt", weights_only=True) for c in (whole, halves))
    assert one["step"] == two["step"] == 6
    assert all(torch.equal(one["parts"]["net"][n], two["parts"]["net"][n]) for n in one["parts"]["net"])


def test_the_net_begins_with_faces_that_were_seen(dataset: Path) -> None:
    pieces, watched, template_VD = heard_clips(replace(SMALL, data=dataset))
    net = make_net(SMALL, pieces, template_VD)
    components_CK, _ = pieces.components()
    moved_TK = pieces.heard[0].moved_TK
    inside = components_CK / np.linalg.norm(components_CK, axis=1, keepdims=True)
    off = moved_TK - moved_TK.mean(0)
    left = off - off @ inside.T @ inside
    assert np.square(left).sum() < 0.05 * np.square(off).sum()
    assert net.landmarks.weight.shape == (136, len(components_CK))
    assert sample(net, *watched[0]).ndim == 3


def test_losses_are_equations_2_and_3() -> None:
    real = torch.zeros(1, 3, 136)
    made = real.clone()
    made[0, 1] = 0.02  # two hundredths of an eye distance in one frame of three
    neutral = torch.zeros(136)
    losses = losses_of(made, real, neutral, replace(SMALL, rhythm=0.0))
    assert losses["place"].item() == pytest.approx(4 / 3, rel=1e-5)
    assert losses["temporal"].item() == pytest.approx(0.5 * 4, rel=1e-5)
    assert "rhythm" not in losses
    assert "rhythm" in losses_of(made, real, neutral, SMALL)


def test_brows_are_nothing_that_speech_teaches(config: TrainConfig) -> None:
    weights, about = read_checkpoint(config.out / "best.pt")
    net = from_weights(weights, about["net"])
    said = net(torch.randn(5, 16, 64) * 3 - 6).detach().unflatten(1, (68, 2)).numpy()
    assert np.abs(said[:, BROWS]).max() < 0.02


def test_halving_the_weights_changes_nothing_that_counts(config: TrainConfig) -> None:
    weights, about = read_checkpoint(config.out / "best.pt")
    assert change_by_halving(EXPORT, weights, about["net"]) < EXPORT.bound


def test_held_out_people_are_not_trained_on(dataset: Path) -> None:
    pieces, watched, _ = heard_clips(replace(SMALL, data=dataset, hold_out="p1"))
    assert pieces.speakers == ["p0", "p2"]
    assert {voice.speaker for voice, _ in watched} == {"p0", "p1", "p9"}


@pytest.mark.parametrize("words", [["--widths", "8,8"], ["--dropout", "1"], ["--features", "nothing-of-that-name"]])
def test_settings_that_do_not_fit_are_one_sentence(
    dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    out = ["--data", str(dataset), "--out", str(tmp_path / "out")]
    assert cli.main(["train", "speech_landmarks", *out, *words]) != 0
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert len([line for line in said.splitlines() if line.startswith("likeness-train:")]) == 1


def test_clips_shorter_than_a_piece_are_told_of(dataset: Path) -> None:
    with pytest.raises(LikenessError, match="--frames"):
        heard_clips(replace(SMALL, data=dataset, frames=500))
    with pytest.raises(ConfigError):
        replace(SMALL, frames=0)
