"""AVFR-GAN's renderer: an edited track and a voice drive it, and only the face is changed, without a seam."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch

from engine import cache
from engine.audio import Speech
from engine.compose import ComposedMotion
from engine.document import Crop
from engine.errors import LikenessError
from engine.faces.geometry import FaceGeometry
from engine.models import load_weights
from engine.nets.avfr import TINY, Avfr
from engine.render import registry
from engine.render.avfr import AvfrPortrait, AvfrRenderer
from engine.render.avfr_laid import place_of
from engine.render.hearing import Hearing
from engine.render.overlays import laid_over
from engine.render.registry import AVFR, hears, make_renderer, no_voice, renderer_info
from engine.render.warp import WarpRenderer
from tests.conftest import voice_samples
from tests.installation import become, loud_avfr, reenacting_installation

SIZES = replace(TINY, side=64)
"""In a square of 64 px, eyes and lips can be told apart."""
OPEN, SHUT = np.zeros(2, np.float32), np.ones(2, np.float32)
GAZE = np.array([0.1, 0.02], np.float32)


def renderer_of(net: Avfr) -> AvfrRenderer:
    return AvfrRenderer(net, load_weights("spread-v1")["spread"], torch.device("cpu"))


@pytest.fixture(scope="module")
def opened(picture: np.ndarray, face: FaceGeometry) -> AvfrPortrait:
    return renderer_of(loud_avfr(SIZES)).open(picture, face)


@pytest.fixture(scope="module")
def speech() -> Speech:
    return Speech(voice_samples(0.7).astype(np.float32))


def spoken(face: FaceGeometry) -> np.ndarray:
    """The landmarks with the jaw dropped, on a head that has moved a little."""
    landmarks = np.array(face.landmarks_PD)
    for part in (slice(55, 60), slice(65, 68), slice(5, 12)):
        landmarks[part, 1] += 0.12 * face.eye_distance
    return landmarks + np.array([0.05, -0.03], np.float32) * face.eye_distance


def test_a_net_that_changes_nothing_leaves_every_bit_to_the_warp(
    renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry
) -> None:
    net = loud_avfr(SIZES)
    assert net.generator.leave.bias is not None
    for parameter in net.generator.leave.parameters():
        parameter.zero_()
    frame = renderer_of(net).open(picture, face)(face.landmarks_PD, OPEN)
    assert np.array_equal(frame, renderer.open(picture, face)(face.landmarks_PD, OPEN))


def test_outside_the_face_and_round_the_eyes_every_bit_is_the_warps(
    opened: AvfrPortrait, renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry
) -> None:
    target = spoken(face)
    for closure in (OPEN, SHUT):
        warped = renderer.open(picture, face)(target, closure, GAZE)
        changed = (opened(target, closure, GAZE) != warped).any(-1)
        assert changed.mean() > 0.02  # of a net that changes much
        outline = np.zeros(changed.shape, np.uint8)
        cv2.fillConvexPoly(outline, cv2.convexHull(opened.driver.mesh(target).round().astype(np.int32)), [1])
        outline = cv2.dilate(outline, np.ones((9, 9)))  # a pixel of the net
        assert not changed[outline == 0].any()
        for eye in (slice(36, 42), slice(42, 48)):
            inside = np.zeros(changed.shape, np.uint8)
            cv2.fillPoly(inside, [target[eye].round().astype(np.int32)], [1])
            assert not changed[inside > 0].any()


def test_a_frame_depends_on_no_other(opened: AvfrPortrait, face: FaceGeometry, speech: Speech) -> None:
    said = opened.hear(speech, 0)
    motion = [(face.landmarks_PD, OPEN, None), (spoken(face), SHUT, GAZE), (spoken(face), OPEN, None)]
    frames = [opened(*one, said[index]) for index, one in enumerate(motion)]
    for index in (2, 0, 1, 1):
        assert np.array_equal(opened(*motion[index], said[index]), frames[index])


def test_landmarks_move_the_lips_and_the_voice_counts_besides(
    opened: AvfrPortrait, renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry, speech: Speech
) -> None:
    said = opened.hear(speech, 0)
    here, there = opened(face.landmarks_PD, OPEN, None, said[4]), opened(spoken(face), OPEN, None, said[4])
    (left, top), (right, bottom) = spoken(face)[48:].min(0).astype(int), spoken(face)[48:].max(0).astype(int)
    lips = np.s_[top:bottom, left:right]
    assert np.abs(here[lips].astype(int) - there[lips]).mean() > 10
    assert not np.array_equal(there, opened(spoken(face), OPEN, None, said[9]))
    # The mouth's own lines are still as sharp as the warp has them.
    warped = renderer.open(picture, face)(spoken(face), OPEN)
    fine = [cv2.Laplacian(cv2.cvtColor(one[lips], cv2.COLOR_RGB2GRAY), cv2.CV_32F).std() for one in (there, warped)]
    assert fine[0] > 0.8 * fine[1]


def test_no_voice_is_silence(opened: AvfrPortrait, picture: np.ndarray, face: FaceGeometry) -> None:
    quiet = opened.hear(Speech(np.zeros(16000, np.float32)), 0)
    silent = opened(spoken(face), OPEN)
    assert np.array_equal(opened(spoken(face), OPEN, None, quiet[12]), silent)
    frames = list(
        renderer_of(loud_avfr(SIZES)).frames(picture, face, ComposedMotion(spoken(face)[None], OPEN[None], OPEN[None]))
    )
    assert np.array_equal(frames[0], opened(spoken(face), OPEN, OPEN))


def test_a_voice_is_heard_as_far_as_somebody_looks(opened: AvfrPortrait, speech: Speech) -> None:
    whole = opened.hear(speech, 0)
    hearing = Hearing(opened, speech, 0)
    assert np.array_equal(np.asarray(hearing.at(7)), whole[7])
    assert np.array_equal(np.asarray(hearing.at(10_000)), whole[-1])


@pytest.mark.parametrize("name", ["without ears", "without mesh and mask", "FOMM's generator"])
def test_the_arms_of_the_ablation_render_too(
    name: str, picture: np.ndarray, face: FaceGeometry, speech: Speech
) -> None:
    without = {"without ears": "sound", "without mesh and mask": "structure", "FOMM's generator": "identity"}[name]
    frame = renderer_of(loud_avfr(replace(SIZES, **{without: False}))).open(picture, face)
    said = frame.hear(speech, 0)
    assert len(said) == speech.frames
    assert frame(spoken(face), OPEN, None, said[3]).shape == picture.shape
    maps = frame.maps(spoken(face), OPEN, None, said[3])
    assert (maps.attention_HW.min() == 255) == (without == "sound")
    assert maps.keypoints_HW.min() < 60


def test_any_size_shows_the_same(face: FaceGeometry, picture: np.ndarray) -> None:
    whole = renderer_of(loud_avfr(SIZES)).open(picture, face)(spoken(face), OPEN)
    for side in (96, 257, 768):
        small = np.asarray(cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA), np.uint8)
        own = face.scaled(side, side)
        landmarks = spoken(own)
        frame = renderer_of(loud_avfr(SIZES)).open(small, own)(landmarks, OPEN)
        assert frame.shape == small.shape
        alike = cv2.resize(whole, (side, side), interpolation=cv2.INTER_AREA)
        assert np.abs(frame.astype(int) - alike).mean() < 3


def test_a_face_at_the_pictures_border_has_no_seam(
    picture: np.ndarray, face: FaceGeometry, renderer: WarpRenderer
) -> None:
    """Cut through the chin and one cheek: the square reaches far beyond the picture."""
    left, bottom = int(face.landmarks_PD[36, 0]) - 4, int(face.landmarks_PD[57, 1]) + 6
    cut = np.ascontiguousarray(picture[:bottom, left:])
    shift = np.array([left, 0], np.float32)
    own = replace(
        face,
        landmarks_PD=face.landmarks_PD - shift,
        mesh_VD=face.mesh_VD - np.r_[shift, 0].astype(np.float32),
        mask_HW=np.ascontiguousarray(face.mask_HW[:bottom, left:]),
        crop=Crop(face.crop.x - left, face.crop.y, face.crop.side),
    )
    frame = renderer_of(loud_avfr(SIZES)).open(cut, own)
    made, warped = frame(spoken(own), OPEN), renderer.open(cut, own)(spoken(own), OPEN)
    assert made.shape == cut.shape
    change = made.astype(int) - warped
    assert np.abs(change).max() > 10
    changed = cv2.morphologyEx(np.abs(change).max(-1).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((9, 9))) > 0
    edge = changed & ~cv2.erode(changed.astype(np.uint8), np.ones((3, 3)), borderValue=[1]).astype(bool)
    assert edge.any()
    assert np.abs(change)[edge].max() <= 3


def test_overlays_tell_of_the_frame(opened: AvfrPortrait, face: FaceGeometry, speech: Speech) -> None:
    said, target = opened.hear(speech, 0), spoken(face)
    maps = opened.maps(target, OPEN, GAZE, said[5])
    frame = opened(target, OPEN, GAZE, said[5])
    for info in AVFR.overlays:
        plane = getattr(maps, info.kept)
        assert plane.shape == frame.shape[:2]
        assert plane.dtype == np.uint8
        assert plane[0, 0] == plane[-1, 0] == 255
        assert plane.min() < 200
        over = laid_over(frame, maps, info)
        assert np.abs(over.astype(int) - frame).mean() > 1
    # Every keypoint has its spot, at its place in the portrait.
    view = opened.driver.view(frame, target, OPEN, GAZE)
    middle = (opened._net.follow(view.seen).points_BKD[0].numpy() + 1) * (SIZES.side / 2) - 0.5
    back = place_of(opened.driver.square, SIZES.side)
    points_KD = middle @ back[:, :2].T + back[:, 2]
    inside = ((points_KD > 0) & (points_KD < len(frame))).all(1)
    assert inside.sum() == SIZES.keypoints
    assert (maps.keypoints_HW[tuple(points_KD.round().astype(int).T[::-1])] < 60).all()
    assert not np.array_equal(maps.attention_HW, opened.maps(target, OPEN, GAZE, said[12]).attention_HW)
    assert np.array_equal(maps.keypoints_HW, opened.maps(target, OPEN, GAZE, said[12]).keypoints_HW)


@pytest.fixture
def reenacting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    become(monkeypatch, reenacting_installation(tmp_path / "installation"))
    yield
    cache._models.cache_clear()


def test_it_is_offered_where_its_weights_are(reenacting: None) -> None:
    assert renderer_info("avfr") is AVFR
    assert hears("avfr")
    assert AVFR.obeys_lips
    assert not registry.TEMPORAL_GAN.obeys_lips
    assert no_voice("avfr") == "AVFR-GAN hears the voice beside the motion: choose a voice first."
    assert make_renderer("avfr", {}).info is AVFR


def test_else_it_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "INFOS", (registry.WARP, registry.LANDMARKS))
    assert not hears("avfr")
    with pytest.raises(LikenessError, match="no renderer called avfr"):
        make_renderer("avfr")
