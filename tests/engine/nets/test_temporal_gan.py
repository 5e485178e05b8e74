"""The temporal GAN's generator: a voice in pieces gives what the whole voice gives."""

from __future__ import annotations

from dataclasses import asdict, replace

import pytest
import torch
from torch import Tensor

from engine.audio import FRAME, RATE
from engine.devices import net_format
from engine.faces.canonical_face import HEIGHT, WIDTH
from engine.nets.packed import ready
from engine.nets.temporal_gan import (
    COLUMNS,
    HOP,
    MARGIN,
    ROWS,
    TINY,
    WINDOW,
    TemporalGan,
    TemporalGanConfig,
    drawn_noise,
    from_weights,
    sizes_of,
)

STATIC = replace(TINY, recurrent=False)


@pytest.fixture(params=[TINY, STATIC], ids=["temporal", "static"])
def net(request: pytest.FixtureRequest) -> TemporalGan:
    """A net that has seen some batches, so that its norms are not those of a new one."""
    torch.manual_seed(0)
    made = TemporalGan(request.param)
    for _ in range(3):
        made(torch.rand(2, 3, ROWS, COLUMNS), voice(2, 4, margins=True), torch.randn(2, 4, TINY.noise))
    return made.eval().requires_grad_(requires_grad=False)


def voice(batch: int, frames: int, *, margins: bool = False, rest: int = 0) -> Tensor:
    return torch.randn(batch, frames * HOP + rest + (2 * MARGIN if margins else 0)).cumsum(1).sin() * 0.3


def still(batch: int = 1) -> Tensor:
    return torch.rand(batch, 3, ROWS, COLUMNS)


def pushed(net: TemporalGan, picture: Tensor, sound: Tensor, pieces: list[int], seed: int = 5) -> Tensor:
    state, frames, at = net.start(picture, seed), [], 0
    for length in pieces:
        some, state = net.push(sound[:, at : at + length], state)
        frames.append(some)
        at += length
    some, state = net.push(sound[:, at:], state, last=True)
    assert state.heard == sound.shape[1]
    return torch.cat([*frames, some], 1)


def test_sizes_are_those_of_the_voice_and_of_the_canonical_face() -> None:
    assert (ROWS, COLUMNS) == (HEIGHT, WIDTH)
    assert HOP == FRAME
    assert RATE * 0.16 == WINDOW
    assert RATE * 0.06 == MARGIN


def test_in_pieces_as_in_one_go(net: TemporalGan) -> None:
    """To the bit, however the voice is cut, and within 1e-4 of what training computes all at once."""
    torch.manual_seed(1)
    picture, sound = still(), voice(1, 9)
    whole = pushed(net, picture, sound, [])
    assert whole.shape == (1, 9, 3, ROWS, COLUMNS)
    assert 0 <= float(whole.min()) < float(whole.max()) <= 1
    for pieces in ([1] * 50, [160] * 30, [640] * 8, [5000], [0, 2561, 0, 3]):
        assert torch.equal(pushed(net, picture, sound, pieces), whole)
    noise = torch.cat([drawn_noise(5, t, (1, TINY.noise)) for t in range(9)], 1)
    at_once = net(picture, torch.nn.functional.pad(sound, (MARGIN, MARGIN)), noise).clamp(0, 1)
    torch.testing.assert_close(whole, at_once, atol=1e-4, rtol=0)
    tail = net(picture, torch.nn.functional.pad(sound, (MARGIN, MARGIN)), noise, first=6)
    torch.testing.assert_close(tail.clamp(0, 1), at_once[:, 6:], atol=1e-5, rtol=0)


def test_frames_come_as_soon_as_they_are_certain(net: TemporalGan) -> None:
    sound = voice(1, 4)
    state = net.start(still())
    none, state = net.push(sound[:, : HOP + MARGIN - 1], state)
    assert none.shape[1] == 0
    one, state = net.push(sound[:, HOP + MARGIN - 1 : HOP + MARGIN], state)
    assert one.shape[1] == 1
    assert state.made == 1


def test_hearing_and_painting_can_be_apart(net: TemporalGan) -> None:
    """Somebody hears, somebody else paints any frame of it: the bits are those of `push`."""
    torch.manual_seed(1)
    picture, sound = still(), voice(1, 5, rest=9)
    whole = pushed(net, picture, sound, [])
    state = net.start(picture, 5)
    first, state = net.follow(sound[:, :1777], state)
    rest, state = net.follow(sound[:, 1777:], state, last=True)
    said = torch.cat([first, rest], 1)
    assert said.shape == (1, 6, TINY.context + TINY.noise)
    assert torch.equal(net.paint(state.still, said), whole)
    for frame in (4, 0):
        assert torch.equal(net.paint(state.still, said[:, frame : frame + 1])[:, 0], whole[:, frame])
    assert net.paint(state.still, said[:, :0]).shape == (1, 0, 3, ROWS, COLUMNS)


@pytest.mark.parametrize(("rest", "frames"), [(0, 3), (1, 4), (HOP - 1, 4)])
def test_a_voice_has_as_many_frames_as_it_began(net: TemporalGan, rest: int, frames: int) -> None:
    sound = voice(1, 3, rest=rest)
    assert pushed(net, still(), sound, [700, 100]).shape[1] == frames


def test_nothing_said_is_no_frame(net: TemporalGan) -> None:
    frames, state = net.push(voice(1, 0), net.start(still()), last=True)
    assert frames.shape == (1, 0, 3, ROWS, COLUMNS)
    assert state.made == 0


def test_the_future_beyond_the_margin_does_not_count(net: TemporalGan) -> None:
    torch.manual_seed(2)
    picture, sound = still(), voice(1, 6)
    other = sound.clone()
    other[:, 3 * HOP + MARGIN :] = 0
    one, two = pushed(net, picture, sound, []), pushed(net, picture, other, [])
    assert torch.equal(one[:, :3], two[:, :3])
    assert not torch.equal(one[:, 3:], two[:, 3:])


def test_the_static_net_forgets_and_the_temporal_one_remembers() -> None:
    torch.manual_seed(3)
    picture, sound = still(), voice(1, 8)
    other = sound.clone()
    other[:, :HOP] = 0
    changed = {}
    for config in (TINY, STATIC):
        torch.manual_seed(4)
        net = TemporalGan(config).eval().requires_grad_(requires_grad=False)
        changed[config.recurrent] = (
            (pushed(net, picture, sound, []) - pushed(net, picture, other, [])).abs().amax((0, 2, 3, 4))
        )
    assert changed[False][4:].max() == 0
    assert changed[True][4:].min() > 0


def test_what_was_said_before_can_be_given() -> None:
    torch.manual_seed(3)
    net = TemporalGan(TINY).eval().requires_grad_(requires_grad=False)
    sound, noise = voice(2, 3, margins=True), torch.randn(2, 3, TINY.noise)
    picture, memory = still(2), torch.rand(2, 2, TINY.context)
    assert not torch.equal(net(picture, sound, noise), net(picture, sound, noise, 0, memory))


def test_the_noise_is_the_seeds() -> None:
    torch.manual_seed(0)
    net = TemporalGan(TINY).eval().requires_grad_(requires_grad=False)
    picture, sound = still(), voice(1, 3)
    assert torch.equal(pushed(net, picture, sound, []), pushed(net, picture, sound, [], seed=5))
    assert not torch.equal(pushed(net, picture, sound, []), pushed(net, picture, sound, [], seed=6))
    assert torch.equal(drawn_noise(1, 2, (2, 3)), drawn_noise(1, 2, (2, 3)))


def test_several_people_at_once_are_as_one_by_one(net: TemporalGan) -> None:
    torch.manual_seed(1)
    picture, sound, noise = still(2), voice(2, 3, margins=True), torch.randn(2, 3, TINY.noise)
    both = net(picture, sound, noise)
    for index in range(2):
        own = slice(index, index + 1)
        torch.testing.assert_close(net(picture[own], sound[own], noise[own]), both[own], atol=1e-5, rtol=0)


def test_weights_and_sizes_come_back_from_a_file(net: TemporalGan) -> None:
    weights = {name: value for name, value in net.state_dict().items() if "num_batches" not in name}
    config = {**asdict(net.config), "widths": list(net.config.widths), "unknown": 1}
    again = from_weights(weights, config)
    assert again.config == net.config == sizes_of(config)
    picture, sound = still(), voice(1, 2)
    assert torch.equal(pushed(net, picture, sound, []), pushed(again, picture, sound, []))


def test_it_runs_in_the_numbers_that_are_fast_here(net: TemporalGan) -> None:
    """As a renderer has it: packed for the processor; in pieces the same bits as in one go, near to float32."""
    torch.manual_seed(1)
    fast, picture, sound = ready(net, torch.device("cpu")), still(), voice(1, 4)
    whole = pushed(fast, picture, sound, [])
    assert whole.dtype == torch.float32
    assert torch.equal(whole, pushed(fast, picture, sound, [1000, 33]))
    near = 0.05 if net_format(torch.device("cpu")) != torch.float32 else 1e-4
    torch.testing.assert_close(whole, pushed(net, picture, sound, []), atol=near, rtol=0)


def test_sizes_of_no_use_are_refused() -> None:
    with pytest.raises(ValueError, match="widths for 5 scales, not 2"):
        TemporalGanConfig(widths=(8, 8))
