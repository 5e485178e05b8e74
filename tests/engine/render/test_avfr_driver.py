"""The rendered driver is shown to the net as a filmed one would be."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest

from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.models import load_weights
from engine.reenactment.views import seen_in
from engine.render.avfr_driver import RenderedDriver, closed
from engine.render.topology import EYE_LOWER, EYE_UPPER
from engine.render.warp import WarpRenderer

OPEN, SHUT = np.zeros(2, np.float32), np.ones(2, np.float32)
SIDE = 128


@pytest.fixture(scope="module")
def driver(picture: np.ndarray, face: FaceGeometry) -> RenderedDriver:
    return RenderedDriver(picture, face, load_weights("spread-v1")["spread"].numpy(), SIDE)


def moved(face: FaceGeometry) -> np.ndarray:
    landmarks = np.array(face.landmarks_PD)
    for part in (slice(55, 60), slice(65, 68), slice(5, 12)):
        landmarks[part, 1] += 0.15 * face.eye_distance
    turn = cv2.getRotationMatrix2D([float(x) for x in face.landmarks_PD[8]], 5, 1.0)
    return (landmarks @ turn[:, :2].T + turn[:, 2]).astype(np.float32)


def test_at_rest_it_is_the_portrait(driver: RenderedDriver, picture: np.ndarray, face: FaceGeometry) -> None:
    rest = driver.view(picture, face.landmarks_PD, OPEN, None)
    np.testing.assert_allclose(driver.mesh(face.landmarks_PD), face.mesh_VD[:, :2], atol=0.05)
    assert np.array_equal(rest.small_SSC, driver.still.small_SSC)
    assert np.abs(rest.seen - driver.still.seen).mean() < 2e-3
    # As AVFR-GAN's own views have it, but for the mask, which is the portrait's.
    wanted = seen_in(picture, face.mesh_VD, driver.square, SIDE)
    assert np.abs((driver.still.seen - wanted)[:, :3]).max() <= 1 / 255 + 1e-6
    assert np.abs((driver.still.seen - wanted)[:, 3]).max() < 0.02
    assert ((driver.still.seen - wanted)[:, 4].abs() > 0.5).float().mean() < 0.02


def test_its_mesh_lies_where_a_detector_finds_it(
    driver: RenderedDriver, renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry
) -> None:
    frame = renderer.open(picture, face)(moved(face), OPEN)
    found = find_face(frame).mesh_VD[:, :2]
    off = np.linalg.norm(driver.mesh(moved(face)) - found, axis=1) / face.eye_distance
    still = np.linalg.norm(face.mesh_VD[:, :2] - found, axis=1) / face.eye_distance
    assert np.median(off) < 0.03
    assert np.median(off) < 0.3 * np.median(still)


def test_lids_close_and_irises_turn(driver: RenderedDriver, picture: np.ndarray, face: FaceGeometry) -> None:
    rest, shut = driver.mesh(face.landmarks_PD), closed(driver.mesh(face.landmarks_PD), SHUT)
    for eye in (0, 1):
        gap = np.linalg.norm(shut[EYE_UPPER[eye]] - shut[EYE_LOWER[eye]], axis=1)
        assert gap.max() < 1e-3
        assert np.linalg.norm(rest[EYE_UPPER[eye]] - rest[EYE_LOWER[eye]], axis=1).max() > 4
    wink = closed(rest, np.array([0, 1], np.float32))
    assert np.array_equal(wink[EYE_UPPER[0]], rest[EYE_UPPER[0]])
    assert (driver.view(picture, face.landmarks_PD, SHUT, None).seen[0, 3] != driver.still.seen[0, 3]).any()
    looks = driver.mesh(face.landmarks_PD, np.array([0.1, 0], np.float32)) - rest
    assert (looks[468:, 0] > 1.5).all()
    assert not looks[:468].any()


def test_a_square_that_reaches_beyond_the_picture_goes_on_with_its_border(
    picture: np.ndarray, face: FaceGeometry
) -> None:
    """Only the part of a picture that bears on the square is looked at, which makes no difference."""
    left, bottom = int(face.landmarks_PD[36, 0]), int(face.landmarks_PD[57, 1])
    cut = np.ascontiguousarray(picture[:bottom, left:])
    shift = np.array([left, 0, 0], np.float32)
    own = replace(
        face,
        landmarks_PD=face.landmarks_PD - shift[:2],
        mesh_VD=face.mesh_VD - shift,
        mask_HW=np.ascontiguousarray(face.mask_HW[:bottom, left:]),
    )
    for side in (32, SIDE):
        driver = RenderedDriver(cut, own, load_weights("spread-v1")["spread"].numpy(), side)
        assert driver.square.left < 0
        assert driver.square.top + driver.square.side > len(cut)
        assert np.abs(driver.square.cut(cut, side).astype(int) - driver.still.small_SSC).max() <= 1
        last = driver.still.seen[0, :, -2:]
        assert np.abs(last[:3, 1] - last[:3, 0]).max() == 0
