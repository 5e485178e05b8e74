"""The acoustic model hears a stream in any pieces as it hears the whole, and only so far ahead as it says."""

from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest
import torch
from torch import Tensor, nn

from engine.nets.acoustic import BLANK, LETTERS, STACK, SYMBOLS, TINY, Acoustic, AcousticConfig, from_weights, sizes_of


def made(config: AcousticConfig = TINY) -> Acoustic:
    """A net whose layers all matter: what it was never trained on it would else ignore."""
    torch.manual_seed(0)
    net = Acoustic(config).eval()
    nn.init.normal_(net.mean_M)
    for module in net.modules():
        if isinstance(module, nn.BatchNorm1d):
            assert module.running_var is not None
            nn.init.uniform_(module.running_var, 0.5, 2.0)
            nn.init.normal_(module.bias, std=0.3)
    return net


def voice(steps: int, batch: int = 1) -> Tensor:
    return torch.randn(batch, steps, 64, generator=torch.Generator().manual_seed(steps)) * 2 - 5


def test_symbols_are_those_of_deepspeech_in_its_order() -> None:
    assert (LETTERS[0], LETTERS[1], LETTERS[26], LETTERS[27], BLANK, SYMBOLS) == (" ", "a", "z", "'", 28, 29)


@pytest.mark.parametrize("pieces", [[2] * 130, [260], [100, 2, 158], [0, 4, 0, 256], [98, 102, 60]])
def test_pieces_end_on_the_same_scores_as_the_whole(pieces: list[int]) -> None:
    net, mel = made(), voice(260, batch=2)
    state, out = net.start(2), []
    with torch.no_grad():
        for number, piece in enumerate(mel.split(pieces, dim=1)):
            told, state = net.push(piece, state, last=number == len(pieces) - 1)
            out.append(told)
        whole = net(mel)
    assert whole.shape == (2, 130, SYMBOLS)
    assert torch.allclose(torch.cat(out, dim=1), whole, atol=1e-4)
    assert torch.allclose(whole.exp().sum(2), torch.ones(2, 130), atol=1e-5)


def test_what_comes_later_than_the_look_ahead_changes_nothing() -> None:
    net, mel = made(), voice(200)
    other, at = mel.clone(), 120
    other[:, at:] += 3
    with torch.no_grad():
        changed = (net(mel) - net(other)).abs().amax((0, 2)) > 1e-6
    assert changed.nonzero().min() == at // STACK - TINY.look_ahead


def test_pieces_come_out_as_late_as_the_look_ahead() -> None:
    net = made()
    with torch.no_grad():
        told, _ = net.push(voice(100), net.start())
    assert told.shape[1] == 50 - TINY.look_ahead


def test_loudness_is_forgotten() -> None:
    net, mel = made(), voice(2400)
    with torch.no_grad():
        quiet, loud = net(mel), net(mel + 2.5)
    start, end = (quiet - loud).abs().amax(2)[0].split(600)
    assert end.mean() < start.mean() / 5


def test_an_odd_number_of_steps_is_refused() -> None:
    with pytest.raises(ValueError, match="not a multiple"):
        made()(voice(7))


def test_a_layer_cannot_look_beyond_its_kernel() -> None:
    with pytest.raises(ValueError, match="further ahead"):
        AcousticConfig(kernel=3, dilations=(1,), ahead=(3,))
    with pytest.raises(ValueError, match="one number for each layer"):
        AcousticConfig(dilations=(1, 1), ahead=(0,))


def test_the_shipped_sizes_stay_small_and_look_a_fifth_of_a_second_ahead() -> None:
    config = AcousticConfig()
    assert sum(p.numel() for p in Acoustic(config).parameters()) <= 3_000_000
    assert config.look_ahead * 0.02 == pytest.approx(0.2)


def test_weights_and_sizes_from_json_give_the_same_net() -> None:
    net, mel = made(replace(TINY, dropout=0.2)), voice(40)
    again = from_weights(
        {name: value.half() for name, value in net.state_dict().items() if "num_batches" not in name},
        json.loads(json.dumps(asdict(net.config))),
    )
    assert again.config == net.config == sizes_of(asdict(net.config))
    with torch.no_grad():
        assert torch.allclose(again(mel), net(mel), atol=0.05)
