"""The attention net's training on drawn faces: fair batches, the paper's losses, runs that go on."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.nets.attention_texture import AttentionConfig, AttentionTexture, PatchDiscriminator, Texture
from training.checkpoint import TrainingError
from training.config import ConfigError
from training.export import change_by_halving, read_checkpoint
from training.renderers import load_renderer
from training.texture_batches import Faces, FaceSamples, augmented, middle
from training.texture_data import stored_side
from training.train_attention import (
    EXPORT,
    EXTRA,
    TrainConfig,
    judge_loss,
    losses_of,
    norm,
    realism_loss,
    sheet,
    train,
    validate,
    weights_of,
)

SIDE = 32
STORED = stored_side(SIDE)


def drawn_points(opening: float) -> np.ndarray:
    """A face of 68 landmarks in the stored square, its lips `opening` apart."""
    unit = STORED / 2.4
    face = np.zeros((68, 2), np.float32)
    around = np.linspace(np.pi, 0, 17)
    face[:17] = np.stack([0.75 * np.cos(around), 0.2 + 0.9 * np.sin(around)], 1)
    face[17:27] = np.stack([np.linspace(-0.5, 0.5, 10), np.full(10, -0.3)], 1)
    face[27:36, 1] = np.linspace(-0.1, 0.4, 9)
    for first, centre in ((36, -0.35), (42, 0.35)):
        turn = np.arange(6) / 6 * 2 * np.pi + np.pi
        face[first : first + 6] = np.stack([centre + 0.15 * np.cos(turn), 0.05 * np.sin(turn)], 1)
    for rows, width, height in ((slice(48, 60), 0.3, opening + 0.08), (slice(60, 68), 0.22, opening)):
        turn = np.linspace(np.pi, 3 * np.pi, rows.stop - rows.start, endpoint=False)
        face[rows] = np.stack([width * np.cos(turn), 0.65 + height * np.sin(turn)], 1)
    return (face * unit + STORED / 2).astype(np.float32)


def write_clip(folder: Path, name: str, pairs: int, random: np.random.Generator) -> None:
    """Smooth skin; the frame has a dark mouth where the landmarks have theirs, the portrait and the warp have none."""
    y, x = np.mgrid[:STORED, :STORED]
    skin = (170 + 25 * np.sin(x / 9 + random.uniform(0, 6)))[None] * np.array([1, 0.8, 0.7])[:, None, None]
    frames = np.zeros((pairs, 2, 9, STORED, STORED), np.uint8)
    points = np.zeros((pairs, 2, 2, 68, 2), np.float32)
    for pair, second in np.ndindex(pairs, 2):
        opening = 0.05 + 0.2 * random.random() + 0.02 * second
        points[pair, second] = drawn_points(0.0), drawn_points(opening)
        lips = points[pair, second, 1, 60:]
        half = np.ptp(lips, axis=0) / 2
        inside = ((x + 0.5 - lips[:, 0].mean()) / half[0]) ** 2 + ((y + 0.5 - lips[:, 1].mean()) / half[1]) ** 2 < 1
        frames[pair, second, :3] = frames[pair, second, 3:6] = skin
        frames[pair, second, 6:] = skin * (1 - 0.8 * inside)
    np.save(folder / f"{name}.frames.npy", frames)
    np.save(folder / f"{name}.points.npy", points)


def write_samples(folder: Path) -> Path:
    random = np.random.default_rng(0)
    clips = [("a1", "a", "train", 12), ("a2", "a", "train", 4), ("b1", "b", "train", 4)]
    clips += [("c1", "c", "train", 4), ("a3", "a", "val", 2), ("none", "d", "train", 0)]
    for name, _, _, pairs in clips:
        write_clip(folder, name, pairs, random)
    rows = [{"name": n, "speaker": s, "split": p, "pairs": k} for n, s, p, k in clips]
    (folder / "index.json").write_text(json.dumps({"version": 1, "side": SIDE, "clips": rows}), "utf-8")
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_samples(tmp_path_factory.mktemp("faces"))


@pytest.fixture(scope="module")
def samples(folder: Path) -> FaceSamples:
    return FaceSamples(folder, SIDE, {"c"})


@pytest.fixture
def config(folder: Path, tmp_path: Path) -> TrainConfig:
    return TrainConfig(
        samples=folder,
        out=tmp_path / "run",
        side=SIDE,
        widths=(8, 8, 16),
        steps=6,
        batch=2,
        hold_out="c",
        precision="32-true",
        accelerator="cpu",
        threads=1,
        validate_every=3,
    )


def test_people_held_out_are_not_trained_on(samples: FaceSamples) -> None:
    assert samples.speakers == ["a", "b"]
    assert {clip.speaker for clip in samples.watched} == {"c"}
    assert {clip.name for clip in samples.known} == {"a3"}


def test_a_batch_depends_on_its_number_alone(samples: FaceSamples) -> None:
    one, two, other = samples.batch(3, 0, 5, 0), samples.batch(3, 0, 5, 0), samples.batch(3, 0, 6, 0)
    for name in ("picture", "warped", "resting", "moved", "real"):
        first, second = getattr(one, name), getattr(two, name)
        assert torch.equal(first, second)
        assert first.shape == (6, 3, SIDE, SIDE)
        assert 0 <= float(first.min()) <= float(first.max()) <= 1
    assert not torch.equal(one.real, other.real)


def test_unchanged_faces_are_the_middle_of_what_is_stored(samples: FaceSamples) -> None:
    ((speaker, faces),) = samples.validation(samples.watched, 3)
    assert speaker == "c"
    frames = samples.watched[0].frames[[0, 1, 3]]
    inset = (STORED - SIDE) // 2
    stored = torch.from_numpy(frames[:, :, 6:, inset:-inset, inset:-inset]).float() / 255
    torch.testing.assert_close(faces.real, torch.cat([stored[:, 0], stored[:, 1]]))


def test_pictures_and_landmarks_move_together(samples: FaceSamples) -> None:
    """A dot at a landmark stays under that landmark's line, wherever augmentation lays both."""
    points = np.repeat(drawn_points(0.1)[None, None, None], 2, 2).repeat(2, 1).repeat(6, 0)
    pictures = torch.full((6, 6, 3, STORED, STORED), 0.05)
    x, y = np.floor(points[0, 0, 0, 33]).astype(int)
    pictures[..., y - 1 : y + 2, x - 1 : x + 2] = 0.9
    faces = augmented(pictures, points, SIDE, np.random.default_rng(2))
    for picture, drawn in zip(faces.real, faces.moved, strict=True):
        row, column = np.unravel_index(int(picture.sum(0).argmax()), (SIDE, SIDE))
        assert float(drawn[:, row - 1 : row + 2, column - 1 : column + 2].max()) > 0.3
    still = middle(pictures, points, SIDE)
    assert float((faces.moved - still.moved).abs().mean()) > 0.01


def test_folders_of_no_use_are_told_in_a_sentence(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(TrainingError, match="holds no faces; cut them with"):
        FaceSamples(tmp_path, SIDE, set())
    with pytest.raises(TrainingError, match="were cut for --side 32"):
        FaceSamples(folder, 64, {"c"})
    with pytest.raises(TrainingError, match="people to validate on"):
        FaceSamples(folder, SIDE, set())
    with pytest.raises((ConfigError, ValueError), match="multiple of 16"):
        TrainConfig(side=100)


def test_losses_are_the_papers(config: TrainConfig) -> None:
    """Worked by hand on constant maps: 0.2 (|1 - att| + |att - att'| + |C - C'|) and 100 alpha |I - I*|."""
    attention = torch.cat([torch.full((1, 1, 4, 4), 0.9), torch.full((1, 1, 4, 4), 0.7)])
    colour = torch.cat([torch.full((1, 3, 4, 4), 0.5), torch.full((1, 3, 4, 4), 0.2)])
    mask = torch.full((4, 4), 3.0)
    made = torch.full((2, 3, 4, 4), 0.4)
    losses = losses_of(made, Texture(attention, colour), made + 0.1, mask, config)
    assert float(losses["pixels"]) == pytest.approx(100 * 3 * 0.1, rel=1e-4)
    assert float(losses["keep"]) == pytest.approx(0.2 * (0.1 + 0.3) / 2, rel=1e-3)
    assert float(losses["steady"]) == pytest.approx(0.2 * (0.2 + 0.3), rel=1e-3)
    alone = losses_of(made, Texture(attention, colour), made, mask, replace(config, regularise=0.0))
    assert list(alone) == ["pixels"]
    assert float(norm(torch.full((2, 3, 4, 4), 2.0))) == pytest.approx(2)
    assert (config.pixels, config.adversarial, config.regularise, config.rate) == (100, 0.5, 0.2, 1e-4)


def test_the_mask_is_heavier_at_mouth_and_eyes() -> None:
    mask = weights_of(128)
    mouth, eye, cheek, corner = mask[87, 64], mask[36, 42], mask[64, 16], mask[0, 0]
    assert float(mouth) > 1 + 0.9 * EXTRA
    assert float(eye) > 1 + 0.9 * EXTRA
    assert float(cheek) < 1.1
    assert float(corner) == 1
    assert torch.equal(mask, mask.flip(1)) or float((mask - mask.flip(1)).abs().max()) < 1e-4


def test_the_discriminator_learns_to_tell_and_the_net_hears_it(samples: FaceSamples) -> None:
    torch.manual_seed(0)
    faces = samples.batch(4, 0, 0, 0)
    judge = PatchDiscriminator((8, 16, 16))
    optimiser = torch.optim.Adam(judge.parameters(), 3e-3)
    first = float(judge_loss(judge, faces.picture, faces.real).detach())
    for _ in range(40):
        optimiser.zero_grad()
        judge_loss(judge, faces.picture, faces.real).backward()
        optimiser.step()
    assert float(judge_loss(judge, faces.picture, faces.real).detach()) < 0.6 * first
    made = faces.picture.clone().requires_grad_()
    optimiser.zero_grad()
    realism_loss(judge, made).backward()
    assert made.grad is not None
    assert float(made.grad.abs().max()) > 0
    assert all(parameter.grad is None for parameter in judge.parameters())


def test_it_learns_where_the_mouth_is_dark(config: TrainConfig) -> None:
    long = replace(config, steps=120, validate_every=120, batch=4, rate=4e-3, adversarial=0.0)
    scores = train(long)
    assert scores["difference"] < 0.75 * scores["copy"]


def test_the_regularisers_keep_attention_high(config: TrainConfig) -> None:
    short = replace(config, steps=40, validate_every=40, batch=3, rate=3e-3, adversarial=0.0)
    held = train(replace(short, regularise=20.0, out=config.out / "held"))
    free = train(replace(short, regularise=0.0, out=config.out / "free"))
    assert held["attention"] > free["attention"] + 0.03


def test_a_run_that_was_stopped_ends_with_the_same_bits(config: TrainConfig, tmp_path: Path) -> None:
    train(config)
    halves = replace(config, out=tmp_path / "halves")
    for minutes in (1e-6, 0.0):
        train(replace(halves, minutes=minutes))
    one, two = (torch.load(c.out / "last.pt", weights_only=True) for c in (config, halves))
    assert one["step"] == two["step"] == 6
    for part in ("net", "discriminator"):
        assert all(torch.equal(one["parts"][part][name], two["parts"][part][name]) for name in one["parts"][part])


def test_the_best_weights_can_be_shipped_and_render(config: TrainConfig) -> None:
    train(config)
    state, about = read_checkpoint(config.out / "best.pt")
    assert about["model"] == "attention"
    assert about["speakers"] == ["a", "b"]
    assert about["net"] == {"side": SIDE, "widths": [8, 8, 16], "drawn": 32}
    assert change_by_halving(EXPORT, state, about["net"]) < EXPORT.bound
    assert about["scores"].keys() >= {
        "score",
        "difference",
        "copy",
        "warp",
        "sharp",
        "elsewhere",
        "attention",
        "known sharp",
    }
    title, renderer = load_renderer(str(config.out / "best.pt"))
    assert title == "run/best"
    assert renderer.info.name == "attention"


def test_scores_of_the_portrait_as_it_is(samples: FaceSamples) -> None:
    net = AttentionTexture(AttentionConfig(side=SIDE, widths=(8, 8, 16))).requires_grad_(requires_grad=False)
    assert net.leave.bias is not None
    net.leave.weight.zero_()
    net.leave.bias.zero_()
    watched = samples.validation(samples.watched, 4)
    scores = validate(net, watched, weights_of(SIDE))
    assert scores["difference"] == pytest.approx(scores["copy"], rel=1e-4)
    assert scores["warp"] == pytest.approx(scores["copy"], rel=1e-4)
    assert scores["elsewhere"] == pytest.approx(1, abs=1e-4)
    perfect = [(name, Faces(f.real, f.real, f.resting, f.moved, f.real)) for name, f in watched]
    assert validate(net, perfect, weights_of(SIDE))["difference"] < 0.01
    assert sheet(net, watched, columns=3).shape == (7 * SIDE, 3 * SIDE, 3)
