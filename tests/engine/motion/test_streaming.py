"""Motion of a voice while it is spoken: any pieces, nothing from the future, the whole voice's where all is known."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.audio import FRAME, Speech
from engine.document import Gaze
from engine.errors import VoiceError
from engine.faces.geometry import FaceGeometry
from engine.live import LiveSpeaker
from engine.motion.audio2keypoint import Audio2KeypointGenerator
from engine.motion.ears import LATE, known_voice
from engine.motion.head import HeadMotionConfig
from engine.motion.lips import LipConfig
from engine.motion.protocol import MotionStream, StreamConfig
from engine.motion.retarget import lip_gaps
from engine.motion.speech_landmarks import SpeechLandmarksGenerator
from engine.motion.speech_landmarks_stream import whole_frames
from tests.engine.motion.test_audio2keypoint import drawn_person, portrait, syllables, tiny_audio2keypoint
from tests.engine.motion.test_speech_landmarks import tiny_speech_landmarks

Generator = Audio2KeypointGenerator | SpeechLandmarksGenerator
MAKERS: dict[str, Callable[[], Generator]] = {
    "audio2keypoint": tiny_audio2keypoint,
    "speech_landmarks": tiny_speech_landmarks,
}
EYES = 90.0
"""Pixels between the outer eye corners of the drawn person."""
AHEAD = (0, 1, 4)
LIPS = LipConfig(nearly_closed=0.002)
"""Random nets hardly part the lips; so little is not to be pressed shut."""


@pytest.fixture(scope="module", params=MAKERS)
def generator(request: pytest.FixtureRequest) -> Generator:
    return MAKERS[request.param]()


@pytest.fixture(scope="module")
def face() -> FaceGeometry:
    return portrait(drawn_person() * EYES + [150, 120, 0])


def spoken(stream: MotionStream, samples_N: np.ndarray, sizes: list[int] | None = None) -> np.ndarray:
    """All frames of a voice that comes in pieces of these sizes, then in one."""
    made, at = [], 0
    for size in sizes or []:
        made.append(stream.push(samples_N[at : at + size]))
        at += size
    return np.concatenate([*made, stream.push(samples_N[at:]), stream.finish()])


def enough(generator: Generator) -> int:
    """The look-ahead with which nothing has to be guessed."""
    if isinstance(generator, Audio2KeypointGenerator):
        return generator.net.config.reach
    assert generator.acoustic is not None
    return whole_frames(generator.acoustic)


@pytest.mark.parametrize("samples", [0, 1, 40, 639, 640, 679, 680, 681, 1281, 16000, 16039])
@pytest.mark.parametrize("look_ahead", [0, 4])
def test_a_face_for_every_frame_begun(generator: Generator, face: FaceGeometry, samples: int, look_ahead: int) -> None:
    track = spoken(generator.open(face, 0, StreamConfig(look_ahead=look_ahead)), syllables(2).samples_N[:samples])
    assert track.shape == (-(-samples // FRAME), 68, 2)
    assert track.dtype == np.float32
    assert np.isfinite(track).all()


@settings(max_examples=12, deadline=None)
@given(
    sizes=st.lists(st.one_of(st.integers(0, 50), st.integers(0, 3000)), max_size=30),
    samples=st.integers(1, 30000),
    look_ahead=st.sampled_from(AHEAD),
    name=st.sampled_from(sorted(MAKERS)),
)
def test_pieces_of_any_size_make_the_same(sizes: list[int], samples: int, look_ahead: int, name: str) -> None:
    generator, face = MAKERS[name](), portrait(drawn_person() * EYES + [150, 120, 0])
    voice, config = syllables(2, noise=0.01).samples_N[:samples], StreamConfig(look_ahead=look_ahead)
    whole = spoken(generator.open(face, 3, config), voice)
    pieces = spoken(generator.open(face, 3, config), voice, sizes)
    assert pieces.shape == whole.shape
    assert np.abs(pieces - whole).max(initial=0) < 1e-4 * EYES


@pytest.mark.parametrize("samples", [1, 700, 33000, 48000, 48123])
def test_where_all_is_known_and_heard_the_lips_are_those_of_the_whole_voice(
    generator: Generator, face: FaceGeometry, samples: int
) -> None:
    """Level and noise told beforehand, all the look-ahead the net needs; brows and head, which chance moves, held."""
    still = HeadMotionConfig(bound=(1e-7, 1e-7, 1e-7), brow_chance=0.0)
    held = with_head(generator, still)
    speech = Speech(syllables(4, silent_from_s=2.2, noise=0.003).samples_N[:samples])
    config = StreamConfig(look_ahead=enough(generator), voice=known_voice(speech))
    made = spoken(held.open(face, 0, config), speech.samples_N, [777] * 50)
    whole = held.generate(speech, face, 0).landmarks_TPD
    assert np.abs(made - whole).max() < 1e-4 * EYES
    if samples > 30000:
        assert whole[:, 48:68].std(0).max() > 0.01 * EYES


def with_head(generator: Generator, head: HeadMotionConfig) -> Generator:
    if isinstance(generator, Audio2KeypointGenerator):
        return Audio2KeypointGenerator(generator.net, LIPS, head)
    return SpeechLandmarksGenerator(generator.net, generator.hear, LIPS, head, generator.acoustic)


@pytest.mark.parametrize("look_ahead", AHEAD)
def test_a_frame_comes_when_it_was_promised_and_knows_nothing_later(
    generator: Generator, face: FaceGeometry, look_ahead: int
) -> None:
    config, speech = StreamConfig(look_ahead=look_ahead), syllables(3).samples_N
    stream, frame = generator.open(face, 0, config), 40
    due = round(((frame + 1) / 25 + stream.look_ahead_s) * 16000)
    assert due == (frame + 1 + look_ahead) * FRAME + LATE
    first = stream.push(speech[: due - 1])
    assert len(first) == frame
    told = np.concatenate([first, stream.push(speech[due - 1 : due])])
    assert len(told) == frame + 1
    rng = np.random.default_rng(0)
    other = np.r_[speech[:due], rng.normal(0, 0.3, 16000).astype(np.float32)]
    assert np.array_equal(spoken(generator.open(face, 0, config), other)[: frame + 1], told)


@pytest.mark.parametrize("look_ahead", AHEAD)
def test_what_is_heard_later_still_changes_what_is_not_yet_told(
    generator: Generator, face: FaceGeometry, look_ahead: int
) -> None:
    """The look-ahead is used: the last frames before a change differ where they could hear it coming."""
    speech, at = syllables(3).samples_N, 44 * FRAME  # in the middle of a syllable
    silent = np.r_[speech[:at], np.zeros(16000, np.float32)]
    config = StreamConfig(look_ahead=look_ahead)
    one, other = (spoken(generator.open(face, 0, config), voice) for voice in (speech, silent))
    differ_T = np.abs(one[:55] - other[:55]).max((1, 2)) > 1e-6
    assert differ_T.argmax() == 44 - look_ahead - 1  # that frame hears 40 samples of the next one, see LATE


def test_lips_move_in_the_voice_and_are_shut_in_silence(generator: Generator, face: FaceGeometry) -> None:
    voice = np.r_[np.zeros(16000, np.float32), syllables(4, silent_from_s=2).samples_N]
    gaps_T = lip_gaps(spoken(generator.open(face, 0), voice)).max(1)
    assert gaps_T[:24].max() < 0.02 * EYES
    assert gaps_T[35:73].std() > 0.002 * EYES
    assert gaps_T[85:].max() < 0.02 * EYES


def test_the_seed_decides_head_and_never_the_lips(generator: Generator, face: FaceGeometry) -> None:
    speech = syllables(4).samples_N
    once, again, other = (spoken(generator.open(face, seed), speech) for seed in (7, 7, 8))
    assert np.array_equal(once, again)
    assert np.abs(once - other).max() > 1
    still = with_head(generator, HeadMotionConfig(bound=(1e-6, 1e-6, 1e-6), brow_chance=0.0))
    a, b = (spoken(still.open(face, seed), speech) for seed in (7, 8))
    assert np.allclose(a, b, atol=0.01)


def test_the_head_begins_as_in_the_portrait(generator: Generator, face: FaceGeometry) -> None:
    made = spoken(generator.open(face, 3), syllables(6).samples_N)
    turned_T = np.linalg.norm(made[:, 27:36] - face.landmarks_PD[27:36], axis=2).max(1)
    assert turned_T[0] < 0.01
    assert turned_T[1] < 0.1 * turned_T.max()
    assert turned_T.max() > 0.5


@pytest.mark.parametrize("gain", [0.1, 4.0])
def test_once_the_level_is_found_loudness_hardly_matters(generator: Generator, face: FaceGeometry, gain: float) -> None:
    still = with_head(generator, HeadMotionConfig(bound=(1e-6, 1e-6, 1e-6), brow_chance=0.0))
    speech = syllables(12).samples_N
    one, other = (spoken(still.open(face, 0), (speech * g).astype(np.float32))[200:] for g in (1.0, gain))
    assert np.abs(one - other).max() < 0.03 * EYES


def held_bytes(stream: MotionStream | LiveSpeaker) -> int:
    """What a stream keeps between two pushes, views counted with all they keep alive."""
    total = 0
    seen: set[int] = set()
    todo: list[Any] = [stream]
    while todo:
        thing = todo.pop()
        if id(thing) in seen or isinstance(thing, type | torch.nn.Module):
            continue
        seen.add(id(thing))
        if isinstance(thing, torch.Tensor):
            total += thing.untyped_storage().nbytes()
        elif isinstance(thing, np.ndarray):
            total += thing.nbytes
            todo.append(thing.base)
        elif isinstance(thing, list | tuple | set | dict | str | bytes) or hasattr(thing, "__dict__"):
            total += thing.__sizeof__()
            todo.extend(gc.get_referents(thing))
        else:
            todo.extend(gc.get_referents(thing))
    return total


@pytest.mark.parametrize("look_ahead", [0, 4])
def test_what_is_held_does_not_grow(generator: Generator, face: FaceGeometry, look_ahead: int) -> None:
    stream, sizes = generator.open(face, 0, StreamConfig(look_ahead=look_ahead)), []
    speech = syllables(4).samples_N
    for _ in range(5):
        for at in range(0, len(speech), 1600):
            stream.push(speech[at : at + 1600])
        sizes.append(held_bytes(stream))
    assert sizes[0] > 1000
    assert max(sizes[1:]) < 1.02 * sizes[1]


def test_a_stream_that_has_ended_takes_no_more(generator: Generator, face: FaceGeometry) -> None:
    stream = generator.open(face, 0)
    stream.finish()
    with pytest.raises(ValueError, match="ended"):
        stream.push(np.zeros(640, np.float32))


def test_features_without_an_acoustic_model_are_refused_in_a_sentence(face: FaceGeometry) -> None:
    made = tiny_speech_landmarks()
    with pytest.raises(VoiceError, match="record it first"):
        SpeechLandmarksGenerator(made.net, made.hear).open(face, 0)


def test_a_look_ahead_is_no_look_back() -> None:
    with pytest.raises(ValueError, match="negative"):
        StreamConfig(look_ahead=-1)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("name", MAKERS)
def test_ten_minutes_live_hold_as_much_as_one(name: str, face: FaceGeometry) -> None:
    stream = MAKERS[name]().open(face, 0)
    speaker = LiveSpeaker(stream, 0, Gaze(1.0, 0))
    speech, held, frames = syllables(60).samples_N, [], 0
    for _ in range(10):
        for at in range(0, len(speech), 480):
            frames += len(speaker.push(speech[at : at + 480]))
        held.append((held_bytes(stream), held_bytes(speaker)))
    assert frames == 14999
    alone, with_blinks = np.array(held).T
    assert alone.max() < 1.02 * alone[0]
    assert with_blinks.max() < 1.1 * with_blinks[2]  # three sections of blinks, now a few more, now fewer
