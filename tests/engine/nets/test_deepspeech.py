"""DeepSpeech's layers and features, held against the published formulas written out plainly."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch

from engine.errors import ModelError
from engine.nets.deepspeech import COEFFICIENTS, LSTM, VARIABLES, from_variables, mfcc

HIDDEN, CELL = 5, 4


def variables(seed: int = 0) -> dict[str, torch.Tensor]:
    """Every variable of a tiny checkpoint, as TensorFlow lays them out."""
    random = torch.Generator().manual_seed(seed)
    sizes = {1: (19 * COEFFICIENTS, HIDDEN), 2: (HIDDEN, HIDDEN), 3: (HIDDEN, CELL), 5: (CELL, HIDDEN), 6: (HIDDEN, 29)}
    found: dict[str, torch.Tensor] = {}
    for n, size in sizes.items():
        found[f"layer_{n}/weights"] = torch.randn(size, generator=random) * (0.05 if n == 1 else 0.7)
        found[f"layer_{n}/bias"] = torch.randn(size[1], generator=random) * 0.3
    found[f"{LSTM}/kernel"] = torch.randn(2 * CELL, 4 * CELL, generator=random)
    found[f"{LSTM}/bias"] = torch.randn(4 * CELL, generator=random)
    return found


def test_the_net_is_what_the_checkpoint_says() -> None:
    v = {name: value.double().numpy() for name, value in variables().items()}
    frames = np.random.default_rng(0).normal(size=(7, 19 * COEFFICIENTS))

    def sigmoid(x: np.ndarray) -> np.ndarray:
        return 1 / (1 + np.exp(-x))

    def dense(n: int, x: np.ndarray) -> np.ndarray:
        return x @ v[f"layer_{n}/weights"] + v[f"layer_{n}/bias"]

    state, memory, expected = np.zeros(CELL), np.zeros(CELL), []
    for frame in frames:
        x = frame
        for n in (1, 2, 3):
            x = np.clip(dense(n, x), 0, 20)
        i, j, f, o = np.split(np.concatenate([x, state]) @ v[f"{LSTM}/kernel"] + v[f"{LSTM}/bias"], 4)
        memory = sigmoid(f) * memory + sigmoid(i) * np.tanh(j)
        state = sigmoid(o) * np.tanh(memory)
        logits = dense(6, np.clip(dense(5, state), 0, 20))
        expected.append(logits - np.log(np.exp(logits).sum()))
    with torch.no_grad():
        got, _ = from_variables(variables())(torch.from_numpy(frames).float())
    assert np.allclose(got.numpy(), expected, atol=1e-4)


def test_the_features_are_tensorflows_written_out_plainly() -> None:
    samples = np.random.default_rng(1).normal(size=1500).astype(np.float32) * 0.1

    def mel(hz: float) -> float:
        return 1127 * math.log1p(hz / 700)

    spacing = (mel(8000) - mel(20)) / 41
    centres = [mel(20) + spacing * (i + 1) for i in range(41)]
    expected = []
    for start in (0, 320, 640, 960):
        frame = samples[start : start + 512] * (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(512) / 512))
        spectrum = np.abs(np.fft.rfft(frame))
        channels = np.zeros(42)
        for i in range(int(1.5 + 20 / 31.25), 257):
            place = mel(i * 31.25)
            band = sum(centre < place for centre in centres) - 1
            if band >= 40:
                continue
            below = centres[band] if band >= 0 else mel(20)
            weight = (centres[band + 1] - place) / (centres[band + 1] - below)
            if band >= 0:
                channels[band] += weight * spectrum[i]
            channels[band + 1] += (1 - weight) * spectrum[i]
        logs = np.log(np.maximum(channels[:40], 1e-12))
        expected.append(
            [
                math.sqrt(2 / 40) * sum(logs[j] * math.cos(i * math.pi / 40 * (j + 0.5)) for j in range(40))
                for i in range(26)
            ]
        )
    assert np.allclose(mfcc(samples), expected, atol=1e-3)
    assert mfcc(samples[:511]).shape == (0, 26)


@pytest.mark.parametrize("name", VARIABLES)
def test_a_missing_variable_is_named(name: str) -> None:
    with pytest.raises(ModelError, match="is missing; give a file with every variable") as raised:
        from_variables({key: value for key, value in variables().items() if key != name})
    assert name in str(raised.value)


def test_other_shapes_are_refused_in_one_sentence() -> None:
    both_ways = variables() | {f"{LSTM}/kernel": torch.zeros(2 * CELL, 8 * CELL)}
    with pytest.raises(ModelError, match="one LSTM that goes forwards"):
        from_variables(both_ways)
    other_alphabet = variables() | {"layer_6/weights": torch.zeros(HIDDEN, 33), "layer_6/bias": torch.zeros(33)}
    with pytest.raises(ModelError, match="English release with 29 symbols"):
        from_variables(other_alphabet)


def test_a_variable_of_other_dimensions_is_named() -> None:
    with pytest.raises(ModelError, match="layer_5/weights has 1 dimensions"):
        from_variables(variables() | {"layer_5/weights": torch.zeros(4)})
