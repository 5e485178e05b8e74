"""The blink net's training: real blinks found, a discrepancy that means something, runs that go on, a plot."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.motion.blink_sequences import found_blinks
from training import train_blinks
from training.blink_data import EyeClip, habit_of, habit_of_sequences, read_eyes, tilted, windows_of
from training.blink_match import (
    LIDS,
    LOWER,
    UPPER,
    Match,
    Ruler,
    deepest,
    discrepancy,
    distances,
    in_rows,
    measured,
    with_lids,
)
from training.checkpoint import TrainingError
from training.export import change_by_halving, read_checkpoint
from training.plots import plot_lengths
from training.train_blinks import EXPORT, TrainConfig, as_in_clips, components, outside, statistic, train


def drawn_clip(speaker: str, seed: int, split: str = "train", frames: int = 75) -> EyeClip:
    """Eyes that blink once or twice in three seconds, and tremble a little."""
    random = np.random.default_rng(seed)
    eyes = np.zeros((22, 2))
    eyes[:10] = np.stack([np.linspace(-0.5, 0.5, 10), np.full(10, -0.3)], 1)
    for first, centre in ((10, -0.35), (16, 0.35)):
        across = np.array([-0.15, -0.05, 0.05, 0.15, 0.05, -0.05])
        eyes[first : first + 6] = np.stack([centre + across, [0, -0.04, -0.04, 0, 0.04, 0.04]], 1)
    shut = np.zeros(frames)
    for middle in random.choice(np.arange(8, frames - 8, 12), random.integers(1, 3), replace=False):
        shut = np.maximum(shut, np.clip(1 - np.abs(np.arange(frames) - middle) / random.integers(2, 5), 0, 1))
    track = np.repeat(eyes[None], frames, 0) + random.normal(0, 0.0005, (frames, 22, 2))
    track[:, [11, 12, 17, 18], 1] += 0.036 * shut[:, None]
    track[:, [14, 15, 20, 21], 1] -= 0.036 * shut[:, None]
    aspect = (track[:, 14, 1] - track[:, 12, 1]) / 0.3
    return EyeClip(speaker, split, track.astype(np.float32), tuple(found_blinks(aspect)))


@pytest.fixture(scope="module")
def clips() -> list[EyeClip]:
    own = [drawn_clip("a", seed) for seed in range(12)] + [drawn_clip("b", seed) for seed in range(20, 24)]
    return [*own, drawn_clip("a", 30, "val")]


@pytest.fixture
def config(clips: list[EyeClip], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> TrainConfig:
    monkeypatch.setattr(train_blinks, "read_eyes", lambda folder: clips)
    monkeypatch.setattr(train_blinks, "WATCHED", 2)
    return TrainConfig(
        out=tmp_path / "run", steps=6, batch=16, frames=12, hidden=8, validate_every=3, accelerator="cpu", threads=1
    )


def test_windows_hold_as_many_blinks_as_asked_for(clips: list[EyeClip]) -> None:
    windows = windows_of(clips, 16, 0.34)
    assert windows.moved_NTLD.shape[1:] == (16, 22, 2)
    batch = windows.batch(3000, np.random.default_rng(0))
    deep = (batch[:, :, 11, 1] > 0.018).any(1).mean()
    assert deep == pytest.approx(0.34 * 16 / 25, abs=0.1)
    assert np.abs(np.median(windows.moved_NTLD, axis=(0, 1))).max() < 0.002
    assert windows.high_LD[11, 1] == pytest.approx(0.036, abs=0.006)
    assert windows.low_LD[14, 1] == pytest.approx(-0.036, abs=0.006)


def test_the_validation_split_and_short_clips_are_left_out(clips: list[EyeClip]) -> None:
    assert len(windows_of(clips, 75, 0.34).moved_NTLD) == 16
    with pytest.raises(TrainingError, match="smaller --frames"):
        windows_of(clips, 76, 0.34)


@pytest.mark.parametrize("mean", [0.2, 0.5, 1.1])
def test_tilting_meets_the_mean_and_is_even_otherwise(mean: float) -> None:
    counts = np.array([0] * 50 + [1] * 40 + [2] * 10)
    odds = tilted(counts, mean)
    assert odds @ counts == pytest.approx(mean, abs=1e-6)
    assert odds.sum() == pytest.approx(1)
    assert np.ptp(odds[:50]) == 0
    assert tilted(counts, 5.0) @ counts == pytest.approx(2, abs=1e-3)  # as near as can be


def test_a_habit_counts_blinks_lengths_and_pauses(clips: list[EyeClip]) -> None:
    own = clips[:12]
    habit = habit_of(own)
    assert habit.seconds == pytest.approx(36)
    assert habit.per_s == pytest.approx(sum(len(clip.blinks) for clip in own) / 36)
    assert len(habit.lengths_s) == sum(len(clip.blinks) for clip in own) > 10
    assert all(0.05 < gap < 2.5 for gap in habit.gaps_s)
    assert habit_of_sequences([[], []], 10).per_s == 0
    assert statistic((), (0.2,)) == 1
    assert statistic((0.1, 0.2), (0.1, 0.2)) == 0


@pytest.fixture(scope="module")
def batches(clips: list[EyeClip]) -> list[torch.Tensor]:
    """Two batches of real sequences of 36 frames."""
    windows, random = windows_of(clips, 36, 0.8), np.random.default_rng(0)
    return [torch.from_numpy(windows.batch(160, random)) for _ in range(2)]


def losses(match: Match, real: torch.Tensor, made: torch.Tensor) -> dict[str, float]:
    """The mean over some moments of windows."""
    several = [match.losses(real, made, np.random.default_rng(seed)) for seed in range(4)]
    return {name: float(np.mean([float(one[name]) for one in several])) for name in several[0]}


@pytest.mark.parametrize("name", ["mmd", "mmd of lids", "mmd of blinks"])
def test_the_discrepancy_tells_blinks_from_none_and_shaky_and_longer_ones(
    batches: list[torch.Tensor], name: str
) -> None:
    real, other = batches
    match = Match.of(real, 12, (0.05, 0.25, 1.0), 22)
    shaky = other + 0.004 * torch.randn(other.shape, generator=torch.Generator().manual_seed(0))
    longer = torch.from_numpy(np.repeat(other.numpy()[:, 6:30], 2, axis=1)[:, 6:42])
    same, *different = (losses(match, real, made)[name] for made in (other, torch.zeros_like(real), shaky, longer))
    assert abs(same) < 0.3 * min(different)


def test_a_discrepancy_without_a_difference_is_nothing_on_average() -> None:
    torch.manual_seed(0)
    one, other = torch.randn(2, 40, 5, 20, 4)
    draws = [discrepancy(a, b, torch.full((5,), 8.0), (0.5, 2.0)) for a, b in zip(one, other, strict=True)]
    mean, error = torch.stack(draws).mean(), torch.stack(draws).std() / 200**0.5
    assert abs(float(mean)) < 3 * float(error)
    assert float(discrepancy(torch.randn(1, 20, 4), 2 + torch.randn(1, 20, 4), torch.full((1,), 8.0), (1.0,))) > 0.2


def test_distances_are_squared() -> None:
    one, other = torch.randn(3, 6, 5), torch.randn(3, 4, 5)
    torch.testing.assert_close(distances(one, other), torch.cdist(one, other).square(), rtol=1e-3, atol=1e-3)


def test_windows_lie_round_the_moment_in_which_the_eyes_are_most_shut() -> None:
    moved = torch.zeros(3, 36, 22, 2)
    for sequence, moment in enumerate((10, 20, 29)):
        moved[sequence, moment, UPPER, 1] = 0.03
        moved[sequence, moment, LOWER, 1] = -0.01
    points = with_lids(moved)
    assert points.shape == (3, 36, 23, 2)
    assert float(points[0, 10, LIDS, 1]) == pytest.approx(-0.04)
    windows = deepest(points, 12)
    assert windows.shape == (3, 12, 23, 2)
    assert windows[:, :, LIDS, 1].argmin(1).tolist() == [6, 6, 6]
    rows = in_rows(windows, Ruler.of(windows))
    assert rows.shape == (23, 3, 23 * 2)
    assert float(Ruler.of(windows).place_P[LIDS]) == pytest.approx((0.04**2 / 12) ** 0.5)


def test_a_blink_is_measured_by_depth_and_length() -> None:
    points = torch.zeros(3, 12, 23, 2)
    points[0, 4:8, LIDS, 1] = -0.06
    points[1, 6, LIDS, 1] = -0.04
    points[2, 6:, LIDS, 1] = -0.006  # nobody blinks
    points.requires_grad_()
    numbers = measured(points, 0.06)
    np.testing.assert_allclose(numbers.detach(), [[1, 4, 4], [0.67, 0.67, 1], [0.1, 0, 0]], atol=0.11)
    numbers[:, 2].sum().backward()
    assert points.grad is not None
    assert torch.isfinite(points.grad).all()


def test_made_blinks_are_seen_in_clips_as_long_as_real_ones() -> None:
    open_T = np.full(150, 0.3)
    open_T[20:24] = open_T[73:79] = open_T[120:124] = 0.05
    habit = as_in_clips(open_T[None])
    assert len(habit.lengths_s) == 2  # the one between two clips is cut off
    assert habit.gaps_s == ()
    assert habit.seconds == 6


def test_only_what_is_beyond_the_range_costs(clips: list[EyeClip]) -> None:
    low, high = -torch.ones(22, 2), torch.ones(22, 2)
    made = torch.zeros(2, 5, 22, 2)
    assert float(outside(made, low, high)) == 0
    made[0, 0, 0, 0], made[1, 1, 1, 1] = 3, -2
    assert float(outside(made, low, high)) == pytest.approx(3 / made.numel())


def test_components_hold_nearly_all_variance(clips: list[EyeClip]) -> None:
    windows = windows_of(clips, 16, 0.8)
    rows = components(windows, 0)
    flat = windows.batch(500, np.random.default_rng(3)).reshape(-1, 44)
    unit = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    assert ((flat @ unit.T @ unit - flat) ** 2).sum() < 0.02 * (flat**2).sum()
    lids = np.abs(rows[0].reshape(22, 2)[:, 1])
    assert set(np.argsort(lids)[-8:]) == {11, 12, 14, 15, 17, 18, 20, 21}


def test_it_learns_what_blinks_are_like(config: TrainConfig, clips: list[EyeClip]) -> None:
    long = replace(config, steps=160, batch=64, hidden=24, average=0.9, validate_every=160)
    train(long)
    state, about = read_checkpoint(long.out / "best.pt")
    windows = windows_of(clips, 36, config.rate_per_s)
    real = torch.from_numpy(windows.batch(200, np.random.default_rng(5)))
    match = Match.of(real, 12, (0.25, 1.0), 22)
    torch.manual_seed(0)
    noise = torch.randn(200, 61, 10)
    trained = EXPORT.build(state, about["net"])
    new = train_blinks.BlinkRNN(train_blinks.sizes_of(about["net"]))
    new.begin_with(torch.from_numpy(components(windows, 0)))
    with torch.no_grad():
        before, after = (losses(match, real, net(noise)[:, 25:]) for net in (new, trained))
    assert sum(after.values()) < 0.65 * sum(before.values())
    assert all(after[name] < before[name] for name in before)


def test_people_who_are_left_out_are_not_trained_on(config: TrainConfig) -> None:
    train(replace(config, steps=1, leave_out=("b",)))
    assert read_checkpoint(config.out / "best.pt")[1]["speakers"] == ["a"]


def test_a_run_that_was_stopped_ends_with_the_same_bits(config: TrainConfig, tmp_path: Path) -> None:
    train(config)
    halves = replace(config, out=tmp_path / "halves")
    for minutes in (1e-6, 0.0):
        train(replace(halves, minutes=minutes))
    one, two = (torch.load(c.out / "last.pt", weights_only=True) for c in (config, halves))
    assert one["step"] == two["step"] == 6
    assert all(torch.equal(one["parts"]["net"][n], two["parts"]["net"][n]) for n in one["parts"]["net"])


def test_the_best_weights_can_be_shipped(config: TrainConfig) -> None:
    train(config)
    state, about = read_checkpoint(config.out / "best.pt")
    assert about["model"] == "blinks"
    assert about["speakers"] == ["a", "b"]
    assert change_by_halving(EXPORT, state, about["net"]) < EXPORT.bound
    assert about["scores"].keys() >= {"score", "ks", "rate", "val ks"}
    with Image.open(config.out / "lengths.png") as plotted:
        assert plotted.width > 500


def test_the_plot_does_without_blinks(tmp_path: Path) -> None:
    none = habit_of_sequences([[]], 10)
    plot_lengths(tmp_path / "none.png", none, {"made": none})
    assert (tmp_path / "none.png").stat().st_size > 1000


def test_nobody_blinking_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.blink_data.read_records", lambda *_: iter(()))
    monkeypatch.setattr("training.blink_data.make_template", lambda _: np.zeros((29, 3), np.float32))
    with pytest.raises(TrainingError, match="Nobody blinks"):
        read_eyes(tmp_path)
