"""The net from speech features to displacements: shapes, its beginning as principal components, weights and back."""

from __future__ import annotations

from dataclasses import asdict

import pytest
import torch

from engine.nets.speech_landmarks import TINY, SpeechLandmarks, SpeechLandmarksConfig, from_weights, sizes_of


def test_each_window_is_answered_by_itself() -> None:
    torch.manual_seed(0)
    net = SpeechLandmarks(TINY, 29).eval()
    windows = torch.randn(7, 16, 29)
    together = net(windows)
    assert together.shape == (7, 136)
    assert torch.allclose(net(windows[3:4]), together[3:4], atol=1e-6)


def test_it_begins_within_the_space_of_real_faces() -> None:
    torch.manual_seed(0)
    net = SpeechLandmarks(TINY, 29).eval()
    components, mean = torch.randn(3, 136), torch.randn(136)
    net.begin_with(components, mean)
    said = net(torch.randn(50, 16, 29)) - mean
    inside = torch.linalg.lstsq(components.T, said.T).solution
    assert torch.allclose((components.T @ inside).T, said, atol=1e-4)


def test_features_are_normed_by_the_training_voices() -> None:
    torch.manual_seed(0)
    net = SpeechLandmarks(TINY, 29).eval()
    windows = torch.randn(4, 16, 29)
    plain = net(windows)
    net.mean_F.fill_(3.0)
    net.std_F.fill_(2.0)
    assert torch.allclose(net(windows * 2 + 3), plain, atol=1e-5)


def test_weights_and_config_make_the_same_net() -> None:
    torch.manual_seed(0)
    net = SpeechLandmarks(TINY, 29).eval()
    again = from_weights(net.state_dict(), {**asdict(TINY), "widths": list(TINY.widths)})
    windows = torch.randn(4, 16, 29)
    assert torch.equal(again(windows), net(windows))
    assert sizes_of({"widths": [1, 2, 3, 4]}).widths == (1, 2, 3, 4)


def test_sixteen_frames_take_four_halvings() -> None:
    with pytest.raises(ValueError, match="4 convolutions"):
        SpeechLandmarksConfig(widths=(8, 8))
