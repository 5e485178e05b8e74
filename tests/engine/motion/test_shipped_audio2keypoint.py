"""The weights that ship, on a real face: lips shut in silence, open in speech, the same on every portrait."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from skimage.data import astronaut

from engine.audio import Speech
from engine.errors import LikenessError
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.models import intact, model_row
from engine.motion.audio2keypoint import Audio2KeypointGenerator
from engine.motion.registry import NAMES, make_generator


@pytest.fixture(scope="module")
def generator() -> Audio2KeypointGenerator:
    made = make_generator()
    assert isinstance(made, Audio2KeypointGenerator)
    return made


@pytest.fixture(scope="module")
def face() -> FaceGeometry:
    """A smile with teeth, slightly turned."""
    return find_face(np.ascontiguousarray(astronaut()))


def vowels_and_stops(seconds: float) -> np.ndarray:
    """Vowels (three formants on a 120 Hz buzz) parted by 0.12 s closures, five syllables in two seconds."""
    times = np.arange(round(seconds * 16000)) / 16000
    buzz = np.sign(np.sin(2 * np.pi * 120 * times)) * (np.sin(2 * np.pi * 120 * times) > 0.9)
    spectrum, hertz = np.fft.rfft(buzz), np.fft.rfftfreq(len(times), 1 / 16000)
    shape = sum(1 / (1 + ((hertz - formant) / 90) ** 2) / (1 + n) for n, formant in enumerate((730, 1100, 2450)))
    vowel = np.fft.irfft(spectrum * shape, len(times))
    envelope = np.clip(np.sin(2 * np.pi * 2.5 * times) * 3, 0, 1)
    return (vowel / np.abs(vowel).max() * 0.5 * envelope).astype(np.float32)


def opening(landmarks_TPD: np.ndarray) -> np.ndarray:
    eyes = np.linalg.norm(landmarks_TPD[..., 36, :] - landmarks_TPD[..., 45, :], axis=-1)
    return np.linalg.norm(landmarks_TPD[..., 62, :] - landmarks_TPD[..., 66, :], axis=-1) / eyes


def test_weights_are_those_of_the_manifest() -> None:
    row = model_row("audio2keypoint-v1")
    assert intact(row)
    assert row.size < 25_000_000
    assert "GRID" in row.training_data
    assert "CC-BY" in row.training_data
    assert row.path.with_name(row.card).exists()


def test_unknown_generators_are_refused_by_name() -> None:
    with pytest.raises(LikenessError, match="no motion generator called x: choose audio2keypoint"):
        make_generator("x")
    assert NAMES[0] == make_generator().info.name


def test_lips_are_shut_in_silence_and_open_with_the_vowels(
    generator: Audio2KeypointGenerator, face: FaceGeometry
) -> None:
    voice = vowels_and_stops(4)
    silence = np.zeros(2 * 16000, np.float32)
    opening_T = opening(generator.generate(Speech(np.r_[silence, voice, silence]), face, 0).landmarks_TPD)
    own = opening(face.landmarks_PD)
    shut = np.r_[opening_T[:46], opening_T[155:]]
    assert shut.mean() < own + 0.001
    assert shut.max() < 0.04
    spoken = opening_T[50:150]
    loud = np.sqrt((voice.reshape(100, 640) ** 2).mean(1)) > 0.05
    assert spoken[loud].mean() > shut.mean() + 0.03
    assert 0.06 < spoken.max() < 0.4


def test_the_motion_is_smooth_and_the_same_every_time(generator: Audio2KeypointGenerator, face: FaceGeometry) -> None:
    speech = Speech(vowels_and_stops(4))
    made, again = (generator.generate(speech, face, 3).landmarks_TPD for _ in range(2))
    assert np.array_equal(made, again)
    assert np.isfinite(made).all()
    step = np.linalg.norm(np.diff(made, axis=0), axis=2) / face.eye_distance
    assert step[:, :48].max() < 0.06  # lips and chin may be quick, the rest of the head is not
    assert step.max() < 0.2


def test_the_persons_eyes_nose_and_outline_stay_theirs(generator: Audio2KeypointGenerator, face: FaceGeometry) -> None:
    """After the head's turn is taken out, only lips, chin and brows have moved."""
    made = generator.generate(Speech(vowels_and_stops(3)), face, 1).landmarks_TPD
    rigid = np.r_[27:48]
    for frame in made[::8]:
        depth = face.mesh_VD[:, 2].mean()
        source = np.c_[face.landmarks_PD[rigid], np.full(len(rigid), depth)]
        fitted, *_ = np.linalg.lstsq(np.c_[source[:, :2], np.ones(len(rigid))], frame[rigid], rcond=None)
        off = np.c_[source[:, :2], np.ones(len(rigid))] @ fitted - frame[rigid]
        assert np.abs(off).max() < 0.02 * face.eye_distance
    width = made[:, 16, 0] - made[:, 0, 0]
    assert np.all(np.abs(width / width[0] - 1) < 0.05)


@pytest.mark.parametrize("scale", [0.3, 4.0])
def test_small_and_large_portraits_get_the_same_motion(
    generator: Audio2KeypointGenerator, face: FaceGeometry, scale: float
) -> None:
    speech = Speech(vowels_and_stops(2))
    other = dataclasses.replace(
        face, landmarks_PD=face.landmarks_PD * scale + 17, mesh_VD=face.mesh_VD * scale + [17, 17, 0]
    )
    made = generator.generate(speech, other, 1).landmarks_TPD
    expected = generator.generate(speech, face, 1).landmarks_TPD * scale + 17
    assert np.abs(made - expected).max() < 0.003 * other.eye_distance
