"""Features that reach further than those of filmed people are brought back, and no others are touched."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import nn

from engine.assets import asset
from engine.audio import Speech, load_speech
from engine.document import MotionTrack
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.faces.picture import load_picture
from engine.motion import reach, registry
from engine.motion.reach import FILMED_V2, OVER, REACHES, keep_within, shares


def test_the_share_is_one_up_to_the_limit_and_falls_without_a_kink() -> None:
    far = torch.linspace(0, 40, 4001)
    kept = far * shares(far, 2.0)
    assert torch.equal(kept[far <= 2], far[far <= 2])
    assert kept.max() <= 2 * (1 + OVER) + 1e-5
    steps = kept.diff()
    assert (steps >= -1e-6).all()
    assert steps.diff().abs().max() < 5e-4  # from a slope of 1 to none within 0.3
    assert torch.isfinite(shares(torch.zeros(3), 1.0)).all()


@pytest.fixture
def norm() -> nn.BatchNorm1d:
    torch.manual_seed(0)
    norm = nn.BatchNorm1d(6)
    with torch.no_grad():
        norm.running_mean = torch.randn(6)
        norm.running_var = torch.rand(6) + 0.5
        norm.weight.copy_(torch.rand(6) + 0.5)
        norm.bias.copy_(torch.randn(6))
    return norm


@pytest.fixture
def net(norm: nn.BatchNorm1d) -> nn.Sequential:
    return nn.Sequential(norm).eval()


def test_only_steps_that_reach_too_far_change_and_as_one(net: nn.Sequential, norm: nn.BatchNorm1d) -> None:
    features = torch.randn(2, 6, 30)
    features[:, :, 10:13] *= 20
    plain = net(features)
    keep_within(net, {"0": 3.0})
    made = net(features)
    usual = np.r_[0:10, 13:30]
    assert torch.equal(made[:, :, usual], plain[:, :, usual])
    said, before = ((x - norm.bias[:, None]) / norm.weight[:, None] for x in (made[:, :, 10:13], plain[:, :, 10:13]))
    assert said.square().mean(1).sqrt().max() <= 3 * (1 + OVER) + 1e-4
    assert before.square().mean(1).sqrt().min() > 3 * (1 + OVER)
    assert torch.allclose(nn.functional.cosine_similarity(said, before, dim=1), torch.ones(2, 3), atol=1e-5)


def test_training_goes_on_without_a_limit(net: nn.Sequential) -> None:
    features = 50 * torch.randn(2, 6, 30)
    plain = net.train()(features)
    keep_within(net, {"0": 0.1})
    assert torch.equal(net(features), plain)


def test_a_net_of_other_layers_is_refused(net: nn.Sequential) -> None:
    with pytest.raises(ValueError, match=r"no normalisation decoder\.up"):
        keep_within(net, {"decoder.up.0.1": 1.0})


@pytest.fixture(scope="module")
def face(portrait: Path) -> FaceGeometry:
    return find_face(load_picture(portrait))


@pytest.fixture(scope="module")
def voice() -> Speech:
    return load_speech(asset("demo", "voice.flac"))


def hurried(speech: Speech, factor: float) -> Speech:
    """The same voice faster and higher: one for which features without a limit run away."""
    places = np.arange(0, len(speech.samples_N) - 1, factor)
    return Speech(np.interp(places, np.arange(len(speech.samples_N)), speech.samples_N).astype(np.float32))


def tracks(speech: Speech, face: FaceGeometry, monkeypatch: pytest.MonkeyPatch) -> tuple[MotionTrack, MotionTrack]:
    """With the limit that ships, and without any."""
    kept = registry.make_generator().generate(speech, face, 0)
    monkeypatch.setattr(reach, "REACHES", {})
    return kept, registry.make_generator().generate(speech, face, 0)


def nose_to_chin(track: MotionTrack, face: FaceGeometry) -> np.ndarray:
    """(T,) of the portrait's."""
    long_T = np.linalg.norm(track.landmarks_TPD[:, 8] - track.landmarks_TPD[:, 33], axis=1)
    return long_T / np.linalg.norm(face.landmarks_PD[8] - face.landmarks_PD[33])


def test_no_face_shrinks_for_a_voice_unlike_the_filmed_ones(
    voice: Speech, face: FaceGeometry, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, free = tracks(hurried(voice, 1.5), face, monkeypatch)
    assert nose_to_chin(free, face).min() < 0.6
    length_T = nose_to_chin(kept, face)
    assert length_T.min() > 0.83
    assert length_T.max() < 1.25
    eye = np.linalg.norm(face.landmarks_PD[45] - face.landmarks_PD[36])
    same_T = (kept.landmarks_TPD == free.landmarks_TPD).all((1, 2))
    assert same_T.mean() > 0.3  # where nothing runs away, not a bit is changed
    assert np.abs(np.diff(kept.landmarks_TPD, axis=0)).max() < 0.1 * eye


def test_an_ordinary_voice_hardly_changes(voice: Speech, face: FaceGeometry, monkeypatch: pytest.MonkeyPatch) -> None:
    kept, free = tracks(voice, face, monkeypatch)
    eye = np.linalg.norm(face.landmarks_PD[45] - face.landmarks_PD[36])
    away_T = np.abs(kept.landmarks_TPD - free.landmarks_TPD).max((1, 2)) / eye
    assert (away_T == 0).mean() > 0.9
    assert away_T.max() < 0.02


def test_the_limit_is_that_of_the_model_that_ships() -> None:
    assert REACHES[registry.WEIGHTS["audio2keypoint"]] is FILMED_V2
