"""Training runs to the end, learns, goes on after a kill as if it had not been, and is measured."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.motion.audio2keypoint import Audio2KeypointGenerator
from engine.nets.audio2keypoint import Audio2Keypoint
from training import evaluate, train_audio2keypoint
from training.dataset import FilmedClip, RigTake, load_corpus
from training.train_audio2keypoint import Batches, TrainConfig, losses_of, make_net, rate_at, train

SMALL = TrainConfig(
    steps=80, batch=6, frames=32, width=16, depth=2, validate_every=40, threads=1, bf16=False, rig_share=0.4, rate=3e-3
)


@pytest.fixture(scope="module")
def run(tracks: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, TrainConfig]:
    out = tmp_path_factory.mktemp("run")
    config = dataclasses.replace(SMALL, tracks=str(tracks), out=str(out))
    train(config)
    return out, config


def batches_of(tracks: Path, config: TrainConfig) -> Batches:
    corpus = load_corpus(tracks)
    return Batches([clip for clip in corpus.filmed if clip.split == "train"], corpus.rigs, config)


def test_the_loss_goes_down(run: tuple[Path, TrainConfig]) -> None:
    out, config = run
    batches = batches_of(Path(config.tracks), config)
    fresh = make_net(batches, config, load_corpus(Path(config.tracks)).template_VD).eval()
    trained = evaluate.load_checkpoint(out / "final.pt").net
    with torch.no_grad():
        before, after = losses_of(fresh, batches, 999, config), losses_of(trained, batches, 999, config)
    assert after["gap"] < 0.95 * before["gap"]
    assert after["correlation"] < 0.75 * before["correlation"]


def test_a_killed_run_goes_on_as_if_it_had_not_been(
    run: tuple[Path, TrainConfig], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, config = run
    again = dataclasses.replace(config, out=str(tmp_path))

    def killed(net: Audio2Keypoint, batches: Batches, step: int, config: TrainConfig) -> dict[str, torch.Tensor]:
        if step == 57:
            raise KeyboardInterrupt
        return losses_of(net, batches, step, config)

    with monkeypatch.context() as patch:
        patch.setattr(train_audio2keypoint, "losses_of", killed)
        with pytest.raises(KeyboardInterrupt):
            train(again)
    train(again)
    one, two = (torch.load(folder / "final.pt", weights_only=True)["state"] for folder in (out, tmp_path))
    assert all(torch.equal(one[name], two[name]) for name in one)


def test_batches_are_made_from_seed_and_step_alone(tracks: Path) -> None:
    batches = batches_of(tracks, SMALL)
    for one, two in zip(batches.faces_batch(3), batches.faces_batch(3), strict=True):
        assert torch.equal(one, two)
    assert not torch.equal(batches.faces_batch(3)[0], batches.faces_batch(4)[0])
    mel, reference, faces, weights = batches.faces_batch(5)
    assert mel.shape == (6, 128, 64)
    assert reference.shape == (6, 68, 2)
    assert faces.shape == (6, 32, 68, 2)
    assert weights.shape == (6, 32)
    mel, _, rig = batches.rig_batch(5)
    assert mel.shape == (2, 128, 64)
    assert rig.shape == (2, 32, 5)


def test_voice_and_mouth_stay_together_when_a_window_is_stretched(tracks: Path) -> None:
    """The drawn mouths open as loud as their voices: stretched, cut and laid side by side they still must."""
    config = dataclasses.replace(SMALL, augment=0.0, silence_share=0.0, speed=0.3, cut_chance=0.0)
    batches = batches_of(tracks, config)
    rs = []
    for step in range(5):
        mel, _, faces, _ = batches.faces_batch(step)
        loud = mel.exp().mean(2).reshape(6, 32, 4).mean(2)
        gap = faces[:, :, 66, 1] - faces[:, :, 62, 1]
        rs += [float(np.corrcoef(loud[b], gap[b])[0, 1]) for b in range(6)]
    assert np.mean(rs) > 0.8


def test_held_out_people_are_not_trained_on(
    run: tuple[Path, TrainConfig], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, config = run
    seen: list[set[str]] = []

    def batches(filmed: Sequence[FilmedClip], rigs: Sequence[RigTake], config: TrainConfig) -> Batches:
        seen.append({clip.speaker for clip in filmed})
        assert {clip.split for clip in filmed} == {"train"}
        return Batches(filmed, rigs, config)

    monkeypatch.setattr(train_audio2keypoint, "Batches", batches)
    scores = train(dataclasses.replace(config, out=str(tmp_path), hold_out="p1", steps=2, validate_every=1))
    assert seen == [{"p0", "p2"}]
    assert set(scores) == {"p0", "p1", "p9", "mean"}


def test_the_rate_rises_and_falls() -> None:
    assert rate_at(0, 1000) < 0.02
    assert rate_at(100, 1000) > 0.95
    assert rate_at(999, 1000) == pytest.approx(0.01, abs=1e-3)


def test_evaluation_of_a_checkpoint(
    run: tuple[Path, TrainConfig], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out, config = run
    arguments = [
        "evaluate",
        config.tracks,
        "--split",
        "val",
        "--checkpoint",
        str(out / "final.pt"),
        "--out",
        str(tmp_path),
    ]
    monkeypatch.setattr("sys.argv", arguments)
    evaluate.main()
    rows = json.loads((tmp_path / "val.json").read_text())
    assert [row["speaker"] for row in rows] == ["p0", "p9"]
    assert all(-1 <= row["r"] <= 1 and row["frames"] == 80 for row in rows)
    assert (tmp_path / "val.md").read_text() in capsys.readouterr().out


def test_correlation_finds_a_lag() -> None:
    real = np.sin(np.arange(100) / 4.0)
    r, best, lag = evaluate.correlation(np.roll(real, 2), real)
    assert lag == 2
    assert best > 0.999 > r
    assert evaluate.correlation(np.zeros(100), real) == (0.0, 0.0, -8)


def test_mouth_distance_ignores_where_the_head_is() -> None:
    random = np.random.default_rng(0)
    real = random.normal(size=(5, 68, 2)) * 50
    turned = real @ np.array([[0.6, 0.8], [-0.8, 0.6]]) * 1.5 + 40
    assert evaluate.mouth_distance(turned, real) == pytest.approx(0, abs=1e-6)
    moved = real.copy()
    moved[:, 48:, 0] += np.abs(real[:, 36] - real[:, 45]).sum() * 0
    moved[:, 48:] += 3.0
    eyes = np.linalg.norm(real[:, 36] - real[:, 45], axis=1)
    assert evaluate.mouth_distance(moved, real) == pytest.approx((np.sqrt(18) / eyes).mean() * 100)


def test_generator_comes_out_of_a_checkpoint(run: tuple[Path, TrainConfig]) -> None:
    assert isinstance(evaluate.load_checkpoint(run[0] / "best.pt"), Audio2KeypointGenerator)
