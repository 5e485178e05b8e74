"""The speech_landmarks generator, with tiny random nets: any length, silence, seeds, gains, other portraits."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.audio import Speech
from engine.errors import VoiceError
from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK
from engine.motion import speech_landmarks
from engine.motion.head import HeadMotionConfig
from engine.motion.retarget import HEAD_VERTICES, lip_gaps
from engine.motion.speech_landmarks import SpeechLandmarksGenerator
from engine.nets import acoustic
from engine.nets.acoustic import Acoustic
from engine.nets.speech_landmarks import TINY, SpeechLandmarks
from engine.speech_features import features_of
from tests.engine.motion.test_audio2keypoint import drawn_person, portrait, syllables


@pytest.fixture(scope="module")
def generator() -> SpeechLandmarksGenerator:
    return tiny_speech_landmarks()


def tiny_speech_landmarks() -> SpeechLandmarksGenerator:
    """One with random nets that moves its chin and lower lip by what it hears."""
    torch.manual_seed(1)
    hears = Acoustic(acoustic.TINY).eval()
    torch.manual_seed(2)
    net = SpeechLandmarks(TINY, len(HEAD_VERTICES))
    mesh = drawn_person()
    net.template_VD.copy_(torch.from_numpy(mesh[HEAD_VERTICES]))
    net.neutral_K.copy_(torch.from_numpy(mesh[MESH_OF_LANDMARK, :2]).flatten())
    components = torch.zeros(3, 136)
    for landmark in (8, 57, 65, 66, 67):
        components[:, 2 * landmark + 1] = 3.0
    net.begin_with(components, torch.zeros(136))
    return SpeechLandmarksGenerator(net, features_of(hears), head=HeadMotionConfig(brow_chance=0.0), acoustic=hears)


@pytest.fixture(scope="module")
def face() -> FaceGeometry:
    return portrait(drawn_person() * 90 + [150, 120, 0])


@pytest.mark.parametrize("samples", [1, 640, 641, 16000, 50001])
def test_a_face_for_every_frame_begun(generator: SpeechLandmarksGenerator, face: FaceGeometry, samples: int) -> None:
    track = generator.generate(Speech(syllables(4).samples_N[:samples]), face, 0)
    assert track.frames == -(-samples // 640)
    assert np.isfinite(track.landmarks_TPD).all()
    assert (track.generator, track.seed) == ("speech_landmarks", 0)


def test_no_sample_is_refused(generator: SpeechLandmarksGenerator, face: FaceGeometry) -> None:
    with pytest.raises(VoiceError, match="empty"):
        generator.generate(Speech(np.zeros(0, np.float32)), face, 0)


def test_the_seed_decides_head_and_brows_and_never_the_lips(
    generator: SpeechLandmarksGenerator, face: FaceGeometry
) -> None:
    speech = syllables(4)
    once, again, other = (generator.generate(speech, face, seed).landmarks_TPD for seed in (7, 7, 8))
    assert np.array_equal(once, again)
    assert np.abs(once - other).max() > 1  # pixels: another head
    still = SpeechLandmarksGenerator(
        generator.net, generator.hear, head=HeadMotionConfig(bound=(1e-6, 1e-6, 1e-6), brow_chance=0.0)
    )
    a, b = (still.generate(speech, face, seed).landmarks_TPD for seed in (7, 8))
    assert np.allclose(a, b, atol=0.01)


def test_lips_move_in_the_voice_and_are_shut_in_silence(
    generator: SpeechLandmarksGenerator, face: FaceGeometry
) -> None:
    track = generator.generate(syllables(4, silent_from_s=2), face, 0)
    gaps_T = lip_gaps(track.landmarks_TPD).max(1)
    assert gaps_T[10:48].std() > 0.2
    assert gaps_T[60:].max() < 0.02 * 90


def test_loudness_of_the_recording_hardly_matters(generator: SpeechLandmarksGenerator, face: FaceGeometry) -> None:
    speech = syllables(3)
    loud = generator.generate(speech, face, 0).landmarks_TPD
    quiet = generator.generate(Speech(speech.samples_N * 0.05), face, 0).landmarks_TPD
    assert np.abs(loud - quiet).max() < 0.1


def test_pieces_through_the_net_make_the_same_as_the_whole(
    generator: SpeechLandmarksGenerator, face: FaceGeometry, monkeypatch: pytest.MonkeyPatch
) -> None:
    speech = syllables(4)
    whole = generator.generate(speech, face, 0).landmarks_TPD
    monkeypatch.setattr(speech_landmarks, "CHUNK", 7)
    assert np.allclose(generator.generate(speech, face, 0).landmarks_TPD, whole, atol=1e-3)


def test_a_larger_portrait_gets_the_same_motion_larger(generator: SpeechLandmarksGenerator) -> None:
    speech = syllables(3)
    small, large = (
        generator.generate(speech, portrait(drawn_person() * size + [150, 120, 0]), 0).landmarks_TPD
        for size in (60, 180)
    )
    assert np.allclose((small - [150, 120]) * 3, large - [150, 120], atol=0.05)
