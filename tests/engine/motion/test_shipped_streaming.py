"""The weights that ship, on the demo's voice as if it were being spoken."""

from __future__ import annotations

import numpy as np
import pytest

from engine.assets import asset
from engine.audio import Speech, load_speech
from engine.faces.geometry import FaceGeometry
from engine.motion.ears import known_voice
from engine.motion.protocol import MotionStream, StreamConfig
from engine.motion.registry import NAMES, make_generator
from tests.engine.motion.test_audio2keypoint import drawn_person, portrait
from training.metrics.landmarks import correlation, lip_opening


@pytest.fixture(scope="module")
def face() -> FaceGeometry:
    return portrait(drawn_person() * 90 + [150, 120, 0])


@pytest.fixture(scope="module")
def speech() -> Speech:
    silence = np.zeros(16000, np.float32)
    return Speech(np.r_[silence, load_speech(asset("demo", "voice.flac")).samples_N[: 4 * 16000], silence])


def spoken(stream: MotionStream, speech: Speech) -> np.ndarray:
    pieces = [stream.push(speech.samples_N[at : at + 320]) for at in range(0, len(speech.samples_N), 320)]
    return np.concatenate([*pieces, stream.finish()])


@pytest.mark.parametrize(("name", "look_ahead", "least"), [(NAMES[0], 0, 0.6), (NAMES[1], 0, 0.4), (NAMES[1], 5, 0.7)])
def test_lips_follow_the_voice_as_it_is_spoken(
    face: FaceGeometry, speech: Speech, name: str, look_ahead: int, least: float
) -> None:
    generator = make_generator(name)
    made = lip_opening(spoken(generator.open(face, 0, StreamConfig(look_ahead=look_ahead)), speech))
    whole = lip_opening(generator.generate(speech, face, 0).landmarks_TPD)
    assert made[:22].max() < whole[:22].max() + 0.01
    assert made[-12:].max() < 0.01
    assert correlation(made, whole).r > least


def test_with_all_the_look_ahead_the_lips_are_those_of_the_whole_voice(face: FaceGeometry, speech: Speech) -> None:
    generator = make_generator("speech_landmarks")
    config = StreamConfig(look_ahead=13, voice=known_voice(speech))
    made = lip_opening(spoken(generator.open(face, 0, config), speech))
    # Brows and head go their own ways, and turn the mouth a little.
    assert correlation(made, lip_opening(generator.generate(speech, face, 0).landmarks_TPD)).r > 0.99
