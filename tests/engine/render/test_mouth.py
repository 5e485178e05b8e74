from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pytest
import torch

from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK
from engine.render.mouth import MouthInterior
from engine.render.topology import FACE, MOUTH_LOWER, MOUTH_UPPER

Build = Callable[[np.ndarray, np.ndarray], MouthInterior]

RESTING = np.eye(2, 4, dtype=np.float32)


def as_tensor(picture_HWC: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(picture_HWC.copy()).permute(2, 0, 1)[None].float() / 255


@pytest.fixture
def mesh(face: FaceGeometry) -> np.ndarray:
    return face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)


@pytest.fixture
def shut_mesh(mesh: np.ndarray) -> np.ndarray:
    """The mesh with the lips on one another."""
    shut = mesh.copy()
    shut[MOUTH_UPPER] = shut[MOUTH_LOWER] = (mesh[MOUTH_UPPER] + mesh[MOUTH_LOWER]) / 2
    return shut


@pytest.fixture
def of() -> Build:
    """A portrait's mouth, given the picture and the mesh."""

    def made(picture: np.ndarray, mesh: np.ndarray) -> MouthInterior:
        landmarks = (mesh[MESH_OF_LANDMARK, :2]).astype(np.float32)
        return MouthInterior.of(as_tensor(picture), mesh, landmarks)

    return made


def opened(mesh_VD: np.ndarray, gap: float) -> np.ndarray:
    """Vertices (468, 2) with the lips apart by `gap` mouth widths at the middle, in an arch, and more at the bottom."""
    out = mesh_VD[:FACE, :2].copy()
    width = np.linalg.norm(out[MOUTH_UPPER[0]] - out[MOUTH_UPPER[-1]])
    arch = np.sqrt(1 - np.linspace(-1, 1, 11) ** 2)
    middle = (out[MOUTH_UPPER] + out[MOUTH_LOWER]) / 2
    out[MOUTH_UPPER] = middle - np.c_[0 * arch, 0.3 * gap * width * arch]
    out[MOUTH_LOWER] = middle + np.c_[0 * arch, 0.7 * gap * width * arch]
    return out


def painted(mouth: MouthInterior, picture: np.ndarray, vertices: np.ndarray) -> np.ndarray:
    frame = as_tensor(picture)[0]
    mouth.paint(frame, vertices.astype(np.float32), RESTING)
    return frame.permute(1, 2, 0).numpy()


def between(image: np.ndarray, vertices: np.ndarray, share: float, at: int = 5) -> np.ndarray:
    """Mean colour of some pixels at a share of the way from the upper to the lower lip."""
    x, y = vertices[MOUTH_UPPER[at]] + share * (vertices[MOUTH_LOWER[at]] - vertices[MOUTH_UPPER[at]])
    return image[int(y) - 1 : int(y) + 2, int(x) - 2 : int(x) + 3].reshape(-1, 3).mean(0)


def test_an_open_mouth_as_in_the_portrait_stays_the_portraits(of: Build, picture: np.ndarray, mesh: np.ndarray) -> None:
    mouth = of(picture, mesh)
    assert mouth.own
    assert np.array_equal(painted(mouth, picture, mesh[:FACE, :2]), picture / np.float32(255))


def test_a_shut_mouth_that_stays_shut_is_not_painted(of: Build, picture: np.ndarray, shut_mesh: np.ndarray) -> None:
    mouth = of(picture, shut_mesh)
    assert not mouth.own
    assert np.array_equal(painted(mouth, picture, shut_mesh[:FACE, :2]), picture / np.float32(255))


def test_a_wide_mouth_shows_teeth_above_a_dark_above_a_tongue(
    of: Build, picture: np.ndarray, shut_mesh: np.ndarray
) -> None:
    mouth = of(picture, shut_mesh)
    wide = opened(shut_mesh, 0.7)
    image = painted(mouth, picture, wide)
    teeth, dark, tongue = (between(image, wide, share) for share in (0.15, 0.45, 0.78))
    assert teeth.mean() > 1.8 * tongue.mean()
    assert tongue.mean() > 1.25 * dark.mean()
    assert tongue[0] > 1.4 * tongue[1]  # it is red
    assert teeth[0] < 1.4 * teeth[1]


def test_the_corners_of_an_open_mouth_are_lip_rather_than_black(
    of: Build, picture: np.ndarray, shut_mesh: np.ndarray
) -> None:
    mouth = of(picture, shut_mesh)
    wide = opened(shut_mesh, 0.5)
    image = painted(mouth, picture, wide)
    cavity = between(image, wide, 0.5)
    for at in (1, 9):
        assert between(image, wide, 0.75, at).mean() > cavity.mean()


def test_steep_edges_are_as_soft_as_level_ones(of: Build, picture: np.ndarray, shut_mesh: np.ndarray) -> None:
    """Where the lip is steep, the step from pixel to pixel along a row is no harder than elsewhere down a column."""
    large = shut_mesh * np.float32(4)
    plain = np.full((4 * picture.shape[0], 4 * picture.shape[1], 3), 255, np.uint8)
    mouth = of(plain, large)
    wide = opened(large, 0.9)
    image = painted(mouth, plain, wide).mean(-1)
    hardest: list[float] = []
    for at, step in ((1, (0, 1)), (5, (1, 0))):
        place = wide[MOUTH_LOWER[at]] * 0.5 + wide[MOUTH_LOWER[at + (at == 1)]] * 0.5
        line = [image[int(place[1]) + i * step[0], int(place[0]) + i * step[1]] for i in range(-8, 9)]
        assert max(line) > 0.99  # the plain white outside
        assert min(line) < 0.8
        hardest.append(float(np.abs(np.diff(line)).max()))
    assert hardest[0] < 1.5 * hardest[1]


def test_own_teeth_go_on_under_a_lip_that_is_raised(of: Build, picture: np.ndarray, mesh: np.ndarray) -> None:
    mouth = of(picture, mesh)
    raised = mesh[:FACE, :2].copy()
    width = np.linalg.norm(raised[MOUTH_UPPER[0]] - raised[MOUTH_UPPER[-1]])
    arch = 1 - np.linspace(-1, 1, 11) ** 2
    raised[MOUTH_UPPER, 1] -= 0.06 * width * arch
    image = painted(mouth, picture, raised)
    own = between(picture / 255, mesh[:FACE, :2], 0.5)
    bare = between(image, raised, 0.25)
    assert bare.mean() > 0.7 * own.mean()


def test_lips_that_are_a_little_apart_do_not_pass_for_teeth(of: Build, picture: np.ndarray, mesh: np.ndarray) -> None:
    """Where a tracker sees a gap but the portrait has red lips, the teeth are drawn ones."""
    lips = picture.copy()
    x0, x1 = (int(mesh[v, 0]) for v in (78, 308))
    y0, y1 = int(mesh[MOUTH_UPPER, 1].min()) - 3, int(mesh[MOUTH_LOWER, 1].max()) + 3
    lips[y0 - 4 : y1 + 5, x0 - 4 : x1 + 5] = (190, 70, 70)
    mouth = of(lips, mesh)
    assert mouth.own
    wide = opened(mesh, 0.6)
    teeth = between(painted(mouth, lips, wide), wide, 0.3)
    assert teeth[0] < 1.4 * teeth[1]


def test_drawn_teeth_have_the_portraits_grain(of: Build, picture: np.ndarray, shut_mesh: np.ndarray) -> None:
    noise = np.random.default_rng(0).normal(0, 12, (*picture.shape[:2], 1))
    blurred = np.full_like(picture, 160)
    grainy = np.clip(blurred + noise, 0, 255).astype(np.uint8)
    wide = opened(shut_mesh, 0.7)
    x, y = (wide[MOUTH_UPPER[5]] * 0.8 + wide[MOUTH_LOWER[5]] * 0.2).astype(int)

    def texture(picture: np.ndarray) -> float:
        image = painted(of(picture, shut_mesh), picture, wide)[y - 2 : y + 3, x - 10 : x + 11].mean(-1)
        return float(np.abs(np.diff(image, 2, axis=0)).mean())

    assert texture(grainy) > texture(blurred) + 0.002


def test_everything_drawn_is_as_grainy_as_the_cheek(of: Build, picture: np.ndarray, shut_mesh: np.ndarray) -> None:
    large = shut_mesh * np.float32(4)
    plain = np.full((4 * picture.shape[0], 4 * picture.shape[1], 3), 160, np.uint8)
    noise = np.random.default_rng(0).normal(0, 5, (*plain.shape[:2], 1))
    grainy = np.clip(plain + noise, 0, 255).astype(np.uint8)
    wide = opened(large, 0.7)
    mouth = of(grainy, large)
    none = torch.zeros_like(mouth.jaw_grain)
    image = painted(mouth, grainy, wide)
    smooth = painted(replace(mouth, skull_grain=none, jaw_grain=none), plain, wide)
    grain = (image - smooth).mean(-1)
    fine = grain - cv2.blur(grain, (5, 5))

    def texture(x: float, y: float) -> float:
        part = fine[int(y) - 5 : int(y) + 6, int(x) - 8 : int(x) + 9]
        return float(1.4826 * np.median(np.abs(part - np.median(part))))

    cheek = texture(*large[50, :2])
    for share in (0.2, 0.45, 0.78):  # teeth, dark, tongue
        x, y = wide[MOUTH_UPPER[5]] + share * (wide[MOUTH_LOWER[5]] - wide[MOUTH_UPPER[5]])
        assert 0.65 < texture(x, y) / cheek < 1.25
        near = np.s_[int(y) - 10 : int(y) + 11, int(x) - 20 : int(x) + 21]
        assert image[near].mean() == pytest.approx(smooth[near].mean(), abs=0.003)


def test_teeth_that_the_portrait_shows_get_no_more_grain(of: Build, picture: np.ndarray, mesh: np.ndarray) -> None:
    """The portrait's own texture is on them."""
    mouth = of(picture, mesh)
    x, y = ((mesh[MOUTH_UPPER[5]] + mesh[MOUTH_LOWER[5]]) / 2)[:2].astype(int) - mouth.corner
    assert float(mouth.jaw_grain.std()) > 0
    assert float(mouth.skull_grain[0, :, y, x].abs().max()) < 1e-6
