"""The weights that ship, on a real face and on the demo's voice: lips with what is said, in noise too."""

from __future__ import annotations

import numpy as np
import pytest
from skimage.data import astronaut

from engine.assets import asset
from engine.audio import Speech, load_speech
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.models import intact, model_row
from engine.motion.registry import WEIGHTS, make_generator
from engine.motion.speech_landmarks import SpeechLandmarksGenerator
from engine.speech_features import WEIGHTS as ACOUSTIC
from engine.speech_features import acoustic_listener, scores_UA, text_of
from training.metrics.landmarks import correlation, lip_opening
from training.sounds import noisy


@pytest.fixture(scope="module")
def generator() -> SpeechLandmarksGenerator:
    made = make_generator("speech_landmarks")
    assert isinstance(made, SpeechLandmarksGenerator)
    return made


@pytest.fixture(scope="module")
def face() -> FaceGeometry:
    return find_face(np.ascontiguousarray(astronaut()))


@pytest.fixture(scope="module")
def speech() -> Speech:
    return load_speech(asset("demo", "voice.flac"))


@pytest.mark.parametrize("name", [WEIGHTS["speech_landmarks"], ACOUSTIC])
def test_weights_are_those_of_the_manifest(name: str) -> None:
    row = model_row(name)
    assert intact(row)
    assert row.size < 25_000_000
    assert row.path.with_name(row.card).exists()


def test_the_voice_is_heard_as_letters_that_sound_like_it(speech: Speech) -> None:
    heard = text_of(scores_UA(speech, acoustic_listener()))
    assert len(heard) > 60
    assert sum(letter in "aeiou" for letter in heard) > 0.2 * len(heard)


def test_lips_move_with_the_voice_and_are_shut_where_it_pauses(
    generator: SpeechLandmarksGenerator, face: FaceGeometry, speech: Speech
) -> None:
    silence = np.zeros(16000, np.float32)
    track = generator.generate(Speech(np.r_[silence, speech.samples_N, silence]), face, 0)
    opening_T = lip_opening(track.landmarks_TPD)
    own = float(lip_opening(face.landmarks_PD[None])[0])
    shut = np.r_[opening_T[:20], opening_T[-20:]]
    assert shut.max() < own + 0.01
    assert opening_T[30:-30].std() > 0.01
    assert opening_T.max() > shut.max() + 0.04


def test_noise_hardly_changes_what_the_lips_say(
    generator: SpeechLandmarksGenerator, face: FaceGeometry, speech: Speech
) -> None:
    clean, in_noise = (
        lip_opening(generator.generate(Speech(samples_N), face, 0).landmarks_TPD)
        for samples_N in (speech.samples_N, noisy(speech.samples_N, 10))
    )
    assert correlation(in_noise, clean).r > 0.8
