"""A voice becomes scores and windows, alike in one piece and in many, with our net and with DeepSpeech's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from engine import models, speech_features
from engine.audio import Speech, log_mel
from engine.errors import ModelError
from engine.nets.acoustic import BLANK, LETTERS, TINY, Acoustic
from engine.nets.deepspeech import COEFFICIENTS, LSTM, from_variables
from engine.speech_features import (
    AcousticListener,
    DeepSpeechListener,
    Listener,
    acoustic_listener,
    by_frame_TA,
    deepspeech_listener,
    scores_UA,
    text_of,
    windows_TWA,
)

HIDDEN, CELL = 6, 4


def acoustic() -> Acoustic:
    torch.manual_seed(0)
    net = Acoustic(TINY).eval()
    torch.nn.init.constant_(net.mean_M, -6.0)
    return net


def deepspeech() -> dict[str, torch.Tensor]:
    random = torch.Generator().manual_seed(0)
    sizes = {1: (19 * COEFFICIENTS, HIDDEN), 2: (HIDDEN, HIDDEN), 3: (HIDDEN, CELL), 5: (CELL, HIDDEN), 6: (HIDDEN, 29)}
    found = {f"layer_{n}/weights": torch.randn(size, generator=random) * 0.3 for n, size in sizes.items()}
    found |= {f"layer_{n}/bias": torch.randn(size[1], generator=random) for n, size in sizes.items()}
    found[f"{LSTM}/kernel"] = torch.randn(2 * CELL, 4 * CELL, generator=random)
    return found | {f"{LSTM}/bias": torch.randn(4 * CELL, generator=random)}


LISTENERS: dict[str, Callable[[], Listener]] = {
    "acoustic": lambda: AcousticListener(acoustic()),
    "deepspeech": lambda: DeepSpeechListener(from_variables(deepspeech())),
}


def sound(samples: int) -> np.ndarray:
    random = np.random.default_rng(samples)
    times = np.arange(samples) / 16000
    return (np.sin(times * 900) * np.sin(times * 8) * 0.2 + random.normal(size=samples) * 0.02).astype(np.float32)


@pytest.mark.parametrize("name", LISTENERS)
@pytest.mark.parametrize("samples", [0, 1, 255, 639, 640, 641, 960, 16000, 40001])
def test_every_frame_has_two_steps_in_pieces_as_in_the_whole(name: str, samples: int) -> None:
    whole = scores_UA(Speech(sound(samples)), LISTENERS[name]())
    assert whole.shape == (2 * Speech(sound(samples)).frames, 29)
    random, hears, out, at = np.random.default_rng(0), LISTENERS[name](), [], 0
    while at < samples:
        size = int(random.integers(1, 2500))
        out.append(hears.push(sound(samples)[at : at + size]))
        at += size
    pieces = np.concatenate([*out, hears.finish()])
    assert pieces.shape == whole.shape
    assert np.abs(pieces - whole).max(initial=0) < 1e-4


@pytest.mark.parametrize("name", LISTENERS)
def test_scores_come_while_the_voice_goes_on(name: str) -> None:
    hears = LISTENERS[name]()
    told = sum(len(hears.push(sound(320))) for _ in range(100))
    assert 100 - 16 <= told < 100


def test_the_listener_hears_what_the_net_is_trained_on() -> None:
    net, samples_N = acoustic(), sound(64000)
    with torch.inference_mode():
        expected = net(torch.from_numpy(log_mel(samples_N))[None, :400])[0].numpy()
    assert np.abs(scores_UA(Speech(samples_N), AcousticListener(net)) - expected).max() < 1e-4


def test_a_frame_is_the_mean_of_its_two_steps() -> None:
    scores = np.arange(8, dtype=np.float32).reshape(4, 2)
    assert by_frame_TA(scores).tolist() == [[1, 2], [5, 6]]


def test_windows_hold_eight_frames_before_and_seven_after() -> None:
    scores_TA = np.repeat(np.arange(30, dtype=np.float32)[:, None], 29, 1)
    windows = windows_TWA(scores_TA)
    assert windows.shape == (30, 16, 29)
    assert windows[12, :, 3].tolist() == list(range(4, 20))
    assert windows[0, :, 0].tolist() == [0] * 9 + [1, 2, 3, 4, 5, 6, 7]
    assert windows[29, :, 28].tolist() == [*range(21, 30), *[29] * 7]
    assert windows_TWA(scores_TA[:1]).shape == (1, 16, 29)
    assert windows_TWA(scores_TA[:0]).shape == (0, 16, 29)


@pytest.mark.parametrize(
    ("symbols", "text"),
    [("hh_e_l_ll_o", "hello"), ("__", ""), ("", ""), ("  a__ _ b ", "a b"), ("doon__''t", "don't"), ("a_a_ab", "aaab")],
)
def test_the_best_symbols_are_read_as_ctc_says(symbols: str, text: str) -> None:
    best = [BLANK if symbol == "_" else LETTERS.index(symbol) for symbol in symbols]
    assert text_of(np.eye(29, dtype=np.float32)[np.array(best, int)]) == text


@pytest.mark.parametrize("suffix", [".npz", ".safetensors"])
def test_deepspeech_weights_of_a_user_load(tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"weights{suffix}"
    if suffix == ".npz":
        np.savez(file, **{name: value.numpy() for name, value in deepspeech().items()})
    else:
        save_file(deepspeech(), file)
    speech = Speech(sound(20000))
    assert np.array_equal(scores_UA(speech, deepspeech_listener(file)), scores_UA(speech, LISTENERS["deepspeech"]()))


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.pbmm", b"graph", "are no .safetensors or .npz file"),
        ("a.npz", b"PK broken", "cannot be read"),
        ("a.safetensors", b"\x08\0\0\0\0\0\0\0broken!!", "cannot be read"),
        ("missing.npz", None, "cannot be read"),
    ],
)
def test_files_that_are_no_weights_get_one_sentence(
    tmp_path: Path, name: str, content: bytes | None, sentence: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(ModelError, match=sentence):
        deepspeech_listener(tmp_path / name)


def test_our_own_model_is_loaded_by_its_row(monkeypatch: pytest.MonkeyPatch) -> None:
    net = acoustic()
    config = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(TINY).items()}
    row = models.ModelRow("acoustic-v1", "a.safetensors", "", 0, "", config=config)
    monkeypatch.setattr(speech_features, "model_row", lambda _: row)
    monkeypatch.setattr(speech_features, "load_weights", lambda _: dict(net.state_dict()))
    speech = Speech(sound(9000))
    assert np.array_equal(scores_UA(speech, acoustic_listener()), scores_UA(speech, AcousticListener(net)))


def test_a_model_that_does_not_ship_is_one_sentence() -> None:
    with pytest.raises(ModelError, match="is not part of this installation"):
        acoustic_listener("acoustic-v0")
