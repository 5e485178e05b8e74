"""AVFR-GAN as a whole: shapes, the still at rest, what sound changes, and that a sent frame is the frame itself."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import cast

import pytest
import torch
from torch import Tensor, nn

from engine.audio import MELS
from engine.devices import net_format
from engine.nets.avfr import INPUTS, SMALL, TINY, Avfr, AvfrConfig, from_weights, sizes_of
from engine.nets.avfr_keypoints import Keypoints, pack, unpack
from engine.nets.avfr_sound import LENGTH, mel_windows
from engine.nets.packed import ready

QUARTER = TINY.side // 4
CPU = torch.device("cpu")
ARMS = {
    "whole": TINY,
    "no structure": replace(TINY, structure=False),
    "no sound": replace(TINY, sound=False),
    "no identity": replace(TINY, identity=False),
    "baseline": replace(TINY, structure=False, sound=False, identity=False),
}


def used(config: AvfrConfig) -> Avfr:
    """A net that has seen some batches and whose keypoints turn and move."""
    torch.manual_seed(0)
    net = Avfr(config)
    with torch.no_grad():
        net.detector.jacobian.weight.normal_(0, 0.02)
        net.detector.heat.weight.mul_(4)
    for _ in range(3):
        net(seen(4), seen(4), sound(4))
    return net.eval().requires_grad_(requires_grad=False)


@pytest.fixture(params=list(ARMS.values()), ids=list(ARMS))
def net(request: pytest.FixtureRequest) -> Avfr:
    return used(request.param)


def seen(batch: int = 1) -> Tensor:
    coarse = torch.rand(batch, INPUTS, 9, 9)
    return torch.nn.functional.interpolate(coarse, (TINY.side, TINY.side), mode="bilinear", align_corners=False)


def sound(batch: int = 1) -> Tensor:
    return torch.randn(batch, LENGTH, MELS) * 3 - 6


def test_shapes_and_ranges(net: Avfr) -> None:
    torch.manual_seed(1)
    made, still, driver, bent = net(seen(3), seen(3), sound(3), seen(3))
    assert made.picture.shape == (3, 3, TINY.side, TINY.side)
    assert -0.1 < float(made.picture.min()) < float(made.picture.max()) < 1.1
    assert made.flow.shape == (3, 2, QUARTER, QUARTER)
    assert made.shown.shape == (3, 1, QUARTER, QUARTER)
    assert made.masks.shape == (3, 11, QUARTER, QUARTER)
    assert made.attention.shape == (3, int(net.config.sound), QUARTER, QUARTER)
    for points in (still, driver, bent):
        assert points.points_BKD.shape == (3, 10, 2)
        assert points.jacobians_BKDD.shape == (3, 10, 2, 2)


def test_a_driver_that_is_the_still_moves_nothing(net: Avfr) -> None:
    torch.manual_seed(1)
    still, other = seen(), seen()
    state = net.start(still)
    assert net.paint(state, net.follow(still), net.hear(sound())).flow.abs().max() == 0
    assert net.paint(state, net.follow(other), net.hear(sound())).flow.abs().max() > 1e-4


def test_a_new_net_shows_the_carried_still() -> None:
    """Before training the frame is near the still where nothing moves: what is made is changes of it."""
    torch.manual_seed(0)
    net = Avfr(TINY).eval().requires_grad_(requires_grad=False)
    still = seen()
    made = net.paint(net.start(still), net.follow(still), net.hear(sound())).picture
    assert float((made - still[:, :3]).abs().mean()) < 0.05


def test_a_frame_of_packed_motion_is_the_frame_itself(net: Avfr) -> None:
    """To the bit, whether its motion and the still's keypoints were sent or not; near to what training computes."""
    torch.manual_seed(1)
    still, drivers, sounds = seen(), seen(4), sound(4)
    state = net.start(still)
    sent_still = net.start(still[:, :3], unpack(*pack(net.follow(still))))
    motion = net.follow(drivers)
    for index, packed in enumerate(pack(motion)):
        assert len(packed) == 120
        heard = net.hear(sounds[index : index + 1])
        direct = net.paint(state, motion.frame(index), heard)
        sent = net.paint(sent_still, unpack(packed), heard)
        for part, expected in zip(sent, direct, strict=True):
            assert torch.equal(part, expected)
        own = slice(index, index + 1)
        whole = net(still, drivers[own], sounds[own]).made.picture
        torch.testing.assert_close(direct.picture, whole, atol=0.02, rtol=0)


def test_motion_moves_the_frame_and_nothing_else_of_the_driver_does(net: Avfr) -> None:
    torch.manual_seed(1)
    state, heard = net.start(seen()), net.hear(sound())
    motion = net.follow(seen())
    more = Keypoints(motion.points_BKD + 0.3, motion.jacobians_BKDD)
    first, second = (net.paint(state, points, heard).picture for points in (motion, more))
    assert float((first - second).abs().mean()) > 1e-4


def test_attention_is_a_share_and_depends_on_the_sound() -> None:
    torch.manual_seed(1)
    net = used(TINY)
    with torch.no_grad():  # a new net's query is faint
        cast(nn.Conv2d, net.ears.query.layers[-1]).weight.mul_(10)
    state, motion = net.start(seen()), net.follow(seen())
    no_voice = torch.from_numpy(mel_windows(sound()[0, :0].numpy(), 1))
    speech, silence = (net.hear(mel) for mel in (sound(), no_voice))
    spoken, quiet = (net.paint(state, motion, heard) for heard in (speech, silence))
    for made in (spoken, quiet):
        assert 0 <= float(made.attention.min()) < float(made.attention.max()) <= 1
    assert not torch.allclose(spoken.attention, quiet.attention, atol=1e-4)
    assert not torch.allclose(spoken.picture, quiet.picture, atol=1e-5)
    assert torch.equal(spoken.flow, quiet.flow)


def test_what_an_arm_lacks_it_does_not_use() -> None:
    torch.manual_seed(1)
    bare = used(ARMS["baseline"])
    still, driver = seen(), seen()
    blind = torch.cat([driver[:, :3], torch.zeros(1, 2, TINY.side, TINY.side)], 1)
    one, two = (bare(still, shown, heard).made.picture for shown, heard in ((driver, sound()), (blind, sound())))
    assert torch.equal(one, two)
    whole = used(TINY)
    assert not torch.equal(whole.follow(driver).points_BKD, whole.follow(blind).points_BKD)


def test_people_in_a_batch_do_not_bear_on_one_another(net: Avfr) -> None:
    torch.manual_seed(1)
    stills, drivers, sounds = seen(2), seen(2), sound(2)
    both = net(stills, drivers, sounds).made.picture
    for index in range(2):
        own = slice(index, index + 1)
        alone = net(stills[own], drivers[own], sounds[own]).made.picture
        torch.testing.assert_close(alone, both[own], atol=1e-4, rtol=0)


def test_weights_and_sizes_come_back_from_a_file(net: Avfr) -> None:
    torch.manual_seed(1)
    weights = {name: value for name, value in net.state_dict().items() if "num_batches" not in name}
    config = {**asdict(net.config), "unknown": 1}
    again = from_weights(weights, config)
    assert again.config == net.config == sizes_of(config)
    still, driver, heard = seen(), seen(), sound()
    assert torch.equal(net(still, driver, heard).made.picture, again(still, driver, heard).made.picture)


def test_it_runs_in_the_numbers_that_are_fast_here(net: Avfr) -> None:
    """Packed for the processor: a sent frame is the frame itself here too, and near to float32."""
    torch.manual_seed(1)
    fast, still, driver, mel = ready(net, CPU), seen(), seen(), sound()
    motion = net.follow(driver)
    state, heard = fast.start(still, net.follow(still)), fast.hear(mel)
    made = fast.paint(state, motion, heard)
    assert made.picture.dtype == made.flow.dtype == torch.float32
    assert torch.equal(made.picture, fast.paint(state, unpack(*pack(motion)), heard).picture)
    slow = net.paint(net.start(still), motion, net.hear(mel)).picture
    near = 0.1 if net_format(CPU) != torch.float32 else 1e-4
    torch.testing.assert_close(made.picture, slow, atol=near, rtol=0)
    assert fast.follow(driver).points_BKD.isfinite().all()


def test_one_code_for_128_and_256_pixels() -> None:
    for side in (128, 256):
        net = Avfr(replace(TINY, side=side, scales=5)).eval().requires_grad_(requires_grad=False)
        picture = torch.rand(1, INPUTS, side, side)
        assert net(picture, picture, sound()).made.picture.shape == (1, 3, side, side)
    assert (SMALL.side, AvfrConfig().side) == (128, 256)


def test_sizes_of_no_use_are_refused() -> None:
    with pytest.raises(ValueError, match="multiple of 128, not 200"):
        AvfrConfig(side=200)
    with pytest.raises(ValueError, match="width of AVFR-GAN must be 1"):
        AvfrConfig(width=0)
