"""Audio2Keypoint's nets: shapes, lengths, what they can see, what is left out of them, and their weights."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable

import pytest
import torch
from torch import Tensor, nn

from engine.nets.audio2keypoint import (
    ANGLES,
    KEYPOINTS,
    STEPS,
    TINY,
    Audio2Keypoint,
    Audio2KeypointConfig,
    Discriminator,
    Spoken,
    from_weights,
    head_noise,
    level_mel,
)

SHIPPED = Audio2KeypointConfig(audio_channels=(4, 4, 4, 4), width=8, code=4, head_width=4)
"""As deep and with the kernels of what ships, but with few channels."""


def listener(config: Audio2KeypointConfig) -> Audio2Keypoint:
    """A random net whose norms have seen something, so that nothing it says fades away on the way through."""
    torch.manual_seed(0)
    net = Audio2Keypoint(config, 29)
    for norm in net.modules():
        if isinstance(norm, nn.BatchNorm1d | nn.BatchNorm2d):
            norm.momentum = None
    net(*inputs(config, 64, batch=4))
    return net.eval()


def inputs(config: Audio2KeypointConfig, frames: int, batch: int = 1, seed: int = 1) -> tuple[Tensor, ...]:
    """Mel, reference, noise, liveliness."""
    random = torch.Generator().manual_seed(seed)
    mel = torch.randn(batch, frames * STEPS, config.mels, generator=random)
    reference = torch.randn(batch, KEYPOINTS, generator=random)
    return mel, reference, head_noise(config, batch, frames // config.stride, random), torch.ones(batch)


@pytest.fixture(scope="module")
def tiny() -> Audio2Keypoint:
    return listener(TINY)


@pytest.mark.parametrize("config", [TINY, SHIPPED])
@pytest.mark.parametrize("steps", [1, 8, 25])
def test_a_face_and_a_turn_for_every_frame_of_any_length(config: Audio2KeypointConfig, steps: int) -> None:
    frames = steps * config.stride
    made: Spoken = listener(config)(*inputs(config, frames, batch=2))
    assert made.faces_BTK.shape == (2, frames, KEYPOINTS)
    assert made.turns_BTA.shape == made.asked_BTA.shape == (2, frames, ANGLES)
    assert made.rig_BTR is None
    assert torch.isfinite(made.faces_BTK).all()
    assert torch.isfinite(made.turns_BTA).all()


@pytest.mark.parametrize("config", [TINY, SHIPPED])
def test_one_frame_sees_no_further_than_reach(config: Audio2KeypointConfig) -> None:
    """By gradients to every input that changes over time, from frames at all places of the UNet's innermost step."""
    net, frames = listener(config), 56 * config.stride
    mel, reference, noise, lively = inputs(config, frames)
    mel.requires_grad_()
    noise.requires_grad_()
    made: Spoken = net(mel, reference, noise, lively)
    # The net keeps what the head learns from the lips: for gradients its head has to be asked by itself.
    asked, chance = net.head(net.audio(mel)[0], noise, lively)
    assert torch.equal((asked + chance).transpose(1, 2), made.turns_BTA)

    def seen(said: Tensor, by: Tensor, frame: int) -> tuple[int, int]:
        """First and last frame that bear on a number, counted from `frame`."""
        (gradient,) = torch.autograd.grad(said, by, retain_graph=True)
        each = gradient[0].abs().sum(1 if by is mel else 0).reshape(-1, STEPS if by is mel else 1).sum(1)
        size = frames // len(each)
        found = each.nonzero()[:, 0]
        return int(found.min()) * size - frame, int(found.max() + 1) * size - 1 - frame

    widest = 0
    middle = frames // 2
    for frame in range(middle, middle + config.stride):
        spans = {
            "faces, mel": seen(made.faces_BTK[0, frame].sum(), mel, frame),
            "turns, mel": seen((asked + chance)[0, :, frame].sum(), mel, frame),
            "chance, mel": seen(chance[0, :, frame].sum(), mel, frame),
            "turns, noise": seen(chance[0, :, frame].sum(), noise, frame),
        }
        for what, (first, last) in spans.items():
            assert -config.reach <= first < 0 < last <= config.reach, (what, frame)
            widest = max(widest, -first, last)
    assert widest > config.reach // 2  # else the engine would compute far more than it needs


def test_what_lies_beyond_reach_changes_not_one_bit(tiny: Audio2Keypoint) -> None:
    mel, reference, noise, lively = inputs(TINY, 160)
    other_mel, other_noise = mel.clone(), noise.clone()
    other_mel[:, (80 + TINY.reach) * STEPS :] += 5
    other_mel[:, : (80 - TINY.reach) * STEPS] -= 5
    other_noise[:, :, (80 + TINY.reach) // TINY.stride :] += 5
    with torch.inference_mode():
        one, two = tiny(mel, reference, noise, lively), tiny(other_mel, reference, other_noise, lively)
    assert torch.equal(one.faces_BTK[:, 80], two.faces_BTK[:, 80])
    assert torch.equal(one.turns_BTA[:, 80], two.turns_BTA[:, 80])
    assert not torch.equal(one.faces_BTK[:, 130], two.faces_BTK[:, 130])
    assert not torch.equal(one.turns_BTA[:, 130], two.turns_BTA[:, 130])


def without(net: Audio2Keypoint, *parts: str) -> Audio2Keypoint:
    """The same net with the weights of some parts set to 0."""
    silenced = {n: torch.zeros_like(v) if n.startswith(parts) else v for n, v in net.state_dict().items()}
    other = Audio2Keypoint(net.config, 29).eval()
    other.load_state_dict(silenced)
    return other


def motion(net: Audio2Keypoint, mel: Tensor, face: Tensor, noise: Tensor, lively: Tensor) -> Tensor:
    with torch.inference_mode():
        return net(mel, face, noise, lively).faces_BTK - face[:, None]


def test_both_encoders_and_the_voice_decide_how_the_face_moves(tiny: Audio2Keypoint) -> None:
    mel, face, *head = inputs(TINY, 16)
    moved = motion(tiny, mel, face, *head)
    assert not torch.allclose(moved, motion(tiny, mel, face + 1, *head), atol=1e-4)
    assert not torch.allclose(moved, motion(tiny, mel + 1, face, *head), atol=1e-4)
    for part in ("pose_invariant", "pose_variant"):
        assert not torch.allclose(moved, motion(without(tiny, part), mel, face, *head), atol=1e-4)


def test_the_decoder_hears_every_level_of_the_voice(tiny: Audio2Keypoint) -> None:
    """The UNet's skips: with its innermost maps silent the face still follows the voice, and it follows those too."""
    mel, face, *head = inputs(TINY, 16)
    for level in range(TINY.depth):
        deaf = without(tiny, f"audio.down.{level}")
        assert not torch.allclose(motion(tiny, mel, face, *head), motion(deaf, mel, face, *head), atol=1e-4)
        assert not torch.allclose(motion(deaf, mel, face, *head), motion(deaf, mel + 1, face, *head), atol=1e-4)


def test_voice_chance_and_liveliness_turn_the_head_and_the_face_does_not(tiny: Audio2Keypoint) -> None:
    mel, face, noise, lively = inputs(TINY, 32)
    with torch.inference_mode():
        said: Spoken = tiny(mel, face, noise, lively)
        others: list[Spoken] = [
            tiny(mel + 1, face, noise, lively),
            tiny(mel, face, noise.flip(1), lively),
            tiny(mel, face, noise, lively - 1),
        ]
        same: Spoken = tiny(mel, face + 1, noise, lively)
    assert all(not torch.allclose(said.turns_BTA, other.turns_BTA, atol=1e-4) for other in others)
    assert torch.equal(said.turns_BTA, same.turns_BTA)
    assert torch.equal(said.asked_BTA, others[1].asked_BTA)
    assert torch.equal(said.faces_BTK, others[1].faces_BTK)
    assert torch.equal(said.faces_BTK, others[2].faces_BTK)


def test_chance_and_its_opposite_turn_the_head_to_opposite_sides(tiny: Audio2Keypoint) -> None:
    mel, _, noise, lively = inputs(TINY, 32)
    with torch.inference_mode():
        sound = tiny.audio(mel)[0]
        (asked, chance), (_, opposite) = (tiny.head(sound, way, lively) for way in (noise, -noise))
        _, nothing = tiny.head(sound, torch.zeros_like(noise), lively)
    assert torch.allclose(chance, -opposite, atol=1e-6)
    assert nothing.abs().max() == 0
    assert chance.abs().max() > 0.01
    assert asked.abs().max() > 0.01


def test_the_head_does_not_teach_the_lips() -> None:
    net = Audio2Keypoint(TINY, 29).train()
    net(*inputs(TINY, 32, batch=2)).turns_BTA.square().sum().backward()
    taught = {name.split(".")[0] for name, weight in net.named_parameters() if weight.grad is not None}
    assert taught == {"head"}


@pytest.mark.parametrize(
    ("changes", "gone"),
    [
        ({"pose_invariant": False}, {"pose_invariant"}),
        ({"reference": False}, {"pose_invariant", "pose_variant"}),
        ({"reference": False, "pose_invariant": False}, {"pose_invariant", "pose_variant"}),
    ],
)
def test_what_the_ablation_leaves_out_is_not_there(changes: dict[str, bool], gone: set[str]) -> None:
    net = listener(dataclasses.replace(TINY, **changes))
    encoders = {name.split(".")[0] for name, _ in net.named_parameters()} & {"pose_invariant", "pose_variant"}
    assert encoders == {"pose_invariant", "pose_variant"} - gone
    mel, face, *head = inputs(TINY, 16)
    net.mean_K.copy_(torch.linspace(-1, 1, KEYPOINTS))
    with torch.inference_mode():
        made, other = net(mel, face, *head).faces_BTK, net(mel, face + 1, *head).faces_BTK
        net.mean_K.add_(1.0)
        moved = net(mel, face, *head).faces_BTK
    assert made.shape == (1, 16, KEYPOINTS)
    if net.config.reference:
        assert not torch.allclose(made, other)
    else:  # it knows nobody, so it speaks with the mean face
        assert torch.equal(made, other)
        assert torch.allclose(moved, made + 1, atol=1e-5)


@pytest.mark.parametrize("config", [TINY, Audio2KeypointConfig()])
def test_noise_of_the_head_has_unit_variance_and_is_slow_in_half_its_channels(config: Audio2KeypointConfig) -> None:
    noise = head_noise(config, 400, 300, torch.Generator().manual_seed(0))
    assert noise.shape == (400, config.noise, 300)
    assert noise.mean((0, 2)).abs().max() < 0.1
    assert torch.allclose(noise.square().mean((0, 2)), torch.ones(config.noise), atol=0.15)
    assert torch.allclose(noise[:, :, :20].square().mean((0, 2)), torch.ones(config.noise), atol=0.25)  # the ends too
    along = (noise[:, :, 1:] * noise[:, :, :-1]).mean((0, 2))  # how much of it is still there a step later
    assert torch.all(along[::2].abs() < 0.05)
    assert torch.all(along[1::2] > 0.9)
    if config.noise > 2:
        for late, share in ((3, 0.8), (9, 0.3)):  # some channels slower than others: exp(-1/4) = 0.78 at one width
            kept = (noise[:, 1::2, late:] * noise[:, 1::2, :-late]).mean((0, 2))
            assert kept.max() > share
            assert kept.min() < share


def test_noise_of_the_head_is_the_seeds_alone() -> None:
    def drawn(seed: int) -> Tensor:
        return head_noise(TINY, 2, 50, torch.Generator().manual_seed(seed))

    torch.manual_seed(5)
    one = drawn(3)
    torch.manual_seed(6)
    assert torch.equal(one, drawn(3))
    assert not torch.allclose(one, drawn(4), atol=0.5)


def test_the_rig_is_told_from_the_features_that_move_the_face() -> None:
    net = listener(dataclasses.replace(TINY, rig=7))
    made: Spoken = net(*inputs(net.config, 8, batch=2))
    assert made.rig_BTR is not None
    assert made.rig_BTR.shape == (2, 8, 7)
    made.rig_BTR.sum().backward()
    taught = {name.split(".")[0] for name, weight in net.named_parameters() if weight.grad is not None}
    assert {"audio", "decoder", "rig"} <= taught
    assert not taught & {"keypoints", "head"}


def test_weights_come_back_through_json_and_half_precision(tiny: Audio2Keypoint) -> None:
    config = json.loads(json.dumps(dataclasses.asdict(TINY)))
    halved = {name: value.half() if value.is_floating_point() else value for name, value in tiny.state_dict().items()}
    again = from_weights(halved, config)
    assert again.config == TINY
    assert not again.training
    shown = inputs(TINY, 16)
    for one, two in zip(again(*shown)[:3], tiny(*shown)[:3], strict=True):
        assert torch.allclose(one, two, atol=0.05)
        assert not torch.equal(one, two)


def test_weights_that_do_not_fit_are_refused(tiny: Audio2Keypoint) -> None:
    config = dataclasses.asdict(TINY)
    with pytest.raises(RuntimeError, match="decoder"):
        from_weights(tiny.state_dict(), config | {"width": 24})
    with pytest.raises(TypeError):
        from_weights(tiny.state_dict(), config | {"colour": 3})


@pytest.fixture(scope="module")
def judge() -> Discriminator:
    torch.manual_seed(1)
    return Discriminator((8, 12, 16)).eval()


def film(frames: int = 64, batch: int = 2) -> Tensor:
    return torch.randn(batch, frames, KEYPOINTS + ANGLES, generator=torch.Generator().manual_seed(4))


@pytest.mark.parametrize("frames", [16, 32, 64, 65, 250])
def test_the_discriminator_judges_patches_of_any_length(judge: Discriminator, frames: int) -> None:
    told = judge(film(frames))
    assert told.shape == (2, (frames - 1) // 2 // 2 - 2)  # a score about every fourth frame


def test_the_discriminator_sees_what_moves_and_nothing_else(judge: Discriminator) -> None:
    """A face that stands elsewhere, or is another's, is judged alike; one that moves otherwise is not."""
    said = judge(film())
    moved = film() + torch.linspace(-3, 3, KEYPOINTS + ANGLES)
    assert torch.allclose(judge(moved), said, atol=1e-4)
    changes: list[Callable[[Tensor], Tensor]] = [
        lambda x: x * 0.5,
        lambda x: x.flip(1),
        lambda x: torch.cat([x[..., :-ANGLES], x[..., -ANGLES:] * 3], dim=2),
    ]
    for change in changes:
        assert not torch.allclose(judge(change(film())), said, atol=1e-2)


def test_the_discriminator_counts_in_usual_changes(judge: Discriminator) -> None:
    other = Discriminator((8, 12, 16)).eval()
    other.load_state_dict(judge.state_dict())
    other.scale_K.fill_(4.0)
    assert torch.allclose(other(film() * 4), judge(film()), atol=1e-4)


def test_the_discriminator_judges_each_film_by_itself(judge: Discriminator) -> None:
    together = judge(film(batch=3))
    assert torch.allclose(judge(film(batch=3)[1:2]), together[1:2], atol=1e-5)


def test_levelled_mel_keeps_43_db_below_a_loud_voice() -> None:
    mel = torch.tensor([[-40.0, -12.2, -2.2, 1.8, 9.0]])
    assert level_mel(mel).tolist() == [[-1.5, -1.5, 1.0, 2.0, 2.0]]
