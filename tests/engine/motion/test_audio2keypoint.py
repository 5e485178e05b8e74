"""The audio2keypoint generator, with a tiny random net: any length, chunks, silence, seeds, other portraits."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.audio import Speech
from engine.document import Crop, HeadPose
from engine.errors import VoiceError
from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK
from engine.motion import audio2keypoint
from engine.motion.audio2keypoint import Audio2KeypointGenerator, mel_between
from engine.motion.head import HeadMotionConfig
from engine.motion.lips import LipConfig, closing, speak, voice_gates, voice_level
from engine.motion.retarget import HEAD_LEFT_EYE, HEAD_NOSE, HEAD_RIGHT_EYE, HEAD_VERTICES, Person, lip_gaps
from engine.nets.audio2keypoint import TINY, Audio2Keypoint


def drawn_person(seed: int = 0) -> np.ndarray:
    """A head of 478 vertices on the canonical head, mouth shut, (478, 3)."""
    random = np.random.default_rng(seed)
    mesh = random.normal(size=(478, 3)) * [0.4, 0.6, 0.2]
    mesh[HEAD_VERTICES[[HEAD_NOSE, HEAD_LEFT_EYE, HEAD_RIGHT_EYE]]] = [[0, 0, 0], [0.5, 0.1, 0], [-0.5, 0.1, 0]]
    face = mesh[MESH_OF_LANDMARK]
    face[:17, :2] = [[0.75 * np.cos(a), 0.2 + 1.05 * np.sin(a)] for a in np.linspace(np.pi, 0, 17)]
    face[48:60, :2] = [
        [-0.3, 0.8],
        *([x, 0.74] for x in (-0.2, -0.1, 0, 0.1, 0.2)),
        [0.3, 0.8],
        *([x, 0.86] for x in (0.2, 0.1, 0, -0.1, -0.2)),
    ]
    face[60:68, :2] = [[-0.25, 0.8], [-0.1, 0.8], [0, 0.8], [0.1, 0.8], [0.25, 0.8], [0.1, 0.8], [0, 0.8], [-0.1, 0.8]]
    face[48:68, 2] = -0.2
    mesh[MESH_OF_LANDMARK] = face
    return mesh


def portrait(mesh_VD: np.ndarray) -> FaceGeometry:
    return FaceGeometry(
        landmarks_PD=mesh_VD[MESH_OF_LANDMARK, :2],
        mesh_VD=mesh_VD,
        pose=HeadPose(0.0, 0.0, 0.0),
        mask_HW=np.zeros((300, 300), np.uint8),
        crop=Crop(0.0, 0.0, 300.0),
        confidence=1.0,
        index=0,
        faces=1,
        backend="mediapipe",
    )


@pytest.fixture(scope="module")
def face() -> FaceGeometry:
    return portrait(drawn_person() * 90 + [150, 120, 0])


@pytest.fixture(scope="module")
def generator() -> Audio2KeypointGenerator:
    return tiny_audio2keypoint()


def tiny_audio2keypoint() -> Audio2KeypointGenerator:
    """One with a random net that opens its mouth and turns its head."""
    torch.manual_seed(3)
    net = Audio2Keypoint(TINY, len(HEAD_VERTICES))
    mesh = drawn_person()
    net.template_VD.copy_(torch.from_numpy(mesh[HEAD_VERTICES]))
    net.mean_K.copy_(torch.from_numpy(mesh[MESH_OF_LANDMARK, :2]).flatten())
    net.std_K.fill_(0.2)
    with torch.no_grad():
        net.keypoints.weight[[2 * 66 + 1, 2 * 57 + 1]] = 80.0
        for last, louder in ((net.head.voice[-1], 150), (net.head.mix[-1], 3000)):
            assert isinstance(last, torch.nn.Conv1d)
            last.weight.mul_(louder)
    return Audio2KeypointGenerator(net)


def syllables(seconds: float, silent_from_s: float = 1e9, noise: float = 0.0) -> Speech:
    """Bursts of noise in the rhythm of speech, digital silence after a while."""
    random = np.random.default_rng(0)
    times = np.arange(round(seconds * 16000)) / 16000
    voice = random.normal(size=len(times)) * np.maximum(np.sin(times * 2 * np.pi * 3.5), 0) * 0.2
    voice[times > silent_from_s] = 0
    return Speech((voice + noise * random.normal(size=len(times))).astype(np.float32))


@pytest.mark.parametrize("samples", [1, 640, 641, 16000, 50001])
def test_a_face_for_every_frame_begun(generator: Audio2KeypointGenerator, face: FaceGeometry, samples: int) -> None:
    track = generator.generate(Speech(syllables(4).samples_N[:samples]), face, 0)
    assert track.frames == -(-samples // 640)
    assert np.isfinite(track.landmarks_TPD).all()
    assert (track.generator, track.seed) == ("audio2keypoint", 0)


def test_no_sample_is_refused(generator: Audio2KeypointGenerator, face: FaceGeometry) -> None:
    with pytest.raises(VoiceError, match="empty"):
        generator.generate(Speech(np.zeros(0, np.float32)), face, 0)


@pytest.mark.parametrize("chunk", [16, 50, 64])
def test_chunks_make_the_same_as_the_whole(
    generator: Audio2KeypointGenerator, face: FaceGeometry, monkeypatch: pytest.MonkeyPatch, chunk: int
) -> None:
    speech = syllables(9.3)
    whole = generator.generate(speech, face, 4).landmarks_TPD
    monkeypatch.setattr(audio2keypoint, "CHUNK", chunk)
    assert np.allclose(generator.generate(speech, face, 4).landmarks_TPD, whole, atol=0.01)


def test_ten_minutes_in_one_go_equal_overlapping_chunks(
    generator: Audio2KeypointGenerator, face: FaceGeometry, monkeypatch: pytest.MonkeyPatch
) -> None:
    speech = syllables(600)
    assert speech.frames == 15000
    chunks = generator.generate(speech, face, 4).landmarks_TPD
    monkeypatch.setattr(audio2keypoint, "CHUNK", 10**9)
    whole = generator.generate(speech, face, 4).landmarks_TPD
    assert np.abs(whole - chunks).max() < 0.001  # pixels; the rounding of sums in another order
    still = generator.generate(Speech(speech.samples_N * 0), face, 4).landmarks_TPD
    for part in (slice(0, 1000), slice(7000, 8000), slice(14000, 15000)):  # the face speaks from end to end
        assert np.abs(chunks - still)[part, 48:].max() > 1


def test_any_part_is_that_of_the_whole(generator: Audio2KeypointGenerator, face: FaceGeometry) -> None:
    """Faces and turns alike, whatever comes before and after the part and wherever it begins."""
    speech, person = syllables(8), person_of(generator, face)
    noise, level = generator._noise(speech.frames, 2), voice_level(speech)
    motion, turns = generator.motion(speech, level, person, noise, slice(0, speech.frames))
    assert turns.shape == (200, 3)
    assert motion.std() > 0.01
    assert np.all(turns.std(0) > 0.2)
    for first, last in ((0, 1), (37, 99), (38, 41), (150, 200)):
        part, turned = generator.motion(speech, level, person, noise, slice(first, last))
        assert np.allclose(part[1:-1], motion[first:last][1:-1], atol=1e-5)  # its ends are not smoothed
        assert np.allclose(turned, turns[first:last], atol=1e-4)


def test_liveliness_moves_the_head_and_not_the_lips(generator: Audio2KeypointGenerator, face: FaceGeometry) -> None:
    speech, person = syllables(4), person_of(generator, face)
    noise, level = generator._noise(speech.frames, 2), voice_level(speech)
    made = [
        Audio2KeypointGenerator(generator.net, head=HeadMotionConfig(lively=lively)).motion(
            speech, level, person, noise, slice(0, speech.frames)
        )
        for lively in (0.0, 1.4)
    ]
    assert np.array_equal(made[0][0], made[1][0])
    assert not np.allclose(made[0][1], made[1][1], atol=0.05)


def test_the_head_begins_as_in_the_portrait_and_stays_within_its_bounds(
    generator: Audio2KeypointGenerator, face: FaceGeometry
) -> None:
    def turned(bound: tuple[float, float, float]) -> np.ndarray:
        """How far the bridge of the nose and the eyes go from where they are in the portrait, pixels (T,)."""
        bounded = Audio2KeypointGenerator(generator.net, head=HeadMotionConfig(bound=bound))
        made = bounded.generate(syllables(6), face, 3).landmarks_TPD
        return np.linalg.norm(made[:, 27:48] - face.landmarks_PD[27:48], axis=2).max(1)

    free, tight = turned((7.0, 5.0, 3.5)), turned((0.1, 0.1, 0.1))
    assert free[0] < 0.01
    assert free[1] < 0.1 * free.max()
    assert free.max() > 3
    assert tight.max() < 0.1 * free.max()


def test_the_seed_decides_everything_bit_for_bit(generator: Audio2KeypointGenerator, face: FaceGeometry) -> None:
    one, same, other = (generator.generate(syllables(3), face, seed).landmarks_TPD for seed in (1, 1, 2))
    assert np.array_equal(one, same)
    assert not np.allclose(one, other, atol=0.5)


@pytest.mark.parametrize("gain", [0.02, 1.0, 5.0])
def test_loudness_of_the_recording_does_not_matter(
    generator: Audio2KeypointGenerator, face: FaceGeometry, gain: float
) -> None:
    speech = syllables(3)
    quiet = Speech(speech.samples_N * np.float32(gain))
    made = generator.generate(quiet, face, 1).landmarks_TPD
    assert np.allclose(made, generator.generate(speech, face, 1).landmarks_TPD, atol=0.05)


def test_silence_keeps_the_lips_of_the_face_at_rest(generator: Audio2KeypointGenerator, face: FaceGeometry) -> None:
    speech = syllables(6, silent_from_s=3)
    person = person_of(generator, face)
    lips_T, _ = voice_gates(speech, voice_level(speech), LipConfig())
    assert np.all(lips_T[80:] == 0)
    assert lips_T[:70].max() == 1
    for silent in (Speech(np.zeros(16000, np.float32)), Speech(np.full(16000, 1e-9, np.float32))):
        track = generator.generate(silent, face, 0).landmarks_TPD
        assert np.allclose(track[0], face.landmarks_PD, atol=0.01)
        assert np.linalg.norm(track[:, 62] - track[:, 66], axis=1).max() < 0.5
    made = generator.generate(speech, face, 0).landmarks_TPD
    gap_T = np.linalg.norm(made[:, 62] - made[:, 66], axis=1) / person.head.scale
    assert gap_T[80:].max() < 0.01
    assert gap_T[:70].max() > 0.02


def test_gate_opens_before_a_sound_and_stays_open_in_noise() -> None:
    samples = np.zeros(50 * 640, np.float32)
    samples[20 * 640 : 30 * 640] = np.random.default_rng(0).normal(size=6400) * 0.1
    lips_T, activity_T = voice_gates(Speech(samples), 0.1, LipConfig())
    assert np.all(lips_T[:18] == 0)
    assert 0.1 < lips_T[18] < 0.5 < lips_T[19]
    assert np.all(lips_T[20:30] > 0.8)
    assert np.all(lips_T[32:] == 0)
    assert activity_T[25] > 0.9
    noisy = syllables(4, noise=0.02)
    lips_T, _ = voice_gates(noisy, voice_level(noisy), LipConfig())
    assert lips_T.min() > 0.5  # 20 dB under the voice is no silence: the net decides


def test_a_knock_does_not_silence_the_voice() -> None:
    speech = syllables(8)
    knocked = speech.samples_N * np.float32(0.01)
    level = voice_level(Speech(knocked))
    knocked[3 * 16000 : 3 * 16000 + 1000] = 0.9
    assert voice_level(Speech(knocked)) < 2 * level


def test_short_pauses_and_noise_at_the_threshold_do_not_make_the_lips_flutter() -> None:
    random = np.random.default_rng(1)
    samples = random.normal(size=100 * 640).astype(np.float32) * 0.1
    samples[40 * 640 : 43 * 640] = 0  # three frames: a stop, no silence
    samples[60 * 640 :] *= np.repeat(10 ** (random.uniform(-40, -28, 40) / 20), 640).astype(np.float32)
    lips_T, _ = voice_gates(Speech(samples), 0.1, LipConfig())
    assert lips_T[38:46].min() == 1
    assert np.abs(np.diff(lips_T[62:], 2)).mean() < 0.15


def person_of(generator: Audio2KeypointGenerator, face: FaceGeometry) -> Person:
    net = generator.net
    return Person.of(face, net.template_VD.numpy(), net.mean_K.reshape(68, 2).numpy())


@pytest.mark.parametrize("turn", [0.0, 20.0, -90.0])
def test_a_moved_scaled_turned_portrait_gets_the_same_motion(
    generator: Audio2KeypointGenerator, face: FaceGeometry, turn: float
) -> None:
    c, s = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    matrix = 2.5 * np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]])
    shift = np.array([300.0, -40.0, 0.0])
    moved = portrait(face.mesh_VD @ matrix + shift)
    speech = syllables(3)
    made = generator.generate(speech, moved, 7).landmarks_TPD
    expected = generator.generate(speech, face, 7).landmarks_TPD @ matrix[:2, :2] + shift[:2]
    assert np.allclose(made, expected, atol=0.05)


def test_the_face_keeps_its_shape(generator: Audio2KeypointGenerator, face: FaceGeometry) -> None:
    """Eyes and nose turn with the head as one piece, whatever the lips do."""
    made = generator.generate(syllables(4), face, 2).landmarks_TPD
    rigid = np.r_[27:48]
    for frame in made[::10]:
        design = np.c_[face.landmarks_PD[rigid], person_of(generator, face).points_PD[rigid, 2], np.ones(len(rigid))]
        fitted, *_ = np.linalg.lstsq(design, frame[rigid], rcond=None)
        assert np.abs(design @ fitted - frame[rigid]).max() < 0.05


def test_lips_never_cross(generator: Audio2KeypointGenerator, face: FaceGeometry) -> None:
    person = person_of(generator, face)
    wild = np.random.default_rng(0).normal(size=(50, 68, 2)) * 0.1
    assert lip_gaps(speak(wild, np.linspace(0, 1, 50), person, LipConfig())).min() >= -1e-9


def test_nearly_closed_becomes_closed_and_wide_stays() -> None:
    gaps = np.linspace(-0.02, 0.2, 200)
    shaped = closing(gaps, 0.015)
    assert np.all(np.diff(shaped) >= 0)
    assert np.all(shaped[gaps <= 0] == 0)
    assert closing(np.array([0.005]), 0.015)[0] < 0.0005
    assert np.array_equal(shaped[gaps >= 0.03], gaps[gaps >= 0.03])


def test_mel_of_a_stretch_is_that_of_the_whole() -> None:
    samples = syllables(5).samples_N
    whole = mel_between(samples, -8, 140, 2.0)
    assert whole.shape == (148 * 4, TINY.mels)
    assert np.allclose(mel_between(samples, 30, 60, 2.0), whole[38 * 4 : 68 * 4], atol=1e-3)
    assert np.all(whole[:16] == whole[0, 0])
