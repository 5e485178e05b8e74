"""Blinks that a net makes: the same numbers with and without torch, blinks found where they are, a human rate kept."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import numpy as np
import pytest
import torch

from engine.document import FPS, Blink, BlinkTrack
from engine.errors import ModelError
from engine.models import ModelRow
from engine.motion import blink_sequences, blinks
from engine.motion.blink_sequences import BlinkSequences, aspects, found_blinks, learned_sequences
from engine.motion.blinks import LENGTH_S, RATE_PER_S, sample_blinks, scaled_rate
from engine.nets.blink_rnn import BlinkConfig, BlinkRNN, from_weights


def drawn_eyes() -> np.ndarray:
    """Brows and two open eyes, (22, 2), an eye distance wide."""
    eyes = np.zeros((22, 2))
    eyes[:5, 0], eyes[5:10, 0] = np.linspace(-0.5, -0.2, 5), np.linspace(0.2, 0.5, 5)
    eyes[:10, 1] = -0.3
    for first, centre in ((10, -0.35), (16, 0.35)):
        across = np.array([-0.15, -0.05, 0.05, 0.15, 0.05, -0.05])
        eyes[first : first + 6] = np.stack([centre + across, [0, -0.04, -0.04, 0, 0.04, 0.04]], 1)
    return eyes


class Blinker(BlinkSequences):
    """Sequences with a blink of six frames at 2 s and one of ten at 6 s, whatever noise comes in."""

    def run(self, noise_NTZ: np.ndarray) -> np.ndarray:
        shut = np.zeros(noise_NTZ.shape[1])
        for middle, half in ((2 * FPS + self.warm_up, 3), (6 * FPS + self.warm_up, 5)):
            shut = np.maximum(shut, np.clip(1 - np.abs(np.arange(len(shut)) - middle) / half, 0, 1))
        moved = np.zeros((len(noise_NTZ), len(shut), 22, 2))
        for lid, sign in (([11, 12, 17, 18], 1), ([14, 15, 20, 21], -1)):
            moved[:, :, lid, 1] = sign * 0.038 * shut[None, :, None]
        return moved


def blinker() -> Blinker:
    return Blinker({"rest_LD": drawn_eyes(), "recurrent.weight_ih_l0": np.zeros((3, 10))}, 25)


def test_numpy_and_torch_make_the_same() -> None:
    torch.manual_seed(0)
    net = BlinkRNN(BlinkConfig(hidden=12, parts=5, warm_up=4)).eval()
    noise = torch.randn(3, 30, 10)
    with torch.no_grad():
        made = net(noise)
    sequences = BlinkSequences.of({name: value.numpy() for name, value in net.state_dict().items()}, 4)
    assert np.allclose(sequences.run(noise.double().numpy()), made.numpy(), atol=1e-5)
    assert made.shape == (3, 30, 22, 2)
    assert sequences.displacements(2, 9, np.random.default_rng(0)).shape == (2, 9, 22, 2)


def test_weights_come_back_from_half_precision() -> None:
    net = BlinkRNN(BlinkConfig(hidden=12, parts=5)).eval()
    halved = {name: value.half() for name, value in net.state_dict().items()}
    again = from_weights(halved, {"hidden": 12, "parts": 5, "noise": 10, "warm_up": 25})
    noise = torch.randn(1, 40, 10)
    torch.testing.assert_close(again(noise), net(noise).detach(), atol=2e-3, rtol=0)


def test_the_last_layer_begins_as_the_components() -> None:
    net = BlinkRNN(BlinkConfig(hidden=4, parts=2))
    components = torch.arange(88.0).reshape(2, 44)
    net.begin_with(components)
    assert torch.equal(net.leave.weight.T, components)
    assert not net.leave.bias.any()


def test_aspect_is_height_over_width_of_both_eyes() -> None:
    eyes = drawn_eyes()
    assert aspects(eyes) == pytest.approx(0.08 / 0.3)
    eyes[16:22, 1] = 0
    assert aspects(eyes) == pytest.approx(0.04 / 0.3)


def test_blinks_are_found_where_and_as_long_as_they_are() -> None:
    aspect = np.full(100, 0.3)
    aspect[40:49] = 0.3 - 0.25 * np.array([0.2, 0.5, 0.8, 1, 1, 1, 0.75, 0.5, 0.25])
    aspect[70:] = 0.05  # cut off by the end
    (blink,) = found_blinks(aspect)
    assert blink.peak_s == pytest.approx(43 / FPS)
    assert blink.length_s * 0.58 * FPS == pytest.approx(6, abs=0.1)
    assert found_blinks(np.full(50, 0.3)) == []
    long = np.full(100, 0.3)
    long[30:60] = 0.02  # that is sleep
    assert found_blinks(long) == []


@pytest.fixture
def learned(monkeypatch: pytest.MonkeyPatch) -> Blinker:
    net = blinker()
    monkeypatch.setattr(blinks, "learned_sequences", lambda: net)
    return net


def test_lengths_are_those_of_the_net(learned: Blinker) -> None:
    own = {round(blink.length_s, 3) for blink in learned.blinks(1, 250, np.random.default_rng(0))[0]}
    assert len(own) == 2
    track = sample_blinks(300, 1)
    assert {blink.length_s for blink in track.blinks} == own
    added = [blink for blink in scaled_rate(track, 300, 1.5).blinks if blink not in track.blinks]
    assert added
    assert {blink.length_s for blink in added} <= own


def test_the_rate_stays_that_of_people(learned: Blinker) -> None:
    for seed in range(10):
        made = sample_blinks(120, seed).blinks
        assert RATE_PER_S[0] - 0.01 <= len(made) / 120 <= RATE_PER_S[1] + 0.01
        assert all(LENGTH_S[0] <= blink.length_s <= LENGTH_S[1] for blink in made)
        assert all(b.start_s > a.end_s + 0.3 for a, b in pairwise(made))
    assert sample_blinks(60, 3) == sample_blinks(60, 3)


def test_a_net_that_never_blinks_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    net = BlinkSequences.of(
        {name: value.numpy() for name, value in BlinkRNN(BlinkConfig(hidden=4, parts=2)).state_dict().items()}, 2
    )
    net.weights["rest_LD"][:] = drawn_eyes()
    monkeypatch.setattr(blinks, "learned_sequences", lambda: net)
    with pytest.raises(ModelError, match="makes no blinks; please install Likeness again"):
        sample_blinks(100, 0)


def test_a_missing_model_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blink_sequences, "MODEL", "blinks-v0")
    learned_sequences.cache_clear()
    try:
        with pytest.raises(ModelError, match="blinks-v0 is not part of this installation; please install"):
            sample_blinks(100, 0)
        assert sample_blinks(0.5, 0).blinks == ()  # nothing to draw
        track = BlinkTrack((Blink(1, 0.2), Blink(3, 0.2)))
        assert len(scaled_rate(track, 10, 0.5).blinks) == 1  # fewer need no model
    finally:
        learned_sequences.cache_clear()


def test_a_model_without_its_numbers_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blink_sequences, "model_row", lambda name: ModelRow(name, "a", "b", 1, "c"))
    learned_sequences.cache_clear()
    try:
        with pytest.raises(ModelError, match="blinks-v1 is damaged; please install Likeness again"):
            learned_sequences()
    finally:
        learned_sequences.cache_clear()


def seen(seconds: int = 600) -> np.ndarray:
    """The aspect (T,) of eyes that the model which ships moves, as a share of the usual one."""
    net = learned_sequences()
    moved = net.displacements(seconds // 30, 30 * FPS, np.random.default_rng(11))
    aspect_NT = aspects(net.weights["rest_LD"] + moved)
    return aspect_NT / np.percentile(aspect_NT, 80, axis=1, keepdims=True)


def test_the_net_that_ships_blinks_as_people_do() -> None:
    aspect_NT = seen()
    found = [found_blinks(aspect_T) for aspect_T in aspect_NT]
    lengths = np.array([blink.length_s for one in found for blink in one])
    assert RATE_PER_S[0] <= len(lengths) / 600 <= RATE_PER_S[1]
    assert 0.16 < np.median(lengths) < 0.25
    peaks = [aspect_T[round(b.peak_s * FPS)] for aspect_T, one in zip(aspect_NT, found, strict=True) for b in one]
    assert np.median(peaks) < 0.35  # real ones, as they are tracked: 0.25
    open_T = (aspect_NT[:, 1:] > 0.85) & (aspect_NT[:, :-1] > 0.85)
    assert np.abs(np.diff(aspect_NT, axis=1))[open_T].mean() < 0.02  # of real ones, tracker and all, 0.013


def test_rounding_does_not_tell() -> None:
    """A processor that adds in another order gets the same blinks: the net forgets, and a difference dies away."""
    net = learned_sequences()
    noise = np.random.default_rng(5).standard_normal((4, 500, net.noise))
    other = noise.copy()
    other[:, 0] += 1e-3
    apart = np.abs(net.run(noise) - net.run(other)).max((0, 2, 3))
    assert apart[:5].max() > 1e-9
    assert apart[-50:].max() < 1e-2 * apart.max()


def test_blinks_need_neither_torch_nor_scipy() -> None:
    code = (
        "import sys; from engine.motion.blinks import sample_blinks; assert sample_blinks(60, 1).blinks; "
        "print(sorted({'torch', 'scipy', 'cv2', 'librosa', 'mediapipe'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
