"""The temporal_gan generator: what a net's pictures do is what the landmarks do; with pictures made by hand."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from skimage.data import astronaut

from engine.audio import Speech
from engine.document import FloatArray
from engine.errors import PictureError, VoiceError
from engine.faces.canonical_face import canonical_picture, to_canonical
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.models import load_weights
from engine.motion.head import HeadMotionConfig
from engine.motion.protocol import seeing
from engine.motion.retarget import HEAD_VERTICES
from engine.motion.temporal_gan import TemporalGanGenerator
from engine.nets.temporal_gan import TINY
from engine.render.warp import WarpRenderer
from engine.talking_face import TalkingFace
from tests.conftest import voice_samples
from tests.engine.motion.test_audio2keypoint import drawn_person
from tests.installation import loud_gan

FRAMES = 20
WIDE = 0.12


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    return astronaut()


@pytest.fixture(scope="module")
def face(picture: np.ndarray) -> FaceGeometry:
    return find_face(picture)


@pytest.fixture(scope="module")
def speech() -> Speech:
    return Speech(voice_samples(FRAMES / 25).astype(np.float32))


def template() -> FloatArray:
    return load_weights("speech_landmarks-v1")["template_VD"].float().numpy()


def generator(picture: np.ndarray | None) -> TemporalGanGenerator:
    made = TemporalGanGenerator(loud_gan(), template(), head=HeadMotionConfig(brow_chance=0.0))
    return made if picture is None else made.seeing(picture)


@pytest.fixture(scope="module")
def frames(picture: np.ndarray, face: FaceGeometry) -> list[np.ndarray]:
    """The portrait with its mouth ever wider."""
    frame = WarpRenderer(load_weights("spread-v1")["spread"], torch.device("cpu")).open(picture, face)
    made: list[np.ndarray] = []
    for share in (0.0, 0.5, 1.0):
        landmarks = np.array(face.landmarks_PD)
        for part in (slice(55, 60), slice(65, 68), slice(5, 12)):
            landmarks[part, 1] += share * WIDE * face.eye_distance
        made.append(frame(landmarks, np.zeros(2, np.float32)))
    return made


@pytest.fixture(scope="module")
def mouths(frames: list[np.ndarray], face: FaceGeometry) -> list[np.ndarray]:
    """The same as canonical faces: what a good net makes."""
    return [canonical_picture(frame, to_canonical(face.landmarks_PD)) for frame in frames]


Painted = Callable[[int], np.ndarray]


@pytest.fixture
def paints(monkeypatch: pytest.MonkeyPatch) -> Callable[[Painted], None]:
    """Has the net make the picture that is told for each frame, counted from 0."""

    def by(picture_of: Painted) -> None:
        monkeypatch.setattr(
            TalkingFace, "hear", lambda *_: np.arange(FRAMES, dtype=np.float32)[:, None].repeat(TINY.context, 1)
        )
        monkeypatch.setattr(TalkingFace, "paint", lambda _, said_X: picture_of(int(said_X[0])).astype(np.float32) / 255)

    return by


def gap(landmarks_TPD: np.ndarray, face: FaceGeometry) -> np.ndarray:
    return np.linalg.norm(landmarks_TPD[:, 66] - landmarks_TPD[:, 62], axis=-1) / face.eye_distance


def test_the_lips_do_what_the_pictures_do(
    frames: list[np.ndarray], face: FaceGeometry, speech: Speech, mouths: list[np.ndarray], paints: Callable
) -> None:
    """As far as our tracker sees it in full size, though the net's faces are small."""
    rest, half, wide = (find_face(frame).landmarks_PD[57, 1] / face.eye_distance for frame in frames)
    picture = frames[0]
    paints(lambda t: mouths[2 if 5 <= t < 12 else 1 if t >= 12 else 0])
    moved = generator(picture).displacements(speech, face, 0)
    assert moved.shape == (FRAMES, 68, 2)
    down = moved[:, 57, 1] / face.eye_distance
    assert np.abs(down[:4]).max() < 0.005
    assert wide - rest > 0.04
    assert down[8] == pytest.approx(wide - rest, rel=0.2)
    assert down[16] == pytest.approx(half - rest, abs=0.012)
    assert np.abs(moved[:, 62, 1]).max() < 0.35 * moved[8, 66, 1], "the upper lip stays"
    assert not moved[:, 17:48].any(), "brows, nose and eyes are nobody's business here"


def test_the_track_has_them_with_the_houses_head_and_gate(
    picture: np.ndarray, face: FaceGeometry, speech: Speech, mouths: list[np.ndarray], paints: Callable
) -> None:
    paints(lambda t: mouths[2 if 8 <= t < 14 else 0])
    samples_N = np.concatenate([speech.samples_N, np.zeros(0, np.float32)])
    track = generator(picture).generate(Speech(samples_N), face, 3)
    assert (track.frames, track.generator, track.seed) == (FRAMES, "temporal_gan", 3)
    gaps = gap(track.landmarks_TPD, face)
    assert gaps[10] > gaps[3] + 0.2 * WIDE
    again, other = (generator(picture).generate(speech, face, seed).landmarks_TPD for seed in (3, 4))
    assert np.array_equal(again, track.landmarks_TPD)
    assert np.abs(other[:, 27] - again[:, 27]).max() > 0.1, "another seed, another head"
    silent = generator(picture).generate(Speech(np.zeros(FRAMES * 640, np.float32)), face, 3)
    assert np.abs(gap(silent.landmarks_TPD, face) - gap(silent.landmarks_TPD, face)[0]).max() < 0.005


def test_frames_without_a_face_take_what_lies_between(
    picture: np.ndarray, face: FaceGeometry, speech: Speech, mouths: list[np.ndarray], paints: Callable
) -> None:
    nothing = np.zeros_like(mouths[0])
    paints(lambda t: nothing if t in (0, 7, 8, 19) else mouths[0 if t < 8 else 2])
    down = generator(picture).displacements(speech, face, 0)[:, 57, 1] / face.eye_distance
    assert np.isfinite(down).all()
    assert (np.diff(down[5:12]) > -0.004).all()
    paints(lambda _: nothing)
    with pytest.raises(PictureError, match="choose another generator"):
        generator(picture).displacements(speech, face, 0)


def test_any_length_with_a_net_of_random_weights(picture: np.ndarray, face: FaceGeometry) -> None:
    samples = voice_samples(0.3).astype(np.float32)
    for count in (1, 640, 641):
        try:
            track = generator(picture).generate(Speech(samples[:count]), face, 0)
        except PictureError:  # what such a net makes need be no face
            continue
        assert track.frames == -(-count // 640)
        assert np.isfinite(track.landmarks_TPD).all()


def test_what_cannot_be_done_is_said(picture: np.ndarray, face: FaceGeometry, speech: Speech) -> None:
    with pytest.raises(VoiceError, match="empty"):
        generator(picture).generate(Speech(np.zeros(0, np.float32)), face, 0)
    with pytest.raises(PictureError, match="has to see the portrait"):
        generator(None).generate(speech, face, 0)
    with pytest.raises(VoiceError, match="record it first"):
        generator(picture).open(face, 0)
    with pytest.raises(PictureError, match="finds no face in this portrait"):
        generator(np.zeros_like(picture)).generate(speech, face, 0)


def test_others_need_not_see_the_portrait(picture: np.ndarray) -> None:
    blind = object()
    assert seeing(blind, picture) is blind  # type: ignore[arg-type]
    assert seeing(generator(None), picture) is not None
    assert len(template()) == len(HEAD_VERTICES) <= len(drawn_person())
