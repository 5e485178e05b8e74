"""Other voices, rooms and faces."""

from __future__ import annotations

import dataclasses

import pytest
import torch

from training.augment import MIRROR, AugmentConfig, FaceAugment, VoiceAugment

NOTHING = AugmentConfig().scaled(0)


def generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def voice() -> torch.Tensor:
    random = torch.Generator().manual_seed(9)
    envelope = torch.sin(torch.arange(256) / 9.0)[None, :, None] * 3 - 5
    return envelope + torch.randn(6, 256, 64, generator=random)


def test_nothing_changes_nothing() -> None:
    made = VoiceAugment(dataclasses.replace(NOTHING, mask_bands=0, mask_steps=0))(voice(), generator())
    assert torch.allclose(made, voice(), atol=1e-3)


def test_is_the_seeds_alone() -> None:
    augment = VoiceAugment(AugmentConfig())
    one, same, other = (augment(voice(), generator(seed)) for seed in (1, 1, 2))
    assert torch.equal(one, same)
    assert not torch.allclose(one, other, atol=0.5)
    assert torch.isfinite(one).all()


@pytest.mark.parametrize(
    "field", ["warp", "equaliser_db", "noise_chance", "room_chance", "narrow_chance", "smooth_chance", "gain_db"]
)
def test_each_kind_bends_the_voice(field: str) -> None:
    only = dataclasses.replace(NOTHING, **{field: 1.0 if "chance" in field else getattr(AugmentConfig(), field)})
    made = VoiceAugment(only)(voice(), generator())
    assert not torch.allclose(made, voice(), atol=0.05)


def test_a_longer_throat_moves_a_tone_down() -> None:
    tone = torch.full((8, 4, 64), -8.0)
    tone[:, :, 30] = 0.0
    warped = VoiceAugment(dataclasses.replace(NOTHING, warp=0.2))(tone, generator())
    peaks = warped[:, 0].argmax(1)
    assert peaks.min() < 30 < peaks.max()
    assert (peaks - 30).abs().max() <= 7


def test_a_room_rings_on_and_comes_before_nothing() -> None:
    click = torch.full((4, 100, 64), -12.0)
    click[:, 50] = 0.0
    made = VoiceAugment(dataclasses.replace(NOTHING, room_chance=1.0))(click, generator())
    assert torch.allclose(made[:, :50], click[:, :50], atol=0.8)
    assert made[:, 55].mean() > -9
    assert made[:, 55].mean() > made[:, 70].mean()


def test_noise_is_as_far_below_the_voice_as_asked() -> None:
    silence_then_voice = torch.full((16, 200, 64), -14.0)
    silence_then_voice[:, 100:] = 0.0
    config = dataclasses.replace(NOTHING, noise_chance=1.0, noise_db=(20.0, 20.0))
    made = VoiceAugment(config)(silence_then_voice, generator())
    assert -7 < made[:, :100].mean() < -2.5  # 20 dB are 4.6 nepers, the colour varies


def test_mirror_is_its_own_inverse_and_swaps_the_sides() -> None:
    assert (MIRROR[MIRROR] == range(68)).all()
    assert MIRROR[36] == 45
    assert MIRROR[48] == 54
    assert MIRROR[62] == 62
    assert MIRROR[66] == 66
    assert MIRROR[61] == 63
    assert MIRROR[8] == 8


def faces_of_three(random: torch.Generator) -> tuple[torch.Tensor, ...]:
    """Rests, motion, whose face it is, and turns."""
    rests = torch.randn(3, 68, 2, generator=random)
    motion = torch.randn(12, 10, 68, 2, generator=random) * 0.05
    return rests, motion, torch.tensor([0, 1, 2] * 4), torch.randn(12, 10, 3, generator=random)


def test_another_face_moves_as_the_first_did() -> None:
    rests, motion, speaker, turns = faces_of_three(generator(5))
    faces, reference = rests[speaker][:, None] + motion, rests[speaker]
    config = AugmentConfig(identity=1.0, stretch=0.0)
    made, made_reference, made_turns = FaceAugment(config, rests)(faces, reference, turns, speaker, generator())
    moved = made - made_reference[:, None]
    turned = motion[:, :, MIRROR] * torch.tensor([-1.0, 1.0])
    straight = (moved - motion).abs().amax((1, 2, 3))
    flipped = (moved - turned).abs().amax((1, 2, 3))
    assert torch.minimum(straight, flipped).max() < 0.03  # all but the noise on the reference
    assert (made_reference - reference).abs().max() > 0.1
    # The head turns the other way exactly where the face is mirrored: yaw and roll do, pitch does not.
    mirrored = flipped < straight
    assert 2 < mirrored.sum() < 10
    assert torch.equal(made_turns[~mirrored], turns[~mirrored])
    assert torch.equal(made_turns[mirrored], turns[mirrored] * torch.tensor([-1.0, 1.0, -1.0]))


def test_a_face_is_stretched_as_a_whole() -> None:
    """The reference too, or the net would be shown a face that is not the one that speaks; heads turn all the same."""
    rests, motion, speaker, turns = faces_of_three(generator(5))
    rests = rests + 3  # no number near 0: sizes are quotients
    faces, reference = rests[speaker][:, None] + motion, rests[speaker]
    config = AugmentConfig(identity=0.0, stretch=0.08)
    made, made_reference, made_turns = FaceAugment(config, rests)(faces, reference, turns, speaker, generator())
    straight = (made_turns == turns).all(2).all(1)
    size = made[straight] / faces[straight]
    assert torch.allclose(size, size[:, :1, :1].expand_as(size), atol=1e-4)
    assert torch.allclose((made_reference / reference)[straight], size[:, 0], atol=0.05)
    assert 0.01 < (size[:, 0, 0] - 1).abs().mean() < 0.1
