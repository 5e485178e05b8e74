"""The painters' training on drawn squares: fair batches, losses that mean something, runs that go on."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.nets.patch_painter import PatchPainter, PatchPainterConfig
from training.checkpoint import TrainingError
from training.export import change_by_halving, pack, read_checkpoint
from training.mouth_data import STORED
from training.patch_batches import Patches, PatchSamples, augmented, middle, shown_side
from training.train_eye import TrainEyeConfig
from training.train_painter import (
    EXPORT,
    TrainConfig,
    losses_of,
    sheet,
    train,
    validate,
)


def write_clip(folder: Path, name: str, pairs: int, random: np.random.Generator) -> None:
    """Smooth skin with a dark gap that is open more or less; the warp's gap is too light, the real one is dark."""
    y, x = np.mgrid[:STORED, :STORED] / STORED * 2 - 1
    skin = (170 + 25 * np.sin(3 * x + random.uniform(0, 6)))[None] * np.array([1, 0.8, 0.7])[:, None, None]
    frames = np.zeros((pairs, 2, 9, STORED, STORED), np.uint8)
    for pair, second in np.ndindex(pairs, 2):
        half = 0.05 + 0.1 * random.random() + 0.02 * second
        inner = half * (1 - (x / 0.5) ** 2) - np.abs(y)
        outer = (half + 0.15) * (1 - (x / 0.6) ** 2) - np.abs(y)
        gap = np.clip(inner * STORED / 2 + 0.5, 0, 1)
        frames[pair, second, :3] = skin * (1 - 0.3 * gap)
        frames[pair, second, 3:6] = skin * (1 - 0.46 * gap)
        frames[pair, second, 6:] = 255 * np.stack([gap, np.clip(inner + 0.5, 0, 1), np.clip(outer + 0.5, 0, 1)])
    sources = np.stack([np.concatenate([skin, np.zeros((2, STORED, STORED))])] * 2).astype(np.uint8)
    for kind, array in (("frames", frames), ("sources", sources), ("whose", np.arange(pairs) % 2)):
        np.save(folder / f"{name}.{kind}.npy", array)


def write_samples(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(0)
    clips = [("a1", "a", "train", 12), ("a2", "a", "train", 4), ("b1", "b", "train", 4)]
    clips += [("c1", "c", "train", 4), ("a3", "a", "val", 2), ("none", "d", "train", 0)]
    for name, _, _, pairs in clips:
        write_clip(folder, name, pairs, random)
    rows = [{"name": n, "speaker": s, "split": p, "pairs": k} for n, s, p, k in clips]
    (folder / "index.json").write_text(json.dumps({"version": 1, "clips": rows}), "utf-8")
    return folder


SIDE = shown_side(STORED)


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> PatchSamples:
    return PatchSamples(write_samples(tmp_path_factory.mktemp("mouths")), {"c"})


def test_people_held_out_are_not_trained_on(samples: PatchSamples) -> None:
    assert samples.speakers == ["a", "b"]
    assert {clip.speaker for clip in samples.watched} == {"c"}
    assert {clip.name for clip in samples.known} == {"a3"}


def test_a_batch_depends_on_its_number_alone(samples: PatchSamples) -> None:
    one, two, other = samples.batch(3, 0, 5, 0), samples.batch(3, 0, 5, 0), samples.batch(3, 0, 6, 0)
    assert torch.equal(one.seen, two.seen)
    assert torch.equal(one.real, two.real)
    assert not torch.equal(one.seen, other.seen)
    assert one.seen.shape == (6, 11, SIDE, SIDE)
    assert one.real.shape == (6, 3, SIDE, SIDE)
    for values in (one.seen, one.real):
        assert 0 <= float(values.min()) <= float(values.max()) <= 1


def test_unchanged_mouths_are_the_middle_of_what_is_stored(samples: PatchSamples) -> None:
    ((speaker, mouths),) = samples.validation(samples.watched, 3)
    assert speaker == "c"
    frames = samples.watched[0].frames[[0, 1, 3]]
    inset = (STORED - SIDE) // 2
    stored = torch.from_numpy(frames[:, :, 3:6, inset:-inset, inset:-inset]).float() / 255
    torch.testing.assert_close(mouths.real, torch.cat([stored[:, 0], stored[:, 1]]))


def test_eyes_keep_their_side() -> None:
    """The nose is to the right of every eye that the eyes' painter is shown, so a mirror would teach it nothing."""
    ramp = torch.linspace(0, 1, STORED).expand(4, 2, 9, STORED, STORED)
    frames, sources = ramp.contiguous(), ramp[:, 0, :5].contiguous()

    def rising(*, mirrored: bool) -> set[bool]:
        batches = [augmented(frames, sources, np.random.default_rng(n), mirrored=mirrored) for n in range(4)]
        planes = torch.cat([batch.held for batch in batches])
        return set((planes[..., -1] > planes[..., 0]).flatten(1).all(1).tolist())

    assert rising(mirrored=False) == {True}
    assert rising(mirrored=True) == {True, False}
    assert TrainConfig.mirrored
    assert not TrainEyeConfig.mirrored


def test_everything_moves_and_changes_colour_together() -> None:
    random = np.random.default_rng(3)
    picture = torch.from_numpy(random.random((4, 1, 1, 3, 12, 12))).float()
    picture = torch.nn.functional.interpolate(picture.flatten(0, 2), (STORED, STORED), mode="bicubic").clamp(0, 1)
    pictures = picture.reshape(4, 1, 3, STORED, STORED)
    planes = torch.full((4, 2, 3, STORED, STORED), 0.5)
    # Warp and real picture of both frames, and the portrait, are one and the same picture here.
    frames = torch.cat([pictures.expand(4, 2, 3, STORED, STORED)] * 2 + [planes], 2)
    sources = torch.cat([pictures[:, 0], planes[:, 0, :2]], 1)
    mouths = augmented(frames, sources, np.random.default_rng(1))
    first, second = mouths.real.chunk(2)
    assert torch.equal(first, second)
    torch.testing.assert_close(mouths.warped, mouths.real, atol=0.06, rtol=0)  # but for the grain
    torch.testing.assert_close(mouths.seen[:, 6:9], mouths.real, atol=0.06, rtol=0)
    assert float((first - middle(frames, sources).real[:4]).abs().mean()) > 0.03


def test_the_gap_stays_where_the_dark_is(samples: PatchSamples) -> None:
    mouths = samples.batch(8, 1, 0, 0)
    for real, gap in zip(mouths.real, mouths.held[:, 0], strict=True):
        assert float(real[:, gap > 0.9].mean()) < 0.75 * float(real[:, gap < 0.1].mean())


def test_a_folder_without_mouths_says_how_to_cut_some(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"holds no squares to learn from; cut them with .*mouth_data"):
        PatchSamples(tmp_path, set())
    write_samples(tmp_path)
    with pytest.raises(TrainingError, match="people to validate on"):
        PatchSamples(tmp_path, set())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_samples(tmp_path_factory.mktemp("mouths"))


@pytest.fixture
def config(folder: Path, tmp_path: Path) -> TrainConfig:
    return TrainConfig(
        samples=folder,
        out=tmp_path / "run",
        steps=6,
        batch=2,
        hold_out="c",
        precision="32-true",
        accelerator="cpu",
        threads=1,
        validate_every=3,
        widths=(8, 8, 16, 16),
    )


@pytest.fixture
def mouths(folder: Path) -> Patches:
    return PatchSamples(folder, {"c"}).batch(3, 0, 0, 0)


def test_it_learns_how_dark_a_mouth_is(config: TrainConfig) -> None:
    long = replace(config, steps=60, validate_every=60, batch=4, rate=3e-3)
    samples = PatchSamples(config.samples, {"c"})
    watched = samples.validation(samples.watched, 4)
    torch.manual_seed(0)
    before = validate(PatchPainter(PatchPainterConfig()), watched)
    after = train(long)
    assert after["held"] < 0.6 * before["held"]
    assert after["part"] < before["part"]


def test_a_run_that_was_stopped_ends_with_the_same_bits(config: TrainConfig, tmp_path: Path) -> None:
    train(config)
    halves = replace(config, out=tmp_path / "halves")
    for minutes in (1e-6, 0.0):
        train(replace(halves, minutes=minutes))
    one, two = (torch.load(c.out / "last.pt", weights_only=True) for c in (config, halves))
    assert one["step"] == two["step"] == 6
    nets = [state["parts"]["net"] for state in (one, two)]
    assert all(torch.equal(value, nets[1][name]) for name, value in nets[0].items())


def test_the_best_weights_can_be_shipped(config: TrainConfig) -> None:
    train(config)
    state, about = read_checkpoint(config.out / "best.pt")
    assert about["model"] == "mouth"
    assert about["speakers"] == ["a", "b"]
    assert about["net"] == {"widths": [8, 8, 16, 16], "tint": True, "held_only": True}
    assert change_by_halving(EXPORT, state, about["net"]) < EXPORT.bound
    assert len(pack(state, half=True)) < 2.1 * sum(v.numel() for v in state.values()) + 20_000
    assert json.loads(json.dumps(about["scores"])).keys() >= {"score", "part", "held", "sharp", "flicker", "known held"}


def test_a_perfect_painting_costs_nothing_but_what_it_changes_elsewhere(mouths: Patches, config: TrainConfig) -> None:
    losses = losses_of(mouths.real, mouths, config)
    assert 0 < float(losses.pop("spread")) < 1e-3  # the grain that the warp was given
    assert {name: float(value) for name, value in losses.items()} == dict.fromkeys(losses, 0.0)


def test_what_is_wrong_between_the_lips_costs_most(mouths: Patches, config: TrainConfig) -> None:

    def cost(where: torch.Tensor) -> float:
        off = mouths.real + 0.1 * where / where.sum().clamp_min(1)
        return float(losses_of(off, mouths, config)["difference"])

    assert cost((mouths.held > 0.9).float()) > 1.8 * cost(((mouths.part > 0.9) & (mouths.held < 0.1)).float())
    assert cost((mouths.held > 0.9).float()) > 8 * cost((mouths.part < 0.01).float())


def test_only_flicker_costs_flicker(mouths: Patches, config: TrainConfig) -> None:
    steady = mouths.real + 0.1
    first, second = mouths.real.chunk(2)
    flickering = torch.cat([first + 0.1, second - 0.1])
    assert float(losses_of(steady, mouths, config)["flicker"]) < 1e-6
    assert float(losses_of(flickering, mouths, config)["flicker"]) > 0.05


def test_what_lies_between_lids_costs_less_than_lids(mouths: Patches, config: TrainConfig) -> None:
    own = {name: value for name, value in vars(config).items() if name in TrainEyeConfig.__dataclass_fields__}
    eyes = TrainEyeConfig(**own)

    def cost(where: torch.Tensor) -> float:
        off = mouths.real + 0.1 * where / where.sum().clamp_min(1)
        return float(losses_of(off, mouths, eyes)["difference"])

    lids = cost(((mouths.part > 0.9) & (mouths.held < 0.1)).float())
    assert cost((mouths.held > 0.9).float()) < 0.6 * lids
    assert lids > 3 * cost((mouths.part < 0.01).float())


def test_scores_of_the_real_mouth_are_perfect(folder: Path) -> None:
    samples = PatchSamples(folder, {"c"})
    watched = [
        (name, Patches(torch.cat([m.real, m.seen[:, 3:]], 1), m.real))
        for name, m in samples.validation(samples.watched, 4)
    ]
    net = PatchPainter(PatchPainterConfig(widths=(8, 8, 8, 8)))
    for parameter in net.leave.parameters():
        parameter.detach().zero_()
    scores = validate(net, watched)
    assert scores["part"] < 1
    assert scores["sharp"] == pytest.approx(1, abs=0.02)
    assert scores["flicker"] == pytest.approx(1, abs=0.02)
    assert scores["score"] < 2
    picture = sheet(net, watched, columns=3)
    assert picture.shape == (4 * SIDE, 3 * SIDE, 3)
