"""The temporal GAN's renderer: it hears a voice, whole or in pieces, and has no say in head, lids and gaze."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from engine import cache
from engine.audio import Speech
from engine.compose import ComposedMotion
from engine.errors import LikenessError
from engine.faces.canonical_face import laid, to_canonical
from engine.faces.geometry import FaceGeometry
from engine.models import load_weights
from engine.nets.temporal_gan import MARGIN, TINY
from engine.render import registry
from engine.render.deform import head_motion
from engine.render.registry import TEMPORAL_GAN, hears, make_renderer, renderer_info
from engine.render.temporal_gan import TemporalGanPortrait, TemporalGanRenderer
from engine.render.warp import WarpRenderer
from tests.conftest import voice_samples
from tests.installation import become, hearing_installation, loud_gan

OPEN, SHUT = np.zeros(2, np.float32), np.ones(2, np.float32)
SIZE = TINY.context + TINY.noise


@pytest.fixture(scope="module")
def made() -> TemporalGanRenderer:
    return TemporalGanRenderer(loud_gan(), load_weights("spread-v1")["spread"], torch.device("cpu"))


@pytest.fixture(scope="module")
def opened(made: TemporalGanRenderer, picture: np.ndarray, face: FaceGeometry) -> TemporalGanPortrait:
    return made.open(picture, face)


@pytest.fixture(scope="module")
def speech() -> Speech:
    return Speech(voice_samples(1.3).astype(np.float32)[: 640 * 31 + 99])


def in_pieces(opened: TemporalGanPortrait, speech: Speech, pieces: list[int], level: float | None = 0.1) -> np.ndarray:
    follower, at, said = opened.follow(3, level), 0, []
    for length in pieces:
        said.append(follower.push(speech.samples_N[at : at + length]))
        at += length
    said += [follower.push(speech.samples_N[at:]), follower.finish()]
    return np.concatenate(said)


def test_a_whole_voice_is_what_its_pieces_are(opened: TemporalGanPortrait, speech: Speech) -> None:
    from engine.motion.lips import voice_level

    whole = opened.hear(speech, 3)
    assert whole.shape == (32, SIZE)
    assert whole.dtype == np.float32
    for pieces in ([], [640] * 20, [1, 777, 0, 5000]):
        assert np.array_equal(in_pieces(opened, speech, pieces, voice_level(speech)), whole)
    unknown = in_pieces(opened, speech, [], None)
    assert np.array_equal(in_pieces(opened, speech, [333] * 40, None), unknown)
    assert not np.array_equal(unknown, whole)


def test_a_frame_is_told_as_soon_as_it_is_certain(opened: TemporalGanPortrait, speech: Speech) -> None:
    for level in (0.1, None):
        follower = opened.follow(0, level)
        needed = 640 + round(16000 * follower.look_ahead_s)
        assert follower.look_ahead_s == MARGIN / 16000
        assert len(follower.push(speech.samples_N[: needed - 1])) == 0
        assert len(follower.push(speech.samples_N[needed - 1 : needed])) == 1
        follower.finish()
        with pytest.raises(ValueError, match="has ended"):
            follower.push(speech.samples_N)


def test_a_quiet_voice_is_heard_as_a_loud_one(opened: TemporalGanPortrait, speech: Speech) -> None:
    quiet = Speech(speech.samples_N * np.float32(0.125))
    loud, soft = opened.hear(speech, 3), opened.hear(quiet, 3)
    np.testing.assert_allclose(soft, loud, atol=1e-3)
    assert np.abs(opened.hear(speech, 4) - loud).max() > 0.01  # the seed's noise
    # While it is spoken, the level is found out on the way.
    louder = in_pieces(opened, Speech(np.tile(quiet.samples_N, 3)), [], None)[-25:]
    known = in_pieces(opened, Speech(np.tile(quiet.samples_N, 3)), [], 0.1)[-25:]
    wanted = opened.hear(Speech(np.tile(quiet.samples_N, 3)), 3)[-25:]
    assert np.abs(louder - wanted).mean() < 0.6 * np.abs(known - wanted).mean()


def test_silence_and_no_sample_are_no_error(opened: TemporalGanPortrait) -> None:
    assert opened.hear(Speech(np.zeros(1000, np.float32)), 0).shape == (2, SIZE)
    assert opened.hear(Speech(np.zeros(0, np.float32)), 0).shape == (0, SIZE)


def test_nothing_said_is_the_portrait_and_lips_of_the_timeline_are_passed_by(
    opened: TemporalGanPortrait, picture: np.ndarray, face: FaceGeometry
) -> None:
    rest = opened(face.landmarks_PD, OPEN)
    assert np.abs(rest.astype(int) - picture).max() <= 1
    spoken = np.array(face.landmarks_PD)
    spoken[55:60, 1] += 0.1 * face.eye_distance
    assert np.array_equal(opened(spoken, OPEN), rest)


def test_what_is_said_is_seen_and_a_frame_depends_on_no_other(
    opened: TemporalGanPortrait, picture: np.ndarray, face: FaceGeometry, speech: Speech
) -> None:
    said = opened.hear(speech, 3)
    first, later = (opened(face.landmarks_PD, OPEN, None, said[t]) for t in (5, 20))
    (left, top), (right, bottom) = (
        face.landmarks_PD[48:68].min(0).astype(int),
        face.landmarks_PD[48:68].max(0).astype(int),
    )
    lips = np.s_[top:bottom, left:right]
    assert np.abs(first[lips].astype(int) - picture[lips]).mean() > 3
    assert np.abs(first[lips].astype(int) - later[lips]).mean() > 0.2
    assert np.array_equal(opened(face.landmarks_PD, OPEN, None, said[5]), first)


def test_head_lids_and_gaze_are_the_warps_to_the_bit(
    opened: TemporalGanPortrait, picture: np.ndarray, face: FaceGeometry, renderer: WarpRenderer, speech: Speech
) -> None:
    """Whatever the net's face does, and its eyes are open: lids shut as the blink track says, all round stays."""
    said = opened.hear(speech, 3)[9]
    target = face.landmarks_PD + np.array([6, -3], np.float32)
    gaze = np.array([0.1, 0.05], np.float32)
    head = head_motion(face.mesh_VD, face.landmarks_PD, target[None])
    warp = renderer.open(picture, face)
    for closure in (SHUT, OPEN, np.array([1, 0], np.float32)):
        frame, alone = opened(target, closure, gaze, said), warp(head.landmarks_TPD[0], closure, gaze)
        changed = (frame != alone).any(-1)
        assert changed.any()
        y, x = changed.nonzero()
        place = laid(np.stack([x, y], -1), to_canonical(target))
        assert place[:, 1].min() > laid(target[36:48], to_canonical(target))[:, 1].max() + 1
        assert not changed[int(face.landmarks_PD[8, 1] + 0.45 * face.eye_distance) :].any()
        outside = np.ones(changed.shape, bool)
        left, right = target[:17, 0].min(), target[:17, 0].max()
        outside[:, int(left - 0.06 * face.eye_distance) : int(right + 0.06 * face.eye_distance)] = False
        assert not changed[outside].any()


def test_frames_by_themselves_say_nothing(
    made: TemporalGanRenderer, opened: TemporalGanPortrait, picture: np.ndarray, face: FaceGeometry
) -> None:
    motion = ComposedMotion(np.stack([face.landmarks_PD, face.landmarks_PD + 3]), np.stack([OPEN, SHUT]))
    frames = list(made.frames(picture, face, motion))
    for frame, points, lids in zip(frames, motion.landmarks_TPD, motion.closure_TE, strict=True):
        assert np.array_equal(frame, opened(points, lids))


@pytest.fixture
def hearing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    become(monkeypatch, hearing_installation(tmp_path / "installation"))
    yield
    cache._models.cache_clear()


def test_it_is_offered_where_its_weights_are(hearing: None) -> None:
    assert renderer_info("temporal_gan") is TEMPORAL_GAN
    assert TEMPORAL_GAN.hears
    assert hears("temporal_gan")
    assert [name for name in ("warp", "landmarks", "attention", "oil") if hears(name)] == []
    assert make_renderer("temporal_gan").info is TEMPORAL_GAN


def test_else_it_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "INFOS", (registry.WARP, registry.LANDMARKS))
    assert not hears("temporal_gan")
    with pytest.raises(LikenessError, match="no renderer called temporal_gan"):
        make_renderer("temporal_gan")
