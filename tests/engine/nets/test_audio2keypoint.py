"""Audio2Keypoint's generator: shapes, lengths, what it can see, and its weights."""

from __future__ import annotations

import dataclasses
import json

import pytest
import torch

from engine.nets.audio2keypoint import (
    KEYPOINTS,
    STEPS,
    TINY,
    Audio2Keypoint,
    Audio2KeypointConfig,
    from_weights,
    level_mel,
)


@pytest.fixture(scope="module")
def tiny() -> Audio2Keypoint:
    torch.manual_seed(0)
    return Audio2Keypoint(TINY, 29).eval()


def mel_and_face(frames: int, batch: int = 1) -> tuple[torch.Tensor, torch.Tensor]:
    random = torch.Generator().manual_seed(1)
    mel = torch.randn(batch, frames * STEPS, TINY.mels, generator=random)
    return mel, torch.randn(batch, KEYPOINTS, generator=random)


@pytest.mark.parametrize("frames", [4, 64, 200])
def test_one_face_a_frame_for_any_length(tiny: Audio2Keypoint, frames: int) -> None:
    made = tiny(*mel_and_face(frames, batch=2))
    assert made.shape == (2, frames, KEYPOINTS)
    assert torch.isfinite(made).all()


def test_one_frame_sees_no_further_than_reach(tiny: Audio2Keypoint) -> None:
    mel, face = mel_and_face(160)
    mel.requires_grad_()
    tiny(mel, face)[0, 80].sum().backward()
    assert mel.grad is not None
    seen = mel.grad[0].abs().sum(1).reshape(160, STEPS).sum(1).nonzero()[:, 0]
    assert 80 - TINY.reach <= seen.min() < 80 < seen.max() <= 80 + TINY.reach


def test_reach_holds_for_the_shipped_sizes() -> None:
    config = Audio2KeypointConfig(audio_channels=(4, 4, 4, 4), width=8, code=4)
    net = Audio2Keypoint(config, 29).eval()
    mel = torch.randn(1, 400 * STEPS, config.mels, requires_grad=True)
    for frame in (200, 203, 207):
        (gradient,) = torch.autograd.grad(net(mel, torch.zeros(1, KEYPOINTS))[0, frame].sum(), mel)
        seen = gradient[0].abs().sum(1).reshape(400, STEPS).sum(1).nonzero()[:, 0]
        assert frame - config.reach <= seen.min()
        assert seen.max() <= frame + config.reach


def test_both_encoders_and_the_voice_matter(tiny: Audio2Keypoint) -> None:
    mel, face = mel_and_face(16)
    made = tiny(mel, face) - face[:, None]
    other_face = tiny(mel, face + 1) - (face + 1)[:, None]
    assert not torch.allclose(made, other_face, atol=1e-4)
    assert not torch.allclose(made, tiny(mel + 1, face) - face[:, None], atol=1e-4)
    without = {
        name: torch.zeros_like(value) if "pose_invariant" in name else value
        for name, value in tiny.state_dict().items()
    }
    half = Audio2Keypoint(TINY, 29).eval()
    half.load_state_dict(without)
    assert not torch.allclose(made, half(mel, face) - face[:, None], atol=1e-6)


def test_rig_head_reads_the_same_features() -> None:
    net = Audio2Keypoint(dataclasses.replace(TINY, rig=7), 29).eval()
    assert net.rig is not None
    assert net.rig(net.features(*mel_and_face(8))).shape == (1, 7, 8)


def test_weights_come_back_through_json_and_half_precision(tiny: Audio2Keypoint) -> None:
    config = json.loads(json.dumps(dataclasses.asdict(TINY)))
    halved = {name: value.half() if value.is_floating_point() else value for name, value in tiny.state_dict().items()}
    again = from_weights(halved, config)
    assert again.config == TINY
    assert not again.training
    mel, face = mel_and_face(16)
    assert torch.allclose(again(mel, face), tiny(mel, face), atol=0.02)


def test_levelled_mel_keeps_43_db_below_a_loud_voice() -> None:
    mel = torch.tensor([[-40.0, -12.2, -2.2, 1.8, 9.0]])
    assert level_mel(mel).tolist() == [[-1.5, -1.5, 1.0, 2.0, 2.0]]
